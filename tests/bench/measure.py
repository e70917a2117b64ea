# SPDX-License-Identifier: GPL-3.0-only
"""Measuring processes from outside, and the table of results."""
import dataclasses
import json
import os
import platform
import statistics
import subprocess
import textwrap
from pathlib import Path

TICK = os.sysconf("SC_CLK_TCK")
KIB, MIB, GIB = 1024, 1024**2, 1024**3


def cpu_seconds(*pids):
    """User and system time of all threads of these processes, together with children that have ended."""
    total = 0
    for pid in pids:
        # The name in parentheses may hold spaces; what follows it does not.
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        total += sum(map(int, fields[11:15]))
    return total / TICK


def cpu_split(pid):
    """User and system seconds of one process."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) / TICK, int(fields[12]) / TICK


def memory(pid, name="VmHWM"):
    """Bytes: VmHWM is the most it ever had resident, VmRSS what it has."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(name + ":"):
            return int(line.split()[1]) * KIB
    return 0


def machine_cpu():
    """Seconds that all cores were busy since the machine started."""
    fields = list(map(int, Path("/proc/stat").read_text().splitlines()[0].split()[1:9]))
    return (sum(fields) - fields[3] - fields[4]) / TICK


class OthersWatch:
    """How many cores others used meanwhile: a figure taken on a busy machine is only a lower bound."""

    def __init__(self):
        import time
        self._clock = time.monotonic
        self.begin()

    def begin(self):
        self._at, self._busy = self._clock(), machine_cpu()

    def cores_beside(self, own_seconds):
        passed = max(self._clock() - self._at, 1e-9)
        return max(0.0, (machine_cpu() - self._busy - own_seconds) / passed)


def children_of(pid):
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        found += map(int, (task / "children").read_text().split())
    return found


def file_system(path):
    """The kind of file system below a path, as "ext4 (rw,relatime)"."""
    done = subprocess.run(["findmnt", "-no", "FSTYPE,OPTIONS", "-T", path], capture_output=True, text=True, check=False)
    words = done.stdout.split()
    return f"{words[0]} ({words[1]})" if len(words) > 1 else "unknown"


def timed(command, **options):
    """Runs a command; wall seconds, CPU seconds, and the CompletedProcess."""
    import resource
    import time
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.monotonic()
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)
    wall = time.monotonic() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done


def settle():
    """Gives what is still to be written to the disk, so that one run does not pay for the one before."""
    os.sync()


def median(values):
    return statistics.median(values)


def spread(values):
    return f"{min(values):.2f}..{max(values):.2f}"


@dataclasses.dataclass
class Row:
    """One line of the table. met is None where there is no target."""
    name: str
    ours: str
    compared: str
    target: str
    met: bool | None
    note: str = ""
    figures: dict = dataclasses.field(default_factory=dict)

    @property
    def verdict(self):
        return {True: "met", False: "not met", None: "-"}[self.met]


def machine():
    model = "unknown"
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.partition(":")[2].strip()
            break
    return {"cores": os.cpu_count(), "processor": model, "system": platform.platform(),
            "memory_bytes": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")}


def print_table(rows):
    columns = [("what", "name"), ("ours", "ours"), ("compared with", "compared"), ("target", "target"), ("", "verdict")]
    widths = [max(len(title), *(len(getattr(row, field)) for row in rows)) for title, field in columns]
    print()
    print("  ".join(f"{title:<{width}}" for (title, _), width in zip(columns, widths)).rstrip())
    print("-" * (sum(widths) + 2 * (len(widths) - 1)))
    for row in rows:
        print("  ".join(f"{getattr(row, field):<{width}}" for (_, field), width in zip(columns, widths)).rstrip())
        for line in textwrap.wrap(row.note, 110):
            print(f"    {line}")
    print(flush=True)


def write_json(path, rows, settings):
    document = {"machine": machine(), "settings": settings,
                "rows": [dataclasses.asdict(row) | {"verdict": row.verdict} for row in rows]}
    Path(path).write_text(json.dumps(document, indent=2) + "\n")
