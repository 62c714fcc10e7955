from django.apps import AppConfig
from django.db.models import fields
from django.utils.translation import gettext_lazy as _


class ApplicationsConfig(AppConfig):
    name = "applications"
    verbose_name = "The search"
    navigation = {"people": "people", "companies": "people", "reminders": "today"}
    time_zone_followers = ["applications.models.interview_round.let_days_follow"]

    def ready(self) -> None:
        # How a select says that nothing was chosen; Django asks apps to set it here.
        fields.BLANK_CHOICE_LABEL = _("Not recorded")
