"""Every answer is learnt: for this sender first, for everybody when others say the same."""

from dataclasses import replace
from datetime import timedelta
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import learnt_words
from app.domain.catalogue import Category
from app.domain.learnt_words import LearntWord
from app.domain.needs import ASK, READ, UNRECOGNISED
from app.domain.phrases import UserError
from app.domain.reading import headers, learning
from app.services import word_files
from app.services.catalogue import shipped_categories
from app.services.reading import CatalogueWords, Reader
from tests import factories

ODD = "флюмпики"
LINE = f"– 30 шт {ODD} р.4 терміново"


@pytest.fixture
def hospital(hall):
    return factories.given_partner(hall)


@pytest.fixture
def shelter(hall):
    return factories.given_partner(hall, code="", name="Shelter", name_uk="Притулок")


@pytest.fixture
def school(hall):
    return factories.given_partner(hall, code="", name="School", name_uk="Школа")


def taken_in(hall, partner, text=LINE):
    source = hall.needs.reader(partner.code).read_text(text)
    return hall.needs.import_list(source, partner.code).code


def read(hall, partner, text=LINE):
    """The one item of a text as it is read for a partner."""
    (item,) = hall.needs.reader(partner.code).read_text(text).reading.items
    return item


def answer(hall, partner, category="diapers", text=LINE):
    """One line is taken in and answered; returns the code of its list."""
    code = taken_in(hall, partner, text)
    hall.needs.assign(code, 1, category)
    return code


def test_a_word_nobody_knows_is_asked_once_per_sender(hall, hospital):
    assert read(hall, hospital).status == UNRECOGNISED
    answer(hall, hospital)
    item = read(hall, hospital, f"50 уп. {ODD} р. 5, терміново")
    assert (item.status, item.category) == (READ, "diapers")
    (word,) = [line.word for line in hall.words.lines()]
    assert (word.sender, word.phrase, word.text, word.times, word.people) == (hospital.code, ODD, ODD, 1, "Kim")
    assert factories.differences(hall) == ()


def test_another_sender_is_offered_it_first_and_still_asked(hall, hospital, shelter):
    answer(hall, hospital)
    item = read(hall, shelter)
    assert item.status == ASK
    assert item.candidates[0].category == "diapers"
    assert not hall.words.lines()[0].for_everybody


def test_it_holds_for_everybody_when_a_second_sender_says_the_same(hall, hospital, shelter, school):
    answer(hall, hospital)
    answer(hall, shelter)
    assert (read(hall, school).status, read(hall, school).category) == (READ, "diapers")
    assert [line.for_everybody for line in hall.words.lines()] == [True, True]
    assert factories.differences(hall) == ()


def test_it_holds_for_everybody_when_a_second_person_says_the_same(hall, target, open_at, hospital, school):
    lists = [taken_in(hall, hospital) for _ in range(3)]
    for code in lists[:2]:
        hall.needs.assign(code, 1, "diapers")
    assert read(hall, school).status == ASK
    other = open_at(target, "s2", "Oksana")
    other.needs.assign(lists[2], 1, "diapers")
    (line,) = other.words.lines()
    assert (line.word.times, line.word.people, line.for_everybody) == (2, "Kim\tOksana", True)
    assert (read(other, school).status, read(other, school).category) == (READ, "diapers")
    other.history.undo_last()
    assert read(other, school).status == ASK
    assert factories.differences(hall) == ()


def test_senders_who_differ_keep_their_own_and_nobody_else_gets_either_for_sure(hall, hospital, shelter, school):
    answer(hall, hospital, "diapers")
    answer(hall, shelter, "towel")
    assert read(hall, hospital).category == "diapers"
    assert read(hall, shelter).category == "towel"
    item = read(hall, school)
    assert item.status == ASK
    assert {candidate.category for candidate in item.candidates} == {"diapers", "towel"}


def test_a_lead_lets_a_word_hold_for_everybody_but_not_against_a_sender(hall, hospital, shelter, school):
    answer(hall, hospital, "diapers")
    answer(hall, shelter, "towel")
    hall.words.use_for_everybody(learnt_words.key_of(hospital.code, ODD))
    assert read(hall, school).category == "diapers"
    assert read(hall, shelter).category == "towel"
    hall.history.undo_last()
    assert read(hall, school).status == ASK
    assert factories.differences(hall) == ()


