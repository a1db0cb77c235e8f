#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""The main job on a customer's account, with a real keyring: add the account, test the sign-in, edit, review, apply. Then
what the server received is compared with what the person saw.

    customer.py PROGRAM PRACTICE_SERVER"""

import base64
import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import desktop  # noqa: E402
import gateway  # noqa: E402

ACCOUNT_SID = "AC" + "5" * 32
AUTH_TOKEN = "f00dfacef00dfacef00dfacef00dface"


def add_account(program):
    program.find("push button", "Add account…").click()
    program.wait_for_window("Add account")
    program.find("text", "Account name").fill("Acme")
    program.find("text", "Account SID").fill(f'"{ACCOUNT_SID}",')
    program.find("password text", "Auth token").fill("wrong" + AUTH_TOKEN)
    program.find("push button", "Test sign-in").click()
    program.wait_for_text("The sign-in was refused")
    program.find("password text", "Auth token").fill(AUTH_TOKEN)
    program.find("push button", "Test sign-in").click()
    program.wait_for_text("The sign-in works.")
    program.find("push button", "Save").click()
    program.wait_for_window("Conversations Configurator – Acme")
    program.wait_for_text("No changes")


def change_and_apply(program):
    program.find("text", "Default inactive timer ISO 8601").fill("90m")
    program.find("check box", "Default closed timer on").click()
    program.wait_for_text("2 changes")
    program.find("push button", "Review and apply…").click()
    program.wait_for_window("Review changes")
    reviewed = program.find("text", "What is sent").text
    program.find("push button", "Apply").click()
    program.wait_for_text("Applied.")
    return reviewed, program.find("table", "Returned configuration").cells()


def main(path, server_path):
    server, address_of_gateway = gateway.start_server(server_path, ACCOUNT_SID, AUTH_TOKEN)
    with tempfile.TemporaryDirectory() as data:
        command = [path, "--language", "en", "--data-dir", data, "--api-url", address_of_gateway]
        with desktop.Program(command) as program:
            program.wait_for_window("Conversations Configurator")
            add_account(program)
            reviewed, rows = change_and_apply(program)
        with desktop.Program([*command, "--account", "Acme"]) as program:  # the keyring still has the secret
            program.wait_for_text("No changes")

    posts = [request for request in gateway.Recorder.requests if request[0] == "POST"]
    assert len(posts) == 1, posts
    _, address, headers, body = posts[0]
    assert address == "/conversations/v1/Configuration", address
    assert body == reviewed == "DefaultInactiveTimer=PT1H30M&DefaultClosedTimer=PT0S", (body, reviewed)
    assert headers["Content-Type"] == "application/x-www-form-urlencoded", headers
    assert base64.b64decode(headers["Authorization"].split()[1]).decode() == f"{ACCOUNT_SID}:{AUTH_TOKEN}"
    assert rows[0][1] == ACCOUNT_SID, rows
    assert rows[3][1:] == ["PT1H30M", "1 hour 30 minutes", "changed"], rows
    assert rows[4][1:] == ["PT0S", "off", "changed"], rows

    server.stdin.close()
    assert server.wait(10) == 0


if __name__ == "__main__":
    main(*sys.argv[1:])
