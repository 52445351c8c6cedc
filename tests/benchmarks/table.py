#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the lines of a benchmark run as one table: a row for each bar, a column for each size.

    tests/benchmarks/table.py build-release/benchmarks.json
"""
import json
import sys


def cell(line):
    figure = f"{line['ours']:,.1f} {line['unit'].strip()}, {line['ratio']:.2f}x"
    return figure if line["isMet"] else f"**{figure}**"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        lines = [line for line in map(json.loads, file) if "bar" in line]
    sizes = sorted({line["books"] for line in lines})
    bars = {}
    for line in lines:
        bars.setdefault((line["program"], line["what"]), {})[line["books"]] = line
    print("| bar (missed in bold) | at | " + " | ".join(f"{size:,} books" for size in sizes) + " |")
    print("|---" * (len(sizes) + 2) + "|")
    for (_, what), found in bars.items():
        one = next(iter(found.values()))
        sign = "<=" if one["barKind"] == "atMost" else ">="
        row = [cell(found[size]) if size in found else "" for size in sizes]
        print(f"| {what.strip()} | {sign} {one['bar']:g}x | " + " | ".join(row) + " |")


if __name__ == "__main__":
    main()
