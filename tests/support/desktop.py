# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""Uses a program as a person does: finds its controls through the accessibility tree, as a screen reader would, and
works them with the mouse and the keyboard of the X server. Needs the session of `desktop-session`."""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20  # seconds for anything to appear, also on a busy machine
PAUSE = 0.02  # seconds between two looks


class NotThere(AssertionError):
    """What should be on the screen did not come."""


def wait_until(condition, what):
    """The first true value of `condition()`, or NotThere."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            value = condition()
        except GLib.Error:  # the control went away while it was looked at
            value = None
        if value:
            return value
        if time.monotonic() > deadline:
            raise NotThere(what)
        time.sleep(PAUSE)


def xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def press(*keys):
    xdotool("key", "--clearmodifiers", *keys)


def type_text(text):
    xdotool("type", "--clearmodifiers", "--delay", "15", "--", text)


def screenshot(path):
    subprocess.run(["import", "-window", "root", path], check=True)


def role_of(node):
    """What its role is called, a push button as in Qt 6.4: newer versions tell those with a menu apart, and newer ones
    of AT-SPI call them buttons."""
    is_button = node.get_role() in (Atspi.Role.PUSH_BUTTON, Atspi.Role.PUSH_BUTTON_MENU)
    return "push button" if is_button else node.get_role_name()


class Control:
    """One node of the accessibility tree."""

    def __init__(self, node):
        self.node = node

    @property
    def name(self):
        return self.node.get_name() or ""

    @property
    def description(self):
        return self.node.get_description() or ""

    @property
    def text(self):
        """What is written in it."""
        length = Atspi.Text.get_character_count(self.node)
        return Atspi.Text.get_text(self.node, 0, length)

    def is_in(self, state):
        return self.node.get_state_set().contains(state)

    def click(self):
        wait_until(lambda: self.is_in(Atspi.StateType.ENABLED), f"“{self.name}” to be enabled")
        place = Atspi.Component.get_extents(self.node, Atspi.CoordType.SCREEN)
        xdotool("mousemove", "--sync", place.x + place.width // 2, place.y + place.height // 2, "click", 1)

    def fill(self, text):
        """Replaces what is written in it."""
        self.click()
        self._replace(text)

    def fill_without_mouse(self, text):
        """The same where a point has more than a pixel, by which the mouse would miss it."""
        Atspi.Component.grab_focus(self.node)
        self._replace(text)

    def _replace(self, text):
        wait_until(lambda: self.is_in(Atspi.StateType.FOCUSED), f"“{self.name}” to have the keyboard")
        press("ctrl+a")
        type_text(text)

    def cell(self, row, column):
        """The cell of a table."""
        return Control(Atspi.Table.get_accessible_at(self.node, row, column))

    def cells(self):
        """The rows of a table, each a list of texts."""
        rows = Atspi.Table.get_n_rows(self.node)
        columns = Atspi.Table.get_n_columns(self.node)
        at = Atspi.Table.get_accessible_at
        return [[at(self.node, row, column).get_name() or "" for column in range(columns)] for row in range(rows)]


class Program:
    """A program that runs, with its windows."""

    def __init__(self, command, environment=None, output=None):
        self.process = subprocess.Popen(
            command, env={**os.environ, **(environment or {})}, stdout=output, stderr=output
        )
        self.node = wait_until(self._find, f"{command[0]} on the accessibility bus")
        self.node.set_cache_mask(Atspi.Cache.NONE)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(PATIENCE)

    def _find(self):
        if self.process.poll() is not None:
            raise NotThere(f"the program ended with code {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            node = desktop.get_child_at_index(index)
            if node and node.get_process_id() == self.process.pid and node.get_child_count() > 0:
                return node
        return None

    def find(self, role, name):
        """The visible control of that role and name, as soon as there is one."""
        return wait_until(lambda: self.seek(role, name), f"{role} “{name}”")

    def seek(self, role, name):
        for node in self._visible(self.node):
            if role_of(node) == role and (node.get_name() or "") == name:
                return Control(node)
        return None

    def wait_for_text(self, text):
        """A visible label with that text in it."""

        def look():
            return any(text in (node.get_name() or "") for node in self._visible(self.node))

        wait_until(look, f"the words “{text}”")

    def wait_for_window(self, title):
        """The window with that title, once it takes the keyboard."""

        return wait_until(lambda: self.seek_window(title), f"the window “{title}”")

    def seek_window(self, title):
        """The window with that title, if it has the keyboard."""
        for index in range(self.node.get_child_count()):
            window = self.node.get_child_at_index(index)
            if window and (window.get_name() or "").startswith(title):
                if window.get_state_set().contains(Atspi.StateType.ACTIVE):
                    return Control(window)
        return None

    def _visible(self, node):
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is None:
                continue
            role = child.get_role()
            is_window = node.get_role() == Atspi.Role.APPLICATION
            if is_window or child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child
                if role not in (Atspi.Role.TABLE, Atspi.Role.MENU):
                    yield from self._visible(child)
