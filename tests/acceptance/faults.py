#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""A bad day on a customer's account: a server that is busy, an answer that is lost, a colleague who was faster, and a
program that is killed while it applies. Nothing of it is lost, and the history gives the value from before back.

    faults.py PROGRAM PRACTICE_SERVER FOLDER

Leaves pictures in the folder."""

import base64
import os
import sys
import tempfile
import threading
import urllib.request

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import account  # noqa: E402
import desktop  # noqa: E402
import gateway  # noqa: E402

ACCOUNT_SID = "AC" + "7" * 32
AUTH_TOKEN = "deadbea7deadbea7deadbea7deadbea7"
FIELD = "Default closed timer ISO 8601"


class Unreliable(gateway.Recorder):
    """Hands everything on, except when it is told to fail."""

    busy = 0  # how many GETs are told to come back later
    loses_updates = False  # they are carried out, and the connection is closed without an answer
    keeps_updates = False  # they are carried out and never answered
    kept = threading.Event()

    def handle_any(self):
        if self.command == "GET" and Unreliable.busy > 0:
            Unreliable.busy -= 1
            self.send_response(429)
            self.send_header("Retry-After", "3")
            self.send_header("Content-Length", "0")
            return self.end_headers()
        super().handle_any()

    do_GET = do_POST = handle_any

    def give(self, answer):
        if self.command == "POST" and Unreliable.loses_updates:
            self.close_connection = True
        elif self.command == "POST" and Unreliable.keeps_updates:
            Unreliable.kept.set()
            threading.Event().wait()
        else:
            super().give(answer)


def change_as_colleague(closed_timer):
    sign_in = base64.b64encode(f"{ACCOUNT_SID}:{AUTH_TOKEN}".encode()).decode()
    urllib.request.urlopen(
        urllib.request.Request(
            gateway.Recorder.target + "/conversations/v1/Configuration",
            f"DefaultClosedTimer={closed_timer}".encode(),
            {"Authorization": f"Basic {sign_in}"},
        )
    )


def apply(program, closed_timer):
    program.find("text", FIELD).fill(closed_timer)
    program.wait_for_text("1 change")
    program.find("push button", "Review and apply…").click()
    program.wait_for_window("Review changes")
    program.find("push button", "Apply").click()


def wait_while_busy(program, picture):
    Unreliable.busy = 2
    program.find("push button", "Reload").click()
    program.wait_for_text("will try again soon")  # which ticks where it is seen
    desktop.screenshot(picture)
    program.wait_for_text("No changes")


def lose_the_answer(program, picture):
    Unreliable.loses_updates = True
    apply(program, "14d")
    program.wait_for_text("The change was applied all the same")
    desktop.screenshot(picture)
    Unreliable.loses_updates = False
    assert program.find("text", FIELD).text == "P14D"


def lose_a_race(program, picture):
    change_as_colleague("P20D")
    apply(program, "9d")
    program.wait_for_window("Review changes")
    rows = program.find("table", "Changes").cells()
    desktop.screenshot(picture)
    assert rows == [["Default closed timer", "14 days", "20 days", "9 days"]], rows
    program.find("push button", "Apply").click()
    program.wait_for_text("Applied.")


def kill_while_it_applies(program):
    Unreliable.keeps_updates = True
    apply(program, "30d")
    assert Unreliable.kept.wait(10)
    program.process.kill()
    Unreliable.keeps_updates = False


def look_into_the_history(program, picture):
    """The change of the program that was killed is known to be applied, and is taken back."""
    program.find("page tab", "History").click()
    rows = desktop.wait_until(lambda: settled_rows(program), "the changes, each with its outcome")
    assert [row[3:6] for row in rows] == [
        ["9 days", "30 days", "Applied"],
        ["20 days", "9 days", "Applied"],
        ["7 days", "14 days", "Applied"],
    ], rows
    program.find("table", "Changes").cell(0, 2).click()
    program.wait_for_text("1 change selected")
    desktop.screenshot(picture)

    program.find("push button", "Restore…").click()
    program.wait_for_window("Review changes")
    sent = program.find("text", "What is sent").text
    assert sent == "DefaultClosedTimer=P9D", sent
    program.find("push button", "Apply").click()
    program.wait_for_text("Applied.")


def settled_rows(program):
    table = program.seek("table", "Changes")
    rows = table.cells() if table else []
    return rows if len(rows) == 3 and all(row[5] == "Applied" for row in rows) else None


def main(path, server_path, folder):
    server, address = gateway.start_server(server_path, ACCOUNT_SID, AUTH_TOKEN, Unreliable)
    with tempfile.TemporaryDirectory() as data:
        command = [path, "--language", "en", "--data-dir", data, "--api-url", address]
        with desktop.Program(command) as program:
            program.wait_for_window("Conversations Configurator")
            account.add_account(program, ACCOUNT_SID, AUTH_TOKEN)
            wait_while_busy(program, f"{folder}/busy.png")
            lose_the_answer(program, f"{folder}/lost.png")
            lose_a_race(program, f"{folder}/drift.png")
            kill_while_it_applies(program)
        with desktop.Program(command) as program:
            program.wait_for_window("Conversations Configurator – Acme")
            program.wait_for_text("No changes")
            look_into_the_history(program, f"{folder}/history.png")

    server.stdin.close()
    assert server.wait(10) == 0


if __name__ == "__main__":
    main(*sys.argv[1:])
