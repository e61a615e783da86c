"""Where pallets and places are, by name."""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from app.domain.codes import CodeType
from app.persistence import tables
from app.persistence.tables import table_of

_pallet = table_of(tables.Pallet)
_location = table_of(tables.Location)
_AT_ONCE = 500
_PALLET_DIGIT = str(int(CodeType.PALLET))


def place_names(connection: Connection, holders: Sequence[int]) -> dict[int, str]:
    """The name of the place of each pallet, and of each place, by the number of its code; unknown ones are left out."""
    codes = [str(holder) for holder in holders if holder]
    standing = select(_pallet.c.code, _location.c.name).join(_location, _location.c.code == _pallet.c.location)
    named = select(_location.c.code, _location.c.name)
    pallets = [code for code in codes if code[0] == _PALLET_DIGIT]
    places = [code for code in codes if code[0] != _PALLET_DIGIT]
    found: dict[int, str] = {}
    for question, column, wanted in ((standing, _pallet.c.code, pallets), (named, _location.c.code, places)):
        for start in range(0, len(wanted), _AT_ONCE):
            rows = connection.execute(question.where(column.in_(wanted[start : start + _AT_ONCE])))
            found |= {int(code): name for code, name in rows}
    return found
