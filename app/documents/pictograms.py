"""Pictograms of the groups of goods and of the kinds of labels, drawn with the labels.

They live on a grid of 24 by 24, y downwards: M, L, H, V, C and Z as in SVG (capital letters only),
O for a circle (x y radius) and R for a rectangle (x y width height). ``|`` begins a layer; within a
layer overlapping shapes cut holes.
"""

import re
from functools import lru_cache

from app.documents.sheet_pictograms import SIGNS

PICTOGRAMS: dict[str, str] = {
    "CLO": "M8 3 L2 6 L4.5 11 L7 10 V21 H17 V10 L19.5 11 L22 6 L16 3 C15 5.6 9 5.6 8 3 Z",
    "SHO": "M6 2.5 H14 V10.5 L19.8 13.6 C21.8 14.6 22.3 16 22.3 17.8 H4.6 C4.6 14 6 12 6 2.5 Z R4.2 19 18.4 2.5",
    "BAB": "M10.3 1.5 H13.7 V4.3 H10.3 Z R7.8 5 8.4 2.6 M7.3 8.6 H16.7 V20 C16.7 21.6 15.6 22.5"
    " 14.1 22.5 H9.9"
    " C8.4 22.5 7.3 21.6 7.3 20 Z R12.4 11.5 3 1.3 R12.4 14.8 3 1.3 R12.4 18.1 3 1.3",
    "HYG": "M8 1.5 H16.5 V3.7 H13.2 V7 H10.8 V3.7 H8 Z M7.5 7.9 H16.5 C18.3 7.9 19.2 9 19.2 10.8 V22.5 H4.8"
    " V10.8 C4.8 9 5.7 7.9 7.5 7.9 Z M12 10.8 C13.6 13.4 15.2 15 15.2 17 C15.2 18.8 13.8 20.2 12 20.2"
    " C10.2 20.2 8.8 18.8 8.8 17 C8.8 15 10.4 13.4 12 10.8 Z",
    "FOO": "M4.6 1.8 H6.2 V8 H7.3 V1.8 H8.9 V8 H10 V1.8 H11.6 V9.3 C11.6 11.3 10.8 12.5 9.5 13"
    " V22.3 H6.7 V13"
    " C5.4 12.5 4.6 11.3 4.6 9.3 Z M15 1.8 C18.4 3 19.6 7.5 19.4 14 H17.8 V22.3 H15 Z",
    "BED": "R1.5 5 2.3 15 O7.2 11 2.4 M11 8.3 H18.6 C20.8 8.3 22.5 9.8 22.5 12 V13.6 H11 Z"
    " R4.6 14.5 17.9 2.9 R20.2 18 2.3 2",
    "HOU": "M12 2.2 L23 12 H20.2 V21.8 H14.4 V14.8 H9.6 V21.8 H3.8 V12 H1 Z",
    "MED": "R6 1.8 12 3.8 M6.4 6.9 H17.6 C19 6.9 19.6 7.6 19.6 9 V20.2 C19.6 21.6 19 22.3 17.6 22.3 H6.4"
    " C5 22.3 4.4 21.6 4.4 20.2 V9 C4.4 7.6 5 6.9 6.4 6.9 Z"
    " M10.6 9.8 H13.4 V13.2 H16.8 V16 H13.4 V19.4 H10.6 V16 H7.2 V13.2 H10.6 Z",
    "MCO": "M5.6 7.2 H18.4 C21 7.2 23 9.2 23 12 C23 14.8 21 16.8 18.4 16.8 H5.6 C3 16.8 1 14.8 1 12"
    " C1 9.2 3 7.2 5.6 7.2 Z R7.7 8.8 8.6 6.4 O10.3 10.8 0.75 O13.7 10.8 0.75 O10.3 13.2 0.75"
    " O13.7 13.2 0.75",
    "MEQ": "O10 15.6 6.6 O10 15.6 4.5|R7.6 2.5 2.4 9.5|R4.6 2.5 5 2.3|R7.6 9.8 10 2.4"
    "|M15.2 9.8 H17.6 V18.4 H21.8 V20.8 H15.2 Z",
    "POW": "M14.2 1.2 L3.8 13.6 H10.8 L9.4 22.8 L20.2 9.8 H13 Z",
    "TOO": "M2.5 4 H15.5 C18.5 4 20.8 5.6 21.8 9 L17 8.4 V10 H2.5 Z R8.3 11 3.6 11.5",
    "VEH": "R1 5 13.4 9.8 M15.4 7.8 H19.4 L23 11.6 V14.8 H15.4 Z O6 18.2 2.9 O6 18.2 1.2 O18.2 18.2 2.9 O18.2 18.2 1.2",
    "OTH": "M11.3 5.5 C9 3.7 5 3.7 1.8 4.8 V19.4 C5 18.3 9 18.3 11.3 20 Z"
    " M12.7 5.5 C15 3.7 19 3.7 22.2 4.8 V19.4 C19 18.3 15 18.3 12.7 20 Z",
    "pallet": "R4 3 7.5 10.5 R12.5 3 7.5 10.5 R1.5 14.6 21 2.2 R2.5 17.6 3.6 3 R10.2 17.6 3.6 3"
    " R17.9 17.6 3.6 3"
    " R1.5 21 21 1.2",
    "place": "M12 1.3 C7.3 1.3 3.7 4.9 3.7 9.5 C3.7 15 12 22.7 12 22.7 C12 22.7 20.3 15 20.3 9.5"
    " C20.3 4.9 16.7 1.3 12 1.3 Z O12 9.5 3.2",
    "warning": "M12 1.5 L23.5 22 H0.5 Z R10.8 8.5 2.4 7 R10.8 17 2.4 2.4",
    "bag": "M8.6 1.6 H15.4 L14 5 H10 Z|M9.8 6.4 H14.2 C18.8 9 21.6 13.6 21.4 18 C21.2 21 19.4 22.6 16.4 22.6 H7.6"
    " C4.6 22.6 2.8 21 2.6 18 C2.4 13.6 5.2 9 9.8 6.4 Z",
    "boxes": "M2 8 H22 V21.8 H2 Z R10 8 4 5.2|M4.2 2.4 H11.2 V6.2 H2 Z M12.8 2.4 H19.8 L22 6.2 H12.8 Z",
    "gross": "M6.6 8.6 H17.4 L21.6 22.4 H2.4 Z|O12 4.9 3.7 O12 4.9 1.6",
    "stack_full": "R4 13.4 16 9 R4 2.4 16 9",
    "stack_light": "R4 13.4 16 9 R8.2 5.6 7.6 5.8",
    "stack_none": "R4 13.4 16 9|M8.4 1 L17.2 9.8 L15.6 11.4 L6.8 2.6 Z|M17.2 2.6 L8.4 11.4 L6.8 9.8 L15.6 1 Z",
    "condition": "M2.2 2.2 H11.8 L22.2 12.6 L12.6 22.2 L2.2 11.8 Z O6.9 6.9 1.9",
    "batch": "R6.6 2.5 2.5 19|R14.9 2.5 2.5 19|R2.5 6.6 19 2.5|R2.5 14.9 19 2.5",
    "use_by": "R4.5 1.2 15 2.5 R4.5 20.3 15 2.5 M6.3 4.8 H17.7 C17.7 8.8 15 10.2 13.6 12 C15 13.8 17.7 15.2 17.7 19.2"
    " H6.3 C6.3 15.2 9 13.8 10.4 12 C9 10.2 6.3 8.8 6.3 4.8 Z M8.5 18 C9.2 16.2 10.8 15.2 12 14.4"
    " C13.2 15.2 14.8 16.2 15.5 18 Z",
    "pencil": "M2.8 21.2 L4.3 15.6 L14.8 5.1 L18.9 9.2 L8.4 19.7 Z M16 3.9 L17.6 2.3 C18.2 1.7"
    " 19 1.7 19.6 2.3"
    " L21.7 4.4 C22.3 5 22.3 5.8 21.7 6.4 L20.1 8 Z",
}
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Z": 0, "O": 3, "R": 4}
GRID = 24
_ROUND = 0.5523
_TOKENS = re.compile(r"[A-Z]|[\d.]+")


