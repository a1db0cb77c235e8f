<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>يعرض معلومات الإصدار.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>يعرض المساعدة حول خيارات سطر الأوامر.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>يعرض المساعدة، بما فيها خيارات Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>الخيار «%1» غير معروف.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>خيارات غير معروفة: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>قيمة ناقصة بعد «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>قيمة غير متوقعة بعد «%1».</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[خيارات]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>ملف %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>قرص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>اختصار</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>حاسوبي</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
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
        <translation>حول Conversations Configurator</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations (classic).

Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark.</source>
        <translation>يحرّر تكوين Twilio Conversations (classic) على مستوى الحساب كله.

برنامج حر برخصة Apache 2.0. ليس من منتجات Twilio، واسم Twilio علامتها التجارية.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountActions</name>
    <message>
        <source>The account leaves this program and its secret leaves the keychain. Nothing changes at Twilio.</source>
        <translation>سيُزال الحساب من هذا البرنامج، ويُزال سرّه من سلسلة المفاتيح. لن يتغير شيء لدى Twilio.</translation>
    </message>
    <message>
        <source>The account leaves this program, and its secret, kept in memory only, is forgotten. Nothing changes at Twilio.</source>
        <translation>سيُزال الحساب من هذا البرنامج، ويُنسى سرّه المحفوظ في الذاكرة فقط. لن يتغير شيء لدى Twilio.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة الحساب «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>ت&amp;حرير الحساب…</translation>
    </message>
    <message>
        <source>&amp;Duplicate account…</source>
        <translation>ت&amp;كرار الحساب…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>إ&amp;زالة الحساب…</translation>
    </message>
</context>
<context>
    <name>configurator::AccountColourWords</name>
    <message>
        <source>None</source>
        <extracomment>No colour</extracomment>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>configurator::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>تحرير الحساب</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>اسم الحساب</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>معرّف SID للحساب</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>معرّف SID لمفتاح API</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>الدخول باستخدام</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>رمز المصادقة</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>سر مفتاح API</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>حساب إنتاج</translation>
    </message>
    <message>
        <source>Applying a change then wants the account&apos;s name typed</source>
        <translation>عندها يتطلب تطبيق أي تغيير كتابة اسم الحساب</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>اختبار الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>اتركه فارغًا للإبقاء على المحفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>%1 signs in the same way.</source>
        <extracomment>%1: the name of another account</extracomment>
        <translation>الحساب «⁨%1⁩» يسجّل الدخول ببيانات الاعتماد نفسها.</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>حفظ في الذاكرة حتى إنهاء البرنامج</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>يوجد حساب آخر بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>هل تريد تجاهل تغييرات هذه الخدمة؟</numerusform>
            <numerusform>هل تريد تجاهل التغيير الوحيد في هذه الخدمة؟</numerusform>
            <numerusform>هل تريد تجاهل تغييرين في هذه الخدمة؟</numerusform>
            <numerusform>هل تريد تجاهل %Ln تغييرات في هذه الخدمة؟</numerusform>
            <numerusform>هل تريد تجاهل %Ln تغييرًا في هذه الخدمة؟</numerusform>
            <numerusform>هل تريد تجاهل %Ln تغيير في هذه الخدمة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>لم تُطبَّق بعد.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>configurator::AccountSwitch</name>
    <message>
        <source>There is no account called %1</source>
        <translation>لا يوجد حساب بالاسم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it.</source>
        <translation>اختر حسابًا من القائمة، أو أضفه.</translation>
    </message>
    <message>
        <source>The account is no longer in the list</source>
        <translation>لم يعد الحساب في القائمة</translation>
    </message>
    <message>
        <source>Add it again to change its values.</source>
        <translation>أضفه من جديد لتغيير قيمه.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountWords</name>
    <message>
        <source>Practice</source>
        <extracomment>The built-in account on which people learn</extracomment>
        <translation>التدريب</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>يعمل على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 · %2…%3</source>
        <extracomment>%1: a region such as us1; %2: the start and %3: the end of a SID</extracomment>
        <translation>‏%1 · %2…%3</translation>
    </message>
    <message>
        <source>United States (us1)</source>
        <translation>الولايات المتحدة (us1)</translation>
    </message>
    <message>
        <source>Ireland (ie1)</source>
        <translation>أيرلندا (ie1)</translation>
    </message>
    <message>
        <source>At Twilio it is called %1: %2, %3.</source>
        <extracomment>%1: the name Twilio has for the account; %2: &quot;active&quot; and so on; %3: &quot;full account&quot; and so on</extracomment>
        <translation>اسمه لدى Twilio: %1 (%2، %3).</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>The status of an account</extracomment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>The status of an account</extracomment>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>The status of an account</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>full account</source>
        <translation>حساب كامل</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>حساب تجريبي</translation>
    </message>
</context>
<context>
    <name>configurator::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search accounts by name or SID</source>
        <translation>البحث في الحسابات بالاسم أو معرّف SID</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>لم يُعثر على أي حساب</translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>مراجعة وتطبيق…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>جارٍ تشغيل خادم التدريب…</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain…</source>
        <translation>جارٍ قراءة السر من سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>جارٍ قراءة التكوين…</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>جارٍ التحقق مما إذا كان شخص آخر قد غيّره…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>جارٍ تطبيق التغييرات…</translation>
    </message>
    <message>
        <source>No clear answer came. Reading again whether the changes were applied…</source>
        <translation>لم يصل رد واضح. جارٍ إعادة القراءة لمعرفة ما إذا كانت التغييرات قد طُبّقت…</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>لم يُحمَّل شيء.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>لا تغييرات</translation>
    </message>
    <message>
        <source>Applied, but not as sent: see what the server returned.</source>
        <translation>تم التطبيق، لكن ليس كما أُرسل: انظر ما أعاده الخادم.</translation>
    </message>
    <message>
        <source>Applied. Everything is as on the server.</source>
        <translation>تم التطبيق. كل شيء مطابق لما على الخادم.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>changes and problems</comment>
        <extracomment>%1: &quot;2 changes&quot;; %2: &quot;1 field needs attention&quot;</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) need attention</source>
        <translation>
            <numerusform>لا حقول تحتاج إلى انتباه</numerusform>
            <numerusform>حقل واحد يحتاج إلى انتباه</numerusform>
            <numerusform>حقلان يحتاجان إلى انتباه</numerusform>
            <numerusform>%Ln حقول تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln حقلًا تحتاج إلى انتباه</numerusform>
            <numerusform>%Ln حقل تحتاج إلى انتباه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ApiReferenceDialog</name>
    <message>
        <source>API reference</source>
        <translation>مرجع API</translation>
    </message>
    <message>
        <source>Twilio documents the configuration, what its values mean and how they are changed.</source>
        <translation>يشرح توثيق Twilio التكوين ومعاني قيمه وكيفية تغييرها.</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>فتح التوثيق</translation>
    </message>
    <message>
        <source>For AI tools</source>
        <translation>لأدوات الذكاء الاصطناعي</translation>
    </message>
    <message>
        <source>With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can look things up in the documentation of the API.</source>
        <extracomment>mcp.json and mcpServers: a file of the tool, and a member of it</extracomment>
        <translation>أضف هذا العنصر تحت mcpServers في ملف mcp.json لأداة ذكاء اصطناعي تدعم MCP، لتتمكن الأداة من البحث في توثيق API.</translation>
    </message>
    <message>
        <source>Entry for mcp.json</source>
        <translation>عنصر لملف mcp.json</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>configurator::BatchConfirmation</name>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>‏«⁨%1⁩» حساب إنتاج.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>لن يشمل التغيير أي حساب إنتاج.</numerusform>
            <numerusform>سيشمل التغيير حساب إنتاج واحدًا.</numerusform>
            <numerusform>سيشمل التغيير حسابَي إنتاج.</numerusform>
            <numerusform>سيشمل التغيير %Ln حسابات إنتاج.</numerusform>
            <numerusform>سيشمل التغيير %Ln حساب إنتاج.</numerusform>
            <numerusform>سيشمل التغيير %Ln حساب إنتاج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>اكتب اسم الحساب للتأكيد</translation>
    </message>
    <message>
        <source>Type the number of production accounts to confirm</source>
        <translation>اكتب عدد حسابات الإنتاج للتأكيد</translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message>
        <source>Change timers of several accounts</source>
        <translation>تغيير مؤقتات عدة حسابات</translation>
    </message>
    <message>
        <source>Each account is read again before it is changed, and one that somebody else has changed is left alone. Services belong to one account, so their SIDs cannot be set here.</source>
        <translation>تُعاد قراءة كل حساب قبل تغييره، ويُترك كما هو أي حساب غيّره شخص آخر. ولأن كل خدمة تخص حسابًا واحدًا، لا يمكن تعيين معرّفات SID للخدمات هنا.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>إلغاء تحديد الكل</translation>
    </message>
    <message>
        <source>Accounts to change</source>
        <translation>الحسابات المراد تغييرها</translation>
    </message>
    <message>
        <source>Accounts that are done</source>
        <translation>الحسابات التي انتهت معالجتها</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Write what has become of each account to a file</source>
        <translation>كتابة نتيجة كل حساب في ملف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>اكتمل %1 من أصل %Ln حساب</numerusform>
            <numerusform>اكتمل %1 من أصل حساب واحد</numerusform>
            <numerusform>اكتمل %1 من أصل حسابين</numerusform>
            <numerusform>اكتمل %1 من أصل %Ln حسابات</numerusform>
            <numerusform>اكتمل %1 من أصل %Ln حسابًا</numerusform>
            <numerusform>اكتمل %1 من أصل %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the timers to change.</source>
        <translation>حدد المؤقتات المراد تغييرها.</translation>
    </message>
    <message>
        <source>Correct the timer first.</source>
        <translation>صحّح قيمة المؤقت أولًا.</translation>
    </message>
    <message>
        <source>No account is chosen that would be changed.</source>
        <translation>لا يوجد بين الحسابات المحددة ما يلزم تغييره.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>لن يشمل التغيير أي حساب.</numerusform>
            <numerusform>سيشمل التغيير حسابًا واحدًا.</numerusform>
            <numerusform>سيشمل التغيير حسابين.</numerusform>
            <numerusform>سيشمل التغيير %Ln حسابات.</numerusform>
            <numerusform>سيشمل التغيير %Ln حسابًا.</numerusform>
            <numerusform>سيشمل التغيير %Ln حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>لم يُغيَّر أي حساب.</numerusform>
            <numerusform>تم تغيير حساب واحد.</numerusform>
            <numerusform>تم تغيير حسابين.</numerusform>
            <numerusform>تم تغيير %Ln حسابات.</numerusform>
            <numerusform>تم تغيير %Ln حسابًا.</numerusform>
            <numerusform>تم تغيير %Ln حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>تم تغيير %1 من أصل %Ln حساب. تبيّن القائمة ما حدث للبقية.</numerusform>
            <numerusform>تم تغيير %1 من أصل حساب واحد. تبيّن القائمة ما حدث.</numerusform>
            <numerusform>تم تغيير %1 من أصل حسابين. تبيّن القائمة ما حدث للبقية.</numerusform>
            <numerusform>تم تغيير %1 من أصل %Ln حسابات. تبيّن القائمة ما حدث للبقية.</numerusform>
            <numerusform>تم تغيير %1 من أصل %Ln حسابًا. تبيّن القائمة ما حدث للبقية.</numerusform>
            <numerusform>تم تغيير %1 من أصل %Ln حساب. تبيّن القائمة ما حدث للبقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what has become of each account</source>
        <translation>تصدير نتيجة كل حساب</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON ‎(*.json)</translation>
    </message>
    <message>
        <source>Timers %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>المؤقتات %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>تم التصدير إلى ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTableModel</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>مؤقت عدم النشاط</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>مؤقت الإغلاق</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>حاليًا: %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTimer</name>
    <message>
        <source>Change the inactive timer</source>
        <translation>تغيير مؤقت عدم النشاط</translation>
    </message>
    <message>
        <source>Change the closed timer</source>
        <translation>تغيير مؤقت الإغلاق</translation>
    </message>
</context>
<context>
    <name>configurator::ChangesTableModel</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>When you loaded it</source>
        <translation>عند التحميل</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>على الخادم الآن</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>قيمتك</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
</context>
<context>
    <name>configurator::ChoiceEditor</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One of the values a field can have; %1: the name of the field; %2: the value</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>configurator::CodeTableModel</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
