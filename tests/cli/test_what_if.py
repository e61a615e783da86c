"""``palletwise what-if`` and ``palletwise wanted``: other rules tried, and what is missing told to the public."""

import pytest

STOCK = "category,quantity,audience,season\njacket_winter,30,unisex,winter\n"
NEEDS = "50 Winterjacken Damen\n20 Decken\n"


@pytest.fixture
def code(palletwise, file_of):
    palletwise("stock", "import", file_of("stock.csv", STOCK))
    return palletwise("needs", "import", file_of("needs.txt", NEEDS), "--from", "Clinic", "--json").document["code"]


def test_every_rule_is_tried_the_other_way(palletwise, code):
    document = palletwise("what-if", code, "--json").document
    assert document["lists"] == [code]
    effects = {entry["switch"]: entry for entry in document["effects"]}
    assert set(effects) == {
        "unisex", "larger_size", "all_season", "mixed_sizes", "worn", "whole_boxes", "tolerance",
    }  # fmt: skip
    assert (effects["unisex"]["value"], effects["unisex"]["given"]) == (100, {"pc": -30})
    assert (effects["tolerance"]["value"], effects["tolerance"]["given"]) == (5, {})


def test_the_effects_stand_in_a_table(palletwise, code):
    said = palletwise("what-if")
    assert said.code == 0
    heading, *rows = said.out.splitlines()
    assert heading.split("  ")[0] == "Other rule"
    unisex = next(row for row in rows if row.startswith("Forbid: unisex goods"))
    assert "−30 pcs" in unisex
    assert "−42.9 %" in unisex
    assert len({len(row) for row in (heading, *rows)}) == 1


def test_what_is_missing_is_told_in_a_language(palletwise, code, tmp_path):
    said = palletwise("wanted", code)
    assert "What we are short of" in said.out
    assert "- Winter jackets: 20 pcs for women" in said.out.replace("\xa0", " ")
    out = tmp_path / "appeal.txt"
    assert palletwise("wanted", "--lang-of-text", "uk", "--out", out).code == 0
    assert "- Куртки зимові: 20 шт. для жінок" in out.read_text("utf-8").replace("\xa0", " ")


def test_without_a_gap_there_is_nothing_to_ask_for(palletwise):
    said = palletwise("wanted")
    assert said.code == 1
    assert "no need to ask" in said.err
    assert palletwise("wanted", "--lang-of-text", "fr").code == 2
