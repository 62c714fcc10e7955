import datetime
from typing import Self

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned, OwnedQuerySet
from applications.models.verdict import NEAR_MISSES
from frame.constraints import known_value


class AdState(models.TextChoices):
    UNKNOWN = "unknown", _("Not seen yet")
    ONLINE = "online", _("The job ad is online.")
    GONE = "gone", _("The job ad is no longer online.")


class AdNews(models.TextChoices):
    """What changed between two looks."""

    GONE = "gone", _("The job ad was taken down.")
    BACK = "back", _("The job is advertised again.")
    NEW_DATE = "new_date", _("The job is advertised again, with a later date.")


AGAIN = (AdNews.BACK, AdNews.NEW_DATE)
# The columns of what was seen at one link.
SEEN = ("state", "title", "posted_on", "news", "news_on", "etag", "last_modified")


class JobAdWatchQuerySet(OwnedQuerySet["JobAdWatch"]):
    def due(self, today: datetime.date) -> Self:
        """Those of near misses that were not looked at today, the longest ago first."""
        rows = self.filter(application__ended_as__in=NEAR_MISSES, application__archived_at=None)
        rows = rows.filter(application__owner__is_active=True).exclude(application__link="")
        rows = rows.filter(Q(looked_on=None) | Q(looked_on__lt=today))
        return rows.order_by(models.F("looked_on").asc(nulls_first=True), "pk")

    def advertised_again(self) -> Self:
        """Those of near misses whose job is to be had again at the link they have now."""
        rows = self.filter(application__ended_as__in=NEAR_MISSES, application__archived_at=None)
        rows = rows.filter(link=models.F("application__link"))
        return rows.filter(state=AdState.ONLINE, news__in=AGAIN, news_on__isnull=False)


class JobAdWatch(Owned):
    """One look a day at the job ad of a near miss, because the person asked for it."""

    owner_path = "application__owner"

    State, News = AdState, AdNews

    application = models.OneToOneField(
        "applications.Application", on_delete=models.CASCADE, related_name="+"
    )
    # The link it was asked for; another link begins anew.
    link = models.URLField(max_length=800)
    looked_on = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=8, choices=AdState, default=AdState.UNKNOWN)
    title = models.CharField(max_length=160, blank=True)
    posted_on = models.DateField(null=True, blank=True)
    news = models.CharField(max_length=8, choices=AdNews, blank=True)
    news_on = models.DateField(null=True, blank=True)
    # Why the last look saw nothing, by `exchange.fetching.Trouble`; empty where it saw the page.
    trouble = models.CharField(max_length=12, blank=True)
    etag = models.CharField(max_length=200, blank=True)
    last_modified = models.CharField(max_length=100, blank=True)

    objects = JobAdWatchQuerySet.as_manager()

    class Meta:
        constraints = [
            known_value("ad", "state", AdState.values),
            known_value("ad", "news", ["", *AdNews.values]),
        ]

    def __str__(self) -> str:
        return self.get_state_display()

    @property
    def is_advertised_again(self) -> bool:
        """Whether the job is to be had again, so that a letter at once has a reason."""
        return self.state == AdState.ONLINE and self.news in AGAIN

    def claim(self, today: datetime.date) -> bool:
        """Take today's look; of two that want it one gets it."""
        rows = type(self).objects.filter(pk=self.pk)
        return bool(rows.filter(Q(looked_on=None) | Q(looked_on__lt=today)).update(looked_on=today))

    def note_online(
        self,
        *,
        on: datetime.date,
        title: str = "",
        posted_on: datetime.date | None = None,
        etag: str = "",
        last_modified: str = "",
    ) -> None:
        """Write that the ad is there; `etag` and `last_modified` are what the page is known by."""
        news = self._news_of_online(posted_on)
        self.etag, self.last_modified = etag[:200], last_modified[:100]
        self.title, self.posted_on = title or self.title, posted_on or self.posted_on
        self._note(AdState.ONLINE, news, on)

    def note_gone(self, *, on: datetime.date) -> None:
        """Write that the ad is not there. Should the same page come back, it is read again."""
        self.etag = self.last_modified = ""
        self._note(AdState.GONE, AdNews.GONE if self.state == AdState.ONLINE else "", on)

    def note_unchanged(self) -> None:
        """Write that the page is as it was when it was last read."""
        self.note_trouble("")

    def note_trouble(self, trouble: str) -> None:
        """Write why nothing was seen: a `Trouble` of `exchange.fetching`."""
        self.trouble = trouble
        self.save(update_fields=["trouble"])

    def _note(self, state: str, news: str, on: datetime.date) -> None:
        """What differs from the look before is news of the day `on`."""
        if news:
            self.news, self.news_on = news, on
        self.state, self.trouble = state, ""
        self.save(update_fields=[*SEEN, "trouble"])

    def _news_of_online(self, posted_on: datetime.date | None) -> str:
        if self.state == AdState.GONE:
            return AdNews.BACK
        heard_on = self.application.verdict.known_day if self.application.verdict else None
        known = self.posted_on or heard_on
        return AdNews.NEW_DATE if posted_on and known and posted_on > known else ""

    def begin_anew(self, link: str) -> None:
        """Forget what was seen at another link."""
        self.link, self.state, self.title, self.posted_on = link, AdState.UNKNOWN, "", None
        self.news, self.news_on, self.etag, self.last_modified = "", None, "", ""
        self.save(update_fields=["link", *SEEN])
