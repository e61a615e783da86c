"""The catalogue: searched in every language, changed, taken in from files."""

from dataclasses import replace

import pytest

from app.domain.phrases import UserError
from app.services import catalogue
from tests import factories


@pytest.fixture(scope="module")
def shipped():
    """The shipped catalogue, as every new hub has it."""
    categories = {category.key: category for category in catalogue.shipped_categories()}
    return catalogue.Catalogue(catalogue.shipped_groups(), categories)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Winterjacke", "jacket_winter"),
        ("winterjake", "jacket_winter"),
        ("куртки зимові", "jacket_winter"),
        ("зимняя куртка", "jacket_winter"),
        ("winter jackets", "jacket_winter"),
        ("Schlafsack", "sleeping_bag"),
        ("спальник", "sleeping_bag"),
        ("sleping bag", "sleeping_bag"),
        ("DECKEN", "blanket"),
        ("ковдри", "blanket"),
        ("windeln", "diapers"),
        ("підгузки", "diapers"),
        ("nappies", "diapers"),
    ],
)
def test_goods_are_found_in_every_language_and_with_typos(shipped, typed, key):
    assert key in [category.key for category in shipped.search(typed)][:3]


def test_the_beginning_of_a_word_is_enough(shipped):
    assert "sleeping_bag" in [category.key for category in shipped.search("schlafs")]


@pytest.mark.parametrize("typed", ["", "   ", "qqqqxxxx", "—"])
def test_what_means_nothing_finds_nothing(shipped, typed):
    assert shipped.search(typed) == []


def test_a_search_finds_each_category_once_and_not_too_many(shipped):
    found = [category.key for category in shipped.search("jacke", limit=5)]
    assert 0 < len(found) <= 5
    assert len(set(found)) == len(found)


def test_every_shipped_category_belongs_to_a_group_and_finds_itself(shipped):
    groups = {group.key for group in shipped.groups}
    assert all(category.group in groups for category in shipped.categories.values())
    for category in list(shipped.categories.values())[::30]:
        assert category in shipped.search(category.name_uk, limit=20)


def test_a_key_without_category_stands_for_itself(shipped):
    assert shipped.name("unicorn").de == "unicorn"
    with pytest.raises(UserError, match="no category unicorn"):
        shipped.category("unicorn")


def test_a_changed_category_is_known_at_once(hall, target, open_at):
    other = open_at(target, station="s2")
    before = hall.catalogue.current().category("blanket")
    hall.catalogue.change(replace(before, name_de="Kuscheldecken"))
    assert hall.catalogue.current().category("blanket").name_de == "Kuscheldecken"
    assert open_at(target).catalogue.current().search("kuscheldecken")[0].key == "blanket"
    assert other.catalogue.current().category("blanket").name_de == "Kuscheldecken"


def test_a_change_of_nothing_is_not_recorded(hall):
    hall.catalogue.change(hall.catalogue.current().category("blanket"))
    assert len(hall.history.of("blanket")) == 1


def test_a_category_of_the_hubs_own_is_added_once(hall):
    own = factories.category(key="unicorn_horn", name_de="Einhornhörner")
    hall.catalogue.add(own)
    assert hall.catalogue.current().category("unicorn_horn") == own
    with pytest.raises(UserError, match="There is a category"):
        hall.catalogue.add(own)
    factories.given_box(hall, factories.content(category="unicorn_horn"))
    assert factories.differences(hall) == ()


def test_an_unknown_category_cannot_change(hall):
    with pytest.raises(UserError, match="no category unicorn"):
        hall.catalogue.change(factories.category(key="unicorn"))


def test_an_exported_catalogue_is_imported_without_a_change(hall):
    found = hall.catalogue.import_csv(hall.catalogue.export_csv())
    assert (found.added, found.changed, found.bad) == (0, 0, ())
    assert found.unchanged == len(hall.catalogue.current().categories)


def test_good_rows_are_taken_in_and_bad_ones_named_with_their_line(hall):
    header, *rows = hall.catalogue.export_csv().splitlines(keepends=True)
    added = rows[0].replace("jacket_winter", "jacket_of_ours", 1)
    changed = rows[0].replace("Winterjacken", "Warme Jacken", 1)
    bad = rows[0].replace("CLO", "XXX", 1)
    found = hall.catalogue.import_csv("\ufeff" + header + added + bad + changed)
    assert (found.added, found.changed, found.unchanged) == (1, 1, 0)
    assert [row.line for row in found.bad] == [3]
    assert hall.catalogue.current().category("jacket_winter").name_de == "Warme Jacken"


def test_the_unit_of_goods_in_stock_does_not_change(hall):
    factories.given_box(hall)
    jackets = hall.catalogue.current().category("jacket_winter")
    with pytest.raises(UserError, match="were counted in pc"):
        hall.catalogue.change(replace(jackets, unit="kg"))
    row = hall.catalogue.export_csv().splitlines(keepends=True)[:2]
    found = hall.catalogue.import_csv(row[0] + row[1].replace(",pc,", ",kg,", 1))
    assert (found.changed, len(found.bad)) == (0, 1)
    assert hall.catalogue.current().category("jacket_winter").unit == "pc"


def test_an_import_is_taken_back_whole(hall):
    header, row = hall.catalogue.export_csv().splitlines(keepends=True)[:2]
    hall.catalogue.import_csv(header + row.replace("jacket_winter", "jacket_of_ours", 1))
    hall.history.undo_last()
    assert "jacket_of_ours" not in hall.catalogue.current().categories
