from django.apps import AppConfig


class SampleConfig(AppConfig):
    name = "sample"
    verbose_name = "A made-up search to look around in"
