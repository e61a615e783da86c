"""A proposal asked again as if a recipient wanted goods to keep longer, or not so long."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date

from app.domain.catalogue import Category
from app.services.match_asking import Terms, usable_from
from app.services.proposals import Asked, Proposal


def keeping(
    proposal: Proposal, lists: Collection[str], days: int, today: date, categories: Mapping[str, Category]
) -> Proposal:
    """The same question with other days, from 0, that goods for some lists must keep; it is still to be matched."""
    terms = Terms(today, days, categories)
    asked = tuple(_keeping(entry, terms) if entry.need_list in lists else entry for entry in proposal.asked)
    wants = tuple(entry.want for entry in asked if entry.want)
    plan = proposal.plan
    assert plan is not None, "every proposal of the service has its plan"
    return replace(proposal, asked=asked, plan=replace(plan, question=replace(plan.question, wants=wants)))


def _keeping(asked: Asked, terms: Terms) -> Asked:
    if asked.want is None:
        return asked
    return replace(asked, want=replace(asked.want, usable_from=usable_from(asked.line, terms)))
