"""Keys by their place on the keyboard, whatever layout is on."""

_CYRILLIC = dict(zip("йцукенгшщзфівапролдячсмитьыэ", "qwertyuiopasdfghjklzxcvbnmsj", strict=True))
_SHIFTED = {
    **dict.fromkeys("!", "1"), **dict.fromkeys('"@', "2"), **dict.fromkeys("§#№", "3"), **dict.fromkeys("$;", "4"),
    **dict.fromkeys("%", "5"), **dict.fromkeys("=)", "0"),
}  # fmt: skip


def plain_key(text: str) -> str:
    """A typed character as the Latin letter on the same key, so that Cyrillic layouts reach every button."""
    return _CYRILLIC.get(text.casefold(), text.casefold())


def shifted_digit(text: str) -> str:
    """The digit (0 to 5) on the key that types this mark with Shift on German, English or Ukrainian keyboards."""
    return _SHIFTED.get(text, text)
