"""``palletwise needs revise|change|confirm|twins|demand``: lists kept up to date at the command line."""

import pytest

OLD = "50 Winterjacken Damen\nNudeln 100 kg\n20 Decken\n"
NEW = "20 Decken\n80 Winterjacken Damen\n30 Schlafsäcke\n"


@pytest.fixture
def code(palletwise, file_of):
    return palletwise("needs", "import", file_of("old.txt", OLD), "--from", "Clinic", "--json").document["code"]


def the_list(palletwise):
    return palletwise("needs", "list", "--json").document["lists"][0]


def test_a_newer_version_is_shown_before_it_is_kept(palletwise, file_of, code):
    said = palletwise("needs", "revise", code, file_of("new.txt", NEW), "--dry-run")
    assert said.code == 0
    assert "new: 30 Schlafsäcke" in said.out
    assert "gone: Nudeln 100 kg" in said.out
    assert "other quantity: 50 Winterjacken Damen → 80 Winterjacken Damen" in said.out
    assert the_list(palletwise)["lines"] == 3
    said = palletwise("needs", "revise", code, file_of("new.txt", NEW), "--json")
    assert said.document["kept"] is True
    assert sorted(change["kind"] for change in said.document["changes"]) == ["amount", "gone", "new", "same"]
    assert the_list(palletwise)["lines"] == 4
    assert "Nothing changed." in palletwise("needs", "revise", code, file_of("new.txt", NEW)).out
    assert palletwise("check").code == 0


def test_a_newer_version_taken_in_as_a_list_of_its_own_is_noticed(palletwise, file_of, code):
    said = palletwise("needs", "import", file_of("new.txt", NEW), "--from", "Clinic")
    assert f"newer version of {code}" in said.err


def test_the_head_of_a_list_is_changed(palletwise, code):
    palletwise("partner", "add", "School 3")
    settings = ("title=Winter", "for=school 3", "priority=Urgent", "until=+9")
    assert palletwise("needs", "change", code, *(part for each in settings for part in ("--set", each))).code == 0
    told = the_list(palletwise)
    assert (told["title"], told["partner"], told["recipient"], told["priority"]) == (
        "Winter", "Clinic", "School 3", "urgent",
    )  # fmt: skip
    assert told["valid_until"]
    assert "Clinic → School 3" in palletwise("needs", "list").out
    assert palletwise("needs", "change", code, "--set", "for=").code == 0
    assert the_list(palletwise)["recipient"] == "Clinic"
    for wrong in ("priority=asap", "colour=red", "for=nobody"):
        assert palletwise("needs", "change", code, "--set", wrong).code == 1


def test_a_list_is_noted_to_hold(palletwise, code):
    assert the_list(palletwise)["confirmed"] is None
    assert palletwise("needs", "confirm", code).code == 0
    assert the_list(palletwise)["confirmed"] is not None


def test_the_same_request_of_another_sender_is_told(palletwise, file_of, code):
    assert "No other sender" in palletwise("needs", "twins", code).out
    palletwise("needs", "import", file_of("twin.txt", OLD), "--from", "Volunteers")
    assert "Volunteers asks for much the same" in palletwise("needs", "twins", code).out


def test_the_demand_of_all_lists_is_told(palletwise, file_of, code):
    stock = "category,quantity,audience\njacket_winter,30,women\n" + "towel,10,\n" * 21
    assert palletwise("stock", "import", file_of("stock.csv", stock)).code == 0
    document = palletwise("needs", "demand", "--json").document
    jackets = next(entry for entry in document["demand"] if entry["category"] == "jacket_winter")
    assert (jackets["asked"], jackets["free"], jackets["missing"], jackets["lists"]) == (50, 30, 20, 1)
    assert document["wanted"][-1] == "jacket_winter"
    assert [entry["category"] for entry in document["unasked"]] == ["towel"]
    said = palletwise("needs", "demand")
    assert "Short: Winter jackets, missing 20 pcs" in said.out
    assert "Nobody asks for Towels: 21 boxes in stock" in said.out


def test_a_hub_without_lists_says_so(palletwise):
    assert "No open list" in palletwise("needs", "demand").out


def test_a_file_for_several_is_taken_in_as_one_answer_each(palletwise, file_of):
    said = palletwise("needs", "import", file_of("list.txt", OLD), "--from", "Clinic", "--split", "--json")
    assert len(said.document["lists"]) == 1
