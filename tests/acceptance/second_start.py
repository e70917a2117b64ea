#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""The desktop program started twice on one profile: the second start hands over and ends, nothing starts by itself, and
neither a kill nor a stop leaves anything in the way of the next start."""
import argparse
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import peers
from peers import PROCESSES, check, say, wait_for


class Desktop:
    """The programs on one profile that listens on loopback."""

    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = folder
        self.profile = folder / "profile"
        self.profile.mkdir(mode=0o700)
        (self.profile / "settings.ini").write_text("[General]\nlisten=127.0.0.1\nname=Ada\n")
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        self.environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", XDG_RUNTIME_DIR=str(runtime),
                                DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere", HOME=str(folder))

    def start(self, *arguments):
        return PROCESSES.start([self.programs / "torrentttp", "--profile", self.profile, *arguments],
                               env=self.environment, stdin=subprocess.DEVNULL, cwd=self.folder)

    def status(self):
        done = subprocess.run([str(self.programs / "ttp"), "--profile", str(self.profile), "--json", "status"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        return json.loads(done.stdout) if done.returncode == 0 else None

    def start_first(self, *arguments):
        process = self.start(*arguments)
        wait_for(lambda: self.status() or process.poll() is not None, 30, "it runs")
        check(process.poll() is None, f"it ended with {process.returncode}")
        return process


def hands_over(desktop):
    first = desktop.start_first("--background")
    (desktop.folder / "data").mkdir()
    peers.random_file(desktop.folder / "data" / "a b", 1000)
    things = ["data", "ttp://127.0.0.1:1/#u=x&k=y", "ada.ttpinvite", "https://example.org/", str(desktop.folder)]
    begun = time.monotonic()
    second = desktop.start(*things)
    check(second.wait(20) == 0, f"the second start ended with {second.returncode}")
    PROCESSES.forget(second)
    say(f"the second start ended with 0 after {(time.monotonic() - begun) * 1000:.0f} ms")
    check(first.poll() is None, "the first one has ended")
    status = desktop.status()
    check(status["shares"] == 0 and status["transfers"] == 0 and status["peers"] == 0,
          f"something was started: {status}")
    say("what it handed over started nothing")
    return first


def survives_kill(desktop, first):
    PROCESSES.end(first, signal.SIGKILL)
    next_one = desktop.start_first()
    again = desktop.start("data")
    check(again.wait(20) == 0, f"a start after a kill ended with {again.returncode}")
    PROCESSES.forget(again)
    say("killed, started, and handed over to again")
    return next_one


def stops(desktop, running):
    begun = time.monotonic()
    code = PROCESSES.end(running, signal.SIGTERM)
    check(code == 0, f"asked to stop it ended with {code}")
    say(f"stopped after {(time.monotonic() - begun) * 1000:.0f} ms")
    # The file says so: closing goes to the tray. Neither a signal nor ttp asks the window.
    with (desktop.profile / "window.ini").open("a") as settings:
        settings.write("\n[window]\nclose=to-tray\n")
    running = desktop.start_first()
    subprocess.run([str(desktop.programs / "ttp"), "--profile", str(desktop.profile), "shutdown"], check=True,
                   stdout=subprocess.DEVNULL)
    check(running.wait(20) == 0, f"ttp shutdown ended it with {running.returncode}")
    PROCESSES.forget(running)
    check(not list((desktop.folder / "run").glob("*.lock")), "it leaves its lock behind")
    say("stopped by ttp, with nothing left behind")


def run(options):
    desktop = Desktop(options.build.resolve() / "bin", peers.temporary_folder())
    first = hands_over(desktop)
    stops(desktop, survives_kill(desktop, first))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(peers.main(lambda: run(given)))
