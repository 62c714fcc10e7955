"""What a view declares that answers with a PDF to be shown in the browser's own window."""

from typing import Any

from django.conf import settings
from django.views.decorators.csp import csp_override

# Older Safaris show a PDF by a plug-in of theirs, and leave the window empty where none may run.
_policy: dict[str, Any] = {**settings.SECURE_CSP}
del _policy["object-src"]
shows_pdf = csp_override(_policy)
