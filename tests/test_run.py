"""run.py decides rightly what to set up, what to start and what to tell the person."""

import ast
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "run.py"


def load_run():
    spec = importlib.util.spec_from_file_location("palletwise_run", SOURCE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


run = load_run()


@pytest.fixture
def tree(tmp_path):
    (tmp_path / "requirements.lock").write_text("alembic==1\n")
    (tmp_path / "requirements-dev.lock").write_text("alembic==1\npytest==9\n")
    return tmp_path


def wanted(tree, *arguments, done=(), **environment):
    return run.wanted_stamp(list(arguments), list(done), str(tree), environment)


@pytest.mark.parametrize(("major", "minor"), [(3, 6), (3, 10), (2, 7)])
def test_an_old_python_gets_one_sentence(major, minor):
    expected = f"Palletwise needs Python 3.11 or newer, but this is Python {major}.{minor}."
    assert run.too_old(major, minor) == expected


@pytest.mark.parametrize("minor", [11, 13, 20])
def test_a_recent_python_is_accepted(minor):
    assert run.too_old(3, minor) == ""


def test_an_old_python_can_read_the_file_far_enough_to_say_so():
    ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 6))


def test_a_second_start_imports_nothing_heavy():
    code = f"""
import sys
sys.path.insert(0, {str(SOURCE.parent)!r})
import run
run.wanted_stamp(["test"], run.read_stamp(run.STAMP), run.ROOT, dict(run.os.environ))
run.stale_translations(run.ROOT)
print({{"subprocess", "pathlib", "hashlib", "ctypes", "shutil", "typing"}} & set(sys.modules))
"""
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize(
    ("arguments", "command"),
    [
        ([], ["-P", "-m", "app"]),
        (["stock", "import", "a b.csv"], ["-P", "-m", "app", "stock", "import", "a b.csv"]),
        (["needs", "test"], ["-P", "-m", "app", "needs", "test"]),
        (["test", "-k", "scan"], ["-m", "pytest", "-k", "scan"]),
        (["test", "--onscreen", "-x"], ["-m", "pytest", "-x"]),
        (["bench", "--quick"], ["-m", "tests.benchmarks", "--quick"]),
        (["evaluate-needs", "a b"], ["-P", "-m", "tests.evaluation", "a b"]),
    ],
)
def test_each_command_starts_its_program(arguments, command):
    assert run.commands_for(arguments) == [command]


def test_the_whole_suite_leaves_nothing_out_and_keys_have_the_machine_to_themselves():
    beside, alone = run.commands_for(["test"])
    left_out = [word for word in beside if word.startswith(("--ignore", "-k", "--deselect"))]
    assert left_out == ["--ignore=tests/x11"]
    assert alone[-1] == "tests/x11"
    assert run.commands_for(["test", "--onscreen"]) == [beside, alone]


def test_check_code_runs_all_four_checks():
    first_words = [" ".join(command) for command in run.commands_for(["check-code"])]
    for tool in ("ruff check", "ruff format --check", "pyright", "lint_imports"):
        assert any(tool in words for words in first_words)


