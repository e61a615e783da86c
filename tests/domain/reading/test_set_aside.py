"""What stands in a need list and is no goods: kept, shown and set aside with its reason."""

import pytest


def aside(reading, line):
    return {ignored.reason for ignored in reading.ignored if ignored.line == line}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        # money
        ("Geldspenden", "money"), ("Gutscheine für Lebensmittel", "money"),
        ("Spendenkonto: DE12 3456 7890 1234 5678 90", "money"),
        ("cash donations", "money"), ("gift cards", "money"), ("supermarket vouchers", "money"),
        ("financial support", "money"),
        ("гроші на пальне", "money"), ("кошти на лікування", "money"), ("фінансова допомога", "money"),
        ("продуктові ваучери", "money"),
        ("деньги на лекарства", "money"), ("денежные средства", "money"), ("финансовая помощь", "money"),
        ("pieniądze na leki", "money"), ("wsparcie finansowe", "money"), ("darowizny pieniężne", "money"),
        ("PayPal: hilfe@example.org", "money"),
        # services
        ("Fahrer für Samstag", "service"), ("Dolmetscher Ukrainisch-Deutsch", "service"),
        ("Unterkunft für zwei Familien", "service"),
        ("volunteers for sorting", "service"), ("a translator", "service"), ("accommodation for 3 families", "service"),
        ("водії з категорією C", "service"), ("волонтери на склад", "service"), ("перекладач", "service"),
        ("водитель с машиной", "service"), ("переводчики", "service"), ("волонтеры на разгрузку", "service"),
        ("tłumacz polsko-ukraiński", "service"), ("wolontariusze do sortowania", "service"),
        ("noclegi dla rodzin", "service"),
        ("психологічна консультація", "service"), ("Rechtsberatung", "service"), ("перевезення вантажів", "service"),
        # building works
        ("Renovierung der Küche", "works"), ("Reparatur der Heizung", "works"),
        ("repair of the roof", "works"), ("renovation of two rooms", "works"), ("rebuilding the kitchen", "works"),
        ("ремонт даху", "works"), ("відновлення опалення", "works"), ("утеплення фасаду", "works"),
        ("ремонт крыши", "works"), ("строительство укрытия", "works"), ("реконструкция котельной", "works"),
        ("remont dachu", "works"), ("odbudowa szkoły", "works"), ("naprawa ogrzewania", "works"),
        ("ремонт генераторів", "works"), ("Reparatur von Generatoren", "works"),
        # ways to reach somebody
        ("Tel.: 0231 1234567", "contact"), ("Kontakt: hilfe@example.org", "contact"),
        ("Phone +44 20 7946 0000", "contact"),
        ("тел. +380 67 123 45 67", "contact"), ("Контакт: 067 123 45 67 Олена", "contact"),
        ("тел: 8 903 123 45 67", "contact"),
        ("telefon: 601 234 567", "contact"), ("https://example.org/needs", "contact"),
        ("WhatsApp +49 170 1234567", "contact"),
    ],
)  # fmt: skip
def test_what_is_no_goods_is_set_aside_with_its_reason(read_lines, text, reason):
    reading = read_lines(f"- Isomatten\n- {text}\n- спальники")
    assert [item.category for item in reading.items] == ["sleeping_mat", "sleeping_bag"]
    assert aside(reading, 2) == {reason}


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Liebe Freundinnen und Freunde,", "prose"), ("Guten Tag,", "prose"), ("Hallo zusammen!", "prose"),
        ("Vielen Dank!", "prose"),
        ("Dear friends,", "prose"), ("Hi all,", "prose"), ("Thank you so much!", "prose"), ("Good morning,", "prose"),
        ("Доброго дня!", "prose"), ("Шановні колеги,", "prose"), ("Дякуємо за допомогу!", "prose"),
        ("Привіт усім", "prose"),
        ("Здравствуйте!", "prose"), ("Добрый день, друзья!", "prose"), ("Спасибо большое!", "prose"),
        ("Dzień dobry,", "prose"), ("Szanowni Państwo,", "prose"), ("Dziękujemy za pomoc!", "prose"),
        ("From: Olena Tkach <olena@example.org>", "contact"), ("Subject: needs of our hospital", "contact"),
        ("Sent: 12 March 2024 09:14", "contact"),
        ("Von: Anna Beispiel <anna@example.org>", "contact"), ("Betreff: Bedarf im März", "contact"),
        ("Gesendet: Montag, 4. März 2024 09:14", "contact"),
        ("Від: Олена Ткач <olena@example.org>", "contact"), ("Тема: потреби громади", "contact"),
        ("Кому: склад@example.org", "contact"),
        ("Отправлено: 4 марта 2024 г., 09:14", "contact"), ("Od: Jan Nowak <jan@example.org>", "contact"),
        ("Temat: zapotrzebowanie", "contact"),
        ("---------- Forwarded message ----------", "contact"),
        ("-------- Weitergeleitete Nachricht --------", "contact"),
        ("-----Original Message-----", "contact"), ("-----Ursprüngliche Nachricht-----", "contact"),
        ("Am 12.03.2024 um 09:14 schrieb Olena Tkach:", "contact"),
        ("On Tue, 12 Mar 2024 at 09:14, Olena Tkach wrote:", "contact"),
        ("вт, 12 бер. 2024 р. о 09:14 Олена Ткач пише:", "contact"),
        ("12 марта 2024 г., 09:14 Ольга написала:", "contact"),
        ("Olena, 09:14", "contact"),
        ("# source: chat of Tuesday", "comment"),
    ],
)  # fmt: skip
def test_the_frame_of_a_letter_above_the_goods_is_set_aside(read_lines, line, reason):
    reading = read_lines(f"{line}\n\n- Isomatten\n- спальники\n- koce")
    assert [item.category for item in reading.items] == ["sleeping_mat", "sleeping_bag", "blanket"]
    assert aside(reading, 1) == {reason}


