#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
# SPDX-License-Identifier: Apache-2.0
"""Leaves the pictures of the user guide in the folders of the languages: the program at work, in each of them.

    guide.py PROGRAM FOLDER LANGUAGE…"""

import base64
import os
import subprocess
import sys
import tempfile
import urllib.request
import xml.etree.ElementTree

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
sys.path.insert(0, os.path.join(ROOT, "tests", "support"))
import desktop  # noqa: E402
import gateway  # noqa: E402

ACCOUNTS = {"Acme Clinics": "AC" + "5" * 32, "Birch Dental": "AC" + "6" * 32, "Cedar Care": "AC" + "7" * 32}
AUTH_TOKEN = "f00dfacef00dfacef00dfacef00dface"
FRAME = ("-bordercolor", "#c3c7d0", "-border", "1")
PERSON = {"USER": "alex"}  # whom the history names


class Words:
    """The words of the program in a language of two plural forms, by those in English."""

    def __init__(self, language):
        self.translations = {}
        path = os.path.join(ROOT, "translations", f"configurator_{language}.ts")
        for message in xml.etree.ElementTree.parse(path).iter("message"):
            translation = message.find("translation")
            forms = [form.text for form in translation.iter("numerusform")]
            self.translations.setdefault(message.findtext("source"), forms or [translation.text])

    def __call__(self, english, *arguments, count=1):
        forms = self.translations.get(english, [english])
        words = forms[0 if count == 1 else -1].replace("%Ln", str(count))
        for place, argument in enumerate(arguments, 1):
            words = words.replace(f"%{place}", argument)
        return words


class Photographer:
    """Works the program in a language, and leaves pictures of its windows."""

    def __init__(self, program, words, folder):
        self.program = program
        self.words = words
        self.folder = folder

    def picture(self, name):
        """Of the window that has the keyboard, with the pointer out of the way."""
        desktop.xdotool("mousemove", "--sync", 0, 0)
        path = os.path.join(self.folder, f"{name}.png")
        desktop.wait_until(lambda: is_still(path), f"a still picture of {name}")
        subprocess.run(["mogrify", "-strip", "+dither", "-colors", "128", "-depth", "8", *FRAME, path], check=True)

    def find(self, role, english, *arguments):
        return self.program.find(role, self.words(english, *arguments))

    def wait_for(self, english, count=1):
        self.program.wait_for_text(self.words(english, count=count))

    def timer(self, english):
        return self.find("text", "%1 ISO 8601", self.words(english))

    def review(self):
        self.find("push button", "Review and apply…").click()
        self.program.wait_for_window(self.words("Review changes"))

    def apply(self):
        self.find("push button", "Apply").click()


def window_with_the_keyboard():
    return subprocess.run(["xdotool", "getactivewindow"], check=True, capture_output=True, text=True).stdout.strip()


def is_still(path):
    """Whether two pictures in a row are the same. Leaves the latest one."""
    before = open(path, "rb").read() if os.path.exists(path) else b""
    subprocess.run(
        ["import", "-window", window_with_the_keyboard(), "-define", "png:exclude-chunks=date,time", path], check=True
    )
    return open(path, "rb").read() == before


def open_main_window(program, width=1080, height=900):
    """So narrow that its words can be read in a column of text, and so high that nothing is out of sight."""
    program.wait_for_window("Conversations Configurator")
    desktop.xdotool("windowsize", "--sync", window_with_the_keyboard(), width, height)


