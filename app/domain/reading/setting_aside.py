"""What a list holds that is no goods: money, services, building works, greetings, signatures and addresses."""

import re
from collections.abc import Sequence

from app.domain.reading import attributes
from app.domain.reading.vocabulary import PREPOSITIONS
from app.domain.reading.words import Token, plain, stems

MONEY, SERVICE, WORKS, CONTACT = "money", "service", "works", "contact"
_MONEY = stems(
    "geld geldspende geldspenden spendenkonto bargeld gutschein gutscheine überweisung iban paypal spendengelder"
    " money cash voucher vouchers funds funding fundraising"
    " гроші грошей грошима кошти коштів ваучер ваучери реквізити пожертви виплата виплати"
    " деньги денег ваучеры реквизиты пожертвования"
    " pieniądze pieniędzy gotówka darowizny talony zbiórka"
)
_MONEY_PHRASE = re.compile(
    r"gift cards?|geschenkkart|денежн\w* средств|środk\w* finansow|wsparci\w* finansow|financial (?:help|support|aid)"
    r"|матеріальн\w* допомог|материальн\w* помощ|(?:вартість|стоимость|kosten|koszt|cost|price)\w*\W.*\d"
    r"|\d ?(?:грн|€|\$|zł|euro?)(?!\w)"
    r"|finanzielle|фінансов|финансов|номер\w* карт|bank account|(?<!\w)[a-z]{2}\d\d(?: ?[\da-z]{4}){3}"
)
_SERVICES = stems(
    "fahrer fahrerin fahrdienst übersetzer dolmetscher freiwillige unterkunft unterkünfte wohnung wohnungen wohnraum"
    " rechtsberatung beratung kinderbetreuung mitfahrgelegenheit"
    " driver drivers translator translators interpreter interpreters volunteer volunteers accommodation housing"
    " counselling transportation babysitting"
    " водій водії водіїв перекладач перекладачі перекладачів волонтер волонтери волонтерів житло транспортування"
    " перевезення послуга послуги послуг консультація консультації супровід оренда"
    " водитель водители переводчик переводчики волонтеры жилье перевозка услуга услуги аренда"
    " kierowca kierowcy kierowców tłumacz tłumacze tłumaczy wolontariusz wolontariusze nocleg noclegi mieszkanie"
    " mieszkania zakwaterowanie usługa usługi"
)
_WORKS = stems(
    "reparatur reparaturen renovierung bauarbeiten sanierung umbau wiederaufbau instandsetzung"
    " repair repairs repairing renovation rebuilding reconstruction refurbishment"
    " ремонт ремонту будівництво будівництва реконструкція реконструкції відбудова відновлення монтаж утеплення"
    " строительство реконструкция восстановление утепление"
    " remont remontu budowa budowy naprawa naprawy odbudowa przebudowa"
)
_ENDINGS = (
    ("reparatur", WORKS), ("sanierung", WORKS), ("arbeiten", WORKS), ("konto", MONEY), ("gutscheine", MONEY),
    ("gutschein", MONEY),
)  # fmt: skip
_CLOSING = re.compile(
    r"(?:^|[.!] )\W*(?:mit (?:freundlichen|besten|herzlichen|lieben) grüßen|mfg"
    r"|(?:viele|liebe|beste|herzliche|freundliche) grüße"
    r"|best (?:regards|wishes)|kind regards|warm regards|regards|cheers|take care|all the best"
    r"|many thanks|sincerely|yours"
    r"|з повагою|з вдячністю|щиро дякуємо|с уважением|с благодарностью"
    r"|z poważaniem|z wyrazami|(?:serdecznie )?pozdrawiam|pozdrowienia|sent from my|von meinem iphone)(?!\w)|^-- ?$"
)
_THANKS = re.compile(
    r"^\W*(?:vielen (?:herzlichen )?dank|herzlichen dank|danke|thank you|thanks|дякуємо|дякую|щиро дякуємо|спасибо"
    r"|благодарим|dziękujemy|dziękuję|hallo|liebe|guten tag|moin|hello|hi|dear|good (?:morning|afternoon|evening|day)"
    r"|доброго дня|добрий день|добрий вечір"
    r"|вітаю|вітаємо|привіт|шановні|здравствуйте|добрый день|dzień dobry|witam|cześć|szanowni)(?!\w)"
)
_LETTER_HEAD = re.compile(
    r"^\s*(?:from|to|cc|bcc|subject|date|sent|reply-to|von|an|betreff|gesendet|datum|від|от|кому|тема|дата|надіслано"
    r"|отправлено|od|temat|data|wysłano) ?: ?\S"
)
_FORWARDED = ("message", "nachricht", "weitergeleitet", "forwarded", "повідомлення", "сообщение", "wiadomość")
_WROTE = re.compile(r"(?:schrieb|wrote|пише|пишет|написав|написала|написал|pisze|napisał|napisała)\b[^:]{0,60}:\s*$")
_ADDRESS = re.compile(r"https?://|www\.|\w@\w|(?<!\w)\+?\d[\d ()/-]{7,20}\d(?!\w)")
_CONTACT_WORD = re.compile(
    r"^\W*(?:tel|telefon|phone|mobile|whatsapp|telegram|viber|signal|тел|телефон|моб|контакт\w*|kontakt|adresse|address"
    r"|адреса|адрес|ansprechpartner\w*|öffnungszeiten|opening hours|координатор\w*)(?!\w)"
)
_CHAT_HEAD = re.compile(
    r"^\W*[^\W\d][\w .'’-]{1,40},? \[?(?:\d{1,2}[./]\d{1,2}[./]\d{2,4},? )?\d{1,2}:\d\d(?::\d\d)?\]?\W*$"
)
_SIGNED = re.compile(
    r"^\W*(?:голова|директор\w*|завідувач\w*|головн\w+ лікар\w*|начальник|староста|главврач|глава|заведующ\w+|командир"
    r"|pfarrer\w*|leiter(?:in)?|direktor(?:in)?|chefarzt|chefärztin|vorsitzende\w*|bürgermeister\w*|oberarzt"
    r"|director|head|manager|coordinator|chair\w*|mayor|father|sister|dr|prof|lg|vg|mfg|ваша?|ваші|ihre?|your"
    r"|dyrektor\w*|sołtys|proboszcz|wójt|burmistrz|prezes|ks)(?!\w)"
)
_TITLE = stems(
    "liste bedarfsliste wunschliste bedarf anforderung aufruf spendenaufruf stand übersicht"
    " list wishlist appeal request requirements needs"
    " список перелік потреби потреба заявка запит відомість звернення список перечень потребности заявка запрос"
    " lista wykaz zapotrzebowanie potrzeby apel zbiórka"
)
_DATED = re.compile(r"^\W*(?:stand|datum|date|дата|від|od|as of|вих|исх|nr|№|ref)\W.{0,40}$")
_ASIDE_WORDS = frozenset(("ок", "так", "да", "ні", "нет", "ok", "okay", "ja", "nein", "yes", "no", "tak", "nie", "ага"))
_LONGEST_THANKS = 9
_LONGEST_SIGNED, _LONGEST_TITLE = 8, 10


