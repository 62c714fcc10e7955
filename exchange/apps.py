from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    name = "exchange"
    verbose_name = "Across the border"
    navigation = {
        "account": "accounts",
        "import": "accounts",
        "mails": "accounts",
        "job-ads": "applications",
    }

    def ready(self):
        from exchange import account_pages, note_prompts, records  # noqa: F401  they register
