FROM python:3.13-slim-trixie AS build
WORKDIR /app
ENV PIP_DISABLE_PIP_VERSION_CHECK=1
COPY requirements/server.txt requirements/server.txt
RUN python -m venv /venv && /venv/bin/pip install --no-cache-dir --require-hashes -r requirements/server.txt
COPY . .
RUN /venv/bin/python -m scripts.catalogs compile
RUN MODE=laptop /venv/bin/python manage.py collectstatic --noinput --verbosity 0 && rm -rf var

FROM python:3.13-slim-trixie
WORKDIR /app
# For `manage.py backup`: of the version of compose.yaml's PostgreSQL, or newer.
RUN apt-get update && apt-get install --yes --no-install-recommends postgresql-client-17 \
  && rm -rf /var/lib/apt/lists/*
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 MODE=production
RUN useradd --system --uid 10001 --home-dir /app wind && mkdir -p /app/var && chown wind /app/var
COPY --from=build /venv /venv
COPY --from=build /app /app
USER wind
VOLUME /app/var
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=300s CMD ["python", "config/healthcheck.py"]
CMD ["config/start.sh"]
