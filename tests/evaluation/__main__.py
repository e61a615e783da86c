"""The evaluation: how well need lists are read, against a folder of lists labelled by hand.

python3 run.py evaluate-needs DIR [--json] [--verbose]
"""

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.domain.phrases import UserError
from app.services.catalogue import shipped_categories
from app.services.reading import Reader
from tests.evaluation.aligning import align
from tests.evaluation.labels import LabelledList, load
from tests.evaluation.measuring import RATES, Figures, measure

_COLUMNS = ("recall", "silent wrong assignment", "needless question", "missed", "quantity accuracy")
_HEADLINES = 2


def evaluate(lists: Sequence[LabelledList]) -> dict[str, Figures]:
    """The figures of every list, by the name of its file; a list the reader refuses to open is missed whole."""
    categories = {category.key: category for category in shipped_categories()}
    reader = Reader.shipped()
    found: dict[str, Figures] = {}
    for entry in lists:
        try:
            items = reader.read_file(entry.path).reading.items
        except UserError:
            items = ()
        found[entry.path.name] = measure(align(entry.items, items), categories)
    return found


def total(parts: Sequence[Figures]) -> Figures:
    """The figures of several lists as one."""
    whole = Figures()
    for part in parts:
        whole.add(part)
    return whole


def by_language(lists: Sequence[LabelledList], figures: Mapping[str, Figures]) -> dict[str, Figures]:
    """The figures of all lists of a language as one."""
    languages = sorted({entry.language for entry in lists})
    return {
        language: total([figures[entry.path.name] for entry in lists if entry.language == language])
        for language in languages
    }


def report(lists: Sequence[LabelledList], figures: Mapping[str, Figures], *, verbose: bool) -> list[str]:
    """The lines to print: all rates, then a table by language and by list, then every mistake."""
    whole = total(list(figures.values()))
    lines = [f"{len(lists)} lists, {whole.counts['labelled']} labelled items", ""]
    for at, (name, (part, of)) in enumerate(RATES.items()):
        mark = "*" if at < _HEADLINES else " "
        lines.append(f"{mark} {name:<44}{whole.rate(name):>7.1%}  {whole.counts[part]:>4} of {whole.counts[of]}")
    lines += ["", *_table({**by_language(lists, figures), **figures})]
    if verbose:
        for name, part in figures.items():
            lines += ["", name, *(f"  {each.line or '-':>3} {each.kind}: “{each.text}” is {each.expected}, read as "
                                  f"{each.got}" for each in part.mistakes)]  # fmt: skip
    return lines


def _table(rows: Mapping[str, Figures]) -> list[str]:
    heads = "".join(f"{column.split()[0]:>11}" for column in _COLUMNS)
    return [
        f"{'':<28}{'items':>6}{heads}",
        *(
            f"{name:<28}{part.counts['labelled']:>6}" + "".join(f"{part.rate(column):>11.1%}" for column in _COLUMNS)
            for name, part in rows.items()
        ),
    ]


def document(lists: Sequence[LabelledList], figures: Mapping[str, Figures], *, verbose: bool) -> dict[str, object]:
    """The same as one JSON document."""
    whole = total(list(figures.values()))
    groups = {"languages": by_language(lists, figures), "files": figures}
    made: dict[str, object] = {"lists": len(lists), "items": whole.counts["labelled"], "rates": _rates(whole)}
    made |= {
        group: {name: {"items": part.counts["labelled"]} | _rates(part) for name, part in parts.items()}
        for group, parts in groups.items()
    }
    if verbose:
        made["mistakes"] = [
            {"file": name, "kind": each.kind, "line": each.line, "text": each.text, "expected": each.expected,
             "got": each.got}
            for name, part in figures.items() for each in part.mistakes
        ]  # fmt: skip
    return made


def _rates(figures: Figures) -> dict[str, float]:
    return {name: round(figures.rate(name), 4) for name in RATES}


def main(arguments: Sequence[str]) -> int:
    """Evaluate and print; 2 when the folder has no labelled list."""
    parser = argparse.ArgumentParser(prog="run.py evaluate-needs", description="Measure how need lists are read.")
    parser.add_argument("folder", type=Path, help="a folder of lists with NAME.labels.json beside them")
    parser.add_argument("--json", action="store_true", help="answer with one JSON document")
    parser.add_argument("--verbose", action="store_true", help="list every mistake")
    asked = parser.parse_args(arguments)
    lists = load(asked.folder)
    if not lists:
        parser.error(f"there is no labelled list in {asked.folder}")
    figures = evaluate(lists)
    if asked.json:
        answer = json.dumps(document(lists, figures, verbose=asked.verbose), ensure_ascii=False)
    else:
        answer = "\n".join(report(lists, figures, verbose=asked.verbose))
    sys.stdout.write(answer + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
