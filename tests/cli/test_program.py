"""The program as a whole: languages, exit codes, wrong usage, the window."""

import pytest

from app.persistence import migrations
from tests import factories
from tests.persistence import raw

COMMANDS = (
    "catalogue", "stock", "needs", "load", "labels", "partner", "demo", "match", "check", "backup", "restore",
)  # fmt: skip


def test_help_names_every_command(palletwise):
    said = palletwise("--help")
    assert said.code == 0
    for command in COMMANDS:
        assert command in said.out


@pytest.mark.parametrize("language", ["de", "uk", "en"])
@pytest.mark.parametrize("args", [("check",), ("stock", "show"), ("load", "create"), ("--help",), ("needs", "list")])
def test_every_answer_is_said_in_every_language(palletwise, language, args):
    said = palletwise(*args, language=language)
    assert said.code == 0
    assert "{" not in said.out + said.err


@pytest.mark.parametrize(
    "args",
    [
        ("--lang", "fr", "check"), ("--lang=xx", "check"), ("fly",), ("stock", "fly"), ("stock", "import"),
        ("load", "show"), ("labels", "blank"), ("--unknown",), ("needs", "import", "list.txt"), ("match", "--fast"),
    ],
)  # fmt: skip
def test_wrong_usage_is_exit_code_2_and_says_so(palletwise, args):
    said = palletwise(*args, language=None)
    assert said.code == 2
    assert said.err.strip()
    assert said.out == ""


def test_the_version_is_shown(palletwise):
    assert palletwise("--version").out.startswith("Palletwise 0.")


def test_without_a_command_the_window_opens_on_the_database(palletwise, windows, hub_file):
    assert palletwise(language=None).code == 0
    assert palletwise(language="uk").code == 0
    assert windows == [(str(hub_file), None), (str(hub_file), "uk")]


def test_without_a_display_the_window_is_not_tried(palletwise, windows, monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    said = palletwise()
    assert (said.code, windows) == (1, [])
    assert "demo" in said.err


def test_a_new_database_gets_a_hub_of_its_own(palletwise, tmp_path):
    new = tmp_path / "folder" / "new.db"
    said = palletwise("stock", "show", database=new)
    assert said.code == 0
    assert "A new hub was set up" in said.err
    assert palletwise("stock", "show", database=new).err == ""


def test_the_database_can_be_named(palletwise, tmp_path):
    assert palletwise("--db", tmp_path / "other.db", "check").code == 0
    assert (tmp_path / "other.db").exists()


@pytest.mark.parametrize(
    ("statement", "said"),
    [("UPDATE alembic_version SET version_num = '9999'", "newer"), ("DROP TABLE alembic_version", "not a Palletwise")],
)
def test_a_database_that_cannot_be_used_is_one_sentence(palletwise, hub_file, statement, said):
    raw.execute(str(hub_file), statement)
    answer = palletwise("check")
    assert answer.code == 1
    assert said in answer.err
    assert len(answer.err.strip().splitlines()) == 1


def test_a_server_that_is_not_there_is_one_sentence(palletwise):
    said = palletwise("--db", "postgresql://palletwise@127.0.0.1:1/hub", "check")
    assert said.code == 1
    assert said.err.strip() == "The database server cannot be reached. Check the network and try again."


@pytest.mark.parametrize("target", ["postgres"], indirect=True)
def test_a_hub_on_a_server_is_used_by_its_address(palletwise, target):
    assert palletwise("load", "create", "--json", database=target).document["code"] == factories.load_code()
    assert palletwise("--db", target, "check").code == 0


def test_a_mistake_of_the_program_is_not_hidden(palletwise, monkeypatch):
    monkeypatch.setattr(migrations, "HEAD", None)
    with pytest.raises(TypeError):
        palletwise("check")
