"""The labelled set is sound, and its open half is read at least this well."""

import json
from pathlib import Path

import pytest

from app.services.catalogue import shipped_categories
from tests.evaluation.__main__ import evaluate, main, total
from tests.evaluation.labels import LabelledList, load

LISTS = Path(__file__).parents[1] / "needlists"
OPEN, KEPT = LISTS / "open", LISTS / "kept"


@pytest.mark.parametrize("folder", [OPEN, KEPT])
def test_each_half_is_large_enough(folder):
    lists = load(folder)
    assert len(lists) >= 16
    assert sum(len(entry.items) for entry in lists) >= 210
    assert {"de", "en", "uk", "ru", "pl", "mixed"} <= {entry.language for entry in lists}


@pytest.mark.parametrize(
    "entry", [*load(OPEN), *load(KEPT)], ids=lambda entry: f"{entry.path.parent.name} {entry.path.name}"
)
def test_every_label_names_categories_that_exist_and_words_of_its_line(entry: LabelledList):
    keys = {category.key for category in shipped_categories()}
    assert {key for label in entry.items for key in label.categories} <= keys
    if entry.path.suffix in {".txt", ".md", ".csv"}:
        lines = ["", *entry.path.read_text(encoding="utf-8").splitlines()]
        for label in entry.items:
            assert label.line is not None
            assert label.text in " ".join(" ".join(lines[label.line : label.line + 2]).split()), label


def test_the_open_half_is_read_well():
    figures = total(list(evaluate(load(OPEN)).values()))
    assert figures.rate("recall") >= 0.93
    assert figures.rate("silent wrong assignment") <= 0.03
    assert figures.rate("needless question") <= 0.08


def test_the_figures_come_as_a_table_and_as_json(capsys):
    assert main([str(OPEN), "--verbose"]) == 0
    table = capsys.readouterr().out
    assert "silent wrong assignment" in table
    assert "01_parish_appeal.txt" in table
    assert main([str(OPEN), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert answer["items"] == sum(part["items"] for part in answer["files"].values())
    assert 0 < answer["rates"]["recall"] <= 1


def test_a_folder_without_labels_is_refused(tmp_path, capsys):
    with pytest.raises(SystemExit):
        main([str(tmp_path)])
    assert "no labelled list" in capsys.readouterr().err
