# shellcheck shell=sh
# Sourced by demo.sh, test.sh and .ci/run: goes to the root of the checkout, installs what is
# missing, and sets PYTHON to the Python of an environment with form3gen. For Debian 12 and
# Ubuntu 24.04.
set -eu
ROOT=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
cd -- "$ROOT"

say() { printf '\n==> %s\n' "$*"; }
stop() {
    printf 'form3gen: %s\n' "$*" >&2
    exit 2
}

# need PACKAGE...: install the system packages that are missing.
need() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        stop "this is not Debian or Ubuntu; install Pango and HarfBuzz, then: pip install ."
    fi
    missing=
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' ||
            missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    as_root=
    if [ "$(id -u)" != 0 ]; then
        as_root=sudo
        command -v sudo >/dev/null || stop "packages are missing. As root, run this, then try again:
  apt-get update && apt-get install --no-install-recommends$missing"
    fi
    say "Installing$missing"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o DPkg::Lock::Timeout=120 -o Dpkg::Use-Pty=0 $missing >/dev/null
}

# environment EXTRA: create a virtual environment with form3gen from this checkout. One that was
# moved, is broken or has an old Python is replaced.
environment() {
    PYTHON="$ROOT/.venv/bin/python"
    if ! grep -qsF "$ROOT/.venv" .venv/bin/activate ||
        ! "$PYTHON" -c 'import sys, pip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
        say "Creating a virtual environment in .venv"
        rm -rf .venv
        python3 -m venv .venv
    fi
    say "Installing form3gen into .venv"
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --editable ".$1"
    "$PYTHON" -m compileall -q src/form3gen
}

command -v python3 >/dev/null || stop "Python 3.11 or newer is required"
python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    stop "Python 3.11 or newer is required, but python3 is $(python3 --version)"
if python3 -c 'import ensurepip' 2>/dev/null; then
    need libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
else
    need libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 python3-venv
fi
