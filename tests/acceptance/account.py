# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""Adds an account as a person does."""


def add_account(program, account_sid, auth_token):
    program.find("push button", "Add account…").click()
    program.wait_for_window("Add account")
    fill_in(program, account_sid, auth_token)
    program.find("push button", "Save").click()
    program.wait_for_window("Conversations Configurator – Acme")
    program.wait_for_text("No changes")


def fill_in(program, account_sid, auth_token):
    program.find("text", "Account name").fill("Acme")
    program.find("text", "Account SID").fill(account_sid)
    program.find("password text", "Auth token").fill(auth_token)
