#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""Holds the documents at the root to the tree and to the program.

    documentstest.py PROGRAM"""

import os
import pathlib
import re
import subprocess
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = sys.argv.pop(1)


def text_of(name):
    return (ROOT / name).read_text(encoding="utf-8")


class DocumentsTest(unittest.TestCase):
    def test_name_the_version_of_the_build(self):
        version = re.search(r"^ +VERSION (\S+)$", text_of("CMakeLists.txt"), re.MULTILINE).group(1)
        self.assertEqual(re.search(r"^## \[(.+?)\]", text_of("CHANGELOG.md"), re.MULTILINE).group(1), version)
        self.assertEqual(re.findall(r"conversations-configurator_([\d.]+)_", text_of("README.md")), [version])

    def test_links_lead_somewhere(self):
        for document in ROOT.glob("*.md"):
            for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", document.read_text(encoding="utf-8")):
                self.assertTrue((ROOT / link).exists(), f"{document.name} links to {link}")

    def test_commands_are_there(self):
        for document in ROOT.glob("*.md"):
            for command in re.findall(r"\bpackaging/[a-z]+\b(?=[`\s])", document.read_text(encoding="utf-8")):
                self.assertTrue(os.access(ROOT / command, os.X_OK), f"{document.name} names {command}")

    def test_readme_has_the_options_of_the_program(self):
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"}
        usage = subprocess.run([PROGRAM, "--help"], check=True, capture_output=True, text=True, env=environment).stdout
        offered = set(re.findall(r"(--[a-z-]+)(?: <(\w+)>)?", usage)) - {("--help-all", "")}
        table = "".join(re.findall(r"^\| `--.*$", text_of("README.md"), re.MULTILINE))
        self.assertEqual(set(re.findall(r"`(--[a-z-]+)(?: ([A-Z]+))?`", table)), offered)


if __name__ == "__main__":
    unittest.main()
