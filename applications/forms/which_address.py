"""Which email address of somebody known is right, where another one was typed than is on record."""

from collections.abc import Iterable, Mapping

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from applications.models import Contact
from frame.forms import Form
from frame.localized import listed

RECORDED, TYPED = "recorded", "typed"


class WhichAddress(Form):
    """A form that asks, beside the names, which address is right; it asks once, for all of them."""

    def ask_which_address(self, named: Mapping[str, Iterable[Contact]]) -> None:
        """Ask for those who have another one on record, of the people whom each field names; where
        that was answered, they have only the right one. `clean` calls it, once."""
        by_field = {
            field: [row for row in people if row.typed_email and row.email]
            for field, people in named.items()
        }
        torn = [row for people in by_field.values() for row in people]
        if not torn:
            return
        choices = [
            (RECORDED, gettext("As it is on record: %(addresses)s"), "email"),
            (TYPED, gettext("As it was typed: %(addresses)s"), "typed_email"),
        ]
        self.fields["address"] = forms.ChoiceField(
            label=_("Which email address is right?"),
            choices=[
                (key, words % {"addresses": listed([getattr(row, name) for row in torn])})
                for key, words, name in choices
            ],
            widget=forms.RadioSelect,
            required=False,
        )
        answer = self.data.get(self.add_prefix("address"))
        if answer == RECORDED:
            for row in torn:
                row.typed_email = ""
        elif answer != TYPED:
            words = gettext("%(name)s has another email address on record. Choose which is right.")
            for field, people in by_field.items():
                if people:
                    names = listed(list(dict.fromkeys(row.name for row in people)))
                    self.add_error(field, words % {"name": names})
