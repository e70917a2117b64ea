#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""A display and buses of their own, where programs find a screen reader: needs at-spi2-core, python3-pyatspi, xvfb and
dbus-daemon.

As a program: runs another one in there, and fails where that passes something over.
"""
import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import peers
from peers import PROCESSES, check, say

# Debian's own: its modules are not in another Python that may come first in the path.
PYTHON = "/usr/bin/python3"
INSIDE = "TTP_ACCESSIBLE_SESSION"
ENVIRONMENT = {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


def what_is_missing():
    for program in ("dbus-run-session", "dbus-send", "Xvfb"):
        if not shutil.which(program):
            return program
    if not Path(PYTHON).exists() or subprocess.run([PYTHON, "-c", "import pyatspi"], check=False,
                                                   capture_output=True).returncode != 0:
        return "python3-pyatspi"
    if not any(Path(folder, "at-spi-bus-launcher").exists() for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        return "at-spi2-core"
    return None


def start_display():
    reading, writing = os.pipe()
    PROCESSES.start(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
                    pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as lines:
        number = lines.readline().strip()
    check(number, "Xvfb does not start")
    os.environ["DISPLAY"] = f":{number}"


def start_bus():
    """Asking where it is starts it; without it no program offers anything."""
    done = subprocess.run(["dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus",
                           "org.a11y.Bus.GetAddress"], capture_output=True, text=True, check=False)
    check(done.returncode == 0, f"the accessibility bus does not start: {done.stderr.strip()}")


def run_there(function):
    """Runs the program again in a session of its own, and there the function with a folder that goes at the end. The
    exit code; SKIPPED where something for it is missing."""
    if os.environ.get(INSIDE):
        start_display()
        start_bus()
        return peers.main(lambda: function(Path(os.environ[INSIDE])))
    missing = what_is_missing()
    if missing:
        say(f"SKIPPED: {missing} is not installed here")
        return peers.SKIPPED
    folder = peers.temporary_folder("ttp-a11y-")
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    environment = {**os.environ, INSIDE: str(folder), "XDG_RUNTIME_DIR": str(runtime), "HOME": str(folder),
                   "LC_ALL": "C.UTF-8"}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"):
        environment.pop(name, None)
    # The daemons say a lot on stderr that means nothing; what went wrong is said on stdout.
    session = PROCESSES.start(["dbus-run-session", "--", PYTHON, "-B", *sys.argv], env=environment,
                              stderr=subprocess.DEVNULL if not os.environ.get("TTP_KEEP") else None)
    code = session.wait()
    PROCESSES.forget(session)
    return code


def run_program(options):
    done = subprocess.run([options.program, *options.arguments], env={**os.environ, **ENVIRONMENT}, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    say(done.stdout)
    check(done.returncode == 0, f"{options.program} ended with {done.returncode}")
    check("SKIP" not in done.stdout, "something was passed over that must run here")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", help="such as a test, with its arguments behind it")
    parser.add_argument("arguments", nargs="*")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(run_there(lambda _: run_program(given)))
