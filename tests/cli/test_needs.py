"""``palletwise needs``: every file is read, or refused in one sentence."""

import pytest

from app.documents import tables_out
from app.services.disk import LARGEST_FILE

LETTER = """Guten Tag, unser Bedarf:

50 Winterjacken Damen M-L, dringend
спальні мішки – 120 шт
Einhornhörner 3 Stück
10 Schutzwesten Klasse 4
"""
ITEM = {
    "line", "text", "status", "category", "candidates", "audience", "sizes", "size_min", "size_max", "season",
    "quantity", "quantity_kind", "unit", "urgent", "excluded", "restricted",
}  # fmt: skip


def by_category(said):
    return {item["category"]: item for item in said.document["items"]}


def test_what_was_understood_is_one_document(palletwise, file_of):
    said = palletwise("needs", "read", file_of("list.txt", LETTER), "--json")
    assert said.code == 0
    document = said.document
    assert set(document) == {"file", "language", "items", "ignored"}
    assert document["file"] == "list.txt"
    for item in document["items"]:
        assert set(item) == ITEM
        assert item["status"] in {"read", "ask", "unknown"}
        assert item["quantity_kind"] in {"exact", "approximate", "open"}
        assert all(set(candidate) == {"category", "confidence"} for candidate in item["candidates"])
    assert all(set(line) == {"line", "text", "reason"} for line in document["ignored"])


def test_a_line_is_read_with_its_details(palletwise, file_of):
    found = by_category(palletwise("needs", "read", file_of("list.txt", LETTER), "--json"))
    jackets = found["jacket_winter"]
    assert (jackets["line"], jackets["quantity"], jackets["unit"], jackets["audience"]) == (3, 50, None, "women")
    assert (jackets["sizes"], jackets["urgent"]) == (["M", "L"], True)
    assert found["sleeping_bag"]["quantity"] == 120


def test_nothing_of_a_list_is_lost(palletwise, file_of):
    document = palletwise("needs", "read", file_of("list.txt", LETTER), "--json").document
    told = "\n".join(entry["text"] for entry in (*document["items"], *document["ignored"]))
    for word in LETTER.replace(",", " ").replace(":", " ").split():
        assert word in told


def test_reading_needs_no_hub_and_keeps_nothing(palletwise, file_of, tmp_path):
    said = palletwise("needs", "read", file_of("list.txt", LETTER), database=tmp_path / "no hub.db")
    assert said.code == 0
    assert "jacket_winter" in said.out
    assert not (tmp_path / "no hub.db").exists()


def test_a_list_is_taken_in_for_a_partner(palletwise, file_of):
    said = palletwise("needs", "import", file_of("list.txt", LETTER), "--from", "Hospital No. 4", "--json")
    assert said.code == 0
    document = said.document
    assert set(document) == {"code", "lines", "read", "ask", "unknown"}
    assert document["lines"] == document["read"] + document["ask"] + document["unknown"]
    assert "New partner" in said.err
    (told,) = palletwise("needs", "list", "--json").document["lists"]
    assert (told["code"], told["partner"]) == (document["code"], "Hospital No. 4")


def test_a_known_partner_is_not_made_again(palletwise, file_of):
    palletwise("partner", "add", "Hospital No. 4", "--set", "country=UA")
    said = palletwise("needs", "import", file_of("list.txt", LETTER), "--from", "hospital no. 4")
    assert (said.code, said.err) == (0, "")
    assert len(palletwise("partner", "list").out.splitlines()) == 1


def test_a_line_is_assigned_by_hand(palletwise, file_of):
    palletwise("needs", "import", file_of("list.txt", "Einhornhörner 3 Stück"), "--from", "H")
    code = palletwise("needs", "list", "--json").document["lists"][0]["code"]
    assert palletwise("needs", "assign", code, "1", "blanket").code == 0
    assert palletwise("match", code, "--json").document["lists"][0]["lines"][0]["category"] == "blanket"
    refused = palletwise("needs", "assign", code, "1", "unicorn")
    assert (refused.code, "unicorn" in refused.err) == (1, True)


def test_a_table_is_read_cell_by_cell(palletwise, file_of):
    table = 'Artikel;Menge\nWinterjacken Damen;50\n"Schlafsäcke";20\n'
    found = by_category(palletwise("needs", "read", file_of("list.csv", table), "--json"))
    assert (found["jacket_winter"]["quantity"], found["sleeping_bag"]["quantity"]) == (50, 20)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251"])
def test_a_list_is_read_in_every_encoding_people_send(palletwise, file_of, encoding):
    text = "Потрібно для лікарні:\nспальні мішки – 60 шт\nкуртки зимові жіночі 40 шт\n"
    found = by_category(palletwise("needs", "read", file_of("list.txt", text.encode(encoding)), "--json"))
    assert (found["sleeping_bag"]["quantity"], found["jacket_winter"]["quantity"]) == (60, 40)


def test_a_spreadsheet_with_formula_errors_is_read(palletwise, file_of):
    rows = [["Winterjacken", "#REF!"], ["Schlafsäcke", 30], ["#N/A", "#DIV/0!"]]
    file = file_of("list.xlsx", tables_out.xlsx_table("Bedarf", ["Artikel", "Menge"], rows))
    said = palletwise("needs", "read", file, "--json")
    found = by_category(said)
    assert said.code == 0
    assert found["sleeping_bag"]["quantity"] == 30
    assert (found["jacket_winter"]["quantity"], found["jacket_winter"]["quantity_kind"]) == (None, "open")


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("empty.txt", b"", "is empty"),
        ("blank.txt", b" \n \n", "is empty"),
        ("empty.xlsx", b"", "is empty"),
        ("photo.txt", bytes(range(256)) * 40, "text nor a spreadsheet"),
        ("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 20, "text nor a spreadsheet"),
        ("broken.xlsx", b"PK\x03\x04" + b"\x00\x01" * 500, "cannot be read; it may be damaged"),
    ],
)
def test_a_file_that_is_no_list_is_refused_in_one_sentence(palletwise, file_of, name, content, sentence):
    file = file_of(name, content)
    for args in (("needs", "read", file), ("needs", "import", file, "--from", "Hospital")):
        said = palletwise(*args)
        assert said.code == 1
        assert sentence in said.err.splitlines()[-1]
        assert said.out == ""
    assert palletwise("needs", "list", "--json").document["lists"] == []
    assert palletwise("partner", "list").out == ""


def test_a_list_that_asks_for_nothing_is_not_taken_in(palletwise, file_of):
    said = palletwise("needs", "import", file_of("list.txt", "\n\t\n.\n"), "--from", "Hospital")
    assert said.code in {0, 1}
    assert palletwise("check").code == 0


@pytest.mark.parametrize("command", [("needs", "read"), ("stock", "import"), ("catalogue", "import")])
def test_a_file_of_50_mb_is_refused_at_once(palletwise, tmp_path, command):
    file = tmp_path / "huge.csv"
    with file.open("wb") as large:
        large.truncate(50 * 1024 * 1024)
    assert file.stat().st_size > LARGEST_FILE
    said = palletwise(*command, file)
    assert said.code == 1
    assert "larger than 20 MB" in said.err