def test_one_failed_check_is_enough_to_fail(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(run, "VENV_PYTHON", sys.executable)
    monkeypatch.setattr(run, "CODE_CHECKS", [["-c", "raise SystemExit(3)"], ["-c", "open('second', 'w').close()"]])
    monkeypatch.setattr(run, "ROOT", str(tmp_path))
    assert run.hand_over(["check-code"]) == 3
    assert (tmp_path / "second").exists()


def test_tests_are_drawn_off_screen_unless_asked():
    assert run.environment_for(["test"], {})["QT_QPA_PLATFORM"] == "offscreen"
    assert "QT_QPA_PLATFORM" not in run.environment_for(["test", "--onscreen"], {})
    assert "QT_QPA_PLATFORM" not in run.environment_for(["stock", "show"], {})


def test_the_program_is_found_from_any_folder():
    assert run.environment_for([], {"A": "b"}) == {"A": "b", "PYTHONPATH": run.ROOT}
    found = run.environment_for([], {"PYTHONPATH": "elsewhere"})
    assert found["PYTHONPATH"].split(os.pathsep) == [run.ROOT, "elsewhere"]


def test_the_window_needs_the_small_lock_and_the_tests_the_big_one(tree):
    assert wanted(tree)[0].startswith("requirements.lock ")
    assert wanted(tree, "stock", "show")[0].startswith("requirements.lock ")
    for command in ("test", "bench", "check-code"):
        assert wanted(tree, command)[0].startswith("requirements-dev.lock ")


def test_a_second_start_wants_nothing_new(tree):
    assert wanted(tree, done=wanted(tree)) == wanted(tree)


def test_after_the_tests_the_window_starts_without_another_set_up(tree):
    done = wanted(tree, "test")
    assert wanted(tree, done=done) == done


def test_a_changed_lock_is_noticed(tree):
    before = wanted(tree)
    (tree / "requirements.lock").write_text("alembic==2\n")
    assert wanted(tree, done=before) != before


def test_another_python_is_noticed(tree, monkeypatch):
    before = wanted(tree)
    monkeypatch.setattr(run, "PYTHON_NAME", "python3.99")
    assert wanted(tree, done=before) != before


def test_window_libraries_are_wanted_only_with_a_display_and_then_stay(tree):
    assert wanted(tree)[1] == "libraries offscreen"
    assert wanted(tree, DISPLAY=":0")[1] == "libraries window"
    assert wanted(tree, WAYLAND_DISPLAY="wayland-0")[1] == "libraries window"
    assert wanted(tree, done=wanted(tree, DISPLAY=":0"))[1] == "libraries window"


def test_no_stamp_means_nothing_is_done(tmp_path):
    assert run.read_stamp(str(tmp_path / ".venv" / "palletwise.stamp")) == []


def test_a_stamp_is_read_as_it_was_written(tmp_path, monkeypatch):
    monkeypatch.setattr(run, "VENV", str(tmp_path / ".venv"))
    monkeypatch.setattr(run, "STAMP", str(tmp_path / ".venv" / "palletwise.stamp"))
    run.write_stamp(["requirements.lock 12ab python3.11", "libraries window"])
    assert run.read_stamp(run.STAMP) == ["requirements.lock 12ab python3.11", "libraries window"]


@pytest.mark.skipif(sys.platform != "linux", reason="asks for a Linux library")
def test_only_packages_of_absent_libraries_are_missing():
    libraries = {"libc.so.6": "libc6", "libnowhere.so.7": "libnowhere7"}
    assert run.missing_packages(libraries) == ["libnowhere7"]


@pytest.mark.parametrize(("root", "start"), [(False, "sudo apt-get install"), (True, "apt-get install")])
def test_the_line_to_type_has_sudo_only_without_root(monkeypatch, root, start):
    monkeypatch.setattr(run, "IS_ROOT", root)
    assert run.apt_command(["libgl1", "libegl1"]) == f"{start} libgl1 libegl1"


def test_without_root_a_missing_library_is_told_in_one_sentence(monkeypatch, capsys):
    monkeypatch.setattr(run, "IS_ROOT", False)
    monkeypatch.setattr(run, "IS_DEBIAN", True)
    monkeypatch.setattr(run, "OFFSCREEN_LIBRARIES", {"libnowhere.so.7": "libnowhere7"})
    assert run.install_libraries("libraries offscreen") is False
    told = capsys.readouterr()
    assert told.err == "Qt misses system libraries here; please run: sudo apt-get install libnowhere7\n"
    assert told.out == ""


def test_other_systems_are_not_asked_for_debian_packages(monkeypatch, capsys):
    monkeypatch.setattr(run, "IS_DEBIAN", False)
    monkeypatch.setattr(run, "OFFSCREEN_LIBRARIES", {"libnowhere.so.7": "libnowhere7"})
    assert run.install_libraries("libraries offscreen") is True
    assert capsys.readouterr().err == ""


def test_a_failed_command_shows_the_end_of_its_words(capsys):
    assert run.succeeds([sys.executable, "-c", "print('no network'); raise SystemExit(1)"]) is False
    assert capsys.readouterr().err == "no network\n"
    assert run.succeeds(["palletwise-has-no-such-command"]) is False


def test_translations_newer_than_their_compiled_form_are_stale(tmp_path):
    for name, age in {"de.ts": 20, "de.qm": 10, "uk.ts": 10, "uk.qm": 20, "en.ts": 10}.items():
        path = tmp_path / f"palletwise_{name}"
        path.touch()
        os.utime(path, (age, age))
    (tmp_path / "readme.ts").touch()
    stale = run.stale_translations(str(tmp_path))
    assert stale == [str(tmp_path / "palletwise_de"), str(tmp_path / "palletwise_en")]


def test_a_tree_without_translations_starts_too(tmp_path):
    assert run.stale_translations(str(tmp_path / "i18n")) == []
