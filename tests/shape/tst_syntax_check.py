#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-only
"""syntax_check.py tried on small trees with planted faults."""
import contextlib
import io
import json
import shutil
import tempfile
import unittest
from pathlib import Path

import syntax_check


class Tree:
    """A repository of a few files with a build folder that says how they are compiled."""

    def __init__(self, folder, files):
        self.root = Path(folder).resolve()
        self.build = self.root / "build"
        self.build.mkdir()
        for name, text in files.items():
            self.write(name, text)
        commands = [{"directory": str(self.build), "file": str(self.root / name),
                     "command": f"/usr/bin/ccache g++ -DTTP_X='\"1\"' -I{self.root} -std=c++20 -Wall -Werror "
                                f"-o {name}.o -c {self.root / name}"}
                    for name in files if name.endswith(".cpp")]
        (self.build / "compile_commands.json").write_text(json.dumps(commands))

    def write(self, name, text):
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(text)

    def run(self, mode):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            code = syntax_check.run(mode, self.root, self.build, 2)
        return code, out.getvalue()


class SyntaxCheck(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def tree(self, files):
        return Tree(self.folder, {"core/a/A.cpp": '#include "core/a/A.h"\n', "core/a/A.h": "#pragma once\n", **files})

    def test_header_that_stands_alone_passes_and_is_not_compiled_again(self):
        tree = self.tree({"core/a/B.h": "#pragma once\n#include <string>\nstd::string b();\n"})
        self.assertEqual(0, tree.run("headers")[0])
        self.assertIn("1 unchanged since they passed, 0 compiled", tree.run("headers")[1])

    def test_header_that_needs_another_first_fails(self):
        tree = self.tree({"core/a/B.h": "#pragma once\nstd::string b();\n"})
        code, out = tree.run("headers")
        self.assertEqual(1, code)
        self.assertIn("core/a/B.h", out)
        self.assertEqual(1, tree.run("headers")[0], "a failure is not forgotten")

    def test_header_proven_by_its_source_is_left_to_the_build(self):
        self.assertIn("headers: 0 sources", self.tree({}).run("headers")[1])

    def test_header_its_source_does_not_include_first_is_compiled(self):
        tree = self.tree({"core/a/C.h": "#pragma once\nstd::string c();\n",
                          "core/a/C.cpp": '#include <string>\n#include "core/a/C.h"\n'})
        self.assertEqual(1, tree.run("headers")[0])

    def test_header_finds_what_its_neighbours_are_built_with(self):
        tree = self.tree({"core/a/A2.cpp": "", "core/a/B.h": "#pragma once\n#include <other.h>\nOther b();\n",
                          "include/other.h": "struct Other {};\n"})
        self.assertEqual(1, tree.run("headers")[0])
        commands = tree.build / "compile_commands.json"
        entries = json.loads(commands.read_text())
        entries[-1]["command"] = entries[-1]["command"].replace("-std", f"-isystem {tree.root}/include -std")
        commands.write_text(json.dumps(entries))
        self.assertEqual(0, tree.run("headers")[0])

    def test_change_of_what_is_included_is_noticed(self):
        tree = self.tree({"core/a/B.h": '#pragma once\n#include "core/a/D.h"\ninline D b() { return {}; }\n',
                          "core/a/D.h": "#pragma once\nstruct D {};\n"})
        self.assertEqual(0, tree.run("headers")[0])
        tree.write("core/a/D.h", "#pragma once\nstruct E {};\n")
        code, out = tree.run("headers")
        self.assertEqual(1, code)
        self.assertIn("--- core/a/B.h", out)

    @unittest.skipUnless(shutil.which(syntax_check.MINGW), "no compiler for Windows here")
    def test_posix_header_fails_for_windows(self):
        code, out = self.tree({"core/a/P.cpp": "#include <sys/socket.h>\n"}).run("mingw")
        self.assertEqual(1, code)
        self.assertIn("--- core/a/P.cpp", out)

    @unittest.skipUnless(shutil.which(syntax_check.MINGW), "no compiler for Windows here")
    def test_posix_header_in_its_branch_passes_and_fault_in_the_other_is_found(self):
        tree = self.tree({"core/a/P.cpp": "#ifdef _WIN32\nint f();\n#else\n#include <sys/socket.h>\n#endif\n"})
        self.assertEqual(0, tree.run("mingw")[0])
        tree.write("core/a/P.cpp", "#ifdef _WIN32\nint f()\n#endif\n")
        self.assertEqual(1, tree.run("mingw")[0])

    @unittest.skipUnless(shutil.which(syntax_check.MINGW), "no compiler for Windows here")
    def test_posix_half_is_left_out_only_where_the_other_half_is_there(self):
        tree = self.tree({"core/a/FilePosix.cpp": "#include <sys/socket.h>\n"})
        self.assertEqual(1, tree.run("mingw")[0])
        tree.write("core/a/FileWindows.cpp", "#include <windows.h>\n")
        self.assertEqual(0, tree.run("mingw")[0])
        tree.write("core/a/FileWindows.cpp", "#include <windows.h>\nint f()\n")
        self.assertEqual(1, tree.run("mingw")[0])

    @unittest.skipUnless(shutil.which(syntax_check.MINGW), "no compiler for Windows here")
    def test_source_is_named_and_left_out_where_qt_has_no_headers_for_windows(self):
        tree = self.tree({"core/a/P.cpp": "#include <NoQt/qt_windows.h>\n"})
        code, out = tree.run("mingw")
        self.assertEqual(0, code)
        self.assertIn("--- core/a/P.cpp\nnot compiled", out)
        self.assertIn("0 failed, 1 left out", out)
        tree.write("core/a/P.cpp", "#include <NoQt/qt_widows.h>\n")
        self.assertEqual(1, tree.run("mingw")[0])

    @unittest.skipUnless(shutil.which(syntax_check.MINGW), "no compiler for Windows here")
    def test_source_that_is_not_built_is_compiled_with_its_neighbours_options(self):
        tree = self.tree({})
        tree.write("core/a/Only_win.cpp", '#include "core/a/A.h"\n#include <windows.h>\nHANDLE h = TTP_X;\n')
        self.assertIn("--- core/a/Only_win.cpp", tree.run("mingw")[1])
        tree.write("core/a/Only_win.cpp", '#include "core/a/A.h"\n#include <windows.h>\nconst char *h = TTP_X;\n')
        self.assertEqual(0, tree.run("mingw")[0])


if __name__ == "__main__":
    unittest.main()
