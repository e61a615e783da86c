"""Labels say what the hall knows: of boxes and bags, and of pallets with where they go."""

from dataclasses import replace

import pytest

from app.domain import codes, sscc
from app.domain.phrases import UserError
from app.services.labels import sheet_named
from tests import factories
from tests.documents.reading import page_sizes, page_texts
from tests.documents.samples import decoded

PREFIX = "4012345"


def text_of(pdf: bytes) -> str:
    return " ".join(page_texts(pdf))


def test_an_unsorted_bag_gets_a_label_that_says_so(file_hall):
    bag = file_hall.box_parts.receive("Spende Schule Hörde")
    pdf = file_hall.labels.boxes([bag])
    for part in ("ще не розібрано", "noch zu sortieren", "to be sorted", "Spende Schule Hörde", codes.human(bag.code)):
        assert part in text_of(pdf)
    assert ("Code128", bag.code) in decoded(pdf, 0, 203)


def test_bags_and_boxes_share_a_sheet(file_hall):
    bag = file_hall.box_parts.receive()
    box = factories.given_box(file_hall)
    pdf = file_hall.labels.boxes([bag, box], sheet_named("a4_8"))
    assert {text for _format, text in decoded(pdf, 0, 203)} >= {bag.code, box.code}


def test_a_mixed_box_warns_of_everything_in_it_and_names_the_earliest_expiry(file_hall):
    power = factories.content(category="powerbank", audience="none", size="", season="none")
    later = replace(factories.pasta(), expiry=factories.TODAY.replace(year=2031))
    box = factories.given_box(file_hall, later, factories.pasta(), power)
    text = text_of(file_hall.labels.boxes([box]))
    assert "літієві акумулятори" in text
    assert "22.11.2027" in text


def test_neighbouring_sizes_are_a_range(file_hall):
    box = factories.given_box(file_hall, factories.content(size="S+M+L"))
    assert "S–L" in text_of(file_hall.labels.boxes([box]))


def test_a_loaded_pallet_says_where_it_goes(hall):
    load = factories.given_load(hall)
    first, second = (factories.given_pallet(hall, factories.content()).code for _ in range(2))
    hall.loads.add_pallets(load.code, [second, first])
    loose = factories.given_pallet(hall, factories.content()).code
    text = text_of(hall.labels.pallets([second]))
    for part in ("1B", "Лікарня № 4", codes.short(load.code)):
        assert part in text
    assert "1A" in text_of(hall.labels.pallets([first]))
    assert "вантаж" not in text_of(hall.labels.pallets([loose]))


def test_only_a_hub_with_a_prefix_prints_gs1_numbers(file_hall):
    pallet = factories.given_pallet(file_hall, factories.content()).code
    assert "(00)" not in text_of(file_hall.labels.pallets([pallet]))
    file_hall.hub.change(replace(file_hall.hub.current(), gs1_prefix=PREFIX))
    number = sscc.of_pallet(PREFIX, codes.serial_of(pallet))
    pdf = file_hall.labels.pallets([pallet])
    assert ("Code128", f"(00){number}") in decoded(pdf, 0, 203)
    assert sscc.human(number, PREFIX) in text_of(pdf)
    assert any(text.startswith(f"DW1|{pallet}|") for _format, text in decoded(pdf, 0, 203))


@pytest.mark.parametrize(("name", "start"), [("a4_4", 0), ("a4_4", 5), ("a4_8", 9), ("a4_2", -1)])
def test_a_start_beyond_the_sheet_is_refused(name, start):
    with pytest.raises(UserError, match="Start with 1 to"):
        sheet_named(name, start)


@pytest.mark.parametrize("name", ["a4_2", "a4_4", "a4_8"])
def test_a_begun_sheet_goes_on_at_its_last_label(file_hall, name):
    count = sheet_named(name).count
    assert len(page_sizes(file_hall.labels.blank(2, sheet_named(name, count)))) == 2
    assert len(page_sizes(file_hall.labels.blank(count, sheet_named(name)))) == 1


@pytest.mark.parametrize("name", ["a6", "100x150", "tape_62", "a4_1"])
def test_paper_with_one_label_begins_anywhere(name):
    assert sheet_named(name, 4) == sheet_named(name)
