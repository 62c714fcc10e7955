from django.apps import AppConfig
from django.db.models import fields
from django.utils.translation import gettext_lazy as _


class ApplicationsConfig(AppConfig):
    name = "applications"
    verbose_name = "The search"

    def ready(self) -> None:
        from applications import records  # noqa: F401  it registers the nouns

        # How a select says that nothing was chosen; Django asks apps to set it here.
        fields.BLANK_CHOICE_LABEL = _("Not recorded")
