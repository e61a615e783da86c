"""What labels say about boxes and pallets, in the words and figures of the hall."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.documents.models import BagLabel, BoxLabel, LabelLine, PalletLabel, Sign
from app.domain import codes, sscc
from app.domain.amounts import amount_text, weight_text
from app.domain.boxes import Box, Content
from app.domain.languages import Words
from app.domain.places import Hub
from app.domain.size_ranges import short_size
from app.domain.terms import size_words, term
from app.persistence.queries.pallets import HeldGoods
from app.services.catalogue import Catalogue
from app.services.pallets import PalletDetails


@dataclass(frozen=True, slots=True)
class Bound:
    """Where a pallet goes: consignee, short number of the load and position on the vehicle, as far as known."""

    consignee: str = ""
    load: str = ""
    position: str = ""


def box_label(box: Box, catalogue: Catalogue, hub: str, today: date) -> BoxLabel | BagLabel:
    """The label of a box; a bag nobody has sorted yet says only that, with its note."""
    made = box.registered_on or today
    if not box.contents:
        return BagLabel(box.code, term("state.box", box.state), box.note, hub, made)
    first, more = box.contents[0], box.contents[1:]
    category = catalogue.category(first.category)
    return BoxLabel(
        code=box.code, group=category.group, name=category.name,
        audience=_sign("audience", first.audience), season=_sign("season", first.season),
        condition=term("condition", first.condition),
        size=short_size(category.size_system, first.audience, first.size) if first.size else None,
        amount=amount_text(first.quantity, first.basis, category.unit), unit=term("unit", category.unit),
        expiry=min((content.expiry for content in box.contents if content.expiry), default=None), batch=first.batch,
        hazards=_hazards(box.contents, catalogue), hub=hub, printed_on=made,
        more=tuple(_line(content, catalogue) for content in more),
    )  # fmt: skip


def pallet_label(details: PalletDetails, catalogue: Catalogue, hub: Hub, today: date, bound: Bound) -> PalletLabel:
    """The label of a pallet, with a GS1 number if the hub has a prefix and the pallet is its own."""
    summary = details.summary
    pallet = summary.pallet
    number = _gs1_number(pallet.code, hub)
    return PalletLabel(
        code=pallet.code, kind=term("pallet", pallet.kind),
        lines=tuple(_held_line(goods, catalogue) for goods in details.goods),
        boxes=summary.boxes, gross=weight_text(summary.gross), earliest_expiry=summary.earliest_expiry,
        stackable=Sign(f"stack_{pallet.stackable}", term("stackable", pallet.stackable)),
        hub=hub.name, printed_on=today, consignee=bound.consignee, load=bound.load, position=bound.position,
        sscc=number, sscc_text=sscc.human(number, hub.gs1_prefix) if number else "",
    )  # fmt: skip


def _gs1_number(code: str, hub: Hub) -> str:
    if not hub.gs1_prefix or codes.hub_of(code) != hub.number:
        return ""
    return sscc.of_pallet(hub.gs1_prefix, codes.serial_of(code))


def _hazards(contents: Sequence[Content], catalogue: Catalogue) -> tuple[Words, ...]:
    """The dangers of everything in a box, each once."""
    marks = [catalogue.category(content.category).hazard for content in contents]
    return tuple(term("hazard", mark) for mark in dict.fromkeys(marks) if mark)


def _words(noun: str, value: str) -> Words | None:
    return None if value in {"", "none"} else term(noun, value)


def _sign(noun: str, value: str) -> Sign | None:
    words = _words(noun, value)
    return Sign(value, words) if words else None


def detail_words(content: Content | HeldGoods) -> Words:
    """Audience, size and season of goods in one line of words."""
    parts = [_words("audience", content.audience), size_words(content.size) if content.size else None]
    named = [part for part in (*parts, _words("season", content.season)) if part]
    return Words(*[", ".join(part.in_language(language) for part in named) for language in ("de", "uk", "en")])


def _line(content: Content, catalogue: Catalogue) -> LabelLine:
    unit = catalogue.category(content.category).unit
    amount = amount_text(content.quantity, content.basis, unit)
    return LabelLine(catalogue.name(content.category), detail_words(content), amount, term("unit", unit))


def _held_line(goods: HeldGoods, catalogue: Catalogue) -> LabelLine:
    unit = catalogue.category(goods.category).unit
    basis = "estimated" if goods.has_estimates else "counted"
    known = amount_text(goods.quantity if goods.quantity else None, basis, unit)
    amount = f"≥ {known}" if goods.uncounted and goods.quantity else known
    return LabelLine(catalogue.name(goods.category), detail_words(goods), amount, term("unit", unit))
