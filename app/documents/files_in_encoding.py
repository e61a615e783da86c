"""Text of unknown encoding: the reading with the most plausible letters wins."""

import re
from collections.abc import Iterable

_SAMPLE = 20_000
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_EIGHT_BIT = ("cp1251", "koi8_u", "cp1252")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
# Capitals inside words and mixed scripts are what wrong encodings produce
_ODD = re.compile(
    r"[a-zа-яіїєґ][А-ЯІЇЄҐ]|[A-Za-zÄÖÜäöüß][а-яёіїєґА-ЯЁІЇЄҐ]|[а-яёіїєґА-ЯЁІЇЄҐ][A-Za-zÄÖÜäöüß]|[¤¦§¨©«¬®¯°±µ¶·»¿×÷ђѓљњќћџ]{2}"
    r"|[\u2500-\u25ff]|[ÀÁÂÃÅÆÈÊËÌÍÎÏÐÑÒÓÔÕØÙÚÛÝÞðõøýþÿ]{2}"
)
_COMMON = re.compile("[оаеиінтсрвлкОАЕИІНТСРВЛКäöüßÄÖÜéèąćęłńóśźż]")
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
    """The text of bytes in UTF-8, UTF-16, cp1251, cp1252 or KOI8-U."""
    for signature, encoding in _MARKS:
        if data.startswith(signature):
            return data.decode(encoding, errors="replace")
    wide = _wide(data[:_SAMPLE])
    if wide:
        return data.decode(wide, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        sample = data[:_SAMPLE]
        return data.decode(max(_EIGHT_BIT, key=lambda encoding: _plausibility(sample, encoding)), errors="replace")


def _wide(sample: bytes) -> str:
    """UTF-16 without a mark: every other byte is one of few values (0 for Latin, 4 for Cyrillic)."""
    if len(sample) < 4 or len(sample) % 2:
        return ""
    for encoding, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if sum(byte in {0, 4, 0x20} for byte in high) > 0.9 * len(high) and set(high) & {0, 4}:
            return encoding
    return ""


def _plausibility(sample: bytes, encoding: str) -> float:
    text = sample.decode(encoding, errors="replace")
    foreign: Iterable[str] = [char for char in text if ord(char) > 127]
    known = len(_COMMON.findall("".join(foreign)))
    return known - 3 * len(_ODD.findall(text)) - 2 * len(_STRANGE.findall(text))


def _share(pattern: "re.Pattern[str]", text: str) -> float:
    return len(pattern.findall(text)) / max(1, len(text))
