"""How what a group gets is shared among its lines: in proportion to what they ask, to the last whole step."""

from collections.abc import Iterator, Sequence
from datetime import date

from app.matching.model import Want


def shares(wants: Sequence[Want], total: int, most: int) -> list[int]:
    """What each line gets of a total; nobody counts for more than ``most``, all there is for the group.

    What does not divide goes by the largest remainder, then by deadline, list and line.
    """
    asked = [min(want.quantity or 0, most) for want in wants]
    whole = sum(asked)
    if not whole:
        return [0] * len(wants)
    given = [total * amount // whole for amount in asked]
    order = sorted(
        range(len(wants)),
        key=lambda number: (-(total * asked[number] % whole), wants[number].usable_from or date.max, wants[number].key),
    )
    left = total - sum(given)
    while left:
        for number in order:
            if left and given[number] < asked[number]:
                given[number] += 1
                left -= 1
    return given


def poured(amounts: Sequence[int], into: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """Amounts poured one after the other into vessels of these sizes: (amount's number, vessel's number, how much)."""
    vessel, room = 0, into[0] if into else 0
    for number, amount in enumerate(amounts):
        left = amount
        while left:
            while not room:
                vessel += 1
                room = into[vessel]
            taken = min(left, room)
            yield number, vessel, taken
            left -= taken
            room -= taken
