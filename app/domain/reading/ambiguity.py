"""Words that mean several goods, and the rules that decide by the words around them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.reading.words import stem_of, words

_RULE = re.compile(r"^(?:context:\s*)?(?P<conditions>.+?)\s*->\s*(?P<key>\w+)")
_ELSE = re.compile(r"^else\s+(?P<key>\w+)")
_AS = re.compile(r"^as (?P<lang>\w\w) (?P<term>\S+)$")
_GROUP_WORDS = {
    "medical": frozenset({"MED", "MCO", "MEQ"}),
    "medizinisch": frozenset({"MED", "MCO", "MEQ"}),
    "clothing": frozenset({"CLO"}),
    "hygiene": frozenset({"HYG"}),
    "electronics": frozenset({"OTH"}),
    "shelter": frozenset({"HOU", "BED"}),
}


@dataclass(frozen=True, slots=True)
class Condition:
    """What must stand near the word: stems that begin a word there, or a heading of these groups."""

    starts: tuple[str, ...]
    groups: frozenset[str]

    def holds(self, context: Iterable[str], groups: frozenset[str]) -> bool:
        """Whether the words and the heading around meet the condition."""
        if self.groups & groups:
            return True
        near = tuple(context)
        return bool(self.starts) and all(any(_begins(word, start) for word in near) for start in self.starts)


@dataclass(frozen=True, slots=True)
class Ambiguity:
    """A word with several meanings."""

    word: str
    candidates: tuple[str, ...]
    rules: tuple[tuple[Condition, str], ...]
    default: str

    def decide(self, context: Iterable[str], groups: frozenset[str], default: str | None = None) -> str:
        """The meaning the words around decide for, or nothing."""
        near = tuple(word for word in context if word != self.word)
        decided = {key for condition, key in self.rules if condition.holds(near, groups)}
        if not decided:
            return self.default if default is None else default
        return decided.pop() if len(decided) == 1 else ""


def _begins(word: str, start: str) -> bool:
    return word.startswith(start) if len(start) > 3 else word == start


def _condition(text: str) -> Condition:
    name = text.strip(' "-').casefold()
    groups = _GROUP_WORDS.get(name.removesuffix(" heading"), frozenset())
    starts = () if name.endswith(" heading") else tuple(stem_of(word) for word in words(name.replace("+", " ")))
    return Condition(starts, groups)


def _key(name: str, candidates: tuple[str, ...]) -> str:
    """The candidate a rule names; rules shorten long keys."""
    return next((key for key in candidates if key == name or key.startswith(f"{name}_")), "")


def _parse(row: Mapping[str, str]) -> Ambiguity:
    candidates = tuple(key.strip() for key in row["candidate_keys"].split(";") if key.strip())
    rules: list[tuple[Condition, str]] = []
    default = ""
    for part in (part.strip() for part in row["rule"].split(";")):
        if (otherwise := _ELSE.match(part)) is not None:
            default = _key(otherwise["key"], candidates)
        elif (rule := _RULE.match(part)) is not None and (key := _key(rule["key"], candidates)):
            rules.extend((_condition(each), key) for each in rule["conditions"].split("/"))
    return Ambiguity(" ".join(words(row["term"])), candidates, tuple(rules), default)


def ambiguities(rows: Iterable[Mapping[str, str]]) -> dict[str, dict[str, Ambiguity]]:
    """The ambiguous words of a file by stem and language; a rule may point to another row (``as uk …``)."""
    listed = list(rows)
    by_term = {(row["lang"], row["term"].casefold()): row for row in listed}
    found: dict[str, dict[str, Ambiguity]] = {}
    for row in listed:
        pointer = _AS.match(row["rule"].strip())
        target = by_term.get((pointer["lang"], pointer["term"].casefold())) if pointer else None
        own = _parse({**row, "rule": target["rule"] if target else row["rule"]})
        found.setdefault(stem_of(own.word), {}).setdefault(row["lang"], own)
    return found
