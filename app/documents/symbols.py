"""Machine-readable symbols: Code 128 and QR, each as one path in the PDF's language.

One path matters: separate bars are snapped one by one by a printer's rasteriser and drift.
"""

import math
import re

import zxingcpp
from barcode.codex import Code128, Gs1_128

QUIET_BARS = 10
"""Empty modules on each side of a Code 128."""
DOT = 0.125
"""One dot of a label printer with 203 dpi, in millimetres."""
FNC1 = "\xf1"
"""The function character that makes a Code 128 a GS1-128."""
_LONGEST = 60
_NAME = 8
_AMOUNT = 12
_DARK = re.compile(rb"\x00+")


def bar_modules(code: str) -> str:
    """The bars (1) and gaps (0) of a code as Code 128, as GS1-128 after an FNC1, without the quiet zones."""
    symbol = Gs1_128(code.removeprefix(FNC1)) if code.startswith(FNC1) else Code128(code)
    return symbol.build()[0]


def bars(code: str) -> tuple[str, int]:
    """The bars of a code as one path, one unit a module and one unit high, and their number of modules."""
    modules = bar_modules(code)
    runs, at = [], 0
    while (start := modules.find("1", at)) >= 0:
        at = (modules + "0").find("0", start)
        runs.append(f"{start} 0 {at - start} 1 re")
    return " ".join(runs), len(modules)


def qr(text: str) -> tuple[str, int]:
    """A text as a QR code in one path, one unit a module, and its modules a side."""
    symbol = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = symbol.to_image(scale=1, add_quiet_zones=False)
    cells = bytes(image)  # pyright: ignore[reportArgumentType]
    side = math.isqrt(len(cells))
    runs: list[str] = []
    for row in range(side):
        spans = [dark.span() for dark in _DARK.finditer(cells, row * side, (row + 1) * side)]
        left, y = row * side, side - 1 - row
        runs += [f"{start - left} {y} {end - start} 1 re" for start, end in spans]
    return " ".join(runs), side


def module_width(modules: int, room: float, largest: float) -> float:
    """The width of a module in whole dots of a 203 dpi printer that fits a room, in millimetres."""
    dots = int(min(room / modules, largest) / DOT + 1e-6)
    return dots * DOT if dots >= 2 else room / modules


def qr_text(code: str, name: str = "", size: str = "", amount: str = "") -> str:
    """What any phone reads off a label without a network (`domain.md` 2.3), at most 60 bytes."""
    head, tail = f"DW1|{code}|", f"|{size}|{amount[:_AMOUNT]}"
    if _LONGEST - len(head) - len(tail.encode()) < _NAME:
        tail = f"||{amount[:_AMOUNT]}"
    free = _LONGEST - len(head) - len(tail.encode())
    clean = name.replace("|", "/").encode()[:free].decode(errors="ignore").strip()
    return head + clean + tail
