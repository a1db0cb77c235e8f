<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Mostra le informazioni sulla versione.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Mostra l’aiuto sulle opzioni della riga di comando.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Mostra l’aiuto, comprese le opzioni di Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opzione sconosciuta &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opzioni sconosciute: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Valore mancante dopo &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valore non previsto dopo &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opzioni]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilizzo: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opzioni:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Cartella di file</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
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
        <translation>Informazioni su Conversations Configurator</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations (classic).

Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark.</source>
        <translation>Modifica la configurazione di Twilio Conversations (versione classica) valida per l’intero account.

Software libero con licenza Apache 2.0. Non è un prodotto di Twilio, titolare del marchio omonimo.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountActions</name>
    <message>
        <source>The account leaves this program and its secret leaves the keychain. Nothing changes at Twilio.</source>
        <translation>L’account viene rimosso dal programma e il suo segreto dal portachiavi. In Twilio non cambia nulla.</translation>
    </message>
    <message>
        <source>The account leaves this program, and its secret, kept in memory only, is forgotten. Nothing changes at Twilio.</source>
        <translation>L’account viene rimosso dal programma e il suo segreto, conservato solo in memoria, viene dimenticato. In Twilio non cambia nulla.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Rimuovere «%1»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Modifica account…</translation>
    </message>
    <message>
        <source>&amp;Duplicate account…</source>
        <translation>&amp;Duplica account…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Rim&amp;uovi account…</translation>
    </message>
</context>
<context>
    <name>configurator::AccountColourWords</name>
    <message>
        <source>None</source>
        <extracomment>No colour</extracomment>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Arancione</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde acqua</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Viola</translation>
    </message>
</context>
<context>
    <name>configurator::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Modifica account</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Aggiungi account</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome dell’account</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID dell’account</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID della chiave API</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Accesso con</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token di autenticazione</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Segreto della chiave API</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Account di produzione</translation>
    </message>
    <message>
        <source>Applying a change then wants the account&apos;s name typed</source>
        <translation>Per applicare una modifica occorrerà digitare il nome dell’account</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Prova accesso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>Lasciare vuoto per mantenere quello salvato</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>%1 signs in the same way.</source>
        <extracomment>%1: the name of another account</extracomment>
        <translation>L’account «%1» usa gli stessi dati di accesso.</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Conserva in memoria fino all’uscita</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Un altro account ha già questo nome.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>Scartare %Ln modifica di questo servizio?</numerusform>
            <numerusform>Scartare %Ln modifiche di questo servizio?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Le modifiche non applicate andranno perse.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a modificare</translation>
    </message>
</context>
<context>
    <name>configurator::AccountSwitch</name>
    <message>
        <source>There is no account called %1</source>
        <translation>Non esiste un account di nome «%1»</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it.</source>
        <translation>Sceglierne uno dall’elenco o aggiungerlo.</translation>
    </message>
    <message>
        <source>The account is no longer in the list</source>
        <translation>L’account non è più nell’elenco</translation>
    </message>
    <message>
        <source>Add it again to change its values.</source>
        <translation>Aggiungerlo di nuovo per modificarne i valori.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountWords</name>
    <message>
        <source>Practice</source>
        <extracomment>The built-in account on which people learn</extracomment>
        <translation>Esercitazione</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>%1 · %2…%3</source>
        <extracomment>%1: a region such as us1; %2: the start and %3: the end of a SID</extracomment>
        <translation>%1 · %2…%3</translation>
    </message>
    <message>
        <source>United States (us1)</source>
        <translation>Stati Uniti (us1)</translation>
    </message>
    <message>
        <source>Ireland (ie1)</source>
        <translation>Irlanda (ie1)</translation>
    </message>
    <message>
        <source>At Twilio it is called %1: %2, %3.</source>
        <extracomment>%1: the name Twilio has for the account; %2: &quot;active&quot; and so on; %3: &quot;full account&quot; and so on</extracomment>
        <translation>Nome in Twilio: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>The status of an account</extracomment>
        <translation>attivo</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>The status of an account</extracomment>
        <translation>sospeso</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>The status of an account</extracomment>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>full account</source>
        <translation>account completo</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>account di prova</translation>
    </message>
</context>
<context>
    <name>configurator::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Aggiungi account…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search accounts by name or SID</source>
        <translation>Cerca un account per nome o SID</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Nessun account trovato</translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Scarta modifiche</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>Rivedi e applica…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Operazione in corso</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>Avvio del server di esercitazione…</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain…</source>
        <translation>Lettura del segreto dal portachiavi…</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Lettura della configurazione…</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>Verifica di eventuali modifiche fatte da altri…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>Applicazione delle modifiche…</translation>
    </message>
    <message>
        <source>No clear answer came. Reading again whether the changes were applied…</source>
        <translation>Non è arrivata una risposta chiara. Nuova lettura per sapere se le modifiche sono state applicate…</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>Non è stato caricato nulla.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Nessuna modifica</translation>
    </message>
    <message>
        <source>Applied, but not as sent: see what the server returned.</source>
        <translation>Applicato, ma con differenze: vedere i valori restituiti dal server.</translation>
    </message>
    <message>
        <source>Applied. Everything is as on the server.</source>
        <translation>Applicato. Tutto corrisponde al server.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modifica</numerusform>
            <numerusform>%Ln modifiche</numerusform>
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
            <numerusform>%Ln campo da controllare</numerusform>
            <numerusform>%Ln campi da controllare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ApiReferenceDialog</name>
    <message>
        <source>API reference</source>
        <translation>Riferimento API</translation>
    </message>
    <message>
        <source>Twilio documents the configuration, what its values mean and how they are changed.</source>
        <translation>La documentazione di Twilio descrive la configurazione, il significato dei valori e come modificarli.</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Apre la documentazione</translation>
    </message>
    <message>
        <source>For AI tools</source>
        <translation>Per gli strumenti di IA</translation>
    </message>
    <message>
        <source>With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can look things up in the documentation of the API.</source>
        <extracomment>mcp.json and mcpServers: a file of the tool, and a member of it</extracomment>
        <translation>Con questa voce sotto mcpServers nel proprio file mcp.json, uno strumento di IA compatibile con MCP può consultare la documentazione dell’API.</translation>
    </message>
    <message>
        <source>Entry for mcp.json</source>
        <translation>Voce per mcp.json</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>configurator::BatchConfirmation</name>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>%1 è un account di produzione.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>Verrà modificato %Ln account di produzione.</numerusform>
            <numerusform>Verranno modificati %Ln account di produzione.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Digitare il nome dell’account per confermare</translation>
    </message>
    <message>
        <source>Type the number of production accounts to confirm</source>
        <translation>Digitare il numero di account di produzione per confermare</translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message>
        <source>Change timers of several accounts</source>
        <translation>Modifica timer di più account</translation>
    </message>
    <message>
        <source>Each account is read again before it is changed, and one that somebody else has changed is left alone. Services belong to one account, so their SIDs cannot be set here.</source>
        <translation>Ogni account viene riletto prima della modifica; se nel frattempo lo ha modificato qualcun altro, resta com’è. Ogni servizio appartiene a un solo account, perciò qui non si possono impostare i SID dei servizi.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Seleziona tutti</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Deseleziona tutti</translation>
    </message>
    <message>
        <source>Accounts to change</source>
        <translation>Account da modificare</translation>
    </message>
    <message>
        <source>Accounts that are done</source>
        <translation>Account completati</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Write what has become of each account to a file</source>
        <translation>Scrive in un file l’esito per ogni account</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>Account completati: %1 di %Ln</numerusform>
            <numerusform>Account completati: %1 di %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the timers to change.</source>
        <translation>Selezionare i timer da modificare.</translation>
    </message>
    <message>
        <source>Correct the timer first.</source>
        <translation>Correggere prima il timer.</translation>
    </message>
    <message>
        <source>No account is chosen that would be changed.</source>
        <translation>Non è selezionato alcun account che verrebbe modificato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>Verrà modificato %Ln account.</numerusform>
            <numerusform>Verranno modificati %Ln account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>%Ln account modificato.</numerusform>
            <numerusform>%Ln account modificati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>Account modificati: %1 di %Ln. L’esito è indicato nell’elenco.</numerusform>
            <numerusform>Account modificati: %1 di %Ln. L’esito degli altri è indicato nell’elenco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what has become of each account</source>
        <translation>Esporta l’esito per ogni account</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>File JSON (*.json)</translation>
    </message>
    <message>
        <source>Timers %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Timer %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Esportato in %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTableModel</name>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Timer di inattività</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Timer di chiusura</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effetto</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>attuale: %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTimer</name>
    <message>
        <source>Change the inactive timer</source>
        <translation>Modifica il timer di inattività</translation>
    </message>
    <message>
        <source>Change the closed timer</source>
        <translation>Modifica il timer di chiusura</translation>
    </message>
</context>
<context>
    <name>configurator::ChangesTableModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>When you loaded it</source>
        <translation>Al caricamento</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Ora sul server</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Da applicare</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
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
        <translation>Codice</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