</context>
<context>
    <name>configurator::CodeWords</name>
    <message>
        <source>The request has a parameter that Twilio does not know or does not accept.</source>
        <translation>يتضمن الطلب معاملًا لا تعرفه Twilio أو لا تقبله.</translation>
    </message>
    <message>
        <source>The server&apos;s own message names it. Correct that value, or leave it out.</source>
        <translation>تسمّيه رسالة الخادم نفسها. صحّح قيمته أو احذفه.</translation>
    </message>
    <message>
        <source>The SID, the auth token or the API key does not fit.</source>
        <translation>معرّف SID أو رمز المصادقة أو مفتاح API غير صحيح.</translation>
    </message>
    <message>
        <source>Check that nothing is missing or added at its ends, that it belongs to this account and not to its parent or a subaccount, that it was made in this region, that it has not been deleted or replaced, and that it is not a test credential.</source>
        <translation>تأكد من أنه كامل وبلا زيادة في طرفيه، وأنه يخص هذا الحساب لا حسابه الرئيسي ولا حسابًا فرعيًا، وأنه أُنشئ في هذه المنطقة، وأنه لم يُحذف ولم يُستبدل، وأنه ليس من بيانات اعتماد الاختبار.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>الحساب غير نشط.</translation>
    </message>
    <message>
        <source>Reactivate it in the console, or ask Twilio&apos;s support.</source>
        <translation>أعد تنشيطه في وحدة تحكم Twilio، أو اسأل فريق دعم Twilio.</translation>
    </message>
    <message>
        <source>These are test credentials, which cannot be used here.</source>
        <translation>هذه بيانات اعتماد للاختبار، ولا يمكن استخدامها هنا.</translation>
    </message>
    <message>
        <source>Use the live ones of the account.</source>
        <translation>استخدم بيانات اعتماد الحساب الفعلية.</translation>
    </message>
    <message>
        <source>The update contained nothing to change.</source>
        <translation>لم يتضمن التحديث أي تغيير.</translation>
    </message>
    <message>
        <source>Change a value first. If the update came from this program, report it as a fault of the program.</source>
        <translation>غيّر قيمة أولًا. وإن كان التحديث صادرًا عن هذا البرنامج، فأبلغ عن ذلك بوصفه خللًا فيه.</translation>
    </message>
    <message>
        <source>The account is suspended or closed.</source>
        <translation>الحساب معلّق أو مغلق.</translation>
    </message>
    <message>
        <source>Look for the reason in the console, and ask Twilio&apos;s support.</source>
        <translation>ابحث عن السبب في وحدة تحكم Twilio، واسأل فريق دعم Twilio.</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>لا يوجد مورد كهذا.</translation>
    </message>
    <message>
        <source>Check the SIDs, the account and its region. What the SID stood for may have been deleted: read the list of services again.</source>
        <translation>تحقق من معرّفات SID ومن الحساب ومنطقته. ربما حُذف ما كان يشير إليه معرّف SID: أعد قراءة قائمة الخدمات.</translation>
    </message>
    <message>
        <source>Too many requests at once. This one was not carried out.</source>
        <translation>طلبات كثيرة جدًا في وقت واحد. لم يُنفَّذ هذا الطلب.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Other programs of the account may be busy as well.</source>
        <translation>انتظر لحظة ثم أعد المحاولة. ربما تستخدم برامج أخرى هذا الحساب الآن أيضًا.</translation>
    </message>
    <message>
        <source>Twilio met an error of its own.</source>
        <translation>حدث خطأ داخلي لدى Twilio.</translation>
    </message>
    <message>
        <source>Read the configuration again before you repeat a change: it may have taken effect.</source>
        <translation>أعد قراءة التكوين قبل تكرار أي تغيير، فقد يكون ساريًا بالفعل.</translation>
    </message>
    <message>
        <source>There is no Conversation Service with this SID in the account.</source>
        <translation>لا توجد في الحساب خدمة محادثات بمعرّف SID هذا.</translation>
    </message>
    <message>
        <source>Choose another one, or check that the right account is open.</source>
        <translation>اختر خدمة أخرى، أو تأكد من أن الحساب المفتوح هو الصحيح.</translation>
    </message>
    <message>
        <source>The request does not say which Conversation Service it is about.</source>
        <translation>لا يذكر الطلب خدمة المحادثات التي يخصها.</translation>
    </message>
    <message>
        <source>Choose a service. Its SID begins with IS.</source>
        <translation>اختر خدمة. يبدأ معرّف SID الخاص بها بـ IS.</translation>
    </message>
    <message>
        <source>A setting of a webhook is malformed.</source>
        <translation>أحد إعدادات خطاف ويب غير صحيح الصيغة.</translation>
    </message>
    <message>
        <source>Check the URLs, the method and the events of the webhooks.</source>
        <translation>تحقق من عناوين URL والطريقة والأحداث في خطافات الويب.</translation>
    </message>
    <message>
        <source>The method of a webhook is not one that Twilio uses.</source>
        <translation>طريقة خطاف الويب ليست من الطرق التي تستخدمها Twilio.</translation>
    </message>
    <message>
        <source>Choose GET or POST.</source>
        <translation>اختر GET أو POST.</translation>
    </message>
    <message>
        <source>A webhook stopped what somebody wanted to do in a conversation.</source>
        <translation>منع خطاف ويب إجراءً أراد أحدهم تنفيذه في محادثة.</translation>
    </message>
    <message>
        <source>If it should not have, ask whoever runs the pre-event webhook why it said no.</source>
        <translation>إن لم يكن ذلك مقصودًا، فاسأل الجهة التي تدير خطاف الويب المُستدعى قبل الحدث عن سبب الرفض.</translation>
    </message>
    <message>
        <source>A webhook was called, but its answer was an error.</source>
        <translation>استُدعي خطاف ويب، لكنه ردّ بخطأ.</translation>
    </message>
    <message>
        <source>Check the URL, and ask whoever runs the webhook to look into its log.</source>
        <translation>تحقق من عنوان URL، واطلب من الجهة التي تدير خطاف الويب فحص سجلّه.</translation>
    </message>
    <message>
        <source>More was asked of a Conversation Service in one second than it takes.</source>
        <translation>تلقّت خدمة محادثات في ثانية واحدة طلبات أكثر مما تقبل.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the applications that use this service have to slow down.</source>
        <translation>انتظر لحظة ثم أعد المحاولة. إن تكرر ذلك، فعلى التطبيقات التي تستخدم هذه الخدمة أن تبطئ طلباتها.</translation>
    </message>
    <message>
        <source>More was asked of Conversations in one second than it takes in all.</source>
        <translation>تلقّى Conversations في ثانية واحدة طلبات أكثر مما يقبل إجمالًا.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the account&apos;s applications have to spread their requests.</source>
        <translation>انتظر لحظة ثم أعد المحاولة. إن تكرر ذلك، فعلى تطبيقات الحساب أن توزّع طلباتها على مدة أطول.</translation>
    </message>
    <message>
        <source>A webhook did not answer within five seconds.</source>
        <translation>لم يردّ خطاف ويب خلال خمس ثوانٍ.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to answer at once and to do what takes long afterwards.</source>
        <translation>اطلب من الجهة التي تديره أن يردّ فورًا وأن يؤجل ما يستغرق وقتًا إلى ما بعد الرد.</translation>
    </message>
    <message>
        <source>The pre-event URL is not a valid address.</source>
        <translation>ما في الحقل «URL قبل الحدث» ليس عنوانًا صالحًا.</translation>
    </message>
    <message>
        <source>Write all of it, from https:// or http:// on, with blanks and special characters percent-encoded.</source>
        <translation>اكتبه كاملًا بدءًا من https://‎ أو http://‎ مع ترميز المسافات والأحرف الخاصة ترميزًا مئويًا (percent-encoding).</translation>
    </message>
    <message>
        <source>The post-event URL is not a valid address.</source>
        <translation>ما في الحقل «URL بعد الحدث» ليس عنوانًا صالحًا.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>لا يوجد دور كهذا.</translation>
    </message>
    <message>
        <source>Choose a role of the same Conversation Service. Its SID begins with RL.</source>
        <translation>اختر دورًا من خدمة المحادثات نفسها. يبدأ معرّف SID الخاص به بـ RL.</translation>
    </message>
    <message>
        <source>There is no such role for conversations.</source>
        <translation>لا يوجد دور كهذا للمحادثات.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is conversation.</source>
        <translation>اختر دورًا من الخدمة نفسها نوعه conversation.</translation>
    </message>
    <message>
        <source>There is no such role for the service as a whole.</source>
        <translation>لا يوجد دور كهذا للخدمة ككل.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is service.</source>
        <translation>اختر دورًا من الخدمة نفسها نوعه service.</translation>
    </message>
    <message>
        <source>The SID of a role is missing.</source>
        <translation>معرّف SID للدور مفقود.</translation>
    </message>
    <message>
        <source>Enter it. It begins with RL.</source>
        <translation>أدخله. يبدأ بـ RL.</translation>
    </message>
    <message>
        <source>There is no such permission for a role.</source>
        <translation>لا توجد صلاحية كهذه للأدوار.</translation>
    </message>
    <message>
        <source>Compare how it is written with Twilio&apos;s list of permissions.</source>
        <translation>قارن كتابتها بقائمة الصلاحيات لدى Twilio.</translation>
    </message>
    <message>
        <source>There is no such type of role.</source>
        <translation>لا يوجد نوع دور كهذا.</translation>
    </message>
    <message>
        <source>A role is for a conversation or for a service: choose one of these types.</source>
        <translation>الدور إما لمحادثة وإما لخدمة: اختر أحد هذين النوعين.</translation>
    </message>
    <message>
        <source>The service has no valid role for those who create conversations.</source>
        <translation>ليس في الخدمة دور صالح لمنشئي المحادثات.</translation>
    </message>
    <message>
        <source>Choose the role for conversation creators on the page Service.</source>
        <translation>اختر دور منشئي المحادثات في صفحة «الخدمة».</translation>
    </message>
    <message>
        <source>The role of a user does not allow what the user wanted to do.</source>
        <translation>دور المستخدم لا يسمح له بما أراد فعله.</translation>
    </message>
    <message>
        <source>Give the user another role, or the role the permission.</source>
        <translation>امنح المستخدم دورًا آخر، أو امنح دوره هذه الصلاحية.</translation>
    </message>
    <message>
        <source>A role or a permission is missing or does not fit.</source>
        <translation>دور أو صلاحية مفقودة أو غير مناسبة.</translation>
    </message>
    <message>
        <source>Check the three roles on the page Service.</source>
        <translation>تحقق من الأدوار الثلاثة في صفحة «الخدمة».</translation>
    </message>
    <message>
        <source>There is no such role in conversations.</source>
        <translation>لا يوجد دور كهذا في المحادثات.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is missing.</source>
        <translation>معرّف SID لخدمة المراسلة مفقود.</translation>
    </message>
    <message>
        <source>Choose a Messaging Service. Its SID begins with MG.</source>
        <translation>اختر خدمة مراسلة. يبدأ معرّف SID الخاص بها بـ MG.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is malformed.</source>
        <translation>معرّف SID لخدمة المراسلة غير صحيح الصيغة.</translation>
    </message>
    <message>
        <source>It begins with MG, followed by 32 digits or letters from a to f. Choose it from the list, or copy it again.</source>
        <translation>يبدأ بـ MG وتليه 32 خانة من الأرقام أو الأحرف من a إلى f. اختره من القائمة، أو انسخه مجددًا.</translation>
    </message>
    <message>
        <source>The Messaging Service does not exist in this account.</source>
        <translation>خدمة المراسلة غير موجودة في هذا الحساب.</translation>
    </message>
    <message>
        <source>Check the account, or choose another.</source>
        <translation>تحقق من الحساب، أو اختر خدمة أخرى.</translation>
    </message>
    <message>
        <source>A conversation has no Messaging Service to send by.</source>
        <translation>ليست للمحادثة خدمة مراسلة ترسل عبرها.</translation>
    </message>
    <message>
        <source>Set the default messaging service, from which new conversations take it.</source>
        <translation>عيّن خدمة المراسلة الافتراضية، فالمحادثات الجديدة تأخذها منها.</translation>
    </message>
    <message>
        <source>The inactive timer must be at least one minute, or off.</source>
        <translation>يجب ألا يقل مؤقت عدم النشاط عن دقيقة واحدة، أو أن يكون معطّلًا.</translation>
    </message>
    <message>
        <source>Make it longer, or switch it off.</source>
        <translation>أطِل مدته أو عطّله.</translation>
    </message>
    <message>
        <source>The closed timer must be at least ten minutes, or off.</source>
        <translation>يجب ألا يقل مؤقت الإغلاق عن عشر دقائق، أو أن يكون معطّلًا.</translation>
    </message>
    <message>
        <source>The conversation is closed, which cannot be undone.</source>
        <translation>المحادثة مغلقة، ولا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Begin a new one. If conversations close too early, make the closed timer longer.</source>
        <translation>ابدأ محادثة جديدة. إن كانت المحادثات تُغلق مبكرًا، فأطِل مدة مؤقت الإغلاق.</translation>
    </message>
    <message>
        <source>The inactive timer is not an ISO 8601 duration the server takes.</source>
        <translation>مؤقت عدم النشاط ليس مدة بصيغة ISO 8601 يقبلها الخادم.</translation>
    </message>
    <message>
        <source>Write it as PT10M, PT2H or P1D, or as PT0S for off.</source>
        <translation>اكتبه بصيغة PT10M أو PT2H أو P1D، أو PT0S للتعطيل.</translation>
    </message>
    <message>
        <source>The closed timer is not an ISO 8601 duration the server takes.</source>
        <translation>مؤقت الإغلاق ليس مدة بصيغة ISO 8601 يقبلها الخادم.</translation>
    </message>
    <message>
        <source>A conversation was to be created with a timer but without a state.</source>
        <translation>جرت محاولة إنشاء محادثة بمؤقت لكن من دون حالة.</translation>
    </message>
    <message>
        <source>The application that creates it has to name a state as well, or leave the timer to the defaults.</source>
        <translation>على التطبيق الذي ينشئها أن يحدد حالة أيضًا، أو أن يترك المؤقت للقيم الافتراضية.</translation>
    </message>
    <message>
        <source>Conversations are not offered in this region.</source>
        <translation>لا يتوفر Conversations في هذه المنطقة.</translation>
    </message>
    <message>
        <source>Use us1 or ie1.</source>
        <translation>استخدم us1 أو ie1.</translation>
    </message>
    <message>
        <source>The API key lacks the permission for this, or is not one of this account.</source>
        <translation>ليست لمفتاح API الصلاحية اللازمة لهذا، أو أنه لا يخص هذا الحساب.</translation>
    </message>
    <message>
        <source>Grant the permission in the console, or use a standard key of the account. Check that neither is suspended.</source>
        <translation>امنح الصلاحية في وحدة تحكم Twilio، أو استخدم مفتاحًا قياسيًا للحساب. تأكد من أن كليهما غير معلّق.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what an error means; %2: what to do about it. Both are whole sentences</extracomment>
        <translation>‏%1 %2</translation>
    </message>
</context>
<context>
    <name>configurator::CodesDialog</name>
    <message>
        <source>Error codes</source>
        <translation>رموز الأخطاء</translation>
    </message>
    <message>
        <source>Code, or words about it</source>
        <translation>رمز الخطأ أو كلمات من شرحه</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Read more at Twilio</source>
        <translation>المزيد لدى Twilio</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s page about the code in the browser</source>
        <translation>فتح صفحة Twilio عن الرمز في المتصفح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>The program does not know this code. Twilio&apos;s own page may explain it.</source>
        <translation>لا يعرف البرنامج هذا الرمز. قد تجد شرحه في صفحة Twilio.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the number of the code alone.</source>
        <translation>لم يُعثر على شيء. جرّب كلمات أقل، أو رقم الرمز وحده.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>الخطأ %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1: an HTTP status such as 401</extracomment>
        <translation>حالة HTTP: %1</translation>
    </message>
