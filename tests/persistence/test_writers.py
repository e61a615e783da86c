"""Nothing writes a read table but the projector with its stores, and nothing appends events but the journal."""

import ast
from collections import defaultdict

import pytest

from app.paths import ROOT
from app.persistence import schema

STATEMENTS = {"insert", "update", "delete"}
SQL = ("insert into", "update ", "delete from", "replace into", "drop table", "truncate ")
STORES = "app.persistence.stores."
ALLOWED = {
    "app.persistence.journal": {"Event", "Mention"},
    "app.persistence.serials": {"SerialBlock"},
    "app.persistence.stores.files": {"ImportedRow"},
    "app.persistence.stores.boxes": {"Box", "Content", "Reservation", "Tally", "Stock", "table"},
    "app.persistence.stores.needs": {"NeedLine"},
    "app.persistence.stores.plain": {"table"},
    "app.persistence.stores.upsert": {"table"},
}


def modules():
    for path in sorted((ROOT / "app").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT).with_suffix("").parts)
        yield name, ast.parse(path.read_text("utf-8"))


def tables_named(tree):
    """Names that stand for tables in a module: ``_box = table_of(tables.Box)``."""
    return {
        target.id: node.value.args[0].attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and _is_table_of(node.value)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value.args[0], ast.Attribute)
    }


def _is_table_of(call):
    return isinstance(call.func, ast.Name) and call.func.id == "table_of" and call.args


def _sqlalchemy_names(tree):
    """The statements a module imports from SQLAlchemy."""
    return {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("sqlalchemy")
        for alias in node.names
        if alias.name in STATEMENTS
    }


def written_tables(tree):
    """The tables a module writes; "table" stands for one it was handed."""
    known, statements = tables_named(tree), _sqlalchemy_names(tree)
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        func = call.func
        if isinstance(func, ast.Name) and func.id in statements:
            yield _table(call.args[0], known)
        elif isinstance(func, ast.Attribute) and func.attr in STATEMENTS:
            named = _table(func.value, known)
            if named in known.values() or (call.args and _table(call.args[0], known) == "table"):
                yield named if named in known.values() else "table"


def _table(node, known):
    named = ast.unparse(node)
    return known.get(named, named.rpartition(".")[2])


def test_every_write_is_where_it_belongs():
    found = defaultdict(set)
    for name, tree in modules():
        for table in written_tables(tree):
            found[name].add(table)
    assert {"app.persistence.journal", "app.persistence.stores.boxes"} <= found.keys()
    for name, written in found.items():
        assert written <= ALLOWED.get(name, set()), f"{name} writes {sorted(written)}"


def test_the_journal_is_never_updated_or_deleted():
    (journal,) = (tree for name, tree in modules() if name == "app.persistence.journal")
    assert _sqlalchemy_names(journal) == {"insert"}


def test_the_helpers_that_write_are_used_by_the_stores_only():
    for name, tree in modules():
        used = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        if any("upsert" in line for line in used):
            assert name.startswith(STORES), f"{name} uses upsert"


def test_the_stores_are_told_to_save_by_the_projector_only():
    for name, tree in modules():
        saves = [
            node
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "save"
        ]
        if saves and name.startswith(("app.persistence", "app.services", "app.cli")):
            assert name == "app.persistence.projector", f"{name} saves states"


def test_no_statement_is_written_by_hand():
    for name, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert not node.value.strip().casefold().startswith(SQL), f"{name}: {node.value!r}"


def test_every_table_is_either_the_journals_or_the_projectors():
    named = {table.name for table in schema.read_tables()} | set(schema.JOURNAL)
    assert named == set(schema.Row.metadata.tables)
    assert not {table.name for table in schema.read_tables()} & set(schema.JOURNAL)


@pytest.mark.parametrize(
    ("code", "written"),
    [
        ("from sqlalchemy import insert\n_box = table_of(tables.Box)\ninsert(_box)", {"Box"}),
        ("from sqlalchemy import delete\ndelete(tables.Box)", {"Box"}),
        ("_event = table_of(tables.Event)\n_event.update().where(x)", {"Event"}),
        ("from sqlalchemy import select\nselect(table_of(tables.Box))\nrows.update(more)\nmine.insert(0, x)", set()),
    ],
)
def test_the_rule_finds_what_it_should(code, written):
    assert set(written_tables(ast.parse(code))) == written