def take_those_of_the_practice_account(photographer):
    program, find = photographer.program, photographer.find
    open_main_window(program)
    program.wait_for_text("Front desk texts")  # the name of a service: everything has been read
    photographer.timer("Default closed timer").fill("14d")
    photographer.picture("main-window")

    photographer.review()
    photographer.picture("review")
    photographer.apply()
    photographer.wait_for("Applied. Everything is as on the server.")

    find("page tab", "Webhooks").click()
    find("push button", "%1 presets", photographer.words("Events")).click()
    desktop.press("Down", "Down", "Down", "Down", "Return")  # All, All pre-events, All post-events, Messages only, after
    photographer.wait_for("%Ln change(s)")
    find("text", "Post-event URL").fill("https://care.example.com/conversations")
    photographer.wait_for("%Ln change(s)", count=2)
    photographer.picture("webhooks")
    photographer.review()
    photographer.apply()
    photographer.wait_for("Applied. Everything is as on the server.")

    find("page tab", "History").click()
    find("table", "Changes").cell(0, 2).click()
    photographer.picture("history")


def begin_to_add(photographer, name):
    photographer.find("push button", "Add account…").click()
    photographer.program.wait_for_window(photographer.words("Add account"))
    photographer.find("text", "Account name").fill(name)
    photographer.find("text", "Account SID").fill(ACCOUNTS[name])
    photographer.find("password text", "Auth token").fill(AUTH_TOKEN)


def take_those_of_an_account(photographer):
    program, find = photographer.program, photographer.find
    open_main_window(program)
    begin_to_add(photographer, "Acme Clinics")
    find("check box", "Production account").click()
    find("push button", "Test sign-in").click()
    photographer.wait_for("The sign-in works.")
    photographer.picture("account")
    find("check box", "Production account").click()
    find("push button", "Save").click()
    photographer.wait_for("No changes")
    program.wait_for_text("Front desk texts")

    change_as_colleague("Acme Clinics", "P20D")
    photographer.timer("Default closed timer").fill("9d")
    photographer.review()
    photographer.apply()
    program.wait_for_text(drift_of(photographer.words))
    photographer.picture("conflict")


def take_those_of_several_accounts(photographer):
    program, find = photographer.program, photographer.find
    open_main_window(program, 1260, 640)
    change_as_colleague("Birch Dental", "P30D")
    for name in ACCOUNTS:
        begin_to_add(photographer, name)
        find("push button", "Save").click()
        photographer.wait_for("No changes")
        program.wait_for_text("Front desk texts")
    find("page tab", "Overview").click()
    photographer.wait_for("%Ln account(s)", count=3)
    photographer.picture("overview")

    find("push button", "Change timers…").click()
    program.wait_for_window(photographer.words("Change timers of several accounts"))
    find("push button", "Choose all").click()
    find("check box", "Change the closed timer").click()
    photographer.timer("Default closed timer").fill("30d")
    photographer.wait_for("%Ln account(s) will be changed.", count=2)
    photographer.picture("several-accounts")


def drift_of(words):
    return words(
        "Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace"
        " what the server has now."
    )


def change_as_colleague(name, closed_timer):
    sign_in = base64.b64encode(f"{ACCOUNTS[name]}:{AUTH_TOKEN}".encode()).decode()
    urllib.request.urlopen(
        urllib.request.Request(
            gateway.Router.targets[ACCOUNTS[name]] + "/conversations/v1/Configuration",
            f"DefaultClosedTimer={closed_timer}".encode(),
            {"Authorization": f"Basic {sign_in}"},
        )
    )


def photograph(command, words, folder, take):
    with tempfile.TemporaryDirectory() as data:
        with desktop.Program([*command, "--data-dir", data], PERSON) as program:
            take(Photographer(program, words, folder))


def main(path, folder, *languages):
    server_path = os.path.join(os.path.dirname(path), "conversations-practice-server")
    for language in languages:
        words = Words(language)
        command = [path, "--language", language]
        place = os.path.join(folder, language)
        photograph([*command, "--practice"], words, place, take_those_of_the_practice_account)
        for take in (take_those_of_an_account, take_those_of_several_accounts):
            servers, address = gateway.start_servers(server_path, ACCOUNTS.values(), AUTH_TOKEN)
            photograph([*command, "--api-url", address], words, place, take)
            gateway.stop(servers)


if __name__ == "__main__":
    main(*sys.argv[1:])