</context>
<context>
    <name>configurator::CommandLineReader</name>
    <message>
        <source>Open the practice account.</source>
        <translation>فتح حساب التدريب.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>فتح الحساب الذي يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Use this language, such as de or pt-BR.</source>
        <translation>استخدام هذه اللغة، مثل de أو pt-BR.</translation>
    </message>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>حفظ الإعدادات والسجل في هذا المجلد.</translation>
    </message>
    <message>
        <source>Send all requests below this address instead of to Twilio&apos;s hosts.</source>
        <translation>إرسال كل الطلبات إلى مسارات تحت هذا العنوان بدلًا من مضيفي Twilio.</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations.</source>
        <translation>يحرّر تكوين Twilio Conversations على مستوى الحساب كله.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>وسيط غير متوقع: %1</translation>
    </message>
    <message>
        <source>--api-url wants an https address; http only for this computer (127.0.0.1, localhost).</source>
        <translation>يتطلب الخيار ‎--api-url عنوان https، ويُقبل http لهذا الحاسوب فقط (127.0.0.1 أو localhost).</translation>
    </message>
    <message>
        <source>An option of Qt.</source>
        <translation>من خيارات Qt.</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationPage</name>
    <message>
        <source>Reload</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>Read it again; your changes stay</source>
        <translation>قراءته من جديد، مع بقاء تغييراتك</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account</comment>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>حساب إنتاج</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>إدخال السر…</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل…</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationTableModel</name>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>خدمة المحادثات</translation>
    </message>
    <message>
        <source>not as sent</source>
        <extracomment>The server did not take the value that was sent</extracomment>
        <translation>ليست كما أُرسلت</translation>
    </message>
    <message>
        <source>%1 was sent, and the server answered otherwise.</source>
        <translation>أُرسلت القيمة %1، وردّ الخادم بقيمة أخرى.</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>The server writes the value that was sent in another form</extracomment>
        <translation>بصيغة أخرى</translation>
    </message>
    <message>
        <source>%1 was sent, and the server writes it in its own way.</source>
        <translation>أُرسلت القيمة %1، ويكتبها الخادم بصيغته.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>تغيّرت</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>قبل: %1</translation>
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
        <translation>نسخ بصيغة</translation>
    </message>
    <message>
        <source>Copy what was returned, or the request for it</source>
        <translation>نسخ ما أعاده الخادم، أو الطلب الخاص به</translation>
    </message>
    <message>
        <source>The Terraform provider for Twilio has no resource for the webhooks of a service</source>
        <translation>ليس لدى موفّر Terraform الخاص بـ Twilio مورد لخطافات الويب التابعة لخدمة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what is on the clipboard now, such as &quot;curl command&quot;</extracomment>
        <translation>تم نسخ: %1</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>‏Markdown لتذكرة دعم</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>A command line; &quot;curl&quot; is the name of a program</extracomment>
        <translation>أمر curl</translation>
    </message>
    <message>
        <source>twilio command</source>
        <extracomment>A command line; &quot;twilio&quot; is the name of a program</extracomment>
        <translation>أمر twilio</translation>
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
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>The requests of the program, up to %1 of them, newest first. Secrets, headers, queries and contents are not in it; SIDs in a path are.</source>
        <extracomment>%1: the greatest number of requests that are kept</extracomment>
        <translation>طلبات البرنامج، وعددها %1 على الأكثر، الأحدث أولًا. لا تتضمن الأسرار ولا الترويسات ولا الاستعلامات ولا المحتويات، لكنها تتضمن معرّفات SID الواردة في المسارات.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>No requests yet. They appear here as soon as the program sends any.</source>
        <translation>لا طلبات بعد. ستظهر هنا حالما يرسل البرنامج أي طلب.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the list of requests</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy everything as text for a support ticket</source>
        <translation>نسخ كل شيء كنص لتذكرة دعم</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Save everything as a text file for a support ticket</source>
        <translation>حفظ كل شيء في ملف نصي لتذكرة دعم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية ‎(*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>تم الحفظ في ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsReport</name>
    <message>
        <source>No requests.</source>
        <translation>لا طلبات.</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>أُرسل (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>م.ث</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Written: %1 UTC</source>
        <extracomment>%1: a moment in universal time</extracomment>
        <translation>وقت الكتابة: %1 UTC</translation>
    </message>
    <message>
        <source>System: %1</source>
        <extracomment>%1: the name and version of an operating system</extracomment>
        <translation>النظام: %1</translation>
    </message>
    <message>
        <source>Qt: %1, %2</source>
        <extracomment>%1: a version of Qt; %2: what draws its windows, such as xcb</extracomment>
        <translation>‏Qt: %1، %2</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <extracomment>%1: the name and version of the library that encrypts</extracomment>
        <translation>‏TLS: %1</translation>
    </message>
    <message>
        <source>Language: %1, of the system: %2</source>
        <extracomment>%1: a language of the program, such as en-US; %2: that of the system</extracomment>
        <translation>اللغة: %1، لغة النظام: %2</translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source> </source>
        <comment>between the parts of a duration</comment>
        <extracomment>What stands between the parts of a duration, as in &quot;1 day 2 hours&quot;</extracomment>
        <translation> و</translation>
    </message>
</context>
<context>
    <name>configurator::ErrorWords</name>
    <message>
        <source>Nothing was sent: the change could not be written down</source>
        <translation>لم يُرسل شيء: تعذّر تدوين التغيير</translation>
    </message>
    <message>
        <source>The change was applied, but the history does not say so yet</source>
        <translation>تم تطبيق التغيير، لكن السجل لا يذكر ذلك بعد</translation>
    </message>
    <message>
        <source>It is not known whether the change was applied</source>
        <translation>لا يُعرف ما إذا كان التغيير قد طُبّق</translation>
    </message>
    <message>
        <source>%1. The request was sent, but no clear answer came back, nor could the configuration be read again. Reload to see what the server has now; your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>أُرسل الطلب، لكن لم يصل رد واضح (%1)، وتعذّرت إعادة قراءة التكوين. أعد التحميل لترى ما على الخادم الآن؛ وستبقى تغييراتك هنا.</translation>
    </message>
    <message>
        <source>The change was applied all the same</source>
        <translation>تم تطبيق التغيير رغم ذلك</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, but the server has the values you asked for.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>لم يصل رد واضح (%1)، لكن القيم التي طلبتها موجودة على الخادم.</translation>
    </message>
    <message>
        <source>The change was not applied</source>
        <translation>لم يُطبَّق التغيير</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server still has the values from before. Your changes stay here. Reload before you try again: a slow server may yet carry the request out.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>لم يصل رد واضح (%1)، وما زالت على الخادم القيم السابقة. تبقى تغييراتك هنا. أعد التحميل قبل تكرار المحاولة: إن كان الخادم بطيئًا، فقد ينفّذ الطلب لاحقًا.</translation>
    </message>
    <message>
        <source>It cannot be told whether the change was applied</source>
        <translation>لا يمكن الجزم بأن التغيير قد طُبّق</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server now has values that are neither those from before nor yours. Somebody else may have changed them since. Your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>لم يصل رد واضح (%1)، والقيم الموجودة على الخادم الآن ليست السابقة ولا قيمك. ربما غيّرها شخص آخر بعد ذلك. تبقى تغييراتك هنا.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>الخطأ %1</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1: the server&apos;s message; %2: Twilio&apos;s error code</extracomment>
        <translation>‏⁨%1⁩ (الخطأ %2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>لم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>لم يردّ الخادم في الوقت المحدد</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>تحقق من الاتصال، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>لا يوجد اتصال بالخادم</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, a proxy or a firewall, and the account&apos;s region.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>تعذّر الوصول إلى %1. تحقق من الشبكة، ومن أي خادم وكيل أو جدار حماية، ومن منطقة الحساب.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>تحقق من الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>تعذّر على الخادم إثبات هويته</translation>
    </message>
    <message>
        <source>The server pointed to another address</source>
        <translation>أحال الخادم إلى عنوان آخر</translation>
    </message>
    <message>
        <source>The program does not follow, to keep your sign-in safe. Check the network for a login page, and the account&apos;s region.</source>
        <translation>لا يتبع البرنامج هذه الإحالة حفاظًا على أمان بيانات تسجيل الدخول. تحقق من وجود صفحة دخول تفرضها الشبكة، ومن منطقة الحساب.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Check the account&apos;s SID and its auth token or API key.</source>
        <translation>تحقق من معرّف SID للحساب ومن رمز المصادقة أو مفتاح API.</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>بيانات الدخول هذه لا تتيح هذا الإجراء</translation>
    </message>
    <message>
        <source>Use one with more permissions.</source>
        <translation>استخدم بيانات اعتماد ذات صلاحيات أوسع.</translation>
    </message>
    <message>
        <source>The server knows nothing at this address</source>
        <translation>لا يوجد شيء على الخادم في هذا العنوان</translation>
    </message>
    <message>
        <source>Check the account and its region.</source>
        <translation>تحقق من الحساب ومنطقته.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>طلبات كثيرة جدًا في وقت واحد</translation>
    </message>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>لم يُنفَّذ الطلب. أعد المحاولة الآن.</numerusform>
            <numerusform>لم يُنفَّذ الطلب. أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>لم يُنفَّذ الطلب. أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>لم يُنفَّذ الطلب. أعد المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>لم يُنفَّذ الطلب. أعد المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>لم يُنفَّذ الطلب. أعد المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was not carried out. Try again in a moment.</source>
        <translation>لم يُنفَّذ الطلب. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>رفض الخادم الطلب</translation>
    </message>
    <message>
        <source>Nothing was changed. The server answered with status %1 and did not say why.</source>
        <extracomment>%1: an HTTP status such as 409</extracomment>
        <translation>لم يتغير شيء. ردّ الخادم بالحالة %1 من دون ذكر السبب.</translation>
    </message>
    <message>
        <source>Nothing was changed. The server&apos;s words below say why.</source>
        <translation>لم يتغير شيء. رسالة الخادم أدناه تبيّن السبب.</translation>
    </message>
    <message>
        <source>The server has trouble of its own</source>
        <translation>واجه الخادم مشكلة داخلية</translation>
    </message>
    <message>
        <source>It answered with status %1. Try again in a while.</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>ردّ بالحالة %1. أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>تعذّرت قراءة الرد</translation>
    </message>
    <message>
        <source>What came back is not a configuration. A proxy or a login page may have answered instead.</source>
        <translation>ما وصل ليس تكوينًا. ربما ردّ خادم وكيل أو صفحة دخول بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>الرد كبير جدًا</translation>
    </message>
    <message>
        <source>It is far larger than a configuration can be, so the program stopped reading.</source>
        <translation>حجمه أكبر بكثير مما يمكن أن يبلغه تكوين، لذا أوقف البرنامج القراءة.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>السر غير موجود في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>It may have been removed by another program. Enter the auth token or API key secret of this account again.</source>
        <translation>ربما أزاله برنامج آخر. أدخل من جديد رمز المصادقة أو سر مفتاح API لهذا الحساب.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The question for its password was dismissed or could not be shown. Unlock the keychain of this computer, then try again.</source>
        <translation>أُغلقت نافذة طلب كلمة مرورها أو تعذّر عرضها. افتح قفل سلسلة المفاتيح على هذا الحاسوب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>رفضت سلسلة المفاتيح الوصول</translation>
    </message>
    <message>
        <source>The question was answered with no, or this program may not use the keychain. Allow it, then try again.</source>
        <translation>لم يُمنح الإذن، أو لا يُسمح لهذا البرنامج باستخدام سلسلة المفاتيح. اسمح له بذلك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer</source>
        <translation>لا تستجيب أي سلسلة مفاتيح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept in memory while the program runs.</source>
        <translation>شغّل خدمة سلسلة المفاتيح (GNOME Keyring أو KDE Wallet). إلى ذلك الحين يمكن حفظ الأسرار في الذاكرة ما دام البرنامج يعمل.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>لم تستجب سلسلة المفاتيح في الوقت المحدد</translation>
    </message>
    <message>
        <source>A question to unlock it may be open in another window: answer it, then try again. If there is none, restart the keychain service.</source>
        <translation>ربما يوجد طلب لفتح قفلها في نافذة أخرى: أجب عنه ثم أعد المحاولة. إن لم يوجد، فأعد تشغيل خدمة سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>حدث خلل في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>It is there, but could not do what it was asked. Try again; restarting the keychain service may help.</source>
        <translation>إنها موجودة، لكن تعذّر عليها تنفيذ المطلوب. أعد المحاولة؛ وقد تفيد إعادة تشغيل خدمة سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>‏⁦%1: %2⁩</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read</source>
        <translation>تعذّرت قراءة قائمة الحسابات</translation>
    </message>
    <message>
        <source>Check that the file may be read, then start the program again. It has not been changed.</source>
        <translation>تأكد من السماح بقراءة الملف، ثم أعد تشغيل البرنامج. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged</source>
        <translation>قائمة الحسابات تالفة</translation>
    </message>
    <message>
        <source>Repair the file or move it away, then start the program again. It has not been changed.</source>
        <translation>أصلح الملف أو انقله من مكانه، ثم أعد تشغيل البرنامج. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version</source>
        <translation>قائمة الحسابات مكتوبة بإصدار أحدث</translation>
    </message>
    <message>
        <source>Use that version. The file has not been changed.</source>
        <translation>استخدم ذلك الإصدار. لم يتغير الملف.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written</source>
        <translation>تعذّرت كتابة قائمة الحسابات</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and that the folder may be written. Nothing has been changed.</source>
        <translation>تأكد من وجود مساحة حرة على القرص ومن السماح بالكتابة في المجلد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The practice server is missing</source>
        <translation>خادم التدريب مفقود</translation>
    </message>
    <message>
        <source>A part of the program is not where it should be. Install the program again.</source>
        <translation>أحد أجزاء البرنامج ليس في مكانه. أعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The practice server does not start</source>
        <translation>تعذّر تشغيل خادم التدريب</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>أعد المحاولة.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>تعذّر فتح السجل</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be read and written.</source>
        <translation>تأكد من السماح بقراءة الملف ومجلده والكتابة فيهما.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>السجل تالف</translation>
    </message>
    <message>
        <source>It could not be set aside to begin a new one. Move the file away; it has not been changed.</source>
        <translation>تعذّر تنحيته جانبًا لبدء سجل جديد. انقل الملف من مكانه؛ فهو لم يتغير.</translation>
    </message>
    <message>
        <source>The history was written by a newer version</source>
        <translation>السجل مكتوب بإصدار أحدث</translation>
    </message>
    <message>
        <source>The history is in use by another program</source>
        <translation>السجل قيد الاستخدام في برنامج آخر</translation>
    </message>
    <message>
        <source>Close whatever has the file open, a backup or a database tool perhaps, then try again.</source>
        <translation>أغلق أي برنامج يفتح الملف، كبرنامج نسخ احتياطي أو أداة قواعد بيانات، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>تعذّرت الكتابة في السجل</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written.</source>
        <translation>تأكد من السماح بالكتابة في الملف ومجلده.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>There is no room for the history. Free some space, then try again.</source>
        <translation>لا توجد مساحة للسجل. أفرغ بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The history failed</source>
        <translation>حدث خلل في السجل</translation>
    </message>
    <message>
        <source>The file is there, but could not be read or written. Try again.</source>
        <translation>الملف موجود، لكن تعذّرت قراءته أو الكتابة فيه. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>كان السجل تالفًا</translation>
    </message>
    <message>
        <source>A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1</source>
        <translation>تم بدء سجل جديد، والاحتفاظ بالملف القديم لعل محتواه يُسترد: ⁦%1⁩</translation>
    </message>
    <message>
        <source>The secret may have been stored or removed all the same. %1</source>
        <extracomment>%1: what else is to be said</extracomment>
        <translation>ربما حُفظ السر أو أُزيل رغم ذلك. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. A question to unlock it may be open in another window.</source>
        <translation>في انتظار سلسلة المفاتيح. ربما يوجد طلب لفتح قفلها في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The account is %1, but the server does not say for which account it answered. Until it does, nothing can be applied.</source>
        <extracomment>%1: the SID of an account</extracomment>
        <translation>الحساب هو %1، لكن الخادم لا يذكر الحساب الذي ردّ عنه. إلى أن يذكره، لا يمكن تطبيق أي شيء.</translation>
    </message>
    <message>
        <source>The account is %1, but the server answered for %2. Credentials of a parent account show the parent&apos;s configuration. Sign in with credentials of the account itself; until then nothing can be applied.</source>
        <extracomment>%1 and %2: the SIDs of two accounts</extracomment>
        <translation>الحساب هو %1، لكن الخادم ردّ عن الحساب %2. تعرض بيانات اعتماد الحساب الرئيسي تكوين ذلك الحساب. سجّل الدخول ببيانات اعتماد هذا الحساب نفسه؛ وإلى ذلك الحين لا يمكن تطبيق أي شيء.</translation>
    </message>
    <message>
        <source>This is the configuration of another account</source>
        <translation>هذا تكوين حساب آخر</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>يطلب الخادم الوكيل تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your network can tell you the user name and password.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>لا يسمح ⁦%1⁩ بخروج أي شيء من شبكتك قبل تسجيل الدخول، لذا لم يُرسل شيء. اطلب اسم المستخدم وكلمة المرور من الجهة التي تدير شبكتك.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>لم يقبل الخادم الوكيل بيانات تسجيل الدخول</translation>
    </message>
    <message>
        <source>The user name or password for %1 is not good, so nothing was sent. It was tried once and is not tried again, so that nobody is locked out.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>اسم المستخدم أو كلمة المرور للخادم الوكيل ⁦%1⁩ غير صحيحة، لذا لم يُرسل شيء. جرت محاولة واحدة ولن تُكرَّر، تجنبًا لحظر الدخول.</translation>
    </message>
    <message>
        <source>Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of your company looks into what is sent, whoever runs your network has to add the company&apos;s CA certificate to the certificates this computer trusts.</source>
        <translation>شهادته أو تشفيره غير مقبول، لذا لم يُرسل شيء إلى %1. إذا كان خادم وكيل تابع لشركتك يفحص ما يُرسل، فعلى الجهة التي تدير شبكتك إضافة شهادة CA الخاصة بالشركة إلى الشهادات التي يثق بها هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>configurator::EventBox</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the API&apos;s name of an event; %2: what it means</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>configurator::EventWords</name>
    <message>
        <source>A message will be added</source>
        <translation>ستُضاف رسالة</translation>
    </message>
    <message>
        <source>Called before a message is added to a conversation. The webhook can change the message or stop it.</source>
        <translation>يُستدعى قبل إضافة رسالة إلى محادثة. يمكن لخطاف الويب تغيير الرسالة أو منعها.</translation>
    </message>
    <message>
        <source>A message will be changed</source>
        <translation>ستُعدَّل رسالة</translation>
    </message>
    <message>
        <source>Called before a message is changed. The webhook can alter the change or stop it.</source>
        <translation>يُستدعى قبل تعديل رسالة. يمكن لخطاف الويب تغيير التعديل أو منعه.</translation>
    </message>
    <message>
        <source>A message will be deleted</source>
        <translation>ستُحذف رسالة</translation>
    </message>
    <message>
        <source>Called before a message is deleted. The webhook can stop it.</source>
        <translation>يُستدعى قبل حذف رسالة. يمكن لخطاف الويب منع الحذف.</translation>
    </message>
    <message>
        <source>A message was added</source>
        <translation>أُضيفت رسالة</translation>
    </message>
    <message>
        <source>Called after a message was added to a conversation, whether from an app, by SMS or by WhatsApp.</source>
        <translation>يُستدعى بعد إضافة رسالة إلى محادثة، سواء من تطبيق أو عبر SMS أو WhatsApp.</translation>
    </message>
    <message>
        <source>A message was changed</source>
        <translation>عُدِّلت رسالة</translation>
    </message>
    <message>
        <source>Called after the text or the attributes of a message were changed.</source>
        <translation>يُستدعى بعد تعديل نص رسالة أو سماتها.</translation>
    </message>
    <message>
        <source>A message was deleted</source>
        <translation>حُذفت رسالة</translation>
    </message>
    <message>
        <source>Called after a message was deleted.</source>
        <translation>يُستدعى بعد حذف رسالة.</translation>
    </message>
    <message>
        <source>A conversation will be created</source>
        <translation>ستُنشأ محادثة</translation>
    </message>
    <message>
        <source>Called before a conversation is created. The webhook can change the conversation or stop it.</source>
        <translation>يُستدعى قبل إنشاء محادثة. يمكن لخطاف الويب تغيير المحادثة أو منعها.</translation>
    </message>
    <message>
        <source>A conversation will be changed</source>
        <translation>ستُعدَّل محادثة</translation>
    </message>
    <message>
        <source>Called before a conversation is changed. The webhook can alter the change or stop it.</source>
        <translation>يُستدعى قبل تعديل محادثة. يمكن لخطاف الويب تغيير التعديل أو منعه.</translation>
    </message>
    <message>
        <source>A conversation will be deleted</source>
        <translation>ستُحذف محادثة</translation>
    </message>
    <message>
        <source>Called before a conversation is deleted. The webhook can stop it.</source>
        <translation>يُستدعى قبل حذف محادثة. يمكن لخطاف الويب منع الحذف.</translation>
    </message>
    <message>
        <source>A conversation was created</source>
        <translation>أُنشئت محادثة</translation>
    </message>
    <message>
        <source>Called after a conversation was created.</source>
        <translation>يُستدعى بعد إنشاء محادثة.</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>عُدِّلت محادثة</translation>
    </message>
    <message>
        <source>Called after the name, the attributes or another property of a conversation was changed.</source>
        <translation>يُستدعى بعد تعديل اسم محادثة أو سماتها أو خاصية أخرى لها.</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>حُذفت محادثة</translation>
    </message>
    <message>
        <source>Called after a conversation was deleted.</source>
        <translation>يُستدعى بعد حذف محادثة.</translation>
    </message>
    <message>
        <source>A conversation’s state changed</source>
        <translation>تغيّرت حالة محادثة</translation>
    </message>
    <message>
        <source>Called after a conversation became active, inactive or closed, by a timer or by somebody.</source>
        <translation>يُستدعى بعد أن تصبح محادثة نشطة أو غير نشطة أو مغلقة، بفعل مؤقت أو شخص.</translation>
    </message>
    <message>
        <source>A participant will be added</source>
        <translation>سيُضاف مشارك</translation>
    </message>
    <message>
        <source>Called before somebody joins a conversation or is added to it. The webhook can change how, or stop it.</source>
        <translation>يُستدعى قبل أن ينضم أحد إلى محادثة أو يُضاف إليها. يمكن لخطاف الويب تغيير كيفية ذلك أو منعه.</translation>
    </message>
    <message>
        <source>A participant will be changed</source>
        <translation>سيُعدَّل مشارك</translation>
    </message>
    <message>
        <source>Called before a participant is changed. The webhook can alter the change or stop it.</source>
        <translation>يُستدعى قبل تعديل بيانات مشارك. يمكن لخطاف الويب تغيير التعديل أو منعه.</translation>
    </message>
    <message>
        <source>A participant will be removed</source>
        <translation>سيُزال مشارك</translation>
    </message>
    <message>
        <source>Called before somebody leaves a conversation or is removed from it. The webhook can stop it.</source>
        <translation>يُستدعى قبل أن يغادر أحد محادثة أو يُزال منها. يمكن لخطاف الويب منع ذلك.</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>أُضيف مشارك</translation>
    </message>
    <message>
        <source>Called after somebody joined a conversation or was added to it.</source>
        <translation>يُستدعى بعد أن ينضم أحد إلى محادثة أو يُضاف إليها.</translation>
    </message>
    <message>
        <source>A participant was changed</source>
        <translation>عُدِّل مشارك</translation>
    </message>
    <message>
        <source>Called after the role or the attributes of a participant were changed.</source>
        <translation>يُستدعى بعد تعديل دور مشارك أو سماته.</translation>
    </message>
    <message>
        <source>A participant was removed</source>
        <translation>أُزيل مشارك</translation>
    </message>
    <message>
        <source>Called after somebody left a conversation or was removed from it.</source>
        <translation>يُستدعى بعد أن يغادر أحد محادثة أو يُزال منها.</translation>
    </message>
    <message>
        <source>A user will be changed</source>
        <translation>سيُعدَّل مستخدم</translation>
    </message>
    <message>
        <source>Called before a user is changed. The webhook can alter the change or stop it.</source>
        <translation>يُستدعى قبل تعديل بيانات مستخدم. يمكن لخطاف الويب تغيير التعديل أو منعه.</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>أُضيف مستخدم</translation>
    </message>
    <message>
        <source>Called after a user was created, as when somebody uses an app for the first time.</source>
        <translation>يُستدعى بعد إنشاء مستخدم، كما عند استخدام أحدهم تطبيقًا لأول مرة.</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>عُدِّل مستخدم</translation>
    </message>
    <message>
        <source>Called after the name, the role or the attributes of a user were changed.</source>
        <translation>يُستدعى بعد تعديل اسم مستخدم أو دوره أو سماته.</translation>
    </message>
    <message>
        <source>A delivery status changed</source>
        <translation>تغيّرت حالة تسليم</translation>
    </message>
    <message>
        <source>Called after a message was sent, delivered or read, or failed to be: for SMS, WhatsApp and the like, not for apps.</source>
        <translation>يُستدعى بعد إرسال رسالة أو تسليمها أو قراءتها أو بعد تعذّر ذلك: لرسائل SMS وWhatsApp وما شابهها، لا لرسائل التطبيقات.</translation>
    </message>
    <message>
        <source>The server has this event, which the program does not know or which has no place here. It is kept until you uncheck it.</source>
        <translation>هذا الحدث موجود على الخادم، لكن البرنامج لا يعرفه أو لا مكان له هنا. يبقى إلى أن تلغي تحديده.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message>
        <source>Presets</source>
        <translation>اختيارات جاهزة</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <extracomment>%1: the name of the field</extracomment>
        <translation>‏%1: اختيارات جاهزة</translation>
    </message>
    <message>
        <source>Before (can be stopped)</source>
        <extracomment>A heading above events a webhook is called for beforehand</extracomment>
        <translation>قبل (يمكن منعها)</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A heading above events a webhook is called for afterwards</extracomment>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Others the server has</source>
        <translation>أحداث أخرى على الخادم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All pre-events</source>
        <translation>كل الأحداث، قبل وقوعها</translation>
    </message>
    <message>
        <source>All post-events</source>
        <translation>كل الأحداث، بعد وقوعها</translation>
    </message>
    <message>
        <source>Messages only, after</source>
        <translation>أحداث الرسائل فقط، بعد وقوعها</translation>
    </message>
    <message>
        <source>Delivery and state</source>
        <translation>التسليم والحالة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>لا أحداث من أصل %1</numerusform>
            <numerusform>حدث واحد من أصل %1</numerusform>
            <numerusform>حدثان من أصل %1</numerusform>
            <numerusform>%Ln أحداث من أصل %1</numerusform>
            <numerusform>%Ln حدثًا من أصل %1</numerusform>
            <numerusform>%Ln حدث من أصل %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Write all changes that match the filters to a file</source>
        <translation>كتابة كل التغييرات المطابقة لعوامل التصفية في ملف</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>‏CSV لجداول البيانات…</translation>
    </message>
    <message>
        <source>JSON, for programs…</source>
        <translation>‏JSON للبرامج…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>جارٍ التصدير…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>إيقاف التصدير</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>تصدير التغييرات</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON ‎(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>التغييرات %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldBlock</name>
    <message>
        <source>Revert</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value again</source>
        <translation>العودة إلى قيمة الخادم</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>فتح التوثيق</translation>
    </message>
    <message>
        <source>Documentation of %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>توثيق الحقل: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a timer</comment>
        <extracomment>%1: a duration in words, or &quot;off&quot;; %2: what the timer does</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>Server has %1</source>
        <extracomment>Beside a field that was changed; %1: the value on the server</extracomment>
        <translation>على الخادم: %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message>
        <source>Default conversation service</source>
        <translation>خدمة المحادثات الافتراضية</translation>
    </message>
    <message>
        <source>Default messaging service</source>
        <translation>خدمة المراسلة الافتراضية</translation>
    </message>
    <message>
        <source>Default inactive timer</source>
        <translation>مؤقت عدم النشاط الافتراضي</translation>
    </message>
    <message>
        <source>Default closed timer</source>
        <translation>مؤقت الإغلاق الافتراضي</translation>
    </message>
    <message>
        <source>Pre-event URL</source>
        <translation>‏URL قبل الحدث</translation>
    </message>
    <message>
        <source>Post-event URL</source>
        <translation>‏URL بعد الحدث</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Role for conversation creators</source>
        <translation>دور منشئي المحادثات</translation>
    </message>
    <message>
        <source>Role for participants</source>
        <translation>دور المشاركين</translation>
    </message>
    <message>
        <source>Role for new users</source>
        <translation>دور المستخدمين الجدد</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>توفّر المستخدمين</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>سجل الإشعارات</translation>
    </message>
    <message>
        <source>Notify of new messages</source>
        <translation>إشعار بالرسائل الجديدة</translation>
    </message>
    <message>
        <source>New message text</source>
        <translation>نص إشعار الرسالة الجديدة</translation>
    </message>
    <message>
        <source>New message sound</source>
        <translation>صوت إشعار الرسالة الجديدة</translation>
    </message>
    <message>
        <source>Unread badge</source>
        <translation>شارة غير المقروء</translation>
    </message>
    <message>
        <source>Own text for media</source>
        <translation>نص خاص بالوسائط</translation>
    </message>
    <message>
        <source>Media message text</source>
        <translation>نص إشعار رسالة الوسائط</translation>
    </message>
    <message>
        <source>Notify when added</source>
        <translation>إشعار عند الإضافة</translation>
    </message>
    <message>
        <source>Text when added</source>
        <translation>النص عند الإضافة</translation>
    </message>
    <message>
        <source>Sound when added</source>
        <translation>الصوت عند الإضافة</translation>
    </message>
    <message>
        <source>Notify when removed</source>
        <translation>إشعار عند الإزالة</translation>
    </message>
    <message>
        <source>Text when removed</source>
        <translation>النص عند الإزالة</translation>
    </message>
    <message>
        <source>Sound when removed</source>
        <translation>الصوت عند الإزالة</translation>
    </message>
    <message>
        <source>New conversations belong to this service unless they name another. Begins with IS.</source>
        <translation>تتبع المحادثات الجديدة هذه الخدمة ما لم تحدد غيرها. يبدأ معرّفها بـ IS.</translation>
    </message>
    <message>
        <source>Carries SMS and WhatsApp messages of new conversations. Begins with MG.</source>
        <translation>تنقل رسائل SMS وWhatsApp في المحادثات الجديدة. يبدأ معرّفها بـ MG.</translation>
    </message>
    <message>
        <source>When a quiet conversation becomes inactive. A new message makes it active again.</source>
        <translation>المدة التي تصبح بعدها المحادثة الهادئة غير نشطة. وتعيدها أي رسالة جديدة إلى النشاط.</translation>
    </message>
    <message>
        <source>When a quiet conversation is closed for good.</source>
        <translation>المدة التي يجري بعدها إغلاق المحادثة الهادئة نهائيًا.</translation>
    </message>
    <message>
        <source>Called before something happens, which it can change or stop within five seconds.</source>
        <translation>يُستدعى قبل وقوع الحدث، ويمكنه تغييره أو منعه خلال خمس ثوانٍ.</translation>
    </message>
    <message>
        <source>Called after something has happened.</source>
        <translation>يُستدعى بعد وقوع الحدث.</translation>
    </message>
    <message>
        <source>How the URLs are called.</source>
        <translation>كيفية استدعاء عناوين URL.</translation>
    </message>
    <message>
        <source>Where events go. Flex accounts need them to go into Flex.</source>
        <translation>الجهة التي تُرسل إليها الأحداث. تحتاج حسابات Flex إلى إرسالها إلى Flex.</translation>
    </message>
    <message>
        <source>The URLs are called for these events only.</source>
        <translation>تُستدعى عناوين URL لهذه الأحداث فقط.</translation>
    </message>
    <message>
        <source>What the creator of a conversation may do in it.</source>
        <translation>ما يُسمح لمنشئ المحادثة بفعله فيها.</translation>
    </message>
    <message>
        <source>What a participant may do in a conversation.</source>
        <translation>ما يُسمح للمشارك بفعله في المحادثة.</translation>
    </message>
    <message>
        <source>What a user may do in the service outside of conversations.</source>
        <translation>ما يُسمح للمستخدم بفعله في الخدمة خارج المحادثات.</translation>
    </message>
    <message>
        <source>Whether apps are told who is online, and who can be reached by a push notification.</source>
        <translation>يحدد ما إذا كانت التطبيقات تُبلَّغ بمن هو متصل وبمن يمكن الوصول إليه بإشعار فوري.</translation>
    </message>
    <message>
        <source>Keeps a log of push notifications, to find out why one did not arrive.</source>
        <translation>يحتفظ بسجل للإشعارات الفورية لمعرفة سبب عدم وصول أي منها.</translation>
    </message>
    <message>
        <source>Sends a push notification to participants who use an app.</source>
        <translation>يرسل إشعارًا فوريًا إلى المشاركين الذين يستخدمون تطبيقًا.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was added.</source>
        <translation>يرسل إشعارًا فوريًا إلى الشخص الذي أُضيف.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was removed.</source>
        <translation>يرسل إشعارًا فوريًا إلى الشخص الذي أُزيل.</translation>
    </message>
    <message>
        <source>Shows at the app’s icon how many conversations have unread messages.</source>
        <translation>تعرض على أيقونة التطبيق عدد المحادثات التي فيها رسائل غير مقروءة.</translation>
    </message>
    <message>
        <source>When a message comes with files, the text below is used instead.</source>
        <translation>عند وصول رسالة معها ملفات، يُستخدم النص أدناه بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.</source>
        <translation>نص الإشعار. تُملأ تلقائيًا: ‎${PARTICIPANT} و‎${CONVERSATION} و‎${MESSAGE}.</translation>
    </message>
    <message>
        <source>What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.</source>
        <translation>النص في هذه الحالة. تُملأ تلقائيًا: ‎${PARTICIPANT} و‎${CONVERSATION} و‎${MEDIA_COUNT}.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.</source>
        <translation>نص الإشعار. تُملأ تلقائيًا: ‎${PARTICIPANT} و‎${CONVERSATION}.</translation>
    </message>
    <message>
        <source>The name of a sound file of the app, or “default”.</source>
        <translation>اسم ملف صوتي في التطبيق، أو «default».</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>الرسائل الجديدة</translation>
    </message>
    <message>
        <source>Being added to a conversation</source>
        <translation>الإضافة إلى محادثة</translation>
    </message>
    <message>
        <source>Being removed from a conversation</source>
        <translation>الإزالة من محادثة</translation>
    </message>
    <message>
        <source>Account SIDs</source>
        <translation>معرّفات SID للحسابات</translation>
    </message>
    <message>
        <source>API key SIDs</source>
        <translation>معرّفات SID لمفاتيح API</translation>
    </message>
    <message>
        <source>Conversation Services</source>
        <translation>خدمات المحادثات</translation>
    </message>
    <message>
        <source>Messaging Services</source>
        <translation>خدمات المراسلة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a SID</comment>
        <extracomment>A service or role; %1: its name; %2: its SID</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>To the URLs (webhook)</source>
        <comment>where events go</comment>
        <translation>إلى عناوين URL (webhook)</translation>
    </message>
    <message>
        <source>Into Flex (flex)</source>
        <comment>where events go</comment>
        <translation>إلى Flex (flex)</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No value was chosen yet</extracomment>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a timer</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>none</source>
        <comment>events</comment>
        <translation>لا أحداث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>لا أحداث</numerusform>
            <numerusform>حدث واحد</numerusform>
            <numerusform>حدثان</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>to the URLs</source>
        <comment>where events go</comment>
        <translation>إلى عناوين URL</translation>
    </message>
    <message>
        <source>into Flex</source>
        <comment>where events go</comment>
        <translation>إلى Flex</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Instead of the SID of a service, when none is set</extracomment>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a text</comment>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>لا يوجد ما يُحفظ بعد</translation>
    </message>
    <message>
        <source>Save again once the configuration has been loaded.</source>
        <translation>أعد الحفظ بعد تحميل التكوين.</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>حفظ ملف التكوين</translation>
    </message>
    <message>
        <source>Open configuration file</source>
        <translation>فتح ملف تكوين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>لم تُدرج أي قيمة، فلا حاجة إلى مراجعة أو تجاهل.</numerusform>
            <numerusform>أُدرجت قيمة واحدة. راجعها وطبّقها، أو تجاهلها.</numerusform>
            <numerusform>أُدرجت قيمتان. راجعهما وطبّقهما، أو تجاهلهما.</numerusform>
            <numerusform>أُدرجت %Ln قيم. راجعها وطبّقها، أو تجاهلها.</numerusform>
            <numerusform>أُدرجت %Ln قيمة. راجعها وطبّقها، أو تجاهلها.</numerusform>
            <numerusform>أُدرجت %Ln قيمة. راجعها وطبّقها، أو تجاهلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>ملفات التكوين ‎(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>لا يوجد حساب مفتوح</translation>
    </message>
    <message>
        <source>Open the account whose configuration it is about first.</source>
        <translation>افتح أولًا الحساب الذي يخصه التكوين.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <extracomment>%1: the path of a file; %2: a list of what is in it</extracomment>
        <translation>تم الحفظ في ⁦%1⁩: %2.</translation>
    </message>
    <message>
        <source>Saved as %1, without the changes that are not applied: %2.</source>
        <translation>تم الحفظ في ⁦%1⁩ من دون التغييرات غير المطبَّقة: %2.</translation>
    </message>
</context>
<context>
    <name>configurator::FilePlanModel</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
</context>
<context>
    <name>configurator::FileWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>‏⁦%1: %2⁩</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>تأكد من السماح بقراءته، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>It is far larger than a configuration file can be. Choose another file.</source>
        <translation>حجمه أكبر بكثير مما يمكن أن يبلغه ملف تكوين. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>تعذّر حفظ الملف</translation>
    </message>
    <message>
        <source>Check that there is room and that the folder may be written to, or choose another folder.</source>
        <translation>تأكد من وجود مساحة كافية ومن السماح بالكتابة في المجلد، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>الملف ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>لا يمكن فهمه بدءًا من السطر %1، الموضع %2. صحّحه هناك، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This is not a configuration file</source>
        <translation>هذا ليس ملف تكوين</translation>
    </message>
    <message>
        <source>Choose a file that this program has saved.</source>
        <translation>اختر ملفًا حفظه هذا البرنامج.</translation>
    </message>
    <message>
        <source>The file needs a later version of this program</source>
        <translation>يتطلب الملف إصدارًا أحدث من هذا البرنامج</translation>
    </message>
    <message>
        <source>This version might misunderstand it. Update the program, or choose another file.</source>
        <translation>قد يسيء هذا الإصدار فهمه. حدّث البرنامج، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file has a fault</source>
        <translation>في الملف خطأ</translation>
    </message>
    <message>
        <source>%1 is missing. Add it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>العنصر %1 مفقود. أضفه، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 names settings that are in the file already. Remove one of the two.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>العنصر %1 يحدد إعدادات موجودة في الملف مسبقًا. احذف أحد الموضعين.</translation>
    </message>
    <message>
        <source>%1 has a value that means nothing there. Correct it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>قيمة العنصر %1 غير صالحة في موضعها. صحّحها، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 must be an object, in braces.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>يجب أن يكون العنصر %1 كائنًا بين حاصرتين { }.</translation>
    </message>
    <message>
        <source>%1 must be a list, in brackets.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>يجب أن يكون العنصر %1 قائمة بين قوسين مربعين [ ].</translation>
    </message>
    <message>
        <source>%1 must be a text, in quotes.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>يجب أن يكون العنصر %1 نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>يجب أن تكون قيمة العنصر %1 إما true وإما false.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>يجب أن يكون العنصر %1 عددًا.</translation>
    </message>
    <message>
        <source>Saved from the account %1.</source>
        <extracomment>%1: the SID of an account; %2: a date; %3: a time</extracomment>
        <translation>حُفظ من الحساب %1.</translation>
    </message>
    <message>
        <source>Saved from the account %1 on %2 at %3.</source>
        <translation>حُفظ من الحساب %1 بتاريخ %2 الساعة %3.</translation>
    </message>
    <message>
        <source>Saved from %1 (%2).</source>
        <extracomment>%1: the name and %2: the SID of an account; %3: a date; %4: a time</extracomment>
        <translation>حُفظ من الحساب %1 (%2).</translation>
    </message>
    <message>
        <source>Saved from %1 (%2) on %3 at %4.</source>
        <translation>حُفظ من الحساب %1 (%2) بتاريخ %3 الساعة %4.</translation>
    </message>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>لا توجد في الملف عناصر لا يعرفها هذا الإصدار من البرنامج: %1</numerusform>
            <numerusform>لا يعرف هذا الإصدار من البرنامج عنصرًا واحدًا في الملف ويتجاوزه: %1</numerusform>
            <numerusform>لا يعرف هذا الإصدار من البرنامج عنصرين في الملف ويتجاوزهما: %1</numerusform>
            <numerusform>لا يعرف هذا الإصدار من البرنامج %Ln عناصر في الملف ويتجاوزها: %1</numerusform>
            <numerusform>لا يعرف هذا الإصدار من البرنامج %Ln عنصرًا في الملف ويتجاوزها: %1</numerusform>
            <numerusform>لا يعرف هذا الإصدار من البرنامج %Ln عنصر في الملف ويتجاوزها: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the open service</source>
        <translation>تُدرج في الخدمة المفتوحة</translation>
    </message>
    <message>
        <source>Being loaded to compare…</source>
        <translation>جارٍ التحميل للمقارنة…</translation>
    </message>
    <message>
        <source>Left out: cannot be changed here now</source>
        <translation>لا تُدرج: لا يمكن تغييرها هنا الآن</translation>
    </message>
    <message>
        <source>Left out: no service is open here</source>
        <translation>لا تُدرج: لا توجد خدمة مفتوحة هنا</translation>
    </message>
    <message>
        <source>Left out: one service at a time</source>
        <translation>لا تُدرج: خدمة واحدة في كل مرة</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>تُدرج</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>لا تُدرج</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>مطابقة للموجود هنا</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another account</source>
        <translation>تُدرج مع أنها تخص حسابًا آخر</translation>
    </message>
    <message>
        <source>Left out: belongs to another account</source>
        <translation>لا تُدرج: تخص حسابًا آخر</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another service</source>
        <translation>تُدرج مع أنها تخص خدمة أخرى</translation>
    </message>
    <message>
        <source>Left out: belongs to another service</source>
        <translation>لا تُدرج: تخص خدمة أخرى</translation>
    </message>
</context>
<context>
    <name>configurator::FlagEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>configurator::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>للأمام</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all that is known of the selected changes</source>
        <translation>نسخ كل ما يُعرف عن التغييرات المحددة</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Read from the server what became of the changes that are not settled</source>
        <translation>الاستعلام من الخادم عمّا آلت إليه التغييرات غير المحسومة</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Put the values from before into the form, for you to review. Nothing is sent before that.</source>
        <translation>وضع القيم السابقة في النموذج كي تراجعها. لا يُرسل شيء قبل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>لا تغييرات محددة</numerusform>
            <numerusform>تغيير واحد محدد</numerusform>
            <numerusform>تغييران محددان</numerusform>
            <numerusform>%Ln تغييرات محددة</numerusform>
            <numerusform>%Ln تغييرًا محددًا</numerusform>
            <numerusform>%Ln تغيير محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>To restore, choose changes of one account and one page.</source>
        <translation>للاستعادة، اختر تغييرات من حساب واحد وصفحة واحدة.</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFacts</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Server returned</source>
        <translation>القيمة التي أعادها الخادم</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1, by reading again</source>
        <extracomment>When the outcome of a change became known; %1: a date and a time of day</extracomment>
        <translation>‏%1، بإعادة القراءة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>وقت التحقق</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>حالة HTTP</translation>
    </message>
    <message>
        <source>Twilio error</source>
        <translation>خطأ Twilio</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: words, such as &quot;7 days&quot;; %2: the same for machines, such as &quot;P7D&quot;</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what is known of a change, such as &quot;Account&quot;; %2: its value</extracomment>
        <translation>‏%1: %2</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFilterBar</name>
    <message>
        <source>All fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a field</comment>
        <extracomment>%1: the name of a page; %2: the name of a field on it</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>This account</source>
        <extracomment>The account that is open</extracomment>
        <translation>هذا الحساب</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Changes of which it is not known whether they took effect</extracomment>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذا العام</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Beginnings of words: of accounts, SIDs, values, people or request IDs</source>
        <translation>بدايات الكلمات في أسماء الحسابات أو معرّفات SID أو القيم أو أسماء الأشخاص أو معرّفات الطلبات</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryPage</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>تم إلغاء التصدير.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>إعادة قراءة السجل</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>تفاصيل التغيير</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>مسح عوامل التصفية</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>No change matches the filters.</source>
        <translation>لا يطابق أي تغيير عوامل التصفية.</translation>
    </message>
    <message>
        <source>No changes yet. Each change you apply is written down here, with what became of it, and can be taken back.</source>
        <translation>لا تغييرات بعد. يُدوَّن هنا كل تغيير تطبّقه مع نتيجته، ويمكن التراجع عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>عرض الحساب</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>لم يُصدَّر أي تغيير إلى ⁦%1⁩</numerusform>
            <numerusform>صُدِّر تغيير واحد إلى ⁦%1⁩</numerusform>
            <numerusform>صُدِّر تغييران إلى ⁦%1⁩</numerusform>
            <numerusform>صُدِّرت %Ln تغييرات إلى ⁦%1⁩</numerusform>
            <numerusform>صُدِّر %Ln تغييرًا إلى ⁦%1⁩</numerusform>
            <numerusform>صُدِّر %Ln تغيير إلى ⁦%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryTableModel</name>
    <message>
        <source>When</source>
        <extracomment>A column: the time of a change</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryWords</name>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a service</comment>
        <extracomment>%1: the name of a page; %2: the name of a service, or its SID</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <comment>outcome of a change</comment>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>outcome of a change</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome of a change</comment>
        <translation>مُطبَّق</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>outcome of a change</comment>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a change</comment>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>outcome of a change</comment>
        <translation>غير مُرسَل</translation>
    </message>
    <message>
        <source>Not applied</source>
        <comment>outcome of a change</comment>
        <translation>غير مُطبَّق</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>outcome of a change</comment>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>It was about to be sent, and no answer has come. Reading again settles it.</source>
        <translation>كان على وشك الإرسال، ولم يصل رد. إعادة القراءة تحسم الأمر.</translation>
    </message>
    <message>
        <source>Sent, and no clear answer came. Reading again settles it.</source>
        <translation>أُرسل، ولم يصل رد واضح. إعادة القراءة تحسم الأمر.</translation>
    </message>
    <message>
        <source>The server has the value that was asked for.</source>
        <translation>القيمة المطلوبة موجودة على الخادم.</translation>
    </message>
    <message>
        <source>The server accepted the change and made another value of it.</source>
        <translation>قبل الخادم التغيير، لكنه حفظ قيمة أخرى.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>رفضه الخادم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>It did not reach the server. Nothing was changed.</source>
        <translation>لم يصل إلى الخادم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The server still had the value from before.</source>
        <translation>بقيت القيمة السابقة على الخادم.</translation>
    </message>
    <message>
        <source>The server had neither the value from before nor the one asked for. Somebody else may have changed it.</source>
        <translation>لم تكن القيمة على الخادم هي السابقة ولا المطلوبة. ربما غيّرها شخص آخر.</translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>استيراد حسابات</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>حسابات عُثر عليها</translation>
    </message>
    <message>
        <source>Choose a file of twilio-cli profiles</source>
        <translation>اختيار ملف تعريف لـ twilio-cli</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>ملفات التعريف ‎(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its secret into the keychain of this computer; the file stays as it is.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>جرى البحث في ⁦%1⁩ وفي متغيرات البيئة TWILIO_*‎. يُنسخ ما تختاره، وسرّه إلى سلسلة المفاتيح على هذا الحاسوب؛ أما الملف فيبقى كما هو.</translation>
    </message>
    <message>
        <source>No accounts were found there. If twilio-cli keeps its profiles in another file, choose it.</source>
        <translation>لم يُعثر هناك على أي حسابات. إن كان twilio-cli يحفظ ملفات التعريف في ملف آخر، فاختره.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled; the account under way comes to its end.</source>
        <translation>تم الإلغاء؛ سيكتمل استيراد الحساب الجاري.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>لم يتعذّر استيراد أي حساب.</numerusform>
            <numerusform>تعذّر استيراد حساب واحد.</numerusform>
            <numerusform>تعذّر استيراد حسابين.</numerusform>
            <numerusform>تعذّر استيراد %Ln حسابات.</numerusform>
            <numerusform>تعذّر استيراد %Ln حسابًا.</numerusform>
            <numerusform>تعذّر استيراد %Ln حساب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>لم يُستورد أي حساب.</numerusform>
            <numerusform>تم استيراد حساب واحد.</numerusform>
            <numerusform>تم استيراد حسابين.</numerusform>
            <numerusform>تم استيراد %Ln حسابات.</numerusform>
            <numerusform>تم استيراد %Ln حسابًا.</numerusform>
            <numerusform>تم استيراد %Ln حساب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>حفظ في الذاكرة حتى إنهاء البرنامج</translation>
    </message>
</context>
<context>
    <name>configurator::ImportTableModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>معرّف SID للحساب</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>الدخول باستخدام</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The column that tells where an account was found</extracomment>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
</context>
<context>
    <name>configurator::ImportWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>‏⁦%1: %2⁩</translation>
    </message>
    <message>
        <source>There is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>تعذّرت قراءة الملف</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>تأكد من السماح بقراءته، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>الملف كبير جدًا</translation>
    </message>
    <message>
        <source>It is far larger than a file of profiles can be. Choose another file.</source>
        <translation>حجمه أكبر بكثير مما يمكن أن تبلغه ملفات تعريف. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>الملف ليس JSON صالحًا</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>لا يمكن فهمه بدءًا من السطر %1، الموضع %2. صحّحه هناك، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file holds no profiles of twilio-cli</source>
        <translation>لا يتضمن الملف أي ملفات تعريف لـ twilio-cli</translation>
    </message>
    <message>
        <source>Choose another file. It is usually called config.json.</source>
        <translation>اختر ملفًا آخر. يكون اسمه عادةً config.json.</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>تعذّرت قراءة ملفات التعريف</translation>
    </message>
    <message>
        <source>The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose another.</source>
        <extracomment>%1: the name of a property in a JSON file</extracomment>
        <translation>نوع الخاصية %1 ليس النوع الذي يستخدمه twilio-cli. صحّح الملف، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>القيمة %1 مفقودة.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>القيمة %1 ليست نصًا.</translation>
    </message>
    <message>
        <source>%1 is not an object with properties.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>القيمة %1 ليست كائنًا ذا خصائص.</translation>
    </message>
    <message>
        <source>%1 is not a SID: %2 and 32 characters from 0–9 and a–f.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable; %2: two letters</extracomment>
        <translation>القيمة %1 ليست معرّف SID: يتكون المعرّف من %2 تليها 32 خانة من 0 إلى 9 ومن a إلى f.</translation>
    </message>
    <message>
        <source>%1 cannot be part of the name of a server.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>القيمة %1 لا يمكن أن تكون جزءًا من اسم خادم.</translation>
    </message>
    <message>
        <source>The region needs an edge, and none is known for it. Set %1.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>تتطلب المنطقة موقع حافة، ولا يُعرف لها موقع. عيّن القيمة %1.</translation>
    </message>
    <message>
        <source>Its secret is not in the file. Add the account by hand.</source>
        <translation>سرّه غير موجود في الملف. أضف الحساب يدويًا.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>تم الاستيراد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>Signs in as %1 in this list does</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>بيانات دخوله هي نفسها للحساب «⁨%1⁩» في هذه القائمة</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>موجود بالفعل بالاسم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Ready; another account is called %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>جاهز؛ يوجد حساب آخر بالاسم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>twilio-cli</source>
        <translation>twilio-cli</translation>
    </message>
    <message>
        <source>twilio-cli before 3.0</source>
        <translation>‏twilio-cli قبل 3.0</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>متغيرات البيئة</translation>
    </message>
    <message>
        <source>%1, active</source>
        <extracomment>%1: the name of a program; its active profile is the one it uses when it is told no other</extracomment>
        <translation>‏%1 (النشط)</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>رمز المصادقة</translation>
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
        <translation>الخروج أثناء تطبيق التغييرات؟</translation>
    </message>
    <message>
        <source>They may take effect all the same. The history will tell what became of them.</source>
        <translation>قد تصبح سارية رغم ذلك. سيبيّن السجل ما آلت إليه.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>هل تريد تجاهل التغييرات؟</numerusform>
            <numerusform>هل تريد تجاهل تغيير واحد؟</numerusform>
            <numerusform>هل تريد تجاهل تغييرين؟</numerusform>
            <numerusform>هل تريد تجاهل %Ln تغييرات؟</numerusform>
            <numerusform>هل تريد تجاهل %Ln تغييرًا؟</numerusform>
            <numerusform>هل تريد تجاهل %Ln تغيير؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>لم تُطبَّق بعد.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>بقاء</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
</context>
<context>
    <name>configurator::LinkPage</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read the link again</source>
        <translation>إعادة قراءة الرابط</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the JSON that is shown</extracomment>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all of the JSON</source>
        <translation>نسخ كل محتوى JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>البحث في JSON</translation>
    </message>
    <message>
        <source>JSON of the link</source>
        <translation>محتوى JSON للرابط</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>This is only the beginning. Copying takes all of it.</source>
        <translation>هذه هي البداية فقط. أما النسخ فيشمل المحتوى كله.</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>قُرئ الساعة %1، وجاء الرد خلال %2 مللي ثانية</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل…</translation>
    </message>
</context>
<context>
    <name>configurator::LinkWords</name>
    <message>
        <source>Service configuration</source>
        <translation>تكوين الخدمة</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>الإشعارات الفورية</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Devices for push notifications</source>
        <translation>أجهزة الإشعارات الفورية</translation>
    </message>
    <message>
        <source>Conversations of a participant</source>
        <translation>محادثات مشارك</translation>
    </message>
    <message>
        <source>Conversations with their participants</source>
        <translation>المحادثات ومشاركوها</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>أرقام الهاتف</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>الأرقام القصيرة</translation>
    </message>
    <message>
        <source>Alphanumeric senders</source>
        <translation>المرسلون بأسماء أبجدية رقمية</translation>
    </message>
</context>
<context>
    <name>configurator::LinksView</name>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Open the link here</source>
        <translation>فتح الرابط هنا</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>فتح الرابط المحدد</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy the address of the selected link</source>
        <translation>نسخ عنوان الرابط المحدد</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>فتح التوثيق</translation>
    </message>
    <message>
        <source>Documentation of the selected link</source>
        <translation>توثيق الرابط المحدد</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A link in a list; %1: what it leads to; %2: the path of its address</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
</context>
<context>
    <name>configurator::ListWords</name>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <extracomment>What stands between the items of a list, as in &quot;Acme, Birch, Cedar&quot;</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>configurator::LoadFileDialog</name>
    <message>
        <source>Open configuration file</source>
        <translation>فتح ملف تكوين</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>إدراج القيم من %1</translation>
    </message>
    <message>
        <source>Values in the file</source>
        <translation>القيم في الملف</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>What you choose becomes changes in the form of %1. Nothing is sent before you have reviewed them.</source>
        <translation>ما تختاره يصبح تغييرات في نموذج الحساب «⁨%1⁩». لا يُرسل شيء قبل أن تراجعها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>لن تُدرج أي قيمة.</numerusform>
            <numerusform>ستُدرج قيمة واحدة.</numerusform>
            <numerusform>ستُدرج قيمتان.</numerusform>
            <numerusform>ستُدرج %Ln قيم.</numerusform>
            <numerusform>ستُدرج %Ln قيمة.</numerusform>
            <numerusform>ستُدرج %Ln قيمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from what is here.</source>
        <translation>لم يُحدَّد شيء يختلف عن الموجود هنا.</translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message>
        <source>Look up a SID</source>
        <translation>الاستعلام عن SID</translation>
    </message>
    <message>
        <source>Which service is this?</source>
        <translation>ما هذه الخدمة؟</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>SID, address or text with a SID</source>
        <translation>معرّف SID أو عنوان أو نص يتضمن SID</translation>
    </message>
    <message>
        <source>SIDs in the text</source>
        <translation>معرّفات SID في النص</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>الاستعلام من Twilio</translation>
    </message>
    <message>
        <source>Read the service from the open account</source>
        <translation>قراءة الخدمة من الحساب المفتوح</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>جعلها الافتراضية</translation>
    </message>
    <message>
        <source>Put it into the configuration, where you review and apply it</source>
        <translation>وضعها في التكوين، حيث تراجعها وتطبّقها</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>فتح الخدمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An entry in a list; %1: what a SID stands for; %2: the SID</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: what a SID stands for; %2: its name</extracomment>
        <translation>‏%1 «⁨%2⁩»</translation>
    </message>
    <message>
        <source>Paste anything: the program finds the SIDs in it.</source>
        <translation>الصق أي نص، وسيجد البرنامج معرّفات SID فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>لا تنقص أي خانة</numerusform>
            <numerusform>تنقص خانة واحدة</numerusform>
            <numerusform>تنقص خانتان</numerusform>
            <numerusform>تنقص %Ln خانات</numerusform>
            <numerusform>تنقص %Ln خانة</numerusform>
            <numerusform>تنقص %Ln خانة</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.</source>
        <translation>لا يتضمن النص أي معرّف SID. يتكون معرّف SID من حرفين لاتينيين كبيرين و32 خانة من الأرقام أو الأحرف من a إلى f.</translation>
    </message>
</context>
<context>
    <name>configurator::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>إ&amp;ضافة حساب…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>ا&amp;ستيراد حسابات…</translation>
    </message>
    <message>
        <source>&amp;Open configuration file…</source>
        <translation>&amp;فتح ملف تكوين…</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <translation>&amp;حفظ ملف التكوين…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;تجاهل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>ال&amp;بحث عن حساب</translation>
    </message>
    <message>
        <source>&amp;Look up a SID…</source>
        <translation>الا&amp;ستعلام عن SID…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>ال&amp;تكوين</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>&amp;خطافات الويب</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>الخ&amp;دمة</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;للأمام</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>ال&amp;حسابات</translation>
    </message>
    <message>
        <source>&amp;Returned configuration</source>
        <translation>&amp;رد الخادم: التكوين</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>الل&amp;غة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>ال&amp;حساب</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>إعادة &amp;تحميل</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>&amp;مراجعة وتطبيق…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>ت&amp;حرير الحساب…</translation>
    </message>
    <message>
        <source>D&amp;uplicate account…</source>
        <translation>ت&amp;كرار الحساب…</translation>
    </message>
    <message>
        <source>Move u&amp;p in the list</source>
        <translation>نقل لأ&amp;على في القائمة</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the list</source>
        <translation>نقل لأ&amp;سفل في القائمة</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>إ&amp;زالة الحساب…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Error codes…</source>
        <translation>&amp;رموز الأخطاء…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>ال&amp;تشخيص…</translation>
    </message>
    <message>
        <source>&amp;About Conversations Configurator</source>
        <translation>&amp;حول Conversations Configurator</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;دليل المستخدم</translation>
    </message>
    <message>
        <source>API &amp;reference…</source>
        <translation>مر&amp;جع API…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;نظرة عامة</translation>
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
        <translation>الحساب: %1 (%2)</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>الوقت: %1 UTC</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>معرّف الطلب: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1</source>
        <comment>a SID</comment>
        <translation>خدمة المحادثات: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1 (%2)</source>
        <extracomment>%1: the name of a service; %2: its SID</extracomment>
        <translation>خدمة المحادثات: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A change in a list; %1: the name of a field; %2: its value before; %3: its value now</extracomment>
        <translation>‏%1 – قبل: %2، بعد: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>events</comment>
        <extracomment>Events of a webhook; %1: the name of the field; %2: those added and those removed</extracomment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>%1, though %2 was sent</source>
        <extracomment>The server did not take the value; %1: a change in a list; %2: the value that was sent</extracomment>
        <translation>‏%1، مع أن القيمة المرسلة هي %2</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>الخاصية</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a value in words, such as &quot;7 days&quot;; %2: as the API writes it, such as `P7D`</extracomment>
        <translation>‏%1 (%2)</translation>
    </message>
</context>
<context>
    <name>configurator::MessageBanner</name>
    <message>
        <source>Read more</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message>
        <source>Without a name</source>
        <extracomment>Instead of the name of a service or role</extracomment>
        <translation>بلا اسم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>لا أدوار</numerusform>
            <numerusform>دور واحد</numerusform>
            <numerusform>دوران</numerusform>
            <numerusform>%Ln أدوار</numerusform>
            <numerusform>%Ln دورًا</numerusform>
            <numerusform>%Ln دور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%Ln خدمات</numerusform>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>%Ln خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>How many services or roles have what was typed in them; %1: how many there are</extracomment>
        <translation>لا نتائج مطابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>لا نتائج مطابقة من أصل %1</numerusform>
            <numerusform>نتيجة مطابقة واحدة من أصل %1</numerusform>
            <numerusform>نتيجتان مطابقتان من أصل %1</numerusform>
            <numerusform>%Ln نتائج مطابقة من أصل %1</numerusform>
            <numerusform>%Ln نتيجة مطابقة من أصل %1</numerusform>
            <numerusform>%Ln نتيجة مطابقة من أصل %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>جارٍ إعادة القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>جارٍ القراءة… العدد حتى الآن: %Ln</numerusform>
            <numerusform>جارٍ القراءة… العدد حتى الآن: %Ln</numerusform>
            <numerusform>جارٍ القراءة… العدد حتى الآن: %Ln</numerusform>
            <numerusform>جارٍ القراءة… العدد حتى الآن: %Ln</numerusform>
            <numerusform>جارٍ القراءة… العدد حتى الآن: %Ln</numerusform>
            <numerusform>جارٍ القراءة… العدد حتى الآن: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When a list was read; %1: a time, perhaps with its date</extracomment>
        <translation>آخر قراءة: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>قد يوجد المزيد</translation>
    </message>
    <message>
        <source>Reading was cancelled. A SID can be typed or pasted all the same.</source>
        <translation>تم إلغاء القراءة. ومع ذلك يمكن كتابة معرّف SID أو لصقه.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: the server&apos;s own words</extracomment>
        <translation>تعذّرت قراءة القائمة: %1. رسالة الخادم: «⁨%2⁩». ومع ذلك يمكن كتابة معرّف SID أو لصقه.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. %2 A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: one or two sentences on what to do</extracomment>
        <translation>تعذّرت قراءة القائمة: %1. %2 ومع ذلك يمكن كتابة معرّف SID أو لصقه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>لا أدوار مطابقة.</numerusform>
            <numerusform>دور واحد مطابق؛ اختره.</numerusform>
            <numerusform>دوران مطابقان؛ اختر أحدهما.</numerusform>
            <numerusform>%Ln أدوار مطابقة؛ اختر أحدها.</numerusform>
            <numerusform>%Ln دورًا مطابقًا؛ اختر أحدها.</numerusform>
            <numerusform>%Ln دور مطابق؛ اختر أحدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>لا خدمات مطابقة.</numerusform>
            <numerusform>خدمة واحدة مطابقة؛ اخترها.</numerusform>
            <numerusform>خدمتان مطابقتان؛ اختر إحداهما.</numerusform>
            <numerusform>%Ln خدمات مطابقة؛ اختر إحداها.</numerusform>
            <numerusform>%Ln خدمة مطابقة؛ اختر إحداها.</numerusform>
            <numerusform>%Ln خدمة مطابقة؛ اختر إحداها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No role of this service has this SID. It may belong to another one, or have been deleted.</source>
        <translation>لا يحمل أي دور في هذه الخدمة معرّف SID هذا. ربما يخص خدمة أخرى، أو حُذف.</translation>
    </message>
    <message>
        <source>No service of this account has this SID. It may belong to another account, or have been deleted.</source>
        <translation>لا تحمل أي خدمة في هذا الحساب معرّف SID هذا. ربما يخص حسابًا آخر، أو حُذف.</translation>
    </message>
    <message>
        <source>Twilio has none here</source>
        <translation>لا توجد خدمات مراسلة لدى Twilio هنا</translation>
    </message>
    <message>
        <source>Messaging Services may not be available in the account&apos;s region.</source>
        <translation>ربما لا تتوفر خدمات المراسلة في منطقة الحساب.</translation>
    </message>
    <message>
        <source>“%1” is a role in the service, not in conversations.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>‏«⁨%1⁩» دور في الخدمة، لا في المحادثات.</translation>
    </message>
    <message>
        <source>“%1” is a role in conversations, not in the service.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>‏«⁨%1⁩» دور في المحادثات، لا في الخدمة.</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>All accounts side by side. A timer in bold differs from that of most accounts.</source>
        <translation>كل الحسابات جنبًا إلى جنب. المؤقت المكتوب بخط عريض يختلف عن نظيره في معظم الحسابات.</translation>
    </message>
    <message>
        <source>Accounts and their configurations</source>
        <translation>الحسابات وتكويناتها</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>فتح الحساب</translation>
    </message>
    <message>
        <source>Show the configuration of the selected account</source>
        <translation>عرض تكوين الحساب المحدد</translation>
    </message>
    <message>
        <source>Change timers…</source>
        <translation>تغيير المؤقتات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>إعادة تحميل</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>إعادة قراءة كل الحسابات</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>تمت قراءة %1 من أصل %Ln حساب…</numerusform>
            <numerusform>تمت قراءة %1 من أصل حساب واحد…</numerusform>
            <numerusform>تمت قراءة %1 من أصل حسابين…</numerusform>
            <numerusform>تمت قراءة %1 من أصل %Ln حسابات…</numerusform>
            <numerusform>تمت قراءة %1 من أصل %Ln حسابًا…</numerusform>
            <numerusform>تمت قراءة %1 من أصل %Ln حساب…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>لا حسابات محددة</numerusform>
            <numerusform>حساب واحد محدد</numerusform>
            <numerusform>حسابان محددان</numerusform>
            <numerusform>%Ln حسابات محددة</numerusform>
            <numerusform>%Ln حسابًا محددًا</numerusform>
            <numerusform>%Ln حساب محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the timers of several accounts at once. You see what changes before anything is sent.</source>
        <translation>تعيين مؤقتات عدة حسابات دفعة واحدة. سترى ما سيتغير قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>البحث في النظرة العامة</translation>
    </message>
    <message>
        <source>Part of a name, a SID, a value or a state</source>
        <translation>جزء من اسم أو معرّف SID أو قيمة أو حالة</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Only those that differ</source>
        <translation>المختلفة فقط</translation>
    </message>
    <message>
        <source>Hide accounts whose timers are as in most accounts</source>
        <translation>إخفاء الحسابات التي تطابق مؤقتاتها مؤقتات معظم الحسابات</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>معروض %1 من أصل %Ln حساب</numerusform>
            <numerusform>معروض %1 من أصل حساب واحد</numerusform>
            <numerusform>معروض %1 من أصل حسابين</numerusform>
            <numerusform>معروض %1 من أصل %Ln حسابات</numerusform>
            <numerusform>معروض %1 من أصل %Ln حسابًا</numerusform>
            <numerusform>معروض %1 من أصل %Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>لم يُعثر على أي حساب</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewTableModel</name>
    <message>
        <source>Differs from most accounts</source>
        <translation>يختلف عن معظم الحسابات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>خدمة المحادثات</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>خدمة المراسلة</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>مؤقت عدم النشاط</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>مؤقت الإغلاق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewWords</name>
    <message>
        <source>Production · %1</source>
        <translation>إنتاج · %1</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>قيد الانتظار…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>لم يُقرأ</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>قُرئ الساعة %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>It is read once more before anything is sent.</source>
        <translation>تُعاد قراءته قبل إرسال أي شيء.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>جارٍ التطبيق…</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>يبقى كما هو</translation>
    </message>
    <message>
        <source>Has these values already</source>
        <translation>قيمه مطابقة بالفعل</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>سيتغير</translation>
    </message>
    <message>
        <source>Somebody else has changed this account since it was read.</source>
        <translation>غيّر شخص آخر هذا الحساب بعد قراءته.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>تم الإلغاء قبل إرسال أي شيء.</translation>
    </message>
</context>
<context>
    <name>configurator::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>للأمام</translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message>
        <source>Enter the SID: %1 and 32 characters from 0–9 and a–f.</source>
        <translation>أدخل معرّف SID: يتكون من %1 تليها 32 خانة من 0 إلى 9 ومن a إلى f.</translation>
    </message>
    <message>
        <source>%1 begin with %2; this begins with %3.</source>
        <extracomment>%1: &quot;Conversation Services&quot; or the like; %2: two letters; %3: the letters typed instead</extracomment>
        <translation>‏%1: يبدأ المعرّف بـ %2، وهذا يبدأ بـ %3.</translation>
    </message>
    <message>
        <source>“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>‏«⁨%1⁩» في الموضع %2 لا مكان له في معرّف SID: لا يلي البادئة إلا خانات من 0 إلى 9 ومن a إلى f.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>لا خانات زائدة.</numerusform>
            <numerusform>خانة واحدة زائدة.</numerusform>
            <numerusform>خانتان زائدتان.</numerusform>
            <numerusform>%Ln خانات زائدة.</numerusform>
            <numerusform>%Ln خانة زائدة.</numerusform>
            <numerusform>%Ln خانة زائدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>لا تنقص أي خانة</numerusform>
            <numerusform>تنقص خانة واحدة</numerusform>
            <numerusform>تنقص خانتان</numerusform>
            <numerusform>تنقص %Ln خانات</numerusform>
            <numerusform>تنقص %Ln خانة</numerusform>
            <numerusform>تنقص %Ln خانة</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.</source>
        <translation>أدخل مدة مثل PT1H30M أو 1h 30m، أو عطّل المؤقت.</translation>
    </message>
    <message>
        <source>Not finished yet: a number and its unit, as in PT30M.</source>
        <translation>لم تكتمل بعد: اكتب رقمًا ووحدته، كما في PT30M.</translation>
    </message>
    <message>
        <source>A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.</source>
        <translation>تبدأ المدة بـ P، كما في P1DT2H. وتُقبل أيضًا صيغ مختصرة مثل 1d 2h.</translation>
    </message>
    <message>
        <source>A timer has no sign. Remove the “%1”.</source>
        <translation>لا يقبل المؤقت إشارة. احذف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1”, character %2, has no meaning in a duration.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>‏«⁨%1⁩» في الموضع %2 لا معنى له في المدة.</translation>
    </message>
    <message>
        <source>The unit %1 has no number before it.</source>
        <translation>لا يسبق الوحدة %1 أي رقم.</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.</source>
        <translation>تأتي الساعات والدقائق والثواني بعد T، كما في PT2H. ضع T قبل رقم الوحدة %1.</translation>
    </message>
    <message>
        <source>Years, months, weeks and days come before the T, as in P1DT2H. Move %1.</source>
        <translation>تأتي السنوات والأشهر والأسابيع والأيام قبل T، كما في P1DT2H. انقل الوحدة %1.</translation>
    </message>
    <message>
        <source>The unit %1 is in the wrong place: the larger units come first, each once.</source>
        <translation>الوحدة %1 في غير موضعها: الوحدات الأكبر أولًا، وكل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>Only the last number of a duration may have a fraction.</source>
        <translation>لا يُقبل عدد كسري إلا في آخر رقم من المدة.</translation>
    </message>
    <message>
        <source>Longer than the program can count.</source>
        <translation>المدة أطول مما يستطيع البرنامج حسابه.</translation>
    </message>
    <message>
        <source>At least %1, or off.</source>
        <extracomment>%1: a duration such as &quot;10 minutes&quot;</extracomment>
        <translation>الحد الأدنى: %1، أو عطّل المؤقت.</translation>
    </message>
    <message>
        <source>Years and months have no fixed length. Say it in days, hours and minutes.</source>
        <translation>ليس للسنوات والأشهر طول ثابت. اكتب المدة بالأيام والساعات والدقائق.</translation>
    </message>
    <message>
        <source>A fraction of a second cannot be sent. Say it in whole seconds.</source>
        <translation>لا يمكن إرسال كسر من الثانية. اكتب المدة بثوانٍ كاملة.</translation>
    </message>
    <message>
        <source>Not finished yet: an address such as https://example.com/conversations.</source>
        <translation>لم يكتمل بعد: اكتب عنوانًا مثل https://example.com/conversations.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>يبدأ العنوان بـ https://‎ أو http://‎.</translation>
    </message>
    <message>
        <source>The address names no server. Put one after https://.</source>
        <translation>لا يذكر العنوان أي خادم. ضع اسمه بعد https://‎.</translation>
    </message>
    <message>
        <source>This is no address. Blanks and other special characters must be written as %20 and the like.</source>
        <translation>هذا ليس عنوانًا. يجب كتابة المسافات والأحرف الخاصة الأخرى بصيغة مثل ‎%20.</translation>
    </message>
    <message>
        <source>The API does not take “%1” here.</source>
        <extracomment>%1: a word from a file, such as the name of an event</extracomment>
        <translation>لا يقبل API القيمة «⁨%1⁩» هنا.</translation>
    </message>
    <message>
        <source>This can be changed but not removed: the API has no way to. Choose another, or revert.</source>
        <translation>يمكن تغيير هذه القيمة لكن لا يمكن إزالتها: لا يوفر API وسيلة لذلك. اختر قيمة أخرى، أو تراجع عن التغيير.</translation>
    </message>
</context>
<context>
    <name>configurator::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>تسجيل الدخول إلى الخادم الوكيل</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that. The sign-in is for the proxy only; Twilio does not see it.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>لا يسمح ⁦%1⁩ بخروج أي شيء من شبكتك قبل تسجيل الدخول. تُستخدم بيانات الدخول هذه للخادم الوكيل فقط، ولا تطّلع عليها Twilio.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>حفظ في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>There is no keychain, so it is kept in memory until the program ends.</source>
        <translation>لا توجد سلسلة مفاتيح، لذا تُحفظ البيانات في الذاكرة حتى إنهاء البرنامج.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>configurator::RegionEditor</name>
    <message>
        <source>Another region</source>
        <translation>منطقة أخرى</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Region ID</source>
        <extracomment>The short name of a region, such as au1</extracomment>
        <translation>معرّف المنطقة</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>The place where requests enter Twilio&apos;s network, such as sydney</extracomment>
        <translation>موقع الحافة</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>تُرسل الطلبات إلى %1</translation>
    </message>
    <message>
        <source>A region needs its edge: without one, Twilio handles requests in the United States.</source>
        <translation>تتطلب المنطقة موقع الحافة الخاص بها: من دونه تعالج Twilio الطلبات في الولايات المتحدة.</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can be part of a server&apos;s name.</source>
        <translation>لا يجوز في اسم الخادم إلا الأحرف اللاتينية والأرقام والشرطات.</translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message>
        <source>The server cannot answer just now. Trying again (%1 of %2)…</source>
        <extracomment>%1: the number of this attempt; %2: how many there are at most</extracomment>
        <translation>لا يستطيع الخادم الرد الآن. جارٍ إعادة المحاولة (%1 من %2)…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>لا يستطيع الخادم الرد الآن. ستُعاد المحاولة الآن (%1 من %2)…</numerusform>
            <numerusform>لا يستطيع الخادم الرد الآن. ستُعاد المحاولة بعد ثانية واحدة (%1 من %2)…</numerusform>
            <numerusform>لا يستطيع الخادم الرد الآن. ستُعاد المحاولة بعد ثانيتين (%1 من %2)…</numerusform>
            <numerusform>لا يستطيع الخادم الرد الآن. ستُعاد المحاولة بعد %Ln ثوانٍ (%1 من %2)…</numerusform>
            <numerusform>لا يستطيع الخادم الرد الآن. ستُعاد المحاولة بعد %Ln ثانية (%1 من %2)…</numerusform>
            <numerusform>لا يستطيع الخادم الرد الآن. ستُعاد المحاولة بعد %Ln ثانية (%1 من %2)…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot answer just now. The program will try again soon (%1 of %2).</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>لا يستطيع الخادم الرد الآن. سيعيد البرنامج المحاولة قريبًا (%1 من %2).</translation>
    </message>
</context>
<context>
    <name>configurator::RequestTableModel</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>أُرسل (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The name of a server</extracomment>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>The part of an address after the name of the server</extracomment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>م.ث</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف الطلب</translation>
    </message>
</context>
<context>
    <name>configurator::RequestWords</name>
    <message>
        <source>%1 · error %2</source>
        <extracomment>%1: an HTTP status such as 401; %2: Twilio&apos;s error code</extracomment>
        <translation>‏%1 · الخطأ %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: an HTTP status such as 200; %2: what went wrong after it, such as &quot;Connection lost&quot;</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>تعذّر الوصول</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>أوقفه الخادم الوكيل</translation>
    </message>
</context>
<context>
    <name>configurator::ResourceWords</name>
    <message>
        <source>Configuration</source>
        <translation>التكوين</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>خطافات الويب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Service webhooks</source>
        <translation>خطافات ويب الخدمة</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>الإشعارات الفورية</translation>
    </message>
    <message>
        <source>Returned configuration</source>
        <translation>رد الخادم: التكوين</translation>
    </message>
    <message>
        <source>Returned webhooks</source>
        <translation>رد الخادم: خطافات الويب</translation>
    </message>
    <message>
        <source>Returned service configuration</source>
        <translation>رد الخادم: تكوين الخدمة</translation>
    </message>
    <message>
        <source>Returned service webhooks</source>
        <translation>رد الخادم: خطافات ويب الخدمة</translation>
    </message>
    <message>
        <source>Returned push notifications</source>
        <translation>رد الخادم: الإشعارات الفورية</translation>
    </message>
    <message>
        <source>Conversations configuration</source>
        <translation>تكوين المحادثات</translation>
    </message>
    <message>
        <source>Conversations webhooks</source>
        <translation>خطافات ويب المحادثات</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service</source>
        <translation>تكوين خدمة محادثات</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service</source>
        <translation>خطافات ويب لخدمة محادثات</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service</source>
        <translation>الإشعارات الفورية لخدمة محادثات</translation>
    </message>
    <message>
        <source>Conversations configuration changed</source>
        <translation>تغيّر تكوين المحادثات</translation>
    </message>
    <message>
        <source>Conversations webhooks changed</source>
        <translation>تغيّرت خطافات ويب المحادثات</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service changed</source>
        <translation>تغيّر تكوين خدمة محادثات</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service changed</source>
        <translation>تغيّرت خطافات ويب لخدمة محادثات</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service changed</source>
        <translation>تغيّرت الإشعارات الفورية لخدمة محادثات</translation>
    </message>
</context>
<context>
    <name>configurator::RestoreActions</name>
    <message>
        <source>The server already has these values</source>
        <translation>القيم نفسها موجودة على الخادم بالفعل</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>لا يوجد ما يتطلب الاستعادة.</translation>
    </message>
</context>
<context>
    <name>configurator::ResultPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Status, headers and JSON of the answer</source>
        <translation>حالة الرد وترويساته ومحتوى JSON فيه</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>تفاصيل الرد</translation>
    </message>
    <message>
        <source>Nothing has been returned yet.</source>
        <translation>لم يصل أي رد بعد.</translation>
    </message>
    <message>
        <source>Applied at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>طُبّق الساعة %1، وجاء الرد خلال %2 مللي ثانية</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <translation>قُرئ الساعة %1، وجاء الرد خلال %2 مللي ثانية</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewActions</name>
    <message>
        <source>Apply without a record?</source>
        <translation>التطبيق من دون تدوين؟</translation>
    </message>
    <message>
        <source>The change could not be written down, so it was not sent. Applied without a record, it will be missing from the history and cannot be restored from there.</source>
        <translation>تعذّر تدوين التغيير، لذا لم يُرسل. إذا طُبّق من دون تدوين فسيغيب عن السجل، ولن تتاح استعادته من هناك.</translation>
    </message>
    <message>
        <source>Apply without a record</source>
        <translation>التطبيق من دون تدوين</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>عدم التطبيق</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>مراجعة التغييرات</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>تطبيق %Ln تغيير على الحساب «⁨%1⁩»؟</numerusform>
            <numerusform>تطبيق تغيير واحد على الحساب «⁨%1⁩»؟</numerusform>
            <numerusform>تطبيق تغييرين على الحساب «⁨%1⁩»؟</numerusform>
            <numerusform>تطبيق %Ln تغييرات على الحساب «⁨%1⁩»؟</numerusform>
            <numerusform>تطبيق %Ln تغييرًا على الحساب «⁨%1⁩»؟</numerusform>
            <numerusform>تطبيق %Ln تغيير على الحساب «⁨%1⁩»؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace what the server has now.</source>
        <translation>غيّر شخص آخر هذا التكوين بعد أن حمّلته. قارن قبل التطبيق: ستحل قيمك محل ما على الخادم الآن.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما سيُرسل</translation>
    </message>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>‏«⁨%1⁩» حساب إنتاج.</translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>اكتب اسم الحساب للتأكيد</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>configurator::ServicePage</name>
    <message>
        <source>Conversation Service</source>
        <translation>خدمة المحادثات</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>إعدادات الخدمة</translation>
    </message>
    <message>
        <source>Roles and reachability</source>
        <translation>الأدوار وتوفّر المستخدمين</translation>
    </message>
    <message>
        <source>Own webhooks</source>
        <translation>خطافات ويب خاصة</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>الإشعارات الفورية</translation>
    </message>
</context>
<context>
    <name>configurator::SeverityWords</name>
    <message>
        <source>Information</source>
        <extracomment>An icon before a message</extracomment>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>An icon before a message</extracomment>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>An icon before a message</extracomment>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An icon before a message</extracomment>
        <translation>خطأ</translation>
    </message>
</context>
<context>
    <name>configurator::SidAnswer</name>
    <message>
        <source>It is your account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>هذا حسابك «⁨%1⁩».</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts has this SID.</source>
        <translation>لا يحمل أي حساب في البرنامج معرّف SID هذا.</translation>
    </message>
    <message>
        <source>Your account “%1” signs in with it.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>حسابك «⁨%1⁩» يسجّل الدخول به.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts signs in with it.</source>
        <translation>لا يسجّل أي حساب في البرنامج الدخول به.</translation>
    </message>
    <message>
        <source>A role of the service opened last in the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>دور في آخر خدمة فُتحت في الحساب «⁨%1⁩».</translation>
    </message>
    <message>
        <source>It is no role of the service opened last. Open another service to see its roles.</source>
        <translation>ليس من أدوار آخر خدمة فُتحت. افتح خدمة أخرى لرؤية أدوارها.</translation>
    </message>
    <message>
        <source>Open an account to see whether it has this service.</source>
        <translation>افتح حسابًا لمعرفة ما إذا كان يتضمن هذه الخدمة.</translation>
    </message>
    <message>
        <source>A service of the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>خدمة في الحساب «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>أُنشئت في %1.</translation>
    </message>
    <message>
        <source>It is the default of new conversations.</source>
        <translation>هي الخدمة الافتراضية للمحادثات الجديدة.</translation>
    </message>
    <message>
        <source>It is not the default.</source>
        <translation>ليست الخدمة الافتراضية.</translation>
    </message>
    <message>
        <source>The services of the account “%1” are still being read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>ما زالت قراءة خدمات الحساب «⁨%1⁩» جارية.</translation>
    </message>
    <message>
        <source>The account “%1” had no such service at %2.</source>
        <extracomment>%1: the name of an account; %2: a time of day</extracomment>
        <translation>عند القراءة في الساعة %2 لم تكن في الحساب «⁨%1⁩» خدمة كهذه.</translation>
    </message>
    <message>
        <source>The services of the account “%1” have not been read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>لم تُقرأ خدمات الحساب «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>جارٍ الاستعلام من Twilio…</translation>
    </message>
    <message>
        <source>Twilio says: it is not in the account “%1”. It belongs to another account or region, or it has been deleted.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>رد Twilio: ليست في الحساب «⁨%1⁩». إنها تخص حسابًا آخر أو منطقة أخرى، أو حُذفت.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer cannot be read.</source>
        <translation>تعذّرت قراءة رد Twilio.</translation>
    </message>
    <message>
        <source>It has webhooks of its own, so those of the account are not called for it.</source>
        <translation>لها خطافات ويب خاصة بها، لذا لا تُستدعى لها خطافات الحساب.</translation>
    </message>
    <message>
        <source>It has no webhooks of its own: those of the account are called.</source>
        <translation>ليست لها خطافات ويب خاصة بها: تُستدعى خطافات الحساب.</translation>
    </message>
</context>
<context>
    <name>configurator::SidListModel</name>
    <message>
        <source>current</source>
        <extracomment>Mark of the service or role the server has now</extracomment>
        <translation>حاليًا</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Mark of the service or role that was created last</extracomment>
        <translation>الأحدث</translation>
    </message>
</context>
<context>
    <name>configurator::SidPopup</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>إعادة القراءة</translation>
    </message>
    <message>
        <source>Cancel reading the list</source>
        <translation>إلغاء قراءة القائمة</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>إعادة قراءة القائمة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
</context>
<context>
    <name>configurator::SidWords</name>
    <message>
        <source>Unknown SID</source>
        <translation>معرّف SID غير معروف</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>حساب</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>خدمة محادثات</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>خدمة مراسلة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>دور</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>محادثة</translation>
    </message>
    <message>
        <source>Participant of a conversation</source>
        <translation>مشارك في محادثة</translation>
    </message>
    <message>
        <source>Message of a conversation</source>
        <translation>رسالة في محادثة</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Device for push notifications</source>
        <translation>جهاز للإشعارات الفورية</translation>
    </message>
    <message>
        <source>Credential for push notifications</source>
        <translation>بيانات اعتماد للإشعارات الفورية</translation>
    </message>
    <message>
        <source>Webhook of a conversation</source>
        <translation>خطاف ويب لمحادثة</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>إيصال تسليم</translation>
    </message>
    <message>
        <source>Address configuration</source>
        <translation>تكوين عنوان</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>ملف وسائط</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>معرّف طلب</translation>
    </message>
    <message>
        <source>SMS message</source>
        <translation>رسالة SMS</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>رسالة MMS</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>Studio flow</source>
        <translation>تدفق Studio</translation>
    </message>
    <message>
        <source>Flex flow</source>
        <translation>تدفق Flex</translation>
    </message>
    <message>
        <source>TaskRouter workspace</source>
        <translation>مساحة عمل TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter worker</source>
        <translation>عامل TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter task</source>
        <translation>مهمة TaskRouter</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>خدمة Verify</translation>
    </message>
    <message>
        <source>It looks like a SID, but the program does not know what its first two letters stand for.</source>
        <translation>يبدو أنه SID، لكن البرنامج لا يعرف ما يدل عليه حرفاه الأولان.</translation>
    </message>
    <message>
        <source>It belongs to a Conversation Service, which it does not tell. The property chat_service_sid of an answer names that service.</source>
        <extracomment>chat_service_sid is the name of a property</extracomment>
        <translation>يتبع خدمة محادثات لا يذكرها. الخاصية chat_service_sid في الرد تسمّي تلك الخدمة.</translation>
    </message>
    <message>
        <source>It numbers one answer of Twilio. Twilio&apos;s support finds the request by it.</source>
        <translation>يخص ردًا واحدًا من Twilio. به يعثر فريق دعم Twilio على الطلب.</translation>
    </message>
    <message>
        <source>It is no service of Conversations, and the program does not look it up.</source>
        <translation>ليست من خدمات المحادثات، ولا يستعلم البرنامج عنها.</translation>
    </message>
</context>
<context>
    <name>configurator::SignInTest</name>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a failed sign-in</comment>
        <extracomment>%1: what happened; %2: what to do</extracomment>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>نجح تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>configurator::StartWords</name>
    <message>
        <source>The program found no screen to open its window on.</source>
        <translation>لم يجد البرنامج شاشة يفتح نافذته عليها.</translation>
    </message>
    <message>
        <source>Start it from within a desktop session.</source>
        <translation>شغّله من داخل جلسة سطح مكتب.</translation>
    </message>
    <message>
        <source>The program is open already, and a dialog is waiting there.</source>
        <translation>البرنامج مفتوح بالفعل، وفيه مربع حوار بانتظارك.</translation>
    </message>
    <message>
        <source>Finish it, then try again.</source>
        <translation>أنهِ العمل في مربع الحوار، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The program is open already, and sends its requests to another address.</source>
        <translation>البرنامج مفتوح بالفعل، ويرسل طلباته إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>أغلقه أولًا، أو استخدم مجلدًا آخر بالخيار ‎--data-dir.</translation>
    </message>
    <message>
        <source>The program is open already, but does not answer.</source>
        <translation>البرنامج مفتوح بالفعل، لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end it by force.</source>
        <translation>انتظر لحظة ثم أعد المحاولة، أو أنهِ البرنامج قسرًا.</translation>
    </message>
</context>
<context>
    <name>configurator::TerraformResource</name>
    <message>
        <source>The provider has no argument for %1.</source>
        <extracomment>A comment in code; %1: the name of a property in the API, such as new_message.with_media.enabled</extracomment>
        <translation>ليس لدى الموفّر وسيط للخاصية %1.</translation>
    </message>
</context>
<context>
    <name>configurator::Timeline</name>
    <message>
        <source>after %1</source>
        <extracomment>The end of a stretch of time; %1: a duration such as &quot;1 day 2 hours&quot;</extracomment>
        <translation>بعد: %1</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>نشطة</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>غير نشطة</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>مغلقة</translation>
    </message>
    <message>
        <source>Timeline of a quiet conversation</source>
        <translation>الخط الزمني لمحادثة هادئة</translation>
    </message>
</context>
<context>
    <name>configurator::TimerEditor</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Common durations</source>
        <translation>مدد شائعة</translation>
    </message>
    <message>
        <source>%1 on</source>
        <extracomment>Parts of a timer for assistive technology; %1: the timer&apos;s name</extracomment>
        <translation>‏%1: مفعّل</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>‏%1: أيام</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>‏%1: ساعات</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>‏%1: دقائق</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>‏%1: ثوانٍ</translation>
    </message>
    <message>
        <source>%1 ISO 8601</source>
        <translation>‏%1: ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601, or a short form such as 2d 4h</source>
        <translation>‏ISO 8601، أو صيغة مختصرة مثل 2d 4h</translation>
    </message>
    <message>
        <source>%1 common durations</source>
        <translation>‏%1: مدد شائعة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعات</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقائق</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثوانٍ</numerusform>
            <numerusform>ثانية</numerusform>
            <numerusform>ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WarningWords</name>
    <message>
        <source>The closed timer is not longer than the inactive timer. Both count from the last message, so conversations close without ever being inactive.</source>
        <translation>مؤقت الإغلاق ليس أطول من مؤقت عدم النشاط. كلاهما يُحسب من آخر رسالة، لذا تُغلق المحادثات من دون أن تصبح غير نشطة.</translation>
    </message>
    <message>
        <source>This account looks like one of Flex, which needs its own service to be the default. With another one, Flex may no longer receive conversations.</source>
        <translation>يبدو أن هذا حساب Flex، وحسابات Flex تحتاج إلى أن تكون خدمتها هي الافتراضية. مع خدمة أخرى قد لا يتلقى Flex المحادثات بعد ذلك.</translation>
    </message>
    <message>
        <source>%1: the new SID is in no list of this account. It may belong to another account, or have been deleted.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>‏%1: معرّف SID الجديد ليس في أي قائمة لهذا الحساب. ربما يخص حسابًا آخر، أو حُذف.</translation>
    </message>
    <message>
        <source>These webhooks are routed inside Flex. Changing them can keep Flex from working.</source>
        <translation>خطافات الويب هذه موجّهة داخل Flex. قد يؤدي تغييرها إلى تعطّل Flex.</translation>
    </message>
    <message>
        <source>Events will no longer go into Flex, which relies on them.</source>
        <translation>لن تُرسل الأحداث بعد ذلك إلى Flex، مع أنه يعتمد عليها.</translation>
    </message>
    <message>
        <source>%1: http sends what is said in conversations unencrypted. Use https.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>‏%1: يرسل http ما يُقال في المحادثات من دون تشفير. استخدم https.</translation>
    </message>
    <message>
        <source>%1 is empty, so the events that belong to it go nowhere.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>‏%1: الحقل فارغ، لذا لا تُرسل الأحداث التابعة له إلى أي مكان.</translation>
    </message>
    <message>
        <source>%1: Twilio does not say whether this can be emptied. Look at what is returned.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>‏%1: لا تذكر Twilio ما إذا كان يمكن إفراغ هذا الحقل. تحقق مما يعيده الخادم.</translation>
    </message>
    <message>
        <source>This is the first webhook of this service. From now on the account&apos;s webhooks are no longer called for it.</source>
        <translation>هذا أول خطاف ويب لهذه الخدمة. من الآن فصاعدًا لن تُستدعى لها خطافات الويب الخاصة بالحساب.</translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message>
        <source>No webhook is called for %1: neither the service nor the account has one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>لا يُستدعى أي خطاف ويب للخدمة «⁨%1⁩»: ليس لها ولا للحساب أي خطاف ويب.</translation>
    </message>
    <message>
        <source>Conversations of %1 call the account’s webhooks.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>محادثات الخدمة «⁨%1⁩» تستدعي خطافات الويب الخاصة بالحساب.</translation>
    </message>
    <message>
        <source>Events of %1 go into Flex, as the account’s webhooks say.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>تُرسل أحداث الخدمة «⁨%1⁩» إلى Flex، وفق خطافات الويب الخاصة بالحساب.</translation>
    </message>
    <message>
        <source>%1 has webhooks of its own, so the account’s are not called there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>للخدمة «⁨%1⁩» خطافات ويب خاصة بها، لذا لا تُستدعى لها خطافات الحساب.</translation>
    </message>
    <message>
        <source>%1 is never called: no pre-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>لا يُستدعى العنوان %1 أبدًا: لم يُحدَّد أي حدث تحت «قبل».</translation>
    </message>
    <message>
        <source>%1 is never called: no post-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>لا يُستدعى العنوان %1 أبدًا: لم يُحدَّد أي حدث تحت «بعد».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>قبل %Ln حدث: %1</numerusform>
            <numerusform>قبل حدث واحد: %1</numerusform>
            <numerusform>قبل حدثين: %1</numerusform>
            <numerusform>قبل %Ln أحداث: %1</numerusform>
            <numerusform>قبل %Ln حدثًا: %1</numerusform>
            <numerusform>قبل %Ln حدث: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>بعد %Ln حدث: %1</numerusform>
            <numerusform>بعد حدث واحد: %1</numerusform>
            <numerusform>بعد حدثين: %1</numerusform>
            <numerusform>بعد %Ln أحداث: %1</numerusform>
            <numerusform>بعد %Ln حدثًا: %1</numerusform>
            <numerusform>بعد %Ln حدث: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>Add an account to see and change its Conversations configuration. Or start with the practice account: it behaves like a real one, runs on this computer and can be changed without harm.</source>
        <translation>أضف حسابًا لعرض تكوين المحادثات فيه وتغييره. أو ابدأ بحساب التدريب: فهو يتصرف كحساب حقيقي، ويعمل على هذا الحاسوب، ويمكن تغييره بلا ضرر.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>استيراد حسابات…</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>فتح حساب التدريب</translation>
    </message>
</context>
</TS>
