"""Whether a text tells of goods that were received or sent, instead of asking for some."""

from collections.abc import Iterable

from app.domain.reading.words import tokens, words

_DONE = frozenset(
    word
    for text in (
        "geliefert ausgeliefert übergeben verschickt versendet überreicht verteilt angekommen",
        "delivered shipped dispatched distributed donated sent arrived handed",
        "передали передано доставили доставлено відправили відправлено отримали вручили роздали надіслали",
        "передали передано доставили отправили отправлено получили раздали вручили",
        "przekazaliśmy przekazano dostarczono dostarczyliśmy wysłano wysłaliśmy otrzymaliśmy",
    )
    for word in words(text)
)
_WANTED = frozenset(
    word
    for text in (
        "brauchen benötigen benötigt bedarf bitten dringend gesucht",
        "need needs needed required request wanted urgently",
        "потрібно потрібні потреба потребуємо необхідно просимо терміново",
        "нужно нужны потребность необходимо просим срочно",
        "potrzebujemy potrzeba potrzebne prosimy pilnie",
    )
    for word in words(text)
)


def looks_like_report(texts: Iterable[str]) -> bool:
    """Whether lines say that goods moved already and none says that some are needed."""
    said = {token.word for text in texts for token in tokens(text)}
    return bool(said & _DONE) and not said & _WANTED
