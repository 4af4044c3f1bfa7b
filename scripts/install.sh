# Sourced by demo.sh and test.sh: installs what is missing, and leaves PYTHON naming an
# environment that holds form3gen. Debian 12 and Ubuntu 24.04 are what it is tried on.
set -eu
ROOT=$(cd "$(dirname "$0")/.." && pwd)
cd "$ROOT"

say() { printf '\n==> %s\n' "$*"; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# need PACKAGE...: install those packages of the system that are not there yet.
need() {
    missing=
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing="$missing $package"
    done
    [ -z "$missing" ] && return
    say "Installing$missing"
    as_root apt-get update -qq
    # shellcheck disable=SC2086
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
}

# environment EXTRA: a virtual environment with form3gen from this checkout.
environment() {
    PYTHON="$ROOT/.venv/bin/python"
    if ! "$PYTHON" -m pip --version >/dev/null 2>&1; then
        say "Making a virtual environment in .venv"
        rm -rf .venv
        python3 -m venv .venv
    fi
    say "Installing form3gen into .venv"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --editable ".$1"
}

command -v python3 >/dev/null || { echo "form3gen needs python3, version 3.11 or newer" >&2; exit 2; }
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || {
    echo "form3gen needs Python 3.11 or newer; here is $(python3 --version)" >&2
    exit 2
}
need python3-venv libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