</context>
<context>
    <name>configurator::CodeWords</name>
    <message>
        <source>The request has a parameter that Twilio does not know or does not accept.</source>
        <translation>La richiesta contiene un parametro che Twilio non conosce o non accetta.</translation>
    </message>
    <message>
        <source>The server&apos;s own message names it. Correct that value, or leave it out.</source>
        <translation>Il messaggio del server ne indica il nome. Correggere il valore oppure ometterlo.</translation>
    </message>
    <message>
        <source>The SID, the auth token or the API key does not fit.</source>
        <translation>SID, token di autenticazione o chiave API non corretti.</translation>
    </message>
    <message>
        <source>Check that nothing is missing or added at its ends, that it belongs to this account and not to its parent or a subaccount, that it was made in this region, that it has not been deleted or replaced, and that it is not a test credential.</source>
        <translation>Verificare che il valore sia completo e senza caratteri superflui alle estremità, che appartenga a questo account e non all’account principale o a un subaccount, che sia stato creato in questa regione, che non sia stato eliminato o sostituito e che non si tratti di una credenziale di test.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>L’account non è attivo.</translation>
    </message>
    <message>
        <source>Reactivate it in the console, or ask Twilio&apos;s support.</source>
        <translation>Riattivarlo nella console o rivolgersi all’assistenza di Twilio.</translation>
    </message>
    <message>
        <source>These are test credentials, which cannot be used here.</source>
        <translation>Sono credenziali di test, che qui non si possono usare.</translation>
    </message>
    <message>
        <source>Use the live ones of the account.</source>
        <translation>Usare quelle effettive (live) dell’account.</translation>
    </message>
    <message>
        <source>The update contained nothing to change.</source>
        <translation>L’aggiornamento non conteneva nulla da modificare.</translation>
    </message>
    <message>
        <source>Change a value first. If the update came from this program, report it as a fault of the program.</source>
        <translation>Modificare prima un valore. Se l’aggiornamento è partito da questo programma, segnalarlo come difetto del programma.</translation>
    </message>
    <message>
        <source>The account is suspended or closed.</source>
        <translation>L’account è sospeso o chiuso.</translation>
    </message>
    <message>
        <source>Look for the reason in the console, and ask Twilio&apos;s support.</source>
        <translation>Cercare il motivo nella console e rivolgersi all’assistenza di Twilio.</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>La risorsa non esiste.</translation>
    </message>
    <message>
        <source>Check the SIDs, the account and its region. What the SID stood for may have been deleted: read the list of services again.</source>
        <translation>Controllare i SID, l’account e la sua regione. L’oggetto indicato dal SID potrebbe essere stato eliminato: rileggere l’elenco dei servizi.</translation>
    </message>
    <message>
        <source>Too many requests at once. This one was not carried out.</source>
        <translation>Troppe richieste contemporanee. Questa non è stata eseguita.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Other programs of the account may be busy as well.</source>
        <translation>Attendere un momento e riprovare. Potrebbero essere in funzione anche altri programmi dell’account.</translation>
    </message>
    <message>
        <source>Twilio met an error of its own.</source>
        <translation>In Twilio si è verificato un errore interno.</translation>
    </message>
    <message>
        <source>Read the configuration again before you repeat a change: it may have taken effect.</source>
        <translation>Rileggere la configurazione prima di ripetere una modifica: potrebbe aver già avuto effetto.</translation>
    </message>
    <message>
        <source>There is no Conversation Service with this SID in the account.</source>
        <translation>Nell’account non esiste un servizio di conversazione con questo SID.</translation>
    </message>
    <message>
        <source>Choose another one, or check that the right account is open.</source>
        <translation>Sceglierne un altro o verificare di aver aperto l’account giusto.</translation>
    </message>
    <message>
        <source>The request does not say which Conversation Service it is about.</source>
        <translation>La richiesta non indica a quale servizio di conversazione si riferisce.</translation>
    </message>
    <message>
        <source>Choose a service. Its SID begins with IS.</source>
        <translation>Scegliere un servizio. Il suo SID inizia con IS.</translation>
    </message>
    <message>
        <source>A setting of a webhook is malformed.</source>
        <translation>Un’impostazione di un webhook non è valida.</translation>
    </message>
    <message>
        <source>Check the URLs, the method and the events of the webhooks.</source>
        <translation>Controllare gli URL, il metodo e gli eventi dei webhook.</translation>
    </message>
    <message>
        <source>The method of a webhook is not one that Twilio uses.</source>
        <translation>Il metodo di un webhook non è tra quelli usati da Twilio.</translation>
    </message>
    <message>
        <source>Choose GET or POST.</source>
        <translation>Scegliere GET o POST.</translation>
    </message>
    <message>
        <source>A webhook stopped what somebody wanted to do in a conversation.</source>
        <translation>Un webhook ha bloccato un’operazione in una conversazione.</translation>
    </message>
    <message>
        <source>If it should not have, ask whoever runs the pre-event webhook why it said no.</source>
        <translation>Se non avrebbe dovuto farlo, chiedere il motivo a chi gestisce il webhook pre-evento.</translation>
    </message>
    <message>
        <source>A webhook was called, but its answer was an error.</source>
        <translation>Un webhook è stato chiamato, ma ha risposto con un errore.</translation>
    </message>
    <message>
        <source>Check the URL, and ask whoever runs the webhook to look into its log.</source>
        <translation>Controllare l’URL e chiedere a chi gestisce il webhook di esaminarne il registro.</translation>
    </message>
    <message>
        <source>More was asked of a Conversation Service in one second than it takes.</source>
        <translation>Un servizio di conversazione ha ricevuto in un secondo più richieste di quante ne accetti.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the applications that use this service have to slow down.</source>
        <translation>Attendere un momento e riprovare. Se il problema si ripresenta, le applicazioni che usano questo servizio devono rallentare.</translation>
    </message>
    <message>
        <source>More was asked of Conversations in one second than it takes in all.</source>
        <translation>Conversations ha ricevuto in un secondo più richieste di quante ne accetti in totale.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the account&apos;s applications have to spread their requests.</source>
        <translation>Attendere un momento e riprovare. Se il problema si ripresenta, le applicazioni dell’account devono distribuire meglio le richieste.</translation>
    </message>
    <message>
        <source>A webhook did not answer within five seconds.</source>
        <translation>Un webhook non ha risposto entro cinque secondi.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to answer at once and to do what takes long afterwards.</source>
        <translation>Chiedere a chi lo gestisce di rispondere subito e di svolgere in seguito le operazioni più lunghe.</translation>
    </message>
    <message>
        <source>The pre-event URL is not a valid address.</source>
        <translation>L’URL pre-evento non è un indirizzo valido.</translation>
    </message>
    <message>
        <source>Write all of it, from https:// or http:// on, with blanks and special characters percent-encoded.</source>
        <translation>Scriverlo per intero, a partire da https:// o http://, con spazi e caratteri speciali in codifica percentuale.</translation>
    </message>
    <message>
        <source>The post-event URL is not a valid address.</source>
        <translation>L’URL post-evento non è un indirizzo valido.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Il ruolo non esiste.</translation>
    </message>
    <message>
        <source>Choose a role of the same Conversation Service. Its SID begins with RL.</source>
        <translation>Scegliere un ruolo dello stesso servizio di conversazione. Il suo SID inizia con RL.</translation>
    </message>
    <message>
        <source>There is no such role for conversations.</source>
        <translation>Il ruolo non esiste per le conversazioni.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is conversation.</source>
        <translation>Scegliere un ruolo dello stesso servizio, di tipo conversation.</translation>
    </message>
    <message>
        <source>There is no such role for the service as a whole.</source>
        <translation>Il ruolo non esiste per il servizio nel suo insieme.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is service.</source>
        <translation>Scegliere un ruolo dello stesso servizio, di tipo service.</translation>
    </message>
    <message>
        <source>The SID of a role is missing.</source>
        <translation>Manca il SID di un ruolo.</translation>
    </message>
    <message>
        <source>Enter it. It begins with RL.</source>
        <translation>Inserirlo. Inizia con RL.</translation>
    </message>
    <message>
        <source>There is no such permission for a role.</source>
        <translation>Il permesso indicato per un ruolo non esiste.</translation>
    </message>
    <message>
        <source>Compare how it is written with Twilio&apos;s list of permissions.</source>
        <translation>Confrontarne la grafia con l’elenco dei permessi di Twilio.</translation>
    </message>
    <message>
        <source>There is no such type of role.</source>
        <translation>Il tipo di ruolo non esiste.</translation>
    </message>
    <message>
        <source>A role is for a conversation or for a service: choose one of these types.</source>
        <translation>Un ruolo vale per una conversazione o per un servizio: scegliere uno di questi tipi.</translation>
    </message>
    <message>
        <source>The service has no valid role for those who create conversations.</source>
        <translation>Il servizio non ha un ruolo valido per chi crea conversazioni.</translation>
    </message>
    <message>
        <source>Choose the role for conversation creators on the page Service.</source>
        <translation>Scegliere il ruolo dei creatori di conversazioni nella scheda Servizio.</translation>
    </message>
    <message>
        <source>The role of a user does not allow what the user wanted to do.</source>
        <translation>Il ruolo di un utente non consente l’operazione richiesta.</translation>
    </message>
    <message>
        <source>Give the user another role, or the role the permission.</source>
        <translation>Assegnare all’utente un altro ruolo, oppure il permesso al ruolo.</translation>
    </message>
    <message>
        <source>A role or a permission is missing or does not fit.</source>
        <translation>Un ruolo o un permesso manca oppure non è adatto.</translation>
    </message>
    <message>
        <source>Check the three roles on the page Service.</source>
        <translation>Controllare i tre ruoli nella scheda Servizio.</translation>
    </message>
    <message>
        <source>There is no such role in conversations.</source>
        <translation>Il ruolo non esiste nelle conversazioni.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is missing.</source>
        <translation>Manca il SID del servizio di messaggistica.</translation>
    </message>
    <message>
        <source>Choose a Messaging Service. Its SID begins with MG.</source>
        <translation>Scegliere un servizio di messaggistica. Il suo SID inizia con MG.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is malformed.</source>
        <translation>Il SID del servizio di messaggistica non è valido.</translation>
    </message>
    <message>
        <source>It begins with MG, followed by 32 digits or letters from a to f. Choose it from the list, or copy it again.</source>
        <translation>Inizia con MG, seguito da 32 cifre o lettere dalla a alla f. Sceglierlo dall’elenco o copiarlo di nuovo.</translation>
    </message>
    <message>
        <source>The Messaging Service does not exist in this account.</source>
        <translation>Il servizio di messaggistica non esiste in questo account.</translation>
    </message>
    <message>
        <source>Check the account, or choose another.</source>
        <translation>Controllare l’account o scegliere un altro servizio.</translation>
    </message>
    <message>
        <source>A conversation has no Messaging Service to send by.</source>
        <translation>Una conversazione non ha un servizio di messaggistica con cui inviare messaggi.</translation>
    </message>
    <message>
        <source>Set the default messaging service, from which new conversations take it.</source>
        <translation>Impostare il servizio di messaggistica predefinito, usato dalle nuove conversazioni.</translation>
    </message>
    <message>
        <source>The inactive timer must be at least one minute, or off.</source>
        <translation>Il timer di inattività deve essere di almeno un minuto, oppure disattivato.</translation>
    </message>
    <message>
        <source>Make it longer, or switch it off.</source>
        <translation>Allungarlo o disattivarlo.</translation>
    </message>
    <message>
        <source>The closed timer must be at least ten minutes, or off.</source>
        <translation>Il timer di chiusura deve essere di almeno dieci minuti, oppure disattivato.</translation>
    </message>
    <message>
        <source>The conversation is closed, which cannot be undone.</source>
        <translation>La conversazione è chiusa in modo definitivo.</translation>
    </message>
    <message>
        <source>Begin a new one. If conversations close too early, make the closed timer longer.</source>
        <translation>Iniziarne una nuova. Se le conversazioni si chiudono troppo presto, allungare il timer di chiusura.</translation>
    </message>
    <message>
        <source>The inactive timer is not an ISO 8601 duration the server takes.</source>
        <translation>Il timer di inattività non è una durata ISO 8601 accettata dal server.</translation>
    </message>
    <message>
        <source>Write it as PT10M, PT2H or P1D, or as PT0S for off.</source>
        <translation>Scrivere ad esempio PT10M, PT2H o P1D, oppure PT0S per disattivarlo.</translation>
    </message>
    <message>
        <source>The closed timer is not an ISO 8601 duration the server takes.</source>
        <translation>Il timer di chiusura non è una durata ISO 8601 accettata dal server.</translation>
    </message>
    <message>
        <source>A conversation was to be created with a timer but without a state.</source>
        <translation>Si è tentato di creare una conversazione con un timer ma senza uno stato.</translation>
    </message>
    <message>
        <source>The application that creates it has to name a state as well, or leave the timer to the defaults.</source>
        <translation>L’applicazione che la crea deve indicare anche uno stato, oppure lasciare il timer ai valori predefiniti.</translation>
    </message>
    <message>
        <source>Conversations are not offered in this region.</source>
        <translation>Conversations non è disponibile in questa regione.</translation>
    </message>
    <message>
        <source>Use us1 or ie1.</source>
        <translation>Usare us1 o ie1.</translation>
    </message>
    <message>
        <source>The API key lacks the permission for this, or is not one of this account.</source>
        <translation>La chiave API non ha il permesso necessario o non appartiene a questo account.</translation>
    </message>
    <message>
        <source>Grant the permission in the console, or use a standard key of the account. Check that neither is suspended.</source>
        <translation>Concedere il permesso nella console o usare una chiave standard dell’account. Verificare che né la chiave né l’account siano sospesi.</translation>
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
        <translation>Codici di errore</translation>
    </message>
    <message>
        <source>Code, or words about it</source>
        <translation>Codice o parole che lo descrivono</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Read more at Twilio</source>
        <translation>Altre informazioni sul sito di Twilio</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s page about the code in the browser</source>
        <translation>Apre nel browser la pagina di Twilio dedicata al codice</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>The program does not know this code. Twilio&apos;s own page may explain it.</source>
        <translation>Il programma non conosce questo codice. La pagina di Twilio potrebbe spiegarlo.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the number of the code alone.</source>
        <translation>Nessun risultato. Provare con meno parole o con il solo numero del codice.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Errore %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1: an HTTP status such as 401</extracomment>
        <translation>Stato HTTP %1</translation>
    </message>
