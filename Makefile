# Every command of the project; `make` alone lists them.
# QGIS is built for Debian's own Python, so no other Python may stand before it in PATH.
export PATH := /usr/sbin:/usr/bin:/sbin:/bin
# The tests start hundreds of programs in Python: what one has compiled, the next need not.
unexport PYTHONDONTWRITEBYTECODE
SHELL := /bin/bash
.DEFAULT_GOAL := help

QGIS_PYTHON := .venv/qgis/bin/python
# Tests and measurements look for English sentences, whatever this machine speaks.
ENGLISH := LC_ALL=C.UTF-8
OFFSCREEN := QT_QPA_PLATFORM=offscreen $(ENGLISH)
PORT ?= 8707
ENGINE ?= process
AUTH ?=
TOKEN_SECONDS ?= 300
# Processes share the tests, each with whole files of them: more than there are cores, as one waits while another works.
CORES := $(shell nproc)
side_by_side = -n $(shell echo $$(($(1) * $(CORES)))) --dist loadfile --no-loadscope-reorder
SUITES ?=
TESTS ?=
RUN ?=
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

# pygeoapi as released; the newest needs Python 3.12. No QGIS is near, so any Python of this machine will do.
NEWER_PYTHONS := $(wildcard /usr/bin/python3.1[2-4] /usr/local/bin/python3.1[2-4])
NEWEST_PYTHON = $(shell for it in $(NEWER_PYTHONS); do $$it -c 'import ensurepip' && echo $$it; done 2>/dev/null | tail -1)

.venv/pygeoapi/.ready: tests/setup/pygeoapi.txt | system
	$(or $(NEWEST_PYTHON),/usr/bin/python3) -m venv --clear .venv/pygeoapi
	.venv/pygeoapi/bin/python -m pip install --quiet --quiet --disable-pip-version-check -r $<
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

# What makes and compiles translations.
qttools:
	@tests/setup/system.sh qttools

# The .qm files beside the .ts files, which QGIS reads; without them the plugin speaks English.
compiled: qttools
	@/usr/bin/python3 .ci/translations.py compile

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

# All that the tests run on.
tools: setup .venv/bare/.ready .venv/lint/.ready .venv/wraptile/.ready .venv/pygeoapi/.ready .venv/bundle/.ready .venv/oidc/.ready .venv/swift/.ready chromium nginx compiled

test: tools ## run every test
	@rm -rf .qgis-settings
	.venv/bare/bin/python -m pytest $(call side_by_side,5) tests/api
	$(OFFSCREEN) $(QGIS_PYTHON) -m pytest $(call side_by_side,2) tests --ignore tests/api

faults: setup ## try each fault on each operation, and write docs/faults.md anew
	@rm -rf .qgis-settings
	HPGC_WRITE_FAULTS=1 $(OFFSCREEN) $(QGIS_PYTHON) -m pytest tests/faults

matrix: ## run the tests on other versions of QGIS, each in a Debian of its own (SUITES=, TESTS=, RUN=); needs root
	@SUITES='$(SUITES)' TESTS='$(TESTS)' RUN='$(RUN)' tests/setup/matrix.sh

lint: .venv/lint/.ready ## check style and types
	.venv/lint/bin/ruff format --check .
	.venv/lint/bin/ruff check .
	.venv/lint/bin/flake8 --select QGS --extend-ignore QGS105,QGS201,QGS202 hpgc_provider __init__.py
	.venv/lint/bin/vulture
	.venv/lint/bin/mypy
	MYPYPATH=tests/setup/qt6_types .venv/lint/bin/mypy --cache-dir .mypy_cache/qt6 --no-strict-optional --follow-imports silent \
		$$(find hpgc_provider -name '*.py' -not -path '*/api/*')

serve: .venv/testbed/.ready $(if $(guarded),.venv/oidc/.ready) ## run the local server in the foreground (PORT=, ENGINE=slurm, AUTH=1)
	@cd tests && exec ../.venv/testbed/bin/python -m testbed --port $(PORT) --engine $(ENGINE) $(guarding)

gui: setup compiled ## open QGIS with the plugin loaded and the local server connected
	@$(QGIS_PYTHON) -m tests.window.open

bench: setup .venv/bench/.ready ## measure against the clients a user would pick instead; leaves build/bench.json
	@$(OFFSCREEN) $(QGIS_PYTHON) -m tests.bench

screenshots: setup .venv/oidc/.ready compiled ## take the README's pictures of a real QGIS window (LOOK=1: of every window, in each look); leaves build/screenshots/
	@$(ENGLISH) $(QGIS_PYTHON) -m tests.screenshots

package: .venv/bundle/.ready qttools ## make build/hpgc_provider.zip for QGIS's plugin manager
	@.venv/bundle/bin/python .ci/package.py

check-package: package .venv/lint/.ready ## check that zip as QGIS's plugin repository does
	@.venv/lint/bin/python .ci/check_package.py build/hpgc_provider.zip

translations: qttools ## bring hpgc_provider/i18n/*.ts up to date with the source, and compile them
	@/usr/bin/python3 .ci/translations.py

clean: ## remove what the commands above have built
	rm -rf build .venv .qgis-settings .pytest_cache .mypy_cache .ruff_cache hpgc_provider/i18n/*.qm

.PHONY: help system node chromium nginx qttools compiled begin setup tools demo test faults matrix lint serve gui bench screenshots package check-package translations clean
