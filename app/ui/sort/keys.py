"""Keys on the sorting page: digits choose, sizes are typed as they are, letters search goods."""

from PySide6.QtCore import Qt

from app.ui.sort import draft as drafts
from app.ui.sort.draft import Draft
from app.ui.sort.goods import KEYS, Goods
from app.ui.sort.questions import Questions


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
        if text in KEYS and self._goods.pick(KEYS.index(text)):
            return True
        if not text.isalpha():
            return False
        self._goods.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self._goods.search.insert(text)
        return True

    def _choose(self, step: str, options: list[str], text: str) -> None:
        typed = self._typed + text
        if drafts.types_values(options):
            found = drafts.match_typed(options, typed)
            self._typed = typed if drafts.could_match(options, typed) else ""
        else:
            found = options[KEYS.index(text)] if text in KEYS and KEYS.index(text) < len(options) else None
        if found is not None:
            self._questions.answered.emit(step, found)
