#!/bin/sh
# Make .venv hold what a lock pins; where it already does, do nothing.
# usage: packaging/environment.sh runtime|full
set -eu
cd "$(dirname "$0")/.."
venv=${VENV:-.venv}
case "${1:-}" in
runtime) lock=packaging/runtime.lock ;;
full) lock=packaging/requirements.lock ;;
*)
    echo "usage: packaging/environment.sh runtime|full" >&2
    exit 2
    ;;
esac

# A copy of the lock inside .venv says what was installed. The full lock has everything of the run-time one.
holds() { cmp -s "$1" "$venv/installed-$(basename "$1")"; }
works() { "$venv/bin/python" -c "import pip, platformdirs" >/dev/null 2>&1; }
identity='import sys; print(sys.base_prefix, sys.version)'
chosen() { [ -z "${PYTHON:-}" ] || [ "$("$PYTHON" -c "$identity" 2>&1)" = "$("$venv/bin/python" -c "$identity")" ]; }

if [ ! -e "$venv/installing" ] && { holds "$lock" || holds packaging/requirements.lock; } && works && chosen; then
    exit 0
fi

# An install that was cut short may have left half a package, so it is not built upon.
if [ -e "$venv/installing" ] || ! "$venv/bin/python" -m pip --version >/dev/null 2>&1 || ! chosen; then
    python=$(sh packaging/find-python.sh)
    echo "Making $venv with $("$python" --version)"
    "$python" -m venv --clear "$venv"
fi

echo "Installing what $lock pins"
touch "$venv/installing"
"$venv/bin/python" -m pip install -qq --no-input --disable-pip-version-check --no-warn-script-location \
    --only-binary :all: --require-hashes --requirement "$lock"
cp "$lock" "$venv/installed-$(basename "$lock")"
rm "$venv/installing"
