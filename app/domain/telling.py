"""What happened, as a sentence: one for every kind of event."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain import codes, records
from app.domain.amounts import amount_text
from app.domain.boxes import Content
from app.domain.catalogue import Category
from app.domain.events import Event
from app.domain.languages import Words
from app.domain.learnt_words import sender_and_phrase
from app.domain.phrases import Phrase, mark
from app.domain.terms import size_words, term

_SENTENCES = {
    "box.registered": mark("Journal", "Box {subject}: {goods}{where}"),
    "box.placed": mark("Journal", "Box {subject}{where}"),
    "box.corrected": mark("Journal", "Box {subject} corrected"),
    "box.reserved": mark("Journal", "Box {subject} reserved for {need_list}, line {line}"),
    "box.released": mark("Journal", "Box {subject} free again, was kept for {need_list}, line {line}"),
    "box.departed": mark("Journal", "Box {subject} departed with load {load}"),
    "box.returned": mark("Journal", "Box {subject} is back in stock"),
    "box.withdrawn": mark("Journal", "Box {subject} withdrawn"),
    "box.restored": mark("Journal", "Box {subject} is back in stock"),
    "box.received": mark("Journal", "Bag {subject} put on the pile to sort{where}"),
    "box.resolved": mark("Journal", "Bag {subject} is sorted and empty"),
    "box.unresolved": mark("Journal", "Bag {subject} is on the pile to sort again"),
    "box.merged": mark("Journal", "Box {subject} emptied into box {into}"),
    "box.separated": mark("Journal", "Box {subject} is a box of its own again"),
    "pallet.opened": mark("Journal", "Pallet {subject} opened{where}"),
    "pallet.moved": mark("Journal", "Pallet {subject} moved{where}"),
    "pallet.closed": mark("Journal", "Pallet {subject} closed"),
    "pallet.reopened": mark("Journal", "Pallet {subject} opened again"),
    "pallet.loaded": mark("Journal", "Pallet {subject} is on load {load}"),
    "pallet.unloaded": mark("Journal", "Pallet {subject} taken off load {load}"),
    "pallet.departed": mark("Journal", "Pallet {subject} departed with load {load}"),
    "pallet.returned": mark("Journal", "Pallet {subject} is back in the hall"),
    "pallet.withdrawn": mark("Journal", "Pallet {subject} withdrawn"),
    "pallet.restored": mark("Journal", "Pallet {subject} is back in the hall"),
    "load.created": mark("Journal", "Load {subject} begun"),
    "load.amended": mark("Journal", "Load {subject} changed"),
    "load.filled": mark("Journal", "Load {subject} filled for {need_list}, boxes: {boxes}"),
    "load.emptied": mark("Journal", "Load {subject}: filling for {need_list} taken back, boxes: {boxes}"),
    "load.closed": mark("Journal", "Load {subject} closed"),
    "load.reopened": mark("Journal", "Load {subject} opened again"),
    "load.departed": mark("Journal", "Load {subject} departed"),
    "load.returned": mark("Journal", "Load {subject} is back, closed"),
    "load.withdrawn": mark("Journal", "Load {subject} withdrawn"),
    "load.restored": mark("Journal", "Load {subject} is being composed again"),
    "need_list.imported": mark("Journal", "Need list {subject} taken in"),
    "need_list.corrected": mark("Journal", "Need list {subject}: line {line} corrected"),
    "need_list.amended": mark("Journal", "Need list {subject}: details changed"),
    "need_list.confirmed": mark("Journal", "Need list {subject} still holds, says the sender"),
    "need_list.revised": mark("Journal", "Need list {subject}: new version taken in"),
    "need_list.split": mark("Journal", "Need list {subject}: line {line} split"),
    "need_list.joined": mark("Journal", "Need list {subject}: line {line} joined with the one below"),
    "need_list.matched": mark("Journal", "Match for {subject} confirmed, boxes reserved: {boxes}"),
    "need_list.released": mark("Journal", "Reservations for {subject} released, boxes: {boxes}"),
    "need_list.answered": mark("Journal", "Need list {subject} answered: {form}, {language}, lines short: {short}"),
    "need_list.closed": mark("Journal", "Need list {subject} closed"),
    "need_list.reopened": mark("Journal", "Need list {subject} opened again"),
    "need_list.withdrawn": mark("Journal", "Need list {subject} withdrawn"),
    "need_list.restored": mark("Journal", "Need list {subject} is open again"),
    "match_rules.changed": mark("Journal", "Rules for matching changed"),
    "stock_file.taken_in": mark("Journal", "Taken in from {name}: boxes {boxes}"),
    "stock_file.taken_back": mark("Journal", "Taken back from {name}: boxes {boxes}"),
    "location.defined": mark("Journal", "Place {name} added"),
    "location.amended": mark("Journal", "Place {name} changed"),
    "location.removed": mark("Journal", "Place {name} removed"),
    "partner.defined": mark("Journal", "Partner {name} added"),
    "partner.amended": mark("Journal", "Partner {name} changed"),
    "partner.removed": mark("Journal", "Partner {name} removed"),
    "category.defined": mark("Journal", "Category {name} added"),
    "category.amended": mark("Journal", "Category {name} changed"),
    "category.removed": mark("Journal", "Category {name} removed"),
    "preset.defined": mark("Journal", "Preset {name} added"),
    "preset.amended": mark("Journal", "Preset {name} changed"),
    "preset.removed": mark("Journal", "Preset {name} removed"),
    "person.defined": mark("Journal", "{name} works here now"),
    "person.amended": mark("Journal", "Details of {name} changed"),
    "person.removed": mark("Journal", "{name} is no longer listed"),
    "intake.defined": mark("Journal", "Stop and go list: {name} decided"),
    "intake.amended": mark("Journal", "Stop and go list: {name} changed"),
    "intake.removed": mark("Journal", "Stop and go list: no rule for {name} any more"),
    "alias.defined": mark("Journal", "Code {subject} bound"),
    "alias.amended": mark("Journal", "Code {subject} bound to something else"),
    "alias.removed": mark("Journal", "Code {subject} is unknown again"),
    "word.defined": mark("Journal", "“{phrase}” means {means}{for_whom}"),
    "word.amended": mark("Journal", "“{phrase}” means {means}{for_whom}"),
    "word.removed": mark("Journal", "“{phrase}” is asked again{for_whom}"),
    "column_map.defined": mark("Journal", "Columns of a table remembered{for_whom}"),
    "column_map.amended": mark("Journal", "Columns of a table remembered anew{for_whom}"),
    "column_map.removed": mark("Journal", "Columns of a table forgotten{for_whom}"),
    "hub.defined": mark("Journal", "Hub {name} set up"),
    "hub.amended": mark("Journal", "Hub {name} changed"),
    "hub.removed": mark("Journal", "Setting up the hub was taken back"),
}
KINDS = frozenset(_SENTENCES)


def tell(event: Event, categories: Mapping[str, Category], names: Mapping[str, str]) -> Phrase:
    """What an event says to a person. ``names`` are the names of places, partners and the like by code."""
    payload = event.payload
    values: dict[str, object] = {
        "subject": _spoken(event.subject),
        "line": payload.get("line", ""),
        "boxes": payload.get("boxes", ""),
        "form": term("answer", str(payload.get("form") or "")),
        "language": term("language", str(payload.get("language") or "")),
        "short": payload.get("short", ""),
        "load": _spoken(str(payload.get("load") or "")),
        "into": _spoken(str(payload.get("into") or "")),
        "need_list": payload.get("need_list", ""),
        "where": _where(payload, names),
        "name": _name(event, categories, names),
        "goods": _goods(payload, categories),
        **(_learnt(event, categories, names) if event.noun in {"word", "column_map"} else {}),
    }
    text = _SENTENCES.get(event.kind) or mark("Journal", "{subject}: something was noted")
    return Phrase("Journal", text, values)


def _spoken(code: str) -> str:
    return codes.short(code) if codes.is_valid(code) else code


def _learnt(event: Event, categories: Mapping[str, Category], names: Mapping[str, str]) -> dict[str, object]:
    """What is learnt of which words, and for whom."""
    values: Mapping[str, Any] = event.payload.get("values") or {}
    sender, phrase = sender_and_phrase(event.subject)
    key = str(values.get("category", event.payload.get("category", "")))
    goods = categories[key].name if key in categories else key
    whom = Phrase("Journal", mark("Journal", " for everybody"))
    if sender:
        whom = Phrase("Journal", mark("Journal", " for {sender}"), {"sender": names.get(sender, sender)})
    return {
        "phrase": values.get("text") or event.payload.get("text") or phrase, "for_whom": whom,
        "means": goods or Phrase("Journal", mark("Journal", "no goods")),
    }  # fmt: skip


def _name(event: Event, categories: Mapping[str, Category], names: Mapping[str, str]) -> Words | str:
    values: Mapping[str, Any] = event.payload.get("values") or {}
    if event.noun == "intake" and event.subject in categories:
        return categories[event.subject].name
    return str(
        event.payload.get("name")
        or values.get("name")
        or values.get("name_en")
        or names.get(event.subject)
        or event.subject
    )


def _where(payload: Mapping[str, Any], names: Mapping[str, str]) -> Phrase | str:
    if payload.get("pallet"):
        return Phrase("Journal", mark("Journal", " → pallet {pallet}"), {"pallet": _spoken(payload["pallet"])})
    if payload.get("location"):
        place = names.get(payload["location"], _spoken(payload["location"]))
        return Phrase("Journal", mark("Journal", " → place {place}"), {"place": place})
    if "was" in payload:
        return Phrase("Journal", mark("Journal", " → no place yet"))
    return ""


def _goods(payload: Mapping[str, Any], categories: Mapping[str, Category]) -> Words | str:
    if not payload.get("contents"):
        return ""
    return goods_of([records.decode(Content, entry) for entry in payload["contents"]], categories)


def goods_of(contents: Sequence[Content], categories: Mapping[str, Category]) -> Words:
    """The contents of a box in one line of words, such as “40 × Winter jackets, women, M”."""
    told = [_content(content, categories) for content in contents]
    return Words(*["; ".join(words.in_language(language) for words in told) for language in ("de", "uk", "en")])


def _content(content: Content, categories: Mapping[str, Category]) -> Words:
    category = categories.get(content.category)
    name = category.name if category else Words(*[content.category] * 3)
    amount = amount_text(content.quantity, content.basis, category.unit if category else "pc")
    parts = [Words(*[f"{amount} × {text}" for text in (name.de, name.uk, name.en)])]
    if content.audience != "none":
        parts.append(term("audience", content.audience))
    if content.size:
        parts.append(size_words(content.size))
    return Words(*[", ".join(part.in_language(language) for part in parts) for language in ("de", "uk", "en")])
