"""The translations are complete: nothing missing, nothing unfinished, placeholders equal."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.cli.speech import Speech, plural_form
from app.domain.phrases import Phrase
from app.paths import RESOURCES, ROOT

FOLDER = RESOURCES / "i18n"
LANGUAGES = ("de", "uk", "en")
FORMS = {"de": 2, "uk": 3, "en": 2}
PLACEHOLDER = re.compile(r"\{[a-z_]*\}|%n")
UPDATE = ("-tr-function-alias", "QT_TRANSLATE_NOOP+=mark", "-no-obsolete", "-locations", "none", "-extensions", "py")


def _messages(file: Path) -> dict[tuple[str, str], ET.Element]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_unfinished(language: str):
    for key, message in _messages(FOLDER / f"palletwise_{language}.ts").items():
        translation = message.find("translation")
        assert translation is not None, key
        assert translation.get("type") is None, key
        assert all(form.strip() for form in _forms(message)), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_placeholders_are_those_of_the_source(language: str):
    for (context, source), message in _messages(FOLDER / f"palletwise_{language}.ts").items():
        for form in _forms(message):
            assert sorted(set(PLACEHOLDER.findall(form))) == sorted(set(PLACEHOLDER.findall(source))), (context, source)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_has_all_forms_of_its_language(language: str):
    for key, message in _messages(FOLDER / f"palletwise_{language}.ts").items():
        if message.get("numerus") == "yes":
            assert len(_forms(message)) == FORMS[language], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_hold_exactly_what_the_program_says(language: str, tmp_path: Path):
    name = f"palletwise_{language}.ts"
    shutil.copy(FOLDER / name, tmp_path / name)
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    plural = ["-pluralonly"] if language == "en" else []
    subprocess.run(
        [sys.executable, str(tool), *UPDATE, *plural, "app", "-ts", str(tmp_path / name)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    assert _messages(tmp_path / name).keys() == _messages(FOLDER / name).keys()


@pytest.mark.parametrize(
    ("count", "form"), [(1, 0), (2, 1), (4, 1), (5, 2), (11, 2), (12, 2), (21, 0), (22, 1), (112, 2)]
)
def test_ukrainian_counts_have_three_forms(count: int, form: int):
    assert plural_form(count, "uk") == form


@pytest.mark.parametrize("language", ["de", "uk"])
def test_the_command_line_speaks_the_same_words(language: str):
    said = Speech(language).say(Phrase("Errors", "The load is empty. Add a pallet."))
    assert said != "The load is empty. Add a pallet."
