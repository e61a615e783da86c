"""``palletwise needs reply`` and ``needs template``."""

LIST = "10 зимових курток\n3 одноріжки\n"


def taken_in(palletwise, file_of):
    said = palletwise("needs", "import", file_of("list.txt", LIST), "--from", "Лікарня", "--json")
    return said.document["code"]


def test_an_answer_is_written_in_the_language_of_the_sender(palletwise, file_of, tmp_path):
    code = taken_in(palletwise, file_of)
    said = palletwise("needs", "reply", code, "--out", tmp_path / "out")
    assert said.code == 0
    names = sorted(path.name for path in (tmp_path / "out").iterdir())
    assert names == [f"answer_{code}_uk.{ending}" for ending in ("pdf", "txt", "xlsx")]
    assert said.out.split() == [str(tmp_path / "out" / f"answer_{code}_uk.{end}") for end in ("txt", "pdf", "xlsx")]


def test_an_answer_is_written_in_the_language_asked_for(palletwise, file_of, tmp_path):
    code = taken_in(palletwise, file_of)
    said = palletwise("needs", "reply", code, "--lang", "de", "--out", tmp_path / "out", "--json")
    assert said.code == 0
    assert all(f"answer_{code}_de" in file for file in said.document["files"])
    assert "Guten Tag Лікарня" in (tmp_path / "out" / f"answer_{code}_de.txt").read_text("utf-8")


def test_an_unknown_list_is_refused_in_one_sentence(palletwise, tmp_path):
    said = palletwise("needs", "reply", "N-014-00099", "--out", tmp_path / "out")
    assert (said.code, said.out) == (1, "")
    assert said.err.strip() == "There is no need list N-014-00099 in this hub."
    assert not (tmp_path / "out").exists()


def test_a_blank_list_is_written(palletwise, tmp_path):
    said = palletwise("needs", "template", tmp_path / "blank.xlsx")
    assert said.code == 0
    assert (tmp_path / "blank.xlsx").read_bytes().startswith(b"PK")


def test_the_commands_for_need_lists_stand_together(palletwise):
    said = palletwise("needs", "--help")
    assert all(name in said.out for name in ("read", "import", "list", "reply", "template"))
