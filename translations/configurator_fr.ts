<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Affiche les informations de version.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Affiche l’aide sur les options de ligne de commande.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Affiche l’aide, options propres à Qt comprises.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Options inconnues : %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Valeur manquante après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>Fichier %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Raccourci</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Poste de travail</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
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
        <translation>Retour arrière</translation>
    </message>
</context>
<context>
    <name>configurator::AboutBox</name>
    <message>
        <source>About Conversations Configurator</source>
        <translation>À propos de Conversations Configurator</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations (classic).

Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark.</source>
        <translation>Modifie la configuration de Twilio Conversations (classic) à l’échelle du compte.

Logiciel libre sous licence Apache 2.0. Ce programme n’est pas un produit de Twilio, dont le nom est une marque de cette société.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountActions</name>
    <message>
        <source>The account leaves this program and its secret leaves the keychain. Nothing changes at Twilio.</source>
        <translation>Le compte sera retiré de ce programme et son secret, supprimé du trousseau de clés. Rien ne change chez Twilio.</translation>
    </message>
    <message>
        <source>The account leaves this program, and its secret, kept in memory only, is forgotten. Nothing changes at Twilio.</source>
        <translation>Le compte sera retiré de ce programme et son secret, gardé seulement en mémoire, sera oublié. Rien ne change chez Twilio.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer le compte «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Modifier le compte…</translation>
    </message>
    <message>
        <source>&amp;Duplicate account…</source>
        <translation>&amp;Dupliquer le compte…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Retirer le compte…</translation>
    </message>
</context>
<context>
    <name>configurator::AccountColourWords</name>
    <message>
        <source>None</source>
        <extracomment>No colour</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu canard</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
</context>
<context>
    <name>configurator::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Modifier le compte</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID du compte</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID de la clé API</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>S’identifier avec</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Jeton d’authentification</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Secret de la clé API</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Compte de production</translation>
    </message>
    <message>
        <source>Applying a change then wants the account&apos;s name typed</source>
        <translation>Il faudra saisir le nom du compte avant d’appliquer une modification</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Tester les identifiants</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>Laisser vide pour conserver l’actuel</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 signs in the same way.</source>
        <extracomment>%1: the name of another account</extracomment>
        <translation>Le compte «&#xa0;%1&#xa0;» utilise les mêmes identifiants.</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Garder en mémoire jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Un autre compte porte déjà ce nom.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>Abandonner %Ln modification de ce service&#x202f;?</numerusform>
            <numerusform>Abandonner %Ln modifications de ce service&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Rien n’a encore été appliqué.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>configurator::AccountSwitch</name>
    <message>
        <source>There is no account called %1</source>
        <translation>Aucun compte ne se nomme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it.</source>
        <translation>Choisissez-en un dans la liste ou ajoutez-le.</translation>
    </message>
    <message>
        <source>The account is no longer in the list</source>
        <translation>Le compte n’est plus dans la liste</translation>
    </message>
    <message>
        <source>Add it again to change its values.</source>
        <translation>Ajoutez-le à nouveau pour modifier ses valeurs.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountWords</name>
    <message>
        <source>Practice</source>
        <extracomment>The built-in account on which people learn</extracomment>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1 · %2…%3</source>
        <extracomment>%1: a region such as us1; %2: the start and %3: the end of a SID</extracomment>
        <translation>%1 · %2…%3</translation>
    </message>
    <message>
        <source>United States (us1)</source>
        <translation>États-Unis (us1)</translation>
    </message>
    <message>
        <source>Ireland (ie1)</source>
        <translation>Irlande (ie1)</translation>
    </message>
    <message>
        <source>At Twilio it is called %1: %2, %3.</source>
        <extracomment>%1: the name Twilio has for the account; %2: &quot;active&quot; and so on; %3: &quot;full account&quot; and so on</extracomment>
        <translation>Chez Twilio, ce compte se nomme «&#xa0;%1&#xa0;» (%2, %3).</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>The status of an account</extracomment>
        <translation>actif</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>The status of an account</extracomment>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>The status of an account</extracomment>
        <translation>fermé</translation>
    </message>
    <message>
        <source>full account</source>
        <translation>compte complet</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>compte d’essai</translation>
    </message>
</context>
<context>
    <name>configurator::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search accounts by name or SID</source>
        <translation>Rechercher un compte par nom ou par SID</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Aucun compte trouvé</translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Tout abandonner</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>Vérifier et appliquer…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>Démarrage du serveur d’entraînement…</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain…</source>
        <translation>Lecture du secret dans le trousseau de clés…</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Chargement de la configuration…</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>Recherche de modifications faites par quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>Application des modifications…</translation>
    </message>
    <message>
        <source>No clear answer came. Reading again whether the changes were applied…</source>
        <translation>Pas de réponse claire. Relecture pour savoir si les modifications ont été appliquées…</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>Aucune donnée chargée.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Applied, but not as sent: see what the server returned.</source>
        <translation>Appliqué, mais pas tel qu’envoyé&#xa0;: voyez la réponse du serveur.</translation>
    </message>
    <message>
        <source>Applied. Everything is as on the server.</source>
        <translation>Appliqué. Les valeurs sont celles du serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
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
            <numerusform>%Ln champ à corriger</numerusform>
            <numerusform>%Ln champs à corriger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ApiReferenceDialog</name>
    <message>
        <source>API reference</source>
        <translation>Référence de l’API</translation>
    </message>
    <message>
        <source>Twilio documents the configuration, what its values mean and how they are changed.</source>
        <translation>La documentation de Twilio décrit la configuration, la signification de ses valeurs et la façon de les modifier.</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Ouvrir la documentation</translation>
    </message>
    <message>
        <source>For AI tools</source>
        <translation>Pour les outils d’IA</translation>
    </message>
    <message>
        <source>With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can look things up in the documentation of the API.</source>
        <extracomment>mcp.json and mcpServers: a file of the tool, and a member of it</extracomment>
        <translation>Avec cette entrée sous mcpServers dans son fichier mcp.json, un outil d’IA compatible avec MCP peut consulter la documentation de l’API.</translation>
    </message>
    <message>
        <source>Entry for mcp.json</source>
        <translation>Entrée pour mcp.json</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>configurator::BatchConfirmation</name>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un compte de production.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln compte de production sera modifié.</numerusform>
            <numerusform>%Ln comptes de production seront modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Saisissez le nom du compte pour confirmer</translation>
    </message>
    <message>
        <source>Type the number of production accounts to confirm</source>
        <translation>Saisissez le nombre de comptes de production pour confirmer</translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message>
        <source>Change timers of several accounts</source>
        <translation>Modifier les délais de plusieurs comptes</translation>
    </message>
    <message>
        <source>Each account is read again before it is changed, and one that somebody else has changed is left alone. Services belong to one account, so their SIDs cannot be set here.</source>
        <translation>Chaque compte est relu avant d’être modifié&#x202f;; si quelqu’un d’autre l’a changé entre-temps, il reste tel quel. Un service n’appartient qu’à un seul compte&#x202f;; son SID ne peut donc pas être défini ici.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Accounts to change</source>
        <translation>Comptes à modifier</translation>
    </message>
    <message>
        <source>Accounts that are done</source>
        <translation>Comptes traités</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write what has become of each account to a file</source>
        <translation>Enregistrer dans un fichier le résultat pour chaque compte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>Comptes traités&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Comptes traités&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the timers to change.</source>
        <translation>Choisissez les délais à modifier.</translation>
    </message>
    <message>
        <source>Correct the timer first.</source>
        <translation>Corrigez d’abord le délai.</translation>
    </message>
    <message>
        <source>No account is chosen that would be changed.</source>
        <translation>Aucun des comptes cochés ne serait modifié.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln compte sera modifié.</numerusform>
            <numerusform>%Ln comptes seront modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>%Ln compte modifié.</numerusform>
            <numerusform>%Ln comptes modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>Comptes modifiés&#xa0;: %1 sur %Ln. La liste indique ce qui s’est passé.</numerusform>
            <numerusform>Comptes modifiés&#xa0;: %1 sur %Ln. La liste indique ce qui s’est passé pour les autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what has become of each account</source>
        <translation>Exporter le résultat pour chaque compte</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Timers %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Délais %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Exporté vers %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTableModel</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Délai d’inactivité</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Délai de fermeture</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>actuel&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTimer</name>
    <message>
        <source>Change the inactive timer</source>
        <translation>Modifier le délai d’inactivité</translation>
    </message>
    <message>
        <source>Change the closed timer</source>
        <translation>Modifier le délai de fermeture</translation>
    </message>
