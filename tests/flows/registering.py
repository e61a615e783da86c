"""A sorting station that never stops: it finishes boxes and prints the code of each one that was acknowledged.

For every line on stdin it starts again in a process of its own, which somebody is going to kill.
Starting again by ``fork`` from a warm program takes a hundredth of the time of a fresh start.
"""

import os
import sys

from app.bootstrap import open_hall
from app.services.hall import Hall
from tests import factories


def say(text: str) -> None:
    """One line on stdout, at once."""
    os.write(sys.stdout.fileno(), f"{text}\n".encode())


def work(hall: Hall) -> None:
    """Finish boxes until this process is killed."""
    pallet = factories.given_pallet(hall).code
    while True:
        say(factories.given_box(hall, factories.content(), factories.pasta(), pallet=pallet).code)


def main(target: str) -> None:
    """Warm up, then work in one child after the other."""
    hall = open_hall(target, "s1", "Kim")
    factories.given_box(hall, factories.content(), factories.pasta(), pallet=factories.given_pallet(hall).code)
    hall.close()
    while sys.stdin.readline():
        child = os.fork()
        if not child:
            work(hall)
        say(f"at work {child}")
        os.waitpid(child, 0)
        say("gone")


if __name__ == "__main__":
    main(sys.argv[1])
