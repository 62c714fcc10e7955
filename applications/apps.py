from django.apps import AppConfig
from django.db.models import fields
from django.utils.translation import gettext_lazy as _


class ApplicationsConfig(AppConfig):
    name = "applications"
    verbose_name = "The search"
    navigation = {"people": "people", "companies": "people", "reminders": "today"}

    def ready(self) -> None:
        # They register the nouns, and what follows the time zone of an account.
        from applications import days_alone, records  # noqa: F401

        # How a select says that nothing was chosen; Django asks apps to set it here.
        fields.BLANK_CHOICE_LABEL = _("Not recorded")
