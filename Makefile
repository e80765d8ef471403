# unconf: `make demo` shows it, `make test` proves it. Both install what they need and ask nothing.

SHELL := /bin/bash
.DEFAULT_GOAL := help
PREFIX ?= /usr/local
CONFIGURATION ?= release
# One file that runs where no toolchain is, and starts in half the time.
LINKING ?= --static-swift-stdlib

.PHONY: help
help: ## List what can be made
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/'

.PHONY: toolchain
toolchain:
	@command -v swift >/dev/null || { echo "missing: the Swift toolchain, 6.2 or newer" >&2; \
	  echo "help: https://www.swift.org/install/linux/debian/12/ installs it" >&2; exit 1; }
	@.ci/packages build

.PHONY: build
build: toolchain ## Build the program
	swift build -c $(CONFIGURATION) $(LINKING) --product unconf

.PHONY: demo
demo: build ## Take the example event from a ticket export to a published site in Output/
	@UNCONF="$$(swift build -c $(CONFIGURATION) --show-bin-path)/unconf" .ci/demo

.PHONY: example
example: demo ## Renew the public records of the example's boards, after its notes have changed
	@.ci/example

.PHONY: test
test: toolchain ## Run every test
	@.ci/packages test
	@.ci/tools
	swift build --build-tests --explicit-target-dependency-import-check error
	@.ci/browser
	@.ci/durability
	@.ci/mail
	@.ci/swift

.PHONY: serve
serve: build ## Serve the example event to the phones in this room
	"$$(swift build -c $(CONFIGURATION) --show-bin-path)/unconf" serve

.PHONY: soak
soak: build ## The long versions of the board's tests: hundreds of kills, thousands of broken phones
	@.ci/tools
	unconf="$$(swift build -c $(CONFIGURATION) --show-bin-path)/unconf"; \
	  .venv/bin/python Tests/Power/check_power.py "$$unconf" --cuts 5000 && \
	  .venv/bin/python Tests/Power/check_build.py "$$unconf" --steps 1500 && \
	  .venv/bin/python Tests/Browser/check_live_kill.py "$$unconf" --kills 300 --people 400 && \
	  .venv/bin/python Tests/Browser/check_live_faults.py "$$unconf" --people 100 --taps 200 && \
	  .venv/bin/python Tests/Browser/check_live_return.py "$$unconf" --phones 1000 --ends 10 && \
	  .venv/bin/python Tests/Browser/check_live.py "$$unconf" && \
	  .venv/bin/python Tests/Browser/check_live_slow.py "$$unconf" --half 2000 --deaf 500 && \
	  .venv/bin/python Tests/Browser/check_live_api.py "$$unconf" --examples 200 && \
	  .venv/bin/python Tests/Mail/check_mail.py "$$unconf" --kills 100 --many 5000 --crowd 5000

# How long each target runs, and which of them.
SECONDS ?= 60
FUZZ ?= $(notdir $(wildcard Fuzz/Sources/*Fuzz))

.PHONY: fuzz
fuzz: toolchain ## Throw bytes at everything that reads strangers' files, SECONDS=60 for each
	@cd Fuzz && ./embed && swift build -c release --sanitize=fuzzer
	@cd Fuzz && ./seeds
	@cd Fuzz && for target in $(FUZZ); do echo "$$target"; mkdir -p "corpus/$$target" found; \
	  SWIFT_BACKTRACE=enable=no ".build/release/$$target" -max_total_time=$(SECONDS) -max_len=4096 -timeout=10 \
	    -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix=found/ -dict=markup.dict \
	    "corpus/$$target" "start/$$target" > "found/$$target.log" 2>&1 || \
	    { tail -20 "found/$$target.log" >&2; exit 1; }; \
	  grep -E 'executed_units|peak_rss' "found/$$target.log"; done

.PHONY: lint
lint: ## Check the formatting
	swift format lint --strict --recursive Sources Tests Package.swift

.PHONY: format
format: ## Bring the sources into form
	swift format --in-place --recursive Sources Tests Package.swift

.PHONY: install
install: build ## Install the program, to PREFIX=/usr/local unless told otherwise
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 "$$(swift build -c $(CONFIGURATION) --show-bin-path)/unconf" "$(DESTDIR)$(PREFIX)/bin/unconf"

.PHONY: bench
bench: build ## Measure, side by side with others
	@UNCONF="$$(swift build -c $(CONFIGURATION) --show-bin-path)/unconf" Benchmarks/run

.PHONY: clean
clean: ## Remove what was built, not what you made
	rm -rf .build .venv
