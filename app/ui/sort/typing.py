"""What typed keys mean on the sorting page, without a window."""

from collections.abc import Sequence

DIGITS = "1234567890"
LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROWS = 9


def tile_keys(count: int) -> list[str]:
    """The keys of tiles in a row of unknown length: one digit each, or two when there are more than nine."""
    if count <= _ROWS:
        return list(DIGITS[:count])
    return [f"{row + 1}{place + 1}" for row in range(_ROWS) for place in range(_ROWS)][:count]


def types_values(options: Sequence[str]) -> bool:
    """Whether the values themselves are typed (shoe 42, height 104) instead of the numbers of buttons."""
    return len(options) > 12 and options[0].isdigit()


def option_keys(options: Sequence[str]) -> list[str]:
    """The key shown on every option: digits for a few; letters where digits are the values themselves."""
    if not types_values(options):
        return list((DIGITS + LETTERS)[: len(options)])
    if len(options) <= len(LETTERS):
        return list(LETTERS[: len(options)])
    words = [option for option in options if not option.isdigit()]
    return [LETTERS[words.index(option)] if option in words else "" for option in options]


def match_typed(options: Sequence[str], typed: str) -> str | None:
    """The option that typed characters mean, once no longer one could be meant."""
    exact = [option for option in options if option.casefold() == typed.casefold()]
    longer = [option for option in options if option.casefold().startswith(typed.casefold()) and option not in exact]
    if exact and not longer:
        return exact[0]
    return longer[0] if len(longer) == 1 and not exact else None


def could_match(options: Sequence[str], typed: str) -> bool:
    """Whether typed characters may still become an option."""
    return any(option.casefold().startswith(typed.casefold()) for option in options)
