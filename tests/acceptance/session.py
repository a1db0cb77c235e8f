#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""The session ends while there are changes that are not applied: the program asks, and they are not lost unless the
person says so. Without a session manager there is only a signal, on which it ends in order.

    session.py PROGRAM"""

import configparser
import os
import signal
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import desktop  # noqa: E402
import sessionmanager  # noqa: E402

FIELD = "Default closed timer ISO 8601"
WINDOW = "Conversations Configurator"


def edit(program):
    program.wait_for_window(WINDOW)
    program.wait_for_text("No changes")
    program.find("text", FIELD).fill("9d")
    program.wait_for_text("1 change")


def hears(manager, *events):
    desktop.wait_until(lambda: manager.events == list(events), f"{events}, not {manager.events}")


def keeps_what_is_kept(program, manager):
    manager.end_session()
    program.wait_for_text("Discard 1 change?")
    assert manager.events == ["interact"], manager.events
    program.find("push button", "Keep editing").click()
    hears(manager, "interact", "cancelled", "saved")
    manager.cancel()
    program.wait_for_window(WINDOW)
    assert program.find("text", FIELD).text == "P9D"


def ends_when_it_may(program, manager):
    manager.end_session()
    program.wait_for_text("Discard 1 change?")
    program.find("push button", "Discard").click()
    hears(manager, "interact", "agreed", "saved")
    manager.die()
    assert program.process.wait(desktop.PATIENCE) == 0


def ends_when_it_must(command, environment, manager):
    with desktop.Program(command, environment) as program:
        edit(program)
        manager.end_session(sessionmanager.INTERACT_NONE)
        hears(manager, "saved")
        manager.die()
        assert program.process.wait(desktop.PATIENCE) == 0


def asks_after_an_end_that_did_not_come(command, environment, manager):
    with desktop.Program(command, environment) as program:
        edit(program)
        manager.end_session(sessionmanager.INTERACT_NONE)
        hears(manager, "saved")
        manager.cancel()
        desktop.press("alt+F4")
        program.wait_for_text("Discard 1 change?")
        program.find("push button", "Keep editing").click()
        program.wait_for_window(WINDOW)
        ends_when_it_may(program, manager)


def does_not_ask_without_need(command, environment, manager):
    with desktop.Program(command, environment) as program:
        program.wait_for_text("No changes")
        manager.end_session()
        hears(manager, "saved")
        manager.die()
        assert program.process.wait(desktop.PATIENCE) == 0


def ends_in_order_on_a_signal(command, data, number):
    settings = os.path.join(data, "settings.ini")
    with desktop.Program(command) as program:
        edit(program)
        os.remove(settings)
        program.process.send_signal(number)
        assert program.process.wait(desktop.PATIENCE) == 0
    written = configparser.ConfigParser()
    written.read(settings)
    assert "geometry" in written["window"], dict(written["window"])
    assert not os.path.exists(os.path.join(data, "instance.socket"))


def main(path):
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell lets what it runs beside itself ignore it
    with tempfile.TemporaryDirectory() as data, sessionmanager.SessionManager() as manager:
        command = [path, "--practice", "--language", "en", "--data-dir", data]
        environment = {"SESSION_MANAGER": manager.address}
        with desktop.Program(command, environment) as program:
            edit(program)
            keeps_what_is_kept(program, manager)
            ends_when_it_may(program, manager)
        ends_when_it_must(command, environment, manager)
        asks_after_an_end_that_did_not_come(command, environment, manager)
        does_not_ask_without_need(command, environment, manager)
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            ends_in_order_on_a_signal(command, data, number)


if __name__ == "__main__":
    main(*sys.argv[1:])
