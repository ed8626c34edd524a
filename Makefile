# A thin shell: each target says which program does the work. On Windows run those programs yourself:
#   py tools/environment.py site
#   .venv\Scripts\python -m generator site

PYTHON ?= python3

ifeq ($(OS),Windows_NT)
BIN := .venv/Scripts
LOCK_PYTHON := .venv-lock/Scripts/python
RELEASE_PYTHON := .venv-release/Scripts/python
else
BIN := .venv/bin
LOCK_PYTHON := .venv-lock/bin/python
RELEASE_PYTHON := .venv-release/bin/python
endif

.DEFAULT_GOAL := help
.PHONY: help environment dev compiled site serve offline schemas catalogue test test-fast test-slow test-nightly quick format lock clean
.PHONY: docs nightly accessibility evaluate conversions fuzz fuzz-guided faults bench bench-scale pictures
.PHONY: release audit package translations
.PHONY: check check-format check-lint check-types check-imports check-habits

help:
	@echo 'make site      the site in site/ and the offline bundle in dist/'
	@echo 'make serve     a live preview while you edit'
	@echo 'make offline   only the offline bundle'
	@echo 'make test      all that CI does: checks, and every test but those of the night, browsers included'
	@echo 'make nightly   what "make test" leaves out: every page type in every way, every page, every stopped build (hours)'
	@echo 'make quick     the fast tests, of each some of its cases'
	@echo 'make accessibility  axe on every page of the site, light and dark, on a phone and a desk'
	@echo 'make check     format, lint, types, imports, house habits'
	@echo 'make evaluate  what parser and annotators find in real documents, against the keys'
	@echo 'make conversions the same for these documents as other programs convert them'
	@echo 'make fuzz      thousands of damaged files through readers and parser (N=5000)'
	@echo 'make faults    a build is stopped and killed at every step that changes the disk, and has a full one (hours)'
	@echo 'make fuzz-guided  the same up to the pages, led by coverage (MINUTES=60)'
	@echo 'make bench     how fast it reads, parses, annotates and converts, and what a save costs'
	@echo 'make bench-scale  how the whole build grows, on made-up archives (SIZES=30,100,300; hours)'
	@echo 'make pictures  pictures of the site to look at, in build/pictures (README=1: those of the README)'
	@echo 'make translations  the Dutch of the site about the program: catalogues as the English pages are now, and what waits for a translator'
	@echo 'make package   the wheel that others install, in build/package'
	@echo 'make docs      the site about the program, in build/docs (PICTURES=1: with pictures of the site, taken now)'
	@echo 'make format    put the code in shape'
	@echo 'make schemas   the JSON Schemas of content/ and of what is published'
	@echo 'make catalogue the Dutch of what the program says: new sentences to translate'
	@echo 'make lock      lock the dependencies again (UPGRADE=1: the newest versions)'
	@echo 'make audit     known vulnerabilities of all that the locks name; says what could not be looked up'
	@echo 'make release VERSION=1.2.3  tries a release: all checks, all files (REALLY=1: commits and tags it; CHECKS=none)'
	@echo 'make clean     remove what was made'
	@echo
	@echo 'Needs Python 3.11 or newer; another than python3: make PYTHON=python3.12 site'

environment:
	@$(PYTHON) tools/environment.py site

dev:
	@$(PYTHON) tools/environment.py dev

site: environment
	@$(BIN)/python -m generator site

serve: environment
	@$(BIN)/python -m generator serve

offline: environment
	@$(BIN)/python -m generator offline

schemas: environment
	@$(BIN)/python -m generator schemas

# After a change of what the program says; translations stand in the file itself.
catalogue: environment
	@$(BIN)/python -m tools.catalogue

# Prepared tests are kept between runs, also where Python is told to keep nothing: a third of a quick run.
quick test compiled test-fast test-slow test-nightly nightly: export PYTHONDONTWRITEBYTECODE :=

test: dev
	@$(PYTHON) tools/environment.py zensical readers release
	@$(BIN)/python tools/programs.py
	@$(MAKE) --no-print-directory --keep-going --jobs=3 $(WHOLE_OUTPUTS) check test-fast test-slow

# Who waits sees the progress of all parts that run at the same time; a log of CI has them one after the other, where make
# can do that (GNU make 4).
WHOLE_OUTPUTS := $(if $(CI),$(if $(filter output-sync,$(.FEATURES)),--output-sync=target))

# One process compiles the tests before many begin at once, of which each would. What is wrong then shows in the parts.
compiled: dev
	@$(BIN)/python -m pytest --collect-only -qq -p no:cov >/dev/null 2>&1 || true

# Of each fast test some cases, spread over all of them; the others come by night. Each process imports all tests first,
# so that there are not more of them than processors to use.
test-fast: compiled
	$(BIN)/python -m pytest -n 2 --dist worksteal -m "not slow and not browser and not nightly" --most-cases=3 \
		--cov --cov-report=term

# Three at once, because who looks at pages waits for them, too. Files without slow tests are not even collected.
test-slow: compiled
	$(BIN)/python -m pytest -n 3 --dist loadscope --no-loadscope-reorder --slow-files -m "(slow or browser) and not nightly" \
		-p no:cov --durations=10

