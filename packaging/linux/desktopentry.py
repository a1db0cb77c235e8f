#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""Starts the installed program as a desktop does, by its entry and by the entry's action, and leaves pictures.

    desktopentry.py ROOT FOLDER"""

import os
import shlex
import sys

from gi.repository import GLib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "tests", "support"))
import desktop  # noqa: E402

ENTRY = "usr/share/applications/io.github.conversations_configurator.configurator.desktop"


def command(entry, group, root):
    return ["chroot", root, *shlex.split(entry.get_string(group, "Exec"))]


def main(root, folder):
    entry = GLib.KeyFile()
    entry.load_from_file(os.path.join(root, ENTRY), GLib.KeyFileFlags.NONE)

    with desktop.Program(command(entry, "Desktop Entry", root)) as program:
        program.wait_for_window("Conversations Configurator")
        program.find("push button", "Open the practice account")
        desktop.screenshot(os.path.join(folder, "entry.png"))

    with desktop.Program(command(entry, "Desktop Action practice", root)) as program:
        program.wait_for_window("Conversations Configurator – Practice")
        program.wait_for_text("Front desk texts")
        desktop.screenshot(os.path.join(folder, "entry-practice.png"))
    print("Both have opened their window.")


if __name__ == "__main__":
    main(*sys.argv[1:])
