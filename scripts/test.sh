#!/bin/sh
# Install what is missing, and run every test. Arguments go to pytest.
. "$(dirname "$0")/install.sh"
environment "[test]"
say "Testing"
exec "$PYTHON" -m pytest "$@"