# What `make test` looks at in one way only is looked at in all others; all that is wrong shows in one run.
nightly: dev
	@$(PYTHON) tools/environment.py zensical readers release installers hosts ocr
	@$(BIN)/python tools/programs.py --nightly
	@$(MAKE) --no-print-directory --keep-going test-nightly accessibility faults

test-nightly:
	$(BIN)/python -m pytest -n 2 --dist loadscope -m "nightly or not (slow or browser)" -p no:cov --durations=10

quick: dev
	@$(BIN)/python -m pytest -q -n 2 --dist worksteal -p no:cov --hypothesis-profile=quick --most-cases=3 \
		-m "not slow and not browser" $(addprefix --ignore=tests/,bench browser evaluation fuzz publish/preview shapes site)

accessibility: dev
	@$(BIN)/python tools/programs.py
	$(BIN)/python -m pytest -n 2 -p no:cov --every-page tests/browser/test_every_page.py tests/browser/test_every_page_elsewhere.py

evaluate: dev
	@$(BIN)/python -m evaluation.evaluate
	@$(BIN)/python -m evaluation.annotations.results
	@$(BIN)/python -m evaluation.annotations.vocabulary
	@$(BIN)/python -m evaluation.same_words.score
	@$(BIN)/python -m evaluation.missing.score

conversions: dev
	@$(BIN)/python -m evaluation.conversions

faults: dev
	@folder=$$(mktemp -d) && shares=$$(nproc) && seq "$$shares" | xargs -P "$$shares" -I{} \
		sh -c 'mkdir "$$0/{}" && $(BIN)/python -m tests.publish.disk.interrupted_builds "$$0/{}" {}/$$1' "$$folder" "$$shares"; \
		ended=$$?; rm -rf "$$folder"; exit $$ended
	@if unshare --mount --map-root-user true; then folder=$$(mktemp -d); \
		unshare --mount --map-root-user $(BIN)/python -m tests.publish.disk.full_disk "$$folder" 40; ended=$$?; \
		rm -rf "$$folder"; exit $$ended; else echo 'Not tried: a full disk, for nobody may mount one here'; fi

N ?= 5000
fuzz: dev
	@$(BIN)/python -m tests.fuzz $(N)

MINUTES ?= 60
fuzz-guided: dev
	@$(PYTHON) tools/environment.py fuzz
	@$(BIN)/python -m tests.fuzz.guided $(MINUTES)

bench: dev
	@$(BIN)/python -m bench.reading --output bench/reading.md
	@$(BIN)/python -m bench.formats --output bench/formats.md
	@$(BIN)/python -m bench.parsing --output bench/parsing.md
	@$(BIN)/python -m bench.annotating --output bench/annotating.md
	@$(BIN)/python -m bench.converting --output bench/converting.md
	@$(BIN)/python -m bench.preview --output bench/preview.md

SIZES ?= 30,100,300
bench-scale: dev
	@$(PYTHON) tools/environment.py zensical
	@$(BIN)/python -m bench.scale --sizes $(SIZES) --output bench/scale.md

docs: dev
ifdef PICTURES
	@$(BIN)/python tools/programs.py
	@$(BIN)/python -m generator site
	@$(BIN)/python tools/pictures.py --docs
endif
	@NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build --strict --quiet --config-file docs.yml
	@echo 'The site about the program is in build/docs; open build/docs/index.html by way of a web server.'

translations: dev
	@$(BIN)/python tools/docs_translation.py

pictures: dev
	@$(BIN)/python tools/programs.py
	@$(BIN)/python -m generator site
	@$(BIN)/python tools/pictures.py $(if $(README),--readme)

# All that is wrong shows in one run.
check: dev
	@$(MAKE) --no-print-directory --keep-going check-format check-lint check-types check-imports check-habits

check-format:
	$(BIN)/ruff format --check .

check-lint:
	$(BIN)/ruff check .

check-types:
	$(BIN)/mypy

check-imports:
	$(BIN)/lint-imports --no-logo

check-habits:
	$(BIN)/python tools/habits.py

format: dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# What an earlier build left would be packed, too.
package: dev
	rm -rf build/lib build/bdist.* build/package
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir build/package .

lock:
	@$(PYTHON) tools/environment.py lock
	@$(LOCK_PYTHON) tools/lock.py $(if $(UPGRADE),--upgrade)

# Error 1: something is known to be vulnerable; 3: a registry did not answer, so that nothing is known.
audit:
	@$(PYTHON) tools/environment.py release
	@$(RELEASE_PYTHON) -m tools.audit

# Without a VERSION: the files of the release that is committed here.
CHECKS ?= test
release:
	@$(PYTHON) tools/environment.py release
	@$(RELEASE_PYTHON) -m tools.release $(or $(VERSION),--as-committed) --checks=$(CHECKS) \
		$(if $(DAY),--day=$(DAY)) $(if $(REALLY),--really)

clean:
	rm -rf site .site-* dist build .cache .venv .venv-* *.egg-info node_modules tests/browser/node_modules
	rm -rf .coverage* .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
