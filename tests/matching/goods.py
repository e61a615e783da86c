"""The goods of the worlds: few categories, each with a trait of its own, and what is held and asked of them."""

from datetime import timedelta
from itertools import product

from app.domain.catalogue import Category
from app.domain.sku import Sku
from app.matching.model import Want
from tests import factories

JACKETS = factories.category()
SHOES = factories.category(key="shoes_winter", group="SHO", size_system="shoe", unit="pair")
GLOVES = factories.category(key="gloves", size_system="glove", unit="pair")
HATS = factories.category(key="hat_winter", size_system="hat")
BLANKETS = factories.category(key="blanket", group="BED", size_system="", gender=False)
PASTA = factories.pasta_category()
BANDAGES = factories.pasta_category(key="bandage", group="MCO", unit="pc")
GOWNS = factories.pasta_category(key="gown_protective", group="MCO", unit="pc", size_system="clothing")
CATEGORIES: dict[str, Category] = {
    category.key: category for category in (JACKETS, SHOES, GLOVES, HATS, BLANKETS, PASTA, BANDAGES, GOWNS)
}
MIXES = (
    ("jacket_winter",), ("jacket_winter",), ("pasta",), ("gown_protective",), ("gloves",), ("hat_winter", "blanket"),
    ("jacket_winter", "pasta"), ("shoes_winter", "blanket"), ("bandage", "gown_protective"), ("pasta", "bandage"),
)  # fmt: skip
LASTING_MIXES = (
    ("jacket_winter",), ("jacket_winter",), ("gloves",), ("hat_winter", "blanket"), ("shoes_winter",),
    ("jacket_winter", "blanket"),
)  # fmt: skip
EXPIRIES = tuple(None if days is None else factories.TODAY + timedelta(days) for days in (-1, 0, 20, 45, 46, 200, None))
UNTIL = tuple(None if days is None else factories.TODAY + timedelta(days) for days in (None, None, 0, 30, 46, 300))


def _skus(category: str, audiences: str, sizes: str, seasons: str, conditions: str = "good used") -> list[Sku]:
    shapes = product(audiences.split(), sizes.split(","), seasons.split(), conditions.split())
    return [Sku(category, audience, size, season, condition) for audience, size, season, condition in shapes]


def _wants(category: str, audiences: str, sizes: str, seasons: str) -> list[Want]:
    """Comma between alternatives, ``+`` between the sizes of one line; an empty one is no wish."""
    shapes = product(audiences.split(","), sizes.split(","), seasons.split(","))
    return [
        Want("", 0, category, audience, frozenset(filter(None, size.split("+"))), season)
        for audience, size, season in shapes
    ]


OFFERED: dict[str, list[Sku]] = {
    "jacket_winter": [
        *_skus("jacket_winter", "men women unisex none", "S,M,L,M+L,mixed,", "winter all_season"),
        *_skus("jacket_winter", "girls boys children", "98,104,98+104,unknown", "winter summer"),
    ],
    "shoes_winter": _skus("shoes_winter", "men unisex", "42,43,42+43,mixed", "winter", "good"),
    "gloves": _skus("gloves", "women unisex", "L,XL,6,6.5,XL+6", "winter", "new used"),
    "hat_winter": _skus("hat_winter", "children unisex", "baby,child,S,M", "winter all_season", "good"),
    "blanket": _skus("blanket", "none", ",mixed", "none all_season winter"),
    "pasta": _skus("pasta", "none", "", "none", "new used"),
    "bandage": _skus("bandage", "none", "", "none", "new"),
    "gown_protective": _skus("gown_protective", "none unisex", "M,L,M+L", "none", "new"),
}
ASKED: dict[str, list[Want]] = {
    "jacket_winter": [
        *_wants("jacket_winter", ",men,women", ",M,S+M,L", ",winter"),
        *_wants("jacket_winter", "children,girls,unisex,none", ",98", "winter,all_season"),
    ],
    "shoes_winter": _wants("shoes_winter", ",men,women", ",42,42+43", "winter"),
    "gloves": _wants("gloves", ",women,men", ",L,XL,6,XL+6", ""),
    "hat_winter": _wants("hat_winter", ",children,girls,men", ",baby,child,S", "winter,all_season"),
    "blanket": _wants("blanket", "", ",M", ",winter,summer,none"),
    "pasta": _wants("pasta", ",none", "", ""),
    "bandage": _wants("bandage", "", "", ""),
    "gown_protective": _wants("gown_protective", ",men", ",M,M+L", ""),
}
