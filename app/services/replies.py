"""Answers to need lists and the blank list to send out: made from what stands in the hall, noted when they leave."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.documents import replies as papers
from app.domain import boxes as box_rules
from app.domain import replies as rules
from app.domain.boxes import Box
from app.domain.catalogue import Category
from app.domain.loads import Load
from app.domain.needs import OPEN, NeedLine, NeedList
from app.domain.pallets import Pallet
from app.domain.partners import Partner
from app.domain.places import Hub
from app.domain.replies import OFFERED, READY, SENT, Reply, Supply
from app.domain.weights import Weight, estimate_g
from app.persistence.database import Connection
from app.persistence.queries import boxes, needs, pallets, records, stock
from app.persistence.queries.needs import Kept
from app.services.catalogue import CatalogueService
from app.services.disk import write_file
from app.services.matching import MatchService
from app.services.proposals import ProposedLine
from app.services.workplace import Workplace, hub_of, not_here, required

_ENDINGS = {"text": "txt", "pdf": "pdf", "xlsx": "xlsx"}
_FOR_ANYONE = frozenset({"", "none", "unisex"})
_OBSTACLES = {"mixed_sizes": "size"}
"""What a sender is told of stock that would fit but for one thing."""


@dataclass(frozen=True, slots=True)
class Letter:
    """A short mail: its subject and its words."""

    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class _Hall:
    """What the hall knows about the goods of one list."""

    need_list: NeedList
    partner: Partner
    recipient: str
    hub: Hub
    kept: tuple[Kept, ...]
    boxes: Mapping[str, Box]
    pallets: Mapping[str, Pallet]
    loads: Mapping[str, Load]
    uncounted: frozenset[tuple[str, str]]


class ReplyService:
    """Answers need lists."""

    def __init__(self, workplace: Workplace, catalogue: CatalogueService, matches: MatchService) -> None:
        self._workplace = workplace
        self._catalogue = catalogue
        self._matches = matches

    def reply(self, code: str, language: str = "", note: str = "") -> Reply:
        """The answer to a list as of now, in a language or in the sender's."""
        with self._workplace.read() as connection:
            need_list = needs.one(connection, code)
        if need_list is None:
            raise not_here("need_list", code)
        proposed = self._matches.propose([code]).lines if need_list.state == OPEN else ()
        with self._workplace.read() as connection:
            hall = _hall(connection, need_list, proposed)
        said = self._statements(hall, {entry.line.number: entry for entry in proposed})
        chosen = language or rules.language_for(need_list, hall.partner)
        return Reply(
            need_list, hall.partner, hall.hub, self._workplace.today(), chosen, said, hall.recipient, note.strip()
        )

    def _statements(self, hall: _Hall, proposed: Mapping[int, ProposedLine]) -> tuple[rules.Statement, ...]:
        categories = self._catalogue.current().categories
        said: list[rules.Statement] = []
        for line in hall.need_list.lines:
            match, category = proposed.get(line.number), categories.get(line.category)
            supplies = [*_kept_supplies(hall, line, category), *_offered(hall, line, match, category)]
            said += rules.statements(line, categories, supplies, _reasons(hall, line, match, supplies))
        return tuple(said)

    @staticmethod
    def text(reply: Reply) -> str:
        """The answer as plain text for a message."""
        return papers.text(reply)

    @staticmethod
    def mail(reply: Reply) -> Letter:
        """A short mail that goes with the answer as a file."""
        return Letter(*papers.mail(reply))

    @staticmethod
    def draw(reply: Reply, form: str) -> bytes:
        """The answer as text, pdf or xlsx."""
        if form == "text":
            return papers.text(reply).encode()
        from app.documents import reply_pdf, reply_sheet  # noqa: PLC0415  they load the paper libraries

        return reply_pdf.reply_pdf(reply) if form == "pdf" else reply_sheet.reply_xlsx(reply)

    @staticmethod
    def file_name(reply: Reply, form: str) -> str:
        """What a file with the answer is called."""
        return f"answer_{reply.need_list.code}_{reply.language}.{_ENDINGS[form]}"

    def write(self, reply: Reply, form: str, path: Path) -> Path:
        """Write the answer into a file and note it in the history of the list."""
        write_file(path, self.draw(reply, form))
        self.note(reply, form)
        return path

    def note(self, reply: Reply, form: str) -> None:
        """Note that the sender got the answer as text, pdf, xlsx or mail."""
        with self._workplace.write() as transaction:
            required(transaction, "need_list", reply.need_list.code)
            transaction.record([rules.answered(reply, form)])

    def export(self, code: str, folder: Path, language: str = "") -> list[Path]:
        """Write the answer as text, PDF and XLSX into a folder."""
        reply = self.reply(code, language)
        return [self.write(reply, form, folder / self.file_name(reply, form)) for form in _ENDINGS]

    def template(self, path: Path) -> Path:
        """Write a blank need list in three languages to send out, with the names of the goods a hub may give."""
        from app.documents.need_template import need_template  # noqa: PLC0415  it loads the spreadsheet library

        catalogue = self._catalogue.current()
        given = [entry for entry in catalogue.categories.values() if entry.export_flag not in rules.NEVER_GIVEN]
        shelves = [(group.name, [entry for entry in given if entry.group == group.key]) for group in catalogue.groups]
        write_file(path, need_template(shelves))
        return path


