"""What is said about a line, word for word in three languages: read explanations.txt aloud before changing it."""

from pathlib import Path

import pytest

from app.cli.speech import Speech
from app.matching.explaining import cure, explain
from tests.matching.explained import CASES

GOLDEN = Path(__file__).parent / "explanations.txt"


def golden() -> dict[str, str]:
    """The texts by the name of their case."""
    blocks = GOLDEN.read_text("utf-8").strip().split("\n\n")
    return dict(block.split("\n", 1) for block in blocks)


def told(name: str) -> str:
    """All that is said about a case: in every language the sentences, and the cure behind an arrow."""
    line, unit, rules = CASES[name]
    remedy = cure(line, unit, rules)
    said: list[str] = []
    for language in ("de", "uk", "en"):
        speech = Speech(language)
        said.append(f"{language}: {' '.join(speech.say(phrase) for phrase in explain(line, unit, rules))}")
        said += [f"{language} → {speech.say(remedy.phrase)}"] if remedy else []
    return "\n".join(said)


def test_every_case_has_its_text():
    assert list(golden()) == list(CASES)
    assert len(CASES) >= 25


@pytest.mark.parametrize("name", CASES)
def test_a_line_is_explained_word_for_word(name: str):
    assert told(name) == golden()[name]
