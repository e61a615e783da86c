"""Files of the person: read whole within a limit, written whole or not at all."""

from contextlib import suppress
from pathlib import Path

from app.domain.phrases import UserError, mark

LARGEST_FILE = 20 * 1024 * 1024


def load_file(path: Path) -> bytes:
    """The bytes of a file a person chose; too large ones are refused before they are read."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise UserError(
                mark("Errors", "{name} is larger than 20 MB. Save only the list itself and try again."),
                name=path.name,
            )
        return path.read_bytes()
    except FileNotFoundError:
        raise UserError(mark("Errors", "There is no file {name}."), name=path.name) from None
    except OSError as error:
        raise UserError(
            mark("Errors", "{name} cannot be read: {reason}"), name=path.name, reason=error.strerror or ""
        ) from error


def discard(path: Path) -> None:
    """Remove what was half written, as far as it is there."""
    with suppress(OSError):
        path.unlink(missing_ok=True)


def write_file(path: Path, data: bytes) -> None:
    """Write a file whole or not at all; a full disk or a read-only folder is said in a sentence."""
    beside = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as error:
        discard(beside)
        raise UserError(
            mark("Errors", "{name} cannot be written: {reason}. Choose another folder."),
            name=path.name, reason=error.strerror or str(error),
        ) from error  # fmt: skip
