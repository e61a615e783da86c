"""What people are asked to bring: joined by goods, the most valuable first."""

from app.domain.appeals import Gap, PleaPart, join
from tests import factories

CATALOGUE = {
    "jacket_winter": factories.category(),
    "trousers": factories.category(key="trousers", season="ask"),
    "pasta": factories.pasta_category(),
}


def gap(category="jacket_winter", **changes) -> Gap:
    return Gap(category, **{"missing": 10, "value": 2.0, **changes})


def parts(*gaps: Gap) -> tuple[PleaPart, ...]:
    (plea,) = join(gaps, CATALOGUE)
    return plea.parts


def keys(*gaps: Gap) -> list[str]:
    return [plea.category for plea in join(gaps, CATALOGUE)]


def test_the_most_valuable_goods_come_first():
    assert keys(gap(), gap("pasta", value=8.0), gap("trousers", value=1.0)) == ["pasta", "jacket_winter", "trousers"]


def test_among_equals_what_most_lines_wait_for_comes_first():
    assert keys(gap("pasta"), gap("trousers", lines=2), gap("trousers"), gap()) == [
        "trousers",
        "jacket_winter",
        "pasta",
    ]


def test_sizes_of_the_same_people_are_told_together():
    small, large = gap(audience="women", sizes=frozenset("S")), gap(audience="women", sizes=frozenset(("M", "L")))
    men = gap(audience="men", value=1.0, missing=5)
    assert parts(men, small, large) == (
        PleaPart("women", "", frozenset(("S", "M", "L")), 20), PleaPart("men", "", frozenset(), 5),
    )  # fmt: skip


def test_any_size_helps_where_one_line_takes_any():
    assert parts(gap(sizes=frozenset("S")), gap()) == (PleaPart("", "", frozenset(), 20),)


def test_the_season_is_told_only_where_the_goods_do_not_say_it():
    assert parts(gap(season="winter"))[0].season == ""
    assert [part.season for part in parts(gap("trousers", season="winter"), gap("trousers"))] == ["winter", ""]


def test_goods_for_anyone_are_for_nobody_in_particular():
    assert parts(gap(audience="none"), gap()) == (PleaPart("", "", frozenset(), 20),)


def test_goods_without_a_number_are_asked_for_and_add_nothing():
    assert parts(gap(missing=0)) == (PleaPart("", "", frozenset(), 0),)
    assert parts(gap(), gap(missing=0)) == (PleaPart("", "", frozenset(), 10),)


def test_goods_that_the_catalogue_does_not_have_are_not_asked_for():
    assert join([gap("of_another_hub")], CATALOGUE) == ()
