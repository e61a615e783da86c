"""From a need list to an exported load, command by command."""

import pytest

from tests import factories
from tests.persistence import raw

STOCK = (
    "code,category,audience,size,quantity,pallet,location\n"
    f"{factories.box_code(501)},jacket_winter,women,M,40,P1,A-01\n"
    f"{factories.box_code(502)},pasta,,,25,P1,A-01\n"
)
WISHES = "50 Winterjacken Damen\n25 kg Nudeln\nEinhornhörner\n"
PARTNER = ("address=вул. Прикладна 12", "country=UA", "recipient_no=2026-1", "name_uk=Лікарня")


@pytest.fixture
def list_code(palletwise, file_of):
    """A hub with stock, a registered partner and the partner's need list."""
    palletwise("stock", "import", file_of("stock.csv", STOCK))
    palletwise("partner", "add", "Hospital", *[part for entry in PARTNER for part in ("--set", entry)])
    said = palletwise("needs", "import", file_of("list.txt", WISHES), "--from", "Hospital", "--json")
    return said.document["code"]


@pytest.fixture
def load_code(palletwise, list_code):
    """A load for the partner with everything that is reserved for the list."""
    palletwise("match", "--confirm")
    code = palletwise("load", "create", "--consignee", "Hospital", "--plate", "DO-PW 33", "--json").document["code"]
    assert palletwise("load", "add", code, "--list", list_code).code == 0
    return code


def test_a_match_is_one_document_with_a_sentence_for_every_line(palletwise, list_code):
    document = palletwise("match", list_code, "--json").document
    assert set(document) == {"lists", "totals"}
    (told,) = document["lists"]
    assert told["code"] == list_code
    for line in told["lines"]:
        assert set(line) == {
            "line", "category", "wanted", "unit", "allocated", "shortfall", "sentence", "allocations", "cure", "already"
        }  # fmt: skip
        assert line["sentence"].strip()
    jackets = next(line for line in told["lines"] if line["category"] == "jacket_winter")
    assert (jackets["wanted"], jackets["allocated"], jackets["shortfall"]) == (50, 40, 10)
    (part,) = jackets["allocations"]
    assert set(part) == {"box", "pallet", "quantity", "kind", "rule"}
    assert (part["box"], part["quantity"], part["kind"]) == (factories.box_code(501), 40, "exact")
    assert document["totals"] == {
        "lines": 3, "served": 2, "short": 1, "boxes": 2, "opened": 0, "pallets": 1, "whole_pallets": 1,
        "coverage": 0.866667, "exact": True,
    }  # fmt: skip


def test_the_same_question_has_the_same_answer_to_the_byte(palletwise, list_code):
    assert palletwise("match", "--json").out == palletwise("match", "--json").out


def test_a_match_reserves_only_when_it_is_confirmed(palletwise, list_code):
    palletwise("match")
    assert reserved(palletwise) == 0
    said = palletwise("match", list_code, "--confirm", "--json")
    assert said.document["totals"]["boxes"] == 2
    assert "2" in said.err
    assert reserved(palletwise) == 40
    assert palletwise("match", list_code, "--release").code == 0
    assert reserved(palletwise) == 0


def reserved(palletwise):
    stock = palletwise("stock", "show", "--category", "jacket_winter", "--json").document["stock"]
    return sum(line["reserved"] for line in stock)


def test_a_second_confirmation_has_nothing_to_reserve(palletwise, list_code):
    palletwise("match", "--confirm")
    said = palletwise("match", "--confirm")
    assert said.code == 1
    assert "nothing to reserve" in said.err


def test_a_release_needs_the_name_of_a_list(palletwise, list_code):
    palletwise("match", "--confirm")
    said = palletwise("match", "--release")
    assert said.code == 1
    assert said.err.strip()
    assert reserved(palletwise) == 40


def test_a_load_is_shown_as_one_document(palletwise, load_code):
    document = palletwise("load", "show", load_code, "--json").document
    assert (document["code"], document["state"], document["consignee"]) == (load_code, "composing", "Hospital")
    assert (document["boxes"], len(document["pallets"]), document["missing"]) == (2, 1, [])
    assert document["gross_kg"] == pytest.approx(25 + 44.6 + 25.6)


def test_a_load_is_named_by_its_short_number_too(palletwise, load_code):
    assert palletwise("load", "show", "1", "--json").document["code"] == load_code
    assert palletwise("load", "show", "77").code == 1


