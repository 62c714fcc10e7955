from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate


class FindingConfig(AppConfig):
    name = "finding"
    verbose_name = "Search over everything one has written"

    def ready(self):
        from finding.watching import look_away, watch

        pre_migrate.connect(look_away, sender=self)
        post_migrate.connect(watch, sender=self)
