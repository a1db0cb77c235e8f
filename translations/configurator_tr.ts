<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Sürüm bilgilerini görüntüler.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Komut satırı seçenekleriyle ilgili yardımı gösterir.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Qt seçeneklerini de içeren yardımı gösterir.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Bilinmeyen seçenek: “%1”.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Bilinmeyen seçenekler: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1” seçeneğinden sonra değer belirtilmemiş.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1” seçeneğinden sonra beklenmeyen bir değer var.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[seçenekler]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Kullanım: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Seçenekler:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>%1 Dosyası</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Sürücü</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dosya Klasörü</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Takma Ad</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Kısayol</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Bilgisayarım</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmeyen</translation>
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
        <translation>Geri sil</translation>
    </message>
</context>
<context>
    <name>configurator::AboutBox</name>
    <message>
        <source>About Conversations Configurator</source>
        <translation>Conversations Configurator hakkında</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations (classic).

Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark.</source>
        <translation>Twilio Conversations’ın (classic) hesap genelindeki yapılandırmasını düzenler.

Apache License 2.0 ile sunulan özgür yazılım. Bir Twilio ürünü değildir; Twilio adı, Twilio’nun ticari markasıdır.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountActions</name>
    <message>
        <source>The account leaves this program and its secret leaves the keychain. Nothing changes at Twilio.</source>
        <translation>Hesap bu programdan, gizli anahtarı da anahtarlıktan silinir. Twilio tarafında hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>The account leaves this program, and its secret, kept in memory only, is forgotten. Nothing changes at Twilio.</source>
        <translation>Hesap bu programdan silinir, yalnızca bellekte tutulan gizli anahtarı da unutulur. Twilio tarafında hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>“%1” hesabı kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Hesabı &amp;düzenle…</translation>
    </message>
    <message>
        <source>&amp;Duplicate account…</source>
        <translation>Hesabı ç&amp;oğalt…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Hesabı &amp;kaldır…</translation>
    </message>
</context>
<context>
    <name>configurator::AccountColourWords</name>
    <message>
        <source>None</source>
        <extracomment>No colour</extracomment>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turkuaz</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Mor</translation>
    </message>
</context>
<context>
    <name>configurator::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Hesabı düzenle</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Hesap ekle</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Hesap adı</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Hesap SID’si</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>API anahtarı SID’si</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Giriş yöntemi</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth token</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>API gizli anahtarı</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Canlı hesap</translation>
    </message>
    <message>
        <source>Applying a change then wants the account&apos;s name typed</source>
        <translation>Değişiklikleri uygulamak için hesap adının yazılması gerekir</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Girişi test et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>Kayıtlı olanı korumak için boş bırakın</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>%1 signs in the same way.</source>
        <extracomment>%1: the name of another account</extracomment>
        <translation>“%1” hesabı da aynı giriş bilgilerini kullanıyor.</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Çıkana dek bellekte tut</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Bu ad başka bir hesapta kullanılıyor.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>Bu hizmetteki %Ln değişiklik atılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Bu değişiklikler henüz uygulanmadı.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Değişiklikleri at</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Düzenlemeyi sürdür</translation>
    </message>
</context>
<context>
    <name>configurator::AccountSwitch</name>
    <message>
        <source>There is no account called %1</source>
        <translation>“%1” adlı bir hesap yok</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it.</source>
        <translation>Listeden bir hesap seçin ya da bu hesabı ekleyin.</translation>
    </message>
    <message>
        <source>The account is no longer in the list</source>
        <translation>Hesap artık listede değil</translation>
    </message>
    <message>
        <source>Add it again to change its values.</source>
        <translation>Değerlerini değiştirmek için yeniden ekleyin.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountWords</name>
    <message>
        <source>Practice</source>
        <extracomment>The built-in account on which people learn</extracomment>
        <translation>Alıştırma</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>%1 · %2…%3</source>
        <extracomment>%1: a region such as us1; %2: the start and %3: the end of a SID</extracomment>
        <translation>%1 · %2…%3</translation>
    </message>
    <message>
        <source>United States (us1)</source>
        <translation>ABD (us1)</translation>
    </message>
    <message>
        <source>Ireland (ie1)</source>
        <translation>İrlanda (ie1)</translation>
    </message>
    <message>
        <source>At Twilio it is called %1: %2, %3.</source>
        <extracomment>%1: the name Twilio has for the account; %2: &quot;active&quot; and so on; %3: &quot;full account&quot; and so on</extracomment>
        <translation>Twilio’daki adı: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>The status of an account</extracomment>
        <translation>aktif</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>The status of an account</extracomment>
        <translation>askıya alınmış</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>The status of an account</extracomment>
        <translation>kapatılmış</translation>
    </message>
    <message>
        <source>full account</source>
        <translation>tam hesap</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>deneme hesabı</translation>
    </message>
</context>
<context>
    <name>configurator::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Hesap ekle…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search accounts by name or SID</source>
        <translation>Hesaplarda ada veya SID’ye göre ara</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Hesap bulunamadı</translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Değişiklikleri at</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>İncele ve uygula…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>İşlem sürüyor</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>Alıştırma sunucusu başlatılıyor…</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain…</source>
        <translation>Gizli anahtar anahtarlıktan okunuyor…</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Yapılandırma okunuyor…</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>Arada başka birinin değişiklik yapıp yapmadığı denetleniyor…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>Değişiklikler uygulanıyor…</translation>
    </message>
    <message>
        <source>No clear answer came. Reading again whether the changes were applied…</source>
        <translation>Net bir yanıt gelmedi. Değişikliklerin uygulanıp uygulanmadığını görmek için yeniden okunuyor…</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>Henüz hiçbir şey yüklenmedi.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Değişiklik yok</translation>
    </message>
    <message>
        <source>Applied, but not as sent: see what the server returned.</source>
        <translation>Uygulandı, ancak gönderilenden farklı: sunucunun döndürdüğüne bakın.</translation>
    </message>
    <message>
        <source>Applied. Everything is as on the server.</source>
        <translation>Uygulandı. Her şey sunucudakiyle aynı.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln değişiklik</numerusform>
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
            <numerusform>%Ln alanı gözden geçirin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ApiReferenceDialog</name>
    <message>
        <source>API reference</source>
        <translation>API başvurusu</translation>
    </message>
    <message>
        <source>Twilio documents the configuration, what its values mean and how they are changed.</source>
        <translation>Twilio belgelerinde yapılandırma, değerlerinin anlamı ve bunların nasıl değiştirileceği açıklanır.</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Belgeleri aç</translation>
    </message>
    <message>
        <source>For AI tools</source>
        <translation>Yapay zekâ araçları için</translation>
    </message>
    <message>
        <source>With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can look things up in the documentation of the API.</source>
        <extracomment>mcp.json and mcpServers: a file of the tool, and a member of it</extracomment>
        <translation>MCP destekleyen bir yapay zekâ aracı, mcp.json dosyasında mcpServers altına bu girdi eklendiğinde API belgelerine başvurabilir.</translation>
    </message>
    <message>
        <source>Entry for mcp.json</source>
        <translation>mcp.json için girdi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>configurator::BatchConfirmation</name>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>“%1” bir canlı hesap.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln canlı hesap değiştirilecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Onaylamak için hesap adını yazın</translation>
    </message>
    <message>
        <source>Type the number of production accounts to confirm</source>
        <translation>Onaylamak için canlı hesapların sayısını yazın</translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message>
        <source>Change timers of several accounts</source>
        <translation>Birden çok hesabın zamanlayıcılarını değiştir</translation>
    </message>
    <message>
        <source>Each account is read again before it is changed, and one that somebody else has changed is left alone. Services belong to one account, so their SIDs cannot be set here.</source>
        <translation>Her hesap, değiştirilmeden önce yeniden okunur; başka birinin değiştirdiği hesaba dokunulmaz. Her hizmet tek bir hesaba aittir; bu nedenle hizmet SID’leri burada ayarlanamaz.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Seçimi kaldır</translation>
    </message>
    <message>
        <source>Accounts to change</source>
        <translation>Değiştirilecek hesaplar</translation>
    </message>
    <message>
        <source>Accounts that are done</source>
        <translation>Tamamlanan hesaplar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Write what has become of each account to a file</source>
        <translation>Her hesabın sonucunu bir dosyaya yaz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>%Ln hesabın %1 tanesi tamamlandı</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the timers to change.</source>
        <translation>Değiştirilecek zamanlayıcıları seçin.</translation>
    </message>
    <message>
        <source>Correct the timer first.</source>
        <translation>Önce zamanlayıcıyı düzeltin.</translation>
    </message>
    <message>
        <source>No account is chosen that would be changed.</source>
        <translation>Seçilenler arasında değişecek hesap yok.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>%Ln hesap değiştirilecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>%Ln hesap değiştirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>%Ln hesabın %1 tanesi değiştirildi. Diğerlerinin durumunu listede görebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what has become of each account</source>
        <translation>Hesapların sonuçlarını dışa aktar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON dosyaları (*.json)</translation>
    </message>
    <message>
        <source>Timers %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Zamanlayıcılar %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Dışa aktarıldı: %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTableModel</name>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Pasife alma zamanlayıcısı</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Kapatma zamanlayıcısı</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>şu an: %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTimer</name>
    <message>
        <source>Change the inactive timer</source>
        <translation>Pasife alma zamanlayıcısını değiştir</translation>
    </message>
    <message>
        <source>Change the closed timer</source>
        <translation>Kapatma zamanlayıcısını değiştir</translation>
    </message>
</context>
<context>
    <name>configurator::ChangesTableModel</name>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>When you loaded it</source>
        <translation>Yüklediğinizde</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Şu an sunucuda</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Sizinki</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
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
        <translation>Anlamı</translation>
    </message>
