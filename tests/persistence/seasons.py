"""A busy day in a hall: many actions of all kinds in a random order, some of them refused."""

import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from app.domain.phrases import UserError
from app.services.hall import Hall
from tests import factories

WISHES = ("20 Winterjacken Damen", "Winterjacken", "30 kg Nudeln\n15 Winterjacken Damen M", "Nudeln", "12 Flumpis")


@dataclass
class Day:
    """What people did in the hall, by their seed; a refused action counts as refused."""

    hall: Hall
    chance: random.Random
    done: Counter[str] = field(default_factory=Counter[str])

    def pallets(self, *states: str) -> list[str]:
        return [summary.pallet.code for summary in self.hall.pallets.in_states(states or ("open",))]

    def pick(self, things: list[str]) -> str:
        if not things:
            raise UserError("Nothing is there.")
        return self.chance.choice(things)

    def place(self) -> str:
        return self.pick([place.code for place in self.hall.places.all()])

    def box(self) -> str:
        return self.pick([box.code for box in self.hall.boxes.latest(30)])

    def load(self, *states: str) -> str:
        return self.pick([load.code for load in self.hall.loads.in_states(states or ("composing",))])

    def need_list(self) -> str:
        return self.pick([line.code for line in self.hall.needs.lists()])

    def do(self, actions: int) -> None:
        for _ in range(actions):
            action = self.chance.choices(ACTIONS, WEIGHTS)[0]
            try:
                action(self)
            except UserError:
                self.done["refused"] += 1
            else:
                self.done[action.__name__] += 1


def register(day: Day) -> None:
    quantity = day.chance.choice([None, 5, 40])
    basis = "unknown" if quantity is None else day.chance.choice(["counted", "estimated"])
    size = day.chance.choice(["S", "M", "M+L", "mixed"])
    jackets = factories.content(quantity=quantity, basis=basis, size=size)
    pasta = factories.pasta(expiry=factories.TODAY + timedelta(days=day.chance.randint(-20, 500)))
    contents = day.chance.choice([(jackets,), (pasta,), (jackets, pasta)])
    where = day.chance.choice([{}, {"pallet": day.pick(day.pallets())}, {"location": day.place()}])
    factories.given_box(day.hall, *contents, **where)


def open_pallet(day: Day) -> None:
    day.hall.pallets.open(day.chance.choice(["eur", "half", "cage"]), day.place())


def put_on(day: Day) -> None:
    day.hall.pallets.put_on(day.pick(day.pallets()), [day.box()])


def take_off(day: Day) -> None:
    day.hall.boxes.take_off(day.box())


def correct(day: Day) -> None:
    box = day.hall.boxes.get(day.box())
    counted = replace(box.contents[0], quantity=day.chance.randint(1, 60), basis="counted")
    day.hall.boxes.correct(replace(box, contents=(counted, *box.contents[1:]), note="nachgezählt"))


def withdraw(day: Day) -> None:
    day.hall.boxes.withdraw(day.box())


def close_pallet(day: Day) -> None:
    day.hall.pallets.close(day.pick(day.pallets()), day.chance.randint(100, 220))


def reopen_pallet(day: Day) -> None:
    day.hall.pallets.reopen(day.pick(day.pallets("closed")))


def move_pallet(day: Day) -> None:
    day.hall.pallets.move(day.pick(day.pallets("open", "closed")), day.place())


def ask(day: Day) -> None:
    factories.given_list(day.hall, day.chance.choice(WISHES))


def ask_again(day: Day) -> None:
    day.hall.revisions.revise(day.need_list(), factories.reader().read_text(day.chance.choice(WISHES)))


def change_head(day: Day) -> None:
    need_list = day.hall.needs.get(day.need_list())
    until = factories.TODAY + timedelta(days=day.chance.randint(-9, 90))
    priority = day.chance.choice(["low", "high", "urgent"])
    day.hall.needs.change_head(replace(need_list, title="Winter", priority=priority, valid_until=until))


def still_holds(day: Day) -> None:
    day.hall.needs.confirm_still_holds(day.need_list())


def split_line(day: Day) -> None:
    need_list = day.hall.needs.get(day.need_list())
    line = day.chance.choice(need_list.lines)
    day.hall.needs.split_line(need_list.code, line.number, day.chance.randint(1, len(line.text)))


def merge_lines(day: Day) -> None:
    need_list = day.hall.needs.get(day.need_list())
    day.hall.needs.merge_lines(need_list.code, day.chance.choice(need_list.lines).number)


def release_line(day: Day) -> None:
    kept = [(line.code, part.line) for line in day.hall.needs.lists() for part in day.hall.matches.kept(line.code)]
    if not kept:
        raise UserError("Nothing is reserved.")
    day.hall.matches.release(*day.chance.choice(kept))


def stop_unasked(day: Day) -> None:
    day.hall.demand.stop([day.chance.choice(["jacket_winter", "pasta"])])


def answer(day: Day) -> None:
    need_list = day.hall.needs.get(day.need_list())
    category = day.chance.choice(["pasta", "towel", ""])
    day.hall.needs.assign(need_list.code, day.chance.choice(need_list.lines).number, category)


def share_word(day: Day) -> None:
    day.hall.words.use_for_everybody(day.pick([line.word.key for line in day.hall.words.lines() if line.word.sender]))


def forget_word(day: Day) -> None:
    day.hall.words.remove([day.pick([line.word.key for line in day.hall.words.lines()])])


def match(day: Day) -> None:
    day.hall.matches.confirm(day.hall.matches.propose([day.need_list()]))


def release(day: Day) -> None:
    day.hall.matches.release(day.need_list())


def begin_load(day: Day) -> None:
    factories.given_load(day.hall)


def compose(day: Day) -> None:
    day.hall.loads.compose(day.load(), day.need_list())


def add_pallet(day: Day) -> None:
    day.hall.loads.add_pallets(day.load(), [day.pick(day.pallets("open", "closed"))])


def remove_pallet(day: Day) -> None:
    load = day.load()
    on_load = [summary.pallet.code for summary in day.hall.loads.details(load).pallets]
    day.hall.loads.remove_pallet(load, day.pick(on_load))


def close_load(day: Day) -> None:
    day.hall.loads.close(day.load())


def depart(day: Day) -> None:
    day.hall.loads.depart(day.load("closed"))


def undo_last(day: Day) -> None:
    day.hall.history.undo_last()


def undo_any(day: Day) -> None:
    day.hall.history.undo(day.pick([action.head.action for action in day.hall.history.recent()]))


CHANCES: dict[Callable[[Day], None], int] = {
    register: 14, open_pallet: 4, put_on: 6, take_off: 3, correct: 4, withdraw: 2, close_pallet: 3,
    reopen_pallet: 2, move_pallet: 2, ask: 3, match: 6, release: 2, begin_load: 2, compose: 4, add_pallet: 3,
    remove_pallet: 2, close_load: 4, depart: 3, undo_last: 5, undo_any: 5,
    ask_again: 3, change_head: 2, still_holds: 1, split_line: 3, merge_lines: 3, release_line: 3, stop_unasked: 2,
    answer: 6, share_word: 1, forget_word: 1,
}  # fmt: skip
ACTIONS, WEIGHTS = list(CHANCES), list(CHANCES.values())


def a_busy_day(hall: Hall, seed: int, actions: int) -> Day:
    """Do many actions in a hall that begins with two pallets."""
    day = Day(hall, random.Random(seed))
    for _ in range(2):
        open_pallet(day)
    day.do(actions)
    return day
