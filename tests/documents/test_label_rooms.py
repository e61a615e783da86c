"""Nothing on a label is clipped, covered or too small: measured where it is drawn, for the whole catalogue."""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache, partial

import pytest

from app.documents import box_labels, label_faces, pallet_labels, plain_labels, symbols, wording
from app.documents.label_faces import Face
from app.documents.models import BoxLabel, LabelLine, PalletLabel
from app.documents.sheets import SHEETS, Sheet
from app.domain.languages import Words
from app.domain.size_ranges import short_size
from app.domain.sizes import SYSTEMS, system_for
from app.domain.sku import Audience, Condition, Season
from app.domain.terms import TERMS, size_words, term
from app.paths import RESOURCES
from tests.documents.recording import faults, marks_of, record, recorded
from tests.documents.samples import BLANK, FULL_BOX, LOADED, LOCATION, bag, box, line, pallet, sign

MIXES = {
    "only Ukrainian": lambda words: Words(words.uk, words.uk, words.uk),
    "only German": lambda words: Words(words.de, words.de, words.de),
    "only English": lambda words: Words(words.en, words.en, words.en),
    "German first": lambda words: Words(words.en, words.de, words.uk),
    "English first": lambda words: Words(words.uk, words.en, words.de),
}
EVERY_SHEET = pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
LONGEST_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
_SIGNS = ".,:·+()«»"
_LONGEST_IN_A_LIST = 22
"""Letters of a word that fits the narrow lines beside amount and unit; two German names have longer ones."""
_USUAL = {word.strip(_SIGNS) for words in TERMS.values() for name in wording.distinct(words) for word in name.split()}


@pytest.fixture(autouse=True)
def _recording(monkeypatch):
    """Draw without a PDF; a code is built once."""
    monkeypatch.setattr(label_faces, "place", record)
    monkeypatch.setattr(symbols, "qr", lru_cache(maxsize=None)(symbols.qr))
    monkeypatch.setattr(symbols, "bar_modules", lru_cache(maxsize=None)(symbols.bar_modules))


