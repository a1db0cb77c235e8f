#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""The keyboard alone: the whole main job on the practice account, and an account that is added. Nothing is clicked;
what is pressed goes where the keyboard is, which must be where a person expects it.

    keyboard.py PROGRAM PRACTICE_SERVER"""

import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import desktop  # noqa: E402
import gateway  # noqa: E402
import reader  # noqa: E402

ACCOUNT_SID = "AC" + "4" * 32
AUTH_TOKEN = "f00dfacef00dfacef00dfacef00dface"
CLOSED = "Default closed timer ISO 8601"
SERVICE = "Default messaging service"
MOST_STEPS = 60  # with the Tab key, to anything


class Keyboard:
    """Presses keys, and knows where they go."""

    def __init__(self):
        self.ear = reader.Ear()

    def wait_at(self, name):
        self.ear.wait_for_focus(name)

    def go_to(self, name, key="Tab"):
        """With the Tab key, as far as it takes."""
        self.ear.listen()
        passed = self.ear.focused[-1:]
        while passed[-1:] != [name]:
            assert len(passed) < MOST_STEPS, f"the Tab key does not lead to “{name}”: {passed}"
            passed.append(self.ear.press(key))

    def write(self, name, text):
        self.go_to(name)
        desktop.press("ctrl+a")
        desktop.type_text(text)


def do_the_main_job(keys, program):
    keys.go_to("Open the practice account")
    desktop.press("space")
    program.wait_for_text("No changes")

    keys.write(SERVICE, "appoint")
    desktop.press("Return")
    program.find("label", "Appointment reminders")
    keys.write(CLOSED, "5m")
    program.wait_for_text("1 field needs attention")
    keys.go_to("Review and apply…")
    desktop.press("space")
    keys.wait_at(CLOSED)  # which is wrong
    desktop.press("ctrl+a")
    desktop.type_text("14d")
    program.wait_for_text("2 changes")

    keys.go_to("Review and apply…")
    desktop.press("space")
    program.wait_for_window("Review changes")
    keys.wait_at("Apply")
    desktop.press("Escape")
    program.wait_for_window("Conversations Configurator")
    keys.wait_at("Review and apply…")  # as before the dialog
    desktop.press("space")
    program.wait_for_window("Review changes")
    keys.go_to("What is sent")
    sent = program.find("text", "What is sent").text
    keys.go_to("Apply")
    desktop.press("space")
    program.wait_for_text("Applied.")
    assert "DefaultClosedTimer=P14D" in sent, sent
    keys.wait_at("Default closed timer common durations")  # the last in the form, as the button is done
    rows = program.find("table", "Returned configuration").cells()
    assert rows[4] == ["Default closed timer", "P14D", "14 days", "changed"], rows[4]


def take_it_back(keys, program):
    keys.go_to("Configuration", "shift+Tab")
    for page in ("Webhooks", "Service", "History"):
        desktop.press("Right")
        keys.wait_at(page)
    program.find("table", "Changes")
    keys.go_to("Changes")
    desktop.press("space")
    keys.go_to("Restore…")
    desktop.press("space")
    program.wait_for_window("Review changes")
    desktop.press("Escape")
    program.wait_for_window("Conversations Configurator")
    keys.go_to("Discard changes")
    desktop.press("space")
    program.wait_for_text("No changes")


def change_in_the_overview(keys, program):
    desktop.press("ctrl+5")
    program.wait_for_text("1 account")
    keys.go_to("Accounts and their configurations")
    desktop.press("space")
    program.wait_for_text("1 account selected")
    keys.go_to("Change timers…")
    desktop.press("space")
    program.wait_for_window("Change timers of several accounts")
    keys.wait_at("Change the inactive timer")
    desktop.press("space")
    keys.write("Default inactive timer ISO 8601", "2h")
    program.wait_for_text("1 account will be changed.")
    keys.go_to("Accounts to change")
    desktop.press("space")
    program.wait_for_text("No account is chosen that would be changed.")
    desktop.press("space")
    program.wait_for_text("1 account will be changed.")
    keys.go_to("Apply")
    desktop.press("space")
    program.wait_for_text("1 account changed.")
    desktop.press("Escape")
    program.wait_for_window("Conversations Configurator")
    desktop.press("ctrl+1")
    program.wait_for_text("No changes")
    assert program.find("text", "Default inactive timer ISO 8601").text == "PT2H"


def add_account(keys, program):
    desktop.press("ctrl+n")
    program.wait_for_window("Add account")
    keys.wait_at("Account name")
    desktop.type_text("Acme")
    keys.write("Account SID", ACCOUNT_SID)
    keys.go_to("Sign in with")
    keys.write("Auth token", AUTH_TOKEN)
    keys.go_to("Production account")
    desktop.press("space")
    keys.go_to("Test sign-in")
    desktop.press("space")
    program.wait_for_text("The sign-in works.")
    keys.wait_at("Test sign-in")
    keys.go_to("Save")
    desktop.press("space")
    program.wait_for_window("Conversations Configurator – Acme")
    program.wait_for_text("No changes")


def main(path, server_path):
    server, address = gateway.start_server(server_path, ACCOUNT_SID, AUTH_TOKEN)
    keys = Keyboard()
    with tempfile.TemporaryDirectory() as data:
        command = [path, "--language", "en", "--data-dir", data]
        with desktop.Program(command) as program:
            program.wait_for_window("Conversations Configurator")
            do_the_main_job(keys, program)
            take_it_back(keys, program)
            change_in_the_overview(keys, program)
        with desktop.Program([*command, "--api-url", address]) as program:
            program.wait_for_window("Conversations Configurator")
            add_account(keys, program)
    server.stdin.close()
    assert server.wait(10) == 0


if __name__ == "__main__":
    main(*sys.argv[1:])
