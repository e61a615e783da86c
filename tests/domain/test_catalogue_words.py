"""The shipped words for goods: each means one category, is spelt with letters of one alphabet, stands once."""

import csv
import re
from collections import defaultdict
from pathlib import Path

import pytest

from app.domain.reading.ambiguity import ambiguities
from app.domain.reading.words import stem_of, tokens, words

CATALOGUE = Path(__file__).parents[2] / "resources" / "catalogue"
LANGUAGES = ("de", "en", "uk", "ru", "pl")
_CYRILLIC, _LATIN = re.compile("[Ѐ-ӿ]"), re.compile("[A-Za-z]")


def rows(name):
    with (CATALOGUE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


CATEGORIES = rows("categories.csv")
AMBIGUOUS = rows("ambiguous_terms.csv")


def cell_words(category, language):
    return category[f"syn_{language}"].split(";")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_category_can_be_asked_for_in_every_language(language):
    assert [category["key"] for category in CATEGORIES if not category[f"syn_{language}"].strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_means_one_category_or_is_listed_as_ambiguous(language):
    listed = {stem_of(" ".join(words(row["term"]))) for row in AMBIGUOUS if row["lang"] == language}
    meanings = defaultdict(set)
    for category in CATEGORIES:
        named = [*cell_words(category, language), category.get(f"name_{language}", "")]
        for word in filter(None, named):
            meanings[" ".join(words(word))].add(category["key"])
    several = {word: keys for word, keys in meanings.items() if len(keys) > 1}
    assert {word: keys for word, keys in several.items() if stem_of(word) not in listed} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_cell_says_a_word_twice_or_has_spaces_around_one(language):
    for category in CATEGORIES:
        found = cell_words(category, language)
        assert [word for word in found if word != word.strip() or not word] == [], category["key"]
        assert len(found) == len({word.casefold() for word in found}), category["key"]


def test_no_word_mixes_letters_that_only_look_alike():
    mixed = [
        (category["key"], text)
        for category in CATEGORIES
        for language in LANGUAGES
        for text in re.findall(r"[^\W_]+", category[f"syn_{language}"])
        if _CYRILLIC.search(text) and _LATIN.search(text)
    ]
    assert mixed == []


@pytest.mark.parametrize(
    ("language", "foreign"),
    [("uk", "ыэъё"), ("ru", "іїєґ"), ("de", "ąćęłńśźż"), ("en", "ąćęłńśźżäöüß"), ("pl", "äöüß")],
)
def test_words_are_written_with_the_letters_of_their_language(language, foreign):
    wrong = [
        word
        for category in CATEGORIES
        for word in cell_words(category, language)
        if set(word.casefold()) & set(foreign) or (language in {"de", "en", "pl"} and _CYRILLIC.search(word))
    ]
    assert wrong == []


@pytest.mark.parametrize("row", AMBIGUOUS, ids=lambda row: f"{row['lang']}-{row['term']}")
def test_an_ambiguous_word_leads_to_categories_there_are(row):
    keys = row["candidate_keys"].split(";")
    assert row["lang"] in LANGUAGES
    assert set(keys) <= {category["key"] for category in CATEGORIES}
    assert len(keys) == len(set(keys))


def test_an_ambiguous_word_stands_once_in_its_language():
    listed = [(row["lang"], row["term"].casefold()) for row in AMBIGUOUS]
    assert sorted({each for each in listed if listed.count(each) > 1}) == []


@pytest.mark.parametrize(
    ("language", "word", "near", "key"),
    [
        ("ru", "перчатки", "нитриловые", "gloves_medical"),
        ("ru", "шины", "зимние", "tyres"),
        ("ru", "белье", "постельное", "bed_linen"),
        ("uk", "візки", "дитячі", "stroller"),
        ("uk", "помпи", "дренажні", "water_pump"),
        ("pl", "kamizelki", "odblaskowe", "hi_vis"),
        ("pl", "chusteczki", "nawilżane", "wet_wipes"),
        ("pl", "łóżka", "polowe", "camp_bed"),
        ("en", "brushes", "hair", "hair_nail_care"),
        ("de", "Boote", "aufblasbar", "boat"),
    ],
)
def test_the_word_beside_an_ambiguous_one_decides(language, word, near, key):
    found = ambiguities(AMBIGUOUS)[tokens(word)[0].stem][language]
    assert found.decide(words(near), frozenset()) == key
    assert found.decide((), frozenset()) != key


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("pl", "buty"), ("pl", "kurtki"), ("pl", "bielizna"), ("pl", "kaski"), ("pl", "hełmy"), ("uk", "шоломи"),
        ("ru", "каски"), ("de", "Kleider"), ("de", "Fahrzeuge"), ("uk", "телефон"), ("de", "Telefon"),
    ],
)  # fmt: skip
def test_a_word_for_a_whole_shelf_or_a_weapon_alone_decides_nothing(language, word):
    assert ambiguities(AMBIGUOUS)[tokens(word)[0].stem][language].decide((), frozenset()) == ""
