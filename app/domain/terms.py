"""The hall's fixed words in three languages: audiences, seasons, units and the like."""

from app.domain.languages import Words


def _w(de: str, uk: str, en: str) -> Words:
    return Words(de, uk, en)


TERMS: dict[str, Words] = {
    "audience.men": _w("Männer", "чоловіки", "men"),
    "audience.women": _w("Frauen", "жінки", "women"),
    "audience.unisex": _w("Unisex", "унісекс", "unisex"),
    "audience.girls": _w("Mädchen", "дівчата", "girls"),
    "audience.boys": _w("Jungen", "хлопці", "boys"),
    "audience.children": _w("Kinder", "діти", "children"),
    "audience.baby": _w("Baby", "немовлята", "baby"),
    "audience.none": _w("für alle", "для всіх", "for anyone"),
    "season.winter": _w("Winter", "зима", "winter"),
    "season.summer": _w("Sommer", "літо", "summer"),
    "season.all_season": _w("ganzjährig", "всесезонне", "all-season"),
    "season.none": _w("ohne Saison", "без сезону", "no season"),
    "condition.new": _w("neu", "нове", "new"),
    "condition.good": _w("gut erhalten", "добрий стан", "good used"),
    "condition.used": _w("gebraucht", "вживане", "used"),
    "basis.counted": _w("gezählt", "полічено", "counted"),
    "basis.estimated": _w("geschätzt", "приблизно", "estimated"),
    "basis.unknown": _w("unbekannt", "невідомо", "unknown"),
    "packaging.carton": _w("Karton", "коробка", "carton"),
    "packaging.banana_box": _w("Bananenkiste", "бананова коробка", "banana box"),
    "packaging.bag": _w("Sack", "мішок", "bag"),
    "packaging.bulk_bag": _w("Big Bag", "біг-бег", "bulk bag"),
    "packaging.piece": _w("Einzelstück", "окремий предмет", "single piece"),
    "pallet.eur": _w("Europalette", "європалета", "EUR pallet"),
    "pallet.industrial": _w("Industriepalette", "промислова палета", "industrial pallet"),
    "pallet.half": _w("Halbpalette", "півпалета", "half pallet"),
    "pallet.cage": _w("Gitterbox", "сітчастий контейнер", "cage"),
    "stackable.none": _w("nicht stapelbar", "не штабелювати", "do not stack"),
    "stackable.light": _w("nur Leichtes darauf", "зверху лише легке", "light goods on top only"),
    "stackable.full": _w("stapelbar", "можна штабелювати", "stackable"),
    "unit.pc": _w("Stück", "шт.", "pcs"),
    "unit.pair": _w("Paar", "пар", "pairs"),
    "unit.set": _w("Sets", "компл.", "sets"),
    "unit.pack": _w("Packungen", "упак.", "packs"),
    "unit.kg": _w("kg", "кг", "kg"),
    "unit.l": _w("l", "л", "l"),
    "unit.m": _w("m", "м", "m"),
    "unit.m2": _w("m²", "м²", "m²"),
    "unit.roll": _w("Rollen", "рул.", "rolls"),
    "unit.box": _w("Kartons", "коробок", "boxes"),
    "unit.pallet": _w("Paletten", "палет", "pallets"),
    "size.mixed": _w("gemischt", "різні", "mixed"),
    "size.unknown": _w("unbekannt", "невідомо", "unknown"),
    "size.baby": _w("Baby", "немовля", "baby"),
    "size.child": _w("Kind", "дитина", "child"),
    "status.read": _w("verstanden", "зрозуміло", "understood"),
    "status.ask": _w("bitte prüfen", "перевірте", "please check"),
    "status.unknown": _w("nicht erkannt", "не розпізнано", "not recognised"),
    "status.set_aside": _w("beiseitegelegt", "відкладено", "set aside"),
    "vehicle.semi_trailer": _w("Sattelzug 40 t", "Напівпричіп 40 т", "Semi-trailer 40 t"),
    "vehicle.road_train": _w("Gliederzug", "Автопоїзд", "Road train"),
    "vehicle.truck_12": _w("Lkw 12 t", "Вантажівка 12 т", "Truck 12 t"),
    "vehicle.truck_7_5": _w("Lkw 7,5 t", "Вантажівка 7,5 т", "Truck 7.5 t"),
    "vehicle.van_3_5": _w("Planen-Transporter 3,5 t", "Тентований бус 3,5 т", "Tarpaulin van 3.5 t"),
    "vehicle.box_van": _w("Kastenwagen", "Цільнометалевий бус", "Box van"),
    "vehicle.car_trailer": _w("Pkw-Anhänger", "Автопричіп", "Car trailer"),
    "state.box.in_stock": _w("im Lager", "на складі", "in stock"),
    "state.box.departed": _w("abgefahren", "відправлено", "departed"),
    "state.box.withdrawn": _w("zurückgenommen", "скасовано", "withdrawn"),
    "state.box.to_sort": _w("noch zu sortieren", "ще не розібрано", "to be sorted"),
    "state.box.resolved": _w("aussortiert", "розібрано", "sorted out"),
    "state.box.merged": _w("umgefüllt", "перекладено", "emptied into another"),
    "pace.go": _w("gern", "беремо", "welcome"),
    "pace.slow": _w("nur wenig", "лише трохи", "only a little"),
    "pace.stop": _w("Annahmestopp", "не беремо", "not accepted"),
    "state.pallet.open": _w("offen", "відкрита", "open"),
    "state.pallet.closed": _w("geschlossen", "закрита", "closed"),
    "state.pallet.departed": _w("abgefahren", "відправлена", "departed"),
    "state.pallet.withdrawn": _w("zurückgenommen", "скасована", "withdrawn"),
    "state.load.composing": _w("wird zusammengestellt", "формується", "being composed"),
    "state.load.closed": _w("geschlossen", "закритий", "closed"),
    "state.load.departed": _w("abgefahren", "відправлений", "departed"),
    "state.load.withdrawn": _w("zurückgenommen", "скасований", "withdrawn"),
    "state.need_list.open": _w("offen", "відкритий", "open"),
    "state.need_list.closed": _w("erledigt", "закритий", "closed"),
    "state.need_list.withdrawn": _w("zurückgenommen", "скасований", "withdrawn"),
    "hazard.li": _w("Lithium-Akkus", "літієві акумулятори", "lithium batteries"),
    "hazard.fuel": _w("Kraftstoff", "пальне", "fuel"),
    "hazard.flam": _w("entzündbar", "легкозаймисте", "flammable"),
    "hazard.aero": _w("Spraydosen", "аерозолі", "aerosols"),
    "hazard.gas": _w("Druckgas", "стиснений газ", "compressed gas"),
    "hazard.corr": _w("ätzend", "їдке", "corrosive"),
    "hazard.bat": _w("Batterien", "батарейки", "batteries"),
    "hazard.match": _w("Zündhölzer", "сірники", "matches"),
    "export.licence": _w("Ausfuhrgenehmigung nötig", "потрібен дозвіл на вивезення", "needs an export licence"),
    "export.enduse": _w(
        "Endverbleibsnachweis nötig", "потрібне підтвердження кінцевого використання", "needs an end-use proof"
    ),
    "export.med": _w("Arzneimittel", "лікарський засіб", "medicine"),
    "export.narc": _w("Betäubungsmittel", "наркотичний засіб", "narcotic"),
    "export.check": _w("Zoll fragen", "запитати митницю", "ask customs"),
    "export.refuse": _w("nicht ausführen", "не вивозити", "do not export"),
    "role.recipient": _w("Empfänger", "отримувач", "recipient"),
    "role.donor": _w("Spender", "донор", "donor"),
    "role.carrier": _w("Spediteur", "перевізник", "carrier"),
}


def term(noun: str, value: str) -> Words:
    """The words for a value of a fixed list; a value without words stands for itself."""
    return TERMS.get(f"{noun}.{value}") or Words(value, value, value)


def size_words(size: str) -> Words:
    """A stored size as people read it: ``M+L`` becomes ``M, L``."""
    return TERMS.get(f"size.{size}") or Words(*[size.replace("+", ", ")] * 3)
