from django.apps import AppConfig


class LettersConfig(AppConfig):
    name = "letters"
    verbose_name = "Letters"
    contact_traces = ["letters.addressees.TRACE"]
