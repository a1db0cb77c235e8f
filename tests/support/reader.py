# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader gets to know of a program: its windows walked node by node, and what it would speak by itself.
Needs the session of `desktop-session`."""

import desktop
from gi.repository import Atspi, GLib

FIELDS = (Atspi.Role.TEXT, Atspi.Role.PASSWORD_TEXT, Atspi.Role.SPIN_BUTTON, Atspi.Role.COMBO_BOX)
TABLES = (Atspi.Role.TABLE, Atspi.Role.TREE, Atspi.Role.TREE_TABLE)
PARTS = (Atspi.Role.LIST_ITEM, Atspi.Role.TABLE_CELL, Atspi.Role.TREE_ITEM)  # of something with a name of its own
NO_ROLES = (Atspi.Role.INVALID, Atspi.Role.UNKNOWN)
MOST_ROWS = 12  # of a table: the others are like them


def called(node):
    """What a person calls the control: the name of its label if it has one."""
    if node.get_role() in PARTS:
        return called(node.get_parent())
    return label_of(node) or node.get_name() or ""


def label_of(node):
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return relation.get_target(0).get_name()
    return None


class Ear:
    """Hears what a screen reader speaks without being asked: notifications that appear, and where the keyboard goes."""

    def __init__(self):
        self.spoken = []
        self.focused = []  # what has had the keyboard, and has it now
        self._listener = Atspi.EventListener.new(self._take)
        for kind in ("object:state-changed:showing", "object:state-changed:focused"):
            self._listener.register(kind)

    def _take(self, event):
        try:
            if not event.detail1:
                return
            if event.type.startswith("object:state-changed:focused"):
                self.focused.append(called(event.source))
            elif event.source.get_role() == Atspi.Role.NOTIFICATION:
                words = [event.source.get_name(), event.source.get_description()]
                self.spoken.append(": ".join(filter(None, words)))
        except GLib.Error:  # it went away at once
            pass

    def listen(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def wait_for(self, words):
        """Something spoken with these words in it, after what was waited for before."""

        def hear():
            self.listen()
            for place, spoken in enumerate(self.spoken):
                if words in spoken:
                    del self.spoken[: place + 1]
                    return True
            return False

        desktop.wait_until(hear, f"“{words}” to be spoken")

    def wait_for_focus(self, name):
        def hear():
            self.listen()
            return self.focused[-1:] == [name]

        desktop.wait_until(hear, f"the keyboard at “{name}”")

    def press(self, key):
        """A key that leads the keyboard on; gives the name of what it leads to."""
        self.listen()
        self.focused.clear()
        desktop.press(key)

        def hear():
            self.listen()
            return self.focused

        desktop.wait_until(hear, f"the key {key} to lead on")
        return self.focused[-1]


class Walk:
    """A walk through a window. Collects what a screen reader could not say."""

    def __init__(self, place, blank_columns=()):
        self.place = place
        self.blank_columns = blank_columns  # the titles of columns whose cells may have nothing to say
        self.nodes = 0
        self.complaints = []

    def through(self, node):
        self._look_at(node)
        if node.get_role() in TABLES:
            return self._read_table(node)
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child and child.get_state_set().contains(Atspi.StateType.SHOWING):
                if child.get_role() not in (Atspi.Role.DIALOG, Atspi.Role.ALERT, Atspi.Role.NOTIFICATION):
                    self.through(child)

    def _look_at(self, node):
        self.nodes += 1
        role = node.get_role()
        if role in NO_ROLES or not node.get_role_name():
            self._complain(node, "has no role")
        is_named = bool(node.get_name())
        if role in FIELDS:
            # Qt calls a combo box what is chosen in it
            is_named = label_of(node) or (is_named and role != Atspi.Role.COMBO_BOX)
            if not is_named:
                self._complain(node, "has no label")
        elif not is_named and role == Atspi.Role.IMAGE:
            self._complain(node, "is an image without words")
        elif not is_named and node.get_state_set().contains(Atspi.StateType.FOCUSABLE):
            self._complain(node, "takes the keyboard without a name")

    def _read_table(self, table):
        columns = range(Atspi.Table.get_n_columns(table))
        titles = [Atspi.Table.get_column_description(table, column) or "" for column in columns]
        has_header = len(columns) > 1
        if has_header and not all(titles):
            self._complain(table, f"has a column without a title: {titles}")
        for row in range(min(Atspi.Table.get_n_rows(table), MOST_ROWS)):
            for column in columns:
                cell = Atspi.Table.get_accessible_at(table, row, column)
                self.nodes += 1
                if not cell.get_name() and titles[column] not in self.blank_columns:
                    self._complain(table, f"says nothing in row {row}, column “{titles[column]}”")

    def _complain(self, node, words):
        chain = []
        while node and node.get_role() != Atspi.Role.APPLICATION:
            chain.insert(0, f"{node.get_role_name()} “{node.get_name()}”")
            node = node.get_parent()
        self.complaints.append(f"{self.place}: {' > '.join(chain[-4:])} {words}")
