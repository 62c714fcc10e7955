"""Which companies a file names are known already: those on record, and those of earlier rows."""

from collections import defaultdict

from applications.legal_forms import bare_key, name_meant
from applications.models import Company
from applications.spelling import company_key
from applications.unnamed import named
from records.models import BinItem
from records.nouns import noun_of


class KnownCompanies:
    """Companies by their name without its legal form."""

    def __init__(self, owner):
        self._by_bare_name: dict[str, dict[str, str]] = defaultdict(dict)
        companies = Company.objects.filter(owner=owner).values_list("pk", "name", "name_key")
        for _, name, key in companies:
            self._by_bare_name[bare_key(key)][key] = name
        self._stayed = _stayed(owner, {pk: name for pk, name, _ in companies})

    def meant(self, name: str) -> str:
        """What the company that a row means is called; that of a new one is known from here on."""
        if not named(name):
            return name
        key = company_key(name)
        names = self._by_bare_name[bare_key(key)]
        meant = names.get(key) or self.merged_into(name) or name_meant(name, list(names.values()))
        names.setdefault(company_key(meant), meant)
        return meant

    def merged_into(self, name: str) -> str:
        """What the company is called that took over the one of this name, which can still be had
        apart again; empty where there is a company of this name, or none was merged."""
        key = company_key(name)
        is_known = key in self._by_bare_name[bare_key(key)]
        return "" if is_known else self._stayed.get(key, "")


def _stayed(owner, names: dict[int, str]) -> dict[str, str]:
    """By the keys of the names of merged companies in the bin, what the one that stayed is called,
    of the companies of these `names`."""
    merged = BinItem.objects.for_user(owner).filter(noun=noun_of(Company).name)
    items = merged.exclude(merged_into="").order_by("pk")
    rows = items.values_list("title", "content__key", "content__merge__target")
    into = {key: target for _, key, (_, target) in rows}
    stayed: dict[str, str] = {}
    for title, key, _ in rows:
        while key in into:
            # One that took over another may have been merged since; a key is never used again.
            key = into[key]
        if key in names:
            stayed[company_key(title)] = names[key]
    return stayed
