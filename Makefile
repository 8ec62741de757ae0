# Two commands set everything up on a machine with only Python 3.11 or newer and make: `make plan` and `make test`.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PLAN := plans/third_2026_2030.yaml
UV := $(shell command -v uv 2>/dev/null)

ifdef UV
CREATE := $(UV) venv --quiet --allow-existing --python $(PYTHON) $(VENV)
INSTALL := VIRTUAL_ENV=$(CURDIR)/$(VENV) $(UV) pip install --quiet --compile-bytecode
else
CREATE := $(PYTHON) -m venv $(VENV)
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
endif

# An editable install leaves the sources uncompiled, and where Python may not write bytecode every start would compile them.
COMPILE := $(BIN)/python -m compileall -q planspec renderers/planspec_renderers

.PHONY: plan check test lint bench docs pins pictures sheet readme clean

plan: $(VENV)/.runtime ## Check the plan and render it into build/
	$(BIN)/planspec check $(PLAN)
	$(BIN)/planspec render $(PLAN) --to word,markdown,json --out build

check: $(VENV)/.runtime ## Check every plan
	$(BIN)/planspec check plans

test: $(VENV)/.development ## Run the tests with branch coverage
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest $(TESTS)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

lint: $(VENV)/.development ## Run the linters, the type checker and the import contracts
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.development ## Measure speed and memory against the budgets
	$(INSTALL) --require-hashes -r requirements/bench.txt
	$(COMPILE)
	$(BIN)/python benchmarks

docs: $(VENV)/.development ## Regenerate the schema, the rule reference and the README's rule table
	$(BIN)/python docs/generate.py

pictures: $(VENV)/.development ## Store small pictures of every page anew, which the tests compare pages with
	PYTHONPATH=tests $(BIN)/python -m proof pictures

sheet: $(VENV)/.development ## Write contact sheets of every edition into build/
	PYTHONPATH=tests $(BIN)/python -m proof sheet

readme: $(VENV)/.development ## Make the README's contact sheets again
	PYTHONPATH=tests $(BIN)/python -m proof readme

pins: $(VENV)/.development ## Compile requirements/*.txt again
	$(BIN)/python requirements/compile.py

clean: ## Remove everything that was built
	rm -rf build dist $(VENV) .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(VENV)/.runtime: pyproject.toml requirements/runtime.txt
	$(CREATE)
	$(INSTALL) --require-hashes -r requirements/runtime.txt
	$(INSTALL) --no-deps --no-build-isolation --editable .
	$(COMPILE)
	touch $@

$(VENV)/.development: pyproject.toml requirements/development.txt
	$(CREATE)
	$(INSTALL) --require-hashes -r requirements/development.txt
	$(INSTALL) --no-deps --no-build-isolation --editable .
	$(COMPILE)
	touch $@ $(VENV)/.runtime
