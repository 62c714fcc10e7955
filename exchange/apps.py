from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    name = "exchange"
    verbose_name = "Across the border"

    def ready(self):
        from exchange import records  # noqa: F401  it registers the nouns
