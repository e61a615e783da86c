"""Presets as a small file that stations and hubs share; codes stay at home, places travel by name."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from app.domain.phrases import UserError, mark
from app.domain.presets import Preset, check_preset

VERSION = 1
_KIND = "presets"
_FIELDS = ("name", "group", "category", "audience", "season", "condition", "packaging")


@dataclass(frozen=True, slots=True)
class SharedPreset:
    """A preset as it travels: without code, and with the name of the place its boxes go to."""

    preset: Preset
    place: str = ""


def write(presets: Iterable[Preset], places: Mapping[str, str]) -> str:
    """The presets as a file; a pallet is not shared, because it is full tomorrow."""
    told = [
        {name: value for name in _FIELDS if (value := getattr(preset, name))}
        | ({"place": places[preset.where]} if preset.where in places else {})
        for preset in presets
    ]
    return json.dumps({"palletwise": _KIND, "version": VERSION, "presets": told}, ensure_ascii=False, indent=2) + "\n"


def read(text: str) -> list[SharedPreset]:
    """The presets of a file; anything else is refused in a sentence."""
    found = [_preset(entry) for entry in _entries(text)]
    if not found:
        raise UserError(mark("Errors", "There are no presets in this file."))
    return found


def _entries(text: str) -> list[Any]:
    try:
        document = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        raise _no_file()
    known = cast("dict[str, Any]", document)
    if known.get("palletwise") != _KIND or not isinstance(known.get("presets"), list):
        raise _no_file()
    if known.get("version") != VERSION:
        raise UserError(mark("Errors", "This file comes from a newer Palletwise. Update the program first."))
    return known["presets"]


def _preset(entry: Any) -> SharedPreset:
    if not isinstance(entry, dict):
        raise _no_file()
    values = cast("dict[str, Any]", entry)
    told = {name: values.get(name, "") for name in (*_FIELDS, "place")}
    if not all(isinstance(value, str) for value in told.values()):
        raise _no_file()
    place = told.pop("place").strip()
    preset = Preset("", **{name: value.strip() for name, value in told.items()})
    check_preset(preset)
    return SharedPreset(preset, place)


def _no_file() -> UserError:
    return UserError(mark("Errors", "This is no file of presets. Choose one that Palletwise has exported."))
