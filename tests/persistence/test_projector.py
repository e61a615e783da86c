"""The read tables always say what the journal says."""

import pytest

from app.domain import entries, match_rules
from app.domain.aliases import Alias
from app.domain.boxes import IN_STOCK
from app.domain.intake import IntakeRule
from app.domain.learnt_words import ColumnMap, LearntWord
from app.domain.match_rules import MatchRules
from app.domain.presets import Preset
from app.persistence.queries.boxes import BoxFilter
from app.persistence.tables import read_tables
from tests import factories
from tests.persistence import raw
from tests.persistence.seasons import ACTIONS, a_busy_day

LIES = {
    "box": "UPDATE box SET note = 'x'",
    "content": "UPDATE content SET quantity = 41",
    "reservation": "DELETE FROM reservation",
    "stock": "UPDATE stock SET quantity = quantity + 1",
    "tally": "UPDATE tally SET boxes = boxes + 1",
    "pallet": "UPDATE pallet SET location = NULL",
    "load": "UPDATE load SET plate = 'X'",
    "needlist": "UPDATE needlist SET title = 'x'",
    "needline": "UPDATE needline SET quantity = 11",
    "location": "UPDATE location SET name = 'Z' WHERE name = 'A-01'",
    "partner": "UPDATE partner SET country = 'MD'",
    "category": "DELETE FROM category WHERE key = 'coat'",
    "hub": "UPDATE hub SET number = 15",
    "importedrow": "UPDATE importedrow SET line = line + 1000",
    "preset": "UPDATE preset SET audience = 'men'",
    "person": "UPDATE person SET language = 'en'",
    "intake": "UPDATE intake SET pace = 'go'",
    "alias": "UPDATE alias SET target = 'towel'",
    "learntword": "UPDATE learntword SET category = 'towel'",
    "columnmap": "UPDATE columnmap SET roles = 'quantity'",
    "matchrules": "UPDATE matchrules SET document = '{}'",
    "learnt": "UPDATE learnt SET boxes = boxes + 1",
}


@pytest.mark.parametrize("seed", [1, 2])
def test_after_a_busy_day_the_check_finds_nothing(hall, seed):
    day = a_busy_day(hall, seed, actions=80)
    assert len(day.done) > 12
    assert factories.differences(hall) == ()


@pytest.mark.parametrize("seed", [4])
def test_after_a_busy_day_nothing_is_promised_twice(file_hall, seed):
    a_busy_day(file_hall, seed, actions=100)
    for box in file_hall.boxes.page(file_hall.boxes.ids(BoxFilter())).values():
        assert box.state == IN_STOCK
        for number, content in enumerate(box.contents):
            parts = [part for part in box.reservations if part.content == number]
            assert box.reserved(number) <= (content.quantity or 0)
            assert content.quantity is not None or len(parts) <= 1


def test_every_kind_of_action_happens_in_a_busy_day(file_hall):
    day = a_busy_day(file_hall, 8, actions=400)
    assert {action.__name__ for action in ACTIONS} <= set(day.done)


def test_every_kind_of_lie_is_about_a_table_the_projector_keeps():
    assert set(LIES) | {"sku"} == {table.name for table in read_tables()}


@pytest.mark.parametrize("table", sorted(LIES))
def test_a_read_table_altered_by_hand_is_found(file_hall, hub_file, table, tmp_path):
    (tmp_path / "stock.csv").write_text("category,quantity\ntowel,12\n", "utf-8")
    file_hall.stock_files.import_file(tmp_path / "stock.csv")
    factories.given_match(file_hall)
    factories.given_load(file_hall)
    file_hall.presets.save(Preset("", "Women, winter", audience="women"))
    file_hall.people.add("Oksana", "uk")
    file_hall.intake.decide(IntakeRule("jacket_winter", "stop"))
    file_hall.aliases.bind(Alias("4006381333931", "product", "pasta"))
    factories.given(
        file_hall,
        entries.define("word", "1", LearntWord("1", "", "cap", "caps", "hat")),
        match_rules.change(MatchRules(), MatchRules(tolerance=10)),
        entries.define("column_map", "1", ColumnMap("1", "", "print", "goods", "item")),
    )
    raw.execute(str(hub_file), LIES[table])
    assert any(found.startswith(f"{table}:") for found in factories.differences(file_hall))


def test_a_read_table_altered_by_hand_is_found_on_a_server_too(hall, target):
    factories.given_match(hall)
    assert factories.differences(hall) == ()
    raw.execute(target, LIES["content"])
    raw.execute(target, LIES["tally"])
    assert {found.partition(":")[0] for found in factories.differences(hall)} == {"content", "tally"}


def test_the_check_tells_how_far_it_is(file_hall):
    heard = []
    found = file_hall.maintenance.check(lambda done, total: heard.append((done, total)))
    assert heard[-1] == (found.events, found.events)
