#!/bin/sh
# Install what is missing, and run every test. Arguments go to pytest.
. "$(dirname "$0")/install.sh"
environment "[test]"
if command -v npm >/dev/null; then
    npm ci --loglevel=error --no-audit --no-fund --prefix tests/web ||
        say "npm ci failed in tests/web; tests of HTML pages and of types will be skipped"
fi
say "Testing"
exec "$PYTHON" -m pytest --numprocesses auto "$@"
