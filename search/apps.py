from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_migrate


class SearchConfig(AppConfig):
    name = "search"
    verbose_name = "Search over everything one has written"

    def ready(self):
        from documents.account_removal import add_clearing
        from search import records  # noqa: F401  it says what is left out
        from search.indexing import try_to_drop_deleted_words
        from search.triggers import create_triggers, drop_triggers

        pre_migrate.connect(drop_triggers, sender=self)
        add_clearing(try_to_drop_deleted_words)
        post_migrate.connect(create_triggers, sender=self)
