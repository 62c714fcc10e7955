from django.apps import AppConfig


class NearMissesConfig(AppConfig):
    name = "near_misses"
    verbose_name = "After the letter"
