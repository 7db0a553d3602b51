# Each target is enough alone on a fresh Debian 12 with Python 3.11, git and make.
#   PYTHON=python3.12  another interpreter      ARGS="-k trust"  more words for the command
#   VENV=folder        another environment      OUT=folder       where the demo's handouts go

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run window headless demo test lint format bench screenshots lock clean

VENV ?= .venv
OUT ?= out/demo
ARGS ?=
LANG ?= C.UTF-8
export VENV PYTHON LANG

PY := $(VENV)/bin/python
LIBRARIES := @sh packaging/system-libraries.sh
RUNTIME := @sh packaging/environment.sh runtime
FULL := @sh packaging/environment.sh full
NO_DISPLAY := $(if $(DISPLAY)$(WAYLAND_DISPLAY),,$(filter Linux,$(shell uname -s)))

help: ## Show what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

run: $(if $(NO_DISPLAY),headless,window) ## Open the window; where there is no display, make the demo instead

window:
	$(LIBRARIES) venv offscreen window
	$(RUNTIME)
	@$(PY) -m lpip_workshop $(ARGS)

headless:
	@echo "There is no display here, so no window can open."
	@echo "The sample workshop runs without one instead; its handouts go to the folder $(OUT)."
	@$(MAKE) --no-print-directory demo

demo: ## Run the sample workshop without a window and write its handouts to out/demo
	$(LIBRARIES) venv
	$(RUNTIME)
	@$(PY) -m lpip_workshop demo --out "$(OUT)" $(ARGS)

test: ## Run the tests
	$(LIBRARIES) venv offscreen
	$(FULL)
	@QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 $(PY) -m pytest -p xdist -n 2 $(ARGS)

lint: ## Check style, types and the direction of imports
	$(LIBRARIES) venv
	$(FULL)
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m basedpyright
	$(PY) -c "from importlinter.cli import lint_imports_command as lint; lint()" --no-logo

format: ## Lay the code out and mend what can be mended
	$(LIBRARIES) venv
	$(FULL)
	$(PY) -m ruff check --fix
	$(PY) -m ruff format

bench: ## Measure the budgets of the design, each beside its floor
	$(LIBRARIES) venv offscreen
	$(FULL)
	@$(PY) -m tests.benchmarks $(ARGS)

screenshots: ## Picture every screen into out/screenshots (ARGS="--language cy --theme dark --part stage")
	$(LIBRARIES) venv offscreen
	$(FULL)
	@$(PY) -m tests.support.screenshots $(ARGS)

lock: ## Pin the dependencies of pyproject.toml again (ARGS=--upgrade takes newer ones)
	$(LIBRARIES) venv
	@sh packaging/lock.sh $(ARGS)

clean: ## Remove the environment, caches and everything made here
	rm -rf "$(VENV)" build dist out .pytest_cache .ruff_cache .hypothesis .import_linter_cache .benchmarks
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
