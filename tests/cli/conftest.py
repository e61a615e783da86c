"""Runs commands as the shell does, and catches what they say."""

import json
from dataclasses import dataclass
from typing import Any

import pytest

from app.cli.program import Frame, run


@dataclass(frozen=True)
class Said:
    """What a command answered: exit code, stdout and stderr."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """The one JSON document on stdout."""
        return json.loads(self.out)


@pytest.fixture
def windows():
    """The databases a window was opened on."""
    return []


@pytest.fixture
def palletwise(hub_file, capsys, windows, open_at):
    """Runs one command on a hub of this test's own, in English unless said otherwise."""

    def run_one(*args: object, database: object = hub_file, language: str | None = "en") -> Said:
        def show_window(target, chosen):
            windows.append((target, chosen))
            return 0

        chosen = ["--lang", language] if language else []
        code = run([*chosen, *map(str, args)], Frame(open_at, show_window, str(database)))
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run_one


@pytest.fixture
def file_of(tmp_path):
    """Writes a file for a command to read."""

    def write(name: str, content: str | bytes):
        file = tmp_path / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    return write
