<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Wyświetla numer wersji.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Wyświetla pomoc dotyczącą opcji wiersza poleceń.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Wyświetla pomoc, łącznie z opcjami Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Nieznana opcja „%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Nieznane opcje: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Brak wartości po „%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nieoczekiwana wartość po „%1”.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opcje]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Sposób użycia: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>Plik %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Napęd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
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
        <translation>Backspace</translation>
    </message>
</context>
<context>
    <name>configurator::AboutBox</name>
    <message>
        <source>About Conversations Configurator</source>
        <translation>O programie Conversations Configurator</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations (classic).

Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark.</source>
        <translation>Program do zmiany konfiguracji Twilio Conversations (classic) dla całego konta.

Wolne oprogramowanie na licencji Apache 2.0. Program nie jest produktem firmy Twilio, której nazwa jest jej znakiem towarowym.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountActions</name>
    <message>
        <source>The account leaves this program and its secret leaves the keychain. Nothing changes at Twilio.</source>
        <translation>Konto zniknie z programu, a jego sekret z pęku kluczy. W Twilio nic się nie zmieni.</translation>
    </message>
    <message>
        <source>The account leaves this program, and its secret, kept in memory only, is forgotten. Nothing changes at Twilio.</source>
        <translation>Konto zniknie z programu, a jego sekret, przechowywany tylko w pamięci, zostanie usunięty. W Twilio nic się nie zmieni.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Usunąć konto %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Edytuj konto…</translation>
    </message>
    <message>
        <source>&amp;Duplicate account…</source>
        <translation>Po&amp;wiel konto…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Usuń konto…</translation>
    </message>
</context>
<context>
    <name>configurator::AccountColourWords</name>
    <message>
        <source>None</source>
        <extracomment>No colour</extracomment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Morski</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
</context>
<context>
    <name>configurator::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Edycja konta</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Dodawanie konta</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nazwa konta</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID konta</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID klucza API</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Sposób logowania</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token uwierzytelniający</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Sekret klucza API</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Konto produkcyjne</translation>
    </message>
    <message>
        <source>Applying a change then wants the account&apos;s name typed</source>
        <translation>Zastosowanie zmiany będzie wymagać wpisania nazwy konta</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Sprawdź logowanie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>Zostaw puste, aby zachować obecny</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>%1 signs in the same way.</source>
        <extracomment>%1: the name of another account</extracomment>
        <translation>Konto %1 używa tych samych danych logowania.</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Zapamiętaj do zamknięcia programu</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Inne konto ma już tę nazwę.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>Odrzucić %Ln zmianę w tej usłudze?</numerusform>
            <numerusform>Odrzucić %Ln zmiany w tej usłudze?</numerusform>
            <numerusform>Odrzucić %Ln zmian w tej usłudze?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Niezastosowane zmiany zostaną utracone.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Kontynuuj edycję</translation>
    </message>
</context>
<context>
    <name>configurator::AccountSwitch</name>
    <message>
        <source>There is no account called %1</source>
        <translation>Nie ma konta o nazwie %1</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it.</source>
        <translation>Wybierz konto z listy albo je dodaj.</translation>
    </message>
    <message>
        <source>The account is no longer in the list</source>
        <translation>Konta nie ma już na liście</translation>
    </message>
    <message>
        <source>Add it again to change its values.</source>
        <translation>Dodaj je ponownie, aby zmienić jego wartości.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountWords</name>
    <message>
        <source>Practice</source>
        <extracomment>The built-in account on which people learn</extracomment>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>Działa na tym komputerze</translation>
    </message>
    <message>
        <source>%1 · %2…%3</source>
        <extracomment>%1: a region such as us1; %2: the start and %3: the end of a SID</extracomment>
        <translation>%1 · %2…%3</translation>
    </message>
    <message>
        <source>United States (us1)</source>
        <translation>Stany Zjednoczone (us1)</translation>
    </message>
    <message>
        <source>Ireland (ie1)</source>
        <translation>Irlandia (ie1)</translation>
    </message>
    <message>
        <source>At Twilio it is called %1: %2, %3.</source>
        <extracomment>%1: the name Twilio has for the account; %2: &quot;active&quot; and so on; %3: &quot;full account&quot; and so on</extracomment>
        <translation>Nazwa w Twilio: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>The status of an account</extracomment>
        <translation>aktywne</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>The status of an account</extracomment>
        <translation>zawieszone</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>The status of an account</extracomment>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>full account</source>
        <translation>pełne konto</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>konto próbne</translation>
    </message>
</context>
<context>
    <name>configurator::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Dodaj konto…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search accounts by name or SID</source>
        <translation>Szukaj kont według nazwy lub SID-u</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Nie znaleziono konta</translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>Przejrzyj i zastosuj…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>Uruchamianie serwera ćwiczeniowego…</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain…</source>
        <translation>Odczytywanie sekretu z pęku kluczy…</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Odczytywanie konfiguracji…</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>Sprawdzanie, czy ktoś inny nie zmienił konfiguracji…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>Stosowanie zmian…</translation>
    </message>
    <message>
        <source>No clear answer came. Reading again whether the changes were applied…</source>
        <translation>Brak jednoznacznej odpowiedzi. Ponowny odczyt, aby sprawdzić, czy zmiany zastosowano…</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>Niczego nie wczytano.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Brak zmian</translation>
    </message>
    <message>
        <source>Applied, but not as sent: see what the server returned.</source>
        <translation>Zastosowano, ale inaczej niż wysłano: zobacz, co zwrócił serwer.</translation>
    </message>
    <message>
        <source>Applied. Everything is as on the server.</source>
        <translation>Zastosowano. Wszystko jest zgodne z serwerem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln zmiana</numerusform>
            <numerusform>%Ln zmiany</numerusform>
            <numerusform>%Ln zmian</numerusform>
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
            <numerusform>%Ln pole wymaga uwagi</numerusform>
            <numerusform>%Ln pola wymagają uwagi</numerusform>
            <numerusform>%Ln pól wymaga uwagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ApiReferenceDialog</name>
    <message>
        <source>API reference</source>
        <translation>Dokumentacja API</translation>
    </message>
    <message>
        <source>Twilio documents the configuration, what its values mean and how they are changed.</source>
        <translation>Dokumentacja Twilio opisuje konfigurację, znaczenie jej wartości i sposób ich zmiany.</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Otwórz dokumentację</translation>
    </message>
    <message>
        <source>For AI tools</source>
        <translation>Dla narzędzi AI</translation>
    </message>
    <message>
        <source>With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can look things up in the documentation of the API.</source>
        <extracomment>mcp.json and mcpServers: a file of the tool, and a member of it</extracomment>
        <translation>Narzędzie AI obsługujące MCP może korzystać z dokumentacji API, jeśli w jego pliku mcp.json, w sekcji mcpServers, znajdzie się ten wpis.</translation>
    </message>
    <message>
        <source>Entry for mcp.json</source>
        <translation>Wpis do pliku mcp.json</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>configurator::BatchConfirmation</name>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>%1 to konto produkcyjne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln konto produkcyjne zostanie zmienione.</numerusform>
            <numerusform>%Ln konta produkcyjne zostaną zmienione.</numerusform>
            <numerusform>%Ln kont produkcyjnych zostanie zmienionych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Wpisz nazwę konta, aby potwierdzić</translation>
    </message>
    <message>
        <source>Type the number of production accounts to confirm</source>
        <translation>Wpisz liczbę kont produkcyjnych, aby potwierdzić</translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message>
        <source>Change timers of several accounts</source>
        <translation>Zmiana czasomierzy na kilku kontach</translation>
    </message>
    <message>
        <source>Each account is read again before it is changed, and one that somebody else has changed is left alone. Services belong to one account, so their SIDs cannot be set here.</source>
        <translation>Przed zmianą każde konto jest odczytywane ponownie; jeśli zmienił je ktoś inny, zostanie pominięte. Każda usługa należy do jednego konta, więc SID-ów usług nie można tu ustawić.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Zaznacz wszystkie</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Odznacz wszystkie</translation>
    </message>
    <message>
        <source>Accounts to change</source>
        <translation>Konta do zmiany</translation>
    </message>
    <message>
        <source>Accounts that are done</source>
        <translation>Przetworzone konta</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Write what has become of each account to a file</source>
        <translation>Zapisuje w pliku wynik dla każdego konta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>Przetworzono %1 z %Ln konta</numerusform>
            <numerusform>Przetworzono %1 z %Ln kont</numerusform>
            <numerusform>Przetworzono %1 z %Ln kont</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the timers to change.</source>
        <translation>Wybierz czasomierze do zmiany.</translation>
    </message>
    <message>
        <source>Correct the timer first.</source>
        <translation>Najpierw popraw czasomierz.</translation>
    </message>
    <message>
        <source>No account is chosen that would be changed.</source>
        <translation>Nie wybrano żadnego konta wymagającego zmiany.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln konto zostanie zmienione.</numerusform>
            <numerusform>%Ln konta zostaną zmienione.</numerusform>
            <numerusform>%Ln kont zostanie zmienionych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>Zmieniono %Ln konto.</numerusform>
            <numerusform>Zmieniono %Ln konta.</numerusform>
            <numerusform>Zmieniono %Ln kont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>Zmieniono %1 z %Ln konta. Lista pokazuje, co się stało.</numerusform>
            <numerusform>Zmieniono %1 z %Ln kont. Lista pokazuje, co się stało z pozostałymi.</numerusform>
            <numerusform>Zmieniono %1 z %Ln kont. Lista pokazuje, co się stało z pozostałymi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what has become of each account</source>
        <translation>Eksport wyników dla poszczególnych kont</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Pliki JSON (*.json)</translation>
    </message>
    <message>
        <source>Timers %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Czasomierze %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Wyeksportowano do pliku %1</translation>
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
        <translation>Czasomierz nieaktywności</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Czasomierz zamknięcia</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>teraz: %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTimer</name>
    <message>
        <source>Change the inactive timer</source>
        <translation>Zmień czasomierz nieaktywności</translation>
    </message>
    <message>
        <source>Change the closed timer</source>
        <translation>Zmień czasomierz zamknięcia</translation>
    </message>
</context>
<context>
    <name>configurator::ChangesTableModel</name>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>When you loaded it</source>
        <translation>Przy wczytaniu</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Teraz na serwerze</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed zmianą</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoja wartość</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po zmianie</translation>
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
        <translation>Kod</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Znaczenie</translation>
    </message>
