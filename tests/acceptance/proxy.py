#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""In a company whose proxy wants a sign-in: nothing goes out before a customer's account is opened, the person signs
in, a wrong password is tried once, and the next start remembers the right one. And the program ends at once, though it
waits for a script that tells the proxy.

    proxy.py PROGRAM"""

import base64
import os
import socket
import sys
import tempfile
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import account  # noqa: E402
import desktop  # noqa: E402

ACCOUNT_SID = "AC" + "7" * 32
AUTH_TOKEN = "deadbea7deadbea7deadbea7deadbea7"
CONNECT = "CONNECT conversations.twilio.com:443"


class Proxy(BaseHTTPRequestHandler):
    """Lets nobody through who does not sign in, and those who do reach nobody."""

    connections = 0
    requests = []  # what was asked for, and by whom

    def setup(self):
        Proxy.connections += 1
        super().setup()

    def do_CONNECT(self):
        given = self.headers.get("Proxy-Authorization", "Basic ").removeprefix("Basic ")
        user = base64.b64decode(given).decode()
        Proxy.requests.append((f"{self.command} {self.path}", user))
        assert "Authorization" not in self.headers
        self.send_response(502 if user == "jo:sesame" else 407)
        self.send_header("Proxy-Authenticate", 'Basic realm="company"')
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_):
        pass


def sign_in(program, password):
    program.find("push button", "Sign in to the proxy…").click()
    program.wait_for_window("Sign in to the proxy")
    program.find("text", "User name").fill("jo")
    program.find("password text", "Password").fill(password)
    program.find("push button", "Sign in").click()


def start_quietly(program):
    """Nobody is told that the program runs, and the practice account needs no proxy."""
    program.wait_for_text("Welcome")
    program.find("push button", "Open the practice account").click()
    program.wait_for_text("No changes")
    assert Proxy.connections == 0, Proxy.requests


def sign_in_at_last(program):
    program.find("push button", "Add account…").click()
    program.wait_for_window("Add account")
    account.fill_in(program, ACCOUNT_SID, AUTH_TOKEN)
    program.find("push button", "Save").click()
    program.wait_for_text("The proxy wants you to sign in")
    sign_in(program, "wrong")
    program.wait_for_text("The proxy did not accept the sign-in")
    sign_in(program, "sesame")
    program.wait_for_text("There is no connection to the server")
    users = ["", "", "jo:wrong", "", "jo:sesame"]  # every connection begins without a sign-in
    assert Proxy.requests == [(CONNECT, user) for user in users], Proxy.requests


def end_without_the_script(command):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        silent.settimeout(desktop.PATIENCE)
        address = f"pac+http://127.0.0.1:{silent.getsockname()[1]}/proxy.pac"
        with desktop.Program(command, {"no_proxy": "", "http_proxy": address, "https_proxy": address}) as program:
            connection, _ = silent.accept()
        connection.close()
        assert program.process.returncode == 0, program.process.returncode


def main(path):
    proxy = ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    threading.Thread(target=proxy.serve_forever, daemon=True).start()
    address = f"http://127.0.0.1:{proxy.server_address[1]}"
    names = ("http_proxy", "https_proxy", "ftp_proxy", "all_proxy")
    environment = {"no_proxy": "", **{name: address for name in names}}
    with tempfile.TemporaryDirectory() as data:
        command = [path, "--language", "en", "--data-dir", data]
        with desktop.Program(command, environment) as program:
            start_quietly(program)
            sign_in_at_last(program)
        Proxy.requests.clear()
        with desktop.Program(command, environment) as program:
            program.wait_for_text("There is no connection to the server")
        assert Proxy.requests[0] == (CONNECT, ""), Proxy.requests
        assert (CONNECT, "jo:sesame") in Proxy.requests, Proxy.requests
        end_without_the_script(command)
        with open(os.path.join(data, "settings.ini"), encoding="utf-8") as settings:
            assert "sesame" not in settings.read()


if __name__ == "__main__":
    main(*sys.argv[1:])