</context>
<context>
    <name>configurator::CodeWords</name>
    <message>
        <source>The request has a parameter that Twilio does not know or does not accept.</source>
        <translation>İstekte, Twilio’nun tanımadığı ya da kabul etmediği bir parametre var.</translation>
    </message>
    <message>
        <source>The server&apos;s own message names it. Correct that value, or leave it out.</source>
        <translation>Hangisi olduğu sunucunun iletisinde belirtilir. O değeri düzeltin ya da parametreyi çıkarın.</translation>
    </message>
    <message>
        <source>The SID, the auth token or the API key does not fit.</source>
        <translation>SID, auth token veya API anahtarı uyuşmuyor.</translation>
    </message>
    <message>
        <source>Check that nothing is missing or added at its ends, that it belongs to this account and not to its parent or a subaccount, that it was made in this region, that it has not been deleted or replaced, and that it is not a test credential.</source>
        <translation>Şunlardan emin olun: başında ve sonunda eksik ya da fazla karakter yok; üst hesaba ya da bir alt hesaba değil, bu hesaba ait; bu bölgede oluşturulmuş; silinmemiş ya da yenisiyle değiştirilmemiş; test kimlik bilgisi değil.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>Hesap aktif değil.</translation>
    </message>
    <message>
        <source>Reactivate it in the console, or ask Twilio&apos;s support.</source>
        <translation>Hesabı konsoldan yeniden aktif hâle getirin ya da Twilio desteğine başvurun.</translation>
    </message>
    <message>
        <source>These are test credentials, which cannot be used here.</source>
        <translation>Bunlar test kimlik bilgileri; burada kullanılamaz.</translation>
    </message>
    <message>
        <source>Use the live ones of the account.</source>
        <translation>Hesabın gerçek kimlik bilgilerini kullanın.</translation>
    </message>
    <message>
        <source>The update contained nothing to change.</source>
        <translation>Güncellemede değiştirilecek bir şey yoktu.</translation>
    </message>
    <message>
        <source>Change a value first. If the update came from this program, report it as a fault of the program.</source>
        <translation>Önce bir değeri değiştirin. Güncellemeyi bu program gönderdiyse, bunu program hatası olarak bildirin.</translation>
    </message>
    <message>
        <source>The account is suspended or closed.</source>
        <translation>Hesap askıya alınmış ya da kapatılmış.</translation>
    </message>
    <message>
        <source>Look for the reason in the console, and ask Twilio&apos;s support.</source>
        <translation>Nedenini konsolda arayın ve Twilio desteğine başvurun.</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>Böyle bir kaynak yok.</translation>
    </message>
    <message>
        <source>Check the SIDs, the account and its region. What the SID stood for may have been deleted: read the list of services again.</source>
        <translation>SID’leri, hesabı ve bölgesini denetleyin. SID’nin gösterdiği kaynak silinmiş olabilir: hizmet listesini yeniden okuyun.</translation>
    </message>
    <message>
        <source>Too many requests at once. This one was not carried out.</source>
        <translation>Aynı anda çok fazla istek geldi. Bu istek yerine getirilmedi.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Other programs of the account may be busy as well.</source>
        <translation>Biraz bekleyip yeniden deneyin. Hesabı kullanan başka programlar da yoğun çalışıyor olabilir.</translation>
    </message>
    <message>
        <source>Twilio met an error of its own.</source>
        <translation>Twilio tarafında bir hata oluştu.</translation>
    </message>
    <message>
        <source>Read the configuration again before you repeat a change: it may have taken effect.</source>
        <translation>Bir değişikliği yinelemeden önce yapılandırmayı yeniden okuyun: değişiklik yürürlüğe girmiş olabilir.</translation>
    </message>
    <message>
        <source>There is no Conversation Service with this SID in the account.</source>
        <translation>Hesapta bu SID’ye sahip bir konuşma hizmeti yok.</translation>
    </message>
    <message>
        <source>Choose another one, or check that the right account is open.</source>
        <translation>Başka bir hizmet seçin ya da doğru hesabın açık olduğundan emin olun.</translation>
    </message>
    <message>
        <source>The request does not say which Conversation Service it is about.</source>
        <translation>İstekte hangi konuşma hizmetinin kastedildiği belirtilmemiş.</translation>
    </message>
    <message>
        <source>Choose a service. Its SID begins with IS.</source>
        <translation>Bir hizmet seçin. SID’si IS ile başlar.</translation>
    </message>
    <message>
        <source>A setting of a webhook is malformed.</source>
        <translation>Bir webhook ayarının biçimi hatalı.</translation>
    </message>
    <message>
        <source>Check the URLs, the method and the events of the webhooks.</source>
        <translation>Webhook’ların URL’lerini, yöntemini ve olaylarını denetleyin.</translation>
    </message>
    <message>
        <source>The method of a webhook is not one that Twilio uses.</source>
        <translation>Twilio bu webhook yöntemini desteklemiyor.</translation>
    </message>
    <message>
        <source>Choose GET or POST.</source>
        <translation>GET veya POST seçin.</translation>
    </message>
    <message>
        <source>A webhook stopped what somebody wanted to do in a conversation.</source>
        <translation>Bir konuşmada yapılmak istenen işlemi bir webhook durdurdu.</translation>
    </message>
    <message>
        <source>If it should not have, ask whoever runs the pre-event webhook why it said no.</source>
        <translation>Durdurmaması gerekiyorduysa, olay öncesi webhook’unu işletenlere neden izin vermediğini sorun.</translation>
    </message>
    <message>
        <source>A webhook was called, but its answer was an error.</source>
        <translation>Bir webhook çağrıldı, ancak hata yanıtı verdi.</translation>
    </message>
    <message>
        <source>Check the URL, and ask whoever runs the webhook to look into its log.</source>
        <translation>URL’yi denetleyin ve webhook’u işletenlerden günlüğüne bakmalarını isteyin.</translation>
    </message>
    <message>
        <source>More was asked of a Conversation Service in one second than it takes.</source>
        <translation>Bir konuşma hizmetine bir saniyede, karşılayabileceğinden fazla istek geldi.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the applications that use this service have to slow down.</source>
        <translation>Biraz bekleyip yeniden deneyin. Yinelenirse bu hizmeti kullanan uygulamaların daha seyrek istek göndermesi gerekir.</translation>
    </message>
    <message>
        <source>More was asked of Conversations in one second than it takes in all.</source>
        <translation>Conversations’a bir saniyede, toplam olarak karşılayabileceğinden fazla istek geldi.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the account&apos;s applications have to spread their requests.</source>
        <translation>Biraz bekleyip yeniden deneyin. Yinelenirse hesabı kullanan uygulamaların isteklerini zamana yayması gerekir.</translation>
    </message>
    <message>
        <source>A webhook did not answer within five seconds.</source>
        <translation>Bir webhook beş saniye içinde yanıt vermedi.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to answer at once and to do what takes long afterwards.</source>
        <translation>Webhook’u işletenlere, hemen yanıt vermesi ve uzun süren işleri sonraya bırakması gerektiğini bildirin.</translation>
    </message>
    <message>
        <source>The pre-event URL is not a valid address.</source>
        <translation>Olay öncesi URL’si geçerli bir adres değil.</translation>
    </message>
    <message>
        <source>Write all of it, from https:// or http:// on, with blanks and special characters percent-encoded.</source>
        <translation>Adresi https:// veya http:// ile başlayarak eksiksiz girin; boşlukları ve özel karakterleri yüzde kodlamasıyla yazın.</translation>
    </message>
    <message>
        <source>The post-event URL is not a valid address.</source>
        <translation>Olay sonrası URL’si geçerli bir adres değil.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Böyle bir rol yok.</translation>
    </message>
    <message>
        <source>Choose a role of the same Conversation Service. Its SID begins with RL.</source>
        <translation>Aynı konuşma hizmetinden bir rol seçin. SID’si RL ile başlar.</translation>
    </message>
    <message>
        <source>There is no such role for conversations.</source>
        <translation>Konuşmalar için böyle bir rol yok.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is conversation.</source>
        <translation>Aynı hizmetten, türü conversation olan bir rol seçin.</translation>
    </message>
    <message>
        <source>There is no such role for the service as a whole.</source>
        <translation>Hizmetin geneli için böyle bir rol yok.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is service.</source>
        <translation>Aynı hizmetten, türü service olan bir rol seçin.</translation>
    </message>
    <message>
        <source>The SID of a role is missing.</source>
        <translation>Rolün SID’si eksik.</translation>
    </message>
    <message>
        <source>Enter it. It begins with RL.</source>
        <translation>SID’yi girin. RL ile başlar.</translation>
    </message>
    <message>
        <source>There is no such permission for a role.</source>
        <translation>Roller için böyle bir izin yok.</translation>
    </message>
    <message>
        <source>Compare how it is written with Twilio&apos;s list of permissions.</source>
        <translation>Yazılışını Twilio’nun izin listesiyle karşılaştırın.</translation>
    </message>
    <message>
        <source>There is no such type of role.</source>
        <translation>Böyle bir rol türü yok.</translation>
    </message>
    <message>
        <source>A role is for a conversation or for a service: choose one of these types.</source>
        <translation>Rol ya bir konuşma ya da bir hizmet içindir: bu türlerden birini seçin.</translation>
    </message>
    <message>
        <source>The service has no valid role for those who create conversations.</source>
        <translation>Hizmette, konuşma oluşturanlar için geçerli bir rol yok.</translation>
    </message>
    <message>
        <source>Choose the role for conversation creators on the page Service.</source>
        <translation>Konuşma oluşturanların rolünü Hizmet sayfasından seçin.</translation>
    </message>
    <message>
        <source>The role of a user does not allow what the user wanted to do.</source>
        <translation>Kullanıcının rolü, yapmak istediği işleme izin vermiyor.</translation>
    </message>
    <message>
        <source>Give the user another role, or the role the permission.</source>
        <translation>Kullanıcıya başka bir rol verin ya da role bu izni ekleyin.</translation>
    </message>
    <message>
        <source>A role or a permission is missing or does not fit.</source>
        <translation>Bir rol veya izin eksik ya da uygun değil.</translation>
    </message>
    <message>
        <source>Check the three roles on the page Service.</source>
        <translation>Hizmet sayfasındaki üç rolü denetleyin.</translation>
    </message>
    <message>
        <source>There is no such role in conversations.</source>
        <translation>Konuşmalarda böyle bir rol yok.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is missing.</source>
        <translation>Mesajlaşma hizmetinin SID’si eksik.</translation>
    </message>
    <message>
        <source>Choose a Messaging Service. Its SID begins with MG.</source>
        <translation>Bir mesajlaşma hizmeti seçin. SID’si MG ile başlar.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is malformed.</source>
        <translation>Mesajlaşma hizmeti SID’sinin biçimi hatalı.</translation>
    </message>
    <message>
        <source>It begins with MG, followed by 32 digits or letters from a to f. Choose it from the list, or copy it again.</source>
        <translation>MG ile başlar; ardından 32 rakam ya da a–f arası harf gelir. Listeden seçin veya yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>The Messaging Service does not exist in this account.</source>
        <translation>Mesajlaşma hizmeti bu hesapta yok.</translation>
    </message>
    <message>
        <source>Check the account, or choose another.</source>
        <translation>Hesabı denetleyin ya da başka bir hizmet seçin.</translation>
    </message>
    <message>
        <source>A conversation has no Messaging Service to send by.</source>
        <translation>Konuşmanın gönderim yapabileceği bir mesajlaşma hizmeti yok.</translation>
    </message>
    <message>
        <source>Set the default messaging service, from which new conversations take it.</source>
        <translation>Varsayılan mesajlaşma hizmetini ayarlayın; yeni konuşmalar onu kullanır.</translation>
    </message>
    <message>
        <source>The inactive timer must be at least one minute, or off.</source>
        <translation>Pasife alma zamanlayıcısı ya en az bir dakika ya da kapalı olmalıdır.</translation>
    </message>
    <message>
        <source>Make it longer, or switch it off.</source>
        <translation>Süreyi uzatın ya da zamanlayıcıyı kapatın.</translation>
    </message>
    <message>
        <source>The closed timer must be at least ten minutes, or off.</source>
        <translation>Kapatma zamanlayıcısı ya en az on dakika ya da kapalı olmalıdır.</translation>
    </message>
    <message>
        <source>The conversation is closed, which cannot be undone.</source>
        <translation>Konuşma kapatılmış; bu geri alınamaz.</translation>
    </message>
    <message>
        <source>Begin a new one. If conversations close too early, make the closed timer longer.</source>
        <translation>Yeni bir konuşma başlatın. Konuşmalar gereğinden erken kapatılıyorsa kapatma zamanlayıcısının süresini uzatın.</translation>
    </message>
    <message>
        <source>The inactive timer is not an ISO 8601 duration the server takes.</source>
        <translation>Pasife alma zamanlayıcısı, sunucunun kabul ettiği bir ISO 8601 süresi değil.</translation>
    </message>
    <message>
        <source>Write it as PT10M, PT2H or P1D, or as PT0S for off.</source>
        <translation>PT10M, PT2H veya P1D biçiminde, kapalı olması için PT0S olarak yazın.</translation>
    </message>
    <message>
        <source>The closed timer is not an ISO 8601 duration the server takes.</source>
        <translation>Kapatma zamanlayıcısı, sunucunun kabul ettiği bir ISO 8601 süresi değil.</translation>
    </message>
    <message>
        <source>A conversation was to be created with a timer but without a state.</source>
        <translation>Zamanlayıcısı olan ama durumu belirtilmemiş bir konuşma oluşturulmak istendi.</translation>
    </message>
    <message>
        <source>The application that creates it has to name a state as well, or leave the timer to the defaults.</source>
        <translation>Konuşmayı oluşturan uygulama durumu da belirtmeli ya da zamanlayıcıyı varsayılanlara bırakmalıdır.</translation>
    </message>
    <message>
        <source>Conversations are not offered in this region.</source>
        <translation>Conversations bu bölgede sunulmuyor.</translation>
    </message>
    <message>
        <source>Use us1 or ie1.</source>
        <translation>us1 veya ie1 kullanın.</translation>
    </message>
    <message>
        <source>The API key lacks the permission for this, or is not one of this account.</source>
        <translation>API anahtarının buna izni yok ya da anahtar bu hesaba ait değil.</translation>
    </message>
    <message>
        <source>Grant the permission in the console, or use a standard key of the account. Check that neither is suspended.</source>
        <translation>İzni konsoldan verin ya da hesabın standart bir anahtarını kullanın. Anahtarın da hesabın da askıya alınmadığından emin olun.</translation>
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
        <translation>Hata kodları</translation>
    </message>
    <message>
        <source>Code, or words about it</source>
        <translation>Kod ya da anahtar sözcük</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yapılması gerekenler</translation>
    </message>
    <message>
        <source>Read more at Twilio</source>
        <translation>Twilio’da devamını oku</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s page about the code in the browser</source>
        <translation>Twilio’nun bu kodla ilgili sayfasını tarayıcıda aç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>The program does not know this code. Twilio&apos;s own page may explain it.</source>
        <translation>Program bu kodu bilmiyor. Twilio’nun kendi sayfasında açıklaması olabilir.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the number of the code alone.</source>
        <translation>Sonuç bulunamadı. Daha az sözcükle ya da yalnızca kod numarasıyla arayın.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Hata %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1: an HTTP status such as 401</extracomment>
        <translation>HTTP durum kodu %1</translation>
    </message>
