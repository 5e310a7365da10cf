# Every command of the project; `make` alone lists them.
# QGIS is built for Debian's own Python, so no other Python may stand before it in PATH.
export PATH := /usr/sbin:/usr/bin:/sbin:/bin
SHELL := /bin/bash
.DEFAULT_GOAL := help

QGIS_PYTHON := .venv/qgis/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen
PORT ?= 8707
ENGINE ?= process
AUTH ?=
TOKEN_SECONDS ?= 300
guarded := $(filter-out 0 no,$(AUTH))
guarding := $(if $(guarded),--auth --token-seconds $(TOKEN_SECONDS))

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 22

# Set-up: Debian's packages once, then one virtual environment for each job.

system:
	@tests/setup/system.sh

.venv/%/.ready: tests/setup/%.txt | system
	/usr/bin/python3 -m venv $(if $(filter qgis,$*),--system-site-packages) --clear .venv/$*
	.venv/$*/bin/python -m pip install --quiet --quiet --disable-pip-version-check -r $<
	@touch $@

.venv/testbed/.ready: tests/testbed/requirements.txt | system
	/usr/bin/python3 -m venv --clear .venv/testbed
	.venv/testbed/bin/python -m pip install --quiet --quiet --disable-pip-version-check -r $<
	@touch $@

# Node.js is for the guarded server alone.
node:
	@tests/setup/system.sh node

# A real browser for the tests of the sign-in, which are skipped where it can't be had.
chromium:
	-@tests/setup/system.sh chromium

# A file server for the tests of downloads.
nginx:
	@tests/setup/system.sh nginx

.venv/oidc/.ready: tests/testbed/oidc/package.json tests/testbed/oidc/package-lock.json | node
	rm -rf .venv/oidc && mkdir -p .venv/oidc && cp $^ .venv/oidc
	npm ci --prefix .venv/oidc --ignore-scripts --no-audit --no-fund --loglevel=error
	@touch $@

setup: system .venv/qgis/.ready .venv/testbed/.ready

# Remembers when the set-up began, so that the demonstration can tell how long it took.
begin:
	@mkdir -p build && date +%s.%N > build/.begun

demo: begin setup ## run BandMath on the local server through QGIS; leaves build/demo/result.tif and map.png
	@HPGC_DEMO_BEGUN=$$(cat build/.begun) $(OFFSCREEN) $(QGIS_PYTHON) -m tests.demo

test: setup .venv/bare/.ready .venv/wraptile/.ready .venv/bundle/.ready .venv/oidc/.ready .venv/swift/.ready chromium nginx ## run every test
	@rm -rf .qgis-settings
	.venv/bare/bin/python -m pytest tests/api
	$(OFFSCREEN) $(QGIS_PYTHON) -m pytest tests

faults: setup ## try each fault on each operation, and write docs/faults.md anew
	@rm -rf .qgis-settings
	HPGC_WRITE_FAULTS=1 $(OFFSCREEN) $(QGIS_PYTHON) -m pytest tests/faults

lint: .venv/lint/.ready ## check style and types
	.venv/lint/bin/ruff format --check .
	.venv/lint/bin/ruff check .
	.venv/lint/bin/flake8 --select QGS --extend-ignore QGS105,QGS201,QGS202 hpgc_provider __init__.py
	.venv/lint/bin/mypy

serve: .venv/testbed/.ready $(if $(guarded),.venv/oidc/.ready) ## run the local server in the foreground (PORT=, ENGINE=slurm, AUTH=1)
	@cd tests && exec ../.venv/testbed/bin/python -m testbed --port $(PORT) --engine $(ENGINE) $(guarding)

gui: setup ## open QGIS with the plugin loaded and the local server connected
	@$(QGIS_PYTHON) -m tests.gui

bench: setup .venv/bench/.ready ## measure against the clients a user would pick instead; leaves build/bench.json
	@$(OFFSCREEN) $(QGIS_PYTHON) -m tests.bench

screenshots: setup .venv/oidc/.ready ## take the README's pictures of a real QGIS window; leaves build/screenshots/*.png
	@$(QGIS_PYTHON) -m tests.screenshots

package: .venv/bundle/.ready ## make build/hpgc_provider.zip for QGIS's plugin manager
	@.venv/bundle/bin/python .ci/package.py

clean: ## remove what the commands above have built
	rm -rf build .venv .qgis-settings .pytest_cache .mypy_cache .ruff_cache

.PHONY: help system node chromium nginx begin setup demo test faults lint serve gui bench screenshots package clean
