from django.apps import AppConfig


class RecordsConfig(AppConfig):
    name = "records"
    verbose_name = "Rows as JSON, and the bin"
    navigation = {"account": "accounts"}

    def ready(self):
        from records import account_nouns, account_pages  # noqa: F401  they register
