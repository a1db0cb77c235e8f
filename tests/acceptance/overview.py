#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""Several accounts at once, with a real keyring: all are read side by side, the timers of some are changed, and one of
them refuses. Then what each account's server received is compared with what the person saw.

    overview.py PROGRAM PRACTICE_SERVER PICTURE"""

import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import desktop  # noqa: E402
import gateway  # noqa: E402

TOKEN = "f00dfacef00dfacef00dfacef00dface"
NAMES = {"Acme": "AC" + "1" * 32, "Birch": "AC" + "2" * 32, "Cedar": "AC" + "3" * 32}


class Refuser(gateway.Router):
    """Refuses the changes of some accounts."""

    accounts = set()

    def handle_any(self):
        if self.command == "POST" and gateway.account_of(self.headers) in Refuser.accounts:
            self.rfile.read(int(self.headers["Content-Length"]))
            return self.send_error(403)
        super().handle_any()

    do_GET = do_POST = handle_any


def add_account(program, name, production):
    program.find("push button", "Add account…").click()
    program.wait_for_window("Add account")
    program.find("text", "Account name").fill(name)
    program.find("text", "Account SID").fill(NAMES[name])
    program.find("password text", "Auth token").fill(TOKEN)
    if production:
        program.find("check box", "Production account").click()
    program.find("push button", "Save").click()
    program.wait_for_window(f"Conversations Configurator – {name}")
    program.wait_for_text("No changes")


def bodies():
    """What was sent to change each account."""
    posts = [request for request in gateway.Recorder.requests if request[0] == "POST"]
    return [(gateway.account_of(headers), body) for _, _, headers, body in posts]


def change_all(program, picture):
    program.find("page tab", "Overview").click()
    program.wait_for_text("3 accounts")
    table = program.find("table", "Accounts and their configurations")
    desktop.wait_until(lambda: all(row[5].startswith("Read at") for row in table.cells()), "all to be read")
    assert [row[0].splitlines()[0] for row in table.cells()] == list(NAMES), table.cells()
    desktop.screenshot(picture)

    program.find("push button", "Change timers…").click()
    program.wait_for_window("Change timers of several accounts")
    program.find("push button", "Choose all").click()
    program.find("check box", "Change the inactive timer").click()
    program.find("text", "Default inactive timer ISO 8601").fill("90m")
    program.wait_for_text("3 accounts will be changed.")
    apply = program.find("push button", "Apply")
    assert not apply.is_in(desktop.Atspi.StateType.ENABLED)
    program.find("text", "Type the account name to confirm").fill("Cedar")
    apply.click()
    program.wait_for_text("2 of 3 accounts changed. The list says what happened to the others.")
    return program.find("table", "Accounts to change").cells()


def main(path, server_path, picture):
    servers, address = gateway.start_servers(server_path, NAMES.values(), TOKEN, Refuser)
    with tempfile.TemporaryDirectory() as data:
        with desktop.Program([path, "--language", "en", "--data-dir", data, "--api-url", address]) as program:
            program.wait_for_window("Conversations Configurator")
            for name in NAMES:
                add_account(program, name, production=name == "Cedar")
            Refuser.accounts.add(NAMES["Birch"])
            rows = change_all(program, picture)
            assert [row[3].splitlines()[0] for row in rows] == ["Applied", "Refused", "Applied"], rows

            Refuser.accounts.clear()
            program.find("push button", "Try again").click()
            program.wait_for_text("3 accounts changed.")
            program.find("push button", "Close").click()
            program.find("page tab", "Configuration").click()
            program.wait_for_text("No changes")
            assert program.find("text", "Default inactive timer ISO 8601").text == "PT1H30M"

    assert sorted(bodies()) == [(sid, "DefaultInactiveTimer=PT1H30M") for sid in NAMES.values()], bodies()
    gateway.stop(servers)


if __name__ == "__main__":
    main(*sys.argv[1:])