def test_a_load_goes_all_the_way(palletwise, load_code, tmp_path):
    assert palletwise("load", "close", load_code).code == 0
    said = palletwise("load", "export", load_code, "--out", tmp_path / "papers")
    assert said.code == 0
    assert sorted(said.out.split()) == sorted(str(path) for path in (tmp_path / "papers").iterdir())
    assert palletwise("load", "depart", load_code).code == 0
    assert palletwise("stock", "show", "--json").document == {"stock": []}
    assert palletwise("check").code == 0


def test_a_load_without_consignee_is_not_closed(palletwise, list_code):
    code = palletwise("load", "create", "--json").document["code"]
    palletwise("match", "--confirm")
    palletwise("load", "add", code, "--list", list_code)
    said = palletwise("load", "close", code)
    assert (said.code, said.err) == (1, "The load has no consignee. Choose who receives it.\n")
    assert palletwise("load", "show", code, "--json").document["state"] == "composing"
    assert palletwise("load", "change", code, "--consignee", "Hospital").code == 0
    assert palletwise("load", "close", code).code == 0


def test_pallets_are_added_and_removed_by_their_codes(palletwise, list_code):
    pallet = palletwise("match", "--json").document["lists"][0]["lines"][0]["allocations"][0]["pallet"]
    code = palletwise("load", "create", "--json").document["code"]
    assert palletwise("load", "add", code, pallet).code == 0
    assert palletwise("load", "show", code, "--json").document["pallets"][0]["code"] == pallet
    assert palletwise("load", "remove", code, pallet).code == 0
    assert palletwise("load", "show", code, "--json").document["pallets"] == []


def test_a_closed_load_is_opened_again(palletwise, load_code):
    palletwise("load", "close", load_code)
    assert palletwise("load", "change", load_code, "--plate", "X").code == 1
    assert palletwise("load", "reopen", load_code).code == 0
    assert palletwise("load", "change", load_code, "--plate", "X").code == 0


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("load", "show", factories.wrong_digit(factories.load_code())), "a digit is wrong"),
        (("load", "show", factories.load_code(999)), "There is no load"),
        (("load", "create", "--vehicle", "rocket"), "not a kind of vehicle"),
        (("load", "create", "--consignee", "Nobody"), "There is no partner"),
        (("labels", "box", factories.wrong_digit(factories.box_code()), "--out", "x.pdf"), "a digit is wrong"),
        (("labels", "box", factories.box_code(999), "--out", "x.pdf"), "There is no box"),
        (("labels", "blank", "--paper", "a7", "--out", "x.pdf"), "no paper size"),
        (("match", "N-014-00099"), "There is no need list"),
        (("needs", "assign", "N-014-00099", "1", "blanket"), "There is no need list"),
        (("partner", "change", "Nobody"), "There is no partner"),
    ],
)
def test_what_the_person_can_mend_is_one_sentence_and_exit_code_1(palletwise, args, said):
    answer = palletwise(*args)
    assert answer.code == 1
    assert said in answer.err
    assert len(answer.err.strip().splitlines()) == 1


def test_labels_are_written(palletwise, list_code, tmp_path):
    pallet = palletwise("match", "--json").document["lists"][0]["lines"][0]["allocations"][0]["pallet"]
    boxes = factories.box_code(501), factories.box_code(502)
    for args in (("box", *boxes), ("pallet", pallet), ("place",), ("blank", "--count", 3)):
        file = tmp_path / f"{args[0]}.pdf"
        assert palletwise("labels", *args, "--out", file).code == 0
        assert file.read_bytes().startswith(b"%PDF")


def test_a_partner_is_changed(palletwise, list_code):
    assert palletwise("partner", "change", "Hospital", "--set", "phone=+380 57").code == 0
    assert palletwise("partner", "change", "Hospital", "--set", "colour=red").code == 2
    assert palletwise("partner", "change", "Hospital", "--set", "min_shelf_life_days=soon").code == 2


def test_a_hub_is_backed_up_and_restored(palletwise, load_code, tmp_path):
    backup = tmp_path / "backup.db"
    assert palletwise("backup", backup).code == 0
    palletwise("load", "close", load_code)
    said = palletwise("restore", backup)
    assert said.code == 0
    assert "the old hub is kept as" in said.out
    assert palletwise("load", "show", load_code, "--json").document["state"] == "composing"
    assert palletwise("restore", tmp_path / "nothing.db").code == 1
    assert palletwise("restore", backup, database="postgresql://localhost/hub").code == 1


def test_a_check_that_finds_something_says_so_with_exit_code_1(palletwise, list_code, hub_file):
    assert palletwise("check").code == 0
    raw.execute(str(hub_file), "UPDATE box SET note = 'x'")
    said = palletwise("check")
    assert said.code == 1
    assert "differ" in said.err
    assert "box:" in said.out
