"""What is counted: category, audience, size, season and condition."""

from dataclasses import dataclass
from enum import StrEnum


class Audience(StrEnum):
    """For whom goods are made."""

    MEN = "men"
    WOMEN = "women"
    UNISEX = "unisex"
    GIRLS = "girls"
    BOYS = "boys"
    CHILDREN = "children"
    BABY = "baby"
    NONE = "none"


CHILD_AUDIENCES = frozenset({Audience.GIRLS, Audience.BOYS, Audience.CHILDREN, Audience.BABY})


class Season(StrEnum):
    """When goods are worn."""

    WINTER = "winter"
    SUMMER = "summer"
    ALL_SEASON = "all_season"
    NONE = "none"


class Condition(StrEnum):
    """How worn goods are."""

    NEW = "new"
    GOOD = "good"
    USED = "used"


class Basis(StrEnum):
    """How a quantity is known."""

    COUNTED = "counted"
    ESTIMATED = "estimated"
    UNKNOWN = "unknown"


class Packaging(StrEnum):
    """What a box is made of; a piece is one large thing without a box."""

    CARTON = "carton"
    BANANA_BOX = "banana_box"
    BAG = "bag"
    BULK_BAG = "bulk_bag"
    PIECE = "piece"


@dataclass(frozen=True, slots=True, order=True)
class Sku:
    """A kind of stock: everything of one SKU is interchangeable apart from expiry and batch."""

    category: str
    audience: str = Audience.NONE
    size: str = ""
    season: str = Season.NONE
    condition: str = Condition.GOOD
