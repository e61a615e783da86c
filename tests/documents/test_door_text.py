"""The text that asks for missing goods is understood by a passer-by, in three languages."""

import pytest

from app.documents.door_text import missing_goods
from app.domain.appeals import Plea, PleaPart
from app.domain.languages import Language
from tests import factories

CATALOGUE = {"jacket_winter": factories.category(), "pasta": factories.pasta_category()}
JACKETS = Plea(
    "jacket_winter",
    (PleaPart("women", "", frozenset(("XL", "M", "L")), 1500), PleaPart("men", "summer", frozenset("S"), 20)),
)
PASTA = Plea("pasta", (PleaPart("", "", frozenset(), 12_500),))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", "- Winterjacken: 1.500 Stück für Frauen, Größen M–XL; 20 Stück für Männer, Sommer, Größe S\n"
               "- Nudeln: 12,5 kg\n\nSchon ein Teil davon hilft. Danke!"),
        ("uk", "- Куртки зимові: 1 500 шт. для жінок, розміри M–XL; 20 шт. для чоловіків, літо, розмір S\n"
               "- Макарони: 12,5 кг\n\nНавіть частина цього допоможе. Дякуємо!"),
        ("en", "- Winter jackets: 1,500 pcs for women, sizes M–XL; 20 pcs for men, summer, size S\n"
               "- Pasta: 12.5 kg\n\nEven a part of this helps. Thank you!"),
    ],
)  # fmt: skip
def test_it_tells_the_goods_for_whom_and_how_many(language, told):
    assert missing_goods([JACKETS, PASTA], CATALOGUE, language).replace("\xa0", " ") == told


@pytest.mark.parametrize("language", Language)
def test_of_a_long_list_the_rest_is_named(language):
    goods = {f"goods{at}": factories.pasta_category(key=f"goods{at}", name_en=f"Thing {at}") for at in range(17)}
    text = missing_goods([Plea(key, PASTA.parts) for key in goods], goods, language)
    told = [line for line in text.splitlines() if line.startswith("- ")]
    assert len(told) == 15
    if language == "en":
        assert "Also missing: Thing 15, Thing 16." in text


def test_audiences_are_named_in_words():
    people = ("men", "women", "unisex", "girls", "boys", "children", "baby")
    plea = Plea("jacket_winter", tuple(PleaPart(who, "", frozenset(), 1) for who in people))
    text = missing_goods([plea], CATALOGUE, "de")
    for told in ("Männer", "Frauen", "Erwachsene", "Mädchen", "Jungen", "Kinder", "Babys"):
        assert f"für {told}" in text


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("de", "so viel wie möglich für Kinder"),
        ("uk", "якомога більше для дітей"),
        ("en", "as much as possible for children"),
    ],
)
def test_goods_nobody_numbered_are_asked_for_without_a_number(language, told):
    plea = Plea("jacket_winter", (PleaPart("children", "", frozenset(), 0),))
    assert missing_goods([plea], CATALOGUE, language).splitlines()[0].endswith(f": {told}")
