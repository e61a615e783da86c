"""The form that corrects a learnt word."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.ui.desk import Desk
from app.ui.widgets.asking import Form
from app.ui.widgets.basics import label
from app.ui.widgets.goods_field import GoodsField

if TYPE_CHECKING:
    from app.services.words import WordLine


class WordForm(Form):
    """Asks which goods some words mean; none at all is an answer too."""

    def __init__(self, parent: QWidget, desk: Desk, line: "WordLine") -> None:
        super().__init__(parent, self.tr("What does “{words}” mean?").format(words=line.word.text))
        self.goods = GoodsField(desk, line.word.category)
        self._add("goods", self.tr("Goods"), self.goods)
        self._rows.addRow("", label("muted", self.tr("Leave it empty if these words ask for no goods."), wrap=True))
        self.goods.setFocus()
        self.goods.selectAll()

    def chosen(self) -> str | None:
        """The chosen category, empty for no goods; None, with the reason said, while goods are not chosen."""
        if not self.goods.is_settled:
            self.refuse(self.tr("Choose the goods from the list, or clear the field."))
            return None
        return self.goods.category.key if self.goods.category else ""
