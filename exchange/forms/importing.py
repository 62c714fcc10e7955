"""The forms of an import: the file, and what it leaves open."""

from dataclasses import replace
from typing import Any

from django import forms
from django.conf import settings
from django.utils.html import escape
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import Stage, Verdict
from applications.spelling import LONGEST_NAME
from exchange.importing.choices import Choices
from exchange.importing.days import day_readings
from exchange.importing.opened import OpenedFile
from exchange.importing.records import Field, Record
from exchange.importing.statuses import NOT_AN_APPLICATION
from exchange.importing.values import is_nothing
from exchange.models.import_result import Reason, Result
from frame.forms import Form, NameField
from frame.localized import day
from frame.uploads import UploadField

# A form takes so many fields; those that nothing is known of come first.
MOST_STATUSES = 150
SAMPLES = 3


class TableFileForm(Form):
    """A file with a table, as far as it was chosen."""

    taken = _("Use CSV, TSV, XLSX or ODS, or the ZIP file that LinkedIn sends you.")
    file = UploadField(
        largest=lambda: settings.IMPORT_LARGEST_FILE,
        label=_("File"),
        required=False,
        widget=forms.FileInput(attrs={"accept": ".csv,.tsv,.txt,.xlsx,.ods,.zip"}),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        file: Any = self.fields["file"]
        file.help_text = f"{self.taken} {file.up_to}"


class ImportFileForm(TableFileForm):
    """A file, or rows that were copied from one."""

    rows = forms.CharField(
        label=_("Or paste the rows here"),
        required=False,
        strip=False,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_("Copy them from your spreadsheet, with their headings."),
    )

    def clean(self):
        cleaned = super().clean() or {}
        has_rows = bool((cleaned.get("rows") or "").strip())
        if "file" in cleaned and not cleaned["file"] and not has_rows:
            self.add_error("file", gettext("Choose a file, or paste the rows of a spreadsheet."))
        if cleaned.get("file") and has_rows:
            self.add_error("rows", gettext("Choose a file or paste rows, not both."))
        return cleaned

    def content(self) -> tuple[bytes, str]:
        """What was chosen, or pasted, and its name."""
        if file := self.cleaned_data["file"]:
            return file.read(), file.name
        return self.cleaned_data["rows"].encode(), gettext("Pasted rows")


class ChoicesForm(Form):
    """What each column of a file is about, and what it leaves open."""

    def __init__(self, *args, opened: OpenedFile, **kwargs):
        super().__init__(*args, **kwargs)
        self.opened = opened
        self.listed_statuses = self._statuses()
        self._ask_for_sheet()
        self._ask_for_columns()
        self._ask_for_statuses()
        self._ask_for_order()
        self._ask_for_what_is_missing()

    @property
    def columns(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name.startswith("column_")]

    @property
    def statuses(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name.startswith("status_")]

    @property
    def others(self) -> list[forms.BoundField]:
        apart = ("column_", "status_", "sheet", "by_columns")
        return [self[name] for name in self.fields if not name.startswith(apart)]

    def choices(self) -> Choices:
        """All that was chosen. Another sheet, or another way to read it, begins anew."""
        cleaned, before = self.cleaned_data, self.opened.choices
        sheet = int(cleaned.get("sheet") or before.sheet)
        by_columns = cleaned.get("by_columns", before.by_columns)
        new = replace(before, sheet=sheet, by_columns=by_columns, fields=())
        if new.begins_anew(before):
            return new
        fields = before.fields
        if self.columns:
            known = enumerate(self.opened.layout.fields)
            fields = tuple(cleaned.get(f"column_{place}") or field for place, field in known)
        chosen = {key: cleaned[f"status_{place}"] for place, key in enumerate(self.listed_statuses)}
        asked = ("order", "company", "position", "stage")
        answers = {name: cleaned[name] for name in asked if name in cleaned}
        return replace(before, fields=fields, statuses={**before.statuses, **chosen}, **answers)

    def _statuses(self) -> list[str]:
        keys = list(self.opened.statuses)
        # Stable: within each half as they stand in the file.
        keys.sort(key=lambda key: bool(self.opened.meaning_of(key)))
        return keys[:MOST_STATUSES]

    def _ask_for_sheet(self) -> None:
        if len(self.opened.sheets) > 1:
            self.fields["sheet"] = forms.ChoiceField(
                label=_("Sheet"),
                choices=[(place, sheet.name) for place, sheet in enumerate(self.opened.sheets)],
                initial=self.opened.choices.sheet,
                help_text=_("One sheet is imported at a time."),
            )

    def _ask_for_columns(self) -> None:
        if self.opened.importer:
            self.fields["by_columns"] = forms.BooleanField(
                label=_("Choose the columns myself"), required=False
            )
            return
        layout, chosen = self.opened.layout, self.opened.choices.fields
        for place, field in enumerate(layout.fields):
            samples = self._samples(place)
            heading = layout.headings[place]
            if not heading and not samples:
                continue
            self.fields[f"column_{place}"] = forms.ChoiceField(
                label=heading or gettext("Column %(number)s") % {"number": place + 1},
                choices=Field.choices,
                required=False,
                initial=chosen[place] if place < len(chosen) else field,
                # It is put into the page as it stands.
                help_text=escape(" · ".join(samples)),
            )

    def _samples(self, place: int) -> list[str]:
        layout = self.opened.layout
        texts = (
            line.cells[place].strip()
            for line in self.opened.sheet.lines
            if line.number != layout.heading_number and place < len(line.cells)
        )
        found = dict.fromkeys(text[:60] for text in texts if not is_nothing(text))
        return list(found)[:SAMPLES]

    def _ask_for_statuses(self) -> None:
        choices = [
            ("", _("Ask me later")),
            (gettext("Still running"), Stage.choices),
            (gettext("Ended"), Verdict.Kind.choices),
            (NOT_AN_APPLICATION, _("Leave these rows out")),
        ]
        for place, key in enumerate(self.listed_statuses):
            meaning = self.opened.meaning_of(key)
            self.fields[f"status_{place}"] = forms.ChoiceField(
                label=self.opened.statuses[key][:120],
                choices=choices,
                required=False,
                initial=meaning,
                help_text="" if meaning else Result.ASKED.label,
            )

    def _ask_for_order(self) -> None:
        if not self.opened.unclear_days:
            return
        text = self.opened.unclear_days[0]
        readings = day_readings(text)
        self.fields["order"] = forms.ChoiceField(
            label=gettext("Which day is %(text)s?") % {"text": text[:40]},
            choices=[(order, day(readings[order])) for order in ("day", "month")],
            required=False,
            initial=self.opened.choices.order,
            widget=forms.RadioSelect,
            help_text=_("All dates of this file that can be read in two ways are read like this."),
        )

    def _ask_for_what_is_missing(self) -> None:
        questions = {
            "company": (Reason.NO_COMPANY, _("Company for rows that name none")),
            "position": (Reason.NO_POSITION, _("Position for rows that name none")),
        }
        reasons = {row.reason for row in self.opened.plan().rows}
        for name, (reason, label) in questions.items():
            if reason in reasons or getattr(self.opened.choices, name):
                self.fields[name] = NameField(
                    label=label,
                    required=False,
                    max_length=LONGEST_NAME,
                    initial=getattr(self.opened.choices, name),
                    help_text=_("Leave it empty, and these rows are not imported."),
                )
        if any(self._is_without_status(record) for record in self.opened.records):
            self.fields["stage"] = forms.ChoiceField(
                label=_("Stage for rows without a status"),
                choices=[("", _("Applied where there is a day, else Saved")), *Stage.choices],
                required=False,
                initial=self.opened.choices.stage,
            )

    @staticmethod
    def _is_without_status(record: Record) -> bool:
        named = (record.text(field) for field in (Field.COMPANY, Field.POSITION, Field.JOB))
        return not is_nothing("".join(named)) and is_nothing(record.text(Field.STATUS))
