"""Keys on the sorting page: they choose in the current step, and letters search goods."""

from PySide6.QtCore import Qt

from app.ui.sort import draft as drafts
from app.ui.sort import typing
from app.ui.sort.draft import Draft
from app.ui.sort.goods import Goods
from app.ui.sort.questions import Questions
from app.ui.widgets.key_places import plain_key


class Keys:
    """Turns typed characters into answers of the current step."""

    def __init__(self, goods: Goods, questions: Questions) -> None:
        self._goods, self._questions = goods, questions
        self._typed = ""

    def forget(self) -> None:
        """Another step begins: what was typed half belongs to the last one."""
        self._typed = ""

    def type(self, text: str, draft: Draft) -> bool:
        """Take a character; False leaves it to others."""
        step = drafts.next_step(draft)
        if step == "goods":
            return self._choose_goods(text)
        options = self._questions.options_of(step)
        if options:
            self._choose(str(step), options, text)
        return bool(options)

    def _choose_goods(self, text: str) -> bool:
        typed = self._typed + text
        keys = self._goods.keys
        if typed in keys:
            return self._goods.pick(keys.index(typed))
        self._typed = typed if typing.could_match(keys, typed) else ""
        if self._typed or not text.isalpha():
            return bool(self._typed)
        self._goods.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._goods.search.insert(text)
        return True

    def _choose(self, step: str, options: list[str], text: str) -> None:
        typed = self._typed + plain_key(text)
        keys = typing.option_keys(options)
        found = options[keys.index(typed)] if typed in keys else None
        if found is None and typing.types_values(options):
            found = typing.match_typed(options, typed)
            self._typed = typed if typing.could_match(options, typed) else ""
        if found is not None:
            self._questions.answered.emit(step, found)
