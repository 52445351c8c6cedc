#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Carrel and starts it: on a copy of the demo library, or with the arguments given.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

if [ "${1:-}" = --help ] || [ "${1:-}" = -h ]; then
    cat <<'HELP'
packaging/run.sh              builds Carrel and opens a copy of the demo library
packaging/run.sh LIBRARY      builds Carrel and opens a library file
packaging/run.sh ARGUMENTS…   builds Carrel and starts it with these arguments (see README, "Command line")
HELP
    exit 0
fi

install_packages "$root/packaging/debian-packages.txt"
build release carrel # only the program; test.sh builds the tests

if [ $# -eq 0 ]; then
    set -- --demo
    if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
        fail "Carrel is built (build-release/carrel), but there is no screen to show it on: DISPLAY is not set.
Run this in a desktop session, or use the commands that need no window: build-release/carrel --help"
    fi
fi
say "Starting: build-release/carrel $*"
exec "$root/build-release/carrel" "$@"
