"""Labels reach the printer at exact size, and none is lost on the way."""

import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pypdfium2
import pytest
import shiboken6
import zxingcpp
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from app import paths
from app.domain.codes import short
from app.services import rendering
from app.services.labels import sheet_named
from app.services.print_queue import FAILED, PRINTED
from app.ui.printing.choices import Choice, keep_choice, load_choice
from app.ui.printing.dialog import LabelsDialog
from app.ui.printing.feeder import RETRY_MS
from app.ui.printing.printers import Trouble, resolution
from app.ui.printing.printing import queue_file
from app.ui.settings.page import SECTIONS
from app.ui.settings.printing import PrintingTab
from tests import factories
from tests.ui.conftest import Start
from tests.ui.driving import Driver

FINE = 812
POINTS = 72 / 25.4


class Tray:
    """Stands for the printers: what is printed lands in files."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.dpi = 203
        self.takes = True
        self.delay, self.asked = 0.0, 0
        self.states = {"Tray": Trouble.NONE}

    def names(self) -> list[str]:
        return list(self.states)

    def trouble(self, name: str) -> Trouble:
        self.asked += 1
        time.sleep(self.delay)
        return self.states.get(name, Trouble.MISSING)

    def make(self, name: str, sheet: str, dpi: int) -> QPrinter:
        self.folder.mkdir(exist_ok=True)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        name = f"{len(self.papers()):03d}.pdf" if self.takes else "no such folder/0.pdf"
        printer.setOutputFileName(str(self.folder / name))
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
        printer.setResolution(dpi or self.dpi)
        return printer

    def papers(self) -> list[Path]:
        return sorted(self.folder.glob("*.pdf"))


class Opened(QObject):
    """What the program handed to the system to open."""

    def __init__(self) -> None:
        super().__init__()
        self.files: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.files.append(Path(url.toLocalFile()))


@pytest.fixture(autouse=True)
def nothing_waits() -> Iterator[None]:
    """Every test begins with an empty list of labels."""
    shutil.rmtree(paths.data_folder() / "printing", ignore_errors=True)
    yield
    shutil.rmtree(paths.data_folder() / "printing", ignore_errors=True)


@pytest.fixture
def opened() -> Iterator[Opened]:
    receiver = Opened()
    QDesktopServices.setUrlHandler("file", receiver, "open")  # pyright: ignore[reportArgumentType]
    yield receiver
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def tray(tmp_path: Path) -> Tray:
    return Tray(tmp_path / "tray")


def choose(driver: Driver, kind: str = "box", **choice) -> None:
    keep_choice(driver.window.desk.settings, kind, Choice(**{"printer": "Tray", **choice}))


def with_tray(driver: Driver, tray: Tray, **choice) -> Driver:
    driver.window.desk.printing.feeder.printers = tray
    choose(driver, **choice)
    driver.settle()
    return driver


def settle(driver: Driver) -> None:
    """Wait until the printers have nothing to do."""
    feeder = driver.window.desk.printing.feeder
    driver.settle()
    driver.qtbot.waitUntil(lambda: not feeder.busy, timeout=20_000)
    driver.settle()


def print_boxes(driver: Driver, number: int) -> list[str]:
    codes = [factories.given_box(driver.hall).code for _ in range(number)]
    for code in codes:
        driver.window.desk.printing.labels("box", [code])
    settle(driver)
    return codes


@dataclass(frozen=True)
class Scan:
    """A page under the scanner: its rows of grey dots and the bars found on it."""

    width: int
    height: int
    dots: bytes
    found: list[zxingcpp.Barcode]


def scan(pdf: Path | bytes, page: int = 0, dpi: int = 300) -> Scan:
    document = pypdfium2.PdfDocument(pdf)
    bitmap = document[page].render(dpi / 72, grayscale=True)  # pyright: ignore[reportArgumentType]
    dots = bytes(bitmap.buffer)
    view = zxingcpp.ImageView(dots, bitmap.width, bitmap.height, zxingcpp.ImageFormat.Lum, bitmap.stride)  # pyright: ignore[reportArgumentType]
    found = [each for each in zxingcpp.read_barcodes(view) if each.format.name == "Code128"]
    rows = b"".join(dots[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height))
    made = Scan(bitmap.width, bitmap.height, rows, found)
    document.close()
    return made


def codes_on(pdf: Path | bytes, page: int = 0) -> list[str]:
    """The bars on a page, read by a scanner, from top to bottom and left to right."""
    places = [(each.position.top_left.y // 100, each.position.top_left.x, each.text) for each in scan(pdf, page).found]
    return [text for _, _, text in sorted(places)]


def count_of(pdf: Path) -> int:
    document = pypdfium2.PdfDocument(pdf)
    pages = len(document)
    document.close()
    return pages


def size_of(pdf: Path | bytes) -> tuple[float, float]:
    document = pypdfium2.PdfDocument(pdf)
    width, height = document[0].get_size()
    document.close()
    return width / POINTS, height / POINTS


def bars_of(pdf: Path | bytes) -> list[float]:
    """The widths of the bars and gaps of the code on a page, in millimetres."""
    page = scan(pdf, 0, FINE)
    (found,) = page.found
    place = found.position
    y = (place.top_left.y + place.bottom_left.y) // 2
    row = page.dots[y * page.width : (y + 1) * page.width]
    edges = [x for x, (one, other) in enumerate(pairwise(row)) if (one < 128) != (other < 128)]
    inside = [x for x in edges if place.top_left.x - 20 <= x <= place.top_right.x + 20]
    return [(after - before) / FINE * 25.4 for before, after in pairwise(inside)]


@pytest.mark.parametrize(
    ("sheet", "dpi"), [("100x150", 203), ("a6", 203), ("a6", 300), ("tape_62", 300), ("a4_1", 600)]
)
def test_a_label_is_printed_at_exact_size(driver: Driver, tray: Tray, sheet: str, dpi: int):
    with_tray(driver, tray, sheet=sheet, dpi=dpi)
    (code,) = print_boxes(driver, 1)
    (paper,) = tray.papers()
    wanted = sheet_named(sheet)
    assert codes_on(paper) == [code]
    assert size_of(paper) == pytest.approx((wanted.width, wanted.height), abs=0.2)
    original = bars_of(rendering.draw(driver.hall, "box", [code], sheet).pdf)
    printed = bars_of(paper)
    edge = 25.4 / dpi + 25.4 / FINE  # each edge lies at most half a dot beside where it was drawn and looked at
    assert len(printed) == len(original)
    assert sum(printed) == pytest.approx(sum(original), abs=edge + 0.0015 * sum(original))
    assert printed == pytest.approx(original, abs=edge)


def test_bars_for_a_label_printer_are_whole_dots(driver: Driver, tray: Tray):
    with_tray(driver, tray, sheet="100x150", dpi=203)
    print_boxes(driver, 1)
    dots = [width / (25.4 / 203) for width in bars_of(tray.papers()[0])]
    assert dots == pytest.approx([round(width) for width in dots], abs=0.26)
    module = min(round(width) for width in dots)
    assert {round(width) % module for width in dots} == {0}


def page_of(pdf: bytes, dpi: int) -> list[bytes]:
    """The rows of the first page, as a printer without colours gets them."""
    rows: dict[int, bytes] = {}
    for band in rendering.bands(pdf, dpi, coloured=False):
        if band.top == 0 and rows:
            break
        for y in range(band.height):
            rows[band.top + y] = band.pixels[y * band.stride : y * band.stride + band.width]
    assert list(rows) == list(range(len(rows)))
    return list(rows.values())


def test_a_label_of_one_ink_is_black_and_white(driver: Driver):
    rows = page_of(rendering.check_page("a6"), 203)
    assert (len(rows[0]), len(rows)) == (105 * 8, 148 * 8)
    assert set(b"".join(rows)) == {0, 255}


def test_the_bars_of_the_check_page_have_the_length_they_say(driver: Driver):
    for sheet, across, down in (("a6", 50, 100), ("tape_62", 50, 50), ("a4_4", 100, 100)):
        rows = page_of(rendering.check_page(sheet), 203)
        assert longest(rows[9 * 8]) == pytest.approx(across * 8, abs=1)
        assert longest(bytes(row[9 * 8] for row in rows)) == pytest.approx(down * 8, abs=1)


def longest(dots: bytes) -> int:
    return max(len(run) for run in dots.split(b"\xff"))


def test_a_large_page_comes_in_bands_that_leave_no_gap(driver: Driver):
    found = list(rendering.bands(rendering.check_page("a4_4"), 600, coloured=True))
    assert all(one.top + one.height == below.top + 1 for one, below in pairwise(found))
    assert found[-1].top + found[-1].height == pytest.approx(297 / 25.4 * 600, abs=1)
    assert max(len(band.pixels) for band in found) < 2_000_000


@pytest.mark.parametrize(
    ("told", "sheet", "wanted", "dpi"),
    [
        ([300, 600, 1200], "a6", 0, 600), ([203], "100x150", 0, 203), ([1200, 2400], "a4_4", 0, 600),
        ([72], "100x150", 0, 203), ([72], "tape_62", 0, 300), ([], "a4_4", 0, 600), ([203], "a6", 300, 300),
    ],
)  # fmt: skip
def test_the_resolution_is_the_printers_own(told: list[int], sheet: str, wanted: int, dpi: int):
    assert resolution(told, sheet, wanted) == dpi


def test_a_printer_that_has_stopped_keeps_the_labels_waiting(driver: Driver, tray: Tray):
    with_tray(driver, tray)
    tray.states["Tray"] = Trouble.ERROR
    codes = print_boxes(driver, 2)
    printing = driver.window.desk.printing
    assert printing.waiting_count() == 2
    assert tray.papers() == []
    assert "nothing is lost" in driver.strip()
    assert "Tray" in driver.strip()
    tray.states["Tray"] = Trouble.NONE
    printing.retry()
    settle(driver)
    assert printing.waiting_count() == 0
    (paper,) = tray.papers()
    assert [codes_on(paper, page) for page in range(count_of(paper))] == [[code] for code in codes]
    assert "The printer is back" in driver.strip()


def test_labels_are_printed_by_themselves_when_the_printer_is_back(driver: Driver, tray: Tray):
    with_tray(driver, tray)
    feeder = driver.window.desk.printing.feeder
    tray.states["Tray"] = Trouble.ERROR
    (code,) = print_boxes(driver, 1)
    tray.states["Tray"] = Trouble.NONE
    assert feeder._retry.interval() == RETRY_MS == 15_000
    feeder._retry.start(10)
    driver.qtbot.waitUntil(lambda: len(tray.papers()) == 1, timeout=5000)
    settle(driver)
    assert codes_on(tray.papers()[0]) == [code]
    assert not feeder._retry.isActive()


@pytest.mark.qt_log_ignore("QPainter")
def test_a_printer_that_takes_nothing_keeps_the_labels_waiting(driver: Driver, tray: Tray):
    with_tray(driver, tray)
    tray.takes = False
    print_boxes(driver, 1)
    assert driver.window.desk.printing.waiting_count() == 1
    assert "switched off" in driver.strip()
    tray.takes = True
    driver.window.desk.printing.retry()
    settle(driver)
    assert len(tray.papers()) == 1


def test_one_printer_that_is_off_does_not_hold_up_another(driver: Driver, tray: Tray):
    with_tray(driver, tray)
    choose(driver, "place", printer="Office")
    driver.window.desk.printing.places()
    settle(driver)
    assert "Office" in driver.strip()
    print_boxes(driver, 1)
    assert len(tray.papers()) == 1
    assert driver.window.desk.printing.waiting_count() == len(driver.hall.places.all())


def test_a_printer_that_answers_slowly_is_not_asked_for_every_label(driver: Driver, tray: Tray):
    with_tray(driver, tray)
    tray.states["Tray"], tray.delay = Trouble.ERROR, 0.25
    print_boxes(driver, 1)
    assert tray.asked == 1
    print_boxes(driver, 3)
    assert tray.asked == 1
    assert driver.window.desk.printing.feeder._retry.interval() > RETRY_MS
    driver.window.desk.printing.retry()
    settle(driver)
    assert tray.asked == 2
    assert driver.window.desk.printing.waiting_count() == 4


def test_nothing_of_printing_can_end_on_the_worker(driver: Driver, tray: Tray):
    """Python's collector runs on any thread; a QObject that ends beside the window's thread can lock both for ever."""
    with_tray(driver, tray)
    printing = driver.window.desk.printing
    assert [shiboken6.ownedByPython(each) for each in (printing, *printing.findChildren(QObject))] == [
        False,
        False,
        False,
    ]
    kept = printing.feeder.print_out(
        rendering.check_page("a6"), load_choice(driver.window.desk.settings, "box"), driver.window
    )
    assert not shiboken6.ownedByPython(kept)
    printing.stop()
    driver.qtbot.waitUntil(lambda: not shiboken6.isValid(printing), timeout=5000)


def test_a_box_taken_back_does_not_hold_up_the_others(driver: Driver, tray: Tray):
    with_tray(driver, tray)
    tray.states["Tray"] = Trouble.ERROR
    first, gone, last = print_boxes(driver, 3)
    driver.hall.boxes.withdraw(gone)
    tray.states["Tray"] = Trouble.NONE
    driver.window.desk.printing.retry()
    settle(driver)
    assert [code for paper in tray.papers() for code in codes_on(paper)] == [first, last]
    (refused,) = driver.window.desk.printing.queue.unprinted()
    assert refused.codes == (gone,)
    assert refused.reason is not None
    assert short(gone) in driver.window.desk.voice.say(refused.reason)


def test_labels_that_waited_are_printed_after_a_restart(start: Start, hub_file: Path, tray: Tray):
    first = with_tray(start(hub_file), tray)
    tray.states["Tray"] = Trouble.ERROR
    (code,) = print_boxes(first, 1)
    first.window.desk.printing.stop()
    tray.states["Tray"] = Trouble.NONE
    again = start(hub_file)
    assert again.window.desk.printing.waiting_count() == 1
    with_tray(again, tray)
    again.window.desk.printing.retry()
    settle(again)
    assert codes_on(tray.papers()[0]) == [code]


def test_a_damaged_list_is_set_aside_and_said(start: Start, hub_file: Path, tray: Tray):
    first = with_tray(start(hub_file), tray)
    file = queue_file(first.hall.workplace.database.url.render_as_string())
    first.window.desk.printing.stop()
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b'{"version": 1, "jo')
    again = start(hub_file)
    assert "damaged" in again.strip()
    with_tray(again, tray)
    print_boxes(again, 1)
    assert len(tray.papers()) == 1


def test_a_begun_sheet_goes_on_where_it_ended(driver: Driver, tray: Tray):
    with_tray(driver, tray, sheet="a4_4", used=1, dpi=300)
    settings = driver.window.desk.settings
    tray.states["Tray"] = Trouble.ERROR
    first = print_boxes(driver, 2)
    tray.states["Tray"] = Trouble.NONE
    driver.window.desk.printing.retry()
    settle(driver)
    assert load_choice(settings, "box").used == 3
    second = print_boxes(driver, 2)
    assert load_choice(settings, "box").used == 1
    begun, after = tray.papers()
    assert [codes_on(begun), codes_on(after), codes_on(after, 1)] == [first, second[:1], second[1:]]
    assert [quarter_of(begun, 0, code) for code in first] == [1, 2]
    assert [quarter_of(after, page, second[page]) for page in range(2)] == [3, 0]


def quarter_of(pdf: Path, number: int, code: str) -> int:
    """Which quarter of a page a code stands in, counted as one reads."""
    page = scan(pdf, number)
    (place,) = (each.position.top_left for each in page.found if each.text == code)
    return 2 * (place.y > page.height // 2) + (place.x > page.width // 2)


def test_both_sides_of_a_pallet_are_counted_on_the_sheet(driver: Driver, tray: Tray):
    with_tray(driver, tray)
    choose(driver, "pallet", sheet="a4_4", dpi=300)
    pallet = factories.given_pallet(driver.hall, factories.content())
    driver.window.desk.printing.labels("pallet", [pallet.code])
    settle(driver)
    assert codes_on(tray.papers()[0]) == [pallet.code] * 2
    assert load_choice(driver.window.desk.settings, "pallet").used == 2


def test_copies_lie_beside_one_another(driver: Driver, tray: Tray):
    with_tray(driver, tray, copies=2)
    (code,) = print_boxes(driver, 1)
    (paper,) = tray.papers()
    assert [codes_on(paper, page) for page in range(count_of(paper))] == [[code], [code]]


def test_without_a_printer_labels_open_as_pdf(driver: Driver, opened: Opened):
    (code,) = print_boxes(driver, 1)
    (file,) = opened.files
    assert codes_on(file) == [code]
    assert str(file) in driver.strip()
    (job,) = driver.window.desk.printing.queue.jobs()
    assert job.state == PRINTED


def test_without_a_printer_the_last_label_opens_again(driver: Driver, opened: Opened):
    print_boxes(driver, 1)
    driver.window.desk.printing.again(1)
    settle(driver)
    assert len(opened.files) == 2
    assert driver.window.desk.printing.waiting_count() == 0


def test_nothing_can_be_printed_again_before_anything_was_printed(driver: Driver):
    driver.window.desk.printing.again(1)
    driver.settle()
    assert "No label was printed here yet." in driver.strip()


def test_a_label_whose_printer_was_taken_away_opens_as_pdf(driver: Driver, tray: Tray, opened: Opened):
    with_tray(driver, tray)
    tray.states["Tray"] = Trouble.ERROR
    (code,) = print_boxes(driver, 1)
    choose(driver, printer="")
    dialog = open_dialog(driver)
    QTest.mouseClick(dialog._print, Qt.MouseButton.LeftButton)
    settle(driver)
    assert codes_on(opened.files[0]) == [code]
    assert driver.window.desk.printing.waiting_count() == 0
    dialog.accept()


def test_a_label_that_cannot_be_written_stays_in_the_list(driver: Driver, monkeypatch: pytest.MonkeyPatch):
    def full(_path: Path, _data: bytes) -> int:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_bytes", full)
        print_boxes(driver, 1)
    assert "No space left on device" in driver.strip()
    (job,) = driver.window.desk.printing.queue.unprinted()
    assert job.state == FAILED


def test_only_a_kind_with_a_printer_prints_by_itself(driver: Driver):
    printing = driver.window.desk.printing
    assert not printing.automatic("box")
    choose(driver, automatic=True, printer="")
    assert not printing.automatic("box")
    choose(driver, automatic=True)
    assert printing.automatic("box")
    assert not printing.automatic("pallet")


def test_blank_labels_keep_their_codes_through_a_jam(driver: Driver, tray: Tray):
    with_tray(driver, tray)
    choose(driver, "blank", sheet="a4_4", dpi=300)
    tray.states["Tray"] = Trouble.ERROR
    driver.window.desk.printing.blanks(3)
    settle(driver)
    (job,) = driver.window.desk.printing.queue.waiting()
    tray.states["Tray"] = Trouble.NONE
    driver.window.desk.printing.retry()
    settle(driver)
    assert codes_on(tray.papers()[0]) == list(job.codes)


def test_the_last_labels_are_printed_again(driver: Driver, tray: Tray):
    with_tray(driver, tray)
    codes = print_boxes(driver, 3)
    driver.window.desk.printing.again(2)
    settle(driver)
    paper = tray.papers()[-1]
    assert [codes_on(paper, page) for page in range(count_of(paper))] == [[code] for code in codes[1:]]


def open_dialog(driver: Driver) -> LabelsDialog:
    driver.window.desk.printing.show()
    driver.settle()
    dialog = driver.dialog()
    assert isinstance(dialog, LabelsDialog)
    return dialog


def shown(dialog: LabelsDialog) -> list[tuple[str, str]]:
    model = dialog.table.model()
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def test_the_dialog_lists_what_waits_before_what_was_printed(driver: Driver, tray: Tray):
    with_tray(driver, tray)
    one, two = print_boxes(driver, 2)
    tray.states["Tray"] = Trouble.ERROR
    three, four = print_boxes(driver, 2)
    dialog = open_dialog(driver)
    expected = [("waits", three), ("waits", four), ("printed", two), ("printed", one)]
    assert shown(dialog) == [(state, f"Box {short(code)}") for state, code in expected]
    assert "2 label" in dialog._state.text()
    assert not dialog._picture.pixmap().isNull()
    tray.states["Tray"] = Trouble.NONE
    QTest.mouseClick(dialog._retry, Qt.MouseButton.LeftButton)
    settle(driver)
    assert {state for state, _ in shown(dialog)} == {"printed"}
    assert dialog._state.text() == "Everything is printed."
    dialog.accept()


def test_labels_are_printed_again_from_the_dialog(driver: Driver, tray: Tray):
    with_tray(driver, tray)
    codes = print_boxes(driver, 3)
    dialog = open_dialog(driver)
    dialog.table.selectRow(2)
    QTest.mouseClick(dialog._print, Qt.MouseButton.LeftButton)
    settle(driver)
    assert codes_on(tray.papers()[-1]) == [codes[0]]
    dialog.number.setValue(3)
    QTest.mouseClick(dialog._last, Qt.MouseButton.LeftButton)
    settle(driver)
    paper = tray.papers()[-1]
    assert [codes_on(paper, page) for page in range(count_of(paper))] == [[codes[1]], [codes[2]], [codes[0]]]
    dialog.accept()


def test_labels_are_opened_and_removed_from_the_dialog(driver: Driver, tray: Tray, opened: Opened):
    with_tray(driver, tray)
    tray.states["Tray"] = Trouble.ERROR
    one, two = print_boxes(driver, 2)
    dialog = open_dialog(driver)
    dialog.table.selectAll()
    QTest.mouseClick(dialog._pdf, Qt.MouseButton.LeftButton)
    settle(driver)
    assert [codes_on(opened.files[0], page) for page in range(2)] == [[one], [two]]
    dialog.table.selectRow(0)
    QTest.mouseClick(dialog._remove, Qt.MouseButton.LeftButton)
    settle(driver)
    assert shown(dialog) == [("waits", f"Box {short(two)}")]
    assert driver.window.desk.printing.waiting_count() == 1
    dialog.accept()


def printing_tab(driver: Driver) -> PrintingTab:
    page = driver.page("settings")
    page._list.setCurrentRow([key for key, _, _ in SECTIONS].index("printing"))
    driver.settle()
    tab = page.sections["printing"]
    assert isinstance(tab, PrintingTab)
    return tab


def pick(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_a_printer_and_a_begun_sheet_are_chosen_in_the_settings(driver: Driver, tray: Tray):
    driver.window.desk.printing.feeder.printers = tray
    card = printing_tab(driver).cards["box"]
    pick(card.printer, "Tray")
    pick(card.paper, "a4_4")
    QTest.mouseClick(card.sheet, Qt.MouseButton.LeftButton, pos=card.sheet.cell(2).center().toPoint())
    QTest.mouseClick(card.automatic, Qt.MouseButton.LeftButton)
    driver.settle()
    assert load_choice(driver.window.desk.settings, "box") == Choice("Tray", "a4_4", automatic=True, used=2)
    QTest.keyClick(card.sheet, Qt.Key.Key_Right)
    print_boxes(driver, 1)
    assert card.sheet.used == 0


def test_a_printer_that_is_gone_stays_chosen(driver: Driver, tray: Tray):
    driver.window.desk.printing.feeder.printers = tray
    choose(driver, printer="Away")
    card = printing_tab(driver).cards["box"]
    assert card.printer.currentText() == "Away (not connected)"
    assert load_choice(driver.window.desk.settings, "box").printer == "Away"


def test_the_check_page_is_printed_at_exact_size(driver: Driver, tray: Tray):
    with_tray(driver, tray, sheet="a4_4")
    card = printing_tab(driver).cards["box"]
    QTest.mouseClick(card.test, Qt.MouseButton.LeftButton)
    driver.qtbot.waitUntil(lambda: any(b"%%EOF" in paper.read_bytes() for paper in tray.papers()), timeout=5000)
    driver.settle()
    (paper,) = tray.papers()
    assert size_of(paper) == pytest.approx((210, 297), abs=0.2)
    tray.states["Tray"] = Trouble.MISSING
    QTest.mouseClick(card.test, Qt.MouseButton.LeftButton)
    driver.settle()
    assert "not connected" in driver.strip()
