<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Zeigt Versionsinformationen an.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Zeigt die Hilfe zu den Befehlszeilenoptionen an.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Zeigt die Hilfe einschließlich der Qt-Optionen an.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unbekannte Optionen: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ fehlt der Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Unerwarteter Wert nach „%1“.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>%1-Datei</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dateiordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
</context>
<context>
    <name>configurator::AboutBox</name>
    <message>
        <source>About Conversations Configurator</source>
        <translation>Über Conversations Configurator</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations (classic).

Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark.</source>
        <translation>Bearbeitet die kontoweite Konfiguration von Twilio Conversations (classic).

Freie Software unter der Apache-Lizenz 2.0. Kein Produkt von Twilio; „Twilio“ ist eine Marke des Unternehmens.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountActions</name>
    <message>
        <source>The account leaves this program and its secret leaves the keychain. Nothing changes at Twilio.</source>
        <translation>Das Konto wird aus diesem Programm entfernt und sein Geheimnis aus dem Schlüsselbund gelöscht. Bei Twilio ändert sich nichts.</translation>
    </message>
    <message>
        <source>The account leaves this program, and its secret, kept in memory only, is forgotten. Nothing changes at Twilio.</source>
        <translation>Das Konto wird aus diesem Programm entfernt. Sein Geheimnis liegt nur im Arbeitsspeicher und geht dabei verloren. Bei Twilio ändert sich nichts.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Konto „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Duplicate account…</source>
        <translation>Konto &amp;duplizieren&#xa0;…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Konto &amp;entfernen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>configurator::AccountColourWords</name>
    <message>
        <source>None</source>
        <extracomment>No colour</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
</context>
<context>
    <name>configurator::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Konto-SID</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>API-Schlüssel-SID</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth-Token</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>API-Schlüssel-Geheimnis</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Produktivkonto</translation>
    </message>
    <message>
        <source>Applying a change then wants the account&apos;s name typed</source>
        <translation>Vor dem Anwenden einer Änderung muss dann der Kontoname eingegeben werden</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Anmeldung testen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>Leer lassen, um den gespeicherten Wert zu behalten</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 signs in the same way.</source>
        <extracomment>%1: the name of another account</extracomment>
        <translation>Das Konto „%1“ verwendet dieselben Anmeldedaten.</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Nur bis zum Beenden merken</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Ein anderes Konto heißt bereits so.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>%Ln Änderung an diesem Dienst verwerfen?</numerusform>
            <numerusform>%Ln Änderungen an diesem Dienst verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Bisher wurde nichts davon angewendet.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>configurator::AccountSwitch</name>
    <message>
        <source>There is no account called %1</source>
        <translation>Es gibt kein Konto mit dem Namen „%1“</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it.</source>
        <translation>Wählen Sie ein Konto aus der Liste oder fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>The account is no longer in the list</source>
        <translation>Das Konto ist nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>Add it again to change its values.</source>
        <translation>Fügen Sie es wieder hinzu, um seine Werte zu ändern.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountWords</name>
    <message>
        <source>Practice</source>
        <extracomment>The built-in account on which people learn</extracomment>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>Läuft lokal</translation>
    </message>
    <message>
        <source>%1 · %2…%3</source>
        <extracomment>%1: a region such as us1; %2: the start and %3: the end of a SID</extracomment>
        <translation>%1 · %2…%3</translation>
    </message>
    <message>
        <source>United States (us1)</source>
        <translation>USA (us1)</translation>
    </message>
    <message>
        <source>Ireland (ie1)</source>
        <translation>Irland (ie1)</translation>
    </message>
    <message>
        <source>At Twilio it is called %1: %2, %3.</source>
        <extracomment>%1: the name Twilio has for the account; %2: &quot;active&quot; and so on; %3: &quot;full account&quot; and so on</extracomment>
        <translation>Name bei Twilio: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>The status of an account</extracomment>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>The status of an account</extracomment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>The status of an account</extracomment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>full account</source>
        <translation>Vollkonto</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>Testkonto</translation>
    </message>
</context>
<context>
    <name>configurator::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search accounts by name or SID</source>
        <translation>Konten nach Name oder SID suchen</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Kein Konto gefunden</translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>Prüfen und anwenden&#xa0;…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Vorgang läuft</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>Übungsserver wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain…</source>
        <translation>Geheimnis wird aus dem Schlüsselbund gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Konfiguration wird abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>Es wird geprüft, ob jemand anderes etwas geändert hat&#xa0;…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>Änderungen werden angewendet&#xa0;…</translation>
    </message>
    <message>
        <source>No clear answer came. Reading again whether the changes were applied…</source>
        <translation>Keine eindeutige Antwort. Es wird nachgesehen, ob die Änderungen angewendet wurden&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>Es ist nichts geladen.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>Applied, but not as sent: see what the server returned.</source>
        <translation>Angewendet, aber nicht wie gesendet: siehe Werte laut Server.</translation>
    </message>
    <message>
        <source>Applied. Everything is as on the server.</source>
        <translation>Angewendet. Alles entspricht dem Stand auf dem Server.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>changes and problems</comment>
        <extracomment>%1: &quot;2 changes&quot;; %2: &quot;1 field needs attention&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) need attention</source>
        <translation>
            <numerusform>%Ln Feld ungültig</numerusform>
            <numerusform>%Ln Felder ungültig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ApiReferenceDialog</name>
    <message>
        <source>API reference</source>
        <translation>API-Referenz</translation>
    </message>
    <message>
        <source>Twilio documents the configuration, what its values mean and how they are changed.</source>
        <translation>Die Dokumentation von Twilio beschreibt die Konfiguration, was ihre Werte bedeuten und wie sie geändert werden.</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Dokumentation öffnen</translation>
    </message>
    <message>
        <source>For AI tools</source>
        <translation>Für KI-Werkzeuge</translation>
    </message>
    <message>
        <source>With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can look things up in the documentation of the API.</source>
        <extracomment>mcp.json and mcpServers: a file of the tool, and a member of it</extracomment>
        <translation>Mit diesem Eintrag unter mcpServers in seiner mcp.json kann ein KI-Werkzeug, das MCP unterstützt, in der Dokumentation der API nachschlagen.</translation>
    </message>
    <message>
        <source>Entry for mcp.json</source>
        <translation>Eintrag für mcp.json</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>configurator::BatchConfirmation</name>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>„%1“ ist ein Produktivkonto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln Produktivkonto wird geändert.</numerusform>
            <numerusform>%Ln Produktivkonten werden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Zur Bestätigung Kontonamen eingeben</translation>
    </message>
    <message>
        <source>Type the number of production accounts to confirm</source>
        <translation>Zur Bestätigung Anzahl der Produktivkonten eingeben</translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message>
        <source>Change timers of several accounts</source>
        <translation>Timer mehrerer Konten ändern</translation>
    </message>
    <message>
        <source>Each account is read again before it is changed, and one that somebody else has changed is left alone. Services belong to one account, so their SIDs cannot be set here.</source>
        <translation>Jedes Konto wird vor der Änderung noch einmal abgerufen; hat jemand anderes es inzwischen geändert, bleibt es unangetastet. Dienste gehören jeweils zu einem einzigen Konto, daher lassen sich ihre SIDs hier nicht festlegen.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Accounts to change</source>
        <translation>Zu ändernde Konten</translation>
    </message>
    <message>
        <source>Accounts that are done</source>
        <translation>Erledigte Konten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write what has become of each account to a file</source>
        <translation>Das Ergebnis für jedes Konto in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>%1 von %Ln Konto erledigt</numerusform>
            <numerusform>%1 von %Ln Konten erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the timers to change.</source>
        <translation>Wählen Sie die zu ändernden Timer aus.</translation>
    </message>
    <message>
        <source>Correct the timer first.</source>
        <translation>Korrigieren Sie zuerst den Timer.</translation>
    </message>
    <message>
        <source>No account is chosen that would be changed.</source>
        <translation>Es ist kein Konto ausgewählt, an dem sich etwas ändern würde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln Konto wird geändert.</numerusform>
            <numerusform>%Ln Konten werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>%Ln Konto geändert.</numerusform>
            <numerusform>%Ln Konten geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>%1 von %Ln Konto geändert. Was geschehen ist, steht in der Liste.</numerusform>
            <numerusform>%1 von %Ln Konten geändert. Was mit den übrigen geschehen ist, steht in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what has become of each account</source>
        <translation>Ergebnis für jedes Konto exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Timers %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Timer %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Nach %1 exportiert</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTableModel</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Inaktivitätstimer</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Schließtimer</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>derzeit: %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTimer</name>
    <message>
        <source>Change the inactive timer</source>
        <translation>Inaktivitätstimer ändern</translation>
    </message>
    <message>
        <source>Change the closed timer</source>
        <translation>Schließtimer ändern</translation>
    </message>
