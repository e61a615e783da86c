"""The same question gets the same answer to the letter, in whatever order it is put."""

import os
import subprocess
import sys
from dataclasses import replace
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.matching import matcher
from app.paths import ROOT
from tests.matching.any_worlds import EXAMPLES, wished_worlds
from tests.matching.worlds import World, answered, as_text, quick

WISHED = wished_worlds()


def shuffled(world, chance):
    """The same lines, boxes, kinds and cells in another order."""
    question, boxes, wants = world.question, list(world.boxes), list(world.wants)
    cells, kinds = list(question.stock.cells), list(question.stock.kinds.items())
    for things in (boxes, wants, cells, kinds):
        chance.shuffle(things)
    stock = replace(question.stock, cells=tuple(cells), kinds=dict(kinds))
    forbidden = tuple(chance.sample(question.wishes.forbidden, len(question.wishes.forbidden)))
    wishes = replace(question.wishes, forbidden=forbidden)
    return World(replace(question, wants=tuple(wants), stock=stock, wishes=wishes), tuple(boxes))


def in_order(world, match):
    """The answer with its lines as this world asks them."""
    by_key = {line.want.key: line for line in match.lines}
    return replace(match, lines=tuple(by_key[want.key] for want in world.wants))


def improved(world):
    """The answer after thinking longer."""
    plan = matcher.plan(world.question)
    return answered(matcher.improve(plan, lambda: False) or plan, world.boxes)


@pytest.mark.parametrize("answer", [improved, quick])
@EXAMPLES
@given(world=WISHED, chance=st.randoms(use_true_random=False))
def test_neither_order_nor_repeating_changes_the_answer(answer, world, chance):
    match = answer(world)
    assert answer(world) == match
    assert in_order(world, answer(shuffled(world, chance))) == match


def test_processes_with_other_seeds_for_hashes_answer_the_same_to_the_letter():
    told = [started_with(seed) for seed in ("1", "2")]
    digests = [process.communicate()[0] for process in told]
    assert [process.returncode for process in told] == [0, 0]
    assert digests[0] == digests[1]
    assert len(digests[0]) == 64


def started_with(seed):
    command = [sys.executable, "-c", "from tests.matching import test_any_repeat as told; told.tell()"]
    surroundings = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, env=surroundings, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def tell() -> None:
    """Say a digest of many answers; what is asked is the same in every process."""
    digest = sha256()

    @settings(max_examples=100, deadline=None, derandomize=True, database=None)
    @given(WISHED)
    def answer(world):
        digest.update(as_text(improved(world)).encode())

    answer()
    sys.stdout.write(digest.hexdigest())
