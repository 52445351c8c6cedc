#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a library would pick instead, on the same data: how long each program works until it rests again.

    tests/benchmarks/peers.py [BOOKS]      100000 unless said; Carrel from CARREL_BUILD (build-release)

Runs Carrel and, where Debian's packages are installed, DB Browser for SQLite (the same file), Tellico and calibre (the
same titles) in a window of Xvfb, presses keys with xdotool, and prints the CPU time a step took and the memory held.
CPU time, not the clock: a program that waits for a person does nothing. Good to a tenth of a second.
"""
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

TICK = os.sysconf("SC_CLK_TCK")
ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
BUILD = os.environ.get("CARREL_BUILD", os.path.join(ROOT, "build-release"))


def family(pid):
    """The process and all that it started."""
    found = [pid]
    for one in found:
        try:
            with open(f"/proc/{one}/task/{one}/children", encoding="ascii") as file:
                found += [int(child) for child in file.read().split()]
        except OSError:
            pass
    return found


def cpu(pid):
    """Seconds of CPU, the threads' included."""
    total = 0
    for one in family(pid):
        try:
            with open(f"/proc/{one}/stat", encoding="ascii", errors="replace") as file:
                fields = file.read().rsplit(")", 1)[1].split()
            total += int(fields[11]) + int(fields[12])
        except OSError:
            pass
    return total / TICK


def memory(pid):
    """Anonymous memory, MB."""
    total = 0
    for one in family(pid):
        try:
            with open(f"/proc/{one}/status", encoding="ascii", errors="replace") as file:
                for line in file:
                    if line.startswith("RssAnon:"):
                        total += int(line.split()[1]) / 1000
        except OSError:
            pass
    return total


def rest(pid, most=120):
    """Waits until the program has done next to nothing for half a second."""
    quiet = 0
    last = cpu(pid)
    started = time.monotonic()
    while quiet < 5 and time.monotonic() - started < most:
        time.sleep(0.1)
        now = cpu(pid)
        quiet = quiet + 1 if now - last <= 0.01 else 0
        last = now


class Program:
    def __init__(self, name, command, environment):
        self.name = name
        self.environment = environment
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL,
                                        stderr=subprocess.DEVNULL, start_new_session=True)
        time.sleep(1)
        rest(self.process.pid)
        self.say("opened", cpu(self.process.pid))

    def say(self, step, seconds):
        print(f"{self.name:<24} {step:<34} {seconds:7.2f} s CPU {memory(self.process.pid):8.0f} MB", flush=True)

    def keys(self, step, *arguments):
        """One call of xdotool for each list of arguments, then the time until the program rests."""
        before = cpu(self.process.pid)
        for one in arguments:
            subprocess.run(["xdotool", *one], env=self.environment, check=False, stdout=subprocess.DEVNULL,
                           stderr=subprocess.DEVNULL)
        rest(self.process.pid)
        self.say(step, cpu(self.process.pid) - before)

    def end(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def typed(text):
    return ["type", "--delay", "80", text]


def press(*keys):
    return ["key", "--delay", "50", *keys]


def carrel(library, environment):
    program = Program("Carrel", [os.path.join(BUILD, "carrel"), library], environment)
    program.keys("signed in, books shown", typed("admin"), press("Tab"), typed("generated library"), press("Return"))
    program.keys("books again", press("ctrl+2"))
    program.keys("searched while typing", press("ctrl+f"), typed("class"))
    program.keys("search cleared", press("ctrl+a", "Delete"))
    program.keys("jumped to the end", press("Tab"), press("ctrl+End"))
    program.end()


def browser(library, environment):
    program = Program("DB Browser for SQLite", ["sqlitebrowser", "-R", library, "-t", "books"], environment)
    program.keys("jumped to the end", ["mousemove", "500", "500", "click", "1"], press("ctrl+End"))
    program.keys("sorted by title", ["mousemove", "220", "142", "click", "1"])
    program.keys("filtered while typing", ["mousemove", "220", "172", "click", "1"], typed("class"))
    program.end()


def tellico(titles, folder, environment):
    path = os.path.join(folder, "books.bib")
    with open(path, "w", encoding="utf-8") as file:
        for number, (title, author) in enumerate(titles):
            file.write(f"@book{{b{number}, title = {{{title}}}, author = {{{author}}}}}\n")
    program = Program("Tellico", ["tellico", "--nofile", "--bibtex", path], environment)
    program.end()


def calibre(titles, folder, environment):
    library = os.path.join(folder, "calibre")
    os.mkdir(library)
    subprocess.run(["calibredb", "add", "--empty", "--title", "first", "--with-library", library], env=environment,
                   check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    # Its own way takes a day for a million: the rows go in beside it, as its schema has them.
    with sqlite3.connect(os.path.join(library, "metadata.db")) as database:
        database.create_function("title_sort", 1, lambda title: title)
        database.create_function("uuid4", 0, lambda: os.urandom(16).hex())
        database.executemany("INSERT INTO books (title, sort, author_sort, path) VALUES (?1, ?1, ?2, '')", titles)
    program = Program("calibre", ["calibre", "--with-library", library], environment)
    program.keys("searched", press("ctrl+f"), typed("title:class"), press("Return"))
    program.end()


def main():
    books = int(sys.argv[1]) if len(sys.argv) > 1 else 100000
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            sys.exit(f"{tool} is needed: apt-get install xvfb xdotool")
    library = os.path.join(tempfile.gettempdir(), f"carrel-bench-{books}.carrel")
    if not os.path.exists(library):
        subprocess.run([os.path.join(BUILD, "carrel"), "generate", library, "--books", str(books)], check=True)
    with tempfile.TemporaryDirectory() as folder:
        display = ":77"
        server = subprocess.Popen(["Xvfb", display, "-screen", "0", "1280x800x24"], stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        time.sleep(1)
        environment = dict(os.environ, DISPLAY=display, HOME=folder, XDG_RUNTIME_DIR=folder, QT_QPA_PLATFORM="xcb")
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "WAYLAND_DISPLAY"):
            environment.pop(name, None)
        try:
            print(f"{books} books", flush=True)
            copy = os.path.join(folder, "library.carrel")
            shutil.copy(library, copy)
            carrel(copy, environment)
            with sqlite3.connect(copy) as database:
                titles = database.execute("SELECT title, authors_key FROM books WHERE title NOT LIKE '%{%'").fetchall()
            peers = (("sqlitebrowser", lambda: browser(copy, environment)),
                     ("tellico", lambda: tellico(titles, folder, environment)),
                     ("calibre", lambda: calibre(titles, folder, environment)))
            for program, run in peers:
                if shutil.which(program) is None:
                    print(f"{program} is not installed")
                else:
                    run()
        finally:
            server.kill()


main()
