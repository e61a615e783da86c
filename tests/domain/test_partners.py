"""Partners: what the papers need to know of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import partners
from app.domain.phrases import UserError
from tests import factories


@pytest.mark.parametrize("number", ["14360570", "31316718", "40075815", "39696398", "43720363"])
def test_real_register_codes_are_plausible(number):
    assert partners.edrpou_is_plausible(number)


@pytest.mark.parametrize("number", ["", "1436057", "143605700", "1436057x", "１４３６０５７０"])
def test_what_is_not_eight_digits_is_no_register_code(number):
    assert not partners.edrpou_is_plausible(number)


@given(st.sampled_from(["14360570", "31316718", "40075815", "39696398", "43720363"]), st.integers(1, 9))
def test_a_wrong_check_digit_is_noticed(number, offset):
    wrong = number[:-1] + str((int(number[-1]) + offset) % 10)
    assert not partners.edrpou_is_plausible(wrong)


def test_a_partner_needs_a_name():
    with pytest.raises(UserError, match="needs a name"):
        partners.check_partner(factories.partner(name="  "))


def test_a_complete_recipient_lacks_nothing():
    assert partners.missing_for_papers(factories.partner()) == []


@pytest.mark.parametrize(("field", "said"), [("address", "address"), ("recipient_no", "recipient number")])
def test_what_a_recipient_lacks_is_named(field, said):
    found = partners.missing_for_papers(factories.partner(**{field: ""}))
    assert [phrase.text for phrase in found] == [said]
