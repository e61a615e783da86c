"""Scan or search finds what was meant."""

import pytest

from app.domain import codes, commands
from app.domain.commands import Command
from app.domain.phrases import UserError
from tests import factories


def nouns(hits):
    return [(hit.noun, hit.key) for hit in hits]


def test_a_scanned_code_stands_for_its_thing(hall):
    opened, load = factories.given_pallet(hall), factories.given_load(hall)
    box, place = factories.given_box(hall), hall.places.all()[0]
    for noun, code in (("box", box.code), ("pallet", opened.code), ("load", load.code), ("location", place.code)):
        hit = hall.search.scanned(codes.human(code))
        assert (hit.noun, hit.key) == (noun, code)
        assert hit.record is not None
        assert nouns(hall.search.find(code)) == [(noun, code)]


def test_an_unknown_code_is_said(hall):
    for code in (factories.pallet_code(999), factories.load_code(999), factories.place_code(999)):
        with pytest.raises(UserError, match="There is no"):
            hall.search.scanned(code)


def test_a_label_without_a_box_is_blank_in_its_own_hub_only(hall):
    assert hall.search.scanned(factories.box_code(999)).noun == "blank"
    with pytest.raises(UserError, match="There is no box"):
        hall.search.scanned(codes.make(codes.CodeType.BOX, 15, 999))
    with pytest.raises(UserError, match="There is no box"):
        hall.search.find(factories.box_code(999))


def test_a_wrong_digit_and_a_command_are_said(hall):
    with pytest.raises(UserError, match="a digit is wrong"):
        hall.search.scanned(factories.wrong_digit(factories.box_code()))
    with pytest.raises(UserError, match="a command this hub does not know"):
        hall.search.scanned(codes.make(codes.CodeType.COMMAND, 14, 1))
    finish = commands.code_of(Command("finish"), hub=factories.HUB)
    assert hall.search.scanned(finish).record == Command("finish")
    with pytest.raises(UserError, match="is a command for the scanner"):
        hall.search.find(finish)


def test_a_short_number_finds_everything_that_is_called_so(hall):
    box, opened, load = factories.given_box(hall), factories.given_pallet(hall), factories.given_load(hall)
    found = {("box", box.code), ("pallet", opened.code), ("load", load.code)}
    assert set(nouns(hall.search.find("1"))) == set(nouns(hall.search.find("0001"))) == found
    assert hall.search.find("77") == []


def test_words_find_places_partners_lists_and_goods(hall):
    partner = factories.given_partner(hall)
    code = factories.given_list(hall)
    assert ("location", hall.places.all()[0].code) in nouns(hall.search.find("a-01"))
    assert ("partner", partner.code) in nouns(hall.search.find("лікарня"))
    assert ("need_list", code) in nouns(hall.search.find("hospital"))
    assert ("category", "blanket") in nouns(hall.search.find("ковдри"))


def test_nothing_is_found_for_nothing(hall):
    assert [hall.search.find(typed) for typed in ("", "  ", "qqqqxxxx")] == [[], [], []]