</context>
<context>
    <name>configurator::ChangesTableModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>When you loaded it</source>
        <translation>Beim Laden</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Jetzt auf dem Server</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Wert</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>configurator::ChoiceEditor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One of the values a field can have; %1: the name of the field; %2: the value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>configurator::CodeTableModel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>configurator::CodeWords</name>
    <message>
        <source>The request has a parameter that Twilio does not know or does not accept.</source>
        <translation>Die Anfrage enthält einen Parameter, den Twilio nicht kennt oder nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The server&apos;s own message names it. Correct that value, or leave it out.</source>
        <translation>Die Meldung des Servers nennt den Parameter. Korrigieren Sie seinen Wert oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The SID, the auth token or the API key does not fit.</source>
        <translation>Die SID, das Auth-Token oder der API-Schlüssel stimmt nicht.</translation>
    </message>
    <message>
        <source>Check that nothing is missing or added at its ends, that it belongs to this account and not to its parent or a subaccount, that it was made in this region, that it has not been deleted or replaced, and that it is not a test credential.</source>
        <translation>Prüfen Sie, ob am Anfang oder Ende etwas fehlt oder zu viel ist, ob der Wert zu diesem Konto gehört und nicht zum übergeordneten oder zu einem Unterkonto, ob er in dieser Region erstellt wurde, ob er inzwischen gelöscht oder ersetzt wurde und ob es sich um Testzugangsdaten handelt.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>Das Konto ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Reactivate it in the console, or ask Twilio&apos;s support.</source>
        <translation>Reaktivieren Sie es in der Twilio-Konsole oder fragen Sie den Twilio-Support.</translation>
    </message>
    <message>
        <source>These are test credentials, which cannot be used here.</source>
        <translation>Das sind Testzugangsdaten, die hier nicht verwendet werden können.</translation>
    </message>
    <message>
        <source>Use the live ones of the account.</source>
        <translation>Verwenden Sie die Live-Zugangsdaten des Kontos.</translation>
    </message>
    <message>
        <source>The update contained nothing to change.</source>
        <translation>Die Aktualisierung enthielt keine Änderung.</translation>
    </message>
    <message>
        <source>Change a value first. If the update came from this program, report it as a fault of the program.</source>
        <translation>Ändern Sie zuerst einen Wert. Falls die Aktualisierung von diesem Programm kam, melden Sie das bitte als Programmfehler.</translation>
    </message>
    <message>
        <source>The account is suspended or closed.</source>
        <translation>Das Konto ist gesperrt oder geschlossen.</translation>
    </message>
    <message>
        <source>Look for the reason in the console, and ask Twilio&apos;s support.</source>
        <translation>Sehen Sie in der Twilio-Konsole nach dem Grund und fragen Sie den Twilio-Support.</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>Diese Ressource gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the SIDs, the account and its region. What the SID stood for may have been deleted: read the list of services again.</source>
        <translation>Prüfen Sie die SIDs, das Konto und seine Region. Möglicherweise wurde gelöscht, was zu der SID gehörte: Rufen Sie die Liste der Dienste neu ab.</translation>
    </message>
    <message>
        <source>Too many requests at once. This one was not carried out.</source>
        <translation>Zu viele Anfragen auf einmal. Diese wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Other programs of the account may be busy as well.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut. Möglicherweise sind noch andere Programme mit diesem Konto aktiv.</translation>
    </message>
    <message>
        <source>Twilio met an error of its own.</source>
        <translation>Bei Twilio ist ein interner Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>Read the configuration again before you repeat a change: it may have taken effect.</source>
        <translation>Rufen Sie die Konfiguration neu ab, bevor Sie eine Änderung wiederholen: Sie ist vielleicht schon wirksam.</translation>
    </message>
    <message>
        <source>There is no Conversation Service with this SID in the account.</source>
        <translation>In diesem Konto gibt es keinen Konversationsdienst mit dieser SID.</translation>
    </message>
    <message>
        <source>Choose another one, or check that the right account is open.</source>
        <translation>Wählen Sie einen anderen oder prüfen Sie, ob das richtige Konto geöffnet ist.</translation>
    </message>
    <message>
        <source>The request does not say which Conversation Service it is about.</source>
        <translation>Die Anfrage gibt nicht an, um welchen Konversationsdienst es geht.</translation>
    </message>
    <message>
        <source>Choose a service. Its SID begins with IS.</source>
        <translation>Wählen Sie einen Dienst. Seine SID beginnt mit IS.</translation>
    </message>
    <message>
        <source>A setting of a webhook is malformed.</source>
        <translation>Eine Webhook-Einstellung ist fehlerhaft.</translation>
    </message>
    <message>
        <source>Check the URLs, the method and the events of the webhooks.</source>
        <translation>Prüfen Sie die URLs, die Methode und die Ereignisse der Webhooks.</translation>
    </message>
    <message>
        <source>The method of a webhook is not one that Twilio uses.</source>
        <translation>Die Methode eines Webhooks wird von Twilio nicht unterstützt.</translation>
    </message>
    <message>
        <source>Choose GET or POST.</source>
        <translation>Wählen Sie GET oder POST.</translation>
    </message>
    <message>
        <source>A webhook stopped what somebody wanted to do in a conversation.</source>
        <translation>Ein Webhook hat eine Aktion in einer Konversation blockiert.</translation>
    </message>
    <message>
        <source>If it should not have, ask whoever runs the pre-event webhook why it said no.</source>
        <translation>Falls das nicht beabsichtigt ist, fragen Sie beim Betreiber des Pre-Event-Webhooks nach dem Grund.</translation>
    </message>
    <message>
        <source>A webhook was called, but its answer was an error.</source>
        <translation>Ein Webhook wurde aufgerufen, hat aber mit einem Fehler geantwortet.</translation>
    </message>
    <message>
        <source>Check the URL, and ask whoever runs the webhook to look into its log.</source>
        <translation>Prüfen Sie die URL und bitten Sie den Betreiber des Webhooks, in dessen Protokoll nachzusehen.</translation>
    </message>
    <message>
        <source>More was asked of a Conversation Service in one second than it takes.</source>
        <translation>Ein Konversationsdienst hat innerhalb einer Sekunde mehr Anfragen erhalten als zulässig.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the applications that use this service have to slow down.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut. Tritt der Fehler wieder auf, müssen die Anwendungen, die diesen Dienst verwenden, ihre Anfragen drosseln.</translation>
    </message>
    <message>
        <source>More was asked of Conversations in one second than it takes in all.</source>
        <translation>Conversations hat innerhalb einer Sekunde insgesamt mehr Anfragen erhalten als zulässig.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the account&apos;s applications have to spread their requests.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut. Tritt der Fehler wieder auf, müssen die Anwendungen des Kontos ihre Anfragen besser verteilen.</translation>
    </message>
    <message>
        <source>A webhook did not answer within five seconds.</source>
        <translation>Ein Webhook hat nicht innerhalb von fünf Sekunden geantwortet.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to answer at once and to do what takes long afterwards.</source>
        <translation>Bitten Sie den Betreiber, den Webhook sofort antworten zu lassen und langwierige Aufgaben erst danach zu erledigen.</translation>
    </message>
    <message>
        <source>The pre-event URL is not a valid address.</source>
        <translation>Die Pre-Event-URL ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>Write all of it, from https:// or http:// on, with blanks and special characters percent-encoded.</source>
        <translation>Geben Sie die Adresse vollständig an, beginnend mit https:// oder http://, mit Leer- und Sonderzeichen in Prozentkodierung.</translation>
    </message>
    <message>
        <source>The post-event URL is not a valid address.</source>
        <translation>Die Post-Event-URL ist keine gültige Adresse.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Diese Rolle gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a role of the same Conversation Service. Its SID begins with RL.</source>
        <translation>Wählen Sie eine Rolle desselben Konversationsdienstes. Ihre SID beginnt mit RL.</translation>
    </message>
    <message>
        <source>There is no such role for conversations.</source>
        <translation>Diese Rolle gibt es für Konversationen nicht.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is conversation.</source>
        <translation>Wählen Sie eine Rolle desselben Dienstes mit dem Typ „conversation“.</translation>
    </message>
    <message>
        <source>There is no such role for the service as a whole.</source>
        <translation>Diese Rolle gibt es für den Dienst als Ganzes nicht.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is service.</source>
        <translation>Wählen Sie eine Rolle desselben Dienstes mit dem Typ „service“.</translation>
    </message>
    <message>
        <source>The SID of a role is missing.</source>
        <translation>Die SID einer Rolle fehlt.</translation>
    </message>
    <message>
        <source>Enter it. It begins with RL.</source>
        <translation>Geben Sie sie ein. Sie beginnt mit RL.</translation>
    </message>
    <message>
        <source>There is no such permission for a role.</source>
        <translation>Diese Berechtigung gibt es für Rollen nicht.</translation>
    </message>
    <message>
        <source>Compare how it is written with Twilio&apos;s list of permissions.</source>
        <translation>Vergleichen Sie die Schreibweise mit der Berechtigungsliste von Twilio.</translation>
    </message>
    <message>
        <source>There is no such type of role.</source>
        <translation>Diesen Rollentyp gibt es nicht.</translation>
    </message>
    <message>
        <source>A role is for a conversation or for a service: choose one of these types.</source>
        <translation>Eine Rolle gilt für eine Konversation oder für einen Dienst: Wählen Sie einen dieser Typen.</translation>
    </message>
    <message>
        <source>The service has no valid role for those who create conversations.</source>
        <translation>Der Dienst hat keine gültige Rolle für Konversationsersteller.</translation>
    </message>
    <message>
        <source>Choose the role for conversation creators on the page Service.</source>
        <translation>Wählen Sie die Rolle für Konversationsersteller auf der Seite „Dienst“.</translation>
    </message>
    <message>
        <source>The role of a user does not allow what the user wanted to do.</source>
        <translation>Die Rolle eines Benutzers erlaubt die gewünschte Aktion nicht.</translation>
    </message>
    <message>
        <source>Give the user another role, or the role the permission.</source>
        <translation>Geben Sie dem Benutzer eine andere Rolle oder der Rolle die Berechtigung.</translation>
    </message>
    <message>
        <source>A role or a permission is missing or does not fit.</source>
        <translation>Eine Rolle oder Berechtigung fehlt oder passt nicht.</translation>
    </message>
    <message>
        <source>Check the three roles on the page Service.</source>
        <translation>Prüfen Sie die drei Rollen auf der Seite „Dienst“.</translation>
    </message>
    <message>
        <source>There is no such role in conversations.</source>
        <translation>Diese Rolle gibt es in Konversationen nicht.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is missing.</source>
        <translation>Die SID des Messaging-Dienstes fehlt.</translation>
    </message>
    <message>
        <source>Choose a Messaging Service. Its SID begins with MG.</source>
        <translation>Wählen Sie einen Messaging-Dienst. Seine SID beginnt mit MG.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is malformed.</source>
        <translation>Die SID des Messaging-Dienstes ist fehlerhaft.</translation>
    </message>
    <message>
        <source>It begins with MG, followed by 32 digits or letters from a to f. Choose it from the list, or copy it again.</source>
        <translation>Sie beginnt mit MG, gefolgt von 32 Ziffern oder Buchstaben von a bis f. Wählen Sie sie aus der Liste oder kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The Messaging Service does not exist in this account.</source>
        <translation>Den Messaging-Dienst gibt es in diesem Konto nicht.</translation>
    </message>
    <message>
        <source>Check the account, or choose another.</source>
        <translation>Prüfen Sie das Konto oder wählen Sie einen anderen Dienst.</translation>
    </message>
    <message>
        <source>A conversation has no Messaging Service to send by.</source>
        <translation>Einer Konversation fehlt der Messaging-Dienst zum Senden.</translation>
    </message>
    <message>
        <source>Set the default messaging service, from which new conversations take it.</source>
        <translation>Legen Sie den Standard-Messaging-Dienst fest, den neue Konversationen übernehmen.</translation>
    </message>
    <message>
        <source>The inactive timer must be at least one minute, or off.</source>
        <translation>Der Inaktivitätstimer muss mindestens eine Minute betragen oder ausgeschaltet sein.</translation>
    </message>
    <message>
        <source>Make it longer, or switch it off.</source>
        <translation>Verlängern Sie ihn oder schalten Sie ihn aus.</translation>
    </message>
    <message>
        <source>The closed timer must be at least ten minutes, or off.</source>
        <translation>Der Schließtimer muss mindestens zehn Minuten betragen oder ausgeschaltet sein.</translation>
    </message>
    <message>
        <source>The conversation is closed, which cannot be undone.</source>
        <translation>Die Konversation ist geschlossen; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Begin a new one. If conversations close too early, make the closed timer longer.</source>
        <translation>Beginnen Sie eine neue. Werden Konversationen zu früh geschlossen, verlängern Sie den Schließtimer.</translation>
    </message>
    <message>
        <source>The inactive timer is not an ISO 8601 duration the server takes.</source>
        <translation>Der Inaktivitätstimer ist keine ISO-8601-Dauer, die der Server akzeptiert.</translation>
    </message>
    <message>
        <source>Write it as PT10M, PT2H or P1D, or as PT0S for off.</source>
        <translation>Geben Sie eine Dauer wie PT10M, PT2H oder P1D an; PT0S steht für „aus“.</translation>
    </message>
    <message>
        <source>The closed timer is not an ISO 8601 duration the server takes.</source>
        <translation>Der Schließtimer ist keine ISO-8601-Dauer, die der Server akzeptiert.</translation>
    </message>
    <message>
        <source>A conversation was to be created with a timer but without a state.</source>
        <translation>Eine Konversation sollte mit einem Timer, aber ohne Status erstellt werden.</translation>
    </message>
    <message>
        <source>The application that creates it has to name a state as well, or leave the timer to the defaults.</source>
        <translation>Die Anwendung, die sie erstellt, muss auch einen Status angeben oder den Timer den Standardwerten überlassen.</translation>
    </message>
    <message>
        <source>Conversations are not offered in this region.</source>
        <translation>Conversations wird in dieser Region nicht angeboten.</translation>
    </message>
    <message>
        <source>Use us1 or ie1.</source>
        <translation>Verwenden Sie us1 oder ie1.</translation>
    </message>
    <message>
        <source>The API key lacks the permission for this, or is not one of this account.</source>
        <translation>Dem API-Schlüssel fehlt die Berechtigung dafür, oder er gehört nicht zu diesem Konto.</translation>
    </message>
    <message>
        <source>Grant the permission in the console, or use a standard key of the account. Check that neither is suspended.</source>
        <translation>Erteilen Sie die Berechtigung in der Twilio-Konsole oder verwenden Sie einen Schlüssel des Kontos vom Typ „Standard“. Prüfen Sie, ob Konto oder Schlüssel gesperrt ist.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what an error means; %2: what to do about it. Both are whole sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>configurator::CodesDialog</name>
    <message>
        <source>Error codes</source>
        <translation>Fehlercodes</translation>
    </message>
    <message>
        <source>Code, or words about it</source>
        <translation>Code oder Stichwörter</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Read more at Twilio</source>
        <translation>Mehr bei Twilio lesen</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s page about the code in the browser</source>
        <translation>Die Seite von Twilio zu diesem Code im Browser öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The program does not know this code. Twilio&apos;s own page may explain it.</source>
        <translation>Das Programm kennt diesen Code nicht. Vielleicht erklärt ihn die Seite von Twilio.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the number of the code alone.</source>
        <translation>Nichts gefunden. Versuchen Sie es mit weniger Wörtern oder nur mit der Nummer des Codes.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1: an HTTP status such as 401</extracomment>
        <translation>HTTP-Status %1</translation>
    </message>
