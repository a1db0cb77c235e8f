<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Muestra información sobre la versión.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Muestra la ayuda sobre las opciones de la línea de comandos.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Muestra la ayuda, incluidas las opciones propias de Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida: «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opciones desconocidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta el valor después de «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado después de «%1».</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Acceso directo</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
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
        <translation>Retroceso</translation>
    </message>
</context>
<context>
    <name>configurator::AboutBox</name>
    <message>
        <source>About Conversations Configurator</source>
        <translation>Acerca de Conversations Configurator</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations (classic).

Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark.</source>
        <translation>Permite modificar la configuración de Twilio Conversations (classic) que se aplica a toda la cuenta.

Software libre con licencia Apache 2.0. No es un producto de Twilio; el nombre Twilio es una marca comercial de esa empresa.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountActions</name>
    <message>
        <source>The account leaves this program and its secret leaves the keychain. Nothing changes at Twilio.</source>
        <translation>La cuenta se quitará de este programa y su secreto, del llavero. En Twilio no cambia nada.</translation>
    </message>
    <message>
        <source>The account leaves this program, and its secret, kept in memory only, is forgotten. Nothing changes at Twilio.</source>
        <translation>La cuenta se quitará de este programa y se olvidará su secreto, que solo está en memoria. En Twilio no cambia nada.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Editar cuenta…</translation>
    </message>
    <message>
        <source>&amp;Duplicate account…</source>
        <translation>&amp;Duplicar cuenta…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Quitar cuenta…</translation>
    </message>
</context>
<context>
    <name>configurator::AccountColourWords</name>
    <message>
        <source>None</source>
        <extracomment>No colour</extracomment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
</context>
<context>
    <name>configurator::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Editar cuenta</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Añadir cuenta</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID de la cuenta</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID de la clave de API</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de autenticación</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Secreto de la clave de API</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Cuenta de producción</translation>
    </message>
    <message>
        <source>Applying a change then wants the account&apos;s name typed</source>
        <translation>Para aplicar un cambio habrá que escribir el nombre de la cuenta</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Probar inicio de sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>Déjelo vacío para conservar el actual</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 signs in the same way.</source>
        <extracomment>%1: the name of another account</extracomment>
        <translation>La cuenta «%1» inicia sesión del mismo modo.</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Mantener en memoria hasta salir</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Ya hay otra cuenta con este nombre.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>¿Descartar %Ln cambio de este servicio?</numerusform>
            <numerusform>¿Descartar %Ln cambios de este servicio?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Se perderá lo que aún no se ha aplicado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>configurator::AccountSwitch</name>
    <message>
        <source>There is no account called %1</source>
        <translation>No hay ninguna cuenta llamada «%1»</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it.</source>
        <translation>Elija una de la lista o añádala.</translation>
    </message>
    <message>
        <source>The account is no longer in the list</source>
        <translation>La cuenta ya no está en la lista</translation>
    </message>
    <message>
        <source>Add it again to change its values.</source>
        <translation>Añádala de nuevo para modificar sus valores.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountWords</name>
    <message>
        <source>Practice</source>
        <extracomment>The built-in account on which people learn</extracomment>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>%1 · %2…%3</source>
        <extracomment>%1: a region such as us1; %2: the start and %3: the end of a SID</extracomment>
        <translation>%1 · %2…%3</translation>
    </message>
    <message>
        <source>United States (us1)</source>
        <translation>EE.&#xa0;UU. (us1)</translation>
    </message>
    <message>
        <source>Ireland (ie1)</source>
        <translation>Irlanda (ie1)</translation>
    </message>
    <message>
        <source>At Twilio it is called %1: %2, %3.</source>
        <extracomment>%1: the name Twilio has for the account; %2: &quot;active&quot; and so on; %3: &quot;full account&quot; and so on</extracomment>
        <translation>En Twilio se llama «%1»: %2, %3.</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>The status of an account</extracomment>
        <translation>activa</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>The status of an account</extracomment>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>The status of an account</extracomment>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>full account</source>
        <translation>cuenta completa</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>cuenta de prueba</translation>
    </message>
</context>
<context>
    <name>configurator::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search accounts by name or SID</source>
        <translation>Buscar cuentas por nombre o SID</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>No se encontró ninguna cuenta</translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>Revisar y aplicar…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>Iniciando el servidor de práctica…</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain…</source>
        <translation>Leyendo el secreto del llavero…</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Leyendo la configuración…</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>Comprobando si alguien más ha hecho cambios…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>Aplicando los cambios…</translation>
    </message>
    <message>
        <source>No clear answer came. Reading again whether the changes were applied…</source>
        <translation>No llegó una respuesta clara. Comprobando si se aplicaron los cambios…</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>No hay nada cargado.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Applied, but not as sent: see what the server returned.</source>
        <translation>Aplicado, pero no tal como se envió: consulte lo que devolvió el servidor.</translation>
    </message>
    <message>
        <source>Applied. Everything is as on the server.</source>
        <translation>Aplicado. Todo coincide con el servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
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
            <numerusform>%Ln campo requiere atención</numerusform>
            <numerusform>%Ln campos requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ApiReferenceDialog</name>
    <message>
        <source>API reference</source>
        <translation>Referencia de la API</translation>
    </message>
    <message>
        <source>Twilio documents the configuration, what its values mean and how they are changed.</source>
        <translation>La documentación de Twilio describe la configuración, qué significan sus valores y cómo se modifican.</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Abrir la documentación</translation>
    </message>
    <message>
        <source>For AI tools</source>
        <translation>Para herramientas de IA</translation>
    </message>
    <message>
        <source>With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can look things up in the documentation of the API.</source>
        <extracomment>mcp.json and mcpServers: a file of the tool, and a member of it</extracomment>
        <translation>Con esta entrada bajo mcpServers en su archivo mcp.json, una herramienta de IA compatible con MCP puede consultar la documentación de la API.</translation>
    </message>
    <message>
        <source>Entry for mcp.json</source>
        <translation>Entrada para mcp.json</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>configurator::BatchConfirmation</name>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>«%1» es una cuenta de producción.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>Se modificará %Ln cuenta de producción.</numerusform>
            <numerusform>Se modificarán %Ln cuentas de producción.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Escriba el nombre de la cuenta para confirmar</translation>
    </message>
    <message>
        <source>Type the number of production accounts to confirm</source>
        <translation>Escriba el número de cuentas de producción para confirmar</translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message>
        <source>Change timers of several accounts</source>
        <translation>Modificar los temporizadores de varias cuentas</translation>
    </message>
    <message>
        <source>Each account is read again before it is changed, and one that somebody else has changed is left alone. Services belong to one account, so their SIDs cannot be set here.</source>
        <translation>Cada cuenta se vuelve a leer antes de modificarla; si alguien más la ha cambiado, se deja como está. Cada servicio pertenece a una sola cuenta, así que los SID de los servicios no se pueden establecer aquí.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Marcar todas</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Desmarcar todas</translation>
    </message>
    <message>
        <source>Accounts to change</source>
        <translation>Cuentas por modificar</translation>
    </message>
    <message>
        <source>Accounts that are done</source>
        <translation>Cuentas procesadas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write what has become of each account to a file</source>
        <translation>Guardar en un archivo el resultado de cada cuenta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>Cuentas procesadas: %1 de %Ln</numerusform>
            <numerusform>Cuentas procesadas: %1 de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the timers to change.</source>
        <translation>Elija los temporizadores que quiera modificar.</translation>
    </message>
    <message>
        <source>Correct the timer first.</source>
        <translation>Corrija antes el temporizador.</translation>
    </message>
    <message>
        <source>No account is chosen that would be changed.</source>
        <translation>No hay marcada ninguna cuenta que se vaya a modificar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>Se modificará %Ln cuenta.</numerusform>
            <numerusform>Se modificarán %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>Se modificó %Ln cuenta.</numerusform>
            <numerusform>Se modificaron %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>Cuentas modificadas: %1 de %Ln. La lista indica qué ocurrió.</numerusform>
            <numerusform>Cuentas modificadas: %1 de %Ln. La lista indica qué ocurrió con las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what has become of each account</source>
        <translation>Exportar el resultado de cada cuenta</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Timers %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Temporizadores %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Exportado a %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTableModel</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Temporizador de inactividad</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Temporizador de cierre</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>actual: %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTimer</name>
    <message>
        <source>Change the inactive timer</source>
        <translation>Modificar el temporizador de inactividad</translation>
    </message>
    <message>
        <source>Change the closed timer</source>
        <translation>Modificar el temporizador de cierre</translation>
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
        <translation>Al cargar</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Ahora en el servidor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Su valor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
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
        <translation>Código</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
