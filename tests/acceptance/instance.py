#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""The program is started while it runs: there stays one window for each data folder, which comes forward and opens
what the later start was for, and nobody is locked out by a program that was killed. The folder is for one person.

    instance.py PROGRAM"""

import json
import os
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import desktop  # noqa: E402

BIRCH = {
    "id": "birch",
    "name": "Birch",
    "accountSid": "AC" + "8" * 32,
    "region": "us1",
    "edge": "",
    "production": False,
    "inKeychain": False,
}
FIELD = "Default closed timer ISO 8601"
REFUSAL = "The program is open already"
WINDOW = "Conversations Configurator"


def start_again(command):
    """A later start, which ends by itself. Gives its exit code."""
    return subprocess.run(command, timeout=desktop.PATIENCE).returncode


def start_in_vain(command):
    """A later start, which says why it does not go on until that has been read. Gives its exit code and its words."""
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        words = next((line for line in process.stderr if line.startswith(REFUSAL)), "")  # Qt may warn of other things
        desktop.wait_until(close_refusal, "the refusal on the screen")
        return process.wait(desktop.PATIENCE), words
    finally:
        end(process)


def close_refusal():
    """Closes what a start says that does not go on, if there is one."""
    search = ("xdotool", "search", "--onlyvisible", "--name", f"^{REFUSAL}", "windowactivate", "--sync")
    is_there = subprocess.run(search, stderr=subprocess.DEVNULL).returncode == 0
    if is_there:
        desktop.press("Return")
    return is_there


def end(process):
    """Leaves none behind, whatever became of it."""
    process.kill()
    process.wait()


def comes_forward(program, command):
    desktop.xdotool("getactivewindow", "windowminimize")
    desktop.wait_until(lambda: not program.seek_window(WINDOW), "the window to be minimised")
    assert start_again(command) == 0
    program.wait_for_window(WINDOW)


def opens_what_is_asked_for(program, command):
    assert start_again([*command, "--practice"]) == 0
    program.wait_for_window(f"{WINDOW} – Practice")
    program.wait_for_text("No changes")
    assert start_again([*command, "--account", "Nobody"]) == 0
    program.wait_for_text("There is no account called Nobody")
    program.find("push button", "Close").click()


def asks_before_it_leaves(program, command):
    program.wait_for_window(WINDOW)
    program.find("text", FIELD).fill("9d")
    program.wait_for_text("1 change")
    assert start_again([*command, "--account", "Birch"]) == 0
    program.wait_for_text("Discard 1 change?")
    code, words = start_in_vain([*command, "--account", "Birch"])
    assert code == 1 and "a dialog is waiting there" in words, (code, words)
    program.find("push button", "Keep editing").click()
    program.wait_for_window(f"{WINDOW} – Practice")
    assert program.find("text", FIELD).text == "P9D"
    assert start_again([*command, "--account", "Birch"]) == 0
    program.find("push button", "Discard").click()
    program.wait_for_window(f"{WINDOW} – Birch")


def sends_nothing_elsewhere(command):
    code, words = start_in_vain([*command, "--account", "Birch", "--api-url", "http://127.0.0.1:9"])
    assert code == 1 and "sends its requests to another address" in words, (code, words)


def says_that_it_hangs(program, command):
    program.process.send_signal(signal.SIGSTOP)
    code, words = start_in_vain(command)
    program.process.send_signal(signal.SIGCONT)
    assert code == 1 and "does not answer" in words, (code, words)


def starts_after_one_that_was_killed(command):
    with desktop.Program(command) as program:
        program.wait_for_window(WINDOW)
        assert start_again(command) == 0
        program.process.kill()
        program.process.wait()
    with desktop.Program(command) as program:
        program.wait_for_window(WINDOW)
        assert start_again(command) == 0


def stays_one_of_two(command):
    both = [subprocess.Popen(command) for _ in range(2)]
    try:
        ended = desktop.wait_until(lambda: next((one for one in both if has_ended(one)), None), "one to end")
        assert ended.returncode in (0, 1), ended.returncode
        assert start_again(command) == 0
        stays = next(one for one in both if one is not ended)
        assert stays.poll() is None
        stays.terminate()
        assert stays.wait(desktop.PATIENCE) == 0
    finally:
        for one in both:
            end(one)


def has_ended(process):
    """The second of two may say that the first does not answer, should that be starting for longer than it waits."""
    close_refusal()
    return process.poll() is not None


def goes_by_the_folder(command, other_command):
    with desktop.Program(command) as one, desktop.Program(other_command) as other:
        for program in (one, other):
            desktop.wait_until(lambda: program.node.get_child_count() == 1, "a window")  # noqa: B023
            assert program.process.poll() is None


def lets_nobody_else_look(path):
    with tempfile.TemporaryDirectory() as folder:
        for name in ("plain", "slash/", "above/below/", "dot/."):
            data = os.path.join(folder, name)
            with desktop.Program([path, "--language", "en", "--data-dir", data]):
                desktop.wait_until(lambda: os.path.exists(os.path.join(data, "instance.socket")), name)  # noqa: B023
                assert os.stat(data).st_mode & 0o777 == 0o700, name


def main(path):
    with tempfile.TemporaryDirectory() as data, tempfile.TemporaryDirectory() as other_data:
        with open(os.path.join(data, "accounts.json"), "w", encoding="utf-8") as accounts:
            json.dump({"version": 1, "accounts": [BIRCH]}, accounts)
        command = [path, "--language", "en", "--data-dir", data]
        with desktop.Program(command) as program:
            program.wait_for_window(WINDOW)
            comes_forward(program, command)
            opens_what_is_asked_for(program, command)
            asks_before_it_leaves(program, command)
            sends_nothing_elsewhere(command)
            says_that_it_hangs(program, command)
        starts_after_one_that_was_killed(command)
        for _ in range(5):
            stays_one_of_two(command)
        goes_by_the_folder(command, [path, "--language", "en", "--data-dir", other_data])
    lets_nobody_else_look(path)


if __name__ == "__main__":
    main(*sys.argv[1:])
