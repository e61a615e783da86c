"""The headings over the columns of a table: which column says what, in five languages."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.domain.reading import attributes
from app.domain.reading.units import UNITS
from app.domain.reading.words import latin, plain, stem_of, tokens, words

ITEM, QUANTITY, UNIT, SIZE, AUDIENCE, GROUP = "item", "quantity", "unit", "size", "audience", "group"
NOTE, URGENCY, RECIPIENT, RECEIVED, NUMBER, OTHER = "note", "urgency", "recipient", "received", "number", "other"
NEEDED, MISSING, NAME, PRICE, WEIGHT, TOTAL = "needed", "missing", "name", "price", "weight", "total"
ROLES = (ITEM, QUANTITY, UNIT, SIZE, AUDIENCE, GROUP, NOTE, URGENCY, RECIPIENT, RECEIVED, NUMBER, OTHER)
SIZE_RUN, AUDIENCE_RUN = "size:", "audience:"

# What the words of a heading mean, in de, en, uk, ru, pl. A heading with words of several kinds is of the kind that
# stands first here: "price per item" is a price, "quantity (units)" a quantity, "unit of measure" a unit.
_WORDS = {
    PRICE: (
        "preis einzelpreis gesamtpreis stückpreis kosten betrag wert eur euro price cost value amount_eur usd"
        " uah грн ціна вартість сума цена стоимость cena koszt wartość kwota"
    ),
    MISSING: (
        "fehlt fehlen fehlend fehlmenge fehlbestand noch restbedarf offen missing shortage shortfall lacking"
        " still outstanding remaining gap deficit бракує нестача нехватает дефіцит залишилось ще недостача"
        " нехватка осталось еще дефицит brakuje braki brak jeszcze pozostało"
    ),
    RECEIVED: (
        "erhalten geliefert vorhanden bestand istmenge zugesagt received have delivered available stock"
        " existing supplied covered отримано надано наявність наявна наявно є маємо передано виконано получено"
        " имеется наличие есть выдано поставлено otrzymano posiadane dostępne mamy dostarczono"
    ),
    NUMBER: "nr no pos lfd id position_nr artikelnummer artnr code ref index # № номер код шифр lp poz numer",
    WEIGHT: "gewicht weight вага маса вес масса waga masa volumen volume обєм об'єм объем",
    URGENCY: (
        "dringlichkeit dringend priorität prio urgency urgent priority пріоритет пріоритетність терміновість"
        " терміново приоритет приоритетность срочность pilność priorytet pilne"
    ),
    NEEDED: (
        "bedarf bedarfsmenge benötigt benötigte soll sollmenge gebraucht angefordert needed need needs"
        " required request requested requirement wanted потреба потрібно потрібна необхідно необхідна запит"
        " заявка потребность требуется нужно необходимо заявлено potrzeba potrzebne potrzebna zapotrzebowanie"
        " wymagane"
    ),
    QUANTITY: (
        "menge anzahl stückzahl stück stk quantity qty amount count pcs pieces кількість кільк кол кількості"
        " штук шт количество ilość liczba sztuk szt"
    ),
    UNIT: (
        "einheit mengeneinheit maßeinheit me eh unit units uom measure одиниця одиниці од вимір виміру"
        " вимірювання единица единицы ед изм измерения jednostka jedn miara miary упаковка verpackung gebinde"
        " packaging opakowanie фасування фасовка"
    ),
    SIZE: (
        "größe größen konfektionsgröße schuhgröße size sizes розмір розміри розмірний ріст размер размеры"
        " рост rozmiar rozmiary style"
    ),
    AUDIENCE: (
        "zielgruppe geschlecht alter altersgruppe audience gender sex age стать вік вікова пол возраст płeć wiek"
    ),
    RECIPIENT: (
        "empfänger einrichtung institution organisation ort stadt standort region subregion krankenhaus"
        " abteilung adresse recipient beneficiary organization location city place department whom camp site"
        " отримувач заклад установа організація місто громада область підрозділ відділення адреса кому"
        " получатель учреждение организация город отделение адрес подразделение odbiorca placówka miasto"
        " instytucja oddział wen кого kogo hospital klinik schule school clinic лікарня лікарні шпиталь школа"
        " клініка больница больницы госпиталь szpital szkoła"
    ),
    GROUP: (
        "kategorie warengruppe gruppe bereich rubrik category group section категорія група розділ вид"
        " категория группа раздел kategoria grupa dział"
    ),
    NOTE: (
        "bemerkung anmerkung hinweis kommentar notiz beschreibung spezifikation eigenschaften zusatz details"
        " remark note comment specification specs description opis примітка коментар опис характеристика"
        " характеристики вимоги уточнення специфікація примечание комментарий описание требования уточнение"
        " uwaga uwagi komentarz saison jahreszeit season сезон sezon pora frist deadline termin bis"
    ),
    ITEM: (
        "artikel artikelbezeichnung bezeichnung warenbezeichnung ware warenart gegenstand produkt produktname"
        " gut güter material hilfsgüter item article product goods commodity materials supplies найменування"
        " товар товару позиція предмет продукція продукт артикул майно річ речі засіб наименование позиция"
        " продукция имущество вещь artykuł towar przedmiot asortyment rzecz"
    ),
    NAME: "name names назва название nazwa imię was what що что co type typ тип",
    TOTAL: "total gesamt insgesamt summe всього разом усього итого всего razem suma łącznie ogółem",
    OTHER: (
        "datum date status link photo foto bild дата посилання фото контакт контакты kontakt contact телефон"
        " telefon phone data zdjęcie wer who хто кто kto"
    ),
}
_ORDER = tuple(_WORDS)
_KIND_OF = {each: kind for kind in reversed(_ORDER) for word in words(_WORDS[kind]) for each in (word, stem_of(word))}
COUNTED = frozenset({QUANTITY, NEEDED, TOTAL, MISSING})
_LONGEST_LABEL = 12
_LETTER = re.compile(r"(?:[2-6]xl|x{0,4}xs|x{1,5}l|xs|s|m|l)(?:\s*[-/–]\s*(?:[2-6]xl|x{0,4}xs|x{1,5}l|xs|s|m|l))?")
_NUMBER_SIZE = re.compile(r"(?:eu|gr\.?|р\.?|size)?\s*(\d{2,3})(?:\s*[-/–]\s*\d{2,3})?(?:\s*(?:cm|см))?")
_SMALLEST_SIZE, _LARGEST_SIZE = 15, 192
_UNIT = re.compile(rf"(?<!\w)(?:{'|'.join(UNITS.values())})(?!\w)")
_DIGITS = re.compile(r"\d+")
_SIGNS = re.compile(r"[\s./_-]")
_SHORT = {"№": NUMBER, "#": NUMBER, "nº": NUMBER, "lp": NUMBER, "№пп": NUMBER, "№зп": NUMBER, "jm": UNIT, "uom": UNIT}
_SHORTENED = re.compile(r"(?<!\w)к(?:іл|ол|ильк|ільк)?[-.–]? ?(?:сть|ть|во)(?!\w)", re.IGNORECASE)
_HOW_MANY = re.compile(r"(?<!\w)(?:number|no\.?|nr\.?|#) (?:of|needed|required|benötigt|requested)(?!\w)")


@dataclass(frozen=True, slots=True)
class Columns:
    """What each column of a table says, by place; ``unclear`` when two columns may hold the quantity.

    A role is one of ``ROLES``, or "size:XL", "audience:men" or both for a column of quantities of that size.
    ``heads`` are the headings as they stand, ``known`` whether a person said once what they mean.
    """

    roles: tuple[str, ...]
    heads: tuple[str, ...] = ()
    unclear: bool = False
    known: bool = False

    def place(self, role: str) -> int:
        """The first column of a role, or -1."""
        return self.roles.index(role) if role in self.roles else -1

    def cell(self, cells: Sequence[str], role: str) -> str:
        """The text of the first column of a role in a row."""
        at = self.place(role)
        return cells[at].strip() if 0 <= at < len(cells) else ""

    def cells_of(self, cells: Sequence[str], role: str) -> list[str]:
        """The texts of all columns of a role in a row."""
        return [cells[at].strip() for at, each in enumerate(self.roles) if each == role and at < len(cells)]

    @property
    def runs(self) -> tuple[int, ...]:
        """The columns that each hold the quantities of one size or audience."""
        return tuple(at for at, role in enumerate(self.roles) if role.startswith((SIZE_RUN, AUDIENCE_RUN)))

    @property
    def mark(self) -> str:
        """What a sender's table is known by next time."""
        return fingerprint(self.heads or ("",) * len(self.roles))


