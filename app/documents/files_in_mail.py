"""Mails as lines: the text, forwarded mails inside, and attachments that may hold the list itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.errors import MessageError
from email.message import Message
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime

from app.documents.files_in_encoding import decode

_DEEPEST = 12
_MOST_PARTS = 200
# a mail program that sends HTML often leaves the text half with a note that it has none
_SHORT_TEXT = 3


@dataclass(frozen=True, slots=True)
class Letter:
    """Who wrote a mail, about what and when (``day`` is ISO, empty when the mail does not say)."""

    sender: str = ""
    address: str = ""
    subject: str = ""
    day: str = ""


@dataclass(frozen=True, slots=True)
class Attached:
    """One part of a mail: text or HTML of the mail itself, or an attached file by its name."""

    name: str
    data: bytes
    kind: str


TEXT, HTML, FILE = "text", "html", "file"


def open_mail(data: bytes) -> tuple[Letter, list[Attached]]:
    """The letter of a mail and its parts in their order."""
    message = BytesParser(policy=policy.default).parsebytes(data.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"))
    parts: list[Attached] = []
    for part in _parts(message, 0):
        parts.append(part)
        if len(parts) >= _MOST_PARTS:
            break
    return letter_of(message), parts


def letter_of(message: Message) -> Letter:
    """The header of a mail."""
    name, address = parseaddr(_field(message, "From"))
    return Letter(name or address, address, _field(message, "Subject"), _day(_field(message, "Date")))


def _field(message: Message, name: str) -> str:
    """A header field in plain words; what is written wrongly is taken as it stands."""
    try:
        value = message.get(name, "")
    except (ValueError, LookupError, AttributeError, TypeError, MessageError):
        value = next((str(each) for key, each in message.raw_items() if key.lower() == name.lower()), "")
    text = str(value)
    if any("\udc80" <= char <= "\udcff" for char in text):
        text = decode(text.encode("utf-8", "surrogateescape"))
    return " ".join(text.split())


def _day(text: str) -> str:
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""


def _parts(message: Message, depth: int) -> Iterator[Attached]:
    if depth > _DEEPEST:
        return
    kind = message.get_content_type()
    if kind == "message/rfc822":
        for inner in _inner(message):
            yield Attached("", _forwarded(letter_of(inner)).encode(), TEXT)
            yield from _parts(inner, depth + 1)
    elif kind == "multipart/alternative":
        yield from _best(message, depth)
    elif message.is_multipart():
        for part in _inner(message):
            yield from _parts(part, depth + 1)
    else:
        yield _leaf(message, kind)


def _inner(message: Message) -> list[Message]:
    payload = message.get_payload()
    return [part for part in payload if isinstance(part, Message)] if isinstance(payload, list) else []


def _best(message: Message, depth: int) -> Iterator[Attached]:
    """Of the same text in several forms the one with tables, else the plain one; attachments come with either."""
    forms = [list(_parts(part, depth + 1)) for part in _inner(message)]
    rich = [form for form in forms if any(part.kind == HTML for part in form)]
    plain = [
        form for form in forms if any(part.kind == TEXT and len(part.data.split()) >= _SHORT_TEXT for part in form)
    ]
    tabular = [form for form in rich if any(b"<td" in part.data.lower() for part in form if part.kind == HTML)]
    chosen = next(iter(tabular or plain or rich or forms), [])
    yield from chosen
    for form in forms:
        yield from (part for part in form if part.kind == FILE and part not in chosen)


def _leaf(message: Message, kind: str) -> Attached:
    name = _name(message)
    data = _content(message)
    if message.get_content_disposition() == "attachment" or (name and not kind.startswith("text/")):
        return Attached(name or f"attachment.{message.get_content_subtype()}", data, FILE)
    if kind.startswith("text/"):
        text = _decoded(message, data)
        return Attached(name, text.encode(), HTML if kind == "text/html" else TEXT)
    return Attached(f"attachment.{message.get_content_subtype()}", data, FILE)


def _name(message: Message) -> str:
    try:
        name = message.get_filename() or ""
    except (ValueError, LookupError, AttributeError, TypeError, MessageError):
        return ""
    return " ".join(str(name).encode("utf-8", "replace").decode().split())


def _content(message: Message) -> bytes:
    try:
        payload = message.get_payload(decode=True)
    except (ValueError, LookupError, AttributeError, TypeError, AssertionError, MessageError):
        payload = message.get_payload()
    return payload if isinstance(payload, bytes) else str(payload or "").encode("utf-8", "replace")


def _decoded(message: Message, data: bytes) -> str:
    """The text of a part in the encoding it names, unless the bytes are plainly in another one."""
    try:
        named = message.get_content_charset() or ""
        return data.decode(named) if named and named != "us-ascii" else decode(data)
    except (ValueError, LookupError, AttributeError, TypeError, MessageError):
        return decode(data)


def _forwarded(letter: Letter) -> str:
    """The header of a mail inside a mail, as mail programs write it into the text."""
    sender = f"{letter.sender} <{letter.address}>" if letter.address else letter.sender
    fields = (("From", sender), ("Date", letter.day), ("Subject", letter.subject))
    return "\n".join(["---------- Forwarded message ----------", *(f"{name}: {text}" for name, text in fields if text)])
