"""What if: other rules, one more pallet, and the goods that would help most, told to the public."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.documents import door_text
from app.documents import poster_wording as say
from app.domain.appeals import Gap, join
from app.domain.match_rules import MatchRules
from app.domain.phrases import UserError, mark
from app.domain.rule_switches import SWITCHES, flipped
from app.services import differences
from app.services.catalogue import CatalogueService
from app.services.demand import DemandService, collected_goods
from app.services.differences import Comparison, Effect
from app.services.disk import write_file
from app.services.gaps import gaps
from app.services.ladders import Beyond, Ladder, rungs
from app.services.matching import MatchService
from app.services.proposals import Proposal
from app.services.shares import Shares, shares
from app.services.shelf_life import keeping
from app.services.workplace import Workplace, hub_of


@dataclass(frozen=True, slots=True)
class WhatIfService:
    """Answers questions about a proposal without reserving anything."""

    workplace: Workplace
    catalogue: CatalogueService
    matches: MatchService
    demand: DemandService

    def effect(self, proposal: Proposal, rules: MatchRules) -> Effect:
        """What other rules would change, on the same stock and for the same lines."""
        return differences.effect_of(proposal, self.matches.again(proposal, rules=rules))

    def effect_of_days(self, proposal: Proposal, lists: Collection[str], days: int) -> Effect:
        """What would change if goods for some lists had to keep so many days on arrival."""
        today, categories = self.workplace.today(), self.catalogue.current().categories
        asked = keeping(proposal, lists, days, today, categories)
        return differences.effect_of(proposal, self.matches.again(asked))

    def effect_of_switch(self, proposal: Proposal, switch: str) -> Effect:
        """What one switch of the rules the other way would change."""
        return self.effect(proposal, flipped(proposal.rules, switch))

    def effects(self, proposal: Proposal) -> Mapping[str, Effect]:
        """What each switch of the rules, flipped alone, would change."""
        return {switch: self.effect_of_switch(proposal, switch) for switch in SWITCHES}

    @staticmethod
    def compare(first: Proposal, second: Proposal) -> Comparison:
        """Two proposals side by side, with the lines that differ."""
        return differences.compare(first, second)

    @staticmethod
    def shares(proposal: Proposal) -> Shares:
        """Who gets what: every list, and how goods that do not suffice were shared."""
        return shares(proposal)

    def ladder(self, proposal: Proposal) -> Ladder:
        """How coverage grows pallet by pallet, and what one more than the limit would bring."""
        return Ladder(rungs(proposal), proposal.wishes.most_holders, self._beyond(proposal))

    def _beyond(self, proposal: Proposal) -> Beyond | None:
        limit = proposal.wishes.most_holders
        if limit is None:
            return None
        wider = self.matches.again(proposal, wishes=replace(proposal.wishes, most_holders=limit + 1))
        effect = differences.effect_of(proposal, wider)
        known = {use.holder for use in proposal.pallets}
        codes = tuple(use.code for use in wider.pallets if use.holder not in known)
        return None if effect.is_nothing else Beyond(effect, codes)

    def appeal(self, proposal: Proposal, language: str) -> str:
        """The goods that would help most, as a text for the hall door and the public; most valuable first."""
        categories = self.catalogue.current().categories
        asked_for = collected_goods(categories)
        pleas = join((gap for gap in self.missing(proposal) if gap.category in asked_for), categories)
        if not pleas:
            raise UserError(mark("Errors", "Nothing is missing that people could bring. There is no need to ask."))
        with self.workplace.read() as connection:
            hub = hub_of(connection)
        head = door_text.heading(say.MISSING, hub, self.workplace.today(), language)
        return f"{head}\n\n{door_text.missing_goods(pleas, categories, language)}\n"

    def missing(self, proposal: Proposal) -> tuple[Gap, ...]:
        """What is missing in the hall: nobody is asked for goods that only this match leaves where they are."""
        kept = replace(proposal.wishes, most_holders=None, forbidden=(), closed=frozenset(), left_out=frozenset())
        return gaps(proposal if kept == proposal.wishes else self.matches.again(proposal, wishes=kept))

    @staticmethod
    def write(path: Path, text: str) -> Path:
        """Write an appeal to a text file."""
        write_file(path, text.encode())
        return path

    def welcome(self, proposal: Proposal, keys: Iterable[str] | None = None) -> int:
        """Mark the missing goods with these keys, or all that are missing, as wanted on the stop and go list."""
        missing = dict.fromkeys(gap.category for gap in self.missing(proposal))
        chosen = missing if keys is None else set(keys)
        return self.demand.welcome([key for key in missing if key in chosen])