def fingerprint(header_cells: Sequence[str]) -> str:
    """A short mark of a header row: the same for the same headings, whatever their case, numbers and dashes."""
    written = "|".join(" ".join(words(_DIGITS.sub(" ", cell))) for cell in header_cells).rstrip("|")
    return hashlib.blake2s(f"{len(header_cells)}:{written}".encode(), digest_size=12).hexdigest()


@lru_cache(maxsize=4096)
def kind_of(label: str) -> str:
    """What a heading says about its column, or nothing."""
    label = _SHORTENED.sub("кількість", label)
    parts = words(label)
    short = _SIGNS.sub("", plain(label))
    if short in _SHORT:
        return _SHORT[short]
    if len(parts) > _LONGEST_LABEL:
        return ""
    if _HOW_MANY.search(plain(label)):
        return NEEDED if {_KIND_OF.get(word) for word in parts} & {NEEDED} else QUANTITY
    kinds = kinds_in(label)
    if not kinds:
        kinds = {kind for word in parts if (kind := _compound(word))}
    return _decided(kinds, parts, label)


def kinds_in(label: str) -> set[str]:
    """Everything the words of a heading may say."""
    return {kind for word in words(label) if (kind := _KIND_OF.get(word) or _KIND_OF.get(stem_of(word)))}


