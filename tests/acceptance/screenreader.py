#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader finds and says: every window, page, dialog and menu is walked from outside the process, each
control has a role and a name, each field a label, each picture and each cell of a table words; and what appears
without the keyboard being there is spoken.

    screenreader.py PROGRAM"""

import os
import signal
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import account  # noqa: E402
import desktop  # noqa: E402
import reader  # noqa: E402
from gi.repository import Atspi  # noqa: E402

# Properties without a name or words of their own, and those that were not changed.
BLANK_COLUMNS = ("In words", "Change", "Before", "After", "Request ID")
TITLE = "Conversations Configurator"
MOST_STEPS = 60  # with the Tab key
CLOSED = "Default closed timer ISO 8601"
NOWHERE = "http://127.0.0.1:9"  # where the accounts of customers find no server
PROFILE = {  # to be offered for import
    "TWILIO_ACCOUNT_SID": "AC" + "9" * 32,
    "TWILIO_AUTH_TOKEN": "0123456789abcdef0123456789abcdef",
}


class Reader:
    """Walks through what the program shows, and remembers what cannot be told."""

    def __init__(self, program):
        self.program = program
        self.complaints = []

    def walk(self, place, node):
        walk = reader.Walk(place, BLANK_COLUMNS)
        walk.through(node)
        assert walk.nodes > 2, f"{place}: only {walk.nodes} nodes"
        self.complaints += walk.complaints

    def walk_window(self, place):
        self.walk(place, self.program.wait_for_window(TITLE).node)

    def walk_page(self, place, role, name):
        """The page that has come, told by something in it."""
        page = self.program.find(role, name).node
        while page.get_parent().get_role() != Atspi.Role.LAYERED_PANE:
            page = page.get_parent()
        self.walk(place, page)

    def walk_dialog(self, title, leave="Escape"):
        self.walk(title, self.program.wait_for_window(title).node)
        desktop.press(leave)
        self.program.wait_for_window(TITLE)


def walk_pages(walker, program):
    program.wait_for_text("No changes")
    program.find("check box", "Details").click()
    program.find("text", "Details of the answer")
    program.find("table", "Returned configuration")
    walker.walk_window("Configuration")
    desktop.press("ctrl+2")
    walker.walk_page("Webhooks", "push button", "Events presets")
    desktop.press("ctrl+3")
    walker.walk_page("Roles", "label", "Role for participants")
    program.find("page tab", "Own webhooks").click()
    walker.walk_page("Own webhooks", "push button", "Events presets")
    program.find("page tab", "Push notifications").click()
    walker.walk_page("Push notifications", "page tab", "Own webhooks")
    desktop.press("ctrl+1")
    program.find("list", "Links")
    program.find("push button", "Open the selected link")


def walk_menus(walker, program):
    for name in ("File", "Edit", "View", "Account", "Help"):
        menu = program.find("menu item", name)
        menu.click()
        walker.walk(f"menu {name}", menu.node)
        desktop.press("Escape")


def walk_dialogs(walker, program):
    desktop.press("ctrl+n")
    walker.walk_dialog("Add account")
    desktop.press("ctrl+k")
    program.wait_for_window("Look up a SID")
    desktop.type_text("CH0123456789abcdef0123456789abcdef IS0123456789abcdef0123456789abcdef")
    program.find("list", "SIDs in the text")
    walker.walk_dialog("Look up a SID")
    for menu, entry in (
        ("File", "Import accounts…"),
        ("Help", "Error codes…"),
        ("Help", "Diagnostics…"),
        ("Help", "About Conversations Configurator"),
    ):  # not those for files, which are the desktop's own
        program.find("menu item", menu).click()
        program.find("menu item", entry).click()
        walker.walk_dialog(entry.rstrip("…"))


def walk_overview(walker, program):
    desktop.press("ctrl+5")
    program.wait_for_text("1 account")
    walker.walk_page("Overview", "table", "Accounts and their configurations")
    program.find("push button", "Change timers…").click()
    program.wait_for_window("Change timers of several accounts")
    program.find("check box", "Change the closed timer").click()
    program.find("text", CLOSED)
    walker.walk_dialog("Change timers of several accounts")


def walk_list_of_services(walker, program):
    program.find("text", "Default messaging service").click()
    desktop.press("F4")
    walker.walk("services", program.find("list", "Services").node.get_parent())
    desktop.press("Escape")


def hear_tabs(ear, program):
    """Each tab, as the arrow keys go through them, and nothing else while their pages come."""
    program.find("text", "Default conversation service").click()
    steps = 0
    while ear.press("shift+Tab") != "Configuration":
        steps += 1
        assert steps < MOST_STEPS, "the Tab key does not lead back to the tabs"
    ear.focused.clear()
    tabs = {"Webhooks": "Right", "Service": "Right", "History": "Right", "Overview": "Right"}
    for name, key in tabs.items():
        desktop.press(key)
        ear.wait_for_focus(name)
    program.wait_for_text("1 account")
    ear.listen()
    assert ear.focused == list(tabs), ear.focused
    desktop.press("ctrl+1")


def hear_verdicts(ear, program):
    """What is said below a field, when it is wrong and when it is left unfinished."""
    program.find("text", CLOSED).fill("5m")
    ear.wait_for("Default closed timer: ")
    program.find("text", "Default messaging service").fill("MG12")
    desktop.press("Tab")
    ear.wait_for("Default messaging service: 30 more characters")
    program.find("push button", "Revert Default messaging service").click()


def hear_outcome(ear, walker, program):
    program.find("text", CLOSED).fill("14d")
    program.wait_for_text("1 change")
    desktop.press("ctrl+Return")
    walker.walk("review", program.wait_for_window("Review changes").node)
    desktop.press("Return")
    ear.wait_for("Applied. Everything is as on the server.")
    program.find("push button", "Copy as").click()
    desktop.press("Down", "Return")
    ear.wait_for("Copied: ")
    program.find("text", CLOSED).fill("15d")
    desktop.press("ctrl+q")
    walker.walk_dialog("Discard 1 change?")
    program.find("push button", "Discard changes").click()


def hear_wait(ear, program):
    """One that lasts; the keyboard stays in the field."""
    field = program.find("text", CLOSED)
    field.click()
    (server,) = children(program.process.pid)
    os.kill(server, signal.SIGSTOP)
    try:
        desktop.press("F5")
        ear.wait_for("Reading the configuration…")
        desktop.press("Escape")
        program.wait_for_text("Applied.")
    finally:
        os.kill(server, signal.SIGCONT)
    assert field.is_in(Atspi.StateType.FOCUSED)


def hear_banners(ear, walker, program):
    """Of a keychain that is not there, and of a server that is not."""
    desktop.press("ctrl+n")
    dialog = program.wait_for_window("Add account")
    account.fill_in(program, PROFILE["TWILIO_ACCOUNT_SID"], PROFILE["TWILIO_AUTH_TOKEN"])
    desktop.press("Return")
    ear.wait_for("No keychain answers on this computer")
    walker.walk("Add account without a keychain", dialog.node)
    program.find("push button", "Keep in memory until I quit").click()
    program.wait_for_window(f"{TITLE} – Acme")
    ear.wait_for("There is no connection to the server")
    walker.walk_window("Failure")


def children(pid):
    with open(f"/proc/{pid}/task/{pid}/children") as file:
        return [int(child) for child in file.read().split()]


def main(path):
    with tempfile.TemporaryDirectory() as data:
        command = [path, "--language", "en", "--data-dir", data, "--api-url", NOWHERE]
        with desktop.Program(command, PROFILE) as program:
            walker = Reader(program)
            program.wait_for_window(TITLE)
            walker.walk_window("Welcome")
            ear = reader.Ear()
            program.find("push button", "Open the practice account").click()
            walk_pages(walker, program)
            walk_menus(walker, program)
            walk_dialogs(walker, program)
            walk_list_of_services(walker, program)
            hear_tabs(ear, program)
            hear_verdicts(ear, program)
            hear_outcome(ear, walker, program)
            desktop.press("ctrl+4")
            program.find("table", "Changes")
            desktop.press("Tab")
            walker.walk_page("History", "table", "Changes")
            walk_overview(walker, program)
            desktop.press("ctrl+1")
            hear_wait(ear, program)
            hear_banners(ear, walker, program)
    assert not walker.complaints, "\n".join(["", *dict.fromkeys(walker.complaints)])


if __name__ == "__main__":
    main(*sys.argv[1:])
