#!/bin/sh
# Print the Python to build with: $PYTHON where it is set, else the newest from 3.14 down to 3.11.
set -eu
serves='import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))'

# Each candidate is run: a version manager leaves commands that exist and refuse to start.
for candidate in ${PYTHON:-python3.14 python3.13 python3.12 python3.11 python3}; do
    if "$candidate" -c "$serves" >/dev/null 2>&1; then
        command -v "$candidate"
        exit 0
    fi
done

if [ -n "${PYTHON:-}" ]; then
    echo "PYTHON=$PYTHON is not a Python from 3.11 to 3.14." >&2
else
    echo "Python 3.11 to 3.14 is needed. On Debian: sudo apt-get install python3 python3-venv" >&2
fi
exit 1
