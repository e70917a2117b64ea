#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""What is installed and packed, as the tools of a distribution see it.

  desktop    desktop-file-validate has nothing to say
  appstream  appstreamcli has nothing to say
  mime       the two types of files are known by their names
  install    `cmake --install` puts everything where it belongs, and the programs run from there
  deb        `cpack -G DEB` makes a package that lintian has neither an error nor a warning about, that is hardened, and
             that installs and purges without leaving anything behind

Exit: 0 held, 1 not, 77 a tool is missing (which one is said).
"""
import argparse
import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SKIPPED = 77
PROGRAMS = ("torrentttp", "torrentttpd", "ttp")
DEBIAN_FILES = (
    "usr/share/doc/torrentttp/copyright",
    "usr/share/doc/torrentttp/changelog.gz",
    "usr/share/doc/torrentttp/changelog.Debian.gz",
    "usr/share/man/man1/torrentttp.1.gz",
)


class Failed(Exception):
    """What does not hold, in words."""


class Missing(Exception):
    """A tool that is not installed."""


def check(condition, words):
    if not condition:
        raise Failed(words)


def tool(name, package):
    found = shutil.which(name, path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
    if not found:
        raise Missing(f"this machine has no {name} (package {package})")
    return found


def run(*command, **more):
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False, **more)
    check(done.returncode == 0, f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def expected_files():
    files = [f"bin/{name}" for name in PROGRAMS] + [f"share/man/man1/{name}.1" for name in PROGRAMS]
    files += [f"share/icons/hicolor/{size}x{size}/apps/torrentttp.png" for size in (16, 32, 48, 128, 256)]
    return files + [
        "lib/systemd/user/torrentttpd.service",
        "share/applications/torrentttp.desktop",
        "share/doc/torrentttp/CHANGELOG.md",
        "share/doc/torrentttp/LICENSE",
        "share/icons/hicolor/scalable/apps/torrentttp.svg",
        "share/mime/packages/torrentttp.xml",
    ]


def files_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir() or path.is_symlink())


def check_desktop(_build, _here):
    text = run(tool("desktop-file-validate", "desktop-file-utils"), ROOT / "installer/linux/torrentttp.desktop")
    check(not text.strip(), text)
    entry = (ROOT / "installer/linux/torrentttp.desktop").read_text()
    check("TryExec" not in entry, "TryExec hides the handler of links where the program is not on PATH")


def check_appstream(build, _here):
    program = tool("appstreamcli", "appstream")
    found = list((build / "installer").glob("*.metainfo.xml"))
    check(len(found) == 1, "the build folder has no metainfo")
    run(program, "validate", "--no-net", "--strict", found[0])


def check_mime(build, here):
    program = tool("update-mime-database", "shared-mime-info")
    asks = tool("gio", "libglib2.0-bin")
    packages = here / "share/mime/packages"
    packages.mkdir(parents=True)
    shutil.copy(ROOT / "installer/linux/torrentttp-mime.xml", packages / "torrentttp.xml")
    run(program, here / "share/mime")
    applications = here / "share/applications"
    applications.mkdir()
    shutil.copy(ROOT / "installer/linux/torrentttp.desktop", applications)
    run(tool("update-desktop-database", "desktop-file-utils"), applications)
    environment = dict(os.environ, XDG_DATA_DIRS=str(here / "share"), XDG_DATA_HOME=str(here / "none"),
                       XDG_CONFIG_HOME=str(here / "none"), XDG_CONFIG_DIRS=str(here / "none"), LC_ALL="C.UTF-8",
                       # A program that is not there opens nothing.
                       PATH=f"{build / 'bin'}:{os.environ.get('PATH', '')}")
    for name, kind in (("a.ttpinvite", "application/vnd.torrentttp.invitation+json"),
                       ("b c.TTPLINK", "application/vnd.torrentttp.dataset+json")):
        path = here / name
        path.write_text('{"link": "ttp://a:1/"}\n')
        text = run(asks, "info", "-a", "standard::content-type", path, env=environment)
        check(f"standard::content-type: {kind}" in text, f"{name} is not taken for {kind}:\n{text}")
        check("torrentttp.desktop" in run(asks, "mime", kind, env=environment), f"nobody opens {kind}")
    check("torrentttp.desktop" in run(asks, "mime", "x-scheme-handler/ttp", env=environment), "nobody opens ttp: links")


def check_install(build, here):
    prefix = here / "prefix"
    run("cmake", "--install", build, "--prefix", prefix)
    found = files_below(prefix)
    metainfo = [name for name in found if name.startswith("share/metainfo/") and name.endswith(".metainfo.xml")]
    check(len(metainfo) == 1, f"one file of AppStream is installed, not {metainfo}")
    check(found == sorted(expected_files() + metainfo), "installed is\n  " + "\n  ".join(found))
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    for name in PROGRAMS:
        check("0." in run(prefix / "bin" / name, "--version", env=environment), f"{name} does not say its version")


def lines_of(text):
    return [line for line in text.splitlines() if line.strip()]


def make_deb(build, here):
    for name, package in (("dpkg-deb", "dpkg"), ("dpkg-shlibdeps", "dpkg-dev"), ("gzip", "gzip"), ("file", "file")):
        tool(name, package)
    run("cpack", "-G", "DEB", "--config", build / "CPackConfig.cmake", "-B", here / "packages",
        env=dict(os.environ, SOURCE_DATE_EPOCH="1795770000"), cwd=build)
    packages = list((here / "packages").glob("*.deb"))
    check(len(packages) == 1, f"one package is made, not {packages}")
    return packages[0]


def check_content(deb, here):
    unpacked = here / "unpacked"
    run("dpkg-deb", "--extract", deb, unpacked)
    found = files_below(unpacked)
    for name in DEBIAN_FILES + tuple(f"usr/bin/{program}" for program in PROGRAMS):
        check(name in found, f"the package lacks {name}")
    check(not [name for name in found if not name.startswith("usr/")], "something lies outside of /usr")
    with gzip.open(unpacked / "usr/share/doc/torrentttp/changelog.Debian.gz", "rt") as log:
        check(log.readline().startswith("torrentttp ("), "the changelog is not Debian's")
    depends = run("dpkg-deb", "--field", deb, "Depends")
    for library in ("libqt6widgets6", "libcurl4", "libssl3", "libqt6sql6-sqlite", "libqrcodegencpp1"):
        check(library in depends, f"the package does not depend on {library}: {depends}")
    readelf = tool("readelf", "binutils")
    for program in PROGRAMS:
        path = unpacked / "usr/bin" / program
        text = run(readelf, "--wide", "--file-header", "--program-headers", "--dynamic", path)
        check("DYN (" in text, f"{program} is not position independent")
        check("GNU_RELRO" in text and ("BIND_NOW" in text or "Flags: NOW" in text), f"{program} is not hardened")
        check(".debug_info" not in run(readelf, "--wide", "--sections", path), f"{program} is not stripped")


def check_lintian(deb):
    program = tool("lintian", "lintian")
    options = ["--fail-on", "error,warning", "--tag-display-limit", "0"]
    if os.geteuid() == 0:
        options.append("--allow-root")
    text = run(program, *options, deb)
    check(not [line for line in lines_of(text) if line.startswith(("E:", "W:"))], text)


def check_purge(deb, here):
    if os.geteuid() != 0:
        tool("fakeroot", "fakeroot")
    root = here / "root"
    database = root / "var/lib/dpkg"
    for folder in ("info", "updates", "triggers", "parts"):
        (database / folder).mkdir(parents=True)
    for name in ("status", "available"):
        (database / name).touch()

    def installed():
        return [name for name in files_below(root) if not name.startswith(("var/lib/dpkg/", "var/log/"))]

    def dpkg(*words):
        prefix = [] if os.geteuid() == 0 else ["fakeroot"]
        run(*prefix, tool("dpkg", "dpkg"), f"--root={root}", "--force-not-root", "--force-depends", "--force-bad-path",
            *words)

    dpkg("--install", deb)
    check("usr/bin/torrentttp" in installed(), "nothing was installed")
    dpkg("--purge", "torrentttp")
    check(not installed(), f"purging leaves {installed()}")
    left = [path for path in root.rglob("*") if path.is_dir() and "torrentttp" in path.name]
    check(not left, f"purging leaves {left}")
    status = (database / "status").read_text()
    check("torrentttp" not in status, f"dpkg still knows it: {status}")


def check_deb(build, here):
    deb = make_deb(build, here)
    check_content(deb, here)
    check_purge(deb, here)
    check_lintian(deb)


CHECKS = {"desktop": check_desktop, "appstream": check_appstream, "mime": check_mime, "install": check_install,
          "deb": check_deb}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=sorted(CHECKS))
    parser.add_argument("build", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="ttp-packaging-") as folder:
        try:
            CHECKS[options.what](options.build.resolve(), Path(folder))
        except Missing as missing:
            print(f"skipped: {missing}")
            return SKIPPED
        except Failed as failed:
            print(f"{options.what}: {failed}", file=sys.stderr)
            return 1
    print(f"{options.what}: holds")
    return 0


if __name__ == "__main__":
    sys.exit(main())
