"""Everything a front end can ask for, gathered for one hub."""

from dataclasses import dataclass

from app.services.box_parts import BoxPartService
from app.services.boxes import BoxService
from app.services.catalogue import CatalogueService
from app.services.demand import DemandService
from app.services.history import HistoryService
from app.services.hubs import HubService, PartnerService, PlaceService
from app.services.intake import AliasService, IntakeService
from app.services.labels import LabelService
from app.services.loads import LoadService
from app.services.maintenance import MaintenanceService
from app.services.matching import MatchService
from app.services.need_history import NeedHistoryService
from app.services.need_revisions import RevisionService
from app.services.needs import NeedService
from app.services.pallets import PalletService
from app.services.papers import PaperService
from app.services.posters import PosterService
from app.services.replies import ReplyService
from app.services.search import SearchService
from app.services.sheets import CommandSheetService
from app.services.stations import CommandService, PeopleService, PresetService
from app.services.stock import StockService
from app.services.stock_files import StockFileService
from app.services.what_if import WhatIfService
from app.services.words import WordService
from app.services.workplace import Workplace


@dataclass(frozen=True, slots=True)
class Hall:
    """The services of one hub, as one station uses them."""

    workplace: Workplace
    hub: HubService
    places: PlaceService
    partners: PartnerService
    catalogue: CatalogueService
    boxes: BoxService
    pallets: PalletService
    stock: StockService
    stock_files: StockFileService
    needs: NeedService
    words: WordService
    revisions: RevisionService
    need_history: NeedHistoryService
    demand: DemandService
    matches: MatchService
    what_if: WhatIfService
    replies: ReplyService
    loads: LoadService
    labels: LabelService
    sheets: CommandSheetService
    papers: PaperService
    history: HistoryService
    search: SearchService
    maintenance: MaintenanceService
    presets: PresetService
    people: PeopleService
    commands: CommandService
    intake: IntakeService
    posters: PosterService
    aliases: AliasService
    box_parts: BoxPartService

    def close(self) -> None:
        """Let go of the database."""
        self.workplace.database.close()


def assemble(workplace: Workplace) -> Hall:
    """Build the services of one hub."""
    catalogue = CatalogueService(workplace)
    loads, labels = LoadService(workplace, catalogue), LabelService(workplace, catalogue)
    words, commands = WordService(workplace, catalogue), CommandService(workplace, catalogue)
    intake = IntakeService(workplace, catalogue)
    demand, matches = DemandService(workplace, catalogue, intake), MatchService(workplace, catalogue)
    return Hall(
        workplace=workplace,
        hub=HubService(workplace),
        places=PlaceService(workplace),
        partners=PartnerService(workplace),
        catalogue=catalogue,
        boxes=BoxService(workplace, catalogue),
        pallets=PalletService(workplace),
        stock=StockService(workplace),
        stock_files=StockFileService(workplace, catalogue),
        needs=NeedService(workplace, catalogue, words),
        words=words,
        revisions=RevisionService(workplace, catalogue),
        need_history=NeedHistoryService(workplace, catalogue, HistoryService(workplace)),
        demand=demand,
        matches=matches,
        what_if=WhatIfService(workplace, catalogue, matches, demand),
        replies=ReplyService(workplace, catalogue, matches),
        loads=loads,
        labels=labels,
        sheets=CommandSheetService(workplace, catalogue),
        papers=PaperService(workplace, catalogue, loads, labels),
        history=HistoryService(workplace),
        search=SearchService(workplace, catalogue, commands),
        maintenance=MaintenanceService(workplace),
        presets=PresetService(workplace),
        people=PeopleService(workplace),
        commands=commands,
        intake=intake,
        posters=PosterService(workplace, intake),
        aliases=AliasService(workplace, catalogue),
        box_parts=BoxPartService(workplace),
    )
