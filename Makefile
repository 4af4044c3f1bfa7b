# Targets for developers. `make check` runs everything that CI runs.
.PHONY: check golden pictures test

check:
	bash .ci/run

test:
	sh scripts/test.sh

golden:
	.venv/bin/python -m pytest --update-golden tests/test_golden.py tests/handbook \
		tests/cli/test_manual.py tests/yaml_source/test_json_schema.py
	git diff --stat -- golden docs

pictures:
	.venv/bin/python scripts/pictures.py
