"""The stop and go list, and codes of others bound to things of this hub."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain import aliases, codes, entries, intake, sscc
from app.domain.aliases import Alias, AliasNoun
from app.domain.catalogue import BadRow, Category
from app.domain.events import Fact
from app.domain.intake import IntakeRule, Pace
from app.domain.languages import Words
from app.domain.phrases import UserError, mark
from app.persistence.database import Transaction
from app.persistence.queries import records
from app.services import alias_files
from app.services.catalogue import Catalogue, CatalogueService
from app.services.disk import load_file, write_file
from app.services.workplace import Workplace, hub_of, required

MOST_FOUND = 40


@dataclass(frozen=True, slots=True)
class IntakeLine:
    """Goods, or a whole group, on the stop and go list; ``rule`` is None while they are taken as usual.

    ``is_over`` says that the last day of the rule has passed; ``inherited`` is the rule of the group that holds
    while there is none of its own.
    """

    key: str
    group: str
    name: Words
    rule: IntakeRule | None = None
    is_over: bool = False
    inherited: IntakeRule | None = None

    @property
    def is_group(self) -> bool:
        """Whether this is a whole group."""
        return self.key == self.group


@dataclass(frozen=True, slots=True)
class IntakeService:
    """What the hall takes at the moment."""

    workplace: Workplace
    catalogue: CatalogueService

    def rules(self) -> dict[str, IntakeRule]:
        """Every rule by category or group, also those whose last day is over."""
        with self.workplace.read() as connection:
            return {rule.key: rule for rule in records.everything(connection, IntakeRule, "key")}

    def in_force(self, rules: Mapping[str, IntakeRule], category: Category) -> IntakeRule | None:
        """Which of these rules holds for a category today, if any."""
        return intake.in_force(rules, category, self.workplace.today())

    def rule_for(self, category: Category) -> IntakeRule | None:
        """The rule for a category today, if there is one."""
        return self.in_force(self.rules(), category)

    def lines(self) -> list[IntakeLine]:
        """Everything that has a rule: what is wanted first, then slow and stop, each in the order of the catalogue."""
        current, rules = self.catalogue.current(), self.rules()
        known = [self._line(key, current, rules) for key in _order(current) if key in rules]
        gone = [self._line(key, current, rules) for key in rules if key not in {line.key for line in known}]
        paces = list(Pace)
        return sorted(known + gone, key=lambda line: paces.index(Pace(rules[line.key].pace)))

    def search(self, text: str) -> list[IntakeLine]:
        """Groups and goods for words in any language, best first, with the rule they have."""
        current, rules = self.catalogue.current(), self.rules()
        typed = text.strip().casefold()
        found = [
            group.key for group in current.groups
            if any(typed in name.casefold() for name in (group.name.de, group.name.uk, group.name.en))
        ]  # fmt: skip
        found += [category.key for category in current.search(text, MOST_FOUND)]
        return [self._line(key, current, rules) for key in found]

    def find(self, text: str) -> IntakeLine:
        """The goods or group a person means by key or name; anything else is refused with what comes close."""
        current, typed = self.catalogue.current(), text.strip().casefold()
        for key in _order(current):
            name = _name(current, key)
            if typed in {key.casefold(), name.de.casefold(), name.uk.casefold(), name.en.casefold()}:
                return self._line(key, current, self.rules())
        close = ", ".join(category.key for category in current.search(text, 5))
        if not close:
            raise UserError(mark("Errors", "Nothing in the catalogue is called “{text}”. Try another word."), text=text)
        raise UserError(mark("Errors", "“{text}” may mean: {close}. Choose one of them."), text=text, close=close)

    def _line(self, key: str, current: Catalogue, rules: dict[str, IntakeRule]) -> IntakeLine:
        rule, category, today = rules.get(key), current.categories.get(key), self.workplace.today()
        is_over = rule is not None and intake.is_over(rule, today)
        holds = intake.in_force(rules, category, today) if category else rule
        inherited = holds if holds is not rule else None
        return IntakeLine(key, category.group if category else key, _name(current, key), rule, is_over, inherited)

    def decide(self, rule: IntakeRule) -> IntakeRule:
        """Decide how a category or group is taken from now on."""
        decided = replace(rule, reason=intake.read_reason(rule.reason))
        self.decide_all([decided])
        return decided

    def decide_all(self, decided: Sequence[IntakeRule]) -> int:
        """Decide about several goods or groups in one action; returns how many rules are new or changed."""
        facts: list[Fact] = []
        with self.workplace.write() as transaction:
            known: dict[str, IntakeRule] = transaction.find_all("intake", [rule.key for rule in decided])
            for rule in decided:
                intake.check_rule(rule)
                before = known.get(rule.key)
                if before is None:
                    facts.append(entries.define("intake", rule.key, rule))
                elif before != rule:
                    facts.append(entries.change("intake", rule.key, before, rule))
            if facts:
                transaction.record(facts)
        return len(facts)

    def lift(self, key: str) -> None:
        """Take the rule for a category or group away: it is taken as usual."""
        with self.workplace.write() as transaction:
            transaction.record([entries.remove("intake", key, required(transaction, "intake", key))])


def _order(current: Catalogue) -> list[str]:
    """The keys of all groups, each followed by its categories."""
    return [
        key for group in current.groups
        for key in (group.key, *(kind.key for kind in current.categories.values() if kind.group == group.key))
    ]  # fmt: skip


def _name(current: Catalogue, key: str) -> Words:
    """The name of a category or group; a key that is neither any more stands for itself."""
    return next((group.name for group in current.groups if group.key == key), None) or current.name(key)


@dataclass(frozen=True, slots=True)
class AliasImport:
    """What taking in a file of codes did."""

    added: int
    changed: int
    unchanged: int
    bad: tuple[BadRow, ...]


@dataclass(frozen=True, slots=True)
class AliasService:
    """Foreign codes and what they stand for."""

    workplace: Workplace
    catalogue: CatalogueService

    def all(self) -> list[Alias]:
        """Every bound code."""
        with self.workplace.read() as connection:
            return records.everything(connection, Alias, "code")

    def find(self, scanned: str) -> Alias | None:
        """What a foreign code stands for, or None when nobody bound it yet; an SSCC of this hub is its pallet."""
        text = clean(scanned)
        with self.workplace.read() as connection:
            hub = hub_of(connection)
            pallet = sscc.pallet_of(text, hub.gs1_prefix, hub.number)
            if pallet is not None:
                return Alias(text, AliasNoun.PALLET, pallet)
            return records.one(connection, Alias, text)

    def bind(self, alias: Alias) -> Alias:
        """Let a foreign code stand for a box, a pallet or a kind of goods from now on."""
        bound = replace(alias, code=clean(alias.code))
        with self.workplace.write() as transaction:
            fact = self._fact(transaction, bound)
            if fact is not None:
                transaction.record([fact])
        return bound

    def _fact(self, transaction: Transaction, bound: Alias) -> Fact | None:
        """What binding a code records: nothing when it is bound just so; a thing that is not here is refused."""
        aliases.check_alias(bound)
        if bound.noun == AliasNoun.PRODUCT:
            self.catalogue.current().category(bound.target)
        else:
            required(transaction, bound.noun, bound.target)
        before = transaction.find("alias", bound.code)
        if before is None:
            return entries.define("alias", bound.code, bound)
        return None if before == bound else entries.change("alias", bound.code, before, bound)

    def forget(self, code: str) -> None:
        """A foreign code is unknown again."""
        with self.workplace.write() as transaction:
            transaction.record([entries.remove("alias", code, required(transaction, "alias", code))])

    def export_csv(self) -> str:
        """Every bound code as CSV text."""
        return alias_files.write(self.all(), self.catalogue.current().categories)

    def export_file(self, path: Path) -> Path:
        """Write every bound code to a CSV file."""
        write_file(path, self.export_csv().encode("utf-8-sig"))
        return path

    def import_csv(self, text: str) -> AliasImport:
        """Take in codes from CSV: good rows are bound, bad ones reported with their line."""
        return self._take_in("codes.csv", text.encode())

    def import_file(self, path: Path) -> AliasImport:
        """Take in a file of codes, CSV or a spreadsheet."""
        return self._take_in(path.name, load_file(path))

    def _take_in(self, name: str, data: bytes) -> AliasImport:
        good, bad = alias_files.read(name, data, self.catalogue.current().categories)
        facts: dict[str, Fact] = {}
        taken: set[str] = set()
        with self.workplace.write() as transaction:
            for line, alias in good:
                bound = replace(alias, code=clean(alias.code))
                try:
                    fact = self._fact(transaction, bound)
                except UserError as error:
                    bad.append(BadRow(line, error.phrase))
                    continue
                taken.add(bound.code)
                facts.pop(bound.code, None)
                if fact is not None:
                    facts[bound.code] = fact
            if facts:
                transaction.record(list(facts.values()))
        added = sum(fact.kind == "alias.defined" for fact in facts.values())
        bad.sort(key=lambda row: row.line)
        return AliasImport(added, len(facts) - added, len(taken) - len(facts), tuple(bad))


def clean(scanned: str) -> str:
    """A foreign code as it is kept: less the AIM prefix and the spaces around it."""
    return codes.strip_aim(scanned).strip()