</context>
<context>
    <name>configurator::CodeWords</name>
    <message>
        <source>The request has a parameter that Twilio does not know or does not accept.</source>
        <translation>Żądanie zawiera parametr, którego Twilio nie zna lub nie przyjmuje.</translation>
    </message>
    <message>
        <source>The server&apos;s own message names it. Correct that value, or leave it out.</source>
        <translation>Nazwę parametru podaje komunikat serwera. Popraw jego wartość albo go pomiń.</translation>
    </message>
    <message>
        <source>The SID, the auth token or the API key does not fit.</source>
        <translation>SID, token uwierzytelniający lub klucz API jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>Check that nothing is missing or added at its ends, that it belongs to this account and not to its parent or a subaccount, that it was made in this region, that it has not been deleted or replaced, and that it is not a test credential.</source>
        <translation>Sprawdź, czy na początku ani na końcu niczego nie brakuje i nie ma nic zbędnego, czy dane należą do tego konta, a nie do nadrzędnego lub podrzędnego, czy powstały w tym regionie, czy ich nie usunięto ani nie zastąpiono i czy nie są to testowe dane logowania.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>Konto nie jest aktywne.</translation>
    </message>
    <message>
        <source>Reactivate it in the console, or ask Twilio&apos;s support.</source>
        <translation>Aktywuj je ponownie w konsoli albo skontaktuj się z pomocą techniczną Twilio.</translation>
    </message>
    <message>
        <source>These are test credentials, which cannot be used here.</source>
        <translation>To testowe dane logowania, których nie można tu użyć.</translation>
    </message>
    <message>
        <source>Use the live ones of the account.</source>
        <translation>Użyj rzeczywistych danych logowania tego konta.</translation>
    </message>
    <message>
        <source>The update contained nothing to change.</source>
        <translation>Aktualizacja nie zawierała żadnych zmian.</translation>
    </message>
    <message>
        <source>Change a value first. If the update came from this program, report it as a fault of the program.</source>
        <translation>Najpierw zmień jakąś wartość. Jeśli aktualizację wysłał ten program, zgłoś to jako jego usterkę.</translation>
    </message>
    <message>
        <source>The account is suspended or closed.</source>
        <translation>Konto jest zawieszone lub zamknięte.</translation>
    </message>
    <message>
        <source>Look for the reason in the console, and ask Twilio&apos;s support.</source>
        <translation>Sprawdź przyczynę w konsoli i skontaktuj się z pomocą techniczną Twilio.</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>Nie ma takiego zasobu.</translation>
    </message>
    <message>
        <source>Check the SIDs, the account and its region. What the SID stood for may have been deleted: read the list of services again.</source>
        <translation>Sprawdź SID-y, konto i jego region. Zasób z tym SID-em mógł zostać usunięty: odczytaj ponownie listę usług.</translation>
    </message>
    <message>
        <source>Too many requests at once. This one was not carried out.</source>
        <translation>Za dużo żądań naraz. To żądanie nie zostało wykonane.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Other programs of the account may be busy as well.</source>
        <translation>Odczekaj chwilę i spróbuj ponownie. Konto mogą obciążać także inne programy.</translation>
    </message>
    <message>
        <source>Twilio met an error of its own.</source>
        <translation>W Twilio wystąpił błąd wewnętrzny.</translation>
    </message>
    <message>
        <source>Read the configuration again before you repeat a change: it may have taken effect.</source>
        <translation>Zanim powtórzysz zmianę, odczytaj konfigurację ponownie: zmiana mogła już zostać wprowadzona.</translation>
    </message>
    <message>
        <source>There is no Conversation Service with this SID in the account.</source>
        <translation>Na tym koncie nie ma usługi konwersacji z takim SID-em.</translation>
    </message>
    <message>
        <source>Choose another one, or check that the right account is open.</source>
        <translation>Wybierz inną albo sprawdź, czy otwarte jest właściwe konto.</translation>
    </message>
    <message>
        <source>The request does not say which Conversation Service it is about.</source>
        <translation>Żądanie nie określa, której usługi konwersacji dotyczy.</translation>
    </message>
    <message>
        <source>Choose a service. Its SID begins with IS.</source>
        <translation>Wybierz usługę. Jej SID zaczyna się od IS.</translation>
    </message>
    <message>
        <source>A setting of a webhook is malformed.</source>
        <translation>Ustawienie webhooka ma nieprawidłową postać.</translation>
    </message>
    <message>
        <source>Check the URLs, the method and the events of the webhooks.</source>
        <translation>Sprawdź adresy URL, metodę i zdarzenia webhooków.</translation>
    </message>
    <message>
        <source>The method of a webhook is not one that Twilio uses.</source>
        <translation>Twilio nie obsługuje wybranej metody webhooka.</translation>
    </message>
    <message>
        <source>Choose GET or POST.</source>
        <translation>Wybierz GET lub POST.</translation>
    </message>
    <message>
        <source>A webhook stopped what somebody wanted to do in a conversation.</source>
        <translation>Webhook zatrzymał czynność, którą ktoś chciał wykonać w konwersacji.</translation>
    </message>
    <message>
        <source>If it should not have, ask whoever runs the pre-event webhook why it said no.</source>
        <translation>Jeśli nie powinien był tego zrobić, zapytaj osobę odpowiedzialną za webhook wywoływany przed zdarzeniem o powód odmowy.</translation>
    </message>
    <message>
        <source>A webhook was called, but its answer was an error.</source>
        <translation>Wywołano webhook, ale odpowiedział błędem.</translation>
    </message>
    <message>
        <source>Check the URL, and ask whoever runs the webhook to look into its log.</source>
        <translation>Sprawdź adres URL i poproś osobę odpowiedzialną za webhook o zajrzenie do jego dziennika.</translation>
    </message>
    <message>
        <source>More was asked of a Conversation Service in one second than it takes.</source>
        <translation>Usługa konwersacji otrzymała w ciągu sekundy więcej żądań, niż może przyjąć.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the applications that use this service have to slow down.</source>
        <translation>Odczekaj chwilę i spróbuj ponownie. Jeśli problem powróci, aplikacje korzystające z tej usługi muszą rzadziej wysyłać żądania.</translation>
    </message>
    <message>
        <source>More was asked of Conversations in one second than it takes in all.</source>
        <translation>Conversations otrzymało w ciągu sekundy więcej żądań, niż łącznie może przyjąć.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the account&apos;s applications have to spread their requests.</source>
        <translation>Odczekaj chwilę i spróbuj ponownie. Jeśli problem powróci, aplikacje konta muszą rozłożyć żądania w czasie.</translation>
    </message>
    <message>
        <source>A webhook did not answer within five seconds.</source>
        <translation>Webhook nie odpowiedział w ciągu pięciu sekund.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to answer at once and to do what takes long afterwards.</source>
        <translation>Poproś osobę odpowiedzialną za niego, aby odpowiadał od razu, a dłuższe czynności wykonywał później.</translation>
    </message>
    <message>
        <source>The pre-event URL is not a valid address.</source>
        <translation>URL przed zdarzeniem nie jest prawidłowym adresem.</translation>
    </message>
    <message>
        <source>Write all of it, from https:// or http:// on, with blanks and special characters percent-encoded.</source>
        <translation>Wpisz cały adres, zaczynając od https:// lub http://, ze spacjami i znakami specjalnymi w kodowaniu procentowym.</translation>
    </message>
    <message>
        <source>The post-event URL is not a valid address.</source>
        <translation>URL po zdarzeniu nie jest prawidłowym adresem.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Nie ma takiej roli.</translation>
    </message>
    <message>
        <source>Choose a role of the same Conversation Service. Its SID begins with RL.</source>
        <translation>Wybierz rolę z tej samej usługi konwersacji. Jej SID zaczyna się od RL.</translation>
    </message>
    <message>
        <source>There is no such role for conversations.</source>
        <translation>Nie ma takiej roli w konwersacjach.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is conversation.</source>
        <translation>Wybierz rolę z tej samej usługi o typie conversation.</translation>
    </message>
    <message>
        <source>There is no such role for the service as a whole.</source>
        <translation>Nie ma takiej roli dla całej usługi.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is service.</source>
        <translation>Wybierz rolę z tej samej usługi o typie service.</translation>
    </message>
    <message>
        <source>The SID of a role is missing.</source>
        <translation>Brak SID-u roli.</translation>
    </message>
    <message>
        <source>Enter it. It begins with RL.</source>
        <translation>Wpisz go. Zaczyna się od RL.</translation>
    </message>
    <message>
        <source>There is no such permission for a role.</source>
        <translation>Nie ma takiego uprawnienia dla roli.</translation>
    </message>
    <message>
        <source>Compare how it is written with Twilio&apos;s list of permissions.</source>
        <translation>Porównaj jego pisownię z listą uprawnień Twilio.</translation>
    </message>
    <message>
        <source>There is no such type of role.</source>
        <translation>Nie ma takiego typu roli.</translation>
    </message>
    <message>
        <source>A role is for a conversation or for a service: choose one of these types.</source>
        <translation>Rola dotyczy konwersacji albo usługi: wybierz jeden z tych typów.</translation>
    </message>
    <message>
        <source>The service has no valid role for those who create conversations.</source>
        <translation>Usługa nie ma prawidłowej roli dla osób tworzących konwersacje.</translation>
    </message>
    <message>
        <source>Choose the role for conversation creators on the page Service.</source>
        <translation>Wybierz rolę twórców konwersacji na karcie Usługa.</translation>
    </message>
    <message>
        <source>The role of a user does not allow what the user wanted to do.</source>
        <translation>Rola nie pozwala użytkownikowi na to, co chciał zrobić.</translation>
    </message>
    <message>
        <source>Give the user another role, or the role the permission.</source>
        <translation>Przydziel użytkownikowi inną rolę albo dodaj roli to uprawnienie.</translation>
    </message>
    <message>
        <source>A role or a permission is missing or does not fit.</source>
        <translation>Brakuje roli lub uprawnienia albo są nieodpowiednie.</translation>
    </message>
    <message>
        <source>Check the three roles on the page Service.</source>
        <translation>Sprawdź trzy role na karcie Usługa.</translation>
    </message>
    <message>
        <source>There is no such role in conversations.</source>
        <translation>Nie ma takiej roli w konwersacjach.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is missing.</source>
        <translation>Brak SID-u usługi wiadomości.</translation>
    </message>
    <message>
        <source>Choose a Messaging Service. Its SID begins with MG.</source>
        <translation>Wybierz usługę wiadomości. Jej SID zaczyna się od MG.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is malformed.</source>
        <translation>SID usługi wiadomości ma nieprawidłową postać.</translation>
    </message>
    <message>
        <source>It begins with MG, followed by 32 digits or letters from a to f. Choose it from the list, or copy it again.</source>
        <translation>Zaczyna się od MG, po czym następują 32 cyfry lub litery od a do f. Wybierz go z listy albo skopiuj jeszcze raz.</translation>
    </message>
    <message>
        <source>The Messaging Service does not exist in this account.</source>
        <translation>Na tym koncie nie ma takiej usługi wiadomości.</translation>
    </message>
    <message>
        <source>Check the account, or choose another.</source>
        <translation>Sprawdź konto albo wybierz inną.</translation>
    </message>
    <message>
        <source>A conversation has no Messaging Service to send by.</source>
        <translation>Konwersacja nie ma usługi wiadomości, przez którą mogłaby je wysyłać.</translation>
    </message>
    <message>
        <source>Set the default messaging service, from which new conversations take it.</source>
        <translation>Ustaw domyślną usługę wiadomości, z której korzystają nowe konwersacje.</translation>
    </message>
    <message>
        <source>The inactive timer must be at least one minute, or off.</source>
        <translation>Czasomierz nieaktywności musi być ustawiony na co najmniej jedną minutę albo wyłączony.</translation>
    </message>
    <message>
        <source>Make it longer, or switch it off.</source>
        <translation>Wydłuż go albo wyłącz.</translation>
    </message>
    <message>
        <source>The closed timer must be at least ten minutes, or off.</source>
        <translation>Czasomierz zamknięcia musi być ustawiony na co najmniej dziesięć minut albo wyłączony.</translation>
    </message>
    <message>
        <source>The conversation is closed, which cannot be undone.</source>
        <translation>Konwersacja jest zamknięta i nie można tego cofnąć.</translation>
    </message>
    <message>
        <source>Begin a new one. If conversations close too early, make the closed timer longer.</source>
        <translation>Rozpocznij nową. Jeśli konwersacje zamykają się za wcześnie, wydłuż czasomierz zamknięcia.</translation>
    </message>
    <message>
        <source>The inactive timer is not an ISO 8601 duration the server takes.</source>
        <translation>Wartość czasomierza nieaktywności nie jest zapisem ISO 8601, który przyjmuje serwer.</translation>
    </message>
    <message>
        <source>Write it as PT10M, PT2H or P1D, or as PT0S for off.</source>
        <translation>Wpisz PT10M, PT2H lub P1D albo PT0S, aby go wyłączyć.</translation>
    </message>
    <message>
        <source>The closed timer is not an ISO 8601 duration the server takes.</source>
        <translation>Wartość czasomierza zamknięcia nie jest zapisem ISO 8601, który przyjmuje serwer.</translation>
    </message>
    <message>
        <source>A conversation was to be created with a timer but without a state.</source>
        <translation>Próbowano utworzyć konwersację z czasomierzem, ale bez stanu.</translation>
    </message>
    <message>
        <source>The application that creates it has to name a state as well, or leave the timer to the defaults.</source>
        <translation>Aplikacja, która ją tworzy, musi podać także stan albo nie podawać czasomierza, aby użyć domyślnego.</translation>
    </message>
    <message>
        <source>Conversations are not offered in this region.</source>
        <translation>Conversations nie jest dostępne w tym regionie.</translation>
    </message>
    <message>
        <source>Use us1 or ie1.</source>
        <translation>Użyj us1 lub ie1.</translation>
    </message>
    <message>
        <source>The API key lacks the permission for this, or is not one of this account.</source>
        <translation>Klucz API nie ma potrzebnego uprawnienia albo nie należy do tego konta.</translation>
    </message>
    <message>
        <source>Grant the permission in the console, or use a standard key of the account. Check that neither is suspended.</source>
        <translation>Nadaj uprawnienie w konsoli albo użyj standardowego klucza konta. Sprawdź, czy klucz i konto nie są zawieszone.</translation>
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
        <translation>Kody błędów</translation>
    </message>
    <message>
        <source>Code, or words about it</source>
        <translation>Kod lub słowa z opisu</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Read more at Twilio</source>
        <translation>Więcej na stronie Twilio</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s page about the code in the browser</source>
        <translation>Otwiera w przeglądarce stronę Twilio o tym kodzie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The program does not know this code. Twilio&apos;s own page may explain it.</source>
        <translation>Program nie zna tego kodu. Wyjaśnienie może podać strona Twilio.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the number of the code alone.</source>
        <translation>Nic nie znaleziono. Użyj mniejszej liczby słów albo samego numeru kodu.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Błąd %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1: an HTTP status such as 401</extracomment>
        <translation>Status HTTP %1</translation>
    </message>