@pytest.mark.parametrize(
    "closing",
    [
        "Viele Grüße\nAnna", "LG Anna",
        "Best regards,\nTom Sample\nWarehouse lead", "Kind regards\nTom", "Sent from my iPhone", "Cheers,\nTom",
        "З повагою,\nОлена Ткач\nкоординаторка", "З вдячністю, Олена", "Директор школи Ткач О. В.",
        "С уважением,\nОльга Иванова", "С благодарностью\nОльга",
        "Z poważaniem\nJan Nowak", "Pozdrawiam,\nJan", "Serdecznie pozdrawiam\nJan Nowak",
    ],
)  # fmt: skip
def test_a_closing_and_its_signature_ask_for_nothing(read_lines, closing):
    reading = read_lines(f"- Isomatten\n- спальники\n- koce\n\n{closing}")
    assert [item.category for item in reading.items] == ["sleeping_mat", "sleeping_bag", "blanket"]
    assert {ignored.reason for ignored in reading.ignored} == {"contact"}


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("> Isomatten 5 Stk\n> Kerzen", ["sleeping_mat", "candles"]),
        ("On Mon, 4 Mar 2024 at 08:00, Ann wrote:\n> tents\n>> candles\n> towels", ["tent", "candles", "towel"]),
        ("> - намети\n> - свічки", ["tent", "candles"]),
        ("> koce\n>\n> mydło", ["blanket", "soap"]),
    ],
)
def test_quoted_mail_is_read_without_its_marks(read_lines, text, categories):
    assert [item.category for item in read_lines(text).items] == categories


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("[12.03.24, 09:14:02] Olena: намети 5 шт\n[12.03.24, 09:15:40] Olena: свічки", ["tent", "candles"]),
        ("12.03.24, 09:14 - Anna: Isomatten\n12.03.24, 09:15 - Anna: Kerzen", ["sleeping_mat", "candles"]),
        ("3/12/24, 9:14 AM - Tom: tents\n3/12/24, 9:15 AM - Tom: towels", ["tent", "towel"]),
        ("Ольга, 09:14\nпалатки\nмыло", ["tent", "soap"]),
        ("[2024-03-12 09:14] Jan: koce, mydło", ["blanket", "soap"]),
    ],
)
def test_the_stamp_of_a_chat_message_is_no_part_of_its_goods(read_lines, text, categories):
    reading = read_lines(text)
    assert [item.category for item in reading.items] == categories
    assert aside(reading, 1) == {"contact"}


@pytest.mark.parametrize(
    "total",
    ["Gesamt: 45", "Summe 45 Stk", "Total: 45 pcs", "Разом: 45 шт", "Всього 45", "Итого: 45 шт", "Razem 45 szt."],
)
def test_a_total_asks_for_nothing(read_lines, total):
    reading = read_lines(f"1. Isomatten 15\n2. спальники 30\n{total}")
    assert [item.quantity for item in reading.items] == [15, 30]
    assert aside(reading, 3) == {"total"}


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Wir freuen uns sehr, dass Sie uns helfen.", "prose"),
        ("We are a small team and we work every day.", "prose"), ("It has been very cold here.", "prose"),
        ("Ми дуже вдячні вам за підтримку.", "prose"), ("У нас зараз живуть переселенці.", "prose"),
        ("Мы очень благодарны вам за поддержку.", "prose"), ("У нас сейчас живут переселенцы.", "prose"),
        ("Mieszka u nas wiele rodzin z dziećmi.", "prose"),
    ],
)  # fmt: skip
def test_a_sentence_about_something_else_is_prose(read_lines, sentence, reason):
    reading = read_lines(f"{sentence}\n\n- Isomatten\n- спальники\n- koce")
    assert [item.category for item in reading.items] == ["sleeping_mat", "sleeping_bag", "blanket"]
    assert aside(reading, 1) == {reason}


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("Werkzeug für die Dachreparatur, Planen", ["hand_tools", "tarpaulin"]),
        ("Autobatterien, Gutscheine", ["car_battery"]),
        ("намети, гроші, свічки", ["tent", "candles"]),
        ("towels and volunteers", ["towel"]),
        ("мыло, деньги", ["soap"]),
        ("koce oraz pieniądze", ["blanket"]),
        ("будматеріали для ремонту даху", ["building_material"]),
        ("Hallo, wir brauchen Isomatten und Kerzen", ["sleeping_mat", "candles"]),
        ("Доброго дня, потрібні намети", ["tent"]),
    ],
)
def test_goods_beside_what_is_no_goods_are_still_read(read_lines, text, categories):
    assert [item.category for item in read_lines(text).items] == categories
