"""Database faults that a person can mend, told apart from our own mistakes."""

from sqlalchemy.exc import DBAPIError

from app.domain.phrases import UserError, mark

_SENTENCES = (
    (
        ("database or disk is full", "no space left", "disk full", "disk i/o error"),
        mark("Errors", "The disk is full. Nothing was lost; free some space and try again."),
    ),
    (
        ("readonly database", "read-only", "attempt to write a readonly"),
        mark("Errors", "The database cannot be written. Check the rights of its folder and try again."),
    ),
    (
        ("database is locked", "lock timeout", "could not obtain lock"),
        mark("Errors", "Somebody else is writing right now. Try again in a moment."),
    ),
    (
        ("unable to open database file",),
        mark("Errors", "The database cannot be opened. Check that its folder exists and may be written."),
    ),
    (
        ("file is not a database", "disk image is malformed"),
        mark("Errors", "This file is not a Palletwise database, or it is damaged. Restore a backup."),
    ),
    (
        ("fatal:  database", "fatal:  role", "authentication failed"),
        mark("Errors", "The database server does not know this hub, or refuses its user. Check the address."),
    ),
    (
        (
            "connection refused",
            "could not translate",
            "failed to resolve",
            "server closed",
            "connection failed",
            "timeout expired",
        ),
        mark("Errors", "The database server cannot be reached. Check the network and try again."),
    ),
)


def explain(error: DBAPIError) -> Exception:
    """The sentence for a fault the person can mend; any other error is returned as it is."""
    said = str(error.orig).casefold()
    for signs, sentence in _SENTENCES:
        if any(sign in said for sign in signs):
            return UserError(sentence)
    return error
