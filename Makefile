# What a developer runs. `make check` is the whole truth, and CI runs no more.
.PHONY: check golden test

check:
	bash .ci/run

test:
	sh scripts/test.sh

golden:
	.venv/bin/python -m pytest --update-golden tests/test_golden.py \
		tests/rules/test_rule_book.py tests/read/test_schema.py
	git diff --stat -- golden docs
