# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh, test.sh and .ci/run share. Sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=${CARREL_JOBS:-$(nproc 2>/dev/null || echo 2)}

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf '\nCarrel: %s\n' "$*" >&2
    exit 1
}

# Names in the given package lists, without comments.
package_names() { sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' "$@"; }

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# install_packages LIST...: installs with apt what is missing; says so; does nothing when all is there.
install_packages() {
    command -v dpkg-query >/dev/null || fail "this script knows Debian 12 and its relatives only. Install what
packaging/debian-packages.txt lists by other means, then: cmake --preset release && cmake --build --preset release"
    local missing=() name as_root=()
    for name in $(package_names "$@"); do
        is_installed "$name" || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "packages are missing and there is no sudo. As root, run:
    apt-get install ${missing[*]}"
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -q || fail "the package lists could not be fetched. Is the network up?"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" \
        || fail "the packages above could not be installed; apt-get says why. Carrel is made for Debian 12 (bookworm)."
}

# build PRESET [TARGET]: configures once, then builds what changed. The compiler's lines show the progress.
build() {
    local preset=$1 target=${2:-all}
    cd "$root" || fail "the folder $root is gone."
    say "Configuring ($preset)"
    local output
    output=$(cmake --preset "$preset" 2>&1) || {
        printf '%s\n' "$output" | tail -n 20 >&2
        fail "configuring failed; the lines above say why."
    }
    say "Building ($preset) with $jobs jobs; the first time takes some minutes"
    cmake --build --preset "$preset" --parallel "$jobs" --target "$target" \
        || fail "building failed; the first error above is the one to read."
}
