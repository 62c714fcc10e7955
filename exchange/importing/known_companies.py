"""Which companies a file names are known already: those on record, and those of earlier rows."""

from collections import defaultdict

from applications.legal_forms import bare_key, name_meant
from applications.models import Company
from applications.spelling import company_key
from applications.unnamed import named


class KnownCompanies:
    """Companies by their name without its legal form."""

    def __init__(self, owner):
        self._by_bare_name: dict[str, dict[str, str]] = defaultdict(dict)
        for name, key in Company.objects.filter(owner=owner).values_list("name", "name_key"):
            self._by_bare_name[bare_key(key)][key] = name

    def meant(self, name: str) -> str:
        """What the company that a row means is called; that of a new one is known from here on."""
        if not named(name):
            return name
        key = company_key(name)
        names = self._by_bare_name[bare_key(key)]
        meant = names.get(key) or name_meant(name, list(names.values()))
        names.setdefault(company_key(meant), meant)
        return meant
