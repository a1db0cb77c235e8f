#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""From page to page on a customer's account: webhooks for a preset of events, a role of a service that is found by its
name, the way back, and a service that is found by its name. Then what the server received is compared with what the
person saw.

    pages.py PROGRAM PRACTICE_SERVER"""

import os
import sys
import tempfile

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
import account  # noqa: E402
import desktop  # noqa: E402
import gateway  # noqa: E402

ACCOUNT_SID = "AC" + "6" * 32
AUTH_TOKEN = "f00dfacef00dfacef00dfacef00dface"
POST_EVENTS = (
    "onMessageAdded onMessageUpdated onMessageRemoved onConversationAdded onConversationUpdated onConversationRemoved"
    " onConversationStateUpdated onParticipantAdded onParticipantUpdated onParticipantRemoved onUserAdded onUserUpdated"
    " onDeliveryUpdated"
).split()


def review_and_apply(program):
    """What the review showed of the request."""
    program.find("push button", "Review and apply…").click()
    program.wait_for_window("Review changes")
    reviewed = program.find("text", "What is sent").text
    program.find("push button", "Apply").click()
    program.wait_for_text("Applied.")
    return reviewed


def set_webhooks(program):
    program.find("page tab", "Webhooks").click()
    program.find("text", "Post-event URL").fill("https://hooks.example.com/after?from=care")
    program.find("push button", "Events presets").click()
    desktop.press("Down", "Down", "Down", "Return")  # All, All pre-events, All post-events
    program.wait_for_text("13 of 23 events")
    program.wait_for_text("2 changes")
    return review_and_apply(program), program.find("table", "Returned webhooks").cells()


def set_role(program):
    program.find("page tab", "Configuration").click()
    program.find("table", "Returned configuration")
    program.find("push button", "Open the selected link").click()
    program.find("label", "Conversation member")
    field = program.find("text", "Role for participants")
    field.fill("obs")
    desktop.press("Return")
    program.find("label", "Conversation observer")
    program.wait_for_text("1 change")
    return field.text, review_and_apply(program), program.find("table", "Returned service configuration").cells()


def choose_service(program):
    """The name that stands under the field before and after, and the SIDs in it."""
    program.find("push button", "Back").click()
    program.find("label", "Front desk")
    field = program.find("text", "Default conversation service")
    before = field.text
    field.fill("after-hours")
    desktop.press("Return")
    program.find("label", "After-hours care")
    program.wait_for_text("1 change")
    return before, field.text


def check_webhooks(post, reviewed, rows):
    _, address, headers, body = post
    assert address == "/conversations/v1/Configuration/Webhooks", address
    assert headers["Content-Type"] == "application/x-www-form-urlencoded", headers
    url = "https%3A%2F%2Fhooks.example.com%2Fafter%3Ffrom%3Dcare"
    expected = "&".join([f"PostWebhookUrl={url}", *(f"Filters={event}" for event in POST_EVENTS)])
    assert body == reviewed == expected, (body, reviewed)
    assert rows[0][:2] == ["Account", ACCOUNT_SID], rows
    assert rows[2] == ["Post-event URL", "https://hooks.example.com/after?from=care", "", "changed"], rows
    assert rows[5] == ["Events", ", ".join(POST_EVENTS), "13 events", "changed"], rows


def check_role(post, service, role, reviewed, rows):
    _, address, _, body = post
    assert address == f"/conversations/v1/Services/{service}/Configuration", address
    assert body == reviewed == f"DefaultConversationRoleSid={role}", (body, reviewed, role)
    assert rows[0][:3] == ["Conversation Service", service, "Front desk"], rows
    assert rows[2] == ["Role for participants", role, "Conversation observer", "changed"], rows


def main(path, server_path):
    server, address_of_gateway = gateway.start_server(server_path, ACCOUNT_SID, AUTH_TOKEN)
    with tempfile.TemporaryDirectory() as data:
        command = [path, "--language", "en", "--data-dir", data, "--api-url", address_of_gateway]
        with desktop.Program(command) as program:
            program.wait_for_window("Conversations Configurator")
            account.add_account(program, ACCOUNT_SID, AUTH_TOKEN)
            webhooks = set_webhooks(program)
            role = set_role(program)
            service, other_service = choose_service(program)

    posts = [request for request in gateway.Recorder.requests if request[0] == "POST"]
    assert len(posts) == 2, posts
    check_webhooks(posts[0], *webhooks)
    check_role(posts[1], service, *role)
    assert other_service.startswith("IS") and len(other_service) == 34 and other_service != service, other_service

    server.stdin.close()
    assert server.wait(10) == 0


if __name__ == "__main__":
    main(*sys.argv[1:])