</context>
<context>
    <name>configurator::CommandLineReader</name>
    <message>
        <source>Open the practice account.</source>
        <translation>Öffnet das Übungskonto.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Öffnet das Konto mit diesem Namen.</translation>
    </message>
    <message>
        <source>Use this language, such as de or pt-BR.</source>
        <translation>Verwendet diese Sprache, etwa de oder pt-BR.</translation>
    </message>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>Legt Einstellungen und Verlauf in diesem Ordner ab.</translation>
    </message>
    <message>
        <source>Send all requests below this address instead of to Twilio&apos;s hosts.</source>
        <translation>Sendet alle Anfragen an diese Basisadresse statt an die Hosts von Twilio.</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations.</source>
        <translation>Bearbeitet die kontoweite Konfiguration von Twilio Conversations.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>--api-url wants an https address; http only for this computer (127.0.0.1, localhost).</source>
        <translation>--api-url erwartet eine https-Adresse; http nur für diesen Computer (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>An option of Qt.</source>
        <translation>Eine Option von Qt.</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationPage</name>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Read it again; your changes stay</source>
        <translation>Neu abrufen; Ihre Änderungen bleiben erhalten</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account</comment>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Produktivkonto</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Geheimnis eingeben&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Am Proxy anmelden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationTableModel</name>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Konversationsdienst</translation>
    </message>
    <message>
        <source>not as sent</source>
        <extracomment>The server did not take the value that was sent</extracomment>
        <translation>nicht wie gesendet</translation>
    </message>
    <message>
        <source>%1 was sent, and the server answered otherwise.</source>
        <translation>Gesendet: %1. Der Server hat einen anderen Wert zurückgegeben.</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>The server writes the value that was sent in another form</extracomment>
        <translation>umgeschrieben</translation>
    </message>
    <message>
        <source>%1 was sent, and the server writes it in its own way.</source>
        <translation>Gesendet: %1. Der Server verwendet eine andere Schreibweise.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>null</source>
        <extracomment>A property without a value, in the language of JSON</extracomment>
        <translation>null</translation>
    </message>
</context>
<context>
    <name>configurator::CopyAs</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy what was returned, or the request for it</source>
        <translation>Die Werte laut Server oder die Anfrage dazu kopieren</translation>
    </message>
    <message>
        <source>The Terraform provider for Twilio has no resource for the webhooks of a service</source>
        <translation>Der Terraform-Provider für Twilio hat keine Ressource für die Webhooks eines Dienstes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what is on the clipboard now, such as &quot;curl command&quot;</extracomment>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>Markdown für ein Ticket</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>A command line; &quot;curl&quot; is the name of a program</extracomment>
        <translation>curl-Befehl</translation>
    </message>
    <message>
        <source>twilio command</source>
        <extracomment>A command line; &quot;twilio&quot; is the name of a program</extracomment>
        <translation>twilio-Befehl</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>The requests of the program, up to %1 of them, newest first. Secrets, headers, queries and contents are not in it; SIDs in a path are.</source>
        <extracomment>%1: the greatest number of requests that are kept</extracomment>
        <translation>Die Anfragen des Programms, höchstens %1, die neuesten zuerst. Geheimnisse, Header, Abfrageparameter und Inhalte sind nicht enthalten, SIDs in einem Pfad dagegen schon.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No requests yet. They appear here as soon as the program sends any.</source>
        <translation>Noch keine Anfragen. Sie erscheinen hier, sobald das Programm welche sendet.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the list of requests</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy everything as text for a support ticket</source>
        <translation>Alles als Text für ein Support-Ticket kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save everything as a text file for a support ticket</source>
        <translation>Alles als Textdatei für ein Support-Ticket speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsReport</name>
    <message>
        <source>No requests.</source>
        <translation>Keine Anfragen.</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Gesendet (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Written: %1 UTC</source>
        <extracomment>%1: a moment in universal time</extracomment>
        <translation>Erstellt: %1 UTC</translation>
    </message>
    <message>
        <source>System: %1</source>
        <extracomment>%1: the name and version of an operating system</extracomment>
        <translation>System: %1</translation>
    </message>
    <message>
        <source>Qt: %1, %2</source>
        <extracomment>%1: a version of Qt; %2: what draws its windows, such as xcb</extracomment>
        <translation>Qt: %1, %2</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <extracomment>%1: the name and version of the library that encrypts</extracomment>
        <translation>TLS: %1</translation>
    </message>
    <message>
        <source>Language: %1, of the system: %2</source>
        <extracomment>%1: a language of the program, such as en-US; %2: that of the system</extracomment>
        <translation>Sprache: %1, System: %2</translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source> </source>
        <comment>between the parts of a duration</comment>
        <extracomment>What stands between the parts of a duration, as in &quot;1 day 2 hours&quot;</extracomment>
        <translation> </translation>
    </message>
</context>
<context>
    <name>configurator::ErrorWords</name>
    <message>
        <source>Nothing was sent: the change could not be written down</source>
        <translation>Nichts gesendet: Die Änderung konnte nicht im Verlauf festgehalten werden</translation>
    </message>
    <message>
        <source>The change was applied, but the history does not say so yet</source>
        <translation>Die Änderung wurde angewendet, aber im Verlauf noch nicht so vermerkt</translation>
    </message>
    <message>
        <source>It is not known whether the change was applied</source>
        <translation>Es ist nicht bekannt, ob die Änderung angewendet wurde</translation>
    </message>
    <message>
        <source>%1. The request was sent, but no clear answer came back, nor could the configuration be read again. Reload to see what the server has now; your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Die Anfrage wurde gesendet, aber es kam keine eindeutige Antwort, und auch die Konfiguration ließ sich nicht erneut abrufen. Laden Sie neu, um den Stand auf dem Server zu sehen; Ihre Änderungen bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>The change was applied all the same</source>
        <translation>Die Änderung wurde trotzdem angewendet</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, but the server has the values you asked for.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Es kam keine eindeutige Antwort, aber der Server hat die gewünschten Werte.</translation>
    </message>
    <message>
        <source>The change was not applied</source>
        <translation>Die Änderung wurde nicht angewendet</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server still has the values from before. Your changes stay here. Reload before you try again: a slow server may yet carry the request out.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Es kam keine eindeutige Antwort, und der Server hat noch die vorherigen Werte. Ihre Änderungen bleiben hier erhalten. Laden Sie neu, bevor Sie es erneut versuchen: Ein langsamer Server führt die Anfrage vielleicht noch aus.</translation>
    </message>
    <message>
        <source>It cannot be told whether the change was applied</source>
        <translation>Es lässt sich nicht feststellen, ob die Änderung angewendet wurde</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server now has values that are neither those from before nor yours. Somebody else may have changed them since. Your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Es kam keine eindeutige Antwort, und der Server hat jetzt weder die vorherigen noch Ihre Werte. Vielleicht hat jemand anderes sie inzwischen geändert. Ihre Änderungen bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1: the server&apos;s message; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 (Fehler %2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Prüfen Sie die Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>Keine Verbindung zum Server</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, a proxy or a firewall, and the account&apos;s region.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>%1 ist nicht erreichbar. Prüfen Sie das Netzwerk, einen Proxy oder eine Firewall und die Region des Kontos.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Der Server konnte seine Identität nicht nachweisen</translation>
    </message>
    <message>
        <source>The server pointed to another address</source>
        <translation>Der Server hat an eine andere Adresse verwiesen</translation>
    </message>
    <message>
        <source>The program does not follow, to keep your sign-in safe. Check the network for a login page, and the account&apos;s region.</source>
        <translation>Das Programm folgt dem Verweis nicht, um Ihre Anmeldedaten zu schützen. Prüfen Sie, ob das Netzwerk eine Anmeldeseite vorschaltet und ob die Region des Kontos stimmt.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Check the account&apos;s SID and its auth token or API key.</source>
        <translation>Prüfen Sie die SID des Kontos und das Auth-Token oder den API-Schlüssel.</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>Dieser Anmeldung fehlt die Berechtigung</translation>
    </message>
    <message>
        <source>Use one with more permissions.</source>
        <translation>Verwenden Sie Zugangsdaten mit mehr Berechtigungen.</translation>
    </message>
    <message>
        <source>The server knows nothing at this address</source>
        <translation>Der Server kennt diese Adresse nicht</translation>
    </message>
    <message>
        <source>Check the account and its region.</source>
        <translation>Prüfen Sie das Konto und seine Region.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Zu viele Anfragen auf einmal</translation>
    </message>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Die Anfrage wurde nicht ausgeführt. Versuchen Sie es in %Ln Sekunde erneut.</numerusform>
            <numerusform>Die Anfrage wurde nicht ausgeführt. Versuchen Sie es in %Ln Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was not carried out. Try again in a moment.</source>
        <translation>Die Anfrage wurde nicht ausgeführt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Der Server hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was changed. The server answered with status %1 and did not say why.</source>
        <extracomment>%1: an HTTP status such as 409</extracomment>
        <translation>Es wurde nichts geändert. Der Server hat mit Status %1 geantwortet und keinen Grund genannt.</translation>
    </message>
    <message>
        <source>Nothing was changed. The server&apos;s words below say why.</source>
        <translation>Es wurde nichts geändert. Den Grund nennt die Meldung des Servers unten.</translation>
    </message>
    <message>
        <source>The server has trouble of its own</source>
        <translation>Störung auf dem Server</translation>
    </message>
    <message>
        <source>It answered with status %1. Try again in a while.</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>Er hat mit Status %1 geantwortet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Die Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>What came back is not a configuration. A proxy or a login page may have answered instead.</source>
        <translation>Sie enthält keine Konfiguration. Vielleicht hat stattdessen ein Proxy oder eine Anmeldeseite geantwortet.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>It is far larger than a configuration can be, so the program stopped reading.</source>
        <translation>Sie ist viel größer, als eine Konfiguration sein kann; das Programm hat den Abruf deshalb beendet.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>Das Geheimnis ist nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>It may have been removed by another program. Enter the auth token or API key secret of this account again.</source>
        <translation>Vielleicht hat ein anderes Programm es entfernt. Geben Sie das Auth-Token oder das API-Schlüssel-Geheimnis dieses Kontos neu ein.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The question for its password was dismissed or could not be shown. Unlock the keychain of this computer, then try again.</source>
        <translation>Die Abfrage des Passworts wurde abgebrochen oder konnte nicht angezeigt werden. Entsperren Sie den Schlüsselbund dieses Computers und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert</translation>
    </message>
    <message>
        <source>The question was answered with no, or this program may not use the keychain. Allow it, then try again.</source>
        <translation>Die Abfrage wurde abgelehnt, oder dieses Programm darf den Schlüsselbund nicht verwenden. Erlauben Sie den Zugriff und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbund</translation>
    </message>
    <message>
        <source>Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept in memory while the program runs.</source>
        <translation>Starten Sie den Schlüsselbunddienst (GNOME Keyring oder KDE Wallet). Bis dahin können Geheimnisse im Arbeitsspeicher bleiben, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>A question to unlock it may be open in another window: answer it, then try again. If there is none, restart the keychain service.</source>
        <translation>Vielleicht wartet in einem anderen Fenster eine Abfrage zum Entsperren: Beantworten Sie sie und versuchen Sie es erneut. Andernfalls starten Sie den Schlüsselbunddienst neu.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Fehler beim Zugriff auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>It is there, but could not do what it was asked. Try again; restarting the keychain service may help.</source>
        <translation>Der Schlüsselbund ist vorhanden, konnte die Aufgabe aber nicht ausführen. Versuchen Sie es erneut; vielleicht hilft ein Neustart des Schlüsselbunddienstes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read</source>
        <translation>Die Kontenliste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check that the file may be read, then start the program again. It has not been changed.</source>
        <translation>Prüfen Sie, ob die Datei lesbar ist, und starten Sie das Programm neu. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged</source>
        <translation>Die Kontenliste ist beschädigt</translation>
    </message>
    <message>
        <source>Repair the file or move it away, then start the program again. It has not been changed.</source>
        <translation>Reparieren oder verschieben Sie die Datei und starten Sie das Programm neu. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version</source>
        <translation>Die Kontenliste stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>Use that version. The file has not been changed.</source>
        <translation>Verwenden Sie diese Version. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written</source>
        <translation>Die Kontenliste kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and that the folder may be written. Nothing has been changed.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger genug Platz und der Ordner beschreibbar ist. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The practice server is missing</source>
        <translation>Der Übungsserver fehlt</translation>
    </message>
    <message>
        <source>A part of the program is not where it should be. Install the program again.</source>
        <translation>Ein Teil des Programms ist nicht dort, wo er sein sollte. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The practice server does not start</source>
        <translation>Der Übungsserver startet nicht</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>Der Verlauf kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be read and written.</source>
        <translation>Prüfen Sie, ob die Datei und ihr Ordner gelesen und beschrieben werden dürfen.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Der Verlauf ist beschädigt</translation>
    </message>
    <message>
        <source>It could not be set aside to begin a new one. Move the file away; it has not been changed.</source>
        <translation>Die Datei ließ sich nicht beiseitelegen, um einen neuen Verlauf zu beginnen. Verschieben Sie die Datei selbst; sie wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The history was written by a newer version</source>
        <translation>Der Verlauf stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>The history is in use by another program</source>
        <translation>Der Verlauf wird von einem anderen Programm verwendet</translation>
    </message>
    <message>
        <source>Close whatever has the file open, a backup or a database tool perhaps, then try again.</source>
        <translation>Schließen Sie das Programm, das die Datei geöffnet hat, etwa ein Backup- oder Datenbankprogramm, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>Der Verlauf kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written.</source>
        <translation>Prüfen Sie, ob die Datei und ihr Ordner beschrieben werden dürfen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is no room for the history. Free some space, then try again.</source>
        <translation>Für den Verlauf ist kein Platz mehr. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The history failed</source>
        <translation>Fehler beim Zugriff auf den Verlauf</translation>
    </message>
    <message>
        <source>The file is there, but could not be read or written. Try again.</source>
        <translation>Die Datei ist vorhanden, konnte aber nicht gelesen oder geschrieben werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>Der Verlauf war beschädigt</translation>
    </message>
    <message>
        <source>A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1</source>
        <translation>Ein neuer Verlauf wurde begonnen. Die alte Datei wurde aufbewahrt; vielleicht lässt sich ihr Inhalt noch retten: %1</translation>
    </message>
    <message>
        <source>The secret may have been stored or removed all the same. %1</source>
        <extracomment>%1: what else is to be said</extracomment>
        <translation>Das Geheimnis wurde vielleicht trotzdem gespeichert oder entfernt. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. A question to unlock it may be open in another window.</source>
        <translation>Es wird auf den Schlüsselbund gewartet. Vielleicht ist in einem anderen Fenster eine Abfrage zum Entsperren offen.</translation>
    </message>
    <message>
        <source>The account is %1, but the server does not say for which account it answered. Until it does, nothing can be applied.</source>
        <extracomment>%1: the SID of an account</extracomment>
        <translation>Das Konto ist %1, aber der Server gibt nicht an, für welches Konto er geantwortet hat. Solange das so ist, kann nichts angewendet werden.</translation>
    </message>
    <message>
        <source>The account is %1, but the server answered for %2. Credentials of a parent account show the parent&apos;s configuration. Sign in with credentials of the account itself; until then nothing can be applied.</source>
        <extracomment>%1 and %2: the SIDs of two accounts</extracomment>
        <translation>Das Konto ist %1, aber der Server hat für %2 geantwortet. Mit den Zugangsdaten eines übergeordneten Kontos erscheint dessen Konfiguration. Melden Sie sich mit den Zugangsdaten des Kontos selbst an; bis dahin kann nichts angewendet werden.</translation>
    </message>
    <message>
        <source>This is the configuration of another account</source>
        <translation>Dies ist die Konfiguration eines anderen Kontos</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>Der Proxy verlangt eine Anmeldung</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your network can tell you the user name and password.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>%1 lässt vorher nichts aus Ihrem Netzwerk hinaus, daher wurde nichts gesendet. Benutzername und Passwort erfahren Sie von Ihrer Netzwerkadministration.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>Der Proxy hat die Anmeldung nicht akzeptiert</translation>
    </message>
    <message>
        <source>The user name or password for %1 is not good, so nothing was sent. It was tried once and is not tried again, so that nobody is locked out.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Benutzername oder Passwort für %1 stimmt nicht, daher wurde nichts gesendet. Damit niemand ausgesperrt wird, versucht das Programm es mit diesen Angaben kein zweites Mal.</translation>
    </message>
    <message>
        <source>Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of your company looks into what is sent, whoever runs your network has to add the company&apos;s CA certificate to the certificates this computer trusts.</source>
        <translation>Sein Zertifikat oder seine Verschlüsselung ist nicht vertrauenswürdig, daher wurde nichts an %1 gesendet. Falls ein Proxy Ihrer Firma den Datenverkehr prüft, muss Ihre Netzwerkadministration das CA-Zertifikat der Firma zu den Zertifikaten hinzufügen, denen dieser Computer vertraut.</translation>
    </message>
</context>
<context>
    <name>configurator::EventBox</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the API&apos;s name of an event; %2: what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>configurator::EventWords</name>
    <message>
        <source>A message will be added</source>
        <translation>Nachricht soll hinzugefügt werden</translation>
    </message>
    <message>
        <source>Called before a message is added to a conversation. The webhook can change the message or stop it.</source>
        <translation>Wird aufgerufen, bevor eine Nachricht zu einer Konversation hinzugefügt wird. Der Webhook kann die Nachricht ändern oder blockieren.</translation>
    </message>
    <message>
        <source>A message will be changed</source>
        <translation>Nachricht soll geändert werden</translation>
    </message>
    <message>
        <source>Called before a message is changed. The webhook can alter the change or stop it.</source>
        <translation>Wird aufgerufen, bevor eine Nachricht geändert wird. Der Webhook kann die Änderung anpassen oder blockieren.</translation>
    </message>
    <message>
        <source>A message will be deleted</source>
        <translation>Nachricht soll gelöscht werden</translation>
    </message>
    <message>
        <source>Called before a message is deleted. The webhook can stop it.</source>
        <translation>Wird aufgerufen, bevor eine Nachricht gelöscht wird. Der Webhook kann das Löschen blockieren.</translation>
    </message>
    <message>
        <source>A message was added</source>
        <translation>Nachricht wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Called after a message was added to a conversation, whether from an app, by SMS or by WhatsApp.</source>
        <translation>Wird aufgerufen, nachdem eine Nachricht zu einer Konversation hinzugefügt wurde, sei es aus einer App, per SMS oder per WhatsApp.</translation>
    </message>
    <message>
        <source>A message was changed</source>
        <translation>Nachricht wurde geändert</translation>
    </message>
    <message>
        <source>Called after the text or the attributes of a message were changed.</source>
        <translation>Wird aufgerufen, nachdem der Text oder die Attribute einer Nachricht geändert wurden.</translation>
    </message>
    <message>
        <source>A message was deleted</source>
        <translation>Nachricht wurde gelöscht</translation>
    </message>
    <message>
        <source>Called after a message was deleted.</source>
        <translation>Wird aufgerufen, nachdem eine Nachricht gelöscht wurde.</translation>
    </message>
    <message>
        <source>A conversation will be created</source>
        <translation>Konversation soll erstellt werden</translation>
    </message>
    <message>
        <source>Called before a conversation is created. The webhook can change the conversation or stop it.</source>
        <translation>Wird aufgerufen, bevor eine Konversation erstellt wird. Der Webhook kann die Konversation ändern oder blockieren.</translation>
    </message>
    <message>
        <source>A conversation will be changed</source>
        <translation>Konversation soll geändert werden</translation>
    </message>
    <message>
        <source>Called before a conversation is changed. The webhook can alter the change or stop it.</source>
        <translation>Wird aufgerufen, bevor eine Konversation geändert wird. Der Webhook kann die Änderung anpassen oder blockieren.</translation>
    </message>
    <message>
        <source>A conversation will be deleted</source>
        <translation>Konversation soll gelöscht werden</translation>
    </message>
    <message>
        <source>Called before a conversation is deleted. The webhook can stop it.</source>
        <translation>Wird aufgerufen, bevor eine Konversation gelöscht wird. Der Webhook kann das Löschen blockieren.</translation>
    </message>
    <message>
        <source>A conversation was created</source>
        <translation>Konversation wurde erstellt</translation>
    </message>
    <message>
        <source>Called after a conversation was created.</source>
        <translation>Wird aufgerufen, nachdem eine Konversation erstellt wurde.</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>Konversation wurde geändert</translation>
    </message>
    <message>
        <source>Called after the name, the attributes or another property of a conversation was changed.</source>
        <translation>Wird aufgerufen, nachdem der Name, die Attribute oder eine andere Eigenschaft einer Konversation geändert wurden.</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>Konversation wurde gelöscht</translation>
    </message>
    <message>
        <source>Called after a conversation was deleted.</source>
        <translation>Wird aufgerufen, nachdem eine Konversation gelöscht wurde.</translation>
    </message>
    <message>
        <source>A conversation’s state changed</source>
        <translation>Konversationsstatus geändert</translation>
    </message>
    <message>
        <source>Called after a conversation became active, inactive or closed, by a timer or by somebody.</source>
        <translation>Wird aufgerufen, nachdem eine Konversation aktiv, inaktiv oder geschlossen wurde, durch einen Timer oder durch eine Person.</translation>
    </message>
    <message>
        <source>A participant will be added</source>
        <translation>Teilnehmer soll hinzukommen</translation>
    </message>
    <message>
        <source>Called before somebody joins a conversation or is added to it. The webhook can change how, or stop it.</source>
        <translation>Wird aufgerufen, bevor jemand einer Konversation beitritt oder zu ihr hinzugefügt wird. Der Webhook kann das anpassen oder blockieren.</translation>
    </message>
    <message>
        <source>A participant will be changed</source>
        <translation>Teilnehmer soll geändert werden</translation>
    </message>
    <message>
        <source>Called before a participant is changed. The webhook can alter the change or stop it.</source>
        <translation>Wird aufgerufen, bevor ein Teilnehmer geändert wird. Der Webhook kann die Änderung anpassen oder blockieren.</translation>
    </message>
    <message>
        <source>A participant will be removed</source>
        <translation>Teilnehmer soll entfernt werden</translation>
    </message>
    <message>
        <source>Called before somebody leaves a conversation or is removed from it. The webhook can stop it.</source>
        <translation>Wird aufgerufen, bevor jemand eine Konversation verlässt oder aus ihr entfernt wird. Der Webhook kann das blockieren.</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>Teilnehmer ist hinzugekommen</translation>
    </message>
    <message>
        <source>Called after somebody joined a conversation or was added to it.</source>
        <translation>Wird aufgerufen, nachdem jemand einer Konversation beigetreten ist oder zu ihr hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>A participant was changed</source>
        <translation>Teilnehmer wurde geändert</translation>
    </message>
    <message>
        <source>Called after the role or the attributes of a participant were changed.</source>
        <translation>Wird aufgerufen, nachdem die Rolle oder die Attribute eines Teilnehmers geändert wurden.</translation>
    </message>
    <message>
        <source>A participant was removed</source>
        <translation>Teilnehmer wurde entfernt</translation>
    </message>
    <message>
        <source>Called after somebody left a conversation or was removed from it.</source>
        <translation>Wird aufgerufen, nachdem jemand eine Konversation verlassen hat oder aus ihr entfernt wurde.</translation>
    </message>
    <message>
        <source>A user will be changed</source>
        <translation>Benutzer soll geändert werden</translation>
    </message>
    <message>
        <source>Called before a user is changed. The webhook can alter the change or stop it.</source>
        <translation>Wird aufgerufen, bevor ein Benutzer geändert wird. Der Webhook kann die Änderung anpassen oder blockieren.</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>Benutzer wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Called after a user was created, as when somebody uses an app for the first time.</source>
        <translation>Wird aufgerufen, nachdem ein Benutzer erstellt wurde, etwa wenn jemand eine App zum ersten Mal verwendet.</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>Benutzer wurde geändert</translation>
    </message>
    <message>
        <source>Called after the name, the role or the attributes of a user were changed.</source>
        <translation>Wird aufgerufen, nachdem der Name, die Rolle oder die Attribute eines Benutzers geändert wurden.</translation>
    </message>
    <message>
        <source>A delivery status changed</source>
        <translation>Zustellstatus geändert</translation>
    </message>
    <message>
        <source>Called after a message was sent, delivered or read, or failed to be: for SMS, WhatsApp and the like, not for apps.</source>
        <translation>Wird aufgerufen, nachdem eine Nachricht gesendet, zugestellt oder gelesen wurde oder dies fehlgeschlagen ist: bei SMS, WhatsApp und Ähnlichem, nicht bei Apps.</translation>
    </message>
    <message>
        <source>The server has this event, which the program does not know or which has no place here. It is kept until you uncheck it.</source>
        <translation>Dieses Ereignis ist auf dem Server ausgewählt, dem Programm aber unbekannt oder hier nicht vorgesehen. Es bleibt erhalten, bis Sie das Häkchen entfernen.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message>
        <source>Presets</source>
        <translation>Schnellauswahl</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <extracomment>%1: the name of the field</extracomment>
        <translation>%1: Schnellauswahl</translation>
    </message>
    <message>
        <source>Before (can be stopped)</source>
        <extracomment>A heading above events a webhook is called for beforehand</extracomment>
        <translation>Vorher (blockierbar)</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A heading above events a webhook is called for afterwards</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Others the server has</source>
        <translation>Weitere auf dem Server</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All pre-events</source>
        <translation>Alle Pre-Events</translation>
    </message>
    <message>
        <source>All post-events</source>
        <translation>Alle Post-Events</translation>
    </message>
    <message>
        <source>Messages only, after</source>
        <translation>Nur Nachrichten, nachher</translation>
    </message>
    <message>
        <source>Delivery and state</source>
        <translation>Zustellung und Status</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>%Ln von %1 Ereignissen</numerusform>
            <numerusform>%Ln von %1 Ereignissen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write all changes that match the filters to a file</source>
        <translation>Alle Änderungen, die den Filtern entsprechen, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, für Tabellenprogramme&#xa0;…</translation>
    </message>
    <message>
        <source>JSON, for programs…</source>
        <translation>JSON, für Programme&#xa0;…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Exportieren abbrechen</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Änderungen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Änderungen %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldBlock</name>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Zurücksetzen: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value again</source>
        <translation>Wieder den Wert vom Server übernehmen</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Dokumentation öffnen</translation>
    </message>
    <message>
        <source>Documentation of %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Dokumentation: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a timer</comment>
        <extracomment>%1: a duration in words, or &quot;off&quot;; %2: what the timer does</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Server has %1</source>
        <extracomment>Beside a field that was changed; %1: the value on the server</extracomment>
        <translation>Server: %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message>
        <source>Default conversation service</source>
        <translation>Standard-Konversationsdienst</translation>
    </message>
    <message>
        <source>Default messaging service</source>
        <translation>Standard-Messaging-Dienst</translation>
    </message>
    <message>
        <source>Default inactive timer</source>
        <translation>Standard-Inaktivitätstimer</translation>
    </message>
    <message>
        <source>Default closed timer</source>
        <translation>Standard-Schließtimer</translation>
    </message>
    <message>
        <source>Pre-event URL</source>
        <translation>Pre-Event-URL</translation>
    </message>
    <message>
        <source>Post-event URL</source>
        <translation>Post-Event-URL</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Role for conversation creators</source>
        <translation>Rolle für Konversationsersteller</translation>
    </message>
    <message>
        <source>Role for participants</source>
        <translation>Rolle für Teilnehmer</translation>
    </message>
    <message>
        <source>Role for new users</source>
        <translation>Rolle für neue Benutzer</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>Benachrichtigungsprotokoll</translation>
    </message>
    <message>
        <source>Notify of new messages</source>
        <translation>Push bei neuer Nachricht</translation>
    </message>
    <message>
        <source>New message text</source>
        <translation>Text bei neuer Nachricht</translation>
    </message>
    <message>
        <source>New message sound</source>
        <translation>Ton bei neuer Nachricht</translation>
    </message>
    <message>
        <source>Unread badge</source>
        <translation>Ungelesen-Zähler</translation>
    </message>
    <message>
        <source>Own text for media</source>
        <translation>Eigener Text für Medien</translation>
    </message>
    <message>
        <source>Media message text</source>
        <translation>Text bei Mediennachricht</translation>
    </message>
    <message>
        <source>Notify when added</source>
        <translation>Push beim Hinzufügen</translation>
    </message>
    <message>
        <source>Text when added</source>
        <translation>Text beim Hinzufügen</translation>
    </message>
    <message>
        <source>Sound when added</source>
        <translation>Ton beim Hinzufügen</translation>
    </message>
    <message>
        <source>Notify when removed</source>
        <translation>Push beim Entfernen</translation>
    </message>
    <message>
        <source>Text when removed</source>
        <translation>Text beim Entfernen</translation>
    </message>
    <message>
        <source>Sound when removed</source>
        <translation>Ton beim Entfernen</translation>
    </message>
    <message>
        <source>New conversations belong to this service unless they name another. Begins with IS.</source>
        <translation>Neue Konversationen gehören zu diesem Dienst, wenn sie keinen anderen angeben. Beginnt mit IS.</translation>
    </message>
    <message>
        <source>Carries SMS and WhatsApp messages of new conversations. Begins with MG.</source>
        <translation>Befördert SMS- und WhatsApp-Nachrichten neuer Konversationen. Beginnt mit MG.</translation>
    </message>
    <message>
        <source>When a quiet conversation becomes inactive. A new message makes it active again.</source>
        <translation>Zeit ohne Nachrichten, nach der eine Konversation inaktiv wird. Eine neue Nachricht macht sie wieder aktiv.</translation>
    </message>
    <message>
        <source>When a quiet conversation is closed for good.</source>
        <translation>Zeit ohne Nachrichten, nach der eine Konversation endgültig geschlossen wird.</translation>
    </message>
    <message>
        <source>Called before something happens, which it can change or stop within five seconds.</source>
        <translation>Wird vor einem Vorgang aufgerufen und kann ihn innerhalb von fünf Sekunden ändern oder blockieren.</translation>
    </message>
    <message>
        <source>Called after something has happened.</source>
        <translation>Wird nach einem Vorgang aufgerufen.</translation>
    </message>
    <message>
        <source>How the URLs are called.</source>
        <translation>Wie die URLs aufgerufen werden.</translation>
    </message>
    <message>
        <source>Where events go. Flex accounts need them to go into Flex.</source>
        <translation>Wohin Ereignisse gehen. Bei Flex-Konten müssen sie an Flex gehen.</translation>
    </message>
    <message>
        <source>The URLs are called for these events only.</source>
        <translation>Die URLs werden nur bei diesen Ereignissen aufgerufen.</translation>
    </message>
    <message>
        <source>What the creator of a conversation may do in it.</source>
        <translation>Was Ersteller in ihrer Konversation dürfen.</translation>
    </message>
    <message>
        <source>What a participant may do in a conversation.</source>
        <translation>Was ein Teilnehmer in einer Konversation darf.</translation>
    </message>
    <message>
        <source>What a user may do in the service outside of conversations.</source>
        <translation>Was Benutzer im Dienst außerhalb von Konversationen dürfen.</translation>
    </message>
    <message>
        <source>Whether apps are told who is online, and who can be reached by a push notification.</source>
        <translation>Ob Apps erfahren, wer online und wer per Push-Benachrichtigung erreichbar ist.</translation>
    </message>
    <message>
        <source>Keeps a log of push notifications, to find out why one did not arrive.</source>
        <translation>Führt ein Protokoll der Push-Benachrichtigungen, um herauszufinden, warum eine nicht ankam.</translation>
    </message>
    <message>
        <source>Sends a push notification to participants who use an app.</source>
        <translation>Sendet eine Push-Benachrichtigung an Teilnehmer, die eine App verwenden.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was added.</source>
        <translation>Sendet eine Push-Benachrichtigung an die hinzugefügte Person.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was removed.</source>
        <translation>Sendet eine Push-Benachrichtigung an die entfernte Person.</translation>
    </message>
    <message>
        <source>Shows at the app’s icon how many conversations have unread messages.</source>
        <translation>Zeigt am Symbol der App, wie viele Konversationen ungelesene Nachrichten haben.</translation>
    </message>
    <message>
        <source>When a message comes with files, the text below is used instead.</source>
        <translation>Enthält eine Nachricht Dateien, wird stattdessen der Text unten verwendet.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.</source>
        <translation>Text der Benachrichtigung. ${PARTICIPANT}, ${CONVERSATION} und ${MESSAGE} werden ersetzt.</translation>
    </message>
    <message>
        <source>What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.</source>
        <translation>Text in diesem Fall. ${PARTICIPANT}, ${CONVERSATION} und ${MEDIA_COUNT} werden ersetzt.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.</source>
        <translation>Text der Benachrichtigung. ${PARTICIPANT} und ${CONVERSATION} werden ersetzt.</translation>
    </message>
    <message>
        <source>The name of a sound file of the app, or “default”.</source>
        <translation>Der Name einer Tondatei der App oder „default“.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Being added to a conversation</source>
        <translation>Hinzufügen zu einer Konversation</translation>
    </message>
    <message>
        <source>Being removed from a conversation</source>
        <translation>Entfernen aus einer Konversation</translation>
    </message>
    <message>
        <source>Account SIDs</source>
        <translation>Konto-SIDs</translation>
    </message>
    <message>
        <source>API key SIDs</source>
        <translation>API-Schlüssel-SIDs</translation>
    </message>
    <message>
        <source>Conversation Services</source>
        <translation>Konversationsdienste</translation>
    </message>
    <message>
        <source>Messaging Services</source>
        <translation>Messaging-Dienste</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a SID</comment>
        <extracomment>A service or role; %1: its name; %2: its SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>To the URLs (webhook)</source>
        <comment>where events go</comment>
        <translation>An die URLs (webhook)</translation>
    </message>
    <message>
        <source>Into Flex (flex)</source>
        <comment>where events go</comment>
        <translation>An Flex (flex)</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No value was chosen yet</extracomment>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a timer</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <comment>events</comment>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>to the URLs</source>
        <comment>where events go</comment>
        <translation>an die URLs</translation>
    </message>
    <message>
        <source>into Flex</source>
        <comment>where events go</comment>
        <translation>an Flex</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Instead of the SID of a service, when none is set</extracomment>
        <translation>nicht festgelegt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a text</comment>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Es gibt noch nichts zu speichern</translation>
    </message>
    <message>
        <source>Save again once the configuration has been loaded.</source>
        <translation>Speichern Sie erneut, sobald die Konfiguration geladen ist.</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>Konfigurationsdatei speichern</translation>
    </message>
    <message>
        <source>Open configuration file</source>
        <translation>Konfigurationsdatei öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>%Ln Wert übernommen. Prüfen Sie ihn und wenden Sie ihn an oder verwerfen Sie ihn.</numerusform>
            <numerusform>%Ln Werte übernommen. Prüfen Sie sie und wenden Sie sie an oder verwerfen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Konfigurationsdateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Kein Konto geöffnet</translation>
    </message>
    <message>
        <source>Open the account whose configuration it is about first.</source>
        <translation>Öffnen Sie zuerst das Konto, um dessen Konfiguration es geht.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <extracomment>%1: the path of a file; %2: a list of what is in it</extracomment>
        <translation>Gespeichert als %1: %2.</translation>
    </message>
    <message>
        <source>Saved as %1, without the changes that are not applied: %2.</source>
        <translation>Gespeichert als %1, ohne die noch nicht angewendeten Änderungen: %2.</translation>
    </message>
</context>
<context>
    <name>configurator::FilePlanModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aktueller Wert</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>configurator::FileWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Prüfen Sie, ob sie lesbar ist, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>It is far larger than a configuration file can be. Choose another file.</source>
        <translation>Sie ist viel größer, als eine Konfigurationsdatei sein kann. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>Die Datei kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Check that there is room and that the folder may be written to, or choose another folder.</source>
        <translation>Prüfen Sie, ob Platz frei und der Ordner beschreibbar ist, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Die Datei ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>Ab Zeile %1, Zeichen %2 ist sie nicht mehr lesbar. Korrigieren Sie die Stelle oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This is not a configuration file</source>
        <translation>Das ist keine Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Choose a file that this program has saved.</source>
        <translation>Wählen Sie eine Datei, die mit diesem Programm gespeichert wurde.</translation>
    </message>
    <message>
        <source>The file needs a later version of this program</source>
        <translation>Die Datei erfordert eine neuere Version dieses Programms</translation>
    </message>
    <message>
        <source>This version might misunderstand it. Update the program, or choose another file.</source>
        <translation>Diese Version könnte sie falsch deuten. Aktualisieren Sie das Programm oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file has a fault</source>
        <translation>Die Datei ist fehlerhaft</translation>
    </message>
    <message>
        <source>%1 is missing. Add it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 fehlt. Ergänzen Sie die Angabe oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 names settings that are in the file already. Remove one of the two.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Die Einstellungen unter %1 stehen schon an anderer Stelle in der Datei. Entfernen Sie eine der beiden Angaben.</translation>
    </message>
    <message>
        <source>%1 has a value that means nothing there. Correct it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 hat einen Wert, der dort nicht gültig ist. Korrigieren Sie ihn oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 must be an object, in braces.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 muss ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>%1 must be a list, in brackets.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 muss eine Liste in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>%1 must be a text, in quotes.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>Saved from the account %1.</source>
        <extracomment>%1: the SID of an account; %2: a date; %3: a time</extracomment>
        <translation>Gespeichert aus dem Konto %1.</translation>
    </message>
    <message>
        <source>Saved from the account %1 on %2 at %3.</source>
        <translation>Gespeichert aus dem Konto %1 am %2 um %3 Uhr.</translation>
    </message>
    <message>
        <source>Saved from %1 (%2).</source>
        <extracomment>%1: the name and %2: the SID of an account; %3: a date; %4: a time</extracomment>
        <translation>Gespeichert aus dem Konto „%1“ (%2).</translation>
    </message>
    <message>
        <source>Saved from %1 (%2) on %3 at %4.</source>
        <translation>Gespeichert aus dem Konto „%1“ (%2) am %3 um %4 Uhr.</translation>
    </message>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>Diese Version des Programms kennt %Ln Element der Datei nicht und lässt es aus: %1</numerusform>
            <numerusform>Diese Version des Programms kennt %Ln Elemente der Datei nicht und lässt sie aus: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the open service</source>
        <translation>Wird in den geöffneten Dienst übernommen</translation>
    </message>
    <message>
        <source>Being loaded to compare…</source>
        <translation>Wird zum Vergleich geladen&#xa0;…</translation>
    </message>
    <message>
        <source>Left out: cannot be changed here now</source>
        <translation>Wird ausgelassen: hier derzeit nicht änderbar</translation>
    </message>
    <message>
        <source>Left out: no service is open here</source>
        <translation>Wird ausgelassen: hier ist kein Dienst geöffnet</translation>
    </message>
    <message>
        <source>Left out: one service at a time</source>
        <translation>Wird ausgelassen: nur ein Dienst auf einmal</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wird ausgelassen</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another account</source>
        <translation>Wird übernommen, gehört aber zu einem anderen Konto</translation>
    </message>
    <message>
        <source>Left out: belongs to another account</source>
        <translation>Wird ausgelassen: gehört zu einem anderen Konto</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another service</source>
        <translation>Wird übernommen, gehört aber zu einem anderen Dienst</translation>
    </message>
    <message>
        <source>Left out: belongs to another service</source>
        <translation>Wird ausgelassen: gehört zu einem anderen Dienst</translation>
    </message>
</context>
<context>
    <name>configurator::FlagEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>configurator::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all that is known of the selected changes</source>
        <translation>Alles kopieren, was über die ausgewählten Änderungen bekannt ist</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu abrufen</translation>
    </message>
    <message>
        <source>Read from the server what became of the changes that are not settled</source>
        <translation>Vom Server abrufen, was aus den ungeklärten Änderungen geworden ist</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Put the values from before into the form, for you to review. Nothing is sent before that.</source>
        <translation>Trägt die vorherigen Werte in das Formular ein, damit Sie sie prüfen können. Vorher wird nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln Änderung ausgewählt</numerusform>
            <numerusform>%Ln Änderungen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>To restore, choose changes of one account and one page.</source>
        <translation>Zum Wiederherstellen wählen Sie Änderungen eines einzigen Kontos und einer einzigen Seite.</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFacts</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Server returned</source>
        <translation>Laut Server</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1, by reading again</source>
        <extracomment>When the outcome of a change became known; %1: a date and a time of day</extracomment>
        <translation>%1, durch erneutes Abrufen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Twilio error</source>
        <translation>Twilio-Fehler</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: words, such as &quot;7 days&quot;; %2: the same for machines, such as &quot;P7D&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what is known of a change, such as &quot;Account&quot;; %2: its value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFilterBar</name>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a field</comment>
        <extracomment>%1: the name of a page; %2: the name of a field on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>This account</source>
        <extracomment>The account that is open</extracomment>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Changes of which it is not known whether they took effect</extracomment>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Beginnings of words: of accounts, SIDs, values, people or request IDs</source>
        <translation>Wortanfänge: von Konten, SIDs, Werten, Personen oder Anfrage-IDs</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryPage</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Verlauf neu einlesen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Details der Änderung</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>No change matches the filters.</source>
        <translation>Keine Änderung entspricht den Filtern.</translation>
    </message>
    <message>
        <source>No changes yet. Each change you apply is written down here, with what became of it, and can be taken back.</source>
        <translation>Noch keine Änderungen. Jede Änderung, die Sie anwenden, wird hier mit ihrem Ergebnis festgehalten und lässt sich zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>Konto anzeigen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>%Ln Änderung nach %1 exportiert</numerusform>
            <numerusform>%Ln Änderungen nach %1 exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryTableModel</name>
    <message>
        <source>When</source>
        <extracomment>A column: the time of a change</extracomment>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a service</comment>
        <extracomment>%1: the name of a page; %2: the name of a service, or its SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>outcome of a change</comment>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>outcome of a change</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome of a change</comment>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>outcome of a change</comment>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a change</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>outcome of a change</comment>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not applied</source>
        <comment>outcome of a change</comment>
        <translation>Nicht angewendet</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>outcome of a change</comment>
        <translation>Uneindeutig</translation>
    </message>
    <message>
        <source>It was about to be sent, and no answer has come. Reading again settles it.</source>
        <translation>Die Änderung sollte gerade gesendet werden; bisher kam keine Antwort. Erneutes Abrufen klärt das.</translation>
    </message>
    <message>
        <source>Sent, and no clear answer came. Reading again settles it.</source>
        <translation>Gesendet, aber es kam keine eindeutige Antwort. Erneutes Abrufen klärt das.</translation>
    </message>
    <message>
        <source>The server has the value that was asked for.</source>
        <translation>Der Server hat den gewünschten Wert.</translation>
    </message>
    <message>
        <source>The server accepted the change and made another value of it.</source>
        <translation>Der Server hat die Änderung angenommen, aber einen anderen Wert daraus gemacht.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>Der Server hat die Änderung abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It did not reach the server. Nothing was changed.</source>
        <translation>Die Änderung hat den Server nicht erreicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server still had the value from before.</source>
        <translation>Der Server hatte noch den vorherigen Wert.</translation>
    </message>
    <message>
        <source>The server had neither the value from before nor the one asked for. Somebody else may have changed it.</source>
        <translation>Der Server hatte weder den vorherigen noch den gewünschten Wert. Vielleicht hat jemand anderes ihn geändert.</translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>Gefundene Konten</translation>
    </message>
    <message>
        <source>Choose a file of twilio-cli profiles</source>
        <translation>Datei mit twilio-cli-Profilen auswählen</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its secret into the keychain of this computer; the file stays as it is.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Durchsucht wurden %1 und die Umgebungsvariablen TWILIO_*. Ausgewählte Konten werden kopiert, das Geheimnis jeweils in den Schlüsselbund dieses Computers; die Datei bleibt unverändert.</translation>
    </message>
    <message>
        <source>No accounts were found there. If twilio-cli keeps its profiles in another file, choose it.</source>
        <translation>Dort wurden keine Konten gefunden. Falls twilio-cli seine Profile in einer anderen Datei ablegt, wählen Sie diese aus.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled; the account under way comes to its end.</source>
        <translation>Abgebrochen; das begonnene Konto wird noch zu Ende importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>%Ln Konto konnte nicht importiert werden.</numerusform>
            <numerusform>%Ln Konten konnten nicht importiert werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln Konto importiert.</numerusform>
            <numerusform>%Ln Konten importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Nur bis zum Beenden merken</translation>
    </message>
</context>
<context>
    <name>configurator::ImportTableModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Konto-SID</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The column that tells where an account was found</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>configurator::ImportWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Prüfen Sie, ob sie lesbar ist, oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Die Datei ist zu groß</translation>
    </message>
    <message>
        <source>It is far larger than a file of profiles can be. Choose another file.</source>
        <translation>Sie ist viel größer, als eine Profildatei sein kann. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Die Datei ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>Ab Zeile %1, Zeichen %2 ist sie nicht mehr lesbar. Korrigieren Sie die Stelle oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file holds no profiles of twilio-cli</source>
        <translation>Die Datei enthält keine Profile von twilio-cli</translation>
    </message>
    <message>
        <source>Choose another file. It is usually called config.json.</source>
        <translation>Wählen Sie eine andere Datei. Meist heißt sie config.json.</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Die Profile können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose another.</source>
        <extracomment>%1: the name of a property in a JSON file</extracomment>
        <translation>Die Eigenschaft %1 hat nicht den von twilio-cli vorgesehenen Typ. Korrigieren Sie die Datei oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 ist kein Text.</translation>
    </message>
    <message>
        <source>%1 is not an object with properties.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 ist kein Objekt mit Eigenschaften.</translation>
    </message>
    <message>
        <source>%1 is not a SID: %2 and 32 characters from 0–9 and a–f.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable; %2: two letters</extracomment>
        <translation>%1 ist keine SID: %2 und 32 Zeichen aus 0–9 und a–f.</translation>
    </message>
    <message>
        <source>%1 cannot be part of the name of a server.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>%1 kann nicht Teil eines Servernamens sein.</translation>
    </message>
    <message>
        <source>The region needs an edge, and none is known for it. Set %1.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>Die Region braucht einen Edge-Standort, und es ist keiner bekannt. Legen Sie %1 fest.</translation>
    </message>
    <message>
        <source>Its secret is not in the file. Add the account by hand.</source>
        <translation>Das Geheimnis ist nicht in der Datei. Fügen Sie das Konto von Hand hinzu.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Signs in as %1 in this list does</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Gleiche Anmeldung wie „%1“ in dieser Liste</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Bereits vorhanden als „%1“</translation>
    </message>
    <message>
        <source>Ready; another account is called %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Bereit; ein anderes Konto heißt „%1“</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>twilio-cli</source>
        <translation>twilio-cli</translation>
    </message>
    <message>
        <source>twilio-cli before 3.0</source>
        <translation>twilio-cli vor 3.0</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>%1, active</source>
        <extracomment>%1: the name of a program; its active profile is the one it uses when it is told no other</extracomment>
        <translation>%1, aktiv</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth-Token</translation>
    </message>
    <message>
        <source>Twilio</source>
        <comment>an account without a name</comment>
        <translation>Twilio</translation>
    </message>
</context>
<context>
    <name>configurator::LeaveQuestion</name>
    <message>
        <source>Leave while changes are being applied?</source>
        <translation>Verlassen, während Änderungen angewendet werden?</translation>
    </message>
    <message>
        <source>They may take effect all the same. The history will tell what became of them.</source>
        <translation>Die Änderungen können trotzdem wirksam werden. Der Verlauf zeigt dann, was daraus geworden ist.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen?</numerusform>
            <numerusform>%Ln Änderungen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Bisher wurde nichts davon angewendet.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>configurator::LinkPage</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Abruf abbrechen</translation>
    </message>
    <message>
        <source>Read the link again</source>
        <translation>Link neu abrufen</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the JSON that is shown</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all of the JSON</source>
        <translation>Das gesamte JSON kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Im JSON suchen</translation>
    </message>
    <message>
        <source>JSON of the link</source>
        <translation>JSON des Links</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>This is only the beginning. Copying takes all of it.</source>
        <translation>Das ist nur der Anfang. Kopiert wird das ganze JSON.</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Abgerufen um %1 Uhr, Antwort in %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Am Proxy anmelden&#xa0;…</translation>
    </message>
</context>
<context>
    <name>configurator::LinkWords</name>
    <message>
        <source>Service configuration</source>
        <translation>Dienstkonfiguration</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Push-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konversationen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Devices for push notifications</source>
        <translation>Geräte für Push-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Conversations of a participant</source>
        <translation>Konversationen eines Teilnehmers</translation>
    </message>
    <message>
        <source>Conversations with their participants</source>
        <translation>Konversationen mit ihren Teilnehmern</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Kurzwahlnummern</translation>
    </message>
    <message>
        <source>Alphanumeric senders</source>
        <translation>Alphanumerische Absender</translation>
    </message>
</context>
<context>
    <name>configurator::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Open the link here</source>
        <translation>Link hier öffnen</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>Den ausgewählten Link öffnen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the selected link</source>
        <translation>Die Adresse des ausgewählten Links kopieren</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Dokumentation öffnen</translation>
    </message>
    <message>
        <source>Documentation of the selected link</source>
        <translation>Dokumentation des ausgewählten Links</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A link in a list; %1: what it leads to; %2: the path of its address</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>configurator::ListWords</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <extracomment>What stands between the items of a list, as in &quot;Acme, Birch, Cedar&quot;</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>configurator::LoadFileDialog</name>
    <message>
        <source>Open configuration file</source>
        <translation>Konfigurationsdatei öffnen</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Aus der Datei „%1“ übernehmen</translation>
    </message>
    <message>
        <source>Values in the file</source>
        <translation>Werte in der Datei</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What you choose becomes changes in the form of %1. Nothing is sent before you have reviewed them.</source>
        <translation>Was Sie auswählen, wird als Änderung in das Formular des Kontos „%1“ eingetragen. Gesendet wird erst, wenn Sie alles geprüft haben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>%Ln Wert wird übernommen.</numerusform>
            <numerusform>%Ln Werte werden übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from what is here.</source>
        <translation>Kein ausgewählter Wert weicht vom aktuellen Stand ab.</translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message>
        <source>Look up a SID</source>
        <translation>SID nachschlagen</translation>
    </message>
    <message>
        <source>Which service is this?</source>
        <translation>Welcher Dienst ist das?</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>SID, address or text with a SID</source>
        <translation>SID, Adresse oder Text mit einer SID</translation>
    </message>
    <message>
        <source>SIDs in the text</source>
        <translation>SIDs im Text</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>Twilio abfragen</translation>
    </message>
    <message>
        <source>Read the service from the open account</source>
        <translation>Den Dienst aus dem geöffneten Konto abrufen</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Als Standard verwenden</translation>
    </message>
    <message>
        <source>Put it into the configuration, where you review and apply it</source>
        <translation>In die Konfiguration eintragen, wo Sie die Änderung prüfen und anwenden</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Dienst öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An entry in a list; %1: what a SID stands for; %2: the SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: what a SID stands for; %2: its name</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>Paste anything: the program finds the SIDs in it.</source>
        <translation>Fügen Sie einen beliebigen Text ein: Das Programm findet die SIDs darin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Noch %Ln Zeichen</numerusform>
            <numerusform>Noch %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.</source>
        <translation>Darin steht keine SID. Eine SID besteht aus zwei Großbuchstaben und 32 Ziffern oder Buchstaben von a bis f.</translation>
    </message>
</context>
<context>
    <name>configurator::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>Konten &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open configuration file…</source>
        <translation>Konfigurationsdatei ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <translation>Konfigurationsdatei &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>&amp;Konto suchen</translation>
    </message>
    <message>
        <source>&amp;Look up a SID…</source>
        <translation>&amp;SID nachschlagen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>&amp;Webhooks</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Ko&amp;nten</translation>
    </message>
    <message>
        <source>&amp;Returned configuration</source>
        <translation>Konfiguration &amp;laut Server</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Systemeinstellung</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Neu &amp;laden</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>&amp;Prüfen und anwenden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>D&amp;uplicate account…</source>
        <translation>Konto &amp;duplizieren&#xa0;…</translation>
    </message>
    <message>
        <source>Move u&amp;p in the list</source>
        <translation>In der Liste nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the list</source>
        <translation>In der Liste nach &amp;unten</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Konto &amp;entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Error codes…</source>
        <translation>&amp;Fehlercodes&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnose&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;About Conversations Configurator</source>
        <translation>Über &amp;Conversations Configurator</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>API &amp;reference…</source>
        <translation>API-&amp;Referenz&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
</context>
<context>
    <name>configurator::MainWindow</name>
    <message>
        <source>Conversations Configurator – %1</source>
        <extracomment>The window&apos;s title; %1: the name of an account</extracomment>
        <translation>Conversations Configurator – %1</translation>
    </message>
    <message>
        <source>Conversations Configurator</source>
        <translation>Conversations Configurator</translation>
    </message>
</context>
<context>
    <name>configurator::MarkdownReport</name>
    <message>
        <source>Account: %1 (%2)</source>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>Konto: %1 (%2)</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>Zeit: %1 UTC</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1</source>
        <comment>a SID</comment>
        <translation>Konversationsdienst: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1 (%2)</source>
        <extracomment>%1: the name of a service; %2: its SID</extracomment>
        <translation>Konversationsdienst: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A change in a list; %1: the name of a field; %2: its value before; %3: its value now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>events</comment>
        <extracomment>Events of a webhook; %1: the name of the field; %2: those added and those removed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, though %2 was sent</source>
        <extracomment>The server did not take the value; %1: a change in a list; %2: the value that was sent</extracomment>
        <translation>%1 (gesendet: %2)</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a value in words, such as &quot;7 days&quot;; %2: as the API writes it, such as `P7D`</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>configurator::MessageBanner</name>
    <message>
        <source>Read more</source>
        <translation>Mehr erfahren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message>
        <source>Without a name</source>
        <extracomment>Instead of the name of a service or role</extracomment>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln Rolle</numerusform>
            <numerusform>%Ln Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>How many services or roles have what was typed in them; %1: how many there are</extracomment>
        <translation>Keine Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>%Ln Treffer von %1</numerusform>
            <numerusform>%Ln Treffer von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Wird neu abgerufen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Wird abgerufen&#xa0;… bisher %Ln</numerusform>
            <numerusform>Wird abgerufen&#xa0;… bisher %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When a list was read; %1: a time, perhaps with its date</extracomment>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>Möglicherweise gibt es mehr</translation>
    </message>
    <message>
        <source>Reading was cancelled. A SID can be typed or pasted all the same.</source>
        <translation>Der Abruf wurde abgebrochen. Sie können trotzdem eine SID eingeben oder einfügen.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: the server&apos;s own words</extracomment>
        <translation>Die Liste kann nicht abgerufen werden: %1. Der Server meldet: „%2“ Sie können trotzdem eine SID eingeben oder einfügen.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. %2 A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: one or two sentences on what to do</extracomment>
        <translation>Die Liste kann nicht abgerufen werden: %1. %2 Sie können trotzdem eine SID eingeben oder einfügen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln Rolle passt; bitte auswählen.</numerusform>
            <numerusform>%Ln Rollen passen; bitte eine auswählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln Dienst passt; bitte auswählen.</numerusform>
            <numerusform>%Ln Dienste passen; bitte einen auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No role of this service has this SID. It may belong to another one, or have been deleted.</source>
        <translation>Keine Rolle dieses Dienstes hat diese SID. Vielleicht gehört sie zu einem anderen Dienst oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>No service of this account has this SID. It may belong to another account, or have been deleted.</source>
        <translation>Kein Dienst dieses Kontos hat diese SID. Vielleicht gehört sie zu einem anderen Konto oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>Twilio has none here</source>
        <translation>Twilio bietet hier keine an</translation>
    </message>
    <message>
        <source>Messaging Services may not be available in the account&apos;s region.</source>
        <translation>Messaging-Dienste sind in der Region des Kontos möglicherweise nicht verfügbar.</translation>
    </message>
    <message>
        <source>“%1” is a role in the service, not in conversations.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>„%1“ ist eine Rolle im Dienst, nicht in Konversationen.</translation>
    </message>
    <message>
        <source>“%1” is a role in conversations, not in the service.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>„%1“ ist eine Rolle in Konversationen, nicht im Dienst.</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>All accounts side by side. A timer in bold differs from that of most accounts.</source>
        <translation>Alle Konten im Vergleich. Ein fett dargestellter Timer weicht von dem der meisten Konten ab.</translation>
    </message>
    <message>
        <source>Accounts and their configurations</source>
        <translation>Konten und ihre Konfigurationen</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Konto öffnen</translation>
    </message>
    <message>
        <source>Show the configuration of the selected account</source>
        <translation>Die Konfiguration des ausgewählten Kontos anzeigen</translation>
    </message>
    <message>
        <source>Change timers…</source>
        <translation>Timer ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Abruf abbrechen</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>Alle Konten neu abrufen</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>%1 von %Ln Konto abgerufen&#xa0;…</numerusform>
            <numerusform>%1 von %Ln Konten abgerufen&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln Konto ausgewählt</numerusform>
            <numerusform>%Ln Konten ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the timers of several accounts at once. You see what changes before anything is sent.</source>
        <translation>Stellt die Timer mehrerer Konten auf einmal ein. Sie sehen, was sich ändert, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>Übersicht durchsuchen</translation>
    </message>
    <message>
        <source>Part of a name, a SID, a value or a state</source>
        <translation>Teil eines Namens, einer SID, eines Werts oder eines Status</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Only those that differ</source>
        <translation>Nur abweichende</translation>
    </message>
    <message>
        <source>Hide accounts whose timers are as in most accounts</source>
        <translation>Konten ausblenden, deren Timer denen der meisten Konten entsprechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>%1 von %Ln Konto angezeigt</numerusform>
            <numerusform>%1 von %Ln Konten angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Kein Konto gefunden</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewTableModel</name>
    <message>
        <source>Differs from most accounts</source>
        <translation>Weicht von den meisten Konten ab</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>Konversationsdienst</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Messaging-Dienst</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Inaktivitätstimer</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Schließtimer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewWords</name>
    <message>
        <source>Production · %1</source>
        <translation>Produktiv · %1</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Wartet&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Wartet auf den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird abgerufen&#xa0;…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht abgerufen</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Abgerufen um %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>It is read once more before anything is sent.</source>
        <translation>Das Konto wird noch einmal abgerufen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird angewendet&#xa0;…</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt unverändert</translation>
    </message>
    <message>
        <source>Has these values already</source>
        <translation>Hat bereits diese Werte</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Somebody else has changed this account since it was read.</source>
        <translation>Jemand anderes hat dieses Konto seit dem Abruf geändert.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Abgebrochen, bevor etwas gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>configurator::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message>
        <source>Enter the SID: %1 and 32 characters from 0–9 and a–f.</source>
        <translation>Geben Sie die SID ein: %1 und 32 Zeichen aus 0–9 und a–f.</translation>
    </message>
    <message>
        <source>%1 begin with %2; this begins with %3.</source>
        <extracomment>%1: &quot;Conversation Services&quot; or the like; %2: two letters; %3: the letters typed instead</extracomment>
        <translation>%1 beginnen mit %2; diese SID beginnt mit %3.</translation>
    </message>
    <message>
        <source>“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>„%1“ an Stelle %2 gehört nicht in eine SID: Nach dem Präfix folgen nur 0–9 und a–f.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>%Ln Zeichen zu viel.</numerusform>
            <numerusform>%Ln Zeichen zu viel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Noch %Ln Zeichen</numerusform>
            <numerusform>Noch %Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.</source>
        <translation>Geben Sie eine Dauer ein, etwa PT1H30M oder 1h 30m, oder schalten Sie den Timer aus.</translation>
    </message>
    <message>
        <source>Not finished yet: a number and its unit, as in PT30M.</source>
        <translation>Noch unvollständig: eine Zahl und ihre Einheit, wie in PT30M.</translation>
    </message>
    <message>
        <source>A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.</source>
        <translation>Eine Dauer beginnt mit P, wie in P1DT2H. Kurzformen wie 1d 2h gehen auch.</translation>
    </message>
    <message>
        <source>A timer has no sign. Remove the “%1”.</source>
        <translation>Ein Timer hat kein Vorzeichen. Entfernen Sie „%1“.</translation>
    </message>
    <message>
        <source>“%1”, character %2, has no meaning in a duration.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>„%1“ an Stelle %2 hat in einer Dauer keine Bedeutung.</translation>
    </message>
    <message>
        <source>The unit %1 has no number before it.</source>
        <translation>Vor der Einheit %1 fehlt die Zahl.</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.</source>
        <translation>Stunden, Minuten und Sekunden folgen auf ein T, wie in PT2H. Setzen Sie ein T vor die Zahl zu %1.</translation>
    </message>
    <message>
        <source>Years, months, weeks and days come before the T, as in P1DT2H. Move %1.</source>
        <translation>Jahre, Monate, Wochen und Tage stehen vor dem T, wie in P1DT2H. Verschieben Sie %1.</translation>
    </message>
    <message>
        <source>The unit %1 is in the wrong place: the larger units come first, each once.</source>
        <translation>Die Einheit %1 steht an der falschen Stelle: Die größeren Einheiten kommen zuerst, jede nur einmal.</translation>
    </message>
    <message>
        <source>Only the last number of a duration may have a fraction.</source>
        <translation>Nur die letzte Zahl einer Dauer darf Nachkommastellen haben.</translation>
    </message>
    <message>
        <source>Longer than the program can count.</source>
        <translation>Länger, als das Programm zählen kann.</translation>
    </message>
    <message>
        <source>At least %1, or off.</source>
        <extracomment>%1: a duration such as &quot;10 minutes&quot;</extracomment>
        <translation>Mindestens %1 oder aus.</translation>
    </message>
    <message>
        <source>Years and months have no fixed length. Say it in days, hours and minutes.</source>
        <translation>Jahre und Monate haben keine feste Länge. Geben Sie die Dauer in Tagen, Stunden und Minuten an.</translation>
    </message>
    <message>
        <source>A fraction of a second cannot be sent. Say it in whole seconds.</source>
        <translation>Sekundenbruchteile können nicht gesendet werden. Geben Sie ganze Sekunden an.</translation>
    </message>
    <message>
        <source>Not finished yet: an address such as https://example.com/conversations.</source>
        <translation>Noch unvollständig: eine Adresse wie https://example.com/conversations.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Eine Adresse beginnt mit https:// oder http://.</translation>
    </message>
    <message>
        <source>The address names no server. Put one after https://.</source>
        <translation>Die Adresse nennt keinen Server. Geben Sie nach https:// einen an.</translation>
    </message>
    <message>
        <source>This is no address. Blanks and other special characters must be written as %20 and the like.</source>
        <translation>Das ist keine Adresse. Leer- und Sonderzeichen müssen kodiert sein, etwa als %20.</translation>
    </message>
    <message>
        <source>The API does not take “%1” here.</source>
        <extracomment>%1: a word from a file, such as the name of an event</extracomment>
        <translation>Die API akzeptiert „%1“ hier nicht.</translation>
    </message>
    <message>
        <source>This can be changed but not removed: the API has no way to. Choose another, or revert.</source>
        <translation>Dieser Wert lässt sich ändern, aber nicht entfernen: Die API sieht das nicht vor. Wählen Sie einen anderen oder setzen Sie das Feld zurück.</translation>
    </message>
</context>
<context>
    <name>configurator::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Am Proxy anmelden</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that. The sign-in is for the proxy only; Twilio does not see it.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>%1 lässt vorher nichts aus Ihrem Netzwerk hinaus. Die Anmeldedaten sind nur für den Proxy; Twilio bekommt sie nicht zu sehen.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>Im Schlüsselbund merken</translation>
    </message>
    <message>
        <source>There is no keychain, so it is kept in memory until the program ends.</source>
        <translation>Es gibt keinen Schlüsselbund, daher bleiben die Anmeldedaten nur bis zum Beenden des Programms im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>configurator::RegionEditor</name>
    <message>
        <source>Another region</source>
        <translation>Andere Region</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region ID</source>
        <extracomment>The short name of a region, such as au1</extracomment>
        <translation>Regions-ID</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>The place where requests enter Twilio&apos;s network, such as sydney</extracomment>
        <translation>Edge-Standort</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Anfragen gehen an %1</translation>
    </message>
    <message>
        <source>A region needs its edge: without one, Twilio handles requests in the United States.</source>
        <translation>Eine Region braucht ihren Edge-Standort: Ohne ihn verarbeitet Twilio die Anfragen in den USA.</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can be part of a server&apos;s name.</source>
        <translation>Ein Servername darf nur Buchstaben, Ziffern und Bindestriche enthalten.</translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message>
        <source>The server cannot answer just now. Trying again (%1 of %2)…</source>
        <extracomment>%1: the number of this attempt; %2: how many there are at most</extracomment>
        <translation>Der Server kann gerade nicht antworten. Neuer Versuch (%1 von %2)&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>Der Server kann gerade nicht antworten. Neuer Versuch in %Ln Sekunde (%1 von %2)&#xa0;…</numerusform>
            <numerusform>Der Server kann gerade nicht antworten. Neuer Versuch in %Ln Sekunden (%1 von %2)&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot answer just now. The program will try again soon (%1 of %2).</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>Der Server kann gerade nicht antworten. Das Programm versucht es bald erneut (%1 von %2).</translation>
    </message>
</context>
<context>
    <name>configurator::RequestTableModel</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>Gesendet (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The name of a server</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>The part of an address after the name of the server</extracomment>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
</context>
<context>
    <name>configurator::RequestWords</name>
    <message>
        <source>%1 · error %2</source>
        <extracomment>%1: an HTTP status such as 401; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 · Fehler %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: an HTTP status such as 200; %2: what went wrong after it, such as &quot;Connection lost&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung abgebrochen</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Zu groß</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Vom Proxy blockiert</translation>
    </message>
</context>
<context>
    <name>configurator::ResourceWords</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Service webhooks</source>
        <translation>Webhooks des Dienstes</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Push-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Returned configuration</source>
        <translation>Konfiguration laut Server</translation>
    </message>
    <message>
        <source>Returned webhooks</source>
        <translation>Webhooks laut Server</translation>
    </message>
    <message>
        <source>Returned service configuration</source>
        <translation>Dienstkonfiguration laut Server</translation>
    </message>
    <message>
        <source>Returned service webhooks</source>
        <translation>Webhooks des Dienstes laut Server</translation>
    </message>
    <message>
        <source>Returned push notifications</source>
        <translation>Push-Benachrichtigungen laut Server</translation>
    </message>
    <message>
        <source>Conversations configuration</source>
        <translation>Conversations-Konfiguration</translation>
    </message>
    <message>
        <source>Conversations webhooks</source>
        <translation>Conversations-Webhooks</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service</source>
        <translation>Konfiguration eines Konversationsdienstes</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service</source>
        <translation>Webhooks eines Konversationsdienstes</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service</source>
        <translation>Push-Benachrichtigungen eines Konversationsdienstes</translation>
    </message>
    <message>
        <source>Conversations configuration changed</source>
        <translation>Conversations-Konfiguration geändert</translation>
    </message>
    <message>
        <source>Conversations webhooks changed</source>
        <translation>Conversations-Webhooks geändert</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service changed</source>
        <translation>Konfiguration eines Konversationsdienstes geändert</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service changed</source>
        <translation>Webhooks eines Konversationsdienstes geändert</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service changed</source>
        <translation>Push-Benachrichtigungen eines Konversationsdienstes geändert</translation>
    </message>
</context>
<context>
    <name>configurator::RestoreActions</name>
    <message>
        <source>The server already has these values</source>
        <translation>Der Server hat bereits diese Werte</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
</context>
<context>
    <name>configurator::ResultPanel</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Status, headers and JSON of the answer</source>
        <translation>Status, Header und JSON der Antwort</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Details der Antwort</translation>
    </message>
    <message>
        <source>Nothing has been returned yet.</source>
        <translation>Noch keine Antwort vom Server.</translation>
    </message>
    <message>
        <source>Applied at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Angewendet um %1 Uhr, Antwort in %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <translation>Abgerufen um %1 Uhr, Antwort in %2&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewActions</name>
    <message>
        <source>Apply without a record?</source>
        <translation>Ohne Verlaufseintrag anwenden?</translation>
    </message>
    <message>
        <source>The change could not be written down, so it was not sent. Applied without a record, it will be missing from the history and cannot be restored from there.</source>
        <translation>Die Änderung konnte nicht festgehalten werden und wurde deshalb nicht gesendet. Ohne Eintrag angewendet, fehlt sie im Verlauf und lässt sich von dort aus nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Apply without a record</source>
        <translation>Ohne Eintrag anwenden</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Nicht anwenden</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Änderungen prüfen</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>%Ln Änderung auf das Konto „%1“ anwenden?</numerusform>
            <numerusform>%Ln Änderungen auf das Konto „%1“ anwenden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace what the server has now.</source>
        <translation>Jemand anderes hat diese Konfiguration geändert, seit Sie sie geladen haben. Vergleichen Sie vor dem Anwenden: Ihre Werte ersetzen den jetzigen Stand auf dem Server.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>„%1“ ist ein Produktivkonto.</translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Zur Bestätigung Kontonamen eingeben</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>configurator::ServicePage</name>
    <message>
        <source>Conversation Service</source>
        <translation>Konversationsdienst</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Einstellungen des Dienstes</translation>
    </message>
    <message>
        <source>Roles and reachability</source>
        <translation>Rollen und Erreichbarkeit</translation>
    </message>
    <message>
        <source>Own webhooks</source>
        <translation>Eigene Webhooks</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Push-Benachrichtigungen</translation>
    </message>
</context>
<context>
    <name>configurator::SeverityWords</name>
    <message>
        <source>Information</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>configurator::SidAnswer</name>
    <message>
        <source>It is your account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Das ist Ihr Konto „%1“.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts has this SID.</source>
        <translation>Keines der Konten im Programm hat diese SID.</translation>
    </message>
    <message>
        <source>Your account “%1” signs in with it.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Ihr Konto „%1“ meldet sich damit an.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts signs in with it.</source>
        <translation>Keines der Konten im Programm meldet sich damit an.</translation>
    </message>
    <message>
        <source>A role of the service opened last in the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Eine Rolle des zuletzt geöffneten Dienstes im Konto „%1“.</translation>
    </message>
    <message>
        <source>It is no role of the service opened last. Open another service to see its roles.</source>
        <translation>Keine Rolle des zuletzt geöffneten Dienstes. Öffnen Sie einen anderen Dienst, um dessen Rollen zu sehen.</translation>
    </message>
    <message>
        <source>Open an account to see whether it has this service.</source>
        <translation>Öffnen Sie ein Konto, um zu sehen, ob es diesen Dienst hat.</translation>
    </message>
    <message>
        <source>A service of the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Ein Dienst des Kontos „%1“.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Erstellt am %1.</translation>
    </message>
    <message>
        <source>It is the default of new conversations.</source>
        <translation>Dieser Dienst ist der Standard für neue Konversationen.</translation>
    </message>
    <message>
        <source>It is not the default.</source>
        <translation>Dieser Dienst ist nicht der Standard.</translation>
    </message>
    <message>
        <source>The services of the account “%1” are still being read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Die Dienste des Kontos „%1“ werden noch abgerufen.</translation>
    </message>
    <message>
        <source>The account “%1” had no such service at %2.</source>
        <extracomment>%1: the name of an account; %2: a time of day</extracomment>
        <translation>Im Konto „%1“ gab es um %2 Uhr keinen solchen Dienst.</translation>
    </message>
    <message>
        <source>The services of the account “%1” have not been read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Die Dienste des Kontos „%1“ wurden noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio wird abgefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Twilio says: it is not in the account “%1”. It belongs to another account or region, or it has been deleted.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Twilio meldet: nicht im Konto „%1“ vorhanden. Die SID gehört zu einem anderen Konto oder einer anderen Region oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer cannot be read.</source>
        <translation>Die Antwort von Twilio ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It has webhooks of its own, so those of the account are not called for it.</source>
        <translation>Dieser Dienst hat eigene Webhooks; die des Kontos werden für ihn nicht aufgerufen.</translation>
    </message>
    <message>
        <source>It has no webhooks of its own: those of the account are called.</source>
        <translation>Dieser Dienst hat keine eigenen Webhooks: Die des Kontos werden aufgerufen.</translation>
    </message>
</context>
<context>
    <name>configurator::SidListModel</name>
    <message>
        <source>current</source>
        <extracomment>Mark of the service or role the server has now</extracomment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Mark of the service or role that was created last</extracomment>
        <translation>neueste</translation>
    </message>
</context>
<context>
    <name>configurator::SidPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu abrufen</translation>
    </message>
    <message>
        <source>Cancel reading the list</source>
        <translation>Abruf der Liste abbrechen</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Liste neu abrufen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>configurator::SidWords</name>
    <message>
        <source>Unknown SID</source>
        <translation>Unbekannte SID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Konversationsdienst</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Messaging-Dienst</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>Participant of a conversation</source>
        <translation>Teilnehmer einer Konversation</translation>
    </message>
    <message>
        <source>Message of a conversation</source>
        <translation>Nachricht einer Konversation</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Device for push notifications</source>
        <translation>Gerät für Push-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Credential for push notifications</source>
        <translation>Zugangsdaten für Push-Benachrichtigungen</translation>
    </message>
    <message>
        <source>Webhook of a conversation</source>
        <translation>Webhook einer Konversation</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>Zustellbestätigung</translation>
    </message>
    <message>
        <source>Address configuration</source>
        <translation>Adresskonfiguration</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Mediendatei</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>SMS message</source>
        <translation>SMS-Nachricht</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>MMS-Nachricht</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Studio flow</source>
        <translation>Studio-Flow</translation>
    </message>
    <message>
        <source>Flex flow</source>
        <translation>Flex-Flow</translation>
    </message>
    <message>
        <source>TaskRouter workspace</source>
        <translation>TaskRouter-Workspace</translation>
    </message>
    <message>
        <source>TaskRouter worker</source>
        <translation>TaskRouter-Worker</translation>
    </message>
    <message>
        <source>TaskRouter task</source>
        <translation>TaskRouter-Task</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Verify-Dienst</translation>
    </message>
    <message>
        <source>It looks like a SID, but the program does not know what its first two letters stand for.</source>
        <translation>Das sieht wie eine SID aus, aber das Programm weiß nicht, wofür die ersten beiden Buchstaben stehen.</translation>
    </message>
    <message>
        <source>It belongs to a Conversation Service, which it does not tell. The property chat_service_sid of an answer names that service.</source>
        <extracomment>chat_service_sid is the name of a property</extracomment>
        <translation>Die SID gehört zu einem Konversationsdienst, verrät aber nicht, zu welchem. In einer Antwort nennt ihn die Eigenschaft chat_service_sid.</translation>
    </message>
    <message>
        <source>It numbers one answer of Twilio. Twilio&apos;s support finds the request by it.</source>
        <translation>Diese ID kennzeichnet eine einzelne Antwort von Twilio. Der Twilio-Support findet damit die Anfrage.</translation>
    </message>
    <message>
        <source>It is no service of Conversations, and the program does not look it up.</source>
        <translation>Das ist kein Dienst von Conversations; das Programm schlägt ihn nicht nach.</translation>
    </message>
</context>
<context>
    <name>configurator::SignInTest</name>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a failed sign-in</comment>
        <extracomment>%1: what happened; %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>Die Anmeldung funktioniert.</translation>
    </message>
</context>
<context>
    <name>configurator::StartWords</name>
    <message>
        <source>The program found no screen to open its window on.</source>
        <translation>Das Programm hat keinen Bildschirm gefunden, auf dem es sein Fenster öffnen kann.</translation>
    </message>
    <message>
        <source>Start it from within a desktop session.</source>
        <translation>Starten Sie es in einer Desktop-Sitzung.</translation>
    </message>
    <message>
        <source>The program is open already, and a dialog is waiting there.</source>
        <translation>Das Programm ist bereits geöffnet, und dort ist noch ein Dialog offen.</translation>
    </message>
    <message>
        <source>Finish it, then try again.</source>
        <translation>Schließen Sie ihn ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The program is open already, and sends its requests to another address.</source>
        <translation>Das Programm ist bereits geöffnet und sendet seine Anfragen an eine andere Adresse.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>Schließen Sie es zuerst oder verwenden Sie mit --data-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The program is open already, but does not answer.</source>
        <translation>Das Programm ist bereits geöffnet, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end it by force.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut, oder erzwingen Sie das Beenden.</translation>
    </message>
</context>
<context>
    <name>configurator::TerraformResource</name>
    <message>
        <source>The provider has no argument for %1.</source>
        <extracomment>A comment in code; %1: the name of a property in the API, such as new_message.with_media.enabled</extracomment>
        <translation>Der Provider hat kein Argument für %1.</translation>
    </message>
</context>
<context>
    <name>configurator::Timeline</name>
    <message>
        <source>after %1</source>
        <extracomment>The end of a stretch of time; %1: a duration such as &quot;1 day 2 hours&quot;</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Timeline of a quiet conversation</source>
        <translation>Zeitachse einer Konversation ohne neue Nachrichten</translation>
    </message>
</context>
<context>
    <name>configurator::TimerEditor</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Common durations</source>
        <translation>Häufige Werte</translation>
    </message>
    <message>
        <source>%1 on</source>
        <extracomment>Parts of a timer for assistive technology; %1: the timer&apos;s name</extracomment>
        <translation>%1: Ein</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1: Tage</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1: Stunden</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1: Minuten</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1: Sekunden</translation>
    </message>
    <message>
        <source>%1 ISO 8601</source>
        <translation>%1: ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601, or a short form such as 2d 4h</source>
        <translation>ISO 8601 oder eine Kurzform wie 2d 4h</translation>
    </message>
    <message>
        <source>%1 common durations</source>
        <translation>%1: Häufige Werte</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WarningWords</name>
    <message>
        <source>The closed timer is not longer than the inactive timer. Both count from the last message, so conversations close without ever being inactive.</source>
        <translation>Der Schließtimer ist nicht länger als der Inaktivitätstimer. Beide zählen ab der letzten Nachricht; Konversationen werden also geschlossen, ohne je inaktiv zu sein.</translation>
    </message>
    <message>
        <source>This account looks like one of Flex, which needs its own service to be the default. With another one, Flex may no longer receive conversations.</source>
        <translation>Dieses Konto sieht nach einem Flex-Konto aus, und Flex braucht seinen eigenen Dienst als Standard. Mit einem anderen erhält Flex vielleicht keine Konversationen mehr.</translation>
    </message>
    <message>
        <source>%1: the new SID is in no list of this account. It may belong to another account, or have been deleted.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: Die neue SID steht in keiner Liste dieses Kontos. Vielleicht gehört sie zu einem anderen Konto oder wurde gelöscht.</translation>
    </message>
    <message>
        <source>These webhooks are routed inside Flex. Changing them can keep Flex from working.</source>
        <translation>Diese Webhooks werden innerhalb von Flex weitergeleitet. Werden sie geändert, funktioniert Flex vielleicht nicht mehr.</translation>
    </message>
    <message>
        <source>Events will no longer go into Flex, which relies on them.</source>
        <translation>Ereignisse gehen dann nicht mehr an Flex, das darauf angewiesen ist.</translation>
    </message>
    <message>
        <source>%1: http sends what is said in conversations unencrypted. Use https.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: http überträgt die Inhalte von Konversationen unverschlüsselt. Verwenden Sie https.</translation>
    </message>
    <message>
        <source>%1 is empty, so the events that belong to it go nowhere.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: Das Feld ist leer, die zugehörigen Ereignisse gehen also nirgendwohin.</translation>
    </message>
    <message>
        <source>%1: Twilio does not say whether this can be emptied. Look at what is returned.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: Twilio gibt nicht an, ob sich dieser Wert leeren lässt. Achten Sie auf die Antwort des Servers.</translation>
    </message>
    <message>
        <source>This is the first webhook of this service. From now on the account&apos;s webhooks are no longer called for it.</source>
        <translation>Dies ist der erste Webhook dieses Dienstes. Von nun an werden die Webhooks des Kontos für ihn nicht mehr aufgerufen.</translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message>
        <source>No webhook is called for %1: neither the service nor the account has one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Für den Dienst „%1“ wird kein Webhook aufgerufen: Weder der Dienst noch das Konto hat einen.</translation>
    </message>
    <message>
        <source>Conversations of %1 call the account’s webhooks.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Konversationen des Dienstes „%1“ rufen die Webhooks des Kontos auf.</translation>
    </message>
    <message>
        <source>Events of %1 go into Flex, as the account’s webhooks say.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Ereignisse des Dienstes „%1“ gehen an Flex, wie es die Webhooks des Kontos festlegen.</translation>
    </message>
    <message>
        <source>%1 has webhooks of its own, so the account’s are not called there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Der Dienst „%1“ hat eigene Webhooks, daher werden die des Kontos dort nicht aufgerufen.</translation>
    </message>
    <message>
        <source>%1 is never called: no pre-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>%1 wird nie aufgerufen: Es ist kein Pre-Event ausgewählt.</translation>
    </message>
    <message>
        <source>%1 is never called: no post-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>%1 wird nie aufgerufen: Es ist kein Post-Event ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>%Ln Pre-Event ruft auf: %1</numerusform>
            <numerusform>%Ln Pre-Events rufen auf: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>%Ln Post-Event ruft auf: %1</numerusform>
            <numerusform>%Ln Post-Events rufen auf: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Add an account to see and change its Conversations configuration. Or start with the practice account: it behaves like a real one, runs on this computer and can be changed without harm.</source>
        <translation>Fügen Sie ein Konto hinzu, um seine Conversations-Konfiguration zu sehen und zu ändern. Oder beginnen Sie mit dem Übungskonto: Es verhält sich wie ein echtes, läuft auf diesem Computer und lässt sich gefahrlos ändern.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Konten importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Übungskonto öffnen</translation>
    </message>
</context>
</TS>
