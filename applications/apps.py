from django.apps import AppConfig
from django.db.models import fields
from django.utils.translation import gettext_lazy as _


class ApplicationsConfig(AppConfig):
    name = "applications"
    verbose_name = "The search"
    navigation = {"people": "people", "companies": "people", "reminders": "today"}

    def ready(self) -> None:
        from accounts.models import TIME_ZONE_FOLLOWERS
        from applications import records  # noqa: F401  it registers the nouns
        from applications.models import InterviewRound

        TIME_ZONE_FOLLOWERS.append(InterviewRound.objects.follow_time_zone)
        # How a select says that nothing was chosen; Django asks apps to set it here.
        fields.BLANK_CHOICE_LABEL = _("Not recorded")
