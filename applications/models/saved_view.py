from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.ownership import Owned


class SavedView(Owned):
    """A way of looking at the table that is wanted again: filters, order and columns."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_views"
    )
    name = models.CharField(_("Name"), max_length=60)
    query = models.CharField(max_length=2000, blank=True)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="one_saved_view_per_name")
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        address = reverse("applications:table")
        return f"{address}?{self.query}" if self.query else address

    def show(self, query: str) -> None:
        """Show what this query says from now on."""
        self.query = query
        self.save(update_fields=["query"])