def _circle(x: float, y: float, r: float) -> str:
    k = r * _ROUND
    return (
        f"{x + r:g} {y:g} m {x + r:g} {y + k:g} {x + k:g} {y + r:g} {x:g} {y + r:g} c"
        f" {x - k:g} {y + r:g} {x - r:g} {y + k:g} {x - r:g} {y:g} c"
        f" {x - r:g} {y - k:g} {x - k:g} {y - r:g} {x:g} {y - r:g} c"
        f" {x + k:g} {y - r:g} {x + r:g} {y - k:g} {x + r:g} {y:g} c h"
    )


def _step(letter: str, numbers: list[float], pen: tuple[float, float]) -> tuple[str, tuple[float, float]]:
    """One drawing step in the PDF's language, and where the pen is after it."""
    written = " ".join(f"{number:g}" for number in numbers)
    if letter in "HV":
        pen = (numbers[0], pen[1]) if letter == "H" else (pen[0], numbers[0])
        return f"{pen[0]:g} {pen[1]:g} l", pen
    if letter == "O":
        return _circle(*numbers), pen
    operator = {"M": "m", "L": "l", "C": "c", "Z": "h", "R": "re"}[letter]
    return f"{written} {operator}".strip(), (numbers[-2], numbers[-1]) if letter in "MLC" else pen


@lru_cache(maxsize=64)
def layers(key: str) -> tuple[str, ...]:
    """The layers of a pictogram as paths in the PDF's language; none for a group without one."""
    return tuple(_path(source) for source in (SIGNS | PICTOGRAMS).get(key, "").split("|") if source)


def _path(source: str) -> str:
    tokens, steps, pen = _TOKENS.findall(source), list[str](), (0.0, 0.0)
    while tokens:
        letter = tokens.pop(0)
        numbers = [float(tokens.pop(0)) for _ in range(_ARGUMENTS[letter])]
        step, pen = _step(letter, numbers, pen)
        steps.append(step)
    return " ".join(steps)
