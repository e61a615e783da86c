"""How this computer prints each kind of label; kept in its own settings."""

from dataclasses import dataclass, fields, replace

from PySide6.QtCore import QCoreApplication, QSettings

from app.domain.phrases import mark
from app.services.print_queue import KINDS
from app.services.rendering import papers

RESOLUTIONS = (0, 203, 300, 600)
"""Dots per inch that can be chosen; 0 takes what the printer says."""
MOST_COPIES = 9
TITLES = {
    "box": mark("Printing", "Box labels"),
    "pallet": mark("Printing", "Pallet labels"),
    "place": mark("Printing", "Signs of places"),
    "blank": mark("Printing", "Blank labels"),
    "sticker": mark("Printing", "Load stickers"),
}
PAPERS = {
    "a6": mark("Printing", "A6 (105 × 148 mm)"),
    "100x150": mark("Printing", "Roll 100 × 150 mm"),
    "tape_62": mark("Printing", "Tape 62 mm"),
    "a4_1": mark("Printing", "A4, 1 label"),
    "a4_2": mark("Printing", "A4, 2 labels"),
    "a4_4": mark("Printing", "A4, 4 labels"),
    "a4_8": mark("Printing", "A4, 8 labels"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """How one kind is printed.

    Without a printer a PDF is opened instead. ``used`` labels of the sheet in the printer are printed already;
    ``dpi`` 0 takes the resolution the printer tells.
    """

    printer: str = ""
    sheet: str = "a6"
    copies: int = 1
    automatic: bool = False
    used: int = 0
    dpi: int = 0

    def after(self, labels: int) -> "Choice":
        """The choice after so many labels were printed: the place on the sheet is counted on."""
        return replace(self, used=(self.used + labels) % papers()[self.sheet].count)


def title(kind: str) -> str:
    """What a kind of label is called."""
    return QCoreApplication.translate("Printing", TITLES[kind])


def paper_title(sheet: str) -> str:
    """What a paper is called."""
    return QCoreApplication.translate("Printing", PAPERS[sheet]) if sheet in PAPERS else papers()[sheet].name


def load_choice(settings: QSettings, kind: str) -> Choice:
    """The choice for a kind; what is no longer possible falls back to the usual."""
    values: dict[str, str] = {
        field.name: str(settings.value(f"printing/{kind}/{field.name}", field.default)) for field in fields(Choice)
    }
    sheet = values["sheet"] if values["sheet"] in papers() else Choice().sheet
    return Choice(
        printer=values["printer"],
        sheet=sheet,
        copies=min(max(_whole(values["copies"]), 1), MOST_COPIES),
        automatic=values["automatic"].lower() == "true",
        used=min(max(_whole(values["used"]), 0), papers()[sheet].count - 1),
        dpi=_whole(values["dpi"]) if _whole(values["dpi"]) in RESOLUTIONS else 0,
    )


def keep_choice(settings: QSettings, kind: str, choice: Choice) -> None:
    """Remember the choice for a kind."""
    for field in fields(Choice):
        settings.setValue(f"printing/{kind}/{field.name}", getattr(choice, field.name))


def all_choices(settings: QSettings) -> dict[str, Choice]:
    """The choices for all kinds."""
    return {kind: load_choice(settings, kind) for kind in KINDS}


def _whole(text: str) -> int:
    return int(text) if text.isdigit() else 0
