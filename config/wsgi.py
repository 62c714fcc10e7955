"""The product for a web server, with all its pages read before the first visitor comes."""

import contextlib
import os
import tempfile

from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.template.loader import get_template
from django.urls import get_resolver


def read_pages() -> None:
    """Read the code and the template of every page, which else its first visitor waits for."""
    _ = get_resolver().url_patterns
    folder = settings.BASE_DIR / "templates"
    for path in folder.rglob("*.html"):
        get_template(path.relative_to(folder).as_posix())


os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()
read_pages()
# Found once, by writing there: on a disk that is full by then none would be.
with contextlib.suppress(OSError):
    tempfile.gettempdir()
