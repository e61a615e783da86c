"""``palletwise words``."""

import pytest

from tests import factories


@pytest.fixture
def learnt(file_hall):
    sender = factories.given_partner(file_hall)
    code = factories.given_list(file_hall, "20 Flumpis\nBambusel", sender)
    file_hall.needs.assign(code, 1, "towel")
    file_hall.needs.assign(code, 2, "")
    return sender


def test_nothing_is_learnt_at_first(palletwise):
    assert palletwise("words", "list").out.startswith("Nothing is learnt yet.")


def test_learnt_words_are_listed(palletwise, learnt):
    assert palletwise("words", "list").out == (
        f"Bambusel: no goods ({learnt.name}, 1×)\nFlumpis: Towels ({learnt.name}, 1×)\n"
    )
    assert palletwise("words", "list", "--json").document["words"][1] == {
        "text": "Flumpis", "category": "towel", "sender": learnt.code, "sender_name": learnt.name, "times": 1,
        "for_everybody": False,
    }  # fmt: skip


def test_learnt_words_travel_by_file(palletwise, learnt, tmp_path):
    file = tmp_path / "words.csv"
    assert palletwise("words", "export", file).out == f"Written: {file}\n"
    assert palletwise("words", "import", file, "--json").document == {
        "added": 0, "changed": 0, "unchanged": 2, "rejected": [],
    }  # fmt: skip
    file.write_text("text,category,sender,times\nflumpi,unicorn,,\nflumpi,towel,,\n", "utf-8")
    said = palletwise("words", "import", file)
    assert (said.code, said.out) == (1, "Words added: 1, changed: 0, unchanged: 0, refused: 1.\n")
    assert said.err == "Line 2: There is no category unicorn in the catalogue.\n"
    assert "Flumpi" in palletwise("words", "list", language="de").out.title()


def test_a_list_is_read_with_the_words_of_its_sender(palletwise, learnt, tmp_path):
    file = tmp_path / "list.txt"
    file.write_text("- 30 Flumpis\n- Bambusel\n", "utf-8")
    taken = palletwise("needs", "import", file, "--from", learnt.name, "--json").document
    assert (taken["read"], taken["ask"], taken["unknown"]) == (1, 0, 0)
