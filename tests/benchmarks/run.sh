#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every benchmark on generated libraries and prints each figure beside its bar.
#   tests/benchmarks/run.sh [--peers] [BOOKS...]   sizes; 10000 100000 1000000 unless said
# --peers also runs Carrel beside other programs that are installed (peers/sidebyside.py).
# CARREL_BUILD names the build to measure (build-release), CARREL_BENCH_JSON the file that gets the lines as JSON.
# Figures mean something on a machine that does nothing else. The largest libraries take 3 GB each in the temporary folder.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
build=${CARREL_BUILD:-$root/build-release}
export CARREL_BENCH_JSON=${CARREL_BENCH_JSON:-$build/benchmarks.json}
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
peers=
if [ "${1:-}" = --peers ]; then
    peers=yes
    shift
fi
sizes=("$@")
[ ${#sizes[@]} -gt 0 ] || sizes=(10000 100000 1000000)
if ! ls "$build"/tests/benchmarks/bench_* >/dev/null 2>&1; then
    echo "No benchmarks in $build: build the release preset first (packaging/test.sh does)." >&2
    exit 1
fi
: > "$CARREL_BENCH_JSON"
failed=0
for books in "${sizes[@]}"; do
    for bench in "$build"/tests/benchmarks/bench_*; do
        [ -x "$bench" ] && [ -f "$bench" ] || continue
        printf '\n== %s, %s books\n' "$(basename "$bench")" "$books"
        CARREL_BENCH_BOOKS=$books "$bench" 2> >(grep -v -e "OpenType support missing" -e XDG_RUNTIME_DIR >&2) || failed=1
    done
done
if [ -n "$peers" ]; then
    "$root/tests/benchmarks/peers/sidebyside.py" --carrel "$build/carrel" "${sizes[@]}" || failed=1
fi
printf '\n'
"$root/tests/benchmarks/table.py" "$CARREL_BENCH_JSON"
missed=$(grep -c '"isMet":false' "$CARREL_BENCH_JSON" || true)
printf '\n%s lines, %s not met; %s\n' "$(wc -l < "$CARREL_BENCH_JSON")" "$missed" "$CARREL_BENCH_JSON"
exit $failed
