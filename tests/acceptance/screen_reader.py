#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""The desktop program as a screen reader meets it: from another process, over AT-SPI. Every control that is shown has a
name, and with nothing but what is read out there a person registers with a peer and fetches a dataset from it.
"""
import argparse
import os
import subprocess
import sys
from pathlib import Path

import accessible_session
import peers
from peers import MIB, PROCESSES, Peer, check, say, wait_for

SECONDS = 30


# --- what a screen reader has of the program ----------------------------------------------------------------------

class Reader:
    """The objects of one program. Nothing is remembered between two looks."""

    def __init__(self, name):
        import pyatspi
        from gi.repository import Atspi
        self._spi = pyatspi
        self._nothing = Atspi.Cache.NONE
        self._name = name
        self.program = None

    def connect(self):
        desktop = self._spi.Registry.getDesktop(0)
        desktop.set_cache_mask(self._nothing)
        for program in desktop:
            if program is not None and program.name == self._name:
                program.set_cache_mask(self._nothing)
                self.program = program
                return True
        return False

    def all_below(self, root):
        """Depth first; what goes away meanwhile is passed over."""
        from gi.repository import GLib
        waiting = [root]
        while waiting:
            this = waiting.pop()
            try:
                children = [this.getChildAtIndex(i) for i in range(this.childCount)]
                yield this
            except GLib.Error:
                continue
            waiting += [child for child in reversed(children) if child is not None]

    def is_in(self, this, *states):
        held = this.getState()
        return all(held.contains(getattr(self._spi, f"STATE_{state}")) for state in states)

    def role(self, this):
        return this.getRoleName()

    def find_all(self, name, roles, root=None, states=("SHOWING",)):
        """Those that are read out like this."""
        from gi.repository import GLib
        for this in self.all_below(root or self.program):
            try:
                if this.name == name and self.role(this) in roles and self.is_in(this, *states):
                    yield this
            except GLib.Error:
                continue

    def find(self, name, roles, root=None, states=("SHOWING",)):
        return next(self.find_all(name, roles, root, states), None)

    def wait(self, name, roles, root=None, states=("SHOWING",)):
        return wait_for(lambda: self.find(name, roles, root, states), SECONDS, f"{'/'.join(roles)} “{name}”, {states}")

    def window(self, title):
        return self.wait(title, ("frame", "dialog"))

    def press(self, name, roles=("push button",), root=None, states=("SHOWING", "ENABLED")):
        """Does what the object says can be done with it."""
        self.wait(name, roles, root, states)
        for this in self.find_all(name, roles, root, states):
            action = this.queryAction()
            for i in range(action.nActions):
                # SetFocus and ShowMenu are not what is meant by pressing.
                if action.getName(i) in ("Press", "Toggle"):
                    action.doAction(i)
                    return
        raise peers.Failed(f"“{name}” cannot be pressed")

    def write(self, name, text, root):
        field = self.wait(name, ("text", "entry"), root, ("SHOWING", "EDITABLE"))
        field.queryEditableText().setTextContents(text)
        check(self.text_of(field) == text, f"“{name}” does not hold what was written into it")

    def text_of(self, this):
        text = this.queryText()
        return text.getText(0, text.characterCount)

    def described(self, name, role):
        return self.wait(name, (role,)).description


CONTROLS = {"push button", "toggle button", "check box", "radio button", "text", "entry", "password text", "combo box",
            "spin button", "slider", "menu", "menu item", "check menu item", "radio menu item", "page tab", "tree",
            "tree table", "table", "list", "link", "dialog", "frame", "progress bar", "image", "canvas"}


class Names:
    """What was found of controls without a name, window after window."""

    def __init__(self, reader, prints):
        self._reader = reader
        self._prints = prints
        self.objects = 0
        self.unnamed = []

    def look_at(self, what, root):
        from gi.repository import GLib
        count, found = 0, []
        for this in self._reader.all_below(root):
            try:
                if not self._reader.is_in(this, "SHOWING"):
                    continue
                count += 1
                role = self._reader.role(this)
                if self._prints:
                    say(f"    {role}: {this.name!r} {this.description!r}")
                if role in CONTROLS and not this.name.strip():
                    found.append(f"{what}: {role} in {self.path_of(this)}")
            except GLib.Error:
                continue
        check(count > 3, f"{what} shows only {count} objects")
        say(f"{what}: {count} objects, {len(found)} controls without a name")
        self.objects += count
        self.unnamed += found

    def path_of(self, this):
        names = []
        while (this := this.parent) is not None and len(names) < 4:
            names.append(f"{self._reader.role(this)} {this.name!r}")
        return " < ".join(names)


# --- the work of a person ------------------------------------------------------------------------------------------

def register(reader, names, link):
    reader.press("Add peer…")
    dialog = reader.window("Add a peer")
    names.look_at("Add peer", dialog)
    check(not reader.find("Register", ("push button",), dialog, ("SHOWING", "ENABLED")),
          "one can register with nothing")
    reader.write("Invitation link or text", link, dialog)
    reader.press("Register", root=dialog)
    reader.wait("Close", ("push button",), dialog, ("SHOWING", "ENABLED"))
    names.look_at("Add peer, registered", dialog)
    reader.press("Close", root=dialog)


def fetch(reader, names, link):
    reader.press("Fetch from link…")
    dialog = reader.window("Fetch a dataset")
    names.look_at("Fetch", dialog)
    reader.write("Link", link, dialog)
    reader.wait("Fetch", ("push button",), dialog, ("SHOWING", "ENABLED"))
    names.look_at("Fetch, looked at", dialog)
    reader.press("Fetch", root=dialog)


def open_pages(reader, names, window):
    for page in ("Peers", "Log", "All"):
        reader.press(page, ("check menu item", "menu item", "radio menu item"), states=("ENABLED",))
        names.look_at(f"Page {page}", window)


def open_dialogs(reader, names):
    dialogs = {"Invite a peer…": "Invite a peer", "Speed limits…": "Speed limits", "Help": "Help",
               "Keyboard shortcuts": "Keyboard shortcuts", "About TorrentTTP": "About TorrentTTP"}
    for entry, title in dialogs.items():
        reader.press(entry, ("menu item",), states=("ENABLED",))
        dialog = reader.window(title)
        names.look_at(title, dialog)
        close = next((each for each in ("Close", "Cancel") if reader.find(each, ("push button",), dialog)), None)
        check(close, f"“{title}” has no button that closes it")
        reader.press(close, root=dialog)
        wait_for(lambda: not reader.find(title, ("dialog",)), SECONDS, f"“{title}” closes")


def run(options, folder):
    programs = options.build.resolve() / "bin"
    ada = Peer(programs, folder, "Ada", host="127.0.0.2")
    ada.start()
    data = folder / "data" / "ice"
    peers.random_file(data / "core-17.bin", 2 * MIB)
    share = ada.share(data, "Ice cores")
    ben = Peer(programs, folder, "Ben", host="127.0.0.3")
    ben.start()  # a profile that the window finds ready
    ben.stop()
    program = PROCESSES.start([programs / "torrentttp", "--profile", ben.profile], stdin=subprocess.DEVNULL,
                              env={**os.environ, **accessible_session.ENVIRONMENT})
    reader = Reader("torrentttp")
    wait_for(reader.connect, SECONDS, "the program is on the accessibility bus")
    names = Names(reader, options.print)
    window = reader.window("TorrentTTP")
    names.look_at("Window, empty", window)

    register(reader, names, ada.invite().text)
    wait_for(lambda: any(peer["user_id"] == ada.user_id and peer["state"] == "active" for peer in ben.ttp("peers")),
             SECONDS, "Ben is registered with Ada")
    say("registered, says ttp")
    fetch(reader, names, share["link"])
    wait_for(lambda: any(transfer["state"] == "done" for transfer in ben.ttp("transfers")), SECONDS,
             "the dataset is there")
    fetched = next(Path(ben.ttp("transfers")[0]["folder"]).rglob("core-17.bin"), None)
    check(fetched and peers.sha256_file(fetched) == peers.sha256_file(data / "core-17.bin"),
          "what was fetched is not what was shared")
    say("fetched, says ttp, and the file is the same")
    open_pages(reader, names, window)
    open_dialogs(reader, names)
    check(not names.unnamed, "controls without a name:\n  " + "\n  ".join(names.unnamed))
    say(f"{names.objects} objects, each control with a name")
    code = PROCESSES.end(program)
    check(code == 0, f"the window ended with {code}")
    ada.stop()


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("build", type=Path, help="the build folder")
    parser.add_argument("--print", action="store_true", help="say every object that is shown")
    return parser.parse_args()


if __name__ == "__main__":
    given = arguments()
    sys.exit(accessible_session.run_there(lambda folder: run(given, folder)))
