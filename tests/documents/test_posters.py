"""The poster for the hall door says everything in three languages and loses nothing."""

import re
from dataclasses import replace
from datetime import date

import pytest

from app.documents.poster_models import Band, Entry, Poster
from app.documents.posters import poster_pdf
from app.domain.intake import REASONS, Pace, reason_words
from app.domain.languages import Words
from tests.documents.reading import page_sizes, page_texts, text_boxes
from tests.documents.samples import WINTER_JACKETS, categories

SLEEPING_BAGS = Words("Schlafsäcke", "Спальні мішки", "Sleeping bags")
CLOTHING = Words("Kleidung", "Одяг", "Clothing")
URGENT = Entry("CLO", WINTER_JACKETS, reason_words("urgent"), until=date(2026, 12, 24))
FULL = Entry("BED", SLEEPING_BAGS, reason_words("no_space"))
EDGE_MM = 10


def poster(**changes) -> Poster:
    bands = (Band(Pace.GO, (URGENT,)), Band(Pace.STOP, (FULL,)))
    default = Poster("Testlager", "Musterstraße 1, 44139 Dortmund", "de", date(2026, 11, 22), bands)
    return replace(default, **changes)


def everything(pace: Pace = Pace.GO, **changes) -> Poster:
    """A poster with every category there is."""
    entries = tuple(
        Entry(group, name, reason_words(REASONS[at % len(REASONS)]), until=date(2026, 12, 24))
        for at, (group, name) in enumerate(categories())
    )
    return poster(bands=(Band(pace, entries),), **changes)


def letters(text: str) -> str:
    """A text without the spaces and line ends between its words."""
    return re.sub(r"\s", "", text)


@pytest.mark.parametrize(("size", "paper"), [("a4", (210, 297)), ("a3", (297, 420))])
def test_the_poster_is_printed_on_its_paper(size, paper):
    assert page_sizes(poster_pdf(poster(), size)) == [paper]


def test_it_says_what_why_and_until_when_in_three_languages():
    (text,) = page_texts(poster_pdf(poster()))
    for told in (
        "Was wir annehmen", "Що ми приймаємо", "What we take", "Das nehmen wir gern", "Радо приймаємо",
        "We take gladly", "Zurzeit nicht", "Зараз не приймаємо", "Not now", "Winterjacken", "Куртки зимові",
        "Winter jackets", "dringend gebraucht", "терміново потрібно", "urgently needed", "24.12.2026", "kein Platz",
        "Testlager", "Musterstraße 1, 44139 Dortmund", "22.11.2026", "Everything else we take as usual.",
    ):  # fmt: skip
        assert told in text, told
    assert "Davon nur wenig" not in text


@pytest.mark.parametrize(("language", "first", "second"), [("de", "Winterj", "Куртки"), ("uk", "Куртки", "Winterj")])
def test_the_language_of_the_hub_stands_first(language, first, second):
    (text,) = page_texts(poster_pdf(poster(language=language)))
    assert text.index(first) < text.index(second)


def test_words_of_a_lead_stand_once():
    own = "nur paarweise zusammengebunden"
    entry = Entry("SHO", Words("Schuhe", "Взуття", "Shoes"), Words(own, own, own))
    (text,) = page_texts(poster_pdf(poster(bands=(Band(Pace.SLOW, (entry,)),))))
    assert text.count(own) == 1


def test_goods_taken_otherwise_than_their_group_are_named():
    told = Words("außer: Winterjacken", "крім: Куртки зимові", "except: Winter jackets")
    entry = Entry("CLO", CLOTHING, exceptions=told)
    (text,) = page_texts(poster_pdf(poster(bands=(Band(Pace.STOP, (entry,)),))))
    assert letters(told.uk) in letters(text)
    assert letters(told.de) in letters(text)


@pytest.mark.parametrize("language", ["de", "uk", "en"])
def test_every_kind_of_goods_is_named_in_full_on_some_page(language):
    whole = letters("".join(page_texts(poster_pdf(everything(language=language)))))
    missing = [
        name for _, words in categories() for name in (words.de, words.uk, words.en) if letters(name) not in whole
    ]
    assert missing == []


@pytest.mark.parametrize("language", ["de", "uk", "en"])
def test_no_text_leaves_the_paper_or_runs_into_the_next_column(language):
    for page in text_boxes(poster_pdf(everything(language=language))):
        assert all(left > EDGE_MM and right < 210 - EDGE_MM for left, _, right, _ in page)
        assert all(bottom > 7 and top < 297 - 7 for _, bottom, _, top in page)
        middle = [box for box in page if box[0] < 104 < box[2] and 20 < box[1] < 240]
        assert middle == []


def test_what_finds_no_room_goes_on_under_its_heading():
    texts = page_texts(poster_pdf(everything(Pace.STOP)))
    assert len(texts) > 2
    assert all("Zurzeit nicht" in text for text in texts)
    assert all(f"{page} / {len(texts)}" in text for page, text in enumerate(texts, start=1))
    assert "weiter auf Seite 2" in texts[0]
    assert "Alles andere nehmen wir wie gewohnt." in texts[-1]


def test_few_goods_stand_larger_than_many():
    def height(shown: Poster) -> float:
        boxes = text_boxes(poster_pdf(shown))[0]
        return sorted(top - bottom for _, bottom, _, top in boxes)[len(boxes) // 2]

    assert height(poster()) > 1.3 * height(everything())


def test_the_same_poster_has_the_same_bytes():
    assert poster_pdf(poster()) == poster_pdf(poster())
