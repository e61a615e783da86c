"""``palletwise labels commands|presets|badges|stickers``."""

import pytest

from app.domain import codes
from app.domain.presets import Preset
from tests import factories
from tests.documents.reading import page_sizes, page_texts


@pytest.fixture
def out(tmp_path):
    return tmp_path / "sheet.pdf"


def test_the_command_sheet_is_written(palletwise, out):
    said = palletwise("labels", "commands", "--out", out)
    assert (said.code, said.out) == (0, f"Written: {out}\n")
    assert len(page_sizes(out.read_bytes())) == 3
    assert "Готово" in page_texts(out.read_bytes())[0]


def test_another_language_can_be_the_largest(palletwise, out):
    assert palletwise("labels", "commands", "--largest", "de", "--out", out).code == 0
    text = page_texts(out.read_bytes())[0]
    assert text.index("Fertig") < text.index("Готово")
    said = palletwise("labels", "commands", "--largest", "pl", "--out", out)
    assert said.code == 1
    assert "Choose German, Ukrainian or English." in said.err


def test_presets_are_written_when_there_are_any(palletwise, out, hub_file, open_at):
    said = palletwise("labels", "presets", "--out", out)
    assert said.code == 1
    assert "No preset is saved yet." in said.err
    assert not out.exists()
    open_at(hub_file).presets.save(Preset("", "Tisch 4"))
    assert palletwise("labels", "presets", "--out", out).code == 0
    assert "Tisch 4" in page_texts(out.read_bytes())[0]


def test_badges_of_people_by_name_or_code(palletwise, out, hub_file, open_at):
    hall = open_at(hub_file)
    oksana, kim = hall.people.add("Оксана", "uk"), hall.people.add("Kim", "de")
    for asked, shown in (((), {oksana, kim}), (("оксана",), {oksana}), ((codes.human(kim.code),), {kim})):
        assert palletwise("labels", "badges", *asked, "--out", out).code == 0
        text = page_texts(out.read_bytes())[0]
        assert {person for person in (oksana, kim) if codes.human(person.code) in text} == shown
    said = palletwise("labels", "badges", "Nobody", "--out", out)
    assert said.code == 1
    assert "Nobody here is called Nobody." in said.err


def test_stickers_of_a_load_by_its_short_number(palletwise, out, hub_file, open_at):
    load = factories.given_full_load(open_at(hub_file))
    number = codes.short(load.code)
    assert palletwise("labels", "stickers", number, "--paper", "a4_4", "--start", 4, "--out", out).code == 0
    assert page_sizes(out.read_bytes()) == [(210, 297)]
    assert "1A" in page_texts(out.read_bytes())[0]
    assert palletwise("labels", "stickers", load.code, "--out", out).code == 0
    assert page_sizes(out.read_bytes()) == [(105, 148)]


def test_a_load_that_is_not_there_is_one_sentence(palletwise, out):
    said = palletwise("labels", "stickers", "42", "--out", out)
    assert said.code == 1
    assert "There is no load 42 in this hub." in said.err
