<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Mostra informações sobre a versão.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Mostra a ajuda sobre as opções da linha de comando.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Mostra a ajuda, incluindo as opções do Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opção desconhecida: “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Opções desconhecidas: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta um valor após “%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado após “%1”.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opções]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>Arquivo %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Pasta de arquivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Atalho</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Meu computador</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
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
        <translation>Sobre o Conversations Configurator</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations (classic).

Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark.</source>
        <translation>Edita a configuração geral da conta no Twilio Conversations (clássico).

Software livre sob a Licença Apache 2.0. Não é um produto da Twilio, cujo nome é marca comercial da empresa.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountActions</name>
    <message>
        <source>The account leaves this program and its secret leaves the keychain. Nothing changes at Twilio.</source>
        <translation>A conta sairá deste programa e o segredo dela sairá do chaveiro. Nada muda na Twilio.</translation>
    </message>
    <message>
        <source>The account leaves this program, and its secret, kept in memory only, is forgotten. Nothing changes at Twilio.</source>
        <translation>A conta sairá deste programa e o segredo dela, guardado só na memória, será esquecido. Nada muda na Twilio.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Remover a conta “%1”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Editar conta…</translation>
    </message>
    <message>
        <source>&amp;Duplicate account…</source>
        <translation>&amp;Duplicar conta…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Re&amp;mover conta…</translation>
    </message>
</context>
<context>
    <name>configurator::AccountColourWords</name>
    <message>
        <source>None</source>
        <extracomment>No colour</extracomment>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
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
        <translation>Editar conta</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Adicionar conta</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID da conta</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID da chave de API</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Fazer login com</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de autenticação</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Segredo da chave de API</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Conta de produção</translation>
    </message>
    <message>
        <source>Applying a change then wants the account&apos;s name typed</source>
        <translation>Para aplicar uma alteração, será preciso digitar o nome da conta</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Testar login</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>Deixe em branco para manter o atual</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>%1 signs in the same way.</source>
        <extracomment>%1: the name of another account</extracomment>
        <translation>A conta “%1” usa o mesmo login.</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Manter na memória até eu sair</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Outra conta já tem este nome.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>Descartar %Ln alteração deste serviço?</numerusform>
            <numerusform>Descartar %Ln alterações deste serviço?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>O que você alterou ainda não foi aplicado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
</context>
<context>
    <name>configurator::AccountSwitch</name>
    <message>
        <source>There is no account called %1</source>
        <translation>Não há nenhuma conta chamada %1</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it.</source>
        <translation>Escolha uma na lista ou adicione-a.</translation>
    </message>
    <message>
        <source>The account is no longer in the list</source>
        <translation>A conta não está mais na lista</translation>
    </message>
    <message>
        <source>Add it again to change its values.</source>
        <translation>Adicione-a de novo para alterar os valores.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountWords</name>
    <message>
        <source>Practice</source>
        <extracomment>The built-in account on which people learn</extracomment>
        <translation>Treinamento</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>%1 · %2…%3</source>
        <extracomment>%1: a region such as us1; %2: the start and %3: the end of a SID</extracomment>
        <translation>%1 · %2…%3</translation>
    </message>
    <message>
        <source>United States (us1)</source>
        <translation>Estados Unidos (us1)</translation>
    </message>
    <message>
        <source>Ireland (ie1)</source>
        <translation>Irlanda (ie1)</translation>
    </message>
    <message>
        <source>At Twilio it is called %1: %2, %3.</source>
        <extracomment>%1: the name Twilio has for the account; %2: &quot;active&quot; and so on; %3: &quot;full account&quot; and so on</extracomment>
        <translation>Nome na Twilio: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>The status of an account</extracomment>
        <translation>ativa</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>The status of an account</extracomment>
        <translation>suspensa</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>The status of an account</extracomment>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>full account</source>
        <translation>conta completa</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>conta de avaliação</translation>
    </message>
