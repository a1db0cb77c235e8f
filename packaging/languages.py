#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""Leaves a picture of the main window in each of the languages.

    languages.py PROGRAM FOLDER LANGUAGE…"""

import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests", "support"))
import desktop  # noqa: E402


def main(path, folder, *languages):
    for language in languages:
        with tempfile.TemporaryDirectory() as data:
            command = [path, "--practice", "--language", language, "--data-dir", data]
            with desktop.Program(command) as program:
                program.wait_for_window("Conversations Configurator")
                program.wait_for_text("Front desk texts")  # the name of a service: everything has been read
                desktop.screenshot(os.path.join(folder, f"{language}.png"))


if __name__ == "__main__":
    main(*sys.argv[1:])
