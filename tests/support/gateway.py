# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""The practice server in the part of Twilio, with a recorder before it that keeps what the program sends."""

import base64
import json
import subprocess
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Recorder(BaseHTTPRequestHandler):
    """Stands before the server, hands every request on and keeps it."""

    protocol_version = "HTTP/1.1"
    target = ""
    requests = []

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        Recorder.requests.append((self.command, self.path, self.headers, body.decode()))
        request = urllib.request.Request(self.target + self.path, body or None, method=self.command)
        for name in ("Authorization", "Content-Type"):
            if name in self.headers:
                request.add_header(name, self.headers[name])
        try:
            answer = urllib.request.urlopen(request)
        except urllib.error.HTTPError as error:
            answer = error
        except urllib.error.URLError:
            return self.send_error(502)
        self.give(answer)

    def give(self, answer):
        content = answer.read()
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.headers["Content-Type"])
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = handle_any

    def log_message(self, *_):
        pass


def account_of(headers):
    """The user name a request signs in with."""
    return base64.b64decode(headers["Authorization"].split()[1]).decode().split(":")[0]


class Router(Recorder):
    """Hands each request to the server of the account it signs in as."""

    targets = {}

    def handle_any(self):
        self.target = Router.targets[account_of(self.headers)]
        super().handle_any()

    do_GET = do_POST = handle_any


def start_server(path, account_sid, auth_token, handler=Recorder, port=0):
    """Starts both, on that port if one is given. Gives the server, which ends with its standard input, and the address
    to send to."""
    server = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    handover = {"accountSid": account_sid, "username": account_sid, "secret": auth_token}
    server.stdin.write(json.dumps(handover) + "\n")
    server.stdin.flush()
    Recorder.target = f"http://127.0.0.1:{json.loads(server.stdout.readline())['port']}"
    recorder = ThreadingHTTPServer(("127.0.0.1", port), handler)
    threading.Thread(target=recorder.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{recorder.server_address[1]}"


def start_servers(path, account_sids, auth_token, handler=Router):
    """Starts one for each account. Gives the servers, and the address that leads to all of them."""
    servers = []
    for account_sid in account_sids:
        server, address = start_server(path, account_sid, auth_token, handler)
        servers.append(server)
        Router.targets[account_sid] = Recorder.target
    return servers, address


def stop(servers):
    for server in servers:
        server.stdin.close()
        assert server.wait(10) == 0
