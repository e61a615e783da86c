"""What the hall takes, told to donors: the poster for the door and the text for the web."""

from dataclasses import dataclass
from types import ModuleType

from app.documents import poster_wording as say
from app.documents.door_text import heading
from app.documents.poster_models import SIZES, Band, Entry, Poster
from app.domain.intake import Pace, reason_words
from app.domain.languages import Language, Words
from app.domain.phrases import UserError, mark
from app.domain.places import Hub
from app.services.intake import IntakeLine, IntakeService
from app.services.workplace import Workplace, hub_of

_SIGNS = {Pace.GO: "✅", Pace.SLOW: "⚠️", Pace.STOP: "⛔"}
_MOST_EXCEPTIONS = 5


def _drawing() -> ModuleType:
    from app.documents import posters  # noqa: PLC0415  the drawing library waits for the first poster

    return posters


@dataclass(frozen=True, slots=True)
class PosterService:
    """Tells donors what is taken gladly, only a little, or not now."""

    workplace: Workplace
    intake: IntakeService

    def poster(self, size: str = "a4") -> bytes:
        """The poster for the hall door on A4 or A3, in three languages."""
        if size not in SIZES:
            raise UserError(
                mark("Errors", "“{sheet}” is no paper size. Choose one of: {sheets}."),
                sheet=size, sheets=", ".join(SIZES),
            )  # fmt: skip
        hub, bands = self._hub(), self._bands()
        shown = tuple(Band(pace, tuple(_entry(line, bands) for line in lines)) for pace, lines in bands.items())
        language = hub.language if hub.language in set(Language) else Language.GERMAN
        return _drawing().poster_pdf(Poster(hub.name, hub.address, language, self.workplace.today(), shown), size)

    def web_text(self, language: str) -> str:
        """The same as a short text with headings and lists, for a web page or a messenger."""
        hub, bands = self._hub(), self._bands()
        parts = [heading(say.TITLE, hub, self.workplace.today(), language)]
        for pace, lines in bands.items():
            told = [f"- {_told(line, bands, language)}" for line in lines]
            parts.append("\n".join([f"{_SIGNS[pace]} {say.BANDS[pace].in_language(language)}", *told]))
        return "\n\n".join([*parts, say.ELSE.in_language(language)]) + "\n"

    def _hub(self) -> Hub:
        with self.workplace.read() as connection:
            return hub_of(connection)

    def _bands(self) -> dict[Pace, list[IntakeLine]]:
        """The rules in force by pace; a poster without any would say nothing."""
        lines = [line for line in self.intake.lines() if not line.is_over]
        if not lines:
            raise UserError(mark("Errors", "No goods are marked go, slow or stop. Mark some first."))
        by_pace = {pace: [line for line in lines if line.rule and line.rule.pace == pace] for pace in Pace}
        return {pace: found for pace, found in by_pace.items() if found}


def _entry(line: IntakeLine, bands: dict[Pace, list[IntakeLine]]) -> Entry:
    rule = line.rule
    reason = reason_words(rule.reason) if rule and rule.reason else None
    return Entry(line.group, line.name, reason, _exceptions(line, bands), rule.until if rule else None)


def _exceptions(line: IntakeLine, bands: dict[Pace, list[IntakeLine]]) -> Words | None:
    """Which goods of a group are taken otherwise than the group."""
    others = [
        other.name
        for pace, lines in bands.items()
        for other in lines
        if line.is_group and other.group == line.key and not other.is_group and line.rule and pace != line.rule.pace
    ]
    if not others:
        return None
    more = " …" if len(others) > _MOST_EXCEPTIONS else ""
    named = {
        language: ", ".join(name.in_language(language) for name in others[:_MOST_EXCEPTIONS]) for language in Language
    }
    return Words(*[f"{say.EXCEPT.in_language(each)}: {named[Language(each)]}{more}" for each in ("de", "uk", "en")])


def _told(line: IntakeLine, bands: dict[Pace, list[IntakeLine]], language: str) -> str:
    """One line of the list: the goods, and what is said about them."""
    name, rule, exceptions = line.name.in_language(language), line.rule, _exceptions(line, bands)
    notes = [reason_words(rule.reason).in_language(language)] if rule and rule.reason else []
    if exceptions:
        notes.append(exceptions.in_language(language))
    if rule and rule.until:
        notes.append(f"{say.UNTIL.in_language(language)} {rule.until:%d.%m.%Y}")
    return f"{name} ({'; '.join(notes)})" if notes else name
