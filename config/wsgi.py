"""The WSGI callable that gunicorn serves."""

import os

from django.conf import settings
from django.core.wsgi import get_wsgi_application

from config.databases import held_open

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = get_wsgi_application()
journal = held_open(settings.DATABASES["default"])
