"""Papers and files of a load, made when somebody asks for them."""

from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from app.domain import codes, packing
from app.services.catalogue import CatalogueService
from app.services.disk import write_file
from app.services.labels import LabelService
from app.services.loads import LoadService
from app.services.workplace import Workplace, hub_of

if TYPE_CHECKING:
    from app.services.dossiers import Dossier


def _dossiers() -> ModuleType:
    from app.services import dossiers  # noqa: PLC0415  the paper libraries wait for the first paper

    return dossiers


class PaperService:
    """Makes the papers and files of loads."""

    def __init__(
        self, workplace: Workplace, catalogue: CatalogueService, loads: LoadService, labels: LabelService
    ) -> None:
        self._workplace = workplace
        self._catalogue = catalogue
        self._loads = loads
        self._labels = labels

    def dossier(self, code: str) -> "Dossier":
        """Gather what the papers of a load need."""
        details = self._loads.details(code)
        pallets = self._loads.pallets(code)
        categories = self._catalogue.current().categories
        lines = tuple(
            line
            for entry in pallets
            for line in packing.goods_lines(entry.summary.pallet.code, entry.boxes, categories)
        )
        with self._workplace.read() as connection:
            hub = hub_of(connection)
        return _dossiers().Dossier(hub, details, pallets, lines, categories, self._workplace.today())

    def packing_list(self, code: str, language: str = "en") -> bytes:
        """The packing list in German or English, with Ukrainian beside it."""
        return _dossiers().packing_list(self.dossier(code), language)

    def workbook(self, code: str) -> bytes:
        """The load workbook with its four sheets."""
        return _dossiers().workbook(self.dossier(code))

    def keep(self, path: Path, data: bytes) -> Path:
        """Write a drawn paper or label where the person wants it, whole or not at all."""
        write_file(path, data)
        return path

    def export(self, code: str, folder: Path) -> list[Path]:
        """Write every paper and file of a load into a folder; each is written whole or not at all."""
        dossier = self.dossier(code)
        files: dict[str, bytes] = _dossiers().files(dossier)
        if dossier.pallets:
            pallets = [entry.summary.pallet.code for entry in dossier.pallets]
            files[f"pallet_labels_{codes.short(code)}.pdf"] = self._labels.pallets(pallets)
        for name, data in files.items():
            write_file(folder / name, data)
        return [folder / name for name in files]
