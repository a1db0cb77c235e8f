#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""Without a network: the program says so, everything that needs none can be used, and a reload is all it takes once
the network is back.

    offline.py PROGRAM PRACTICE_SERVER PICTURE"""

import os
import socket
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import account  # noqa: E402
import desktop  # noqa: E402
import gateway  # noqa: E402

ACCOUNT_SID = "AC" + "9" * 32
AUTH_TOKEN = "0ff11e0ff11e0ff11e0ff11e0ff11e00"
WINDOW = "Conversations Configurator – Acme"


def free_port():
    """One where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def add_account(program):
    program.find("push button", "Add account…").click()
    program.wait_for_window("Add account")
    account.fill_in(program, ACCOUNT_SID, AUTH_TOKEN)
    program.find("push button", "Save").click()
    program.wait_for_window(WINDOW)


def says_so(program, picture):
    program.wait_for_text("127.0.0.1 cannot be reached")
    desktop.screenshot(picture)


def uses_what_needs_no_network(program):
    program.find("page tab", "History").click()
    program.wait_for_text("No changes yet")
    desktop.press("ctrl+o")
    program.wait_for_window("Open configuration file")
    desktop.press("Escape")
    program.wait_for_window(WINDOW)
    desktop.press("alt+h", "e")
    program.wait_for_window("Error codes")
    desktop.press("Escape")
    program.wait_for_window(WINDOW)
    program.find("page tab", "Configuration").click()


def main(path, server_path, picture):
    port = free_port()
    with tempfile.TemporaryDirectory() as data:
        command = [path, "--language", "en", "--data-dir", data, "--api-url", f"http://127.0.0.1:{port}"]
        with desktop.Program(command) as program:
            program.wait_for_window("Conversations Configurator")
            add_account(program)
            says_so(program, picture)
            uses_what_needs_no_network(program)
            says_so(program, picture)

            server, _ = gateway.start_server(server_path, ACCOUNT_SID, AUTH_TOKEN, port=port)
            program.find("push button", "Reload").click()
            program.wait_for_text("No changes")

    server.stdin.close()
    assert server.wait(10) == 0


if __name__ == "__main__":
    main(*sys.argv[1:])