def test_undo_of_the_answer_brings_the_question_back(hall, hospital):
    code = answer(hall, hospital)
    hall.history.undo_last()
    assert hall.needs.get(code).lines[0].status == UNRECOGNISED
    assert hall.words.lines() == []
    assert read(hall, hospital).status == UNRECOGNISED
    assert factories.differences(hall) == ()


def test_a_later_answer_of_the_same_sender_replaces(hall, hospital):
    code = answer(hall, hospital)
    hall.needs.assign(code, 1, "towel")
    assert read(hall, hospital).category == "towel"
    hall.history.undo_last()
    assert read(hall, hospital).category == "diapers"


def test_what_the_catalogue_reads_already_is_not_learnt(hall, hospital):
    code = taken_in(hall, hospital, "Winterjacken Damen")
    hall.needs.assign(code, 1, "jacket_winter")
    hall.needs.assign(code, 1, "towel")
    assert [line.word.category for line in hall.words.lines()] == ["towel"]
    hall.needs.assign(code, 1, "jacket_winter")
    assert read(hall, hospital, "20 Winterjacken").category == "jacket_winter"


def test_an_ambiguous_word_is_read_as_the_sender_means_it(hall, hospital, school):
    text = "Handschuhe"
    assert read(hall, hospital, text).status == ASK
    answer(hall, hospital, "work_gloves", text)
    assert (read(hall, hospital, text).status, read(hall, hospital, text).category) == (READ, "work_gloves")
    other = read(hall, school, text)
    assert (other.status, other.candidates[0].category) == (ASK, "work_gloves")


def test_a_word_for_a_whole_shelf_is_read_as_the_sender_means_it(hall, hospital):
    shelf = next(text for text in ("Hygieneartikel", "Kleidung", "Schuhe") if read(hall, hospital, text).status == ASK)
    answer(hall, hospital, "towel", shelf)
    assert (read(hall, hospital, shelf).status, read(hall, hospital, shelf).category) == (READ, "towel")


def test_not_goods_is_learnt_too(hall, hospital, school):
    text = f"{ODD} для персоналу"
    answer(hall, hospital, "", text)
    reading = hall.needs.reader(hospital.code).read_text(text).reading
    assert reading.items == ()
    assert [line.reason for line in reading.ignored] == ["not_goods"]
    assert read(hall, school, text).status == UNRECOGNISED


def test_one_learnt_word_among_others_is_only_a_question(hall, hospital):
    answer(hall, hospital, "hygiene_set" if "hygiene_set" in hall.catalogue.current().categories else "soap", "Засібки")
    item = read(hall, hospital, "Засібки для фарбування бамбузля")
    assert item.status == ASK


def test_a_season_that_makes_the_goods_is_part_of_the_phrase():
    boots = Category("b", "CLO", "b", "b", "b", "pair", gender=True, season="winter")
    assert learning.learnt_text("зимові флюмпи жіночі 40 пар", boots, "uk") == "зимові флюмпи"
    assert learning.learnt_text("дитячі флюмпи 40 шт", replace(boots, gender=False, season=""), "uk") == "дитячі флюмпи"


@pytest.mark.parametrize(
    ("text", "learnt"),
    [
        (LINE, ODD), ("гумові чоботи 42-44, 20 пар", "гумові чоботи"), ("5 Kartons", ""), ("4 шт", ""),
        ("M", ""), ("2 x Flauschi's (neu, Gr. 98)", "Flauschi's"),
        ("eins zwei drei Blumen Töpfe Erde Dünger Wasser Licht Luft Sonne", ""),
    ],
)  # fmt: skip
def test_only_the_naming_words_are_learnt(text, learnt):
    category = next(each for each in shipped_categories() if each.key == "diapers")
    assert learning.learnt_text(text, category, "uk") == learnt


def test_a_table_row_teaches_its_article(hall, hospital):
    text = f"Група\tНайменування\tКількість\tПримітка\nгігієна\t{ODD}\t30\tдуже чекаємо на відповідь"
    code = taken_in(hall, hospital, text)
    number = next(line.number for line in hall.needs.get(code).lines if line.status == UNRECOGNISED)
    hall.needs.assign(code, number, "diapers")
    assert [line.word.phrase for line in hall.words.lines()] == [ODD]
    again = hall.needs.reader(hospital.code).read_text(text).reading.items
    assert [(item.status, item.category) for item in again] == [(READ, "diapers")]


