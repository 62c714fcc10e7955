from collections.abc import Callable

from django import forms

from applications.models import ChangedSince


class SeenForm(forms.BaseForm):
    """A form that carries what was shown when it was opened.

    `seen` goes along in a hidden field. When the value has changed meanwhile, the form says so,
    `stands` holds the words that are there now, what was typed stays in the field, and the form
    sent again is meant to replace them.
    """

    seen = ""
    stands = ""

    def write(self, door: Callable[..., None], *args, **values) -> bool:
        """Let `door` write, and say whether it did."""
        try:
            door(*args, seen=self.seen, **values)
        except ChangedSince as changed:
            self.seen, self.stands = changed.seen, changed.stands
            self.add_error(
                next(iter(self.fields)),
                "This was changed elsewhere after you opened it. Nothing is lost: what stands now "
                "is shown below, and yours is still here. Save again to put yours in its place.",
            )
            return False
        return True
