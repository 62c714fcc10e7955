"""What is done with several rows at once."""

from django import forms
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from applications.forms.keywords import TagsField
from applications.models import Application, Event, Stage, Verdict
from frame.forms import ChosenRows, Form, PastDayField
from frame.localized import day, number

GONE = _("One of the selected applications no longer exists. Nothing was changed; select again.")
MOST = 1000
MOST_DELETED = 50  # a page of the table: each goes with all that hangs on it
# Coming second is told on a page of its own, since it drafts a letter.
ENDED_AS = [choice for choice in Verdict.Kind.choices if choice[0] != Verdict.Kind.CAME_SECOND]
_GONE = ("invalid_choice", "invalid_pk_value")


class BulkActionForm(Form):
    """The rows that are selected, or all that are `found`, and what a chosen button needs."""

    chosen = ChosenRows(
        queryset=Application.objects.none(),
        error_messages=dict.fromkeys(_GONE, GONE),
        required=False,
    )
    # How many the page said there are.
    all = forms.IntegerField(required=False)
    action = forms.ChoiceField(
        choices=[
            ("move", _("Move")),
            ("close", _("Close")),
            ("tag", _("Add tags")),
            ("archive", _("Archive")),
            ("unarchive", _("Move back to the board")),
            ("delete", _("Delete")),
            ("export", _("Export as CSV")),
        ]
    )
    stage = forms.ChoiceField(label=_("Stage"), choices=Stage.choices, required=False)
    kind = forms.ChoiceField(label=_("How it ended"), choices=ENDED_AS, required=False)
    on = PastDayField(label=_("Day"), required=False)
    tags = TagsField(label=_("Tags"), required=False)

    def __init__(self, *args, user, found, most: int = MOST, **kwargs):
        super().__init__(*args, **kwargs)
        self.user, self.most = user, most
        self.found = found.select_related("company", "owner").defer("posting", "notes")
        mine = Application.objects.for_user(user).select_related("company", "owner")
        self.offer("chosen", mine)

    def details(self) -> dict:
        """What the action needs besides the rows, as keyword arguments of `bulk_actions.do`."""
        return {name: self.cleaned_data[name] for name in ("stage", "kind", "on", "tags")}

    def clean(self):
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("all") is not None:
            self._choose_all(cleaned)
        elif not cleaned.get("chosen") and "chosen" not in self.errors:
            self.add_error("chosen", gettext("Select applications first."))
        action = cleaned.get("action")
        if action == "move" and not cleaned.get("stage") and "stage" not in self.errors:
            self.add_error("stage", gettext("Choose a stage."))
        if action == "close" and not cleaned.get("kind") and "kind" not in self.errors:
            self.add_error("kind", gettext("Choose how it ended."))
        if action == "tag" and not cleaned.get("tags") and "tags" not in self.errors:
            self.add_error("tags", gettext("Type at least one tag."))
        if action == "delete" and "chosen" in cleaned and "chosen" not in self.errors:
            self._refuse_many(cleaned["chosen"].count())
        if action == "close" and "on" in cleaned:
            cleaned["on"] = cleaned["on"] or timezone.localdate()
        if action == "move" and cleaned.get("on") and "chosen" in cleaned and not self.errors:
            self._refuse_disorder(cleaned)
        return cleaned

    def _choose_all(self, cleaned: dict) -> None:
        self.errors.pop("chosen", None)
        cleaned["chosen"], count = self.found, self.found.count()
        if count != cleaned["all"]:
            words = ngettext(
                "There is %(count)s application now. Look at the list and select again.",
                "There are %(count)s applications now. Look at the list and select again.",
                count,
            )
            self.add_error("chosen", words % {"count": number(count)})
        elif count > self.most and cleaned.get("action") != "export":
            words = ngettext(
                "You can change at most %(count)s application at once. Filter the list first.",
                "You can change at most %(count)s applications at once. Filter the list first.",
                self.most,
            )
            self.add_error("chosen", words % {"count": number(self.most)})

    def _refuse_many(self, count: int) -> None:
        if count > MOST_DELETED:
            words = ngettext(
                "You can delete at most %(count)s application at once. Select fewer.",
                "You can delete at most %(count)s applications at once. Select fewer.",
                MOST_DELETED,
            )
            self.add_error("chosen", words % {"count": number(MOST_DELETED)})

    def _refuse_disorder(self, cleaned: dict) -> None:
        """Name the application of which `move_to` would refuse the day."""
        on = cleaned["on"]
        chosen = cleaned["chosen"].values("pk")
        running = Event.objects.for_user(self.user)
        running = running.filter(application__in=chosen, application__ended_as="")
        later = running.filter(happened_on__gt=on).standing_moves()
        if later:
            move = later[0]
            words = gettext("%(application)s was moved on %(day)s. Choose that day or a later one.")
            values = {"application": move.application, "day": day(move.happened_on)}
            self.add_error("on", words % values)