def test_a_table_row_that_is_no_goods_is_set_aside(hall, hospital):
    text = f"Найменування\tКількість\n{ODD}\t30\nПідгузки\t40"
    hall.needs.assign(taken_in(hall, hospital, text), 2, "")
    reading = hall.needs.reader(hospital.code).read_text(text).reading
    assert [item.category for item in reading.items] == ["diapers"]
    assert [line.reason for line in reading.ignored] == ["header", "not_goods"]


def test_a_learnt_word_is_corrected_and_removed(hall, hospital):
    answer(hall, hospital)
    (line,) = hall.words.lines()
    hall.words.correct(line.word.key, "towel")
    assert read(hall, hospital).category == "towel"
    hall.words.remove([line.word.key])
    assert hall.words.lines() == []
    hall.history.undo_last()
    assert read(hall, hospital).category == "towel"
    hall.history.undo_last()
    assert read(hall, hospital).category == "diapers"
    with pytest.raises(UserError):
        hall.words.correct(line.word.key, "unicorn")
    with pytest.raises(UserError, match="forgotten meanwhile"):
        hall.words.remove(["|nobody said this"])
    assert factories.differences(hall) == ()


def test_words_travel_as_a_table(hall, hospital, shelter):
    answer(hall, hospital)
    answer(hall, hospital, "", "бамбузель")
    answer(hall, shelter, "towel", "Flauschi")
    hall.words.use_for_everybody(learnt_words.key_of(shelter.code, "flauschi"))
    before, text = hall.words.lines(), hall.words.export_csv()
    again = hall.words.import_csv(text)
    assert (again.added, again.changed, again.unchanged, again.bad) == (0, 0, 4, ())
    hall.words.remove([line.word.key for line in before])
    found = hall.words.import_csv(text)
    assert (found.added, found.changed, found.unchanged, found.bad) == (4, 0, 0, ())
    assert [replace(line.word, people="") for line in hall.words.lines()] == [
        replace(line.word, people="") for line in before
    ]


def test_bad_rows_are_named_with_their_line_and_good_ones_stay(hall, hospital):
    found = hall.words.import_csv(
        "text,category,sender,times\n"
        "flumpi,unicorn,,\n"
        "flumpi,towel,Nobody,\n"
        "12 5,towel,,\n"
        "flumpi,towel,,many\n"
        "flumpi,,,\n"
        f"Flumpi,Windeln,{hospital.name.upper()},3\n"
        "=flumpi,diapers,,\n"
    )  # fmt: skip
    assert [row.line for row in found.bad] == [2, 3, 4, 5, 6]
    assert {(line.word.sender, line.word.phrase, line.word.times) for line in hall.words.lines()} == {
        (hospital.code, "flumpi", 3), ("", "flumpi", 1),
    }  # fmt: skip
    with pytest.raises(UserError, match="needs the columns text, category"):
        hall.words.import_csv("name,size\nJackets,M\n")


CATEGORIES = {category.key: category for category in shipped_categories()}
PHRASES = st.text(st.characters(categories=["L", "Nd", "Zs", "Pd", "Mn", "Po"]), min_size=1, max_size=30)
WORDS = st.builds(
    lambda text, sender, category, times: (text, sender, category, times),
    PHRASES.map(lambda text: " ".join(text.split())).filter(learning.can_be_learnt),
    st.sampled_from(["", "P-014-00001", "P-014-00002"]), st.sampled_from(["", "diapers", "towel"]),
    st.integers(1, 999),
)  # fmt: skip


@given(st.lists(WORDS, max_size=6))
def test_any_words_come_back_from_a_table_as_they_were(rows):
    partners = [factories.partner(), factories.partner(code="P-014-00002", name='=Shelter; "Nadija"', name_uk="")]
    told = {}
    for text, sender, category, times in rows:
        phrase = learning.phrase_of(text)
        key = learnt_words.key_of(sender, phrase)
        told[key] = LearntWord(key, sender, phrase, text, category, times)
    names = {partner.code: partner.name for partner in partners}
    table = word_files.write(told.values(), names).encode()
    good, bad = word_files.read("words.csv", table, CATEGORIES, partners)
    assert (good, bad) == (told, [])


