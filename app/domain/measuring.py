"""Measuring instead of reading the tag: centimetres to sizes.

Flat measurements (armpit to armpit, trousers at the waistband) after the ASSORT guidelines v1.1 of Boxtribute,
Distribute Aid, IHA and HERMINE; children by body height after EN 13402-3. Between two sizes the smaller class
holds: clothes that are too big beat clothes that are too small.
"""

from collections.abc import Sequence

from app.domain import sizes
from app.domain.catalogue import Category
from app.domain.phrases import UserError, mark
from app.domain.sku import CHILD_AUDIENCES, Audience

GARMENTS = ("shirt", "jumper", "jacket", "trousers")
_LETTERS = ("S", "M", "L", "XL")
_ADULTS: dict[str, dict[str, Sequence[float]]] = {
    "men": {
        "shirt": (43, 49, 52, 55), "jumper": (44, 50, 53, 56), "jacket": (45, 51, 54, 57), "trousers": (36, 43, 47, 50),
    },
    "women": {
        "shirt": (41, 45, 49, 54), "jumper": (42, 46, 50, 55), "jacket": (43, 47, 51, 56), "trousers": (36, 42, 46, 50),
    },
}  # fmt: skip
_CHILD_HEIGHTS = ("98", "110", "122", "134", "146", "158", "170")
"""The smaller body height of the ASSORT age classes 2-3, 4-5 … 14-15 years (`domain.md` 4.1)."""
_CHILDREN: dict[str, Sequence[float]] = {
    "shirt": (27, 28.5, 30.5, 33, 36, 39.5, 43.5),
    "jumper": (29, 30.5, 32.5, 35, 38, 41.5, 45.5),
    "jacket": (31, 32.5, 34.5, 37, 40, 43.5, 47.5),
    "trousers": (24.5, 25.5, 26.5, 27.5, 28.5, 29.5, 31),
}
_GARMENT_WORDS = (
    ("trousers", ("trousers", "jeans", "leggings", "shorts", "skirt", "tights")),
    ("jacket", ("jacket", "coat", "vest", "rain", "snow", "hi_vis", "workwear")),
    ("jumper", ("sweater", "hoodie", "fleece", "thermal", "tracksuit")),
)


def garment_of(category: Category) -> str:
    """Which column of the table a category of clothing is measured by."""
    for garment, words in _GARMENT_WORDS:
        if any(word in category.key for word in words):
            return garment
    return "shirt"


def ways(category: Category, audience: str) -> tuple[str, ...]:
    """How goods can be measured: flat, by body height, or by a shoe number of another country."""
    if category.size_system == "clothing":
        return ("height", "flat") if audience in CHILD_AUDIENCES else ("flat",)
    return ("foot", "uk", "us") if category.size_system == "shoe" else ()


def size_for(category: Category, audience: str, way: str, measured: float) -> str:
    """The size for a measure: centimetres, or a shoe number for the ways ``uk`` and ``us``."""
    if way == "flat":
        return _flat(garment_of(category), audience, measured)
    if way == "height":
        heights = sizes.SYSTEMS["height"].values
        return _class_of(heights, [float(height) for height in heights], measured)
    return _shoe(audience, way, measured)


def _flat(garment: str, audience: str, measured: float) -> str:
    if audience in CHILD_AUDIENCES:
        names, limits = _CHILD_HEIGHTS, _CHILDREN[garment]
    else:
        names, limits = _LETTERS, _ADULTS["men" if audience in {Audience.MEN, Audience.UNISEX} else "women"][garment]
    return _class_of(names, limits, measured)


def _class_of(names: Sequence[str], limits: Sequence[float], measured: float) -> str:
    """The largest class whose measure is reached; a little under the smallest still counts as the smallest."""
    step = limits[1] - limits[0]
    if not limits[0] - step <= measured <= limits[-1] + 3 * step:
        raise _implausible(measured)
    reached = [name for name, limit in zip(names, limits, strict=True) if measured >= limit]
    return reached[-1] if reached else names[0]


def _shoe(audience: str, way: str, measured: float) -> str:
    """The EU size of a shoe (ISO/TS 19407).

    EU sizes are Paris points (2/3 cm) of the last, which is 1.5 cm longer than the foot; UK sizes are barleycorns
    (1/3 inch) from 4 inches for children and from 13 children's sizes more for adults.
    """
    child = audience in CHILD_AUDIENCES
    if way == "foot":
        points = int((measured + 1.5) * 1.5 + 1e-6)
    else:
        british = measured if way == "uk" else measured - (2 if audience == Audience.WOMEN else 1)
        points = round(((british + (0 if child else 13)) / 3 + 4) * 2.54 * 1.5)
    if str(points) not in sizes.SYSTEMS["shoe"].values:
        raise _implausible(measured)
    return str(points)


def _implausible(measured: float) -> UserError:
    return UserError(
        mark("Errors", "{measure} does not fit these goods. Measure again, or choose the size by hand."),
        measure=f"{measured:g}",
    )


def number(text: str) -> float:
    """A typed measure such as 47 or 47,5."""
    try:
        return float(text.strip().replace(",", "."))
    except ValueError:
        raise UserError(mark("Errors", "“{text}” is not a number. Type a number such as 40."), text=text) from None
