"""The packing list says what is on the truck, in two languages and to the last line."""

from dataclasses import replace

import pytest

from app.documents.packing_list import at_least, number, packing_list_pdf, totals
from app.domain.languages import Words
from app.domain.terms import term
from tests.documents.reading import page_texts, text_boxes
from tests.documents.samples import decoded, packing_list, paper_line


@pytest.mark.parametrize(
    ("language", "title", "words"),
    [
        ("de", "Packliste", ("Absender", "Kennzeichen", "Winterjacken, Frauen", "Seite 1 von", "gebraucht")),
        ("en", "Packing list", ("Consignee", "Number plate", "Winter jackets, women", "Page 1 of", "used")),
    ],
)
def test_everything_stands_there_in_the_language_and_in_ukrainian(language, title, words):
    text = " ".join(page_texts(packing_list_pdf(packing_list(), language)))
    ukrainian = ("Пакувальний лист", "Куртки зимові, жінки", "Відправник", "УКТЗЕД", "Підсумки", "вживане, 30 %")
    facts = ("PL-2027-007", "02.03.2027", "DE123", "12345678", "98765", "DO AB 1234", "UA 778899", "XK-2231", "SN-77")
    for part in (title, *words, *ukrainian, *facts, "2-014-20000042-61", "630900", "31.01.2028", "UN 1170"):
        assert part in text


def test_the_donation_and_customs_sentence_is_there():
    text = page_texts(packing_list_pdf(packing_list(), "en"))[-1]
    assert "Free humanitarian donation" in text
    assert "check them with your customs office" in text
    assert "Безоплатна гуманітарна допомога" in text


def test_the_load_is_scanned_from_page_one():
    paper = packing_list()
    assert ("Code128", paper.load) in decoded(packing_list_pdf(paper, "de"), 0, 203)


def test_totals_say_what_they_do_not_know():
    assert totals(packing_list(), "de") == [
        ("3", "Paletten / Палети"),
        ("36", "Packstücke / Вантажні місця"),
        ("≥ 480", "Stück / шт."),
        ("480", "Paar / пар"),
        ("≥ 265", "Netto kg / Нетто, кг"),
        ("450", "Brutto kg / Брутто, кг"),
    ]


def test_sums_of_unknown_and_estimated_parts():
    assert at_least([None, None], "de") == "?"
    assert at_least([1200, None], "de", estimated=True) == "≥ ~1\u00a0200"
    assert at_least([1, 2.5], "de") == "3,5"
    assert at_least([], "de") == "0"


def test_numbers_are_written_as_the_language_writes_them():
    assert number(1234.5, "de") == "1\u00a0234,5"
    assert number(1234.5, "en") == "1\u00a0234.5"
    assert number(100, "en") == "100"


def test_estimates_and_unknowns_are_marked():
    lines = (paper_line(quantity=1240, quantity_is_estimate=True), paper_line(2, quantity=None, net_kg=None))
    text = page_texts(packing_list_pdf(packing_list(lines=lines), "de"))[0]
    assert "~1 240" in text
    assert "?" in text


def test_a_draft_is_marked_on_every_page_and_only_a_draft():
    lines = tuple(paper_line(at) for at in range(60))
    mark = "DRAFT / Entwurf / Чернетка"
    drafts = page_texts(packing_list_pdf(packing_list(lines=lines, is_draft=True), "de"))
    assert len(drafts) > 1
    assert all(mark in text for text in drafts)
    assert not any(mark in text for text in page_texts(packing_list_pdf(packing_list(), "de")))


def test_a_full_truck_keeps_every_line_and_repeats_the_heading():
    lines = tuple(
        paper_line(at, name=Words("Ware", "Товар", f"Goods{at:03d}x"), detail=Words("", "", "")) for at in range(1, 661)
    )
    texts = page_texts(packing_list_pdf(packing_list(lines=lines, pallets=33), "en"))
    everything = " ".join(texts)
    assert all(f"Goods{at:03d}x" in everything for at in range(1, 661))
    assert all("Description of goods" in text for text in texts if "Goods" in text)
    assert f"Page {len(texts)} of {len(texts)}" in texts[-1]


def test_long_texts_wrap_and_stay_on_the_page():
    long = " ".join(["Medizinisches-Verbrauchsmaterial"] * 400)
    line = replace(paper_line(), name=Words(long, long, long), batch="X" * 300, hazard=Words(long, long, long))
    pdf = packing_list_pdf(packing_list(lines=(line,), unloading_place=long), "de")
    assert " ".join(page_texts(pdf)).count("Verbrauchsmaterial") >= 1200
    for page in text_boxes(pdf):
        assert all(run[0] >= 10 and run[1] >= 3 and run[2] <= 287 and run[3] <= 207 for run in page)


def test_an_empty_list_can_be_printed():
    text = page_texts(packing_list_pdf(packing_list(lines=(), load=""), "de"))
    assert len(text) == 1
    assert "Paletten" in text[0]


def test_the_same_paper_gives_the_same_bytes():
    paper = packing_list(lines=(paper_line(unit=term("unit", "kg"), quantity=2.5),))
    assert packing_list_pdf(paper, "de") == packing_list_pdf(paper, "de")
