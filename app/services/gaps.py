"""What a match could not give, as goods to ask for."""

from app.domain.appeals import Gap
from app.services.proposals import Proposal


def gaps(proposal: Proposal) -> tuple[Gap, ...]:
    """Goods that are missing, and goods without a quantity of which nothing can be given."""
    counted = [
        Gap(goods.category, goods.audience, goods.sizes, goods.season, goods.missing, goods.value, len(goods.lines))
        for goods in proposal.wanted
        if goods.missing
    ]
    return (*counted, *_open_gaps(proposal))


def _open_gaps(proposal: Proposal) -> list[Gap]:
    """Open lines that get nothing; rules that give such lines nothing say nothing about the stock."""
    if not proposal.rules.open_share:
        return []
    weights = proposal.rules.weights
    wants = [
        asked.want
        for line, asked in zip(proposal.lines, proposal.asked, strict=True)
        if asked.want and asked.want.quantity is None and not line.allocations
    ]
    return [Gap(want.category, want.audience, want.sizes, want.season, 0, weights[want.priority]) for want in wants]
