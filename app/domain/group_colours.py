"""Colour of each group of the catalogue.

The fourteen colours differ in lightness as well as hue, so that they stay apart for colour-blind
people and as greys of a label printer; the group's pictogram always stands with its colour.
"""

GROUP_COLOURS: dict[str, str] = {
    "CLO": "#0072B2",
    "SHO": "#7A4A1E",
    "BAB": "#E58AB8",
    "HYG": "#66C5E3",
    "FOO": "#1E8F5A",
    "BED": "#5B4A9E",
    "HOU": "#E69F00",
    "MED": "#C1272D",
    "MCO": "#F2A093",
    "MEQ": "#7B1E4F",
    "POW": "#F2DC3D",
    "TOO": "#4A5058",
    "VEH": "#7A8B1F",
    "OTH": "#A3A9B1",
}
NEUTRAL = "#1B1F24"
"""The edge of labels that belong to no group."""


def colour_of(group: str) -> str:
    """The colour of a group; groups a hub has added share the last one."""
    return GROUP_COLOURS.get(group, GROUP_COLOURS["OTH"])


def ink_on(colour: str) -> str:
    """Black or white, whichever is easier to see on a colour."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return "#FFFFFF" if 0.299 * red + 0.587 * green + 0.114 * blue < 140 else NEUTRAL
