"""Matching: what stock serves which need line, explained; confirmed and released."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from app.domain import boxes as box_rules
from app.domain import match_rules, need_revisions
from app.domain import needs as need_rules
from app.domain.boxes import IN_STOCK, Box
from app.domain.events import Fact
from app.domain.match_rules import RULES_KEY, MatchRules, check_rules
from app.domain.needs import NeedList
from app.domain.phrases import UserError, mark
from app.matching import matcher
from app.matching.model import BoxRow, LineKey, Question, Wishes
from app.persistence.database import Connection, Transaction
from app.persistence.queries import cells, needs, records
from app.persistence.queries.needs import Kept
from app.services.catalogue import CatalogueService
from app.services.match_asking import asked_lines
from app.services.match_confirming import chosen_lines, matched_heads, refuse_changed_lines, reservations
from app.services.match_results import Thought, proposal_as_planned, proposal_of, question_of
from app.services.match_stock import boxes_for, rows_of, stock_for, true_wishes, without_collecting
from app.services.proposals import Proposal
from app.services.workplace import Workplace, required


class MatchService:
    """Proposals, reservations and releases."""

    def __init__(self, workplace: Workplace, catalogue: CatalogueService) -> None:
        self._workplace = workplace
        self._catalogue = catalogue

    def rules(self) -> MatchRules:
        """What the dispatchers of this hub allow."""
        with self._workplace.read() as connection:
            return _saved_rules(connection)

    def save_rules(self, rules: MatchRules) -> None:
        """Keep other rules for the hub; nothing happens when they are the same."""
        with self._workplace.write() as transaction:
            before = transaction.find("match_rules", RULES_KEY) or MatchRules()
            if before != rules:
                transaction.record([match_rules.change(before, rules)])

    def propose(
        self, lists: Sequence[str] = (), rules: MatchRules | None = None, wishes: Wishes | None = None
    ) -> Proposal:
        """Match the lines of lists (all open ones without names) to the free stock, by the hub's rules or others."""
        categories = self._catalogue.current().categories
        with self._workplace.read() as connection, without_collecting():
            allowed = rules or _saved_rules(connection)
            check_rules(allowed)
            wanted = tuple(dict.fromkeys(lists)) or tuple(sorted(line.code for line in needs.lists(connection)))
            asked = asked_lines(connection, wanted, categories, self._workplace.today())
            wants = tuple(entry.want for entry in asked if entry.want)
            stock = stock_for(connection, {want.category for want in wants}, allowed)
            wishes = true_wishes(connection, wishes or Wishes(), wants)
            question = Question(wants, stock, categories, allowed, self._workplace.today(), wishes)
            plan = matcher.plan(question)
            return proposal_of(connection, Thought(wanted, asked, plan), boxes_for(connection, plan))

    def again(self, proposal: Proposal, rules: MatchRules | None = None, wishes: Wishes | None = None) -> Proposal:
        """The same lines and stock by other rules or wishes; from the beginning when the stock changed meanwhile."""
        allowed, chosen = rules or proposal.rules, wishes or proposal.wishes
        check_rules(allowed)
        asked = question_of(proposal)
        with self._workplace.read() as connection, without_collecting():
            stock = replace(asked.stock, far=cells.at_places(connection, allowed.hard_places))
            chosen = true_wishes(connection, chosen, asked.wants)
            plan = matcher.plan(replace(asked, stock=stock, rules=allowed, wishes=chosen))
            found = proposal_as_planned(connection, Thought(proposal.lists, proposal.asked, plan))
        return found or self.propose(proposal.lists, allowed, chosen)

    def improve(self, proposal: Proposal, stopped: Callable[[], bool]) -> Proposal | None:
        """As much on fewer pallets; None when there is nothing better, somebody stopped it or the stock changed."""
        with without_collecting():
            plan = matcher.improve(proposal.plan, stopped) if proposal.plan else None
            if plan is None:
                return None
            with self._workplace.read() as connection:
                return proposal_as_planned(connection, Thought(proposal.lists, proposal.asked, plan))

    def contents(self, boxes: Collection[str]) -> tuple[BoxRow, ...]:
        """What boxes in stock hold, for wishes that leave them out."""
        with self._workplace.read() as connection:
            return tuple(rows_of(connection, boxes))

    def confirm(self, proposal: Proposal, only: Collection[LineKey] | None = None) -> int:
        """Reserve exactly what was proposed, for all or some lines, or refuse saying what changed; returns boxes."""
        lines = chosen_lines(proposal, only)
        categories, today = self._catalogue.current().categories, self._workplace.today()
        with self._workplace.write() as transaction:
            heads = matched_heads(transaction, lines)
            refuse_changed_lines(transaction, proposal, lines, categories, today)
            transaction.record([*heads, *reservations(transaction, lines)])
        return len({part.box for line in lines for part in line.allocations})

    def release(self, code: str, line: int | None = None) -> int:
        """Free everything that is reserved for a list, or for one line of it, and on no load yet; returns boxes."""
        with self._workplace.write() as transaction:
            need_list = required(transaction, "need_list", code)
            kept = [part for part in needs.kept_for(transaction.connection, code) if part.state == IN_STOCK]
            loaded = _on_a_load(transaction, kept)
            boxes: dict[str, Box] = transaction.find_all("box", sorted({part.box for part in kept} - loaded))
            parts = [
                (box, part)
                for box in boxes.values()
                for part in box.reservations
                if part.need_list == code and line in {None, part.line}
            ]
            if not parts:
                raise UserError(mark("Errors", "Nothing is reserved for this list, or it is on a load already."))
            freed = len({box.code for box, _ in parts})
            facts = [box_rules.release(box, part) for box, part in parts]
            facts += _settled(
                need_list, {part.line for _, part in parts}, {part.line for part in kept if part.box in loaded}
            )
            transaction.record([need_rules.release_match(need_list, freed), *facts])
        return freed

    def kept(self, code: str) -> list[Kept]:
        """What is reserved for a list or has departed for it."""
        with self._workplace.read() as connection:
            return needs.kept_for(connection, code)


def _saved_rules(connection: Connection) -> MatchRules:
    return records.one(connection, MatchRules, RULES_KEY) or MatchRules()


def _on_a_load(transaction: Transaction, kept: Sequence[Kept]) -> set[str]:
    """Boxes whose pallet is on a load; they stay reserved until the pallet is taken off."""
    carriers = transaction.find_all("pallet", sorted({part.pallet for part in kept if part.pallet}))
    return {part.box for part in kept if part.pallet and carriers[part.pallet].load}


def _settled(need_list: NeedList, freed: set[int], loaded: set[int]) -> list[Fact]:
    """Lines that a newer version no longer has are set aside once nothing is reserved for them."""
    return [
        need_rules.correct_line(need_list, need_revisions.set_aside_gone(line))
        for line in need_list.lines
        if line.number in freed - loaded and line.reason == need_rules.GONE and line.status != need_rules.SET_ASIDE
    ]