</context>
<context>
    <name>configurator::ChangesTableModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>When you loaded it</source>
        <translation>Lors du chargement</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Sur le serveur à présent</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Votre valeur</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>configurator::ChoiceEditor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One of the values a field can have; %1: the name of the field; %2: the value</extracomment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>configurator::CodeWords</name>
    <message>
        <source>The request has a parameter that Twilio does not know or does not accept.</source>
        <translation>La requête contient un paramètre que Twilio ne connaît pas ou n’accepte pas.</translation>
    </message>
    <message>
        <source>The server&apos;s own message names it. Correct that value, or leave it out.</source>
        <translation>Le message du serveur indique lequel. Corrigez-le ou omettez-le.</translation>
    </message>
    <message>
        <source>The SID, the auth token or the API key does not fit.</source>
        <translation>Le SID, le jeton d’authentification ou la clé API ne convient pas.</translation>
    </message>
    <message>
        <source>Check that nothing is missing or added at its ends, that it belongs to this account and not to its parent or a subaccount, that it was made in this region, that it has not been deleted or replaced, and that it is not a test credential.</source>
        <translation>Vérifiez que l’identifiant est complet, sans rien en trop au début ni à la fin, qu’il appartient bien à ce compte et non à son compte parent ou à un sous-compte, qu’il a été créé dans cette région, qu’il n’a été ni supprimé ni remplacé et que ce n’est pas un identifiant de test.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>Le compte n’est pas actif.</translation>
    </message>
    <message>
        <source>Reactivate it in the console, or ask Twilio&apos;s support.</source>
        <translation>Réactivez-le dans la console ou adressez-vous à l’assistance Twilio.</translation>
    </message>
    <message>
        <source>These are test credentials, which cannot be used here.</source>
        <translation>Ce sont des identifiants de test, inutilisables ici.</translation>
    </message>
    <message>
        <source>Use the live ones of the account.</source>
        <translation>Utilisez les identifiants réels du compte.</translation>
    </message>
    <message>
        <source>The update contained nothing to change.</source>
        <translation>La mise à jour ne contenait rien à modifier.</translation>
    </message>
    <message>
        <source>Change a value first. If the update came from this program, report it as a fault of the program.</source>
        <translation>Modifiez d’abord une valeur. Si la mise à jour provenait de ce programme, signalez cette anomalie.</translation>
    </message>
    <message>
        <source>The account is suspended or closed.</source>
        <translation>Le compte est suspendu ou fermé.</translation>
    </message>
    <message>
        <source>Look for the reason in the console, and ask Twilio&apos;s support.</source>
        <translation>Cherchez-en la raison dans la console et adressez-vous à l’assistance Twilio.</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>Cette ressource n’existe pas.</translation>
    </message>
    <message>
        <source>Check the SIDs, the account and its region. What the SID stood for may have been deleted: read the list of services again.</source>
        <translation>Vérifiez les SID, le compte et sa région. Ce que le SID désignait a peut-être été supprimé&#xa0;: actualisez la liste des services.</translation>
    </message>
    <message>
        <source>Too many requests at once. This one was not carried out.</source>
        <translation>Trop de requêtes à la fois. Celle-ci n’a pas été exécutée.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Other programs of the account may be busy as well.</source>
        <translation>Patientez un instant, puis réessayez. D’autres programmes sollicitent peut-être aussi ce compte.</translation>
    </message>
    <message>
        <source>Twilio met an error of its own.</source>
        <translation>Twilio a rencontré une erreur interne.</translation>
    </message>
    <message>
        <source>Read the configuration again before you repeat a change: it may have taken effect.</source>
        <translation>Actualisez la configuration avant de répéter une modification&#xa0;: elle a peut-être pris effet.</translation>
    </message>
    <message>
        <source>There is no Conversation Service with this SID in the account.</source>
        <translation>Aucun service de conversation du compte ne porte ce SID.</translation>
    </message>
    <message>
        <source>Choose another one, or check that the right account is open.</source>
        <translation>Choisissez-en un autre ou vérifiez que le bon compte est ouvert.</translation>
    </message>
    <message>
        <source>The request does not say which Conversation Service it is about.</source>
        <translation>La requête n’indique pas quel service de conversation elle concerne.</translation>
    </message>
    <message>
        <source>Choose a service. Its SID begins with IS.</source>
        <translation>Choisissez un service. Son SID commence par IS.</translation>
    </message>
    <message>
        <source>A setting of a webhook is malformed.</source>
        <translation>Un réglage de webhook n’est pas valide.</translation>
    </message>
    <message>
        <source>Check the URLs, the method and the events of the webhooks.</source>
        <translation>Vérifiez les URL, la méthode et les événements des webhooks.</translation>
    </message>
    <message>
        <source>The method of a webhook is not one that Twilio uses.</source>
        <translation>La méthode d’un webhook ne fait pas partie de celles que Twilio utilise.</translation>
    </message>
    <message>
        <source>Choose GET or POST.</source>
        <translation>Choisissez GET ou POST.</translation>
    </message>
    <message>
        <source>A webhook stopped what somebody wanted to do in a conversation.</source>
        <translation>Un webhook a bloqué une action dans une conversation.</translation>
    </message>
    <message>
        <source>If it should not have, ask whoever runs the pre-event webhook why it said no.</source>
        <translation>Si ce blocage n’était pas voulu, demandez-en la raison à la personne responsable du webhook pré-événement.</translation>
    </message>
    <message>
        <source>A webhook was called, but its answer was an error.</source>
        <translation>Un webhook a été appelé, mais a répondu par une erreur.</translation>
    </message>
    <message>
        <source>Check the URL, and ask whoever runs the webhook to look into its log.</source>
        <translation>Vérifiez l’URL et demandez à la personne responsable du webhook de consulter son journal.</translation>
    </message>
    <message>
        <source>More was asked of a Conversation Service in one second than it takes.</source>
        <translation>Un service de conversation a reçu plus de requêtes en une seconde qu’il n’en accepte.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the applications that use this service have to slow down.</source>
        <translation>Patientez un instant, puis réessayez. Si cela se reproduit, les applications qui utilisent ce service doivent ralentir.</translation>
    </message>
    <message>
        <source>More was asked of Conversations in one second than it takes in all.</source>
        <translation>Conversations a reçu plus de requêtes en une seconde qu’il n’en accepte au total.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the account&apos;s applications have to spread their requests.</source>
        <translation>Patientez un instant, puis réessayez. Si cela se reproduit, les applications du compte doivent étaler leurs requêtes.</translation>
    </message>
    <message>
        <source>A webhook did not answer within five seconds.</source>
        <translation>Un webhook n’a pas répondu dans les cinq secondes.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to answer at once and to do what takes long afterwards.</source>
        <translation>Demandez à la personne responsable qu’il réponde aussitôt et que les traitements longs s’exécutent ensuite.</translation>
    </message>
    <message>
        <source>The pre-event URL is not a valid address.</source>
        <translation>L’URL pré-événement n’est pas une adresse valide.</translation>
    </message>
    <message>
        <source>Write all of it, from https:// or http:// on, with blanks and special characters percent-encoded.</source>
        <translation>Saisissez-la en entier, à partir de https:// ou http://, avec encodage URL des espaces et des caractères spéciaux.</translation>
    </message>
    <message>
        <source>The post-event URL is not a valid address.</source>
        <translation>L’URL post-événement n’est pas une adresse valide.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Ce rôle n’existe pas.</translation>
    </message>
    <message>
        <source>Choose a role of the same Conversation Service. Its SID begins with RL.</source>
        <translation>Choisissez un rôle du même service de conversation. Son SID commence par RL.</translation>
    </message>
    <message>
        <source>There is no such role for conversations.</source>
        <translation>Ce rôle n’existe pas pour les conversations.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is conversation.</source>
        <translation>Choisissez un rôle du même service dont le type est conversation.</translation>
    </message>
    <message>
        <source>There is no such role for the service as a whole.</source>
        <translation>Ce rôle n’existe pas pour le service dans son ensemble.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is service.</source>
        <translation>Choisissez un rôle du même service dont le type est service.</translation>
    </message>
    <message>
        <source>The SID of a role is missing.</source>
        <translation>Il manque le SID d’un rôle.</translation>
    </message>
    <message>
        <source>Enter it. It begins with RL.</source>
        <translation>Saisissez-le. Il commence par RL.</translation>
    </message>
    <message>
        <source>There is no such permission for a role.</source>
        <translation>Cette autorisation n’existe pas pour un rôle.</translation>
    </message>
    <message>
        <source>Compare how it is written with Twilio&apos;s list of permissions.</source>
        <translation>Comparez son orthographe avec la liste des autorisations de Twilio.</translation>
    </message>
    <message>
        <source>There is no such type of role.</source>
        <translation>Ce type de rôle n’existe pas.</translation>
    </message>
    <message>
        <source>A role is for a conversation or for a service: choose one of these types.</source>
        <translation>Un rôle vaut pour une conversation ou pour un service&#xa0;: choisissez l’un de ces types.</translation>
    </message>
    <message>
        <source>The service has no valid role for those who create conversations.</source>
        <translation>Le service n’a pas de rôle valide pour les personnes qui créent des conversations.</translation>
    </message>
    <message>
        <source>Choose the role for conversation creators on the page Service.</source>
        <translation>Choisissez le rôle des créateurs de conversation sur la page Service.</translation>
    </message>
    <message>
        <source>The role of a user does not allow what the user wanted to do.</source>
        <translation>Un utilisateur a tenté une action que son rôle n’autorise pas.</translation>
    </message>
    <message>
        <source>Give the user another role, or the role the permission.</source>
        <translation>Donnez un autre rôle à l’utilisateur, ou ajoutez l’autorisation à son rôle.</translation>
    </message>
    <message>
        <source>A role or a permission is missing or does not fit.</source>
        <translation>Il manque un rôle ou une autorisation, ou l’un d’eux ne convient pas.</translation>
    </message>
    <message>
        <source>Check the three roles on the page Service.</source>
        <translation>Vérifiez les trois rôles sur la page Service.</translation>
    </message>
    <message>
        <source>There is no such role in conversations.</source>
        <translation>Ce rôle n’existe pas dans les conversations.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is missing.</source>
        <translation>Il manque le SID du service de messagerie.</translation>
    </message>
    <message>
        <source>Choose a Messaging Service. Its SID begins with MG.</source>
        <translation>Choisissez un service de messagerie. Son SID commence par MG.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is malformed.</source>
        <translation>Le SID du service de messagerie n’a pas le bon format.</translation>
    </message>
    <message>
        <source>It begins with MG, followed by 32 digits or letters from a to f. Choose it from the list, or copy it again.</source>
        <translation>Il commence par MG, suivi de 32&#xa0;chiffres ou lettres de a à f. Choisissez-le dans la liste ou copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The Messaging Service does not exist in this account.</source>
        <translation>Le service de messagerie n’existe pas dans ce compte.</translation>
    </message>
    <message>
        <source>Check the account, or choose another.</source>
        <translation>Vérifiez le compte ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A conversation has no Messaging Service to send by.</source>
        <translation>Une conversation n’a pas de service de messagerie pour envoyer ses messages.</translation>
    </message>
    <message>
        <source>Set the default messaging service, from which new conversations take it.</source>
        <translation>Définissez le service de messagerie par défaut, utilisé par les nouvelles conversations.</translation>
    </message>
    <message>
        <source>The inactive timer must be at least one minute, or off.</source>
        <translation>Le délai d’inactivité doit être d’au moins une minute, ou désactivé.</translation>
    </message>
    <message>
        <source>Make it longer, or switch it off.</source>
        <translation>Allongez-le ou désactivez-le.</translation>
    </message>
    <message>
        <source>The closed timer must be at least ten minutes, or off.</source>
        <translation>Le délai de fermeture doit être d’au moins dix minutes, ou désactivé.</translation>
    </message>
    <message>
        <source>The conversation is closed, which cannot be undone.</source>
        <translation>La conversation est fermée, ce qui est irréversible.</translation>
    </message>
    <message>
        <source>Begin a new one. If conversations close too early, make the closed timer longer.</source>
        <translation>Commencez-en une nouvelle. Si les conversations se ferment trop tôt, allongez le délai de fermeture.</translation>
    </message>
    <message>
        <source>The inactive timer is not an ISO 8601 duration the server takes.</source>
        <translation>Le délai d’inactivité n’est pas une durée ISO 8601 acceptée par le serveur.</translation>
    </message>
    <message>
        <source>Write it as PT10M, PT2H or P1D, or as PT0S for off.</source>
        <translation>Écrivez-le sous la forme PT10M, PT2H ou P1D, ou PT0S pour le désactiver.</translation>
    </message>
    <message>
        <source>The closed timer is not an ISO 8601 duration the server takes.</source>
        <translation>Le délai de fermeture n’est pas une durée ISO 8601 acceptée par le serveur.</translation>
    </message>
    <message>
        <source>A conversation was to be created with a timer but without a state.</source>
        <translation>Une conversation devait être créée avec un délai, mais sans état.</translation>
    </message>
    <message>
        <source>The application that creates it has to name a state as well, or leave the timer to the defaults.</source>
        <translation>L’application qui la crée doit aussi indiquer un état, ou laisser les valeurs par défaut fixer le délai.</translation>
    </message>
    <message>
        <source>Conversations are not offered in this region.</source>
        <translation>Conversations n’est pas proposé dans cette région.</translation>
    </message>
    <message>
        <source>Use us1 or ie1.</source>
        <translation>Utilisez us1 ou ie1.</translation>
    </message>
    <message>
        <source>The API key lacks the permission for this, or is not one of this account.</source>
        <translation>La clé API n’a pas l’autorisation nécessaire ou n’appartient pas à ce compte.</translation>
    </message>
    <message>
        <source>Grant the permission in the console, or use a standard key of the account. Check that neither is suspended.</source>
        <translation>Accordez l’autorisation dans la console ou utilisez une clé standard du compte. Vérifiez que ni la clé ni le compte ne sont suspendus.</translation>
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
        <translation>Codes d’erreur</translation>
    </message>
    <message>
        <source>Code, or words about it</source>
        <translation>Code ou mots de sa description</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire&#x202f;?</translation>
    </message>
    <message>
        <source>Read more at Twilio</source>
        <translation>En savoir plus sur le site de Twilio</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s page about the code in the browser</source>
        <translation>Ouvrir dans le navigateur la page de Twilio sur ce code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The program does not know this code. Twilio&apos;s own page may explain it.</source>
        <translation>Le programme ne connaît pas ce code. La page de Twilio l’explique peut-être.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the number of the code alone.</source>
        <translation>Aucun résultat. Essayez avec moins de mots, ou avec le numéro du code seul.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Erreur %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1: an HTTP status such as 401</extracomment>
        <translation>Statut HTTP %1</translation>
    </message>