</context>
<context>
    <name>configurator::CommandLineReader</name>
    <message>
        <source>Open the practice account.</source>
        <translation>Apre l’account di esercitazione.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Apre l’account con questo nome.</translation>
    </message>
    <message>
        <source>Use this language, such as de or pt-BR.</source>
        <translation>Usa questa lingua, ad esempio de o pt-BR.</translation>
    </message>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>Conserva impostazioni e cronologia in questa cartella.</translation>
    </message>
    <message>
        <source>Send all requests below this address instead of to Twilio&apos;s hosts.</source>
        <translation>Invia tutte le richieste a questo indirizzo di base anziché agli host di Twilio.</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations.</source>
        <translation>Modifica la configurazione di Twilio Conversations valida per l’intero account.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argomento non previsto: %1</translation>
    </message>
    <message>
        <source>--api-url wants an https address; http only for this computer (127.0.0.1, localhost).</source>
        <translation>--api-url richiede un indirizzo https; http è ammesso solo per questo computer (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>An option of Qt.</source>
        <translation>Opzione di Qt.</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationPage</name>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Read it again; your changes stay</source>
        <translation>Legge di nuovo la configurazione; le modifiche restano</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account</comment>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Account di produzione</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Inserisci il segreto…</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Accedi al proxy…</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationTableModel</name>
    <message>
        <source>Property</source>
        <translation>Proprietà</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Servizio di conversazione</translation>
    </message>
    <message>
        <source>not as sent</source>
        <extracomment>The server did not take the value that was sent</extracomment>
        <translation>valore diverso</translation>
    </message>
    <message>
        <source>%1 was sent, and the server answered otherwise.</source>
        <translation>È stato inviato %1, ma il server ha risposto con un valore diverso.</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>The server writes the value that was sent in another form</extracomment>
        <translation>riscritto</translation>
    </message>
    <message>
        <source>%1 was sent, and the server writes it in its own way.</source>
        <translation>È stato inviato %1, che il server scrive in un’altra forma.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Prima: %1</translation>
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
        <translation>Copia come</translation>
    </message>
    <message>
        <source>Copy what was returned, or the request for it</source>
        <translation>Copia quanto restituito o la relativa richiesta</translation>
    </message>
    <message>
        <source>The Terraform provider for Twilio has no resource for the webhooks of a service</source>
        <translation>Il provider Terraform per Twilio non ha una risorsa per i webhook di un servizio</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what is on the clipboard now, such as &quot;curl command&quot;</extracomment>
        <translation>Copiato: %1</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>Markdown per un ticket</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>A command line; &quot;curl&quot; is the name of a program</extracomment>
        <translation>Comando curl</translation>
    </message>
    <message>
        <source>twilio command</source>
        <extracomment>A command line; &quot;twilio&quot; is the name of a program</extracomment>
        <translation>Comando twilio</translation>
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
        <translation>Diagnostica</translation>
    </message>
    <message>
        <source>The requests of the program, up to %1 of them, newest first. Secrets, headers, queries and contents are not in it; SIDs in a path are.</source>
        <extracomment>%1: the greatest number of requests that are kept</extracomment>
        <translation>Le richieste inviate dal programma (al massimo %1), dalla più recente. Segreti, intestazioni, query e contenuti non sono inclusi; i SID presenti nei percorsi sì.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>No requests yet. They appear here as soon as the program sends any.</source>
        <translation>Ancora nessuna richiesta. Compariranno qui non appena il programma ne invierà.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the list of requests</extracomment>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy everything as text for a support ticket</source>
        <translation>Copia tutto come testo per un ticket di assistenza</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Save everything as a text file for a support ticket</source>
        <translation>Salva tutto in un file di testo per un ticket di assistenza</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salva diagnostica</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>File di testo (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Salvato come %1</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsReport</name>
    <message>
        <source>No requests.</source>
        <translation>Nessuna richiesta.</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Invio (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID richiesta</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Written: %1 UTC</source>
        <extracomment>%1: a moment in universal time</extracomment>
        <translation>Creato: %1 UTC</translation>
    </message>
    <message>
        <source>System: %1</source>
        <extracomment>%1: the name and version of an operating system</extracomment>
        <translation>Sistema: %1</translation>
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
        <translation>Lingua: %1, del sistema: %2</translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln giorno</numerusform>
            <numerusform>%Ln giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ora</numerusform>
            <numerusform>%Ln ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln secondo</numerusform>
            <numerusform>%Ln secondi</numerusform>
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
        <translation>Nulla è stato inviato: impossibile registrare la modifica</translation>
    </message>
    <message>
        <source>The change was applied, but the history does not say so yet</source>
        <translation>La modifica è stata applicata, ma nella cronologia non risulta ancora</translation>
    </message>
    <message>
        <source>It is not known whether the change was applied</source>
        <translation>Non è noto se la modifica sia stata applicata</translation>
    </message>
    <message>
        <source>%1. The request was sent, but no clear answer came back, nor could the configuration be read again. Reload to see what the server has now; your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. La richiesta è stata inviata, ma non è arrivata una risposta chiara e non è stato possibile rileggere la configurazione. Ricaricare per vedere i valori attuali del server; le modifiche restano qui.</translation>
    </message>
    <message>
        <source>The change was applied all the same</source>
        <translation>La modifica è stata comunque applicata</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, but the server has the values you asked for.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Non è arrivata una risposta chiara, ma il server ha i valori richiesti.</translation>
    </message>
    <message>
        <source>The change was not applied</source>
        <translation>La modifica non è stata applicata</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server still has the values from before. Your changes stay here. Reload before you try again: a slow server may yet carry the request out.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Non è arrivata una risposta chiara e il server ha ancora i valori precedenti. Le modifiche restano qui. Ricaricare prima di riprovare: un server lento potrebbe ancora eseguire la richiesta.</translation>
    </message>
    <message>
        <source>It cannot be told whether the change was applied</source>
        <translation>Non è possibile stabilire se la modifica sia stata applicata</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server now has values that are neither those from before nor yours. Somebody else may have changed them since. Your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Non è arrivata una risposta chiara e i valori attuali del server non sono né quelli precedenti né quelli inviati. Nel frattempo potrebbe averli modificati qualcun altro. Le modifiche restano qui.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Errore %1</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1: the server&apos;s message; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 (errore %2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Operazione annullata</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Qui non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Il server non ha risposto in tempo</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Controllare la connessione e riprovare.</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>Nessuna connessione al server</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, a proxy or a firewall, and the account&apos;s region.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Impossibile raggiungere %1. Controllare la rete, un eventuale proxy o firewall e la regione dell’account.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connessione si è interrotta</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Controllare la rete e riprovare.</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Impossibile verificare l’identità del server</translation>
    </message>
    <message>
        <source>The server pointed to another address</source>
        <translation>Il server reindirizza a un altro indirizzo</translation>
    </message>
    <message>
        <source>The program does not follow, to keep your sign-in safe. Check the network for a login page, and the account&apos;s region.</source>
        <translation>Per proteggere i dati di accesso, il programma non segue il reindirizzamento. Verificare se la rete mostra una pagina di accesso e controllare la regione dell’account.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>L’accesso è stato rifiutato</translation>
    </message>
    <message>
        <source>Check the account&apos;s SID and its auth token or API key.</source>
        <translation>Controllare il SID dell’account e il token di autenticazione o la chiave API.</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>Questo accesso non consente l’operazione</translation>
    </message>
    <message>
        <source>Use one with more permissions.</source>
        <translation>Usare credenziali con più permessi.</translation>
    </message>
    <message>
        <source>The server knows nothing at this address</source>
        <translation>Il server non trova nulla a questo indirizzo</translation>
    </message>
    <message>
        <source>Check the account and its region.</source>
        <translation>Controllare l’account e la sua regione.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Troppe richieste contemporanee</translation>
    </message>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>La richiesta non è stata eseguita. Riprovare tra %Ln secondo.</numerusform>
            <numerusform>La richiesta non è stata eseguita. Riprovare tra %Ln secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was not carried out. Try again in a moment.</source>
        <translation>La richiesta non è stata eseguita. Riprovare tra un momento.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Il server ha rifiutato la richiesta</translation>
    </message>
    <message>
        <source>Nothing was changed. The server answered with status %1 and did not say why.</source>
        <extracomment>%1: an HTTP status such as 409</extracomment>
        <translation>Non è cambiato nulla. Il server ha risposto con lo stato %1 senza indicare il motivo.</translation>
    </message>
    <message>
        <source>Nothing was changed. The server&apos;s words below say why.</source>
        <translation>Non è cambiato nulla. Il motivo è nel messaggio del server qui sotto.</translation>
    </message>
    <message>
        <source>The server has trouble of its own</source>
        <translation>Il server ha un problema interno</translation>
    </message>
    <message>
        <source>It answered with status %1. Try again in a while.</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>Ha risposto con lo stato %1. Riprovare tra qualche tempo.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>La risposta non è leggibile</translation>
    </message>
    <message>
        <source>What came back is not a configuration. A proxy or a login page may have answered instead.</source>
        <translation>Quanto ricevuto non è una configurazione. Potrebbe aver risposto un proxy o una pagina di accesso.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La risposta è troppo grande</translation>
    </message>
    <message>
        <source>It is far larger than a configuration can be, so the program stopped reading.</source>
        <translation>È molto più grande di quanto possa essere una configurazione, perciò la lettura è stata interrotta.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>Il segreto non è nel portachiavi</translation>
    </message>
    <message>
        <source>It may have been removed by another program. Enter the auth token or API key secret of this account again.</source>
        <translation>Potrebbe averlo rimosso un altro programma. Inserire di nuovo il token di autenticazione o il segreto della chiave API di questo account.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Il portachiavi è bloccato</translation>
    </message>
    <message>
        <source>The question for its password was dismissed or could not be shown. Unlock the keychain of this computer, then try again.</source>
        <translation>La richiesta della password è stata chiusa o non è stato possibile mostrarla. Sbloccare il portachiavi di questo computer e riprovare.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Il portachiavi ha negato l’accesso</translation>
    </message>
    <message>
        <source>The question was answered with no, or this program may not use the keychain. Allow it, then try again.</source>
        <translation>L’autorizzazione è stata negata o questo programma non può usare il portachiavi. Consentirne l’uso e riprovare.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer</source>
        <translation>Nessun portachiavi disponibile su questo computer</translation>
    </message>
    <message>
        <source>Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept in memory while the program runs.</source>
        <translation>Avviare il servizio del portachiavi (GNOME Keyring o KDE Wallet). Fino ad allora i segreti si possono conservare in memoria finché il programma è in esecuzione.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Il portachiavi non ha risposto in tempo</translation>
    </message>
    <message>
        <source>A question to unlock it may be open in another window: answer it, then try again. If there is none, restart the keychain service.</source>
        <translation>Un’altra finestra potrebbe chiedere di sbloccarlo: rispondere e riprovare. In caso contrario, riavviare il servizio del portachiavi.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Errore del portachiavi</translation>
    </message>
    <message>
        <source>It is there, but could not do what it was asked. Try again; restarting the keychain service may help.</source>
        <translation>Il portachiavi è presente, ma non ha potuto eseguire l’operazione. Riprovare; può essere utile riavviare il servizio del portachiavi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read</source>
        <translation>Impossibile leggere l’elenco degli account</translation>
    </message>
    <message>
        <source>Check that the file may be read, then start the program again. It has not been changed.</source>
        <translation>Verificare che il file sia leggibile e riavviare il programma. Il file non è stato modificato.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged</source>
        <translation>L’elenco degli account è danneggiato</translation>
    </message>
    <message>
        <source>Repair the file or move it away, then start the program again. It has not been changed.</source>
        <translation>Riparare il file o spostarlo altrove e riavviare il programma. Il file non è stato modificato.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version</source>
        <translation>L’elenco degli account è stato scritto da una versione più recente</translation>
    </message>
    <message>
        <source>Use that version. The file has not been changed.</source>
        <translation>Usare quella versione. Il file non è stato modificato.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written</source>
        <translation>Impossibile scrivere l’elenco degli account</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and that the folder may be written. Nothing has been changed.</source>
        <translation>Verificare che sul disco ci sia spazio libero e che la cartella sia scrivibile. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The practice server is missing</source>
        <translation>Manca il server di esercitazione</translation>
    </message>
    <message>
        <source>A part of the program is not where it should be. Install the program again.</source>
        <translation>Un componente del programma non è al suo posto. Reinstallare il programma.</translation>
    </message>
    <message>
        <source>The practice server does not start</source>
        <translation>Il server di esercitazione non si avvia</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Riprovare.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>Impossibile aprire la cronologia</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be read and written.</source>
        <translation>Verificare che il file e la sua cartella siano leggibili e scrivibili.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>La cronologia è danneggiata</translation>
    </message>
    <message>
        <source>It could not be set aside to begin a new one. Move the file away; it has not been changed.</source>
        <translation>Non è stato possibile metterla da parte per iniziarne una nuova. Spostare il file altrove; non è stato modificato.</translation>
    </message>
    <message>
        <source>The history was written by a newer version</source>
        <translation>La cronologia è stata scritta da una versione più recente</translation>
    </message>
    <message>
        <source>The history is in use by another program</source>
        <translation>La cronologia è in uso da un altro programma</translation>
    </message>
    <message>
        <source>Close whatever has the file open, a backup or a database tool perhaps, then try again.</source>
        <translation>Chiudere il programma che tiene aperto il file, ad esempio uno strumento di backup o per database, e riprovare.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>Impossibile scrivere la cronologia</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written.</source>
        <translation>Verificare che il file e la sua cartella siano scrivibili.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>There is no room for the history. Free some space, then try again.</source>
        <translation>Non c’è spazio per la cronologia. Liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>The history failed</source>
        <translation>Errore della cronologia</translation>
    </message>
    <message>
        <source>The file is there, but could not be read or written. Try again.</source>
        <translation>Il file esiste, ma non è stato possibile leggerlo o scriverlo. Riprovare.</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>La cronologia era danneggiata</translation>
    </message>
    <message>
        <source>A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1</source>
        <translation>Ne è stata creata una nuova. Il vecchio file è stato conservato, in modo da poterne eventualmente recuperare il contenuto: %1</translation>
    </message>
    <message>
        <source>The secret may have been stored or removed all the same. %1</source>
        <extracomment>%1: what else is to be said</extracomment>
        <translation>Il segreto potrebbe essere stato comunque salvato o rimosso. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. A question to unlock it may be open in another window.</source>
        <translation>In attesa del portachiavi. Un’altra finestra potrebbe chiedere di sbloccarlo.</translation>
    </message>
    <message>
        <source>The account is %1, but the server does not say for which account it answered. Until it does, nothing can be applied.</source>
        <extracomment>%1: the SID of an account</extracomment>
        <translation>L’account è %1, ma il server non indica per quale account ha risposto. Finché non lo indica non si può applicare nulla.</translation>
    </message>
    <message>
        <source>The account is %1, but the server answered for %2. Credentials of a parent account show the parent&apos;s configuration. Sign in with credentials of the account itself; until then nothing can be applied.</source>
        <extracomment>%1 and %2: the SIDs of two accounts</extracomment>
        <translation>L’account è %1, ma il server ha risposto per %2. Le credenziali di un account principale mostrano la configurazione di quest’ultimo. Accedere con le credenziali dell’account stesso; fino ad allora non si può applicare nulla.</translation>
    </message>
    <message>
        <source>This is the configuration of another account</source>
        <translation>Questa configurazione è di un altro account</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>Il proxy richiede l’accesso</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your network can tell you the user name and password.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Prima dell’accesso, %1 non lascia uscire nulla dalla rete, quindi nulla è stato inviato. Chi gestisce la rete può fornire il nome utente e la password.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>Il proxy ha rifiutato l’accesso</translation>
    </message>
    <message>
        <source>The user name or password for %1 is not good, so nothing was sent. It was tried once and is not tried again, so that nobody is locked out.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Il nome utente o la password per %1 non sono corretti, quindi nulla è stato inviato. Per evitare blocchi, il programma non fa un secondo tentativo con questi dati.</translation>
    </message>
    <message>
        <source>Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of your company looks into what is sent, whoever runs your network has to add the company&apos;s CA certificate to the certificates this computer trusts.</source>
        <translation>Il certificato o la cifratura non è accettabile, quindi nulla è stato inviato a %1. Se un proxy aziendale ispeziona il traffico, chi gestisce la rete deve aggiungere il certificato CA dell’azienda ai certificati considerati attendibili da questo computer.</translation>
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
        <translation>Aggiunta di un messaggio</translation>
    </message>
    <message>
        <source>Called before a message is added to a conversation. The webhook can change the message or stop it.</source>
        <translation>Chiamato prima che un messaggio venga aggiunto a una conversazione. Il webhook può modificare il messaggio o bloccarlo.</translation>
    </message>
    <message>
        <source>A message will be changed</source>
        <translation>Modifica di un messaggio</translation>
    </message>
    <message>
        <source>Called before a message is changed. The webhook can alter the change or stop it.</source>
        <translation>Chiamato prima che un messaggio venga modificato. Il webhook può intervenire sulla modifica o bloccarla.</translation>
    </message>
    <message>
        <source>A message will be deleted</source>
        <translation>Eliminazione di un messaggio</translation>
    </message>
    <message>
        <source>Called before a message is deleted. The webhook can stop it.</source>
        <translation>Chiamato prima che un messaggio venga eliminato. Il webhook può bloccare l’operazione.</translation>
    </message>
    <message>
        <source>A message was added</source>
        <translation>Messaggio aggiunto</translation>
    </message>
    <message>
        <source>Called after a message was added to a conversation, whether from an app, by SMS or by WhatsApp.</source>
        <translation>Chiamato dopo l’aggiunta di un messaggio a una conversazione, tramite app, SMS o WhatsApp.</translation>
    </message>
    <message>
        <source>A message was changed</source>
        <translation>Messaggio modificato</translation>
    </message>
    <message>
        <source>Called after the text or the attributes of a message were changed.</source>
        <translation>Chiamato dopo la modifica del testo o degli attributi di un messaggio.</translation>
    </message>
    <message>
        <source>A message was deleted</source>
        <translation>Messaggio eliminato</translation>
    </message>
    <message>
        <source>Called after a message was deleted.</source>
        <translation>Chiamato dopo l’eliminazione di un messaggio.</translation>
    </message>
    <message>
        <source>A conversation will be created</source>
        <translation>Creazione di una conversazione</translation>
    </message>
    <message>
        <source>Called before a conversation is created. The webhook can change the conversation or stop it.</source>
        <translation>Chiamato prima che una conversazione venga creata. Il webhook può modificare la conversazione o bloccarla.</translation>
    </message>
    <message>
        <source>A conversation will be changed</source>
        <translation>Modifica di una conversazione</translation>
    </message>
    <message>
        <source>Called before a conversation is changed. The webhook can alter the change or stop it.</source>
        <translation>Chiamato prima che una conversazione venga modificata. Il webhook può intervenire sulla modifica o bloccarla.</translation>
    </message>
    <message>
        <source>A conversation will be deleted</source>
        <translation>Eliminazione di una conversazione</translation>
    </message>
    <message>
        <source>Called before a conversation is deleted. The webhook can stop it.</source>
        <translation>Chiamato prima che una conversazione venga eliminata. Il webhook può bloccare l’operazione.</translation>
    </message>
    <message>
        <source>A conversation was created</source>
        <translation>Conversazione creata</translation>
    </message>
    <message>
        <source>Called after a conversation was created.</source>
        <translation>Chiamato dopo la creazione di una conversazione.</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>Conversazione modificata</translation>
    </message>
    <message>
        <source>Called after the name, the attributes or another property of a conversation was changed.</source>
        <translation>Chiamato dopo la modifica del nome, degli attributi o di un’altra proprietà di una conversazione.</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>Conversazione eliminata</translation>
    </message>
    <message>
        <source>Called after a conversation was deleted.</source>
        <translation>Chiamato dopo l’eliminazione di una conversazione.</translation>
    </message>
    <message>
        <source>A conversation’s state changed</source>
        <translation>Stato della conversazione cambiato</translation>
    </message>
    <message>
        <source>Called after a conversation became active, inactive or closed, by a timer or by somebody.</source>
        <translation>Chiamato dopo che una conversazione è diventata attiva, inattiva o chiusa, per effetto di un timer o per intervento di qualcuno.</translation>
    </message>
    <message>
        <source>A participant will be added</source>
        <translation>Aggiunta di un partecipante</translation>
    </message>
    <message>
        <source>Called before somebody joins a conversation or is added to it. The webhook can change how, or stop it.</source>
        <translation>Chiamato prima che qualcuno entri in una conversazione o vi venga aggiunto. Il webhook può modificare l’operazione o bloccarla.</translation>
    </message>
    <message>
        <source>A participant will be changed</source>
        <translation>Modifica di un partecipante</translation>
    </message>
    <message>
        <source>Called before a participant is changed. The webhook can alter the change or stop it.</source>
        <translation>Chiamato prima che un partecipante venga modificato. Il webhook può intervenire sulla modifica o bloccarla.</translation>
    </message>
    <message>
        <source>A participant will be removed</source>
        <translation>Rimozione di un partecipante</translation>
    </message>
    <message>
        <source>Called before somebody leaves a conversation or is removed from it. The webhook can stop it.</source>
        <translation>Chiamato prima che qualcuno lasci una conversazione o ne venga rimosso. Il webhook può bloccare l’operazione.</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>Partecipante aggiunto</translation>
    </message>
    <message>
        <source>Called after somebody joined a conversation or was added to it.</source>
        <translation>Chiamato dopo che qualcuno è entrato in una conversazione o vi è stato aggiunto.</translation>
    </message>
    <message>
        <source>A participant was changed</source>
        <translation>Partecipante modificato</translation>
    </message>
    <message>
        <source>Called after the role or the attributes of a participant were changed.</source>
        <translation>Chiamato dopo la modifica del ruolo o degli attributi di un partecipante.</translation>
    </message>
    <message>
        <source>A participant was removed</source>
        <translation>Partecipante rimosso</translation>
    </message>
    <message>
        <source>Called after somebody left a conversation or was removed from it.</source>
        <translation>Chiamato dopo che qualcuno ha lasciato una conversazione o ne è stato rimosso.</translation>
    </message>
    <message>
        <source>A user will be changed</source>
        <translation>Modifica di un utente</translation>
    </message>
    <message>
        <source>Called before a user is changed. The webhook can alter the change or stop it.</source>
        <translation>Chiamato prima che un utente venga modificato. Il webhook può intervenire sulla modifica o bloccarla.</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>Utente aggiunto</translation>
    </message>
    <message>
        <source>Called after a user was created, as when somebody uses an app for the first time.</source>
        <translation>Chiamato dopo la creazione di un utente, ad esempio quando qualcuno usa un’app per la prima volta.</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>Utente modificato</translation>
    </message>
    <message>
        <source>Called after the name, the role or the attributes of a user were changed.</source>
        <translation>Chiamato dopo la modifica del nome, del ruolo o degli attributi di un utente.</translation>
    </message>
    <message>
        <source>A delivery status changed</source>
        <translation>Stato di consegna cambiato</translation>
    </message>
    <message>
        <source>Called after a message was sent, delivered or read, or failed to be: for SMS, WhatsApp and the like, not for apps.</source>
        <translation>Chiamato dopo che un messaggio è stato inviato, consegnato o letto, oppure dopo un tentativo non riuscito: per SMS, WhatsApp e simili, non per le app.</translation>
    </message>
    <message>
        <source>The server has this event, which the program does not know or which has no place here. It is kept until you uncheck it.</source>
        <translation>Evento presente sul server, che il programma non conosce o che qui non è previsto. Resta finché non viene deselezionato.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Partecipanti</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Consegna</translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message>
        <source>Presets</source>
        <translation>Preimpostazioni</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <extracomment>%1: the name of the field</extracomment>
        <translation>%1: preimpostazioni</translation>
    </message>
    <message>
        <source>Before (can be stopped)</source>
        <extracomment>A heading above events a webhook is called for beforehand</extracomment>
        <translation>Prima (bloccabili)</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A heading above events a webhook is called for afterwards</extracomment>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Others the server has</source>
        <translation>Altri presenti sul server</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>All pre-events</source>
        <translation>Tutti i pre-eventi</translation>
    </message>
    <message>
        <source>All post-events</source>
        <translation>Tutti i post-eventi</translation>
    </message>
    <message>
        <source>Messages only, after</source>
        <translation>Solo post-eventi dei messaggi</translation>
    </message>
    <message>
        <source>Delivery and state</source>
        <translation>Consegna e stato</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>%Ln evento su %1</numerusform>
            <numerusform>%Ln eventi su %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Write all changes that match the filters to a file</source>
        <translation>Scrive in un file tutte le modifiche che corrispondono ai filtri</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, per fogli di calcolo…</translation>
    </message>
    <message>
        <source>JSON, for programs…</source>
        <translation>JSON, per programmi…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Esportazione…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Interrompe l’esportazione</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Esporta modifiche</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>File JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Modifiche %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldBlock</name>
    <message>
        <source>Revert</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Reimposta %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value again</source>
        <translation>Riprende il valore del server</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Apre la documentazione</translation>
    </message>
    <message>
        <source>Documentation of %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Documentazione: %1</translation>
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
        <translation>Servizio di conversazione predefinito</translation>
    </message>
    <message>
        <source>Default messaging service</source>
        <translation>Servizio di messaggistica predefinito</translation>
    </message>
    <message>
        <source>Default inactive timer</source>
        <translation>Timer di inattività predefinito</translation>
    </message>
    <message>
        <source>Default closed timer</source>
        <translation>Timer di chiusura predefinito</translation>
    </message>
    <message>
        <source>Pre-event URL</source>
        <translation>URL pre-evento</translation>
    </message>
    <message>
        <source>Post-event URL</source>
        <translation>URL post-evento</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Role for conversation creators</source>
        <translation>Ruolo dei creatori di conversazioni</translation>
    </message>
    <message>
        <source>Role for participants</source>
        <translation>Ruolo dei partecipanti</translation>
    </message>
    <message>
        <source>Role for new users</source>
        <translation>Ruolo dei nuovi utenti</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Raggiungibilità</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>Registro delle notifiche</translation>
    </message>
    <message>
        <source>Notify of new messages</source>
        <translation>Notifica per nuovi messaggi</translation>
    </message>
    <message>
        <source>New message text</source>
        <translation>Testo per nuovi messaggi</translation>
    </message>
    <message>
        <source>New message sound</source>
        <translation>Suono per nuovi messaggi</translation>
    </message>
    <message>
        <source>Unread badge</source>
        <translation>Badge dei non letti</translation>
    </message>
    <message>
        <source>Own text for media</source>
        <translation>Testo specifico per i file</translation>
    </message>
    <message>
        <source>Media message text</source>
        <translation>Testo per messaggi con file</translation>
    </message>
    <message>
        <source>Notify when added</source>
        <translation>Notifica per l’aggiunta</translation>
    </message>
    <message>
        <source>Text when added</source>
        <translation>Testo per l’aggiunta</translation>
    </message>
    <message>
        <source>Sound when added</source>
        <translation>Suono per l’aggiunta</translation>
    </message>
    <message>
        <source>Notify when removed</source>
        <translation>Notifica per la rimozione</translation>
    </message>
    <message>
        <source>Text when removed</source>
        <translation>Testo per la rimozione</translation>
    </message>
    <message>
        <source>Sound when removed</source>
        <translation>Suono per la rimozione</translation>
    </message>
    <message>
        <source>New conversations belong to this service unless they name another. Begins with IS.</source>
        <translation>Le nuove conversazioni appartengono a questo servizio, se non ne indicano un altro. Inizia con IS.</translation>
    </message>
    <message>
        <source>Carries SMS and WhatsApp messages of new conversations. Begins with MG.</source>
        <translation>Gestisce i messaggi SMS e WhatsApp delle nuove conversazioni. Inizia con MG.</translation>
    </message>
    <message>
        <source>When a quiet conversation becomes inactive. A new message makes it active again.</source>
        <translation>Quando una conversazione senza nuovi messaggi diventa inattiva. Un nuovo messaggio la riattiva.</translation>
    </message>
    <message>
        <source>When a quiet conversation is closed for good.</source>
        <translation>Quando una conversazione senza nuovi messaggi viene chiusa definitivamente.</translation>
    </message>
    <message>
        <source>Called before something happens, which it can change or stop within five seconds.</source>
        <translation>Chiamato prima di un’operazione, che può modificare o bloccare entro cinque secondi.</translation>
    </message>
    <message>
        <source>Called after something has happened.</source>
        <translation>Chiamato dopo un’operazione.</translation>
    </message>
    <message>
        <source>How the URLs are called.</source>
        <translation>Metodo HTTP usato per chiamare gli URL.</translation>
    </message>
    <message>
        <source>Where events go. Flex accounts need them to go into Flex.</source>
        <translation>Dove vengono inviati gli eventi. Gli account Flex richiedono che arrivino a Flex.</translation>
    </message>
    <message>
        <source>The URLs are called for these events only.</source>
        <translation>Gli URL vengono chiamati solo per questi eventi.</translation>
    </message>
    <message>
        <source>What the creator of a conversation may do in it.</source>
        <translation>Che cosa può fare in una conversazione chi l’ha creata.</translation>
    </message>
    <message>
        <source>What a participant may do in a conversation.</source>
        <translation>Che cosa può fare un partecipante in una conversazione.</translation>
    </message>
    <message>
        <source>What a user may do in the service outside of conversations.</source>
        <translation>Che cosa può fare un utente nel servizio al di fuori delle conversazioni.</translation>
    </message>
    <message>
        <source>Whether apps are told who is online, and who can be reached by a push notification.</source>
        <translation>Indica se informare le app su chi è online e su chi è raggiungibile con una notifica push.</translation>
    </message>
    <message>
        <source>Keeps a log of push notifications, to find out why one did not arrive.</source>
        <translation>Tiene un registro delle notifiche push, per capire perché qualcuna non è arrivata.</translation>
    </message>
    <message>
        <source>Sends a push notification to participants who use an app.</source>
        <translation>Invia una notifica push ai partecipanti che usano un’app.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was added.</source>
        <translation>Invia una notifica push alla persona aggiunta.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was removed.</source>
        <translation>Invia una notifica push alla persona rimossa.</translation>
    </message>
    <message>
        <source>Shows at the app’s icon how many conversations have unread messages.</source>
        <translation>Mostra sull’icona dell’app quante conversazioni hanno messaggi non letti.</translation>
    </message>
    <message>
        <source>When a message comes with files, the text below is used instead.</source>
        <translation>Se un messaggio contiene file, viene usato invece il testo qui sotto.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.</source>
        <translation>Testo della notifica. ${PARTICIPANT}, ${CONVERSATION} e ${MESSAGE} vengono sostituiti dai rispettivi valori.</translation>
    </message>
    <message>
        <source>What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.</source>
        <translation>Testo usato in quel caso. ${PARTICIPANT}, ${CONVERSATION} e ${MEDIA_COUNT} vengono sostituiti dai rispettivi valori.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.</source>
        <translation>Testo della notifica. ${PARTICIPANT} e ${CONVERSATION} vengono sostituiti dai rispettivi valori.</translation>
    </message>
    <message>
        <source>The name of a sound file of the app, or “default”.</source>
        <translation>Nome di un file audio dell’app, oppure «default».</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nuovi messaggi</translation>
    </message>
    <message>
        <source>Being added to a conversation</source>
        <translation>Aggiunta a una conversazione</translation>
    </message>
    <message>
        <source>Being removed from a conversation</source>
        <translation>Rimozione da una conversazione</translation>
    </message>
    <message>
        <source>Account SIDs</source>
        <translation>SID degli account</translation>
    </message>
    <message>
        <source>API key SIDs</source>
        <translation>SID delle chiavi API</translation>
    </message>
    <message>
        <source>Conversation Services</source>
        <translation>Servizi di conversazione</translation>
    </message>
    <message>
        <source>Messaging Services</source>
        <translation>Servizi di messaggistica</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
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
        <translation>URL indicati (webhook)</translation>
    </message>
    <message>
        <source>Into Flex (flex)</source>
        <comment>where events go</comment>
        <translation>Flex (flex)</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No value was chosen yet</extracomment>
        <translation>Non impostato</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a timer</comment>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>sì</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <comment>events</comment>
        <translation>nessuno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventi</numerusform>
        </translation>
    </message>
    <message>
        <source>to the URLs</source>
        <comment>where events go</comment>
        <translation>URL indicati</translation>
    </message>
    <message>
        <source>into Flex</source>
        <comment>where events go</comment>
        <translation>Flex</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Instead of the SID of a service, when none is set</extracomment>
        <translation>non impostato</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a text</comment>
        <translation>nessuno</translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Non c’è ancora nulla da salvare</translation>
    </message>
    <message>
        <source>Save again once the configuration has been loaded.</source>
        <translation>Riprovare a salvare una volta caricata la configurazione.</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>Salva file di configurazione</translation>
    </message>
    <message>
        <source>Open configuration file</source>
        <translation>Apri file di configurazione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>%Ln valore importato. Rivederlo e applicarlo, oppure scartarlo.</numerusform>
            <numerusform>%Ln valori importati. Rivederli e applicarli, oppure scartarli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>File di configurazione (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Nessun account aperto</translation>
    </message>
    <message>
        <source>Open the account whose configuration it is about first.</source>
        <translation>Aprire prima l’account a cui si riferisce la configurazione.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <extracomment>%1: the path of a file; %2: a list of what is in it</extracomment>
        <translation>Salvato come %1: %2.</translation>
    </message>
    <message>
        <source>Saved as %1, without the changes that are not applied: %2.</source>
        <translation>Salvato come %1, senza le modifiche non applicate: %2.</translation>
    </message>
</context>
<context>
    <name>configurator::FilePlanModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Nel file</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Attuale</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effetto</translation>
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
        <translation>Il file non esiste</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegliere un altro file.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossibile leggere il file</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Verificare che sia leggibile o scegliere un altro file.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Il file è troppo grande</translation>
    </message>
    <message>
        <source>It is far larger than a configuration file can be. Choose another file.</source>
        <translation>È molto più grande di quanto possa essere un file di configurazione. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>Impossibile salvare il file</translation>
    </message>
    <message>
        <source>Check that there is room and that the folder may be written to, or choose another folder.</source>
        <translation>Verificare che ci sia spazio e che la cartella sia scrivibile, oppure scegliere un’altra cartella.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Il file non è in formato JSON valido</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>Non è interpretabile a partire dalla riga %1, carattere %2. Correggerlo in quel punto o scegliere un altro file.</translation>
    </message>
    <message>
        <source>This is not a configuration file</source>
        <translation>Non è un file di configurazione</translation>
    </message>
    <message>
        <source>Choose a file that this program has saved.</source>
        <translation>Scegliere un file salvato da questo programma.</translation>
    </message>
    <message>
        <source>The file needs a later version of this program</source>
        <translation>Il file richiede una versione più recente di questo programma</translation>
    </message>
    <message>
        <source>This version might misunderstand it. Update the program, or choose another file.</source>
        <translation>Questa versione potrebbe interpretarlo male. Aggiornare il programma o scegliere un altro file.</translation>
    </message>
    <message>
        <source>The file has a fault</source>
        <translation>Il file contiene un errore</translation>
    </message>
    <message>
        <source>%1 is missing. Add it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Manca %1. Aggiungere la voce o scegliere un altro file.</translation>
    </message>
    <message>
        <source>%1 names settings that are in the file already. Remove one of the two.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 indica impostazioni già presenti nel file. Rimuovere una delle due voci.</translation>
    </message>
    <message>
        <source>%1 has a value that means nothing there. Correct it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 ha un valore non valido in quella posizione. Correggerlo o scegliere un altro file.</translation>
    </message>
    <message>
        <source>%1 must be an object, in braces.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 deve essere un oggetto, tra parentesi graffe.</translation>
    </message>
    <message>
        <source>%1 must be a list, in brackets.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 deve essere un elenco, tra parentesi quadre.</translation>
    </message>
    <message>
        <source>%1 must be a text, in quotes.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 deve essere un testo, tra virgolette.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 deve essere true o false.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 deve essere un numero.</translation>
    </message>
    <message>
        <source>Saved from the account %1.</source>
        <extracomment>%1: the SID of an account; %2: a date; %3: a time</extracomment>
        <translation>Configurazione dell’account %1.</translation>
    </message>
    <message>
        <source>Saved from the account %1 on %2 at %3.</source>
        <translation>Configurazione dell’account %1, salvata %2 alle %3.</translation>
    </message>
    <message>
        <source>Saved from %1 (%2).</source>
        <extracomment>%1: the name and %2: the SID of an account; %3: a date; %4: a time</extracomment>
        <translation>Configurazione di %1 (%2).</translation>
    </message>
    <message>
        <source>Saved from %1 (%2) on %3 at %4.</source>
        <translation>Configurazione di %1 (%2), salvata %3 alle %4.</translation>
    </message>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>Questa versione del programma non conosce %Ln elemento del file e lo esclude: %1</numerusform>
            <numerusform>Questa versione del programma non conosce %Ln elementi del file e li esclude: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the open service</source>
        <translation>Vale per il servizio aperto</translation>
    </message>
    <message>
        <source>Being loaded to compare…</source>
        <translation>Caricamento per il confronto…</translation>
    </message>
    <message>
        <source>Left out: cannot be changed here now</source>
        <translation>Escluso: al momento non modificabile qui</translation>
    </message>
    <message>
        <source>Left out: no service is open here</source>
        <translation>Escluso: qui non è aperto alcun servizio</translation>
    </message>
    <message>
        <source>Left out: one service at a time</source>
        <translation>Escluso: un solo servizio per volta</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Importato</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Identico</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another account</source>
        <translation>Importato, anche se appartiene a un altro account</translation>
    </message>
    <message>
        <source>Left out: belongs to another account</source>
        <translation>Escluso: appartiene a un altro account</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another service</source>
        <translation>Importato, anche se appartiene a un altro servizio</translation>
    </message>
    <message>
        <source>Left out: belongs to another service</source>
        <translation>Escluso: appartiene a un altro servizio</translation>
    </message>
</context>
<context>
    <name>configurator::FlagEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Sì</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>configurator::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guida utente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommario</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy all that is known of the selected changes</source>
        <translation>Copia tutte le informazioni sulle modifiche selezionate</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Read from the server what became of the changes that are not settled</source>
        <translation>Legge dal server l’esito delle modifiche ancora da chiarire</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Put the values from before into the form, for you to review. Nothing is sent before that.</source>
        <translation>Riporta nel modulo i valori precedenti, da rivedere prima di applicarli. Fino ad allora non viene inviato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln modifica selezionata</numerusform>
            <numerusform>%Ln modifiche selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>To restore, choose changes of one account and one page.</source>
        <translation>Per ripristinare, selezionare modifiche di un solo account e di una sola scheda.</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFacts</name>
    <message>
        <source>Time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Scheda</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Server returned</source>
        <translation>Restituito dal server</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>%1, by reading again</source>
        <extracomment>When the outcome of a change became known; %1: a date and a time of day</extracomment>
        <translation>%1, tramite rilettura</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Esito accertato</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Stato HTTP</translation>
    </message>
    <message>
        <source>Twilio error</source>
        <translation>Errore di Twilio</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID richiesta</translation>
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
        <translation>Tutti i campi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a field</comment>
        <extracomment>%1: the name of a page; %2: the name of a field on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tutti gli account</translation>
    </message>
    <message>
        <source>This account</source>
        <extracomment>The account that is open</extracomment>
        <translation>Questo account</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Tutti gli esiti</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Changes of which it is not known whether they took effect</extracomment>
        <translation>Da chiarire</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Quest’anno</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Cerca nella cronologia</translation>
    </message>
    <message>
        <source>Beginnings of words: of accounts, SIDs, values, people or request IDs</source>
        <translation>Inizio di parole: account, SID, valori, autori o ID richiesta</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Azzera filtri</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryPage</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’esportazione è stata annullata.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Rilegge la cronologia</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Dettagli della modifica</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Azzera filtri</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>No change matches the filters.</source>
        <translation>Nessuna modifica corrisponde ai filtri.</translation>
    </message>
    <message>
        <source>No changes yet. Each change you apply is written down here, with what became of it, and can be taken back.</source>
        <translation>Ancora nessuna modifica. Ogni modifica applicata viene registrata qui con il suo esito e può essere annullata.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modifica</numerusform>
            <numerusform>%Ln modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>Mostra account</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>%Ln modifica esportata in %1</numerusform>
            <numerusform>%Ln modifiche esportate in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryTableModel</name>
    <message>
        <source>When</source>
        <extracomment>A column: the time of a change</extracomment>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID richiesta</translation>
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
        <translation>Senza risposta</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>outcome of a change</comment>
        <translation>Esito ignoto</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome of a change</comment>
        <translation>Applicata</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>outcome of a change</comment>
        <translation>Adattata</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a change</comment>
        <translation>Rifiutata</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>outcome of a change</comment>
        <translation>Non inviata</translation>
    </message>
    <message>
        <source>Not applied</source>
        <comment>outcome of a change</comment>
        <translation>Non applicata</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>outcome of a change</comment>
        <translation>Esito incerto</translation>
    </message>
    <message>
        <source>It was about to be sent, and no answer has come. Reading again settles it.</source>
        <translation>Stava per essere inviata, ma non è arrivata alcuna risposta. Una nuova lettura ne chiarisce l’esito.</translation>
    </message>
    <message>
        <source>Sent, and no clear answer came. Reading again settles it.</source>
        <translation>Inviata, senza una risposta chiara. Una nuova lettura ne chiarisce l’esito.</translation>
    </message>
    <message>
        <source>The server has the value that was asked for.</source>
        <translation>Il server ha il valore richiesto.</translation>
    </message>
    <message>
        <source>The server accepted the change and made another value of it.</source>
        <translation>Il server ha accettato la modifica, ma ne ha cambiato il valore.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>Il server l’ha rifiutata. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>It did not reach the server. Nothing was changed.</source>
        <translation>Non ha raggiunto il server. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>The server still had the value from before.</source>
        <translation>Il server aveva ancora il valore precedente.</translation>
    </message>
    <message>
        <source>The server had neither the value from before nor the one asked for. Somebody else may have changed it.</source>
        <translation>Il server non aveva né il valore precedente né quello richiesto. Potrebbe averlo modificato qualcun altro.</translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Importa account</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>Account trovati</translation>
    </message>
    <message>
        <source>Choose a file of twilio-cli profiles</source>
        <translation>Scegli un file di profili di twilio-cli</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profili (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its secret into the keychain of this computer; the file stays as it is.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Ricerca eseguita in %1 e nelle variabili d’ambiente TWILIO_*. Gli account selezionati vengono copiati e i loro segreti salvati nel portachiavi di questo computer; il file resta com’è.</translation>
    </message>
    <message>
        <source>No accounts were found there. If twilio-cli keeps its profiles in another file, choose it.</source>
        <translation>Non è stato trovato alcun account. Se twilio-cli conserva i profili in un altro file, sceglierlo.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancelled; the account under way comes to its end.</source>
        <translation>Importazione annullata; l’account in corso viene completato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>Impossibile importare %Ln account.</numerusform>
            <numerusform>Impossibile importare %Ln account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln account importato.</numerusform>
            <numerusform>%Ln account importati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Conserva in memoria fino all’uscita</translation>
    </message>
</context>
<context>
    <name>configurator::ImportTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID dell’account</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Accesso con</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The column that tells where an account was found</extracomment>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione…</translation>
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
        <translation>Il file non esiste</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Scegliere un altro file.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossibile leggere il file</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Verificare che sia leggibile o scegliere un altro file.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Il file è troppo grande</translation>
    </message>
    <message>
        <source>It is far larger than a file of profiles can be. Choose another file.</source>
        <translation>È molto più grande di quanto possa essere un file di profili. Scegliere un altro file.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Il file non è in formato JSON valido</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>Non è interpretabile a partire dalla riga %1, carattere %2. Correggerlo in quel punto o scegliere un altro file.</translation>
    </message>
    <message>
        <source>The file holds no profiles of twilio-cli</source>
        <translation>Il file non contiene profili di twilio-cli</translation>
    </message>
    <message>
        <source>Choose another file. It is usually called config.json.</source>
        <translation>Scegliere un altro file. Di solito si chiama config.json.</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Impossibile leggere i profili</translation>
    </message>
    <message>
        <source>The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose another.</source>
        <extracomment>%1: the name of a property in a JSON file</extracomment>
        <translation>La proprietà %1 non è del tipo previsto da twilio-cli. Correggere il file o sceglierne un altro.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>Manca %1.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 non è un testo.</translation>
    </message>
    <message>
        <source>%1 is not an object with properties.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 non è un oggetto con proprietà.</translation>
    </message>
    <message>
        <source>%1 is not a SID: %2 and 32 characters from 0–9 and a–f.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable; %2: two letters</extracomment>
        <translation>%1 non è un SID: %2 e 32 caratteri tra 0–9 e a–f.</translation>
    </message>
    <message>
        <source>%1 cannot be part of the name of a server.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>%1 non può far parte del nome di un server.</translation>
    </message>
    <message>
        <source>The region needs an edge, and none is known for it. Set %1.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>La regione richiede un edge, ma non ne è noto alcuno. Impostare %1.</translation>
    </message>
    <message>
        <source>Its secret is not in the file. Add the account by hand.</source>
        <translation>Il segreto non è nel file. Aggiungere l’account manualmente.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Signs in as %1 in this list does</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Stesso accesso di %1 in questo elenco</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Già presente come %1</translation>
    </message>
    <message>
        <source>Ready; another account is called %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Pronto; un altro account si chiama %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>twilio-cli</source>
        <translation>twilio-cli</translation>
    </message>
    <message>
        <source>twilio-cli before 3.0</source>
        <translation>twilio-cli pre-3.0</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>%1, active</source>
        <extracomment>%1: the name of a program; its active profile is the one it uses when it is told no other</extracomment>
        <translation>%1, attivo</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token di autenticazione</translation>
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
        <translation>Uscire mentre le modifiche vengono applicate?</translation>
    </message>
    <message>
        <source>They may take effect all the same. The history will tell what became of them.</source>
        <translation>Potrebbero avere effetto comunque. La cronologia ne mostrerà l’esito.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Scartare %Ln modifica?</numerusform>
            <numerusform>Scartare %Ln modifiche?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Le modifiche non applicate andranno perse.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continua a modificare</translation>
    </message>
</context>
<context>
    <name>configurator::LinkPage</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Interrompe la lettura</translation>
    </message>
    <message>
        <source>Read the link again</source>
        <translation>Rilegge il link</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the JSON that is shown</extracomment>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy all of the JSON</source>
        <translation>Copia tutto il JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Trova nel JSON</translation>
    </message>
    <message>
        <source>JSON of the link</source>
        <translation>JSON del link</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>This is only the beginning. Copying takes all of it.</source>
        <translation>Viene mostrata solo la parte iniziale. La copia comprende tutto.</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Lettura alle %1, risposta in %2 ms</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Accedi al proxy…</translation>
    </message>
</context>
<context>
    <name>configurator::LinkWords</name>
    <message>
        <source>Service configuration</source>
        <translation>Configurazione del servizio</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notifiche push</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Devices for push notifications</source>
        <translation>Dispositivi per notifiche push</translation>
    </message>
    <message>
        <source>Conversations of a participant</source>
        <translation>Conversazioni di un partecipante</translation>
    </message>
    <message>
        <source>Conversations with their participants</source>
        <translation>Conversazioni con i loro partecipanti</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numeri di telefono</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Codici brevi</translation>
    </message>
    <message>
        <source>Alphanumeric senders</source>
        <translation>Mittenti alfanumerici</translation>
    </message>
</context>
<context>
    <name>configurator::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Open the link here</source>
        <translation>Apre il link qui</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>Apre il link selezionato</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
    <message>
        <source>Copy the address of the selected link</source>
        <translation>Copia l’indirizzo del link selezionato</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Apre la documentazione</translation>
    </message>
    <message>
        <source>Documentation of the selected link</source>
        <translation>Documentazione del link selezionato</translation>
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
        <translation>Apri file di configurazione</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Importa valori da %1</translation>
    </message>
    <message>
        <source>Values in the file</source>
        <translation>Valori nel file</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What you choose becomes changes in the form of %1. Nothing is sent before you have reviewed them.</source>
        <translation>I valori selezionati diventano modifiche nel modulo di %1. Prima della revisione non viene inviato nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>Verrà importato %Ln valore.</numerusform>
            <numerusform>Verranno importati %Ln valori.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from what is here.</source>
        <translation>Non è selezionato nulla che differisca dai valori attuali.</translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message>
        <source>Look up a SID</source>
        <translation>Identifica un SID</translation>
    </message>
    <message>
        <source>Which service is this?</source>
        <translation>Di che servizio si tratta?</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>SID, address or text with a SID</source>
        <translation>SID, indirizzo o testo con un SID</translation>
    </message>
    <message>
        <source>SIDs in the text</source>
        <translation>SID nel testo</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>Chiedi a Twilio</translation>
    </message>
    <message>
        <source>Read the service from the open account</source>
        <translation>Legge il servizio dall’account aperto</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Usa come predefinito</translation>
    </message>
    <message>
        <source>Put it into the configuration, where you review and apply it</source>
        <translation>Inserisce il servizio nella configurazione, dove è possibile rivederlo e applicarlo</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Apri servizio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An entry in a list; %1: what a SID stands for; %2: the SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: what a SID stands for; %2: its name</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Paste anything: the program finds the SIDs in it.</source>
        <translation>Incollare qualsiasi testo: il programma individua i SID che contiene.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Manca %Ln carattere</numerusform>
            <numerusform>Mancano %Ln caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.</source>
        <translation>Nel testo non c’è alcun SID. Un SID è composto da due lettere maiuscole e 32 cifre o lettere dalla a alla f.</translation>
    </message>
</context>
<context>
    <name>configurator::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>A&amp;ggiungi account…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Importa account…</translation>
    </message>
    <message>
        <source>&amp;Open configuration file…</source>
        <translation>&amp;Apri file di configurazione…</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <translation>&amp;Salva file di configurazione…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Scarta modifiche</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>&amp;Trova account</translation>
    </message>
    <message>
        <source>&amp;Look up a SID…</source>
        <translation>&amp;Identifica un SID…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configurazione</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>&amp;Webhook</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servizio</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>C&amp;ronologia</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;vanti</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>&amp;Returned configuration</source>
        <translation>Configurazione res&amp;tituita</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Come il &amp;sistema</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>As&amp;petto</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Sc&amp;uro</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Ricarica</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>Rivedi e a&amp;pplica…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Modifica account…</translation>
    </message>
    <message>
        <source>D&amp;uplicate account…</source>
        <translation>&amp;Duplica account…</translation>
    </message>
    <message>
        <source>Move u&amp;p in the list</source>
        <translation>Sposta &amp;su nell’elenco</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the list</source>
        <translation>Sposta &amp;giù nell’elenco</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Rim&amp;uovi account…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;iuto</translation>
    </message>
    <message>
        <source>&amp;Error codes…</source>
        <translation>&amp;Codici di errore…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostica…</translation>
    </message>
    <message>
        <source>&amp;About Conversations Configurator</source>
        <translation>&amp;Informazioni su Conversations Configurator</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guida utente</translation>
    </message>
    <message>
        <source>API &amp;reference…</source>
        <translation>&amp;Riferimento API…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Pa&amp;noramica</translation>
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
        <translation>Account: %1 (%2)</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>Data e ora: %1 UTC</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID richiesta: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1</source>
        <comment>a SID</comment>
        <translation>Servizio di conversazione: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1 (%2)</source>
        <extracomment>%1: the name of a service; %2: its SID</extracomment>
        <translation>Servizio di conversazione: %1 (%2)</translation>
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
        <translation>%1 (inviato: %2)</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Proprietà</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
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
        <translation>Altre informazioni</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message>
        <source>Without a name</source>
        <extracomment>Instead of the name of a service or role</extracomment>
        <translation>Senza nome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln ruolo</numerusform>
            <numerusform>%Ln ruoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servizio</numerusform>
            <numerusform>%Ln servizi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>How many services or roles have what was typed in them; %1: how many there are</extracomment>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>%Ln corrispondenza su %1</numerusform>
            <numerusform>%Ln corrispondenze su %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Nuova lettura…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Lettura… %Ln finora</numerusform>
            <numerusform>Lettura… %Ln finora</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When a list was read; %1: a time, perhaps with its date</extracomment>
        <translation>ultima lettura: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Non ancora letto</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>Potrebbero essercene altri</translation>
    </message>
    <message>
        <source>Reading was cancelled. A SID can be typed or pasted all the same.</source>
        <translation>La lettura è stata annullata. È comunque possibile digitare o incollare un SID.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: the server&apos;s own words</extracomment>
        <translation>Impossibile leggere l’elenco. %1. Risposta del server: «%2» È comunque possibile digitare o incollare un SID.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. %2 A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: one or two sentences on what to do</extracomment>
        <translation>Impossibile leggere l’elenco. %1. %2 È comunque possibile digitare o incollare un SID.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln ruolo corrispondente; selezionarlo.</numerusform>
            <numerusform>%Ln ruoli corrispondenti; sceglierne uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln servizio corrispondente; selezionarlo.</numerusform>
            <numerusform>%Ln servizi corrispondenti; sceglierne uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>No role of this service has this SID. It may belong to another one, or have been deleted.</source>
        <translation>Nessun ruolo di questo servizio ha questo SID. Potrebbe appartenere a un altro servizio o essere stato eliminato.</translation>
    </message>
    <message>
        <source>No service of this account has this SID. It may belong to another account, or have been deleted.</source>
        <translation>Nessun servizio di questo account ha questo SID. Potrebbe appartenere a un altro account o essere stato eliminato.</translation>
    </message>
    <message>
        <source>Twilio has none here</source>
        <translation>Twilio non ha trovato servizi di questo tipo</translation>
    </message>
    <message>
        <source>Messaging Services may not be available in the account&apos;s region.</source>
        <translation>I servizi di messaggistica potrebbero non essere disponibili nella regione dell’account.</translation>
    </message>
    <message>
        <source>“%1” is a role in the service, not in conversations.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>«%1» è un ruolo del servizio, non delle conversazioni.</translation>
    </message>
    <message>
        <source>“%1” is a role in conversations, not in the service.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>«%1» è un ruolo delle conversazioni, non del servizio.</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>All accounts side by side. A timer in bold differs from that of most accounts.</source>
        <translation>Tutti gli account a confronto. Un timer in grassetto è diverso da quello della maggior parte degli account.</translation>
    </message>
    <message>
        <source>Accounts and their configurations</source>
        <translation>Account e relative configurazioni</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Apri account</translation>
    </message>
    <message>
        <source>Show the configuration of the selected account</source>
        <translation>Mostra la configurazione dell’account selezionato</translation>
    </message>
    <message>
        <source>Change timers…</source>
        <translation>Modifica timer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Ricarica</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Interrompe la lettura</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>Rilegge tutti gli account</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>Account letti: %1 di %Ln…</numerusform>
            <numerusform>Account letti: %1 di %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln account selezionato</numerusform>
            <numerusform>%Ln account selezionati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln account</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the timers of several accounts at once. You see what changes before anything is sent.</source>
        <translation>Imposta i timer di più account in una sola volta. Le modifiche vengono mostrate prima dell’invio.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>Cerca nella panoramica</translation>
    </message>
    <message>
        <source>Part of a name, a SID, a value or a state</source>
        <translation>Parte di un nome, di un SID, di un valore o di uno stato</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Only those that differ</source>
        <translation>Solo quelli diversi</translation>
    </message>
    <message>
        <source>Hide accounts whose timers are as in most accounts</source>
        <translation>Nasconde gli account con gli stessi timer della maggior parte degli account</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>Account visualizzati: %1 di %Ln</numerusform>
            <numerusform>Account visualizzati: %1 di %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Nessun account trovato</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewTableModel</name>
    <message>
        <source>Differs from most accounts</source>
        <translation>Diverso dalla maggior parte degli account</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>Servizio di conversazione</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Servizio di messaggistica</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Timer di inattività</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Timer di chiusura</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewWords</name>
    <message>
        <source>Production · %1</source>
        <translation>Produzione · %1</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>In attesa…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>In attesa del portachiavi…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non letto</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Letto alle %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>It is read once more before anything is sent.</source>
        <translation>L’account viene riletto prima dell’invio.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Applicazione in corso…</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Resta com’è</translation>
    </message>
    <message>
        <source>Has these values already</source>
        <translation>Ha già questi valori</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Verrà modificato</translation>
    </message>
    <message>
        <source>Somebody else has changed this account since it was read.</source>
        <translation>Qualcun altro ha modificato questo account dopo la lettura.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Annullata prima dell’invio.</translation>
    </message>
</context>
<context>
    <name>configurator::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>Schede</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avanti</translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message>
        <source>Enter the SID: %1 and 32 characters from 0–9 and a–f.</source>
        <translation>Inserire il SID: %1 e 32 caratteri tra 0–9 e a–f.</translation>
    </message>
    <message>
        <source>%1 begin with %2; this begins with %3.</source>
        <extracomment>%1: &quot;Conversation Services&quot; or the like; %2: two letters; %3: the letters typed instead</extracomment>
        <translation>%1: il prefisso è %2, qui invece è %3.</translation>
    </message>
    <message>
        <source>“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>«%1», carattere %2, non è ammesso in un SID: dopo il prefisso sono ammessi solo 0–9 e a–f.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>%Ln carattere di troppo.</numerusform>
            <numerusform>%Ln caratteri di troppo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Manca %Ln carattere</numerusform>
            <numerusform>Mancano %Ln caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.</source>
        <translation>Inserire una durata come PT1H30M o 1h 30m, oppure disattivare il timer.</translation>
    </message>
    <message>
        <source>Not finished yet: a number and its unit, as in PT30M.</source>
        <translation>Non ancora completo: un numero e la sua unità, come in PT30M.</translation>
    </message>
    <message>
        <source>A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.</source>
        <translation>Una durata inizia con P, come in P1DT2H. Sono ammesse anche forme brevi come 1d 2h.</translation>
    </message>
    <message>
        <source>A timer has no sign. Remove the “%1”.</source>
        <translation>Un timer non ha segno. Rimuovere «%1».</translation>
    </message>
    <message>
        <source>“%1”, character %2, has no meaning in a duration.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>«%1», carattere %2, non ha significato in una durata.</translation>
    </message>
    <message>
        <source>The unit %1 has no number before it.</source>
        <translation>Manca il numero prima dell’unità %1.</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.</source>
        <translation>Ore, minuti e secondi seguono una T, come in PT2H. Inserire una T prima del numero dell’unità %1.</translation>
    </message>
    <message>
        <source>Years, months, weeks and days come before the T, as in P1DT2H. Move %1.</source>
        <translation>Anni, mesi, settimane e giorni precedono la T, come in P1DT2H. Spostare %1.</translation>
    </message>
    <message>
        <source>The unit %1 is in the wrong place: the larger units come first, each once.</source>
        <translation>L’unità %1 è fuori posto: prima le unità maggiori, ciascuna una sola volta.</translation>
    </message>
    <message>
        <source>Only the last number of a duration may have a fraction.</source>
        <translation>Solo l’ultimo numero di una durata può avere decimali.</translation>
    </message>
    <message>
        <source>Longer than the program can count.</source>
        <translation>Più lungo di quanto il programma possa calcolare.</translation>
    </message>
    <message>
        <source>At least %1, or off.</source>
        <extracomment>%1: a duration such as &quot;10 minutes&quot;</extracomment>
        <translation>Almeno %1, oppure disattivato.</translation>
    </message>
    <message>
        <source>Years and months have no fixed length. Say it in days, hours and minutes.</source>
        <translation>Anni e mesi non hanno una durata fissa. Indicare giorni, ore e minuti.</translation>
    </message>
    <message>
        <source>A fraction of a second cannot be sent. Say it in whole seconds.</source>
        <translation>Non è possibile inviare frazioni di secondo. Indicare secondi interi.</translation>
    </message>
    <message>
        <source>Not finished yet: an address such as https://example.com/conversations.</source>
        <translation>Non ancora completo: un indirizzo come https://example.com/conversations.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Un indirizzo inizia con https:// o http://.</translation>
    </message>
    <message>
        <source>The address names no server. Put one after https://.</source>
        <translation>L’indirizzo non indica alcun server. Inserirne uno dopo https://.</translation>
    </message>
    <message>
        <source>This is no address. Blanks and other special characters must be written as %20 and the like.</source>
        <translation>Non è un indirizzo. Gli spazi e gli altri caratteri speciali vanno scritti come %20 e simili.</translation>
    </message>
    <message>
        <source>The API does not take “%1” here.</source>
        <extracomment>%1: a word from a file, such as the name of an event</extracomment>
        <translation>Qui l’API non accetta «%1».</translation>
    </message>
    <message>
        <source>This can be changed but not removed: the API has no way to. Choose another, or revert.</source>
        <translation>Si può modificare ma non rimuovere: l’API non lo consente. Scegliere un altro valore o reimpostare il campo.</translation>
    </message>
</context>
<context>
    <name>configurator::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Accedi al proxy</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that. The sign-in is for the proxy only; Twilio does not see it.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Prima dell’accesso, %1 non lascia uscire nulla dalla rete. Le credenziali servono solo per il proxy; Twilio non le vede.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>Salva nel portachiavi</translation>
    </message>
    <message>
        <source>There is no keychain, so it is kept in memory until the program ends.</source>
        <translation>Non c’è un portachiavi, quindi i dati si conservano in memoria fino all’uscita dal programma.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>configurator::RegionEditor</name>
    <message>
        <source>Another region</source>
        <translation>Altra regione</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Region ID</source>
        <extracomment>The short name of a region, such as au1</extracomment>
        <translation>ID regione</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>The place where requests enter Twilio&apos;s network, such as sydney</extracomment>
        <translation>Edge</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Richieste inviate a %1</translation>
    </message>
    <message>
        <source>A region needs its edge: without one, Twilio handles requests in the United States.</source>
        <translation>Una regione richiede il proprio edge: in sua assenza, Twilio gestisce le richieste negli Stati Uniti.</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can be part of a server&apos;s name.</source>
        <translation>Il nome di un server può contenere solo lettere, cifre e trattini.</translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message>
        <source>The server cannot answer just now. Trying again (%1 of %2)…</source>
        <extracomment>%1: the number of this attempt; %2: how many there are at most</extracomment>
        <translation>Al momento il server non può rispondere. Nuovo tentativo (%1 di %2)…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>Al momento il server non può rispondere. Nuovo tentativo tra %Ln secondo (%1 di %2)…</numerusform>
            <numerusform>Al momento il server non può rispondere. Nuovo tentativo tra %Ln secondi (%1 di %2)…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot answer just now. The program will try again soon (%1 of %2).</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>Al momento il server non può rispondere. Il programma riproverà tra poco (%1 di %2).</translation>
    </message>
</context>
<context>
    <name>configurator::RequestTableModel</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>Invio (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The name of a server</extracomment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>The part of an address after the name of the server</extracomment>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID richiesta</translation>
    </message>
</context>
<context>
    <name>configurator::RequestWords</name>
    <message>
        <source>%1 · error %2</source>
        <extracomment>%1: an HTTP status such as 401; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 · errore %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: an HTTP status such as 200; %2: what went wrong after it, such as &quot;Connection lost&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tempo scaduto</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non raggiungibile</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connessione interrotta</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non attendibile</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Non leggibile</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Troppo grande</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Bloccata dal proxy</translation>
    </message>
</context>
<context>
    <name>configurator::ResourceWords</name>
    <message>
        <source>Configuration</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Service webhooks</source>
        <translation>Webhook del servizio</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notifiche push</translation>
    </message>
    <message>
        <source>Returned configuration</source>
        <translation>Configurazione restituita</translation>
    </message>
    <message>
        <source>Returned webhooks</source>
        <translation>Webhook restituiti</translation>
    </message>
    <message>
        <source>Returned service configuration</source>
        <translation>Configurazione del servizio restituita</translation>
    </message>
    <message>
        <source>Returned service webhooks</source>
        <translation>Webhook del servizio restituiti</translation>
    </message>
    <message>
        <source>Returned push notifications</source>
        <translation>Notifiche push restituite</translation>
    </message>
    <message>
        <source>Conversations configuration</source>
        <translation>Configurazione di Conversations</translation>
    </message>
    <message>
        <source>Conversations webhooks</source>
        <translation>Webhook di Conversations</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service</source>
        <translation>Configurazione di un servizio di conversazione</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service</source>
        <translation>Webhook di un servizio di conversazione</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service</source>
        <translation>Notifiche push di un servizio di conversazione</translation>
    </message>
    <message>
        <source>Conversations configuration changed</source>
        <translation>Modificata la configurazione di Conversations</translation>
    </message>
    <message>
        <source>Conversations webhooks changed</source>
        <translation>Modificati i webhook di Conversations</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service changed</source>
        <translation>Modificata la configurazione di un servizio di conversazione</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service changed</source>
        <translation>Modificati i webhook di un servizio di conversazione</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service changed</source>
        <translation>Modificate le notifiche push di un servizio di conversazione</translation>
    </message>
</context>
<context>
    <name>configurator::RestoreActions</name>
    <message>
        <source>The server already has these values</source>
        <translation>Il server ha già questi valori</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Non c’è nulla da ripristinare.</translation>
    </message>
</context>
<context>
    <name>configurator::ResultPanel</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Status, headers and JSON of the answer</source>
        <translation>Stato, intestazioni e JSON della risposta</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Dettagli della risposta</translation>
    </message>
    <message>
        <source>Nothing has been returned yet.</source>
        <translation>Non è stato ancora restituito nulla.</translation>
    </message>
    <message>
        <source>Applied at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Modifiche applicate alle %1, risposta in %2 ms</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <translation>Lettura alle %1, risposta in %2 ms</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewActions</name>
    <message>
        <source>Apply without a record?</source>
        <translation>Applicare senza registrare?</translation>
    </message>
    <message>
        <source>The change could not be written down, so it was not sent. Applied without a record, it will be missing from the history and cannot be restored from there.</source>
        <translation>Non è stato possibile registrare la modifica, perciò non è stata inviata. Se viene applicata senza registrazione, non comparirà nella cronologia e non potrà essere ripristinata da lì.</translation>
    </message>
    <message>
        <source>Apply without a record</source>
        <translation>Applica senza registrare</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Non applicare</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Revisione delle modifiche</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>Applicare %Ln modifica all’account %1?</numerusform>
            <numerusform>Applicare %Ln modifiche all’account %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace what the server has now.</source>
        <translation>Qualcun altro ha modificato questa configurazione dopo il caricamento. Confrontare prima di applicare: i valori da applicare sostituiranno quelli attuali del server.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Dati da inviare</translation>
    </message>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>%1 è un account di produzione.</translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Digitare il nome dell’account per confermare</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>configurator::ServicePage</name>
    <message>
        <source>Conversation Service</source>
        <translation>Servizio di conversazione</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Impostazioni del servizio</translation>
    </message>
    <message>
        <source>Roles and reachability</source>
        <translation>Ruoli e raggiungibilità</translation>
    </message>
    <message>
        <source>Own webhooks</source>
        <translation>Webhook propri</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notifiche push</translation>
    </message>
</context>
<context>
    <name>configurator::SeverityWords</name>
    <message>
        <source>Information</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Informazione</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Operazione riuscita</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Errore</translation>
    </message>
</context>
<context>
    <name>configurator::SidAnswer</name>
    <message>
        <source>It is your account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Corrisponde all’account «%1».</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts has this SID.</source>
        <translation>Nessun account del programma ha questo SID.</translation>
    </message>
    <message>
        <source>Your account “%1” signs in with it.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>È usata dall’account «%1» per l’accesso.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts signs in with it.</source>
        <translation>Nessun account del programma la usa per l’accesso.</translation>
    </message>
    <message>
        <source>A role of the service opened last in the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Un ruolo dell’ultimo servizio aperto nell’account «%1».</translation>
    </message>
    <message>
        <source>It is no role of the service opened last. Open another service to see its roles.</source>
        <translation>Non è un ruolo dell’ultimo servizio aperto. Aprire un altro servizio per vederne i ruoli.</translation>
    </message>
    <message>
        <source>Open an account to see whether it has this service.</source>
        <translation>Aprire un account per vedere se ha questo servizio.</translation>
    </message>
    <message>
        <source>A service of the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Un servizio dell’account «%1».</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Data di creazione: %1.</translation>
    </message>
    <message>
        <source>It is the default of new conversations.</source>
        <translation>È quello predefinito per le nuove conversazioni.</translation>
    </message>
    <message>
        <source>It is not the default.</source>
        <translation>Non è quello predefinito.</translation>
    </message>
    <message>
        <source>The services of the account “%1” are still being read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>La lettura dei servizi dell’account «%1» è ancora in corso.</translation>
    </message>
    <message>
        <source>The account “%1” had no such service at %2.</source>
        <extracomment>%1: the name of an account; %2: a time of day</extracomment>
        <translation>Alle %2 l’account «%1» non aveva questo servizio.</translation>
    </message>
    <message>
        <source>The services of the account “%1” have not been read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>I servizi dell’account «%1» non sono stati letti.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Richiesta a Twilio…</translation>
    </message>
    <message>
        <source>Twilio says: it is not in the account “%1”. It belongs to another account or region, or it has been deleted.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Risposta di Twilio: non si trova nell’account «%1». Appartiene a un altro account o a un’altra regione, oppure è stato eliminato.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer cannot be read.</source>
        <translation>La risposta di Twilio non è leggibile.</translation>
    </message>
    <message>
        <source>It has webhooks of its own, so those of the account are not called for it.</source>
        <translation>Ha webhook propri, quindi per questo servizio non vengono chiamati quelli dell’account.</translation>
    </message>
    <message>
        <source>It has no webhooks of its own: those of the account are called.</source>
        <translation>Non ha webhook propri: vengono chiamati quelli dell’account.</translation>
    </message>
</context>
<context>
    <name>configurator::SidListModel</name>
    <message>
        <source>current</source>
        <extracomment>Mark of the service or role the server has now</extracomment>
        <translation>attuale</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Mark of the service or role that was created last</extracomment>
        <translation>più recente</translation>
    </message>
</context>
<context>
    <name>configurator::SidPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Cancel reading the list</source>
        <translation>Annulla la lettura dell’elenco</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Rilegge l’elenco</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
</context>
<context>
    <name>configurator::SidWords</name>
    <message>
        <source>Unknown SID</source>
        <translation>SID sconosciuto</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Servizio di conversazione</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Servizio di messaggistica</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Participant of a conversation</source>
        <translation>Partecipante a una conversazione</translation>
    </message>
    <message>
        <source>Message of a conversation</source>
        <translation>Messaggio di una conversazione</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Device for push notifications</source>
        <translation>Dispositivo per notifiche push</translation>
    </message>
    <message>
        <source>Credential for push notifications</source>
        <translation>Credenziale per notifiche push</translation>
    </message>
    <message>
        <source>Webhook of a conversation</source>
        <translation>Webhook di una conversazione</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>Ricevuta di consegna</translation>
    </message>
    <message>
        <source>Address configuration</source>
        <translation>Configurazione di un indirizzo</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>File multimediale</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID richiesta</translation>
    </message>
    <message>
        <source>SMS message</source>
        <translation>Messaggio SMS</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>Messaggio MMS</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numero di telefono</translation>
    </message>
    <message>
        <source>Studio flow</source>
        <translation>Flusso Studio</translation>
    </message>
    <message>
        <source>Flex flow</source>
        <translation>Flusso Flex</translation>
    </message>
    <message>
        <source>TaskRouter workspace</source>
        <translation>Area di lavoro TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter worker</source>
        <translation>Operatore TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter task</source>
        <translation>Attività TaskRouter</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Servizio Verify</translation>
    </message>
    <message>
        <source>It looks like a SID, but the program does not know what its first two letters stand for.</source>
        <translation>Sembra un SID, ma il programma non conosce il significato delle prime due lettere.</translation>
    </message>
    <message>
        <source>It belongs to a Conversation Service, which it does not tell. The property chat_service_sid of an answer names that service.</source>
        <extracomment>chat_service_sid is the name of a property</extracomment>
        <translation>Appartiene a un servizio di conversazione, che però il SID non rivela. Nelle risposte lo indica la proprietà chat_service_sid.</translation>
    </message>
    <message>
        <source>It numbers one answer of Twilio. Twilio&apos;s support finds the request by it.</source>
        <translation>Identifica una singola risposta di Twilio. Con questo ID l’assistenza di Twilio trova la richiesta.</translation>
    </message>
    <message>
        <source>It is no service of Conversations, and the program does not look it up.</source>
        <translation>Non è un servizio di Conversations e il programma non lo cerca.</translation>
    </message>
</context>
<context>
    <name>configurator::SignInTest</name>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a failed sign-in</comment>
        <extracomment>%1: what happened; %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>Accesso riuscito.</translation>
    </message>
</context>
<context>
    <name>configurator::StartWords</name>
    <message>
        <source>The program found no screen to open its window on.</source>
        <translation>Il programma non ha trovato uno schermo su cui aprire la finestra.</translation>
    </message>
    <message>
        <source>Start it from within a desktop session.</source>
        <translation>Avviarlo da una sessione desktop.</translation>
    </message>
    <message>
        <source>The program is open already, and a dialog is waiting there.</source>
        <translation>Il programma è già aperto e una finestra di dialogo è in attesa.</translation>
    </message>
    <message>
        <source>Finish it, then try again.</source>
        <translation>Completarla o chiuderla e riprovare.</translation>
    </message>
    <message>
        <source>The program is open already, and sends its requests to another address.</source>
        <translation>Il programma è già aperto e invia le richieste a un altro indirizzo.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>Chiuderlo prima di riprovare o usare un’altra cartella con --data-dir.</translation>
    </message>
    <message>
        <source>The program is open already, but does not answer.</source>
        <translation>Il programma è già aperto, ma non risponde.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end it by force.</source>
        <translation>Attendere un momento e riprovare, oppure forzarne la chiusura.</translation>
    </message>
</context>
<context>
    <name>configurator::TerraformResource</name>
    <message>
        <source>The provider has no argument for %1.</source>
        <extracomment>A comment in code; %1: the name of a property in the API, such as new_message.with_media.enabled</extracomment>
        <translation>Il provider non ha un argomento per %1.</translation>
    </message>
</context>
<context>
    <name>configurator::Timeline</name>
    <message>
        <source>after %1</source>
        <extracomment>The end of a stretch of time; %1: a duration such as &quot;1 day 2 hours&quot;</extracomment>
        <translation>dopo %1</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Inattiva</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Chiusa</translation>
    </message>
    <message>
        <source>Timeline of a quiet conversation</source>
        <translation>Evoluzione di una conversazione senza nuovi messaggi</translation>
    </message>
</context>
<context>
    <name>configurator::TimerEditor</name>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Common durations</source>
        <translation>Durate comuni</translation>
    </message>
    <message>
        <source>%1 on</source>
        <extracomment>Parts of a timer for assistive technology; %1: the timer&apos;s name</extracomment>
        <translation>%1: attivo</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1: giorni</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1: ore</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1: minuti</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1: secondi</translation>
    </message>
    <message>
        <source>%1 ISO 8601</source>
        <translation>%1: ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601, or a short form such as 2d 4h</source>
        <translation>ISO 8601 o una forma breve come 2d 4h</translation>
    </message>
    <message>
        <source>%1 common durations</source>
        <translation>%1: durate comuni</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>giorno</numerusform>
            <numerusform>giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>ora</numerusform>
            <numerusform>ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>secondo</numerusform>
            <numerusform>secondi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WarningWords</name>
    <message>
        <source>The closed timer is not longer than the inactive timer. Both count from the last message, so conversations close without ever being inactive.</source>
        <translation>Il timer di chiusura non è più lungo di quello di inattività. Entrambi partono dall’ultimo messaggio, quindi le conversazioni si chiudono senza mai diventare inattive.</translation>
    </message>
    <message>
        <source>This account looks like one of Flex, which needs its own service to be the default. With another one, Flex may no longer receive conversations.</source>
        <translation>Questo sembra un account Flex, che richiede come predefinito il proprio servizio. Con un altro, Flex potrebbe non ricevere più conversazioni.</translation>
    </message>
    <message>
        <source>%1: the new SID is in no list of this account. It may belong to another account, or have been deleted.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: il nuovo SID non è in alcun elenco di questo account. Potrebbe appartenere a un altro account o essere stato eliminato.</translation>
    </message>
    <message>
        <source>These webhooks are routed inside Flex. Changing them can keep Flex from working.</source>
        <translation>Questi webhook sono instradati all’interno di Flex. Modificarli può impedire a Flex di funzionare.</translation>
    </message>
    <message>
        <source>Events will no longer go into Flex, which relies on them.</source>
        <translation>Gli eventi non arriveranno più a Flex, che ne ha bisogno.</translation>
    </message>
    <message>
        <source>%1: http sends what is said in conversations unencrypted. Use https.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: con http il contenuto delle conversazioni viene inviato senza cifratura. Usare https.</translation>
    </message>
    <message>
        <source>%1 is empty, so the events that belong to it go nowhere.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: il campo è vuoto, quindi i relativi eventi non vengono inviati.</translation>
    </message>
    <message>
        <source>%1: Twilio does not say whether this can be emptied. Look at what is returned.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: Twilio non precisa se il campo possa essere svuotato. Controllare quanto restituito.</translation>
    </message>
    <message>
        <source>This is the first webhook of this service. From now on the account&apos;s webhooks are no longer called for it.</source>
        <translation>È il primo webhook di questo servizio. Da ora in poi i webhook dell’account non vengono più chiamati per il servizio.</translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message>
        <source>No webhook is called for %1: neither the service nor the account has one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Per %1 non viene chiamato alcun webhook: non ne hanno né il servizio né l’account.</translation>
    </message>
    <message>
        <source>Conversations of %1 call the account’s webhooks.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Per le conversazioni di %1 vengono chiamati i webhook dell’account.</translation>
    </message>
    <message>
        <source>Events of %1 go into Flex, as the account’s webhooks say.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Gli eventi di %1 arrivano a Flex, come stabilito nei webhook dell’account.</translation>
    </message>
    <message>
        <source>%1 has webhooks of its own, so the account’s are not called there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>%1 ha webhook propri, quindi per questo servizio non vengono chiamati quelli dell’account.</translation>
    </message>
    <message>
        <source>%1 is never called: no pre-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>%1 non viene mai chiamato: nessun pre-evento selezionato.</translation>
    </message>
    <message>
        <source>%1 is never called: no post-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>%1 non viene mai chiamato: nessun post-evento selezionato.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>Prima di %Ln evento: %1</numerusform>
            <numerusform>Prima di %Ln eventi: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>Dopo %Ln evento: %1</numerusform>
            <numerusform>Dopo %Ln eventi: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>Add an account to see and change its Conversations configuration. Or start with the practice account: it behaves like a real one, runs on this computer and can be changed without harm.</source>
        <translation>Aggiungere un account per vederne e modificarne la configurazione di Conversations. Oppure iniziare con l’account di esercitazione: si comporta come uno reale, funziona su questo computer e si può modificare senza rischi.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Aggiungi account…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importa account…</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Apri l’account di esercitazione</translation>
    </message>
</context>
</TS>
