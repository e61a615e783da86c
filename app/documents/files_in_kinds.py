"""What a file is by what stands in it; its name is only asked where the bytes leave it open."""

import re
import zipfile
from io import BytesIO
from pathlib import PurePath

from app.documents.files_in_encoding import decode, looks_binary
from app.documents.files_in_parts import DAMAGED, locked, too_large, unreadable
from app.domain.phrases import UserError, mark

SHEETS, WORD, PDF, MAIL, HTML, TABLE, TEXT = "sheets", "word", "pdf", "mail", "html", "table", "text"
_LARGEST_UNPACKED = 300 * 1024 * 1024
_MOST_ENTRIES = 20_000
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SPREADSHEETS = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".xlsb"})
_TABLES = frozenset({".csv", ".tsv", ".tab"})
_MARKUP = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta|style|div)\b",
    re.IGNORECASE | re.DOTALL,
)
_MARKUP_INSIDE = re.compile(r"<(?:table|html|body)\b[^>]*>", re.IGNORECASE)
_FIELD = re.compile(r"[A-Za-z][A-Za-z-]{1,60}:[ \t]|[ \t]+\S|From \S+@\S+ ")
_ROUTING = re.compile(
    r"^(?:received|return-path|mime-version|message-id|delivered-to|content-type|x-[a-z-]+):",
    re.IGNORECASE | re.MULTILINE,
)  # fmt: skip
_HEAD = 4000


def kind_of(name: str, data: bytes) -> str:
    """The kind of a file; a UserError for those no list can be read from."""
    ending = PurePath(name).suffix.lower()
    if data.startswith(_ZIP):
        return _packed(name, data)
    if data.startswith(_OLE):
        return _compound(name, data)
    if b"%PDF-" in data[:1024]:
        return PDF
    if ending in _SPREADSHEETS and (looks_binary(data) or not decode(data[:_HEAD]).isprintable()):
        return _disguised(data)
    if data.startswith(b"{\\rtf"):
        raise _foreign(name)
    if looks_binary(data):
        raise no_table(name)
    return _written(ending, decode(data[: 4 * _HEAD])[:_HEAD])


def _disguised(data: bytes) -> str:
    """A file that is named a spreadsheet and is none: a portal's HTML or text, or something damaged."""
    if looks_binary(data):
        return SHEETS
    return _written(".csv", decode(data[: 4 * _HEAD])[:_HEAD])


def _written(ending: str, head: str) -> str:
    if ending in {".eml", ".mht", ".mhtml"} or _is_mail(head):
        return MAIL
    if _MARKUP.match(head) or (ending in {".htm", ".html"} and _MARKUP_INSIDE.search(head)):
        return HTML
    if ending in _TABLES | _SPREADSHEETS:
        return TABLE
    return HTML if ending in {".htm", ".html", ".xhtml"} else TEXT


def _is_mail(head: str) -> bool:
    """Whether a text begins with the header of a mail as mail servers write it."""
    lines = head.lstrip("\ufeff\r\n").splitlines()
    fields = 0
    for line in lines:
        if not line.strip():
            break
        if not _FIELD.match(line):
            return False
        fields += 1
    return fields > 1 and _ROUTING.search("\n".join(lines[:fields])) is not None


def _packed(name: str, data: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            mimetype = archive.read("mimetype")[:100] if "mimetype" in archive.NameToInfo else b""
    except DAMAGED:
        raise unreadable(name) from None
    if len(entries) > _MOST_ENTRIES or sum(entry.file_size for entry in entries) > _LARGEST_UNPACKED:
        raise too_large(name)
    names = [entry.filename for entry in entries]
    if any(each.startswith("xl/") for each in names) or b"spreadsheet" in mimetype:
        return SHEETS
    if any(each.startswith("word/") for each in names):
        return WORD
    if b"opendocument" in mimetype:
        raise _foreign(name)
    raise UserError(mark("Errors", "“{name}” is an archive. Unpack it and choose the list that is in it."), name=name)


def _compound(name: str, data: bytes) -> str:
    """Old Office files and locked new ones share one container; the names of its streams tell."""

    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if holds("EncryptedPackage"):
        raise locked(name)
    if holds("__substg1.0_"):
        raise UserError(
            mark("Errors", "“{name}” is an Outlook message. Save it as EML or text, or copy its text and paste it."),
            name=name,
        )
    if holds("WordDocument"):
        raise _foreign(name)
    return SHEETS


def _foreign(name: str) -> UserError:
    return UserError(
        mark("Errors", "“{name}” has a format that cannot be read here. Open it, save it as DOCX or PDF and try that."),
        name=name,
    )


def no_table(name: str) -> UserError:
    """The file is of a kind this program reads no table from."""
    return UserError(
        mark("Errors", "“{name}” is neither text nor a spreadsheet. Save the list as text, CSV or XLSX and try again."),
        name=name,
    )
