"""Station presets: what a sorting station always sorts, so that nobody chooses it again for every box."""

from dataclasses import dataclass

from app.domain.phrases import UserError, mark
from app.domain.sku import Audience, Condition, Packaging, Season


@dataclass(frozen=True, slots=True)
class Preset:
    """What a station sorts, such as women's winter clothing; empty fields are asked for every box.

    ``code`` is printed as a command code and chooses the preset when scanned; ``where`` is the code of the pallet
    or place the boxes go to.
    """

    code: str
    name: str
    group: str = ""
    category: str = ""
    audience: str = ""
    season: str = ""
    condition: str = ""
    packaging: str = ""
    where: str = ""


def check_preset(preset: Preset) -> None:
    """Refuse a preset without a name, or with a value that does not exist."""
    if not preset.name.strip():
        raise UserError(mark("Errors", "The preset needs a name such as “Women, winter”."))
    for kind, value in (
        (Audience, preset.audience), (Season, preset.season), (Condition, preset.condition),
        (Packaging, preset.packaging),
    ):  # fmt: skip
        if value and value not in set(kind):
            raise UserError(mark("Errors", "The preset holds “{value}”, which does not exist."), value=value)
