"""Foreign codes stand for boxes, pallets and products, and travel as a table."""

import pytest

from app.domain import aliases
from app.domain.aliases import Alias, AliasNoun
from app.domain.phrases import UserError
from tests import factories

EAN, SSCC = "4006381333931", "00340123450000000017"
BOXTRIBUTE = "https://app.boxtribute.org/mobile.php?barcode=0bc2e1a9"


def pasta(**changes) -> Alias:
    return Alias(**{
        "code": EAN, "noun": "product", "target": "pasta", "quantity": 12_000, "label": "Penne 24 x 500 g", **changes,
    })  # fmt: skip


@pytest.mark.parametrize(
    ("code", "noun"),
    [
        (EAN, AliasNoun.PRODUCT),
        ("96385074", AliasNoun.PRODUCT),
        ("036000291452", AliasNoun.PRODUCT),
        ("4006381333932", None),
        (SSCC, AliasNoun.PALLET),
        (SSCC[2:], AliasNoun.PALLET),
        ("01340123450000000018", None),
        (BOXTRIBUTE, AliasNoun.BOX),
        ("HTTPS://STAGING.BOXTRIBUTE.ORG/mobile.php?barcode=1", AliasNoun.BOX),
        ("https://example.org/1", None),
        ("XK-77", None),
        ("", None),
    ],
)
def test_the_form_of_a_code_tells_what_it_may_be(code, noun):
    assert aliases.guess(code) == noun


def test_a_code_is_bound_changed_and_forgotten(hall):
    box = factories.given_box(hall)
    hall.aliases.bind(Alias(f" ]C1{SSCC} ", "box", box.code))
    assert hall.aliases.find(SSCC) == Alias(SSCC, "box", box.code)
    hall.aliases.bind(pasta(code=SSCC))
    assert hall.aliases.find(f"]C1{SSCC}").target == "pasta"
    hall.aliases.forget(SSCC)
    assert hall.aliases.all() == []
    assert factories.differences(hall) == ()


@pytest.mark.parametrize(
    "alias",
    [
        pasta(code="123"),
        pasta(quantity=0),
        pasta(target="unicorn"),
        pasta(noun="load"),
        Alias(EAN, "box", factories.box_code(999)),
        Alias(EAN, "pallet", factories.pallet_code(999)),
    ],
)
def test_what_cannot_be_is_refused(hall, alias):
    with pytest.raises(UserError):
        hall.aliases.bind(alias)
    assert hall.aliases.all() == []


def test_codes_travel_as_a_table(hall):
    box, pallet = factories.given_box(hall), factories.given_pallet(hall)
    bound = [
        pasta(label="=Penne"), pasta(code="40063813", target="diapers", quantity=None),
        Alias(BOXTRIBUTE, "box", box.code), Alias(SSCC, "pallet", pallet.code),
    ]  # fmt: skip
    for alias in bound:
        hall.aliases.bind(alias)
    text = hall.aliases.export_csv()
    for alias in bound:
        hall.aliases.forget(alias.code)
    found = hall.aliases.import_csv(text)
    assert (found.added, found.changed, found.unchanged, found.bad) == (4, 0, 0, ())
    assert {alias.code: alias for alias in hall.aliases.all()} == {alias.code: alias for alias in bound}
    again = hall.aliases.import_csv(text)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 4)


def test_a_spreadsheet_with_semicolons_and_own_units_is_read(hall, tmp_path):
    file = tmp_path / "codes.csv"
    file.write_bytes("code;noun;target;quantity;label\n4006381333931;Product;pasta;7,5;Größe L\n".encode("cp1252"))
    assert hall.aliases.import_file(file).added == 1
    assert hall.aliases.find(EAN) == pasta(quantity=7500, label="Größe L")


def test_bad_rows_are_named_with_their_line_and_good_ones_stay(hall):
    text = (
        "code,noun,target,quantity\n"
        "4.00638E+12,product,pasta,12\n"
        "40063813,product,unicorn,\n"
        "40063814,load,pasta,\n"
        "40063815,product,pasta,many\n"
        f"40063816,box,{factories.box_code(999)},\n"
        f"40063817,box,{factories.wrong_digit(factories.box_code())},\n"
        "1,product,pasta,\n"
        f"{EAN},product,pasta,12\n"
    )
    found = hall.aliases.import_csv(text)
    assert found.added == 1
    assert [row.line for row in found.bad] == [2, 3, 4, 5, 6, 7, 8]
    assert "shortened" in found.bad[0].reason.text
    assert [alias.code for alias in hall.aliases.all()] == [EAN]


def test_a_code_that_stands_twice_in_a_file_means_the_last(hall):
    found = hall.aliases.import_csv(f"code,noun,target\n{EAN},product,pasta\n{EAN},product,diapers\n")
    assert (found.added, hall.aliases.find(EAN).target) == (1, "diapers")


def test_a_file_of_something_else_is_said(hall):
    with pytest.raises(UserError, match="needs the columns code, noun, target"):
        hall.aliases.import_csv("name,size\nJackets,M\n")
