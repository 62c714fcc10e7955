# Two commands from a bare machine with python3, pip and make: `make run` and `make test`.
SHELL := /bin/bash
PORT ?= 8000
UV := .uv/bin/uv
PYTHON := .venv/bin/python
STAMPS := .venv/stamps

.PHONY: run dev test lint check-tools clean

run: $(STAMPS)/run
	@$(PYTHON) manage.py prepare
	@$(PYTHON) manage.py collectstatic --noinput --verbosity 0
	@echo "Second Wind is at http://127.0.0.1:$(PORT)  (stop it with Ctrl-C)"
	@$(PYTHON) -m gunicorn config.wsgi --config config/gunicorn.py --bind 127.0.0.1:$(PORT)

dev: $(STAMPS)/test
	@$(PYTHON) manage.py prepare
	DEBUG=1 $(PYTHON) manage.py runserver 127.0.0.1:$(PORT)

test: $(STAMPS)/test lint check-tools
	$(PYTHON) -m pytest --database=sqlite
	$(PYTHON) -m pytest --database=postgresql -m "not no_database"

lint: $(STAMPS)/test
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m djlint templates --lint --quiet
	$(PYTHON) -m mypy .
	$(PYTHON) manage.py makemigrations --check --dry-run

check-tools:
	@python3 scripts/ensure_tools.py

# Dev tools hold everything that running needs, so that `make run` never takes them away.
$(STAMPS)/run: requirements/base.txt $(PYTHON)
	@if [ ! -e $(STAMPS)/test ]; then $(UV) pip sync --quiet --compile-bytecode --require-hashes requirements/base.txt; \
	else $(UV) pip sync --quiet --compile-bytecode --require-hashes requirements/dev.txt; fi
	@mkdir -p $(STAMPS) && touch $@

$(STAMPS)/test: requirements/dev.txt $(PYTHON)
	@$(UV) pip sync --quiet --compile-bytecode --require-hashes requirements/dev.txt
	@mkdir -p $(STAMPS) && touch $@ $(STAMPS)/run

$(PYTHON): .python-version $(UV)
	@$(UV) venv --quiet --clear .venv || { echo "Python $$(cat .python-version) is missing and could not be fetched; install it and try again."; exit 1; }
	@touch $@

$(UV): requirements/uv.txt
	@python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target .uv --upgrade --require-hashes -r requirements/uv.txt
	@touch $@

clean:
	rm -rf .venv .uv static-collected
