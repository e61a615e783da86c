"""A killed program loses no box that it acknowledged."""

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from app.paths import ROOT
from app.persistence.queries.boxes import BoxFilter
from tests import factories
from tests.persistence import raw

ROUNDS = 100

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows neither forks nor sends SIGKILL")


def killed_at_work(station, chance):
    """Let the station work for a moment and kill it; returns the codes it acknowledged."""
    station.stdin.write("go\n")
    station.stdin.flush()
    child, codes = 0, []
    while not (child and codes):
        child, codes = told(station.stdout.readline().strip(), child, codes)
    time.sleep(chance.uniform(0, 0.02))
    os.kill(child, signal.SIGKILL)
    while (line := station.stdout.readline().strip()) != "gone":
        assert line, "the station itself has stopped"
        codes.append(line)
    return codes


def told(line, child, codes):
    """What is known after one more line: the process to kill, or a code that was acknowledged."""
    assert line, "the station itself has stopped"
    if line.startswith("at work"):
        return int(line.rpartition(" ")[2]), codes
    return child, [*codes, line]


def codes_of_all_rounds(hub_file):
    chance = random.Random(2022)
    command = [sys.executable, "-m", "tests.flows.registering", str(hub_file)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as station:
        return [code for _ in range(ROUNDS) for code in killed_at_work(station, chance)]


def test_every_acknowledged_box_is_there_after_a_hundred_kills(hub_file, open_at):
    acknowledged = codes_of_all_rounds(hub_file)
    assert len(set(acknowledged)) == len(acknowledged) >= ROUNDS
    hall = open_at(hub_file)
    kept = {box.code for box in hall.boxes.page(hall.boxes.ids(BoxFilter())).values()}
    assert set(acknowledged) <= kept
    assert raw.execute(str(hub_file), "PRAGMA integrity_check") == [("ok",)]
    assert factories.differences(hall) == ()