def letter_part(text: str) -> str:
    """Why a line is only the frame of a letter: its head, greeting, closing or a way to reach somebody."""
    low = plain(text)
    if (
        _CLOSING.search(low)
        or _is_forwarded(low)
        or _LETTER_HEAD.match(low)
        or _CHAT_HEAD.match(low)
        or _WROTE.search(low)
    ):
        return CONTACT
    if _THANKS.match(low) and len(low.split()) <= _LONGEST_THANKS and not any(char.isdigit() for char in low):
        return "prose"
    return CONTACT if _CONTACT_WORD.match(low) and any(char.isdigit() or char == "@" for char in low) else ""


def starts_message(text: str) -> bool:
    """Whether a line is the name and time above a message of a chat."""
    return _CHAT_HEAD.match(plain(text)) is not None


def signs(text: str, words: Sequence[Token]) -> bool:
    """Whether a line is the name of a person behind a title: the head of a council, a priest, a director."""
    named = sum(token.capital for token in words[1:])
    return bool(named) and len(words) <= _LONGEST_SIGNED and _SIGNED.match(plain(text)) is not None


def is_title(text: str, words: Sequence[Token]) -> bool:
    """Whether a line only says that a list of needs follows, or its day and number."""
    if attributes.is_unwanted(text) or attributes.turns_unwanted(text) or attributes.speaks(words):
        return False
    if _DATED.match(plain(text)):
        return True
    return len(words) <= _LONGEST_TITLE and any(token.stem in _TITLE for token in words)


def is_aside(text: str, words: Sequence[Token]) -> bool:
    """Whether a stretch is talk between the lines of a chat: a question, a yes or no."""
    said = text.strip().rstrip('"»”)')
    return said.endswith("?") or (bool(words) and all(token.word in _ASIDE_WORDS for token in words))


def _is_forwarded(text: str) -> bool:
    bare = text.strip()
    return bare.startswith(("--", "==")) and any(word in bare for word in _FORWARDED)


def closes_letter(text: str) -> bool:
    """Whether a line ends a letter, so that a name and an address follow."""
    return _CLOSING.search(plain(text)) is not None


def reason_of(text: str, words: Sequence[Token]) -> str:
    """Why a stretch without goods asks for nothing the hub keeps; empty when it may be goods after all."""
    named = [token for token in words if not attributes.is_attribute(token)]
    if any(token.stem in _MONEY for token in named) or _MONEY_PHRASE.search(plain(text)):
        return MONEY
    head = headed(words)
    if head:
        return head
    if any(token.stem in _SERVICES for token in named):
        return SERVICE
    if any(token.stem in _WORKS for token in named):
        return WORKS
    return CONTACT if _ADDRESS.search(text) else ""


def headed(words: Sequence[Token]) -> str:
    """Whether a stretch is about a service or works on goods: repair of generators, ремонт даху, Dachsanierung."""
    named: list[Token] = []
    for token in words:
        if named and token.word in PREPOSITIONS:
            break
        if not attributes.is_attribute(token):
            named.append(token)
    if not named:
        return ""
    first, last = named[0], named[-1]
    if first.stem in _MONEY:
        return MONEY
    if first.stem in _SERVICES:
        return SERVICE
    if first.stem in _WORKS:
        return WORKS
    ends = {last.word, first.word}
    return next((reason for ending, reason in _ENDINGS if any(word.endswith(ending) for word in ends)), "")
