"""Sentences about need lines: why one is set aside, why it is asked, what this hub may not supply."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.domain.needs import ASK, NeedLine


def restriction_of(line: NeedLine) -> str:
    """What has to be at hand for goods that are never an ordinary shortage; empty for other goods."""
    translate = QCoreApplication.translate
    sentences: dict[str, Callable[[], str]] = {
        "licence": lambda: translate("NeedWords", "Licence needed: this hub cannot simply supply it."),
        "enduse": lambda: translate("NeedWords", "End-use proof needed: this hub cannot simply supply it."),
        "med": lambda: translate("NeedWords", "Medicine, prescription needed: this hub cannot simply supply it."),
        "narc": lambda: translate("NeedWords", "Narcotic, permit needed: this hub cannot simply supply it."),
    }
    return sentences[line.restricted]() if line.restricted in sentences else ""


def why_aside(reason: str) -> str:
    """Why a line asks for nothing here."""
    translate = QCoreApplication.translate
    reasons: dict[str, Callable[[], str]] = {
        "heading": lambda: translate("NeedWords", "heading"),
        "comment": lambda: translate("NeedWords", "comment"),
        "empty": lambda: translate("NeedWords", "no words"),
        "header": lambda: translate("NeedWords", "names of the columns"),
        "total": lambda: translate("NeedWords", "total"),
        "prose": lambda: translate("NeedWords", "text around the list"),
        "money": lambda: translate("NeedWords", "money, not goods"),
        "service": lambda: translate("NeedWords", "a service, not goods"),
        "works": lambda: translate("NeedWords", "building works, not goods"),
        "contact": lambda: translate("NeedWords", "greeting or contact"),
        "not_needed": lambda: translate("NeedWords", "the row asks for none"),
        "not_goods": lambda: translate("NeedWords", "not goods, said by a person"),
        "gone": lambda: translate("NeedWords", "no longer in the newest version"),
    }
    return reasons[reason]() if reason in reasons else reason


def note_of(line: NeedLine) -> str:
    """What is to be known of a line besides its values."""
    restriction = restriction_of(line)
    if restriction or not line.reason:
        return restriction
    return why_aside(line.reason)


def why_asked(line: NeedLine) -> str:
    """Why a person has to say what a line means."""
    translate = QCoreApplication.translate
    if line.status != ASK or not line.candidates:
        return translate("NeedWords", "Nobody has told the program yet what these words mean.")
    if len(line.candidates) > 1:
        return translate("NeedWords", "These words may mean different goods.")
    if any(char.isdigit() for char in line.asked):
        return translate("NeedWords", "The goods are likely, but a number here may be a size, a package or a quantity.")
    return translate("NeedWords", "The goods are likely, but not certain.")
