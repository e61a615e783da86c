import io
import random
import time
import zipfile
from email.message import EmailMessage
from email.policy import SMTP

import pytest
import xlsxwriter
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from app.documents.files_in import read_clipboard, read_source, read_table, read_text
from app.domain.phrases import UserError
from tests.documents.reading import source_lines

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def cells(lines):
    return [line.cells for line in lines if line.cells]


def texts(lines):
    return [line.text for line in lines if line.text]


def word(body: str, doctype: str = "") -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml", f'{doctype}<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>'
        )
    return file.getvalue()


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def row(*texts: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in texts) + "</w:tr>"


def sheet(*rows: list[object], merged=()) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        page = book.add_worksheet("Жінки")
        for at, values in enumerate(rows):
            page.write_row(at, 0, values)
        for where in merged:
            page.merge_range(*where)
    return file.getvalue()


def pdf(rows, widths, *paragraphs: str) -> bytes:
    file = io.BytesIO()
    style = getSampleStyleSheet()["BodyText"]
    wrapped = [[Paragraph(cell, style) if len(cell) > 30 else cell for cell in row] for row in rows]
    SimpleDocTemplate(file).build(
        [*(Paragraph(text, style) for text in paragraphs), Table(wrapped, colWidths=widths, repeatRows=1)]
    )
    return file.getvalue()


def refused(name: str, data: bytes, part: str) -> None:
    with pytest.raises(UserError) as caught:
        source_lines(name, data)
    assert part in str(caught.value)


def test_word_paragraphs_lists_and_tables_keep_their_order():
    body = (
        paragraph("Bedarf Klinik", '<w:pStyle w:val="Heading1"/>')
        + paragraph("Kerzen", "<w:numPr/>")
        + f"<w:sdt><w:sdtContent>{paragraph('im Steuerelement')}</w:sdtContent></w:sdt>"
        + "<w:p><w:ins><w:r><w:t>neu </w:t></w:r></w:ins><w:del><w:r><w:delText>alt</w:delText></w:r></w:del></w:p>"
        + f"<w:tbl>{row('Artikel', 'Menge')}{row('Zelte', '6')}</w:tbl>"
        + paragraph("Danke")
    )
    lines = source_lines("a.docx", word(body))
    assert texts(lines) == [
        "# Bedarf Klinik",
        "- Kerzen",
        "im Steuerelement",
        "neu",
        "Artikel | Menge",
        "Zelte | 6",
        "Danke",
    ]
    assert cells(lines) == [("Artikel", "Menge"), ("Zelte", "6")]
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))


