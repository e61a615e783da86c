"""What a load needs before it closes, and what can happen to it."""

from dataclasses import replace

import pytest

from app.domain import loads
from app.domain.loads import VEHICLES, Contents
from app.domain.phrases import UserError
from tests import factories

FITTING = Contents(pallets=20, kg_at_least=9000.0, places=20.0, export_flags=frozenset())


def missing(load=None, consignee=None, **contents):
    found = loads.missing_before_closing(
        load or factories.load(), consignee or factories.partner(), replace(FITTING, **contents)
    )
    return [str(UserError.of(phrase)) for phrase in found]


def test_a_created_load_is_what_was_handed_in():
    load = factories.load(vehicle="truck_12", seal="A 17")
    assert factories.after(None, loads.create(load)) == load


def test_an_unknown_vehicle_is_refused_with_the_choices():
    with pytest.raises(UserError, match="semi_trailer"):
        loads.create(factories.load(vehicle="rocket"))


def test_an_unknown_vehicle_is_refused_in_a_change_too():
    with pytest.raises(UserError, match="semi_trailer"):
        loads.change(factories.load(), factories.load(vehicle="rocket"))


def test_a_fitting_load_for_a_registered_consignee_lacks_nothing():
    assert missing() == []


def test_a_load_without_consignee_cannot_close():
    found = loads.missing_before_closing(factories.load(consignee=None), None, FITTING)
    assert [str(UserError.of(phrase)) for phrase in found] == ["The load has no consignee. Choose who receives it."]
    with pytest.raises(UserError, match="no consignee"):
        loads.close(factories.load(), found)


@pytest.mark.parametrize("gap", ["address", "country", "recipient_no"])
def test_a_consignee_that_the_papers_cannot_name_is_said(gap):
    found = missing(consignee=replace(factories.partner(), **{gap: " "}))
    assert len(found) == 1
    assert "lacks" in found[0]


def test_a_recipient_outside_ukraine_needs_no_register_number():
    assert missing(consignee=factories.partner(country="MD", recipient_no="")) == []


def test_an_empty_load_cannot_close():
    assert missing(pallets=0) == ["The load is empty. Add a pallet."]


@pytest.mark.parametrize("key", sorted(VEHICLES))
def test_a_full_vehicle_closes_and_one_pallet_more_does_not(key):
    vehicle = VEHICLES[key]
    load = factories.load(vehicle=key)
    full = {"kg_at_least": float(vehicle.payload_kg), "places": float(vehicle.places)}
    assert missing(load, **full) == []
    assert "places" in missing(load, **{**full, "places": vehicle.places + 1.0})[0]
    assert "weighs at least" in missing(load, **{**full, "kg_at_least": vehicle.payload_kg + 1.0})[0]


@pytest.mark.parametrize("flag", ["licence", "narc"])
def test_licence_bound_goods_need_a_licence(flag):
    flags = frozenset({flag})
    assert missing(export_flags=flags) != []
    assert missing(factories.load(licence_no="BAFA 1"), export_flags=flags) == []


def test_generators_need_an_end_use_proof():
    flags = frozenset({"enduse"})
    assert missing(export_flags=flags) != []
    assert missing(factories.load(enduse_proof="EU-1"), export_flags=flags) == []


def test_refused_goods_never_close():
    papers = factories.load(licence_no="BAFA 1", enduse_proof="EU-1")
    assert len(missing(papers, export_flags=frozenset({"refuse"}))) == 1


def test_a_closed_load_does_not_change():
    closed = factories.after(factories.load(), loads.close(factories.load(), []))
    assert closed.state == loads.CLOSED
    with pytest.raises(UserError, match="is closed"):
        loads.change(closed, replace(closed, plate="X"))
    with pytest.raises(UserError, match="is closed"):
        loads.close(closed, [])


def test_a_closed_load_opens_again():
    closed = factories.load(state=loads.CLOSED)
    assert factories.after(closed, loads.reopen(closed)).state == loads.COMPOSING
    with pytest.raises(UserError, match="is not closed"):
        loads.reopen(factories.load())


def test_only_a_closed_load_departs():
    with pytest.raises(UserError, match="Close load"):
        loads.depart(factories.load(), factories.TODAY)
    closed = factories.load(state=loads.CLOSED)
    gone = factories.after(closed, loads.depart(closed, factories.TODAY))
    assert (gone.state, gone.departed_on) == (loads.DEPARTED, factories.TODAY)
    with pytest.raises(UserError, match="already departed"):
        loads.require_composing(gone)


def test_a_change_mentions_the_consignee():
    fact = loads.change(factories.load(), factories.load(consignee="P-014-00002"))
    assert fact.payload["consignee"] == "P-014-00002"
    assert factories.after(factories.load(), fact).consignee == "P-014-00002"


def test_events_of_an_unknown_load_or_kind_change_nothing():
    load = factories.load()
    assert loads.fold(None, "load.closed", {}, load.code) is None
    assert loads.fold(load, "load.painted", {}, load.code) == load