</context>
<context>
    <name>configurator::CodeWords</name>
    <message>
        <source>The request has a parameter that Twilio does not know or does not accept.</source>
        <translation>La solicitud contiene un parámetro que Twilio no conoce o no acepta.</translation>
    </message>
    <message>
        <source>The server&apos;s own message names it. Correct that value, or leave it out.</source>
        <translation>El mensaje del servidor indica cuál es. Corrija ese valor u omítalo.</translation>
    </message>
    <message>
        <source>The SID, the auth token or the API key does not fit.</source>
        <translation>El SID, el token de autenticación o la clave de API no son correctos.</translation>
    </message>
    <message>
        <source>Check that nothing is missing or added at its ends, that it belongs to this account and not to its parent or a subaccount, that it was made in this region, that it has not been deleted or replaced, and that it is not a test credential.</source>
        <translation>Compruebe que no falte ni sobre nada al principio o al final; que pertenezca a esta cuenta y no a su cuenta principal ni a una subcuenta; que se haya creado en esta región; que no se haya eliminado ni sustituido, y que no sea una credencial de prueba.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>La cuenta no está activa.</translation>
    </message>
    <message>
        <source>Reactivate it in the console, or ask Twilio&apos;s support.</source>
        <translation>Reactívela en la consola o consulte al soporte de Twilio.</translation>
    </message>
    <message>
        <source>These are test credentials, which cannot be used here.</source>
        <translation>Son credenciales de prueba, que aquí no se pueden usar.</translation>
    </message>
    <message>
        <source>Use the live ones of the account.</source>
        <translation>Use las credenciales reales de la cuenta.</translation>
    </message>
    <message>
        <source>The update contained nothing to change.</source>
        <translation>La actualización no contenía ningún cambio.</translation>
    </message>
    <message>
        <source>Change a value first. If the update came from this program, report it as a fault of the program.</source>
        <translation>Modifique antes algún valor. Si la actualización la envió este programa, notifíquelo como un fallo del programa.</translation>
    </message>
    <message>
        <source>The account is suspended or closed.</source>
        <translation>La cuenta está suspendida o cerrada.</translation>
    </message>
    <message>
        <source>Look for the reason in the console, and ask Twilio&apos;s support.</source>
        <translation>Busque el motivo en la consola y consulte al soporte de Twilio.</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>El recurso no existe.</translation>
    </message>
    <message>
        <source>Check the SIDs, the account and its region. What the SID stood for may have been deleted: read the list of services again.</source>
        <translation>Compruebe los SID, la cuenta y su región. Es posible que se haya eliminado lo que identificaba el SID: vuelva a leer la lista de servicios.</translation>
    </message>
    <message>
        <source>Too many requests at once. This one was not carried out.</source>
        <translation>Demasiadas solicitudes a la vez. Esta no se llevó a cabo.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Other programs of the account may be busy as well.</source>
        <translation>Espere un momento e inténtelo de nuevo. Puede que otros programas también estén usando la cuenta.</translation>
    </message>
    <message>
        <source>Twilio met an error of its own.</source>
        <translation>Se produjo un error interno en Twilio.</translation>
    </message>
    <message>
        <source>Read the configuration again before you repeat a change: it may have taken effect.</source>
        <translation>Vuelva a leer la configuración antes de repetir un cambio: puede que haya surtido efecto.</translation>
    </message>
    <message>
        <source>There is no Conversation Service with this SID in the account.</source>
        <translation>En la cuenta no hay ningún servicio de conversaciones con este SID.</translation>
    </message>
    <message>
        <source>Choose another one, or check that the right account is open.</source>
        <translation>Elija otro o compruebe que esté abierta la cuenta correcta.</translation>
    </message>
    <message>
        <source>The request does not say which Conversation Service it is about.</source>
        <translation>La solicitud no indica a qué servicio de conversaciones se refiere.</translation>
    </message>
    <message>
        <source>Choose a service. Its SID begins with IS.</source>
        <translation>Elija un servicio. Su SID empieza por IS.</translation>
    </message>
    <message>
        <source>A setting of a webhook is malformed.</source>
        <translation>Un ajuste de un webhook tiene un formato incorrecto.</translation>
    </message>
    <message>
        <source>Check the URLs, the method and the events of the webhooks.</source>
        <translation>Compruebe las URL, el método y los eventos de los webhooks.</translation>
    </message>
    <message>
        <source>The method of a webhook is not one that Twilio uses.</source>
        <translation>Twilio no admite el método de un webhook.</translation>
    </message>
    <message>
        <source>Choose GET or POST.</source>
        <translation>Elija GET o POST.</translation>
    </message>
    <message>
        <source>A webhook stopped what somebody wanted to do in a conversation.</source>
        <translation>Un webhook impidió lo que alguien quería hacer en una conversación.</translation>
    </message>
    <message>
        <source>If it should not have, ask whoever runs the pre-event webhook why it said no.</source>
        <translation>Si no debía hacerlo, pregunte a quien gestione el webhook previo al evento por qué lo rechazó.</translation>
    </message>
    <message>
        <source>A webhook was called, but its answer was an error.</source>
        <translation>Se llamó a un webhook, pero respondió con un error.</translation>
    </message>
    <message>
        <source>Check the URL, and ask whoever runs the webhook to look into its log.</source>
        <translation>Compruebe la URL y pida a quien gestione el webhook que consulte su registro.</translation>
    </message>
    <message>
        <source>More was asked of a Conversation Service in one second than it takes.</source>
        <translation>Un servicio de conversaciones recibió en un segundo más solicitudes de las que admite.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the applications that use this service have to slow down.</source>
        <translation>Espere un momento e inténtelo de nuevo. Si vuelve a ocurrir, las aplicaciones que usan este servicio deben reducir el ritmo.</translation>
    </message>
    <message>
        <source>More was asked of Conversations in one second than it takes in all.</source>
        <translation>Conversations recibió en un segundo más solicitudes de las que admite en total.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the account&apos;s applications have to spread their requests.</source>
        <translation>Espere un momento e inténtelo de nuevo. Si vuelve a ocurrir, las aplicaciones de la cuenta deben espaciar sus solicitudes.</translation>
    </message>
    <message>
        <source>A webhook did not answer within five seconds.</source>
        <translation>Un webhook no respondió en cinco segundos.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to answer at once and to do what takes long afterwards.</source>
        <translation>Pida a quien lo gestione que responda de inmediato y deje para después lo que lleve más tiempo.</translation>
    </message>
    <message>
        <source>The pre-event URL is not a valid address.</source>
        <translation>La URL previa al evento no es una dirección válida.</translation>
    </message>
    <message>
        <source>Write all of it, from https:// or http:// on, with blanks and special characters percent-encoded.</source>
        <translation>Escríbala completa, desde https:// o http://, con los espacios y caracteres especiales en codificación porcentual.</translation>
    </message>
    <message>
        <source>The post-event URL is not a valid address.</source>
        <translation>La URL posterior al evento no es una dirección válida.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>El rol no existe.</translation>
    </message>
    <message>
        <source>Choose a role of the same Conversation Service. Its SID begins with RL.</source>
        <translation>Elija un rol del mismo servicio de conversaciones. Su SID empieza por RL.</translation>
    </message>
    <message>
        <source>There is no such role for conversations.</source>
        <translation>El rol no existe para las conversaciones.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is conversation.</source>
        <translation>Elija un rol del mismo servicio que sea de tipo conversación.</translation>
    </message>
    <message>
        <source>There is no such role for the service as a whole.</source>
        <translation>El rol no existe para el servicio en su conjunto.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is service.</source>
        <translation>Elija un rol del mismo servicio que sea de tipo servicio.</translation>
    </message>
    <message>
        <source>The SID of a role is missing.</source>
        <translation>Falta el SID de un rol.</translation>
    </message>
    <message>
        <source>Enter it. It begins with RL.</source>
        <translation>Introdúzcalo. Empieza por RL.</translation>
    </message>
    <message>
        <source>There is no such permission for a role.</source>
        <translation>El permiso indicado para un rol no existe.</translation>
    </message>
    <message>
        <source>Compare how it is written with Twilio&apos;s list of permissions.</source>
        <translation>Compare cómo está escrito con la lista de permisos de Twilio.</translation>
    </message>
    <message>
        <source>There is no such type of role.</source>
        <translation>El tipo de rol no existe.</translation>
    </message>
    <message>
        <source>A role is for a conversation or for a service: choose one of these types.</source>
        <translation>Un rol es para conversaciones o para un servicio: elija uno de estos tipos.</translation>
    </message>
    <message>
        <source>The service has no valid role for those who create conversations.</source>
        <translation>El servicio no tiene un rol válido para quienes crean conversaciones.</translation>
    </message>
    <message>
        <source>Choose the role for conversation creators on the page Service.</source>
        <translation>Elija el rol de los creadores de conversaciones en la página Servicio.</translation>
    </message>
    <message>
        <source>The role of a user does not allow what the user wanted to do.</source>
        <translation>El rol de un usuario no le permite lo que quería hacer.</translation>
    </message>
    <message>
        <source>Give the user another role, or the role the permission.</source>
        <translation>Asigne otro rol al usuario o conceda el permiso al rol.</translation>
    </message>
    <message>
        <source>A role or a permission is missing or does not fit.</source>
        <translation>Falta un rol o un permiso, o no es adecuado.</translation>
    </message>
    <message>
        <source>Check the three roles on the page Service.</source>
        <translation>Compruebe los tres roles en la página Servicio.</translation>
    </message>
    <message>
        <source>There is no such role in conversations.</source>
        <translation>El rol no existe en las conversaciones.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is missing.</source>
        <translation>Falta el SID del servicio de mensajería.</translation>
    </message>
    <message>
        <source>Choose a Messaging Service. Its SID begins with MG.</source>
        <translation>Elija un servicio de mensajería. Su SID empieza por MG.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is malformed.</source>
        <translation>El SID del servicio de mensajería tiene un formato incorrecto.</translation>
    </message>
    <message>
        <source>It begins with MG, followed by 32 digits or letters from a to f. Choose it from the list, or copy it again.</source>
        <translation>Empieza por MG, seguido de 32 cifras o letras de la «a» a la «f». Elíjalo de la lista o cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The Messaging Service does not exist in this account.</source>
        <translation>El servicio de mensajería no existe en esta cuenta.</translation>
    </message>
    <message>
        <source>Check the account, or choose another.</source>
        <translation>Compruebe la cuenta o elija otro.</translation>
    </message>
    <message>
        <source>A conversation has no Messaging Service to send by.</source>
        <translation>La conversación no tiene ningún servicio de mensajería para enviar mensajes.</translation>
    </message>
    <message>
        <source>Set the default messaging service, from which new conversations take it.</source>
        <translation>Defina el servicio predeterminado de mensajería, que usarán las conversaciones nuevas.</translation>
    </message>
    <message>
        <source>The inactive timer must be at least one minute, or off.</source>
        <translation>El temporizador de inactividad debe ser de un minuto como mínimo o estar desactivado.</translation>
    </message>
    <message>
        <source>Make it longer, or switch it off.</source>
        <translation>Auméntelo o desactívelo.</translation>
    </message>
    <message>
        <source>The closed timer must be at least ten minutes, or off.</source>
        <translation>El temporizador de cierre debe ser de diez minutos como mínimo o estar desactivado.</translation>
    </message>
    <message>
        <source>The conversation is closed, which cannot be undone.</source>
        <translation>La conversación está cerrada, lo que no se puede deshacer.</translation>
    </message>
    <message>
        <source>Begin a new one. If conversations close too early, make the closed timer longer.</source>
        <translation>Empiece una nueva. Si las conversaciones se cierran demasiado pronto, aumente el temporizador de cierre.</translation>
    </message>
    <message>
        <source>The inactive timer is not an ISO 8601 duration the server takes.</source>
        <translation>El temporizador de inactividad no es una duración ISO 8601 que el servidor acepte.</translation>
    </message>
    <message>
        <source>Write it as PT10M, PT2H or P1D, or as PT0S for off.</source>
        <translation>Escríbalo como PT10M, PT2H o P1D, o como PT0S para desactivarlo.</translation>
    </message>
    <message>
        <source>The closed timer is not an ISO 8601 duration the server takes.</source>
        <translation>El temporizador de cierre no es una duración ISO 8601 que el servidor acepte.</translation>
    </message>
    <message>
        <source>A conversation was to be created with a timer but without a state.</source>
        <translation>Se intentó crear una conversación con un temporizador, pero sin estado.</translation>
    </message>
    <message>
        <source>The application that creates it has to name a state as well, or leave the timer to the defaults.</source>
        <translation>La aplicación que la crea debe indicar también un estado o dejar el temporizador con los valores predeterminados.</translation>
    </message>
    <message>
        <source>Conversations are not offered in this region.</source>
        <translation>Conversations no está disponible en esta región.</translation>
    </message>
    <message>
        <source>Use us1 or ie1.</source>
        <translation>Use us1 o ie1.</translation>
    </message>
    <message>
        <source>The API key lacks the permission for this, or is not one of this account.</source>
        <translation>La clave de API no tiene permiso para esto o no es de esta cuenta.</translation>
    </message>
    <message>
        <source>Grant the permission in the console, or use a standard key of the account. Check that neither is suspended.</source>
        <translation>Conceda el permiso en la consola o use una clave estándar de la cuenta. Compruebe que ni la clave ni la cuenta estén suspendidas.</translation>
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
        <translation>Códigos de error</translation>
    </message>
    <message>
        <source>Code, or words about it</source>
        <translation>Código o palabras relacionadas</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Read more at Twilio</source>
        <translation>Más información en Twilio</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s page about the code in the browser</source>
        <translation>Abrir en el navegador la página de Twilio sobre el código</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The program does not know this code. Twilio&apos;s own page may explain it.</source>
        <translation>El programa no conoce este código. Puede que la página de Twilio lo explique.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the number of the code alone.</source>
        <translation>No se encontró nada. Pruebe con menos palabras o solo con el número del código.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1: an HTTP status such as 401</extracomment>
        <translation>Estado HTTP %1</translation>
    </message>