def _compound(word: str) -> str:
    """The kind of a German compound by its last half: Liefermenge, Packungsgröße."""
    endings = {"menge": QUANTITY, "anzahl": QUANTITY, "bezeichnung": ITEM, "größe": SIZE, "einheit": UNIT,
               "preis": PRICE, "gewicht": WEIGHT, "nummer": NUMBER, "artikel": ITEM, "bedarf": NEEDED}  # fmt: skip
    return next((kind for ending, kind in endings.items() if word.endswith(ending)), "")


def _decided(kinds: set[str], parts: Sequence[str], label: str) -> str:
    """One kind for a heading with words of several kinds."""
    if NUMBER in kinds and kinds & COUNTED and "#" not in label:
        kinds = kinds - {NUMBER}
    if NAME in kinds and kinds & {RECIPIENT, GROUP}:
        kinds = kinds - {NAME, ITEM}
    if PRICE in kinds and parts[0] in {"value", "amount", "wert", "eur", "euro"} and kinds & COUNTED:
        kinds = kinds - {PRICE}
    if any(word.startswith(("залишок", "залишк", "остат")) for word in parts):
        return MISSING if NEEDED in kinds else RECEIVED
    return next((kind for kind in _ORDER if kind in kinds), "")


def unit_in(label: str) -> str:
    """The unit a heading names beside its word (Menge (kg), Кількість, шт), or nothing."""
    found = list(_UNIT.finditer(plain(label)))
    return found[-1][0] if found and found[0].start() > 0 else ""


@lru_cache(maxsize=4096)
def run_of(label: str) -> str:
    """The role of a column of quantities by the size or audience its heading is, or nothing."""
    text = plain(latin(label)).strip(" .:")
    if _LETTER.fullmatch(text):
        return SIZE_RUN + label.strip()
    found = _NUMBER_SIZE.fullmatch(text)
    if found and _SMALLEST_SIZE <= int(found[1]) <= _LARGEST_SIZE:
        return SIZE_RUN + label.strip()
    named = tokens(label)
    audience = attributes.audience_of(named)
    if audience and len(named) <= 3 and all(attributes.is_attribute(token) for token in named):
        return AUDIENCE_RUN + audience
    return ""