def test_a_hub_of_an_older_program_reads_with_the_words_of_this_one():
    old = {key: replace(category, syn_pl="") for key, category in CATEGORIES.items()}
    polish = next(category for category in CATEGORIES.values() if category.syn_pl)
    spoken = CatalogueWords(old)
    assert spoken.lexicon.categories[polish.key].syn_pl == polish.syn_pl
    own = replace(CATEGORIES["towel"], key="own_towel", syn_pl="")
    assert CatalogueWords({"own_towel": own}).lexicon.categories["own_towel"] == own


def test_a_reader_for_a_sender_is_ready_at_once(file_hall):
    hospital = factories.given_partner(file_hall)
    rows = "\n".join(f"flumpi{number} bambu,towel,{hospital.name},1" for number in range(1000))
    file_hall.words.import_csv(f"text,category,sender,times\n{rows}")
    file_hall.needs.reader().read_text("flumpi7 bambu")
    read(file_hall, hospital, "flumpi7 bambu")
    begun = perf_counter()
    for _ in range(20):
        file_hall.needs.reader(hospital.code)._lexicon  # noqa: B018
    assert perf_counter() - begun < timedelta(milliseconds=20 * 5).total_seconds()
    assert read(file_hall, hospital, "3 flumpi7 bambu").category == "towel"


def test_the_columns_of_a_sender_are_kept_seen_and_forgotten(hall, hospital):
    head = ["Що ", "Скільки\nтреба", "?"]
    mark = headers.fingerprint(head)
    hall.words.remember_columns(hospital.code, head, ["item", "quantity", ""])
    assert hall.needs.reader(hospital.code).taught.columns == {mark: ("item", "quantity", "")}
    assert hall.needs.reader().taught.columns == {}
    (line,) = hall.words.column_lines()
    assert (line.sender, line.map.columns[1]) == (hospital.name, ("Скільки треба", "quantity"))
    hall.words.remember_columns(hospital.code, head, ["note", "quantity", "item"])
    assert hall.needs.reader(hospital.code).taught.columns == {mark: ("note", "quantity", "item")}
    with pytest.raises(UserError, match="which column names the goods"):
        hall.words.remember_columns(hospital.code, head, ["note", "quantity", ""])
    hall.words.forget_columns(line.map.key)
    assert hall.words.column_lines() == []
    hall.history.undo_last()
    assert len(hall.words.column_lines()) == 1
    assert factories.differences(hall) == ()


def test_remembered_columns_are_known_again_in_the_next_table(hall, hospital, school):
    head = ["Alpha", "Beta", "Gamma"]
    text = "\n".join("\t".join(row) for row in (head, ["7", "40", "Winterjacken"], ["9", "30", "Schlafsäcke"]))
    hall.words.remember_columns(hospital.code, head, ["number", "quantity", "item"])
    source = hall.needs.reader(hospital.code).read_text(text)
    assert [(item.category, item.quantity) for item in source.reading.items] == [
        ("jacket_winter", 40), ("sleeping_bag", 30),
    ]  # fmt: skip
    other = hall.needs.reader(school.code).read_text(text)
    assert other.reading != source.reading
    assert hall.needs.reader(hospital.code).for_sender(other).reading == source.reading


def test_the_same_lines_are_read_again_for_another_sender(hall, hospital):
    answer(hall, hospital)
    source = hall.needs.reader().read_text(LINE)
    assert source.reading.items[0].status == ASK
    again = hall.needs.reader(hospital.code).again(source)
    assert again.reading.items[0].category == "diapers"
    assert again.lines == source.lines


def test_a_long_list_tells_how_far_it_is_and_can_be_stopped():
    heard = []
    reader = Reader.shipped()
    reader.read_text("Nudeln\n" * 900, lambda done, total: heard.append((done, total)))
    assert len(heard) >= 4
    assert {total for _, total in heard} == {900}

    def stop(done, _total):
        if done:
            raise UserError("Stopped by you.")

    with pytest.raises(UserError, match="Stopped"):
        reader.read_text("Nudeln\n" * 900, stop)
