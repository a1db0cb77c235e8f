#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""Uses the program with a secret that is known, fails on purpose, and then looks for that secret wherever a program may
leave one: its files, its output at full verbosity, its processes, the clipboard and what it tells assistive technology.

    secrecy.py PROGRAM PRACTICE_SERVER"""

import base64
import glob
import json
import os
import subprocess
import sys
import tempfile
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import desktop  # noqa: E402
import gateway  # noqa: E402
from desktop import Atspi  # noqa: E402

ACCOUNT_SID = "AC" + "7" * 32
AUTH_TOKEN = "c0de/c0de+c0de=c0de&c0de c0de"
WRONG_TOKEN = "wr0ng/wr0ng+wr0ng=wr0ng&wr0ng wr0ng"
IMPORTED_SECRET = "1mp0rted/1mp0rted+1mp0rted=1mp0rted"
TOKEN_IN_ANSWER = "feedfacefeedfacefeedfacefeedface"  # the practice server tells it with the account's details


def traces(secret):
    """Every form in which the secret may have been left."""
    pair = f"{ACCOUNT_SID}:{secret}"
    texts = {secret, urllib.parse.quote(secret), urllib.parse.quote_plus(secret), secret.encode().hex()}
    texts |= {base64.b64encode(text.encode()).decode() for text in (secret, pair)}
    return {text.encode(encoding) for text in texts for encoding in ("utf-8", "utf-16-le", "utf-16-be")}


SECRETS = (AUTH_TOKEN, WRONG_TOKEN, IMPORTED_SECRET, TOKEN_IN_ANSWER)
TRACES = set().union(*(traces(secret) for secret in SECRETS))


class Search:
    """Looks for the secrets, and counts where."""

    def __init__(self):
        self.places = 0
        self.found = []

    def look(self, place, content):
        self.places += 1
        if any(trace in content for trace in TRACES):
            self.found.append(place)

    def look_into_folder(self, folder):
        for path in glob.glob(f"{folder}/**", recursive=True, include_hidden=True):
            self.look(path, os.fsencode(path))
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    self.look(path, file.read())

    def look_at_process(self, pid):
        for name in ("cmdline", "environ"):
            with open(f"/proc/{pid}/{name}", "rb") as file:
                self.look(f"{name} of {pid}", file.read())

    def look_at_clipboard(self):
        for selection in ("primary", "clipboard"):
            held = subprocess.run(["xclip", "-out", "-selection", selection], capture_output=True, check=False)
            self.look(f"the selection {selection}", held.stdout)

    def look_at_accessible(self, node):
        """The node and all below it, hidden or not."""
        self.look(f"the name of a {node.get_role_name()}", (node.get_name() or "").encode())
        self.look(f"the description of a {node.get_role_name()}", (node.get_description() or "").encode())
        if node.get_text_iface():
            self.look(f"the text of a {node.get_role_name()}", desktop.Control(node).text.encode())
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                self.look_at_accessible(child)


def children_of(pid):
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
        return file.read().split()


def add_account(program, search):
    program.find("push button", "Add account…").click()
    program.wait_for_window("Add account")
    program.find("text", "Account name").fill("Acme")
    program.find("text", "Account SID").fill(ACCOUNT_SID)
    program.find("password text", "Auth token").fill(WRONG_TOKEN)
    program.find("push button", "Test sign-in").click()
    program.wait_for_text("The sign-in was refused")
    search.look_at_accessible(program.node)
    desktop.press("ctrl+a", "ctrl+c")  # a password field gives nothing away
    program.find("password text", "Auth token").fill(AUTH_TOKEN)
    desktop.press("ctrl+a", "ctrl+c")
    program.find("push button", "Test sign-in").click()
    program.wait_for_text("The sign-in works.")
    program.wait_for_text("At Twilio it is called")
    search.look_at_accessible(program.node)
    program.find("push button", "Save").click()
    program.wait_for_text("No changes")


def import_and_remove(program, search):
    desktop.press("alt+f", "i")
    program.wait_for_window("Import accounts")
    search.look_at_accessible(program.node)
    program.find("push button", "Import").click()
    program.wait_for_text("1 account imported.")
    search.look_at_accessible(program.node)
    program.find("push button", "Close").click()
    program.wait_for_window("Conversations Configurator")
    desktop.press("alt+a", "m")  # the open account is Acme
    program.wait_for_text("Remove Acme?")
    program.find("push button", "Remove").click()
    program.wait_for_text("Welcome")


def change_and_apply(program, search):
    program.find("text", "Default closed timer ISO 8601").fill("9d")
    program.wait_for_text("1 change")
    program.find("push button", "Review and apply…").click()
    program.wait_for_window("Review changes")
    search.look_at_accessible(program.node)
    program.find("push button", "Apply").click()
    program.wait_for_text("Applied.")
    program.find("push button", "Copy the address of the selected link").click()
    program.find("check box", "Details").click()
    program.find("text", "Details of the answer").click()
    desktop.press("ctrl+a", "ctrl+c")
    search.look_at_accessible(program.node)


def fail(program, search, server):
    """The server is gone when the configuration is read again."""
    server.stdin.close()
    server.wait(10)
    program.find("push button", "Reload").click()
    program.wait_for_text("The server has trouble of its own")
    search.look_at_accessible(program.node)


def limit_of_core_dumps(pid):
    with open(f"/proc/{pid}/limits", encoding="ascii") as file:
        line = next(line for line in file if line.startswith("Max core file size"))
    return line.split()[4:6]


def main(path, server_path):
    server, address = gateway.start_server(server_path, ACCOUNT_SID, AUTH_TOKEN)
    search = Search()
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as profiles:
        with open(os.path.join(profiles, "config.json"), "w", encoding="utf-8") as file:
            profile = {"accountSid": ACCOUNT_SID, "apiKey": "SK" + "7" * 32, "apiSecret": IMPORTED_SECRET}
            json.dump({"profiles": {"imported": profile}}, file)
        data, temporary, log = (os.path.join(folder, name) for name in ("data", "tmp", "log"))
        os.mkdir(temporary)
        environment = {"QT_LOGGING_RULES": "*=true", "TMPDIR": temporary, "TWILIO_CONFIG_DIR": profiles}
        command = [path, "--language", "en", "--data-dir", data, "--api-url", address]
        with open(log, "wb") as output, desktop.Program(command, environment, output) as program:
            program.wait_for_window("Conversations Configurator")
            program.find("push button", "Open the practice account").click()
            program.wait_for_text("No changes")
            processes = [program.process.pid, *children_of(program.process.pid)]
            assert len(processes) > 1, "the practice server is not a process of the program"
            add_account(program, search)
            change_and_apply(program, search)
            fail(program, search, server)
            import_and_remove(program, search)
            for process in processes:
                search.look_at_process(process)
            search.look_at_clipboard()
            assert limit_of_core_dumps(program.process.pid) == ["0", "0"]
            assert os.stat(data).st_mode & 0o777 == 0o700, "others may look into the data folder"
        with open(log, "rb") as output:
            assert b"qt.text" in output.read(), "the output is not as verbose as it can be"
        search.look_into_folder(folder)
    search.look_into_folder(os.environ["HOME"])
    search.look_into_folder(os.environ["XDG_RUNTIME_DIR"])

    posts = [request for request in gateway.Recorder.requests if request[0] == "POST"]
    assert base64.b64encode(f"{ACCOUNT_SID}:{AUTH_TOKEN}".encode()).decode() in posts[0][2]["Authorization"]
    print(f"{search.places} places searched")
    assert not search.found, search.found


if __name__ == "__main__":
    main(*sys.argv[1:])
