#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""Holds packaging/sbom and its table to what the program is built from.

    sbomtest.py FOLDER      the folder of the built programs"""

import csv
import hashlib
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = pathlib.Path(sys.argv.pop(1)).resolve()


def sbom(*arguments, packaging=ROOT / "packaging"):
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1767225600"}
    return subprocess.run([packaging / "sbom", *arguments], capture_output=True, text=True, env=environment)


class SbomTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def bill(self, *arguments):
        run = sbom(*arguments)
        self.assertEqual(run.returncode, 0, run.stderr)
        return json.loads(run.stdout)

    def copy_without(self, name):
        """The script with a table that lacks a row."""
        packaging = self.folder / "packaging"
        packaging.mkdir()
        shutil.copy(ROOT / "CMakeLists.txt", self.folder)
        shutil.copy(ROOT / "packaging/sbom", packaging)
        rows = (ROOT / "packaging/third-party.tsv").read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [row for row in rows if not row.startswith(f"{name}\t")]
        self.assertEqual(len(kept), len(rows) - 1)
        (packaging / "third-party.tsv").write_text("".join(kept), encoding="utf-8")
        return packaging

    def test_table_has_what_the_build_links(self):
        linked = set()
        for room in (ROOT / "app", ROOT / "ui"):
            for file in room.rglob("CMakeLists.txt"):
                linked |= set(re.findall(r"\b\w+::\w+", file.read_text(encoding="utf-8")))
        with open(ROOT / "packaging/third-party.tsv", encoding="utf-8", newline="") as table:
            known = {row["target"] for row in csv.DictReader(table, delimiter="\t")}
        self.assertIn("Qt6::Widgets", linked)
        self.assertLessEqual(linked, known)

    def test_table_has_what_the_programs_need(self):
        self.assertEqual(len(self.bill(PROGRAMS)["files"]), 2)

    def test_refuses_a_program_that_needs_something_else(self):
        run = sbom(PROGRAMS, packaging=self.copy_without("cpp-httplib"))
        self.assertNotEqual(run.returncode, 0)
        self.assertIn("libcpp-httplib.so", run.stderr)
        self.assertEqual(run.stdout, "")

    def test_tells_version_and_licence_of_everything(self):
        for package in self.bill()["packages"]:
            self.assertRegex(package["versionInfo"], r"^\d", package["name"])
            self.assertRegex(package["licenseDeclared"], r"^[A-Za-z0-9(]", package["name"])

    def test_takes_versions_from_what_is_installed(self):
        purls = {package["name"]: package["externalRefs"][0]["referenceLocator"]
                 for package in self.bill()["packages"] if "externalRefs" in package}
        version = subprocess.run(["dpkg-query", "--show", "--showformat=${Version}", "libstdc++6"],
                                 check=True, capture_output=True, text=True).stdout
        self.assertIn(f"/libstdc%2B%2B6@{version.replace('+', '%2B')}?arch=", purls["GNU C++ library"])

    def test_lists_files_with_their_checksums(self):
        (self.folder / "bin").mkdir()
        (self.folder / "bin/program").write_bytes(b"program")
        (self.folder / "LICENSE").write_bytes(b"licence")
        (self.folder / "link").symlink_to("LICENSE")
        bill = self.bill(self.folder)
        self.assertEqual([file["fileName"] for file in bill["files"]], ["./LICENSE", "./bin/program"])
        self.assertIn({"algorithm": "SHA256", "checksumValue": hashlib.sha256(b"licence").hexdigest()},
                      bill["files"][0]["checksums"])
        sums = sorted(hashlib.sha1(content).hexdigest() for content in (b"program", b"licence"))
        self.assertEqual(bill["packages"][0]["packageVerificationCode"],
                         {"packageVerificationCodeValue": hashlib.sha1("".join(sums).encode()).hexdigest()})

    def test_lists_files_in_the_order_of_their_paths(self):
        for name in ("c", "a", "d", "b"):
            (self.folder / name).touch()
        self.assertEqual([file["fileName"] for file in self.bill(self.folder)["files"]],
                         ["./a", "./b", "./c", "./d"])

    def test_tells_the_licence_a_file_names(self):
        # Put together, or this file would have that licence itself.
        (self.folder / "info.xml").write_text("<!-- SPDX-License-" + "Identifier: FSFAP -->")
        (self.folder / "picture").touch()
        self.assertEqual([file["licenseConcluded"] for file in self.bill(self.folder)["files"]],
                         ["FSFAP", "Apache-2.0"])

    def test_reads_debian_packages(self):
        tree = self.folder / "tree"
        (tree / "DEBIAN").mkdir(parents=True)
        (tree / "DEBIAN/control").write_text(
            "Package: example\nVersion: 1\nArchitecture: all\nMaintainer: Nobody <n@example.org>\nDescription: none\n")
        (tree / "usr/bin").mkdir(parents=True)
        (tree / "usr/bin/example").write_bytes(b"example")
        package = self.folder / "example.deb"
        subprocess.run(["dpkg-deb", "--root-owner-group", "--build", tree, package], check=True, capture_output=True)
        self.assertEqual([file["fileName"] for file in self.bill(package)["files"]], ["./usr/bin/example"])

    def test_same_input_gives_the_same_output(self):
        self.assertEqual(sbom(PROGRAMS).stdout, sbom(PROGRAMS).stdout)
        self.assertEqual(self.bill()["creationInfo"]["created"], "2026-01-01T00:00:00Z")

    def test_relationships_are_between_what_there_is(self):
        bill = self.bill(PROGRAMS)
        identifiers = [bill["SPDXID"], *(element["SPDXID"] for kind in ("packages", "files") for element in bill[kind])]
        self.assertEqual(len(identifiers), len(set(identifiers)))
        related = set()
        for relationship in bill["relationships"]:
            self.assertIn(relationship["spdxElementId"], identifiers)
            self.assertIn(relationship["relatedSpdxElement"], identifiers)
            related |= {relationship["spdxElementId"], relationship["relatedSpdxElement"]}
        self.assertEqual(related, set(identifiers))


if __name__ == "__main__":
    unittest.main()
