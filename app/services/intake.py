"""The stop and go list, and codes of others bound to things of this hub."""

from dataclasses import dataclass, replace

from app.domain import aliases, codes, entries, intake
from app.domain.aliases import Alias, AliasNoun
from app.domain.catalogue import Category
from app.domain.intake import IntakeRule
from app.persistence.queries import records
from app.services.workplace import Workplace, required


@dataclass(frozen=True, slots=True)
class IntakeService:
    """What the hall takes at the moment."""

    workplace: Workplace

    def rules(self) -> dict[str, IntakeRule]:
        """Every rule by category or group, also those whose last day is over."""
        with self.workplace.read() as connection:
            return {rule.key: rule for rule in records.everything(connection, IntakeRule, "key")}

    def rule_for(self, category: Category) -> IntakeRule | None:
        """The rule for a category today, if there is one."""
        return intake.in_force(self.rules(), category, self.workplace.today())

    def decide(self, rule: IntakeRule) -> IntakeRule:
        """Decide how a category or group is taken from now on."""
        intake.check_rule(rule)
        with self.workplace.write() as transaction:
            before = transaction.find("intake", rule.key)
            if before is None:
                transaction.record([entries.define("intake", rule.key, rule)])
            elif before != rule:
                transaction.record([entries.change("intake", rule.key, before, rule)])
        return rule

    def lift(self, key: str) -> None:
        """Take the rule for a category or group away: it is taken as usual."""
        with self.workplace.write() as transaction:
            transaction.record([entries.remove("intake", key, required(transaction, "intake", key))])


@dataclass(frozen=True, slots=True)
class AliasService:
    """Foreign codes and what they stand for."""

    workplace: Workplace

    def all(self) -> list[Alias]:
        """Every bound code."""
        with self.workplace.read() as connection:
            return records.everything(connection, Alias, "code")

    def find(self, scanned: str) -> Alias | None:
        """What a foreign code stands for, or None when nobody bound it yet."""
        with self.workplace.read() as connection:
            return records.one(connection, Alias, clean(scanned))

    def bind(self, alias: Alias) -> Alias:
        """Let a foreign code stand for a box, a pallet or a kind of goods from now on."""
        bound = replace(alias, code=clean(alias.code))
        aliases.check_alias(bound)
        with self.workplace.write() as transaction:
            if bound.noun in {AliasNoun.BOX, AliasNoun.PALLET}:
                required(transaction, bound.noun, bound.target)
            before = transaction.find("alias", bound.code)
            if before is None:
                transaction.record([entries.define("alias", bound.code, bound)])
            elif before != bound:
                transaction.record([entries.change("alias", bound.code, before, bound)])
        return bound

    def forget(self, code: str) -> None:
        """A foreign code is unknown again."""
        with self.workplace.write() as transaction:
            transaction.record([entries.remove("alias", code, required(transaction, "alias", code))])


def clean(scanned: str) -> str:
    """A foreign code as it is kept: less the AIM prefix and the spaces around it."""
    return codes.strip_aim(scanned).strip()
