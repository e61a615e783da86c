"""The fold of every noun: the state of a subject is its events, one after the other."""

from app.domain import boxes, loads, match_rules, needs, pallets, stock_files
from app.domain.aliases import Alias
from app.domain.catalogue import Category
from app.domain.entries import Fold, fold_of
from app.domain.intake import IntakeRule
from app.domain.learnt_words import ColumnMap, LearntWord
from app.domain.partners import Partner
from app.domain.people import Person
from app.domain.places import Hub, Location
from app.domain.presets import Preset

FOLDS: dict[str, Fold] = {
    "box": boxes.fold,
    "pallet": pallets.fold,
    "load": loads.fold,
    "need_list": needs.fold,
    "stock_file": stock_files.fold,
    "match_rules": match_rules.fold,
    "location": fold_of(Location),
    "partner": fold_of(Partner),
    "category": fold_of(Category),
    "hub": fold_of(Hub),
    "preset": fold_of(Preset),
    "person": fold_of(Person),
    "intake": fold_of(IntakeRule),
    "alias": fold_of(Alias),
    "word": fold_of(LearntWord),
    "column_map": fold_of(ColumnMap),
}