</context>
<context>
    <name>configurator::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search accounts by name or SID</source>
        <translation>Pesquisar contas por nome ou SID</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Nenhuma conta encontrada</translation>
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
        <translation>Descartar alterações</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>Revisar e aplicar…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>Iniciando o servidor de treinamento…</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain…</source>
        <translation>Lendo o segredo no chaveiro…</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Carregando a configuração…</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>Verificando se outra pessoa alterou a configuração…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>Aplicando as alterações…</translation>
    </message>
    <message>
        <source>No clear answer came. Reading again whether the changes were applied…</source>
        <translation>Não houve uma resposta clara. Verificando se as alterações foram aplicadas…</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>Nada foi carregado.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Nenhuma alteração</translation>
    </message>
    <message>
        <source>Applied, but not as sent: see what the server returned.</source>
        <translation>Aplicado, mas diferente do enviado: veja o que o servidor retornou.</translation>
    </message>
    <message>
        <source>Applied. Everything is as on the server.</source>
        <translation>Aplicado. Tudo está como no servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
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
            <numerusform>%Ln campo requer atenção</numerusform>
            <numerusform>%Ln campos requerem atenção</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ApiReferenceDialog</name>
    <message>
        <source>API reference</source>
        <translation>Referência da API</translation>
    </message>
    <message>
        <source>Twilio documents the configuration, what its values mean and how they are changed.</source>
        <translation>A Twilio documenta a configuração: o que os valores significam e como alterá-los.</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Abrir a documentação</translation>
    </message>
    <message>
        <source>For AI tools</source>
        <translation>Para ferramentas de IA</translation>
    </message>
    <message>
        <source>With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can look things up in the documentation of the API.</source>
        <extracomment>mcp.json and mcpServers: a file of the tool, and a member of it</extracomment>
        <translation>Com esta entrada em mcpServers, no próprio mcp.json, uma ferramenta de IA compatível com MCP pode consultar a documentação da API.</translation>
    </message>
    <message>
        <source>Entry for mcp.json</source>
        <translation>Entrada para o mcp.json</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>%1 é uma conta de produção.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln conta de produção será alterada.</numerusform>
            <numerusform>%Ln contas de produção serão alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Digite o nome da conta para confirmar</translation>
    </message>
    <message>
        <source>Type the number of production accounts to confirm</source>
        <translation>Digite a quantidade de contas de produção para confirmar</translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message>
        <source>Change timers of several accounts</source>
        <translation>Alterar temporizadores de várias contas</translation>
    </message>
    <message>
        <source>Each account is read again before it is changed, and one that somebody else has changed is left alone. Services belong to one account, so their SIDs cannot be set here.</source>
        <translation>Cada conta é recarregada antes de ser alterada; se outra pessoa a tiver alterado, ela permanece como está. Cada serviço pertence a uma só conta; por isso, os SIDs dos serviços não podem ser definidos aqui.</translation>
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
        <translation>Contas a alterar</translation>
    </message>
    <message>
        <source>Accounts that are done</source>
        <translation>Contas concluídas</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Write what has become of each account to a file</source>
        <translation>Gravar em um arquivo o resultado de cada conta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>%1 de %Ln conta concluída</numerusform>
            <numerusform>%1 de %Ln contas concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the timers to change.</source>
        <translation>Escolha os temporizadores a alterar.</translation>
    </message>
    <message>
        <source>Correct the timer first.</source>
        <translation>Corrija primeiro o temporizador.</translation>
    </message>
    <message>
        <source>No account is chosen that would be changed.</source>
        <translation>Nenhuma das contas escolhidas seria alterada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln conta será alterada.</numerusform>
            <numerusform>%Ln contas serão alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>%Ln conta alterada.</numerusform>
            <numerusform>%Ln contas alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>%1 de %Ln conta alterada. A lista mostra o que aconteceu.</numerusform>
            <numerusform>%1 de %Ln contas alteradas. A lista mostra o que aconteceu com as demais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what has become of each account</source>
        <translation>Exportar o resultado de cada conta</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Timers %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Temporizadores %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Exportado para %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTableModel</name>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Temporizador de inatividade</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Temporizador de encerramento</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>agora: %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTimer</name>
    <message>
        <source>Change the inactive timer</source>
        <translation>Alterar o temporizador de inatividade</translation>
    </message>
    <message>
        <source>Change the closed timer</source>
        <translation>Alterar o temporizador de encerramento</translation>
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
        <translation>Ao carregar</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>No servidor agora</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Seu valor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
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
        <translation>A solicitação tem um parâmetro que a Twilio não conhece ou não aceita.</translation>
    </message>
    <message>
        <source>The server&apos;s own message names it. Correct that value, or leave it out.</source>
        <translation>A mensagem do próprio servidor diz qual é. Corrija esse valor ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>The SID, the auth token or the API key does not fit.</source>
        <translation>O SID, o token de autenticação ou a chave de API não confere.</translation>
    </message>
    <message>
        <source>Check that nothing is missing or added at its ends, that it belongs to this account and not to its parent or a subaccount, that it was made in this region, that it has not been deleted or replaced, and that it is not a test credential.</source>
        <translation>Verifique se não falta nem sobra nada no começo ou no fim, se pertence a esta conta e não à conta principal nem a uma subconta, se foi criado nesta região, se não foi excluído nem substituído e se não é uma credencial de teste.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>A conta não está ativa.</translation>
    </message>
    <message>
        <source>Reactivate it in the console, or ask Twilio&apos;s support.</source>
        <translation>Reative-a no console ou fale com o suporte da Twilio.</translation>
    </message>
    <message>
        <source>These are test credentials, which cannot be used here.</source>
        <translation>Estas são credenciais de teste, que não podem ser usadas aqui.</translation>
    </message>
    <message>
        <source>Use the live ones of the account.</source>
        <translation>Use as credenciais reais da conta.</translation>
    </message>
    <message>
        <source>The update contained nothing to change.</source>
        <translation>A atualização não continha nada para alterar.</translation>
    </message>
    <message>
        <source>Change a value first. If the update came from this program, report it as a fault of the program.</source>
        <translation>Altere um valor primeiro. Se a atualização partiu deste programa, relate isso como um defeito do programa.</translation>
    </message>
    <message>
        <source>The account is suspended or closed.</source>
        <translation>A conta está suspensa ou encerrada.</translation>
    </message>
    <message>
        <source>Look for the reason in the console, and ask Twilio&apos;s support.</source>
        <translation>Procure o motivo no console e fale com o suporte da Twilio.</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>Este recurso não existe.</translation>
    </message>
    <message>
        <source>Check the SIDs, the account and its region. What the SID stood for may have been deleted: read the list of services again.</source>
        <translation>Verifique os SIDs, a conta e a região dela. O que o SID representava pode ter sido excluído: recarregue a lista de serviços.</translation>
    </message>
    <message>
        <source>Too many requests at once. This one was not carried out.</source>
        <translation>Muitas solicitações ao mesmo tempo. Esta não foi executada.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Other programs of the account may be busy as well.</source>
        <translation>Aguarde um momento e tente novamente. Outros programas que usam a conta também podem estar enviando solicitações.</translation>
    </message>
    <message>
        <source>Twilio met an error of its own.</source>
        <translation>Ocorreu um erro interno na Twilio.</translation>
    </message>
    <message>
        <source>Read the configuration again before you repeat a change: it may have taken effect.</source>
        <translation>Recarregue a configuração antes de repetir uma alteração: ela pode ter entrado em vigor.</translation>
    </message>
    <message>
        <source>There is no Conversation Service with this SID in the account.</source>
        <translation>Não há nenhum serviço de conversas com este SID na conta.</translation>
    </message>
    <message>
        <source>Choose another one, or check that the right account is open.</source>
        <translation>Escolha outro ou verifique se a conta certa está aberta.</translation>
    </message>
    <message>
        <source>The request does not say which Conversation Service it is about.</source>
        <translation>A solicitação não informa de qual serviço de conversas se trata.</translation>
    </message>
    <message>
        <source>Choose a service. Its SID begins with IS.</source>
        <translation>Escolha um serviço. O SID dele começa com IS.</translation>
    </message>
    <message>
        <source>A setting of a webhook is malformed.</source>
        <translation>Uma configuração de um webhook tem formato inválido.</translation>
    </message>
    <message>
        <source>Check the URLs, the method and the events of the webhooks.</source>
        <translation>Verifique as URLs, o método e os eventos dos webhooks.</translation>
    </message>
    <message>
        <source>The method of a webhook is not one that Twilio uses.</source>
        <translation>O método de um webhook não é um dos que a Twilio usa.</translation>
    </message>
    <message>
        <source>Choose GET or POST.</source>
        <translation>Escolha GET ou POST.</translation>
    </message>
    <message>
        <source>A webhook stopped what somebody wanted to do in a conversation.</source>
        <translation>Um webhook bloqueou o que alguém queria fazer em uma conversa.</translation>
    </message>
    <message>
        <source>If it should not have, ask whoever runs the pre-event webhook why it said no.</source>
        <translation>Se isso não era esperado, pergunte o motivo da recusa ao responsável pelo webhook pré-evento.</translation>
    </message>
    <message>
        <source>A webhook was called, but its answer was an error.</source>
        <translation>Um webhook foi chamado, mas respondeu com um erro.</translation>
    </message>
    <message>
        <source>Check the URL, and ask whoever runs the webhook to look into its log.</source>
        <translation>Verifique a URL e peça a quem cuida do webhook que consulte o log.</translation>
    </message>
    <message>
        <source>More was asked of a Conversation Service in one second than it takes.</source>
        <translation>Um serviço de conversas recebeu, em um segundo, mais do que aceita.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the applications that use this service have to slow down.</source>
        <translation>Aguarde um momento e tente novamente. Se voltar a acontecer, as aplicações que usam este serviço precisam reduzir o ritmo.</translation>
    </message>
    <message>
        <source>More was asked of Conversations in one second than it takes in all.</source>
        <translation>O Conversations recebeu, em um segundo, mais do que aceita no total.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the account&apos;s applications have to spread their requests.</source>
        <translation>Aguarde um momento e tente novamente. Se voltar a acontecer, as aplicações da conta precisam espaçar as solicitações.</translation>
    </message>
    <message>
        <source>A webhook did not answer within five seconds.</source>
        <translation>Um webhook não respondeu em cinco segundos.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to answer at once and to do what takes long afterwards.</source>
        <translation>Peça ao responsável que faça o webhook responder imediatamente e deixe o que for demorado para depois.</translation>
    </message>
    <message>
        <source>The pre-event URL is not a valid address.</source>
        <translation>A URL pré-evento não é um endereço válido.</translation>
    </message>
    <message>
        <source>Write all of it, from https:// or http:// on, with blanks and special characters percent-encoded.</source>
        <translation>Escreva-a por inteiro, a partir de https:// ou http://, com espaços e caracteres especiais em codificação percentual.</translation>
    </message>
    <message>
        <source>The post-event URL is not a valid address.</source>
        <translation>A URL pós-evento não é um endereço válido.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Esta função não existe.</translation>
    </message>
    <message>
        <source>Choose a role of the same Conversation Service. Its SID begins with RL.</source>
        <translation>Escolha uma função do mesmo serviço de conversas. O SID dela começa com RL.</translation>
    </message>
    <message>
        <source>There is no such role for conversations.</source>
        <translation>Esta função não existe para conversas.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is conversation.</source>
        <translation>Escolha, no mesmo serviço, uma função do tipo conversation.</translation>
    </message>
    <message>
        <source>There is no such role for the service as a whole.</source>
        <translation>Esta função não existe para o serviço como um todo.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is service.</source>
        <translation>Escolha, no mesmo serviço, uma função do tipo service.</translation>
    </message>
    <message>
        <source>The SID of a role is missing.</source>
        <translation>Falta o SID de uma função.</translation>
    </message>
    <message>
        <source>Enter it. It begins with RL.</source>
        <translation>Informe-o. Ele começa com RL.</translation>
    </message>
    <message>
        <source>There is no such permission for a role.</source>
        <translation>Esta permissão não existe para funções.</translation>
    </message>
    <message>
        <source>Compare how it is written with Twilio&apos;s list of permissions.</source>
        <translation>Compare a grafia com a lista de permissões da Twilio.</translation>
    </message>
    <message>
        <source>There is no such type of role.</source>
        <translation>Este tipo de função não existe.</translation>
    </message>
    <message>
        <source>A role is for a conversation or for a service: choose one of these types.</source>
        <translation>Uma função vale para uma conversa ou para um serviço: escolha um desses tipos.</translation>
    </message>
    <message>
        <source>The service has no valid role for those who create conversations.</source>
        <translation>O serviço não tem uma função válida para quem cria conversas.</translation>
    </message>
    <message>
        <source>Choose the role for conversation creators on the page Service.</source>
        <translation>Escolha a função para criadores de conversas na página Serviço.</translation>
    </message>
    <message>
        <source>The role of a user does not allow what the user wanted to do.</source>
        <translation>A função de um usuário não permite o que ele tentou fazer.</translation>
    </message>
    <message>
        <source>Give the user another role, or the role the permission.</source>
        <translation>Dê outra função ao usuário ou adicione a permissão à função dele.</translation>
    </message>
    <message>
        <source>A role or a permission is missing or does not fit.</source>
        <translation>Uma função ou permissão está faltando ou não é adequada.</translation>
    </message>
    <message>
        <source>Check the three roles on the page Service.</source>
        <translation>Verifique as três funções na página Serviço.</translation>
    </message>
    <message>
        <source>There is no such role in conversations.</source>
        <translation>Esta função não existe em conversas.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is missing.</source>
        <translation>Falta o SID do serviço de mensagens.</translation>
    </message>
    <message>
        <source>Choose a Messaging Service. Its SID begins with MG.</source>
        <translation>Escolha um serviço de mensagens. O SID dele começa com MG.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is malformed.</source>
        <translation>O SID do serviço de mensagens tem formato inválido.</translation>
    </message>
    <message>
        <source>It begins with MG, followed by 32 digits or letters from a to f. Choose it from the list, or copy it again.</source>
        <translation>Ele começa com MG, seguido de 32 dígitos ou letras de a a f. Escolha-o na lista ou copie-o de novo.</translation>
    </message>
    <message>
        <source>The Messaging Service does not exist in this account.</source>
        <translation>O serviço de mensagens não existe nesta conta.</translation>
    </message>
    <message>
        <source>Check the account, or choose another.</source>
        <translation>Verifique a conta ou escolha outro.</translation>
    </message>
    <message>
        <source>A conversation has no Messaging Service to send by.</source>
        <translation>Uma conversa está sem serviço de mensagens para o envio.</translation>
    </message>
    <message>
        <source>Set the default messaging service, from which new conversations take it.</source>
        <translation>Defina o serviço de mensagens padrão, que as novas conversas passam a usar.</translation>
    </message>
    <message>
        <source>The inactive timer must be at least one minute, or off.</source>
        <translation>O temporizador de inatividade deve ter pelo menos um minuto ou estar desativado.</translation>
    </message>
    <message>
        <source>Make it longer, or switch it off.</source>
        <translation>Aumente a duração ou desative o temporizador.</translation>
    </message>
    <message>
        <source>The closed timer must be at least ten minutes, or off.</source>
        <translation>O temporizador de encerramento deve ter pelo menos dez minutos ou estar desativado.</translation>
    </message>
    <message>
        <source>The conversation is closed, which cannot be undone.</source>
        <translation>A conversa está encerrada, e isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Begin a new one. If conversations close too early, make the closed timer longer.</source>
        <translation>Comece uma nova. Se as conversas são encerradas cedo demais, aumente o temporizador de encerramento.</translation>
    </message>
    <message>
        <source>The inactive timer is not an ISO 8601 duration the server takes.</source>
        <translation>O temporizador de inatividade não é uma duração ISO 8601 que o servidor aceite.</translation>
    </message>
    <message>
        <source>Write it as PT10M, PT2H or P1D, or as PT0S for off.</source>
        <translation>Escreva, por exemplo, PT10M, PT2H ou P1D, ou PT0S para desativar.</translation>
    </message>
    <message>
        <source>The closed timer is not an ISO 8601 duration the server takes.</source>
        <translation>O temporizador de encerramento não é uma duração ISO 8601 que o servidor aceite.</translation>
    </message>
    <message>
        <source>A conversation was to be created with a timer but without a state.</source>
        <translation>Houve uma tentativa de criar uma conversa com temporizador, mas sem estado.</translation>
    </message>
    <message>
        <source>The application that creates it has to name a state as well, or leave the timer to the defaults.</source>
        <translation>A aplicação que a cria precisa informar também um estado ou deixar o temporizador por conta dos padrões.</translation>
    </message>
    <message>
        <source>Conversations are not offered in this region.</source>
        <translation>O Conversations não está disponível nesta região.</translation>
    </message>
    <message>
        <source>Use us1 or ie1.</source>
        <translation>Use us1 ou ie1.</translation>
    </message>
    <message>
        <source>The API key lacks the permission for this, or is not one of this account.</source>
        <translation>A chave de API não tem permissão para isso ou não é desta conta.</translation>
    </message>
    <message>
        <source>Grant the permission in the console, or use a standard key of the account. Check that neither is suspended.</source>
        <translation>Conceda a permissão no console ou use uma chave do tipo Standard da conta. Confirme que nem a chave nem a conta estão suspensas.</translation>
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
        <translation>Códigos de erro</translation>
    </message>
    <message>
        <source>Code, or words about it</source>
        <translation>Código ou palavras-chave</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Read more at Twilio</source>
        <translation>Saiba mais no site da Twilio</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s page about the code in the browser</source>
        <translation>Abrir no navegador a página da Twilio sobre o código</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>The program does not know this code. Twilio&apos;s own page may explain it.</source>
        <translation>O programa não conhece este código. A página da própria Twilio talvez o explique.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the number of the code alone.</source>
        <translation>Nada encontrado. Tente com menos palavras ou só com o número do código.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Erro %1</translation>
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
        <translation>Abre a conta de treinamento.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Abre a conta com este nome.</translation>
    </message>
    <message>
        <source>Use this language, such as de or pt-BR.</source>
        <translation>Usa este idioma (por exemplo, pt-BR ou de).</translation>
    </message>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>Guarda as configurações e o histórico nesta pasta.</translation>
    </message>
    <message>
        <source>Send all requests below this address instead of to Twilio&apos;s hosts.</source>
        <translation>Usa este endereço como base de todas as solicitações, em vez dos servidores da Twilio.</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations.</source>
        <translation>Edita a configuração geral da conta no Twilio Conversations.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Argumento inesperado: %1</translation>
    </message>
    <message>
        <source>--api-url wants an https address; http only for this computer (127.0.0.1, localhost).</source>
        <translation>--api-url exige um endereço https; http só para este computador (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>An option of Qt.</source>
        <translation>Uma opção do Qt.</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationPage</name>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Read it again; your changes stay</source>
        <translation>Recarregar; suas alterações são mantidas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account</comment>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Conta de produção</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Informar o segredo…</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Fazer login no proxy…</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationTableModel</name>
    <message>
        <source>Property</source>
        <translation>Propriedade</translation>
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
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Serviço de conversas</translation>
    </message>
    <message>
        <source>not as sent</source>
        <extracomment>The server did not take the value that was sent</extracomment>
        <translation>diferente do enviado</translation>
    </message>
    <message>
        <source>%1 was sent, and the server answered otherwise.</source>
        <translation>Foi enviado %1, mas o servidor respondeu com outro valor.</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>The server writes the value that was sent in another form</extracomment>
        <translation>reescrito</translation>
    </message>
    <message>
        <source>%1 was sent, and the server writes it in its own way.</source>
        <translation>Foi enviado %1; o servidor escreve esse valor de outra forma.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
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
        <translation>Copiar o que foi retornado ou a solicitação correspondente</translation>
    </message>
    <message>
        <source>The Terraform provider for Twilio has no resource for the webhooks of a service</source>
        <translation>O provedor do Terraform para a Twilio não tem recurso para os webhooks de um serviço</translation>
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
        <translation>Markdown para um chamado</translation>
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
        <translation>As solicitações do programa, no máximo %1, das mais recentes às mais antigas. Segredos, cabeçalhos, parâmetros e conteúdos não aparecem; SIDs que fazem parte de um caminho, sim.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>No requests yet. They appear here as soon as the program sends any.</source>
        <translation>Ainda não há solicitações. Elas aparecerão aqui assim que o programa enviar alguma.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the list of requests</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy everything as text for a support ticket</source>
        <translation>Copiar tudo como texto para um chamado de suporte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save everything as a text file for a support ticket</source>
        <translation>Salvar tudo como arquivo de texto para um chamado de suporte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Salvar diagnóstico</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsReport</name>
    <message>
        <source>No requests.</source>
        <translation>Nenhuma solicitação.</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Envio (UTC)</translation>
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
        <translation>Caminho</translation>
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
        <translation>ID da solicitação</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Written: %1 UTC</source>
        <extracomment>%1: a moment in universal time</extracomment>
        <translation>Gerado em: %1 UTC</translation>
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
        <translation>Idioma: %1; idioma do sistema: %2</translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
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
        <translation>, </translation>
    </message>
</context>
<context>
    <name>configurator::ErrorWords</name>
    <message>
        <source>Nothing was sent: the change could not be written down</source>
        <translation>Nada foi enviado: não foi possível registrar a alteração</translation>
    </message>
    <message>
        <source>The change was applied, but the history does not say so yet</source>
        <translation>A alteração foi aplicada, mas isso ainda não consta no histórico</translation>
    </message>
    <message>
        <source>It is not known whether the change was applied</source>
        <translation>Não se sabe se a alteração foi aplicada</translation>
    </message>
    <message>
        <source>%1. The request was sent, but no clear answer came back, nor could the configuration be read again. Reload to see what the server has now; your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. A solicitação foi enviada, mas não houve uma resposta clara e também não foi possível ler a configuração de novo. Recarregue para ver o que o servidor tem agora; suas alterações continuam aqui.</translation>
    </message>
    <message>
        <source>The change was applied all the same</source>
        <translation>Mesmo assim, a alteração foi aplicada</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, but the server has the values you asked for.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Não houve uma resposta clara, mas o servidor tem os valores que você pediu.</translation>
    </message>
    <message>
        <source>The change was not applied</source>
        <translation>A alteração não foi aplicada</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server still has the values from before. Your changes stay here. Reload before you try again: a slow server may yet carry the request out.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Não houve uma resposta clara, e o servidor ainda tem os valores anteriores. Suas alterações continuam aqui. Recarregue antes de tentar novamente: um servidor lento ainda pode executar a solicitação.</translation>
    </message>
    <message>
        <source>It cannot be told whether the change was applied</source>
        <translation>Não há como saber se a alteração foi aplicada</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server now has values that are neither those from before nor yours. Somebody else may have changed them since. Your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Não houve uma resposta clara, e agora o servidor tem valores que não são nem os anteriores nem os seus. Outra pessoa pode tê-los alterado nesse meio-tempo. Suas alterações continuam aqui.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Erro %1</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1: the server&apos;s message; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 (erro %2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Nada foi alterado aqui.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>O servidor não respondeu a tempo</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Verifique a conexão e tente novamente.</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>Não há conexão com o servidor</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, a proxy or a firewall, and the account&apos;s region.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Não foi possível acessar %1. Verifique a rede, um possível proxy ou firewall e a região da conta.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>A conexão foi perdida</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Verifique a rede e tente novamente.</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Não foi possível confirmar a identidade do servidor</translation>
    </message>
    <message>
        <source>The server pointed to another address</source>
        <translation>O servidor redirecionou para outro endereço</translation>
    </message>
    <message>
        <source>The program does not follow, to keep your sign-in safe. Check the network for a login page, and the account&apos;s region.</source>
        <translation>Para proteger o seu login, o programa não segue o redirecionamento. Veja se a rede exige login pelo navegador e verifique a região da conta.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>O login foi recusado</translation>
    </message>
    <message>
        <source>Check the account&apos;s SID and its auth token or API key.</source>
        <translation>Verifique o SID da conta e o token de autenticação ou a chave de API.</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>Este login não tem permissão para isso</translation>
    </message>
    <message>
        <source>Use one with more permissions.</source>
        <translation>Use um login com mais permissões.</translation>
    </message>
    <message>
        <source>The server knows nothing at this address</source>
        <translation>O servidor não encontrou nada neste endereço</translation>
    </message>
    <message>
        <source>Check the account and its region.</source>
        <translation>Verifique a conta e a região dela.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Muitas solicitações ao mesmo tempo</translation>
    </message>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>A solicitação não foi executada. Tente novamente em %Ln segundo.</numerusform>
            <numerusform>A solicitação não foi executada. Tente novamente em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was not carried out. Try again in a moment.</source>
        <translation>A solicitação não foi executada. Tente novamente daqui a pouco.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>O servidor recusou a solicitação</translation>
    </message>
    <message>
        <source>Nothing was changed. The server answered with status %1 and did not say why.</source>
        <extracomment>%1: an HTTP status such as 409</extracomment>
        <translation>Nada foi alterado. O servidor respondeu com o status %1 e não informou o motivo.</translation>
    </message>
    <message>
        <source>Nothing was changed. The server&apos;s words below say why.</source>
        <translation>Nada foi alterado. A mensagem do servidor, abaixo, explica o motivo.</translation>
    </message>
    <message>
        <source>The server has trouble of its own</source>
        <translation>O servidor está com problemas</translation>
    </message>
    <message>
        <source>It answered with status %1. Try again in a while.</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>Ele respondeu com o status %1. Tente novamente mais tarde.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Não foi possível ler a resposta</translation>
    </message>
    <message>
        <source>What came back is not a configuration. A proxy or a login page may have answered instead.</source>
        <translation>O que chegou não é uma configuração. Um proxy ou uma página de login pode ter respondido no lugar do servidor.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>A resposta é grande demais</translation>
    </message>
    <message>
        <source>It is far larger than a configuration can be, so the program stopped reading.</source>
        <translation>Ela é muito maior do que uma configuração pode ser; por isso, o programa interrompeu a leitura.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>O segredo não está no chaveiro</translation>
    </message>
    <message>
        <source>It may have been removed by another program. Enter the auth token or API key secret of this account again.</source>
        <translation>Ele pode ter sido removido por outro programa. Informe de novo o token de autenticação ou o segredo da chave de API desta conta.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>O chaveiro está bloqueado</translation>
    </message>
    <message>
        <source>The question for its password was dismissed or could not be shown. Unlock the keychain of this computer, then try again.</source>
        <translation>O pedido de senha foi cancelado ou não pôde ser exibido. Desbloqueie o chaveiro deste computador e tente novamente.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>O chaveiro recusou o acesso</translation>
    </message>
    <message>
        <source>The question was answered with no, or this program may not use the keychain. Allow it, then try again.</source>
        <translation>O pedido de acesso foi negado, ou este programa não tem permissão para usar o chaveiro. Permita o acesso e tente novamente.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer</source>
        <translation>Nenhum chaveiro responde neste computador</translation>
    </message>
    <message>
        <source>Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept in memory while the program runs.</source>
        <translation>Inicie o serviço de chaveiro (GNOME Keyring ou KDE Wallet). Até lá, os segredos podem ficar na memória enquanto o programa estiver aberto.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>O chaveiro não respondeu a tempo</translation>
    </message>
    <message>
        <source>A question to unlock it may be open in another window: answer it, then try again. If there is none, restart the keychain service.</source>
        <translation>Um pedido de desbloqueio pode estar aberto em outra janela: responda a ele e tente novamente. Se não houver nenhum, reinicie o serviço de chaveiro.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Ocorreu uma falha no chaveiro</translation>
    </message>
    <message>
        <source>It is there, but could not do what it was asked. Try again; restarting the keychain service may help.</source>
        <translation>O chaveiro está disponível, mas não conseguiu executar a operação. Tente novamente; reiniciar o serviço de chaveiro pode ajudar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read</source>
        <translation>Não foi possível ler a lista de contas</translation>
    </message>
    <message>
        <source>Check that the file may be read, then start the program again. It has not been changed.</source>
        <translation>Verifique se há permissão para ler o arquivo e abra o programa novamente. O arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged</source>
        <translation>A lista de contas está danificada</translation>
    </message>
    <message>
        <source>Repair the file or move it away, then start the program again. It has not been changed.</source>
        <translation>Repare o arquivo ou mova-o para outro lugar e abra o programa novamente. O arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version</source>
        <translation>A lista de contas foi gravada por uma versão mais nova</translation>
    </message>
    <message>
        <source>Use that version. The file has not been changed.</source>
        <translation>Use essa versão. O arquivo não foi alterado.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written</source>
        <translation>Não foi possível gravar a lista de contas</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and that the folder may be written. Nothing has been changed.</source>
        <translation>Verifique o espaço livre no disco e se há permissão para gravar na pasta. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The practice server is missing</source>
        <translation>O servidor de treinamento não foi encontrado</translation>
    </message>
    <message>
        <source>A part of the program is not where it should be. Install the program again.</source>
        <translation>Uma parte do programa não está onde deveria. Instale o programa novamente.</translation>
    </message>
    <message>
        <source>The practice server does not start</source>
        <translation>O servidor de treinamento não inicia</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente novamente.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>Não foi possível abrir o histórico</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be read and written.</source>
        <translation>Verifique se há permissão de leitura e gravação para o arquivo e a pasta dele.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>O histórico está danificado</translation>
    </message>
    <message>
        <source>It could not be set aside to begin a new one. Move the file away; it has not been changed.</source>
        <translation>Não foi possível mover o arquivo danificado para iniciar um novo. Mova-o manualmente para outro lugar; ele não foi alterado.</translation>
    </message>
    <message>
        <source>The history was written by a newer version</source>
        <translation>O histórico foi gravado por uma versão mais nova</translation>
    </message>
    <message>
        <source>The history is in use by another program</source>
        <translation>O histórico está em uso por outro programa</translation>
    </message>
    <message>
        <source>Close whatever has the file open, a backup or a database tool perhaps, then try again.</source>
        <translation>Feche o que estiver usando o arquivo, como um programa de backup ou de banco de dados, e tente novamente.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>Não foi possível gravar o histórico</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written.</source>
        <translation>Verifique se há permissão de gravação para o arquivo e a pasta dele.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>There is no room for the history. Free some space, then try again.</source>
        <translation>Não há espaço para o histórico. Libere espaço e tente novamente.</translation>
    </message>
    <message>
        <source>The history failed</source>
        <translation>Ocorreu uma falha no histórico</translation>
    </message>
    <message>
        <source>The file is there, but could not be read or written. Try again.</source>
        <translation>O arquivo existe, mas não foi possível lê-lo nem gravar nele. Tente novamente.</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>O histórico estava danificado</translation>
    </message>
    <message>
        <source>A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1</source>
        <translation>Um novo histórico foi iniciado. O conteúdo do antigo talvez possa ser recuperado; o arquivo foi mantido: %1</translation>
    </message>
    <message>
        <source>The secret may have been stored or removed all the same. %1</source>
        <extracomment>%1: what else is to be said</extracomment>
        <translation>O segredo pode ter sido armazenado ou removido mesmo assim. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. A question to unlock it may be open in another window.</source>
        <translation>Aguardando o chaveiro. Um pedido de desbloqueio pode estar aberto em outra janela.</translation>
    </message>
    <message>
        <source>The account is %1, but the server does not say for which account it answered. Until it does, nothing can be applied.</source>
        <extracomment>%1: the SID of an account</extracomment>
        <translation>A conta é %1, mas o servidor não informa por qual conta respondeu. Enquanto não informar, nada pode ser aplicado.</translation>
    </message>
    <message>
        <source>The account is %1, but the server answered for %2. Credentials of a parent account show the parent&apos;s configuration. Sign in with credentials of the account itself; until then nothing can be applied.</source>
        <extracomment>%1 and %2: the SIDs of two accounts</extracomment>
        <translation>A conta é %1, mas o servidor respondeu pela conta %2. Credenciais de uma conta principal mostram a configuração dela. Faça login com credenciais da própria conta; até lá, nada pode ser aplicado.</translation>
    </message>
    <message>
        <source>This is the configuration of another account</source>
        <translation>Esta é a configuração de outra conta</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>O proxy exige login</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your network can tell you the user name and password.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Sem o login, o proxy %1 não deixa nada sair da sua rede; por isso, nada foi enviado. Quem administra a sua rede pode informar o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>O proxy não aceitou o login</translation>
    </message>
    <message>
        <source>The user name or password for %1 is not good, so nothing was sent. It was tried once and is not tried again, so that nobody is locked out.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>O nome de usuário ou a senha do proxy %1 está incorreto; por isso, nada foi enviado. O programa tentou uma vez e não tentará de novo, para que o acesso não seja bloqueado.</translation>
    </message>
    <message>
        <source>Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of your company looks into what is sent, whoever runs your network has to add the company&apos;s CA certificate to the certificates this computer trusts.</source>
        <translation>O certificado ou a criptografia dele não é aceitável; por isso, nada foi enviado para %1. Se um proxy da sua empresa inspeciona o que é enviado, quem administra a sua rede precisa adicionar o certificado da CA da empresa aos certificados em que este computador confia.</translation>
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
        <translation>Uma mensagem será adicionada</translation>
    </message>
    <message>
        <source>Called before a message is added to a conversation. The webhook can change the message or stop it.</source>
        <translation>Chamado antes de uma mensagem ser adicionada a uma conversa. O webhook pode modificar ou bloquear a mensagem.</translation>
    </message>
    <message>
        <source>A message will be changed</source>
        <translation>Uma mensagem será alterada</translation>
    </message>
    <message>
        <source>Called before a message is changed. The webhook can alter the change or stop it.</source>
        <translation>Chamado antes de uma mensagem ser alterada. O webhook pode modificar ou bloquear a alteração.</translation>
    </message>
    <message>
        <source>A message will be deleted</source>
        <translation>Uma mensagem será excluída</translation>
    </message>
    <message>
        <source>Called before a message is deleted. The webhook can stop it.</source>
        <translation>Chamado antes de uma mensagem ser excluída. O webhook pode bloquear a exclusão.</translation>
    </message>
    <message>
        <source>A message was added</source>
        <translation>Uma mensagem foi adicionada</translation>
    </message>
    <message>
        <source>Called after a message was added to a conversation, whether from an app, by SMS or by WhatsApp.</source>
        <translation>Chamado depois que uma mensagem é adicionada a uma conversa, seja por um app, por SMS ou pelo WhatsApp.</translation>
    </message>
    <message>
        <source>A message was changed</source>
        <translation>Uma mensagem foi alterada</translation>
    </message>
    <message>
        <source>Called after the text or the attributes of a message were changed.</source>
        <translation>Chamado depois que o texto ou os atributos de uma mensagem são alterados.</translation>
    </message>
    <message>
        <source>A message was deleted</source>
        <translation>Uma mensagem foi excluída</translation>
    </message>
    <message>
        <source>Called after a message was deleted.</source>
        <translation>Chamado depois que uma mensagem é excluída.</translation>
    </message>
    <message>
        <source>A conversation will be created</source>
        <translation>Uma conversa será criada</translation>
    </message>
    <message>
        <source>Called before a conversation is created. The webhook can change the conversation or stop it.</source>
        <translation>Chamado antes de uma conversa ser criada. O webhook pode modificar ou bloquear a conversa.</translation>
    </message>
    <message>
        <source>A conversation will be changed</source>
        <translation>Uma conversa será alterada</translation>
    </message>
    <message>
        <source>Called before a conversation is changed. The webhook can alter the change or stop it.</source>
        <translation>Chamado antes de uma conversa ser alterada. O webhook pode modificar ou bloquear a alteração.</translation>
    </message>
    <message>
        <source>A conversation will be deleted</source>
        <translation>Uma conversa será excluída</translation>
    </message>
    <message>
        <source>Called before a conversation is deleted. The webhook can stop it.</source>
        <translation>Chamado antes de uma conversa ser excluída. O webhook pode bloquear a exclusão.</translation>
    </message>
    <message>
        <source>A conversation was created</source>
        <translation>Uma conversa foi criada</translation>
    </message>
    <message>
        <source>Called after a conversation was created.</source>
        <translation>Chamado depois que uma conversa é criada.</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>Uma conversa foi alterada</translation>
    </message>
    <message>
        <source>Called after the name, the attributes or another property of a conversation was changed.</source>
        <translation>Chamado depois que o nome, os atributos ou outra propriedade de uma conversa são alterados.</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>Uma conversa foi excluída</translation>
    </message>
    <message>
        <source>Called after a conversation was deleted.</source>
        <translation>Chamado depois que uma conversa é excluída.</translation>
    </message>
    <message>
        <source>A conversation’s state changed</source>
        <translation>O estado de uma conversa mudou</translation>
    </message>
    <message>
        <source>Called after a conversation became active, inactive or closed, by a timer or by somebody.</source>
        <translation>Chamado depois que uma conversa fica ativa, inativa ou encerrada, por um temporizador ou por alguém.</translation>
    </message>
    <message>
        <source>A participant will be added</source>
        <translation>Um participante será adicionado</translation>
    </message>
    <message>
        <source>Called before somebody joins a conversation or is added to it. The webhook can change how, or stop it.</source>
        <translation>Chamado antes de alguém entrar em uma conversa ou ser adicionado a ela. O webhook pode modificar ou bloquear a entrada.</translation>
    </message>
    <message>
        <source>A participant will be changed</source>
        <translation>Um participante será alterado</translation>
    </message>
    <message>
        <source>Called before a participant is changed. The webhook can alter the change or stop it.</source>
        <translation>Chamado antes de um participante ser alterado. O webhook pode modificar ou bloquear a alteração.</translation>
    </message>
    <message>
        <source>A participant will be removed</source>
        <translation>Um participante será removido</translation>
    </message>
    <message>
        <source>Called before somebody leaves a conversation or is removed from it. The webhook can stop it.</source>
        <translation>Chamado antes de alguém sair de uma conversa ou ser removido dela. O webhook pode bloquear a saída.</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>Um participante foi adicionado</translation>
    </message>
    <message>
        <source>Called after somebody joined a conversation or was added to it.</source>
        <translation>Chamado depois que alguém entra em uma conversa ou é adicionado a ela.</translation>
    </message>
    <message>
        <source>A participant was changed</source>
        <translation>Um participante foi alterado</translation>
    </message>
    <message>
        <source>Called after the role or the attributes of a participant were changed.</source>
        <translation>Chamado depois que a função ou os atributos de um participante são alterados.</translation>
    </message>
    <message>
        <source>A participant was removed</source>
        <translation>Um participante foi removido</translation>
    </message>
    <message>
        <source>Called after somebody left a conversation or was removed from it.</source>
        <translation>Chamado depois que alguém sai de uma conversa ou é removido dela.</translation>
    </message>
    <message>
        <source>A user will be changed</source>
        <translation>Um usuário será alterado</translation>
    </message>
    <message>
        <source>Called before a user is changed. The webhook can alter the change or stop it.</source>
        <translation>Chamado antes de um usuário ser alterado. O webhook pode modificar ou bloquear a alteração.</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>Um usuário foi adicionado</translation>
    </message>
    <message>
        <source>Called after a user was created, as when somebody uses an app for the first time.</source>
        <translation>Chamado depois que um usuário é criado, por exemplo, quando alguém usa um app pela primeira vez.</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>Um usuário foi alterado</translation>
    </message>
    <message>
        <source>Called after the name, the role or the attributes of a user were changed.</source>
        <translation>Chamado depois que o nome, a função ou os atributos de um usuário são alterados.</translation>
    </message>
    <message>
        <source>A delivery status changed</source>
        <translation>O status de uma entrega mudou</translation>
    </message>
    <message>
        <source>Called after a message was sent, delivered or read, or failed to be: for SMS, WhatsApp and the like, not for apps.</source>
        <translation>Chamado depois que uma mensagem é enviada, entregue ou lida, ou quando isso falha: vale para SMS, WhatsApp e similares, não para apps.</translation>
    </message>
    <message>
        <source>The server has this event, which the program does not know or which has no place here. It is kept until you uncheck it.</source>
        <translation>O servidor tem este evento, que o programa não conhece ou que não cabe aqui. Ele será mantido até você desmarcá-lo.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
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
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <extracomment>%1: the name of the field</extracomment>
        <translation>%1: predefinições</translation>
    </message>
    <message>
        <source>Before (can be stopped)</source>
        <extracomment>A heading above events a webhook is called for beforehand</extracomment>
        <translation>Antes (é possível bloquear)</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A heading above events a webhook is called for afterwards</extracomment>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Others the server has</source>
        <translation>Outros no servidor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All pre-events</source>
        <translation>Todos os pré-eventos</translation>
    </message>
    <message>
        <source>All post-events</source>
        <translation>Todos os pós-eventos</translation>
    </message>
    <message>
        <source>Messages only, after</source>
        <translation>Só pós-eventos de mensagens</translation>
    </message>
    <message>
        <source>Delivery and state</source>
        <translation>Entrega e estado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>Gravar em um arquivo todas as alterações que correspondem aos filtros</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV, para planilhas…</translation>
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
        <translation>Cancelar a exportação</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Exportar alterações</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Alterações %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldBlock</name>
    <message>
        <source>Revert</source>
        <translation>Reverter</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Reverter: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value again</source>
        <translation>Voltar ao valor do servidor</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Abrir a documentação</translation>
    </message>
    <message>
        <source>Documentation of %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Documentação: %1</translation>
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
        <translation>No servidor: %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message>
        <source>Default conversation service</source>
        <translation>Serviço de conversas padrão</translation>
    </message>
    <message>
        <source>Default messaging service</source>
        <translation>Serviço de mensagens padrão</translation>
    </message>
    <message>
        <source>Default inactive timer</source>
        <translation>Temporizador de inatividade padrão</translation>
    </message>
    <message>
        <source>Default closed timer</source>
        <translation>Temporizador de encerramento padrão</translation>
    </message>
    <message>
        <source>Pre-event URL</source>
        <translation>URL pré-evento</translation>
    </message>
    <message>
        <source>Post-event URL</source>
        <translation>URL pós-evento</translation>
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
        <translation>Função para criadores de conversas</translation>
    </message>
    <message>
        <source>Role for participants</source>
        <translation>Função para participantes</translation>
    </message>
    <message>
        <source>Role for new users</source>
        <translation>Função para novos usuários</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Disponibilidade</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>Log de notificações</translation>
    </message>
    <message>
        <source>Notify of new messages</source>
        <translation>Notificar novas mensagens</translation>
    </message>
    <message>
        <source>New message text</source>
        <translation>Texto de nova mensagem</translation>
    </message>
    <message>
        <source>New message sound</source>
        <translation>Som de nova mensagem</translation>
    </message>
    <message>
        <source>Unread badge</source>
        <translation>Contador de não lidas</translation>
    </message>
    <message>
        <source>Own text for media</source>
        <translation>Texto próprio para mídia</translation>
    </message>
    <message>
        <source>Media message text</source>
        <translation>Texto de mensagem com mídia</translation>
    </message>
    <message>
        <source>Notify when added</source>
        <translation>Notificar adição</translation>
    </message>
    <message>
        <source>Text when added</source>
        <translation>Texto de adição</translation>
    </message>
    <message>
        <source>Sound when added</source>
        <translation>Som de adição</translation>
    </message>
    <message>
        <source>Notify when removed</source>
        <translation>Notificar remoção</translation>
    </message>
    <message>
        <source>Text when removed</source>
        <translation>Texto de remoção</translation>
    </message>
    <message>
        <source>Sound when removed</source>
        <translation>Som de remoção</translation>
    </message>
    <message>
        <source>New conversations belong to this service unless they name another. Begins with IS.</source>
        <translation>As novas conversas pertencem a este serviço, a menos que indiquem outro. Começa com IS.</translation>
    </message>
    <message>
        <source>Carries SMS and WhatsApp messages of new conversations. Begins with MG.</source>
        <translation>Usado para as mensagens de SMS e WhatsApp das novas conversas. Começa com MG.</translation>
    </message>
    <message>
        <source>When a quiet conversation becomes inactive. A new message makes it active again.</source>
        <translation>Tempo sem mensagens até a conversa ficar inativa. Uma nova mensagem a reativa.</translation>
    </message>
    <message>
        <source>When a quiet conversation is closed for good.</source>
        <translation>Tempo sem mensagens até a conversa ser encerrada definitivamente.</translation>
    </message>
    <message>
        <source>Called before something happens, which it can change or stop within five seconds.</source>
        <translation>Chamada antes de algo acontecer; pode modificar ou bloquear a ação em até cinco segundos.</translation>
    </message>
    <message>
        <source>Called after something has happened.</source>
        <translation>Chamada depois que algo acontece.</translation>
    </message>
    <message>
        <source>How the URLs are called.</source>
        <translation>Como as URLs são chamadas.</translation>
    </message>
    <message>
        <source>Where events go. Flex accounts need them to go into Flex.</source>
        <translation>Para onde vão os eventos. Em contas do Flex, eles precisam ir para o Flex.</translation>
    </message>
    <message>
        <source>The URLs are called for these events only.</source>
        <translation>As URLs são chamadas só para estes eventos.</translation>
    </message>
    <message>
        <source>What the creator of a conversation may do in it.</source>
        <translation>O que o criador de uma conversa pode fazer nela.</translation>
    </message>
    <message>
        <source>What a participant may do in a conversation.</source>
        <translation>O que um participante pode fazer em uma conversa.</translation>
    </message>
    <message>
        <source>What a user may do in the service outside of conversations.</source>
        <translation>O que um usuário pode fazer no serviço fora das conversas.</translation>
    </message>
    <message>
        <source>Whether apps are told who is online, and who can be reached by a push notification.</source>
        <translation>Informa aos apps quem está online e quem pode receber notificações push.</translation>
    </message>
    <message>
        <source>Keeps a log of push notifications, to find out why one did not arrive.</source>
        <translation>Mantém um log das notificações push, para descobrir por que alguma não chegou.</translation>
    </message>
    <message>
        <source>Sends a push notification to participants who use an app.</source>
        <translation>Envia uma notificação push aos participantes que usam um app.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was added.</source>
        <translation>Envia uma notificação push à pessoa que foi adicionada.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was removed.</source>
        <translation>Envia uma notificação push à pessoa que foi removida.</translation>
    </message>
    <message>
        <source>Shows at the app’s icon how many conversations have unread messages.</source>
        <translation>Mostra no ícone do app quantas conversas têm mensagens não lidas.</translation>
    </message>
    <message>
        <source>When a message comes with files, the text below is used instead.</source>
        <translation>Usa o texto abaixo quando a mensagem vem com arquivos.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.</source>
        <translation>Texto da notificação. ${PARTICIPANT}, ${CONVERSATION} e ${MESSAGE} são preenchidos automaticamente.</translation>
    </message>
    <message>
        <source>What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.</source>
        <translation>Texto da notificação nesse caso. ${PARTICIPANT}, ${CONVERSATION} e ${MEDIA_COUNT} são preenchidos automaticamente.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.</source>
        <translation>Texto da notificação. ${PARTICIPANT} e ${CONVERSATION} são preenchidos automaticamente.</translation>
    </message>
    <message>
        <source>The name of a sound file of the app, or “default”.</source>
        <translation>O nome de um arquivo de som do app, ou “default”.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Novas mensagens</translation>
    </message>
    <message>
        <source>Being added to a conversation</source>
        <translation>Adição de participantes</translation>
    </message>
    <message>
        <source>Being removed from a conversation</source>
        <translation>Remoção de participantes</translation>
    </message>
    <message>
        <source>Account SIDs</source>
        <translation>SIDs de conta</translation>
    </message>
    <message>
        <source>API key SIDs</source>
        <translation>SIDs de chave de API</translation>
    </message>
    <message>
        <source>Conversation Services</source>
        <translation>Serviços de conversas</translation>
    </message>
    <message>
        <source>Messaging Services</source>
        <translation>Serviços de mensagens</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
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
        <translation>Para as URLs (webhook)</translation>
    </message>
    <message>
        <source>Into Flex (flex)</source>
        <comment>where events go</comment>
        <translation>Para o Flex (flex)</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No value was chosen yet</extracomment>
        <translation>Não definido</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a timer</comment>
        <translation>desativado</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>desativado</translation>
    </message>
    <message>
        <source>none</source>
        <comment>events</comment>
        <translation>nenhum</translation>
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
        <translation>para as URLs</translation>
    </message>
    <message>
        <source>into Flex</source>
        <comment>where events go</comment>
        <translation>para o Flex</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Instead of the SID of a service, when none is set</extracomment>
        <translation>não definido</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a text</comment>
        <translation>vazio</translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Ainda não há nada para salvar</translation>
    </message>
    <message>
        <source>Save again once the configuration has been loaded.</source>
        <translation>Salve novamente depois que a configuração for carregada.</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>Salvar arquivo de configuração</translation>
    </message>
    <message>
        <source>Open configuration file</source>
        <translation>Abrir arquivo de configuração</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>%Ln valor importado. Revise e aplique, ou descarte.</numerusform>
            <numerusform>%Ln valores importados. Revise e aplique, ou descarte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Arquivos de configuração (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Nenhuma conta está aberta</translation>
    </message>
    <message>
        <source>Open the account whose configuration it is about first.</source>
        <translation>Abra primeiro a conta a que a configuração se refere.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <extracomment>%1: the path of a file; %2: a list of what is in it</extracomment>
        <translation>Salvo como %1. Conteúdo: %2.</translation>
    </message>
    <message>
        <source>Saved as %1, without the changes that are not applied: %2.</source>
        <translation>Salvo como %1, sem as alterações não aplicadas. Conteúdo: %2.</translation>
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
        <translation>No arquivo</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Valor atual</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ação</translation>
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
        <translation>O arquivo não existe</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Não foi possível ler o arquivo</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Verifique se há permissão de leitura ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>O arquivo é grande demais</translation>
    </message>
    <message>
        <source>It is far larger than a configuration file can be. Choose another file.</source>
        <translation>Ele é muito maior do que um arquivo de configuração pode ser. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>Não foi possível salvar o arquivo</translation>
    </message>
    <message>
        <source>Check that there is room and that the folder may be written to, or choose another folder.</source>
        <translation>Verifique se há espaço e permissão para gravar na pasta ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>O arquivo não é um JSON válido</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>O conteúdo não é válido a partir da linha %1, caractere %2. Corrija o arquivo nesse ponto ou escolha outro.</translation>
    </message>
    <message>
        <source>This is not a configuration file</source>
        <translation>Este não é um arquivo de configuração</translation>
    </message>
    <message>
        <source>Choose a file that this program has saved.</source>
        <translation>Escolha um arquivo salvo por este programa.</translation>
    </message>
    <message>
        <source>The file needs a later version of this program</source>
        <translation>O arquivo requer uma versão mais nova deste programa</translation>
    </message>
    <message>
        <source>This version might misunderstand it. Update the program, or choose another file.</source>
        <translation>Esta versão poderia interpretá-lo incorretamente. Atualize o programa ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file has a fault</source>
        <translation>Há um erro no arquivo</translation>
    </message>
    <message>
        <source>%1 is missing. Add it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Falta %1. Complete o arquivo ou escolha outro.</translation>
    </message>
    <message>
        <source>%1 names settings that are in the file already. Remove one of the two.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 indica configurações que já estão no arquivo. Remova uma das duas ocorrências.</translation>
    </message>
    <message>
        <source>%1 has a value that means nothing there. Correct it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 tem um valor inválido. Corrija-o ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>%1 must be an object, in braces.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 deve ser um objeto, entre chaves.</translation>
    </message>
    <message>
        <source>%1 must be a list, in brackets.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 deve ser uma lista, entre colchetes.</translation>
    </message>
    <message>
        <source>%1 must be a text, in quotes.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 deve ser um texto, entre aspas.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 deve ser true ou false.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 deve ser um número.</translation>
    </message>
    <message>
        <source>Saved from the account %1.</source>
        <extracomment>%1: the SID of an account; %2: a date; %3: a time</extracomment>
        <translation>Origem: conta %1.</translation>
    </message>
    <message>
        <source>Saved from the account %1 on %2 at %3.</source>
        <translation>Origem: conta %1. Salvo em %2, às %3.</translation>
    </message>
    <message>
        <source>Saved from %1 (%2).</source>
        <extracomment>%1: the name and %2: the SID of an account; %3: a date; %4: a time</extracomment>
        <translation>Origem: %1 (%2).</translation>
    </message>
    <message>
        <source>Saved from %1 (%2) on %3 at %4.</source>
        <translation>Origem: %1 (%2). Salvo em %3, às %4.</translation>
    </message>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>Esta versão do programa não conhece %Ln item do arquivo e o ignora: %1</numerusform>
            <numerusform>Esta versão do programa não conhece %Ln itens do arquivo e os ignora: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the open service</source>
        <translation>Importar para o serviço aberto</translation>
    </message>
    <message>
        <source>Being loaded to compare…</source>
        <translation>Carregando para comparar…</translation>
    </message>
    <message>
        <source>Left out: cannot be changed here now</source>
        <translation>Ignorar: não pode ser alterado aqui agora</translation>
    </message>
    <message>
        <source>Left out: no service is open here</source>
        <translation>Ignorar: nenhum serviço está aberto aqui</translation>
    </message>
    <message>
        <source>Left out: one service at a time</source>
        <translation>Ignorar: um serviço por vez</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Nenhuma: igual ao atual</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another account</source>
        <translation>Importar, embora pertença a outra conta</translation>
    </message>
    <message>
        <source>Left out: belongs to another account</source>
        <translation>Ignorar: pertence a outra conta</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another service</source>
        <translation>Importar, embora pertença a outro serviço</translation>
    </message>
    <message>
        <source>Left out: belongs to another service</source>
        <translation>Ignorar: pertence a outro serviço</translation>
    </message>
</context>
<context>
    <name>configurator::FlagEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Desativado</translation>
    </message>
</context>
<context>
    <name>configurator::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guia do usuário</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
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
        <translation>Copiar tudo o que se sabe das alterações selecionadas</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Consultar de novo</translation>
    </message>
    <message>
        <source>Read from the server what became of the changes that are not settled</source>
        <translation>Consultar no servidor o que aconteceu com as alterações em aberto</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Put the values from before into the form, for you to review. Nothing is sent before that.</source>
        <translation>Colocar os valores anteriores no formulário, para você revisar. Nada é enviado antes disso.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln alteração selecionada</numerusform>
            <numerusform>%Ln alterações selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>To restore, choose changes of one account and one page.</source>
        <translation>Para restaurar, escolha alterações de uma só conta e de uma só página.</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFacts</name>
    <message>
        <source>Time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Server returned</source>
        <translation>Valor no servidor</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>%1, by reading again</source>
        <extracomment>When the outcome of a change became known; %1: a date and a time of day</extracomment>
        <translation>%1, por nova consulta</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Constatado em</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Status HTTP</translation>
    </message>
    <message>
        <source>Twilio error</source>
        <translation>Erro da Twilio</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da solicitação</translation>
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
        <translation>Todos os campos</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a field</comment>
        <extracomment>%1: the name of a page; %2: the name of a field on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas as contas</translation>
    </message>
    <message>
        <source>This account</source>
        <extracomment>The account that is open</extracomment>
        <translation>Esta conta</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Qualquer resultado</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Changes of which it is not known whether they took effect</extracomment>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Pesquisar no histórico</translation>
    </message>
    <message>
        <source>Beginnings of words: of accounts, SIDs, values, people or request IDs</source>
        <translation>Início de palavras: contas, SIDs, valores, responsáveis ou IDs de solicitação</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryPage</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>A exportação foi cancelada.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Recarregar o histórico</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Detalhes da alteração</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>No change matches the filters.</source>
        <translation>Nenhuma alteração corresponde aos filtros.</translation>
    </message>
    <message>
        <source>No changes yet. Each change you apply is written down here, with what became of it, and can be taken back.</source>
        <translation>Ainda não há alterações. Cada alteração que você aplica é registrada aqui, com o resultado, e pode ser desfeita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln alteração</numerusform>
            <numerusform>%Ln alterações</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
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
        <translation>Mostrar conta</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>%Ln alteração exportada para %1</numerusform>
            <numerusform>%Ln alterações exportadas para %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryTableModel</name>
    <message>
        <source>When</source>
        <extracomment>A column: the time of a change</extracomment>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da solicitação</translation>
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
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>outcome of a change</comment>
        <translation>Incerta</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome of a change</comment>
        <translation>Aplicada</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>outcome of a change</comment>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a change</comment>
        <translation>Recusada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>outcome of a change</comment>
        <translation>Não enviada</translation>
    </message>
    <message>
        <source>Not applied</source>
        <comment>outcome of a change</comment>
        <translation>Não aplicada</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>outcome of a change</comment>
        <translation>Sem conclusão</translation>
    </message>
    <message>
        <source>It was about to be sent, and no answer has come. Reading again settles it.</source>
        <translation>Estava prestes a ser enviada, e nenhuma resposta chegou. Uma nova consulta esclarece o resultado.</translation>
    </message>
    <message>
        <source>Sent, and no clear answer came. Reading again settles it.</source>
        <translation>Foi enviada, mas não houve uma resposta clara. Uma nova consulta esclarece o resultado.</translation>
    </message>
    <message>
        <source>The server has the value that was asked for.</source>
        <translation>O servidor tem o valor solicitado.</translation>
    </message>
    <message>
        <source>The server accepted the change and made another value of it.</source>
        <translation>O servidor aceitou a alteração, mas definiu outro valor.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>O servidor a recusou. Nada foi alterado.</translation>
    </message>
    <message>
        <source>It did not reach the server. Nothing was changed.</source>
        <translation>Não chegou ao servidor. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The server still had the value from before.</source>
        <translation>O servidor ainda tinha o valor anterior.</translation>
    </message>
    <message>
        <source>The server had neither the value from before nor the one asked for. Somebody else may have changed it.</source>
        <translation>O servidor não tinha nem o valor anterior nem o solicitado. Outra pessoa pode tê-lo alterado.</translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Importar contas</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>Contas encontradas</translation>
    </message>
    <message>
        <source>Choose a file of twilio-cli profiles</source>
        <translation>Escolher um arquivo de perfis do twilio-cli</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfis (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its secret into the keychain of this computer; the file stays as it is.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>A busca foi feita em %1 e nas variáveis de ambiente TWILIO_*. O que você escolher será copiado, e o segredo irá para o chaveiro deste computador; o arquivo permanece como está.</translation>
    </message>
    <message>
        <source>No accounts were found there. If twilio-cli keeps its profiles in another file, choose it.</source>
        <translation>Nenhuma conta foi encontrada nesses locais. Se o twilio-cli guarda os perfis em outro arquivo, escolha-o.</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled; the account under way comes to its end.</source>
        <translation>Cancelado; a importação da conta em andamento será concluída.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>Não foi possível importar %Ln conta.</numerusform>
            <numerusform>Não foi possível importar %Ln contas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln conta importada.</numerusform>
            <numerusform>%Ln contas importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Manter na memória até eu sair</translation>
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
        <translation>SID da conta</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Fazer login com</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The column that tells where an account was found</extracomment>
        <translation>Origem</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <translation>O arquivo não existe</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Não foi possível ler o arquivo</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Verifique se há permissão de leitura ou escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>O arquivo é grande demais</translation>
    </message>
    <message>
        <source>It is far larger than a file of profiles can be. Choose another file.</source>
        <translation>Ele é muito maior do que um arquivo de perfis pode ser. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>O arquivo não é um JSON válido</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>O conteúdo não é válido a partir da linha %1, caractere %2. Corrija o arquivo nesse ponto ou escolha outro.</translation>
    </message>
    <message>
        <source>The file holds no profiles of twilio-cli</source>
        <translation>O arquivo não contém perfis do twilio-cli</translation>
    </message>
    <message>
        <source>Choose another file. It is usually called config.json.</source>
        <translation>Escolha outro arquivo. Normalmente ele se chama config.json.</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Não foi possível ler os perfis</translation>
    </message>
    <message>
        <source>The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose another.</source>
        <extracomment>%1: the name of a property in a JSON file</extracomment>
        <translation>A propriedade %1 não é do tipo que o twilio-cli usa. Corrija o arquivo ou escolha outro.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 não é um texto.</translation>
    </message>
    <message>
        <source>%1 is not an object with properties.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 não é um objeto com propriedades.</translation>
    </message>
    <message>
        <source>%1 is not a SID: %2 and 32 characters from 0–9 and a–f.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable; %2: two letters</extracomment>
        <translation>%1 não é um SID: %2 e 32 caracteres de 0–9 e a–f.</translation>
    </message>
    <message>
        <source>%1 cannot be part of the name of a server.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>%1 não pode fazer parte do nome de um servidor.</translation>
    </message>
    <message>
        <source>The region needs an edge, and none is known for it. Set %1.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>A região precisa de um local de borda, e nenhum é conhecido para ela. Defina %1.</translation>
    </message>
    <message>
        <source>Its secret is not in the file. Add the account by hand.</source>
        <translation>O segredo dela não está no arquivo. Adicione a conta manualmente.</translation>
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
        <translation>Usa o mesmo login da conta %1 desta lista</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Já existe como %1</translation>
    </message>
    <message>
        <source>Ready; another account is called %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Pronta; outra conta se chama %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>twilio-cli</source>
        <translation>twilio-cli</translation>
    </message>
    <message>
        <source>twilio-cli before 3.0</source>
        <translation>twilio-cli pré-3.0</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>%1, active</source>
        <extracomment>%1: the name of a program; its active profile is the one it uses when it is told no other</extracomment>
        <translation>%1 (ativo)</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de autenticação</translation>
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
        <translation>Sair enquanto as alterações estão sendo aplicadas?</translation>
    </message>
    <message>
        <source>They may take effect all the same. The history will tell what became of them.</source>
        <translation>Mesmo assim, elas podem entrar em vigor. O histórico mostrará o que aconteceu com elas.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Descartar %Ln alteração?</numerusform>
            <numerusform>Descartar %Ln alterações?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>O que você alterou ainda não foi aplicado.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar editando</translation>
    </message>
</context>
<context>
    <name>configurator::LinkPage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Cancelar o carregamento</translation>
    </message>
    <message>
        <source>Read the link again</source>
        <translation>Recarregar o link</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the JSON that is shown</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all of the JSON</source>
        <translation>Copiar todo o JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Localizar no JSON</translation>
    </message>
    <message>
        <source>JSON of the link</source>
        <translation>JSON do link</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>This is only the beginning. Copying takes all of it.</source>
        <translation>Só o começo é mostrado. A cópia inclui tudo.</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Lido às %1, resposta em %2 ms</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Fazer login no proxy…</translation>
    </message>
</context>
<context>
    <name>configurator::LinkWords</name>
    <message>
        <source>Service configuration</source>
        <translation>Configuração do serviço</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notificações push</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuários</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Devices for push notifications</source>
        <translation>Dispositivos para notificações push</translation>
    </message>
    <message>
        <source>Conversations of a participant</source>
        <translation>Conversas de um participante</translation>
    </message>
    <message>
        <source>Conversations with their participants</source>
        <translation>Conversas com seus participantes</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Números de telefone</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Códigos curtos</translation>
    </message>
    <message>
        <source>Alphanumeric senders</source>
        <translation>Remetentes alfanuméricos</translation>
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
        <translation>Abrir o link aqui</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>Abrir o link selecionado</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
    <message>
        <source>Copy the address of the selected link</source>
        <translation>Copiar o endereço do link selecionado</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Abrir a documentação</translation>
    </message>
    <message>
        <source>Documentation of the selected link</source>
        <translation>Documentação do link selecionado</translation>
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
        <translation>Abrir arquivo de configuração</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Importar valores de %1</translation>
    </message>
    <message>
        <source>Values in the file</source>
        <translation>Valores no arquivo</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What you choose becomes changes in the form of %1. Nothing is sent before you have reviewed them.</source>
        <translation>O que você escolher entrará como alteração no formulário da conta %1. Nada é enviado antes da sua revisão.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>%Ln valor será importado.</numerusform>
            <numerusform>%Ln valores serão importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from what is here.</source>
        <translation>Nada do que foi escolhido difere dos valores atuais.</translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message>
        <source>Look up a SID</source>
        <translation>Consultar um SID</translation>
    </message>
    <message>
        <source>Which service is this?</source>
        <translation>Que serviço é este?</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>SID, address or text with a SID</source>
        <translation>SID, endereço ou texto com um SID</translation>
    </message>
    <message>
        <source>SIDs in the text</source>
        <translation>SIDs no texto</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>Consultar a Twilio</translation>
    </message>
    <message>
        <source>Read the service from the open account</source>
        <translation>Consultar o serviço na conta aberta</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Usar como padrão</translation>
    </message>
    <message>
        <source>Put it into the configuration, where you review and apply it</source>
        <translation>Colocar na configuração, onde você revisa e aplica</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Abrir serviço</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An entry in a list; %1: what a SID stands for; %2: the SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: what a SID stands for; %2: its name</extracomment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Paste anything: the program finds the SIDs in it.</source>
        <translation>Cole qualquer coisa: o programa encontra os SIDs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Falta %Ln caractere</numerusform>
            <numerusform>Faltam %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.</source>
        <translation>Não há nenhum SID aqui. Um SID tem duas letras maiúsculas e 32 dígitos ou letras de a a f.</translation>
    </message>
</context>
<context>
    <name>configurator::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Importar contas…</translation>
    </message>
    <message>
        <source>&amp;Open configuration file…</source>
        <translation>A&amp;brir arquivo de configuração…</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <translation>&amp;Salvar arquivo de configuração…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar alterações</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>&amp;Localizar conta</translation>
    </message>
    <message>
        <source>&amp;Look up a SID…</source>
        <translation>&amp;Consultar um SID…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Configuração</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>&amp;Webhooks</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Serviço</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Histórico</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>C&amp;ontas</translation>
    </message>
    <message>
        <source>&amp;Returned configuration</source>
        <translation>Configuração &amp;retornada</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Conforme o &amp;sistema</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Recarregar</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>Revisar e &amp;aplicar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Editar conta…</translation>
    </message>
    <message>
        <source>D&amp;uplicate account…</source>
        <translation>&amp;Duplicar conta…</translation>
    </message>
    <message>
        <source>Move u&amp;p in the list</source>
        <translation>Mover para c&amp;ima na lista</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the list</source>
        <translation>Mover para &amp;baixo na lista</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Re&amp;mover conta…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Error codes…</source>
        <translation>Códigos de &amp;erro…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Diagnóstico…</translation>
    </message>
    <message>
        <source>&amp;About Conversations Configurator</source>
        <translation>&amp;Sobre o Conversations Configurator</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guia do usuário</translation>
    </message>
    <message>
        <source>API &amp;reference…</source>
        <translation>&amp;Referência da API…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Visão &amp;geral</translation>
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
        <translation>Conta: %1 (%2)</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>Data e hora: %1 UTC</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID da solicitação: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1</source>
        <comment>a SID</comment>
        <translation>Serviço de conversas: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1 (%2)</source>
        <extracomment>%1: the name of a service; %2: its SID</extracomment>
        <translation>Serviço de conversas: %1 (%2)</translation>
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
        <translation>%1, embora tenha sido enviado %2</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriedade</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
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
        <translation>Saiba mais</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message>
        <source>Without a name</source>
        <extracomment>Instead of the name of a service or role</extracomment>
        <translation>Sem nome</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln função</numerusform>
            <numerusform>%Ln funções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln serviço</numerusform>
            <numerusform>%Ln serviços</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>How many services or roles have what was typed in them; %1: how many there are</extracomment>
        <translation>Nada encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>%Ln de %1 corresponde</numerusform>
            <numerusform>%Ln de %1 correspondem</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Recarregando…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Carregando… %Ln até agora</numerusform>
            <numerusform>Carregando… %Ln até agora</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When a list was read; %1: a time, perhaps with its date</extracomment>
        <translation>dados de %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ainda não carregado</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>Pode haver mais</translation>
    </message>
    <message>
        <source>Reading was cancelled. A SID can be typed or pasted all the same.</source>
        <translation>O carregamento foi cancelado. Mesmo assim, é possível digitar ou colar um SID.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: the server&apos;s own words</extracomment>
        <translation>Não foi possível ler a lista: %1. O servidor diz: “%2”. Mesmo assim, é possível digitar ou colar um SID.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. %2 A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: one or two sentences on what to do</extracomment>
        <translation>Não foi possível ler a lista: %1. %2 Mesmo assim, é possível digitar ou colar um SID.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln função corresponde; escolha uma.</numerusform>
            <numerusform>%Ln funções correspondem; escolha uma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln serviço corresponde; escolha um.</numerusform>
            <numerusform>%Ln serviços correspondem; escolha um.</numerusform>
        </translation>
    </message>
    <message>
        <source>No role of this service has this SID. It may belong to another one, or have been deleted.</source>
        <translation>Nenhuma função deste serviço tem este SID. Ele pode pertencer a outro serviço ou ter sido excluído.</translation>
    </message>
    <message>
        <source>No service of this account has this SID. It may belong to another account, or have been deleted.</source>
        <translation>Nenhum serviço desta conta tem este SID. Ele pode pertencer a outra conta ou ter sido excluído.</translation>
    </message>
    <message>
        <source>Twilio has none here</source>
        <translation>A Twilio não tem nenhum aqui</translation>
    </message>
    <message>
        <source>Messaging Services may not be available in the account&apos;s region.</source>
        <translation>Os serviços de mensagens podem não estar disponíveis na região da conta.</translation>
    </message>
    <message>
        <source>“%1” is a role in the service, not in conversations.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>“%1” é uma função de serviço, não de conversas.</translation>
    </message>
    <message>
        <source>“%1” is a role in conversations, not in the service.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>“%1” é uma função de conversas, não de serviço.</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>All accounts side by side. A timer in bold differs from that of most accounts.</source>
        <translation>Todas as contas lado a lado. Um temporizador em negrito difere do da maioria das contas.</translation>
    </message>
    <message>
        <source>Accounts and their configurations</source>
        <translation>Contas e suas configurações</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Abrir conta</translation>
    </message>
    <message>
        <source>Show the configuration of the selected account</source>
        <translation>Mostrar a configuração da conta selecionada</translation>
    </message>
    <message>
        <source>Change timers…</source>
        <translation>Alterar temporizadores…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Cancelar o carregamento</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>Recarregar todas as contas</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>%1 de %Ln conta carregada…</numerusform>
            <numerusform>%1 de %Ln contas carregadas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln conta selecionada</numerusform>
            <numerusform>%Ln contas selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln conta</numerusform>
            <numerusform>%Ln contas</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the timers of several accounts at once. You see what changes before anything is sent.</source>
        <translation>Definir os temporizadores de várias contas de uma só vez. Você vê o que muda antes de qualquer envio.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>Pesquisar na visão geral</translation>
    </message>
    <message>
        <source>Part of a name, a SID, a value or a state</source>
        <translation>Parte de um nome, SID, valor ou status</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Only those that differ</source>
        <translation>Somente as diferentes</translation>
    </message>
    <message>
        <source>Hide accounts whose timers are as in most accounts</source>
        <translation>Ocultar as contas cujos temporizadores são iguais aos da maioria</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>%1 de %Ln conta exibida</numerusform>
            <numerusform>%1 de %Ln contas exibidas</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Nenhuma conta encontrada</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewTableModel</name>
    <message>
        <source>Differs from most accounts</source>
        <translation>Diferente da maioria das contas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>Serviço de conversas</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Serviço de mensagens</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Temporizador de inatividade</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Temporizador de encerramento</translation>
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
        <translation>Produção · %1</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Aguardando…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Aguardando o chaveiro…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Não carregada</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Carregada às %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>It is read once more before anything is sent.</source>
        <translation>A conta é carregada mais uma vez antes de qualquer envio.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Aplicando…</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Não será alterada</translation>
    </message>
    <message>
        <source>Has these values already</source>
        <translation>Já tem estes valores</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Será alterada</translation>
    </message>
    <message>
        <source>Somebody else has changed this account since it was read.</source>
        <translation>Outra pessoa alterou esta conta depois que ela foi carregada.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Cancelada antes de qualquer envio.</translation>
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
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message>
        <source>Enter the SID: %1 and 32 characters from 0–9 and a–f.</source>
        <translation>Informe o SID: %1 e 32 caracteres de 0–9 e a–f.</translation>
    </message>
    <message>
        <source>%1 begin with %2; this begins with %3.</source>
        <extracomment>%1: &quot;Conversation Services&quot; or the like; %2: two letters; %3: the letters typed instead</extracomment>
        <translation>%1 começam com %2; este SID começa com %3.</translation>
    </message>
    <message>
        <source>“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>“%1” (caractere %2) não pode fazer parte de um SID: depois do prefixo, só 0–9 e a–f.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>%Ln caractere a mais.</numerusform>
            <numerusform>%Ln caracteres a mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Falta %Ln caractere</numerusform>
            <numerusform>Faltam %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.</source>
        <translation>Informe uma duração, como PT1H30M ou 1h 30m, ou desative o temporizador.</translation>
    </message>
    <message>
        <source>Not finished yet: a number and its unit, as in PT30M.</source>
        <translation>Ainda incompleto: digite um número e a unidade, como em PT30M.</translation>
    </message>
    <message>
        <source>A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.</source>
        <translation>Uma duração começa com P, como em P1DT2H. Formas curtas, como 1d 2h, também funcionam.</translation>
    </message>
    <message>
        <source>A timer has no sign. Remove the “%1”.</source>
        <translation>A duração de um temporizador não leva sinal. Remova o “%1”.</translation>
    </message>
    <message>
        <source>“%1”, character %2, has no meaning in a duration.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>“%1” (caractere %2) não tem significado em uma duração.</translation>
    </message>
    <message>
        <source>The unit %1 has no number before it.</source>
        <translation>Falta um número antes da unidade %1.</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.</source>
        <translation>Horas, minutos e segundos vêm depois de um T, como em PT2H. Coloque um T antes do número de %1.</translation>
    </message>
    <message>
        <source>Years, months, weeks and days come before the T, as in P1DT2H. Move %1.</source>
        <translation>Anos, meses, semanas e dias vêm antes do T, como em P1DT2H. Mova %1 para antes do T.</translation>
    </message>
    <message>
        <source>The unit %1 is in the wrong place: the larger units come first, each once.</source>
        <translation>A unidade %1 está no lugar errado: as unidades maiores vêm primeiro, uma vez cada.</translation>
    </message>
    <message>
        <source>Only the last number of a duration may have a fraction.</source>
        <translation>Só o último número de uma duração pode ter fração.</translation>
    </message>
    <message>
        <source>Longer than the program can count.</source>
        <translation>Duração longa demais para o programa.</translation>
    </message>
    <message>
        <source>At least %1, or off.</source>
        <extracomment>%1: a duration such as &quot;10 minutes&quot;</extracomment>
        <translation>Pelo menos %1, ou desativado.</translation>
    </message>
    <message>
        <source>Years and months have no fixed length. Say it in days, hours and minutes.</source>
        <translation>Anos e meses não têm duração fixa. Informe em dias, horas e minutos.</translation>
    </message>
    <message>
        <source>A fraction of a second cannot be sent. Say it in whole seconds.</source>
        <translation>Não é possível enviar uma fração de segundo. Informe em segundos inteiros.</translation>
    </message>
    <message>
        <source>Not finished yet: an address such as https://example.com/conversations.</source>
        <translation>Ainda incompleto: digite um endereço como https://example.com/conversations.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Um endereço começa com https:// ou http://.</translation>
    </message>
    <message>
        <source>The address names no server. Put one after https://.</source>
        <translation>O endereço não indica um servidor. Coloque um depois de https://.</translation>
    </message>
    <message>
        <source>This is no address. Blanks and other special characters must be written as %20 and the like.</source>
        <translation>Isto não é um endereço. Espaços e outros caracteres especiais devem ser escritos como %20 e similares.</translation>
    </message>
    <message>
        <source>The API does not take “%1” here.</source>
        <extracomment>%1: a word from a file, such as the name of an event</extracomment>
        <translation>A API não aceita “%1” aqui.</translation>
    </message>
    <message>
        <source>This can be changed but not removed: the API has no way to. Choose another, or revert.</source>
        <translation>É possível alterar, mas não remover: a API não oferece essa opção. Escolha outro ou reverta.</translation>
    </message>
</context>
<context>
    <name>configurator::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Fazer login no proxy</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that. The sign-in is for the proxy only; Twilio does not see it.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Sem o login, o proxy %1 não deixa nada sair da sua rede. O login é só para o proxy; a Twilio não o vê.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>Salvar no chaveiro</translation>
    </message>
    <message>
        <source>There is no keychain, so it is kept in memory until the program ends.</source>
        <translation>Não há chaveiro; por isso, o login ficará na memória até o programa ser fechado.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Fazer login</translation>
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
        <translation>Outra região</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Region ID</source>
        <extracomment>The short name of a region, such as au1</extracomment>
        <translation>ID da região</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>The place where requests enter Twilio&apos;s network, such as sydney</extracomment>
        <translation>Local de borda</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>As solicitações vão para %1</translation>
    </message>
    <message>
        <source>A region needs its edge: without one, Twilio handles requests in the United States.</source>
        <translation>Uma região precisa de um local de borda: sem ele, a Twilio processa as solicitações nos Estados Unidos.</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can be part of a server&apos;s name.</source>
        <translation>O nome de um servidor só pode ter letras, dígitos e hifens.</translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message>
        <source>The server cannot answer just now. Trying again (%1 of %2)…</source>
        <extracomment>%1: the number of this attempt; %2: how many there are at most</extracomment>
        <translation>O servidor não pode responder agora. Tentando novamente (%1 de %2)…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>O servidor não pode responder agora. Nova tentativa em %Ln segundo (%1 de %2)…</numerusform>
            <numerusform>O servidor não pode responder agora. Nova tentativa em %Ln segundos (%1 de %2)…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot answer just now. The program will try again soon (%1 of %2).</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>O servidor não pode responder agora. O programa tentará novamente em breve (%1 de %2).</translation>
    </message>
</context>
<context>
    <name>configurator::RequestTableModel</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>Envio (UTC)</translation>
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
        <translation>Caminho</translation>
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
        <translation>ID da solicitação</translation>
    </message>
</context>
<context>
    <name>configurator::RequestWords</name>
    <message>
        <source>%1 · error %2</source>
        <extracomment>%1: an HTTP status such as 401; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 · erro %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: an HTTP status such as 200; %2: what went wrong after it, such as &quot;Connection lost&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tempo esgotado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Inacessível</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Não confiável</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegível</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Grande demais</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Barrado pelo proxy</translation>
    </message>
</context>
<context>
    <name>configurator::ResourceWords</name>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Service webhooks</source>
        <translation>Webhooks do serviço</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notificações push</translation>
    </message>
    <message>
        <source>Returned configuration</source>
        <translation>Configuração retornada</translation>
    </message>
    <message>
        <source>Returned webhooks</source>
        <translation>Webhooks retornados</translation>
    </message>
    <message>
        <source>Returned service configuration</source>
        <translation>Configuração do serviço retornada</translation>
    </message>
    <message>
        <source>Returned service webhooks</source>
        <translation>Webhooks do serviço retornados</translation>
    </message>
    <message>
        <source>Returned push notifications</source>
        <translation>Notificações push retornadas</translation>
    </message>
    <message>
        <source>Conversations configuration</source>
        <translation>Configuração do Conversations</translation>
    </message>
    <message>
        <source>Conversations webhooks</source>
        <translation>Webhooks do Conversations</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service</source>
        <translation>Configuração de um serviço de conversas</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service</source>
        <translation>Webhooks de um serviço de conversas</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service</source>
        <translation>Notificações push de um serviço de conversas</translation>
    </message>
    <message>
        <source>Conversations configuration changed</source>
        <translation>Configuração do Conversations alterada</translation>
    </message>
    <message>
        <source>Conversations webhooks changed</source>
        <translation>Webhooks do Conversations alterados</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service changed</source>
        <translation>Configuração de um serviço de conversas alterada</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service changed</source>
        <translation>Webhooks de um serviço de conversas alterados</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service changed</source>
        <translation>Notificações push de um serviço de conversas alteradas</translation>
    </message>
</context>
<context>
    <name>configurator::RestoreActions</name>
    <message>
        <source>The server already has these values</source>
        <translation>O servidor já tem estes valores</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Não há nada para restaurar.</translation>
    </message>
</context>
<context>
    <name>configurator::ResultPanel</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Status, headers and JSON of the answer</source>
        <translation>Status, cabeçalhos e JSON da resposta</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Detalhes da resposta</translation>
    </message>
    <message>
        <source>Nothing has been returned yet.</source>
        <translation>Nada foi retornado ainda.</translation>
    </message>
    <message>
        <source>Applied at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Aplicado às %1, resposta em %2 ms</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <translation>Lido às %1, resposta em %2 ms</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewActions</name>
    <message>
        <source>Apply without a record?</source>
        <translation>Aplicar sem registro?</translation>
    </message>
    <message>
        <source>The change could not be written down, so it was not sent. Applied without a record, it will be missing from the history and cannot be restored from there.</source>
        <translation>Não foi possível registrar a alteração; por isso, ela não foi enviada. Se aplicada sem registro, não aparecerá no histórico nem poderá ser restaurada a partir dele.</translation>
    </message>
    <message>
        <source>Apply without a record</source>
        <translation>Aplicar sem registro</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Não aplicar</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Revisar alterações</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>Aplicar %Ln alteração à conta %1?</numerusform>
            <numerusform>Aplicar %Ln alterações à conta %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace what the server has now.</source>
        <translation>Outra pessoa alterou esta configuração depois que você a carregou. Compare antes de aplicar: os seus valores substituirão o que o servidor tem agora.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que será enviado</translation>
    </message>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>%1 é uma conta de produção.</translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Digite o nome da conta para confirmar</translation>
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
        <translation>Serviço de conversas</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Configurações do serviço</translation>
    </message>
    <message>
        <source>Roles and reachability</source>
        <translation>Funções e disponibilidade</translation>
    </message>
    <message>
        <source>Own webhooks</source>
        <translation>Webhooks próprios</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Notificações push</translation>
    </message>
</context>
<context>
    <name>configurator::SeverityWords</name>
    <message>
        <source>Information</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Êxito</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Erro</translation>
    </message>
</context>
<context>
    <name>configurator::SidAnswer</name>
    <message>
        <source>It is your account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>É a sua conta “%1”.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts has this SID.</source>
        <translation>Nenhuma das contas do programa tem este SID.</translation>
    </message>
    <message>
        <source>Your account “%1” signs in with it.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>A sua conta “%1” o usa para fazer login.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts signs in with it.</source>
        <translation>Nenhuma das contas do programa o usa para fazer login.</translation>
    </message>
    <message>
        <source>A role of the service opened last in the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Uma função do último serviço aberto na conta “%1”.</translation>
    </message>
    <message>
        <source>It is no role of the service opened last. Open another service to see its roles.</source>
        <translation>Não é uma função do último serviço aberto. Abra outro serviço para ver as funções dele.</translation>
    </message>
    <message>
        <source>Open an account to see whether it has this service.</source>
        <translation>Abra uma conta para ver se ela tem este serviço.</translation>
    </message>
    <message>
        <source>A service of the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Um serviço da conta “%1”.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Data de criação: %1.</translation>
    </message>
    <message>
        <source>It is the default of new conversations.</source>
        <translation>É o padrão das novas conversas.</translation>
    </message>
    <message>
        <source>It is not the default.</source>
        <translation>Não é o padrão.</translation>
    </message>
    <message>
        <source>The services of the account “%1” are still being read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Os serviços da conta “%1” ainda estão sendo carregados.</translation>
    </message>
    <message>
        <source>The account “%1” had no such service at %2.</source>
        <extracomment>%1: the name of an account; %2: a time of day</extracomment>
        <translation>A conta “%1” não tinha este serviço às %2.</translation>
    </message>
    <message>
        <source>The services of the account “%1” have not been read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Os serviços da conta “%1” não foram carregados.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>Twilio says: it is not in the account “%1”. It belongs to another account or region, or it has been deleted.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Segundo a Twilio, este SID não está na conta “%1”. Ele pertence a outra conta ou região, ou foi excluído.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer cannot be read.</source>
        <translation>Não foi possível ler a resposta da Twilio.</translation>
    </message>
    <message>
        <source>It has webhooks of its own, so those of the account are not called for it.</source>
        <translation>Tem webhooks próprios; por isso, os da conta não são chamados para ele.</translation>
    </message>
    <message>
        <source>It has no webhooks of its own: those of the account are called.</source>
        <translation>Não tem webhooks próprios: os da conta são chamados.</translation>
    </message>
</context>
<context>
    <name>configurator::SidListModel</name>
    <message>
        <source>current</source>
        <extracomment>Mark of the service or role the server has now</extracomment>
        <translation>atual</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Mark of the service or role that was created last</extracomment>
        <translation>mais recente</translation>
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
        <translation>Recarregar</translation>
    </message>
    <message>
        <source>Cancel reading the list</source>
        <translation>Cancelar o carregamento da lista</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Recarregar a lista</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funções</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Serviços</translation>
    </message>
</context>
<context>
    <name>configurator::SidWords</name>
    <message>
        <source>Unknown SID</source>
        <translation>SID desconhecido</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Serviço de conversas</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Serviço de mensagens</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Participant of a conversation</source>
        <translation>Participante de uma conversa</translation>
    </message>
    <message>
        <source>Message of a conversation</source>
        <translation>Mensagem de uma conversa</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Device for push notifications</source>
        <translation>Dispositivo para notificações push</translation>
    </message>
    <message>
        <source>Credential for push notifications</source>
        <translation>Credencial para notificações push</translation>
    </message>
    <message>
        <source>Webhook of a conversation</source>
        <translation>Webhook de uma conversa</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>Confirmação de entrega</translation>
    </message>
    <message>
        <source>Address configuration</source>
        <translation>Configuração de endereço</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Arquivo de mídia</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID da solicitação</translation>
    </message>
    <message>
        <source>SMS message</source>
        <translation>Mensagem SMS</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>Mensagem MMS</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>Studio flow</source>
        <translation>Fluxo do Studio</translation>
    </message>
    <message>
        <source>Flex flow</source>
        <translation>Fluxo do Flex</translation>
    </message>
    <message>
        <source>TaskRouter workspace</source>
        <translation>Espaço de trabalho do TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter worker</source>
        <translation>Agente do TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter task</source>
        <translation>Tarefa do TaskRouter</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Serviço do Verify</translation>
    </message>
    <message>
        <source>It looks like a SID, but the program does not know what its first two letters stand for.</source>
        <translation>Parece um SID, mas o programa não sabe o que as duas primeiras letras representam.</translation>
    </message>
    <message>
        <source>It belongs to a Conversation Service, which it does not tell. The property chat_service_sid of an answer names that service.</source>
        <extracomment>chat_service_sid is the name of a property</extracomment>
        <translation>Pertence a um serviço de conversas, mas não diz qual. A propriedade chat_service_sid de uma resposta indica esse serviço.</translation>
    </message>
    <message>
        <source>It numbers one answer of Twilio. Twilio&apos;s support finds the request by it.</source>
        <translation>Identifica uma resposta da Twilio. Com ele, o suporte da Twilio encontra a solicitação.</translation>
    </message>
    <message>
        <source>It is no service of Conversations, and the program does not look it up.</source>
        <translation>Não é um serviço do Conversations, e o programa não o consulta.</translation>
    </message>
</context>
<context>
    <name>configurator::SignInTest</name>
    <message>
        <source>Signing in…</source>
        <translation>Fazendo login…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a failed sign-in</comment>
        <extracomment>%1: what happened; %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>O login está funcionando.</translation>
    </message>
</context>
<context>
    <name>configurator::StartWords</name>
    <message>
        <source>The program found no screen to open its window on.</source>
        <translation>O programa não encontrou nenhuma tela em que abrir a janela.</translation>
    </message>
    <message>
        <source>Start it from within a desktop session.</source>
        <translation>Abra-o em uma sessão gráfica.</translation>
    </message>
    <message>
        <source>The program is open already, and a dialog is waiting there.</source>
        <translation>O programa já está aberto, com uma caixa de diálogo pendente.</translation>
    </message>
    <message>
        <source>Finish it, then try again.</source>
        <translation>Conclua o que falta nela e tente novamente.</translation>
    </message>
    <message>
        <source>The program is open already, and sends its requests to another address.</source>
        <translation>O programa já está aberto e envia as solicitações para outro endereço.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>Feche-o primeiro ou use outra pasta com --data-dir.</translation>
    </message>
    <message>
        <source>The program is open already, but does not answer.</source>
        <translation>O programa já está aberto, mas não responde.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end it by force.</source>
        <translation>Aguarde um momento e tente novamente ou force o encerramento.</translation>
    </message>
</context>
<context>
    <name>configurator::TerraformResource</name>
    <message>
        <source>The provider has no argument for %1.</source>
        <extracomment>A comment in code; %1: the name of a property in the API, such as new_message.with_media.enabled</extracomment>
        <translation>O provedor não tem argumento para %1.</translation>
    </message>
</context>
<context>
    <name>configurator::Timeline</name>
    <message>
        <source>after %1</source>
        <extracomment>The end of a stretch of time; %1: a duration such as &quot;1 day 2 hours&quot;</extracomment>
        <translation>após %1</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Inativa</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Encerrada</translation>
    </message>
    <message>
        <source>Timeline of a quiet conversation</source>
        <translation>Linha do tempo de uma conversa sem novas mensagens</translation>
    </message>
</context>
<context>
    <name>configurator::TimerEditor</name>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Common durations</source>
        <translation>Durações comuns</translation>
    </message>
    <message>
        <source>%1 on</source>
        <extracomment>Parts of a timer for assistive technology; %1: the timer&apos;s name</extracomment>
        <translation>%1: ativado</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1: dias</translation>
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
        <translation>ISO 8601 ou uma forma curta, como 2d 4h</translation>
    </message>
    <message>
        <source>%1 common durations</source>
        <translation>%1: durações comuns</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>dia</numerusform>
            <numerusform>dias</numerusform>
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
        <translation>O temporizador de encerramento não é mais longo que o de inatividade. Ambos contam a partir da última mensagem; por isso, as conversas são encerradas sem nunca ficarem inativas.</translation>
    </message>
    <message>
        <source>This account looks like one of Flex, which needs its own service to be the default. With another one, Flex may no longer receive conversations.</source>
        <translation>Esta conta parece ser do Flex, que precisa que o próprio serviço seja o padrão. Com outro, o Flex pode deixar de receber conversas.</translation>
    </message>
    <message>
        <source>%1: the new SID is in no list of this account. It may belong to another account, or have been deleted.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: o novo SID não está em nenhuma lista desta conta. Ele pode pertencer a outra conta ou ter sido excluído.</translation>
    </message>
    <message>
        <source>These webhooks are routed inside Flex. Changing them can keep Flex from working.</source>
        <translation>Estes webhooks são encaminhados dentro do Flex. Alterá-los pode impedir o Flex de funcionar.</translation>
    </message>
    <message>
        <source>Events will no longer go into Flex, which relies on them.</source>
        <translation>Os eventos não irão mais para o Flex, que depende deles.</translation>
    </message>
    <message>
        <source>%1: http sends what is said in conversations unencrypted. Use https.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: http envia sem criptografia o que é dito nas conversas. Use https.</translation>
    </message>
    <message>
        <source>%1 is empty, so the events that belong to it go nowhere.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: o campo está vazio; por isso, os eventos correspondentes não vão para lugar nenhum.</translation>
    </message>
    <message>
        <source>%1: Twilio does not say whether this can be emptied. Look at what is returned.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: a Twilio não informa se este campo pode ficar vazio. Confira o que for retornado.</translation>
    </message>
    <message>
        <source>This is the first webhook of this service. From now on the account&apos;s webhooks are no longer called for it.</source>
        <translation>Este é o primeiro webhook deste serviço. A partir de agora, os webhooks da conta não serão mais chamados para ele.</translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message>
        <source>No webhook is called for %1: neither the service nor the account has one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Nenhum webhook é chamado para o serviço %1: nem ele nem a conta têm webhooks.</translation>
    </message>
    <message>
        <source>Conversations of %1 call the account’s webhooks.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>As conversas do serviço %1 chamam os webhooks da conta.</translation>
    </message>
    <message>
        <source>Events of %1 go into Flex, as the account’s webhooks say.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Os eventos do serviço %1 vão para o Flex, conforme definido nos webhooks da conta.</translation>
    </message>
    <message>
        <source>%1 has webhooks of its own, so the account’s are not called there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>O serviço %1 tem webhooks próprios; por isso, os da conta não são chamados para ele.</translation>
    </message>
    <message>
        <source>%1 is never called: no pre-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>%1 nunca é chamado: nenhum pré-evento foi escolhido.</translation>
    </message>
    <message>
        <source>%1 is never called: no post-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>%1 nunca é chamado: nenhum pós-evento foi escolhido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>Antes (%Ln evento): %1</numerusform>
            <numerusform>Antes (%Ln eventos): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>Depois (%Ln evento): %1</numerusform>
            <numerusform>Depois (%Ln eventos): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>Add an account to see and change its Conversations configuration. Or start with the practice account: it behaves like a real one, runs on this computer and can be changed without harm.</source>
        <translation>Adicione uma conta para ver e alterar a configuração dela no Conversations. Ou comece pela conta de treinamento: ela se comporta como uma conta real, roda neste computador e pode ser alterada sem risco.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Importar contas…</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Abrir a conta de treinamento</translation>
    </message>
</context>
</TS>
