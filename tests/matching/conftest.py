"""The oracle is started once and asked by many tests."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.matching import oracle as second_way
from tests.matching.asking import Oracle


@pytest.fixture(scope="session")
def oracle() -> Iterator[Oracle]:
    command = [sys.executable, str(Path(second_way.__file__))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        yield Oracle(process)
