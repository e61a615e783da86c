"""A real X display with a keyboard layout, a station on it, and a scanner that types real keys."""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import run
from app.paths import ROOT

TOOLS = ("Xvfb", "xdotool", "setxkbmap")
_PATIENCE_S = 20.0
_ROWS = {49: "`", 10: "1234567890-=", 24: "qwertyuiop[]", 51: "\\", 38: "asdfghjkl;'", 52: "zxcvbnm,./", 65: " "}
_KEYCODES = {character: start + place for start, row in _ROWS.items() for place, character in enumerate(row)}
_SHIFTED = '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
_UNSHIFTED = dict(zip(_SHIFTED, "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./", strict=True))


def missing_tools() -> list[str]:
    """What of X is not installed here, by command or by Debian package."""
    if sys.platform != "linux":
        return ["X"]
    return [tool for tool in TOOLS if shutil.which(tool) is None] + run.missing_packages(run.WINDOW_LIBRARIES)


def keys_of(text: str) -> list[str]:
    """The keys of a US keyboard for a text, by number, so that the layout of the computer decides what they mean."""
    return [
        f"shift+{_KEYCODES[_UNSHIFTED[character]]}" if character in _UNSHIFTED else str(_KEYCODES[character])
        for character in text
    ]


class Display:
    """An X server of our own, without window manager."""

    def __init__(self) -> None:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as answer:
            name = f":{answer.readline().strip()}"
        self.environment = {
            **os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "QT_IM_MODULE": "compose", "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
        }  # fmt: skip

    def run(self, *command: str) -> None:
        """Run a tool of X on this display."""
        subprocess.run(command, env=self.environment, check=True, timeout=_PATIENCE_S)

    def stop(self) -> None:
        """Switch the display off."""
        self._server.terminate()
        self._server.wait(_PATIENCE_S)


class Screen:
    """A station on a display with one keyboard layout."""

    def __init__(self, display: Display, layout: str, database: Path) -> None:
        self._display = display
        display.run("setxkbmap", layout)
        self._station = subprocess.Popen(
            [sys.executable, "-m", "tests.x11.station", str(database), str(database.with_suffix(".ini"))],
            cwd=ROOT, env=display.environment, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        )  # fmt: skip
        self._lines: queue.Queue[dict[str, Any]] = queue.Queue()
        self.said: list[dict[str, Any]] = []
        self._ear = threading.Thread(target=self._listen, daemon=True)
        self._ear.start()
        self._answer("ready")

    def _listen(self) -> None:
        assert self._station.stdout is not None
        with self._station.stdout as told:
            for line in told:
                self._lines.put(json.loads(line))
        self._lines.put({"done": "ended"})

    def _next(self) -> dict[str, Any]:
        told = self._lines.get(timeout=_PATIENCE_S)
        assert told.get("done") != "ended", "the station died"
        return told

    def _answer(self, name: str) -> dict[str, Any]:
        while (told := self._next()).get("done") != name:
            self.said.append(told)
        return told

    def _ask(self, answer: str, *command: str) -> dict[str, Any]:
        assert self._station.stdin is not None
        self._station.stdin.write(json.dumps(command) + "\n")
        self._station.stdin.flush()
        return self._answer(answer)

    def go(self, *place: str) -> None:
        """Close every dialog, bring a field to the front and wait until it has the keyboard."""
        until = time.monotonic() + _PATIENCE_S
        self._ask("focus", *place)
        while not (seen := self.look())["focused"] or seen["dialog"] != (place[0] == "dialog"):
            assert time.monotonic() < until, f"{place} never got the keyboard"
            time.sleep(0.02)
            if seen["dialog"]:
                self._ask("focus", *place)
        self.said.clear()

    def look(self) -> dict[str, Any]:
        """What stands in the field, whether it has the keyboard, and whether a dialog is open."""
        return self._ask("look", "look")

    def scan(self, text: str, ends: Sequence[str] = (), *, milliseconds: int = 3) -> dict[str, Any]:
        """Type as a scanner does; returns what the program says to it."""
        self._display.run("xdotool", "key", "--delay", str(milliseconds), *keys_of(text), *ends)
        while not self.said:
            self.said.append(self._next())
        time.sleep(0.05)
        return self.said[0]

    def type(self, keys: Sequence[str], pauses: Sequence[float]) -> None:
        """Type as a person does, with these pauses in seconds after the keys, again and again."""
        words = [
            word
            for number, key in enumerate(keys)
            for word in ("key", "--delay", "1", key, "sleep", str(pauses[number % len(pauses)]))
        ]
        self._display.run("xdotool", *words)
        time.sleep(0.2)

    @contextmanager
    def caps_lock(self, *, on: bool) -> Iterator[None]:
        """Switch Caps Lock on for a while."""
        if on:
            self._display.run("xdotool", "key", "Caps_Lock")
        try:
            yield
        finally:
            if on:
                self._display.run("xdotool", "key", "Caps_Lock")

    def stop(self) -> int:
        """Close the station; returns how it ended."""
        assert self._station.stdin is not None
        self._station.stdin.close()
        self._ear.join(_PATIENCE_S)
        return self._station.wait(_PATIENCE_S)
