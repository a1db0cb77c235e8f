#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""Leaves a picture of the main window in each language.

    languages.py PROGRAM FOLDER"""

import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tests", "support"))
import desktop  # noqa: E402

LANGUAGES = "ar de en es fr he it ja pl pt-BR tr uk zh-CN".split()


def main(path, folder):
    for language in LANGUAGES:
        with tempfile.TemporaryDirectory() as data:
            command = [path, "--practice", "--language", language, "--data-dir", data]
            with desktop.Program(command) as program:
                program.wait_for_window("Conversations Configurator")
                program.wait_for_text("Front desk texts")  # the name of a service: everything has been read
                desktop.screenshot(os.path.join(folder, f"{language}.png"))


if __name__ == "__main__":
    main(*sys.argv[1:])
