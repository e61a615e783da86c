"""The hall's fixed words exist for every value and in every language."""

import pytest

from app.domain import boxes, loads, needs, pallets, replies, sku, terms
from app.domain.languages import Language
from app.domain.units import Unit

VALUES = [
    *(("audience", value) for value in sku.Audience),
    *(("season", value) for value in sku.Season),
    *(("condition", value) for value in sku.Condition),
    *(("basis", value) for value in sku.Basis),
    *(("packaging", value) for value in sku.Packaging),
    *(("unit", value) for value in Unit),
    *(("pallet", value) for value in pallets.KINDS),
    *(("vehicle", value) for value in loads.VEHICLES),
    *(("state.box", value) for value in (boxes.IN_STOCK, boxes.DEPARTED, boxes.WITHDRAWN)),
    *(("state.pallet", value) for value in (pallets.OPEN, pallets.CLOSED, pallets.DEPARTED, pallets.WITHDRAWN)),
    *(("state.load", value) for value in (loads.COMPOSING, loads.CLOSED, loads.DEPARTED, loads.WITHDRAWN)),
    *(("state.need_list", value) for value in (needs.OPEN, needs.CLOSED, needs.WITHDRAWN)),
    *(("language", value) for value in Language),
    *(("answer", value) for value in replies.FORMS),
    *(("status", value) for value in (needs.READ, needs.ASK, needs.UNRECOGNISED, needs.SET_ASIDE)),
]


@pytest.mark.parametrize(("noun", "value"), VALUES, ids=str)
def test_every_value_has_words_in_three_languages(noun, value):
    words = terms.TERMS[f"{noun}.{value}"]
    assert all(words.in_language(language).strip() for language in Language)


def test_a_value_without_words_stands_for_itself():
    assert terms.term("audience", "aliens").de == "aliens"


def test_a_set_of_sizes_is_read_as_a_list():
    assert terms.size_words("M+L").en == "M, L"
    assert terms.size_words("mixed").de == "gemischt"