</context>
<context>
    <name>configurator::CommandLineReader</name>
    <message>
        <source>Open the practice account.</source>
        <translation>Otwiera konto ćwiczeniowe.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Otwiera konto o tej nazwie.</translation>
    </message>
    <message>
        <source>Use this language, such as de or pt-BR.</source>
        <translation>Używa tego języka, na przykład de lub pt-BR.</translation>
    </message>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>Przechowuje ustawienia i historię w tym katalogu.</translation>
    </message>
    <message>
        <source>Send all requests below this address instead of to Twilio&apos;s hosts.</source>
        <translation>Wysyła wszystkie żądania pod ten adres zamiast do serwerów Twilio.</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations.</source>
        <translation>Program do zmiany konfiguracji Twilio Conversations dla całego konta.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Nieoczekiwany argument: %1</translation>
    </message>
    <message>
        <source>--api-url wants an https address; http only for this computer (127.0.0.1, localhost).</source>
        <translation>--api-url wymaga adresu https; http jest dozwolone tylko dla tego komputera (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>An option of Qt.</source>
        <translation>Opcja Qt.</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationPage</name>
    <message>
        <source>Reload</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Read it again; your changes stay</source>
        <translation>Odczytuje ponownie; Twoje zmiany pozostaną</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account</comment>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Konto produkcyjne</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Podaj sekret…</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Zaloguj się do proxy…</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationTableModel</name>
    <message>
        <source>Property</source>
        <translation>Właściwość</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Słownie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Usługa konwersacji</translation>
    </message>
    <message>
        <source>not as sent</source>
        <extracomment>The server did not take the value that was sent</extracomment>
        <translation>inaczej niż wysłano</translation>
    </message>
    <message>
        <source>%1 was sent, and the server answered otherwise.</source>
        <translation>Wysłano: %1. Serwer odpowiedział inną wartością.</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>The server writes the value that was sent in another form</extracomment>
        <translation>inny zapis</translation>
    </message>
    <message>
        <source>%1 was sent, and the server writes it in its own way.</source>
        <translation>Wysłano: %1. Serwer zapisuje tę wartość w innej postaci.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Przed zmianą: %1</translation>
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
        <translation>Kopiuj jako</translation>
    </message>
    <message>
        <source>Copy what was returned, or the request for it</source>
        <translation>Kopiuje zwrócone dane lub odpowiadające im żądanie</translation>
    </message>
    <message>
        <source>The Terraform provider for Twilio has no resource for the webhooks of a service</source>
        <translation>Dostawca Terraform dla Twilio nie ma zasobu dla webhooków usługi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what is on the clipboard now, such as &quot;curl command&quot;</extracomment>
        <translation>Skopiowano: %1</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>Markdown do zgłoszenia</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>A command line; &quot;curl&quot; is the name of a program</extracomment>
        <translation>Polecenie curl</translation>
    </message>
    <message>
        <source>twilio command</source>
        <extracomment>A command line; &quot;twilio&quot; is the name of a program</extracomment>
        <translation>Polecenie twilio</translation>
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
        <translation>Diagnostyka</translation>
    </message>
    <message>
        <source>The requests of the program, up to %1 of them, newest first. Secrets, headers, queries and contents are not in it; SIDs in a path are.</source>
        <extracomment>%1: the greatest number of requests that are kept</extracomment>
        <translation>Żądania programu (najwyżej %1), od najnowszych. Nie ma w nich sekretów, nagłówków, parametrów zapytań ani treści; są SID-y zawarte w ścieżkach.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
    <message>
        <source>No requests yet. They appear here as soon as the program sends any.</source>
        <translation>Nie ma jeszcze żądań. Pojawią się tutaj, gdy tylko program jakieś wyśle.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the list of requests</extracomment>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy everything as text for a support ticket</source>
        <translation>Kopiuje wszystko jako tekst do zgłoszenia</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Save everything as a text file for a support ticket</source>
        <translation>Zapisuje wszystko jako plik tekstowy do zgłoszenia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Zapis diagnostyki</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Pliki tekstowe (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Zapisano jako %1</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsReport</name>
    <message>
        <source>No requests.</source>
        <translation>Brak żądań.</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Wysłano (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID żądania</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Written: %1 UTC</source>
        <extracomment>%1: a moment in universal time</extracomment>
        <translation>Sporządzono: %1 UTC</translation>
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
        <translation>Język: %1, język systemu: %2</translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln godzina</numerusform>
            <numerusform>%Ln godziny</numerusform>
            <numerusform>%Ln godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuta</numerusform>
            <numerusform>%Ln minuty</numerusform>
            <numerusform>%Ln minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln sekunda</numerusform>
            <numerusform>%Ln sekundy</numerusform>
            <numerusform>%Ln sekund</numerusform>
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
        <translation>Niczego nie wysłano: nie udało się zapisać zmiany w historii</translation>
    </message>
    <message>
        <source>The change was applied, but the history does not say so yet</source>
        <translation>Zmiana została zastosowana, ale historia jeszcze tego nie pokazuje</translation>
    </message>
    <message>
        <source>It is not known whether the change was applied</source>
        <translation>Nie wiadomo, czy zmiana została zastosowana</translation>
    </message>
    <message>
        <source>%1. The request was sent, but no clear answer came back, nor could the configuration be read again. Reload to see what the server has now; your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Żądanie wysłano, ale nie nadeszła jednoznaczna odpowiedź i nie udało się ponownie odczytać konfiguracji. Odśwież, aby zobaczyć, co jest teraz na serwerze; Twoje zmiany pozostaną tutaj.</translation>
    </message>
    <message>
        <source>The change was applied all the same</source>
        <translation>Zmiana została jednak zastosowana</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, but the server has the values you asked for.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Nie nadeszła jednoznaczna odpowiedź, ale na serwerze są żądane wartości.</translation>
    </message>
    <message>
        <source>The change was not applied</source>
        <translation>Zmiana nie została zastosowana</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server still has the values from before. Your changes stay here. Reload before you try again: a slow server may yet carry the request out.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Nie nadeszła jednoznaczna odpowiedź, a na serwerze nadal są poprzednie wartości. Twoje zmiany pozostaną tutaj. Przed ponowną próbą odśwież: powolny serwer może jeszcze wykonać żądanie.</translation>
    </message>
    <message>
        <source>It cannot be told whether the change was applied</source>
        <translation>Nie można ustalić, czy zmiana została zastosowana</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server now has values that are neither those from before nor yours. Somebody else may have changed them since. Your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Nie nadeszła jednoznaczna odpowiedź, a na serwerze nie ma teraz ani poprzednich, ani Twoich wartości. Ktoś inny mógł je w międzyczasie zmienić. Twoje zmiany pozostaną tutaj.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Błąd %1</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1: the server&apos;s message; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 (błąd %2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Niczego tu nie zmieniono.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Serwer nie odpowiedział na czas</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Sprawdź połączenie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>Brak połączenia z serwerem</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, a proxy or a firewall, and the account&apos;s region.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Serwer %1 jest nieosiągalny. Sprawdź sieć, serwer proxy lub zaporę oraz region konta.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Połączenie zostało przerwane</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Sprawdź sieć i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Serwer nie potwierdził swojej tożsamości</translation>
    </message>
    <message>
        <source>The server pointed to another address</source>
        <translation>Serwer wskazał inny adres</translation>
    </message>
    <message>
        <source>The program does not follow, to keep your sign-in safe. Check the network for a login page, and the account&apos;s region.</source>
        <translation>Program tam nie przechodzi, aby chronić dane logowania. Sprawdź region konta i to, czy sieć nie wyświetla strony logowania.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Logowanie zostało odrzucone</translation>
    </message>
    <message>
        <source>Check the account&apos;s SID and its auth token or API key.</source>
        <translation>Sprawdź SID konta oraz jego token uwierzytelniający lub klucz API.</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>Te dane logowania na to nie pozwalają</translation>
    </message>
    <message>
        <source>Use one with more permissions.</source>
        <translation>Użyj danych o szerszych uprawnieniach.</translation>
    </message>
    <message>
        <source>The server knows nothing at this address</source>
        <translation>Serwer nie ma niczego pod tym adresem</translation>
    </message>
    <message>
        <source>Check the account and its region.</source>
        <translation>Sprawdź konto i jego region.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Za dużo żądań naraz</translation>
    </message>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Żądanie nie zostało wykonane. Spróbuj ponownie za %Ln sekundę.</numerusform>
            <numerusform>Żądanie nie zostało wykonane. Spróbuj ponownie za %Ln sekundy.</numerusform>
            <numerusform>Żądanie nie zostało wykonane. Spróbuj ponownie za %Ln sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was not carried out. Try again in a moment.</source>
        <translation>Żądanie nie zostało wykonane. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Serwer odrzucił żądanie</translation>
    </message>
    <message>
        <source>Nothing was changed. The server answered with status %1 and did not say why.</source>
        <extracomment>%1: an HTTP status such as 409</extracomment>
        <translation>Niczego nie zmieniono. Serwer odpowiedział statusem %1 i nie podał przyczyny.</translation>
    </message>
    <message>
        <source>Nothing was changed. The server&apos;s words below say why.</source>
        <translation>Niczego nie zmieniono. Przyczynę podaje poniższy komunikat serwera.</translation>
    </message>
    <message>
        <source>The server has trouble of its own</source>
        <translation>Wewnętrzny problem serwera</translation>
    </message>
    <message>
        <source>It answered with status %1. Try again in a while.</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>Serwer odpowiedział statusem %1. Spróbuj ponownie za jakiś czas.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Nie można odczytać odpowiedzi</translation>
    </message>
    <message>
        <source>What came back is not a configuration. A proxy or a login page may have answered instead.</source>
        <translation>Zwrócone dane nie są konfiguracją. Zamiast serwera mógł odpowiedzieć serwer proxy lub strona logowania.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Odpowiedź jest za duża</translation>
    </message>
    <message>
        <source>It is far larger than a configuration can be, so the program stopped reading.</source>
        <translation>Jest znacznie większa niż jakakolwiek konfiguracja, dlatego program przerwał odczyt.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>W pęku kluczy nie ma sekretu</translation>
    </message>
    <message>
        <source>It may have been removed by another program. Enter the auth token or API key secret of this account again.</source>
        <translation>Mógł go usunąć inny program. Podaj ponownie token uwierzytelniający lub sekret klucza API tego konta.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Pęk kluczy jest zablokowany</translation>
    </message>
    <message>
        <source>The question for its password was dismissed or could not be shown. Unlock the keychain of this computer, then try again.</source>
        <translation>Okno z prośbą o hasło zostało zamknięte lub nie można go było wyświetlić. Odblokuj pęk kluczy tego komputera i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Pęk kluczy odmówił dostępu</translation>
    </message>
    <message>
        <source>The question was answered with no, or this program may not use the keychain. Allow it, then try again.</source>
        <translation>Nie udzielono zgody albo ten program nie może korzystać z pęku kluczy. Zezwól na to i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer</source>
        <translation>Na tym komputerze nie działa pęk kluczy</translation>
    </message>
    <message>
        <source>Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept in memory while the program runs.</source>
        <translation>Uruchom usługę pęku kluczy (GNOME Keyring lub KDE Wallet). Do tego czasu sekrety mogą pozostać w pamięci, dopóki program działa.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Pęk kluczy nie odpowiedział na czas</translation>
    </message>
    <message>
        <source>A question to unlock it may be open in another window: answer it, then try again. If there is none, restart the keychain service.</source>
        <translation>W innym oknie może czekać prośba o jego odblokowanie: odpowiedz na nią i spróbuj ponownie. Jeśli jej nie ma, uruchom ponownie usługę pęku kluczy.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Błąd pęku kluczy</translation>
    </message>
    <message>
        <source>It is there, but could not do what it was asked. Try again; restarting the keychain service may help.</source>
        <translation>Pęk kluczy działa, ale nie wykonał polecenia. Spróbuj ponownie; może pomóc ponowne uruchomienie usługi pęku kluczy.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read</source>
        <translation>Nie można odczytać listy kont</translation>
    </message>
    <message>
        <source>Check that the file may be read, then start the program again. It has not been changed.</source>
        <translation>Sprawdź, czy plik można odczytać, i uruchom program ponownie. Plik nie został zmieniony.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged</source>
        <translation>Lista kont jest uszkodzona</translation>
    </message>
    <message>
        <source>Repair the file or move it away, then start the program again. It has not been changed.</source>
        <translation>Napraw plik albo przenieś go w inne miejsce i uruchom program ponownie. Plik nie został zmieniony.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version</source>
        <translation>Listę kont zapisała nowsza wersja programu</translation>
    </message>
    <message>
        <source>Use that version. The file has not been changed.</source>
        <translation>Użyj tamtej wersji. Plik nie został zmieniony.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written</source>
        <translation>Nie można zapisać listy kont</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and that the folder may be written. Nothing has been changed.</source>
        <translation>Sprawdź wolne miejsce na dysku i prawo zapisu w katalogu. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The practice server is missing</source>
        <translation>Brakuje serwera ćwiczeniowego</translation>
    </message>
    <message>
        <source>A part of the program is not where it should be. Install the program again.</source>
        <translation>Części programu nie ma na swoim miejscu. Zainstaluj program ponownie.</translation>
    </message>
    <message>
        <source>The practice server does not start</source>
        <translation>Serwer ćwiczeniowy się nie uruchamia</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>Nie można otworzyć historii</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be read and written.</source>
        <translation>Sprawdź, czy plik i jego katalog można odczytać i zapisać.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Historia jest uszkodzona</translation>
    </message>
    <message>
        <source>It could not be set aside to begin a new one. Move the file away; it has not been changed.</source>
        <translation>Nie udało się jej przenieść, aby rozpocząć nową. Przenieś plik w inne miejsce; nie został zmieniony.</translation>
    </message>
    <message>
        <source>The history was written by a newer version</source>
        <translation>Historię zapisała nowsza wersja programu</translation>
    </message>
    <message>
        <source>The history is in use by another program</source>
        <translation>Historii używa inny program</translation>
    </message>
    <message>
        <source>Close whatever has the file open, a backup or a database tool perhaps, then try again.</source>
        <translation>Zamknij program, który otworzył ten plik, na przykład do kopii zapasowych lub baz danych, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>Nie można zapisać historii</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written.</source>
        <translation>Sprawdź, czy plik i jego katalog można zapisać.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Dysk jest pełny</translation>
    </message>
    <message>
        <source>There is no room for the history. Free some space, then try again.</source>
        <translation>Brakuje miejsca na historię. Zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The history failed</source>
        <translation>Błąd historii</translation>
    </message>
    <message>
        <source>The file is there, but could not be read or written. Try again.</source>
        <translation>Plik istnieje, ale nie udało się go odczytać lub zapisać. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>Historia była uszkodzona</translation>
    </message>
    <message>
        <source>A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1</source>
        <translation>Rozpoczęto nową. Stary plik zachowano, bo być może da się odzyskać jego zawartość: %1</translation>
    </message>
    <message>
        <source>The secret may have been stored or removed all the same. %1</source>
        <extracomment>%1: what else is to be said</extracomment>
        <translation>Mimo to sekret mógł zostać zapisany lub usunięty. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. A question to unlock it may be open in another window.</source>
        <translation>Oczekiwanie na pęk kluczy. W innym oknie może czekać prośba o jego odblokowanie.</translation>
    </message>
    <message>
        <source>The account is %1, but the server does not say for which account it answered. Until it does, nothing can be applied.</source>
        <extracomment>%1: the SID of an account</extracomment>
        <translation>Wybrano konto %1, ale serwer nie podał, którego konta dotyczy odpowiedź. Dopóki tego nie poda, niczego nie można zastosować.</translation>
    </message>
    <message>
        <source>The account is %1, but the server answered for %2. Credentials of a parent account show the parent&apos;s configuration. Sign in with credentials of the account itself; until then nothing can be applied.</source>
        <extracomment>%1 and %2: the SIDs of two accounts</extracomment>
        <translation>Wybrano konto %1, ale odpowiedź serwera dotyczy konta %2. Po zalogowaniu danymi konta nadrzędnego widać konfigurację konta nadrzędnego. Zaloguj się danymi właściwego konta; do tego czasu niczego nie można zastosować.</translation>
    </message>
    <message>
        <source>This is the configuration of another account</source>
        <translation>To jest konfiguracja innego konta</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>Serwer proxy wymaga zalogowania</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your network can tell you the user name and password.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Bez zalogowania serwer proxy %1 nie przepuszcza niczego poza Twoją sieć, dlatego niczego nie wysłano. Nazwę użytkownika i hasło poda administrator sieci.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>Serwer proxy nie przyjął danych logowania</translation>
    </message>
    <message>
        <source>The user name or password for %1 is not good, so nothing was sent. It was tried once and is not tried again, so that nobody is locked out.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Nazwa użytkownika lub hasło do serwera proxy %1 są nieprawidłowe, dlatego niczego nie wysłano. Program podjął jedną próbę i jej nie powtórzy, aby nikomu nie zablokowano dostępu.</translation>
    </message>
    <message>
        <source>Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of your company looks into what is sent, whoever runs your network has to add the company&apos;s CA certificate to the certificates this computer trusts.</source>
        <translation>Nie można zaakceptować jego certyfikatu lub szyfrowania, dlatego niczego nie wysłano na serwer %1. Jeśli serwer proxy Twojej firmy sprawdza przesyłane dane, administrator sieci musi dodać firmowy certyfikat CA do certyfikatów, którym ufa ten komputer.</translation>
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
        <translation>Wiadomość zostanie dodana</translation>
    </message>
    <message>
        <source>Called before a message is added to a conversation. The webhook can change the message or stop it.</source>
        <translation>Wywoływane przed dodaniem wiadomości do konwersacji. Webhook może zmienić wiadomość lub ją zatrzymać.</translation>
    </message>
    <message>
        <source>A message will be changed</source>
        <translation>Wiadomość zostanie zmieniona</translation>
    </message>
    <message>
        <source>Called before a message is changed. The webhook can alter the change or stop it.</source>
        <translation>Wywoływane przed zmianą wiadomości. Webhook może wpłynąć na zmianę lub ją zatrzymać.</translation>
    </message>
    <message>
        <source>A message will be deleted</source>
        <translation>Wiadomość zostanie usunięta</translation>
    </message>
    <message>
        <source>Called before a message is deleted. The webhook can stop it.</source>
        <translation>Wywoływane przed usunięciem wiadomości. Webhook może je zatrzymać.</translation>
    </message>
    <message>
        <source>A message was added</source>
        <translation>Wiadomość została dodana</translation>
    </message>
    <message>
        <source>Called after a message was added to a conversation, whether from an app, by SMS or by WhatsApp.</source>
        <translation>Wywoływane po dodaniu wiadomości do konwersacji, czy to z aplikacji, przez SMS, czy przez WhatsApp.</translation>
    </message>
    <message>
        <source>A message was changed</source>
        <translation>Wiadomość została zmieniona</translation>
    </message>
    <message>
        <source>Called after the text or the attributes of a message were changed.</source>
        <translation>Wywoływane po zmianie treści lub atrybutów wiadomości.</translation>
    </message>
    <message>
        <source>A message was deleted</source>
        <translation>Wiadomość została usunięta</translation>
    </message>
    <message>
        <source>Called after a message was deleted.</source>
        <translation>Wywoływane po usunięciu wiadomości.</translation>
    </message>
    <message>
        <source>A conversation will be created</source>
        <translation>Konwersacja zostanie utworzona</translation>
    </message>
    <message>
        <source>Called before a conversation is created. The webhook can change the conversation or stop it.</source>
        <translation>Wywoływane przed utworzeniem konwersacji. Webhook może zmienić konwersację lub ją zatrzymać.</translation>
    </message>
    <message>
        <source>A conversation will be changed</source>
        <translation>Konwersacja zostanie zmieniona</translation>
    </message>
    <message>
        <source>Called before a conversation is changed. The webhook can alter the change or stop it.</source>
        <translation>Wywoływane przed zmianą konwersacji. Webhook może wpłynąć na zmianę lub ją zatrzymać.</translation>
    </message>
    <message>
        <source>A conversation will be deleted</source>
        <translation>Konwersacja zostanie usunięta</translation>
    </message>
    <message>
        <source>Called before a conversation is deleted. The webhook can stop it.</source>
        <translation>Wywoływane przed usunięciem konwersacji. Webhook może je zatrzymać.</translation>
    </message>
    <message>
        <source>A conversation was created</source>
        <translation>Konwersacja została utworzona</translation>
    </message>
    <message>
        <source>Called after a conversation was created.</source>
        <translation>Wywoływane po utworzeniu konwersacji.</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>Konwersacja została zmieniona</translation>
    </message>
    <message>
        <source>Called after the name, the attributes or another property of a conversation was changed.</source>
        <translation>Wywoływane po zmianie nazwy, atrybutów lub innej właściwości konwersacji.</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>Konwersacja została usunięta</translation>
    </message>
    <message>
        <source>Called after a conversation was deleted.</source>
        <translation>Wywoływane po usunięciu konwersacji.</translation>
    </message>
    <message>
        <source>A conversation’s state changed</source>
        <translation>Zmienił się stan konwersacji</translation>
    </message>
    <message>
        <source>Called after a conversation became active, inactive or closed, by a timer or by somebody.</source>
        <translation>Wywoływane, gdy konwersacja stała się aktywna, nieaktywna lub zamknięta, przez czasomierz lub czyjeś działanie.</translation>
    </message>
    <message>
        <source>A participant will be added</source>
        <translation>Uczestnik zostanie dodany</translation>
    </message>
    <message>
        <source>Called before somebody joins a conversation or is added to it. The webhook can change how, or stop it.</source>
        <translation>Wywoływane, zanim ktoś dołączy do konwersacji lub zostanie do niej dodany. Webhook może wpłynąć na to dodanie lub je zatrzymać.</translation>
    </message>
    <message>
        <source>A participant will be changed</source>
        <translation>Dane uczestnika zostaną zmienione</translation>
    </message>
    <message>
        <source>Called before a participant is changed. The webhook can alter the change or stop it.</source>
        <translation>Wywoływane przed zmianą danych uczestnika. Webhook może wpłynąć na zmianę lub ją zatrzymać.</translation>
    </message>
    <message>
        <source>A participant will be removed</source>
        <translation>Uczestnik zostanie usunięty</translation>
    </message>
    <message>
        <source>Called before somebody leaves a conversation or is removed from it. The webhook can stop it.</source>
        <translation>Wywoływane, zanim ktoś opuści konwersację lub zostanie z niej usunięty. Webhook może to zatrzymać.</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>Uczestnik został dodany</translation>
    </message>
    <message>
        <source>Called after somebody joined a conversation or was added to it.</source>
        <translation>Wywoływane po tym, jak ktoś dołączył do konwersacji lub został do niej dodany.</translation>
    </message>
    <message>
        <source>A participant was changed</source>
        <translation>Dane uczestnika zostały zmienione</translation>
    </message>
    <message>
        <source>Called after the role or the attributes of a participant were changed.</source>
        <translation>Wywoływane po zmianie roli lub atrybutów uczestnika.</translation>
    </message>
    <message>
        <source>A participant was removed</source>
        <translation>Uczestnik został usunięty</translation>
    </message>
    <message>
        <source>Called after somebody left a conversation or was removed from it.</source>
        <translation>Wywoływane po tym, jak ktoś opuścił konwersację lub został z niej usunięty.</translation>
    </message>
    <message>
        <source>A user will be changed</source>
        <translation>Dane użytkownika zostaną zmienione</translation>
    </message>
    <message>
        <source>Called before a user is changed. The webhook can alter the change or stop it.</source>
        <translation>Wywoływane przed zmianą danych użytkownika. Webhook może wpłynąć na zmianę lub ją zatrzymać.</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>Użytkownik został dodany</translation>
    </message>
    <message>
        <source>Called after a user was created, as when somebody uses an app for the first time.</source>
        <translation>Wywoływane po utworzeniu użytkownika, na przykład gdy ktoś po raz pierwszy korzysta z aplikacji.</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>Dane użytkownika zostały zmienione</translation>
    </message>
    <message>
        <source>Called after the name, the role or the attributes of a user were changed.</source>
        <translation>Wywoływane po zmianie nazwy, roli lub atrybutów użytkownika.</translation>
    </message>
    <message>
        <source>A delivery status changed</source>
        <translation>Zmienił się status dostarczenia</translation>
    </message>
    <message>
        <source>Called after a message was sent, delivered or read, or failed to be: for SMS, WhatsApp and the like, not for apps.</source>
        <translation>Wywoływane, gdy wiadomość została wysłana, dostarczona lub odczytana albo gdy się to nie powiodło: dotyczy SMS, WhatsApp i podobnych kanałów, nie aplikacji.</translation>
    </message>
    <message>
        <source>The server has this event, which the program does not know or which has no place here. It is kept until you uncheck it.</source>
        <translation>Na serwerze jest to zdarzenie, którego program nie zna lub które tu nie pasuje. Pozostanie, dopóki go nie odznaczysz.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konwersacje</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Uczestnicy</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Dostarczanie</translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message>
        <source>Presets</source>
        <translation>Gotowe zestawy</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <extracomment>%1: the name of the field</extracomment>
        <translation>%1: gotowe zestawy</translation>
    </message>
    <message>
        <source>Before (can be stopped)</source>
        <extracomment>A heading above events a webhook is called for beforehand</extracomment>
        <translation>Przed (można zatrzymać)</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A heading above events a webhook is called for afterwards</extracomment>
        <translation>Po</translation>
    </message>
    <message>
        <source>Others the server has</source>
        <translation>Inne ustawione na serwerze</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All pre-events</source>
        <translation>Wszystkie „przed”</translation>
    </message>
    <message>
        <source>All post-events</source>
        <translation>Wszystkie „po”</translation>
    </message>
    <message>
        <source>Messages only, after</source>
        <translation>Tylko wiadomości, „po”</translation>
    </message>
    <message>
        <source>Delivery and state</source>
        <translation>Dostarczanie i stan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>%Ln z %1 zdarzeń</numerusform>
            <numerusform>%Ln z %1 zdarzeń</numerusform>
            <numerusform>%Ln z %1 zdarzeń</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Write all changes that match the filters to a file</source>
        <translation>Zapisuje w pliku wszystkie zmiany pasujące do filtrów</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, do arkuszy kalkulacyjnych…</translation>
    </message>
    <message>
        <source>JSON, for programs…</source>
        <translation>JSON, dla programów…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Eksportowanie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Przerywa eksportowanie</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Eksport zmian</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabele (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Pliki JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Zmiany %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldBlock</name>
    <message>
        <source>Revert</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value again</source>
        <translation>Przywraca wartość z serwera</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Otwórz dokumentację</translation>
    </message>
    <message>
        <source>Documentation of %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Dokumentacja: %1</translation>
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
        <translation>Na serwerze: %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message>
        <source>Default conversation service</source>
        <translation>Domyślna usługa konwersacji</translation>
    </message>
    <message>
        <source>Default messaging service</source>
        <translation>Domyślna usługa wiadomości</translation>
    </message>
    <message>
        <source>Default inactive timer</source>
        <translation>Domyślny czasomierz nieaktywności</translation>
    </message>
    <message>
        <source>Default closed timer</source>
        <translation>Domyślny czasomierz zamknięcia</translation>
    </message>
    <message>
        <source>Pre-event URL</source>
        <translation>URL przed zdarzeniem</translation>
    </message>
    <message>
        <source>Post-event URL</source>
        <translation>URL po zdarzeniu</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Miejsce docelowe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Role for conversation creators</source>
        <translation>Rola twórców konwersacji</translation>
    </message>
    <message>
        <source>Role for participants</source>
        <translation>Rola uczestników</translation>
    </message>
    <message>
        <source>Role for new users</source>
        <translation>Rola nowych użytkowników</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Śledzenie dostępności</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>Rejestrowanie powiadomień</translation>
    </message>
    <message>
        <source>Notify of new messages</source>
        <translation>Powiadamianie o wiadomościach</translation>
    </message>
    <message>
        <source>New message text</source>
        <translation>Tekst przy nowej wiadomości</translation>
    </message>
    <message>
        <source>New message sound</source>
        <translation>Dźwięk przy nowej wiadomości</translation>
    </message>
    <message>
        <source>Unread badge</source>
        <translation>Zliczanie nieprzeczytanych</translation>
    </message>
    <message>
        <source>Own text for media</source>
        <translation>Osobne powiadomienie o plikach</translation>
    </message>
    <message>
        <source>Media message text</source>
        <translation>Tekst przy plikach</translation>
    </message>
    <message>
        <source>Notify when added</source>
        <translation>Powiadamianie o dodaniu</translation>
    </message>
    <message>
        <source>Text when added</source>
        <translation>Tekst przy dodaniu</translation>
    </message>
    <message>
        <source>Sound when added</source>
        <translation>Dźwięk przy dodaniu</translation>
    </message>
    <message>
        <source>Notify when removed</source>
        <translation>Powiadamianie o usunięciu</translation>
    </message>
    <message>
        <source>Text when removed</source>
        <translation>Tekst przy usunięciu</translation>
    </message>
    <message>
        <source>Sound when removed</source>
        <translation>Dźwięk przy usunięciu</translation>
    </message>
    <message>
        <source>New conversations belong to this service unless they name another. Begins with IS.</source>
        <translation>Do tej usługi należą nowe konwersacje, chyba że wskazują inną. Jej SID zaczyna się od IS.</translation>
    </message>
    <message>
        <source>Carries SMS and WhatsApp messages of new conversations. Begins with MG.</source>
        <translation>Obsługuje wiadomości SMS i WhatsApp w nowych konwersacjach. Jej SID zaczyna się od MG.</translation>
    </message>
    <message>
        <source>When a quiet conversation becomes inactive. A new message makes it active again.</source>
        <translation>Kiedy konwersacja bez nowych wiadomości staje się nieaktywna. Nowa wiadomość znów ją uaktywnia.</translation>
    </message>
    <message>
        <source>When a quiet conversation is closed for good.</source>
        <translation>Kiedy konwersacja bez nowych wiadomości zostaje trwale zamknięta.</translation>
    </message>
    <message>
        <source>Called before something happens, which it can change or stop within five seconds.</source>
        <translation>Wywoływany przed zdarzeniem; w ciągu pięciu sekund może je zmienić lub zatrzymać.</translation>
    </message>
    <message>
        <source>Called after something has happened.</source>
        <translation>Wywoływany po zdarzeniu.</translation>
    </message>
    <message>
        <source>How the URLs are called.</source>
        <translation>Sposób wywoływania adresów URL.</translation>
    </message>
    <message>
        <source>Where events go. Flex accounts need them to go into Flex.</source>
        <translation>Dokąd trafiają zdarzenia. Konta Flex wymagają, aby trafiały do Flex.</translation>
    </message>
    <message>
        <source>The URLs are called for these events only.</source>
        <translation>Adresy URL są wywoływane tylko dla tych zdarzeń.</translation>
    </message>
    <message>
        <source>What the creator of a conversation may do in it.</source>
        <translation>Co może robić w konwersacji jej twórca.</translation>
    </message>
    <message>
        <source>What a participant may do in a conversation.</source>
        <translation>Co może robić w konwersacji uczestnik.</translation>
    </message>
    <message>
        <source>What a user may do in the service outside of conversations.</source>
        <translation>Co może robić użytkownik w usłudze poza konwersacjami.</translation>
    </message>
    <message>
        <source>Whether apps are told who is online, and who can be reached by a push notification.</source>
        <translation>Czy aplikacje otrzymują informację, kto jest online i do kogo dotrze powiadomienie push.</translation>
    </message>
    <message>
        <source>Keeps a log of push notifications, to find out why one did not arrive.</source>
        <translation>Prowadzi dziennik powiadomień push, aby można było ustalić, dlaczego któreś nie dotarło.</translation>
    </message>
    <message>
        <source>Sends a push notification to participants who use an app.</source>
        <translation>Wysyła powiadomienie push do uczestników korzystających z aplikacji.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was added.</source>
        <translation>Wysyła powiadomienie push do osoby, która została dodana.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was removed.</source>
        <translation>Wysyła powiadomienie push do osoby, która została usunięta.</translation>
    </message>
    <message>
        <source>Shows at the app’s icon how many conversations have unread messages.</source>
        <translation>Pokazuje na ikonie aplikacji, w ilu konwersacjach są nieprzeczytane wiadomości.</translation>
    </message>
    <message>
        <source>When a message comes with files, the text below is used instead.</source>
        <translation>Gdy wiadomość zawiera pliki, zamiast zwykłego używany jest poniższy tekst.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.</source>
        <translation>Treść powiadomienia. W miejsce ${PARTICIPANT}, ${CONVERSATION} i ${MESSAGE} wstawiane są wartości.</translation>
    </message>
    <message>
        <source>What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.</source>
        <translation>Treść w takim przypadku. W miejsce ${PARTICIPANT}, ${CONVERSATION} i ${MEDIA_COUNT} wstawiane są wartości.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.</source>
        <translation>Treść powiadomienia. W miejsce ${PARTICIPANT} i ${CONVERSATION} wstawiane są wartości.</translation>
    </message>
    <message>
        <source>The name of a sound file of the app, or “default”.</source>
        <translation>Nazwa pliku dźwiękowego aplikacji lub „default”.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nowe wiadomości</translation>
    </message>
    <message>
        <source>Being added to a conversation</source>
        <translation>Dodanie do konwersacji</translation>
    </message>
    <message>
        <source>Being removed from a conversation</source>
        <translation>Usunięcie z konwersacji</translation>
    </message>
    <message>
        <source>Account SIDs</source>
        <translation>SID-y kont</translation>
    </message>
    <message>
        <source>API key SIDs</source>
        <translation>SID-y kluczy API</translation>
    </message>
    <message>
        <source>Conversation Services</source>
        <translation>SID-y usług konwersacji</translation>
    </message>
    <message>
        <source>Messaging Services</source>
        <translation>SID-y usług wiadomości</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>SID-y ról</translation>
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
        <translation>Do adresów URL (webhook)</translation>
    </message>
    <message>
        <source>Into Flex (flex)</source>
        <comment>where events go</comment>
        <translation>Do Flex (flex)</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No value was chosen yet</extracomment>
        <translation>Nie ustawiono</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a timer</comment>
        <translation>wyłączony</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>włączone</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>none</source>
        <comment>events</comment>
        <translation>brak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln zdarzenie</numerusform>
            <numerusform>%Ln zdarzenia</numerusform>
            <numerusform>%Ln zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>to the URLs</source>
        <comment>where events go</comment>
        <translation>do adresów URL</translation>
    </message>
    <message>
        <source>into Flex</source>
        <comment>where events go</comment>
        <translation>do Flex</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Instead of the SID of a service, when none is set</extracomment>
        <translation>nie ustawiono</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a text</comment>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Nie ma jeszcze czego zapisać</translation>
    </message>
    <message>
        <source>Save again once the configuration has been loaded.</source>
        <translation>Zapisz ponownie, gdy konfiguracja zostanie wczytana.</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>Zapis pliku konfiguracji</translation>
    </message>
    <message>
        <source>Open configuration file</source>
        <translation>Otwieranie pliku konfiguracji</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>Wczytano %Ln wartość. Przejrzyj ją i zastosuj albo odrzuć.</numerusform>
            <numerusform>Wczytano %Ln wartości. Przejrzyj je i zastosuj albo odrzuć.</numerusform>
            <numerusform>Wczytano %Ln wartości. Przejrzyj je i zastosuj albo odrzuć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Pliki konfiguracji (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Nie otwarto żadnego konta</translation>
    </message>
    <message>
        <source>Open the account whose configuration it is about first.</source>
        <translation>Najpierw otwórz konto, którego dotyczy konfiguracja.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <extracomment>%1: the path of a file; %2: a list of what is in it</extracomment>
        <translation>Zapisano jako %1: %2.</translation>
    </message>
    <message>
        <source>Saved as %1, without the changes that are not applied: %2.</source>
        <translation>Zapisano jako %1, bez zmian, których nie zastosowano: %2.</translation>
    </message>
</context>
<context>
    <name>configurator::FilePlanModel</name>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>W pliku</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Obecnie</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
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
        <translation>Nie ma takiego pliku</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wybierz inny plik.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Nie można odczytać pliku</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Sprawdź, czy można go odczytać, albo wybierz inny plik.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Plik jest za duży</translation>
    </message>
    <message>
        <source>It is far larger than a configuration file can be. Choose another file.</source>
        <translation>Jest znacznie większy niż jakikolwiek plik konfiguracji. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>Nie można zapisać pliku</translation>
    </message>
    <message>
        <source>Check that there is room and that the folder may be written to, or choose another folder.</source>
        <translation>Sprawdź wolne miejsce i prawo zapisu w katalogu albo wybierz inny katalog.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Plik nie jest prawidłowym plikiem JSON</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>Błąd składni w wierszu %1, znak %2. Popraw plik w tym miejscu albo wybierz inny.</translation>
    </message>
    <message>
        <source>This is not a configuration file</source>
        <translation>To nie jest plik konfiguracji</translation>
    </message>
    <message>
        <source>Choose a file that this program has saved.</source>
        <translation>Wybierz plik zapisany przez ten program.</translation>
    </message>
    <message>
        <source>The file needs a later version of this program</source>
        <translation>Plik wymaga nowszej wersji programu</translation>
    </message>
    <message>
        <source>This version might misunderstand it. Update the program, or choose another file.</source>
        <translation>Ta wersja mogłaby go źle zrozumieć. Zaktualizuj program albo wybierz inny plik.</translation>
    </message>
    <message>
        <source>The file has a fault</source>
        <translation>Plik zawiera błąd</translation>
    </message>
    <message>
        <source>%1 is missing. Add it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Brakuje elementu %1. Dodaj go albo wybierz inny plik.</translation>
    </message>
    <message>
        <source>%1 names settings that are in the file already. Remove one of the two.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Element %1 dotyczy ustawień, które już są w pliku. Usuń jeden z tych elementów.</translation>
    </message>
    <message>
        <source>%1 has a value that means nothing there. Correct it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Element %1 ma w tym miejscu nieprawidłową wartość. Popraw ją albo wybierz inny plik.</translation>
    </message>
    <message>
        <source>%1 must be an object, in braces.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Element %1 musi być obiektem (w nawiasach klamrowych).</translation>
    </message>
    <message>
        <source>%1 must be a list, in brackets.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Element %1 musi być listą (w nawiasach kwadratowych).</translation>
    </message>
    <message>
        <source>%1 must be a text, in quotes.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Element %1 musi być tekstem (w cudzysłowie).</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Element %1 musi mieć wartość true lub false.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Element %1 musi być liczbą.</translation>
    </message>
    <message>
        <source>Saved from the account %1.</source>
        <extracomment>%1: the SID of an account; %2: a date; %3: a time</extracomment>
        <translation>Zapisano z konta %1.</translation>
    </message>
    <message>
        <source>Saved from the account %1 on %2 at %3.</source>
        <translation>Zapisano z konta %1: %2, %3.</translation>
    </message>
    <message>
        <source>Saved from %1 (%2).</source>
        <extracomment>%1: the name and %2: the SID of an account; %3: a date; %4: a time</extracomment>
        <translation>Zapisano z konta %1 (%2).</translation>
    </message>
    <message>
        <source>Saved from %1 (%2) on %3 at %4.</source>
        <translation>Zapisano z konta %1 (%2): %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>Ta wersja programu nie zna %Ln elementu pliku i go pomija: %1</numerusform>
            <numerusform>Ta wersja programu nie zna %Ln elementów pliku i je pomija: %1</numerusform>
            <numerusform>Ta wersja programu nie zna %Ln elementów pliku i je pomija: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the open service</source>
        <translation>Trafi do otwartej usługi</translation>
    </message>
    <message>
        <source>Being loaded to compare…</source>
        <translation>Wczytywanie do porównania…</translation>
    </message>
    <message>
        <source>Left out: cannot be changed here now</source>
        <translation>Pominięto: nie można tu teraz zmienić</translation>
    </message>
    <message>
        <source>Left out: no service is open here</source>
        <translation>Pominięto: nie otwarto tu żadnej usługi</translation>
    </message>
    <message>
        <source>Left out: one service at a time</source>
        <translation>Pominięto: tylko jedna usługa naraz</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Do wczytania</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another account</source>
        <translation>Do wczytania, choć należy do innego konta</translation>
    </message>
    <message>
        <source>Left out: belongs to another account</source>
        <translation>Pominięto: należy do innego konta</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another service</source>
        <translation>Do wczytania, choć należy do innej usługi</translation>
    </message>
    <message>
        <source>Left out: belongs to another service</source>
        <translation>Pominięto: należy do innej usługi</translation>
    </message>
</context>
<context>
    <name>configurator::FlagEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Włączone</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Wyłączone</translation>
    </message>
</context>
<context>
    <name>configurator::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Podręcznik użytkownika</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy all that is known of the selected changes</source>
        <translation>Kopiuje wszystko, co wiadomo o zaznaczonych zmianach</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Read from the server what became of the changes that are not settled</source>
        <translation>Odczytuje z serwera, co się stało z niewyjaśnionymi zmianami</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Put the values from before into the form, for you to review. Nothing is sent before that.</source>
        <translation>Wstawia poprzednie wartości do formularza, aby można je było przejrzeć. Wcześniej nic nie jest wysyłane.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>Zaznaczono %Ln zmianę</numerusform>
            <numerusform>Zaznaczono %Ln zmiany</numerusform>
            <numerusform>Zaznaczono %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>To restore, choose changes of one account and one page.</source>
        <translation>Aby przywrócić, zaznacz zmiany z jednego konta i jednej karty.</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFacts</name>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed zmianą</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po zmianie</translation>
    </message>
    <message>
        <source>Server returned</source>
        <translation>Wartość z serwera</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>%1, by reading again</source>
        <extracomment>When the outcome of a change became known; %1: a date and a time of day</extracomment>
        <translation>%1, na podstawie ponownego odczytu</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Wynik ustalono</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>Twilio error</source>
        <translation>Błąd Twilio</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID żądania</translation>
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
        <translation>Dowolne pole</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a field</comment>
        <extracomment>%1: the name of a page; %2: the name of a field on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Dowolne konto</translation>
    </message>
    <message>
        <source>This account</source>
        <extracomment>The account that is open</extracomment>
        <translation>To konto</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Dowolny wynik</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Changes of which it is not known whether they took effect</extracomment>
        <translation>Niewyjaśniony</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Dowolny czas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Ten rok</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Szukaj w historii</translation>
    </message>
    <message>
        <source>Beginnings of words: of accounts, SIDs, values, people or request IDs</source>
        <translation>Początek słowa: nazwy konta, SID-u, wartości, osoby lub ID żądania</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryPage</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Eksport został anulowany.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Odczytuje historię ponownie</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Szczegóły zmiany</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>No change matches the filters.</source>
        <translation>Żadna zmiana nie pasuje do filtrów.</translation>
    </message>
    <message>
        <source>No changes yet. Each change you apply is written down here, with what became of it, and can be taken back.</source>
        <translation>Nie ma jeszcze zmian. Każda zastosowana zmiana jest tu zapisywana wraz z wynikiem i można ją cofnąć.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln zmiana</numerusform>
            <numerusform>%Ln zmiany</numerusform>
            <numerusform>%Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>Pokaż konto</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>Wyeksportowano %Ln zmianę do pliku %1</numerusform>
            <numerusform>Wyeksportowano %Ln zmiany do pliku %1</numerusform>
            <numerusform>Wyeksportowano %Ln zmian do pliku %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryTableModel</name>
    <message>
        <source>When</source>
        <extracomment>A column: the time of a change</extracomment>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID żądania</translation>
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
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>outcome of a change</comment>
        <translation>Nieznany</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome of a change</comment>
        <translation>Zastosowano</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>outcome of a change</comment>
        <translation>Zapisano inaczej</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a change</comment>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>outcome of a change</comment>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Not applied</source>
        <comment>outcome of a change</comment>
        <translation>Nie zastosowano</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>outcome of a change</comment>
        <translation>Nierozstrzygnięty</translation>
    </message>
    <message>
        <source>It was about to be sent, and no answer has come. Reading again settles it.</source>
        <translation>Zmiana miała zostać wysłana, ale nie nadeszła odpowiedź. Ponowny odczyt to wyjaśni.</translation>
    </message>
    <message>
        <source>Sent, and no clear answer came. Reading again settles it.</source>
        <translation>Wysłano, ale nie nadeszła jednoznaczna odpowiedź. Ponowny odczyt to wyjaśni.</translation>
    </message>
    <message>
        <source>The server has the value that was asked for.</source>
        <translation>Na serwerze jest żądana wartość.</translation>
    </message>
    <message>
        <source>The server accepted the change and made another value of it.</source>
        <translation>Serwer przyjął zmianę, ale zapisał inną wartość.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>Serwer odrzucił zmianę. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>It did not reach the server. Nothing was changed.</source>
        <translation>Zmiana nie dotarła do serwera. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>The server still had the value from before.</source>
        <translation>Na serwerze nadal była poprzednia wartość.</translation>
    </message>
    <message>
        <source>The server had neither the value from before nor the one asked for. Somebody else may have changed it.</source>
        <translation>Na serwerze nie było ani poprzedniej, ani żądanej wartości. Mógł ją zmienić ktoś inny.</translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Import kont</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>Znalezione konta</translation>
    </message>
    <message>
        <source>Choose a file of twilio-cli profiles</source>
        <translation>Wybór pliku profili twilio-cli</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its secret into the keychain of this computer; the file stays as it is.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Przeszukano plik %1 i zmienne środowiskowe TWILIO_*. Wybrane konta zostaną skopiowane, a ich sekrety trafią do pęku kluczy tego komputera; plik pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>No accounts were found there. If twilio-cli keeps its profiles in another file, choose it.</source>
        <translation>Nie znaleziono tam żadnych kont. Jeśli twilio-cli przechowuje profile w innym pliku, wybierz go.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancelled; the account under way comes to its end.</source>
        <translation>Anulowano; import rozpoczętego konta zostanie dokończony.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>Nie udało się zaimportować %Ln konta.</numerusform>
            <numerusform>Nie udało się zaimportować %Ln kont.</numerusform>
            <numerusform>Nie udało się zaimportować %Ln kont.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>Zaimportowano %Ln konto.</numerusform>
            <numerusform>Zaimportowano %Ln konta.</numerusform>
            <numerusform>Zaimportowano %Ln kont.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Zapamiętaj do zamknięcia programu</translation>
    </message>
</context>
<context>
    <name>configurator::ImportTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID konta</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The column that tells where an account was found</extracomment>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
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
        <translation>Nie ma takiego pliku</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wybierz inny plik.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Nie można odczytać pliku</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Sprawdź, czy można go odczytać, albo wybierz inny plik.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Plik jest za duży</translation>
    </message>
    <message>
        <source>It is far larger than a file of profiles can be. Choose another file.</source>
        <translation>Jest znacznie większy niż jakikolwiek plik profili. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Plik nie jest prawidłowym plikiem JSON</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>Błąd składni w wierszu %1, znak %2. Popraw plik w tym miejscu albo wybierz inny.</translation>
    </message>
    <message>
        <source>The file holds no profiles of twilio-cli</source>
        <translation>Plik nie zawiera profili twilio-cli</translation>
    </message>
    <message>
        <source>Choose another file. It is usually called config.json.</source>
        <translation>Wybierz inny plik. Zwykle nosi nazwę config.json.</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Nie można odczytać profili</translation>
    </message>
    <message>
        <source>The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose another.</source>
        <extracomment>%1: the name of a property in a JSON file</extracomment>
        <translation>Właściwość %1 jest innego typu niż w twilio-cli. Popraw plik albo wybierz inny.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>Brakuje wartości %1.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>Wartość %1 nie jest tekstem.</translation>
    </message>
    <message>
        <source>%1 is not an object with properties.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>Wartość %1 nie jest obiektem z właściwościami.</translation>
    </message>
    <message>
        <source>%1 is not a SID: %2 and 32 characters from 0–9 and a–f.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable; %2: two letters</extracomment>
        <translation>Wartość %1 nie jest SID-em (%2 i 32 znaki z zakresów 0–9 i a–f).</translation>
    </message>
    <message>
        <source>%1 cannot be part of the name of a server.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>Wartość %1 nie może być częścią nazwy serwera.</translation>
    </message>
    <message>
        <source>The region needs an edge, and none is known for it. Set %1.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>Region wymaga punktu brzegowego, a żaden nie jest dla niego znany. Ustaw wartość %1.</translation>
    </message>
    <message>
        <source>Its secret is not in the file. Add the account by hand.</source>
        <translation>W pliku nie ma sekretu konta. Dodaj konto ręcznie.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Zaimportowano</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Signs in as %1 in this list does</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Te same dane logowania co %1 na tej liście</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Już dodane jako %1</translation>
    </message>
    <message>
        <source>Ready; another account is called %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Gotowe do importu; inne konto ma nazwę %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe do importu</translation>
    </message>
    <message>
        <source>twilio-cli</source>
        <translation>twilio-cli</translation>
    </message>
    <message>
        <source>twilio-cli before 3.0</source>
        <translation>twilio-cli przed 3.0</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Środowisko</translation>
    </message>
    <message>
        <source>%1, active</source>
        <extracomment>%1: the name of a program; its active profile is the one it uses when it is told no other</extracomment>
        <translation>%1, aktywny</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token uwierzytelniający</translation>
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
        <translation>Wyjść w trakcie stosowania zmian?</translation>
    </message>
    <message>
        <source>They may take effect all the same. The history will tell what became of them.</source>
        <translation>Mimo to zmiany mogą zostać wprowadzone. Historia pokaże, co się z nimi stało.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Odrzucić %Ln zmianę?</numerusform>
            <numerusform>Odrzucić %Ln zmiany?</numerusform>
            <numerusform>Odrzucić %Ln zmian?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Niezastosowane zmiany zostaną utracone.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Zostań</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Kontynuuj edycję</translation>
    </message>
</context>
<context>
    <name>configurator::LinkPage</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Przerywa odczyt</translation>
    </message>
    <message>
        <source>Read the link again</source>
        <translation>Odczytuje odnośnik ponownie</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the JSON that is shown</extracomment>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy all of the JSON</source>
        <translation>Kopiuje cały JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Znajdź w JSON</translation>
    </message>
    <message>
        <source>JSON of the link</source>
        <translation>JSON odnośnika</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>This is only the beginning. Copying takes all of it.</source>
        <translation>To tylko początek. Kopiowanie obejmie całość.</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Odczytano o %1, odpowiedź po %2 ms</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Zaloguj się do proxy…</translation>
    </message>
</context>
<context>
    <name>configurator::LinkWords</name>
    <message>
        <source>Service configuration</source>
        <translation>Konfiguracja usługi</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooki</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Powiadomienia push</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konwersacje</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Devices for push notifications</source>
        <translation>Urządzenia do powiadomień push</translation>
    </message>
    <message>
        <source>Conversations of a participant</source>
        <translation>Konwersacje uczestnika</translation>
    </message>
    <message>
        <source>Conversations with their participants</source>
        <translation>Konwersacje z uczestnikami</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numery telefonów</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Numery skrócone</translation>
    </message>
    <message>
        <source>Alphanumeric senders</source>
        <translation>Nadawcy alfanumeryczni</translation>
    </message>
</context>
<context>
    <name>configurator::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Odnośniki</translation>
    </message>
    <message>
        <source>Open the link here</source>
        <translation>Otwórz odnośnik tutaj</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>Otwórz zaznaczony odnośnik</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Copy the address of the selected link</source>
        <translation>Kopiuj adres zaznaczonego odnośnika</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Otwórz dokumentację</translation>
    </message>
    <message>
        <source>Documentation of the selected link</source>
        <translation>Dokumentacja zaznaczonego odnośnika</translation>
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
        <translation>Otwieranie pliku konfiguracji</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Wczytaj z pliku %1</translation>
    </message>
    <message>
        <source>Values in the file</source>
        <translation>Wartości w pliku</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Wczytaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>What you choose becomes changes in the form of %1. Nothing is sent before you have reviewed them.</source>
        <translation>Wybrane wartości staną się zmianami w formularzu konta %1. Nic nie zostanie wysłane, dopóki ich nie przejrzysz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>Zostanie wczytana %Ln wartość.</numerusform>
            <numerusform>Zostaną wczytane %Ln wartości.</numerusform>
            <numerusform>Zostanie wczytanych %Ln wartości.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from what is here.</source>
        <translation>Nie wybrano niczego, co różniłoby się od obecnych wartości.</translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message>
        <source>Look up a SID</source>
        <translation>Sprawdzanie SID-u</translation>
    </message>
    <message>
        <source>Which service is this?</source>
        <translation>Co to za usługa?</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>SID, address or text with a SID</source>
        <translation>SID, adres lub tekst zawierający SID</translation>
    </message>
    <message>
        <source>SIDs in the text</source>
        <translation>SID-y w tekście</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>Zapytaj Twilio</translation>
    </message>
    <message>
        <source>Read the service from the open account</source>
        <translation>Odczytuje usługę z otwartego konta</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Ustaw jako domyślną</translation>
    </message>
    <message>
        <source>Put it into the configuration, where you review and apply it</source>
        <translation>Wstawia ją do konfiguracji, do przejrzenia i zastosowania</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Otwórz usługę</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An entry in a list; %1: what a SID stands for; %2: the SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: what a SID stands for; %2: its name</extracomment>
        <translation>%1 „%2”</translation>
    </message>
    <message>
        <source>Paste anything: the program finds the SIDs in it.</source>
        <translation>Wklej dowolny tekst: program znajdzie w nim SID-y.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Jeszcze %Ln znak</numerusform>
            <numerusform>Jeszcze %Ln znaki</numerusform>
            <numerusform>Jeszcze %Ln znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.</source>
        <translation>W tekście nie ma SID-u. SID to dwie wielkie litery i 32 cyfry lub litery od a do f.</translation>
    </message>
</context>
<context>
    <name>configurator::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Dodaj konto…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Importuj konta…</translation>
    </message>
    <message>
        <source>&amp;Open configuration file…</source>
        <translation>&amp;Otwórz plik konfiguracji…</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <translation>&amp;Zapisz plik konfiguracji…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Odrzuć zmiany</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>&amp;Znajdź konto</translation>
    </message>
    <message>
        <source>&amp;Look up a SID…</source>
        <translation>&amp;Sprawdź SID…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Konfiguracja</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>&amp;Webhooki</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Usługa</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ws&amp;tecz</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Ko&amp;nta</translation>
    </message>
    <message>
        <source>&amp;Returned configuration</source>
        <translation>&amp;Zwrócona konfiguracja</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Wy&amp;gląd</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>&amp;Przejrzyj i zastosuj…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Edytuj konto…</translation>
    </message>
    <message>
        <source>D&amp;uplicate account…</source>
        <translation>Po&amp;wiel konto…</translation>
    </message>
    <message>
        <source>Move u&amp;p in the list</source>
        <translation>Przesuń w &amp;górę na liście</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the list</source>
        <translation>Przesuń w &amp;dół na liście</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Usuń konto…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Error codes…</source>
        <translation>&amp;Kody błędów…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>Dia&amp;gnostyka…</translation>
    </message>
    <message>
        <source>&amp;About Conversations Configurator</source>
        <translation>&amp;O programie Conversations Configurator</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Podręcznik użytkownika</translation>
    </message>
    <message>
        <source>API &amp;reference…</source>
        <translation>&amp;Dokumentacja API…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Z&amp;estawienie</translation>
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
        <translation>Czas: %1 UTC</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID żądania: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1</source>
        <comment>a SID</comment>
        <translation>Usługa konwersacji: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1 (%2)</source>
        <extracomment>%1: the name of a service; %2: its SID</extracomment>
        <translation>Usługa konwersacji: %1 (%2)</translation>
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
        <translation>%1, choć wysłano: %2</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Właściwość</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
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
        <translation>Więcej informacji</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message>
        <source>Without a name</source>
        <extracomment>Instead of the name of a service or role</extracomment>
        <translation>Bez nazwy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln rola</numerusform>
            <numerusform>%Ln role</numerusform>
            <numerusform>%Ln ról</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln usługa</numerusform>
            <numerusform>%Ln usługi</numerusform>
            <numerusform>%Ln usług</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>How many services or roles have what was typed in them; %1: how many there are</extracomment>
        <translation>Nic nie pasuje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>Pasuje %Ln z %1</numerusform>
            <numerusform>Pasują %Ln z %1</numerusform>
            <numerusform>Pasuje %Ln z %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Ponowny odczyt…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Odczytywanie… na razie %Ln</numerusform>
            <numerusform>Odczytywanie… na razie %Ln</numerusform>
            <numerusform>Odczytywanie… na razie %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When a list was read; %1: a time, perhaps with its date</extracomment>
        <translation>stan na %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Jeszcze nie odczytano</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>Może być więcej</translation>
    </message>
    <message>
        <source>Reading was cancelled. A SID can be typed or pasted all the same.</source>
        <translation>Odczyt anulowano. Mimo to SID można wpisać lub wkleić.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: the server&apos;s own words</extracomment>
        <translation>Nie można odczytać listy: %1. Odpowiedź serwera: „%2” Mimo to SID można wpisać lub wkleić.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. %2 A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: one or two sentences on what to do</extracomment>
        <translation>Nie można odczytać listy: %1. %2 Mimo to SID można wpisać lub wkleić.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>Pasuje %Ln rola; wybierz ją.</numerusform>
            <numerusform>Pasują %Ln role; wybierz jedną z nich.</numerusform>
            <numerusform>Pasuje %Ln ról; wybierz jedną z nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>Pasuje %Ln usługa; wybierz ją.</numerusform>
            <numerusform>Pasują %Ln usługi; wybierz jedną z nich.</numerusform>
            <numerusform>Pasuje %Ln usług; wybierz jedną z nich.</numerusform>
        </translation>
    </message>
    <message>
        <source>No role of this service has this SID. It may belong to another one, or have been deleted.</source>
        <translation>W tej usłudze nie ma roli z tym SID-em. Być może należy do innej usługi albo została usunięta.</translation>
    </message>
    <message>
        <source>No service of this account has this SID. It may belong to another account, or have been deleted.</source>
        <translation>Na tym koncie nie ma usługi z tym SID-em. Być może należy do innego konta albo została usunięta.</translation>
    </message>
    <message>
        <source>Twilio has none here</source>
        <translation>Twilio nie ma tu takich usług</translation>
    </message>
    <message>
        <source>Messaging Services may not be available in the account&apos;s region.</source>
        <translation>Usługi wiadomości mogą być niedostępne w regionie konta.</translation>
    </message>
    <message>
        <source>“%1” is a role in the service, not in conversations.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>„%1” to rola w usłudze, a nie w konwersacjach.</translation>
    </message>
    <message>
        <source>“%1” is a role in conversations, not in the service.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>„%1” to rola w konwersacjach, a nie w usłudze.</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Zestawienie</translation>
    </message>
    <message>
        <source>All accounts side by side. A timer in bold differs from that of most accounts.</source>
        <translation>Wszystkie konta obok siebie. Pogrubiony czasomierz różni się od ustawionego na większości kont.</translation>
    </message>
    <message>
        <source>Accounts and their configurations</source>
        <translation>Konta i ich konfiguracje</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Otwórz konto</translation>
    </message>
    <message>
        <source>Show the configuration of the selected account</source>
        <translation>Pokazuje konfigurację zaznaczonego konta</translation>
    </message>
    <message>
        <source>Change timers…</source>
        <translation>Zmień czasomierze…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Przerywa odczyt</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>Odczytuje ponownie wszystkie konta</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>Odczytano %1 z %Ln konta…</numerusform>
            <numerusform>Odczytano %1 z %Ln kont…</numerusform>
            <numerusform>Odczytano %1 z %Ln kont…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>Zaznaczono %Ln konto</numerusform>
            <numerusform>Zaznaczono %Ln konta</numerusform>
            <numerusform>Zaznaczono %Ln kont</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln konto</numerusform>
            <numerusform>%Ln konta</numerusform>
            <numerusform>%Ln kont</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the timers of several accounts at once. You see what changes before anything is sent.</source>
        <translation>Ustawia czasomierze na kilku kontach naraz. Zobaczysz, co się zmieni, zanim cokolwiek zostanie wysłane.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>Szukaj w zestawieniu</translation>
    </message>
    <message>
        <source>Part of a name, a SID, a value or a state</source>
        <translation>Część nazwy, SID-u, wartości lub statusu</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Only those that differ</source>
        <translation>Tylko te, które się różnią</translation>
    </message>
    <message>
        <source>Hide accounts whose timers are as in most accounts</source>
        <translation>Ukrywa konta z takimi czasomierzami jak na większości kont</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>Pokazano %1 z %Ln konta</numerusform>
            <numerusform>Pokazano %1 z %Ln kont</numerusform>
            <numerusform>Pokazano %1 z %Ln kont</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Nie znaleziono konta</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewTableModel</name>
    <message>
        <source>Differs from most accounts</source>
        <translation>Inaczej niż na większości kont</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>Usługa konwersacji</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Usługa wiadomości</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Czasomierz nieaktywności</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Czasomierz zamknięcia</translation>
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
        <translation>Produkcyjne · %1</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Oczekiwanie…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Oczekiwanie na pęk kluczy…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nie odczytano</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Odczytano o %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>It is read once more before anything is sent.</source>
        <translation>Zanim cokolwiek zostanie wysłane, konto jest odczytywane jeszcze raz.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Stosowanie…</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Has these values already</source>
        <translation>Ma już te wartości</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Zostanie zmienione</translation>
    </message>
    <message>
        <source>Somebody else has changed this account since it was read.</source>
        <translation>Od czasu odczytu ktoś inny zmienił to konto.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Anulowano, zanim cokolwiek wysłano.</translation>
    </message>
</context>
<context>
    <name>configurator::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>Karty</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Zestawienie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message>
        <source>Enter the SID: %1 and 32 characters from 0–9 and a–f.</source>
        <translation>Wpisz SID: %1 i 32 znaki z zakresów 0–9 i a–f.</translation>
    </message>
    <message>
        <source>%1 begin with %2; this begins with %3.</source>
        <extracomment>%1: &quot;Conversation Services&quot; or the like; %2: two letters; %3: the letters typed instead</extracomment>
        <translation>%1 zaczynają się od %2; ten zaczyna się od %3.</translation>
    </message>
    <message>
        <source>“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>Znak „%1” na pozycji %2 jest niedozwolony: po prefiksie SID-u mogą być tylko 0–9 i a–f.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>O %Ln znak za dużo.</numerusform>
            <numerusform>O %Ln znaki za dużo.</numerusform>
            <numerusform>O %Ln znaków za dużo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Jeszcze %Ln znak</numerusform>
            <numerusform>Jeszcze %Ln znaki</numerusform>
            <numerusform>Jeszcze %Ln znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.</source>
        <translation>Wpisz czas, na przykład PT1H30M lub 1h 30m, albo wyłącz czasomierz.</translation>
    </message>
    <message>
        <source>Not finished yet: a number and its unit, as in PT30M.</source>
        <translation>Jeszcze niepełne: wpisz liczbę i jednostkę, jak w PT30M.</translation>
    </message>
    <message>
        <source>A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.</source>
        <translation>Czas zaczyna się od P, jak w P1DT2H. Działają też skróty, na przykład 1d 2h.</translation>
    </message>
    <message>
        <source>A timer has no sign. Remove the “%1”.</source>
        <translation>Czasomierz nie może mieć znaku plus ani minus. Usuń „%1”.</translation>
    </message>
    <message>
        <source>“%1”, character %2, has no meaning in a duration.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>Znak „%1” na pozycji %2 nie ma znaczenia w zapisie czasu.</translation>
    </message>
    <message>
        <source>The unit %1 has no number before it.</source>
        <translation>Przed jednostką %1 brakuje liczby.</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.</source>
        <translation>Godziny, minuty i sekundy następują po literze T, jak w PT2H. Wstaw T przed liczbą jednostki %1.</translation>
    </message>
    <message>
        <source>Years, months, weeks and days come before the T, as in P1DT2H. Move %1.</source>
        <translation>Lata, miesiące, tygodnie i dni są przed literą T, jak w P1DT2H. Przenieś jednostkę %1.</translation>
    </message>
    <message>
        <source>The unit %1 is in the wrong place: the larger units come first, each once.</source>
        <translation>Jednostka %1 jest w złym miejscu: większe jednostki są na początku, każda tylko raz.</translation>
    </message>
    <message>
        <source>Only the last number of a duration may have a fraction.</source>
        <translation>Tylko ostatnia liczba może mieć część ułamkową.</translation>
    </message>
    <message>
        <source>Longer than the program can count.</source>
        <translation>Czas dłuższy, niż program potrafi policzyć.</translation>
    </message>
    <message>
        <source>At least %1, or off.</source>
        <extracomment>%1: a duration such as &quot;10 minutes&quot;</extracomment>
        <translation>Minimum to %1; czasomierz można też wyłączyć.</translation>
    </message>
    <message>
        <source>Years and months have no fixed length. Say it in days, hours and minutes.</source>
        <translation>Lata i miesiące nie mają stałej długości. Podaj dni, godziny i minuty.</translation>
    </message>
    <message>
        <source>A fraction of a second cannot be sent. Say it in whole seconds.</source>
        <translation>Ułamka sekundy nie można wysłać. Podaj pełne sekundy.</translation>
    </message>
    <message>
        <source>Not finished yet: an address such as https://example.com/conversations.</source>
        <translation>Adres jeszcze niepełny; przykład: https://example.com/conversations.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Adres zaczyna się od https:// lub http://.</translation>
    </message>
    <message>
        <source>The address names no server. Put one after https://.</source>
        <translation>W adresie brakuje nazwy serwera. Wpisz ją po https://.</translation>
    </message>
    <message>
        <source>This is no address. Blanks and other special characters must be written as %20 and the like.</source>
        <translation>To nie jest adres. Spacje i inne znaki specjalne trzeba zakodować, na przykład jako %20.</translation>
    </message>
    <message>
        <source>The API does not take “%1” here.</source>
        <extracomment>%1: a word from a file, such as the name of an event</extracomment>
        <translation>API nie przyjmuje tu wartości „%1”.</translation>
    </message>
    <message>
        <source>This can be changed but not removed: the API has no way to. Choose another, or revert.</source>
        <translation>Można to zmienić, ale nie usunąć: API tego nie umożliwia. Wybierz inną wartość albo cofnij zmianę.</translation>
    </message>
</context>
<context>
    <name>configurator::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Logowanie do serwera proxy</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that. The sign-in is for the proxy only; Twilio does not see it.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Bez zalogowania serwer proxy %1 nie przepuszcza niczego poza Twoją sieć. Dane logowania otrzyma tylko on; Twilio ich nie zobaczy.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>Zapamiętaj w pęku kluczy</translation>
    </message>
    <message>
        <source>There is no keychain, so it is kept in memory until the program ends.</source>
        <translation>Nie ma pęku kluczy, dlatego dane logowania pozostaną w pamięci do zamknięcia programu.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>configurator::RegionEditor</name>
    <message>
        <source>Another region</source>
        <translation>Inny region</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region ID</source>
        <extracomment>The short name of a region, such as au1</extracomment>
        <translation>ID regionu</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>The place where requests enter Twilio&apos;s network, such as sydney</extracomment>
        <translation>Punkt brzegowy</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Żądania trafiają na serwer %1</translation>
    </message>
    <message>
        <source>A region needs its edge: without one, Twilio handles requests in the United States.</source>
        <translation>Region wymaga punktu brzegowego: bez niego Twilio obsługuje żądania w Stanach Zjednoczonych.</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can be part of a server&apos;s name.</source>
        <translation>Nazwa serwera może zawierać tylko litery, cyfry i łączniki.</translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message>
        <source>The server cannot answer just now. Trying again (%1 of %2)…</source>
        <extracomment>%1: the number of this attempt; %2: how many there are at most</extracomment>
        <translation>Serwer nie może teraz odpowiedzieć. Ponawianie (próba %1 z %2)…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>Serwer nie może teraz odpowiedzieć. Następna próba za %Ln sekundę (%1 z %2)…</numerusform>
            <numerusform>Serwer nie może teraz odpowiedzieć. Następna próba za %Ln sekundy (%1 z %2)…</numerusform>
            <numerusform>Serwer nie może teraz odpowiedzieć. Następna próba za %Ln sekund (%1 z %2)…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot answer just now. The program will try again soon (%1 of %2).</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>Serwer nie może teraz odpowiedzieć. Program wkrótce spróbuje ponownie (próba %1 z %2).</translation>
    </message>
</context>
<context>
    <name>configurator::RequestTableModel</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>Wysłano (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The name of a server</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>The part of an address after the name of the server</extracomment>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID żądania</translation>
    </message>
</context>
<context>
    <name>configurator::RequestWords</name>
    <message>
        <source>%1 · error %2</source>
        <extracomment>%1: an HTTP status such as 401; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 · błąd %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: an HTTP status such as 200; %2: what went wrong after it, such as &quot;Connection lost&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Minął limit czasu</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Utrata połączenia</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Brak zaufania</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nieczytelne dane</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Za dużo danych</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Zatrzymane przez proxy</translation>
    </message>
</context>
<context>
    <name>configurator::ResourceWords</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguracja</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooki</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Service webhooks</source>
        <translation>Webhooki usługi</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Powiadomienia push</translation>
    </message>
    <message>
        <source>Returned configuration</source>
        <translation>Zwrócona konfiguracja</translation>
    </message>
    <message>
        <source>Returned webhooks</source>
        <translation>Zwrócone webhooki</translation>
    </message>
    <message>
        <source>Returned service configuration</source>
        <translation>Zwrócona konfiguracja usługi</translation>
    </message>
    <message>
        <source>Returned service webhooks</source>
        <translation>Zwrócone webhooki usługi</translation>
    </message>
    <message>
        <source>Returned push notifications</source>
        <translation>Zwrócone powiadomienia push</translation>
    </message>
    <message>
        <source>Conversations configuration</source>
        <translation>Konfiguracja Conversations</translation>
    </message>
    <message>
        <source>Conversations webhooks</source>
        <translation>Webhooki Conversations</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service</source>
        <translation>Konfiguracja usługi konwersacji</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service</source>
        <translation>Webhooki usługi konwersacji</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service</source>
        <translation>Powiadomienia push usługi konwersacji</translation>
    </message>
    <message>
        <source>Conversations configuration changed</source>
        <translation>Zmieniono konfigurację Conversations</translation>
    </message>
    <message>
        <source>Conversations webhooks changed</source>
        <translation>Zmieniono webhooki Conversations</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service changed</source>
        <translation>Zmieniono konfigurację usługi konwersacji</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service changed</source>
        <translation>Zmieniono webhooki usługi konwersacji</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service changed</source>
        <translation>Zmieniono powiadomienia push usługi konwersacji</translation>
    </message>
</context>
<context>
    <name>configurator::RestoreActions</name>
    <message>
        <source>The server already has these values</source>
        <translation>Te wartości są już na serwerze</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Nie ma czego przywracać.</translation>
    </message>
</context>
<context>
    <name>configurator::ResultPanel</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Status, headers and JSON of the answer</source>
        <translation>Status, nagłówki i JSON odpowiedzi</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Szczegóły odpowiedzi</translation>
    </message>
    <message>
        <source>Nothing has been returned yet.</source>
        <translation>Niczego jeszcze nie zwrócono.</translation>
    </message>
    <message>
        <source>Applied at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Zastosowano o %1, odpowiedź po %2 ms</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <translation>Odczytano o %1, odpowiedź po %2 ms</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewActions</name>
    <message>
        <source>Apply without a record?</source>
        <translation>Zastosować bez wpisu w historii?</translation>
    </message>
    <message>
        <source>The change could not be written down, so it was not sent. Applied without a record, it will be missing from the history and cannot be restored from there.</source>
        <translation>Nie udało się zapisać zmiany w historii, dlatego jej nie wysłano. Jeśli zastosujesz ją bez wpisu, nie będzie jej w historii i nie da się jej stamtąd przywrócić.</translation>
    </message>
    <message>
        <source>Apply without a record</source>
        <translation>Zastosuj bez wpisu</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Nie stosuj</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Przegląd zmian</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>Zastosować %Ln zmianę na koncie %1?</numerusform>
            <numerusform>Zastosować %Ln zmiany na koncie %1?</numerusform>
            <numerusform>Zastosować %Ln zmian na koncie %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace what the server has now.</source>
        <translation>Od wczytania ktoś inny zmienił tę konfigurację. Porównaj wartości przed zastosowaniem: Twoje zastąpią te, które są teraz na serwerze.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Wysyłane dane</translation>
    </message>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>%1 to konto produkcyjne.</translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Wpisz nazwę konta, aby potwierdzić</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>configurator::ServicePage</name>
    <message>
        <source>Conversation Service</source>
        <translation>Usługa konwersacji</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Ustawienia usługi</translation>
    </message>
    <message>
        <source>Roles and reachability</source>
        <translation>Role i dostępność</translation>
    </message>
    <message>
        <source>Own webhooks</source>
        <translation>Własne webhooki</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Powiadomienia push</translation>
    </message>
</context>
<context>
    <name>configurator::SeverityWords</name>
    <message>
        <source>Information</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Powodzenie</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Błąd</translation>
    </message>
</context>
<context>
    <name>configurator::SidAnswer</name>
    <message>
        <source>It is your account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>To Twoje konto „%1”.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts has this SID.</source>
        <translation>Żadne konto w programie nie ma tego SID-u.</translation>
    </message>
    <message>
        <source>Your account “%1” signs in with it.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Twoje konto „%1” loguje się tym kluczem.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts signs in with it.</source>
        <translation>Żadne konto w programie nie loguje się tym kluczem.</translation>
    </message>
    <message>
        <source>A role of the service opened last in the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Rola ostatnio otwartej usługi na koncie „%1”.</translation>
    </message>
    <message>
        <source>It is no role of the service opened last. Open another service to see its roles.</source>
        <translation>To nie jest rola ostatnio otwartej usługi. Otwórz inną usługę, aby zobaczyć jej role.</translation>
    </message>
    <message>
        <source>Open an account to see whether it has this service.</source>
        <translation>Otwórz konto, aby zobaczyć, czy ma tę usługę.</translation>
    </message>
    <message>
        <source>A service of the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Usługa konta „%1”.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Data utworzenia: %1.</translation>
    </message>
    <message>
        <source>It is the default of new conversations.</source>
        <translation>Jest domyślna dla nowych konwersacji.</translation>
    </message>
    <message>
        <source>It is not the default.</source>
        <translation>Nie jest domyślna.</translation>
    </message>
    <message>
        <source>The services of the account “%1” are still being read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Usługi konta „%1” są jeszcze odczytywane.</translation>
    </message>
    <message>
        <source>The account “%1” had no such service at %2.</source>
        <extracomment>%1: the name of an account; %2: a time of day</extracomment>
        <translation>O %2 na koncie „%1” nie było takiej usługi.</translation>
    </message>
    <message>
        <source>The services of the account “%1” have not been read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Usług konta „%1” jeszcze nie odczytano.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Odpytywanie Twilio…</translation>
    </message>
    <message>
        <source>Twilio says: it is not in the account “%1”. It belongs to another account or region, or it has been deleted.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Odpowiedź Twilio: na koncie „%1” jej nie ma. Należy do innego konta lub regionu albo została usunięta.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer cannot be read.</source>
        <translation>Nie można odczytać odpowiedzi Twilio.</translation>
    </message>
    <message>
        <source>It has webhooks of its own, so those of the account are not called for it.</source>
        <translation>Ma własne webhooki, więc webhooki konta nie są dla niej wywoływane.</translation>
    </message>
    <message>
        <source>It has no webhooks of its own: those of the account are called.</source>
        <translation>Nie ma własnych webhooków: wywoływane są webhooki konta.</translation>
    </message>
</context>
<context>
    <name>configurator::SidListModel</name>
    <message>
        <source>current</source>
        <extracomment>Mark of the service or role the server has now</extracomment>
        <translation>bieżąca</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Mark of the service or role that was created last</extracomment>
        <translation>najnowsza</translation>
    </message>
</context>
<context>
    <name>configurator::SidPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Cancel reading the list</source>
        <translation>Anuluj odczyt listy</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Odczytaj listę ponownie</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
</context>
<context>
    <name>configurator::SidWords</name>
    <message>
        <source>Unknown SID</source>
        <translation>Nieznany SID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Usługa konwersacji</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Usługa wiadomości</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konwersacja</translation>
    </message>
    <message>
        <source>Participant of a conversation</source>
        <translation>Uczestnik konwersacji</translation>
    </message>
    <message>
        <source>Message of a conversation</source>
        <translation>Wiadomość w konwersacji</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Użytkownik</translation>
    </message>
    <message>
        <source>Device for push notifications</source>
        <translation>Urządzenie do powiadomień push</translation>
    </message>
    <message>
        <source>Credential for push notifications</source>
        <translation>Dane uwierzytelniające powiadomień push</translation>
    </message>
    <message>
        <source>Webhook of a conversation</source>
        <translation>Webhook konwersacji</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>Potwierdzenie dostarczenia</translation>
    </message>
    <message>
        <source>Address configuration</source>
        <translation>Konfiguracja adresu</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Plik multimedialny</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID żądania</translation>
    </message>
    <message>
        <source>SMS message</source>
        <translation>Wiadomość SMS</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>Wiadomość MMS</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numer telefonu</translation>
    </message>
    <message>
        <source>Studio flow</source>
        <translation>Przepływ Studio</translation>
    </message>
    <message>
        <source>Flex flow</source>
        <translation>Przepływ Flex</translation>
    </message>
    <message>
        <source>TaskRouter workspace</source>
        <translation>Obszar roboczy TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter worker</source>
        <translation>Pracownik TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter task</source>
        <translation>Zadanie TaskRouter</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Usługa Verify</translation>
    </message>
    <message>
        <source>It looks like a SID, but the program does not know what its first two letters stand for.</source>
        <translation>Wygląda jak SID, ale program nie wie, co oznaczają jego dwie pierwsze litery.</translation>
    </message>
    <message>
        <source>It belongs to a Conversation Service, which it does not tell. The property chat_service_sid of an answer names that service.</source>
        <extracomment>chat_service_sid is the name of a property</extracomment>
        <translation>Należy do usługi konwersacji, ale jej nie wskazuje. Podaje ją właściwość chat_service_sid odpowiedzi.</translation>
    </message>
    <message>
        <source>It numbers one answer of Twilio. Twilio&apos;s support finds the request by it.</source>
        <translation>To numer jednej odpowiedzi Twilio. Pomoc techniczna Twilio znajdzie po nim żądanie.</translation>
    </message>
    <message>
        <source>It is no service of Conversations, and the program does not look it up.</source>
        <translation>To nie jest usługa Conversations, więc program tego nie sprawdza.</translation>
    </message>
</context>
<context>
    <name>configurator::SignInTest</name>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a failed sign-in</comment>
        <extracomment>%1: what happened; %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>Logowanie działa.</translation>
    </message>
</context>
<context>
    <name>configurator::StartWords</name>
    <message>
        <source>The program found no screen to open its window on.</source>
        <translation>Program nie znalazł ekranu, na którym mógłby otworzyć okno.</translation>
    </message>
    <message>
        <source>Start it from within a desktop session.</source>
        <translation>Uruchom go w sesji graficznej.</translation>
    </message>
    <message>
        <source>The program is open already, and a dialog is waiting there.</source>
        <translation>Program jest już otwarty i czeka w nim okno dialogowe.</translation>
    </message>
    <message>
        <source>Finish it, then try again.</source>
        <translation>Dokończ w nim pracę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The program is open already, and sends its requests to another address.</source>
        <translation>Program jest już otwarty i wysyła żądania pod inny adres.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>Najpierw go zamknij albo wskaż inny katalog opcją --data-dir.</translation>
    </message>
    <message>
        <source>The program is open already, but does not answer.</source>
        <translation>Program jest już otwarty, ale nie odpowiada.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end it by force.</source>
        <translation>Odczekaj chwilę i spróbuj ponownie albo wymuś jego zamknięcie.</translation>
    </message>
</context>
<context>
    <name>configurator::TerraformResource</name>
    <message>
        <source>The provider has no argument for %1.</source>
        <extracomment>A comment in code; %1: the name of a property in the API, such as new_message.with_media.enabled</extracomment>
        <translation>Dostawca nie ma argumentu dla %1.</translation>
    </message>
</context>
<context>
    <name>configurator::Timeline</name>
    <message>
        <source>after %1</source>
        <extracomment>The end of a stretch of time; %1: a duration such as &quot;1 day 2 hours&quot;</extracomment>
        <translation>po czasie: %1</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Aktywna</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Nieaktywna</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Zamknięta</translation>
    </message>
    <message>
        <source>Timeline of a quiet conversation</source>
        <translation>Oś czasu konwersacji bez nowych wiadomości</translation>
    </message>
</context>
<context>
    <name>configurator::TimerEditor</name>
    <message>
        <source>On</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Common durations</source>
        <translation>Typowe czasy</translation>
    </message>
    <message>
        <source>%1 on</source>
        <extracomment>Parts of a timer for assistive technology; %1: the timer&apos;s name</extracomment>
        <translation>%1: włącz</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1: dni</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1: godziny</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1: minuty</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1: sekundy</translation>
    </message>
    <message>
        <source>%1 ISO 8601</source>
        <translation>%1: ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601, or a short form such as 2d 4h</source>
        <translation>ISO 8601 albo skrót, na przykład 2d 4h</translation>
    </message>
    <message>
        <source>%1 common durations</source>
        <translation>%1: typowe czasy</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączony</translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>dzień</numerusform>
            <numerusform>dni</numerusform>
            <numerusform>dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>godzina</numerusform>
            <numerusform>godziny</numerusform>
            <numerusform>godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>minuta</numerusform>
            <numerusform>minuty</numerusform>
            <numerusform>minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>sekunda</numerusform>
            <numerusform>sekundy</numerusform>
            <numerusform>sekund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WarningWords</name>
    <message>
        <source>The closed timer is not longer than the inactive timer. Both count from the last message, so conversations close without ever being inactive.</source>
        <translation>Czasomierz zamknięcia nie jest dłuższy niż czasomierz nieaktywności. Oba liczą czas od ostatniej wiadomości, więc konwersacje są zamykane, zanim staną się nieaktywne.</translation>
    </message>
    <message>
        <source>This account looks like one of Flex, which needs its own service to be the default. With another one, Flex may no longer receive conversations.</source>
        <translation>To wygląda na konto Flex, a Flex wymaga, aby domyślną usługą była jego własna. Przy innej Flex może przestać otrzymywać konwersacje.</translation>
    </message>
    <message>
        <source>%1: the new SID is in no list of this account. It may belong to another account, or have been deleted.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: nowego SID-u nie ma na żadnej liście tego konta. Może należeć do innego konta albo jego zasób został usunięty.</translation>
    </message>
    <message>
        <source>These webhooks are routed inside Flex. Changing them can keep Flex from working.</source>
        <translation>Te webhooki są kierowane wewnątrz Flex. Ich zmiana może zakłócić działanie Flex.</translation>
    </message>
    <message>
        <source>Events will no longer go into Flex, which relies on them.</source>
        <translation>Zdarzenia przestaną trafiać do Flex, który ich potrzebuje.</translation>
    </message>
    <message>
        <source>%1: http sends what is said in conversations unencrypted. Use https.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: http przesyła treść konwersacji bez szyfrowania. Użyj https.</translation>
    </message>
    <message>
        <source>%1 is empty, so the events that belong to it go nowhere.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: pole jest puste, więc należące do niego zdarzenia nigdzie nie trafiają.</translation>
    </message>
    <message>
        <source>%1: Twilio does not say whether this can be emptied. Look at what is returned.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: Twilio nie podaje, czy to pole można opróżnić. Sprawdź, co zostanie zwrócone.</translation>
    </message>
    <message>
        <source>This is the first webhook of this service. From now on the account&apos;s webhooks are no longer called for it.</source>
        <translation>To pierwszy webhook tej usługi. Odtąd webhooki konta nie będą dla niej wywoływane.</translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message>
        <source>No webhook is called for %1: neither the service nor the account has one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Dla usługi %1 nie jest wywoływany żaden webhook: nie ma go ani usługa, ani konto.</translation>
    </message>
    <message>
        <source>Conversations of %1 call the account’s webhooks.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Konwersacje usługi %1 wywołują webhooki konta.</translation>
    </message>
    <message>
        <source>Events of %1 go into Flex, as the account’s webhooks say.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Zdarzenia usługi %1 trafiają do Flex zgodnie z webhookami konta.</translation>
    </message>
    <message>
        <source>%1 has webhooks of its own, so the account’s are not called there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Usługa %1 ma własne webhooki, więc webhooki konta nie są tam wywoływane.</translation>
    </message>
    <message>
        <source>%1 is never called: no pre-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>Adres %1 nigdy nie jest wywoływany: nie wybrano żadnego zdarzenia „przed”.</translation>
    </message>
    <message>
        <source>%1 is never called: no post-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>Adres %1 nigdy nie jest wywoływany: nie wybrano żadnego zdarzenia „po”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>Przed %Ln zdarzeniem: %1</numerusform>
            <numerusform>Przed %Ln zdarzeniami: %1</numerusform>
            <numerusform>Przed %Ln zdarzeniami: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>Po %Ln zdarzeniu: %1</numerusform>
            <numerusform>Po %Ln zdarzeniach: %1</numerusform>
            <numerusform>Po %Ln zdarzeniach: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Witamy</translation>
    </message>
    <message>
        <source>Add an account to see and change its Conversations configuration. Or start with the practice account: it behaves like a real one, runs on this computer and can be changed without harm.</source>
        <translation>Dodaj konto, aby zobaczyć i zmieniać jego konfigurację Conversations. Możesz też zacząć od konta ćwiczeniowego: zachowuje się jak prawdziwe, działa na tym komputerze i można je bezpiecznie zmieniać.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Dodaj konto…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importuj konta…</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Otwórz konto ćwiczeniowe</translation>
    </message>
</context>
</TS>