def test_merged_cells_of_word_hold_for_their_rows_and_numbers_do_not():
    def merged(text: str, start: str) -> str:
        return f"<w:tc><w:tcPr><w:vMerge{start}/></w:tcPr>{paragraph(text)}</w:tc>"

    first, second = (f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Seife", "Kamm"))
    restart = ' w:val="restart"'
    body = (
        f"<w:tbl><w:tr>{merged('Hygiene', restart)}{first}{merged('20', restart)}</w:tr>"
        f"<w:tr>{merged('', '')}{second}{merged('', '')}</w:tr></w:tbl>"
    )
    assert cells(source_lines("a.docx", word(body))) == [("Hygiene", "Seife", "20"), ("Hygiene", "Kamm", "")]


def test_text_boxes_of_word_are_read_once():
    box = f"<w:txbxContent>{paragraph('Im Kasten')}</w:txbxContent>"
    body = (
        '<w:p xmlns:mc="m"><w:r><mc:AlternateContent><mc:Choice>'
        f"{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert texts(source_lines("a.docx", word(body))) == ["Im Kasten"]


def test_a_word_file_with_entities_is_refused():
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    refused("a.docx", word(paragraph("&b;"), bomb), "cannot be read")


def test_html_lists_headings_and_tables():
    page = """<html><head><title>x</title><style>p{}</style></head><body><h2>Needs</h2><p>Hello<br>dear
    <ul><li>soap<li>10 tents</ul><ol><li>rice</ol>
    <table><tr><td colspan=3>Hygiene<tr><th>Item<th>Qty<th>Note
    <tr><td rowspan=2>Seife<td>5<td>a<tr><td>6<td>b<tr><td>A<br>B<td rowspan=2>7<td>c<tr><td>D<td>d</table></body>"""
    lines = source_lines("needs.html", page.encode())
    assert texts(lines)[:6] == ["# Needs", "Hello", "dear", "- soap", "- 10 tents", "1. rice"]
    assert cells(lines) == [
        ("Hygiene",), ("Item", "Qty", "Note"), ("Seife", "5", "a"), ("Seife", "6", "b"), ("A\nB", "7", "c"),
        ("D", "", "d"),
    ]  # fmt: skip
    assert all("\n" not in line.text for line in lines)


def test_a_table_that_only_lays_a_page_out_is_text():
    page = "<table><tr><td>Wir brauchen:<table><tr><td>Kerzen<td>5<tr><td>Zelte<td>6</table></table>"
    lines = source_lines("a.htm", page.encode())
    assert (texts(lines)[0], cells(lines)) == ("Wir brauchen:", [("Kerzen", "5"), ("Zelte", "6")])


@pytest.mark.parametrize(
    "mark", ["<div>", "<!--", "<a ", "<table><tr><td rowspan=9999 colspan=999>", "<li>", "<font><p>"]
)
def test_html_of_one_mark_is_no_trap(mark):
    start = time.process_time()
    source_lines("a.html", b"<html>" + mark.encode() * 60_000)
    assert time.process_time() - start < 10


def mail(**parts) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = "Олена Коваль <olena@example.org>"
    message["Subject"] = "Потреби лікарні"
    message["Date"] = "Mon, 02 Mar 2026 10:00:00 +0200"
    if "text" in parts:
        message.set_content(parts["text"], cte="quoted-printable")
    if "html" in parts:
        add = message.add_alternative if "text" in parts else message.set_content
        add(parts["html"], subtype="html", cte="base64")
    return message


def test_a_mail_gives_its_text_and_who_sent_it():
    source = read_source("a.eml", mail(text="ковдри 50 шт\n\n-- \nОлена").as_bytes())
    assert (source.sender, source.address, source.subject, source.day) == (
        "Олена Коваль", "olena@example.org", "Потреби лікарні", "2026-03-02",
    )  # fmt: skip
    assert texts(source.lines) == ["ковдри 50 шт", "-- ", "Олена"]


def test_a_mail_of_html_only_and_one_with_a_table_keep_the_table():
    table = "<p>Bitte:</p><table><tr><td>Artikel<td>Menge<tr><td>Zelte<td>6</table>"
    expected = [("Artikel", "Menge"), ("Zelte", "6")]
    assert cells(source_lines("a.eml", mail(html=table).as_bytes())) == expected
    assert cells(source_lines("a.eml", mail(text="Bitte: Artikel Menge Zelte 6", html=table).as_bytes())) == expected
    plain = source_lines("a.eml", mail(text="Bitte: Zelte und Kerzen", html="<p>Bitte: <b>Zelte</b>").as_bytes())
    assert texts(plain) == ["Bitte: Zelte und Kerzen"]


def test_attachments_and_forwarded_mails_are_read_too():
    inner = mail(text="генератори 2 шт")
    outer = mail(text="дивіться нижче")
    outer.add_attachment(inner)
    outer.add_attachment(
        sheet(["Artikel", "Menge"], ["Zelte", 6]),
        maintype="application",
        subtype="octet-stream",
        filename="потреби.xlsx",
    )
    outer.add_attachment(b"\x89PNG\r\n\x1a\n" + bytes(50), maintype="image", subtype="png", filename="foto.png")
    source = read_source("a.eml", outer.as_bytes())
    assert texts(source.lines) == [
        "дивіться нижче", "---------- Forwarded message ----------", "From: Олена Коваль <olena@example.org>",
        "Date: 2026-03-02", "Subject: Потреби лікарні", "генератори 2 шт", "# потреби.xlsx", "Artikel | Menge",
        "Zelte | 6",
    ]  # fmt: skip
    assert source.skipped == ("foto.png",)
    assert [line.number for line in source.lines] == sorted({line.number for line in source.lines})


def test_answered_mails_in_html_are_marked_as_quoted():
    page = "<p>neu</p><blockquote type=cite><p>alt</p></blockquote>"
    assert texts(source_lines("a.eml", mail(html=page).as_bytes())) == ["neu", "> alt"]


def test_a_mail_is_known_by_its_header_under_any_name():
    assert read_source("liste.txt", mail(text="Zelte 6").as_bytes()).subject == "Потреби лікарні"


def test_tables_in_a_pdf_are_rows_with_cells():
    rows = [
        ["Nr", "Artikel", "Menge", "Einheit"],
        ["1", "Wolldecken", "100", "Stk"],
        ["2", "Generator mit Diesel und automatischem Start ab 5 kW", "2", "Stk"],
        ["3", "Seife", "", "kg"],
        ["4", "Warme Socken", "1 000", "Paar"],
    ]
    lines = source_lines("a.pdf", pdf(rows, [30, 150, 70, 70], "Bedarfsliste Klinik Nord", "Wir bitten um Hilfe."))
    assert texts(lines)[:2] == ["Bedarfsliste Klinik Nord", "Wir bitten um Hilfe."]
    assert cells(lines) == [tuple(row) for row in rows]


def test_a_pdf_of_pictures_says_what_to_do():
    file = io.BytesIO()
    canvas = Canvas(file)
    canvas.rect(50, 50, 100, 100)
    canvas.showPage()
    canvas.save()
    refused("scan.pdf", file.getvalue(), "holds pictures only")


def test_files_with_a_password_say_so():
    file = io.BytesIO()
    canvas = Canvas(file, encrypt="geheim")
    canvas.drawString(50, 50, "Zelte")
    canvas.save()
    refused("a.pdf", file.getvalue(), "protected by a password")
    locked = OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    refused("a.docx", locked, "protected by a password")


@pytest.mark.parametrize(
    ("name", "data", "part"),
    [
        ("a.doc", OLE + bytes(600) + "WordDocument".encode("utf-16-le"), "save it as DOCX"),
        ("a.msg", OLE + "__substg1.0_".encode("utf-16-le"), "Outlook message"),
        ("a.rtf", b"{\\rtf1\\ansi Zelte}", "save it as DOCX"),
        ("a.pdf", b"%PDF-1.7 and nothing more", "cannot be read"),
        ("a.docx", word(paragraph("Zelte"))[:-40], "cannot be read"),
        ("a.docx", word("")[:200] + bytes(90), "cannot be read"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_says_what_to_do(name, data, part):
    refused(name, data, part)


def test_an_archive_of_files_is_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("liste.txt", "Zelte")
    refused("a.zip", file.getvalue(), "is an archive")


def test_zip_bombs_are_refused():
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(301 * 1024 * 1024))
    refused("a.docx", file.getvalue(), "far too large")


def test_a_sheet_with_cells_worlds_apart_is_refused_before_it_fills_the_memory():
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        page = book.add_worksheet()
        page.write(0, 0, "a")
        page.write(1_048_575, 16_383, "b")
    refused("a.xlsx", file.getvalue(), "far too large")


def test_an_ods_sheet_that_repeats_a_cell_without_end_is_refused():
    office, table = (
        "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
        "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    )
    cell = (
        '<table:table-cell table:number-columns-repeated="16000" office:value-type="string" office:string-value="x"/>'
    )
    content = (
        f'<office:document-content xmlns:office="{office}" xmlns:table="{table}"><office:body><office:spreadsheet>'
        f'<table:table table:name="A"><table:table-row table:number-rows-repeated="100000">{cell}</table:table-row>'
        "</table:table></office:spreadsheet></office:body></office:document-content>"
    )
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("content.xml", content)
    refused("a.ods", file.getvalue(), "far too large")


@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a.docx", "a"])
def test_the_content_decides_and_not_the_name(name):
    assert cells(source_lines(name, sheet(["Artikel", "Menge"], ["Zelte", 6]))) == [
        ("Artikel", "Menge"),
        ("Zelte", "6"),
    ]


def test_html_and_text_named_as_a_spreadsheet_are_read_as_what_they_are():
    page = "<html><table><tr><td>Товар<td>К-сть<tr><td>Намети<td>6</table>".encode("cp1251")
    assert cells(source_lines("звіт.xls", page)) == [("Товар", "К-сть"), ("Намети", "6")]
    assert cells(source_lines("a.xls", b"Artikel\tMenge\nZelte\t6\n")) == [("Artikel", "Menge"), ("Zelte", "6")]


def test_cells_merged_downwards_hold_for_every_row_and_numbers_do_not():
    data = sheet(
        ["Gruppe", "Artikel", "Menge"], ["", "Seife", ""], ["", "Kamm", ""], ["", "Zelte", 3],
        merged=[(1, 0, 2, 0, "Hygiene"), (1, 2, 2, 2, 40)],
    )  # fmt: skip
    assert cells(source_lines("a.xlsx", data))[1:] == [
        ("Hygiene", "Seife", "40"),
        ("Hygiene", "Kamm", ""),
        ("", "Zelte", "3"),
    ]


def test_the_name_of_a_sheet_stands_above_its_rows_where_there_are_several():
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        book.add_worksheet("Klinik").write_row(0, 0, ["Zelte", 6])
        book.add_worksheet("leer")
        hidden = book.add_worksheet("Schule")
        hidden.write_row(0, 0, ["Kerzen", 5])
        hidden.set_row(0, None, None, {"hidden": True})
        hidden.hide()
    assert texts(source_lines("a.xlsx", file.getvalue())) == ["# Klinik", "Zelte | 6", "# Schule", "Kerzen | 5"]


def test_numbers_of_a_sheet_cannot_be_taken_for_thousands():
    assert cells(source_lines("a.xlsx", sheet(["Reis", 1.234], ["Mehl", 0.1 + 0.2], ["Salz", 2.0]))) == [
        ("Reis", "1.2340"), ("Mehl", "0.3"), ("Salz", "2"),
    ]  # fmt: skip


def test_a_large_sheet_with_merged_cells_takes_moments():
    rows = [["", at, "Winterjacken", at % 50, "Stk", "M-L", "neu"] for at in range(5000)]
    data = sheet(*rows, merged=[(at, 0, at + 9, 0, f"Gruppe {at}") for at in range(0, 5000, 10)])
    start = time.process_time()
    assert len(cells(source_lines("a.xlsx", data))) == 5000
    assert time.process_time() - start < 2


def test_copied_cells_and_copied_tables_are_rows():
    copied = 'Artikel\tMenge\r\n"Zelte\nmit Boden"\t6\r\n'
    assert cells(read_clipboard(copied, "")) == [("Artikel", "Menge"), ("Zelte\nmit Boden", "6")]
    page = "<table><tr><td>Artikel<td>Menge<tr><td>Zelte<td>6</table>"
    assert cells(read_clipboard("Artikel Menge Zelte 6", page)) == [("Artikel", "Menge"), ("Zelte", "6")]
    assert texts(read_clipboard("Zelte\nKerzen", "<p>Zelte<br>Kerzen</p>")) == ["Zelte", "Kerzen"]
    assert texts(read_clipboard("", "<p>Zelte</p>")) == ["Zelte"]


def test_markdown_and_aligned_columns_are_rows_and_keep_their_wording():
    table = "| Artikel | Menge |\n|---|---|\n| Zelte | 6 |"
    assert [(line.text, line.cells) for line in read_text(table)][::2] == [
        ("| Artikel | Menge |", ("Artikel", "Menge")), ("| Zelte | 6 |", ("Zelte", "6")),
    ]  # fmt: skip
    aligned = "Artikel          Menge\nZelte, groß          6\nKerzen             100\nSeife"
    assert cells(read_text(aligned)) == [("Artikel", "Menge"), ("Zelte, groß", "6"), ("Kerzen", "100")]
    sized = "Artikel        Menge   Größe\nJacken            20   M-XL\nHosen             15"
    assert cells(read_text(sized)) == [("Artikel", "Menge", "Größe"), ("Jacken", "20", "M-XL"), ("Hosen", "15", "")]
    assert cells(read_text("Wir  brauchen\nviel Hilfe  bitte\nund   mehr als das")) == []
    assert cells(read_text("Zelte   6\nKerzen  5")) == []


def test_a_table_under_the_name_of_a_text_is_a_table():
    assert cells(source_lines("a.txt", b"Artikel;Menge\nZelte;6\nKerzen;5")) == [
        ("Artikel", "Menge"), ("Zelte", "6"), ("Kerzen", "5"),
    ]  # fmt: skip


def test_a_quote_that_is_never_closed_swallows_nothing():
    data = ('Artikel;Menge\n"Rohr 5;2\n' + "Zelte;6\n" * 60).encode()
    assert len(cells(source_lines("a.csv", data))) == 62


def test_excel_may_name_its_separator():
    assert cells(source_lines("a.csv", b"sep=;\nArtikel;Menge\nZelte, gross;6")) == [
        ("Artikel", "Menge"),
        ("Zelte, gross", "6"),
    ]


@pytest.mark.parametrize("encoding", ["cp1250", "iso8859_2"])
@pytest.mark.parametrize("text", ["Koce wełniane 50 szt", "Śpiwory, żywność", "świece", "łóżka", "Pościel i ręczniki"])
def test_polish_code_pages_are_told_apart(text, encoding):
    assert texts(source_lines("a.txt", text.encode(encoding))) == [text]


def test_a_stock_table_is_never_a_pdf():
    with pytest.raises(UserError, match="neither text nor"):
        read_table("stock.pdf", pdf([["code", "category"]] * 4, [100, 100]))


WHOLE = {
    "xlsx": sheet(["Artikel", "Menge"], ["Zelte", 6], merged=[(2, 0, 3, 0, "x")]),
    "docx": word(paragraph("Zelte") + f"<w:tbl>{row('a', 'b')}</w:tbl>"),
    "pdf": pdf([["Artikel", "Menge"]] * 4, [100, 100], "Zelte"),
    "eml": mail(text="Zelte 6", html="<table><tr><td>a<td>b</table>").as_bytes(),
    "html": b"<html><table><tr><td>a<td>b</table><ul><li>x",
}


@pytest.mark.parametrize("ending", WHOLE)
def test_damaged_files_are_read_or_refused(ending):
    chance = random.Random(ending)
    for _ in range(60):
        damaged = bytearray(WHOLE[ending])
        for _ in range(chance.randint(1, 6)):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        if chance.random() < 0.4:
            del damaged[chance.randrange(1, len(damaged)) :]
        try:
            source_lines(f"a.{ending}", bytes(damaged))
        except UserError:
            continue
