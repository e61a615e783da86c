"""Which lines of a list are shown: chips for their state, and words to look for."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from app.domain.needs import SET_ASIDE
from app.ui.desk import Desk
from app.ui.needs.chips import ALL, Chips, with_words
from app.ui.needs.wanted import is_question

if TYPE_CHECKING:
    from app.domain.needs import NeedLine

QUESTIONS, EXCLUDED, ASIDE, RESTRICTED = "questions", "excluded", "aside", "restricted"
_TESTS: "dict[str, Callable[[NeedLine], bool]]" = {
    ALL: lambda _line: True,
    QUESTIONS: is_question,
    EXCLUDED: lambda line: line.excluded,
    ASIDE: lambda line: line.status == SET_ASIDE,
    RESTRICTED: lambda line: bool(line.restricted),
}


def passing(lines: "Iterable[NeedLine]", which: str, text: str, goods: Callable[[str], str]) -> "list[NeedLine]":
    """The lines of a kind that say all of the words, in the original or in the name of their goods."""
    test = _TESTS[which]

    def said(line: "NeedLine") -> str:
        return f"{line.text} {goods(line.category) if line.category else ''}"

    return with_words((line for line in lines if test(line)), text, said)


class LineFilter(Chips):
    """Chooses what the table of items shows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(tuple(_TESTS), frozenset({ALL, QUESTIONS}))
        self._desk = desk
        self.say(self.text.setPlaceholderText, lambda: self.tr("Filter"))
        self.say(self.text.setAccessibleName, lambda: self.tr("Filter the items"))

    def words(self) -> Mapping[str, str]:
        """The name of every chip in the language."""
        return {
            ALL: self.tr("all"), QUESTIONS: self.tr("open questions"), EXCLUDED: self.tr("not needed"),
            ASIDE: self.tr("set aside"), RESTRICTED: self.tr("restricted"),
        }  # fmt: skip

    def pick(self, lines: "Sequence[NeedLine]") -> "list[NeedLine]":
        """The lines to show now."""
        self.count({name: len(lines) if name == ALL else sum(map(test, lines)) for name, test in _TESTS.items()})
        catalogue, voice = self._desk.hall.catalogue.current(), self._desk.voice
        return passing(lines, self.which, self.text.text(), lambda key: voice.name(catalogue.name(key)))
