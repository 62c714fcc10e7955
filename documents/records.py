"""What is written and read of the files kept (`records.nouns`)."""

from django.utils.translation import gettext_lazy as _

from documents.models import Document, Enclosed
from records.nouns import Noun, register

register(
    Noun(
        Document,
        "document",
        _("File"),
        sizes={"file": "size"},
        same_as=("sha256", "name", "version"),
        title=lambda row: (str(row), row.filename),
    ),
    Noun(
        Enclosed,
        "enclosed",
        _("Where a file went"),
        hangs_on=("document", "application"),
        is_detail=True,
        title=lambda row: (str(row.document), str(row.application)),
    ),
)
