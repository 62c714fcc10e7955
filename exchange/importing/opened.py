"""A file that was opened: how it is understood with the choices made so far, and what they leave
open."""

from dataclasses import dataclass, replace
from functools import cached_property

from django.utils import timezone

from accounts.models import User
from exchange.importing.choices import Choices
from exchange.importing.columns import read_columns
from exchange.importing.evidence import ReadingRules, reading_for, statuses_in, unclear_days
from exchange.importing.files.opening import open_file
from exchange.importing.importers import importer_of
from exchange.importing.planning import Plan, is_of_the_sheet, plan_import
from exchange.importing.records import Field, Importer, Line, Record, Sheet
from exchange.importing.statuses import meaning_of
from exchange.importing.tables import Layout, layout_of, refuse_other_tables
from exchange.importing.turned import as_list
from exchange.models import FileImport
from frame.gone_meanwhile import GoneMeanwhile


@dataclass(frozen=True)
class OpenedFile:
    """What a file says, with what was chosen for it."""

    owner: User
    sheets: tuple[Sheet, ...]
    choices: Choices

    @cached_property
    def sheet(self) -> Sheet:
        """Raises `GoneMeanwhile` where another tab has written the file: then its rows are gone."""
        if not self.sheets:
            raise GoneMeanwhile
        place = self.choices.sheet
        return self.sheets[place if place < len(self.sheets) else 0]

    @cached_property
    def importer(self) -> Importer | None:
        """Who knows this layout by name, unless its columns are to be chosen."""
        return None if self.choices.by_columns else importer_of(self.sheet)

    @cached_property
    def layout(self) -> Layout:
        return layout_of(self.sheet)

    @cached_property
    def records(self) -> list[Record]:
        if self.importer:
            return list(self.importer.read(self.sheet))
        return list(read_columns(self.sheet, self.layout, self.choices.fields))

    @cached_property
    def reading(self) -> ReadingRules:
        today, zone = timezone.localdate(), self.owner.zone
        return reading_for(self.records, self.choices, today=today, zone=zone)

    @cached_property
    def statuses(self) -> dict[str, str]:
        return statuses_in(record for record in self.records if not is_of_the_sheet(record))

    @cached_property
    def unclear_days(self) -> list[str]:
        """Days that can be read in two ways, as long as nobody chose one."""
        undecided = reading_for(
            self.records, replace(self.choices, order=""), today=timezone.localdate()
        )
        return unclear_days(self.records, undecided)

    @cached_property
    def lacks_company(self) -> bool:
        """Whether no column is about the company, as far as was chosen or is clear."""
        about = {cell.field for record in self.records for cell in record.cells}
        return not about & {Field.COMPANY, Field.JOB} and not self.choices.company

    def meaning_of(self, key: str) -> str:
        """What a status means as far as was chosen, or is clear."""
        return self.choices.statuses.get(key, meaning_of(self.statuses.get(key, key)).choice)

    def plan(self, *, for_writing: bool = False) -> Plan:
        return plan_import(self.owner, self.records, self.reading, for_writing=for_writing)


def open_upload(owner, content: bytes, name: str) -> FileImport:
    """Keep what is in a file, with what the person chose for one like it. Raises `FileRefused`."""
    sheets = [sheet if importer_of(sheet) else as_list(sheet) for sheet in open_file(content, name)]
    place = _likeliest(sheets)
    sheet = sheets[place]
    layout = layout_of(sheet)
    if not importer_of(sheet):
        refuse_other_tables(sheet, layout)
    return FileImport.objects.create(
        owner=owner,
        filename=name[:200],
        sheets=[_stored(sheet) for sheet in sheets],
        choices=remembered(owner, layout, Choices(sheet=place)).as_json(),
        mark=layout.mark,
    )


def opened_file(file_import: FileImport) -> OpenedFile:
    choices = Choices.from_json(file_import.choices)
    return OpenedFile(file_import.owner, tuple(map(_restored, file_import.sheets)), choices)


def remembered(owner, layout: Layout, choices: Choices) -> Choices:
    """The choices with what was chosen for the last table with the same headings."""
    last = FileImport.objects.latest_like(owner, layout.mark)
    if last is None:
        return choices
    before = Choices.from_json(last.choices)
    return replace(before, sheet=choices.sheet, company="", position="")


def _likeliest(sheets: list[Sheet]) -> int:
    """The sheet that looks most like a list of applications; of several such, the longest."""

    def likeness(place: int) -> tuple[bool, bool, int, int]:
        sheet = sheets[place]
        layout = layout_of(sheet)
        known = len(set(layout.fields) - {Field.OTHER})
        return bool(importer_of(sheet)), layout.is_telling(), known, len(sheet.lines)

    return max(range(len(sheets)), key=likeness)


def _stored(sheet: Sheet) -> list:
    return [sheet.name, [[line.number, list(line.cells)] for line in sheet.lines]]


def _restored(stored: list) -> Sheet:
    name, lines = stored
    return Sheet(name, tuple(Line(number, tuple(cells)) for number, cells in lines))
