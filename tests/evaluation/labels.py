"""The labelled set: what a careful dispatcher understands of a need list.

Beside every list stands ``NAME.labels.json`` with its ``language``, its ``items`` and its ``not_items``.
An item has ``line`` (null where the form has no lines: mail, web page, document), ``text`` (the words
that name the goods), ``category`` (a key, several keys of which any will do, or null where nobody can
know), ``ask_ok`` where a question is as right as an answer, ``quantity`` and ``unit`` in kilograms,
litres, metres or a count (null: as much as possible), ``or`` with other readings of the quantity that
hold as well, ``sizes`` and ``audience`` (absent: none is said), ``excluded``, ``urgent`` and
``restricted``. ``sizes``, ``audience`` and ``restricted`` that are null, and an absent ``quantity``,
are not judged.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.reading.units import SCALES

ENDING = ".labels.json"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number asked for, in kilograms, litres, metres or a count; no number asks for all there is."""

    value: Decimal | None
    unit: str = ""

    @classmethod
    def of(cls, value: Decimal | float | None, unit: str | None) -> "Quantity":
        """The quantity as the reader counts: two tonnes are 2000 kg."""
        if value is None:
            return cls(None)
        base, scale = SCALES.get(unit or "", (unit or "", Decimal(1)))
        return cls(Decimal(str(value)) * scale, base)


@dataclass(frozen=True, slots=True)
class Label:
    """One thing a list asks for; what is None is not judged."""

    line: int | None
    text: str
    categories: frozenset[str] = frozenset()
    ask_ok: bool = False
    quantities: tuple[Quantity, ...] = ()
    sizes: frozenset[str] | None = frozenset()
    audience: str | None = ""
    excluded: bool = False
    urgent: bool = False
    restricted: str | None = ""

    @property
    def is_clear(self) -> bool:
        """Whether one category is right and a question is needless."""
        return len(self.categories) == 1 and not self.ask_ok


@dataclass(frozen=True, slots=True)
class LabelledList:
    """A need list with its labels; ``not_items`` are the lines and words that ask for no goods."""

    path: Path
    language: str
    items: tuple[Label, ...]
    not_items: tuple[tuple[int | None, str], ...]


def load(folder: Path) -> list[LabelledList]:
    """Every labelled list of a folder, by name."""
    return [_load(path) for path in sorted(folder.glob(f"*{ENDING}"))]


def _load(path: Path) -> LabelledList:
    name = path.name.removesuffix(ENDING)
    sources = [each for each in path.parent.glob(f"{name}.*") if not each.name.endswith(ENDING)]
    if len(sources) != 1:
        raise ValueError(f"{path} needs one list of its name beside it, but there are {len(sources)}")
    written = json.loads(path.read_text(encoding="utf-8"))
    return LabelledList(
        sources[0],
        written["language"],
        tuple(label_of(item) for item in written["items"]),
        tuple((entry["line"], entry["text"]) for entry in written["not_items"]),
    )


def label_of(item: Mapping[str, Any]) -> Label:
    """A label as it is written in JSON."""
    category = item["category"]
    sizes = item.get("sizes", [])
    return Label(
        item["line"],
        item["text"],
        frozenset([category] if isinstance(category, str) else category or []),
        item.get("ask_ok", False),
        tuple(_quantities(item)),
        None if sizes is None else frozenset(sizes),
        item.get("audience", ""),
        item["excluded"],
        item.get("urgent", False),
        item.get("restricted", ""),
    )


def _quantities(item: Mapping[str, Any]) -> Iterator[Quantity]:
    if "quantity" in item:
        for entry in (item, *item.get("or", ())):
            yield Quantity.of(entry["quantity"], entry.get("unit"))
