"""What people said words of need lists mean, and what the columns of a sender's spreadsheet hold."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LearntWord:
    """An answer to the question what some words mean, kept for the next list.

    ``sender`` is the partner whose lists it holds for, empty when it holds for everybody; ``phrase`` the words in the
    form they are compared in, ``text`` as they were written; ``category`` is empty when the words ask for no goods;
    ``times`` counts the answers that said the same.
    """

    key: str
    sender: str
    phrase: str
    text: str
    category: str = ""
    times: int = 1


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """What the columns of a sender's spreadsheet hold, known again by its header row.

    ``header`` and ``roles`` are the cells of the header and what each column holds, separated by tabs.
    """

    key: str
    sender: str
    fingerprint: str
    header: str
    roles: str
