#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Carrel and runs every test, off-screen. Arguments go to ctest (for example: -R users).
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages "$root/packaging/debian-packages.txt" "$root/packaging/debian-packages-tests.txt"
build release

say "Testing (release), off-screen"
unset DISPLAY WAYLAND_DISPLAY
started=$(date +%s)
ctest --preset release --no-tests=error --parallel "$jobs" "$@" \
    || fail "tests failed; their names and output are above. One alone: build-release/tests/<folder>/<name>"
say "Every test passed in $(($(date +%s) - started)) seconds."
