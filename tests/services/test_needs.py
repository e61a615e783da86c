"""Need lists: taken in whole, corrected line by line."""

from dataclasses import replace

import pytest

from app.domain.needs import NeedLine
from app.domain.phrases import UserError
from app.services import disk
from tests import factories

LETTER = """Guten Tag, unser Bedarf:

50 Winterjacken Damen
Nudeln 100 kg
Einhornhörner 3 Stück
"""


def statuses(need_list):
    return {line.status for line in need_list.lines}


def test_a_list_is_taken_in_with_its_original_text(hall):
    code = factories.given_list(hall, LETTER)
    need_list = hall.needs.get(code)
    assert need_list.source.split() == LETTER.split()
    assert (code, need_list.language, need_list.received) == ("N-014-00001", "de", hall.workplace.today())
    assert factories.differences(hall) == ()


def test_every_line_that_says_something_is_kept(hall):
    need_list = hall.needs.get(factories.given_list(hall, LETTER))
    kept = "\n".join(line.text for line in need_list.lines)
    for word in ("unser Bedarf", "Winterjacken", "Nudeln", "Einhornhörner"):
        assert word in kept
    assert [line.number for line in need_list.lines] == list(range(1, len(need_list.lines) + 1))


def test_quantities_are_kept_in_steps_of_their_unit(hall):
    lines = hall.needs.get(factories.given_list(hall, LETTER)).lines
    found = {line.category: (line.quantity, line.unit) for line in lines if line.category}
    assert found["jacket_winter"] == (50, "pc")
    assert found["pasta"] == (100_000, "kg")


def test_the_import_counts_what_was_read_and_what_was_not(hall):
    sender = factories.given_partner(hall)
    imported = hall.needs.import_list(factories.reader().read_text(LETTER), sender.code)
    lines = hall.needs.get(imported.code).lines
    told = (imported.read, imported.ask, imported.unknown)
    assert told == tuple(sum(line.status == status for line in lines) for status in ("read", "ask", "unknown"))
    assert imported.lines == sum(told)
    assert imported.read >= 2


def test_a_list_of_nobody_and_a_list_of_nothing_are_refused(hall):
    with pytest.raises(UserError, match="There is no partner"):
        hall.needs.import_list(factories.reader().read_text(LETTER), "P-014-00099")
    sender = factories.given_partner(hall)
    with pytest.raises(UserError, match="Nothing in this list"):
        hall.needs.import_list(factories.reader().read_text(" \n\n"), sender.code)
    assert hall.needs.lists() == []


def test_a_corrected_line_is_kept_and_the_others_stay(hall):
    code = factories.given_list(hall, LETTER)
    before = hall.needs.get(code).lines
    line = next(line for line in before if line.category == "jacket_winter")
    right = hall.needs.correct_line(code, replace(line, quantity=60, sizes=("M", "L")))
    after = hall.needs.get(code).lines
    assert after == tuple(right if entry.number == line.number else entry for entry in before)


def test_a_line_that_was_not_understood_is_assigned_by_hand(hall):
    code = factories.given_list(hall, LETTER)
    line = next(line for line in hall.needs.get(code).lines if "Einhorn" in line.text)
    assigned = hall.needs.assign(code, line.number, "blanket")
    assert (assigned.status, assigned.category, assigned.text) == ("read", "blanket", line.text)
    assert hall.needs.get(code).lines[line.number - 1] == assigned


def test_a_line_that_asks_for_no_goods_is_set_aside(hall):
    code = factories.given_list(hall, LETTER)
    aside = hall.needs.assign(code, 2, "")
    assert (aside.status, aside.category, aside.reason) == ("set_aside", "", "not_goods")


def test_licence_bound_goods_are_flagged_when_assigned(hall):
    code = factories.given_list(hall, LETTER)
    assert hall.needs.assign(code, 2, "body_armour").restricted == "licence"
    assert hall.needs.assign(code, 2, "blanket").restricted == ""


@pytest.mark.parametrize(("line", "category", "said"), [(99, "blanket", "no line 99"), (1, "unicorn", "no category")])
def test_an_impossible_correction_is_refused(hall, line, category, said):
    code = factories.given_list(hall, LETTER)
    with pytest.raises(UserError, match=said):
        hall.needs.assign(code, line, category)


def test_lists_are_told_newest_first_with_their_questions(hall):
    first, second = factories.given_list(hall, LETTER), factories.given_list(hall)
    told = hall.needs.lists()
    assert [line.code for line in told] == [second, first]
    assert told[0].partner_name == "Hospital No. 4"
    lines: tuple[NeedLine, ...] = hall.needs.get(first).lines
    assert told[1].lines == len(lines)
    assert told[1].questions == sum(line.status in {"ask", "unknown"} for line in lines)


def test_a_closed_list_is_no_longer_open(hall):
    code = factories.given_list(hall)
    hall.needs.close(code)
    assert hall.needs.lists() == []
    assert [line.code for line in hall.needs.lists(("closed",))] == [code]
    hall.needs.reopen(code)
    assert [line.code for line in hall.needs.lists()] == [code]


def test_an_unknown_list_is_said(hall):
    unknown = "N-014-00099"
    for ask in (hall.needs.get, hall.needs.close, hall.needs.reopen, hall.matches.release):
        with pytest.raises(UserError, match="There is no need list"):
            ask(unknown)


def test_an_import_is_taken_back_whole(hall):
    code = factories.given_list(hall)
    hall.history.undo_last()
    assert hall.needs.lists() == []
    assert hall.needs.get(code).state == "withdrawn"


def test_the_reader_learns_the_words_of_the_hub(file_hall):
    assert file_hall.needs.reader().words is file_hall.needs.reader().words
    category = file_hall.catalogue.current().category("blanket")
    file_hall.catalogue.change(replace(category, syn_de=category.syn_de + ";Flauschikus"))
    (item,) = file_hall.needs.reader().read_text("20 Flauschikus").reading.items
    assert item.category == "blanket"


def test_a_file_that_is_too_large_or_not_there_is_refused_unread(tmp_path):
    large = tmp_path / "needs.txt"
    with large.open("wb") as file:
        file.truncate(disk.LARGEST_FILE + 1)
    with pytest.raises(UserError, match="larger than 20 MB"):
        disk.load_file(large)
    with pytest.raises(UserError, match="nothing"):
        disk.load_file(tmp_path / "nothing.txt")
    with pytest.raises(UserError, match="cannot be read"):
        disk.load_file(tmp_path)
