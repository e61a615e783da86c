"""Questions for the matching: small ones by hand, and any by hypothesis."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st

from app.domain.boxes import Content
from app.matching.greedy import match
from app.matching.thin_model import LineMatch, Offer, Question, Rules, Want
from tests import factories

CATEGORIES = {"jacket_winter": factories.category(), "pasta": factories.pasta_category()}
SIZES = ("S", "M", "L", "M+L", "mixed", "")
AUDIENCES = ("women", "men", "unisex", "girls", "children", "none")
SEASONS = ("winter", "all_season", "none")
DAYS = st.none() | st.integers(-40, 400).map(lambda days: factories.TODAY + timedelta(days=days))
QUANTITIES = st.integers(1, 200)
ANY_QUANTITY = QUANTITIES | st.none()
NUMBERS = st.sampled_from(["N-014-00001", "N-014-00002"])


def ask(*wants: Want, offers: tuple[Offer, ...] = (), rules: Rules | None = None) -> Question:
    return Question(wants, offers, CATEGORIES, rules or Rules(), factories.TODAY)


def answer(*wants: Want, offers: tuple[Offer, ...] = (), rules: Rules | None = None) -> tuple[LineMatch, ...]:
    return match(ask(*wants, offers=offers, rules=rules))


@st.composite
def contents(draw: Any) -> Content:
    quantity = draw(st.none() | st.integers(1, 60))
    kind = draw(st.sampled_from(sorted(CATEGORIES)))
    held = factories.content(
        quantity=quantity, basis="unknown" if quantity is None else "counted", size=draw(st.sampled_from(SIZES)),
        audience=draw(st.sampled_from(AUDIENCES)), season=draw(st.sampled_from(SEASONS)),
    )  # fmt: skip
    return held if kind == "jacket_winter" else factories.pasta(quantity=quantity, basis=held.basis, expiry=draw(DAYS))


@st.composite
def stocks(draw: Any) -> tuple[Offer, ...]:
    offers: list[Offer] = []
    for serial, held in enumerate(draw(st.lists(contents(), max_size=12)), start=1):
        reserved = 0 if held.quantity is None else draw(st.integers(0, held.quantity))
        free = None if held.quantity is None else held.quantity - reserved
        pallet = draw(st.sampled_from(["", factories.pallet_code(1), factories.pallet_code(2)]))
        made = factories.offer(serial, free, held, reserved=reserved, pallet=pallet)
        offers.append(replace(made, available=draw(st.sampled_from([True, True, True, False]))))
    return tuple(offers)


@st.composite
def wishes(draw: Any, quantities: Any = ANY_QUANTITY) -> tuple[Want, ...]:
    asked: list[Want] = []
    for line in range(1, draw(st.integers(1, 6)) + 1):
        made = factories.want(
            need_list=draw(NUMBERS), line=line, category=draw(st.sampled_from(sorted(CATEGORIES))),
            audience=draw(st.sampled_from(["", *AUDIENCES])), season=draw(st.sampled_from(["", *SEASONS])),
            sizes=frozenset(draw(st.sets(st.sampled_from(["S", "M", "L"]), max_size=2))), urgent=draw(st.booleans()),
            quantity=draw(quantities), usable_from=draw(DAYS),
        )  # fmt: skip
        asked.append(made)
    return tuple(asked)


RULES = st.builds(
    Rules, st.booleans(), st.booleans(), st.booleans(), st.booleans(), open_share=st.sampled_from([0.0, 0.3, 0.5, 1.0])
)
QUESTIONS = st.builds(lambda wants, offers, rules: ask(*wants, offers=offers, rules=rules), wishes(), stocks(), RULES)
