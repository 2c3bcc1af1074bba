# The recipes of everyday work; `make help` lists them.

.PHONY: help build test release lint format scenarios coverage mutants check conformance record bench demo ci clean
.DEFAULT_GOAL := help

CONFIGURATION ?= debug
SUITE ?= ../shared/tck/TestCases
MUNICIPALITIES ?= 1741
PROFILE ?= Scenarios/nimo/seeds/ota-r6.yaml
FINDING ?= no-peer-at-the-table
SWEEP ?= 協議の場.年間開催回数=0..12
SHIRUBE = "$$(swift build -c $(CONFIGURATION) --show-bin-path)/shirube"

help: #> list what can be made
	@sed -n 's/^\([a-z]*\):.*#> /\1|/p' $(MAKEFILE_LIST) | awk -F'|' '{printf "make %-12s %s\n", $$1, $$2}'

build: #> build the program and its tests
	swift build -c $(CONFIGURATION) --build-tests

test: #> run all tests of the code
	swift test

release: #> build the program to be handed on: it starts faster, and runs where there is no Swift
	swift build -c release --static-swift-stdlib --product shirube

lint: #> check the form of all Swift files
	swift format lint --strict --recursive --parallel Sources Tests Package.swift

format: #> bring all Swift files into form
	swift format --in-place --recursive --parallel Sources Tests Package.swift

scenarios: #> run the scenarios of all packs
	swift build -c $(CONFIGURATION) --product shirube
	$(SHIRUBE) test Scenarios

coverage: #> list what no scenario reaches
	swift build -c $(CONFIGURATION) --product shirube
	$(SHIRUBE) test Scenarios --rules Rules/nimo --coverage

mutants: #> list the changes of the pack that no scenario notices (slow)
	swift build -c release --product shirube
	"$$(swift build -c release --show-bin-path)/shirube" test Scenarios --rules Rules/nimo --mutate

check: #> check the pack of Rules/nimo without running it
	swift build -c $(CONFIGURATION) --product shirube
	$(SHIRUBE) check Rules/nimo

conformance: #> run the public DMN conformance suite in SUITE
	swift build -c $(CONFIGURATION) --product shirube
	$(SHIRUBE) conformance $(SUITE) | tail -n 4

record: #> write all golden files anew; read the difference before you commit
	RECORD=1 swift test
	git --no-pager diff --stat

bench: #> time expressions, tables, memos, questions and a region of MUNICIPALITIES, beside earlier figures
	swift build -c release --product Benchmark
	@mkdir -p .build/bench; now=".build/bench/$$(git rev-parse --short HEAD).tsv"; \
	  before="$$(ls -t .build/bench/*.tsv 2> /dev/null | grep -v "$$now" | head -n 1)"; \
	  "$$(swift build -c release --show-bin-path)/Benchmark" $$before | tee "$$now"
	"$$(swift build -c release --show-bin-path)/Benchmark" memos Rules/nimo Scenarios/nimo/seeds
	swift build -c release --product shirube
	@program="$$(swift build -c release --show-bin-path)/shirube"; \
	  bash -c "time for run in {1..20}; do '$$program' advise $(PROFILE) > /dev/null; done"; \
	  for words in "ask $(PROFILE)" "explain $(PROFILE)" "whatif $(PROFILE) --clear $(FINDING)" \
	    "whatif $(PROFILE) --sweep $(SWEEP)"; do \
	    echo "$$words"; bash -c "time '$$program' $$words > /dev/null"; done; \
	  region="$$(mktemp -d)/region"; \
	  "$$(swift build -c release --show-bin-path)/Benchmark" region "$$region" $(MUNICIPALITIES); \
	  bash -c "time '$$program' portfolio '$$region' --format html > /dev/null"; rm -r "$$region"

demo: #> show the memo of a real municipality (PROFILE=… for another)
	swift run -c release shirube advise $(PROFILE)

ci: #> run what the server runs
	bash .ci/run

clean: #> remove everything that was built
	rm -rf .build
