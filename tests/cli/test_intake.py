"""``palletwise intake``."""

from datetime import timedelta

import pytest

from tests.documents.reading import page_sizes, page_texts


@pytest.fixture
def tomorrow(file_hall):
    return file_hall.workplace.today() + timedelta(days=1)


def test_nothing_is_marked_at_first(palletwise):
    assert palletwise("intake", "show").out == "Nothing is marked: all goods are taken as usual.\n"
    assert palletwise("intake", "show", "--json").document == {"rules": []}


def test_goods_are_marked_shown_and_lifted(palletwise, tomorrow):
    said = palletwise("intake", "set", "Winterjacken", "stop", "--reason", "kein Platz", "--until", "+1")
    assert (said.code, said.out) == (0, f"Winter jackets: not accepted, no space, until {tomorrow:%d.%m.%Y}\n")
    assert palletwise("intake", "show", language="de").out.startswith("Winterjacken: Stopp, kein Platz, ")
    assert palletwise("intake", "show", "--json").document["rules"] == [
        {
            "key": "jacket_winter", "group": "CLO", "pace": "stop", "reason": "no_space",
            "until": tomorrow.isoformat(), "over": False,
        }
    ]  # fmt: skip
    assert palletwise("intake", "lift", "jacket_winter").out == "Winter jackets: taken as usual again.\n"
    assert palletwise("intake", "show", "--json").document == {"rules": []}


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("set", "jacke", "stop"), "may mean:"),
        (("set", "qqqqxxxx", "stop"), "Try another word"),
        (("set", "pasta", "maybe"), "Choose go, slow or stop"),
        (("set", "pasta", "stop", "--until", "31.2."), "is not a day"),
        (("lift", "pasta"), "Pasta: there is no rule to lift."),
        (("text",), "Mark some first"),
        (("poster", "--out", "x.pdf"), "Mark some first"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(palletwise, tmp_path, monkeypatch, args, said):
    monkeypatch.chdir(tmp_path)
    answer = palletwise("intake", *args)
    assert answer.code == 1
    assert said in answer.err
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_poster_is_written(palletwise, tmp_path):
    palletwise("intake", "set", "CLO", "slow")
    out = tmp_path / "poster.pdf"
    assert palletwise("intake", "poster", "--out", out, "--paper", "a3").code == 0
    assert page_sizes(out.read_bytes()) == [(297, 420)]
    assert "Лише трохи" in page_texts(out.read_bytes())[0]
    assert "Choose one of: a4, a3" in palletwise("intake", "poster", "--out", out, "--paper", "a5").err


def test_the_text_for_the_web_is_in_the_language_of_the_answers(palletwise):
    palletwise("intake", "set", "sleeping_bag", "go")
    assert "✅ Радо приймаємо\n- Спальні мішки\n" in palletwise("intake", "text", language="uk").out
    assert "✅ Das nehmen wir gern\n- Schlafsäcke\n" in palletwise("intake", "text", language="de").out
