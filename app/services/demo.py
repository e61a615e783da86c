"""The demo: a believable hall, a need list in a real form, and the whole way to a load with its papers."""

import csv
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

from app.domain import boxes as box_rules
from app.domain import pallets, sizes, weights
from app.domain.boxes import Box, Content
from app.domain.catalogue import Category
from app.domain.codes import CodeType
from app.domain.events import Fact
from app.domain.loads import Load
from app.domain.pallets import Pallet
from app.domain.partners import Partner
from app.domain.places import Hub
from app.domain.sku import Basis
from app.paths import RESOURCES
from app.persistence.database import Transaction
from app.services.disk import write_file
from app.services.hall import Hall
from app.services.loads import LoadDetails
from app.services.needs import Imported
from app.services.proposals import Proposal
from app.services.workplace import new_code

Progress = Callable[[int, int], None]
FOLDER = RESOURCES / "demo"
NEED_LIST = FOLDER / "needs_kharkiv.txt"
_SEED = 2022
_PALLETS = 80
_BOXES_EACH = 25
_LABELS_SHOWN = 40
_LETTERS = ("XS", "S", "S", "M", "M", "M", "L", "L", "L", "XL", "XL", "XXL")


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What the demo did."""

    boxes: int
    pallets: int
    places: int
    needs: Imported
    proposal: Proposal
    load: LoadDetails
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class _Kind:
    category: Category
    share: int
    low: int
    high: int
    audiences: tuple[str, ...]


def clear(database: Path) -> None:
    """Remove an earlier demo hub."""
    for suffix in ("", "-wal", "-shm"):
        database.with_name(database.name + suffix).unlink(missing_ok=True)


def run(hall: Hall, folder: Path, language: str, progress: Progress | None = None) -> DemoResult:
    """Build the hall, read the need list, match, load, write every label and paper into a folder."""
    boxes = build(hall, language, progress)
    consignee = hall.partners.add(_consignee())
    needs = hall.needs.import_list(hall.needs.reader().read_file(NEED_LIST), consignee.code, "Kharkiv")
    proposal = hall.matches.propose([needs.code])
    hall.matches.confirm(proposal)
    load = hall.loads.create(Load("", consignee=consignee.code, plate="DO-PW 33", trailer_plate="DO-PW 34"))
    hall.loads.compose(load.code, needs.code)
    hall.loads.change(replace(load, enduse_proof="EU-2026-017"))
    hall.loads.close(load.code)
    files = [*hall.papers.export(load.code, folder), *_labels(hall, folder)]
    details = hall.loads.details(load.code)
    return DemoResult(boxes, _PALLETS, len(hall.places.all()), needs, proposal, details, tuple(files))


def _consignee() -> Partner:
    return Partner(
        code="", name="Hospital No. 4, Kharkiv", name_uk="Міська лікарня № 4, Харків", role="recipient",
        address="вул. Прикладна 12, 61000 Харків", country="UA", edrpou="14360570", recipient_no="2026-000417",
        contact="Ольга Бондар", phone="+380 57 000 00 00", min_shelf_life_days=60,
    )  # fmt: skip


def build(hall: Hall, language: str, progress: Progress | None = None) -> int:
    """A hall of some 2,000 boxes on 80 pallets in 40 places; returns the number of boxes."""
    named = tuple(f"{zone}-{row:02d}" for zone in "ABCDEFGH" for row in range(1, 6))
    address = "Musterstraße 1, 44139 Dortmund"
    hall.hub.set_up(Hub("Demo-Lager Dortmund", 14, address, language=language, contact="Kim Muster"), named)
    chance = random.Random(_SEED)  # noqa: S311  a believable mix, no secret
    kinds = list(_kinds(hall.catalogue.current().categories))
    rooms = [place.code for place in hall.places.all()]
    made = 0
    for number in range(_PALLETS):
        with hall.workplace.write() as transaction:
            facts = _pallet_facts(transaction, chance, kinds, rooms[number % len(rooms)], hall)
            transaction.record(facts)
            made += sum(fact.kind == "box.registered" for fact in facts)
        if progress:
            progress(number + 1, _PALLETS)
    return made


def _kinds(categories: dict[str, Category]) -> Iterator[_Kind]:
    with (FOLDER / "hall.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            audiences = tuple(row["audiences"].split())
            yield _Kind(
                categories[row["category"]],
                int(row["share"]),
                int(row["low"]),
                int(row["high"]),
                audiences or ("none",),
            )


def _pallet_facts(
    transaction: Transaction, chance: random.Random, kinds: Sequence[_Kind], place: str, hall: Hall
) -> list[Fact]:
    pallet = Pallet(new_code(transaction, CodeType.PALLET), location=place)
    facts = [pallets.open_pallet(pallet)]
    main = chance.choices(kinds, [kind.share for kind in kinds])[0]
    audience = chance.choice(main.audiences)
    categories = hall.catalogue.current().categories
    for _ in range(chance.randint(_BOXES_EACH - 5, _BOXES_EACH + 5)):
        kind = main if chance.random() < 0.85 else chance.choice(kinds)
        whom = audience if kind is main else chance.choice(kind.audiences)
        content = _content(chance, kind, whom, hall.workplace.today())
        box = Box(new_code(transaction, CodeType.BOX), contents=(content,), pallet=pallet.code)
        dated = replace(box, registered_on=hall.workplace.today() - timedelta(days=chance.randint(0, 40)))
        facts.append(box_rules.register(weights.with_estimate(dated, categories)))
    return facts


def _content(chance: random.Random, kind: _Kind, audience: str, today: date) -> Content:
    quantity = chance.randint(kind.low, kind.high)
    basis = chance.choices([Basis.COUNTED, Basis.ESTIMATED, Basis.UNKNOWN], [80, 15, 5])[0]
    category = kind.category
    steps = quantity * (1000 if category.unit in {"kg", "l"} else 1)
    season = category.season if category.season in {"winter", "summer"} else "none"
    return Content(
        category=category.key, audience=audience, size=_size(chance, category, audience), season=season,
        condition="good" if category.can_be_used else "new",
        quantity=None if basis == Basis.UNKNOWN else steps, basis=basis,
        expiry=today + timedelta(days=chance.randint(20, 700)) if category.expiry else None,
        batch=f"L{chance.randint(1000, 9999)}" if category.batch else "",
    )  # fmt: skip


def _size(chance: random.Random, category: Category, audience: str) -> str:
    system = sizes.system_for(category.size_system, audience)
    if system is None:
        return ""
    if system.key == "letter":
        return chance.choice(_LETTERS)
    if system.key == "shoe":
        low, high = (22, 36) if audience in {"children", "girls", "boys"} else (36, 46)
        return str(chance.randint(low, high))
    return chance.choice(system.values)


def _labels(hall: Hall, folder: Path) -> list[Path]:
    first = hall.pallets.in_states()[-1]
    boxes = hall.pallets.details(first.pallet.code).boxes[:_LABELS_SHOWN]
    rooms = [place.code for place in hall.places.all()]
    files = {
        "box_labels.pdf": hall.labels.boxes(boxes),
        "place_labels.pdf": hall.labels.places(rooms),
        "blank_labels.pdf": hall.labels.blank(8),
        "first_pallet_labels.pdf": hall.labels.pallets([first.pallet.code]),
    }
    for name, data in files.items():
        write_file(folder / name, data)
    return [folder / name for name in files]
