<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>バージョン情報を表示します。</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>コマンドラインオプションのヘルプを表示します。</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt 固有のオプションを含むヘルプを表示します。</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>「%1」は不明なオプションです。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>不明なオプションがあります：%1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>「%1」の後に予期しない値があります。</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション：</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>%1 ファイル</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ドライブ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ファイルフォルダ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
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
        <translation>Conversations Configurator について</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations (classic).

Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark.</source>
        <translation>Twilio Conversations（クラシック）のアカウント全体の設定を編集します。

Apache License 2.0 で提供されるフリーソフトウェアです。Twilio の製品ではありません。Twilio の名称は同社の商標です。</translation>
    </message>
</context>
<context>
    <name>configurator::AccountActions</name>
    <message>
        <source>The account leaves this program and its secret leaves the keychain. Nothing changes at Twilio.</source>
        <translation>アカウントはこのプログラムから、シークレットはキーチェーンから削除されます。Twilio 側では何も変わりません。</translation>
    </message>
    <message>
        <source>The account leaves this program, and its secret, kept in memory only, is forgotten. Nothing changes at Twilio.</source>
        <translation>アカウントはこのプログラムから削除され、メモリに保持しているシークレットは破棄されます。Twilio 側では何も変わりません。</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>アカウントを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate account…</source>
        <translation>アカウントを複製(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>アカウントを削除(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>configurator::AccountColourWords</name>
    <message>
        <source>None</source>
        <extracomment>No colour</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
</context>
<context>
    <name>configurator::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>アカウントの編集</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>アカウント SID</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>API キー SID</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>認証トークン</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>API キーシークレット</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>本番アカウント</translation>
    </message>
    <message>
        <source>Applying a change then wants the account&apos;s name typed</source>
        <translation>変更を適用するときに、アカウント名の入力が必要になります</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>サインインをテスト</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>変更しない場合は空欄のまま</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 signs in the same way.</source>
        <extracomment>%1: the name of another account</extracomment>
        <translation>「%1」も同じサインイン情報を使っています。</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>終了するまでメモリに保持</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>同じ名前のアカウントがあります。</translation>
    </message>
</context>
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>このサービスの変更 %Ln 件を破棄しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>まだ適用されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>configurator::AccountSwitch</name>
    <message>
        <source>There is no account called %1</source>
        <translation>「%1」というアカウントはありません</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it.</source>
        <translation>一覧から選択するか、追加してください。</translation>
    </message>
    <message>
        <source>The account is no longer in the list</source>
        <translation>このアカウントは一覧から削除されています</translation>
    </message>
    <message>
        <source>Add it again to change its values.</source>
        <translation>値を変更するには、アカウントを追加し直してください。</translation>
    </message>
</context>
<context>
    <name>configurator::AccountWords</name>
    <message>
        <source>Practice</source>
        <extracomment>The built-in account on which people learn</extracomment>
        <translation>練習用</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>ローカルで動作</translation>
    </message>
    <message>
        <source>%1 · %2…%3</source>
        <extracomment>%1: a region such as us1; %2: the start and %3: the end of a SID</extracomment>
        <translation>%1 · %2…%3</translation>
    </message>
    <message>
        <source>United States (us1)</source>
        <translation>米国（us1）</translation>
    </message>
    <message>
        <source>Ireland (ie1)</source>
        <translation>アイルランド（ie1）</translation>
    </message>
    <message>
        <source>At Twilio it is called %1: %2, %3.</source>
        <extracomment>%1: the name Twilio has for the account; %2: &quot;active&quot; and so on; %3: &quot;full account&quot; and so on</extracomment>
        <translation>Twilio での名前は「%1」です（%2、%3）。</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>The status of an account</extracomment>
        <translation>有効</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>The status of an account</extracomment>
        <translation>停止中</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>The status of an account</extracomment>
        <translation>閉鎖済み</translation>
    </message>
    <message>
        <source>full account</source>
        <translation>正式アカウント</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>トライアルアカウント</translation>
    </message>
</context>
<context>
    <name>configurator::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search accounts by name or SID</source>
        <translation>アカウントを名前または SID で検索</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>アカウントが見つかりません</translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>確認して適用…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>練習用サーバーを起動しています…</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain…</source>
        <translation>キーチェーンからシークレットを読み込んでいます…</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>設定を読み込んでいます…</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>ほかの人が変更していないか確認しています…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>変更を適用しています…</translation>
    </message>
    <message>
        <source>No clear answer came. Reading again whether the changes were applied…</source>
        <translation>明確な応答がありませんでした。変更が適用されたかどうかを確認しています…</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>何も読み込まれていません。</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Applied, but not as sent: see what the server returned.</source>
        <translation>適用しましたが、値が送信時と異なります。サーバーから返された値を確認してください。</translation>
    </message>
    <message>
        <source>Applied. Everything is as on the server.</source>
        <translation>適用しました。すべてサーバーと一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
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
            <numerusform>要確認の項目 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ApiReferenceDialog</name>
    <message>
        <source>API reference</source>
        <translation>API リファレンス</translation>
    </message>
    <message>
        <source>Twilio documents the configuration, what its values mean and how they are changed.</source>
        <translation>設定の内容、値の意味、変更方法は、Twilio のドキュメントで説明されています。</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>ドキュメントを開く</translation>
    </message>
    <message>
        <source>For AI tools</source>
        <translation>AI ツール向け</translation>
    </message>
    <message>
        <source>With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can look things up in the documentation of the API.</source>
        <extracomment>mcp.json and mcpServers: a file of the tool, and a member of it</extracomment>
        <translation>MCP 対応の AI ツールでは、mcp.json の mcpServers に次のエントリを追加すると、API のドキュメントを参照できるようになります。</translation>
    </message>
    <message>
        <source>Entry for mcp.json</source>
        <translation>mcp.json 用のエントリ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>configurator::BatchConfirmation</name>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>「%1」は本番アカウントです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln 件の本番アカウントが変更されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>確認のためアカウント名を入力</translation>
    </message>
    <message>
        <source>Type the number of production accounts to confirm</source>
        <translation>確認のため本番アカウントの件数を入力</translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message>
        <source>Change timers of several accounts</source>
        <translation>複数アカウントのタイマーの変更</translation>
    </message>
    <message>
        <source>Each account is read again before it is changed, and one that somebody else has changed is left alone. Services belong to one account, so their SIDs cannot be set here.</source>
        <translation>各アカウントは変更の直前に再取得し、ほかの人が変更していたアカウントはそのままにします。サービスは特定のアカウントに属するため、その SID はここでは設定できません。</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>すべて解除</translation>
    </message>
    <message>
        <source>Accounts to change</source>
        <translation>変更するアカウント</translation>
    </message>
    <message>
        <source>Accounts that are done</source>
        <translation>処理済みのアカウント</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Write what has become of each account to a file</source>
        <translation>各アカウントの結果をファイルに書き出します</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>アカウント %Ln 件中 %1 件が完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the timers to change.</source>
        <translation>変更するタイマーを選択してください。</translation>
    </message>
    <message>
        <source>Correct the timer first.</source>
        <translation>先にタイマーの値を修正してください。</translation>
    </message>
    <message>
        <source>No account is chosen that would be changed.</source>
        <translation>変更対象となるアカウントが選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln 件のアカウントが変更されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>%Ln 件のアカウントを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>アカウント %Ln 件中 %1 件を変更しました。残りの結果は一覧で確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what has become of each account</source>
        <translation>各アカウントの結果のエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Timers %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>タイマー %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>「%1」にエクスポートしました</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTableModel</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>非アクティブタイマー</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>クローズタイマー</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>現在：%1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTimer</name>
    <message>
        <source>Change the inactive timer</source>
        <translation>非アクティブタイマーを変更</translation>
    </message>
    <message>
        <source>Change the closed timer</source>
        <translation>クローズタイマーを変更</translation>
    </message>
</context>
<context>
    <name>configurator::ChangesTableModel</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>When you loaded it</source>
        <translation>読み込み時の値</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>サーバーの現在の値</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
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
        <translation>コード</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>configurator::CodeWords</name>
    <message>
        <source>The request has a parameter that Twilio does not know or does not accept.</source>
        <translation>リクエストに、Twilio が認識できない、または受け付けないパラメーターが含まれています。</translation>
    </message>
    <message>
        <source>The server&apos;s own message names it. Correct that value, or leave it out.</source>
        <translation>どのパラメーターかはサーバーのメッセージに示されています。その値を修正するか、取り除いてください。</translation>
    </message>
    <message>
        <source>The SID, the auth token or the API key does not fit.</source>
        <translation>SID、認証トークン、API キーのいずれかが正しくありません。</translation>
    </message>
    <message>
        <source>Check that nothing is missing or added at its ends, that it belongs to this account and not to its parent or a subaccount, that it was made in this region, that it has not been deleted or replaced, and that it is not a test credential.</source>
        <translation>前後に過不足がないこと、親アカウントやサブアカウントではなくこのアカウントのものであること、このリージョンで作成されたこと、削除または交換されていないこと、テスト用の認証情報ではないことを確認してください。</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>アカウントが有効ではありません。</translation>
    </message>
    <message>
        <source>Reactivate it in the console, or ask Twilio&apos;s support.</source>
        <translation>コンソールで再度有効にするか、Twilio のサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>These are test credentials, which cannot be used here.</source>
        <translation>テスト用の認証情報です。ここでは使えません。</translation>
    </message>
    <message>
        <source>Use the live ones of the account.</source>
        <translation>アカウントの本番用の認証情報を使ってください。</translation>
    </message>
    <message>
        <source>The update contained nothing to change.</source>
        <translation>更新リクエストに、変更する値が含まれていませんでした。</translation>
    </message>
    <message>
        <source>Change a value first. If the update came from this program, report it as a fault of the program.</source>
        <translation>先に値を変更してください。このプログラムからの更新だった場合は、プログラムの不具合として報告してください。</translation>
    </message>
    <message>
        <source>The account is suspended or closed.</source>
        <translation>アカウントが停止または閉鎖されています。</translation>
    </message>
    <message>
        <source>Look for the reason in the console, and ask Twilio&apos;s support.</source>
        <translation>コンソールで理由を確認し、Twilio のサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>該当するリソースがありません。</translation>
    </message>
    <message>
        <source>Check the SIDs, the account and its region. What the SID stood for may have been deleted: read the list of services again.</source>
        <translation>SID、アカウント、アカウントのリージョンを確認してください。SID の指すものが削除された可能性もあります。サービスの一覧を再取得してください。</translation>
    </message>
    <message>
        <source>Too many requests at once. This one was not carried out.</source>
        <translation>リクエストが多すぎるため、このリクエストは実行されませんでした。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Other programs of the account may be busy as well.</source>
        <translation>しばらく待ってから、もう一度試してください。このアカウントを使うほかのプログラムが、多くのリクエストを送信している可能性もあります。</translation>
    </message>
    <message>
        <source>Twilio met an error of its own.</source>
        <translation>Twilio 側でエラーが発生しました。</translation>
    </message>
    <message>
        <source>Read the configuration again before you repeat a change: it may have taken effect.</source>
        <translation>変更が反映されている可能性があります。やり直す前に設定を再読み込みしてください。</translation>
    </message>
    <message>
        <source>There is no Conversation Service with this SID in the account.</source>
        <translation>この SID の会話サービスはアカウントにありません。</translation>
    </message>
    <message>
        <source>Choose another one, or check that the right account is open.</source>
        <translation>別のサービスを選ぶか、正しいアカウントを開いているか確認してください。</translation>
    </message>
    <message>
        <source>The request does not say which Conversation Service it is about.</source>
        <translation>リクエストに対象の会話サービスが指定されていません。</translation>
    </message>
    <message>
        <source>Choose a service. Its SID begins with IS.</source>
        <translation>サービスを選択してください。SID は IS で始まります。</translation>
    </message>
    <message>
        <source>A setting of a webhook is malformed.</source>
        <translation>Webhook の設定の形式が正しくありません。</translation>
    </message>
    <message>
        <source>Check the URLs, the method and the events of the webhooks.</source>
        <translation>Webhook の URL、メソッド、イベントを確認してください。</translation>
    </message>
    <message>
        <source>The method of a webhook is not one that Twilio uses.</source>
        <translation>Webhook のメソッドが Twilio で使えるものではありません。</translation>
    </message>
    <message>
        <source>Choose GET or POST.</source>
        <translation>GET または POST を選択してください。</translation>
    </message>
    <message>
        <source>A webhook stopped what somebody wanted to do in a conversation.</source>
        <translation>会話での操作が Webhook によって中止されました。</translation>
    </message>
    <message>
        <source>If it should not have, ask whoever runs the pre-event webhook why it said no.</source>
        <translation>意図しない中止であれば、事前イベントの Webhook の運用担当者に拒否した理由を確認してください。</translation>
    </message>
    <message>
        <source>A webhook was called, but its answer was an error.</source>
        <translation>Webhook を呼び出しましたが、エラーが返されました。</translation>
    </message>
    <message>
        <source>Check the URL, and ask whoever runs the webhook to look into its log.</source>
        <translation>URL を確認し、Webhook の運用担当者にログの確認を依頼してください。</translation>
    </message>
    <message>
        <source>More was asked of a Conversation Service in one second than it takes.</source>
        <translation>会話サービスへのリクエストが、1 秒あたりの上限を超えました。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the applications that use this service have to slow down.</source>
        <translation>しばらく待ってから、もう一度試してください。繰り返し発生する場合は、このサービスを使うアプリケーションの送信頻度を下げる必要があります。</translation>
    </message>
    <message>
        <source>More was asked of Conversations in one second than it takes in all.</source>
        <translation>Conversations 全体へのリクエストが、1 秒あたりの上限を超えました。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the account&apos;s applications have to spread their requests.</source>
        <translation>しばらく待ってから、もう一度試してください。繰り返し発生する場合は、アカウントを使うアプリケーションのリクエストを分散させる必要があります。</translation>
    </message>
    <message>
        <source>A webhook did not answer within five seconds.</source>
        <translation>Webhook が 5 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Ask whoever runs it to answer at once and to do what takes long afterwards.</source>
        <translation>すぐに応答を返し、時間のかかる処理はその後で行うよう、Webhook の運用担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The pre-event URL is not a valid address.</source>
        <translation>事前イベント URL が正しいアドレスではありません。</translation>
    </message>
    <message>
        <source>Write all of it, from https:// or http:// on, with blanks and special characters percent-encoded.</source>
        <translation>https:// または http:// から始まる完全なアドレスを入力し、空白や特殊文字はパーセントエンコードしてください。</translation>
    </message>
    <message>
        <source>The post-event URL is not a valid address.</source>
        <translation>事後イベント URL が正しいアドレスではありません。</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>該当するロールがありません。</translation>
    </message>
    <message>
        <source>Choose a role of the same Conversation Service. Its SID begins with RL.</source>
        <translation>同じ会話サービスのロールを選択してください。SID は RL で始まります。</translation>
    </message>
    <message>
        <source>There is no such role for conversations.</source>
        <translation>該当する会話用のロールがありません。</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is conversation.</source>
        <translation>同じサービスから、種類が conversation のロールを選択してください。</translation>
    </message>
    <message>
        <source>There is no such role for the service as a whole.</source>
        <translation>該当するサービス全体用のロールがありません。</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is service.</source>
        <translation>同じサービスから、種類が service のロールを選択してください。</translation>
    </message>
    <message>
        <source>The SID of a role is missing.</source>
        <translation>ロールの SID がありません。</translation>
    </message>
    <message>
        <source>Enter it. It begins with RL.</source>
        <translation>RL で始まる SID を入力してください。</translation>
    </message>
    <message>
        <source>There is no such permission for a role.</source>
        <translation>ロールに指定された権限は存在しません。</translation>
    </message>
    <message>
        <source>Compare how it is written with Twilio&apos;s list of permissions.</source>
        <translation>Twilio の権限の一覧と照らし合わせて、表記を確認してください。</translation>
    </message>
    <message>
        <source>There is no such type of role.</source>
        <translation>該当する種類のロールがありません。</translation>
    </message>
    <message>
        <source>A role is for a conversation or for a service: choose one of these types.</source>
        <translation>ロールの種類は会話用とサービス用のどちらかです。いずれかを選択してください。</translation>
    </message>
    <message>
        <source>The service has no valid role for those who create conversations.</source>
        <translation>サービスに、会話の作成者用の有効なロールがありません。</translation>
    </message>
    <message>
        <source>Choose the role for conversation creators on the page Service.</source>
        <translation>「サービス」ページで会話の作成者のロールを選択してください。</translation>
    </message>
    <message>
        <source>The role of a user does not allow what the user wanted to do.</source>
        <translation>ユーザーのロールでは、この操作は許可されていません。</translation>
    </message>
    <message>
        <source>Give the user another role, or the role the permission.</source>
        <translation>ユーザーに別のロールを割り当てるか、ロールに権限を追加してください。</translation>
    </message>
    <message>
        <source>A role or a permission is missing or does not fit.</source>
        <translation>ロールまたは権限がないか、適切ではありません。</translation>
    </message>
    <message>
        <source>Check the three roles on the page Service.</source>
        <translation>「サービス」ページの 3 つのロールを確認してください。</translation>
    </message>
    <message>
        <source>There is no such role in conversations.</source>
        <translation>会話に該当するロールがありません。</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is missing.</source>
        <translation>メッセージングサービスの SID がありません。</translation>
    </message>
    <message>
        <source>Choose a Messaging Service. Its SID begins with MG.</source>
        <translation>メッセージングサービスを選択してください。SID は MG で始まります。</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is malformed.</source>
        <translation>メッセージングサービスの SID の形式が正しくありません。</translation>
    </message>
    <message>
        <source>It begins with MG, followed by 32 digits or letters from a to f. Choose it from the list, or copy it again.</source>
        <translation>MG の後に、数字または a～f の文字が 32 文字続きます。一覧から選択するか、コピーし直してください。</translation>
    </message>
    <message>
        <source>The Messaging Service does not exist in this account.</source>
        <translation>このアカウントにそのメッセージングサービスはありません。</translation>
    </message>
    <message>
        <source>Check the account, or choose another.</source>
        <translation>アカウントを確認するか、別のサービスを選択してください。</translation>
    </message>
    <message>
        <source>A conversation has no Messaging Service to send by.</source>
        <translation>会話に、送信用のメッセージングサービスが設定されていません。</translation>
    </message>
    <message>
        <source>Set the default messaging service, from which new conversations take it.</source>
        <translation>既定のメッセージングサービスを設定してください。新しい会話ではそれが使われます。</translation>
    </message>
    <message>
        <source>The inactive timer must be at least one minute, or off.</source>
        <translation>非アクティブタイマーは 1 分以上にするか、オフにする必要があります。</translation>
    </message>
    <message>
        <source>Make it longer, or switch it off.</source>
        <translation>時間を長くするか、オフにしてください。</translation>
    </message>
    <message>
        <source>The closed timer must be at least ten minutes, or off.</source>
        <translation>クローズタイマーは 10 分以上にするか、オフにする必要があります。</translation>
    </message>
    <message>
        <source>The conversation is closed, which cannot be undone.</source>
        <translation>会話はクローズ済みで、元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Begin a new one. If conversations close too early, make the closed timer longer.</source>
        <translation>新しい会話を始めてください。会話のクローズが早すぎる場合は、クローズタイマーを長くしてください。</translation>
    </message>
    <message>
        <source>The inactive timer is not an ISO 8601 duration the server takes.</source>
        <translation>非アクティブタイマーの値が、サーバーで使える ISO 8601 形式の期間ではありません。</translation>
    </message>
    <message>
        <source>Write it as PT10M, PT2H or P1D, or as PT0S for off.</source>
        <translation>PT10M、PT2H、P1D のように入力してください。オフにするには PT0S と入力します。</translation>
    </message>
    <message>
        <source>The closed timer is not an ISO 8601 duration the server takes.</source>
        <translation>クローズタイマーの値が、サーバーで使える ISO 8601 形式の期間ではありません。</translation>
    </message>
    <message>
        <source>A conversation was to be created with a timer but without a state.</source>
        <translation>状態を指定せずに、タイマー付きの会話を作成しようとしました。</translation>
    </message>
    <message>
        <source>The application that creates it has to name a state as well, or leave the timer to the defaults.</source>
        <translation>会話を作成するアプリケーションで、状態も指定するか、タイマーを指定せずに既定の設定を使う必要があります。</translation>
    </message>
    <message>
        <source>Conversations are not offered in this region.</source>
        <translation>このリージョンでは Conversations が提供されていません。</translation>
    </message>
    <message>
        <source>Use us1 or ie1.</source>
        <translation>us1 または ie1 を使ってください。</translation>
    </message>
    <message>
        <source>The API key lacks the permission for this, or is not one of this account.</source>
        <translation>API キーに必要な権限がないか、このアカウントのものではありません。</translation>
    </message>
    <message>
        <source>Grant the permission in the console, or use a standard key of the account. Check that neither is suspended.</source>
        <translation>コンソールで権限を付与するか、アカウントの標準キーを使ってください。キーもアカウントも停止されていないことを確認してください。</translation>
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
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Code, or words about it</source>
        <translation>コードまたはキーワード</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Read more at Twilio</source>
        <translation>Twilio で詳細を見る</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s page about the code in the browser</source>
        <translation>このコードに関する Twilio のページをブラウザーで開きます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The program does not know this code. Twilio&apos;s own page may explain it.</source>
        <translation>このプログラムにはこのコードの情報がありません。Twilio のページに説明があるかもしれません。</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the number of the code alone.</source>
        <translation>見つかりませんでした。キーワードを減らすか、コードの番号だけで検索してください。</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1: an HTTP status such as 401</extracomment>
        <translation>HTTP ステータス %1</translation>
    </message>
</context>
<context>
    <name>configurator::CommandLineReader</name>
    <message>
        <source>Open the practice account.</source>
        <translation>練習用アカウントを開きます。</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>この名前のアカウントを開きます。</translation>
    </message>
    <message>
        <source>Use this language, such as de or pt-BR.</source>
        <translation>この言語を使います（例：de、pt-BR）。</translation>
    </message>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>設定と履歴をこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>Send all requests below this address instead of to Twilio&apos;s hosts.</source>
        <translation>すべてのリクエストを、Twilio のホストではなくこのアドレスに送信します。</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations.</source>
        <translation>Twilio Conversations のアカウント全体の設定を編集します。</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>予期しない引数：%1</translation>
    </message>
    <message>
        <source>--api-url wants an https address; http only for this computer (127.0.0.1, localhost).</source>
        <translation>--api-url には https のアドレスを指定してください。http はこのコンピューター（127.0.0.1、localhost）でのみ使えます。</translation>
    </message>
    <message>
        <source>An option of Qt.</source>
        <translation>Qt のオプションです。</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationPage</name>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Read it again; your changes stay</source>
        <translation>もう一度読み込みます（変更内容は残ります）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account</comment>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>本番アカウント</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>シークレットを入力…</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>プロキシにサインイン…</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationTableModel</name>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>会話サービス</translation>
    </message>
    <message>
        <source>not as sent</source>
        <extracomment>The server did not take the value that was sent</extracomment>
        <translation>送信値と不一致</translation>
    </message>
    <message>
        <source>%1 was sent, and the server answered otherwise.</source>
        <translation>「%1」を送信しましたが、サーバーは別の値を返しました。</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>The server writes the value that was sent in another form</extracomment>
        <translation>別の表記</translation>
    </message>
    <message>
        <source>%1 was sent, and the server writes it in its own way.</source>
        <translation>「%1」を送信し、サーバーは同じ値を別の表記で返しました。</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>変更前：%1</translation>
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
        <translation>形式を選択してコピー</translation>
    </message>
    <message>
        <source>Copy what was returned, or the request for it</source>
        <translation>返された内容、またはそのリクエストをコピーします</translation>
    </message>
    <message>
        <source>The Terraform provider for Twilio has no resource for the webhooks of a service</source>
        <translation>Twilio 用の Terraform プロバイダーには、サービスの Webhook に対応するリソースがありません</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what is on the clipboard now, such as &quot;curl command&quot;</extracomment>
        <translation>コピーしました：%1</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>チケット用の Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>A command line; &quot;curl&quot; is the name of a program</extracomment>
        <translation>curl コマンド</translation>
    </message>
    <message>
        <source>twilio command</source>
        <extracomment>A command line; &quot;twilio&quot; is the name of a program</extracomment>
        <translation>twilio コマンド</translation>
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
        <translation>診断</translation>
    </message>
    <message>
        <source>The requests of the program, up to %1 of them, newest first. Secrets, headers, queries and contents are not in it; SIDs in a path are.</source>
        <extracomment>%1: the greatest number of requests that are kept</extracomment>
        <translation>このプログラムが送信したリクエストです（最大 %1 件、新しい順）。シークレット、ヘッダー、クエリ、本文は含まれませんが、パス内の SID は含まれます。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>No requests yet. They appear here as soon as the program sends any.</source>
        <translation>リクエストはまだありません。プログラムが送信すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the list of requests</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy everything as text for a support ticket</source>
        <translation>すべてをサポートチケット用のテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save everything as a text file for a support ticket</source>
        <translation>すべてをサポートチケット用のテキストファイルに保存します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断の保存</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>「%1」に保存しました</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsReport</name>
    <message>
        <source>No requests.</source>
        <translation>リクエストはありません。</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>送信（UTC）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Written: %1 UTC</source>
        <extracomment>%1: a moment in universal time</extracomment>
        <translation>作成：%1 UTC</translation>
    </message>
    <message>
        <source>System: %1</source>
        <extracomment>%1: the name and version of an operating system</extracomment>
        <translation>システム：%1</translation>
    </message>
    <message>
        <source>Qt: %1, %2</source>
        <extracomment>%1: a version of Qt; %2: what draws its windows, such as xcb</extracomment>
        <translation>Qt：%1、%2</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <extracomment>%1: the name and version of the library that encrypts</extracomment>
        <translation>TLS：%1</translation>
    </message>
    <message>
        <source>Language: %1, of the system: %2</source>
        <extracomment>%1: a language of the program, such as en-US; %2: that of the system</extracomment>
        <translation>言語：%1、システムの言語：%2</translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln 時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分</numerusform>
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
        <translation>変更を記録できなかったため、何も送信されていません</translation>
    </message>
    <message>
        <source>The change was applied, but the history does not say so yet</source>
        <translation>変更は適用されましたが、履歴にはまだ反映されていません</translation>
    </message>
    <message>
        <source>It is not known whether the change was applied</source>
        <translation>変更が適用されたかどうか不明です</translation>
    </message>
    <message>
        <source>%1. The request was sent, but no clear answer came back, nor could the configuration be read again. Reload to see what the server has now; your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>リクエストを送信しましたが、明確な応答がなく（%1）、設定の再取得もできませんでした。再読み込みして、サーバーの現在の値を確認してください。変更内容はここに残っています。</translation>
    </message>
    <message>
        <source>The change was applied all the same</source>
        <translation>変更は適用されていました</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, but the server has the values you asked for.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>明確な応答はありませんでしたが（%1）、サーバーの値は要求したとおりになっています。</translation>
    </message>
    <message>
        <source>The change was not applied</source>
        <translation>変更は適用されませんでした</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server still has the values from before. Your changes stay here. Reload before you try again: a slow server may yet carry the request out.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>明確な応答がなく（%1）、サーバーの値は変更前のままです。変更内容はここに残っています。サーバーが遅れてリクエストを実行することもあるため、再読み込みしてからやり直してください。</translation>
    </message>
    <message>
        <source>It cannot be told whether the change was applied</source>
        <translation>変更が適用されたかどうか判断できません</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server now has values that are neither those from before nor yours. Somebody else may have changed them since. Your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>明確な応答がなく（%1）、サーバーの値は変更前の値とも自分の値とも異なります。その間にほかの人が変更した可能性があります。変更内容はここに残っています。</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1: the server&apos;s message; %2: Twilio&apos;s error code</extracomment>
        <translation>%1（エラー %2）</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>ここでは何も変更されていません。</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>サーバーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>接続を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, a proxy or a firewall, and the account&apos;s region.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>%1 に接続できません。ネットワーク、プロキシ、ファイアウォール、アカウントのリージョンを確認してください。</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>ネットワークを確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>サーバーが本物であることを確認できません</translation>
    </message>
    <message>
        <source>The server pointed to another address</source>
        <translation>サーバーが別のアドレスへ転送しようとしました</translation>
    </message>
    <message>
        <source>The program does not follow, to keep your sign-in safe. Check the network for a login page, and the account&apos;s region.</source>
        <translation>サインイン情報を守るため、転送には従いません。ネットワークのログインページが表示されていないか、アカウントのリージョンが正しいかを確認してください。</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>Check the account&apos;s SID and its auth token or API key.</source>
        <translation>アカウントの SID と、認証トークンまたは API キーを確認してください。</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>このサインインではその操作は許可されていません</translation>
    </message>
    <message>
        <source>Use one with more permissions.</source>
        <translation>より多くの権限を持つサインイン情報を使ってください。</translation>
    </message>
    <message>
        <source>The server knows nothing at this address</source>
        <translation>このアドレスはサーバー上に見つかりません</translation>
    </message>
    <message>
        <source>Check the account and its region.</source>
        <translation>アカウントとそのリージョンを確認してください。</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>リクエストが多すぎます</translation>
    </message>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>リクエストは実行されませんでした。%Ln 秒後にもう一度試してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was not carried out. Try again in a moment.</source>
        <translation>リクエストは実行されませんでした。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>サーバーがリクエストを拒否しました</translation>
    </message>
    <message>
        <source>Nothing was changed. The server answered with status %1 and did not say why.</source>
        <extracomment>%1: an HTTP status such as 409</extracomment>
        <translation>何も変更されていません。サーバーはステータス %1 を返しましたが、理由は示されていません。</translation>
    </message>
    <message>
        <source>Nothing was changed. The server&apos;s words below say why.</source>
        <translation>何も変更されていません。理由については、下に表示されているサーバーのメッセージを確認してください。</translation>
    </message>
    <message>
        <source>The server has trouble of its own</source>
        <translation>サーバー側で問題が発生しています</translation>
    </message>
    <message>
        <source>It answered with status %1. Try again in a while.</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>ステータス %1 が返されました。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>応答を読み取れません</translation>
    </message>
    <message>
        <source>What came back is not a configuration. A proxy or a login page may have answered instead.</source>
        <translation>返された内容は設定ではありません。プロキシやログインページが代わりに応答した可能性があります。</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>応答が大きすぎます</translation>
    </message>
    <message>
        <source>It is far larger than a configuration can be, so the program stopped reading.</source>
        <translation>設定としては異常に大きいため、読み込みを中止しました。</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>キーチェーンにシークレットがありません</translation>
    </message>
    <message>
        <source>It may have been removed by another program. Enter the auth token or API key secret of this account again.</source>
        <translation>ほかのプログラムによって削除された可能性があります。このアカウントの認証トークンまたは API キーシークレットを入力し直してください。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>The question for its password was dismissed or could not be shown. Unlock the keychain of this computer, then try again.</source>
        <translation>パスワードの入力画面が閉じられたか、表示できませんでした。このコンピューターのキーチェーンのロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>キーチェーンへのアクセスが拒否されました</translation>
    </message>
    <message>
        <source>The question was answered with no, or this program may not use the keychain. Allow it, then try again.</source>
        <translation>確認画面で拒否されたか、このプログラムにはキーチェーンの使用が許可されていません。許可してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>No keychain answers on this computer</source>
        <translation>このコンピューターで利用できるキーチェーンがありません</translation>
    </message>
    <message>
        <source>Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept in memory while the program runs.</source>
        <translation>キーチェーンサービス（GNOME Keyring または KDE Wallet）を起動してください。それまでは、プログラムの実行中に限りシークレットをメモリに保持できます。</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>キーチェーンが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>A question to unlock it may be open in another window: answer it, then try again. If there is none, restart the keychain service.</source>
        <translation>ロック解除の確認が別のウィンドウに表示されている可能性があります。それに応答してから、もう一度試してください。表示されていない場合は、キーチェーンサービスを再起動してください。</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>キーチェーンでエラーが発生しました</translation>
    </message>
    <message>
        <source>It is there, but could not do what it was asked. Try again; restarting the keychain service may help.</source>
        <translation>キーチェーンは見つかりましたが、要求を処理できませんでした。もう一度試してください。キーチェーンサービスの再起動で解決することもあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read</source>
        <translation>アカウントの一覧を読み込めません</translation>
    </message>
    <message>
        <source>Check that the file may be read, then start the program again. It has not been changed.</source>
        <translation>ファイルの読み取り権限を確認してから、プログラムを起動し直してください。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>The list of accounts is damaged</source>
        <translation>アカウントの一覧が破損しています</translation>
    </message>
    <message>
        <source>Repair the file or move it away, then start the program again. It has not been changed.</source>
        <translation>ファイルを修復するか別の場所に移してから、プログラムを起動し直してください。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version</source>
        <translation>アカウントの一覧は新しいバージョンで作成されたものです</translation>
    </message>
    <message>
        <source>Use that version. The file has not been changed.</source>
        <translation>そのバージョンを使ってください。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written</source>
        <translation>アカウントの一覧を保存できません</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and that the folder may be written. Nothing has been changed.</source>
        <translation>ディスクの空き容量と、フォルダーの書き込み権限を確認してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The practice server is missing</source>
        <translation>練習用サーバーが見つかりません</translation>
    </message>
    <message>
        <source>A part of the program is not where it should be. Install the program again.</source>
        <translation>プログラムの一部が所定の場所にありません。プログラムをインストールし直してください。</translation>
    </message>
    <message>
        <source>The practice server does not start</source>
        <translation>練習用サーバーを起動できません</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>履歴を開けません</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be read and written.</source>
        <translation>ファイルとそのフォルダーの読み取りと書き込みの権限を確認してください。</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>履歴が破損しています</translation>
    </message>
    <message>
        <source>It could not be set aside to begin a new one. Move the file away; it has not been changed.</source>
        <translation>新しい履歴を始めるために退避させることができませんでした。ファイルを別の場所に移してください。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>The history was written by a newer version</source>
        <translation>履歴は新しいバージョンで作成されたものです</translation>
    </message>
    <message>
        <source>The history is in use by another program</source>
        <translation>履歴がほかのプログラムで使用中です</translation>
    </message>
    <message>
        <source>Close whatever has the file open, a backup or a database tool perhaps, then try again.</source>
        <translation>バックアップやデータベースのツールなど、ファイルを開いているものを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>履歴に書き込めません</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written.</source>
        <translation>ファイルとそのフォルダーの書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>There is no room for the history. Free some space, then try again.</source>
        <translation>履歴を保存する空き容量がありません。空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The history failed</source>
        <translation>履歴でエラーが発生しました</translation>
    </message>
    <message>
        <source>The file is there, but could not be read or written. Try again.</source>
        <translation>ファイルはありますが、読み書きできませんでした。もう一度試してください。</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>履歴が破損していました</translation>
    </message>
    <message>
        <source>A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1</source>
        <translation>新しい履歴を開始しました。古いファイルは残してあり、内容を復旧できる可能性があります：%1</translation>
    </message>
    <message>
        <source>The secret may have been stored or removed all the same. %1</source>
        <extracomment>%1: what else is to be said</extracomment>
        <translation>ただし、シークレットは保存または削除された可能性があります。%1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. A question to unlock it may be open in another window.</source>
        <translation>キーチェーンの応答を待っています。ロック解除の確認が別のウィンドウに表示されている可能性があります。</translation>
    </message>
    <message>
        <source>The account is %1, but the server does not say for which account it answered. Until it does, nothing can be applied.</source>
        <extracomment>%1: the SID of an account</extracomment>
        <translation>アカウントは %1 ですが、サーバーの応答にはどのアカウントのものかが示されていません。確認できるまで、適用はできません。</translation>
    </message>
    <message>
        <source>The account is %1, but the server answered for %2. Credentials of a parent account show the parent&apos;s configuration. Sign in with credentials of the account itself; until then nothing can be applied.</source>
        <extracomment>%1 and %2: the SIDs of two accounts</extracomment>
        <translation>アカウントは %1 ですが、サーバーは %2 の設定を返しました。親アカウントの認証情報では親アカウントの設定が表示されます。このアカウント自身の認証情報でサインインするまで、適用はできません。</translation>
    </message>
    <message>
        <source>This is the configuration of another account</source>
        <translation>これは別のアカウントの設定です</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>プロキシへのサインインが必要です</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your network can tell you the user name and password.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>サインインするまで、%1 はネットワークの外への通信を許可しません。そのため、何も送信していません。ユーザー名とパスワードは、ネットワーク管理者に確認してください。</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>プロキシがサインインを受け付けませんでした</translation>
    </message>
    <message>
        <source>The user name or password for %1 is not good, so nothing was sent. It was tried once and is not tried again, so that nobody is locked out.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>%1 のユーザー名またはパスワードが正しくないため、何も送信していません。1 回試しましたが、ロックアウトを防ぐため、再試行は行いません。</translation>
    </message>
    <message>
        <source>Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of your company looks into what is sent, whoever runs your network has to add the company&apos;s CA certificate to the certificates this computer trusts.</source>
        <translation>証明書または暗号化に問題があるため、%1 には何も送信していません。会社のプロキシが通信内容を検査している場合は、ネットワーク管理者に依頼して、会社の CA 証明書をこのコンピューターの信頼された証明書に追加してもらう必要があります。</translation>
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
        <translation>メッセージの追加前</translation>
    </message>
    <message>
        <source>Called before a message is added to a conversation. The webhook can change the message or stop it.</source>
        <translation>メッセージが会話に追加される前に呼び出されます。Webhook でメッセージを変更したり、追加を中止したりできます。</translation>
    </message>
    <message>
        <source>A message will be changed</source>
        <translation>メッセージの変更前</translation>
    </message>
    <message>
        <source>Called before a message is changed. The webhook can alter the change or stop it.</source>
        <translation>メッセージが変更される前に呼び出されます。Webhook で変更内容を修正したり、変更を中止したりできます。</translation>
    </message>
    <message>
        <source>A message will be deleted</source>
        <translation>メッセージの削除前</translation>
    </message>
    <message>
        <source>Called before a message is deleted. The webhook can stop it.</source>
        <translation>メッセージが削除される前に呼び出されます。Webhook で削除を中止できます。</translation>
    </message>
    <message>
        <source>A message was added</source>
        <translation>メッセージの追加後</translation>
    </message>
    <message>
        <source>Called after a message was added to a conversation, whether from an app, by SMS or by WhatsApp.</source>
        <translation>アプリ、SMS、WhatsApp のいずれからでも、メッセージが会話に追加された後に呼び出されます。</translation>
    </message>
    <message>
        <source>A message was changed</source>
        <translation>メッセージの変更後</translation>
    </message>
    <message>
        <source>Called after the text or the attributes of a message were changed.</source>
        <translation>メッセージの本文または属性が変更された後に呼び出されます。</translation>
    </message>
    <message>
        <source>A message was deleted</source>
        <translation>メッセージの削除後</translation>
    </message>
    <message>
        <source>Called after a message was deleted.</source>
        <translation>メッセージが削除された後に呼び出されます。</translation>
    </message>
    <message>
        <source>A conversation will be created</source>
        <translation>会話の作成前</translation>
    </message>
    <message>
        <source>Called before a conversation is created. The webhook can change the conversation or stop it.</source>
        <translation>会話が作成される前に呼び出されます。Webhook で会話の内容を変更したり、作成を中止したりできます。</translation>
    </message>
    <message>
        <source>A conversation will be changed</source>
        <translation>会話の変更前</translation>
    </message>
    <message>
        <source>Called before a conversation is changed. The webhook can alter the change or stop it.</source>
        <translation>会話が変更される前に呼び出されます。Webhook で変更内容を修正したり、変更を中止したりできます。</translation>
    </message>
    <message>
        <source>A conversation will be deleted</source>
        <translation>会話の削除前</translation>
    </message>
    <message>
        <source>Called before a conversation is deleted. The webhook can stop it.</source>
        <translation>会話が削除される前に呼び出されます。Webhook で削除を中止できます。</translation>
    </message>
    <message>
        <source>A conversation was created</source>
        <translation>会話の作成後</translation>
    </message>
    <message>
        <source>Called after a conversation was created.</source>
        <translation>会話が作成された後に呼び出されます。</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>会話の変更後</translation>
    </message>
    <message>
        <source>Called after the name, the attributes or another property of a conversation was changed.</source>
        <translation>会話の名前、属性、その他のプロパティが変更された後に呼び出されます。</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>会話の削除後</translation>
    </message>
    <message>
        <source>Called after a conversation was deleted.</source>
        <translation>会話が削除された後に呼び出されます。</translation>
    </message>
    <message>
        <source>A conversation’s state changed</source>
        <translation>会話の状態の変更後</translation>
    </message>
    <message>
        <source>Called after a conversation became active, inactive or closed, by a timer or by somebody.</source>
        <translation>タイマーまたは操作によって、会話がアクティブ、非アクティブ、クローズのいずれかになった後に呼び出されます。</translation>
    </message>
    <message>
        <source>A participant will be added</source>
        <translation>参加者の追加前</translation>
    </message>
    <message>
        <source>Called before somebody joins a conversation or is added to it. The webhook can change how, or stop it.</source>
        <translation>誰かが会話に参加する、または追加される前に呼び出されます。Webhook で追加の内容を変更したり、追加を中止したりできます。</translation>
    </message>
    <message>
        <source>A participant will be changed</source>
        <translation>参加者の変更前</translation>
    </message>
    <message>
        <source>Called before a participant is changed. The webhook can alter the change or stop it.</source>
        <translation>参加者が変更される前に呼び出されます。Webhook で変更内容を修正したり、変更を中止したりできます。</translation>
    </message>
    <message>
        <source>A participant will be removed</source>
        <translation>参加者の削除前</translation>
    </message>
    <message>
        <source>Called before somebody leaves a conversation or is removed from it. The webhook can stop it.</source>
        <translation>誰かが会話から退出する、または削除される前に呼び出されます。Webhook で削除を中止できます。</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>参加者の追加後</translation>
    </message>
    <message>
        <source>Called after somebody joined a conversation or was added to it.</source>
        <translation>誰かが会話に参加した、または追加された後に呼び出されます。</translation>
    </message>
    <message>
        <source>A participant was changed</source>
        <translation>参加者の変更後</translation>
    </message>
    <message>
        <source>Called after the role or the attributes of a participant were changed.</source>
        <translation>参加者のロールまたは属性が変更された後に呼び出されます。</translation>
    </message>
    <message>
        <source>A participant was removed</source>
        <translation>参加者の削除後</translation>
    </message>
    <message>
        <source>Called after somebody left a conversation or was removed from it.</source>
        <translation>誰かが会話から退出した、または削除された後に呼び出されます。</translation>
    </message>
    <message>
        <source>A user will be changed</source>
        <translation>ユーザーの変更前</translation>
    </message>
    <message>
        <source>Called before a user is changed. The webhook can alter the change or stop it.</source>
        <translation>ユーザーが変更される前に呼び出されます。Webhook で変更内容を修正したり、変更を中止したりできます。</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>ユーザーの追加後</translation>
    </message>
    <message>
        <source>Called after a user was created, as when somebody uses an app for the first time.</source>
        <translation>初めてアプリを使ったときなど、ユーザーが作成された後に呼び出されます。</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>ユーザーの変更後</translation>
    </message>
    <message>
        <source>Called after the name, the role or the attributes of a user were changed.</source>
        <translation>ユーザーの名前、ロール、属性のいずれかが変更された後に呼び出されます。</translation>
    </message>
    <message>
        <source>A delivery status changed</source>
        <translation>配信状況の変更後</translation>
    </message>
    <message>
        <source>Called after a message was sent, delivered or read, or failed to be: for SMS, WhatsApp and the like, not for apps.</source>
        <translation>メッセージが送信、配信、既読になった後、またはそのいずれかに失敗した後に呼び出されます。SMS や WhatsApp などが対象で、アプリは対象外です。</translation>
    </message>
    <message>
        <source>The server has this event, which the program does not know or which has no place here. It is kept until you uncheck it.</source>
        <translation>サーバーに設定されているイベントですが、このプログラムでは認識できないか、ここでは使えません。チェックを外すまでそのまま残ります。</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <extracomment>%1: the name of the field</extracomment>
        <translation>「%1」のプリセット</translation>
    </message>
    <message>
        <source>Before (can be stopped)</source>
        <extracomment>A heading above events a webhook is called for beforehand</extracomment>
        <translation>事前（中止可能）</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A heading above events a webhook is called for afterwards</extracomment>
        <translation>事後</translation>
    </message>
    <message>
        <source>Others the server has</source>
        <translation>サーバーにあるその他のイベント</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All pre-events</source>
        <translation>すべての事前イベント</translation>
    </message>
    <message>
        <source>All post-events</source>
        <translation>すべての事後イベント</translation>
    </message>
    <message>
        <source>Messages only, after</source>
        <translation>メッセージのみ（事後）</translation>
    </message>
    <message>
        <source>Delivery and state</source>
        <translation>配信と状態</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>イベント %1 件中 %Ln 件を選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Write all changes that match the filters to a file</source>
        <translation>フィルターに一致するすべての変更をファイルに書き出します</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV（表計算用）…</translation>
    </message>
    <message>
        <source>JSON, for programs…</source>
        <translation>JSON（プログラム用）…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>エクスポート中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>エクスポートを中止します</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>変更のエクスポート</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>変更一覧 %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldBlock</name>
    <message>
        <source>Revert</source>
        <translation>元の値に戻す</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>「%1」を元の値に戻す</translation>
    </message>
    <message>
        <source>Take the server&apos;s value again</source>
        <translation>サーバーの値に戻します</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>ドキュメントを開きます</translation>
    </message>
    <message>
        <source>Documentation of %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>「%1」のドキュメント</translation>
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
        <translation>サーバーの値：%1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message>
        <source>Default conversation service</source>
        <translation>既定の会話サービス</translation>
    </message>
    <message>
        <source>Default messaging service</source>
        <translation>既定のメッセージングサービス</translation>
    </message>
    <message>
        <source>Default inactive timer</source>
        <translation>既定の非アクティブタイマー</translation>
    </message>
    <message>
        <source>Default closed timer</source>
        <translation>既定のクローズタイマー</translation>
    </message>
    <message>
        <source>Pre-event URL</source>
        <translation>事前イベント URL</translation>
    </message>
    <message>
        <source>Post-event URL</source>
        <translation>事後イベント URL</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Role for conversation creators</source>
        <translation>会話の作成者のロール</translation>
    </message>
    <message>
        <source>Role for participants</source>
        <translation>参加者のロール</translation>
    </message>
    <message>
        <source>Role for new users</source>
        <translation>新規ユーザーのロール</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>到達可能性</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>通知ログ</translation>
    </message>
    <message>
        <source>Notify of new messages</source>
        <translation>新着メッセージを通知</translation>
    </message>
    <message>
        <source>New message text</source>
        <translation>新着メッセージの文面</translation>
    </message>
    <message>
        <source>New message sound</source>
        <translation>新着メッセージの通知音</translation>
    </message>
    <message>
        <source>Unread badge</source>
        <translation>未読バッジ</translation>
    </message>
    <message>
        <source>Own text for media</source>
        <translation>メディア専用の文面</translation>
    </message>
    <message>
        <source>Media message text</source>
        <translation>メディアメッセージの文面</translation>
    </message>
    <message>
        <source>Notify when added</source>
        <translation>追加時に通知</translation>
    </message>
    <message>
        <source>Text when added</source>
        <translation>追加時の文面</translation>
    </message>
    <message>
        <source>Sound when added</source>
        <translation>追加時の通知音</translation>
    </message>
    <message>
        <source>Notify when removed</source>
        <translation>削除時に通知</translation>
    </message>
    <message>
        <source>Text when removed</source>
        <translation>削除時の文面</translation>
    </message>
    <message>
        <source>Sound when removed</source>
        <translation>削除時の通知音</translation>
    </message>
    <message>
        <source>New conversations belong to this service unless they name another. Begins with IS.</source>
        <translation>新しい会話は、別のサービスを指定しない限りこのサービスに属します。IS で始まります。</translation>
    </message>
    <message>
        <source>Carries SMS and WhatsApp messages of new conversations. Begins with MG.</source>
        <translation>新しい会話の SMS や WhatsApp のメッセージの送受信に使われます。MG で始まります。</translation>
    </message>
    <message>
        <source>When a quiet conversation becomes inactive. A new message makes it active again.</source>
        <translation>最後のメッセージから、会話が非アクティブになるまでの時間です。新しいメッセージでアクティブに戻ります。</translation>
    </message>
    <message>
        <source>When a quiet conversation is closed for good.</source>
        <translation>最後のメッセージから、会話がクローズされるまでの時間です。再開はできません。</translation>
    </message>
    <message>
        <source>Called before something happens, which it can change or stop within five seconds.</source>
        <translation>処理の前に呼び出されます。5 秒以内に応答すれば、処理を変更または中止できます。</translation>
    </message>
    <message>
        <source>Called after something has happened.</source>
        <translation>処理の後に呼び出されます。</translation>
    </message>
    <message>
        <source>How the URLs are called.</source>
        <translation>URL の呼び出しに使う HTTP メソッドです。</translation>
    </message>
    <message>
        <source>Where events go. Flex accounts need them to go into Flex.</source>
        <translation>イベントの送信先です。Flex アカウントでは Flex に送信する必要があります。</translation>
    </message>
    <message>
        <source>The URLs are called for these events only.</source>
        <translation>選択したイベントが発生したときだけ URL が呼び出されます。</translation>
    </message>
    <message>
        <source>What the creator of a conversation may do in it.</source>
        <translation>会話の作成者がその会話でできることを決めます。</translation>
    </message>
    <message>
        <source>What a participant may do in a conversation.</source>
        <translation>参加者が会話でできることを決めます。</translation>
    </message>
    <message>
        <source>What a user may do in the service outside of conversations.</source>
        <translation>ユーザーがサービス内の会話以外でできることを決めます。</translation>
    </message>
    <message>
        <source>Whether apps are told who is online, and who can be reached by a push notification.</source>
        <translation>誰がオンラインか、誰にプッシュ通知が届くかをアプリに知らせます。</translation>
    </message>
    <message>
        <source>Keeps a log of push notifications, to find out why one did not arrive.</source>
        <translation>プッシュ通知のログを残し、届かなかった原因を調べられるようにします。</translation>
    </message>
    <message>
        <source>Sends a push notification to participants who use an app.</source>
        <translation>アプリを使っている参加者にプッシュ通知を送信します。</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was added.</source>
        <translation>追加された人にプッシュ通知を送信します。</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was removed.</source>
        <translation>削除された人にプッシュ通知を送信します。</translation>
    </message>
    <message>
        <source>Shows at the app’s icon how many conversations have unread messages.</source>
        <translation>未読メッセージのある会話の数をアプリのアイコンに表示します。</translation>
    </message>
    <message>
        <source>When a message comes with files, the text below is used instead.</source>
        <translation>ファイル付きのメッセージには、代わりに下の文面を使います。</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.</source>
        <translation>通知の文面です。${PARTICIPANT}、${CONVERSATION}、${MESSAGE} は実際の値に置き換わります。</translation>
    </message>
    <message>
        <source>What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.</source>
        <translation>その場合の文面です。${PARTICIPANT}、${CONVERSATION}、${MEDIA_COUNT} は実際の値に置き換わります。</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.</source>
        <translation>通知の文面です。${PARTICIPANT} と ${CONVERSATION} は実際の値に置き換わります。</translation>
    </message>
    <message>
        <source>The name of a sound file of the app, or “default”.</source>
        <translation>アプリの音声ファイルの名前、または「default」です。</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>新着メッセージ</translation>
    </message>
    <message>
        <source>Being added to a conversation</source>
        <translation>会話への追加</translation>
    </message>
    <message>
        <source>Being removed from a conversation</source>
        <translation>会話からの削除</translation>
    </message>
    <message>
        <source>Account SIDs</source>
        <translation>アカウント SID</translation>
    </message>
    <message>
        <source>API key SIDs</source>
        <translation>API キー SID</translation>
    </message>
    <message>
        <source>Conversation Services</source>
        <translation>会話サービス</translation>
    </message>
    <message>
        <source>Messaging Services</source>
        <translation>メッセージングサービス</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
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
        <translation>URL へ送信（webhook）</translation>
    </message>
    <message>
        <source>Into Flex (flex)</source>
        <comment>where events go</comment>
        <translation>Flex へ送信（flex）</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No value was chosen yet</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a timer</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>none</source>
        <comment>events</comment>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>イベント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>to the URLs</source>
        <comment>where events go</comment>
        <translation>URL へ送信</translation>
    </message>
    <message>
        <source>into Flex</source>
        <comment>where events go</comment>
        <translation>Flex へ送信</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Instead of the SID of a service, when none is set</extracomment>
        <translation>未設定</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a text</comment>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>保存できるものがまだありません</translation>
    </message>
    <message>
        <source>Save again once the configuration has been loaded.</source>
        <translation>設定の読み込みが終わってから、もう一度保存してください。</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>設定ファイルの保存</translation>
    </message>
    <message>
        <source>Open configuration file</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>%Ln 個の値を取り込みました。確認して適用するか、破棄してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>設定ファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>アカウントが開かれていません</translation>
    </message>
    <message>
        <source>Open the account whose configuration it is about first.</source>
        <translation>先に、この設定の対象となるアカウントを開いてください。</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <extracomment>%1: the path of a file; %2: a list of what is in it</extracomment>
        <translation>「%1」に保存しました（%2）。</translation>
    </message>
    <message>
        <source>Saved as %1, without the changes that are not applied: %2.</source>
        <translation>未適用の変更を除いて「%1」に保存しました（%2）。</translation>
    </message>
</context>
<context>
    <name>configurator::FilePlanModel</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
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
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>読み取り権限を確認するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>It is far larger than a configuration file can be. Choose another file.</source>
        <translation>設定ファイルとは考えられない大きさです。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>ファイルを保存できません</translation>
    </message>
    <message>
        <source>Check that there is room and that the folder may be written to, or choose another folder.</source>
        <translation>空き容量とフォルダーの書き込み権限を確認するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>ファイルが正しい JSON ではありません</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>%1 行目の %2 文字目以降を解釈できません。その箇所を修正するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is not a configuration file</source>
        <translation>設定ファイルではありません</translation>
    </message>
    <message>
        <source>Choose a file that this program has saved.</source>
        <translation>このプログラムで保存したファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file needs a later version of this program</source>
        <translation>このファイルを開くには新しいバージョンのプログラムが必要です</translation>
    </message>
    <message>
        <source>This version might misunderstand it. Update the program, or choose another file.</source>
        <translation>このバージョンでは正しく解釈できない可能性があります。プログラムを更新するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file has a fault</source>
        <translation>ファイルに誤りがあります</translation>
    </message>
    <message>
        <source>%1 is missing. Add it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 がありません。追加するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 names settings that are in the file already. Remove one of the two.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 の設定はファイル内で重複しています。どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>%1 has a value that means nothing there. Correct it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 の値が無効です。修正するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 must be an object, in braces.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 は波かっこ { } で囲んだオブジェクトにする必要があります。</translation>
    </message>
    <message>
        <source>%1 must be a list, in brackets.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 は角かっこ [ ] で囲んだリストにする必要があります。</translation>
    </message>
    <message>
        <source>%1 must be a text, in quotes.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 は引用符で囲んだ文字列にする必要があります。</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 は true または false にする必要があります。</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 は数値にする必要があります。</translation>
    </message>
    <message>
        <source>Saved from the account %1.</source>
        <extracomment>%1: the SID of an account; %2: a date; %3: a time</extracomment>
        <translation>アカウント %1 から保存されたファイルです。</translation>
    </message>
    <message>
        <source>Saved from the account %1 on %2 at %3.</source>
        <translation>%2 %3 にアカウント %1 から保存されたファイルです。</translation>
    </message>
    <message>
        <source>Saved from %1 (%2).</source>
        <extracomment>%1: the name and %2: the SID of an account; %3: a date; %4: a time</extracomment>
        <translation>「%1」（%2）から保存されたファイルです。</translation>
    </message>
    <message>
        <source>Saved from %1 (%2) on %3 at %4.</source>
        <translation>%3 %4 に「%1」（%2）から保存されたファイルです。</translation>
    </message>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>このバージョンのプログラムが認識できないファイル内の要素 %Ln 個を除外します：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the open service</source>
        <translation>開いているサービスに取り込み</translation>
    </message>
    <message>
        <source>Being loaded to compare…</source>
        <translation>比較のため読み込み中…</translation>
    </message>
    <message>
        <source>Left out: cannot be changed here now</source>
        <translation>除外：現在ここでは変更できません</translation>
    </message>
    <message>
        <source>Left out: no service is open here</source>
        <translation>除外：サービスが開かれていません</translation>
    </message>
    <message>
        <source>Left out: one service at a time</source>
        <translation>除外：一度に扱えるサービスは 1 つだけです</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>現在と同じ</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another account</source>
        <translation>取り込み（別のアカウントのもの）</translation>
    </message>
    <message>
        <source>Left out: belongs to another account</source>
        <translation>除外：別のアカウントのもの</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another service</source>
        <translation>取り込み（別のサービスのもの）</translation>
    </message>
    <message>
        <source>Left out: belongs to another service</source>
        <translation>除外：別のサービスのもの</translation>
    </message>
</context>
<context>
    <name>configurator::FlagEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>configurator::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all that is known of the selected changes</source>
        <translation>選択した変更の詳細をすべてコピーします</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Read from the server what became of the changes that are not settled</source>
        <translation>サーバーから現在の値を取得し、未確定の変更の結果を確認します</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Put the values from before into the form, for you to review. Nothing is sent before that.</source>
        <translation>変更前の値を入力欄に戻します。内容を確認して適用するまで、何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln 件の変更を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>To restore, choose changes of one account and one page.</source>
        <translation>復元するには、同じアカウントの同じページの変更を選択してください。</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFacts</name>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Server returned</source>
        <translation>適用後のサーバーの値</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1, by reading again</source>
        <extracomment>When the outcome of a change became known; %1: a date and a time of day</extracomment>
        <translation>%1（再取得で確認）</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>結果の確認日時</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>Twilio error</source>
        <translation>Twilio エラー</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
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
        <translation>全項目</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a field</comment>
        <extracomment>%1: the name of a page; %2: the name of a field on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全アカウント</translation>
    </message>
    <message>
        <source>This account</source>
        <extracomment>The account that is open</extracomment>
        <translation>このアカウント</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>全結果</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Changes of which it is not known whether they took effect</extracomment>
        <translation>未確定</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Beginnings of words: of accounts, SIDs, values, people or request IDs</source>
        <translation>アカウント、SID、値、変更者、リクエスト ID を前方一致で検索します</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryPage</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>エクスポートをキャンセルしました。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>履歴をもう一度読み込みます</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>変更の詳細</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No change matches the filters.</source>
        <translation>フィルターに一致する変更はありません。</translation>
    </message>
    <message>
        <source>No changes yet. Each change you apply is written down here, with what became of it, and can be taken back.</source>
        <translation>変更はまだありません。適用した変更は結果とともにここに記録され、後から変更前の値を復元できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>変更 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>アカウントを表示</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>変更 %Ln 件を「%1」にエクスポートしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryTableModel</name>
    <message>
        <source>When</source>
        <extracomment>A column: the time of a change</extracomment>
        <translation>日時</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
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
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>outcome of a change</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome of a change</comment>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>outcome of a change</comment>
        <translation>別の値で適用</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a change</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>outcome of a change</comment>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Not applied</source>
        <comment>outcome of a change</comment>
        <translation>未適用</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>outcome of a change</comment>
        <translation>判定不能</translation>
    </message>
    <message>
        <source>It was about to be sent, and no answer has come. Reading again settles it.</source>
        <translation>送信の直前まで記録されていますが、応答がありません。再取得すると結果が確定します。</translation>
    </message>
    <message>
        <source>Sent, and no clear answer came. Reading again settles it.</source>
        <translation>送信しましたが、明確な応答がありませんでした。再取得すると結果が確定します。</translation>
    </message>
    <message>
        <source>The server has the value that was asked for.</source>
        <translation>サーバーの値は要求したとおりになっています。</translation>
    </message>
    <message>
        <source>The server accepted the change and made another value of it.</source>
        <translation>サーバーは変更を受け付けましたが、別の値になりました。</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>サーバーに拒否されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>It did not reach the server. Nothing was changed.</source>
        <translation>サーバーに届きませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The server still had the value from before.</source>
        <translation>サーバーの値は変更前のままでした。</translation>
    </message>
    <message>
        <source>The server had neither the value from before nor the one asked for. Somebody else may have changed it.</source>
        <translation>サーバーの値は、変更前の値とも要求した値とも異なっていました。ほかの人が変更した可能性があります。</translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>アカウントのインポート</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>見つかったアカウント</translation>
    </message>
    <message>
        <source>Choose a file of twilio-cli profiles</source>
        <translation>twilio-cli のプロファイルのファイルを選択</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its secret into the keychain of this computer; the file stays as it is.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>%1 と環境変数 TWILIO_* を調べました。選択したアカウントはコピーされ、シークレットはこのコンピューターのキーチェーンに保存されます。ファイルは変更されません。</translation>
    </message>
    <message>
        <source>No accounts were found there. If twilio-cli keeps its profiles in another file, choose it.</source>
        <translation>アカウントは見つかりませんでした。twilio-cli のプロファイルが別のファイルにある場合は、そのファイルを選択してください。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelled; the account under way comes to its end.</source>
        <translation>キャンセルしました。処理中のアカウントは最後までインポートされます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>%Ln 件のアカウントをインポートできませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln 件のアカウントをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>終了するまでメモリに保持</translation>
    </message>
</context>
<context>
    <name>configurator::ImportTableModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>アカウント SID</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The column that tells where an account was found</extracomment>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
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
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>読み取り権限を確認するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>It is far larger than a file of profiles can be. Choose another file.</source>
        <translation>プロファイルのファイルとは考えられない大きさです。別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>ファイルが正しい JSON ではありません</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>%1 行目の %2 文字目以降を解釈できません。その箇所を修正するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file holds no profiles of twilio-cli</source>
        <translation>ファイルに twilio-cli のプロファイルがありません</translation>
    </message>
    <message>
        <source>Choose another file. It is usually called config.json.</source>
        <translation>別のファイルを選択してください。通常は config.json という名前です。</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>プロファイルを読み取れません</translation>
    </message>
    <message>
        <source>The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose another.</source>
        <extracomment>%1: the name of a property in a JSON file</extracomment>
        <translation>プロパティ %1 の型が twilio-cli のものと異なります。ファイルを修正するか、別のファイルを選択してください。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 が文字列ではありません。</translation>
    </message>
    <message>
        <source>%1 is not an object with properties.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 がプロパティを持つオブジェクトではありません。</translation>
    </message>
    <message>
        <source>%1 is not a SID: %2 and 32 characters from 0–9 and a–f.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable; %2: two letters</extracomment>
        <translation>%1 が SID ではありません。SID は %2 の後に 0～9 と a～f の 32 文字が続きます。</translation>
    </message>
    <message>
        <source>%1 cannot be part of the name of a server.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>%1 はサーバー名の一部として使えません。</translation>
    </message>
    <message>
        <source>The region needs an edge, and none is known for it. Set %1.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>リージョンにはエッジが必要ですが、対応するエッジがわかりません。%1 を設定してください。</translation>
    </message>
    <message>
        <source>Its secret is not in the file. Add the account by hand.</source>
        <translation>シークレットがファイルにありません。アカウントを手動で追加してください。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート済み</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Signs in as %1 in this list does</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>一覧の「%1」とサインイン情報が同じ</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>「%1」として登録済み</translation>
    </message>
    <message>
        <source>Ready; another account is called %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>インポート可能（同じ名前のアカウント「%1」あり）</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>インポート可能</translation>
    </message>
    <message>
        <source>twilio-cli</source>
        <translation>twilio-cli</translation>
    </message>
    <message>
        <source>twilio-cli before 3.0</source>
        <translation>twilio-cli 3.0 未満</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>%1, active</source>
        <extracomment>%1: the name of a program; its active profile is the one it uses when it is told no other</extracomment>
        <translation>%1 · 使用中</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>認証トークン</translation>
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
        <translation>変更を適用しています。完了を待たずに離れますか？</translation>
    </message>
    <message>
        <source>They may take effect all the same. The history will tell what became of them.</source>
        <translation>離れても適用される可能性があります。結果は履歴で確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>変更 %Ln 件を破棄しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>まだ適用されていません。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離れる</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>このまま待つ</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>編集を続ける</translation>
    </message>
</context>
<context>
    <name>configurator::LinkPage</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを中止します</translation>
    </message>
    <message>
        <source>Read the link again</source>
        <translation>リンクをもう一度読み込みます</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the JSON that is shown</extracomment>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all of the JSON</source>
        <translation>JSON をすべてコピーします</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>JSON 内を検索</translation>
    </message>
    <message>
        <source>JSON of the link</source>
        <translation>リンクの JSON</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>This is only the beginning. Copying takes all of it.</source>
        <translation>表示されているのは先頭部分だけです。コピーすると全体がコピーされます。</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>%1 に取得（応答時間 %2 ms）</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>プロキシにサインイン…</translation>
    </message>
</context>
<context>
    <name>configurator::LinkWords</name>
    <message>
        <source>Service configuration</source>
        <translation>サービスの設定</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>プッシュ通知</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Devices for push notifications</source>
        <translation>プッシュ通知のデバイス</translation>
    </message>
    <message>
        <source>Conversations of a participant</source>
        <translation>参加者の会話</translation>
    </message>
    <message>
        <source>Conversations with their participants</source>
        <translation>会話とその参加者</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>ショートコード</translation>
    </message>
    <message>
        <source>Alphanumeric senders</source>
        <translation>英数字の送信者 ID</translation>
    </message>
</context>
<context>
    <name>configurator::LinksView</name>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>Open the link here</source>
        <translation>リンクをここで開きます</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>選択したリンクを開く</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>アドレスをコピーします</translation>
    </message>
    <message>
        <source>Copy the address of the selected link</source>
        <translation>選択したリンクのアドレスをコピー</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>ドキュメントを開きます</translation>
    </message>
    <message>
        <source>Documentation of the selected link</source>
        <translation>選択したリンクのドキュメント</translation>
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
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>「%1」から取り込む</translation>
    </message>
    <message>
        <source>Values in the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>What you choose becomes changes in the form of %1. Nothing is sent before you have reviewed them.</source>
        <translation>選択した値は、未適用の変更として「%1」の入力欄に取り込まれます。確認するまで何も送信されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>%Ln 個の値を取り込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from what is here.</source>
        <translation>現在の値と異なるものは選択されていません。</translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message>
        <source>Look up a SID</source>
        <translation>SID を調べる</translation>
    </message>
    <message>
        <source>Which service is this?</source>
        <translation>どのサービスの SID か調べる</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>SID, address or text with a SID</source>
        <translation>SID、アドレス、または SID を含むテキスト</translation>
    </message>
    <message>
        <source>SIDs in the text</source>
        <translation>テキスト内の SID</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>Twilio に照会</translation>
    </message>
    <message>
        <source>Read the service from the open account</source>
        <translation>開いているアカウントからこのサービスを取得します</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>既定にする</translation>
    </message>
    <message>
        <source>Put it into the configuration, where you review and apply it</source>
        <translation>設定に入力します。その後、確認して適用できます</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>サービスを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An entry in a list; %1: what a SID stands for; %2: the SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: what a SID stands for; %2: its name</extracomment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>Paste anything: the program finds the SIDs in it.</source>
        <translation>テキストを貼り付けると、含まれている SID を検出します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>あと %Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.</source>
        <translation>SID が含まれていません。SID は、英大文字 2 文字の後に数字または a～f の文字が 32 文字続きます。</translation>
    </message>
</context>
<context>
    <name>configurator::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>アカウントをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Open configuration file…</source>
        <translation>設定ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <translation>設定ファイルを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>アカウントを検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Look up a SID…</source>
        <translation>SID を調べる(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>設定(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>Webhook(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>サービス(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>進む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Returned configuration</source>
        <translation>サーバーから返された設定(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>再読み込み(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>確認して適用(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>アカウントを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate account…</source>
        <translation>アカウントを複製(&amp;U)…</translation>
    </message>
    <message>
        <source>Move u&amp;p in the list</source>
        <translation>一覧で上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the list</source>
        <translation>一覧で下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>アカウントを削除(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Error codes…</source>
        <translation>エラーコード(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>診断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About Conversations Configurator</source>
        <translation>Conversations Configurator について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>API &amp;reference…</source>
        <translation>API リファレンス(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
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
        <translation>アカウント：%1（%2）</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>日時：%1 UTC</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>リクエスト ID：%1</translation>
    </message>
    <message>
        <source>Conversation Service: %1</source>
        <comment>a SID</comment>
        <translation>会話サービス：%1</translation>
    </message>
    <message>
        <source>Conversation Service: %1 (%2)</source>
        <extracomment>%1: the name of a service; %2: its SID</extracomment>
        <translation>会話サービス：%1（%2）</translation>
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
        <translation>%1（送信した値は %2）</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
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
        <translation>詳細を見る</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じます</translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message>
        <source>Without a name</source>
        <extracomment>Instead of the name of a service or role</extracomment>
        <translation>名前なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>ロール %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>サービス %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>How many services or roles have what was typed in them; %1: how many there are</extracomment>
        <translation>一致なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>%1 件中 %Ln 件が一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>再取得中…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>取得中… 現在 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When a list was read; %1: a time, perhaps with its date</extracomment>
        <translation>%1 時点</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>続きがある可能性があります</translation>
    </message>
    <message>
        <source>Reading was cancelled. A SID can be typed or pasted all the same.</source>
        <translation>取得をキャンセルしました。SID を直接入力するか、貼り付けることもできます。</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: the server&apos;s own words</extracomment>
        <translation>一覧を取得できません（%1）。サーバーからのメッセージ：「%2」。SID を直接入力するか、貼り付けることもできます。</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. %2 A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: one or two sentences on what to do</extracomment>
        <translation>一覧を取得できません（%1）。%2なお、SID を直接入力するか、貼り付けることもできます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln 件のロールが一致しています。1 つ選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln 件のサービスが一致しています。1 つ選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No role of this service has this SID. It may belong to another one, or have been deleted.</source>
        <translation>このサービスに、この SID のロールはありません。別のサービスのものか、削除された可能性があります。</translation>
    </message>
    <message>
        <source>No service of this account has this SID. It may belong to another account, or have been deleted.</source>
        <translation>このアカウントに、この SID のサービスはありません。別のアカウントのものか、削除された可能性があります。</translation>
    </message>
    <message>
        <source>Twilio has none here</source>
        <translation>Twilio では提供されていません</translation>
    </message>
    <message>
        <source>Messaging Services may not be available in the account&apos;s region.</source>
        <translation>アカウントのリージョンではメッセージングサービスを利用できない可能性があります。</translation>
    </message>
    <message>
        <source>“%1” is a role in the service, not in conversations.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>「%1」は会話用ではなく、サービス用のロールです。</translation>
    </message>
    <message>
        <source>“%1” is a role in conversations, not in the service.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>「%1」はサービス用ではなく、会話用のロールです。</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>All accounts side by side. A timer in bold differs from that of most accounts.</source>
        <translation>すべてのアカウントを並べて表示します。太字のタイマーは、ほとんどのアカウントと値が異なります。</translation>
    </message>
    <message>
        <source>Accounts and their configurations</source>
        <translation>アカウントとその設定</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>アカウントを開く</translation>
    </message>
    <message>
        <source>Show the configuration of the selected account</source>
        <translation>選択したアカウントの設定を表示します</translation>
    </message>
    <message>
        <source>Change timers…</source>
        <translation>タイマーを変更…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを中止します</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>すべてのアカウントをもう一度読み込みます</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>アカウント %Ln 件中 %1 件を読み込み済み…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln 件のアカウントを選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>アカウント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the timers of several accounts at once. You see what changes before anything is sent.</source>
        <translation>複数のアカウントのタイマーを一度に設定します。送信前に変更内容を確認できます。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>概要を検索</translation>
    </message>
    <message>
        <source>Part of a name, a SID, a value or a state</source>
        <translation>名前、SID、値、状態の一部</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Only those that differ</source>
        <translation>異なるもののみ</translation>
    </message>
    <message>
        <source>Hide accounts whose timers are as in most accounts</source>
        <translation>タイマーがほとんどのアカウントと同じアカウントを非表示にします</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>アカウント %Ln 件中 %1 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>アカウントが見つかりません</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewTableModel</name>
    <message>
        <source>Differs from most accounts</source>
        <translation>ほとんどのアカウントと異なります</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>会話サービス</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>メッセージングサービス</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>非アクティブタイマー</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>クローズタイマー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewWords</name>
    <message>
        <source>Production · %1</source>
        <translation>本番 · %1</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>待機中…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンの応答待ち…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>%1 に取得</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>It is read once more before anything is sent.</source>
        <translation>送信前にもう一度読み込みます。</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>適用中…</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Has these values already</source>
        <translation>すでに同じ値</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>変更予定</translation>
    </message>
    <message>
        <source>Somebody else has changed this account since it was read.</source>
        <translation>読み込んだ後に、ほかの人がこのアカウントを変更しました。</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>送信前にキャンセルしました。</translation>
    </message>
</context>
<context>
    <name>configurator::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message>
        <source>Enter the SID: %1 and 32 characters from 0–9 and a–f.</source>
        <translation>SID を入力してください。%1 の後に 0～9 と a～f の 32 文字が続きます。</translation>
    </message>
    <message>
        <source>%1 begin with %2; this begins with %3.</source>
        <extracomment>%1: &quot;Conversation Services&quot; or the like; %2: two letters; %3: the letters typed instead</extracomment>
        <translation>%1は %2 で始まりますが、入力値は %3 で始まっています。</translation>
    </message>
    <message>
        <source>“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>「%1」（%2 文字目）は SID に使えません。先頭の 2 文字の後に使えるのは 0～9 と a～f だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>%Ln 文字超過しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>あと %Ln 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.</source>
        <translation>PT1H30M や 1h 30m のように期間を入力するか、タイマーをオフにしてください。</translation>
    </message>
    <message>
        <source>Not finished yet: a number and its unit, as in PT30M.</source>
        <translation>入力の途中です。PT30M のように数値と単位を入力してください。</translation>
    </message>
    <message>
        <source>A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.</source>
        <translation>期間は P1DT2H のように P で始めます。1d 2h のような短い形式も使えます。</translation>
    </message>
    <message>
        <source>A timer has no sign. Remove the “%1”.</source>
        <translation>タイマーに符号は付けられません。「%1」を削除してください。</translation>
    </message>
    <message>
        <source>“%1”, character %2, has no meaning in a duration.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>「%1」（%2 文字目）は期間に使えません。</translation>
    </message>
    <message>
        <source>The unit %1 has no number before it.</source>
        <translation>単位 %1 の前に数値がありません。</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.</source>
        <translation>時間・分・秒は PT2H のように T の後に書きます。%1 の数値の前に T を入れてください。</translation>
    </message>
    <message>
        <source>Years, months, weeks and days come before the T, as in P1DT2H. Move %1.</source>
        <translation>年・月・週・日は P1DT2H のように T の前に書きます。%1 を移動してください。</translation>
    </message>
    <message>
        <source>The unit %1 is in the wrong place: the larger units come first, each once.</source>
        <translation>単位 %1 の位置が正しくありません。大きい単位から順に、1 回ずつ書きます。</translation>
    </message>
    <message>
        <source>Only the last number of a duration may have a fraction.</source>
        <translation>小数を使えるのは、期間の最後の数値だけです。</translation>
    </message>
    <message>
        <source>Longer than the program can count.</source>
        <translation>このプログラムで扱える長さを超えています。</translation>
    </message>
    <message>
        <source>At least %1, or off.</source>
        <extracomment>%1: a duration such as &quot;10 minutes&quot;</extracomment>
        <translation>%1以上にするか、オフにしてください。</translation>
    </message>
    <message>
        <source>Years and months have no fixed length. Say it in days, hours and minutes.</source>
        <translation>年と月は長さが一定ではありません。日・時間・分で指定してください。</translation>
    </message>
    <message>
        <source>A fraction of a second cannot be sent. Say it in whole seconds.</source>
        <translation>1 秒未満の端数は送信できません。秒は整数で指定してください。</translation>
    </message>
    <message>
        <source>Not finished yet: an address such as https://example.com/conversations.</source>
        <translation>入力の途中です。https://example.com/conversations のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>アドレスは https:// または http:// で始めてください。</translation>
    </message>
    <message>
        <source>The address names no server. Put one after https://.</source>
        <translation>アドレスにサーバー名がありません。https:// の後に入力してください。</translation>
    </message>
    <message>
        <source>This is no address. Blanks and other special characters must be written as %20 and the like.</source>
        <translation>正しいアドレスではありません。空白などの特殊文字は %20 のように書く必要があります。</translation>
    </message>
    <message>
        <source>The API does not take “%1” here.</source>
        <extracomment>%1: a word from a file, such as the name of an event</extracomment>
        <translation>API はここで「%1」を受け付けません。</translation>
    </message>
    <message>
        <source>This can be changed but not removed: the API has no way to. Choose another, or revert.</source>
        <translation>変更はできますが、API には未設定に戻す方法がありません。別のものを選ぶか、元の値に戻してください。</translation>
    </message>
</context>
<context>
    <name>configurator::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>プロキシにサインイン</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that. The sign-in is for the proxy only; Twilio does not see it.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>サインインするまで、%1 はネットワークの外への通信を許可しません。このサインイン情報はプロキシにのみ使われ、Twilio には送信されません。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>There is no keychain, so it is kept in memory until the program ends.</source>
        <translation>利用できるキーチェーンがないため、プログラムを終了するまでメモリに保持されます。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>configurator::RegionEditor</name>
    <message>
        <source>Another region</source>
        <translation>その他のリージョン</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Region ID</source>
        <extracomment>The short name of a region, such as au1</extracomment>
        <translation>リージョン ID</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>The place where requests enter Twilio&apos;s network, such as sydney</extracomment>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>リクエストの送信先：%1</translation>
    </message>
    <message>
        <source>A region needs its edge: without one, Twilio handles requests in the United States.</source>
        <translation>リージョンにはエッジの指定が必要です。指定がないと、Twilio はリクエストを米国で処理します。</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can be part of a server&apos;s name.</source>
        <translation>サーバー名に使えるのは、英字、数字、ハイフンだけです。</translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message>
        <source>The server cannot answer just now. Trying again (%1 of %2)…</source>
        <extracomment>%1: the number of this attempt; %2: how many there are at most</extracomment>
        <translation>サーバーが一時的に応答できません。再試行しています（%1/%2 回目）…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>サーバーが一時的に応答できません。%Ln 秒後に再試行します（%1/%2 回目）…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot answer just now. The program will try again soon (%1 of %2).</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>サーバーが一時的に応答できません。まもなく再試行します（%1/%2 回目）。</translation>
    </message>
</context>
<context>
    <name>configurator::RequestTableModel</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>送信（UTC）</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The name of a server</extracomment>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>The part of an address after the name of the server</extracomment>
        <translation>パス</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
</context>
<context>
    <name>configurator::RequestWords</name>
    <message>
        <source>%1 · error %2</source>
        <extracomment>%1: an HTTP status such as 401; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 · エラー %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: an HTTP status such as 200; %2: what went wrong after it, such as &quot;Connection lost&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続切断</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>信頼できない接続</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>サイズ超過</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>プロキシで遮断</translation>
    </message>
</context>
<context>
    <name>configurator::ResourceWords</name>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Service webhooks</source>
        <translation>サービスの Webhook</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>プッシュ通知</translation>
    </message>
    <message>
        <source>Returned configuration</source>
        <translation>サーバーから返された設定</translation>
    </message>
    <message>
        <source>Returned webhooks</source>
        <translation>サーバーから返された Webhook 設定</translation>
    </message>
    <message>
        <source>Returned service configuration</source>
        <translation>サーバーから返されたサービス設定</translation>
    </message>
    <message>
        <source>Returned service webhooks</source>
        <translation>サーバーから返されたサービスの Webhook 設定</translation>
    </message>
    <message>
        <source>Returned push notifications</source>
        <translation>サーバーから返されたプッシュ通知設定</translation>
    </message>
    <message>
        <source>Conversations configuration</source>
        <translation>Conversations の設定</translation>
    </message>
    <message>
        <source>Conversations webhooks</source>
        <translation>Conversations の Webhook</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service</source>
        <translation>会話サービスの設定</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service</source>
        <translation>会話サービスの Webhook</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service</source>
        <translation>会話サービスのプッシュ通知</translation>
    </message>
    <message>
        <source>Conversations configuration changed</source>
        <translation>Conversations の設定の変更</translation>
    </message>
    <message>
        <source>Conversations webhooks changed</source>
        <translation>Conversations の Webhook の変更</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service changed</source>
        <translation>会話サービスの設定の変更</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service changed</source>
        <translation>会話サービスの Webhook の変更</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service changed</source>
        <translation>会話サービスのプッシュ通知の変更</translation>
    </message>
</context>
<context>
    <name>configurator::RestoreActions</name>
    <message>
        <source>The server already has these values</source>
        <translation>サーバーの値はすでに同じです</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>復元するものはありません。</translation>
    </message>
</context>
<context>
    <name>configurator::ResultPanel</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Status, headers and JSON of the answer</source>
        <translation>応答のステータス、ヘッダー、JSON を表示します</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>応答の詳細</translation>
    </message>
    <message>
        <source>Nothing has been returned yet.</source>
        <translation>まだ応答がありません。</translation>
    </message>
    <message>
        <source>Applied at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>%1 に適用（応答時間 %2 ms）</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <translation>%1 に取得（応答時間 %2 ms）</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewActions</name>
    <message>
        <source>Apply without a record?</source>
        <translation>記録せずに適用しますか？</translation>
    </message>
    <message>
        <source>The change could not be written down, so it was not sent. Applied without a record, it will be missing from the history and cannot be restored from there.</source>
        <translation>変更を記録できなかったため、送信していません。記録せずに適用すると、変更は履歴に残らず、履歴から復元できません。</translation>
    </message>
    <message>
        <source>Apply without a record</source>
        <translation>記録せずに適用</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>適用しない</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>変更の確認</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>変更 %Ln 件を「%1」に適用しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace what the server has now.</source>
        <translation>読み込んだ後に、ほかの人がこの設定を変更しました。適用すると、サーバーの現在の値が自分の値に置き換わります。先に比較してください。</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信内容</translation>
    </message>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>「%1」は本番アカウントです。</translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>確認のためアカウント名を入力</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>configurator::ServicePage</name>
    <message>
        <source>Conversation Service</source>
        <translation>会話サービス</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>サービスの設定</translation>
    </message>
    <message>
        <source>Roles and reachability</source>
        <translation>ロールと到達可能性</translation>
    </message>
    <message>
        <source>Own webhooks</source>
        <translation>独自の Webhook</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>プッシュ通知</translation>
    </message>
</context>
<context>
    <name>configurator::SeverityWords</name>
    <message>
        <source>Information</source>
        <extracomment>An icon before a message</extracomment>
        <translation>情報</translation>
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
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>configurator::SidAnswer</name>
    <message>
        <source>It is your account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>登録済みのアカウント「%1」です。</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts has this SID.</source>
        <translation>この SID のアカウントは、このプログラムに登録されていません。</translation>
    </message>
    <message>
        <source>Your account “%1” signs in with it.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>登録済みのアカウント「%1」のサインインに使われています。</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts signs in with it.</source>
        <translation>これでサインインするアカウントは、このプログラムに登録されていません。</translation>
    </message>
    <message>
        <source>A role of the service opened last in the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>アカウント「%1」で最後に開いたサービスのロールです。</translation>
    </message>
    <message>
        <source>It is no role of the service opened last. Open another service to see its roles.</source>
        <translation>最後に開いたサービスのロールではありません。別のサービスを開くと、そのロールを確認できます。</translation>
    </message>
    <message>
        <source>Open an account to see whether it has this service.</source>
        <translation>アカウントを開くと、このサービスがあるかどうかを確認できます。</translation>
    </message>
    <message>
        <source>A service of the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>アカウント「%1」のサービスです。</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>%1 に作成されました。</translation>
    </message>
    <message>
        <source>It is the default of new conversations.</source>
        <translation>新しい会話の既定のサービスです。</translation>
    </message>
    <message>
        <source>It is not the default.</source>
        <translation>既定ではありません。</translation>
    </message>
    <message>
        <source>The services of the account “%1” are still being read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>アカウント「%1」のサービスを取得しています。</translation>
    </message>
    <message>
        <source>The account “%1” had no such service at %2.</source>
        <extracomment>%1: the name of an account; %2: a time of day</extracomment>
        <translation>%2 の時点で、アカウント「%1」にこのサービスはありませんでした。</translation>
    </message>
    <message>
        <source>The services of the account “%1” have not been read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>アカウント「%1」のサービスはまだ取得されていません。</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio に照会しています…</translation>
    </message>
    <message>
        <source>Twilio says: it is not in the account “%1”. It belongs to another account or region, or it has been deleted.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Twilio に照会しましたが、アカウント「%1」にはありませんでした。別のアカウントまたはリージョンのものか、削除されています。</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer cannot be read.</source>
        <translation>Twilio の応答を読み取れません。</translation>
    </message>
    <message>
        <source>It has webhooks of its own, so those of the account are not called for it.</source>
        <translation>独自の Webhook があるため、アカウントの Webhook は呼び出されません。</translation>
    </message>
    <message>
        <source>It has no webhooks of its own: those of the account are called.</source>
        <translation>独自の Webhook がないため、アカウントの Webhook が呼び出されます。</translation>
    </message>
</context>
<context>
    <name>configurator::SidListModel</name>
    <message>
        <source>current</source>
        <extracomment>Mark of the service or role the server has now</extracomment>
        <translation>現在</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再取得</translation>
    </message>
    <message>
        <source>Cancel reading the list</source>
        <translation>一覧の取得をキャンセル</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>一覧を再取得</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
</context>
<context>
    <name>configurator::SidWords</name>
    <message>
        <source>Unknown SID</source>
        <translation>不明な SID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>会話サービス</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>メッセージングサービス</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Participant of a conversation</source>
        <translation>会話の参加者</translation>
    </message>
    <message>
        <source>Message of a conversation</source>
        <translation>会話のメッセージ</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Device for push notifications</source>
        <translation>プッシュ通知のデバイス</translation>
    </message>
    <message>
        <source>Credential for push notifications</source>
        <translation>プッシュ通知の認証情報</translation>
    </message>
    <message>
        <source>Webhook of a conversation</source>
        <translation>会話の Webhook</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>配信確認</translation>
    </message>
    <message>
        <source>Address configuration</source>
        <translation>アドレス設定</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>メディアファイル</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>SMS message</source>
        <translation>SMS メッセージ</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>MMS メッセージ</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Studio flow</source>
        <translation>Studio フロー</translation>
    </message>
    <message>
        <source>Flex flow</source>
        <translation>Flex フロー</translation>
    </message>
    <message>
        <source>TaskRouter workspace</source>
        <translation>TaskRouter ワークスペース</translation>
    </message>
    <message>
        <source>TaskRouter worker</source>
        <translation>TaskRouter ワーカー</translation>
    </message>
    <message>
        <source>TaskRouter task</source>
        <translation>TaskRouter タスク</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Verify サービス</translation>
    </message>
    <message>
        <source>It looks like a SID, but the program does not know what its first two letters stand for.</source>
        <translation>SID のようですが、先頭の 2 文字が何を表すか、このプログラムにはわかりません。</translation>
    </message>
    <message>
        <source>It belongs to a Conversation Service, which it does not tell. The property chat_service_sid of an answer names that service.</source>
        <extracomment>chat_service_sid is the name of a property</extracomment>
        <translation>いずれかの会話サービスに属しますが、SID からはどれかわかりません。応答のプロパティ chat_service_sid で確認できます。</translation>
    </message>
    <message>
        <source>It numbers one answer of Twilio. Twilio&apos;s support finds the request by it.</source>
        <translation>Twilio からの応答 1 件ごとに付けられる番号です。Twilio のサポートは、これを使ってリクエストを特定します。</translation>
    </message>
    <message>
        <source>It is no service of Conversations, and the program does not look it up.</source>
        <translation>Conversations のサービスではないため、このプログラムでは照会できません。</translation>
    </message>
</context>
<context>
    <name>configurator::SignInTest</name>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a failed sign-in</comment>
        <extracomment>%1: what happened; %2: what to do</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>サインインできました。</translation>
    </message>
</context>
<context>
    <name>configurator::StartWords</name>
    <message>
        <source>The program found no screen to open its window on.</source>
        <translation>ウィンドウを表示できる画面が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Start it from within a desktop session.</source>
        <translation>デスクトップセッション内で起動してください。</translation>
    </message>
    <message>
        <source>The program is open already, and a dialog is waiting there.</source>
        <translation>プログラムはすでに起動しており、ダイアログが開いたままになっています。</translation>
    </message>
    <message>
        <source>Finish it, then try again.</source>
        <translation>ダイアログの操作を終えてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The program is open already, and sends its requests to another address.</source>
        <translation>プログラムはすでに起動しており、リクエストを別のアドレスに送信しています。</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>先にそのプログラムを終了するか、--data-dir で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The program is open already, but does not answer.</source>
        <translation>プログラムはすでに起動していますが、応答しません。</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end it by force.</source>
        <translation>しばらく待ってからもう一度試すか、プログラムを強制終了してください。</translation>
    </message>
</context>
<context>
    <name>configurator::TerraformResource</name>
    <message>
        <source>The provider has no argument for %1.</source>
        <extracomment>A comment in code; %1: the name of a property in the API, such as new_message.with_media.enabled</extracomment>
        <translation>プロバイダーには %1 に対応する引数がありません。</translation>
    </message>
</context>
<context>
    <name>configurator::Timeline</name>
    <message>
        <source>after %1</source>
        <extracomment>The end of a stretch of time; %1: a duration such as &quot;1 day 2 hours&quot;</extracomment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>Timeline of a quiet conversation</source>
        <translation>メッセージが途絶えた会話の経過</translation>
    </message>
</context>
<context>
    <name>configurator::TimerEditor</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Common durations</source>
        <translation>よく使う時間</translation>
    </message>
    <message>
        <source>%1 on</source>
        <extracomment>Parts of a timer for assistive technology; %1: the timer&apos;s name</extracomment>
        <translation>%1：オン</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1：日</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1：時間</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1：分</translation>
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
        <translation>ISO 8601、または 2d 4h のような短い形式</translation>
    </message>
    <message>
        <source>%1 common durations</source>
        <translation>%1：よく使う時間</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>分</numerusform>
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
        <translation>クローズタイマーの時間が非アクティブタイマー以下です。どちらも最後のメッセージから数えるため、会話は非アクティブにならないままクローズされます。</translation>
    </message>
    <message>
        <source>This account looks like one of Flex, which needs its own service to be the default. With another one, Flex may no longer receive conversations.</source>
        <translation>Flex のアカウントのようです。Flex では専用のサービスが既定になっている必要があります。別のサービスにすると、Flex に会話が届かなくなる可能性があります。</translation>
    </message>
    <message>
        <source>%1: the new SID is in no list of this account. It may belong to another account, or have been deleted.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1：新しい SID がこのアカウントのどの一覧にもありません。別のアカウントのものか、削除された可能性があります。</translation>
    </message>
    <message>
        <source>These webhooks are routed inside Flex. Changing them can keep Flex from working.</source>
        <translation>この Webhook のイベントは Flex 内で処理されます。変更すると Flex が動作しなくなる可能性があります。</translation>
    </message>
    <message>
        <source>Events will no longer go into Flex, which relies on them.</source>
        <translation>イベントが Flex に送信されなくなります。Flex の動作にはこのイベントが必要です。</translation>
    </message>
    <message>
        <source>%1: http sends what is said in conversations unencrypted. Use https.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1：http では会話の内容が暗号化されずに送信されます。https を使ってください。</translation>
    </message>
    <message>
        <source>%1 is empty, so the events that belong to it go nowhere.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>「%1」が空のため、対応するイベントはどこにも送信されません。</translation>
    </message>
    <message>
        <source>%1: Twilio does not say whether this can be emptied. Look at what is returned.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1：空にできるかどうか、Twilio の資料には記載がありません。返された値を確認してください。</translation>
    </message>
    <message>
        <source>This is the first webhook of this service. From now on the account&apos;s webhooks are no longer called for it.</source>
        <translation>このサービスの最初の Webhook です。以後、このサービスではアカウントの Webhook は呼び出されなくなります。</translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message>
        <source>No webhook is called for %1: neither the service nor the account has one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>「%1」では Webhook は呼び出されません。サービスにもアカウントにも設定されていません。</translation>
    </message>
    <message>
        <source>Conversations of %1 call the account’s webhooks.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>「%1」の会話では、アカウントの Webhook が呼び出されます。</translation>
    </message>
    <message>
        <source>Events of %1 go into Flex, as the account’s webhooks say.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>アカウントの Webhook の設定に従い、「%1」のイベントは Flex に送信されます。</translation>
    </message>
    <message>
        <source>%1 has webhooks of its own, so the account’s are not called there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>「%1」では独自の Webhook が使われるため、アカウントの Webhook は呼び出されません。</translation>
    </message>
    <message>
        <source>%1 is never called: no pre-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>%1 は呼び出されません。事前イベントが選択されていません。</translation>
    </message>
    <message>
        <source>%1 is never called: no post-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>%1 は呼び出されません。事後イベントが選択されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>事前イベント %Ln 件で呼び出し：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>事後イベント %Ln 件で呼び出し：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Add an account to see and change its Conversations configuration. Or start with the practice account: it behaves like a real one, runs on this computer and can be changed without harm.</source>
        <translation>アカウントを追加すると、Conversations の設定を確認したり変更したりできます。まずは練習用アカウントで試すこともできます。実際のアカウントと同じように動作し、このコンピューター上で実行されるため、変更しても影響はありません。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>アカウントをインポート…</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>練習用アカウントを開く</translation>
    </message>
</context>
</TS>
