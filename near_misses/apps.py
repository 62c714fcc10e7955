from django.apps import AppConfig


class NearMissesConfig(AppConfig):
    name = "near_misses"
    verbose_name = "After the letter"
    navigation = {"near-misses": "letters"}

    def ready(self):
        from near_misses import checks  # noqa: F401  it registers
