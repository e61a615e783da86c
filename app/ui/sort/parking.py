"""An unfinished box is never lost: it is kept for its person until they come back, also over a power cut."""

import json
from collections.abc import Mapping
from dataclasses import fields, replace

from PySide6.QtCore import QSettings

from app.domain import records
from app.domain.boxes import Content
from app.domain.catalogue import Category
from app.ui.sort.draft import Draft

_GROUP = "sort/draft/"
_PLAIN = tuple(entry.name for entry in fields(Draft) if entry.name not in {"category", "others"})


def to_text(draft: Draft) -> str:
    """A draft as text to keep."""
    values = {name: getattr(draft, name) for name in _PLAIN}
    others = [records.encode(content) for content in draft.others]
    return json.dumps({**values, "others": others, "category": draft.category.key if draft.category else ""})


def from_text(text: str, categories: Mapping[str, Category]) -> Draft:
    """The draft that was kept; what can no longer be read is an empty draft."""
    try:
        values = json.loads(text)
        others = tuple(records.decode(Content, entry) for entry in values["others"])
        plain = replace(Draft(), **{name: values[name] for name in _PLAIN}, others=others)
    except (ValueError, KeyError, TypeError):
        return Draft()
    return replace(plain, category=categories.get(values.get("category", "")))


def park(settings: QSettings, person: str, draft: Draft) -> None:
    """Keep the draft of a person."""
    settings.setValue(_GROUP + (person or "-"), to_text(draft))


def fetch(settings: QSettings, person: str, categories: Mapping[str, Category]) -> Draft:
    """The draft a person left, or an empty one."""
    return from_text(str(settings.value(_GROUP + (person or "-"), "")), categories)