def _hall(connection: Connection, need_list: NeedList, proposed: Sequence[ProposedLine]) -> _Hall:
    kept = tuple(needs.kept_for(connection, need_list.code))
    wanted = {part.box for part in kept} | {part.box for line in proposed for part in line.allocations}
    found = {box.code: box for box in boxes.by_codes(connection, sorted(wanted))}
    carriers = {part.pallet for part in kept if part.pallet}
    standing = {entry.pallet.code: entry.pallet for entry in pallets.by_codes(connection, sorted(carriers))}
    on = {box.load for box in found.values() if box.load} | {pallet.load for pallet in standing.values() if pallet.load}
    partner = records.one(connection, Partner, need_list.partner) or Partner("", "")
    recipient = records.one(connection, Partner, need_list.recipient) if need_list.recipient else None
    kinds = tuple(sorted({line.category for line in need_list.lines if line.category}))
    return _Hall(
        need_list, partner, recipient.name if recipient else "", hub_of(connection), kept, found, standing,
        {code: load for code in sorted(on) if (load := records.one(connection, Load, code))},
        frozenset((entry.category, entry.audience) for entry in stock.lines(connection, kinds) if entry.free.unknown),
    )  # fmt: skip


def _kept_supplies(hall: _Hall, line: NeedLine, category: Category | None) -> list[Supply]:
    return [_kept_supply(hall, part, category) for part in hall.kept if part.line == line.number]


def _kept_supply(hall: _Hall, part: Kept, category: Category | None) -> Supply:
    gone = part.state == box_rules.DEPARTED
    pallet = hall.pallets.get(part.pallet or "")
    load = hall.loads.get((part.load if gone else pallet.load if pallet else "") or "")
    quantity = part.whole if part.quantity is None else part.quantity
    lacks_proof = category is not None and category.export_flag == rules.PROVEN and not (load and load.enduse_proof)
    return Supply(
        part.line, SENT if gone else READY, part.box, quantity, hall.boxes[part.box].contents[part.content].basis,
        part.rule, part.pallet or "", load.code if load else "", load.departed_on if load else None,
        _weight(hall.boxes[part.box], part.content, quantity, category), lacks_proof,
    )  # fmt: skip


def _offered(hall: _Hall, line: NeedLine, match: ProposedLine | None, category: Category | None) -> list[Supply]:
    return [
        Supply(
            line.number, OFFERED, part.box, part.quantity, part.content.basis, part.rule, part.pallet,
            weight=_weight(hall.boxes[part.box], part.number, part.quantity, category),
            lacks_proof=category is not None and category.export_flag == rules.PROVEN,
        )
        for part in (match.allocations if match else ()) if part.box in hall.boxes
    ]  # fmt: skip


def _weight(box: Box, number: int, quantity: int | None, category: Category | None) -> Weight:
    """The weight of a part of a box: of the whole box where it is all of it, else by the average of its goods."""
    content = box.contents[number]
    if len(box.contents) == 1 and quantity in {None, content.quantity}:
        estimated = box.weight_basis == "estimated"
        return Weight(unweighed=1) if box.weight_g is None else Weight(box.weight_g, estimated)
    grams = estimate_g(replace(content, quantity=quantity), category) if category else None
    return Weight(unweighed=1) if grams is None else Weight(grams, estimated=True)


def _reasons(hall: _Hall, line: NeedLine, match: ProposedLine | None, supplies: Sequence[Supply]) -> tuple[str, ...]:
    """Why the hall gives no more for a line."""
    lost: dict[str, int] = {}
    losses = match.losses if match else None
    own = sum(part.quantity or 0 for part in supplies if part.section == READY)
    if losses:
        for near in losses.near:
            name = _OBSTACLES.get(near.obstacle, near.obstacle)
            lost[name] = lost.get(name, 0) + near.amount
        lost["keeps"] = losses.too_short + losses.expired
        lost["promised"] = losses.reserved - own + losses.taken + losses.elsewhere + losses.kept_back
    fitting = {audience for key, audience in hall.uncounted if key == line.category}
    lost["uncounted"] = sum(line.audience in _FOR_ANYONE | {kind} or kind in _FOR_ANYONE for kind in fitting)
    return rules.why_no_more(lost, served=bool(supplies))
