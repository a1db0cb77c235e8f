#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""Half as many pixels again to a point, on a screen of the usual size: no window opens larger than the screen.

    smallscreen.py PROGRAM"""

import os
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import desktop  # noqa: E402

WINDOW = "Conversations Configurator"


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def active_size():
    """Width and height of the window that has the keyboard, with its frame."""
    window = output("xdotool", "getactivewindow").strip()
    shell = output("xdotool", "getwindowgeometry", "--shell", window)
    size = dict(line.split("=") for line in shell.splitlines())
    frame = output("xprop", "-id", window, "_NET_FRAME_EXTENTS").split("=")[1]
    left, right, top, bottom = (int(extent) for extent in frame.split(","))
    return int(size["WIDTH"]) + left + right, int(size["HEIGHT"]) + top + bottom


def check(title):
    width, height = active_size()
    most_width, most_height = (int(number) for number in output("xdotool", "getdisplaygeometry").split())
    assert width <= most_width and height <= most_height, f"{title}: {width} × {height}"


def check_dialog(program, title, *keys):
    desktop.press(*keys)
    program.wait_for_window(title)
    check(title)
    desktop.press("Escape")
    program.wait_for_window(WINDOW)


def main(path):
    with tempfile.TemporaryDirectory() as data:
        command = [path, "--practice", "--language", "en", "--data-dir", data]
        with desktop.Program(command, {"QT_SCALE_FACTOR": "1.5"}) as program:
            program.wait_for_window(WINDOW)
            program.wait_for_text("No changes")
            check(WINDOW)
            check_dialog(program, "Add account", "ctrl+n")
            check_dialog(program, "Import accounts", "alt+f", "i")
            check_dialog(program, "Look up a SID", "ctrl+k")
            check_dialog(program, "Open configuration file", "ctrl+o")
            check_dialog(program, "Error codes", "alt+h", "e")
            check_dialog(program, "Diagnostics", "alt+h", "d")
            check_dialog(program, "About", "alt+h", "a")
            program.find("text", "Default closed timer ISO 8601").fill_without_mouse("9d")
            program.wait_for_text("1 change")
            check_dialog(program, "Review changes", "ctrl+Return")


if __name__ == "__main__":
    main(*sys.argv[1:])