</context>
<context>
    <name>configurator::CommandLineReader</name>
    <message>
        <source>Open the practice account.</source>
        <translation>Ouvre le compte d’entraînement.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Ouvre le compte portant ce nom.</translation>
    </message>
    <message>
        <source>Use this language, such as de or pt-BR.</source>
        <translation>Utilise cette langue (par exemple fr ou pt-BR).</translation>
    </message>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>Conserve les réglages et l’historique dans ce dossier.</translation>
    </message>
    <message>
        <source>Send all requests below this address instead of to Twilio&apos;s hosts.</source>
        <translation>Envoie toutes les requêtes à cette adresse de base plutôt qu’aux serveurs de Twilio.</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations.</source>
        <translation>Modifie la configuration de Twilio Conversations à l’échelle du compte.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argument inattendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>--api-url wants an https address; http only for this computer (127.0.0.1, localhost).</source>
        <translation>--api-url exige une adresse https&#x202f;; http n’est admis que pour cet ordinateur (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>An option of Qt.</source>
        <translation>Option de Qt.</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationPage</name>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read it again; your changes stay</source>
        <translation>Relire les valeurs du serveur&#x202f;; vos modifications sont conservées</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account</comment>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Compte de production</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Saisir le secret…</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>S’identifier auprès du proxy…</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationTableModel</name>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Service de conversation</translation>
    </message>
    <message>
        <source>not as sent</source>
        <extracomment>The server did not take the value that was sent</extracomment>
        <translation>autre valeur</translation>
    </message>
    <message>
        <source>%1 was sent, and the server answered otherwise.</source>
        <translation>Valeur envoyée&#xa0;: %1. Le serveur en a renvoyé une autre.</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>The server writes the value that was sent in another form</extracomment>
        <translation>autre forme</translation>
    </message>
    <message>
        <source>%1 was sent, and the server writes it in its own way.</source>
        <translation>Valeur envoyée&#xa0;: %1. Le serveur l’écrit à sa façon.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
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
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy what was returned, or the request for it</source>
        <translation>Copier la réponse ou la requête correspondante</translation>
    </message>
    <message>
        <source>The Terraform provider for Twilio has no resource for the webhooks of a service</source>
        <translation>Le fournisseur Terraform de Twilio n’a pas de ressource pour les webhooks d’un service</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what is on the clipboard now, such as &quot;curl command&quot;</extracomment>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>Markdown pour un ticket</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>A command line; &quot;curl&quot; is the name of a program</extracomment>
        <translation>Commande curl</translation>
    </message>
    <message>
        <source>twilio command</source>
        <extracomment>A command line; &quot;twilio&quot; is the name of a program</extracomment>
        <translation>Commande twilio</translation>
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
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>The requests of the program, up to %1 of them, newest first. Secrets, headers, queries and contents are not in it; SIDs in a path are.</source>
        <extracomment>%1: the greatest number of requests that are kept</extracomment>
        <translation>Les requêtes du programme (%1 au maximum), de la plus récente à la plus ancienne. Ni secrets, ni en-têtes, ni paramètres d’URL, ni contenus n’y figurent, mais les chemins peuvent contenir des SID.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>No requests yet. They appear here as soon as the program sends any.</source>
        <translation>Aucune requête pour l’instant. Elles apparaîtront ici dès que le programme en enverra.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the list of requests</extracomment>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy everything as text for a support ticket</source>
        <translation>Tout copier sous forme de texte pour un ticket d’assistance</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save everything as a text file for a support ticket</source>
        <translation>Tout enregistrer dans un fichier texte pour un ticket d’assistance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Enregistrer le diagnostic</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsReport</name>
    <message>
        <source>No requests.</source>
        <translation>Aucune requête.</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Envoi (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Written: %1 UTC</source>
        <extracomment>%1: a moment in universal time</extracomment>
        <translation>Établi le %1 UTC</translation>
    </message>
    <message>
        <source>System: %1</source>
        <extracomment>%1: the name and version of an operating system</extracomment>
        <translation>Système&#xa0;: %1</translation>
    </message>
    <message>
        <source>Qt: %1, %2</source>
        <extracomment>%1: a version of Qt; %2: what draws its windows, such as xcb</extracomment>
        <translation>Qt&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <extracomment>%1: the name and version of the library that encrypts</extracomment>
        <translation>TLS&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language: %1, of the system: %2</source>
        <extracomment>%1: a language of the program, such as en-US; %2: that of the system</extracomment>
        <translation>Langue&#xa0;: %1, celle du système&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;jour</numerusform>
            <numerusform>%Ln&#xa0;jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;heure</numerusform>
            <numerusform>%Ln&#xa0;heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;minute</numerusform>
            <numerusform>%Ln&#xa0;minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln&#xa0;seconde</numerusform>
            <numerusform>%Ln&#xa0;secondes</numerusform>
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
        <translation>Rien n’a été envoyé&#xa0;: la modification n’a pas pu être consignée</translation>
    </message>
    <message>
        <source>The change was applied, but the history does not say so yet</source>
        <translation>La modification a été appliquée, mais l’historique ne l’indique pas encore</translation>
    </message>
    <message>
        <source>It is not known whether the change was applied</source>
        <translation>La modification a peut-être été appliquée</translation>
    </message>
    <message>
        <source>%1. The request was sent, but no clear answer came back, nor could the configuration be read again. Reload to see what the server has now; your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. La requête a été envoyée, mais aucune réponse claire n’a été reçue et la configuration n’a pas pu être relue. Actualisez pour voir ce que le serveur contient à présent&#x202f;; vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The change was applied all the same</source>
        <translation>La modification a tout de même été appliquée</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, but the server has the values you asked for.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Aucune réponse claire n’a été reçue, mais le serveur contient les valeurs que vous avez demandées.</translation>
    </message>
    <message>
        <source>The change was not applied</source>
        <translation>La modification n’a pas été appliquée</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server still has the values from before. Your changes stay here. Reload before you try again: a slow server may yet carry the request out.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Aucune réponse claire n’a été reçue et le serveur contient toujours les valeurs précédentes. Vos modifications sont conservées. Actualisez avant de réessayer&#xa0;: un serveur lent peut encore exécuter la requête.</translation>
    </message>
    <message>
        <source>It cannot be told whether the change was applied</source>
        <translation>Impossible de savoir si la modification a été appliquée</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server now has values that are neither those from before nor yours. Somebody else may have changed them since. Your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Aucune réponse claire n’a été reçue et le serveur contient à présent des valeurs qui ne sont ni les précédentes ni les vôtres. Quelqu’un d’autre les a peut-être modifiées entre-temps. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Erreur %1</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1: the server&apos;s message; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 (erreur %2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Rien n’a été modifié ici.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Le serveur n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>Pas de connexion au serveur</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, a proxy or a firewall, and the account&apos;s region.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Impossible de joindre %1. Vérifiez le réseau, un éventuel proxy ou pare-feu, et la région du compte.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>La connexion a été interrompue</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Vérifiez le réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Le serveur n’a pas pu prouver son identité</translation>
    </message>
    <message>
        <source>The server pointed to another address</source>
        <translation>Le serveur a redirigé vers une autre adresse</translation>
    </message>
    <message>
        <source>The program does not follow, to keep your sign-in safe. Check the network for a login page, and the account&apos;s region.</source>
        <translation>Pour protéger vos identifiants, le programme ne suit pas les redirections. Vérifiez si le réseau impose une page de connexion, ainsi que la région du compte.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Les identifiants ont été refusés</translation>
    </message>
    <message>
        <source>Check the account&apos;s SID and its auth token or API key.</source>
        <translation>Vérifiez le SID du compte ainsi que son jeton d’authentification ou sa clé API.</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>Ces identifiants n’autorisent pas cette opération</translation>
    </message>
    <message>
        <source>Use one with more permissions.</source>
        <translation>Utilisez des identifiants disposant de plus d’autorisations.</translation>
    </message>
    <message>
        <source>The server knows nothing at this address</source>
        <translation>Le serveur ne trouve rien à cette adresse</translation>
    </message>
    <message>
        <source>Check the account and its region.</source>
        <translation>Vérifiez le compte et sa région.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Trop de requêtes à la fois</translation>
    </message>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>La requête n’a pas été exécutée. Réessayez dans %Ln&#xa0;seconde.</numerusform>
            <numerusform>La requête n’a pas été exécutée. Réessayez dans %Ln&#xa0;secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was not carried out. Try again in a moment.</source>
        <translation>La requête n’a pas été exécutée. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Le serveur a refusé la requête</translation>
    </message>
    <message>
        <source>Nothing was changed. The server answered with status %1 and did not say why.</source>
        <extracomment>%1: an HTTP status such as 409</extracomment>
        <translation>Rien n’a été modifié. Le serveur a répondu avec le statut %1 sans en donner la raison.</translation>
    </message>
    <message>
        <source>Nothing was changed. The server&apos;s words below say why.</source>
        <translation>Rien n’a été modifié. Le message du serveur, ci-dessous, en donne la raison.</translation>
    </message>
    <message>
        <source>The server has trouble of its own</source>
        <translation>Le serveur rencontre un problème</translation>
    </message>
    <message>
        <source>It answered with status %1. Try again in a while.</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>Il a répondu avec le statut %1. Réessayez un peu plus tard.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>La réponse est illisible</translation>
    </message>
    <message>
        <source>What came back is not a configuration. A proxy or a login page may have answered instead.</source>
        <translation>La réponse reçue n’est pas une configuration. Un proxy ou une page de connexion a peut-être répondu à la place du serveur.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La réponse est trop volumineuse</translation>
    </message>
    <message>
        <source>It is far larger than a configuration can be, so the program stopped reading.</source>
        <translation>Elle dépasse de loin la taille d’une configuration&#x202f;; le programme a donc interrompu la lecture.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>Le secret n’est pas dans le trousseau de clés</translation>
    </message>
    <message>
        <source>It may have been removed by another program. Enter the auth token or API key secret of this account again.</source>
        <translation>Un autre programme l’a peut-être supprimé. Saisissez à nouveau le jeton d’authentification ou le secret de la clé API de ce compte.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Le trousseau de clés est verrouillé</translation>
    </message>
    <message>
        <source>The question for its password was dismissed or could not be shown. Unlock the keychain of this computer, then try again.</source>
        <translation>La demande de mot de passe a été annulée ou n’a pas pu s’afficher. Déverrouillez le trousseau de clés de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Le trousseau de clés a refusé l’accès</translation>
    </message>
    <message>
        <source>The question was answered with no, or this program may not use the keychain. Allow it, then try again.</source>
        <translation>La demande d’accès a été rejetée, ou ce programme n’a pas le droit d’utiliser le trousseau de clés. Autorisez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer</source>
        <translation>Aucun trousseau de clés ne répond sur cet ordinateur</translation>
    </message>
    <message>
        <source>Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept in memory while the program runs.</source>
        <translation>Démarrez le service de trousseau de clés (GNOME Keyring ou KDE Wallet). En attendant, les secrets peuvent être gardés en mémoire tant que le programme est ouvert.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Le trousseau de clés n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>A question to unlock it may be open in another window: answer it, then try again. If there is none, restart the keychain service.</source>
        <translation>Une demande de déverrouillage est peut-être ouverte dans une autre fenêtre&#xa0;: répondez-y, puis réessayez. Sinon, redémarrez le service de trousseau de clés.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Erreur du trousseau de clés</translation>
    </message>
    <message>
        <source>It is there, but could not do what it was asked. Try again; restarting the keychain service may help.</source>
        <translation>Il est présent, mais n’a pas pu effectuer l’opération demandée. Réessayez&#x202f;; au besoin, redémarrez le service de trousseau de clés.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read</source>
        <translation>La liste des comptes est illisible</translation>
    </message>
    <message>
        <source>Check that the file may be read, then start the program again. It has not been changed.</source>
        <translation>Vérifiez que le fichier est accessible en lecture, puis redémarrez le programme. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged</source>
        <translation>La liste des comptes est endommagée</translation>
    </message>
    <message>
        <source>Repair the file or move it away, then start the program again. It has not been changed.</source>
        <translation>Réparez le fichier ou déplacez-le, puis redémarrez le programme. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version</source>
        <translation>La liste des comptes provient d’une version plus récente</translation>
    </message>
    <message>
        <source>Use that version. The file has not been changed.</source>
        <translation>Utilisez cette version. Le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written</source>
        <translation>Impossible d’écrire la liste des comptes</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and that the folder may be written. Nothing has been changed.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque et que le dossier est accessible en écriture. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The practice server is missing</source>
        <translation>Le serveur d’entraînement est introuvable</translation>
    </message>
    <message>
        <source>A part of the program is not where it should be. Install the program again.</source>
        <translation>Un composant du programme n’est pas à sa place. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The practice server does not start</source>
        <translation>Le serveur d’entraînement ne démarre pas</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>Impossible d’ouvrir l’historique</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be read and written.</source>
        <translation>Vérifiez que le fichier et son dossier sont accessibles en lecture et en écriture.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>L’historique est endommagé</translation>
    </message>
    <message>
        <source>It could not be set aside to begin a new one. Move the file away; it has not been changed.</source>
        <translation>Il n’a pas pu être mis de côté pour en créer un nouveau. Déplacez le fichier&#x202f;; il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The history was written by a newer version</source>
        <translation>L’historique provient d’une version plus récente</translation>
    </message>
    <message>
        <source>The history is in use by another program</source>
        <translation>L’historique est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>Close whatever has the file open, a backup or a database tool perhaps, then try again.</source>
        <translation>Fermez le programme qui tient le fichier ouvert, par exemple un outil de sauvegarde ou de base de données, puis réessayez.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>Impossible d’écrire l’historique</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written.</source>
        <translation>Vérifiez que le fichier et son dossier sont accessibles en écriture.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>There is no room for the history. Free some space, then try again.</source>
        <translation>Il n’y a plus de place pour l’historique. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The history failed</source>
        <translation>Erreur d’accès à l’historique</translation>
    </message>
    <message>
        <source>The file is there, but could not be read or written. Try again.</source>
        <translation>Le fichier est présent, mais n’a pas pu être lu ou écrit. Réessayez.</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>L’historique était endommagé</translation>
    </message>
    <message>
        <source>A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1</source>
        <translation>Un nouvel historique a été créé. L’ancien fichier a été conservé&#x202f;; son contenu pourra peut-être être récupéré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The secret may have been stored or removed all the same. %1</source>
        <extracomment>%1: what else is to be said</extracomment>
        <translation>Le secret a peut-être tout de même été enregistré ou supprimé. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. A question to unlock it may be open in another window.</source>
        <translation>En attente du trousseau de clés. Une demande de déverrouillage est peut-être ouverte dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The account is %1, but the server does not say for which account it answered. Until it does, nothing can be applied.</source>
        <extracomment>%1: the SID of an account</extracomment>
        <translation>Le compte est %1, mais le serveur n’indique pas pour quel compte il a répondu. Tant qu’il ne le fait pas, rien ne peut être appliqué.</translation>
    </message>
    <message>
        <source>The account is %1, but the server answered for %2. Credentials of a parent account show the parent&apos;s configuration. Sign in with credentials of the account itself; until then nothing can be applied.</source>
        <extracomment>%1 and %2: the SIDs of two accounts</extracomment>
        <translation>Le compte est %1, mais le serveur a répondu pour %2. Avec les identifiants d’un compte parent, c’est la configuration de ce dernier qui s’affiche. Utilisez les identifiants du compte lui-même&#x202f;; d’ici là, rien ne peut être appliqué.</translation>
    </message>
    <message>
        <source>This is the configuration of another account</source>
        <translation>Cette configuration est celle d’un autre compte</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>Le proxy exige une identification</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your network can tell you the user name and password.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Sans cela, %1 ne laisse rien sortir de votre réseau&#x202f;; rien n’a donc été envoyé. La personne responsable de votre réseau peut vous indiquer le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>Le proxy n’a pas accepté les identifiants</translation>
    </message>
    <message>
        <source>The user name or password for %1 is not good, so nothing was sent. It was tried once and is not tried again, so that nobody is locked out.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Le nom d’utilisateur ou le mot de passe pour %1 est incorrect&#x202f;; rien n’a donc été envoyé. Pour ne bloquer personne, le programme ne fait pas de seconde tentative avec ces identifiants.</translation>
    </message>
    <message>
        <source>Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of your company looks into what is sent, whoever runs your network has to add the company&apos;s CA certificate to the certificates this computer trusts.</source>
        <translation>Son certificat ou son chiffrement n’est pas acceptable&#x202f;; rien n’a donc été envoyé à %1. Si un proxy de votre entreprise inspecte le trafic, la personne responsable de votre réseau doit ajouter le certificat de l’autorité de certification (CA) de l’entreprise aux certificats auxquels cet ordinateur fait confiance.</translation>
    </message>
</context>
<context>
    <name>configurator::EventBox</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the API&apos;s name of an event; %2: what it means</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>configurator::EventWords</name>
    <message>
        <source>A message will be added</source>
        <translation>Un message va être ajouté</translation>
    </message>
    <message>
        <source>Called before a message is added to a conversation. The webhook can change the message or stop it.</source>
        <translation>Appelé avant l’ajout d’un message à une conversation. Le webhook peut modifier le message ou le bloquer.</translation>
    </message>
    <message>
        <source>A message will be changed</source>
        <translation>Un message va être modifié</translation>
    </message>
    <message>
        <source>Called before a message is changed. The webhook can alter the change or stop it.</source>
        <translation>Appelé avant la modification d’un message. Le webhook peut adapter la modification ou la bloquer.</translation>
    </message>
    <message>
        <source>A message will be deleted</source>
        <translation>Un message va être supprimé</translation>
    </message>
    <message>
        <source>Called before a message is deleted. The webhook can stop it.</source>
        <translation>Appelé avant la suppression d’un message. Le webhook peut la bloquer.</translation>
    </message>
    <message>
        <source>A message was added</source>
        <translation>Un message a été ajouté</translation>
    </message>
    <message>
        <source>Called after a message was added to a conversation, whether from an app, by SMS or by WhatsApp.</source>
        <translation>Appelé après l’ajout d’un message à une conversation, que ce soit depuis une application, par SMS ou par WhatsApp.</translation>
    </message>
    <message>
        <source>A message was changed</source>
        <translation>Un message a été modifié</translation>
    </message>
    <message>
        <source>Called after the text or the attributes of a message were changed.</source>
        <translation>Appelé après la modification du texte ou des attributs d’un message.</translation>
    </message>
    <message>
        <source>A message was deleted</source>
        <translation>Un message a été supprimé</translation>
    </message>
    <message>
        <source>Called after a message was deleted.</source>
        <translation>Appelé après la suppression d’un message.</translation>
    </message>
    <message>
        <source>A conversation will be created</source>
        <translation>Une conversation va être créée</translation>
    </message>
    <message>
        <source>Called before a conversation is created. The webhook can change the conversation or stop it.</source>
        <translation>Appelé avant la création d’une conversation. Le webhook peut modifier la conversation ou la bloquer.</translation>
    </message>
    <message>
        <source>A conversation will be changed</source>
        <translation>Une conversation va être modifiée</translation>
    </message>
    <message>
        <source>Called before a conversation is changed. The webhook can alter the change or stop it.</source>
        <translation>Appelé avant la modification d’une conversation. Le webhook peut adapter la modification ou la bloquer.</translation>
    </message>
    <message>
        <source>A conversation will be deleted</source>
        <translation>Une conversation va être supprimée</translation>
    </message>
    <message>
        <source>Called before a conversation is deleted. The webhook can stop it.</source>
        <translation>Appelé avant la suppression d’une conversation. Le webhook peut la bloquer.</translation>
    </message>
    <message>
        <source>A conversation was created</source>
        <translation>Une conversation a été créée</translation>
    </message>
    <message>
        <source>Called after a conversation was created.</source>
        <translation>Appelé après la création d’une conversation.</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>Une conversation a été modifiée</translation>
    </message>
    <message>
        <source>Called after the name, the attributes or another property of a conversation was changed.</source>
        <translation>Appelé après la modification du nom, des attributs ou d’une autre propriété d’une conversation.</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>Une conversation a été supprimée</translation>
    </message>
    <message>
        <source>Called after a conversation was deleted.</source>
        <translation>Appelé après la suppression d’une conversation.</translation>
    </message>
    <message>
        <source>A conversation’s state changed</source>
        <translation>Une conversation a changé d’état</translation>
    </message>
    <message>
        <source>Called after a conversation became active, inactive or closed, by a timer or by somebody.</source>
        <translation>Appelé après qu’une conversation est devenue active, inactive ou fermée, à l’échéance d’un délai ou par l’action d’une personne.</translation>
    </message>
    <message>
        <source>A participant will be added</source>
        <translation>Un participant va être ajouté</translation>
    </message>
    <message>
        <source>Called before somebody joins a conversation or is added to it. The webhook can change how, or stop it.</source>
        <translation>Appelé avant que quelqu’un rejoigne une conversation ou y soit ajouté. Le webhook peut en modifier les modalités ou bloquer l’ajout.</translation>
    </message>
    <message>
        <source>A participant will be changed</source>
        <translation>Un participant va être modifié</translation>
    </message>
    <message>
        <source>Called before a participant is changed. The webhook can alter the change or stop it.</source>
        <translation>Appelé avant la modification d’un participant. Le webhook peut adapter la modification ou la bloquer.</translation>
    </message>
    <message>
        <source>A participant will be removed</source>
        <translation>Un participant va être retiré</translation>
    </message>
    <message>
        <source>Called before somebody leaves a conversation or is removed from it. The webhook can stop it.</source>
        <translation>Appelé avant que quelqu’un quitte une conversation ou en soit retiré. Le webhook peut bloquer le retrait.</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>Un participant a été ajouté</translation>
    </message>
    <message>
        <source>Called after somebody joined a conversation or was added to it.</source>
        <translation>Appelé après que quelqu’un a rejoint une conversation ou y a été ajouté.</translation>
    </message>
    <message>
        <source>A participant was changed</source>
        <translation>Un participant a été modifié</translation>
    </message>
    <message>
        <source>Called after the role or the attributes of a participant were changed.</source>
        <translation>Appelé après la modification du rôle ou des attributs d’un participant.</translation>
    </message>
    <message>
        <source>A participant was removed</source>
        <translation>Un participant a été retiré</translation>
    </message>
    <message>
        <source>Called after somebody left a conversation or was removed from it.</source>
        <translation>Appelé après que quelqu’un a quitté une conversation ou en a été retiré.</translation>
    </message>
    <message>
        <source>A user will be changed</source>
        <translation>Un utilisateur va être modifié</translation>
    </message>
    <message>
        <source>Called before a user is changed. The webhook can alter the change or stop it.</source>
        <translation>Appelé avant la modification d’un utilisateur. Le webhook peut adapter la modification ou la bloquer.</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>Un utilisateur a été ajouté</translation>
    </message>
    <message>
        <source>Called after a user was created, as when somebody uses an app for the first time.</source>
        <translation>Appelé après la création d’un utilisateur, par exemple quand quelqu’un utilise une application pour la première fois.</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>Un utilisateur a été modifié</translation>
    </message>
    <message>
        <source>Called after the name, the role or the attributes of a user were changed.</source>
        <translation>Appelé après la modification du nom, du rôle ou des attributs d’un utilisateur.</translation>
    </message>
    <message>
        <source>A delivery status changed</source>
        <translation>Un statut de remise a changé</translation>
    </message>
    <message>
        <source>Called after a message was sent, delivered or read, or failed to be: for SMS, WhatsApp and the like, not for apps.</source>
        <translation>Appelé après l’envoi, la remise ou la lecture d’un message, ou leur échec&#xa0;: pour les SMS, WhatsApp et autres, pas pour les applications.</translation>
    </message>
    <message>
        <source>The server has this event, which the program does not know or which has no place here. It is kept until you uncheck it.</source>
        <translation>Le serveur contient cet événement, que le programme ne connaît pas ou qui n’a pas sa place ici. Il est conservé tant que vous ne le décochez pas.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Remise</translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <extracomment>%1: the name of the field</extracomment>
        <translation>%1&#xa0;: préréglages</translation>
    </message>
    <message>
        <source>Before (can be stopped)</source>
        <extracomment>A heading above events a webhook is called for beforehand</extracomment>
        <translation>Avant (blocage possible)</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A heading above events a webhook is called for afterwards</extracomment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Others the server has</source>
        <translation>Autres événements du serveur</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All pre-events</source>
        <translation>Tous les pré-événements</translation>
    </message>
    <message>
        <source>All post-events</source>
        <translation>Tous les post-événements</translation>
    </message>
    <message>
        <source>Messages only, after</source>
        <translation>Messages uniquement, après</translation>
    </message>
    <message>
        <source>Delivery and state</source>
        <translation>Remise et état</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>%Ln événement sur %1</numerusform>
            <numerusform>%Ln événements sur %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write all changes that match the filters to a file</source>
        <translation>Enregistrer dans un fichier toutes les modifications correspondant aux filtres</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, pour tableurs…</translation>
    </message>
    <message>
        <source>JSON, for programs…</source>
        <translation>JSON, pour programmes…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Arrêter l’exportation</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Exporter les modifications</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Modifications %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldBlock</name>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value again</source>
        <translation>Reprendre la valeur du serveur</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Ouvrir la documentation</translation>
    </message>
    <message>
        <source>Documentation of %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Documentation&#xa0;: %1</translation>
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
        <translation>Serveur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message>
        <source>Default conversation service</source>
        <translation>Service de conversation par défaut</translation>
    </message>
    <message>
        <source>Default messaging service</source>
        <translation>Service de messagerie par défaut</translation>
    </message>
    <message>
        <source>Default inactive timer</source>
        <translation>Délai d’inactivité par défaut</translation>
    </message>
    <message>
        <source>Default closed timer</source>
        <translation>Délai de fermeture par défaut</translation>
    </message>
    <message>
        <source>Pre-event URL</source>
        <translation>URL pré-événement</translation>
    </message>
    <message>
        <source>Post-event URL</source>
        <translation>URL post-événement</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Role for conversation creators</source>
        <translation>Rôle des créateurs de conversation</translation>
    </message>
    <message>
        <source>Role for participants</source>
        <translation>Rôle des participants</translation>
    </message>
    <message>
        <source>Role for new users</source>
        <translation>Rôle des nouveaux utilisateurs</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Joignabilité</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>Journal des notifications</translation>
    </message>
    <message>
        <source>Notify of new messages</source>
        <translation>Notifier les nouveaux messages</translation>
    </message>
    <message>
        <source>New message text</source>
        <translation>Texte des nouveaux messages</translation>
    </message>
    <message>
        <source>New message sound</source>
        <translation>Son des nouveaux messages</translation>
    </message>
    <message>
        <source>Unread badge</source>
        <translation>Pastille de non-lus</translation>
    </message>
    <message>
        <source>Own text for media</source>
        <translation>Texte distinct pour les médias</translation>
    </message>
    <message>
        <source>Media message text</source>
        <translation>Texte des messages avec média</translation>
    </message>
    <message>
        <source>Notify when added</source>
        <translation>Notifier l’ajout</translation>
    </message>
    <message>
        <source>Text when added</source>
        <translation>Texte à l’ajout</translation>
    </message>
    <message>
        <source>Sound when added</source>
        <translation>Son à l’ajout</translation>
    </message>
    <message>
        <source>Notify when removed</source>
        <translation>Notifier le retrait</translation>
    </message>
    <message>
        <source>Text when removed</source>
        <translation>Texte au retrait</translation>
    </message>
    <message>
        <source>Sound when removed</source>
        <translation>Son au retrait</translation>
    </message>
    <message>
        <source>New conversations belong to this service unless they name another. Begins with IS.</source>
        <translation>Les nouvelles conversations appartiennent à ce service, sauf si elles en indiquent un autre. Son SID commence par IS.</translation>
    </message>
    <message>
        <source>Carries SMS and WhatsApp messages of new conversations. Begins with MG.</source>
        <translation>Achemine les SMS et les messages WhatsApp des nouvelles conversations. Son SID commence par MG.</translation>
    </message>
    <message>
        <source>When a quiet conversation becomes inactive. A new message makes it active again.</source>
        <translation>Temps sans message avant que la conversation devienne inactive. Un nouveau message la réactive.</translation>
    </message>
    <message>
        <source>When a quiet conversation is closed for good.</source>
        <translation>Temps sans message avant que la conversation soit fermée définitivement.</translation>
    </message>
    <message>
        <source>Called before something happens, which it can change or stop within five seconds.</source>
        <translation>Appelée avant un événement, qu’elle peut modifier ou bloquer dans les cinq secondes.</translation>
    </message>
    <message>
        <source>Called after something has happened.</source>
        <translation>Appelée après un événement.</translation>
    </message>
    <message>
        <source>How the URLs are called.</source>
        <translation>La méthode HTTP utilisée pour appeler les URL.</translation>
    </message>
    <message>
        <source>Where events go. Flex accounts need them to go into Flex.</source>
        <translation>Où envoyer les événements. Pour un compte Flex, ce doit être vers Flex.</translation>
    </message>
    <message>
        <source>The URLs are called for these events only.</source>
        <translation>Les URL ne sont appelées que pour ces événements.</translation>
    </message>
    <message>
        <source>What the creator of a conversation may do in it.</source>
        <translation>Ce que le créateur d’une conversation peut y faire.</translation>
    </message>
    <message>
        <source>What a participant may do in a conversation.</source>
        <translation>Ce qu’un participant peut faire dans une conversation.</translation>
    </message>
    <message>
        <source>What a user may do in the service outside of conversations.</source>
        <translation>Ce qu’un utilisateur peut faire dans le service en dehors des conversations.</translation>
    </message>
    <message>
        <source>Whether apps are told who is online, and who can be reached by a push notification.</source>
        <translation>Indique aux applications qui est en ligne et qui peut être joint par notification push.</translation>
    </message>
    <message>
        <source>Keeps a log of push notifications, to find out why one did not arrive.</source>
        <translation>Tient un journal des notifications push, pour savoir pourquoi l’une d’elles n’est pas arrivée.</translation>
    </message>
    <message>
        <source>Sends a push notification to participants who use an app.</source>
        <translation>Envoie une notification push aux participants qui utilisent une application.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was added.</source>
        <translation>Envoie une notification push à la personne ajoutée.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was removed.</source>
        <translation>Envoie une notification push à la personne retirée.</translation>
    </message>
    <message>
        <source>Shows at the app’s icon how many conversations have unread messages.</source>
        <translation>Indique sur l’icône de l’application combien de conversations ont des messages non lus.</translation>
    </message>
    <message>
        <source>When a message comes with files, the text below is used instead.</source>
        <translation>Quand un message contient des fichiers, le texte ci-dessous est utilisé à la place.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.</source>
        <translation>Texte de la notification. ${PARTICIPANT}, ${CONVERSATION} et ${MESSAGE} sont remplacés par leur valeur.</translation>
    </message>
    <message>
        <source>What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.</source>
        <translation>Texte de la notification dans ce cas. ${PARTICIPANT}, ${CONVERSATION} et ${MEDIA_COUNT} sont remplacés par leur valeur.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.</source>
        <translation>Texte de la notification. ${PARTICIPANT} et ${CONVERSATION} sont remplacés par leur valeur.</translation>
    </message>
    <message>
        <source>The name of a sound file of the app, or “default”.</source>
        <translation>Le nom d’un fichier son de l’application, ou «&#xa0;default&#xa0;».</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Nouveaux messages</translation>
    </message>
    <message>
        <source>Being added to a conversation</source>
        <translation>Ajout à une conversation</translation>
    </message>
    <message>
        <source>Being removed from a conversation</source>
        <translation>Retrait d’une conversation</translation>
    </message>
    <message>
        <source>Account SIDs</source>
        <translation>SID de compte</translation>
    </message>
    <message>
        <source>API key SIDs</source>
        <translation>SID de clé API</translation>
    </message>
    <message>
        <source>Conversation Services</source>
        <translation>Services de conversation</translation>
    </message>
    <message>
        <source>Messaging Services</source>
        <translation>Services de messagerie</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
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
        <translation>Vers les URL (webhook)</translation>
    </message>
    <message>
        <source>Into Flex (flex)</source>
        <comment>where events go</comment>
        <translation>Vers Flex (flex)</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No value was chosen yet</extracomment>
        <translation>Non définie</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a timer</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <comment>events</comment>
        <translation>aucun événement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln événement</numerusform>
            <numerusform>%Ln événements</numerusform>
        </translation>
    </message>
    <message>
        <source>to the URLs</source>
        <comment>where events go</comment>
        <translation>vers les URL</translation>
    </message>
    <message>
        <source>into Flex</source>
        <comment>where events go</comment>
        <translation>vers Flex</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Instead of the SID of a service, when none is set</extracomment>
        <translation>non défini</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a text</comment>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Il n’y a encore rien à enregistrer</translation>
    </message>
    <message>
        <source>Save again once the configuration has been loaded.</source>
        <translation>Enregistrez à nouveau une fois la configuration chargée.</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>Enregistrer un fichier de configuration</translation>
    </message>
    <message>
        <source>Open configuration file</source>
        <translation>Ouvrir un fichier de configuration</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>%Ln valeur reprise. Vérifiez-la et appliquez-la, ou abandonnez-la.</numerusform>
            <numerusform>%Ln valeurs reprises. Vérifiez-les et appliquez-les, ou abandonnez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Fichiers de configuration (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Aucun compte n’est ouvert</translation>
    </message>
    <message>
        <source>Open the account whose configuration it is about first.</source>
        <translation>Ouvrez d’abord le compte concerné par la configuration.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <extracomment>%1: the path of a file; %2: a list of what is in it</extracomment>
        <translation>Enregistré sous %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Saved as %1, without the changes that are not applied: %2.</source>
        <translation>Enregistré sous %1, sans les modifications non appliquées&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>configurator::FilePlanModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Valeur actuelle</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>configurator::FileWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Vérifiez qu’il est accessible en lecture ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>It is far larger than a configuration file can be. Choose another file.</source>
        <translation>Il dépasse de loin la taille d’un fichier de configuration. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>Impossible d’enregistrer le fichier</translation>
    </message>
    <message>
        <source>Check that there is room and that the folder may be written to, or choose another folder.</source>
        <translation>Vérifiez qu’il y a assez de place et que le dossier est accessible en écriture, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Le fichier n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>Il devient incompréhensible à partir de la ligne %1, caractère %2. Corrigez-le à cet endroit ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This is not a configuration file</source>
        <translation>Ce n’est pas un fichier de configuration</translation>
    </message>
    <message>
        <source>Choose a file that this program has saved.</source>
        <translation>Choisissez un fichier enregistré par ce programme.</translation>
    </message>
    <message>
        <source>The file needs a later version of this program</source>
        <translation>Le fichier nécessite une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>This version might misunderstand it. Update the program, or choose another file.</source>
        <translation>Cette version risquerait de mal l’interpréter. Mettez le programme à jour ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file has a fault</source>
        <translation>Le fichier contient une erreur</translation>
    </message>
    <message>
        <source>%1 is missing. Add it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Il manque %1. Ajoutez cet élément ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 names settings that are in the file already. Remove one of the two.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 désigne des réglages déjà présents dans le fichier. Supprimez l’une des deux occurrences.</translation>
    </message>
    <message>
        <source>%1 has a value that means nothing there. Correct it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 contient une valeur qui n’a pas de sens à cet endroit. Corrigez-la ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 must be an object, in braces.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 doit être un objet, entre accolades.</translation>
    </message>
    <message>
        <source>%1 must be a list, in brackets.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 doit être une liste, entre crochets.</translation>
    </message>
    <message>
        <source>%1 must be a text, in quotes.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 doit être un texte, entre guillemets.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 doit être true ou false.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 doit être un nombre.</translation>
    </message>
    <message>
        <source>Saved from the account %1.</source>
        <extracomment>%1: the SID of an account; %2: a date; %3: a time</extracomment>
        <translation>Enregistré depuis le compte %1.</translation>
    </message>
    <message>
        <source>Saved from the account %1 on %2 at %3.</source>
        <translation>Enregistré depuis le compte %1 le %2 à %3.</translation>
    </message>
    <message>
        <source>Saved from %1 (%2).</source>
        <extracomment>%1: the name and %2: the SID of an account; %3: a date; %4: a time</extracomment>
        <translation>Enregistré depuis le compte «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>Saved from %1 (%2) on %3 at %4.</source>
        <translation>Enregistré depuis le compte «&#xa0;%1&#xa0;» (%2) le %3 à %4.</translation>
    </message>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>Cette version du programme ne connaît pas %Ln élément du fichier et l’ignore&#xa0;: %1</numerusform>
            <numerusform>Cette version du programme ne connaît pas %Ln éléments du fichier et les ignore&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the open service</source>
        <translation>Destiné au service ouvert</translation>
    </message>
    <message>
        <source>Being loaded to compare…</source>
        <translation>Chargement pour comparaison…</translation>
    </message>
    <message>
        <source>Left out: cannot be changed here now</source>
        <translation>Ignoré&#xa0;: non modifiable ici pour l’instant</translation>
    </message>
    <message>
        <source>Left out: no service is open here</source>
        <translation>Ignoré&#xa0;: aucun service n’est ouvert ici</translation>
    </message>
    <message>
        <source>Left out: one service at a time</source>
        <translation>Ignoré&#xa0;: un seul service à la fois</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Valeur identique</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another account</source>
        <translation>Repris, bien qu’appartenant à un autre compte</translation>
    </message>
    <message>
        <source>Left out: belongs to another account</source>
        <translation>Ignoré&#xa0;: appartient à un autre compte</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another service</source>
        <translation>Repris, bien qu’appartenant à un autre service</translation>
    </message>
    <message>
        <source>Left out: belongs to another service</source>
        <translation>Ignoré&#xa0;: appartient à un autre service</translation>
    </message>
</context>
<context>
    <name>configurator::FlagEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>configurator::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all that is known of the selected changes</source>
        <translation>Copier tout ce que l’on sait des modifications sélectionnées</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Vérifier le résultat</translation>
    </message>
    <message>
        <source>Read from the server what became of the changes that are not settled</source>
        <translation>Vérifier sur le serveur ce que sont devenues les modifications en suspens</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Put the values from before into the form, for you to review. Nothing is sent before that.</source>
        <translation>Remettre les valeurs précédentes dans le formulaire, pour vérification. Rien n’est envoyé d’ici là.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln modification sélectionnée</numerusform>
            <numerusform>%Ln modifications sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>To restore, choose changes of one account and one page.</source>
        <translation>Pour restaurer, choisissez des modifications d’un seul compte et d’une seule page.</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFacts</name>
    <message>
        <source>Time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Server returned</source>
        <translation>Retenu par le serveur</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1, by reading again</source>
        <extracomment>When the outcome of a change became known; %1: a date and a time of day</extracomment>
        <translation>%1, après vérification</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Constaté le</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Statut HTTP</translation>
    </message>
    <message>
        <source>Twilio error</source>
        <translation>Erreur Twilio</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: words, such as &quot;7 days&quot;; %2: the same for machines, such as &quot;P7D&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what is known of a change, such as &quot;Account&quot;; %2: its value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFilterBar</name>
    <message>
        <source>All fields</source>
        <translation>Champ&#xa0;: tous</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a field</comment>
        <extracomment>%1: the name of a page; %2: the name of a field on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Compte&#xa0;: tous</translation>
    </message>
    <message>
        <source>This account</source>
        <extracomment>The account that is open</extracomment>
        <translation>Ce compte</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Résultat&#xa0;: tous</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Changes of which it is not known whether they took effect</extracomment>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Date&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7&#xa0;derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30&#xa0;derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Beginnings of words: of accounts, SIDs, values, people or request IDs</source>
        <translation>Débuts de mots&#xa0;: comptes, SID, valeurs, auteurs ou ID de requête</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryPage</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>L’exportation a été annulée.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Actualiser l’historique</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Détails de la modification</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No change matches the filters.</source>
        <translation>Aucune modification ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>No changes yet. Each change you apply is written down here, with what became of it, and can be taken back.</source>
        <translation>Aucune modification pour l’instant. Chaque modification appliquée est consignée ici avec son résultat et peut être annulée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>Afficher le compte</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>%Ln modification exportée vers %1</numerusform>
            <numerusform>%Ln modifications exportées vers %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryTableModel</name>
    <message>
        <source>When</source>
        <extracomment>A column: the time of a change</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
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
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>outcome of a change</comment>
        <translation>Incertaine</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome of a change</comment>
        <translation>Appliquée</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>outcome of a change</comment>
        <translation>Ajustée</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a change</comment>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>outcome of a change</comment>
        <translation>Non envoyée</translation>
    </message>
    <message>
        <source>Not applied</source>
        <comment>outcome of a change</comment>
        <translation>Non appliquée</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>outcome of a change</comment>
        <translation>Indéterminée</translation>
    </message>
    <message>
        <source>It was about to be sent, and no answer has come. Reading again settles it.</source>
        <translation>L’envoi était imminent et aucune réponse n’est arrivée. Vérifier le résultat lèvera le doute.</translation>
    </message>
    <message>
        <source>Sent, and no clear answer came. Reading again settles it.</source>
        <translation>Envoyée, mais aucune réponse claire n’est arrivée. Vérifier le résultat lèvera le doute.</translation>
    </message>
    <message>
        <source>The server has the value that was asked for.</source>
        <translation>Le serveur contient la valeur demandée.</translation>
    </message>
    <message>
        <source>The server accepted the change and made another value of it.</source>
        <translation>Le serveur a accepté la modification, mais retenu une autre valeur.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>Le serveur l’a refusée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It did not reach the server. Nothing was changed.</source>
        <translation>Elle n’a pas atteint le serveur. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server still had the value from before.</source>
        <translation>Le serveur contenait encore la valeur précédente.</translation>
    </message>
    <message>
        <source>The server had neither the value from before nor the one asked for. Somebody else may have changed it.</source>
        <translation>Le serveur ne contenait ni la valeur précédente ni la valeur demandée. Quelqu’un d’autre l’a peut-être modifiée.</translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Importer des comptes</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>Comptes trouvés</translation>
    </message>
    <message>
        <source>Choose a file of twilio-cli profiles</source>
        <translation>Choisir un fichier de profils twilio-cli</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its secret into the keychain of this computer; the file stays as it is.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Recherche effectuée dans %1 et dans les variables d’environnement TWILIO_*. Les comptes choisis sont copiés, et leur secret est placé dans le trousseau de clés de cet ordinateur&#x202f;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>No accounts were found there. If twilio-cli keeps its profiles in another file, choose it.</source>
        <translation>Aucun compte n’y a été trouvé. Si twilio-cli conserve ses profils dans un autre fichier, choisissez-le.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled; the account under way comes to its end.</source>
        <translation>Annulé&#x202f;; l’importation du compte en cours se termine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>%Ln compte n’a pas pu être importé.</numerusform>
            <numerusform>%Ln comptes n’ont pas pu être importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln compte importé.</numerusform>
            <numerusform>%Ln comptes importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Garder en mémoire jusqu’à la fermeture</translation>
    </message>
</context>
<context>
    <name>configurator::ImportTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID du compte</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The column that tells where an account was found</extracomment>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
</context>
<context>
    <name>configurator::ImportWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>Ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Impossible de lire le fichier</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Vérifiez qu’il est accessible en lecture ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>It is far larger than a file of profiles can be. Choose another file.</source>
        <translation>Il dépasse de loin la taille d’un fichier de profils. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Le fichier n’est pas du JSON valide</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>Il devient incompréhensible à partir de la ligne %1, caractère %2. Corrigez-le à cet endroit ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The file holds no profiles of twilio-cli</source>
        <translation>Le fichier ne contient aucun profil twilio-cli</translation>
    </message>
    <message>
        <source>Choose another file. It is usually called config.json.</source>
        <translation>Choisissez un autre fichier. Il s’appelle généralement config.json.</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Impossible de lire les profils</translation>
    </message>
    <message>
        <source>The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose another.</source>
        <extracomment>%1: the name of a property in a JSON file</extracomment>
        <translation>La propriété %1 n’est pas du type que twilio-cli lui donne. Corrigez le fichier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 n’est pas un texte.</translation>
    </message>
    <message>
        <source>%1 is not an object with properties.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 n’est pas un objet doté de propriétés.</translation>
    </message>
    <message>
        <source>%1 is not a SID: %2 and 32 characters from 0–9 and a–f.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable; %2: two letters</extracomment>
        <translation>%1 n’est pas un SID&#xa0;: %2 suivi de 32&#xa0;caractères parmi 0–9 et a–f.</translation>
    </message>
    <message>
        <source>%1 cannot be part of the name of a server.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>%1 ne peut pas faire partie d’un nom de serveur.</translation>
    </message>
    <message>
        <source>The region needs an edge, and none is known for it. Set %1.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>La région exige un emplacement edge, et aucun n’est connu pour elle. Définissez %1.</translation>
    </message>
    <message>
        <source>Its secret is not in the file. Add the account by hand.</source>
        <translation>Son secret n’est pas dans le fichier. Ajoutez le compte manuellement.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Signs in as %1 in this list does</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Mêmes identifiants que «&#xa0;%1&#xa0;» dans cette liste</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Déjà présent sous le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ready; another account is called %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Prêt&#x202f;; un autre compte se nomme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>twilio-cli</source>
        <translation>twilio-cli</translation>
    </message>
    <message>
        <source>twilio-cli before 3.0</source>
        <translation>twilio-cli avant 3.0</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>%1, active</source>
        <extracomment>%1: the name of a program; its active profile is the one it uses when it is told no other</extracomment>
        <translation>%1, actif</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Jeton d’authentification</translation>
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
        <translation>Quitter pendant l’application des modifications&#x202f;?</translation>
    </message>
    <message>
        <source>They may take effect all the same. The history will tell what became of them.</source>
        <translation>Elles peuvent tout de même prendre effet. L’historique en indiquera le résultat.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Abandonner %Ln modification&#x202f;?</numerusform>
            <numerusform>Abandonner %Ln modifications&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Rien n’a encore été appliqué.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
</context>
<context>
    <name>configurator::LinkPage</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter le chargement</translation>
    </message>
    <message>
        <source>Read the link again</source>
        <translation>Recharger le contenu du lien</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the JSON that is shown</extracomment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all of the JSON</source>
        <translation>Copier tout le JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Rechercher dans le JSON</translation>
    </message>
    <message>
        <source>JSON of the link</source>
        <translation>JSON du lien</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>This is only the beginning. Copying takes all of it.</source>
        <translation>Seul le début est affiché. La copie porte sur l’ensemble.</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Chargé à %1, réponse en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>S’identifier auprès du proxy…</translation>
    </message>
</context>
<context>
    <name>configurator::LinkWords</name>
    <message>
        <source>Service configuration</source>
        <translation>Configuration du service</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notifications push</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Devices for push notifications</source>
        <translation>Appareils pour notifications push</translation>
    </message>
    <message>
        <source>Conversations of a participant</source>
        <translation>Conversations d’un participant</translation>
    </message>
    <message>
        <source>Conversations with their participants</source>
        <translation>Conversations avec leurs participants</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Numéros de téléphone</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Numéros courts</translation>
    </message>
    <message>
        <source>Alphanumeric senders</source>
        <translation>Expéditeurs alphanumériques</translation>
    </message>
</context>
<context>
    <name>configurator::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Open the link here</source>
        <translation>Ouvrir le lien ici</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>Ouvrir le lien sélectionné</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the address of the selected link</source>
        <translation>Copier l’adresse du lien sélectionné</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Ouvrir la documentation</translation>
    </message>
    <message>
        <source>Documentation of the selected link</source>
        <translation>Documentation du lien sélectionné</translation>
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
        <translation>Ouvrir un fichier de configuration</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Reprendre les valeurs de %1</translation>
    </message>
    <message>
        <source>Values in the file</source>
        <translation>Valeurs du fichier</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What you choose becomes changes in the form of %1. Nothing is sent before you have reviewed them.</source>
        <translation>Les valeurs choisies deviennent des modifications dans le formulaire du compte «&#xa0;%1&#xa0;». Rien n’est envoyé avant que vous les ayez vérifiées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>%Ln valeur sera reprise.</numerusform>
            <numerusform>%Ln valeurs seront reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from what is here.</source>
        <translation>Aucune des valeurs choisies ne diffère des valeurs actuelles.</translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message>
        <source>Look up a SID</source>
        <translation>Identifier un SID</translation>
    </message>
    <message>
        <source>Which service is this?</source>
        <translation>Quel est ce service&#x202f;?</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>SID, address or text with a SID</source>
        <translation>SID, adresse ou texte contenant un SID</translation>
    </message>
    <message>
        <source>SIDs in the text</source>
        <translation>SID dans le texte</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>Interroger Twilio</translation>
    </message>
    <message>
        <source>Read the service from the open account</source>
        <translation>Charger le service depuis le compte ouvert</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Utiliser par défaut</translation>
    </message>
    <message>
        <source>Put it into the configuration, where you review and apply it</source>
        <translation>L’insérer dans la configuration, où vous pourrez le vérifier et l’appliquer</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Ouvrir le service</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An entry in a list; %1: what a SID stands for; %2: the SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: what a SID stands for; %2: its name</extracomment>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Paste anything: the program finds the SIDs in it.</source>
        <translation>Collez n’importe quel texte&#xa0;: le programme y trouve les SID.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Encore %Ln caractère</numerusform>
            <numerusform>Encore %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.</source>
        <translation>Ce texte ne contient aucun SID. Un SID se compose de deux lettres majuscules et de 32&#xa0;chiffres ou lettres de a à f.</translation>
    </message>
</context>
<context>
    <name>configurator::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Importer des comptes…</translation>
    </message>
    <message>
        <source>&amp;Open configuration file…</source>
        <translation>&amp;Ouvrir un fichier de configuration…</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <translation>&amp;Enregistrer un fichier de configuration…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Abandonner les modifications</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>&amp;Rechercher un compte</translation>
    </message>
    <message>
        <source>&amp;Look up a SID…</source>
        <translation>&amp;Identifier un SID…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuration</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>&amp;Webhooks</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>S&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>C&amp;omptes</translation>
    </message>
    <message>
        <source>&amp;Returned configuration</source>
        <translation>Configuration &amp;renvoyée</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>&amp;Vérifier et appliquer…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Modifier le compte…</translation>
    </message>
    <message>
        <source>D&amp;uplicate account…</source>
        <translation>&amp;Dupliquer le compte…</translation>
    </message>
    <message>
        <source>Move u&amp;p in the list</source>
        <translation>M&amp;onter dans la liste</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the list</source>
        <translation>D&amp;escendre dans la liste</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Retirer le compte…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Error codes…</source>
        <translation>&amp;Codes d’erreur…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnostic…</translation>
    </message>
    <message>
        <source>&amp;About Conversations Configurator</source>
        <translation>À &amp;propos de Conversations Configurator</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>API &amp;reference…</source>
        <translation>&amp;Référence de l’API…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
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
        <translation>Compte&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>Date et heure&#xa0;: %1 UTC</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1</source>
        <comment>a SID</comment>
        <translation>Service de conversation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1 (%2)</source>
        <extracomment>%1: the name of a service; %2: its SID</extracomment>
        <translation>Service de conversation&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A change in a list; %1: the name of a field; %2: its value before; %3: its value now</extracomment>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>events</comment>
        <extracomment>Events of a webhook; %1: the name of the field; %2: those added and those removed</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, though %2 was sent</source>
        <extracomment>The server did not take the value; %1: a change in a list; %2: the value that was sent</extracomment>
        <translation>%1 (valeur envoyée&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
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
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message>
        <source>Without a name</source>
        <extracomment>Instead of the name of a service or role</extracomment>
        <translation>Sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln rôle</numerusform>
            <numerusform>%Ln rôles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>How many services or roles have what was typed in them; %1: how many there are</extracomment>
        <translation>Aucune correspondance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>%Ln sur %1 correspond</numerusform>
            <numerusform>%Ln sur %1 correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Actualisation…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Chargement… %Ln reçu</numerusform>
            <numerusform>Chargement… %Ln reçus</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When a list was read; %1: a time, perhaps with its date</extracomment>
        <translation>mise à jour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Liste non chargée</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>Liste peut-être incomplète</translation>
    </message>
    <message>
        <source>Reading was cancelled. A SID can be typed or pasted all the same.</source>
        <translation>Le chargement a été annulé. Vous pouvez tout de même saisir ou coller un SID.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: the server&apos;s own words</extracomment>
        <translation>Impossible de charger la liste. %1. Message du serveur&#xa0;: «&#xa0;%2&#xa0;» Vous pouvez tout de même saisir ou coller un SID.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. %2 A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: one or two sentences on what to do</extracomment>
        <translation>Impossible de charger la liste. %1. %2 Vous pouvez tout de même saisir ou coller un SID.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln rôle correspond&#x202f;; choisissez-le.</numerusform>
            <numerusform>%Ln rôles correspondent&#x202f;; choisissez-en un.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln service correspond&#x202f;; choisissez-le.</numerusform>
            <numerusform>%Ln services correspondent&#x202f;; choisissez-en un.</numerusform>
        </translation>
    </message>
    <message>
        <source>No role of this service has this SID. It may belong to another one, or have been deleted.</source>
        <translation>Aucun rôle de ce service ne porte ce SID. Il appartient peut-être à un autre service, ou a été supprimé.</translation>
    </message>
    <message>
        <source>No service of this account has this SID. It may belong to another account, or have been deleted.</source>
        <translation>Aucun service de ce compte ne porte ce SID. Il appartient peut-être à un autre compte, ou a été supprimé.</translation>
    </message>
    <message>
        <source>Twilio has none here</source>
        <translation>Twilio n’en propose aucun ici</translation>
    </message>
    <message>
        <source>Messaging Services may not be available in the account&apos;s region.</source>
        <translation>Les services de messagerie ne sont peut-être pas disponibles dans la région du compte.</translation>
    </message>
    <message>
        <source>“%1” is a role in the service, not in conversations.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un rôle dans le service, pas dans les conversations.</translation>
    </message>
    <message>
        <source>“%1” is a role in conversations, not in the service.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un rôle dans les conversations, pas dans le service.</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>All accounts side by side. A timer in bold differs from that of most accounts.</source>
        <translation>Tous les comptes côte à côte. Un délai en gras diffère de celui de la plupart des comptes.</translation>
    </message>
    <message>
        <source>Accounts and their configurations</source>
        <translation>Comptes et leurs configurations</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Ouvrir le compte</translation>
    </message>
    <message>
        <source>Show the configuration of the selected account</source>
        <translation>Afficher la configuration du compte sélectionné</translation>
    </message>
    <message>
        <source>Change timers…</source>
        <translation>Modifier les délais…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter le chargement</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>Actualiser tous les comptes</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>Comptes chargés&#xa0;: %1 sur %Ln…</numerusform>
            <numerusform>Comptes chargés&#xa0;: %1 sur %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln compte sélectionné</numerusform>
            <numerusform>%Ln comptes sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the timers of several accounts at once. You see what changes before anything is sent.</source>
        <translation>Définir les délais de plusieurs comptes à la fois. Vous voyez ce qui va changer avant tout envoi.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>Rechercher dans la vue d’ensemble</translation>
    </message>
    <message>
        <source>Part of a name, a SID, a value or a state</source>
        <translation>Partie d’un nom, d’un SID, d’une valeur ou d’un état</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Only those that differ</source>
        <translation>Seulement ceux qui diffèrent</translation>
    </message>
    <message>
        <source>Hide accounts whose timers are as in most accounts</source>
        <translation>Masquer les comptes dont les délais sont ceux de la plupart des comptes</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>Comptes affichés&#xa0;: %1 sur %Ln</numerusform>
            <numerusform>Comptes affichés&#xa0;: %1 sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Aucun compte trouvé</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewTableModel</name>
    <message>
        <source>Differs from most accounts</source>
        <translation>Diffère de la plupart des comptes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>Service de conversation</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Service de messagerie</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Délai d’inactivité</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Délai de fermeture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewWords</name>
    <message>
        <source>Production · %1</source>
        <translation>Production · %1</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau de clés…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non chargé</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Chargé à %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>It is read once more before anything is sent.</source>
        <translation>Le compte est relu une dernière fois avant tout envoi.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application en cours…</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Reste tel quel</translation>
    </message>
    <message>
        <source>Has these values already</source>
        <translation>A déjà ces valeurs</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Sera modifié</translation>
    </message>
    <message>
        <source>Somebody else has changed this account since it was read.</source>
        <translation>Quelqu’un d’autre a modifié ce compte depuis son chargement.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Annulée avant tout envoi.</translation>
    </message>
</context>
<context>
    <name>configurator::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message>
        <source>Enter the SID: %1 and 32 characters from 0–9 and a–f.</source>
        <translation>Saisissez le SID&#xa0;: %1 suivi de 32&#xa0;caractères parmi 0–9 et a–f.</translation>
    </message>
    <message>
        <source>%1 begin with %2; this begins with %3.</source>
        <extracomment>%1: &quot;Conversation Services&quot; or the like; %2: two letters; %3: the letters typed instead</extracomment>
        <translation>%1&#xa0;: le préfixe attendu est %2, et non %3.</translation>
    </message>
    <message>
        <source>“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>«&#xa0;%1&#xa0;», caractère %2, n’a pas sa place dans un SID&#xa0;: après le préfixe ne viennent que 0–9 et a–f.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>%Ln caractère en trop.</numerusform>
            <numerusform>%Ln caractères en trop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Encore %Ln caractère</numerusform>
            <numerusform>Encore %Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.</source>
        <translation>Saisissez une durée telle que PT1H30M ou 1h 30m, ou désactivez le délai.</translation>
    </message>
    <message>
        <source>Not finished yet: a number and its unit, as in PT30M.</source>
        <translation>Saisie incomplète&#xa0;: il faut un nombre et son unité, comme dans PT30M.</translation>
    </message>
    <message>
        <source>A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.</source>
        <translation>Une durée commence par P, comme dans P1DT2H. Les formes abrégées comme 1d 2h sont aussi acceptées.</translation>
    </message>
    <message>
        <source>A timer has no sign. Remove the “%1”.</source>
        <translation>Un délai n’a pas de signe. Supprimez «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1”, character %2, has no meaning in a duration.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>«&#xa0;%1&#xa0;», caractère %2, n’a pas de sens dans une durée.</translation>
    </message>
    <message>
        <source>The unit %1 has no number before it.</source>
        <translation>L’unité %1 n’est précédée d’aucun nombre.</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.</source>
        <translation>Les heures, les minutes et les secondes suivent un T, comme dans PT2H. Placez un T devant le nombre qui précède %1.</translation>
    </message>
    <message>
        <source>Years, months, weeks and days come before the T, as in P1DT2H. Move %1.</source>
        <translation>Les années, les mois, les semaines et les jours précèdent le T, comme dans P1DT2H. Déplacez %1.</translation>
    </message>
    <message>
        <source>The unit %1 is in the wrong place: the larger units come first, each once.</source>
        <translation>L’unité %1 n’est pas à sa place&#xa0;: les plus grandes unités viennent d’abord, chacune une seule fois.</translation>
    </message>
    <message>
        <source>Only the last number of a duration may have a fraction.</source>
        <translation>Seul le dernier nombre d’une durée peut avoir une partie décimale.</translation>
    </message>
    <message>
        <source>Longer than the program can count.</source>
        <translation>Durée trop longue pour le programme.</translation>
    </message>
    <message>
        <source>At least %1, or off.</source>
        <extracomment>%1: a duration such as &quot;10 minutes&quot;</extracomment>
        <translation>Au moins %1, ou désactivé.</translation>
    </message>
    <message>
        <source>Years and months have no fixed length. Say it in days, hours and minutes.</source>
        <translation>Les années et les mois n’ont pas de durée fixe. Indiquez des jours, des heures et des minutes.</translation>
    </message>
    <message>
        <source>A fraction of a second cannot be sent. Say it in whole seconds.</source>
        <translation>Une fraction de seconde ne peut pas être envoyée. Indiquez des secondes entières.</translation>
    </message>
    <message>
        <source>Not finished yet: an address such as https://example.com/conversations.</source>
        <translation>Saisie incomplète&#xa0;: il faut une adresse telle que https://example.com/conversations.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Une adresse commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>The address names no server. Put one after https://.</source>
        <translation>L’adresse n’indique pas de serveur. Ajoutez-en un après https://.</translation>
    </message>
    <message>
        <source>This is no address. Blanks and other special characters must be written as %20 and the like.</source>
        <translation>Ce n’est pas une adresse. Les espaces et autres caractères spéciaux doivent être encodés, par exemple sous la forme %20.</translation>
    </message>
    <message>
        <source>The API does not take “%1” here.</source>
        <extracomment>%1: a word from a file, such as the name of an event</extracomment>
        <translation>L’API n’accepte pas «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>This can be changed but not removed: the API has no way to. Choose another, or revert.</source>
        <translation>Cette valeur peut être modifiée, mais pas supprimée&#xa0;: l’API ne le permet pas. Choisissez-en une autre ou rétablissez celle du serveur.</translation>
    </message>
</context>
<context>
    <name>configurator::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>S’identifier auprès du proxy</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that. The sign-in is for the proxy only; Twilio does not see it.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Sans cela, %1 ne laisse rien sortir de votre réseau. Ces identifiants ne servent qu’au proxy&#x202f;; Twilio ne les voit pas.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>Enregistrer dans le trousseau de clés</translation>
    </message>
    <message>
        <source>There is no keychain, so it is kept in memory until the program ends.</source>
        <translation>Aucun trousseau de clés n’est disponible&#x202f;; les identifiants sont donc gardés en mémoire jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>configurator::RegionEditor</name>
    <message>
        <source>Another region</source>
        <translation>Autre région</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Region ID</source>
        <extracomment>The short name of a region, such as au1</extracomment>
        <translation>ID de la région</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>The place where requests enter Twilio&apos;s network, such as sydney</extracomment>
        <translation>Emplacement edge</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Les requêtes sont envoyées à %1</translation>
    </message>
    <message>
        <source>A region needs its edge: without one, Twilio handles requests in the United States.</source>
        <translation>Une région exige son emplacement edge&#xa0;: sans lui, Twilio traite les requêtes aux États-Unis.</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can be part of a server&apos;s name.</source>
        <translation>Un nom de serveur ne peut contenir que des lettres, des chiffres et des traits d’union.</translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message>
        <source>The server cannot answer just now. Trying again (%1 of %2)…</source>
        <extracomment>%1: the number of this attempt; %2: how many there are at most</extracomment>
        <translation>Le serveur ne peut pas répondre pour l’instant. Nouvelle tentative (%1 sur %2)…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>Le serveur ne peut pas répondre pour l’instant. Nouvelle tentative dans %Ln&#xa0;seconde (%1 sur %2)…</numerusform>
            <numerusform>Le serveur ne peut pas répondre pour l’instant. Nouvelle tentative dans %Ln&#xa0;secondes (%1 sur %2)…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot answer just now. The program will try again soon (%1 of %2).</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>Le serveur ne peut pas répondre pour l’instant. Le programme réessaiera bientôt (%1 sur %2).</translation>
    </message>
</context>
<context>
    <name>configurator::RequestTableModel</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>Envoi (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The name of a server</extracomment>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>The part of an address after the name of the server</extracomment>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
</context>
<context>
    <name>configurator::RequestWords</name>
    <message>
        <source>%1 · error %2</source>
        <extracomment>%1: an HTTP status such as 401; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 · erreur %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: an HTTP status such as 200; %2: what went wrong after it, such as &quot;Connection lost&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Serveur injoignable</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion interrompue</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Serveur non fiable</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Réponse illisible</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Réponse trop volumineuse</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Bloquée par le proxy</translation>
    </message>
</context>
<context>
    <name>configurator::ResourceWords</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Service webhooks</source>
        <translation>Webhooks du service</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notifications push</translation>
    </message>
    <message>
        <source>Returned configuration</source>
        <translation>Configuration renvoyée</translation>
    </message>
    <message>
        <source>Returned webhooks</source>
        <translation>Webhooks renvoyés</translation>
    </message>
    <message>
        <source>Returned service configuration</source>
        <translation>Configuration du service renvoyée</translation>
    </message>
    <message>
        <source>Returned service webhooks</source>
        <translation>Webhooks du service renvoyés</translation>
    </message>
    <message>
        <source>Returned push notifications</source>
        <translation>Réglages des notifications push renvoyés</translation>
    </message>
    <message>
        <source>Conversations configuration</source>
        <translation>Configuration de Conversations</translation>
    </message>
    <message>
        <source>Conversations webhooks</source>
        <translation>Webhooks de Conversations</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service</source>
        <translation>Configuration d’un service de conversation</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service</source>
        <translation>Webhooks d’un service de conversation</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service</source>
        <translation>Notifications push d’un service de conversation</translation>
    </message>
    <message>
        <source>Conversations configuration changed</source>
        <translation>Configuration de Conversations modifiée</translation>
    </message>
    <message>
        <source>Conversations webhooks changed</source>
        <translation>Webhooks de Conversations modifiés</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service changed</source>
        <translation>Configuration d’un service de conversation modifiée</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service changed</source>
        <translation>Webhooks d’un service de conversation modifiés</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service changed</source>
        <translation>Notifications push d’un service de conversation modifiées</translation>
    </message>
</context>
<context>
    <name>configurator::RestoreActions</name>
    <message>
        <source>The server already has these values</source>
        <translation>Le serveur contient déjà ces valeurs</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Il n’y a rien à restaurer.</translation>
    </message>
</context>
<context>
    <name>configurator::ResultPanel</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Status, headers and JSON of the answer</source>
        <translation>Statut, en-têtes et JSON de la réponse</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Détails de la réponse</translation>
    </message>
    <message>
        <source>Nothing has been returned yet.</source>
        <translation>Aucune réponse pour l’instant.</translation>
    </message>
    <message>
        <source>Applied at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Appliqué à %1, réponse en %2&#xa0;ms</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <translation>Chargé à %1, réponse en %2&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewActions</name>
    <message>
        <source>Apply without a record?</source>
        <translation>Appliquer sans trace dans l’historique&#x202f;?</translation>
    </message>
    <message>
        <source>The change could not be written down, so it was not sent. Applied without a record, it will be missing from the history and cannot be restored from there.</source>
        <translation>La modification n’a pas pu être consignée et n’a donc pas été envoyée. Si vous l’appliquez malgré tout, elle ne figurera pas dans l’historique et ne pourra pas être restaurée depuis celui-ci.</translation>
    </message>
    <message>
        <source>Apply without a record</source>
        <translation>Appliquer sans trace</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Ne pas appliquer</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Vérifier les modifications</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>Appliquer %Ln modification au compte «&#xa0;%1&#xa0;»&#x202f;?</numerusform>
            <numerusform>Appliquer %Ln modifications au compte «&#xa0;%1&#xa0;»&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace what the server has now.</source>
        <translation>Quelqu’un d’autre a modifié cette configuration depuis que vous l’avez chargée. Comparez avant d’appliquer&#xa0;: vos valeurs remplaceront celles du serveur.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Contenu de l’envoi</translation>
    </message>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>«&#xa0;%1&#xa0;» est un compte de production.</translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Saisissez le nom du compte pour confirmer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>configurator::ServicePage</name>
    <message>
        <source>Conversation Service</source>
        <translation>Service de conversation</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Réglages du service</translation>
    </message>
    <message>
        <source>Roles and reachability</source>
        <translation>Rôles et joignabilité</translation>
    </message>
    <message>
        <source>Own webhooks</source>
        <translation>Webhooks du service</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notifications push</translation>
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
        <translation>Réussite</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Erreur</translation>
    </message>
</context>
<context>
    <name>configurator::SidAnswer</name>
    <message>
        <source>It is your account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>C’est votre compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts has this SID.</source>
        <translation>Aucun des comptes du programme ne porte ce SID.</translation>
    </message>
    <message>
        <source>Your account “%1” signs in with it.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Votre compte «&#xa0;%1&#xa0;» l’utilise pour s’identifier.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts signs in with it.</source>
        <translation>Aucun des comptes du programme ne l’utilise pour s’identifier.</translation>
    </message>
    <message>
        <source>A role of the service opened last in the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Un rôle du dernier service ouvert dans le compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is no role of the service opened last. Open another service to see its roles.</source>
        <translation>Ce n’est pas un rôle du dernier service ouvert. Ouvrez un autre service pour voir ses rôles.</translation>
    </message>
    <message>
        <source>Open an account to see whether it has this service.</source>
        <translation>Ouvrez un compte pour voir s’il contient ce service.</translation>
    </message>
    <message>
        <source>A service of the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Un service du compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Créé le %1.</translation>
    </message>
    <message>
        <source>It is the default of new conversations.</source>
        <translation>C’est le service par défaut des nouvelles conversations.</translation>
    </message>
    <message>
        <source>It is not the default.</source>
        <translation>Ce n’est pas le service par défaut.</translation>
    </message>
    <message>
        <source>The services of the account “%1” are still being read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Les services du compte «&#xa0;%1&#xa0;» sont en cours de chargement.</translation>
    </message>
    <message>
        <source>The account “%1” had no such service at %2.</source>
        <extracomment>%1: the name of an account; %2: a time of day</extracomment>
        <translation>À %2, ce service n’existait pas dans le compte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The services of the account “%1” have not been read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Les services du compte «&#xa0;%1&#xa0;» n’ont pas été chargés.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Interrogation de Twilio…</translation>
    </message>
    <message>
        <source>Twilio says: it is not in the account “%1”. It belongs to another account or region, or it has been deleted.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Selon Twilio, il ne fait pas partie du compte «&#xa0;%1&#xa0;». Il appartient à un autre compte ou à une autre région, ou il a été supprimé.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer cannot be read.</source>
        <translation>La réponse de Twilio est illisible.</translation>
    </message>
    <message>
        <source>It has webhooks of its own, so those of the account are not called for it.</source>
        <translation>Il a ses propres webhooks&#x202f;; ceux du compte ne sont donc pas appelés pour lui.</translation>
    </message>
    <message>
        <source>It has no webhooks of its own: those of the account are called.</source>
        <translation>Il n’a pas ses propres webhooks&#xa0;: ce sont ceux du compte qui sont appelés.</translation>
    </message>
</context>
<context>
    <name>configurator::SidListModel</name>
    <message>
        <source>current</source>
        <extracomment>Mark of the service or role the server has now</extracomment>
        <translation>actuel</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Mark of the service or role that was created last</extracomment>
        <translation>le plus récent</translation>
    </message>
</context>
<context>
    <name>configurator::SidPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Cancel reading the list</source>
        <translation>Annuler le chargement de la liste</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Actualiser la liste</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>configurator::SidWords</name>
    <message>
        <source>Unknown SID</source>
        <translation>SID inconnu</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Service de conversation</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Service de messagerie</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Participant of a conversation</source>
        <translation>Participant d’une conversation</translation>
    </message>
    <message>
        <source>Message of a conversation</source>
        <translation>Message d’une conversation</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Device for push notifications</source>
        <translation>Appareil pour notifications push</translation>
    </message>
    <message>
        <source>Credential for push notifications</source>
        <translation>Identifiants pour notifications push</translation>
    </message>
    <message>
        <source>Webhook of a conversation</source>
        <translation>Webhook d’une conversation</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>Accusé de remise</translation>
    </message>
    <message>
        <source>Address configuration</source>
        <translation>Configuration d’adresse</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Fichier multimédia</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>SMS message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>MMS</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Studio flow</source>
        <translation>Flux Studio</translation>
    </message>
    <message>
        <source>Flex flow</source>
        <translation>Flux Flex</translation>
    </message>
    <message>
        <source>TaskRouter workspace</source>
        <translation>Espace de travail TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter worker</source>
        <translation>Agent TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter task</source>
        <translation>Tâche TaskRouter</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Service Verify</translation>
    </message>
    <message>
        <source>It looks like a SID, but the program does not know what its first two letters stand for.</source>
        <translation>Cela ressemble à un SID, mais le programme ne sait pas ce que désignent ses deux premières lettres.</translation>
    </message>
    <message>
        <source>It belongs to a Conversation Service, which it does not tell. The property chat_service_sid of an answer names that service.</source>
        <extracomment>chat_service_sid is the name of a property</extracomment>
        <translation>Il appartient à un service de conversation qu’il n’indique pas. La propriété chat_service_sid d’une réponse permet de le connaître.</translation>
    </message>
    <message>
        <source>It numbers one answer of Twilio. Twilio&apos;s support finds the request by it.</source>
        <translation>Il identifie une réponse de Twilio. L’assistance Twilio s’en sert pour retrouver la requête.</translation>
    </message>
    <message>
        <source>It is no service of Conversations, and the program does not look it up.</source>
        <translation>Ce n’est pas un service de Conversations&#x202f;; le programme ne le recherche donc pas.</translation>
    </message>
</context>
<context>
    <name>configurator::SignInTest</name>
    <message>
        <source>Signing in…</source>
        <translation>Identification…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a failed sign-in</comment>
        <extracomment>%1: what happened; %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>Les identifiants fonctionnent.</translation>
    </message>
</context>
<context>
    <name>configurator::StartWords</name>
    <message>
        <source>The program found no screen to open its window on.</source>
        <translation>Le programme n’a trouvé aucun écran sur lequel ouvrir sa fenêtre.</translation>
    </message>
    <message>
        <source>Start it from within a desktop session.</source>
        <translation>Démarrez-le depuis une session de bureau.</translation>
    </message>
    <message>
        <source>The program is open already, and a dialog is waiting there.</source>
        <translation>Le programme est déjà ouvert et une boîte de dialogue y est en attente.</translation>
    </message>
    <message>
        <source>Finish it, then try again.</source>
        <translation>Répondez-y ou fermez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The program is open already, and sends its requests to another address.</source>
        <translation>Le programme est déjà ouvert et envoie ses requêtes à une autre adresse.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>Fermez-le d’abord ou indiquez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The program is open already, but does not answer.</source>
        <translation>Le programme est déjà ouvert, mais ne répond pas.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end it by force.</source>
        <translation>Patientez un instant et réessayez, ou forcez sa fermeture.</translation>
    </message>
</context>
<context>
    <name>configurator::TerraformResource</name>
    <message>
        <source>The provider has no argument for %1.</source>
        <extracomment>A comment in code; %1: the name of a property in the API, such as new_message.with_media.enabled</extracomment>
        <translation>Le fournisseur n’a pas d’argument pour %1.</translation>
    </message>
</context>
<context>
    <name>configurator::Timeline</name>
    <message>
        <source>after %1</source>
        <extracomment>The end of a stretch of time; %1: a duration such as &quot;1 day 2 hours&quot;</extracomment>
        <translation>après %1</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Active</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Timeline of a quiet conversation</source>
        <translation>Chronologie d’une conversation sans nouveau message</translation>
    </message>
</context>
<context>
    <name>configurator::TimerEditor</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Common durations</source>
        <translation>Durées courantes</translation>
    </message>
    <message>
        <source>%1 on</source>
        <extracomment>Parts of a timer for assistive technology; %1: the timer&apos;s name</extracomment>
        <translation>%1&#xa0;: activé</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1&#xa0;: jours</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1&#xa0;: heures</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1&#xa0;: minutes</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1&#xa0;: secondes</translation>
    </message>
    <message>
        <source>%1 ISO 8601</source>
        <translation>%1&#xa0;: ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601, or a short form such as 2d 4h</source>
        <translation>ISO 8601 ou forme abrégée comme 2d 4h</translation>
    </message>
    <message>
        <source>%1 common durations</source>
        <translation>%1&#xa0;: durées courantes</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>jour</numerusform>
            <numerusform>jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>heure</numerusform>
            <numerusform>heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WarningWords</name>
    <message>
        <source>The closed timer is not longer than the inactive timer. Both count from the last message, so conversations close without ever being inactive.</source>
        <translation>Le délai de fermeture n’est pas plus long que le délai d’inactivité. Tous deux courent à partir du dernier message&#xa0;: les conversations seront donc fermées sans jamais être inactives.</translation>
    </message>
    <message>
        <source>This account looks like one of Flex, which needs its own service to be the default. With another one, Flex may no longer receive conversations.</source>
        <translation>Ce compte semble être un compte Flex, qui a besoin que son propre service soit le service par défaut. Avec un autre, Flex risque de ne plus recevoir de conversations.</translation>
    </message>
    <message>
        <source>%1: the new SID is in no list of this account. It may belong to another account, or have been deleted.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1&#xa0;: le nouveau SID ne figure dans aucune liste de ce compte. Il appartient peut-être à un autre compte, ou a été supprimé.</translation>
    </message>
    <message>
        <source>These webhooks are routed inside Flex. Changing them can keep Flex from working.</source>
        <translation>Ces webhooks sont acheminés dans Flex. Leur modification peut empêcher Flex de fonctionner.</translation>
    </message>
    <message>
        <source>Events will no longer go into Flex, which relies on them.</source>
        <translation>Les événements ne seront plus envoyés à Flex, qui en a besoin.</translation>
    </message>
    <message>
        <source>%1: http sends what is said in conversations unencrypted. Use https.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1&#xa0;: http transmet le contenu des conversations sans chiffrement. Utilisez https.</translation>
    </message>
    <message>
        <source>%1 is empty, so the events that belong to it go nowhere.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1&#xa0;: ce champ est vide&#x202f;; les événements correspondants ne seront donc envoyés nulle part.</translation>
    </message>
    <message>
        <source>%1: Twilio does not say whether this can be emptied. Look at what is returned.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1&#xa0;: Twilio n’indique pas si ce champ peut être vidé. Vérifiez la réponse du serveur.</translation>
    </message>
    <message>
        <source>This is the first webhook of this service. From now on the account&apos;s webhooks are no longer called for it.</source>
        <translation>C’est le premier webhook de ce service. Désormais, les webhooks du compte ne seront plus appelés pour lui.</translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message>
        <source>No webhook is called for %1: neither the service nor the account has one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Aucun webhook n’est appelé pour le service «&#xa0;%1&#xa0;»&#xa0;: ni le service ni le compte n’en ont.</translation>
    </message>
    <message>
        <source>Conversations of %1 call the account’s webhooks.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Les conversations du service «&#xa0;%1&#xa0;» appellent les webhooks du compte.</translation>
    </message>
    <message>
        <source>Events of %1 go into Flex, as the account’s webhooks say.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Les événements du service «&#xa0;%1&#xa0;» sont envoyés à Flex, conformément aux webhooks du compte.</translation>
    </message>
    <message>
        <source>%1 has webhooks of its own, so the account’s are not called there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Le service «&#xa0;%1&#xa0;» a ses propres webhooks&#x202f;; ceux du compte n’y sont donc pas appelés.</translation>
    </message>
    <message>
        <source>%1 is never called: no pre-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>L’URL %1 n’est jamais appelée&#xa0;: aucun pré-événement n’est choisi.</translation>
    </message>
    <message>
        <source>%1 is never called: no post-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>L’URL %1 n’est jamais appelée&#xa0;: aucun post-événement n’est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>%Ln pré-événement&#xa0;: %1</numerusform>
            <numerusform>%Ln pré-événements&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>%Ln post-événement&#xa0;: %1</numerusform>
            <numerusform>%Ln post-événements&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Add an account to see and change its Conversations configuration. Or start with the practice account: it behaves like a real one, runs on this computer and can be changed without harm.</source>
        <translation>Ajoutez un compte pour voir et modifier sa configuration Conversations. Ou commencez par le compte d’entraînement&#xa0;: il se comporte comme un vrai, s’exécute sur cet ordinateur et se modifie sans risque.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importer des comptes…</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Ouvrir le compte d’entraînement</translation>
    </message>
</context>
</TS>
