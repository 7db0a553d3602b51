#!/bin/sh
# See that the system packages Qt and venv lean on are there: install them when root, else name the command.
# usage: packaging/system-libraries.sh GROUP...   (venv, offscreen, window)
set -eu
cd "$(dirname "$0")/.."
[ "$(uname -s)" = Linux ] || exit 0

known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null || true)
missing=""

# need SONAME PACKAGE
need() {
    case "$known" in
    "" | *"$1 "*) ;;
    *) missing="$missing $2" ;;
    esac
}

need_venv() {
    [ -x "${VENV:-.venv}/bin/python" ] && return
    python=$(sh packaging/find-python.sh)
    "$python" -c "import ensurepip, venv" 2>/dev/null && return
    missing="$missing $("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')"
}

for group in "$@"; do
    case "$group" in
    venv) need_venv ;;
    offscreen)
        need libglib-2.0.so.0 libglib2.0-0
        need libGL.so.1 libgl1
        need libEGL.so.1 libegl1
        need libxkbcommon.so.0 libxkbcommon0
        need libdbus-1.so.3 libdbus-1-3
        need libfontconfig.so.1 libfontconfig1
        need libgssapi_krb5.so.2 libgssapi-krb5-2
        ;;
    window)
        need libxcb-cursor.so.0 libxcb-cursor0
        need libxkbcommon-x11.so.0 libxkbcommon-x11-0
        need libxcb-icccm.so.4 libxcb-icccm4
        need libxcb-keysyms.so.1 libxcb-keysyms1
        need libxcb-shape.so.0 libxcb-shape0
        need libwayland-cursor.so.0 libwayland-cursor0
        ;;
    *)
        echo "system-libraries.sh: no group is called $group" >&2
        exit 2
        ;;
    esac
done

[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "These system libraries seem to be missing (as Debian calls them):$missing" >&2
    echo "Install your system's own packages of them if the next step fails." >&2
    exit 0
fi

install="apt-get install --yes --no-install-recommends$missing"
if [ "$(id -u)" -ne 0 ]; then
    echo "Some system packages are missing. Run this one command, then make again:" >&2
    echo "  sudo sh -c 'apt-get update && $install'" >&2
    exit 1
fi

echo "Installing system packages:$missing"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
export DEBIAN_FRONTEND=noninteractive
if ! { apt-get update && $install; } >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    echo "The system packages could not be installed:$missing" >&2
    exit 1
fi
