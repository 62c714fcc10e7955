from django.apps import AppConfig
from django.db.models.signals import post_migrate


class FindingConfig(AppConfig):
    name = "finding"
    verbose_name = "Search over everything one has written"

    def ready(self):
        from finding.watching import watch

        # After every migration: on SQLite a table that is altered is built anew and loses its
        # triggers without a word.
        post_migrate.connect(watch, sender=self)
