"""Newer versions of need lists, and the same request sent by two."""

from dataclasses import dataclass
from datetime import timedelta

from app.domain import need_revisions as rules
from app.domain.need_revisions import Difference, Version
from app.domain.needs import NeedLine, NeedList
from app.domain.phrases import Phrase, mark
from app.persistence.queries import needs
from app.persistence.queries.needs import Overlap
from app.services.catalogue import CatalogueService
from app.services.needs import ReadSource, need_lines
from app.services.workplace import Workplace, not_here, required

SAME_LIST = 0.5
"""The part of its lines a new text shares with an open list of its sender to be offered as its newer version."""
SAME_REQUEST = 0.6
"""The part of its lines a list shares with one of another sender to be suspected to be the same request."""
LIKE_AMOUNT = 0.75
"""How near two quantities are to be taken for the same wish, retold."""
RECENT = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Likeness:
    """A list of another sender that may be the same request, with the sentence why."""

    code: str
    title: str
    partner_name: str
    shared: int
    lines: int
    why: Phrase


@dataclass(frozen=True, slots=True)
class RevisionService:
    """What changes when a sender writes again."""

    workplace: Workplace
    catalogue: CatalogueService

    def preview(self, code: str, source: ReadSource) -> Difference:
        """What a newer version would change; nothing is kept."""
        with self.workplace.read() as connection:
            before = needs.one(connection, code)
        if before is None:
            raise not_here("need_list", code)
        return rules.compare(before, self._lines(source))

    def revise(self, code: str, source: ReadSource) -> Difference:
        """Take a newer version in; kept lines keep their number, and with it all that is reserved."""
        version = Version(source.text, source.reading.language, self.workplace.today(), self._lines(source))
        with self.workplace.write() as transaction:
            before: NeedList = required(transaction, "need_list", code)
            reserved = needs.reserved_lines(transaction.connection, code)
            fact, difference = rules.revise(before, version, reserved)
            transaction.record([fact])
        return difference

    def likely_version(self, source: ReadSource, partner: str) -> str | None:
        """The open list of a sender that a text is a newer version of, by the goods both ask for."""
        lines = self._lines(source)
        with self.workplace.read() as connection:
            known = needs.of_sender(connection, partner)
        rated = [(rules.share_in_common(lines, need_list.lines), need_list.code) for need_list in known]
        best = max(rated, default=None)
        return best[1] if best is not None and best[0] >= SAME_LIST else None

    def duplicates(self, code: str) -> tuple[Likeness, ...]:
        """Open lists of other senders that ask for the same, most alike first; only a person can tell."""
        with self.workplace.read() as connection:
            need_list = needs.one(connection, code)
            if need_list is None:
                raise not_here("need_list", code)
            since = (need_list.received or self.workplace.today()) - RECENT
            found = needs.overlaps(connection, need_list, since, LIKE_AMOUNT)
        lines = min(needs.MOST_COMPARED, sum(line.is_goods for line in need_list.lines))
        alike = [_likeness(entry, lines, need_list.consignee) for entry in found]
        return tuple(sorted((entry for entry in alike if entry), key=lambda entry: (-entry.shared, entry.code)))

    def _lines(self, source: ReadSource) -> tuple[NeedLine, ...]:
        return need_lines(source.reading, self.catalogue.current().categories)


def _likeness(entry: Overlap, lines: int, consignee: str) -> Likeness | None:
    values: dict[str, object] = {"list": entry.code, "sender": entry.partner_name, "shared": entry.shared}
    if entry.consignee == consignee:
        text = mark("Needs", "{sender} asks for the same recipient ({list}); lines in common: {shared} of {lines}.")
    elif entry.shared >= SAME_REQUEST * lines:
        text = mark("Needs", "{sender} asks for much the same ({list}); lines in common: {shared} of {lines}.")
    else:
        return None
    why = Phrase("Needs", text, {**values, "lines": lines})
    return Likeness(entry.code, entry.title, entry.partner_name, entry.shared, lines, why)
