"""The form of a station preset."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from app.domain import codes
from app.domain.catalogue import Category
from app.domain.codes import CodeType
from app.domain.presets import Preset
from app.domain.sku import Audience, Condition, Packaging, Season
from app.ui.desk import Desk
from app.ui.widgets.asking import Form
from app.ui.widgets.goods_field import GoodsField

if TYPE_CHECKING:
    from app.services.hubs import PlaceLine
    from app.services.pallets import PalletSummary

VALUES = {"audience": Audience, "season": Season, "condition": Condition, "packaging": Packaging}


class PresetForm(Form):
    """Asks for a name and for what the station need not choose any more; everything else may stay open."""

    def __init__(self, parent: QWidget, desk: Desk, preset: Preset) -> None:
        super().__init__(parent, self.tr("Change the preset") if preset.code else self.tr("New preset"))
        self._desk, self._preset = desk, preset
        titles = {
            "audience": self.tr("For whom"), "season": self.tr("Season"), "condition": self.tr("Condition"),
            "packaging": self.tr("Packed in"),
        }  # fmt: skip
        self.text("name", self.tr("Name"), preset.name, self.tr("such as: Women, winter"))
        groups = [(group.key, desk.voice.name(group.name)) for group in desk.hall.catalogue.current().groups]
        self.group = self.choice("group", self.tr("Group"), [("", self._open), *groups], preset.group)
        self.goods = GoodsField(desk, preset.category)
        self._add("goods", self.tr("Goods"), self.goods)
        for name, kinds in VALUES.items():
            options = [(value.value, desk.voice.term(name, value)) for value in kinds]
            self.choice(name, titles[name], [("", self._open), *options], getattr(preset, name))
        self.goods.picked.connect(self._on_goods)

    @property
    def _open(self) -> str:
        return self.tr("asked for every box")

    def offer_places(self, pallets: "Sequence[PalletSummary]", places: "Sequence[PlaceLine]") -> None:
        """Offer the open pallets and the places in the hall as where boxes go."""
        options = [("", self.tr("chosen at the station"))]
        options += [(each.pallet.code, self._pallet_name(each.pallet.code, each.location)) for each in pallets]
        options += [(place.code, place.name) for place in places]
        now = self._preset.where
        if now and now not in dict(options):
            options.append((now, self._pallet_name(now, "") if is_pallet(now) else codes.human(now)))
        self.choice("where", self.tr("Boxes go to"), options, now)
        for before, after in pairwise([*self.fields.values(), *self.findChildren(QPushButton)]):
            self.setTabOrder(before, after)
        self.fields["name"].setFocus()

    def _pallet_name(self, code: str, location: str) -> str:
        name = self.tr("Pallet {number}").format(number=codes.short(code))
        return f"{name} · {location}" if location else name

    def _on_goods(self, category: Category | None) -> None:
        if category is not None:
            self.group.setCurrentIndex(self.group.findData(category.group))

    def preset(self) -> Preset | None:
        """The preset as it stands in the form; None, with the reason said, while goods are typed but not chosen."""
        if not self.goods.is_settled:
            self.refuse(self.tr("Choose the goods from the list, or clear the field."))
            return None
        values = self.values()
        del values["goods"]
        values["name"] = values["name"].strip()
        category = self.goods.category
        if category is not None:
            values["group"] = category.group
        return replace(self._preset, **values, category=category.key if category else "")


def is_pallet(code: str) -> bool:
    """Whether boxes go to a pallet, not to a place."""
    return codes.is_valid(code) and codes.type_of(code) == CodeType.PALLET
