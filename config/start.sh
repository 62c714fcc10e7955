#!/bin/sh
# What the container runs: the database is brought up to date, then gunicorn takes over.
set -eu
python manage.py prepare
exec python -m gunicorn config.wsgi --config config/gunicorn.py --bind "0.0.0.0:${PORT:-8000}"