</context>
<context>
    <name>configurator::CommandLineReader</name>
    <message>
        <source>Open the practice account.</source>
        <translation>Alıştırma hesabını açar.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Bu addaki hesabı açar.</translation>
    </message>
    <message>
        <source>Use this language, such as de or pt-BR.</source>
        <translation>Bu dili kullanır (örneğin tr veya pt-BR).</translation>
    </message>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>Ayarları ve geçmişi bu klasörde tutar.</translation>
    </message>
    <message>
        <source>Send all requests below this address instead of to Twilio&apos;s hosts.</source>
        <translation>Tüm istekleri Twilio sunucuları yerine bu adrese gönderir.</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations.</source>
        <translation>Twilio Conversations’ın hesap genelindeki yapılandırmasını düzenler.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Beklenmeyen argüman: %1</translation>
    </message>
    <message>
        <source>--api-url wants an https address; http only for this computer (127.0.0.1, localhost).</source>
        <translation>--api-url için https adresi gerekir; http yalnızca bu bilgisayar (127.0.0.1, localhost) için kullanılabilir.</translation>
    </message>
    <message>
        <source>An option of Qt.</source>
        <translation>Bir Qt seçeneği.</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationPage</name>
    <message>
        <source>Reload</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Read it again; your changes stay</source>
        <translation>Yeniden oku; değişiklikleriniz korunur</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account</comment>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Canlı hesap</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Gizli anahtarı gir…</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Vekil sunucuya giriş yap…</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationTableModel</name>
    <message>
        <source>Property</source>
        <translation>Özellik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Anlamı</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değişiklik</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Konuşma hizmeti</translation>
    </message>
    <message>
        <source>not as sent</source>
        <extracomment>The server did not take the value that was sent</extracomment>
        <translation>farklı döndü</translation>
    </message>
    <message>
        <source>%1 was sent, and the server answered otherwise.</source>
        <translation>Gönderilen: %1. Sunucu farklı bir değer döndürdü.</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>The server writes the value that was sent in another form</extracomment>
        <translation>biçimi değişti</translation>
    </message>
    <message>
        <source>%1 was sent, and the server writes it in its own way.</source>
        <translation>Gönderilen: %1. Sunucu aynı değeri kendi biçiminde yazıyor.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişti</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Önce: %1</translation>
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
        <translation>Şu biçimde kopyala</translation>
    </message>
    <message>
        <source>Copy what was returned, or the request for it</source>
        <translation>Döndürülen veriyi ya da ilgili isteği kopyala</translation>
    </message>
    <message>
        <source>The Terraform provider for Twilio has no resource for the webhooks of a service</source>
        <translation>Twilio’nun Terraform sağlayıcısında bir hizmetin webhook’ları için kaynak yok</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what is on the clipboard now, such as &quot;curl command&quot;</extracomment>
        <translation>Kopyalandı: %1</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>Destek kaydı için Markdown</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>A command line; &quot;curl&quot; is the name of a program</extracomment>
        <translation>curl komutu</translation>
    </message>
    <message>
        <source>twilio command</source>
        <extracomment>A command line; &quot;twilio&quot; is the name of a program</extracomment>
        <translation>twilio komutu</translation>
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
        <translation>Tanılama</translation>
    </message>
    <message>
        <source>The requests of the program, up to %1 of them, newest first. Secrets, headers, queries and contents are not in it; SIDs in a path are.</source>
        <extracomment>%1: the greatest number of requests that are kept</extracomment>
        <translation>Programın son istekleri: en çok %1 tane, en yenisi başta. Gizli anahtarlar, üst bilgiler, sorgular ve içerikler yer almaz; adres yolundaki SID’ler yer alır.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
    <message>
        <source>No requests yet. They appear here as soon as the program sends any.</source>
        <translation>Henüz istek yok. Program istek gönderdikçe burada görünür.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the list of requests</extracomment>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy everything as text for a support ticket</source>
        <translation>Tümünü destek kaydı için metin olarak kopyala</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Save everything as a text file for a support ticket</source>
        <translation>Tümünü destek kaydı için metin dosyası olarak kaydet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Tanılama bilgilerini kaydet</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Metin dosyaları (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Kaydedildi: %1</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsReport</name>
    <message>
        <source>No requests.</source>
        <translation>İstek yok.</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Gönderim (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>İstek kimliği</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Written: %1 UTC</source>
        <extracomment>%1: a moment in universal time</extracomment>
        <translation>Oluşturulma: %1 UTC</translation>
    </message>
    <message>
        <source>System: %1</source>
        <extracomment>%1: the name and version of an operating system</extracomment>
        <translation>Sistem: %1</translation>
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
        <translation>Dil: %1, sistemin dili: %2</translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln saniye</numerusform>
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
        <translation>Hiçbir şey gönderilmedi: değişiklik kayda geçirilemedi</translation>
    </message>
    <message>
        <source>The change was applied, but the history does not say so yet</source>
        <translation>Değişiklik uygulandı, ancak geçmişe henüz işlenmedi</translation>
    </message>
    <message>
        <source>It is not known whether the change was applied</source>
        <translation>Değişikliğin uygulanıp uygulanmadığı bilinmiyor</translation>
    </message>
    <message>
        <source>%1. The request was sent, but no clear answer came back, nor could the configuration be read again. Reload to see what the server has now; your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. İstek gönderildi, ancak net bir yanıt gelmedi; yapılandırma da yeniden okunamadı. Sunucudaki son durumu görmek için yenileyin; değişiklikleriniz burada korunur.</translation>
    </message>
    <message>
        <source>The change was applied all the same</source>
        <translation>Değişiklik yine de uygulandı</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, but the server has the values you asked for.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Net bir yanıt gelmedi, ancak sunucuda istediğiniz değerler var.</translation>
    </message>
    <message>
        <source>The change was not applied</source>
        <translation>Değişiklik uygulanmadı</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server still has the values from before. Your changes stay here. Reload before you try again: a slow server may yet carry the request out.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Net bir yanıt gelmedi ve sunucuda hâlâ önceki değerler var. Değişiklikleriniz burada korunur. Yeniden denemeden önce yenileyin: yavaş bir sunucu isteği sonradan yerine getirebilir.</translation>
    </message>
    <message>
        <source>It cannot be told whether the change was applied</source>
        <translation>Değişikliğin uygulanıp uygulanmadığı anlaşılamıyor</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server now has values that are neither those from before nor yours. Somebody else may have changed them since. Your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Net bir yanıt gelmedi; sunucuda artık ne önceki değerler ne de sizinkiler var. Bu arada başka biri değiştirmiş olabilir. Değişiklikleriniz burada korunur.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Hata %1</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1: the server&apos;s message; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 (hata %2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Burada hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Sunucu zamanında yanıt vermedi</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Bağlantıyı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>Sunucuyla bağlantı kurulamıyor</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, a proxy or a firewall, and the account&apos;s region.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>%1 sunucusuna ulaşılamıyor. Ağı, varsa vekil sunucuyu veya güvenlik duvarını ve hesabın bölgesini denetleyin.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>Bağlantı koptu</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Ağı denetleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Sunucunun kimliği doğrulanamadı</translation>
    </message>
    <message>
        <source>The server pointed to another address</source>
        <translation>Sunucu başka bir adrese yönlendirdi</translation>
    </message>
    <message>
        <source>The program does not follow, to keep your sign-in safe. Check the network for a login page, and the account&apos;s region.</source>
        <translation>Program, giriş bilgilerinizi korumak için yönlendirmeyi izlemez. Ağda bir giriş sayfası olup olmadığını ve hesabın bölgesini denetleyin.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Giriş reddedildi</translation>
    </message>
    <message>
        <source>Check the account&apos;s SID and its auth token or API key.</source>
        <translation>Hesabın SID’sini ve auth token’ını ya da API anahtarını denetleyin.</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>Bu giriş bilgilerinin buna yetkisi yok</translation>
    </message>
    <message>
        <source>Use one with more permissions.</source>
        <translation>Daha geniş izinleri olan giriş bilgileri kullanın.</translation>
    </message>
    <message>
        <source>The server knows nothing at this address</source>
        <translation>Sunucu bu adreste bir şey bulamadı</translation>
    </message>
    <message>
        <source>Check the account and its region.</source>
        <translation>Hesabı ve bölgesini denetleyin.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Aynı anda çok fazla istek</translation>
    </message>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>İstek yerine getirilmedi. %Ln saniye sonra yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was not carried out. Try again in a moment.</source>
        <translation>İstek yerine getirilmedi. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Sunucu isteği reddetti</translation>
    </message>
    <message>
        <source>Nothing was changed. The server answered with status %1 and did not say why.</source>
        <extracomment>%1: an HTTP status such as 409</extracomment>
        <translation>Hiçbir şey değiştirilmedi. Sunucu %1 durum koduyla yanıt verdi ve neden belirtmedi.</translation>
    </message>
    <message>
        <source>Nothing was changed. The server&apos;s words below say why.</source>
        <translation>Hiçbir şey değiştirilmedi. Nedeni sunucunun aşağıdaki iletisinde yazıyor.</translation>
    </message>
    <message>
        <source>The server has trouble of its own</source>
        <translation>Sunucuda bir sorun var</translation>
    </message>
    <message>
        <source>It answered with status %1. Try again in a while.</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>Sunucu %1 durum koduyla yanıt verdi. Bir süre sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Yanıt okunamıyor</translation>
    </message>
    <message>
        <source>What came back is not a configuration. A proxy or a login page may have answered instead.</source>
        <translation>Gelen yanıt bir yapılandırma değil. Sunucu yerine bir vekil sunucu ya da giriş sayfası yanıt vermiş olabilir.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Yanıt çok büyük</translation>
    </message>
    <message>
        <source>It is far larger than a configuration can be, so the program stopped reading.</source>
        <translation>Yanıt, bir yapılandırma için fazlasıyla büyük; bu nedenle program okumayı durdurdu.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>Gizli anahtar anahtarlıkta yok</translation>
    </message>
    <message>
        <source>It may have been removed by another program. Enter the auth token or API key secret of this account again.</source>
        <translation>Başka bir program silmiş olabilir. Bu hesabın auth token’ını ya da API gizli anahtarını yeniden girin.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Anahtarlık kilitli</translation>
    </message>
    <message>
        <source>The question for its password was dismissed or could not be shown. Unlock the keychain of this computer, then try again.</source>
        <translation>Parola penceresi kapatıldı ya da gösterilemedi. Bu bilgisayarın anahtarlığının kilidini açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Anahtarlık erişimi reddetti</translation>
    </message>
    <message>
        <source>The question was answered with no, or this program may not use the keychain. Allow it, then try again.</source>
        <translation>İzin isteği geri çevrildi ya da bu programın anahtarlığı kullanma izni yok. İzin verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer</source>
        <translation>Bu bilgisayarda yanıt veren bir anahtarlık yok</translation>
    </message>
    <message>
        <source>Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept in memory while the program runs.</source>
        <translation>Anahtarlık hizmetini (GNOME Keyring veya KDE Wallet) başlatın. O zamana dek gizli anahtarlar, program çalıştığı sürece bellekte tutulabilir.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Anahtarlık zamanında yanıt vermedi</translation>
    </message>
    <message>
        <source>A question to unlock it may be open in another window: answer it, then try again. If there is none, restart the keychain service.</source>
        <translation>Başka bir pencerede anahtarlığın kilidini açmanız isteniyor olabilir: yanıtlayıp yeniden deneyin. Öyle bir pencere yoksa anahtarlık hizmetini yeniden başlatın.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Anahtarlık hata verdi</translation>
    </message>
    <message>
        <source>It is there, but could not do what it was asked. Try again; restarting the keychain service may help.</source>
        <translation>Anahtarlık çalışıyor, ancak isteneni yapamadı. Yeniden deneyin; anahtarlık hizmetini yeniden başlatmak işe yarayabilir.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read</source>
        <translation>Hesap listesi okunamıyor</translation>
    </message>
    <message>
        <source>Check that the file may be read, then start the program again. It has not been changed.</source>
        <translation>Dosyanın okuma iznini denetleyip programı yeniden başlatın. Dosya değiştirilmedi.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged</source>
        <translation>Hesap listesi bozuk</translation>
    </message>
    <message>
        <source>Repair the file or move it away, then start the program again. It has not been changed.</source>
        <translation>Dosyayı onarın ya da başka bir yere taşıyın, ardından programı yeniden başlatın. Dosya değiştirilmedi.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version</source>
        <translation>Hesap listesi daha yeni bir sürümle yazılmış</translation>
    </message>
    <message>
        <source>Use that version. The file has not been changed.</source>
        <translation>O sürümü kullanın. Dosya değiştirilmedi.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written</source>
        <translation>Hesap listesine yazılamıyor</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and that the folder may be written. Nothing has been changed.</source>
        <translation>Diskteki boş alanı ve klasörün yazma iznini denetleyin. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The practice server is missing</source>
        <translation>Alıştırma sunucusu bulunamadı</translation>
    </message>
    <message>
        <source>A part of the program is not where it should be. Install the program again.</source>
        <translation>Programın bir parçası olması gereken yerde değil. Programı yeniden kurun.</translation>
    </message>
    <message>
        <source>The practice server does not start</source>
        <translation>Alıştırma sunucusu başlatılamıyor</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>Geçmiş dosyası açılamıyor</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be read and written.</source>
        <translation>Dosyanın ve klasörünün okuma ve yazma izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Geçmiş dosyası bozuk</translation>
    </message>
    <message>
        <source>It could not be set aside to begin a new one. Move the file away; it has not been changed.</source>
        <translation>Yeni bir geçmiş başlatmak üzere bu dosya kenara alınamadı. Dosyayı başka bir yere taşıyın; içeriği değiştirilmedi.</translation>
    </message>
    <message>
        <source>The history was written by a newer version</source>
        <translation>Geçmiş dosyası daha yeni bir sürümle yazılmış</translation>
    </message>
    <message>
        <source>The history is in use by another program</source>
        <translation>Geçmiş dosyasını başka bir program kullanıyor</translation>
    </message>
    <message>
        <source>Close whatever has the file open, a backup or a database tool perhaps, then try again.</source>
        <translation>Dosyayı açık tutan programı (bir yedekleme ya da veritabanı aracı olabilir) kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>Geçmiş dosyasına yazılamıyor</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written.</source>
        <translation>Dosyanın ve klasörünün yazma izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk dolu</translation>
    </message>
    <message>
        <source>There is no room for the history. Free some space, then try again.</source>
        <translation>Geçmiş için yer kalmadı. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The history failed</source>
        <translation>Geçmiş dosyasında hata oluştu</translation>
    </message>
    <message>
        <source>The file is there, but could not be read or written. Try again.</source>
        <translation>Dosya yerinde, ancak okunamadı veya yazılamadı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>Geçmiş dosyası bozulmuştu</translation>
    </message>
    <message>
        <source>A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1</source>
        <translation>Yeni bir geçmiş başlatıldı. İçindekiler belki kurtarılabilir diye eski dosya saklandı: %1</translation>
    </message>
    <message>
        <source>The secret may have been stored or removed all the same. %1</source>
        <extracomment>%1: what else is to be said</extracomment>
        <translation>Gizli anahtar yine de kaydedilmiş ya da silinmiş olabilir. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. A question to unlock it may be open in another window.</source>
        <translation>Anahtarlık bekleniyor. Başka bir pencerede kilidini açmanız isteniyor olabilir.</translation>
    </message>
    <message>
        <source>The account is %1, but the server does not say for which account it answered. Until it does, nothing can be applied.</source>
        <extracomment>%1: the SID of an account</extracomment>
        <translation>Açık hesap: %1. Sunucu hangi hesap için yanıt verdiğini belirtmiyor. Belirtene dek hiçbir şey uygulanamaz.</translation>
    </message>
    <message>
        <source>The account is %1, but the server answered for %2. Credentials of a parent account show the parent&apos;s configuration. Sign in with credentials of the account itself; until then nothing can be applied.</source>
        <extracomment>%1 and %2: the SIDs of two accounts</extracomment>
        <translation>Açık hesap: %1. Sunucunun yanıt verdiği hesap: %2. Üst hesabın kimlik bilgileri, üst hesabın yapılandırmasını gösterir. Hesabın kendi kimlik bilgileriyle giriş yapın; o zamana dek hiçbir şey uygulanamaz.</translation>
    </message>
    <message>
        <source>This is the configuration of another account</source>
        <translation>Bu, başka bir hesabın yapılandırması</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>Vekil sunucu giriş yapmanızı istiyor</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your network can tell you the user name and password.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Giriş yapılmadan %1 vekil sunucusu ağınızdan hiçbir şeyin çıkmasına izin vermez; bu nedenle hiçbir şey gönderilmedi. Kullanıcı adını ve parolayı ağ yöneticinizden öğrenebilirsiniz.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>Vekil sunucu giriş bilgilerini kabul etmedi</translation>
    </message>
    <message>
        <source>The user name or password for %1 is not good, so nothing was sent. It was tried once and is not tried again, so that nobody is locked out.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>%1 vekil sunucusunun kullanıcı adı veya parolası doğru değil; bu nedenle hiçbir şey gönderilmedi. Yalnızca bir kez denendi; kimsenin erişimi engellenmesin diye yeniden denenmeyecek.</translation>
    </message>
    <message>
        <source>Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of your company looks into what is sent, whoever runs your network has to add the company&apos;s CA certificate to the certificates this computer trusts.</source>
        <translation>Sertifikası veya şifrelemesi kabul edilebilir değil; bu nedenle %1 sunucusuna hiçbir şey gönderilmedi. Şirketinizin vekil sunucusu gönderilenleri inceliyorsa ağ yöneticinizin, şirketin CA sertifikasını bu bilgisayarın güvendiği sertifikalara eklemesi gerekir.</translation>
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
        <translation>Mesaj eklenecek</translation>
    </message>
    <message>
        <source>Called before a message is added to a conversation. The webhook can change the message or stop it.</source>
        <translation>Konuşmaya mesaj eklenmeden önce çağrılır. Webhook mesajı değiştirebilir ya da eklenmesini durdurabilir.</translation>
    </message>
    <message>
        <source>A message will be changed</source>
        <translation>Mesaj değiştirilecek</translation>
    </message>
    <message>
        <source>Called before a message is changed. The webhook can alter the change or stop it.</source>
        <translation>Mesaj değiştirilmeden önce çağrılır. Webhook değişikliği düzenleyebilir ya da durdurabilir.</translation>
    </message>
    <message>
        <source>A message will be deleted</source>
        <translation>Mesaj silinecek</translation>
    </message>
    <message>
        <source>Called before a message is deleted. The webhook can stop it.</source>
        <translation>Mesaj silinmeden önce çağrılır. Webhook silmeyi durdurabilir.</translation>
    </message>
    <message>
        <source>A message was added</source>
        <translation>Mesaj eklendi</translation>
    </message>
    <message>
        <source>Called after a message was added to a conversation, whether from an app, by SMS or by WhatsApp.</source>
        <translation>Konuşmaya uygulama, SMS veya WhatsApp üzerinden mesaj eklendikten sonra çağrılır.</translation>
    </message>
    <message>
        <source>A message was changed</source>
        <translation>Mesaj değiştirildi</translation>
    </message>
    <message>
        <source>Called after the text or the attributes of a message were changed.</source>
        <translation>Mesajın metni veya öznitelikleri değiştirildikten sonra çağrılır.</translation>
    </message>
    <message>
        <source>A message was deleted</source>
        <translation>Mesaj silindi</translation>
    </message>
    <message>
        <source>Called after a message was deleted.</source>
        <translation>Mesaj silindikten sonra çağrılır.</translation>
    </message>
    <message>
        <source>A conversation will be created</source>
        <translation>Konuşma oluşturulacak</translation>
    </message>
    <message>
        <source>Called before a conversation is created. The webhook can change the conversation or stop it.</source>
        <translation>Konuşma oluşturulmadan önce çağrılır. Webhook konuşmayı değiştirebilir ya da oluşturulmasını durdurabilir.</translation>
    </message>
    <message>
        <source>A conversation will be changed</source>
        <translation>Konuşma değiştirilecek</translation>
    </message>
    <message>
        <source>Called before a conversation is changed. The webhook can alter the change or stop it.</source>
        <translation>Konuşma değiştirilmeden önce çağrılır. Webhook değişikliği düzenleyebilir ya da durdurabilir.</translation>
    </message>
    <message>
        <source>A conversation will be deleted</source>
        <translation>Konuşma silinecek</translation>
    </message>
    <message>
        <source>Called before a conversation is deleted. The webhook can stop it.</source>
        <translation>Konuşma silinmeden önce çağrılır. Webhook silmeyi durdurabilir.</translation>
    </message>
    <message>
        <source>A conversation was created</source>
        <translation>Konuşma oluşturuldu</translation>
    </message>
    <message>
        <source>Called after a conversation was created.</source>
        <translation>Konuşma oluşturulduktan sonra çağrılır.</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>Konuşma değiştirildi</translation>
    </message>
    <message>
        <source>Called after the name, the attributes or another property of a conversation was changed.</source>
        <translation>Konuşmanın adı, öznitelikleri veya başka bir özelliği değiştirildikten sonra çağrılır.</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>Konuşma silindi</translation>
    </message>
    <message>
        <source>Called after a conversation was deleted.</source>
        <translation>Konuşma silindikten sonra çağrılır.</translation>
    </message>
    <message>
        <source>A conversation’s state changed</source>
        <translation>Konuşmanın durumu değişti</translation>
    </message>
    <message>
        <source>Called after a conversation became active, inactive or closed, by a timer or by somebody.</source>
        <translation>Konuşma, bir zamanlayıcı veya bir kişi tarafından aktif ya da pasif duruma getirildikten veya kapatıldıktan sonra çağrılır.</translation>
    </message>
    <message>
        <source>A participant will be added</source>
        <translation>Katılımcı eklenecek</translation>
    </message>
    <message>
        <source>Called before somebody joins a conversation or is added to it. The webhook can change how, or stop it.</source>
        <translation>Biri konuşmaya katılmadan ya da eklenmeden önce çağrılır. Webhook katılımın biçimini değiştirebilir ya da katılımı durdurabilir.</translation>
    </message>
    <message>
        <source>A participant will be changed</source>
        <translation>Katılımcı değiştirilecek</translation>
    </message>
    <message>
        <source>Called before a participant is changed. The webhook can alter the change or stop it.</source>
        <translation>Katılımcı değiştirilmeden önce çağrılır. Webhook değişikliği düzenleyebilir ya da durdurabilir.</translation>
    </message>
    <message>
        <source>A participant will be removed</source>
        <translation>Katılımcı çıkarılacak</translation>
    </message>
    <message>
        <source>Called before somebody leaves a conversation or is removed from it. The webhook can stop it.</source>
        <translation>Biri konuşmadan ayrılmadan ya da çıkarılmadan önce çağrılır. Webhook bunu durdurabilir.</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>Katılımcı eklendi</translation>
    </message>
    <message>
        <source>Called after somebody joined a conversation or was added to it.</source>
        <translation>Biri konuşmaya katıldıktan ya da eklendikten sonra çağrılır.</translation>
    </message>
    <message>
        <source>A participant was changed</source>
        <translation>Katılımcı değiştirildi</translation>
    </message>
    <message>
        <source>Called after the role or the attributes of a participant were changed.</source>
        <translation>Katılımcının rolü veya öznitelikleri değiştirildikten sonra çağrılır.</translation>
    </message>
    <message>
        <source>A participant was removed</source>
        <translation>Katılımcı çıkarıldı</translation>
    </message>
    <message>
        <source>Called after somebody left a conversation or was removed from it.</source>
        <translation>Biri konuşmadan ayrıldıktan ya da çıkarıldıktan sonra çağrılır.</translation>
    </message>
    <message>
        <source>A user will be changed</source>
        <translation>Kullanıcı değiştirilecek</translation>
    </message>
    <message>
        <source>Called before a user is changed. The webhook can alter the change or stop it.</source>
        <translation>Kullanıcı değiştirilmeden önce çağrılır. Webhook değişikliği düzenleyebilir ya da durdurabilir.</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>Kullanıcı eklendi</translation>
    </message>
    <message>
        <source>Called after a user was created, as when somebody uses an app for the first time.</source>
        <translation>Kullanıcı oluşturulduktan sonra çağrılır; örneğin biri bir uygulamayı ilk kez kullandığında.</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>Kullanıcı değiştirildi</translation>
    </message>
    <message>
        <source>Called after the name, the role or the attributes of a user were changed.</source>
        <translation>Kullanıcının adı, rolü veya öznitelikleri değiştirildikten sonra çağrılır.</translation>
    </message>
    <message>
        <source>A delivery status changed</source>
        <translation>İletim durumu değişti</translation>
    </message>
    <message>
        <source>Called after a message was sent, delivered or read, or failed to be: for SMS, WhatsApp and the like, not for apps.</source>
        <translation>Mesaj gönderildikten, iletildikten veya okunduktan ya da bunlardan biri başarısız olduktan sonra çağrılır; SMS, WhatsApp ve benzerleri içindir, uygulamalar için değildir.</translation>
    </message>
    <message>
        <source>The server has this event, which the program does not know or which has no place here. It is kept until you uncheck it.</source>
        <translation>Sunucuda kayıtlı olan bu olayı program tanımıyor ya da olayın burada yeri yok. Siz işaretini kaldırana dek korunur.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konuşmalar</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Katılımcılar</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Kullanıcılar</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>İletim</translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message>
        <source>Presets</source>
        <translation>Ön ayarlar</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <extracomment>%1: the name of the field</extracomment>
        <translation>%1: ön ayarlar</translation>
    </message>
    <message>
        <source>Before (can be stopped)</source>
        <extracomment>A heading above events a webhook is called for beforehand</extracomment>
        <translation>Öncesinde (durdurulabilir)</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A heading above events a webhook is called for afterwards</extracomment>
        <translation>Sonrasında</translation>
    </message>
    <message>
        <source>Others the server has</source>
        <translation>Sunucudaki diğer olaylar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>All pre-events</source>
        <translation>Olay öncesi çağrıların tümü</translation>
    </message>
    <message>
        <source>All post-events</source>
        <translation>Olay sonrası çağrıların tümü</translation>
    </message>
    <message>
        <source>Messages only, after</source>
        <translation>Yalnızca mesajlar (olay sonrası)</translation>
    </message>
    <message>
        <source>Delivery and state</source>
        <translation>İletim ve durum</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiçbiri</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>%Ln / %1 olay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Write all changes that match the filters to a file</source>
        <translation>Filtrelere uyan tüm değişiklikleri bir dosyaya yaz</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV (hesap tabloları için)…</translation>
    </message>
    <message>
        <source>JSON, for programs…</source>
        <translation>JSON (programlar için)…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Dışa aktarılıyor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Dışa aktarmayı durdur</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Değişiklikleri dışa aktar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON dosyaları (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Değişiklikler %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldBlock</name>
    <message>
        <source>Revert</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: geri al</translation>
    </message>
    <message>
        <source>Take the server&apos;s value again</source>
        <translation>Sunucudaki değere dön</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Belgeleri aç</translation>
    </message>
    <message>
        <source>Documentation of %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: belgeler</translation>
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
        <translation>Sunucuda: %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message>
        <source>Default conversation service</source>
        <translation>Varsayılan konuşma hizmeti</translation>
    </message>
    <message>
        <source>Default messaging service</source>
        <translation>Varsayılan mesajlaşma hizmeti</translation>
    </message>
    <message>
        <source>Default inactive timer</source>
        <translation>Varsayılan pasife alma zamanlayıcısı</translation>
    </message>
    <message>
        <source>Default closed timer</source>
        <translation>Varsayılan kapatma zamanlayıcısı</translation>
    </message>
    <message>
        <source>Pre-event URL</source>
        <translation>Olay öncesi URL’si</translation>
    </message>
    <message>
        <source>Post-event URL</source>
        <translation>Olay sonrası URL’si</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Hedef</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Olaylar</translation>
    </message>
    <message>
        <source>Role for conversation creators</source>
        <translation>Konuşma oluşturanların rolü</translation>
    </message>
    <message>
        <source>Role for participants</source>
        <translation>Katılımcıların rolü</translation>
    </message>
    <message>
        <source>Role for new users</source>
        <translation>Yeni kullanıcıların rolü</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Ulaşılabilirlik</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>Bildirim günlüğü</translation>
    </message>
    <message>
        <source>Notify of new messages</source>
        <translation>Yeni mesajda bildir</translation>
    </message>
    <message>
        <source>New message text</source>
        <translation>Yeni mesaj metni</translation>
    </message>
    <message>
        <source>New message sound</source>
        <translation>Yeni mesaj sesi</translation>
    </message>
    <message>
        <source>Unread badge</source>
        <translation>Okunmamış rozeti</translation>
    </message>
    <message>
        <source>Own text for media</source>
        <translation>Medyaya özel metin</translation>
    </message>
    <message>
        <source>Media message text</source>
        <translation>Medya mesajı metni</translation>
    </message>
    <message>
        <source>Notify when added</source>
        <translation>Eklenince bildir</translation>
    </message>
    <message>
        <source>Text when added</source>
        <translation>Eklenme metni</translation>
    </message>
    <message>
        <source>Sound when added</source>
        <translation>Eklenme sesi</translation>
    </message>
    <message>
        <source>Notify when removed</source>
        <translation>Çıkarılınca bildir</translation>
    </message>
    <message>
        <source>Text when removed</source>
        <translation>Çıkarılma metni</translation>
    </message>
    <message>
        <source>Sound when removed</source>
        <translation>Çıkarılma sesi</translation>
    </message>
    <message>
        <source>New conversations belong to this service unless they name another. Begins with IS.</source>
        <translation>Yeni konuşmalar, başka bir hizmet belirtilmedikçe bu hizmete ait olur. IS ile başlar.</translation>
    </message>
    <message>
        <source>Carries SMS and WhatsApp messages of new conversations. Begins with MG.</source>
        <translation>Yeni konuşmaların SMS ve WhatsApp mesajlarını taşır. MG ile başlar.</translation>
    </message>
    <message>
        <source>When a quiet conversation becomes inactive. A new message makes it active again.</source>
        <translation>Sessiz kalan konuşmanın ne zaman pasife alınacağını belirler. Yeni bir mesaj konuşmayı yeniden aktif yapar.</translation>
    </message>
    <message>
        <source>When a quiet conversation is closed for good.</source>
        <translation>Sessiz kalan konuşmanın ne zaman kalıcı olarak kapatılacağını belirler.</translation>
    </message>
    <message>
        <source>Called before something happens, which it can change or stop within five seconds.</source>
        <translation>Bir olay gerçekleşmeden önce çağrılır; olayı beş saniye içinde değiştirebilir ya da durdurabilir.</translation>
    </message>
    <message>
        <source>Called after something has happened.</source>
        <translation>Bir olay gerçekleştikten sonra çağrılır.</translation>
    </message>
    <message>
        <source>How the URLs are called.</source>
        <translation>URL’lerin hangi yöntemle çağrılacağını belirler.</translation>
    </message>
    <message>
        <source>Where events go. Flex accounts need them to go into Flex.</source>
        <translation>Olayların nereye gideceğini belirler. Flex hesaplarında olaylar Flex’e gitmelidir.</translation>
    </message>
    <message>
        <source>The URLs are called for these events only.</source>
        <translation>URL’ler yalnızca bu olaylarda çağrılır.</translation>
    </message>
    <message>
        <source>What the creator of a conversation may do in it.</source>
        <translation>Konuşmayı oluşturan kişinin konuşmada yapabilecekleri.</translation>
    </message>
    <message>
        <source>What a participant may do in a conversation.</source>
        <translation>Katılımcının konuşmada yapabilecekleri.</translation>
    </message>
    <message>
        <source>What a user may do in the service outside of conversations.</source>
        <translation>Kullanıcının hizmette, konuşmalar dışında yapabilecekleri.</translation>
    </message>
    <message>
        <source>Whether apps are told who is online, and who can be reached by a push notification.</source>
        <translation>Kimlerin çevrimiçi olduğunu ve kimlere anlık bildirimle ulaşılabileceğini uygulamalara bildirir.</translation>
    </message>
    <message>
        <source>Keeps a log of push notifications, to find out why one did not arrive.</source>
        <translation>Anlık bildirimlerin günlüğünü tutar; ulaşmayanların nedeni buradan bulunabilir.</translation>
    </message>
    <message>
        <source>Sends a push notification to participants who use an app.</source>
        <translation>Uygulama kullanan katılımcılara anlık bildirim gönderir.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was added.</source>
        <translation>Eklenen kişiye anlık bildirim gönderir.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was removed.</source>
        <translation>Çıkarılan kişiye anlık bildirim gönderir.</translation>
    </message>
    <message>
        <source>Shows at the app’s icon how many conversations have unread messages.</source>
        <translation>Uygulama simgesinde, okunmamış mesajı olan konuşmaların sayısını gösterir.</translation>
    </message>
    <message>
        <source>When a message comes with files, the text below is used instead.</source>
        <translation>Mesaj dosya içeriyorsa yeni mesaj metni yerine aşağıdaki metin kullanılır.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.</source>
        <translation>Bildirimin metni. ${PARTICIPANT}, ${CONVERSATION} ve ${MESSAGE} yerine gerçek değerler konur.</translation>
    </message>
    <message>
        <source>What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.</source>
        <translation>Bu durumdaki metin. ${PARTICIPANT}, ${CONVERSATION} ve ${MEDIA_COUNT} yerine gerçek değerler konur.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.</source>
        <translation>Bildirimin metni. ${PARTICIPANT} ve ${CONVERSATION} yerine gerçek değerler konur.</translation>
    </message>
    <message>
        <source>The name of a sound file of the app, or “default”.</source>
        <translation>Uygulamadaki bir ses dosyasının adı ya da “default”.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Yeni mesajlar</translation>
    </message>
    <message>
        <source>Being added to a conversation</source>
        <translation>Konuşmaya eklenme</translation>
    </message>
    <message>
        <source>Being removed from a conversation</source>
        <translation>Konuşmadan çıkarılma</translation>
    </message>
    <message>
        <source>Account SIDs</source>
        <translation>Hesap SID’leri</translation>
    </message>
    <message>
        <source>API key SIDs</source>
        <translation>API anahtarı SID’leri</translation>
    </message>
    <message>
        <source>Conversation Services</source>
        <translation>Konuşma hizmeti SID’leri</translation>
    </message>
    <message>
        <source>Messaging Services</source>
        <translation>Mesajlaşma hizmeti SID’leri</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rol SID’leri</translation>
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
        <translation>URL’ler (webhook)</translation>
    </message>
    <message>
        <source>Into Flex (flex)</source>
        <comment>where events go</comment>
        <translation>Flex (flex)</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No value was chosen yet</extracomment>
        <translation>Ayarlanmamış</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a timer</comment>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>none</source>
        <comment>events</comment>
        <translation>yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln olay</numerusform>
        </translation>
    </message>
    <message>
        <source>to the URLs</source>
        <comment>where events go</comment>
        <translation>URL’ler</translation>
    </message>
    <message>
        <source>into Flex</source>
        <comment>where events go</comment>
        <translation>Flex</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Instead of the SID of a service, when none is set</extracomment>
        <translation>yok</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a text</comment>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Henüz kaydedilecek bir şey yok</translation>
    </message>
    <message>
        <source>Save again once the configuration has been loaded.</source>
        <translation>Yapılandırma yüklendikten sonra yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>Yapılandırma dosyasını kaydet</translation>
    </message>
    <message>
        <source>Open configuration file</source>
        <translation>Yapılandırma dosyası aç</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>%Ln değer aktarıldı. İnceleyip uygulayın ya da atın.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Yapılandırma dosyaları (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Açık hesap yok</translation>
    </message>
    <message>
        <source>Open the account whose configuration it is about first.</source>
        <translation>Önce, yapılandırma dosyasının ait olduğu hesabı açın.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <extracomment>%1: the path of a file; %2: a list of what is in it</extracomment>
        <translation>Kaydedildi: %1. İçeriği: %2.</translation>
    </message>
    <message>
        <source>Saved as %1, without the changes that are not applied: %2.</source>
        <translation>Uygulanmamış değişiklikler olmadan kaydedildi: %1. İçeriği: %2.</translation>
    </message>
</context>
<context>
    <name>configurator::FilePlanModel</name>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dosyada</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Şu an burada</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yapılacak işlem</translation>
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
        <translation>Böyle bir dosya yok</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Dosya okunamıyor</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Okuma iznini denetleyin ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Dosya çok büyük</translation>
    </message>
    <message>
        <source>It is far larger than a configuration file can be. Choose another file.</source>
        <translation>Bir yapılandırma dosyası için fazlasıyla büyük. Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>Dosya kaydedilemiyor</translation>
    </message>
    <message>
        <source>Check that there is room and that the folder may be written to, or choose another folder.</source>
        <translation>Boş alanı ve klasörün yazma iznini denetleyin ya da başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Dosya geçerli bir JSON değil</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>%1. satırın %2. karakterinden itibaren anlaşılamıyor. Hatayı düzeltin ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>This is not a configuration file</source>
        <translation>Bu bir yapılandırma dosyası değil</translation>
    </message>
    <message>
        <source>Choose a file that this program has saved.</source>
        <translation>Bu programla kaydedilmiş bir dosya seçin.</translation>
    </message>
    <message>
        <source>The file needs a later version of this program</source>
        <translation>Dosya bu programın daha yeni bir sürümünü gerektiriyor</translation>
    </message>
    <message>
        <source>This version might misunderstand it. Update the program, or choose another file.</source>
        <translation>Bu sürüm dosyayı yanlış yorumlayabilir. Programı güncelleyin ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>The file has a fault</source>
        <translation>Dosyada bir hata var</translation>
    </message>
    <message>
        <source>%1 is missing. Add it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 eksik. Ekleyin ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>%1 names settings that are in the file already. Remove one of the two.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1, dosyada zaten yer alan ayarları yineliyor. İkisinden birini kaldırın.</translation>
    </message>
    <message>
        <source>%1 has a value that means nothing there. Correct it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 için yazılan değer geçerli değil. Düzeltin ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>%1 must be an object, in braces.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1, süslü parantez içinde bir nesne olmalı.</translation>
    </message>
    <message>
        <source>%1 must be a list, in brackets.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1, köşeli parantez içinde bir liste olmalı.</translation>
    </message>
    <message>
        <source>%1 must be a text, in quotes.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1, tırnak içinde bir metin olmalı.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1, true veya false olmalı.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>%1 bir sayı olmalı.</translation>
    </message>
    <message>
        <source>Saved from the account %1.</source>
        <extracomment>%1: the SID of an account; %2: a date; %3: a time</extracomment>
        <translation>Kaynak hesap: %1.</translation>
    </message>
    <message>
        <source>Saved from the account %1 on %2 at %3.</source>
        <translation>Kaynak hesap: %1. Kaydedilme: %2, %3.</translation>
    </message>
    <message>
        <source>Saved from %1 (%2).</source>
        <extracomment>%1: the name and %2: the SID of an account; %3: a date; %4: a time</extracomment>
        <translation>Kaynak hesap: %1 (%2).</translation>
    </message>
    <message>
        <source>Saved from %1 (%2) on %3 at %4.</source>
        <translation>Kaynak hesap: %1 (%2). Kaydedilme: %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>Programın bu sürümü dosyadaki %Ln ögeyi tanımıyor ve atlıyor: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the open service</source>
        <translation>Açık olan hizmete aktarılacak</translation>
    </message>
    <message>
        <source>Being loaded to compare…</source>
        <translation>Karşılaştırmak için yükleniyor…</translation>
    </message>
    <message>
        <source>Left out: cannot be changed here now</source>
        <translation>Atlanacak: şu an burada değiştirilemiyor</translation>
    </message>
    <message>
        <source>Left out: no service is open here</source>
        <translation>Atlanacak: burada açık hizmet yok</translation>
    </message>
    <message>
        <source>Left out: one service at a time</source>
        <translation>Atlanacak: aynı anda yalnızca bir hizmet</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Aktarılacak</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Atlanacak</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Buradakiyle aynı</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another account</source>
        <translation>Başka bir hesaba ait olsa da aktarılacak</translation>
    </message>
    <message>
        <source>Left out: belongs to another account</source>
        <translation>Atlanacak: başka bir hesaba ait</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another service</source>
        <translation>Başka bir hizmete ait olsa da aktarılacak</translation>
    </message>
    <message>
        <source>Left out: belongs to another service</source>
        <translation>Atlanacak: başka bir hizmete ait</translation>
    </message>
</context>
<context>
    <name>configurator::FlagEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Kapalı</translation>
    </message>
</context>
<context>
    <name>configurator::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Kullanım kılavuzu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy all that is known of the selected changes</source>
        <translation>Seçili değişikliklerin tüm bilgilerini kopyala</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>Read from the server what became of the changes that are not settled</source>
        <translation>Kesinleşmemiş değişikliklerin sonucunu sunucudan oku</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Geri yükle…</translation>
    </message>
    <message>
        <source>Put the values from before into the form, for you to review. Nothing is sent before that.</source>
        <translation>Önceki değerleri, incelemeniz için forma yerleştirir. Siz incelemeden hiçbir şey gönderilmez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>%Ln değişiklik seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>To restore, choose changes of one account and one page.</source>
        <translation>Geri yüklemek için tek bir hesabın tek bir sayfasındaki değişiklikleri seçin.</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFacts</name>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Server returned</source>
        <translation>Sunucunun döndürdüğü</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>%1, by reading again</source>
        <extracomment>When the outcome of a change became known; %1: a date and a time of day</extracomment>
        <translation>%1 (yeniden okunarak)</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sonuç zamanı</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP durum kodu</translation>
    </message>
    <message>
        <source>Twilio error</source>
        <translation>Twilio hatası</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>İstek kimliği</translation>
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
        <translation>Tüm alanlar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a field</comment>
        <extracomment>%1: the name of a page; %2: the name of a field on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tüm hesaplar</translation>
    </message>
    <message>
        <source>This account</source>
        <extracomment>The account that is open</extracomment>
        <translation>Bu hesap</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Tüm sonuçlar</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Changes of which it is not known whether they took effect</extracomment>
        <translation>Kesinleşmemiş</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Tüm zamanlar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Bu yıl</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Geçmişte ara</translation>
    </message>
    <message>
        <source>Beginnings of words: of accounts, SIDs, values, people or request IDs</source>
        <translation>Sözcük başlarıyla arar: hesaplar, SID’ler, değerler, kişiler veya istek kimlikleri</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dönem</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryPage</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Dışa aktarma iptal edildi.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Geçmişi yeniden oku</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Değişikliğin ayrıntıları</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filtreleri temizle</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>No change matches the filters.</source>
        <translation>Filtrelere uyan değişiklik yok.</translation>
    </message>
    <message>
        <source>No changes yet. Each change you apply is written down here, with what became of it, and can be taken back.</source>
        <translation>Henüz değişiklik yok. Uyguladığınız her değişiklik sonucuyla birlikte buraya kaydedilir ve geri alınabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln değişiklik</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Geri yükle…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>Hesabı göster</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>%Ln değişiklik dışa aktarıldı: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryTableModel</name>
    <message>
        <source>When</source>
        <extracomment>A column: the time of a change</extracomment>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>İstek kimliği</translation>
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
        <translation>Henüz yanıt yok</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>outcome of a change</comment>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome of a change</comment>
        <translation>Uygulandı</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>outcome of a change</comment>
        <translation>Farklı uygulandı</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a change</comment>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>outcome of a change</comment>
        <translation>Gönderilmedi</translation>
    </message>
    <message>
        <source>Not applied</source>
        <comment>outcome of a change</comment>
        <translation>Uygulanmadı</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>outcome of a change</comment>
        <translation>Belirlenemedi</translation>
    </message>
    <message>
        <source>It was about to be sent, and no answer has come. Reading again settles it.</source>
        <translation>Gönderilmek üzereydi, ancak yanıt gelmedi. Sonuç, yeniden okununca kesinleşir.</translation>
    </message>
    <message>
        <source>Sent, and no clear answer came. Reading again settles it.</source>
        <translation>Gönderildi, ancak net bir yanıt gelmedi. Sonuç, yeniden okununca kesinleşir.</translation>
    </message>
    <message>
        <source>The server has the value that was asked for.</source>
        <translation>Sunucuda istenen değer var.</translation>
    </message>
    <message>
        <source>The server accepted the change and made another value of it.</source>
        <translation>Sunucu değişikliği kabul etti, ancak değeri farklı kaydetti.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>Sunucu reddetti. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>It did not reach the server. Nothing was changed.</source>
        <translation>Sunucuya ulaşmadı. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The server still had the value from before.</source>
        <translation>Sunucuda hâlâ önceki değer vardı.</translation>
    </message>
    <message>
        <source>The server had neither the value from before nor the one asked for. Somebody else may have changed it.</source>
        <translation>Sunucuda ne önceki değer ne de istenen değer vardı. Başka biri değiştirmiş olabilir.</translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Hesapları içe aktar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>Bulunan hesaplar</translation>
    </message>
    <message>
        <source>Choose a file of twilio-cli profiles</source>
        <translation>twilio-cli profil dosyası seç</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiller (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its secret into the keychain of this computer; the file stays as it is.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>%1 dosyasına ve TWILIO_* ortam değişkenlerine bakıldı. Seçtikleriniz kopyalanır, gizli anahtarları bu bilgisayarın anahtarlığına konur; dosya olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>No accounts were found there. If twilio-cli keeps its profiles in another file, choose it.</source>
        <translation>Hesap bulunamadı. twilio-cli profilleriniz başka bir dosyadaysa o dosyayı seçin.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>İçe aktarılıyor…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancelled; the account under way comes to its end.</source>
        <translation>İptal edildi; işlemdeki hesap tamamlanacak.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>%Ln hesap içe aktarılamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>%Ln hesap içe aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Çıkana dek bellekte tut</translation>
    </message>
</context>
<context>
    <name>configurator::ImportTableModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Hesap SID’si</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Giriş yöntemi</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The column that tells where an account was found</extracomment>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>İçe aktarılıyor…</translation>
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
        <translation>Böyle bir dosya yok</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Dosya okunamıyor</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Okuma iznini denetleyin ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Dosya çok büyük</translation>
    </message>
    <message>
        <source>It is far larger than a file of profiles can be. Choose another file.</source>
        <translation>Bir profil dosyası için fazlasıyla büyük. Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Dosya geçerli bir JSON değil</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>%1. satırın %2. karakterinden itibaren anlaşılamıyor. Hatayı düzeltin ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>The file holds no profiles of twilio-cli</source>
        <translation>Dosyada twilio-cli profili yok</translation>
    </message>
    <message>
        <source>Choose another file. It is usually called config.json.</source>
        <translation>Başka bir dosya seçin. Adı genellikle config.json olur.</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Profiller okunamıyor</translation>
    </message>
    <message>
        <source>The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose another.</source>
        <extracomment>%1: the name of a property in a JSON file</extracomment>
        <translation>%1 özelliğinin türü, twilio-cli’nin kullandığı türden farklı. Dosyayı düzeltin ya da başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>%1 eksik.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1 bir metin değil.</translation>
    </message>
    <message>
        <source>%1 is not an object with properties.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>%1, özellikleri olan bir nesne değil.</translation>
    </message>
    <message>
        <source>%1 is not a SID: %2 and 32 characters from 0–9 and a–f.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable; %2: two letters</extracomment>
        <translation>%1 bir SID değil: %2 ve ardından 0–9, a–f arasından 32 karakter gerekir.</translation>
    </message>
    <message>
        <source>%1 cannot be part of the name of a server.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>%1 bir sunucu adının parçası olamaz.</translation>
    </message>
    <message>
        <source>The region needs an edge, and none is known for it. Set %1.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>Bölge için bir uç konum gerekiyor, ancak bilinen bir uç konumu yok. Şunu ayarlayın: %1.</translation>
    </message>
    <message>
        <source>Its secret is not in the file. Add the account by hand.</source>
        <translation>Gizli anahtarı dosyada yok. Hesabı elle ekleyin.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>İçe aktarıldı</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Signs in as %1 in this list does</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Bu listede aynı giriş bilgilerini kullanan hesap: %1</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Zaten var: %1</translation>
    </message>
    <message>
        <source>Ready; another account is called %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Hazır; bu adda başka bir hesap var: %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Hazır</translation>
    </message>
    <message>
        <source>twilio-cli</source>
        <translation>twilio-cli</translation>
    </message>
    <message>
        <source>twilio-cli before 3.0</source>
        <translation>twilio-cli 3.0 öncesi</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ortam</translation>
    </message>
    <message>
        <source>%1, active</source>
        <extracomment>%1: the name of a program; its active profile is the one it uses when it is told no other</extracomment>
        <translation>%1, aktif</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth token</translation>
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
        <translation>Değişiklikler uygulanırken ayrılmak istiyor musunuz?</translation>
    </message>
    <message>
        <source>They may take effect all the same. The history will tell what became of them.</source>
        <translation>Değişiklikler yine de yürürlüğe girebilir. Sonuçlarını Geçmiş sayfasında görebilirsiniz.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln değişiklik atılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Bu değişiklikler henüz uygulanmadı.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ayrıl</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Değişiklikleri at</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Kal</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Düzenlemeyi sürdür</translation>
    </message>
</context>
<context>
    <name>configurator::LinkPage</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Okumayı durdur</translation>
    </message>
    <message>
        <source>Read the link again</source>
        <translation>Bağlantıyı yeniden oku</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the JSON that is shown</extracomment>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy all of the JSON</source>
        <translation>JSON’un tamamını kopyala</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>JSON içinde bul</translation>
    </message>
    <message>
        <source>JSON of the link</source>
        <translation>Bağlantının JSON’u</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>This is only the beginning. Copying takes all of it.</source>
        <translation>Yalnızca baş kısmı gösteriliyor. Kopyaladığınızda tamamı alınır.</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Okundu: %1 · yanıt süresi: %2 ms</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Vekil sunucuya giriş yap…</translation>
    </message>
</context>
<context>
    <name>configurator::LinkWords</name>
    <message>
        <source>Service configuration</source>
        <translation>Hizmet yapılandırması</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook’lar</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Anlık bildirimler</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Konuşmalar</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Kullanıcılar</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Devices for push notifications</source>
        <translation>Anlık bildirim cihazları</translation>
    </message>
    <message>
        <source>Conversations of a participant</source>
        <translation>Bir katılımcının konuşmaları</translation>
    </message>
    <message>
        <source>Conversations with their participants</source>
        <translation>Katılımcılarıyla birlikte konuşmalar</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefon numaraları</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Kısa numaralar</translation>
    </message>
    <message>
        <source>Alphanumeric senders</source>
        <translation>Alfanümerik göndericiler</translation>
    </message>
</context>
<context>
    <name>configurator::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Open the link here</source>
        <translation>Bağlantıyı burada aç</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>Seçili bağlantıyı aç</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>Copy the address of the selected link</source>
        <translation>Seçili bağlantının adresini kopyala</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Belgeleri aç</translation>
    </message>
    <message>
        <source>Documentation of the selected link</source>
        <translation>Seçili bağlantının belgeleri</translation>
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
        <translation>Yapılandırma dosyası aç</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Dosyadan aktar: %1</translation>
    </message>
    <message>
        <source>Values in the file</source>
        <translation>Dosyadaki değerler</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aktar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>What you choose becomes changes in the form of %1. Nothing is sent before you have reviewed them.</source>
        <translation>Seçtikleriniz, “%1” hesabının formunda değişiklik olarak görünür. Siz incelemeden hiçbir şey gönderilmez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>%Ln değer aktarılacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from what is here.</source>
        <translation>Seçilenler arasında buradakinden farklı olan yok.</translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message>
        <source>Look up a SID</source>
        <translation>SID sorgula</translation>
    </message>
    <message>
        <source>Which service is this?</source>
        <translation>Bu hangi hizmet?</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>SID, address or text with a SID</source>
        <translation>SID, adres veya SID içeren metin</translation>
    </message>
    <message>
        <source>SIDs in the text</source>
        <translation>Metindeki SID’ler</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>Twilio’ya sor</translation>
    </message>
    <message>
        <source>Read the service from the open account</source>
        <translation>Hizmeti açık olan hesaptan oku</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Varsayılan yap</translation>
    </message>
    <message>
        <source>Put it into the configuration, where you review and apply it</source>
        <translation>Yapılandırmaya yerleştir; orada inceleyip uygularsınız</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Hizmeti aç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An entry in a list; %1: what a SID stands for; %2: the SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: what a SID stands for; %2: its name</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Paste anything: the program finds the SIDs in it.</source>
        <translation>Dilediğiniz metni yapıştırın; içindeki SID’leri program bulur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>%Ln karakter daha gerekli</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.</source>
        <translation>Metinde SID yok. SID, iki büyük harf ile ardından gelen 32 rakam ya da a–f arası harften oluşur.</translation>
    </message>
</context>
<context>
    <name>configurator::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Hesap &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>Hesapları içe &amp;aktar…</translation>
    </message>
    <message>
        <source>&amp;Open configuration file…</source>
        <translation>&amp;Yapılandırma dosyası aç…</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <translation>Yapılandırma dosyasını kay&amp;det…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Çı&amp;k</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Değişiklikleri at</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>&amp;Hesap bul</translation>
    </message>
    <message>
        <source>&amp;Look up a SID…</source>
        <translation>&amp;SID sorgula…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Yapılandırma</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>&amp;Webhook’lar</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Hizmet</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Geçmiş</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Ge&amp;ri</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>İl&amp;eri</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>Hesa&amp;plar</translation>
    </message>
    <message>
        <source>&amp;Returned configuration</source>
        <translation>&amp;Döndürülen yapılandırma</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Di&amp;l</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Sistemle aynı</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Yenile</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>İn&amp;cele ve uygula…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Hesabı &amp;düzenle…</translation>
    </message>
    <message>
        <source>D&amp;uplicate account…</source>
        <translation>Hesabı ç&amp;oğalt…</translation>
    </message>
    <message>
        <source>Move u&amp;p in the list</source>
        <translation>Listede y&amp;ukarı taşı</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the list</source>
        <translation>Listede &amp;aşağı taşı</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Hesabı &amp;kaldır…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Error codes…</source>
        <translation>&amp;Hata kodları…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;Tanılama…</translation>
    </message>
    <message>
        <source>&amp;About Conversations Configurator</source>
        <translation>Conversations Configurator ha&amp;kkında</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>K&amp;ullanım kılavuzu</translation>
    </message>
    <message>
        <source>API &amp;reference…</source>
        <translation>&amp;API başvurusu…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Genel &amp;bakış</translation>
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
        <translation>Hesap: %1 (%2)</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>Zaman: %1 UTC</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>İstek kimliği: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1</source>
        <comment>a SID</comment>
        <translation>Konuşma hizmeti: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1 (%2)</source>
        <extracomment>%1: the name of a service; %2: its SID</extracomment>
        <translation>Konuşma hizmeti: %1 (%2)</translation>
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
        <translation>%1 (gönderilen: %2)</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Özellik</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
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
        <translation>Devamını oku</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message>
        <source>Without a name</source>
        <extracomment>Instead of the name of a service or role</extracomment>
        <translation>Adsız</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln rol</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln hizmet</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>How many services or roles have what was typed in them; %1: how many there are</extracomment>
        <translation>Eşleşen yok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>%Ln / %1 eşleşiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Yeniden okunuyor…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Okunuyor… şu ana dek %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When a list was read; %1: a time, perhaps with its date</extracomment>
        <translation>son okuma: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Henüz okunmadı</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>Daha fazlası olabilir</translation>
    </message>
    <message>
        <source>Reading was cancelled. A SID can be typed or pasted all the same.</source>
        <translation>Okuma iptal edildi. SID yine de yazılabilir veya yapıştırılabilir.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: the server&apos;s own words</extracomment>
        <translation>Liste okunamıyor: %1. Sunucunun iletisi: “%2” SID yine de yazılabilir veya yapıştırılabilir.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. %2 A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: one or two sentences on what to do</extracomment>
        <translation>Liste okunamıyor: %1. %2 SID yine de yazılabilir veya yapıştırılabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln rol eşleşiyor; birini seçin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>%Ln hizmet eşleşiyor; birini seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No role of this service has this SID. It may belong to another one, or have been deleted.</source>
        <translation>Bu hizmette bu SID’ye sahip bir rol yok. Rol başka bir hizmete ait olabilir ya da silinmiş olabilir.</translation>
    </message>
    <message>
        <source>No service of this account has this SID. It may belong to another account, or have been deleted.</source>
        <translation>Bu hesapta bu SID’ye sahip bir hizmet yok. Hizmet başka bir hesaba ait olabilir ya da silinmiş olabilir.</translation>
    </message>
    <message>
        <source>Twilio has none here</source>
        <translation>Twilio bunları burada sunmuyor</translation>
    </message>
    <message>
        <source>Messaging Services may not be available in the account&apos;s region.</source>
        <translation>Hesabın bölgesinde mesajlaşma hizmetleri kullanılamıyor olabilir.</translation>
    </message>
    <message>
        <source>“%1” is a role in the service, not in conversations.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>“%1” bir hizmet rolü, konuşma rolü değil.</translation>
    </message>
    <message>
        <source>“%1” is a role in conversations, not in the service.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>“%1” bir konuşma rolü, hizmet rolü değil.</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>All accounts side by side. A timer in bold differs from that of most accounts.</source>
        <translation>Tüm hesaplar yan yana. Kalın yazılmış zamanlayıcı, hesapların çoğundakinden farklıdır.</translation>
    </message>
    <message>
        <source>Accounts and their configurations</source>
        <translation>Hesaplar ve yapılandırmaları</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Hesabı aç</translation>
    </message>
    <message>
        <source>Show the configuration of the selected account</source>
        <translation>Seçili hesabın yapılandırmasını göster</translation>
    </message>
    <message>
        <source>Change timers…</source>
        <translation>Zamanlayıcıları değiştir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Okumayı durdur</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>Tüm hesapları yeniden oku</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>%Ln hesabın %1 tanesi okundu…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>%Ln hesap seçili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln hesap</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the timers of several accounts at once. You see what changes before anything is sent.</source>
        <translation>Birden çok hesabın zamanlayıcılarını tek seferde ayarlayın. Nelerin değişeceğini, hiçbir şey gönderilmeden önce görürsünüz.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>Genel bakışta ara</translation>
    </message>
    <message>
        <source>Part of a name, a SID, a value or a state</source>
        <translation>Bir adın, SID’nin, değerin veya durumun bir parçası</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Only those that differ</source>
        <translation>Yalnızca farklı olanlar</translation>
    </message>
    <message>
        <source>Hide accounts whose timers are as in most accounts</source>
        <translation>Zamanlayıcıları hesapların çoğundakiyle aynı olan hesapları gizle</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>%Ln hesabın %1 tanesi gösteriliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Hesap bulunamadı</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewTableModel</name>
    <message>
        <source>Differs from most accounts</source>
        <translation>Hesapların çoğundan farklı</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>Konuşma hizmeti</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Mesajlaşma hizmeti</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Pasife alma zamanlayıcısı</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Kapatma zamanlayıcısı</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewWords</name>
    <message>
        <source>Production · %1</source>
        <translation>Canlı · %1</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Bekliyor…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Anahtarlık bekleniyor…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Okunmadı</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Okundu: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>It is read once more before anything is sent.</source>
        <translation>Herhangi bir şey gönderilmeden önce hesap bir kez daha okunur.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Uygulanıyor…</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Değişmeyecek</translation>
    </message>
    <message>
        <source>Has these values already</source>
        <translation>Değerler zaten aynı</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Değiştirilecek</translation>
    </message>
    <message>
        <source>Somebody else has changed this account since it was read.</source>
        <translation>Okunduktan sonra bu hesabı başka biri değiştirdi.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Hiçbir şey gönderilmeden iptal edildi.</translation>
    </message>
</context>
<context>
    <name>configurator::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Genel bakış</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message>
        <source>Enter the SID: %1 and 32 characters from 0–9 and a–f.</source>
        <translation>SID’yi girin: %1 ve ardından 0–9, a–f arasından 32 karakter.</translation>
    </message>
    <message>
        <source>%1 begin with %2; this begins with %3.</source>
        <extracomment>%1: &quot;Conversation Services&quot; or the like; %2: two letters; %3: the letters typed instead</extracomment>
        <translation>%1 %2 ile başlar; bu %3 ile başlıyor.</translation>
    </message>
    <message>
        <source>“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>“%1” (%2. karakter) SID’de yer alamaz: ön ekten sonra yalnızca 0–9 ve a–f gelir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>%Ln karakter fazla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>%Ln karakter daha gerekli</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.</source>
        <translation>PT1H30M ya da 1h 30m gibi bir süre girin veya zamanlayıcıyı kapatın.</translation>
    </message>
    <message>
        <source>Not finished yet: a number and its unit, as in PT30M.</source>
        <translation>Henüz tamamlanmadı: bir sayı ve birimi gerekir; örneğin PT30M.</translation>
    </message>
    <message>
        <source>A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.</source>
        <translation>Süre P ile başlar; örneğin P1DT2H. 1d 2h gibi kısa biçimler de olur.</translation>
    </message>
    <message>
        <source>A timer has no sign. Remove the “%1”.</source>
        <translation>Zamanlayıcıda işaret olmaz. “%1” işaretini silin.</translation>
    </message>
    <message>
        <source>“%1”, character %2, has no meaning in a duration.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>Sürede “%1” (%2. karakter) kullanılamaz.</translation>
    </message>
    <message>
        <source>The unit %1 has no number before it.</source>
        <translation>%1 biriminin önünde sayı yok.</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.</source>
        <translation>Saat, dakika ve saniye T harfinden sonra gelir; örneğin PT2H. %1 biriminin sayısından önce T yazın.</translation>
    </message>
    <message>
        <source>Years, months, weeks and days come before the T, as in P1DT2H. Move %1.</source>
        <translation>Yıl, ay, hafta ve gün T harfinden önce gelir; örneğin P1DT2H. Şu birimi taşıyın: %1.</translation>
    </message>
    <message>
        <source>The unit %1 is in the wrong place: the larger units come first, each once.</source>
        <translation>%1 birimi yanlış yerde: büyük birimler önce gelir, her biri bir kez yazılır.</translation>
    </message>
    <message>
        <source>Only the last number of a duration may have a fraction.</source>
        <translation>Sürede yalnızca son sayı kesirli olabilir.</translation>
    </message>
    <message>
        <source>Longer than the program can count.</source>
        <translation>Programın hesaplayabileceğinden uzun.</translation>
    </message>
    <message>
        <source>At least %1, or off.</source>
        <extracomment>%1: a duration such as &quot;10 minutes&quot;</extracomment>
        <translation>En az %1 ya da kapalı.</translation>
    </message>
    <message>
        <source>Years and months have no fixed length. Say it in days, hours and minutes.</source>
        <translation>Yıl ve ayın uzunluğu sabit değildir. Gün, saat ve dakika olarak yazın.</translation>
    </message>
    <message>
        <source>A fraction of a second cannot be sent. Say it in whole seconds.</source>
        <translation>Saniyenin kesri gönderilemez. Tam saniye olarak yazın.</translation>
    </message>
    <message>
        <source>Not finished yet: an address such as https://example.com/conversations.</source>
        <translation>Henüz tamamlanmadı: https://example.com/conversations gibi bir adres gerekir.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Adres https:// veya http:// ile başlar.</translation>
    </message>
    <message>
        <source>The address names no server. Put one after https://.</source>
        <translation>Adreste sunucu adı yok. https:// ifadesinden sonra yazın.</translation>
    </message>
    <message>
        <source>This is no address. Blanks and other special characters must be written as %20 and the like.</source>
        <translation>Bu bir adres değil. Boşluklar ve diğer özel karakterler %20 gibi kodlarla yazılmalıdır.</translation>
    </message>
    <message>
        <source>The API does not take “%1” here.</source>
        <extracomment>%1: a word from a file, such as the name of an event</extracomment>
        <translation>API burada “%1” değerini kabul etmiyor.</translation>
    </message>
    <message>
        <source>This can be changed but not removed: the API has no way to. Choose another, or revert.</source>
        <translation>Bu değer değiştirilebilir ama kaldırılamaz: API buna olanak tanımıyor. Başka bir değer seçin ya da geri alın.</translation>
    </message>
</context>
<context>
    <name>configurator::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Vekil sunucuya giriş yap</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that. The sign-in is for the proxy only; Twilio does not see it.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Giriş yapılmadan %1 vekil sunucusu ağınızdan hiçbir şeyin çıkmasına izin vermez. Giriş bilgileri yalnızca vekil sunucu içindir; Twilio bunları görmez.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>Anahtarlığa kaydet</translation>
    </message>
    <message>
        <source>There is no keychain, so it is kept in memory until the program ends.</source>
        <translation>Anahtarlık olmadığından giriş bilgileri program kapanana dek bellekte tutulur.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Giriş yap</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>configurator::RegionEditor</name>
    <message>
        <source>Another region</source>
        <translation>Başka bölge</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bölge</translation>
    </message>
    <message>
        <source>Region ID</source>
        <extracomment>The short name of a region, such as au1</extracomment>
        <translation>Bölge kimliği</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>The place where requests enter Twilio&apos;s network, such as sydney</extracomment>
        <translation>Uç konum</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>İsteklerin gittiği sunucu: %1</translation>
    </message>
    <message>
        <source>A region needs its edge: without one, Twilio handles requests in the United States.</source>
        <translation>Bölgenin uç konumu da belirtilmelidir; aksi hâlde Twilio istekleri ABD’de işler.</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can be part of a server&apos;s name.</source>
        <translation>Sunucu adında yalnızca harf, rakam ve kısa çizgi bulunabilir.</translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message>
        <source>The server cannot answer just now. Trying again (%1 of %2)…</source>
        <extracomment>%1: the number of this attempt; %2: how many there are at most</extracomment>
        <translation>Sunucu şu an yanıt veremiyor. Yeniden deneniyor (%1 / %2)…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>Sunucu şu an yanıt veremiyor. %Ln saniye sonra yeniden denenecek (%1 / %2)…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot answer just now. The program will try again soon (%1 of %2).</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>Sunucu şu an yanıt veremiyor. Program birazdan yeniden deneyecek (%1 / %2).</translation>
    </message>
</context>
<context>
    <name>configurator::RequestTableModel</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>Gönderim (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Yöntem</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The name of a server</extracomment>
        <translation>Sunucu</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>The part of an address after the name of the server</extracomment>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>ms</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>İstek kimliği</translation>
    </message>
</context>
<context>
    <name>configurator::RequestWords</name>
    <message>
        <source>%1 · error %2</source>
        <extracomment>%1: an HTTP status such as 401; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 · hata %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: an HTTP status such as 200; %2: what went wrong after it, such as &quot;Connection lost&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>İptal edildi</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zaman aşımı</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Ulaşılamadı</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Bağlantı koptu</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Güvenilir değil</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Okunamıyor</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Vekil sunucu durdurdu</translation>
    </message>
</context>
<context>
    <name>configurator::ResourceWords</name>
    <message>
        <source>Configuration</source>
        <translation>Yapılandırma</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook’lar</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Hizmet</translation>
    </message>
    <message>
        <source>Service webhooks</source>
        <translation>Hizmet webhook’ları</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Anlık bildirimler</translation>
    </message>
    <message>
        <source>Returned configuration</source>
        <translation>Döndürülen yapılandırma</translation>
    </message>
    <message>
        <source>Returned webhooks</source>
        <translation>Döndürülen webhook’lar</translation>
    </message>
    <message>
        <source>Returned service configuration</source>
        <translation>Döndürülen hizmet yapılandırması</translation>
    </message>
    <message>
        <source>Returned service webhooks</source>
        <translation>Döndürülen hizmet webhook’ları</translation>
    </message>
    <message>
        <source>Returned push notifications</source>
        <translation>Döndürülen anlık bildirimler</translation>
    </message>
    <message>
        <source>Conversations configuration</source>
        <translation>Conversations yapılandırması</translation>
    </message>
    <message>
        <source>Conversations webhooks</source>
        <translation>Conversations webhook’ları</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service</source>
        <translation>Konuşma hizmetinin yapılandırması</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service</source>
        <translation>Konuşma hizmetinin webhook’ları</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service</source>
        <translation>Konuşma hizmetinin anlık bildirimleri</translation>
    </message>
    <message>
        <source>Conversations configuration changed</source>
        <translation>Conversations yapılandırması değiştirildi</translation>
    </message>
    <message>
        <source>Conversations webhooks changed</source>
        <translation>Conversations webhook’ları değiştirildi</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service changed</source>
        <translation>Konuşma hizmetinin yapılandırması değiştirildi</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service changed</source>
        <translation>Konuşma hizmetinin webhook’ları değiştirildi</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service changed</source>
        <translation>Konuşma hizmetinin anlık bildirimleri değiştirildi</translation>
    </message>
</context>
<context>
    <name>configurator::RestoreActions</name>
    <message>
        <source>The server already has these values</source>
        <translation>Sunucuda zaten bu değerler var</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Geri yüklenecek bir şey yok.</translation>
    </message>
</context>
<context>
    <name>configurator::ResultPanel</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Status, headers and JSON of the answer</source>
        <translation>Yanıtın durum kodu, üst bilgileri ve JSON’u</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Yanıtın ayrıntıları</translation>
    </message>
    <message>
        <source>Nothing has been returned yet.</source>
        <translation>Henüz bir yanıt dönmedi.</translation>
    </message>
    <message>
        <source>Applied at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Uygulandı: %1 · yanıt süresi: %2 ms</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <translation>Okundu: %1 · yanıt süresi: %2 ms</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewActions</name>
    <message>
        <source>Apply without a record?</source>
        <translation>Kayıt tutulmadan uygulansın mı?</translation>
    </message>
    <message>
        <source>The change could not be written down, so it was not sent. Applied without a record, it will be missing from the history and cannot be restored from there.</source>
        <translation>Değişiklik kayda geçirilemediği için gönderilmedi. Kayıt tutulmadan uygulanırsa geçmişte yer almaz ve oradan geri yüklenemez.</translation>
    </message>
    <message>
        <source>Apply without a record</source>
        <translation>Kayıt tutmadan uygula</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Değişiklikleri incele</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>“%1” hesabına %Ln değişiklik uygulansın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace what the server has now.</source>
        <translation>Siz yükledikten sonra bu yapılandırmayı başka biri değiştirdi. Uygulamadan önce karşılaştırın: sizin değerleriniz şu an sunucuda olanların yerine geçecek.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Gönderilecek veri</translation>
    </message>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>“%1” bir canlı hesap.</translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Onaylamak için hesap adını yazın</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Uygula</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>configurator::ServicePage</name>
    <message>
        <source>Conversation Service</source>
        <translation>Konuşma hizmeti</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Hizmet ayarları</translation>
    </message>
    <message>
        <source>Roles and reachability</source>
        <translation>Roller ve ulaşılabilirlik</translation>
    </message>
    <message>
        <source>Own webhooks</source>
        <translation>Kendi webhook’ları</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Anlık bildirimler</translation>
    </message>
</context>
<context>
    <name>configurator::SeverityWords</name>
    <message>
        <source>Information</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Hata</translation>
    </message>
</context>
<context>
    <name>configurator::SidAnswer</name>
    <message>
        <source>It is your account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Bu, “%1” hesabınız.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts has this SID.</source>
        <translation>Programdaki hiçbir hesabın SID’si bu değil.</translation>
    </message>
    <message>
        <source>Your account “%1” signs in with it.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>“%1” hesabınız bununla giriş yapıyor.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts signs in with it.</source>
        <translation>Programdaki hiçbir hesap bununla giriş yapmıyor.</translation>
    </message>
    <message>
        <source>A role of the service opened last in the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>“%1” hesabında son açılan hizmetin bir rolü.</translation>
    </message>
    <message>
        <source>It is no role of the service opened last. Open another service to see its roles.</source>
        <translation>Son açılan hizmetin rolleri arasında yok. Başka bir hizmetin rollerini görmek için o hizmeti açın.</translation>
    </message>
    <message>
        <source>Open an account to see whether it has this service.</source>
        <translation>Bu hizmetin bir hesapta olup olmadığını görmek için o hesabı açın.</translation>
    </message>
    <message>
        <source>A service of the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>“%1” hesabının bir hizmeti.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Oluşturulma: %1.</translation>
    </message>
    <message>
        <source>It is the default of new conversations.</source>
        <translation>Yeni konuşmalar için varsayılan budur.</translation>
    </message>
    <message>
        <source>It is not the default.</source>
        <translation>Varsayılan değil.</translation>
    </message>
    <message>
        <source>The services of the account “%1” are still being read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>“%1” hesabının hizmetleri hâlâ okunuyor.</translation>
    </message>
    <message>
        <source>The account “%1” had no such service at %2.</source>
        <extracomment>%1: the name of an account; %2: a time of day</extracomment>
        <translation>“%1” hesabında böyle bir hizmet yoktu (saat %2).</translation>
    </message>
    <message>
        <source>The services of the account “%1” have not been read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>“%1” hesabının hizmetleri okunmadı.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Twilio’ya soruluyor…</translation>
    </message>
    <message>
        <source>Twilio says: it is not in the account “%1”. It belongs to another account or region, or it has been deleted.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Twilio’nun yanıtı: “%1” hesabında yok. Başka bir hesaba veya bölgeye ait ya da silinmiş.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer cannot be read.</source>
        <translation>Twilio’nun yanıtı okunamıyor.</translation>
    </message>
    <message>
        <source>It has webhooks of its own, so those of the account are not called for it.</source>
        <translation>Kendi webhook’ları var; bu nedenle hesabınkiler onun için çağrılmaz.</translation>
    </message>
    <message>
        <source>It has no webhooks of its own: those of the account are called.</source>
        <translation>Kendi webhook’u yok: hesabınkiler çağrılır.</translation>
    </message>
</context>
<context>
    <name>configurator::SidListModel</name>
    <message>
        <source>current</source>
        <extracomment>Mark of the service or role the server has now</extracomment>
        <translation>şu anki</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Mark of the service or role that was created last</extracomment>
        <translation>en yeni</translation>
    </message>
</context>
<context>
    <name>configurator::SidPopup</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Yeniden oku</translation>
    </message>
    <message>
        <source>Cancel reading the list</source>
        <translation>Listeyi okumayı iptal et</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Listeyi yeniden oku</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roller</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Hizmetler</translation>
    </message>
</context>
<context>
    <name>configurator::SidWords</name>
    <message>
        <source>Unknown SID</source>
        <translation>Bilinmeyen SID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Hesap</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Konuşma hizmeti</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Mesajlaşma hizmeti</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konuşma</translation>
    </message>
    <message>
        <source>Participant of a conversation</source>
        <translation>Konuşma katılımcısı</translation>
    </message>
    <message>
        <source>Message of a conversation</source>
        <translation>Konuşma mesajı</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kullanıcı</translation>
    </message>
    <message>
        <source>Device for push notifications</source>
        <translation>Anlık bildirim cihazı</translation>
    </message>
    <message>
        <source>Credential for push notifications</source>
        <translation>Anlık bildirim kimlik bilgisi</translation>
    </message>
    <message>
        <source>Webhook of a conversation</source>
        <translation>Konuşma webhook’u</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>İletim raporu</translation>
    </message>
    <message>
        <source>Address configuration</source>
        <translation>Adres yapılandırması</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Medya dosyası</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>İstek kimliği</translation>
    </message>
    <message>
        <source>SMS message</source>
        <translation>SMS mesajı</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>MMS mesajı</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefon numarası</translation>
    </message>
    <message>
        <source>Studio flow</source>
        <translation>Studio akışı</translation>
    </message>
    <message>
        <source>Flex flow</source>
        <translation>Flex akışı</translation>
    </message>
    <message>
        <source>TaskRouter workspace</source>
        <translation>TaskRouter çalışma alanı</translation>
    </message>
    <message>
        <source>TaskRouter worker</source>
        <translation>TaskRouter çalışanı</translation>
    </message>
    <message>
        <source>TaskRouter task</source>
        <translation>TaskRouter görevi</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Verify hizmeti</translation>
    </message>
    <message>
        <source>It looks like a SID, but the program does not know what its first two letters stand for.</source>
        <translation>SID’ye benziyor, ancak program ilk iki harfinin neyi gösterdiğini bilmiyor.</translation>
    </message>
    <message>
        <source>It belongs to a Conversation Service, which it does not tell. The property chat_service_sid of an answer names that service.</source>
        <extracomment>chat_service_sid is the name of a property</extracomment>
        <translation>Bir konuşma hizmetine ait, ancak hangisine ait olduğu SID’den anlaşılmıyor. Hizmeti, bir yanıttaki chat_service_sid özelliği belirtir.</translation>
    </message>
    <message>
        <source>It numbers one answer of Twilio. Twilio&apos;s support finds the request by it.</source>
        <translation>Twilio’nun tek bir yanıtını tanımlar. Twilio desteği, isteği bu kimlikle bulur.</translation>
    </message>
    <message>
        <source>It is no service of Conversations, and the program does not look it up.</source>
        <translation>Bu bir Conversations hizmeti değil; program bunu sorgulamaz.</translation>
    </message>
</context>
<context>
    <name>configurator::SignInTest</name>
    <message>
        <source>Signing in…</source>
        <translation>Giriş yapılıyor…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a failed sign-in</comment>
        <extracomment>%1: what happened; %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>Giriş başarılı.</translation>
    </message>
</context>
<context>
    <name>configurator::StartWords</name>
    <message>
        <source>The program found no screen to open its window on.</source>
        <translation>Program, penceresini açabileceği bir ekran bulamadı.</translation>
    </message>
    <message>
        <source>Start it from within a desktop session.</source>
        <translation>Programı bir masaüstü oturumunda başlatın.</translation>
    </message>
    <message>
        <source>The program is open already, and a dialog is waiting there.</source>
        <translation>Program zaten açık ve orada bir iletişim kutusu bekliyor.</translation>
    </message>
    <message>
        <source>Finish it, then try again.</source>
        <translation>Oradaki işi tamamlayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The program is open already, and sends its requests to another address.</source>
        <translation>Program zaten açık ve isteklerini başka bir adrese gönderiyor.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>Önce onu kapatın ya da --data-dir ile başka bir klasör kullanın.</translation>
    </message>
    <message>
        <source>The program is open already, but does not answer.</source>
        <translation>Program zaten açık, ancak yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end it by force.</source>
        <translation>Biraz bekleyip yeniden deneyin ya da programı zorla kapatın.</translation>
    </message>
</context>
<context>
    <name>configurator::TerraformResource</name>
    <message>
        <source>The provider has no argument for %1.</source>
        <extracomment>A comment in code; %1: the name of a property in the API, such as new_message.with_media.enabled</extracomment>
        <translation>Sağlayıcıda şu özellik için argüman yok: %1.</translation>
    </message>
</context>
<context>
    <name>configurator::Timeline</name>
    <message>
        <source>after %1</source>
        <extracomment>The end of a stretch of time; %1: a duration such as &quot;1 day 2 hours&quot;</extracomment>
        <translation>%1 sonra</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Aktif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Pasif</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Kapatılmış</translation>
    </message>
    <message>
        <source>Timeline of a quiet conversation</source>
        <translation>Sessiz kalan konuşmanın zaman çizelgesi</translation>
    </message>
</context>
<context>
    <name>configurator::TimerEditor</name>
    <message>
        <source>On</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Common durations</source>
        <translation>Sık kullanılan süreler</translation>
    </message>
    <message>
        <source>%1 on</source>
        <extracomment>Parts of a timer for assistive technology; %1: the timer&apos;s name</extracomment>
        <translation>%1: açık</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1: gün</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1: saat</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1: dakika</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1: saniye</translation>
    </message>
    <message>
        <source>%1 ISO 8601</source>
        <translation>%1: ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601, or a short form such as 2d 4h</source>
        <translation>ISO 8601 ya da 2d 4h gibi bir kısa biçim</translation>
    </message>
    <message>
        <source>%1 common durations</source>
        <translation>%1: sık kullanılan süreler</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>gün</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>saniye</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WarningWords</name>
    <message>
        <source>The closed timer is not longer than the inactive timer. Both count from the last message, so conversations close without ever being inactive.</source>
        <translation>Kapatma zamanlayıcısı, pasife alma zamanlayıcısından uzun değil. İkisi de son mesajdan itibaren sayar; bu nedenle konuşmalar hiç pasife geçmeden kapatılır.</translation>
    </message>
    <message>
        <source>This account looks like one of Flex, which needs its own service to be the default. With another one, Flex may no longer receive conversations.</source>
        <translation>Bu bir Flex hesabına benziyor; Flex için kendi hizmetinin varsayılan olması gerekir. Başka bir hizmet seçilirse Flex artık konuşma alamayabilir.</translation>
    </message>
    <message>
        <source>%1: the new SID is in no list of this account. It may belong to another account, or have been deleted.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: yeni SID bu hesabın hiçbir listesinde yok. Başka bir hesaba ait olabilir ya da silinmiş olabilir.</translation>
    </message>
    <message>
        <source>These webhooks are routed inside Flex. Changing them can keep Flex from working.</source>
        <translation>Bu webhook’lar Flex içinde yönlendiriliyor. Değiştirilmeleri Flex’in çalışmasını engelleyebilir.</translation>
    </message>
    <message>
        <source>Events will no longer go into Flex, which relies on them.</source>
        <translation>Olaylar artık Flex’e gitmeyecek; oysa Flex bu olaylara bağlı çalışır.</translation>
    </message>
    <message>
        <source>%1: http sends what is said in conversations unencrypted. Use https.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: http, konuşmalarda yazılanları şifrelemeden gönderir. https kullanın.</translation>
    </message>
    <message>
        <source>%1 is empty, so the events that belong to it go nowhere.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1 boş; bu nedenle ilgili olaylar hiçbir yere gitmez.</translation>
    </message>
    <message>
        <source>%1: Twilio does not say whether this can be emptied. Look at what is returned.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: Twilio bunun boşaltılıp boşaltılamayacağını belirtmiyor. Döndürülen değere bakın.</translation>
    </message>
    <message>
        <source>This is the first webhook of this service. From now on the account&apos;s webhooks are no longer called for it.</source>
        <translation>Bu, hizmetin ilk webhook’u. Bundan sonra hesabın webhook’ları bu hizmet için çağrılmaz.</translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message>
        <source>No webhook is called for %1: neither the service nor the account has one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>“%1” için hiçbir webhook çağrılmıyor: ne hizmetin ne de hesabın webhook’u var.</translation>
    </message>
    <message>
        <source>Conversations of %1 call the account’s webhooks.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>“%1” hizmetindeki konuşmalar hesabın webhook’larını çağırır.</translation>
    </message>
    <message>
        <source>Events of %1 go into Flex, as the account’s webhooks say.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>“%1” hizmetindeki olaylar, hesabın webhook’larında belirtildiği gibi Flex’e gider.</translation>
    </message>
    <message>
        <source>%1 has webhooks of its own, so the account’s are not called there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>“%1” hizmetinin kendi webhook’ları var; bu nedenle hesabınkiler orada çağrılmaz.</translation>
    </message>
    <message>
        <source>%1 is never called: no pre-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>%1 hiç çağrılmaz: olay öncesi çağrılardan hiçbiri seçili değil.</translation>
    </message>
    <message>
        <source>%1 is never called: no post-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>%1 hiç çağrılmaz: olay sonrası çağrılardan hiçbiri seçili değil.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>Olay öncesi (%Ln olay): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>Olay sonrası (%Ln olay): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Hoş geldiniz</translation>
    </message>
    <message>
        <source>Add an account to see and change its Conversations configuration. Or start with the practice account: it behaves like a real one, runs on this computer and can be changed without harm.</source>
        <translation>Conversations yapılandırmasını görmek ve değiştirmek için bir hesap ekleyin. Ya da alıştırma hesabıyla başlayın: gerçek bir hesap gibi davranır, bu bilgisayarda çalışır; üzerinde çekinmeden değişiklik yapabilirsiniz.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Hesap ekle…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Hesapları içe aktar…</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Alıştırma hesabını aç</translation>
    </message>
</context>
</TS>
