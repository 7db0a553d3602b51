#!/bin/sh
# Write both locks anew from pyproject.toml. Pins stay as they are unless asked: packaging/lock.sh --upgrade
set -eu
cd "$(dirname "$0")/.."
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
"$(sh packaging/find-python.sh)" -m venv "$tools"
"$tools/bin/python" -m pip install -qq --disable-pip-version-check uv

# compile LOCK OPTION...
compile() {
    lock=$1
    shift
    "$tools/bin/uv" pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
        --no-emit-index-url --no-header --output-file "$lock" "$@" >/dev/null
}

compile packaging/requirements.lock --extra test --extra lint "$@"
compile packaging/runtime.lock --constraint packaging/requirements.lock "$@"
