"""Text of unknown encoding: the reading with the most plausible letters wins."""

import re
from collections.abc import Iterable

_SAMPLE = 20_000
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_EIGHT_BIT = ("cp1251", "koi8_u", "cp1252", "cp1250", "iso8859_2")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# Capitals inside words and mixed scripts are what wrong encodings produce
_ODD = re.compile(
    r"[a-zа-яіїєґ][А-ЯІЇЄҐ]|[A-Za-zÄÖÜäöüß][а-яёіїєґА-ЯЁІЇЄҐ]|[а-яёіїєґА-ЯЁІЇЄҐ][A-Za-zÄÖÜäöüß]|[¤¦§¨©«¬®¯°±µ¶·»¿×÷ђѓљњќћџ]{2}"
    r"|[\u2500-\u25ff]|[ÀÁÂÃÅÆÈÊËÌÍÎÏÐÑÒÓÔÕØÙÚÛÝÞðõøýþÿ]{2}|[\u0080-\u009f]"
    r"|[A-Za-z][¡¢£¥¦¨ª¬¯±³¶¹º¿][a-z]|[a-z][ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖŘŮÚŰÜÝŢ]"
)
_COMMON = re.compile("[оаеиінтсрвлкОАЕИІНТСРВЛКäöüßÄÖÜéèąćęłńóśźżĄĆĘŁŃŚŹŻ]")
# letters of the Polish code pages that no language read here writes
_FOREIGN = re.compile("[ŕăĺçčëěîďđňőřůűţ÷×ŔĂĹÇČËĚÎĎĐŇŐŘŮŰŢÝýÂâ]")
_STRANGE = re.compile("[^\\s\\w.,;:!?()\\[\\]/%+*=&@#№€$'\"’ʼ„“”«»–—•·°²×|<>~_-]")


def looks_binary(data: bytes) -> bool:
    """Whether bytes are no text in any encoding this program reads."""
    sample = data[:_SAMPLE]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")) or _wide(sample):
        return _share(_CONTROL, decode(sample[: len(sample) // 2 * 2])) > 0.02
    if b"\x00" in sample:
        return True
    return _share(_CONTROL, sample.decode("latin-1")) > 0.02


def decode(data: bytes) -> str:
    """The text of bytes in UTF-8, UTF-16, cp1251, cp1252, KOI8-U or a Polish code page."""
    for signature, encoding in _MARKS:
        if data.startswith(signature):
            return data.decode(encoding, errors="replace")
    wide = _wide(data[:_SAMPLE])
    if wide:
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    if _nearly_utf8(data):
        return data.decode("utf-8", errors="replace")
    sample = _foreign_bytes(data)
    return data.decode(max(_EIGHT_BIT, key=lambda encoding: _plausibility(sample, encoding)), errors="replace")


def _nearly_utf8(data: bytes) -> bool:
    """UTF-8 that was cut in the middle of a letter or has a wrong byte here and there."""
    text = data.decode("utf-8", errors="replace")
    letters = sum(char > "\x7f" for char in text)
    return letters > 0 and text.count("\ufffd") * 20 <= letters


def _foreign_bytes(data: bytes) -> bytes:
    """The lines that have letters beyond ASCII, as many as fit a sample; the others tell nothing."""
    lines = (line for line in data.splitlines() if not line.isascii())
    sample = bytearray()
    for line in lines:
        sample += line[:_SAMPLE] + b"\n"
        if len(sample) >= _SAMPLE:
            break
    return bytes(sample)


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark: every other byte is one of few values (0 for Latin, 4 for Cyrillic)."""
    if len(sample) < 4 or len(sample) % 2:
        return ""
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if sum(byte in {0, 1, 4, 0x20} for byte in high) > 0.9 * len(high) and set(high) & {0, 4}:
            return encoding
    return ""


def _plausibility(sample: bytes, encoding: str) -> float:
    text = sample.decode(encoding, errors="replace")
    foreign: Iterable[str] = [char for char in text if ord(char) > 127]
    known = len(_COMMON.findall("".join(foreign)))
    if encoding in {"cp1250", "iso8859_2"}:
        known -= 2 * len(_FOREIGN.findall(text))
    return known - 3 * len(_ODD.findall(text)) - 2 * len(_STRANGE.findall(text))


def _share(pattern: "re.Pattern[str]", text: str) -> float:
    return len(pattern.findall(text)) / max(1, len(text))