</context>
<context>
    <name>configurator::CommandLineReader</name>
    <message>
        <source>Open the practice account.</source>
        <translation>Abre la cuenta de práctica.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Abre la cuenta con este nombre.</translation>
    </message>
    <message>
        <source>Use this language, such as de or pt-BR.</source>
        <translation>Usa este idioma, por ejemplo «de» o «pt-BR».</translation>
    </message>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>Guarda los ajustes y el historial en esta carpeta.</translation>
    </message>
    <message>
        <source>Send all requests below this address instead of to Twilio&apos;s hosts.</source>
        <translation>Envía todas las solicitudes a esta dirección en lugar de a los servidores de Twilio.</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations.</source>
        <translation>Permite modificar la configuración de Twilio Conversations que se aplica a toda la cuenta.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>--api-url wants an https address; http only for this computer (127.0.0.1, localhost).</source>
        <translation>--api-url requiere una dirección https; http solo se admite para este equipo (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>An option of Qt.</source>
        <translation>Opción de Qt.</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationPage</name>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Read it again; your changes stay</source>
        <translation>Volver a leer del servidor; sus cambios se conservan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account</comment>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Cuenta de producción</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Introducir el secreto…</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Iniciar sesión en el proxy…</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationTableModel</name>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Servicio de conversaciones</translation>
    </message>
    <message>
        <source>not as sent</source>
        <extracomment>The server did not take the value that was sent</extracomment>
        <translation>distinto de lo enviado</translation>
    </message>
    <message>
        <source>%1 was sent, and the server answered otherwise.</source>
        <translation>Se envió %1, pero el servidor respondió con otro valor.</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>The server writes the value that was sent in another form</extracomment>
        <translation>reescrito</translation>
    </message>
    <message>
        <source>%1 was sent, and the server writes it in its own way.</source>
        <translation>Se envió %1 y el servidor lo escribe a su manera.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
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
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Copy what was returned, or the request for it</source>
        <translation>Copiar la respuesta del servidor o la solicitud correspondiente</translation>
    </message>
    <message>
        <source>The Terraform provider for Twilio has no resource for the webhooks of a service</source>
        <translation>El proveedor de Terraform para Twilio no tiene ningún recurso para los webhooks de un servicio</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what is on the clipboard now, such as &quot;curl command&quot;</extracomment>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>Markdown para un ticket</translation>
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
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>The requests of the program, up to %1 of them, newest first. Secrets, headers, queries and contents are not in it; SIDs in a path are.</source>
        <extracomment>%1: the greatest number of requests that are kept</extracomment>
        <translation>Últimas solicitudes del programa (hasta %1), de la más reciente a la más antigua. La lista no incluye secretos, encabezados, parámetros de consulta ni contenidos, pero sí los SID que figuren en una ruta.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>No requests yet. They appear here as soon as the program sends any.</source>
        <translation>Aún no hay solicitudes. Aparecerán aquí en cuanto el programa envíe alguna.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the list of requests</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy everything as text for a support ticket</source>
        <translation>Copiar todo como texto para un ticket de soporte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save everything as a text file for a support ticket</source>
        <translation>Guardar todo como archivo de texto para un ticket de soporte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar diagnóstico</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsReport</name>
    <message>
        <source>No requests.</source>
        <translation>Sin solicitudes.</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Enviada (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Written: %1 UTC</source>
        <extracomment>%1: a moment in universal time</extracomment>
        <translation>Generado: %1 UTC</translation>
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
        <translation>Idioma: %1; del sistema: %2</translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
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
        <translation>No se envió nada: no se pudo registrar el cambio</translation>
    </message>
    <message>
        <source>The change was applied, but the history does not say so yet</source>
        <translation>El cambio se aplicó, pero todavía no consta en el historial</translation>
    </message>
    <message>
        <source>It is not known whether the change was applied</source>
        <translation>No se sabe si el cambio se aplicó</translation>
    </message>
    <message>
        <source>%1. The request was sent, but no clear answer came back, nor could the configuration be read again. Reload to see what the server has now; your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. La solicitud se envió, pero no llegó una respuesta clara ni se pudo volver a leer la configuración. Recargue para ver qué tiene ahora el servidor; sus cambios se conservan aquí.</translation>
    </message>
    <message>
        <source>The change was applied all the same</source>
        <translation>El cambio se aplicó a pesar de todo</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, but the server has the values you asked for.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. No llegó una respuesta clara, pero el servidor tiene los valores que solicitó.</translation>
    </message>
    <message>
        <source>The change was not applied</source>
        <translation>El cambio no se aplicó</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server still has the values from before. Your changes stay here. Reload before you try again: a slow server may yet carry the request out.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. No llegó una respuesta clara y el servidor aún tiene los valores anteriores. Sus cambios se conservan aquí. Recargue antes de volver a intentarlo: un servidor lento todavía podría llevar a cabo la solicitud.</translation>
    </message>
    <message>
        <source>It cannot be told whether the change was applied</source>
        <translation>No se puede determinar si el cambio se aplicó</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server now has values that are neither those from before nor yours. Somebody else may have changed them since. Your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. No llegó una respuesta clara y el servidor tiene ahora valores que no son ni los anteriores ni los suyos. Puede que alguien más los haya modificado entretanto. Sus cambios se conservan aquí.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1: the server&apos;s message; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 (error %2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Aquí no se ha modificado nada.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>El servidor no respondió a tiempo</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>No hay conexión con el servidor</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, a proxy or a firewall, and the account&apos;s region.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>No se puede conectar con %1. Compruebe la red, el proxy o el cortafuegos, y la región de la cuenta.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Se perdió la conexión</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>El servidor no pudo acreditar su identidad</translation>
    </message>
    <message>
        <source>The server pointed to another address</source>
        <translation>El servidor redirigió a otra dirección</translation>
    </message>
    <message>
        <source>The program does not follow, to keep your sign-in safe. Check the network for a login page, and the account&apos;s region.</source>
        <translation>Para proteger su inicio de sesión, el programa no sigue la redirección. Compruebe si la red muestra una página de acceso y revise la región de la cuenta.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Se rechazó el inicio de sesión</translation>
    </message>
    <message>
        <source>Check the account&apos;s SID and its auth token or API key.</source>
        <translation>Compruebe el SID de la cuenta y su token de autenticación o clave de API.</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>Este inicio de sesión no tiene permiso para hacerlo</translation>
    </message>
    <message>
        <source>Use one with more permissions.</source>
        <translation>Use uno con más permisos.</translation>
    </message>
    <message>
        <source>The server knows nothing at this address</source>
        <translation>El servidor no encuentra nada en esta dirección</translation>
    </message>
    <message>
        <source>Check the account and its region.</source>
        <translation>Compruebe la cuenta y su región.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Demasiadas solicitudes a la vez</translation>
    </message>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>La solicitud no se llevó a cabo. Inténtelo de nuevo dentro de %Ln segundo.</numerusform>
            <numerusform>La solicitud no se llevó a cabo. Inténtelo de nuevo dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was not carried out. Try again in a moment.</source>
        <translation>La solicitud no se llevó a cabo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>El servidor rechazó la solicitud</translation>
    </message>
    <message>
        <source>Nothing was changed. The server answered with status %1 and did not say why.</source>
        <extracomment>%1: an HTTP status such as 409</extracomment>
        <translation>No se modificó nada. El servidor respondió con el estado %1 sin indicar el motivo.</translation>
    </message>
    <message>
        <source>Nothing was changed. The server&apos;s words below say why.</source>
        <translation>No se modificó nada. El motivo está en la respuesta del servidor que figura más abajo.</translation>
    </message>
    <message>
        <source>The server has trouble of its own</source>
        <translation>El servidor tiene un problema interno</translation>
    </message>
    <message>
        <source>It answered with status %1. Try again in a while.</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>Respondió con el estado %1. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>No se puede leer la respuesta</translation>
    </message>
    <message>
        <source>What came back is not a configuration. A proxy or a login page may have answered instead.</source>
        <translation>Lo que llegó no es una configuración. Puede que haya respondido en su lugar un proxy o una página de acceso.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>La respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>It is far larger than a configuration can be, so the program stopped reading.</source>
        <translation>Es mucho mayor de lo que puede ser una configuración, así que el programa dejó de leer.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>El secreto no está en el llavero</translation>
    </message>
    <message>
        <source>It may have been removed by another program. Enter the auth token or API key secret of this account again.</source>
        <translation>Puede que otro programa lo haya eliminado. Introduzca de nuevo el token de autenticación o el secreto de la clave de API de esta cuenta.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The question for its password was dismissed or could not be shown. Unlock the keychain of this computer, then try again.</source>
        <translation>La ventana que pedía la contraseña se cerró o no se pudo mostrar. Desbloquee el llavero de este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>El llavero denegó el acceso</translation>
    </message>
    <message>
        <source>The question was answered with no, or this program may not use the keychain. Allow it, then try again.</source>
        <translation>No se concedió el permiso solicitado o este programa no puede usar el llavero. Permita el acceso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer</source>
        <translation>No responde ningún llavero en este equipo</translation>
    </message>
    <message>
        <source>Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept in memory while the program runs.</source>
        <translation>Inicie el servicio de llavero (GNOME Keyring o KDE Wallet). Hasta entonces, los secretos se pueden mantener en memoria mientras el programa esté abierto.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>El llavero no respondió a tiempo</translation>
    </message>
    <message>
        <source>A question to unlock it may be open in another window: answer it, then try again. If there is none, restart the keychain service.</source>
        <translation>Puede que en otra ventana se esté pidiendo desbloquearlo: responda e inténtelo de nuevo. Si no hay ninguna, reinicie el servicio de llavero.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Error del llavero</translation>
    </message>
    <message>
        <source>It is there, but could not do what it was asked. Try again; restarting the keychain service may help.</source>
        <translation>Está disponible, pero no pudo hacer lo que se le pidió. Inténtelo de nuevo; reiniciar el servicio de llavero puede ayudar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read</source>
        <translation>No se puede leer la lista de cuentas</translation>
    </message>
    <message>
        <source>Check that the file may be read, then start the program again. It has not been changed.</source>
        <translation>Compruebe que el archivo tenga permiso de lectura y vuelva a iniciar el programa. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged</source>
        <translation>La lista de cuentas está dañada</translation>
    </message>
    <message>
        <source>Repair the file or move it away, then start the program again. It has not been changed.</source>
        <translation>Repare el archivo o muévalo a otro lugar y vuelva a iniciar el programa. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version</source>
        <translation>La lista de cuentas se creó con una versión más reciente</translation>
    </message>
    <message>
        <source>Use that version. The file has not been changed.</source>
        <translation>Use esa versión. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written</source>
        <translation>No se puede guardar la lista de cuentas</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and that the folder may be written. Nothing has been changed.</source>
        <translation>Compruebe que haya espacio libre en el disco y que la carpeta tenga permiso de escritura. No se ha modificado nada.</translation>
    </message>
    <message>
        <source>The practice server is missing</source>
        <translation>Falta el servidor de práctica</translation>
    </message>
    <message>
        <source>A part of the program is not where it should be. Install the program again.</source>
        <translation>Una parte del programa no está en su sitio. Reinstale el programa.</translation>
    </message>
    <message>
        <source>The practice server does not start</source>
        <translation>El servidor de práctica no se inicia</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>No se puede abrir el historial</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be read and written.</source>
        <translation>Compruebe que el archivo y su carpeta tengan permisos de lectura y escritura.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>El historial está dañado</translation>
    </message>
    <message>
        <source>It could not be set aside to begin a new one. Move the file away; it has not been changed.</source>
        <translation>No se pudo apartar para empezar uno nuevo. Mueva el archivo a otro lugar; no se ha modificado.</translation>
    </message>
    <message>
        <source>The history was written by a newer version</source>
        <translation>El historial se creó con una versión más reciente</translation>
    </message>
    <message>
        <source>The history is in use by another program</source>
        <translation>Otro programa está usando el historial</translation>
    </message>
    <message>
        <source>Close whatever has the file open, a backup or a database tool perhaps, then try again.</source>
        <translation>Cierre lo que tenga abierto el archivo, quizá una copia de seguridad o una herramienta de bases de datos, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>No se puede escribir en el historial</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written.</source>
        <translation>Compruebe que el archivo y su carpeta tengan permiso de escritura.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>There is no room for the history. Free some space, then try again.</source>
        <translation>No queda espacio para el historial. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The history failed</source>
        <translation>Error del historial</translation>
    </message>
    <message>
        <source>The file is there, but could not be read or written. Try again.</source>
        <translation>El archivo existe, pero no se pudo leer o escribir. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>El historial estaba dañado</translation>
    </message>
    <message>
        <source>A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1</source>
        <translation>Se ha empezado uno nuevo. El archivo anterior se conserva por si se puede recuperar su contenido: %1</translation>
    </message>
    <message>
        <source>The secret may have been stored or removed all the same. %1</source>
        <extracomment>%1: what else is to be said</extracomment>
        <translation>Puede que el secreto se haya guardado o eliminado de todos modos. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. A question to unlock it may be open in another window.</source>
        <translation>Esperando al llavero. Puede que en otra ventana se esté pidiendo desbloquearlo.</translation>
    </message>
    <message>
        <source>The account is %1, but the server does not say for which account it answered. Until it does, nothing can be applied.</source>
        <extracomment>%1: the SID of an account</extracomment>
        <translation>La cuenta es %1, pero el servidor no indica a qué cuenta corresponde su respuesta. Mientras no lo haga, no se puede aplicar nada.</translation>
    </message>
    <message>
        <source>The account is %1, but the server answered for %2. Credentials of a parent account show the parent&apos;s configuration. Sign in with credentials of the account itself; until then nothing can be applied.</source>
        <extracomment>%1 and %2: the SIDs of two accounts</extracomment>
        <translation>La cuenta es %1, pero la respuesta del servidor corresponde a %2. Con las credenciales de una cuenta principal se obtiene la configuración de esa cuenta. Inicie sesión con credenciales de la propia cuenta; hasta entonces no se puede aplicar nada.</translation>
    </message>
    <message>
        <source>This is the configuration of another account</source>
        <translation>Esta es la configuración de otra cuenta</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>El proxy requiere iniciar sesión</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your network can tell you the user name and password.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Hasta entonces, %1 no deja salir nada de su red, así que no se envió nada. Quien administre su red puede indicarle el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>El proxy no aceptó el inicio de sesión</translation>
    </message>
    <message>
        <source>The user name or password for %1 is not good, so nothing was sent. It was tried once and is not tried again, so that nobody is locked out.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>El nombre de usuario o la contraseña para %1 no son correctos, así que no se envió nada. Para evitar bloqueos, el programa no lo intentará otra vez con estos datos.</translation>
    </message>
    <message>
        <source>Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of your company looks into what is sent, whoever runs your network has to add the company&apos;s CA certificate to the certificates this computer trusts.</source>
        <translation>Su certificado o su cifrado no es aceptable, así que no se envió nada a %1. Si un proxy de su empresa inspecciona el tráfico, quien administre su red debe añadir el certificado de CA de la empresa a los certificados en los que confía este equipo.</translation>
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
        <translation>Se añadirá un mensaje</translation>
    </message>
    <message>
        <source>Called before a message is added to a conversation. The webhook can change the message or stop it.</source>
        <translation>Se produce antes de añadir un mensaje a una conversación. El webhook puede modificar el mensaje o impedir que se añada.</translation>
    </message>
    <message>
        <source>A message will be changed</source>
        <translation>Se modificará un mensaje</translation>
    </message>
    <message>
        <source>Called before a message is changed. The webhook can alter the change or stop it.</source>
        <translation>Se produce antes de modificar un mensaje. El webhook puede ajustar el cambio o impedirlo.</translation>
    </message>
    <message>
        <source>A message will be deleted</source>
        <translation>Se eliminará un mensaje</translation>
    </message>
    <message>
        <source>Called before a message is deleted. The webhook can stop it.</source>
        <translation>Se produce antes de eliminar un mensaje. El webhook puede impedirlo.</translation>
    </message>
    <message>
        <source>A message was added</source>
        <translation>Se añadió un mensaje</translation>
    </message>
    <message>
        <source>Called after a message was added to a conversation, whether from an app, by SMS or by WhatsApp.</source>
        <translation>Se produce después de añadir un mensaje a una conversación, ya sea desde una aplicación, por SMS o por WhatsApp.</translation>
    </message>
    <message>
        <source>A message was changed</source>
        <translation>Se modificó un mensaje</translation>
    </message>
    <message>
        <source>Called after the text or the attributes of a message were changed.</source>
        <translation>Se produce después de modificar el texto o los atributos de un mensaje.</translation>
    </message>
    <message>
        <source>A message was deleted</source>
        <translation>Se eliminó un mensaje</translation>
    </message>
    <message>
        <source>Called after a message was deleted.</source>
        <translation>Se produce después de eliminar un mensaje.</translation>
    </message>
    <message>
        <source>A conversation will be created</source>
        <translation>Se creará una conversación</translation>
    </message>
    <message>
        <source>Called before a conversation is created. The webhook can change the conversation or stop it.</source>
        <translation>Se produce antes de crear una conversación. El webhook puede modificar la conversación o impedir que se cree.</translation>
    </message>
    <message>
        <source>A conversation will be changed</source>
        <translation>Se modificará una conversación</translation>
    </message>
    <message>
        <source>Called before a conversation is changed. The webhook can alter the change or stop it.</source>
        <translation>Se produce antes de modificar una conversación. El webhook puede ajustar el cambio o impedirlo.</translation>
    </message>
    <message>
        <source>A conversation will be deleted</source>
        <translation>Se eliminará una conversación</translation>
    </message>
    <message>
        <source>Called before a conversation is deleted. The webhook can stop it.</source>
        <translation>Se produce antes de eliminar una conversación. El webhook puede impedirlo.</translation>
    </message>
    <message>
        <source>A conversation was created</source>
        <translation>Se creó una conversación</translation>
    </message>
    <message>
        <source>Called after a conversation was created.</source>
        <translation>Se produce después de crear una conversación.</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>Se modificó una conversación</translation>
    </message>
    <message>
        <source>Called after the name, the attributes or another property of a conversation was changed.</source>
        <translation>Se produce después de modificar el nombre, los atributos u otra propiedad de una conversación.</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>Se eliminó una conversación</translation>
    </message>
    <message>
        <source>Called after a conversation was deleted.</source>
        <translation>Se produce después de eliminar una conversación.</translation>
    </message>
    <message>
        <source>A conversation’s state changed</source>
        <translation>Cambió el estado de una conversación</translation>
    </message>
    <message>
        <source>Called after a conversation became active, inactive or closed, by a timer or by somebody.</source>
        <translation>Se produce cuando una conversación pasa a estar activa, inactiva o cerrada, ya sea por un temporizador o por acción de alguien.</translation>
    </message>
    <message>
        <source>A participant will be added</source>
        <translation>Se añadirá un participante</translation>
    </message>
    <message>
        <source>Called before somebody joins a conversation or is added to it. The webhook can change how, or stop it.</source>
        <translation>Se produce antes de que alguien se una a una conversación o lo añadan a ella. El webhook puede cambiar cómo se hace o impedirlo.</translation>
    </message>
    <message>
        <source>A participant will be changed</source>
        <translation>Se modificará un participante</translation>
    </message>
    <message>
        <source>Called before a participant is changed. The webhook can alter the change or stop it.</source>
        <translation>Se produce antes de modificar un participante. El webhook puede ajustar el cambio o impedirlo.</translation>
    </message>
    <message>
        <source>A participant will be removed</source>
        <translation>Se quitará un participante</translation>
    </message>
    <message>
        <source>Called before somebody leaves a conversation or is removed from it. The webhook can stop it.</source>
        <translation>Se produce antes de que alguien abandone una conversación o lo quiten de ella. El webhook puede impedirlo.</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>Se añadió un participante</translation>
    </message>
    <message>
        <source>Called after somebody joined a conversation or was added to it.</source>
        <translation>Se produce después de que alguien se una a una conversación o lo añadan a ella.</translation>
    </message>
    <message>
        <source>A participant was changed</source>
        <translation>Se modificó un participante</translation>
    </message>
    <message>
        <source>Called after the role or the attributes of a participant were changed.</source>
        <translation>Se produce después de modificar el rol o los atributos de un participante.</translation>
    </message>
    <message>
        <source>A participant was removed</source>
        <translation>Se quitó un participante</translation>
    </message>
    <message>
        <source>Called after somebody left a conversation or was removed from it.</source>
        <translation>Se produce después de que alguien abandone una conversación o lo quiten de ella.</translation>
    </message>
    <message>
        <source>A user will be changed</source>
        <translation>Se modificará un usuario</translation>
    </message>
    <message>
        <source>Called before a user is changed. The webhook can alter the change or stop it.</source>
        <translation>Se produce antes de modificar un usuario. El webhook puede ajustar el cambio o impedirlo.</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>Se añadió un usuario</translation>
    </message>
    <message>
        <source>Called after a user was created, as when somebody uses an app for the first time.</source>
        <translation>Se produce después de crear un usuario, por ejemplo, cuando alguien usa una aplicación por primera vez.</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>Se modificó un usuario</translation>
    </message>
    <message>
        <source>Called after the name, the role or the attributes of a user were changed.</source>
        <translation>Se produce después de modificar el nombre, el rol o los atributos de un usuario.</translation>
    </message>
    <message>
        <source>A delivery status changed</source>
        <translation>Cambió un estado de entrega</translation>
    </message>
    <message>
        <source>Called after a message was sent, delivered or read, or failed to be: for SMS, WhatsApp and the like, not for apps.</source>
        <translation>Se produce cuando un mensaje se envía, se entrega, se lee o falla; solo en SMS, WhatsApp y similares, no en aplicaciones.</translation>
    </message>
    <message>
        <source>The server has this event, which the program does not know or which has no place here. It is kept until you uncheck it.</source>
        <translation>El servidor tiene este evento, que el programa no conoce o que no corresponde aquí. Se conserva mientras no lo desmarque.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message>
        <source>Presets</source>
        <translation>Selección rápida</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <extracomment>%1: the name of the field</extracomment>
        <translation>%1: selección rápida</translation>
    </message>
    <message>
        <source>Before (can be stopped)</source>
        <extracomment>A heading above events a webhook is called for beforehand</extracomment>
        <translation>Antes (se pueden impedir)</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A heading above events a webhook is called for afterwards</extracomment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Others the server has</source>
        <translation>Otros en el servidor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All pre-events</source>
        <translation>Todos los eventos previos</translation>
    </message>
    <message>
        <source>All post-events</source>
        <translation>Todos los eventos posteriores</translation>
    </message>
    <message>
        <source>Messages only, after</source>
        <translation>Solo mensajes (posteriores)</translation>
    </message>
    <message>
        <source>Delivery and state</source>
        <translation>Entrega y estado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>%Ln de %1 eventos</numerusform>
            <numerusform>%Ln de %1 eventos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write all changes that match the filters to a file</source>
        <translation>Guardar en un archivo todos los cambios que coincidan con los filtros</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, para hojas de cálculo…</translation>
    </message>
    <message>
        <source>JSON, for programs…</source>
        <translation>JSON, para programas…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Detener la exportación</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Exportar cambios</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Cambios %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldBlock</name>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Revertir: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value again</source>
        <translation>Volver al valor del servidor</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Abrir la documentación</translation>
    </message>
    <message>
        <source>Documentation of %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Documentación: %1</translation>
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
        <translation>Servidor: %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message>
        <source>Default conversation service</source>
        <translation>Servicio predeterminado de conversaciones</translation>
    </message>
    <message>
        <source>Default messaging service</source>
        <translation>Servicio predeterminado de mensajería</translation>
    </message>
    <message>
        <source>Default inactive timer</source>
        <translation>Temporizador predeterminado de inactividad</translation>
    </message>
    <message>
        <source>Default closed timer</source>
        <translation>Temporizador predeterminado de cierre</translation>
    </message>
    <message>
        <source>Pre-event URL</source>
        <translation>URL previa al evento</translation>
    </message>
    <message>
        <source>Post-event URL</source>
        <translation>URL posterior al evento</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Role for conversation creators</source>
        <translation>Rol de los creadores de conversaciones</translation>
    </message>
    <message>
        <source>Role for participants</source>
        <translation>Rol de los participantes</translation>
    </message>
    <message>
        <source>Role for new users</source>
        <translation>Rol de los usuarios nuevos</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>Registro de notificaciones</translation>
    </message>
    <message>
        <source>Notify of new messages</source>
        <translation>Notificar mensajes nuevos</translation>
    </message>
    <message>
        <source>New message text</source>
        <translation>Texto para mensajes nuevos</translation>
    </message>
    <message>
        <source>New message sound</source>
        <translation>Sonido para mensajes nuevos</translation>
    </message>
    <message>
        <source>Unread badge</source>
        <translation>Contador de no leídos</translation>
    </message>
    <message>
        <source>Own text for media</source>
        <translation>Texto propio para multimedia</translation>
    </message>
    <message>
        <source>Media message text</source>
        <translation>Texto para mensajes multimedia</translation>
    </message>
    <message>
        <source>Notify when added</source>
        <translation>Notificar al añadir</translation>
    </message>
    <message>
        <source>Text when added</source>
        <translation>Texto al añadir</translation>
    </message>
    <message>
        <source>Sound when added</source>
        <translation>Sonido al añadir</translation>
    </message>
    <message>
        <source>Notify when removed</source>
        <translation>Notificar al quitar</translation>
    </message>
    <message>
        <source>Text when removed</source>
        <translation>Texto al quitar</translation>
    </message>
    <message>
        <source>Sound when removed</source>
        <translation>Sonido al quitar</translation>
    </message>
    <message>
        <source>New conversations belong to this service unless they name another. Begins with IS.</source>
        <translation>Las conversaciones nuevas pertenecen a este servicio si no indican otro. Empieza por IS.</translation>
    </message>
    <message>
        <source>Carries SMS and WhatsApp messages of new conversations. Begins with MG.</source>
        <translation>Envía y recibe los mensajes SMS y de WhatsApp de las conversaciones nuevas. Empieza por MG.</translation>
    </message>
    <message>
        <source>When a quiet conversation becomes inactive. A new message makes it active again.</source>
        <translation>Cuándo pasa a inactiva una conversación sin mensajes nuevos. Un mensaje nuevo la reactiva.</translation>
    </message>
    <message>
        <source>When a quiet conversation is closed for good.</source>
        <translation>Cuándo se cierra definitivamente una conversación sin mensajes nuevos.</translation>
    </message>
    <message>
        <source>Called before something happens, which it can change or stop within five seconds.</source>
        <translation>Se llama a esta URL antes de que ocurra algo; dispone de cinco segundos para modificarlo o impedirlo.</translation>
    </message>
    <message>
        <source>Called after something has happened.</source>
        <translation>Se llama a esta URL cuando algo ya ha ocurrido.</translation>
    </message>
    <message>
        <source>How the URLs are called.</source>
        <translation>Método HTTP con el que se llama a las URL.</translation>
    </message>
    <message>
        <source>Where events go. Flex accounts need them to go into Flex.</source>
        <translation>Adónde van los eventos. Las cuentas de Flex necesitan que lleguen a Flex.</translation>
    </message>
    <message>
        <source>The URLs are called for these events only.</source>
        <translation>Solo se llama a las URL para estos eventos.</translation>
    </message>
    <message>
        <source>What the creator of a conversation may do in it.</source>
        <translation>Qué puede hacer en una conversación quien la crea.</translation>
    </message>
    <message>
        <source>What a participant may do in a conversation.</source>
        <translation>Qué puede hacer un participante en una conversación.</translation>
    </message>
    <message>
        <source>What a user may do in the service outside of conversations.</source>
        <translation>Qué puede hacer un usuario en el servicio fuera de las conversaciones.</translation>
    </message>
    <message>
        <source>Whether apps are told who is online, and who can be reached by a push notification.</source>
        <translation>Si se informa a las aplicaciones de quién está en línea y a quién se puede avisar con una notificación push.</translation>
    </message>
    <message>
        <source>Keeps a log of push notifications, to find out why one did not arrive.</source>
        <translation>Lleva un registro de las notificaciones push para averiguar por qué alguna no llegó.</translation>
    </message>
    <message>
        <source>Sends a push notification to participants who use an app.</source>
        <translation>Envía una notificación push a los participantes que usan una aplicación.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was added.</source>
        <translation>Envía una notificación push a la persona a la que se añadió.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was removed.</source>
        <translation>Envía una notificación push a la persona a la que se quitó.</translation>
    </message>
    <message>
        <source>Shows at the app’s icon how many conversations have unread messages.</source>
        <translation>Muestra en el icono de la aplicación cuántas conversaciones tienen mensajes no leídos.</translation>
    </message>
    <message>
        <source>When a message comes with files, the text below is used instead.</source>
        <translation>Cuando un mensaje incluye archivos, se usa en su lugar el texto de abajo.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.</source>
        <translation>Lo que dice la notificación. ${PARTICIPANT}, ${CONVERSATION} y ${MESSAGE} se sustituyen por su valor.</translation>
    </message>
    <message>
        <source>What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.</source>
        <translation>Lo que dice en ese caso. ${PARTICIPANT}, ${CONVERSATION} y ${MEDIA_COUNT} se sustituyen por su valor.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.</source>
        <translation>Lo que dice la notificación. ${PARTICIPANT} y ${CONVERSATION} se sustituyen por su valor.</translation>
    </message>
    <message>
        <source>The name of a sound file of the app, or “default”.</source>
        <translation>El nombre de un archivo de sonido de la aplicación, o «default».</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Mensajes nuevos</translation>
    </message>
    <message>
        <source>Being added to a conversation</source>
        <translation>Al añadir a alguien a una conversación</translation>
    </message>
    <message>
        <source>Being removed from a conversation</source>
        <translation>Al quitar a alguien de una conversación</translation>
    </message>
    <message>
        <source>Account SIDs</source>
        <translation>Los SID de cuenta</translation>
    </message>
    <message>
        <source>API key SIDs</source>
        <translation>Los SID de clave de API</translation>
    </message>
    <message>
        <source>Conversation Services</source>
        <translation>Los servicios de conversaciones</translation>
    </message>
    <message>
        <source>Messaging Services</source>
        <translation>Los servicios de mensajería</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Los roles</translation>
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
        <translation>A las URL (webhook)</translation>
    </message>
    <message>
        <source>Into Flex (flex)</source>
        <comment>where events go</comment>
        <translation>A Flex (flex)</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No value was chosen yet</extracomment>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a timer</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>events</comment>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln evento</numerusform>
            <numerusform>%Ln eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>to the URLs</source>
        <comment>where events go</comment>
        <translation>a las URL</translation>
    </message>
    <message>
        <source>into Flex</source>
        <comment>where events go</comment>
        <translation>a Flex</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Instead of the SID of a service, when none is set</extracomment>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a text</comment>
        <translation>sin valor</translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Todavía no hay nada que guardar</translation>
    </message>
    <message>
        <source>Save again once the configuration has been loaded.</source>
        <translation>Vuelva a guardar cuando se haya cargado la configuración.</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>Guardar archivo de configuración</translation>
    </message>
    <message>
        <source>Open configuration file</source>
        <translation>Abrir archivo de configuración</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>Se incorporó %Ln valor. Revíselo y aplíquelo, o descártelo.</numerusform>
            <numerusform>Se incorporaron %Ln valores. Revíselos y aplíquelos, o descártelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Archivos de configuración (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>No hay ninguna cuenta abierta</translation>
    </message>
    <message>
        <source>Open the account whose configuration it is about first.</source>
        <translation>Abra antes la cuenta a la que corresponde la configuración.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <extracomment>%1: the path of a file; %2: a list of what is in it</extracomment>
        <translation>Guardado como %1: %2.</translation>
    </message>
    <message>
        <source>Saved as %1, without the changes that are not applied: %2.</source>
        <translation>Guardado como %1, sin los cambios no aplicados: %2.</translation>
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
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurrirá</translation>
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
        <translation>El archivo no existe</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Compruebe que tenga permiso de lectura o elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>It is far larger than a configuration file can be. Choose another file.</source>
        <translation>Es mucho mayor de lo que puede ser un archivo de configuración. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>No se puede guardar el archivo</translation>
    </message>
    <message>
        <source>Check that there is room and that the folder may be written to, or choose another folder.</source>
        <translation>Compruebe que haya espacio y que la carpeta tenga permiso de escritura, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>El archivo no es JSON válido</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>No se puede interpretar a partir de la línea %1, carácter %2. Corríjalo ahí o elija otro archivo.</translation>
    </message>
    <message>
        <source>This is not a configuration file</source>
        <translation>No es un archivo de configuración</translation>
    </message>
    <message>
        <source>Choose a file that this program has saved.</source>
        <translation>Elija un archivo que haya guardado este programa.</translation>
    </message>
    <message>
        <source>The file needs a later version of this program</source>
        <translation>El archivo requiere una versión posterior de este programa</translation>
    </message>
    <message>
        <source>This version might misunderstand it. Update the program, or choose another file.</source>
        <translation>Esta versión podría interpretarlo mal. Actualice el programa o elija otro archivo.</translation>
    </message>
    <message>
        <source>The file has a fault</source>
        <translation>El archivo contiene un error</translation>
    </message>
    <message>
        <source>%1 is missing. Add it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Falta %1. Añádalo o elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 names settings that are in the file already. Remove one of the two.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 repite ajustes que ya están en el archivo. Quite uno de los dos.</translation>
    </message>
    <message>
        <source>%1 has a value that means nothing there. Correct it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>El valor de %1 no es válido ahí. Corríjalo o elija otro archivo.</translation>
    </message>
    <message>
        <source>%1 must be an object, in braces.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 debe ser un objeto, entre llaves.</translation>
    </message>
    <message>
        <source>%1 must be a list, in brackets.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 debe ser una lista, entre corchetes.</translation>
    </message>
    <message>
        <source>%1 must be a text, in quotes.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 debe ser un texto, entre comillas.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 debe ser true o false.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 debe ser un número.</translation>
    </message>
    <message>
        <source>Saved from the account %1.</source>
        <extracomment>%1: the SID of an account; %2: a date; %3: a time</extracomment>
        <translation>Guardado desde la cuenta %1.</translation>
    </message>
    <message>
        <source>Saved from the account %1 on %2 at %3.</source>
        <translation>Guardado desde la cuenta %1 el %2, %3.</translation>
    </message>
    <message>
        <source>Saved from %1 (%2).</source>
        <extracomment>%1: the name and %2: the SID of an account; %3: a date; %4: a time</extracomment>
        <translation>Guardado desde la cuenta «%1» (%2).</translation>
    </message>
    <message>
        <source>Saved from %1 (%2) on %3 at %4.</source>
        <translation>Guardado desde la cuenta «%1» (%2) el %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>Esta versión del programa no conoce %Ln elemento del archivo y lo omite: %1</numerusform>
            <numerusform>Esta versión del programa no conoce %Ln elementos del archivo y los omite: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the open service</source>
        <translation>Se incorpora al servicio abierto</translation>
    </message>
    <message>
        <source>Being loaded to compare…</source>
        <translation>Cargando para comparar…</translation>
    </message>
    <message>
        <source>Left out: cannot be changed here now</source>
        <translation>Se omite: ahora no se puede modificar aquí</translation>
    </message>
    <message>
        <source>Left out: no service is open here</source>
        <translation>Se omite: no hay ningún servicio abierto</translation>
    </message>
    <message>
        <source>Left out: one service at a time</source>
        <translation>Se omite: un solo servicio cada vez</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Se incorpora</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se omite</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Igual que el actual</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another account</source>
        <translation>Se incorpora, aunque es de otra cuenta</translation>
    </message>
    <message>
        <source>Left out: belongs to another account</source>
        <translation>Se omite: es de otra cuenta</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another service</source>
        <translation>Se incorpora, aunque es de otro servicio</translation>
    </message>
    <message>
        <source>Left out: belongs to another service</source>
        <translation>Se omite: es de otro servicio</translation>
    </message>
</context>
<context>
    <name>configurator::FlagEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>configurator::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all that is known of the selected changes</source>
        <translation>Copiar toda la información de los cambios seleccionados</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Read from the server what became of the changes that are not settled</source>
        <translation>Comprobar en el servidor qué ocurrió con los cambios sin aclarar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Put the values from before into the form, for you to review. Nothing is sent before that.</source>
        <translation>Poner los valores anteriores en el formulario para que los revise. No se envía nada hasta entonces.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln cambio seleccionado</numerusform>
            <numerusform>%Ln cambios seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>To restore, choose changes of one account and one page.</source>
        <translation>Para restaurar, elija cambios de una sola cuenta y una sola página.</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFacts</name>
    <message>
        <source>Time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Realizado por</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Server returned</source>
        <translation>Valor en el servidor</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1, by reading again</source>
        <extracomment>When the outcome of a change became known; %1: a date and a time of day</extracomment>
        <translation>%1, al volver a leer</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Estado HTTP</translation>
    </message>
    <message>
        <source>Twilio error</source>
        <translation>Error de Twilio</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
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
        <translation>Campo: todos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a field</comment>
        <extracomment>%1: the name of a page; %2: the name of a field on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Cuenta: todas</translation>
    </message>
    <message>
        <source>This account</source>
        <extracomment>The account that is open</extracomment>
        <translation>Esta cuenta</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Estado: todos</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Changes of which it is not known whether they took effect</extracomment>
        <translation>Sin aclarar</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Fecha: todas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Beginnings of words: of accounts, SIDs, values, people or request IDs</source>
        <translation>Busca por el comienzo de las palabras en cuentas, SID, valores, personas e ID de solicitud</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Estado</translation>
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
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Volver a leer el historial</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Detalles del cambio</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No change matches the filters.</source>
        <translation>Ningún cambio coincide con los filtros.</translation>
    </message>
    <message>
        <source>No changes yet. Each change you apply is written down here, with what became of it, and can be taken back.</source>
        <translation>Todavía no hay cambios. Aquí queda registrado cada cambio que aplique, junto con su resultado, y podrá deshacerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>Mostrar cuenta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>%Ln cambio exportado a %1</numerusform>
            <numerusform>%Ln cambios exportados a %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryTableModel</name>
    <message>
        <source>When</source>
        <extracomment>A column: the time of a change</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
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
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>outcome of a change</comment>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome of a change</comment>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>outcome of a change</comment>
        <translation>Ajustado</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a change</comment>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>outcome of a change</comment>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not applied</source>
        <comment>outcome of a change</comment>
        <translation>No aplicado</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>outcome of a change</comment>
        <translation>Indeterminado</translation>
    </message>
    <message>
        <source>It was about to be sent, and no answer has come. Reading again settles it.</source>
        <translation>Estaba a punto de enviarse y no ha llegado respuesta. Vuelva a leer para aclararlo.</translation>
    </message>
    <message>
        <source>Sent, and no clear answer came. Reading again settles it.</source>
        <translation>Se envió, pero no llegó una respuesta clara. Vuelva a leer para aclararlo.</translation>
    </message>
    <message>
        <source>The server has the value that was asked for.</source>
        <translation>El servidor tiene el valor solicitado.</translation>
    </message>
    <message>
        <source>The server accepted the change and made another value of it.</source>
        <translation>El servidor aceptó el cambio, pero guardó otro valor.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>El servidor lo rechazó. No se modificó nada.</translation>
    </message>
    <message>
        <source>It did not reach the server. Nothing was changed.</source>
        <translation>No llegó al servidor. No se modificó nada.</translation>
    </message>
    <message>
        <source>The server still had the value from before.</source>
        <translation>El servidor seguía teniendo el valor anterior.</translation>
    </message>
    <message>
        <source>The server had neither the value from before nor the one asked for. Somebody else may have changed it.</source>
        <translation>El servidor no tenía ni el valor anterior ni el solicitado. Puede que alguien más lo haya modificado.</translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Importar cuentas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>Cuentas encontradas</translation>
    </message>
    <message>
        <source>Choose a file of twilio-cli profiles</source>
        <translation>Elegir un archivo de perfiles de twilio-cli</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its secret into the keychain of this computer; the file stays as it is.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Se buscó en %1 y en las variables de entorno TWILIO_*. Lo que elija se copiará, y su secreto irá al llavero de este equipo; el archivo no se modifica.</translation>
    </message>
    <message>
        <source>No accounts were found there. If twilio-cli keeps its profiles in another file, choose it.</source>
        <translation>Ahí no se encontró ninguna cuenta. Si twilio-cli guarda sus perfiles en otro archivo, elíjalo.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled; the account under way comes to its end.</source>
        <translation>Cancelado; solo se terminará la cuenta en curso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>No se pudo importar %Ln cuenta.</numerusform>
            <numerusform>No se pudieron importar %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>Se importó %Ln cuenta.</numerusform>
            <numerusform>Se importaron %Ln cuentas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Mantener en memoria hasta salir</translation>
    </message>
</context>
<context>
    <name>configurator::ImportTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID de la cuenta</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The column that tells where an account was found</extracomment>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
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
        <translation>El archivo no existe</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>No se puede leer el archivo</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Compruebe que tenga permiso de lectura o elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>El archivo es demasiado grande</translation>
    </message>
    <message>
        <source>It is far larger than a file of profiles can be. Choose another file.</source>
        <translation>Es mucho mayor de lo que puede ser un archivo de perfiles. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>El archivo no es JSON válido</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>No se puede interpretar a partir de la línea %1, carácter %2. Corríjalo ahí o elija otro archivo.</translation>
    </message>
    <message>
        <source>The file holds no profiles of twilio-cli</source>
        <translation>El archivo no contiene perfiles de twilio-cli</translation>
    </message>
    <message>
        <source>Choose another file. It is usually called config.json.</source>
        <translation>Elija otro archivo. Suele llamarse config.json.</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>No se pueden leer los perfiles</translation>
    </message>
    <message>
        <source>The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose another.</source>
        <extracomment>%1: the name of a property in a JSON file</extracomment>
        <translation>La propiedad %1 no es del tipo que usa twilio-cli. Corrija el archivo o elija otro.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 no es un texto.</translation>
    </message>
    <message>
        <source>%1 is not an object with properties.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 no es un objeto con propiedades.</translation>
    </message>
    <message>
        <source>%1 is not a SID: %2 and 32 characters from 0–9 and a–f.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable; %2: two letters</extracomment>
        <translation>%1 no es un SID: %2 y 32 caracteres de 0–9 y a–f.</translation>
    </message>
    <message>
        <source>%1 cannot be part of the name of a server.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>%1 no puede formar parte del nombre de un servidor.</translation>
    </message>
    <message>
        <source>The region needs an edge, and none is known for it. Set %1.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>La región necesita una ubicación perimetral y no se conoce ninguna. Defina %1.</translation>
    </message>
    <message>
        <source>Its secret is not in the file. Add the account by hand.</source>
        <translation>Su secreto no está en el archivo. Añada la cuenta a mano.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Signs in as %1 in this list does</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Mismo inicio de sesión que «%1» en esta lista</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Ya existe como «%1»</translation>
    </message>
    <message>
        <source>Ready; another account is called %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Lista para importar; otra cuenta se llama «%1»</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista para importar</translation>
    </message>
    <message>
        <source>twilio-cli</source>
        <translation>twilio-cli</translation>
    </message>
    <message>
        <source>twilio-cli before 3.0</source>
        <translation>twilio-cli &lt; 3.0</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>%1, active</source>
        <extracomment>%1: the name of a program; its active profile is the one it uses when it is told no other</extracomment>
        <translation>%1, activo</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de autenticación</translation>
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
        <translation>¿Salir mientras se aplican cambios?</translation>
    </message>
    <message>
        <source>They may take effect all the same. The history will tell what became of them.</source>
        <translation>Puede que surtan efecto de todos modos. El historial indicará qué ocurrió con ellos.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>¿Descartar %Ln cambio?</numerusform>
            <numerusform>¿Descartar %Ln cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Se perderá lo que aún no se ha aplicado.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
</context>
<context>
    <name>configurator::LinkPage</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Read the link again</source>
        <translation>Volver a leer el enlace</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the JSON that is shown</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of the JSON</source>
        <translation>Copiar todo el JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Buscar en el JSON</translation>
    </message>
    <message>
        <source>JSON of the link</source>
        <translation>JSON del enlace</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This is only the beginning. Copying takes all of it.</source>
        <translation>Esto es solo el principio. Al copiar se copia todo.</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Leído: %1 · respuesta en %2 ms</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Iniciar sesión en el proxy…</translation>
    </message>
</context>
<context>
    <name>configurator::LinkWords</name>
    <message>
        <source>Service configuration</source>
        <translation>Configuración del servicio</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notificaciones push</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Devices for push notifications</source>
        <translation>Dispositivos para notificaciones push</translation>
    </message>
    <message>
        <source>Conversations of a participant</source>
        <translation>Conversaciones de un participante</translation>
    </message>
    <message>
        <source>Conversations with their participants</source>
        <translation>Conversaciones con sus participantes</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Códigos cortos</translation>
    </message>
    <message>
        <source>Alphanumeric senders</source>
        <translation>Remitentes alfanuméricos</translation>
    </message>
</context>
<context>
    <name>configurator::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Open the link here</source>
        <translation>Abrir el enlace aquí</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>Abrir el enlace seleccionado</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the address of the selected link</source>
        <translation>Copiar la dirección del enlace seleccionado</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Abrir la documentación</translation>
    </message>
    <message>
        <source>Documentation of the selected link</source>
        <translation>Documentación del enlace seleccionado</translation>
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
        <translation>Abrir archivo de configuración</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Incorporar valores de %1</translation>
    </message>
    <message>
        <source>Values in the file</source>
        <translation>Valores del archivo</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What you choose becomes changes in the form of %1. Nothing is sent before you have reviewed them.</source>
        <translation>Los valores que elija se incorporarán como cambios al formulario de «%1». No se envía nada hasta que los revise.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>Se incorporará %Ln valor.</numerusform>
            <numerusform>Se incorporarán %Ln valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from what is here.</source>
        <translation>No ha elegido ningún valor distinto del actual.</translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message>
        <source>Look up a SID</source>
        <translation>Identificar un SID</translation>
    </message>
    <message>
        <source>Which service is this?</source>
        <translation>¿Qué servicio es este?</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>SID, address or text with a SID</source>
        <translation>SID, dirección o texto que contenga un SID</translation>
    </message>
    <message>
        <source>SIDs in the text</source>
        <translation>SID en el texto</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>Consultar a Twilio</translation>
    </message>
    <message>
        <source>Read the service from the open account</source>
        <translation>Leer el servicio desde la cuenta abierta</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Usar como predeterminado</translation>
    </message>
    <message>
        <source>Put it into the configuration, where you review and apply it</source>
        <translation>Ponerlo en la configuración, donde podrá revisarlo y aplicarlo</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Abrir servicio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Pegue cualquier texto: el programa busca los SID que contenga.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Falta %Ln carácter</numerusform>
            <numerusform>Faltan %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.</source>
        <translation>No contiene ningún SID. Un SID consta de dos letras mayúsculas y 32 cifras o letras de la «a» a la «f».</translation>
    </message>
</context>
<context>
    <name>configurator::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Importar cuentas…</translation>
    </message>
    <message>
        <source>&amp;Open configuration file…</source>
        <translation>A&amp;brir archivo de configuración…</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <translation>&amp;Guardar archivo de configuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>&amp;Buscar cuenta</translation>
    </message>
    <message>
        <source>&amp;Look up a SID…</source>
        <translation>&amp;Identificar un SID…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>&amp;Webhooks</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>C&amp;uentas</translation>
    </message>
    <message>
        <source>&amp;Returned configuration</source>
        <translation>Configuración de&amp;vuelta</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>As&amp;pecto</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Recargar</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>Revisar y &amp;aplicar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Editar cuenta…</translation>
    </message>
    <message>
        <source>D&amp;uplicate account…</source>
        <translation>&amp;Duplicar cuenta…</translation>
    </message>
    <message>
        <source>Move u&amp;p in the list</source>
        <translation>&amp;Subir en la lista</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the list</source>
        <translation>&amp;Bajar en la lista</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>&amp;Quitar cuenta…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Error codes…</source>
        <translation>&amp;Códigos de error…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;About Conversations Configurator</source>
        <translation>&amp;Acerca de Conversations Configurator</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>API &amp;reference…</source>
        <translation>&amp;Referencia de la API…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vista &amp;general</translation>
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
        <translation>Cuenta: %1 (%2)</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>Fecha y hora: %1 UTC</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID de solicitud: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1</source>
        <comment>a SID</comment>
        <translation>Servicio de conversaciones: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1 (%2)</source>
        <extracomment>%1: the name of a service; %2: its SID</extracomment>
        <translation>Servicio de conversaciones: %1 (%2)</translation>
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
        <translation>%1, aunque se envió %2</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
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
        <translation>Más información</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message>
        <source>Without a name</source>
        <extracomment>Instead of the name of a service or role</extracomment>
        <translation>Sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln rol</numerusform>
            <numerusform>%Ln roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln servicio</numerusform>
            <numerusform>%Ln servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>How many services or roles have what was typed in them; %1: how many there are</extracomment>
        <translation>Sin coincidencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>Coincide %Ln de %1</numerusform>
            <numerusform>Coinciden %Ln de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Leyendo de nuevo…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Leyendo… %Ln hasta ahora</numerusform>
            <numerusform>Leyendo… %Ln hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When a list was read; %1: a time, perhaps with its date</extracomment>
        <translation>lectura: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Sin leer todavía</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>Puede haber más</translation>
    </message>
    <message>
        <source>Reading was cancelled. A SID can be typed or pasted all the same.</source>
        <translation>Se canceló la lectura. Aun así, puede escribir o pegar un SID.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: the server&apos;s own words</extracomment>
        <translation>No se puede leer la lista. %1. El servidor indica: «%2». Aun así, puede escribir o pegar un SID.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. %2 A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: one or two sentences on what to do</extracomment>
        <translation>No se puede leer la lista. %1. %2 Aun así, puede escribir o pegar un SID.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>Coincide %Ln rol; elíjalo.</numerusform>
            <numerusform>Coinciden %Ln roles; elija uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>Coincide %Ln servicio; elíjalo.</numerusform>
            <numerusform>Coinciden %Ln servicios; elija uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>No role of this service has this SID. It may belong to another one, or have been deleted.</source>
        <translation>Ningún rol de este servicio tiene este SID. Puede que sea de otro servicio o que se haya eliminado.</translation>
    </message>
    <message>
        <source>No service of this account has this SID. It may belong to another account, or have been deleted.</source>
        <translation>Ningún servicio de esta cuenta tiene este SID. Puede que sea de otra cuenta o que se haya eliminado.</translation>
    </message>
    <message>
        <source>Twilio has none here</source>
        <translation>Twilio no tiene ninguno aquí</translation>
    </message>
    <message>
        <source>Messaging Services may not be available in the account&apos;s region.</source>
        <translation>Es posible que los servicios de mensajería no estén disponibles en la región de la cuenta.</translation>
    </message>
    <message>
        <source>“%1” is a role in the service, not in conversations.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>«%1» es un rol del servicio, no de las conversaciones.</translation>
    </message>
    <message>
        <source>“%1” is a role in conversations, not in the service.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>«%1» es un rol de las conversaciones, no del servicio.</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>All accounts side by side. A timer in bold differs from that of most accounts.</source>
        <translation>Todas las cuentas de un vistazo. Un temporizador en negrita difiere del de la mayoría de las cuentas.</translation>
    </message>
    <message>
        <source>Accounts and their configurations</source>
        <translation>Cuentas y su configuración</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Abrir cuenta</translation>
    </message>
    <message>
        <source>Show the configuration of the selected account</source>
        <translation>Mostrar la configuración de la cuenta seleccionada</translation>
    </message>
    <message>
        <source>Change timers…</source>
        <translation>Modificar temporizadores…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>Volver a leer todas las cuentas</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>Cuentas leídas: %1 de %Ln…</numerusform>
            <numerusform>Cuentas leídas: %1 de %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln cuenta seleccionada</numerusform>
            <numerusform>%Ln cuentas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the timers of several accounts at once. You see what changes before anything is sent.</source>
        <translation>Establecer los temporizadores de varias cuentas a la vez. Verá qué cambia antes de que se envíe nada.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>Buscar en la vista general</translation>
    </message>
    <message>
        <source>Part of a name, a SID, a value or a state</source>
        <translation>Parte de un nombre, un SID, un valor o un estado</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Only those that differ</source>
        <translation>Solo las que difieren</translation>
    </message>
    <message>
        <source>Hide accounts whose timers are as in most accounts</source>
        <translation>Ocultar las cuentas cuyos temporizadores son como los de la mayoría</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>Cuentas mostradas: %1 de %Ln</numerusform>
            <numerusform>Cuentas mostradas: %1 de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>No se encontró ninguna cuenta</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewTableModel</name>
    <message>
        <source>Differs from most accounts</source>
        <translation>Difiere de la mayoría de las cuentas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>Servicio de conversaciones</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Servicio de mensajería</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Temporizador de inactividad</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Temporizador de cierre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewWords</name>
    <message>
        <source>Production · %1</source>
        <translation>Producción · %1</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Leída: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>It is read once more before anything is sent.</source>
        <translation>La cuenta se vuelve a leer antes de enviar nada.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Se deja como está</translation>
    </message>
    <message>
        <source>Has these values already</source>
        <translation>Ya tiene estos valores</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Se modificará</translation>
    </message>
    <message>
        <source>Somebody else has changed this account since it was read.</source>
        <translation>Alguien más ha modificado esta cuenta desde que se leyó.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Se canceló antes de enviar nada.</translation>
    </message>
</context>
<context>
    <name>configurator::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message>
        <source>Enter the SID: %1 and 32 characters from 0–9 and a–f.</source>
        <translation>Introduzca el SID: %1 y 32 caracteres de 0–9 y a–f.</translation>
    </message>
    <message>
        <source>%1 begin with %2; this begins with %3.</source>
        <extracomment>%1: &quot;Conversation Services&quot; or the like; %2: two letters; %3: the letters typed instead</extracomment>
        <translation>%1 empiezan por %2; este empieza por %3.</translation>
    </message>
    <message>
        <source>“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>«%1», en la posición %2, no puede aparecer en un SID: después del prefijo solo van 0–9 y a–f.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>Sobra %Ln carácter.</numerusform>
            <numerusform>Sobran %Ln caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Falta %Ln carácter</numerusform>
            <numerusform>Faltan %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.</source>
        <translation>Introduzca una duración como PT1H30M o 1h 30m, o desactive el temporizador.</translation>
    </message>
    <message>
        <source>Not finished yet: a number and its unit, as in PT30M.</source>
        <translation>Sin terminar: indique un número y su unidad, como en PT30M.</translation>
    </message>
    <message>
        <source>A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.</source>
        <translation>La duración debe empezar por P, como en P1DT2H. También valen formas cortas como 1d 2h.</translation>
    </message>
    <message>
        <source>A timer has no sign. Remove the “%1”.</source>
        <translation>Un temporizador no lleva signo. Quite «%1».</translation>
    </message>
    <message>
        <source>“%1”, character %2, has no meaning in a duration.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>«%1», en la posición %2, no significa nada en una duración.</translation>
    </message>
    <message>
        <source>The unit %1 has no number before it.</source>
        <translation>La unidad %1 no tiene ningún número delante.</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.</source>
        <translation>Las horas, los minutos y los segundos van después de una T, como en PT2H. Ponga una T delante del número de la unidad %1.</translation>
    </message>
    <message>
        <source>Years, months, weeks and days come before the T, as in P1DT2H. Move %1.</source>
        <translation>Los años, los meses, las semanas y los días van antes de la T, como en P1DT2H. Mueva la unidad %1.</translation>
    </message>
    <message>
        <source>The unit %1 is in the wrong place: the larger units come first, each once.</source>
        <translation>La unidad %1 está en un lugar incorrecto: las unidades mayores van primero y cada una aparece una sola vez.</translation>
    </message>
    <message>
        <source>Only the last number of a duration may have a fraction.</source>
        <translation>Solo el último número de una duración puede tener decimales.</translation>
    </message>
    <message>
        <source>Longer than the program can count.</source>
        <translation>La duración es demasiado larga para este programa.</translation>
    </message>
    <message>
        <source>At least %1, or off.</source>
        <extracomment>%1: a duration such as &quot;10 minutes&quot;</extracomment>
        <translation>Indique al menos %1 o desactive el temporizador.</translation>
    </message>
    <message>
        <source>Years and months have no fixed length. Say it in days, hours and minutes.</source>
        <translation>Los años y los meses no tienen una duración fija. Indíquela en días, horas y minutos.</translation>
    </message>
    <message>
        <source>A fraction of a second cannot be sent. Say it in whole seconds.</source>
        <translation>No se puede enviar una fracción de segundo. Use segundos enteros.</translation>
    </message>
    <message>
        <source>Not finished yet: an address such as https://example.com/conversations.</source>
        <translation>Sin terminar: indique una dirección como https://example.com/conversations.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>La dirección debe empezar por https:// o http://.</translation>
    </message>
    <message>
        <source>The address names no server. Put one after https://.</source>
        <translation>La dirección no indica ningún servidor. Escríbalo después de https://.</translation>
    </message>
    <message>
        <source>This is no address. Blanks and other special characters must be written as %20 and the like.</source>
        <translation>La dirección no es válida. Los espacios y otros caracteres especiales deben escribirse como %20 y similares.</translation>
    </message>
    <message>
        <source>The API does not take “%1” here.</source>
        <extracomment>%1: a word from a file, such as the name of an event</extracomment>
        <translation>La API no acepta «%1» aquí.</translation>
    </message>
    <message>
        <source>This can be changed but not removed: the API has no way to. Choose another, or revert.</source>
        <translation>Se puede modificar, pero no quitar: la API no lo permite. Elija otro o revierta el cambio.</translation>
    </message>
</context>
<context>
    <name>configurator::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Iniciar sesión en el proxy</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that. The sign-in is for the proxy only; Twilio does not see it.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Hasta entonces, %1 no deja salir nada de su red. Estos datos de inicio de sesión son solo para el proxy; Twilio no los ve.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>There is no keychain, so it is kept in memory until the program ends.</source>
        <translation>No hay llavero, así que los datos se mantienen en memoria hasta que se cierre el programa.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>configurator::RegionEditor</name>
    <message>
        <source>Another region</source>
        <translation>Otra región</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Region ID</source>
        <extracomment>The short name of a region, such as au1</extracomment>
        <translation>ID de la región</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>The place where requests enter Twilio&apos;s network, such as sydney</extracomment>
        <translation>Ubicación perimetral (edge)</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Las solicitudes se envían a %1</translation>
    </message>
    <message>
        <source>A region needs its edge: without one, Twilio handles requests in the United States.</source>
        <translation>Una región necesita su ubicación perimetral: sin ella, Twilio procesa las solicitudes en Estados Unidos.</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can be part of a server&apos;s name.</source>
        <translation>El nombre de un servidor solo puede contener letras, cifras y guiones.</translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message>
        <source>The server cannot answer just now. Trying again (%1 of %2)…</source>
        <extracomment>%1: the number of this attempt; %2: how many there are at most</extracomment>
        <translation>El servidor no puede responder en este momento. Reintentando (%1 de %2)…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>El servidor no puede responder en este momento. Se reintentará dentro de %Ln segundo (%1 de %2)…</numerusform>
            <numerusform>El servidor no puede responder en este momento. Se reintentará dentro de %Ln segundos (%1 de %2)…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot answer just now. The program will try again soon (%1 of %2).</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>El servidor no puede responder en este momento. El programa lo intentará de nuevo en breve (%1 de %2).</translation>
    </message>
</context>
<context>
    <name>configurator::RequestTableModel</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>Enviada (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The name of a server</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>The part of an address after the name of the server</extracomment>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>configurator::RequestWords</name>
    <message>
        <source>%1 · error %2</source>
        <extracomment>%1: an HTTP status such as 401; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 · error %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: an HTTP status such as 200; %2: what went wrong after it, such as &quot;Connection lost&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No es de confianza</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Bloqueada por el proxy</translation>
    </message>
</context>
<context>
    <name>configurator::ResourceWords</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service webhooks</source>
        <translation>Webhooks del servicio</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notificaciones push</translation>
    </message>
    <message>
        <source>Returned configuration</source>
        <translation>Configuración devuelta</translation>
    </message>
    <message>
        <source>Returned webhooks</source>
        <translation>Webhooks devueltos</translation>
    </message>
    <message>
        <source>Returned service configuration</source>
        <translation>Configuración del servicio devuelta</translation>
    </message>
    <message>
        <source>Returned service webhooks</source>
        <translation>Webhooks del servicio devueltos</translation>
    </message>
    <message>
        <source>Returned push notifications</source>
        <translation>Notificaciones push devueltas</translation>
    </message>
    <message>
        <source>Conversations configuration</source>
        <translation>Configuración de Conversations</translation>
    </message>
    <message>
        <source>Conversations webhooks</source>
        <translation>Webhooks de Conversations</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service</source>
        <translation>Configuración de un servicio de conversaciones</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service</source>
        <translation>Webhooks de un servicio de conversaciones</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service</source>
        <translation>Notificaciones push de un servicio de conversaciones</translation>
    </message>
    <message>
        <source>Conversations configuration changed</source>
        <translation>Cambios en la configuración de Conversations</translation>
    </message>
    <message>
        <source>Conversations webhooks changed</source>
        <translation>Cambios en los webhooks de Conversations</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service changed</source>
        <translation>Cambios en la configuración de un servicio de conversaciones</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service changed</source>
        <translation>Cambios en los webhooks de un servicio de conversaciones</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service changed</source>
        <translation>Cambios en las notificaciones push de un servicio de conversaciones</translation>
    </message>
</context>
<context>
    <name>configurator::RestoreActions</name>
    <message>
        <source>The server already has these values</source>
        <translation>El servidor ya tiene estos valores</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>No hay nada que restaurar.</translation>
    </message>
</context>
<context>
    <name>configurator::ResultPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Status, headers and JSON of the answer</source>
        <translation>Estado, encabezados y JSON de la respuesta</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Detalles de la respuesta</translation>
    </message>
    <message>
        <source>Nothing has been returned yet.</source>
        <translation>Todavía no se ha devuelto nada.</translation>
    </message>
    <message>
        <source>Applied at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Aplicado: %1 · respuesta en %2 ms</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <translation>Leído: %1 · respuesta en %2 ms</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewActions</name>
    <message>
        <source>Apply without a record?</source>
        <translation>¿Aplicar sin registrarlo?</translation>
    </message>
    <message>
        <source>The change could not be written down, so it was not sent. Applied without a record, it will be missing from the history and cannot be restored from there.</source>
        <translation>El cambio no se pudo registrar, así que no se envió. Si se aplica sin registro, no constará en el historial ni se podrá restaurar desde ahí.</translation>
    </message>
    <message>
        <source>Apply without a record</source>
        <translation>Aplicar sin registro</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>No aplicar</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Revisar cambios</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>¿Aplicar %Ln cambio a «%1»?</numerusform>
            <numerusform>¿Aplicar %Ln cambios a «%1»?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace what the server has now.</source>
        <translation>Alguien más ha modificado esta configuración desde que la cargó. Compare antes de aplicar: sus valores sustituirán a los que tiene ahora el servidor.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>«%1» es una cuenta de producción.</translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Escriba el nombre de la cuenta para confirmar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>configurator::ServicePage</name>
    <message>
        <source>Conversation Service</source>
        <translation>Servicio de conversaciones</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Ajustes del servicio</translation>
    </message>
    <message>
        <source>Roles and reachability</source>
        <translation>Roles y disponibilidad</translation>
    </message>
    <message>
        <source>Own webhooks</source>
        <translation>Webhooks propios</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notificaciones push</translation>
    </message>
</context>
<context>
    <name>configurator::SeverityWords</name>
    <message>
        <source>Information</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Información</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>configurator::SidAnswer</name>
    <message>
        <source>It is your account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Es su cuenta «%1».</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts has this SID.</source>
        <translation>Ninguna cuenta del programa tiene este SID.</translation>
    </message>
    <message>
        <source>Your account “%1” signs in with it.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Su cuenta «%1» inicia sesión con ella.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts signs in with it.</source>
        <translation>Ninguna cuenta del programa inicia sesión con ella.</translation>
    </message>
    <message>
        <source>A role of the service opened last in the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Es un rol del último servicio abierto en la cuenta «%1».</translation>
    </message>
    <message>
        <source>It is no role of the service opened last. Open another service to see its roles.</source>
        <translation>No es un rol del último servicio abierto. Abra otro servicio para ver sus roles.</translation>
    </message>
    <message>
        <source>Open an account to see whether it has this service.</source>
        <translation>Abra una cuenta para ver si tiene este servicio.</translation>
    </message>
    <message>
        <source>A service of the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Es un servicio de la cuenta «%1».</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Fecha de creación: %1.</translation>
    </message>
    <message>
        <source>It is the default of new conversations.</source>
        <translation>Es el predeterminado de las conversaciones nuevas.</translation>
    </message>
    <message>
        <source>It is not the default.</source>
        <translation>No es el predeterminado.</translation>
    </message>
    <message>
        <source>The services of the account “%1” are still being read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Todavía se están leyendo los servicios de la cuenta «%1».</translation>
    </message>
    <message>
        <source>The account “%1” had no such service at %2.</source>
        <extracomment>%1: the name of an account; %2: a time of day</extracomment>
        <translation>La cuenta «%1» no tenía este servicio en la última lectura (%2).</translation>
    </message>
    <message>
        <source>The services of the account “%1” have not been read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>No se han leído los servicios de la cuenta «%1».</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>Twilio says: it is not in the account “%1”. It belongs to another account or region, or it has been deleted.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Según Twilio, no está en la cuenta «%1». Pertenece a otra cuenta o región, o se ha eliminado.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer cannot be read.</source>
        <translation>No se puede leer la respuesta de Twilio.</translation>
    </message>
    <message>
        <source>It has webhooks of its own, so those of the account are not called for it.</source>
        <translation>Tiene webhooks propios, así que no se llama a los de la cuenta.</translation>
    </message>
    <message>
        <source>It has no webhooks of its own: those of the account are called.</source>
        <translation>No tiene webhooks propios: se llama a los de la cuenta.</translation>
    </message>
</context>
<context>
    <name>configurator::SidListModel</name>
    <message>
        <source>current</source>
        <extracomment>Mark of the service or role the server has now</extracomment>
        <translation>actual</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Mark of the service or role that was created last</extracomment>
        <translation>más reciente</translation>
    </message>
</context>
<context>
    <name>configurator::SidPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Cancel reading the list</source>
        <translation>Cancelar la lectura de la lista</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Volver a leer la lista</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
</context>
<context>
    <name>configurator::SidWords</name>
    <message>
        <source>Unknown SID</source>
        <translation>SID desconocido</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Servicio de conversaciones</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Servicio de mensajería</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Participant of a conversation</source>
        <translation>Participante de una conversación</translation>
    </message>
    <message>
        <source>Message of a conversation</source>
        <translation>Mensaje de una conversación</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Device for push notifications</source>
        <translation>Dispositivo para notificaciones push</translation>
    </message>
    <message>
        <source>Credential for push notifications</source>
        <translation>Credencial para notificaciones push</translation>
    </message>
    <message>
        <source>Webhook of a conversation</source>
        <translation>Webhook de una conversación</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>Confirmación de entrega</translation>
    </message>
    <message>
        <source>Address configuration</source>
        <translation>Configuración de dirección</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Archivo multimedia</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>SMS message</source>
        <translation>Mensaje SMS</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>Mensaje MMS</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Studio flow</source>
        <translation>Flujo de Studio</translation>
    </message>
    <message>
        <source>Flex flow</source>
        <translation>Flujo de Flex</translation>
    </message>
    <message>
        <source>TaskRouter workspace</source>
        <translation>Espacio de trabajo de TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter worker</source>
        <translation>Trabajador de TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter task</source>
        <translation>Tarea de TaskRouter</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Servicio de Verify</translation>
    </message>
    <message>
        <source>It looks like a SID, but the program does not know what its first two letters stand for.</source>
        <translation>Parece un SID, pero el programa no sabe qué significan sus dos primeras letras.</translation>
    </message>
    <message>
        <source>It belongs to a Conversation Service, which it does not tell. The property chat_service_sid of an answer names that service.</source>
        <extracomment>chat_service_sid is the name of a property</extracomment>
        <translation>Pertenece a un servicio de conversaciones, pero no indica a cuál. La propiedad chat_service_sid de una respuesta identifica ese servicio.</translation>
    </message>
    <message>
        <source>It numbers one answer of Twilio. Twilio&apos;s support finds the request by it.</source>
        <translation>Identifica una respuesta de Twilio. Con él, el soporte de Twilio puede localizar la solicitud.</translation>
    </message>
    <message>
        <source>It is no service of Conversations, and the program does not look it up.</source>
        <translation>No es un servicio de Conversations y el programa no lo consulta.</translation>
    </message>
</context>
<context>
    <name>configurator::SignInTest</name>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a failed sign-in</comment>
        <extracomment>%1: what happened; %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>El inicio de sesión funciona.</translation>
    </message>
</context>
<context>
    <name>configurator::StartWords</name>
    <message>
        <source>The program found no screen to open its window on.</source>
        <translation>El programa no encontró ninguna pantalla en la que abrir su ventana.</translation>
    </message>
    <message>
        <source>Start it from within a desktop session.</source>
        <translation>Inícielo desde una sesión de escritorio.</translation>
    </message>
    <message>
        <source>The program is open already, and a dialog is waiting there.</source>
        <translation>El programa ya está abierto y tiene un cuadro de diálogo pendiente.</translation>
    </message>
    <message>
        <source>Finish it, then try again.</source>
        <translation>Complételo o ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program is open already, and sends its requests to another address.</source>
        <translation>El programa ya está abierto y envía sus solicitudes a otra dirección.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>Ciérrelo primero o use otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The program is open already, but does not answer.</source>
        <translation>El programa ya está abierto, pero no responde.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end it by force.</source>
        <translation>Espere un momento e inténtelo de nuevo, o fuerce su cierre.</translation>
    </message>
</context>
<context>
    <name>configurator::TerraformResource</name>
    <message>
        <source>The provider has no argument for %1.</source>
        <extracomment>A comment in code; %1: the name of a property in the API, such as new_message.with_media.enabled</extracomment>
        <translation>El proveedor no tiene ningún argumento para %1.</translation>
    </message>
</context>
<context>
    <name>configurator::Timeline</name>
    <message>
        <source>after %1</source>
        <extracomment>The end of a stretch of time; %1: a duration such as &quot;1 day 2 hours&quot;</extracomment>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Timeline of a quiet conversation</source>
        <translation>Cronología de una conversación sin mensajes nuevos</translation>
    </message>
</context>
<context>
    <name>configurator::TimerEditor</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Common durations</source>
        <translation>Duraciones habituales</translation>
    </message>
    <message>
        <source>%1 on</source>
        <extracomment>Parts of a timer for assistive technology; %1: the timer&apos;s name</extracomment>
        <translation>%1: activado</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1: días</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1: horas</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1: minutos</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1: segundos</translation>
    </message>
    <message>
        <source>%1 ISO 8601</source>
        <translation>%1: ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601, or a short form such as 2d 4h</source>
        <translation>ISO 8601 o una forma corta como 2d 4h</translation>
    </message>
    <message>
        <source>%1 common durations</source>
        <translation>%1: duraciones habituales</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>día</numerusform>
            <numerusform>días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>hora</numerusform>
            <numerusform>horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>segundo</numerusform>
            <numerusform>segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WarningWords</name>
    <message>
        <source>The closed timer is not longer than the inactive timer. Both count from the last message, so conversations close without ever being inactive.</source>
        <translation>El temporizador de cierre no es más largo que el de inactividad. Ambos cuentan desde el último mensaje, así que las conversaciones se cierran sin llegar a estar inactivas.</translation>
    </message>
    <message>
        <source>This account looks like one of Flex, which needs its own service to be the default. With another one, Flex may no longer receive conversations.</source>
        <translation>Esta cuenta parece ser de Flex, que necesita que su propio servicio sea el predeterminado. Con otro, Flex podría dejar de recibir conversaciones.</translation>
    </message>
    <message>
        <source>%1: the new SID is in no list of this account. It may belong to another account, or have been deleted.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: el SID nuevo no está en ninguna lista de esta cuenta. Puede que sea de otra cuenta o que se haya eliminado.</translation>
    </message>
    <message>
        <source>These webhooks are routed inside Flex. Changing them can keep Flex from working.</source>
        <translation>Estos webhooks se enrutan dentro de Flex. Si se modifican, Flex podría dejar de funcionar.</translation>
    </message>
    <message>
        <source>Events will no longer go into Flex, which relies on them.</source>
        <translation>Los eventos dejarán de llegar a Flex, que depende de ellos.</translation>
    </message>
    <message>
        <source>%1: http sends what is said in conversations unencrypted. Use https.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: http envía sin cifrar lo que se dice en las conversaciones. Use https.</translation>
    </message>
    <message>
        <source>%1 is empty, so the events that belong to it go nowhere.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: el campo está vacío, así que sus eventos no se envían a ningún sitio.</translation>
    </message>
    <message>
        <source>%1: Twilio does not say whether this can be emptied. Look at what is returned.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: Twilio no indica si se puede vaciar. Compruebe el valor devuelto.</translation>
    </message>
    <message>
        <source>This is the first webhook of this service. From now on the account&apos;s webhooks are no longer called for it.</source>
        <translation>Es el primer webhook de este servicio. A partir de ahora, ya no se llamará a los webhooks de la cuenta para este servicio.</translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message>
        <source>No webhook is called for %1: neither the service nor the account has one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>No se llama a ningún webhook para «%1»: ni el servicio ni la cuenta tienen uno.</translation>
    </message>
    <message>
        <source>Conversations of %1 call the account’s webhooks.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Las conversaciones de «%1» llaman a los webhooks de la cuenta.</translation>
    </message>
    <message>
        <source>Events of %1 go into Flex, as the account’s webhooks say.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Los eventos de «%1» van a Flex, como indican los webhooks de la cuenta.</translation>
    </message>
    <message>
        <source>%1 has webhooks of its own, so the account’s are not called there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>«%1» tiene webhooks propios, así que ahí no se llama a los de la cuenta.</translation>
    </message>
    <message>
        <source>%1 is never called: no pre-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>Nunca se llama a %1: no se ha elegido ningún evento previo.</translation>
    </message>
    <message>
        <source>%1 is never called: no post-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>Nunca se llama a %1: no se ha elegido ningún evento posterior.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>%Ln evento previo: %1</numerusform>
            <numerusform>%Ln eventos previos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>%Ln evento posterior: %1</numerusform>
            <numerusform>%Ln eventos posteriores: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Add an account to see and change its Conversations configuration. Or start with the practice account: it behaves like a real one, runs on this computer and can be changed without harm.</source>
        <translation>Añada una cuenta para ver y modificar su configuración de Conversations. O empiece con la cuenta de práctica: se comporta como una real, se ejecuta en este equipo y se puede modificar sin riesgo.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importar cuentas…</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Abrir la cuenta de práctica</translation>
    </message>
</context>
</TS>
