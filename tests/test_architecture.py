"""The house rules of design section 3 that a program can check. The layers are checked by lint-imports in CI."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import ROOT

LONGEST_FUNCTION, LONGEST_MODULE, MOST_METHODS, MOST_ARGUMENTS = 40, 300, 20, 6
TRANSLATORS = {"tr", "mark", "mark_n", "translate"}
SHOWN = {"setText", "QLabel", "QAction", "QPushButton", "setPlaceholderText", "setWindowTitle", "setToolTip"}
EVERYTHING = {"Exception", "BaseException"}
MODULES = sorted((ROOT / "app").rglob("*.py"))
EVERY_MODULE = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
Function = ast.FunctionDef | ast.AsyncFunctionDef


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def functions(tree: ast.AST) -> Iterator[Function]:
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def length(function: Function) -> int:
    return (function.end_lineno or 0) - function.lineno + 1


def arguments(function: Function) -> list[str]:
    found = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    return [entry.arg for entry in found if entry.arg not in {"self", "cls"}]


def public_things(tree: ast.Module) -> Iterator[ast.ClassDef | Function]:
    """The public classes, functions and methods of a module."""
    for node in tree.body:
        if isinstance(node, ast.ClassDef | Function) and not node.name.startswith("_"):
            yield node
            parts = node.body if isinstance(node, ast.ClassDef) else []
            yield from (part for part in parts if isinstance(part, Function) and not part.name.startswith("_"))


def swallows(handler: ast.ExceptHandler) -> bool:
    """Whether a handler catches everything and does nothing."""
    kind = ast.unparse(handler.type) if handler.type else "BaseException"
    nothing = all(isinstance(node, ast.Pass | ast.Continue) or _is_text(node) for node in handler.body)
    return nothing and kind in EVERYTHING


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def is_put_together(node: ast.expr) -> bool:
    """Whether a text is not one literal: an f-string, a sum, a formatted or joined text."""
    if isinstance(node, ast.JoinedStr | ast.BinOp):
        return True
    return isinstance(node, ast.Call) and name_of(node) in {"format", "join"}


def has_words(node: ast.expr) -> bool:
    """Whether a literal has letters that other languages would write otherwise."""
    if isinstance(node, ast.JoinedStr):
        return any(has_words(part) for part in node.values if isinstance(part, ast.expr))
    text = node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""
    return text != "Palletwise" and any(map(str.isalpha, text))


@EVERY_MODULE
def test_modules_classes_and_functions_are_short(path):
    tree = tree_of(path)
    long = [node.name for node in functions(tree) if length(node) > LONGEST_FUNCTION]
    greedy = [node.name for node in functions(tree) if len(arguments(node)) > MOST_ARGUMENTS]
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    fat = [node.name for node in classes if sum(isinstance(part, Function) for part in node.body) > MOST_METHODS]
    assert (long, greedy, fat) == ([], [], [])
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_MODULE


@EVERY_MODULE
def test_everything_public_says_what_it_is(path):
    tree = tree_of(path)
    assert ast.get_docstring(tree)
    silent = [node.name for node in public_things(tree) if not ast.get_docstring(node)]
    assert silent == []


@EVERY_MODULE
def test_qt_stays_in_the_ui(path):
    if path.is_relative_to(ROOT / "app" / "ui"):
        return
    for node in ast.walk(tree_of(path)):
        named = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
        assert not any(name.startswith(("PySide6", "shiboken6")) for name in (*named, module))


@EVERY_MODULE
def test_nothing_is_swallowed(path):
    tree = tree_of(path)
    found = [node.lineno for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler) and swallows(node)]
    for call in calls(tree):
        if name_of(call) == "suppress":
            found += [part.lineno for part in call.args if ast.unparse(part) in EVERYTHING]
    assert found == []


@EVERY_MODULE
def test_texts_for_translators_are_whole_literals(path):
    found = [
        f"line {call.lineno}: {ast.unparse(call)}"
        for call in calls(tree_of(path))
        if name_of(call) in TRANSLATORS and any(is_put_together(part) for part in call.args)
    ]
    assert found == []


@EVERY_MODULE
def test_words_on_the_screen_are_translated(path):
    if not path.is_relative_to(ROOT / "app" / "ui"):
        return
    found = [
        f"line {call.lineno}: {ast.unparse(call)}"
        for call in calls(tree_of(path))
        if name_of(call) in SHOWN and any(has_words(part) for part in call.args)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("try:\n    x()\nexcept Exception:\n    pass", True),
        ("try:\n    x()\nexcept:\n    'why not'", True),
        ("try:\n    x()\nexcept OSError:\n    pass", False),
        ("try:\n    x()\nexcept Exception:\n    log()", False),
    ],
)
def test_the_rule_against_swallowing_finds_what_it_should(code, found):
    (handler,) = (node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.ExceptHandler))
    assert swallows(handler) is found


@pytest.mark.parametrize(
    ("code", "together", "words"),
    [
        ("f(f'{x} boxes')", True, True),
        ("f('a' + b)", True, False),
        ("f('a {}'.format(b))", True, False),
        ("f('Boxes')", False, True),
        ("f(f'{x}')", True, False),
        ("f('→')", False, False),
        ("f('Palletwise')", False, False),
        ("f(tr('Boxes'))", False, False),
    ],
)
def test_the_rules_for_texts_find_what_they_should(code, together, words):
    expression = ast.parse(code, mode="eval").body
    assert isinstance(expression, ast.Call)
    assert is_put_together(expression.args[0]) is together
    assert has_words(expression.args[0]) is words
