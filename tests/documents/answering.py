"""Answers to need lists for the tests of this folder."""

from dataclasses import replace

from app.domain import needs, replies
from app.domain.needs import Candidate, NeedLine
from app.domain.replies import OFFERED, READY, SENT, Reply, Supply
from app.domain.weights import Weight
from tests import factories

CATEGORIES = {
    entry.key: entry
    for entry in (
        factories.category(), factories.pasta_category(avg_kg=None),
        factories.category(key="body_armour", name_de="Schutzwesten", name_uk="Бронежилети", name_en="Body armour",
                           export_flag="licence"),
        factories.category(key="generator_petrol", name_de="Benzingeneratoren", name_uk="Бензинові генератори",
                           name_en="Petrol generators", export_flag="enduse"),
    )
}  # fmt: skip
JACKETS = factories.need_line(text="1.500 Winterjacken Damen M-L", quantity=1500, sizes=("M", "L"), season="winter")
PASTA = factories.need_line(
    number=2, source_line=2, text="Макарони, приблизно 100 кг", category="pasta", audience="", quantity=100_000,
    unit="kg",
    quantity_kind="approximate",
)  # fmt: skip
BLANKETS = factories.need_line(number=3, source_line=3, text="jackets for children", audience="children", quantity=None)
ARMOUR = factories.need_line(
    number=4, source_line=4, text="5 бронежилетів", category="body_armour", audience="", quantity=5
)
GENERATORS = factories.need_line(
    number=5, source_line=5, text="2 Stromerzeuger", category="generator_petrol", audience="", quantity=2
)  # fmt: skip
ROLLS = factories.need_line(
    number=6, source_line=6, text="3 Rollen Nudeln", category="pasta", audience="", quantity=3, unit="roll"
)
UNICORNS = NeedLine(
    7, 7, "einhörner, warm", needs.ASK, candidates=(Candidate("jacket_winter", 0.4), Candidate("pasta", 0.3)),
)  # fmt: skip
MONEY = NeedLine(8, 8, "Spende 500 Euro", needs.SET_ASIDE, reason="money")
TOYS = factories.need_line(number=9, source_line=9, text="kein Spielzeug", excluded=True)
SENT_LOAD, OPEN_LOAD = factories.load_code(7), factories.load_code(8)


def part(section: str, serial: int, quantity: int | None, grams: int | None = None, **changes: object) -> Supply:
    weight = Weight(unweighed=1) if grams is None else Weight(grams)
    basis = "unknown" if quantity is None else "counted"
    made = Supply(1, section, factories.box_code(serial), quantity, basis, pallet=factories.pallet_code(serial % 3 + 1))
    return replace(made, weight=weight, **changes)


GIVEN = {
    1: [
        part(SENT, 1, 400, 440_000, load=SENT_LOAD, day=factories.TODAY),
        part(READY, 2, 300, 330_000, load=OPEN_LOAD), part(READY, 3, 200, load=OPEN_LOAD, rule="unisex"),
        part(READY, 4, 50, 55_000), part(OFFERED, 5, 40, 44_400, rule="larger_size"),
    ],
    2: [part(OFFERED, 6, 25_500, 26_100, basis="estimated")],
    3: [part(OFFERED, 7, 20, 9_600), part(OFFERED, 8, None)],
    5: [part(OFFERED, 9, 1, 46_000, lacks_proof=True)],
}  # fmt: skip
WHY = {1: ("size", "promised"), 2: ("keeps", "uncounted"), 5: ("no_more",)}


def reply(language: str = "de", *lines: NeedLine, **changes: object) -> Reply:
    """The answer to a list with a line of every kind."""
    asked = lines or (JACKETS, PASTA, BLANKETS, ARMOUR, GENERATORS, ROLLS, UNICORNS, MONEY, TOYS)
    said = tuple(
        entry
        for line in asked
        for entry in replies.statements(
            line, CATEGORIES, GIVEN.get(line.number, []) if not lines else [], WHY.get(line.number, ("none",))
        )
    )
    need_list = factories.need_list(*asked, title="Winterhilfe Charkiw", revision=2)
    hub = factories.hub(contact="Olena Weber", phone="+49 231 555 01")
    made = Reply(need_list, factories.partner(), hub, factories.TODAY, language, said, "Kinderklinik Ost")
    return replace(made, **changes)
