#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""Compiles sources for their syntax only, in ways the build itself does not.

  headers   every header that no .cpp beside it includes first, alone (where one does, the build is the proof)
  mingw     every .cpp of core/, ui/ and app/ for Windows, with the headers of the Qt of this machine. It finds what
            is POSIX only, and errors in the branches for Windows. It cannot link. XPosix.cpp is left out where its
            other half, XWindows.cpp, is there. Where Qt is packaged without its headers for Windows (Debian 13), a
            source that needs one of them is named and not counted as failed.

The options come from compile_commands.json. What passed is remembered with a hash of everything of ours it includes
(<build>/syntax/), and is not compiled again before one of these changes.

Exit: 0 all passed, 1 some failed, 2 wrong use, 77 the compiler is not installed.
"""
import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

MINGW = "x86_64-w64-mingw32-g++-posix"
SKIPPED = 77
PROGRAM_FOLDERS = ("core", "ui", "app")
FIRST_INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^>"]+)[>"]', re.MULTILINE)
# Libraries whose headers are the same everywhere, so those of this machine serve for Windows too.
SHARED_HEADERS = ("curl", "openssl", "sqlite3.h", "sqlite3ext.h")
NO_WINDOWS_QT = re.compile(r"fatal error: (?:\S*/)?(?:qt_windows|qwindowdefs_win)\.h: No such file")


def sources(root, folders, suffix):
    return sorted(path for folder in folders for path in (root / folder).rglob("*" + suffix))


def includes_itself_first(root, header):
    """Whether the .cpp beside a header includes it before anything else: then its build proves the header."""
    source = header.with_suffix(".cpp")
    if not source.exists():
        return False
    first = FIRST_INCLUDE.search(source.read_text(errors="replace"))
    return first is not None and first.group(1) == header.relative_to(root).as_posix()


class Options:
    """The compiler and options the build uses for a source, or for its neighbours if it is not built itself."""

    def __init__(self, build):
        self.entries = {}
        for entry in json.loads((build / "compile_commands.json").read_text()):
            words = shlex.split(entry["command"]) if "command" in entry else entry["arguments"]
            self.entries[Path(entry["directory"], entry["file"]).resolve()] = words

    def of(self, source):
        if source in self.entries:
            return self.clean(self.entries[source])
        folder = source.parent
        while folder != folder.parent:
            near = [built for built in sorted(self.entries) if folder in built.parents]
            if near:
                words = self.clean(self.entries[near[0]])
                for built in near[1:]:
                    words += self.places(self.clean(self.entries[built]), words)
                return words
            folder = folder.parent
        raise SystemExit(f"{source}: nothing near it is built; is the build folder configured?")

    @staticmethod
    def places(words, known):
        """The include folders of a command that another one does not have."""
        new = []
        for word, following in zip(words, words[1:] + [""]):
            if word == "-isystem" and following not in known + new:
                new += [word, following]
            elif word.startswith("-I") and word not in known:
                new.append(word)
        return new

    @staticmethod
    def clean(words):
        """Compiler first; without the launcher, the source, the output and dependency files."""
        while "g++" not in os.path.basename(words[0]) and "c++" not in os.path.basename(words[0]) \
                and "clang" not in os.path.basename(words[0]):
            words = words[1:]
        kept, skip = [], False
        for word in words:
            if skip:
                skip = False
            elif word in ("-o", "-MF", "-MT", "-MQ", "-c"):
                skip = True
            elif word not in ("-MD", "-MMD", "--"):
                kept.append(word)
        return kept


def for_windows(words, shared_headers, extra_includes):
    """What a Windows compiler needs of the options: language, definitions, include folders."""
    kept = [MINGW, "-fsyntax-only", "-DUNICODE", "-D_UNICODE", "-D_WIN32_WINNT=0x0A00", "-DWIN32_LEAN_AND_MEAN"]
    take = None
    for word in words[1:]:
        if take is not None:
            kept += [take, word]
            take = None
        elif word in ("-isystem", "-I", "-D"):
            take = word
        elif word.startswith(("-std=", "-D", "-I")):
            kept.append(word)
    for folder in extra_includes:
        kept += ["-I" + str(folder)]
    return kept + ["-isystem", str(shared_headers)]


def link_shared_headers(folder):
    """A folder with links to the headers of SHARED_HEADERS only, so that nothing else of this machine's is seen."""
    arch = subprocess.run(["g++", "-print-multiarch"], capture_output=True, text=True, check=False).stdout.strip()
    for name in SHARED_HEADERS:
        for place in ("/usr/include", f"/usr/include/{arch}"):
            found = Path(place, name)
            if found.is_dir():
                for header in found.rglob("*.h"):
                    link(header, folder / name / header.relative_to(found))
            elif found.exists():
                link(found, folder / name)
    return folder


