#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""The main job on the practice account, done through the window: load, edit, review, apply, see what came back.

    practice.py PROGRAM PICTURE

Prints the returned configuration and leaves a picture of the window."""

import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import desktop  # noqa: E402


def main(path, picture):
    with tempfile.TemporaryDirectory() as data:
        with desktop.Program([path, "--practice", "--language", "en", "--data-dir", data]) as program:
            program.wait_for_window("Conversations Configurator")
            program.wait_for_text("No changes")

            program.find("text", "Default closed timer ISO 8601").fill("14d")
            program.wait_for_text("14 days")
            program.find("push button", "Review and apply…").click()
            program.wait_for_window("Review changes")
            sent = program.find("text", "What is sent").text
            assert sent == "DefaultClosedTimer=P14D", sent
            program.find("push button", "Apply").click()

            program.wait_for_text("Applied.")
            rows = program.find("table", "Returned configuration").cells()
            for name, value, words, change in rows:
                print(f"{name:<30} {value:<36} {words:<16} {change}".rstrip())
            desktop.xdotool("mousemove", "--sync", 0, 0)  # out of the picture's way
            desktop.screenshot(picture)
            assert rows[4] == ["Default closed timer", "P14D", "14 days", "changed"], rows[4]


if __name__ == "__main__":
    main(*sys.argv[1:])
