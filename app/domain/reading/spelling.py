"""Words that are misspelt: one letter too many, too few, wrong or swapped."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rapidfuzz.distance import OSA

_SHORTEST, _SURE_FROM, _TWO_FROM = 5, 7, 9


@dataclass(frozen=True, slots=True)
class Spelling:
    """Known words, to find those that are nearly written like another one."""

    shelves: Mapping[tuple[str, int], tuple[str, ...]]

    @classmethod
    def of(cls, words: Iterable[str]) -> "Spelling":
        """Sort words by their first letter and length."""
        shelves: dict[tuple[str, int], list[str]] = {}
        for word in sorted(set(words)):
            if len(word) >= _SHORTEST - 1:
                shelves.setdefault((word[0], len(word)), []).append(word)
        return cls({place: tuple(listed) for place, listed in shelves.items()})

    def nearest(self, word: str) -> tuple[tuple[str, ...], bool]:
        """The known words nearest to one, and whether only a slip of the pen parts them from it.

        A slip is one letter too many or too few, or two swapped, in a word of seven or more (optimal string alignment);
        another letter may make another word, and two letters in a word of nine or more are only worth a question.
        """
        if len(word) < _SHORTEST:
            return (), False
        for most in (1, 2) if len(word) >= _TWO_FROM else (1,):
            found = tuple(
                other for other in self._around(word, most) if OSA.distance(word, other, score_cutoff=most) <= most
            )
            slips = tuple(other for other in found if _is_slip(word, other))
            if found:
                return slips or found, most == 1 and len(word) >= _SURE_FROM and bool(slips)
        return (), False

    def _around(self, word: str, most: int) -> Iterable[str]:
        """Words that begin with the same letter and are about as long."""
        for length in range(len(word) - most, len(word) + most + 1):
            yield from self.shelves.get((word[0], length), ())


def _is_slip(word: str, other: str) -> bool:
    return len(word) != len(other) or sorted(word) == sorted(other)
