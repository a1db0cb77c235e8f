<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>显示版本信息。</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>显示命令行选项的帮助。</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>显示帮助，包括 Qt 特有的选项。</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>未知选项“%1”。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>未知选项：%1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1”之后缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1”之后有意外的值。</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>%1 文件</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动器</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>快捷方式</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>我的电脑</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
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
        <translation>退格</translation>
    </message>
</context>
<context>
    <name>configurator::AboutBox</name>
    <message>
        <source>About Conversations Configurator</source>
        <translation>关于 Conversations Configurator</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations (classic).

Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark.</source>
        <translation>编辑 Twilio Conversations（经典版）的账户级配置。

本程序是采用 Apache 许可证 2.0 版的自由软件，并非 Twilio 公司的产品。Twilio 是该公司的商标。</translation>
    </message>
</context>
<context>
    <name>configurator::AccountActions</name>
    <message>
        <source>The account leaves this program and its secret leaves the keychain. Nothing changes at Twilio.</source>
        <translation>该账户将从本程序中移除，其机密将从钥匙串中删除。Twilio 上的数据不受影响。</translation>
    </message>
    <message>
        <source>The account leaves this program, and its secret, kept in memory only, is forgotten. Nothing changes at Twilio.</source>
        <translation>该账户将从本程序中移除，其仅存于内存中的机密也会被清除。Twilio 上的数据不受影响。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>要移除“%1”吗？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>编辑账户(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate account…</source>
        <translation>创建账户副本(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>移除账户(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>configurator::AccountColourWords</name>
    <message>
        <source>None</source>
        <extracomment>No colour</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>configurator::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>编辑账户</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>账户 SID</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>API 密钥 SID</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>认证令牌</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>API 密钥机密</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>生产环境账户</translation>
    </message>
    <message>
        <source>Applying a change then wants the account&apos;s name typed</source>
        <translation>勾选后，应用更改前须输入账户名称</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>测试登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>留空则沿用已存储的内容</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 signs in the same way.</source>
        <extracomment>%1: the name of another account</extracomment>
        <translation>“%1”使用相同的登录凭据。</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>仅存于内存，退出时清除</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>已有同名账户。</translation>
    </message>
</context>
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>要放弃此服务的 %Ln 项更改吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>这些更改尚未应用。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>configurator::AccountSwitch</name>
    <message>
        <source>There is no account called %1</source>
        <translation>没有名为“%1”的账户</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it.</source>
        <translation>请从列表中选择，或添加该账户。</translation>
    </message>
    <message>
        <source>The account is no longer in the list</source>
        <translation>该账户已不在列表中</translation>
    </message>
    <message>
        <source>Add it again to change its values.</source>
        <translation>要更改它的值，请重新添加该账户。</translation>
    </message>
</context>
<context>
    <name>configurator::AccountWords</name>
    <message>
        <source>Practice</source>
        <extracomment>The built-in account on which people learn</extracomment>
        <translation>练习账户</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>在本机运行</translation>
    </message>
    <message>
        <source>%1 · %2…%3</source>
        <extracomment>%1: a region such as us1; %2: the start and %3: the end of a SID</extracomment>
        <translation>%1 · %2…%3</translation>
    </message>
    <message>
        <source>United States (us1)</source>
        <translation>美国（us1）</translation>
    </message>
    <message>
        <source>Ireland (ie1)</source>
        <translation>爱尔兰（ie1）</translation>
    </message>
    <message>
        <source>At Twilio it is called %1: %2, %3.</source>
        <extracomment>%1: the name Twilio has for the account; %2: &quot;active&quot; and so on; %3: &quot;full account&quot; and so on</extracomment>
        <translation>在 Twilio 上的名称：%1（%2，%3）。</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>The status of an account</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>The status of an account</extracomment>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>The status of an account</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>full account</source>
        <translation>正式账户</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>试用账户</translation>
    </message>
</context>
<context>
    <name>configurator::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search accounts by name or SID</source>
        <translation>按名称或 SID 搜索账户</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>未找到账户</translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>核对并应用…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>正在启动练习服务器…</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain…</source>
        <translation>正在从钥匙串读取机密…</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>正在读取配置…</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>正在检查是否有他人更改过配置…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>正在应用更改…</translation>
    </message>
    <message>
        <source>No clear answer came. Reading again whether the changes were applied…</source>
        <translation>未收到明确的响应。正在重新读取，以确认更改是否已应用…</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>尚未加载任何内容。</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>没有更改</translation>
    </message>
    <message>
        <source>Applied, but not as sent: see what the server returned.</source>
        <translation>已应用，但结果与发送的内容不同：请查看服务器返回的内容。</translation>
    </message>
    <message>
        <source>Applied. Everything is as on the server.</source>
        <translation>已应用。当前内容与服务器一致。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
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
            <numerusform>%Ln 个字段需要处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ApiReferenceDialog</name>
    <message>
        <source>API reference</source>
        <translation>API 参考</translation>
    </message>
    <message>
        <source>Twilio documents the configuration, what its values mean and how they are changed.</source>
        <translation>Twilio 的文档介绍了此配置、各个值的含义以及更改方法。</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>For AI tools</source>
        <translation>用于 AI 工具</translation>
    </message>
    <message>
        <source>With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can look things up in the documentation of the API.</source>
        <extracomment>mcp.json and mcpServers: a file of the tool, and a member of it</extracomment>
        <translation>在支持 MCP 的 AI 工具的 mcp.json 中，将以下条目添加到 mcpServers 下，该工具即可查阅 API 文档。</translation>
    </message>
    <message>
        <source>Entry for mcp.json</source>
        <translation>用于 mcp.json 的条目</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>configurator::BatchConfirmation</name>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>“%1”是生产环境账户。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>将更改 %Ln 个生产环境账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>输入账户名称以确认</translation>
    </message>
    <message>
        <source>Type the number of production accounts to confirm</source>
        <translation>输入生产环境账户的数量以确认</translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message>
        <source>Change timers of several accounts</source>
        <translation>更改多个账户的计时器</translation>
    </message>
    <message>
        <source>Each account is read again before it is changed, and one that somebody else has changed is left alone. Services belong to one account, so their SIDs cannot be set here.</source>
        <translation>更改前会重新读取每个账户，已被他人更改的账户保持不变。每个服务只属于一个账户，因此无法在此设置服务的 SID。</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Accounts to change</source>
        <translation>要更改的账户</translation>
    </message>
    <message>
        <source>Accounts that are done</source>
        <translation>已处理的账户</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Write what has become of each account to a file</source>
        <translation>将每个账户的结果写入文件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>已完成 %1 个账户，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the timers to change.</source>
        <translation>请选择要更改的计时器。</translation>
    </message>
    <message>
        <source>Correct the timer first.</source>
        <translation>请先更正计时器的值。</translation>
    </message>
    <message>
        <source>No account is chosen that would be changed.</source>
        <translation>未选择任何需要更改的账户。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>将更改 %Ln 个账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>已更改 %Ln 个账户。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>已更改 %1 个账户，共 %Ln 个。其余账户的情况见列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what has become of each account</source>
        <translation>导出每个账户的结果</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Timers %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>计时器 %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>已导出到 %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTableModel</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>非活跃计时器</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>会话关闭计时器</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>当前：%1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTimer</name>
    <message>
        <source>Change the inactive timer</source>
        <translation>更改非活跃计时器</translation>
    </message>
    <message>
        <source>Change the closed timer</source>
        <translation>更改会话关闭计时器</translation>
    </message>
</context>
<context>
    <name>configurator::ChangesTableModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>When you loaded it</source>
        <translation>加载时</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>服务器当前值</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>您的值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
</context>
<context>
    <name>configurator::ChoiceEditor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One of the values a field can have; %1: the name of the field; %2: the value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>configurator::CodeTableModel</name>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>configurator::CodeWords</name>
    <message>
        <source>The request has a parameter that Twilio does not know or does not accept.</source>
        <translation>请求中含有 Twilio 无法识别或不接受的参数。</translation>
    </message>
    <message>
        <source>The server&apos;s own message names it. Correct that value, or leave it out.</source>
        <translation>服务器返回的消息会指出是哪个参数。请更正其值，或去掉该参数。</translation>
    </message>
    <message>
        <source>The SID, the auth token or the API key does not fit.</source>
        <translation>SID、认证令牌或 API 密钥不正确。</translation>
    </message>
    <message>
        <source>Check that nothing is missing or added at its ends, that it belongs to this account and not to its parent or a subaccount, that it was made in this region, that it has not been deleted or replaced, and that it is not a test credential.</source>
        <translation>请检查：首尾没有缺少或多出字符；它属于此账户，而不是其父账户或子账户；它是在此区域创建的；它没有被删除或更换；它不是测试凭据。</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>账户未处于正常状态。</translation>
    </message>
    <message>
        <source>Reactivate it in the console, or ask Twilio&apos;s support.</source>
        <translation>请在控制台中重新激活，或咨询 Twilio 支持团队。</translation>
    </message>
    <message>
        <source>These are test credentials, which cannot be used here.</source>
        <translation>这是测试凭据，不能在此使用。</translation>
    </message>
    <message>
        <source>Use the live ones of the account.</source>
        <translation>请使用该账户的正式凭据。</translation>
    </message>
    <message>
        <source>The update contained nothing to change.</source>
        <translation>此次更新不包含任何更改。</translation>
    </message>
    <message>
        <source>Change a value first. If the update came from this program, report it as a fault of the program.</source>
        <translation>请先更改某个值。如果此次更新由本程序发出，请将其作为程序缺陷反馈。</translation>
    </message>
    <message>
        <source>The account is suspended or closed.</source>
        <translation>账户已暂停或已关闭。</translation>
    </message>
    <message>
        <source>Look for the reason in the console, and ask Twilio&apos;s support.</source>
        <translation>请在控制台中查看原因，并咨询 Twilio 支持团队。</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>资源不存在。</translation>
    </message>
    <message>
        <source>Check the SIDs, the account and its region. What the SID stood for may have been deleted: read the list of services again.</source>
        <translation>请检查 SID、账户及其区域。SID 对应的资源可能已被删除：请重新读取服务列表。</translation>
    </message>
    <message>
        <source>Too many requests at once. This one was not carried out.</source>
        <translation>同时发送的请求过多，此请求未被执行。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Other programs of the account may be busy as well.</source>
        <translation>请稍候再试。也可能是该账户的其他程序正在大量发送请求。</translation>
    </message>
    <message>
        <source>Twilio met an error of its own.</source>
        <translation>Twilio 发生内部错误。</translation>
    </message>
    <message>
        <source>Read the configuration again before you repeat a change: it may have taken effect.</source>
        <translation>再次更改之前，请先重新读取配置：此次更改可能已经生效。</translation>
    </message>
    <message>
        <source>There is no Conversation Service with this SID in the account.</source>
        <translation>账户中没有使用此 SID 的会话服务。</translation>
    </message>
    <message>
        <source>Choose another one, or check that the right account is open.</source>
        <translation>请选择其他服务，或检查打开的账户是否正确。</translation>
    </message>
    <message>
        <source>The request does not say which Conversation Service it is about.</source>
        <translation>请求未指明所针对的会话服务。</translation>
    </message>
    <message>
        <source>Choose a service. Its SID begins with IS.</source>
        <translation>请选择服务，其 SID 以 IS 开头。</translation>
    </message>
    <message>
        <source>A setting of a webhook is malformed.</source>
        <translation>Webhook 的某项设置格式不正确。</translation>
    </message>
    <message>
        <source>Check the URLs, the method and the events of the webhooks.</source>
        <translation>请检查 Webhook 的 URL、方法和事件。</translation>
    </message>
    <message>
        <source>The method of a webhook is not one that Twilio uses.</source>
        <translation>Twilio 不支持该 Webhook 所用的方法。</translation>
    </message>
    <message>
        <source>Choose GET or POST.</source>
        <translation>请选择 GET 或 POST。</translation>
    </message>
    <message>
        <source>A webhook stopped what somebody wanted to do in a conversation.</source>
        <translation>某个 Webhook 阻止了会话中的一项操作。</translation>
    </message>
    <message>
        <source>If it should not have, ask whoever runs the pre-event webhook why it said no.</source>
        <translation>如果本不该阻止，请向前置事件 Webhook 的维护人员了解拒绝的原因。</translation>
    </message>
    <message>
        <source>A webhook was called, but its answer was an error.</source>
        <translation>已调用某个 Webhook，但它返回了错误。</translation>
    </message>
    <message>
        <source>Check the URL, and ask whoever runs the webhook to look into its log.</source>
        <translation>请检查 URL，并请该 Webhook 的维护人员查看其日志。</translation>
    </message>
    <message>
        <source>More was asked of a Conversation Service in one second than it takes.</source>
        <translation>某个会话服务在一秒内收到的请求超过了上限。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the applications that use this service have to slow down.</source>
        <translation>请稍候再试。如果问题再次出现，使用此服务的应用需要降低请求频率。</translation>
    </message>
    <message>
        <source>More was asked of Conversations in one second than it takes in all.</source>
        <translation>Conversations 在一秒内收到的请求总数超过了上限。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the account&apos;s applications have to spread their requests.</source>
        <translation>请稍候再试。如果问题再次出现，该账户的各个应用需要错开发送请求的时间。</translation>
    </message>
    <message>
        <source>A webhook did not answer within five seconds.</source>
        <translation>某个 Webhook 未在五秒内响应。</translation>
    </message>
    <message>
        <source>Ask whoever runs it to answer at once and to do what takes long afterwards.</source>
        <translation>请联系其维护人员，让它先立即响应，再处理耗时的操作。</translation>
    </message>
    <message>
        <source>The pre-event URL is not a valid address.</source>
        <translation>前置事件 URL 不是有效的地址。</translation>
    </message>
    <message>
        <source>Write all of it, from https:// or http:// on, with blanks and special characters percent-encoded.</source>
        <translation>请填写以 https:// 或 http:// 开头的完整地址，空格和特殊字符须采用百分号编码。</translation>
    </message>
    <message>
        <source>The post-event URL is not a valid address.</source>
        <translation>后置事件 URL 不是有效的地址。</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>角色不存在。</translation>
    </message>
    <message>
        <source>Choose a role of the same Conversation Service. Its SID begins with RL.</source>
        <translation>请选择同一会话服务的角色，其 SID 以 RL 开头。</translation>
    </message>
    <message>
        <source>There is no such role for conversations.</source>
        <translation>该会话级角色不存在。</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is conversation.</source>
        <translation>请选择同一服务中类型为 conversation 的角色。</translation>
    </message>
    <message>
        <source>There is no such role for the service as a whole.</source>
        <translation>该服务级角色不存在。</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is service.</source>
        <translation>请选择同一服务中类型为 service 的角色。</translation>
    </message>
    <message>
        <source>The SID of a role is missing.</source>
        <translation>缺少角色的 SID。</translation>
    </message>
    <message>
        <source>Enter it. It begins with RL.</source>
        <translation>请输入该 SID，它以 RL 开头。</translation>
    </message>
    <message>
        <source>There is no such permission for a role.</source>
        <translation>该角色权限不存在。</translation>
    </message>
    <message>
        <source>Compare how it is written with Twilio&apos;s list of permissions.</source>
        <translation>请对照 Twilio 的权限列表检查拼写。</translation>
    </message>
    <message>
        <source>There is no such type of role.</source>
        <translation>该角色类型不存在。</translation>
    </message>
    <message>
        <source>A role is for a conversation or for a service: choose one of these types.</source>
        <translation>角色适用于会话（conversation）或服务（service），请选择其中一种类型。</translation>
    </message>
    <message>
        <source>The service has no valid role for those who create conversations.</source>
        <translation>该服务没有为会话创建者设置有效的角色。</translation>
    </message>
    <message>
        <source>Choose the role for conversation creators on the page Service.</source>
        <translation>请在“服务”页面上选择会话创建者的角色。</translation>
    </message>
    <message>
        <source>The role of a user does not allow what the user wanted to do.</source>
        <translation>用户的角色不允许执行该操作。</translation>
    </message>
    <message>
        <source>Give the user another role, or the role the permission.</source>
        <translation>请为用户换一个角色，或为该角色授予此权限。</translation>
    </message>
    <message>
        <source>A role or a permission is missing or does not fit.</source>
        <translation>角色或权限缺失，或不适用。</translation>
    </message>
    <message>
        <source>Check the three roles on the page Service.</source>
        <translation>请检查“服务”页面上的三个角色。</translation>
    </message>
    <message>
        <source>There is no such role in conversations.</source>
        <translation>会话中不存在该角色。</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is missing.</source>
        <translation>缺少消息服务的 SID。</translation>
    </message>
    <message>
        <source>Choose a Messaging Service. Its SID begins with MG.</source>
        <translation>请选择消息服务，其 SID 以 MG 开头。</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is malformed.</source>
        <translation>消息服务的 SID 格式不正确。</translation>
    </message>
    <message>
        <source>It begins with MG, followed by 32 digits or letters from a to f. Choose it from the list, or copy it again.</source>
        <translation>它以 MG 开头，后跟 32 个数字或字母（a 到 f）。请从列表中选择，或重新复制。</translation>
    </message>
    <message>
        <source>The Messaging Service does not exist in this account.</source>
        <translation>此账户中没有该消息服务。</translation>
    </message>
    <message>
        <source>Check the account, or choose another.</source>
        <translation>请检查账户，或选择其他服务。</translation>
    </message>
    <message>
        <source>A conversation has no Messaging Service to send by.</source>
        <translation>会话没有可用于发送消息的消息服务。</translation>
    </message>
    <message>
        <source>Set the default messaging service, from which new conversations take it.</source>
        <translation>请设置默认消息服务，新会话会使用它。</translation>
    </message>
    <message>
        <source>The inactive timer must be at least one minute, or off.</source>
        <translation>非活跃计时器的时长至少为一分钟，也可停用。</translation>
    </message>
    <message>
        <source>Make it longer, or switch it off.</source>
        <translation>请延长时间，或停用计时器。</translation>
    </message>
    <message>
        <source>The closed timer must be at least ten minutes, or off.</source>
        <translation>会话关闭计时器的时长至少为十分钟，也可停用。</translation>
    </message>
    <message>
        <source>The conversation is closed, which cannot be undone.</source>
        <translation>该会话已关闭，此操作无法撤销。</translation>
    </message>
    <message>
        <source>Begin a new one. If conversations close too early, make the closed timer longer.</source>
        <translation>请新建会话。如果会话关闭得太早，请延长会话关闭计时器。</translation>
    </message>
    <message>
        <source>The inactive timer is not an ISO 8601 duration the server takes.</source>
        <translation>非活跃计时器不是服务器可接受的 ISO 8601 时长。</translation>
    </message>
    <message>
        <source>Write it as PT10M, PT2H or P1D, or as PT0S for off.</source>
        <translation>请写作 PT10M、PT2H 或 P1D；要停用，请写作 PT0S。</translation>
    </message>
    <message>
        <source>The closed timer is not an ISO 8601 duration the server takes.</source>
        <translation>会话关闭计时器不是服务器可接受的 ISO 8601 时长。</translation>
    </message>
    <message>
        <source>A conversation was to be created with a timer but without a state.</source>
        <translation>创建会话时指定了计时器，却未指定状态。</translation>
    </message>
    <message>
        <source>The application that creates it has to name a state as well, or leave the timer to the defaults.</source>
        <translation>创建会话的应用还须指定状态，或者不指定计时器而使用默认值。</translation>
    </message>
    <message>
        <source>Conversations are not offered in this region.</source>
        <translation>此区域不提供 Conversations。</translation>
    </message>
    <message>
        <source>Use us1 or ie1.</source>
        <translation>请使用 us1 或 ie1。</translation>
    </message>
    <message>
        <source>The API key lacks the permission for this, or is not one of this account.</source>
        <translation>API 密钥没有相应权限，或不属于此账户。</translation>
    </message>
    <message>
        <source>Grant the permission in the console, or use a standard key of the account. Check that neither is suspended.</source>
        <translation>请在控制台中授予该权限，或使用该账户的标准密钥。还请确认账户和密钥均未被暂停。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what an error means; %2: what to do about it. Both are whole sentences</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>configurator::CodesDialog</name>
    <message>
        <source>Error codes</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Code, or words about it</source>
        <translation>代码或关键字</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Read more at Twilio</source>
        <translation>在 Twilio 网站上了解更多</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s page about the code in the browser</source>
        <translation>在浏览器中打开 Twilio 关于此代码的页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The program does not know this code. Twilio&apos;s own page may explain it.</source>
        <translation>本程序没有收录此代码。Twilio 网站上可能有说明。</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the number of the code alone.</source>
        <translation>未找到结果。请减少关键字，或仅输入数字代码。</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1: an HTTP status such as 401</extracomment>
        <translation>HTTP 状态 %1</translation>
    </message>
</context>
<context>
    <name>configurator::CommandLineReader</name>
    <message>
        <source>Open the practice account.</source>
        <translation>打开练习账户。</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>打开指定名称的账户。</translation>
    </message>
    <message>
        <source>Use this language, such as de or pt-BR.</source>
        <translation>使用指定的语言，例如 de 或 pt-BR。</translation>
    </message>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>将设置和历史记录保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Send all requests below this address instead of to Twilio&apos;s hosts.</source>
        <translation>将所有请求发送到此基础地址，而不是 Twilio 的主机。</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations.</source>
        <translation>编辑 Twilio Conversations 的账户级配置。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>意外的参数：%1</translation>
    </message>
    <message>
        <source>--api-url wants an https address; http only for this computer (127.0.0.1, localhost).</source>
        <translation>--api-url 需要 https 地址；http 仅可用于本机（127.0.0.1、localhost）。</translation>
    </message>
    <message>
        <source>An option of Qt.</source>
        <translation>Qt 的选项。</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationPage</name>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Read it again; your changes stay</source>
        <translation>重新读取，您的更改会保留</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account</comment>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>生产环境账户</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>输入机密…</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>登录代理…</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationTableModel</name>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>会话服务</translation>
    </message>
    <message>
        <source>not as sent</source>
        <extracomment>The server did not take the value that was sent</extracomment>
        <translation>与发送值不同</translation>
    </message>
    <message>
        <source>%1 was sent, and the server answered otherwise.</source>
        <translation>发送的值：%1；服务器返回了不同的值。</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>The server writes the value that was sent in another form</extracomment>
        <translation>写法已变</translation>
    </message>
    <message>
        <source>%1 was sent, and the server writes it in its own way.</source>
        <translation>发送的值：%1；服务器采用了自己的写法。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>更改前：%1</translation>
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
        <translation>复制为</translation>
    </message>
    <message>
        <source>Copy what was returned, or the request for it</source>
        <translation>复制返回的内容或对应的请求</translation>
    </message>
    <message>
        <source>The Terraform provider for Twilio has no resource for the webhooks of a service</source>
        <translation>Twilio 的 Terraform 提供程序没有用于服务 Webhook 的资源</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what is on the clipboard now, such as &quot;curl command&quot;</extracomment>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>Markdown（用于工单）</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>A command line; &quot;curl&quot; is the name of a program</extracomment>
        <translation>curl 命令</translation>
    </message>
    <message>
        <source>twilio command</source>
        <extracomment>A command line; &quot;twilio&quot; is the name of a program</extracomment>
        <translation>twilio 命令</translation>
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
        <translation>诊断</translation>
    </message>
    <message>
        <source>The requests of the program, up to %1 of them, newest first. Secrets, headers, queries and contents are not in it; SIDs in a path are.</source>
        <extracomment>%1: the greatest number of requests that are kept</extracomment>
        <translation>本程序发送的请求，最多 %1 条，最新的在前。其中不含机密、标头、查询参数和正文，但路径中可能含有 SID。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>No requests yet. They appear here as soon as the program sends any.</source>
        <translation>暂无请求。程序发送请求后，会立即显示在这里。</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the list of requests</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy everything as text for a support ticket</source>
        <translation>将全部内容复制为文本，供支持工单使用</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save everything as a text file for a support ticket</source>
        <translation>将全部内容保存为文本文件，供支持工单使用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>已保存为 %1</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsReport</name>
    <message>
        <source>No requests.</source>
        <translation>没有请求。</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>发送时间（UTC）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Written: %1 UTC</source>
        <extracomment>%1: a moment in universal time</extracomment>
        <translation>生成时间：%1 UTC</translation>
    </message>
    <message>
        <source>System: %1</source>
        <extracomment>%1: the name and version of an operating system</extracomment>
        <translation>系统：%1</translation>
    </message>
    <message>
        <source>Qt: %1, %2</source>
        <extracomment>%1: a version of Qt; %2: what draws its windows, such as xcb</extracomment>
        <translation>Qt：%1，%2</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <extracomment>%1: the name and version of the library that encrypts</extracomment>
        <translation>TLS：%1</translation>
    </message>
    <message>
        <source>Language: %1, of the system: %2</source>
        <extracomment>%1: a language of the program, such as en-US; %2: that of the system</extracomment>
        <translation>语言：%1，系统语言：%2</translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln 秒</numerusform>
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
        <translation>未发送任何内容：无法记录此更改</translation>
    </message>
    <message>
        <source>The change was applied, but the history does not say so yet</source>
        <translation>更改已应用，但尚未写入历史记录</translation>
    </message>
    <message>
        <source>It is not known whether the change was applied</source>
        <translation>尚不清楚更改是否已应用</translation>
    </message>
    <message>
        <source>%1. The request was sent, but no clear answer came back, nor could the configuration be read again. Reload to see what the server has now; your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1。请求已发送，但未收到明确的响应，也无法重新读取配置。请重新加载以查看服务器上的当前值；您的更改会保留在此处。</translation>
    </message>
    <message>
        <source>The change was applied all the same</source>
        <translation>更改实际上已应用</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, but the server has the values you asked for.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1。未收到明确的响应，但服务器上已是您要设置的值。</translation>
    </message>
    <message>
        <source>The change was not applied</source>
        <translation>更改未应用</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server still has the values from before. Your changes stay here. Reload before you try again: a slow server may yet carry the request out.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1。未收到明确的响应，服务器上仍是更改前的值。您的更改会保留在此处。重试之前请先重新加载：服务器若响应缓慢，仍可能执行该请求。</translation>
    </message>
    <message>
        <source>It cannot be told whether the change was applied</source>
        <translation>无法判断更改是否已应用</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server now has values that are neither those from before nor yours. Somebody else may have changed them since. Your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1。未收到明确的响应，服务器上的当前值既不是更改前的值，也不是您的值。在此期间可能有他人更改过。您的更改会保留在此处。</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1: the server&apos;s message; %2: Twilio&apos;s error code</extracomment>
        <translation>%1（错误 %2）</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>此处未作任何更改。</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>服务器未及时响应</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>请检查连接，然后重试。</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>无法连接到服务器</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, a proxy or a firewall, and the account&apos;s region.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>无法连接到 %1。请检查网络、代理或防火墙，以及账户的区域。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>请检查网络，然后重试。</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>无法验证服务器的身份</translation>
    </message>
    <message>
        <source>The server pointed to another address</source>
        <translation>服务器重定向到了另一个地址</translation>
    </message>
    <message>
        <source>The program does not follow, to keep your sign-in safe. Check the network for a login page, and the account&apos;s region.</source>
        <translation>为保护您的登录凭据，本程序不会跟随重定向。请检查网络是否要求先在网页上登录，并检查账户的区域。</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Check the account&apos;s SID and its auth token or API key.</source>
        <translation>请检查账户的 SID 及其认证令牌或 API 密钥。</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>当前登录凭据无权执行此操作</translation>
    </message>
    <message>
        <source>Use one with more permissions.</source>
        <translation>请使用权限更高的凭据。</translation>
    </message>
    <message>
        <source>The server knows nothing at this address</source>
        <translation>服务器上没有此地址</translation>
    </message>
    <message>
        <source>Check the account and its region.</source>
        <translation>请检查账户及其区域。</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>同时发送的请求过多</translation>
    </message>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>该请求未被执行。请在 %Ln 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was not carried out. Try again in a moment.</source>
        <translation>该请求未被执行。请稍候再试。</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>服务器拒绝了请求</translation>
    </message>
    <message>
        <source>Nothing was changed. The server answered with status %1 and did not say why.</source>
        <extracomment>%1: an HTTP status such as 409</extracomment>
        <translation>未作任何更改。服务器返回状态 %1，但未说明原因。</translation>
    </message>
    <message>
        <source>Nothing was changed. The server&apos;s words below say why.</source>
        <translation>未作任何更改。原因见下方服务器返回的消息。</translation>
    </message>
    <message>
        <source>The server has trouble of its own</source>
        <translation>服务器出现内部故障</translation>
    </message>
    <message>
        <source>It answered with status %1. Try again in a while.</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>服务器返回状态 %1。请过一段时间再试。</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>无法解析响应</translation>
    </message>
    <message>
        <source>What came back is not a configuration. A proxy or a login page may have answered instead.</source>
        <translation>返回的内容不是配置，可能来自代理或登录页面。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>响应过大</translation>
    </message>
    <message>
        <source>It is far larger than a configuration can be, so the program stopped reading.</source>
        <translation>它远大于一份配置可能的大小，因此本程序已停止读取。</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>钥匙串中没有该机密</translation>
    </message>
    <message>
        <source>It may have been removed by another program. Enter the auth token or API key secret of this account again.</source>
        <translation>它可能已被其他程序移除。请重新输入此账户的认证令牌或 API 密钥机密。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>The question for its password was dismissed or could not be shown. Unlock the keychain of this computer, then try again.</source>
        <translation>输入密码的提示被取消，或无法显示。请解锁本机的钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>钥匙串拒绝访问</translation>
    </message>
    <message>
        <source>The question was answered with no, or this program may not use the keychain. Allow it, then try again.</source>
        <translation>访问请求未获允许，或本程序无权使用钥匙串。请允许访问，然后重试。</translation>
    </message>
    <message>
        <source>No keychain answers on this computer</source>
        <translation>本机没有可用的钥匙串</translation>
    </message>
    <message>
        <source>Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept in memory while the program runs.</source>
        <translation>请启动钥匙串服务（GNOME Keyring 或 KDE Wallet）。在此之前，本程序运行期间可将机密保存在内存中。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>钥匙串未及时响应</translation>
    </message>
    <message>
        <source>A question to unlock it may be open in another window: answer it, then try again. If there is none, restart the keychain service.</source>
        <translation>解锁提示可能在另一个窗口中：请先处理该提示，然后重试。如果没有提示，请重新启动钥匙串服务。</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>钥匙串出错</translation>
    </message>
    <message>
        <source>It is there, but could not do what it was asked. Try again; restarting the keychain service may help.</source>
        <translation>钥匙串存在，但未能完成操作。请重试；重新启动钥匙串服务可能会有帮助。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read</source>
        <translation>无法读取账户列表</translation>
    </message>
    <message>
        <source>Check that the file may be read, then start the program again. It has not been changed.</source>
        <translation>请检查是否有权读取该文件，然后重新启动本程序。文件未被改动。</translation>
    </message>
    <message>
        <source>The list of accounts is damaged</source>
        <translation>账户列表已损坏</translation>
    </message>
    <message>
        <source>Repair the file or move it away, then start the program again. It has not been changed.</source>
        <translation>请修复或移走该文件，然后重新启动本程序。文件未被改动。</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version</source>
        <translation>账户列表由较新的版本写入</translation>
    </message>
    <message>
        <source>Use that version. The file has not been changed.</source>
        <translation>请使用该版本。文件未被改动。</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written</source>
        <translation>无法写入账户列表</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and that the folder may be written. Nothing has been changed.</source>
        <translation>请检查磁盘剩余空间以及文件夹是否可写。未作任何更改。</translation>
    </message>
    <message>
        <source>The practice server is missing</source>
        <translation>找不到练习服务器</translation>
    </message>
    <message>
        <source>A part of the program is not where it should be. Install the program again.</source>
        <translation>本程序的一个组件不在应有的位置。请重新安装本程序。</translation>
    </message>
    <message>
        <source>The practice server does not start</source>
        <translation>练习服务器无法启动</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>无法打开历史记录</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be read and written.</source>
        <translation>请检查该文件及其文件夹是否可读写。</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>历史记录已损坏</translation>
    </message>
    <message>
        <source>It could not be set aside to begin a new one. Move the file away; it has not been changed.</source>
        <translation>无法移开旧文件以新建历史记录。请自行移走该文件；文件未被改动。</translation>
    </message>
    <message>
        <source>The history was written by a newer version</source>
        <translation>历史记录由较新的版本写入</translation>
    </message>
    <message>
        <source>The history is in use by another program</source>
        <translation>历史记录正被其他程序使用</translation>
    </message>
    <message>
        <source>Close whatever has the file open, a backup or a database tool perhaps, then try again.</source>
        <translation>请关闭占用该文件的程序（可能是备份或数据库工具），然后重试。</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>无法写入历史记录</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written.</source>
        <translation>请检查该文件及其文件夹是否可写。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>There is no room for the history. Free some space, then try again.</source>
        <translation>磁盘空间不足，无法保存历史记录。请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The history failed</source>
        <translation>历史记录出错</translation>
    </message>
    <message>
        <source>The file is there, but could not be read or written. Try again.</source>
        <translation>文件存在，但无法读取或写入。请重试。</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>原历史记录已损坏</translation>
    </message>
    <message>
        <source>A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1</source>
        <translation>已新建历史记录。旧文件已保留，其中的内容也许还能挽救：%1</translation>
    </message>
    <message>
        <source>The secret may have been stored or removed all the same. %1</source>
        <extracomment>%1: what else is to be said</extracomment>
        <translation>机密可能实际上已存储或移除。%1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. A question to unlock it may be open in another window.</source>
        <translation>正在等待钥匙串。解锁提示可能在另一个窗口中。</translation>
    </message>
    <message>
        <source>The account is %1, but the server does not say for which account it answered. Until it does, nothing can be applied.</source>
        <extracomment>%1: the SID of an account</extracomment>
        <translation>当前账户为 %1，但服务器未说明响应属于哪个账户。在服务器说明之前，无法应用任何更改。</translation>
    </message>
    <message>
        <source>The account is %1, but the server answered for %2. Credentials of a parent account show the parent&apos;s configuration. Sign in with credentials of the account itself; until then nothing can be applied.</source>
        <extracomment>%1 and %2: the SIDs of two accounts</extracomment>
        <translation>当前账户为 %1，但服务器返回的是 %2 的配置。使用父账户的凭据会显示父账户的配置。请使用该账户自己的凭据登录；在此之前无法应用任何更改。</translation>
    </message>
    <message>
        <source>This is the configuration of another account</source>
        <translation>这是另一个账户的配置</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your network can tell you the user name and password.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>在您登录之前，%1 不会放行任何发往外部网络的内容，因此未发送任何内容。如需用户名和密码，请咨询网络管理员。</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>代理未接受登录凭据</translation>
    </message>
    <message>
        <source>The user name or password for %1 is not good, so nothing was sent. It was tried once and is not tried again, so that nobody is locked out.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>%1 的用户名或密码不正确，因此未发送任何内容。已尝试一次；为避免触发锁定，不会再次尝试。</translation>
    </message>
    <message>
        <source>Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of your company looks into what is sent, whoever runs your network has to add the company&apos;s CA certificate to the certificates this computer trusts.</source>
        <translation>服务器的证书或加密方式未通过验证，因此未向 %1 发送任何内容。如果公司的代理会检查传输内容，则需要由网络管理员将公司的 CA 证书添加到本机信任的证书中。</translation>
    </message>
</context>
<context>
    <name>configurator::EventBox</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the API&apos;s name of an event; %2: what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>configurator::EventWords</name>
    <message>
        <source>A message will be added</source>
        <translation>即将添加消息</translation>
    </message>
    <message>
        <source>Called before a message is added to a conversation. The webhook can change the message or stop it.</source>
        <translation>在消息添加到会话之前调用。Webhook 可以修改或阻止该消息。</translation>
    </message>
    <message>
        <source>A message will be changed</source>
        <translation>即将更改消息</translation>
    </message>
    <message>
        <source>Called before a message is changed. The webhook can alter the change or stop it.</source>
        <translation>在更改消息之前调用。Webhook 可以调整或阻止此次更改。</translation>
    </message>
    <message>
        <source>A message will be deleted</source>
        <translation>即将删除消息</translation>
    </message>
    <message>
        <source>Called before a message is deleted. The webhook can stop it.</source>
        <translation>在删除消息之前调用。Webhook 可以阻止删除。</translation>
    </message>
    <message>
        <source>A message was added</source>
        <translation>已添加消息</translation>
    </message>
    <message>
        <source>Called after a message was added to a conversation, whether from an app, by SMS or by WhatsApp.</source>
        <translation>在消息添加到会话之后调用，无论消息来自应用、短信还是 WhatsApp。</translation>
    </message>
    <message>
        <source>A message was changed</source>
        <translation>已更改消息</translation>
    </message>
    <message>
        <source>Called after the text or the attributes of a message were changed.</source>
        <translation>在更改消息的文本或自定义属性之后调用。</translation>
    </message>
    <message>
        <source>A message was deleted</source>
        <translation>已删除消息</translation>
    </message>
    <message>
        <source>Called after a message was deleted.</source>
        <translation>在删除消息之后调用。</translation>
    </message>
    <message>
        <source>A conversation will be created</source>
        <translation>即将创建会话</translation>
    </message>
    <message>
        <source>Called before a conversation is created. The webhook can change the conversation or stop it.</source>
        <translation>在创建会话之前调用。Webhook 可以修改或阻止该会话。</translation>
    </message>
    <message>
        <source>A conversation will be changed</source>
        <translation>即将更改会话</translation>
    </message>
    <message>
        <source>Called before a conversation is changed. The webhook can alter the change or stop it.</source>
        <translation>在更改会话之前调用。Webhook 可以调整或阻止此次更改。</translation>
    </message>
    <message>
        <source>A conversation will be deleted</source>
        <translation>即将删除会话</translation>
    </message>
    <message>
        <source>Called before a conversation is deleted. The webhook can stop it.</source>
        <translation>在删除会话之前调用。Webhook 可以阻止删除。</translation>
    </message>
    <message>
        <source>A conversation was created</source>
        <translation>已创建会话</translation>
    </message>
    <message>
        <source>Called after a conversation was created.</source>
        <translation>在创建会话之后调用。</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>已更改会话</translation>
    </message>
    <message>
        <source>Called after the name, the attributes or another property of a conversation was changed.</source>
        <translation>在更改会话的名称、自定义属性或其他属性之后调用。</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>已删除会话</translation>
    </message>
    <message>
        <source>Called after a conversation was deleted.</source>
        <translation>在删除会话之后调用。</translation>
    </message>
    <message>
        <source>A conversation’s state changed</source>
        <translation>会话状态已改变</translation>
    </message>
    <message>
        <source>Called after a conversation became active, inactive or closed, by a timer or by somebody.</source>
        <translation>在会话因计时器或人为操作变为活跃、非活跃或已关闭之后调用。</translation>
    </message>
    <message>
        <source>A participant will be added</source>
        <translation>即将添加参与者</translation>
    </message>
    <message>
        <source>Called before somebody joins a conversation or is added to it. The webhook can change how, or stop it.</source>
        <translation>在有人加入或被添加到会话之前调用。Webhook 可以调整加入方式，或阻止加入。</translation>
    </message>
    <message>
        <source>A participant will be changed</source>
        <translation>即将更改参与者</translation>
    </message>
    <message>
        <source>Called before a participant is changed. The webhook can alter the change or stop it.</source>
        <translation>在更改参与者之前调用。Webhook 可以调整或阻止此次更改。</translation>
    </message>
    <message>
        <source>A participant will be removed</source>
        <translation>即将移除参与者</translation>
    </message>
    <message>
        <source>Called before somebody leaves a conversation or is removed from it. The webhook can stop it.</source>
        <translation>在有人离开或被移出会话之前调用。Webhook 可以阻止此操作。</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>已添加参与者</translation>
    </message>
    <message>
        <source>Called after somebody joined a conversation or was added to it.</source>
        <translation>在有人加入或被添加到会话之后调用。</translation>
    </message>
    <message>
        <source>A participant was changed</source>
        <translation>已更改参与者</translation>
    </message>
    <message>
        <source>Called after the role or the attributes of a participant were changed.</source>
        <translation>在更改参与者的角色或自定义属性之后调用。</translation>
    </message>
    <message>
        <source>A participant was removed</source>
        <translation>已移除参与者</translation>
    </message>
    <message>
        <source>Called after somebody left a conversation or was removed from it.</source>
        <translation>在有人离开或被移出会话之后调用。</translation>
    </message>
    <message>
        <source>A user will be changed</source>
        <translation>即将更改用户</translation>
    </message>
    <message>
        <source>Called before a user is changed. The webhook can alter the change or stop it.</source>
        <translation>在更改用户之前调用。Webhook 可以调整或阻止此次更改。</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>已添加用户</translation>
    </message>
    <message>
        <source>Called after a user was created, as when somebody uses an app for the first time.</source>
        <translation>在创建用户之后调用，例如有人首次使用应用时。</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>已更改用户</translation>
    </message>
    <message>
        <source>Called after the name, the role or the attributes of a user were changed.</source>
        <translation>在更改用户的名称、角色或自定义属性之后调用。</translation>
    </message>
    <message>
        <source>A delivery status changed</source>
        <translation>送达状态已改变</translation>
    </message>
    <message>
        <source>Called after a message was sent, delivered or read, or failed to be: for SMS, WhatsApp and the like, not for apps.</source>
        <translation>在消息变为已发送、已送达、已读或失败之后调用：适用于短信、WhatsApp 等渠道，不适用于应用。</translation>
    </message>
    <message>
        <source>The server has this event, which the program does not know or which has no place here. It is kept until you uncheck it.</source>
        <translation>服务器上有此事件，但本程序无法识别它，或它不应出现在此处。在取消勾选之前会一直保留。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参与者</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送达</translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <extracomment>%1: the name of the field</extracomment>
        <translation>%1：预设</translation>
    </message>
    <message>
        <source>Before (can be stopped)</source>
        <extracomment>A heading above events a webhook is called for beforehand</extracomment>
        <translation>发生之前（可阻止）</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A heading above events a webhook is called for afterwards</extracomment>
        <translation>发生之后</translation>
    </message>
    <message>
        <source>Others the server has</source>
        <translation>服务器上的其他事件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>All pre-events</source>
        <translation>全部前置事件</translation>
    </message>
    <message>
        <source>All post-events</source>
        <translation>全部后置事件</translation>
    </message>
    <message>
        <source>Messages only, after</source>
        <translation>仅消息（后置事件）</translation>
    </message>
    <message>
        <source>Delivery and state</source>
        <translation>送达状态与会话状态</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>已选 %Ln 个事件，共 %1 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write all changes that match the filters to a file</source>
        <translation>将符合筛选条件的所有更改写入文件</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV，用于电子表格…</translation>
    </message>
    <message>
        <source>JSON, for programs…</source>
        <translation>JSON，用于程序…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>导出更改</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>更改记录 %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldBlock</name>
    <message>
        <source>Revert</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>还原“%1”</translation>
    </message>
    <message>
        <source>Take the server&apos;s value again</source>
        <translation>改回服务器上的值</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Documentation of %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>“%1”的文档</translation>
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
        <translation>服务器上：%1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message>
        <source>Default conversation service</source>
        <translation>默认会话服务</translation>
    </message>
    <message>
        <source>Default messaging service</source>
        <translation>默认消息服务</translation>
    </message>
    <message>
        <source>Default inactive timer</source>
        <translation>默认非活跃计时器</translation>
    </message>
    <message>
        <source>Default closed timer</source>
        <translation>默认会话关闭计时器</translation>
    </message>
    <message>
        <source>Pre-event URL</source>
        <translation>前置事件 URL</translation>
    </message>
    <message>
        <source>Post-event URL</source>
        <translation>后置事件 URL</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Role for conversation creators</source>
        <translation>会话创建者的角色</translation>
    </message>
    <message>
        <source>Role for participants</source>
        <translation>参与者的角色</translation>
    </message>
    <message>
        <source>Role for new users</source>
        <translation>新用户的角色</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>可达性</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>通知日志</translation>
    </message>
    <message>
        <source>Notify of new messages</source>
        <translation>新消息通知</translation>
    </message>
    <message>
        <source>New message text</source>
        <translation>新消息通知文本</translation>
    </message>
    <message>
        <source>New message sound</source>
        <translation>新消息提示音</translation>
    </message>
    <message>
        <source>Unread badge</source>
        <translation>未读角标</translation>
    </message>
    <message>
        <source>Own text for media</source>
        <translation>媒体消息使用单独文本</translation>
    </message>
    <message>
        <source>Media message text</source>
        <translation>媒体消息通知文本</translation>
    </message>
    <message>
        <source>Notify when added</source>
        <translation>被添加时通知</translation>
    </message>
    <message>
        <source>Text when added</source>
        <translation>被添加时的通知文本</translation>
    </message>
    <message>
        <source>Sound when added</source>
        <translation>被添加时的提示音</translation>
    </message>
    <message>
        <source>Notify when removed</source>
        <translation>被移除时通知</translation>
    </message>
    <message>
        <source>Text when removed</source>
        <translation>被移除时的通知文本</translation>
    </message>
    <message>
        <source>Sound when removed</source>
        <translation>被移除时的提示音</translation>
    </message>
    <message>
        <source>New conversations belong to this service unless they name another. Begins with IS.</source>
        <translation>新会话若未另行指定，即属于此服务。以 IS 开头。</translation>
    </message>
    <message>
        <source>Carries SMS and WhatsApp messages of new conversations. Begins with MG.</source>
        <translation>收发新会话的短信和 WhatsApp 消息。以 MG 开头。</translation>
    </message>
    <message>
        <source>When a quiet conversation becomes inactive. A new message makes it active again.</source>
        <translation>会话无新消息达到此时长后转为非活跃，再有新消息时恢复活跃。</translation>
    </message>
    <message>
        <source>When a quiet conversation is closed for good.</source>
        <translation>会话无新消息达到此时长后永久关闭。</translation>
    </message>
    <message>
        <source>Called before something happens, which it can change or stop within five seconds.</source>
        <translation>在操作发生之前调用，可在五秒内更改或阻止该操作。</translation>
    </message>
    <message>
        <source>Called after something has happened.</source>
        <translation>在操作发生之后调用。</translation>
    </message>
    <message>
        <source>How the URLs are called.</source>
        <translation>URL 的调用方式。</translation>
    </message>
    <message>
        <source>Where events go. Flex accounts need them to go into Flex.</source>
        <translation>事件的去向。Flex 账户需要将事件发送到 Flex。</translation>
    </message>
    <message>
        <source>The URLs are called for these events only.</source>
        <translation>仅在发生这些事件时调用 URL。</translation>
    </message>
    <message>
        <source>What the creator of a conversation may do in it.</source>
        <translation>会话创建者在会话中可以执行的操作。</translation>
    </message>
    <message>
        <source>What a participant may do in a conversation.</source>
        <translation>参与者在会话中可以执行的操作。</translation>
    </message>
    <message>
        <source>What a user may do in the service outside of conversations.</source>
        <translation>用户在服务中（会话之外）可以执行的操作。</translation>
    </message>
    <message>
        <source>Whether apps are told who is online, and who can be reached by a push notification.</source>
        <translation>是否让应用得知谁在线，以及谁可以收到推送通知。</translation>
    </message>
    <message>
        <source>Keeps a log of push notifications, to find out why one did not arrive.</source>
        <translation>记录推送通知日志，以便查明通知为何未送达。</translation>
    </message>
    <message>
        <source>Sends a push notification to participants who use an app.</source>
        <translation>向使用应用的参与者发送推送通知。</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was added.</source>
        <translation>向被添加的人发送推送通知。</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was removed.</source>
        <translation>向被移除的人发送推送通知。</translation>
    </message>
    <message>
        <source>Shows at the app’s icon how many conversations have unread messages.</source>
        <translation>在应用图标上显示有多少会话含有未读消息。</translation>
    </message>
    <message>
        <source>When a message comes with files, the text below is used instead.</source>
        <translation>消息带有文件时，改用下方的文本。</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.</source>
        <translation>通知的内容。${PARTICIPANT}、${CONVERSATION} 和 ${MESSAGE} 会替换为实际内容。</translation>
    </message>
    <message>
        <source>What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.</source>
        <translation>此时通知的内容。${PARTICIPANT}、${CONVERSATION} 和 ${MEDIA_COUNT} 会替换为实际内容。</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.</source>
        <translation>通知的内容。${PARTICIPANT} 和 ${CONVERSATION} 会替换为实际内容。</translation>
    </message>
    <message>
        <source>The name of a sound file of the app, or “default”.</source>
        <translation>应用中声音文件的名称，或“default”（默认）。</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新消息</translation>
    </message>
    <message>
        <source>Being added to a conversation</source>
        <translation>被添加到会话</translation>
    </message>
    <message>
        <source>Being removed from a conversation</source>
        <translation>被移出会话</translation>
    </message>
    <message>
        <source>Account SIDs</source>
        <translation>账户 SID</translation>
    </message>
    <message>
        <source>API key SIDs</source>
        <translation>API 密钥 SID</translation>
    </message>
    <message>
        <source>Conversation Services</source>
        <translation>会话服务 SID</translation>
    </message>
    <message>
        <source>Messaging Services</source>
        <translation>消息服务 SID</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色 SID</translation>
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
        <translation>发送到 URL（webhook）</translation>
    </message>
    <message>
        <source>Into Flex (flex)</source>
        <comment>where events go</comment>
        <translation>发送到 Flex（flex）</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No value was chosen yet</extracomment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a timer</comment>
        <translation>停用</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>none</source>
        <comment>events</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>to the URLs</source>
        <comment>where events go</comment>
        <translation>发送到 URL</translation>
    </message>
    <message>
        <source>into Flex</source>
        <comment>where events go</comment>
        <translation>发送到 Flex</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Instead of the SID of a service, when none is set</extracomment>
        <translation>未设置</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a text</comment>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>还没有可保存的内容</translation>
    </message>
    <message>
        <source>Save again once the configuration has been loaded.</source>
        <translation>请在配置加载完成后再保存。</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>保存配置文件</translation>
    </message>
    <message>
        <source>Open configuration file</source>
        <translation>打开配置文件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>已采用 %Ln 个值。请核对并应用，或将其放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>配置文件 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>没有打开的账户</translation>
    </message>
    <message>
        <source>Open the account whose configuration it is about first.</source>
        <translation>请先打开该配置所属的账户。</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <extracomment>%1: the path of a file; %2: a list of what is in it</extracomment>
        <translation>已保存为 %1，包含：%2。</translation>
    </message>
    <message>
        <source>Saved as %1, without the changes that are not applied: %2.</source>
        <translation>已保存为 %1（不含尚未应用的更改），包含：%2。</translation>
    </message>
</context>
<context>
    <name>configurator::FilePlanModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件中</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>当前值</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>处理方式</translation>
    </message>
</context>
<context>
    <name>configurator::FileWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>请检查是否有权读取该文件，或选择其他文件。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>It is far larger than a configuration file can be. Choose another file.</source>
        <translation>该文件远大于正常的配置文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>无法保存文件</translation>
    </message>
    <message>
        <source>Check that there is room and that the folder may be written to, or choose another folder.</source>
        <translation>请检查是否有足够空间以及文件夹是否可写，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>文件不是有效的 JSON</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>从第 %1 行第 %2 个字符起无法解析。请更正该处，或选择其他文件。</translation>
    </message>
    <message>
        <source>This is not a configuration file</source>
        <translation>这不是配置文件</translation>
    </message>
    <message>
        <source>Choose a file that this program has saved.</source>
        <translation>请选择由本程序保存的文件。</translation>
    </message>
    <message>
        <source>The file needs a later version of this program</source>
        <translation>此文件需要更高版本的程序</translation>
    </message>
    <message>
        <source>This version might misunderstand it. Update the program, or choose another file.</source>
        <translation>当前版本可能会误读此文件。请更新本程序，或选择其他文件。</translation>
    </message>
    <message>
        <source>The file has a fault</source>
        <translation>文件有误</translation>
    </message>
    <message>
        <source>%1 is missing. Add it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>缺少 %1。请添加，或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 names settings that are in the file already. Remove one of the two.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 所指定的设置在文件中已经存在。请删除其中一处。</translation>
    </message>
    <message>
        <source>%1 has a value that means nothing there. Correct it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 的值在此处没有意义。请更正，或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 must be an object, in braces.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 必须是对象，用花括号括起。</translation>
    </message>
    <message>
        <source>%1 must be a list, in brackets.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 必须是列表，用方括号括起。</translation>
    </message>
    <message>
        <source>%1 must be a text, in quotes.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 必须是文本，用引号括起。</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 必须为 true 或 false。</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 必须是数字。</translation>
    </message>
    <message>
        <source>Saved from the account %1.</source>
        <extracomment>%1: the SID of an account; %2: a date; %3: a time</extracomment>
        <translation>此文件来自账户 %1。</translation>
    </message>
    <message>
        <source>Saved from the account %1 on %2 at %3.</source>
        <translation>此文件来自账户 %1，保存于 %2 %3。</translation>
    </message>
    <message>
        <source>Saved from %1 (%2).</source>
        <extracomment>%1: the name and %2: the SID of an account; %3: a date; %4: a time</extracomment>
        <translation>此文件来自账户“%1”（%2）。</translation>
    </message>
    <message>
        <source>Saved from %1 (%2) on %3 at %4.</source>
        <translation>此文件来自账户“%1”（%2），保存于 %3 %4。</translation>
    </message>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>此版本的程序无法识别文件中的 %Ln 个成员，已忽略：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the open service</source>
        <translation>填入当前打开的服务</translation>
    </message>
    <message>
        <source>Being loaded to compare…</source>
        <translation>正在加载以便比较…</translation>
    </message>
    <message>
        <source>Left out: cannot be changed here now</source>
        <translation>跳过：目前无法在此更改</translation>
    </message>
    <message>
        <source>Left out: no service is open here</source>
        <translation>跳过：此处未打开服务</translation>
    </message>
    <message>
        <source>Left out: one service at a time</source>
        <translation>跳过：一次只能处理一个服务</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>与当前值相同</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another account</source>
        <translation>采用，但属于另一个账户</translation>
    </message>
    <message>
        <source>Left out: belongs to another account</source>
        <translation>跳过：属于另一个账户</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another service</source>
        <translation>采用，但属于另一个服务</translation>
    </message>
    <message>
        <source>Left out: belongs to another service</source>
        <translation>跳过：属于另一个服务</translation>
    </message>
</context>
<context>
    <name>configurator::FlagEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>关</translation>
    </message>
</context>
<context>
    <name>configurator::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all that is known of the selected changes</source>
        <translation>复制所选更改的全部已知信息</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read from the server what became of the changes that are not settled</source>
        <translation>从服务器重新读取，查明待确定更改的结果</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Put the values from before into the form, for you to review. Nothing is sent before that.</source>
        <translation>将更改前的值填入表单，供您核对。核对之前不会发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>To restore, choose changes of one account and one page.</source>
        <translation>要恢复，请选择同一账户、同一页面的更改。</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFacts</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Server returned</source>
        <translation>服务器返回的值</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1, by reading again</source>
        <extracomment>When the outcome of a change became known; %1: a date and a time of day</extracomment>
        <translation>%1（通过重新读取）</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP 状态</translation>
    </message>
    <message>
        <source>Twilio error</source>
        <translation>Twilio 错误</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: words, such as &quot;7 days&quot;; %2: the same for machines, such as &quot;P7D&quot;</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what is known of a change, such as &quot;Account&quot;; %2: its value</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFilterBar</name>
    <message>
        <source>All fields</source>
        <translation>全部字段</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a field</comment>
        <extracomment>%1: the name of a page; %2: the name of a field on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部账户</translation>
    </message>
    <message>
        <source>This account</source>
        <extracomment>The account that is open</extracomment>
        <translation>此账户</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Changes of which it is not known whether they took effect</extracomment>
        <translation>待确定</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Beginnings of words: of accounts, SIDs, values, people or request IDs</source>
        <translation>输入词首即可：账户、SID、值、操作人或请求 ID</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryPage</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>重新读取历史记录</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>更改的详细信息</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No change matches the filters.</source>
        <translation>没有符合筛选条件的更改。</translation>
    </message>
    <message>
        <source>No changes yet. Each change you apply is written down here, with what became of it, and can be taken back.</source>
        <translation>暂无更改。您应用的每项更改及其结果都会记录在此，日后可以恢复更改前的值。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>显示账户</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>已将 %Ln 项更改导出到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryTableModel</name>
    <message>
        <source>When</source>
        <extracomment>A column: the time of a change</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>更改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>更改后</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
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
        <translation>尚无响应</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>outcome of a change</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome of a change</comment>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>outcome of a change</comment>
        <translation>值被改动</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a change</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>outcome of a change</comment>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Not applied</source>
        <comment>outcome of a change</comment>
        <translation>未应用</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>outcome of a change</comment>
        <translation>无法判定</translation>
    </message>
    <message>
        <source>It was about to be sent, and no answer has come. Reading again settles it.</source>
        <translation>当时即将发送，此后没有收到响应。重新读取即可确定结果。</translation>
    </message>
    <message>
        <source>Sent, and no clear answer came. Reading again settles it.</source>
        <translation>已发送，但未收到明确的响应。重新读取即可确定结果。</translation>
    </message>
    <message>
        <source>The server has the value that was asked for.</source>
        <translation>服务器上已是所要求的值。</translation>
    </message>
    <message>
        <source>The server accepted the change and made another value of it.</source>
        <translation>服务器接受了更改，但改成了另一个值。</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>服务器拒绝了该更改。未作任何更改。</translation>
    </message>
    <message>
        <source>It did not reach the server. Nothing was changed.</source>
        <translation>该更改未到达服务器。未作任何更改。</translation>
    </message>
    <message>
        <source>The server still had the value from before.</source>
        <translation>服务器上仍是更改前的值。</translation>
    </message>
    <message>
        <source>The server had neither the value from before nor the one asked for. Somebody else may have changed it.</source>
        <translation>服务器上的值既不是更改前的值，也不是所要求的值。可能有他人更改过。</translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>导入账户</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>找到的账户</translation>
    </message>
    <message>
        <source>Choose a file of twilio-cli profiles</source>
        <translation>选择 twilio-cli 配置档案文件</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>配置档案 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its secret into the keychain of this computer; the file stays as it is.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>已在 %1 和环境变量 TWILIO_* 中查找。所选账户会复制到本程序，其机密存入本机的钥匙串；原文件保持不变。</translation>
    </message>
    <message>
        <source>No accounts were found there. If twilio-cli keeps its profiles in another file, choose it.</source>
        <translation>未在其中找到账户。如果 twilio-cli 将配置档案保存在其他文件中，请选择该文件。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelled; the account under way comes to its end.</source>
        <translation>已取消；正在导入的账户仍会处理完毕。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>%Ln 个账户无法导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 个账户。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>仅存于内存，退出时清除</translation>
    </message>
</context>
<context>
    <name>configurator::ImportTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>账户 SID</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The column that tells where an account was found</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
</context>
<context>
    <name>configurator::ImportWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>请检查是否有权读取该文件，或选择其他文件。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>It is far larger than a file of profiles can be. Choose another file.</source>
        <translation>该文件远大于正常的配置档案文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>文件不是有效的 JSON</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>从第 %1 行第 %2 个字符起无法解析。请更正该处，或选择其他文件。</translation>
    </message>
    <message>
        <source>The file holds no profiles of twilio-cli</source>
        <translation>文件中没有 twilio-cli 的配置档案</translation>
    </message>
    <message>
        <source>Choose another file. It is usually called config.json.</source>
        <translation>请选择其他文件。该文件通常名为 config.json。</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>无法读取配置档案</translation>
    </message>
    <message>
        <source>The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose another.</source>
        <extracomment>%1: the name of a property in a JSON file</extracomment>
        <translation>属性 %1 的类型与 twilio-cli 所用的不同。请更正文件，或选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 不是文本。</translation>
    </message>
    <message>
        <source>%1 is not an object with properties.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 不是带有属性的对象。</translation>
    </message>
    <message>
        <source>%1 is not a SID: %2 and 32 characters from 0–9 and a–f.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable; %2: two letters</extracomment>
        <translation>%1 不是 SID：应为 %2 加 32 个字符（0–9 和 a–f）。</translation>
    </message>
    <message>
        <source>%1 cannot be part of the name of a server.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>%1 的值不能作为服务器名称的一部分。</translation>
    </message>
    <message>
        <source>The region needs an edge, and none is known for it. Set %1.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>该区域需要边缘节点，但程序不知道对应的边缘节点。请设置 %1。</translation>
    </message>
    <message>
        <source>Its secret is not in the file. Add the account by hand.</source>
        <translation>文件中没有其机密。请手动添加该账户。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Signs in as %1 in this list does</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>与此列表中的“%1”登录凭据相同</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>已存在，名称为“%1”</translation>
    </message>
    <message>
        <source>Ready; another account is called %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>就绪；已有名为“%1”的账户</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>twilio-cli</source>
        <translation>twilio-cli</translation>
    </message>
    <message>
        <source>twilio-cli before 3.0</source>
        <translation>twilio-cli 3.0 前</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>%1, active</source>
        <extracomment>%1: the name of a program; its active profile is the one it uses when it is told no other</extracomment>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>认证令牌</translation>
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
        <translation>更改正在应用，仍要离开吗？</translation>
    </message>
    <message>
        <source>They may take effect all the same. The history will tell what became of them.</source>
        <translation>这些更改仍可能生效。结果可在历史记录中查看。</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>要放弃 %Ln 项更改吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>这些更改尚未应用。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
</context>
<context>
    <name>configurator::LinkPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Read the link again</source>
        <translation>重新读取链接</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the JSON that is shown</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all of the JSON</source>
        <translation>复制全部 JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>在 JSON 中查找</translation>
    </message>
    <message>
        <source>JSON of the link</source>
        <translation>链接的 JSON</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This is only the beginning. Copying takes all of it.</source>
        <translation>此处仅显示开头部分。复制时会包含全部内容。</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>已于 %1 读取，响应耗时 %2 毫秒</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>登录代理…</translation>
    </message>
</context>
<context>
    <name>configurator::LinkWords</name>
    <message>
        <source>Service configuration</source>
        <translation>服务配置</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>推送通知</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Devices for push notifications</source>
        <translation>推送通知设备</translation>
    </message>
    <message>
        <source>Conversations of a participant</source>
        <translation>参与者的会话</translation>
    </message>
    <message>
        <source>Conversations with their participants</source>
        <translation>会话及其参与者</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>短代码</translation>
    </message>
    <message>
        <source>Alphanumeric senders</source>
        <translation>字母数字发送方</translation>
    </message>
</context>
<context>
    <name>configurator::LinksView</name>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Open the link here</source>
        <translation>在此打开链接</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>打开所选链接</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Copy the address of the selected link</source>
        <translation>复制所选链接的地址</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Documentation of the selected link</source>
        <translation>所选链接的文档</translation>
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
        <translation>、</translation>
    </message>
</context>
<context>
    <name>configurator::LoadFileDialog</name>
    <message>
        <source>Open configuration file</source>
        <translation>打开配置文件</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>采用“%1”中的值</translation>
    </message>
    <message>
        <source>Values in the file</source>
        <translation>文件中的值</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What you choose becomes changes in the form of %1. Nothing is sent before you have reviewed them.</source>
        <translation>所选的值将作为更改填入“%1”的表单。在您核对之前，不会发送任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>将采用 %Ln 个值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from what is here.</source>
        <translation>未选择与当前值不同的内容。</translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message>
        <source>Look up a SID</source>
        <translation>查询 SID</translation>
    </message>
    <message>
        <source>Which service is this?</source>
        <translation>这是哪个服务？</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>SID, address or text with a SID</source>
        <translation>SID、地址或含有 SID 的文本</translation>
    </message>
    <message>
        <source>SIDs in the text</source>
        <translation>文本中的 SID</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>向 Twilio 查询</translation>
    </message>
    <message>
        <source>Read the service from the open account</source>
        <translation>从打开的账户读取该服务</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Put it into the configuration, where you review and apply it</source>
        <translation>填入配置，由您核对并应用</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>打开服务</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An entry in a list; %1: what a SID stands for; %2: the SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: what a SID stands for; %2: its name</extracomment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>Paste anything: the program finds the SIDs in it.</source>
        <translation>粘贴任意内容即可，程序会找出其中的 SID。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>还差 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.</source>
        <translation>其中没有 SID。SID 由两个大写字母和 32 个数字或字母（a 到 f）组成。</translation>
    </message>
</context>
<context>
    <name>configurator::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>导入账户(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open configuration file…</source>
        <translation>打开配置文件(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <translation>保存配置文件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>查找账户(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look up a SID…</source>
        <translation>查询 SID(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>配置(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>Webhook(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Returned configuration</source>
        <translation>返回的配置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>重新加载(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>核对并应用(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>编辑账户(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate account…</source>
        <translation>创建账户副本(&amp;U)…</translation>
    </message>
    <message>
        <source>Move u&amp;p in the list</source>
        <translation>在列表中上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the list</source>
        <translation>在列表中下移(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>移除账户(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Error codes…</source>
        <translation>错误代码(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Conversations Configurator</source>
        <translation>关于 Conversations Configurator(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>API &amp;reference…</source>
        <translation>API 参考(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>总览(&amp;O)</translation>
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
        <translation>账户：%1（%2）</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>时间：%1 UTC</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>Conversation Service: %1</source>
        <comment>a SID</comment>
        <translation>会话服务：%1</translation>
    </message>
    <message>
        <source>Conversation Service: %1 (%2)</source>
        <extracomment>%1: the name of a service; %2: its SID</extracomment>
        <translation>会话服务：%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A change in a list; %1: the name of a field; %2: its value before; %3: its value now</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>events</comment>
        <extracomment>Events of a webhook; %1: the name of the field; %2: those added and those removed</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, though %2 was sent</source>
        <extracomment>The server did not take the value; %1: a change in a list; %2: the value that was sent</extracomment>
        <translation>%1，但发送的值为 %2</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a value in words, such as &quot;7 days&quot;; %2: as the API writes it, such as `P7D`</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>configurator::MessageBanner</name>
    <message>
        <source>Read more</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message>
        <source>Without a name</source>
        <extracomment>Instead of the name of a service or role</extracomment>
        <translation>未命名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln 个角色</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln 个服务</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>How many services or roles have what was typed in them; %1: how many there are</extracomment>
        <translation>没有匹配项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>%Ln 个匹配，共 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>正在重新读取…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>正在读取…已读取 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When a list was read; %1: a time, perhaps with its date</extracomment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>可能还有更多</translation>
    </message>
    <message>
        <source>Reading was cancelled. A SID can be typed or pasted all the same.</source>
        <translation>读取已取消。您仍可输入或粘贴 SID。</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: the server&apos;s own words</extracomment>
        <translation>无法读取列表：%1。服务器消息：“%2”。您仍可输入或粘贴 SID。</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. %2 A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: one or two sentences on what to do</extracomment>
        <translation>无法读取列表：%1。%2您仍可输入或粘贴 SID。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>有 %Ln 个角色匹配，请选择一个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>有 %Ln 个服务匹配，请选择一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>No role of this service has this SID. It may belong to another one, or have been deleted.</source>
        <translation>此服务中没有角色使用该 SID。它可能属于另一个服务，或已被删除。</translation>
    </message>
    <message>
        <source>No service of this account has this SID. It may belong to another account, or have been deleted.</source>
        <translation>此账户中没有服务使用该 SID。它可能属于另一个账户，或已被删除。</translation>
    </message>
    <message>
        <source>Twilio has none here</source>
        <translation>Twilio 在此处未提供该服务</translation>
    </message>
    <message>
        <source>Messaging Services may not be available in the account&apos;s region.</source>
        <translation>账户所在的区域可能不提供消息服务。</translation>
    </message>
    <message>
        <source>“%1” is a role in the service, not in conversations.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>“%1”是服务级角色，不是会话级角色。</translation>
    </message>
    <message>
        <source>“%1” is a role in conversations, not in the service.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>“%1”是会话级角色，不是服务级角色。</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>All accounts side by side. A timer in bold differs from that of most accounts.</source>
        <translation>并排显示所有账户。粗体显示的计时器与大多数账户不同。</translation>
    </message>
    <message>
        <source>Accounts and their configurations</source>
        <translation>账户及其配置</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>打开账户</translation>
    </message>
    <message>
        <source>Show the configuration of the selected account</source>
        <translation>显示所选账户的配置</translation>
    </message>
    <message>
        <source>Change timers…</source>
        <translation>更改计时器…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>重新读取所有账户</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>已读取 %1 个账户，共 %Ln 个…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 个账户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the timers of several accounts at once. You see what changes before anything is sent.</source>
        <translation>一次设置多个账户的计时器。发送前可查看将要更改的内容。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>搜索总览</translation>
    </message>
    <message>
        <source>Part of a name, a SID, a value or a state</source>
        <translation>名称、SID、值或状态的一部分</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>清空</translation>
    </message>
    <message>
        <source>Only those that differ</source>
        <translation>仅显示不同的账户</translation>
    </message>
    <message>
        <source>Hide accounts whose timers are as in most accounts</source>
        <translation>隐藏计时器与大多数账户相同的账户</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>显示 %1 个账户，共 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>未找到账户</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewTableModel</name>
    <message>
        <source>Differs from most accounts</source>
        <translation>与大多数账户不同</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>会话服务</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>消息服务</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>非活跃计时器</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>会话关闭计时器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewWords</name>
    <message>
        <source>Production · %1</source>
        <translation>生产环境 · %1</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>等待中…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待钥匙串…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>已于 %1 读取</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>It is read once more before anything is sent.</source>
        <translation>发送任何内容之前会再读取一次。</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>正在应用…</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Has these values already</source>
        <translation>已是这些值</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>将更改</translation>
    </message>
    <message>
        <source>Somebody else has changed this account since it was read.</source>
        <translation>读取之后，此账户已被他人更改。</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>已在发送前取消。</translation>
    </message>
</context>
<context>
    <name>configurator::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message>
        <source>Enter the SID: %1 and 32 characters from 0–9 and a–f.</source>
        <translation>请输入 SID：%1 加 32 个字符（0–9 和 a–f）。</translation>
    </message>
    <message>
        <source>%1 begin with %2; this begins with %3.</source>
        <extracomment>%1: &quot;Conversation Services&quot; or the like; %2: two letters; %3: the letters typed instead</extracomment>
        <translation>%1 以 %2 开头，而这里以 %3 开头。</translation>
    </message>
    <message>
        <source>“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>第 %2 个字符“%1”不应出现在 SID 中：前缀之后只能是 0–9 和 a–f。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>多出 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>还差 %Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.</source>
        <translation>请输入时长，例如 PT1H30M 或 1h 30m，或者停用计时器。</translation>
    </message>
    <message>
        <source>Not finished yet: a number and its unit, as in PT30M.</source>
        <translation>尚未输完：需要数字及其单位，例如 PT30M。</translation>
    </message>
    <message>
        <source>A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.</source>
        <translation>时长须以 P 开头，例如 P1DT2H。也可使用 1d 2h 这样的简写。</translation>
    </message>
    <message>
        <source>A timer has no sign. Remove the “%1”.</source>
        <translation>计时器的值不能带正负号。请删除“%1”。</translation>
    </message>
    <message>
        <source>“%1”, character %2, has no meaning in a duration.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>第 %2 个字符“%1”在时长中没有意义。</translation>
    </message>
    <message>
        <source>The unit %1 has no number before it.</source>
        <translation>单位 %1 之前没有数字。</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.</source>
        <translation>时、分、秒须写在 T 之后，例如 PT2H。请在单位 %1 的数字前加上 T。</translation>
    </message>
    <message>
        <source>Years, months, weeks and days come before the T, as in P1DT2H. Move %1.</source>
        <translation>年、月、周、日须写在 T 之前，例如 P1DT2H。请将单位 %1 及其数字移到 T 之前。</translation>
    </message>
    <message>
        <source>The unit %1 is in the wrong place: the larger units come first, each once.</source>
        <translation>单位 %1 的位置不对：较大的单位在前，每个单位只能出现一次。</translation>
    </message>
    <message>
        <source>Only the last number of a duration may have a fraction.</source>
        <translation>时长中只有最后一个数字可以带小数。</translation>
    </message>
    <message>
        <source>Longer than the program can count.</source>
        <translation>超出本程序可处理的时长。</translation>
    </message>
    <message>
        <source>At least %1, or off.</source>
        <extracomment>%1: a duration such as &quot;10 minutes&quot;</extracomment>
        <translation>至少为 %1，也可停用。</translation>
    </message>
    <message>
        <source>Years and months have no fixed length. Say it in days, hours and minutes.</source>
        <translation>年和月的长度不固定。请改用天、小时和分钟。</translation>
    </message>
    <message>
        <source>A fraction of a second cannot be sent. Say it in whole seconds.</source>
        <translation>无法发送不足一秒的部分。请使用整秒数。</translation>
    </message>
    <message>
        <source>Not finished yet: an address such as https://example.com/conversations.</source>
        <translation>尚未输完：需要一个地址，例如 https://example.com/conversations。</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>地址须以 https:// 或 http:// 开头。</translation>
    </message>
    <message>
        <source>The address names no server. Put one after https://.</source>
        <translation>地址中没有服务器名称。请在 https:// 之后填写。</translation>
    </message>
    <message>
        <source>This is no address. Blanks and other special characters must be written as %20 and the like.</source>
        <translation>这不是有效的地址。空格和其他特殊字符须写成 %20 这样的形式。</translation>
    </message>
    <message>
        <source>The API does not take “%1” here.</source>
        <extracomment>%1: a word from a file, such as the name of an event</extracomment>
        <translation>API 在此处不接受“%1”。</translation>
    </message>
    <message>
        <source>This can be changed but not removed: the API has no way to. Choose another, or revert.</source>
        <translation>此项可以更改，但不能移除：API 没有提供移除的方法。请选择其他值，或将其还原。</translation>
    </message>
</context>
<context>
    <name>configurator::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>登录代理</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that. The sign-in is for the proxy only; Twilio does not see it.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>在您登录之前，%1 不会放行任何发往外部网络的内容。登录凭据仅用于代理，Twilio 不会看到。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>保存到钥匙串</translation>
    </message>
    <message>
        <source>There is no keychain, so it is kept in memory until the program ends.</source>
        <translation>没有可用的钥匙串，因此将保存在内存中，直到程序退出。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>configurator::RegionEditor</name>
    <message>
        <source>Another region</source>
        <translation>其他区域</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Region ID</source>
        <extracomment>The short name of a region, such as au1</extracomment>
        <translation>区域 ID</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>The place where requests enter Twilio&apos;s network, such as sydney</extracomment>
        <translation>边缘节点</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>请求将发往 %1</translation>
    </message>
    <message>
        <source>A region needs its edge: without one, Twilio handles requests in the United States.</source>
        <translation>区域需要对应的边缘节点：没有边缘节点时，Twilio 会在美国处理请求。</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can be part of a server&apos;s name.</source>
        <translation>服务器名称只能包含字母、数字和连字符。</translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message>
        <source>The server cannot answer just now. Trying again (%1 of %2)…</source>
        <extracomment>%1: the number of this attempt; %2: how many there are at most</extracomment>
        <translation>服务器暂时无法响应。正在重试（第 %1 次，共 %2 次）…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>服务器暂时无法响应。将在 %Ln 秒后重试（第 %1 次，共 %2 次）…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot answer just now. The program will try again soon (%1 of %2).</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>服务器暂时无法响应。本程序很快会重试（第 %1 次，共 %2 次）。</translation>
    </message>
</context>
<context>
    <name>configurator::RequestTableModel</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>发送时间（UTC）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The name of a server</extracomment>
        <translation>主机</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>The part of an address after the name of the server</extracomment>
        <translation>路径</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
</context>
<context>
    <name>configurator::RequestWords</name>
    <message>
        <source>%1 · error %2</source>
        <extracomment>%1: an HTTP status such as 401; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 · 错误 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: an HTTP status such as 200; %2: what went wrong after it, such as &quot;Connection lost&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>无法解析</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>被代理拦截</translation>
    </message>
</context>
<context>
    <name>configurator::ResourceWords</name>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service webhooks</source>
        <translation>服务 Webhook</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>推送通知</translation>
    </message>
    <message>
        <source>Returned configuration</source>
        <translation>返回的配置</translation>
    </message>
    <message>
        <source>Returned webhooks</source>
        <translation>返回的 Webhook</translation>
    </message>
    <message>
        <source>Returned service configuration</source>
        <translation>返回的服务配置</translation>
    </message>
    <message>
        <source>Returned service webhooks</source>
        <translation>返回的服务 Webhook</translation>
    </message>
    <message>
        <source>Returned push notifications</source>
        <translation>返回的推送通知</translation>
    </message>
    <message>
        <source>Conversations configuration</source>
        <translation>Conversations 配置</translation>
    </message>
    <message>
        <source>Conversations webhooks</source>
        <translation>Conversations Webhook</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service</source>
        <translation>会话服务的配置</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service</source>
        <translation>会话服务的 Webhook</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service</source>
        <translation>会话服务的推送通知</translation>
    </message>
    <message>
        <source>Conversations configuration changed</source>
        <translation>Conversations 配置已更改</translation>
    </message>
    <message>
        <source>Conversations webhooks changed</source>
        <translation>Conversations Webhook 已更改</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service changed</source>
        <translation>会话服务的配置已更改</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service changed</source>
        <translation>会话服务的 Webhook 已更改</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service changed</source>
        <translation>会话服务的推送通知已更改</translation>
    </message>
</context>
<context>
    <name>configurator::RestoreActions</name>
    <message>
        <source>The server already has these values</source>
        <translation>服务器上已是这些值</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>没有需要恢复的内容。</translation>
    </message>
</context>
<context>
    <name>configurator::ResultPanel</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Status, headers and JSON of the answer</source>
        <translation>响应的状态、标头和 JSON</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>响应的详细信息</translation>
    </message>
    <message>
        <source>Nothing has been returned yet.</source>
        <translation>尚未返回任何内容。</translation>
    </message>
    <message>
        <source>Applied at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>已于 %1 应用，响应耗时 %2 毫秒</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <translation>已于 %1 读取，响应耗时 %2 毫秒</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewActions</name>
    <message>
        <source>Apply without a record?</source>
        <translation>要在不留记录的情况下应用吗？</translation>
    </message>
    <message>
        <source>The change could not be written down, so it was not sent. Applied without a record, it will be missing from the history and cannot be restored from there.</source>
        <translation>此更改无法记录，因此尚未发送。如果不留记录直接应用，历史记录中将没有此项更改，也无法从中恢复。</translation>
    </message>
    <message>
        <source>Apply without a record</source>
        <translation>不留记录，直接应用</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>不应用</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>核对更改</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>要将 %Ln 项更改应用到“%1”吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace what the server has now.</source>
        <translation>您加载之后，此配置已被他人更改。请先比较再应用：应用后，您的值将取代服务器上的当前值。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>将发送的内容</translation>
    </message>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>“%1”是生产环境账户。</translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>输入账户名称以确认</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>configurator::ServicePage</name>
    <message>
        <source>Conversation Service</source>
        <translation>会话服务</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>服务的设置</translation>
    </message>
    <message>
        <source>Roles and reachability</source>
        <translation>角色与可达性</translation>
    </message>
    <message>
        <source>Own webhooks</source>
        <translation>专用 Webhook</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>推送通知</translation>
    </message>
</context>
<context>
    <name>configurator::SeverityWords</name>
    <message>
        <source>Information</source>
        <extracomment>An icon before a message</extracomment>
        <translation>信息</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>An icon before a message</extracomment>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>An icon before a message</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An icon before a message</extracomment>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>configurator::SidAnswer</name>
    <message>
        <source>It is your account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>这是您的账户“%1”。</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts has this SID.</source>
        <translation>本程序中没有账户使用此 SID。</translation>
    </message>
    <message>
        <source>Your account “%1” signs in with it.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>您的账户“%1”使用它登录。</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts signs in with it.</source>
        <translation>本程序中没有账户使用它登录。</translation>
    </message>
    <message>
        <source>A role of the service opened last in the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>账户“%1”中最近打开的服务的角色。</translation>
    </message>
    <message>
        <source>It is no role of the service opened last. Open another service to see its roles.</source>
        <translation>最近打开的服务中没有此角色。请打开其他服务以查看其角色。</translation>
    </message>
    <message>
        <source>Open an account to see whether it has this service.</source>
        <translation>请打开一个账户，以查看其中是否有此服务。</translation>
    </message>
    <message>
        <source>A service of the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>账户“%1”的服务。</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>创建于 %1。</translation>
    </message>
    <message>
        <source>It is the default of new conversations.</source>
        <translation>它是新会话的默认服务。</translation>
    </message>
    <message>
        <source>It is not the default.</source>
        <translation>它不是默认服务。</translation>
    </message>
    <message>
        <source>The services of the account “%1” are still being read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>仍在读取账户“%1”的服务。</translation>
    </message>
    <message>
        <source>The account “%1” had no such service at %2.</source>
        <extracomment>%1: the name of an account; %2: a time of day</extracomment>
        <translation>截至 %2，账户“%1”中没有此服务。</translation>
    </message>
    <message>
        <source>The services of the account “%1” have not been read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>尚未读取账户“%1”的服务。</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>正在向 Twilio 查询…</translation>
    </message>
    <message>
        <source>Twilio says: it is not in the account “%1”. It belongs to another account or region, or it has been deleted.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Twilio 的查询结果：它不在账户“%1”中。它属于其他账户或区域，或已被删除。</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer cannot be read.</source>
        <translation>无法解析 Twilio 的响应。</translation>
    </message>
    <message>
        <source>It has webhooks of its own, so those of the account are not called for it.</source>
        <translation>它有自己的 Webhook，因此不会调用账户的 Webhook。</translation>
    </message>
    <message>
        <source>It has no webhooks of its own: those of the account are called.</source>
        <translation>它没有自己的 Webhook，因此会调用账户的 Webhook。</translation>
    </message>
</context>
<context>
    <name>configurator::SidListModel</name>
    <message>
        <source>current</source>
        <extracomment>Mark of the service or role the server has now</extracomment>
        <translation>当前</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Mark of the service or role that was created last</extracomment>
        <translation>最新</translation>
    </message>
</context>
<context>
    <name>configurator::SidPopup</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Cancel reading the list</source>
        <translation>取消读取列表</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>configurator::SidWords</name>
    <message>
        <source>Unknown SID</source>
        <translation>未知 SID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>会话服务</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>消息服务</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Participant of a conversation</source>
        <translation>会话的参与者</translation>
    </message>
    <message>
        <source>Message of a conversation</source>
        <translation>会话的消息</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Device for push notifications</source>
        <translation>推送通知设备</translation>
    </message>
    <message>
        <source>Credential for push notifications</source>
        <translation>推送通知凭据</translation>
    </message>
    <message>
        <source>Webhook of a conversation</source>
        <translation>会话的 Webhook</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>送达回执</translation>
    </message>
    <message>
        <source>Address configuration</source>
        <translation>地址配置</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>媒体文件</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>SMS message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>彩信</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Studio flow</source>
        <translation>Studio 流程</translation>
    </message>
    <message>
        <source>Flex flow</source>
        <translation>Flex 流程</translation>
    </message>
    <message>
        <source>TaskRouter workspace</source>
        <translation>TaskRouter 工作区</translation>
    </message>
    <message>
        <source>TaskRouter worker</source>
        <translation>TaskRouter 工作人员</translation>
    </message>
    <message>
        <source>TaskRouter task</source>
        <translation>TaskRouter 任务</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Verify 服务</translation>
    </message>
    <message>
        <source>It looks like a SID, but the program does not know what its first two letters stand for.</source>
        <translation>看起来像 SID，但本程序不知道其前两个字母代表什么。</translation>
    </message>
    <message>
        <source>It belongs to a Conversation Service, which it does not tell. The property chat_service_sid of an answer names that service.</source>
        <extracomment>chat_service_sid is the name of a property</extracomment>
        <translation>它属于某个会话服务，但 SID 本身不显示是哪一个。响应中的 chat_service_sid 属性会指明该服务。</translation>
    </message>
    <message>
        <source>It numbers one answer of Twilio. Twilio&apos;s support finds the request by it.</source>
        <translation>它是 Twilio 某次响应的编号。Twilio 支持团队可据此查找对应的请求。</translation>
    </message>
    <message>
        <source>It is no service of Conversations, and the program does not look it up.</source>
        <translation>它不是 Conversations 的服务，本程序不提供查询。</translation>
    </message>
</context>
<context>
    <name>configurator::SignInTest</name>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a failed sign-in</comment>
        <extracomment>%1: what happened; %2: what to do</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>登录成功。</translation>
    </message>
</context>
<context>
    <name>configurator::StartWords</name>
    <message>
        <source>The program found no screen to open its window on.</source>
        <translation>本程序找不到可用来显示窗口的屏幕。</translation>
    </message>
    <message>
        <source>Start it from within a desktop session.</source>
        <translation>请在桌面会话中启动本程序。</translation>
    </message>
    <message>
        <source>The program is open already, and a dialog is waiting there.</source>
        <translation>本程序已打开，其中有一个对话框正等待处理。</translation>
    </message>
    <message>
        <source>Finish it, then try again.</source>
        <translation>请先处理完该对话框，然后重试。</translation>
    </message>
    <message>
        <source>The program is open already, and sends its requests to another address.</source>
        <translation>本程序已打开，并且会将请求发送到另一个地址。</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>请先将其关闭，或使用 --data-dir 指定另一个文件夹。</translation>
    </message>
    <message>
        <source>The program is open already, but does not answer.</source>
        <translation>本程序已打开，但没有响应。</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end it by force.</source>
        <translation>请稍候再试，或强制结束本程序。</translation>
    </message>
</context>
<context>
    <name>configurator::TerraformResource</name>
    <message>
        <source>The provider has no argument for %1.</source>
        <extracomment>A comment in code; %1: the name of a property in the API, such as new_message.with_media.enabled</extracomment>
        <translation>该提供程序没有用于 %1 的参数。</translation>
    </message>
</context>
<context>
    <name>configurator::Timeline</name>
    <message>
        <source>after %1</source>
        <extracomment>The end of a stretch of time; %1: a duration such as &quot;1 day 2 hours&quot;</extracomment>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>活跃</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>非活跃</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Timeline of a quiet conversation</source>
        <translation>会话无新消息时的时间线</translation>
    </message>
</context>
<context>
    <name>configurator::TimerEditor</name>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Common durations</source>
        <translation>常用时长</translation>
    </message>
    <message>
        <source>%1 on</source>
        <extracomment>Parts of a timer for assistive technology; %1: the timer&apos;s name</extracomment>
        <translation>%1：启用</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1：天</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1：小时</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1：分钟</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1：秒</translation>
    </message>
    <message>
        <source>%1 ISO 8601</source>
        <translation>%1：ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601, or a short form such as 2d 4h</source>
        <translation>ISO 8601，或 2d 4h 这样的简写</translation>
    </message>
    <message>
        <source>%1 common durations</source>
        <translation>%1：常用时长</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>停用</translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WarningWords</name>
    <message>
        <source>The closed timer is not longer than the inactive timer. Both count from the last message, so conversations close without ever being inactive.</source>
        <translation>会话关闭计时器的时长未超过非活跃计时器。两者均从最后一条消息开始计时，因此会话会直接关闭，不经过非活跃状态。</translation>
    </message>
    <message>
        <source>This account looks like one of Flex, which needs its own service to be the default. With another one, Flex may no longer receive conversations.</source>
        <translation>这似乎是 Flex 账户，而 Flex 需要将自己的服务设为默认服务。换成其他服务后，Flex 可能无法再接收会话。</translation>
    </message>
    <message>
        <source>%1: the new SID is in no list of this account. It may belong to another account, or have been deleted.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1：新的 SID 不在此账户的任何列表中。它可能属于另一个账户，或已被删除。</translation>
    </message>
    <message>
        <source>These webhooks are routed inside Flex. Changing them can keep Flex from working.</source>
        <translation>这些 Webhook 由 Flex 在内部处理。更改它们可能导致 Flex 无法正常工作。</translation>
    </message>
    <message>
        <source>Events will no longer go into Flex, which relies on them.</source>
        <translation>事件将不再发送到 Flex，而 Flex 依赖这些事件。</translation>
    </message>
    <message>
        <source>%1: http sends what is said in conversations unencrypted. Use https.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1：http 会以明文发送会话内容。请使用 https。</translation>
    </message>
    <message>
        <source>%1 is empty, so the events that belong to it go nowhere.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>“%1”为空，因此相应的事件不会发送到任何地方。</translation>
    </message>
    <message>
        <source>%1: Twilio does not say whether this can be emptied. Look at what is returned.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1：Twilio 未说明此项能否清空。请查看返回的内容。</translation>
    </message>
    <message>
        <source>This is the first webhook of this service. From now on the account&apos;s webhooks are no longer called for it.</source>
        <translation>这是此服务的第一个 Webhook。从现在起，此服务不再调用账户的 Webhook。</translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message>
        <source>No webhook is called for %1: neither the service nor the account has one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>“%1”不会调用任何 Webhook：服务和账户均未设置。</translation>
    </message>
    <message>
        <source>Conversations of %1 call the account’s webhooks.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>“%1”的会话会调用账户的 Webhook。</translation>
    </message>
    <message>
        <source>Events of %1 go into Flex, as the account’s webhooks say.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>按照账户的 Webhook 设置，“%1”的事件会发送到 Flex。</translation>
    </message>
    <message>
        <source>%1 has webhooks of its own, so the account’s are not called there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>“%1”有自己的 Webhook，因此不会调用账户的 Webhook。</translation>
    </message>
    <message>
        <source>%1 is never called: no pre-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>%1 不会被调用：未选择任何前置事件。</translation>
    </message>
    <message>
        <source>%1 is never called: no post-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>%1 不会被调用：未选择任何后置事件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>%Ln 个前置事件：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>%Ln 个后置事件：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Add an account to see and change its Conversations configuration. Or start with the practice account: it behaves like a real one, runs on this computer and can be changed without harm.</source>
        <translation>添加账户，即可查看和更改其 Conversations 配置。也可以从练习账户开始：它的行为与真实账户相同，在本机运行，可以放心更改。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>导入账户…</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>打开练习账户</translation>
    </message>
</context>
</TS>
