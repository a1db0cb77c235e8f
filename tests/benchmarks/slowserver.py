#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""The configurations of as many accounts as ask for theirs, each answer 100 ms after its request.

Prints its port, and ends with its standard input.
"""

import base64
import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

LATENCY = 0.1  # seconds
CONFIGURATION = "/conversations/v1/Configuration"
PROPERTIES = {"DefaultInactiveTimer": "default_inactive_timer", "DefaultClosedTimer": "default_closed_timer"}

configurations = {}


def configuration_of(account_sid):
    return configurations.setdefault(account_sid, {
        "account_sid": account_sid,
        "default_chat_service_sid": None,
        "default_messaging_service_sid": None,
        "default_inactive_timer": "PT1H",
        "default_closed_timer": "P7D",
        "url": "https://conversations.twilio.com/v1/Configuration",
        "links": {},
    })


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # which keeps connections open
    disable_nagle_algorithm = True
    wbufsize = -1  # an answer leaves in one piece

    def do_GET(self):
        self.answer({})

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.answer(dict(parse_qsl(body.decode())))

    def answer(self, form):
        time.sleep(LATENCY)
        if self.path != CONFIGURATION:
            return self.give(404, {"status": 404, "code": 20404, "message": "Not found"})
        account_sid = base64.b64decode(self.headers["Authorization"].split()[1]).decode().split(":")[0]
        configuration = configuration_of(account_sid)
        configuration.update({PROPERTIES[name]: value for name, value in form.items()})
        self.give(200, configuration)

    def give(self, status, content):
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