def link(target, name):
    name.parent.mkdir(parents=True, exist_ok=True)
    if not name.exists():
        name.unlink(missing_ok=True)
        name.symlink_to(target)


class Check:
    """One source to compile: the command, what it is fed, and the memory of its last success."""

    def __init__(self, name, command, text, memory):
        self.name = name
        self.command = command
        self.text = text
        self.memory = memory / (hashlib.sha256(name.encode()).hexdigest()[:24] + ".json")

    def fingerprint(self, files):
        digest = hashlib.sha256(json.dumps([self.command, self.text]).encode())
        for file in files:
            try:
                digest.update(file.encode() + b"\0" + Path(file).read_bytes())
            except OSError:
                return None
        return digest.hexdigest()

    def passed_before(self):
        try:
            known = json.loads(self.memory.read_text())
        except (OSError, ValueError):
            return False
        return known["fingerprint"] == self.fingerprint(known["files"])

    def run(self):
        """Empty on success, else what the compiler says."""
        depends = self.memory.with_suffix(".d")
        command = self.command + ["-MMD", "-MT", "x", "-MF", str(depends)]
        done = subprocess.run(command, input=self.text, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            self.memory.unlink(missing_ok=True)
            return done.stderr or f"{command[0]} ended with {done.returncode}"
        names = depends.read_text().replace("\\\n", " ").split(":", 1)[1]
        files = sorted({name.replace("\\ ", " ") for name in re.split(r"(?<!\\)\s+", names) if name and name != "-"})
        self.memory.write_text(json.dumps({"fingerprint": self.fingerprint(files), "files": files}))
        depends.unlink()
        return ""


def header_checks(root, build, memory):
    options = Options(build)
    for header in sources(root, PROGRAM_FOLDERS + ("tests",), ".h"):
        if not includes_itself_first(root, header):
            name = header.relative_to(root).as_posix()
            # A function that only this header declares is not used here; that is no fault of the header.
            command = options.of(header) + ["-fsyntax-only", "-Wno-unused-function", "-x", "c++", "-"]
            yield Check(name, command, f'#include "{name}"\n', memory)


def is_for_windows(source):
    """All but XPosix.cpp where XWindows.cpp is its other half."""
    return not (source.stem.endswith("Posix") and source.with_name(source.stem[:-5] + "Windows.cpp").exists())


def mingw_checks(root, build, memory):
    options = Options(build)
    shared = link_shared_headers(build / "syntax" / "shared-headers")
    generated = sorted(build.rglob("*_autogen/include"))
    for source in filter(is_for_windows, sources(root, PROGRAM_FOLDERS, ".cpp")):
        command = for_windows(options.of(source), shared, generated) + [str(source)]
        yield Check(source.relative_to(root).as_posix(), command, "", memory)


def version_of(compiler):
    return subprocess.run([compiler, "--version"], capture_output=True, text=True, check=False).stdout


def run(mode, root, build, jobs):
    started = time.monotonic()
    if mode == "mingw" and shutil.which(MINGW) is None:
        print(f"skipped: {MINGW} is not installed (apt package g++-mingw-w64-x86-64-posix)")
        return SKIPPED
    compiler = version_of(MINGW if mode == "mingw" else "c++")
    memory = build / "syntax" / mode / hashlib.sha256(compiler.encode()).hexdigest()[:12]
    memory.mkdir(parents=True, exist_ok=True)
    checks = list((mingw_checks if mode == "mingw" else header_checks)(root, build, memory))
    due = [check for check in checks if not check.passed_before()]
    failed = left_out = 0
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        for check, complaint in zip(due, pool.map(Check.run, due)):
            if mode == "mingw" and NO_WINDOWS_QT.search(complaint):
                left_out += 1
                print(f"--- {check.name}\nnot compiled: this Qt comes without its headers for Windows", flush=True)
            elif complaint:
                failed += 1
                print(f"--- {check.name}\n{complaint}", flush=True)
    print(f"{mode}: {len(checks)} sources, {len(checks) - len(due)} unchanged since they passed, "
          f"{len(due)} compiled, {failed} failed, {left_out} left out, {time.monotonic() - started:.1f} s")
    return 1 if failed else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", choices=("headers", "mingw"))
    parser.add_argument("--source", type=Path, required=True, help="the root of the repository")
    parser.add_argument("--build", type=Path, required=True, help="the build folder, configured and built")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    args = parser.parse_args()
    return run(args.mode, args.source.resolve(), args.build.resolve(), args.jobs)


if __name__ == "__main__":
    sys.exit(main())