def rows() -> list[dict[str, str]]:
    with (RESOURCES / "catalogue" / "categories.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def words_of(row: dict[str, str]) -> Words:
    return Words(row["name_de"], row["name_uk"], row["name_en"])


def label_of(number: int, row: dict[str, str]) -> BoxLabel:
    """A box of a category with everything such goods can have."""
    audience = [*Audience][number % 7] if row["gender"] == "1" else None
    season = Season.ALL_SEASON if row["season"] == "ask" else row["season"]
    system = system_for(row["size_system"], audience or "none")
    return box(
        group=row["group"],
        name=words_of(row),
        audience=sign("audience", audience) if audience else None,
        season=sign("season", season) if season else None,
        size=short_size(row["size_system"], audience or "none", "+".join(system.values[:4])) if system else None,
        condition=term("condition", [*Condition][number % 3]),
        amount="~1250",
        unit=term("unit", row["unit"]),
        expiry=date(2028, 12, 31) if row["expiry"] == "1" else None,
        batch="LOT 2231-A/7" if row["batch"] == "1" else "",
        hazards=(term("hazard", row["hazard"]),) if row["hazard"] else (),
    )


def mixed(label: BoxLabel) -> BoxLabel:
    content = LabelLine(label.name, Words("Kinder, 98", "діти, 98", "children, 98"), "~1250", label.unit)
    return replace(label, more=(content,) * 3)


def on_pallet(label: BoxLabel, **changes) -> PalletLabel:
    content = LabelLine(label.name, Words("Kinder, 98", "діти, 98", "children, 98"), "≥ ~1250", label.unit)
    return pallet(lines=(content,) * 4, **changes)


def drawings(label: BoxLabel) -> Iterator[partial]:
    """Every kind of label that names goods."""
    yield partial(box_labels.draw, label)
    yield partial(box_labels.draw, mixed(label))
    yield partial(pallet_labels.draw, on_pallet(label), 1)
    yield partial(pallet_labels.draw, on_pallet(label, **LOADED), 2)


@cache
def catalogue() -> list[BoxLabel]:
    return [label_of(number, row) for number, row in enumerate(rows())]


def texts_of(face: Face) -> list[str]:
    return [mark.text for mark in marks_of(face) if mark.kind == "text"]


def words_in(texts: Iterable[str]) -> set[str]:
    return {word.strip(_SIGNS) for text in texts for word in text.split()}


def cut_words(label: BoxLabel, face: Face) -> set[str]:
    """Parts of words of a name; a word may be divided where it has a hyphen."""
    known = words_in(wording.distinct(label.name))
    known |= {part for word in known for part in re.split(r"(?<=[-–/])", word)}
    parts = {word for word in words_in(texts_of(face)) - known - _USUAL if len(word) > 3 and not word.endswith("-")}
    return {word for word in parts if any(word in whole for whole in known)}


def missing(label: BoxLabel, face: Face) -> set[str]:
    """What the label of a box ought to say and does not."""
    told = " ".join(texts_of(face)) + " " + " ".join(mark.text for mark in marks_of(face) if mark.kind == "pictogram")
    wanted = {"0123", label.amount, label.batch, *(["31.12.2028"] if label.expiry else [])}
    for sign_ in (label.audience, label.season):
        wanted |= {sign_.pictogram, sign_.words.uk} if sign_ else set()
    wanted |= {"warning", label.hazards[0].uk} if label.hazards else set()
    return {part for part in wanted if part not in told}


def faults_of(labels: Iterable[BoxLabel], sheet: Sheet, longest: int = _LONGEST_IN_A_LIST) -> list[str]:
    """Everything that is wrong with the labels that name these goods."""
    found: list[str] = []
    for label in labels:
        for kind, drawing in enumerate(drawings(label)):
            face = recorded(drawing, sheet)
            told = [*faults(face)]
            if kind == 0:
                told += missing(label, face)
            if kind == 0 or max(map(len, words_in(wording.distinct(label.name)))) <= longest:
                told += cut_words(label, face)
            found += [f"{label.name.en}, {kind}: {fault}" for fault in told]
    return found


@pytest.mark.parametrize("name", ["a6", "100x150", "tape_62", "a4_4", "a4_8"])
def test_every_category_fits_every_label_whole_and_in_letters_two_millimetres_high(name):
    assert faults_of(catalogue(), SHEETS[name]) == []


@pytest.mark.parametrize("name", ["a4_1", "a4_2"])
def test_larger_paper_is_the_same_design_grown(name):
    assert faults_of(catalogue()[::7], SHEETS[name]) == []


@pytest.mark.parametrize("mix", MIXES)
@pytest.mark.parametrize("name", ["a6", "100x150", "tape_62", "a4_8"])
def test_names_in_other_languages_fit_as_well(name, mix):
    """Those categories whose names are the longest or have the longest words in some language."""
    mixed_up = [replace(label, name=MIXES[mix](label.name)) for label in catalogue()]
    by_length = sorted(mixed_up, key=lambda label: -max(map(len, wording.distinct(label.name))))
    by_words = sorted(mixed_up, key=lambda label: -max(map(len, words_in(wording.distinct(label.name)))))
    chosen = {label.name: label for label in (*by_length[:20], *by_words[:10])}
    assert faults_of(chosen.values(), SHEETS[name], longest=17) == []


@EVERY_SHEET
def test_labels_that_name_no_goods_fit_as_well(sheet):
    for name in ("A-03-2", "Kommissionierung 7", "Sperrgut vor Tor 12 links", "1"):
        sign_ = recorded(partial(plain_labels.draw_location, replace(LOCATION, name=name)), sheet, lying=True)
        assert list(faults(sign_)) == []
    long = "Дитячий одяг, мабуть, і взуття: від школи в Дортмунді, розібрати до п’ятниці"
    for note in ("", "Spende Schule Hörde", long):
        assert list(faults(recorded(partial(plain_labels.draw_bag, bag(note)), sheet))) == []
    assert list(faults(recorded(partial(plain_labels.draw_blank, BLANK), sheet))) == []


@EVERY_SHEET
def test_hazards_batch_and_expiry_together_fit(sheet):
    for drawing in drawings(box(**FULL_BOX, amount="?")):
        assert list(faults(recorded(drawing, sheet))) == []


@pytest.mark.parametrize("system", SYSTEMS)
@EVERY_SHEET
def test_sizes_with_gaps_fit(sheet, system):
    values = SYSTEMS[system].values[::2][:4]
    label = box(size=size_words("+".join(values)), amount="~1250")
    assert list(faults(recorded(partial(box_labels.draw, label), sheet))) == []


@EVERY_SHEET
@pytest.mark.parametrize("hub", ["Westfalenhalle Dortmund e. V.", "Grenzenlose Wärme – Refugee Relief Work", "Hub"])
def test_every_hub_may_sign_its_labels(sheet, hub):
    for drawing in drawings(box(hub=hub)):
        assert [fault for fault in faults(recorded(drawing, sheet), 1.5) if "meets" in fault or "leaves" in fault] == []


@EVERY_SHEET
def test_a_pallet_of_a_hundred_goods_counts_what_it_does_not_name(sheet):
    goods = tuple(line(Words(f"Ware {at}", f"Товар {at}", f"Goods {at}")) for at in range(100))
    text = " ".join(texts_of(recorded(partial(pallet_labels.draw, pallet(lines=goods), 1), sheet)))
    named = len(set(re.findall(r"Товар \d+", text)))
    assert named >= 1
    assert f"+ {100 - named}" in text


@EVERY_SHEET
def test_absurdly_long_texts_are_shrunk_and_never_leave_the_label(sheet):
    words = Words(LONGEST_WORD, LONGEST_WORD.upper() * 2, " ".join([LONGEST_WORD] * 3))
    label = box(name=words, size=words, amount="12345678", batch=LONGEST_WORD, hub=LONGEST_WORD)
    absurd = (
        partial(box_labels.draw, label),
        partial(pallet_labels.draw, pallet(consignee=LONGEST_WORD, hub=LONGEST_WORD), 1),
        partial(plain_labels.draw_bag, bag(" ".join([LONGEST_WORD] * 5))),
    )
    for drawing in absurd:
        assert [fault for fault in faults(recorded(drawing, sheet), 0) if "leaves" in fault] == []
