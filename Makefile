# Every routine is one word. Needs: make, python3 >= 3.11, a package index. `make` alone lists the words.

ROOMS := council handlers storage web documents locales bot sandbox
TREES := $(ROOMS) tests $(wildcard bench)
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --disable-pip-version-check --require-hashes --no-deps

# Where this is set, each start would compile the program anew and take seconds.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo test test-browser check fmt bench trials pictures lock
.DEFAULT_GOAL := help

help: ## this list
	@sed -nE 's/^([a-z-]+):.*## (.*)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

demo: .venv/run.stamp ## try Kenes in a browser: example councils, no token, nothing sent anywhere
	@$(BIN)/python -m bot demo

test: .venv/checks.stamp ## every test that needs no browser, on SQLite and PostgreSQL
	@$(BIN)/python -m pytest -n auto --dist worksteal

test-browser: .venv/checks.stamp ## the journeys a person makes, in Chromium
	@$(BIN)/python -m pytest -m browser -n auto --dist loadscope

check: .venv/checks.stamp ## format, lint, types, who-imports-whom, locks
	@$(BIN)/ruff format --check $(TREES)
	@$(BIN)/ruff check $(TREES)
	@$(BIN)/mypy $(TREES)
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m pytest -q tests/house/test_locks.py

fmt: .venv/checks.stamp ## format, and mend what can be mended safely
	@$(BIN)/ruff format $(TREES)
	@$(BIN)/ruff check --fix $(TREES)

bench: .venv/checks.stamp ## measure our own road, from tap to edited card
	@$(BIN)/python -m bench

trials: .venv/checks.stamp ## the long load and fault trials
	@$(BIN)/python -m pytest -m trial

pictures: .venv/checks.stamp ## take the pictures of the README anew, in Chromium
	@$(BIN)/python -m pytest -m pictures

lock: ## resolve both lock files again (needs uv)
	@command -v uv >/dev/null || { echo "make lock needs uv: https://docs.astral.sh/uv/" >&2; exit 1; }
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --custom-compile-command "make lock" pyproject.toml -o requirements.txt
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --custom-compile-command "make lock" --group pyproject.toml:dev -c requirements.txt -o requirements-dev.txt

# A stamp is older than its lock exactly when the environment is behind it.
.venv/run.stamp: requirements.txt | .venv/bin/python
	@echo "Installing what Kenes runs on (once; a minute or so) ..."
	@$(PIP) -r requirements.txt
	@touch $@

.venv/checks.stamp: requirements-dev.txt .venv/run.stamp
	@echo "Installing what checks it (once; a minute or so) ..."
	@$(PIP) -r requirements-dev.txt
	@touch $@

.venv/bin/python:
	@for python in python3 python3.13 python3.12 python3.11 python3.14; do \
	    if $$python -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	        echo "Making .venv with $$($$python --version) ..."; exec $$python -m venv --clear .venv; \
	    fi; \
	done; \
	echo "Kenes needs Python 3.11 or newer with venv: on Debian or Ubuntu run  sudo apt install python3 python3-venv ;" \
	     "elsewhere see python.org/downloads; then make again." >&2; exit 1
