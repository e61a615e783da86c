"""The story of a need list, told to a person."""

from dataclasses import replace

from app.domain.languages import Language
from app.domain.saying import say
from tests import factories

OLD = "10 Winterjacken Damen\nNudeln 100 kg\n20 Decken"


def told(hall, code):
    return [
        (say(deed.what, Language.ENGLISH, lambda _context, text, _count: text), deed.taken_back)
        for deed in hall.need_history.of(code)
    ]


def test_everything_that_happened_to_a_list_is_told_newest_first(hall):
    code = factories.given_match(hall, text=OLD)
    for number in (2, 3):
        hall.needs.assign(code, number, "towel")
    hall.revisions.revise(code, factories.reader().read_text("10 Winterjacken Damen\n30 Zelte"))
    hall.needs.confirm_still_holds(code)
    hall.history.undo_last()
    hall.loads.compose(factories.given_load(hall).code, code)
    load = hall.loads.in_states()[0].code
    hall.loads.close(load)
    hall.loads.depart(load)
    sentences = told(hall, code)
    assert sentences[0] == ("Load 0001 departed with goods for this list", False)
    assert sentences[-1] == (f"Need list {code} taken in", False)
    for wanted in (
        (f"Need list {code} still holds, says the sender", True),
        ("New version taken in. New: 1, gone: 2, changed: 0", False),
        ("lines corrected: 2", False),
        (f"Match for {code} confirmed, boxes reserved: 1", False),
    ):
        assert wanted in sentences
    assert any(sentence.startswith(f"Load 0001 filled for {code}") for sentence, _ in sentences)


def test_a_line_that_only_moved_is_no_change(hall):
    code = factories.given_list(hall, OLD)
    hall.revisions.revise(code, factories.reader().read_text("\n".join(reversed(OLD.split("\n")))))
    assert told(hall, code)[0][0] == "New version taken in. New: 0, gone: 0, changed: 0"
    hall.needs.change_head(replace(hall.needs.get(code), title="Winter"))
    assert told(hall, code)[0][0] == f"Need list {code}: details changed"
