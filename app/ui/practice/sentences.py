"""What the coach says: the steps of the exercise, how to do them, and what was different."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from app.domain import exercise
from app.domain.exercise import Step


def task(step: Step, pallet: str) -> str:
    """What to do in a step; ``pallet`` is the short number of the pallet to fill."""
    translate = QCoreApplication.translate
    tasks = {
        Step.FIRST_BOX: translate("Exercise", "Register a box: {quantity} winter jackets for women in size M.").format(
            quantity=exercise.FIRST.quantity
        ),
        Step.AGAIN: translate("Exercise", "The same box once more."),
        Step.OTHER_SIZE: translate(
            "Exercise", "Now a box in another size: {quantity} winter jackets for women in L."
        ).format(quantity=exercise.OTHER_QUANTITY),
        Step.ESTIMATE: translate("Exercise", "A box nobody counted: about {quantity} winter jackets.").format(
            quantity=exercise.ESTIMATE
        ),
        Step.UNDO: translate("Exercise", "Something went wrong? Take your last action back."),
        Step.FOOD: translate("Exercise", "Now food: {quantity} kg of pasta that keep until June next year.").format(
            quantity=exercise.KILOGRAMS
        ),
        Step.PALLET: translate("Exercise", "Put two boxes on pallet {pallet}.").format(pallet=pallet),
    }
    return tasks[step]


def how(step: Step, today: date) -> str:
    """How a step is done with few keys."""
    translate = QCoreApplication.translate
    sentences = {
        Step.FIRST_BOX: translate(
            "Exercise", "Answer one question after the other, by mouse or with the keys shown. Enter finishes the box."
        ),
        Step.AGAIN: translate("Exercise", "One key is enough: the space bar."),
        Step.OTHER_SIZE: translate("Exercise", "Choose the size, type the number and press Enter."),
        Step.ESTIMATE: translate(
            "Exercise", "Type ~ before the number, or choose “estimated”. Everybody sees later that it is an estimate."
        ),
        Step.UNDO: translate("Exercise", "Press Ctrl+Z, or the button “Undo”. You cannot break anything."),
        Step.FOOD: translate(
            "Exercise", "Press Esc for other goods and type pasta. A date is short: 06/{year} means June {long}."
        ).format(year=f"{(today.year + 1) % 100:02d}", long=today.year + 1),
        Step.PALLET: translate(
            "Exercise", "Scan this code or click on it. Then finish two more boxes: they go onto this pallet."
        ),
    }
    return sentences[step]


def remark(different: str) -> str:
    """What is different about the box just registered; empty when nothing is."""
    translate = QCoreApplication.translate
    again = translate("Exercise", "Take it back, or simply try again.")
    remarks = {
        "goods": translate("Exercise", "Almost. These are other goods."),
        "audience": translate("Exercise", "Almost. This box is for somebody else."),
        "size": translate("Exercise", "Almost. The size is not the one asked for."),
        "amount": translate("Exercise", "Almost. The number is another one."),
        "counted": translate("Exercise", "Almost. This number was to be counted, not estimated."),
        "estimated": translate("Exercise", "Almost. This number was to be an estimate."),
        "same": translate("Exercise", "Almost. This box is not the same as the last one."),
        "date": translate("Exercise", "Almost. The date is missing: choose goods that expire."),
        "pallet": translate("Exercise", "Almost. This box is on no pallet yet."),
    }
    return f"{remarks[different]} {again}" if different else ""


def learnt(step: Step) -> str:
    """What somebody can do after a step."""
    translate = QCoreApplication.translate
    learnt_by = {
        Step.FIRST_BOX: translate("Exercise", "Register a box"),
        Step.AGAIN: translate("Exercise", "The same again with one key"),
        Step.OTHER_SIZE: translate("Exercise", "Another size"),
        Step.ESTIMATE: translate("Exercise", "An estimated number"),
        Step.UNDO: translate("Exercise", "Take something back"),
        Step.FOOD: translate("Exercise", "Food with its date"),
        Step.PALLET: translate("Exercise", "Boxes on a pallet"),
    }
    return learnt_by[step]
