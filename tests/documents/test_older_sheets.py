"""Need lists as hospitals keep them: an XLS of an old Excel and an ODS of LibreOffice are read like any other."""

import io
import zipfile
from pathlib import Path

from tests import factories

# written by Excel's old binary format (BIFF8); it cannot be made by hand
XLS = Path(__file__).parent / "files" / "hospital.xls"
OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"


def cell(value: str | int) -> str:
    kind = f'office:value-type="float" office:value="{value}"' if isinstance(value, int) else ""
    kind = kind or 'office:value-type="string"'
    return f"<table:table-cell {kind}><text:p>{value}</text:p></table:table-cell>"


def ods(*rows: tuple[str | int, ...]) -> bytes:
    body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr(
            "META-INF/manifest.xml",
            '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/></manifest:manifest>',
        )
        archive.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{OFFICE}" xmlns:table="{TABLE}" xmlns:text="{TEXT}"><office:body>'
            f'<office:spreadsheet><table:table table:name="Bedarf">{body}</table:table></office:spreadsheet>'
            "</office:body></office:document-content>",
        )
    return file.getvalue()


def understood(path: Path) -> list[tuple[str, object, str]]:
    reading = factories.reader().read_file(path).reading
    return [(item.category, item.quantity, item.unit) for item in reading.items]


def test_an_xls_of_an_old_excel_is_read():
    assert understood(XLS) == [("blanket", 40, "pc"), ("gloves_medical", 500, "pair"), ("generator_petrol", 2, "pc")]


def test_its_title_header_and_total_ask_for_nothing():
    ignored = factories.reader().read_file(XLS).reading.ignored
    assert [line.reason for line in ignored if line.text] == ["heading", "header", "total"]


def test_an_ods_of_libreoffice_is_read(tmp_path):
    file = tmp_path / "bedarf.ods"
    file.write_bytes(ods(("Artikel", "Menge", "Einheit"), ("Schlafsäcke", 60, "Stück"), ("Reis", 250, "kg")))
    assert understood(file) == [("sleeping_bag", 60, "pc"), ("rice", 250, "kg")]
