<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>הצגת פרטי הגרסה.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>הצגת עזרה על אפשרויות שורת הפקודה.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>הצגת עזרה, כולל אפשרויות של Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>האפשרות ”%1” אינה מוכרת.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>אפשרויות לא מוכרות: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>חסר ערך אחרי ”%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>ערך לא צפוי אחרי ”%1”.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[אפשרויות]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>שימוש: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>אפשרויות:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>קובץ %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>כונן</translation>
    </message>
    <message>
        <source>File</source>
        <translation>קובץ</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>תיקיית קבצים</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>תיקייה</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>כינוי</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>קיצור דרך</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>המחשב שלי</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
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
        <translation>על אודות Conversations Configurator</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations (classic).

Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark.</source>
        <translation>עריכת התצורה של Twilio Conversations (classic) ברמת החשבון.

תוכנה חופשית ברישיון Apache 2.0. אינה מוצר של Twilio; השם Twilio הוא סימן מסחרי של החברה.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountActions</name>
    <message>
        <source>The account leaves this program and its secret leaves the keychain. Nothing changes at Twilio.</source>
        <translation>החשבון יוסר מהתוכנה והסוד שלו יוסר מצרור המפתחות. ב־Twilio דבר לא ישתנה.</translation>
    </message>
    <message>
        <source>The account leaves this program, and its secret, kept in memory only, is forgotten. Nothing changes at Twilio.</source>
        <translation>החשבון יוסר מהתוכנה והסוד שלו, שנשמר בזיכרון בלבד, יימחק. ב־Twilio דבר לא ישתנה.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>להסיר את החשבון ”%1”?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>הסרה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;עריכת חשבון…</translation>
    </message>
    <message>
        <source>&amp;Duplicate account…</source>
        <translation>&amp;שכפול חשבון…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>הס&amp;רת חשבון…</translation>
    </message>
</context>
<context>
    <name>configurator::AccountColourWords</name>
    <message>
        <source>None</source>
        <extracomment>No colour</extracomment>
        <translation>ללא</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>אדום</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>כתום</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>ירוק</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>טורקיז</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>כחול</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>סגול</translation>
    </message>
</context>
<context>
    <name>configurator::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>עריכת חשבון</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>הוספת חשבון</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>שם החשבון</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>מזהה חשבון (SID)</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>מזהה מפתח API (SID)</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>כניסה באמצעות</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>אסימון אימות</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>הסוד של מפתח API</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>צבע</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>מפתח API</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>חשבון ייצור</translation>
    </message>
    <message>
        <source>Applying a change then wants the account&apos;s name typed</source>
        <translation>כל החלת שינוי תחייב להקליד את שם החשבון</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>בדיקת כניסה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>אם השדה ריק, הערך השמור נשאר</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>מתבצעת שמירה…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>שמירה</translation>
    </message>
    <message>
        <source>%1 signs in the same way.</source>
        <extracomment>%1: the name of another account</extracomment>
        <translation>לחשבון ”%1” יש אותם פרטי כניסה.</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>שמירה בזיכרון עד ליציאה</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>כבר יש חשבון בשם הזה.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>לוותר על שינוי אחד בשירות הזה?</numerusform>
            <numerusform>לוותר על %Ln שינויים בשירות הזה?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>מה שהשתנה עדיין לא הוחל.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ויתור</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>המשך עריכה</translation>
    </message>
</context>
<context>
    <name>configurator::AccountSwitch</name>
    <message>
        <source>There is no account called %1</source>
        <translation>אין חשבון בשם %1</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it.</source>
        <translation>אפשר לבחור חשבון מהרשימה או להוסיף אותו.</translation>
    </message>
    <message>
        <source>The account is no longer in the list</source>
        <translation>החשבון כבר אינו ברשימה</translation>
    </message>
    <message>
        <source>Add it again to change its values.</source>
        <translation>כדי לשנות את ערכיו יש להוסיף אותו שוב.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountWords</name>
    <message>
        <source>Practice</source>
        <extracomment>The built-in account on which people learn</extracomment>
        <translation>תרגול</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>פועל במחשב הזה</translation>
    </message>
    <message>
        <source>%1 · %2…%3</source>
        <extracomment>%1: a region such as us1; %2: the start and %3: the end of a SID</extracomment>
        <translation>‏%1 · %2…%3</translation>
    </message>
    <message>
        <source>United States (us1)</source>
        <translation>ארצות הברית (us1)</translation>
    </message>
    <message>
        <source>Ireland (ie1)</source>
        <translation>אירלנד (ie1)</translation>
    </message>
    <message>
        <source>At Twilio it is called %1: %2, %3.</source>
        <extracomment>%1: the name Twilio has for the account; %2: &quot;active&quot; and so on; %3: &quot;full account&quot; and so on</extracomment>
        <translation>שמו ב־Twilio: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>The status of an account</extracomment>
        <translation>פעיל</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>The status of an account</extracomment>
        <translation>מושעה</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>The status of an account</extracomment>
        <translation>סגור</translation>
    </message>
    <message>
        <source>full account</source>
        <translation>חשבון מלא</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>חשבון ניסיון</translation>
    </message>
</context>
<context>
    <name>configurator::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>הוספת חשבון…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search accounts by name or SID</source>
        <translation>חיפוש חשבונות לפי שם או SID</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>לא נמצא חשבון</translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>ויתור על השינויים</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>סקירה והחלה…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>בתהליך</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>הפעלת שרת התרגול…</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain…</source>
        <translation>קריאת הסוד מצרור המפתחות…</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>קריאת התצורה…</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>בדיקה אם מישהו אחר שינה אותה…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>החלת השינויים…</translation>
    </message>
    <message>
        <source>No clear answer came. Reading again whether the changes were applied…</source>
        <translation>לא התקבלה תשובה ברורה. קריאה חוזרת כדי לבדוק אם השינויים הוחלו…</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>לא נטען דבר.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>אין שינויים</translation>
    </message>
    <message>
        <source>Applied, but not as sent: see what the server returned.</source>
        <translation>הוחל, אך לא כפי שנשלח: ההבדל מופיע בתשובת השרת.</translation>
    </message>
    <message>
        <source>Applied. Everything is as on the server.</source>
        <translation>הוחל. הכול זהה למה שבשרת.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>שינוי אחד</numerusform>
            <numerusform>%Ln שינויים</numerusform>
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
            <numerusform>שדה אחד דורש תשומת לב</numerusform>
            <numerusform>%Ln שדות דורשים תשומת לב</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ApiReferenceDialog</name>
    <message>
        <source>API reference</source>
        <translation>תיעוד ה־API</translation>
    </message>
    <message>
        <source>Twilio documents the configuration, what its values mean and how they are changed.</source>
        <translation>התיעוד של Twilio מסביר את התצורה, את משמעות הערכים שלה ואיך לשנות אותם.</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>פתיחת התיעוד</translation>
    </message>
    <message>
        <source>For AI tools</source>
        <translation>לכלי AI</translation>
    </message>
    <message>
        <source>With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can look things up in the documentation of the API.</source>
        <extracomment>mcp.json and mcpServers: a file of the tool, and a member of it</extracomment>
        <translation>הוספת הרשומה הזאת תחת mcpServers בקובץ mcp.json של כלי AI שתומך ב־MCP תאפשר לו לחפש מידע בתיעוד ה־API.</translation>
    </message>
    <message>
        <source>Entry for mcp.json</source>
        <translation>רשומה לקובץ mcp.json</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
</context>
<context>
    <name>configurator::BatchConfirmation</name>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>החשבון ”%1” הוא חשבון ייצור.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>חשבון ייצור אחד ישתנה.</numerusform>
            <numerusform>%Ln חשבונות ייצור ישתנו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>לאישור, יש להקליד את שם החשבון</translation>
    </message>
    <message>
        <source>Type the number of production accounts to confirm</source>
        <translation>לאישור, יש להקליד את מספר חשבונות הייצור</translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message>
        <source>Change timers of several accounts</source>
        <translation>שינוי טיימרים בכמה חשבונות</translation>
    </message>
    <message>
        <source>Each account is read again before it is changed, and one that somebody else has changed is left alone. Services belong to one account, so their SIDs cannot be set here.</source>
        <translation>כל חשבון נקרא שוב לפני השינוי, וחשבון שמישהו אחר שינה נשאר כפי שהוא. כל שירות שייך לחשבון אחד, ולכן לא ניתן להגדיר כאן SID של שירותים.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>סימון הכול</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>ביטול הסימון</translation>
    </message>
    <message>
        <source>Accounts to change</source>
        <translation>חשבונות לשינוי</translation>
    </message>
    <message>
        <source>Accounts that are done</source>
        <translation>חשבונות שהטיפול בהם הסתיים</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ייצוא…</translation>
    </message>
    <message>
        <source>Write what has become of each account to a file</source>
        <translation>כתיבת התוצאה של כל חשבון אל קובץ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>הושלם: %1 מתוך חשבון אחד</numerusform>
            <numerusform>הושלם: %1 מתוך %Ln חשבונות</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the timers to change.</source>
        <translation>יש לסמן את הטיימרים שישתנו.</translation>
    </message>
    <message>
        <source>Correct the timer first.</source>
        <translation>יש לתקן קודם את ערך הטיימר.</translation>
    </message>
    <message>
        <source>No account is chosen that would be changed.</source>
        <translation>אין בין החשבונות המסומנים חשבון שדורש שינוי.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>חשבון אחד ישתנה.</numerusform>
            <numerusform>%Ln חשבונות ישתנו.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>בוצע שינוי בחשבון אחד.</numerusform>
            <numerusform>בוצע שינוי ב־%Ln חשבונות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>בוצע שינוי ב־%1 מתוך חשבון אחד. ברשימה מופיע מה קרה.</numerusform>
            <numerusform>בוצע שינוי ב־%1 מתוך %Ln חשבונות. ברשימה מופיע מה קרה לשאר.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what has become of each account</source>
        <translation>ייצוא התוצאה של כל חשבון</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>טבלאות ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>קובצי JSON (*.json)</translation>
    </message>
    <message>
        <source>Timers %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>טיימרים %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>הושלם הייצוא אל ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTableModel</name>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>טיימר אי־פעילות</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>טיימר סגירה</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>כעת: %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTimer</name>
    <message>
        <source>Change the inactive timer</source>
        <translation>שינוי טיימר אי־הפעילות</translation>
    </message>
    <message>
        <source>Change the closed timer</source>
        <translation>שינוי טיימר הסגירה</translation>
    </message>
</context>
<context>
    <name>configurator::ChangesTableModel</name>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>When you loaded it</source>
        <translation>בעת הטעינה</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>כעת בשרת</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>הערך שלך</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
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
        <translation>קוד</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>משמעות</translation>
    </message>
</context>
<context>
    <name>configurator::CodeWords</name>
    <message>
        <source>The request has a parameter that Twilio does not know or does not accept.</source>
        <translation>בבקשה יש פרמטר ש־Twilio לא מכירה או לא מקבלת.</translation>
    </message>
    <message>
        <source>The server&apos;s own message names it. Correct that value, or leave it out.</source>
        <translation>הודעת השרת מציינת איזה. יש לתקן את הערך או להשמיט אותו.</translation>
    </message>
    <message>
        <source>The SID, the auth token or the API key does not fit.</source>
        <translation>ה־SID, אסימון האימות או מפתח ה־API אינם מתאימים.</translation>
    </message>
    <message>
        <source>Check that nothing is missing or added at its ends, that it belongs to this account and not to its parent or a subaccount, that it was made in this region, that it has not been deleted or replaced, and that it is not a test credential.</source>
        <translation>יש לבדוק שלא חסר ולא נוסף דבר בקצוות הערך, שהוא שייך לחשבון הזה ולא לחשבון האב או לחשבון משנה, שנוצר באזור הזה, שלא נמחק או הוחלף, ושאינו מיועד לבדיקות.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>החשבון אינו פעיל.</translation>
    </message>
    <message>
        <source>Reactivate it in the console, or ask Twilio&apos;s support.</source>
        <translation>יש להפעיל אותו מחדש בקונסולה או לפנות לתמיכה של Twilio.</translation>
    </message>
    <message>
        <source>These are test credentials, which cannot be used here.</source>
        <translation>אלה פרטי כניסה לבדיקות, ולא ניתן להשתמש בהם כאן.</translation>
    </message>
    <message>
        <source>Use the live ones of the account.</source>
        <translation>יש להשתמש בפרטי הכניסה הרגילים של החשבון.</translation>
    </message>
    <message>
        <source>The update contained nothing to change.</source>
        <translation>העדכון לא כלל שום שינוי.</translation>
    </message>
    <message>
        <source>Change a value first. If the update came from this program, report it as a fault of the program.</source>
        <translation>יש לשנות קודם ערך כלשהו. אם העדכון נשלח מהתוכנה הזאת, זו תקלה שכדאי לדווח עליה.</translation>
    </message>
    <message>
        <source>The account is suspended or closed.</source>
        <translation>החשבון מושעה או סגור.</translation>
    </message>
    <message>
        <source>Look for the reason in the console, and ask Twilio&apos;s support.</source>
        <translation>יש לבדוק את הסיבה בקונסולה ולפנות לתמיכה של Twilio.</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>המשאב אינו קיים.</translation>
    </message>
    <message>
        <source>Check the SIDs, the account and its region. What the SID stood for may have been deleted: read the list of services again.</source>
        <translation>יש לבדוק את ערכי ה־SID, את החשבון ואת האזור שלו. ייתכן שמה שה־SID מייצג נמחק: כדאי לקרוא שוב את רשימת השירותים.</translation>
    </message>
    <message>
        <source>Too many requests at once. This one was not carried out.</source>
        <translation>יותר מדי בקשות בבת אחת. הבקשה הזאת לא בוצעה.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Other programs of the account may be busy as well.</source>
        <translation>יש להמתין רגע ולנסות שוב. ייתכן שגם תוכנות אחרות פועלות בחשבון.</translation>
    </message>
    <message>
        <source>Twilio met an error of its own.</source>
        <translation>אירעה שגיאה ב־Twilio.</translation>
    </message>
    <message>
        <source>Read the configuration again before you repeat a change: it may have taken effect.</source>
        <translation>לפני שחוזרים על שינוי יש לקרוא שוב את התצורה: ייתכן שהוא כבר נכנס לתוקף.</translation>
    </message>
    <message>
        <source>There is no Conversation Service with this SID in the account.</source>
        <translation>אין בחשבון שירות שיחות עם ה־SID הזה.</translation>
    </message>
    <message>
        <source>Choose another one, or check that the right account is open.</source>
        <translation>יש לבחור שירות אחר, או לבדוק שהחשבון הנכון פתוח.</translation>
    </message>
    <message>
        <source>The request does not say which Conversation Service it is about.</source>
        <translation>הבקשה אינה מציינת לאיזה שירות שיחות היא מתייחסת.</translation>
    </message>
    <message>
        <source>Choose a service. Its SID begins with IS.</source>
        <translation>יש לבחור שירות. ה־SID שלו מתחיל ב־IS.</translation>
    </message>
    <message>
        <source>A setting of a webhook is malformed.</source>
        <translation>הגדרה של וובהוק אינה תקינה.</translation>
    </message>
    <message>
        <source>Check the URLs, the method and the events of the webhooks.</source>
        <translation>יש לבדוק את כתובות ה־URL, את השיטה ואת האירועים של הוובהוקים.</translation>
    </message>
    <message>
        <source>The method of a webhook is not one that Twilio uses.</source>
        <translation>השיטה שהוגדרה לוובהוק אינה נתמכת ב־Twilio.</translation>
    </message>
    <message>
        <source>Choose GET or POST.</source>
        <translation>יש לבחור GET או POST.</translation>
    </message>
    <message>
        <source>A webhook stopped what somebody wanted to do in a conversation.</source>
        <translation>וובהוק עצר פעולה שמישהו ביקש לבצע בשיחה.</translation>
    </message>
    <message>
        <source>If it should not have, ask whoever runs the pre-event webhook why it said no.</source>
        <translation>אם לא היה אמור לעצור אותה, יש לברר את סיבת הסירוב אצל האחראים לוובהוק שלפני האירוע.</translation>
    </message>
    <message>
        <source>A webhook was called, but its answer was an error.</source>
        <translation>וובהוק הופעל, אך החזיר שגיאה.</translation>
    </message>
    <message>
        <source>Check the URL, and ask whoever runs the webhook to look into its log.</source>
        <translation>יש לבדוק את ה־URL, ולבקש מהאחראים לוובהוק לעיין ביומן שלו.</translation>
    </message>
    <message>
        <source>More was asked of a Conversation Service in one second than it takes.</source>
        <translation>שירות שיחות קיבל בשנייה אחת יותר פניות מהמותר.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the applications that use this service have to slow down.</source>
        <translation>יש להמתין רגע ולנסות שוב. אם התקלה חוזרת, היישומים שמשתמשים בשירות הזה צריכים להאט את קצב הפניות.</translation>
    </message>
    <message>
        <source>More was asked of Conversations in one second than it takes in all.</source>
        <translation>מספר הפניות אל Conversations בשנייה אחת חרג מהמותר.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the account&apos;s applications have to spread their requests.</source>
        <translation>יש להמתין רגע ולנסות שוב. אם התקלה חוזרת, יישומי החשבון צריכים לפזר את הבקשות שלהם על פני זמן.</translation>
    </message>
    <message>
        <source>A webhook did not answer within five seconds.</source>
        <translation>וובהוק לא השיב בתוך חמש שניות.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to answer at once and to do what takes long afterwards.</source>
        <translation>יש לבקש מהאחראים לוובהוק שישיב מייד ויבצע פעולות ממושכות לאחר מכן.</translation>
    </message>
    <message>
        <source>The pre-event URL is not a valid address.</source>
        <translation>כתובת ה־URL שלפני האירוע אינה תקינה.</translation>
    </message>
    <message>
        <source>Write all of it, from https:// or http:// on, with blanks and special characters percent-encoded.</source>
        <translation>יש לכתוב את הכתובת במלואה, החל ב־https://‎ או ב־http://‎, עם קידוד אחוזים לרווחים ולתווים מיוחדים.</translation>
    </message>
    <message>
        <source>The post-event URL is not a valid address.</source>
        <translation>כתובת ה־URL שאחרי האירוע אינה תקינה.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>התפקיד אינו קיים.</translation>
    </message>
    <message>
        <source>Choose a role of the same Conversation Service. Its SID begins with RL.</source>
        <translation>יש לבחור תפקיד של אותו שירות שיחות. ה־SID שלו מתחיל ב־RL.</translation>
    </message>
    <message>
        <source>There is no such role for conversations.</source>
        <translation>אין תפקיד כזה לשיחות.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is conversation.</source>
        <translation>יש לבחור תפקיד מסוג conversation של אותו שירות.</translation>
    </message>
    <message>
        <source>There is no such role for the service as a whole.</source>
        <translation>אין תפקיד כזה לשירות כולו.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is service.</source>
        <translation>יש לבחור תפקיד מסוג service של אותו שירות.</translation>
    </message>
    <message>
        <source>The SID of a role is missing.</source>
        <translation>חסר SID של תפקיד.</translation>
    </message>
    <message>
        <source>Enter it. It begins with RL.</source>
        <translation>יש להזין אותו. הוא מתחיל ב־RL.</translation>
    </message>
    <message>
        <source>There is no such permission for a role.</source>
        <translation>אין הרשאה כזאת לתפקידים.</translation>
    </message>
    <message>
        <source>Compare how it is written with Twilio&apos;s list of permissions.</source>
        <translation>יש להשוות את הכתיב לרשימת ההרשאות של Twilio.</translation>
    </message>
    <message>
        <source>There is no such type of role.</source>
        <translation>אין סוג כזה של תפקיד.</translation>
    </message>
    <message>
        <source>A role is for a conversation or for a service: choose one of these types.</source>
        <translation>תפקיד מיועד לשיחה או לשירות: יש לבחור באחד משני הסוגים.</translation>
    </message>
    <message>
        <source>The service has no valid role for those who create conversations.</source>
        <translation>לשירות אין תפקיד תקין ליוצרי שיחות.</translation>
    </message>
    <message>
        <source>Choose the role for conversation creators on the page Service.</source>
        <translation>יש לבחור את התפקיד ליוצרי שיחות בעמוד ”שירות”.</translation>
    </message>
    <message>
        <source>The role of a user does not allow what the user wanted to do.</source>
        <translation>התפקיד של המשתמש אינו מתיר את הפעולה שביקש לבצע.</translation>
    </message>
    <message>
        <source>Give the user another role, or the role the permission.</source>
        <translation>יש לתת למשתמש תפקיד אחר, או להוסיף לתפקיד את ההרשאה.</translation>
    </message>
    <message>
        <source>A role or a permission is missing or does not fit.</source>
        <translation>תפקיד או הרשאה חסרים או אינם מתאימים.</translation>
    </message>
    <message>
        <source>Check the three roles on the page Service.</source>
        <translation>יש לבדוק את שלושת התפקידים בעמוד ”שירות”.</translation>
    </message>
    <message>
        <source>There is no such role in conversations.</source>
        <translation>אין תפקיד כזה בשיחות.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is missing.</source>
        <translation>חסר SID של שירות ההודעות.</translation>
    </message>
    <message>
        <source>Choose a Messaging Service. Its SID begins with MG.</source>
        <translation>יש לבחור שירות הודעות. ה־SID שלו מתחיל ב־MG.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is malformed.</source>
        <translation>ה־SID של שירות ההודעות אינו תקין.</translation>
    </message>
    <message>
        <source>It begins with MG, followed by 32 digits or letters from a to f. Choose it from the list, or copy it again.</source>
        <translation>הוא מתחיל ב־MG ואחריו 32 ספרות או אותיות מ־a עד f. יש לבחור אותו מהרשימה או להעתיק אותו שוב.</translation>
    </message>
    <message>
        <source>The Messaging Service does not exist in this account.</source>
        <translation>שירות ההודעות אינו קיים בחשבון הזה.</translation>
    </message>
    <message>
        <source>Check the account, or choose another.</source>
        <translation>יש לבדוק את החשבון או לבחור שירות אחר.</translation>
    </message>
    <message>
        <source>A conversation has no Messaging Service to send by.</source>
        <translation>לשיחה אין שירות הודעות שדרכו אפשר לשלוח.</translation>
    </message>
    <message>
        <source>Set the default messaging service, from which new conversations take it.</source>
        <translation>יש להגדיר שירות הודעות ברירת מחדל, שישמש שיחות חדשות.</translation>
    </message>
    <message>
        <source>The inactive timer must be at least one minute, or off.</source>
        <translation>טיימר אי־הפעילות צריך להיות של דקה אחת לפחות, או כבוי.</translation>
    </message>
    <message>
        <source>Make it longer, or switch it off.</source>
        <translation>יש להאריך אותו או לכבות אותו.</translation>
    </message>
    <message>
        <source>The closed timer must be at least ten minutes, or off.</source>
        <translation>טיימר הסגירה צריך להיות של עשר דקות לפחות, או כבוי.</translation>
    </message>
    <message>
        <source>The conversation is closed, which cannot be undone.</source>
        <translation>השיחה סגורה, ולא ניתן לפתוח אותה מחדש.</translation>
    </message>
    <message>
        <source>Begin a new one. If conversations close too early, make the closed timer longer.</source>
        <translation>יש להתחיל שיחה חדשה. אם שיחות נסגרות מוקדם מדי, כדאי להאריך את טיימר הסגירה.</translation>
    </message>
    <message>
        <source>The inactive timer is not an ISO 8601 duration the server takes.</source>
        <translation>טיימר אי־הפעילות אינו משך זמן בתקן ISO 8601 שהשרת מקבל.</translation>
    </message>
    <message>
        <source>Write it as PT10M, PT2H or P1D, or as PT0S for off.</source>
        <translation>יש לכתוב אותו בצורה PT10M או PT2H או P1D, ולכיבוי – PT0S.</translation>
    </message>
    <message>
        <source>The closed timer is not an ISO 8601 duration the server takes.</source>
        <translation>טיימר הסגירה אינו משך זמן בתקן ISO 8601 שהשרת מקבל.</translation>
    </message>
    <message>
        <source>A conversation was to be created with a timer but without a state.</source>
        <translation>הייתה בקשה ליצור שיחה עם טיימר אך בלי מצב.</translation>
    </message>
    <message>
        <source>The application that creates it has to name a state as well, or leave the timer to the defaults.</source>
        <translation>היישום שיוצר אותה צריך לציין גם מצב, או להשאיר את הטיימר לערכי ברירת המחדל.</translation>
    </message>
    <message>
        <source>Conversations are not offered in this region.</source>
        <translation>המוצר Conversations אינו זמין באזור הזה.</translation>
    </message>
    <message>
        <source>Use us1 or ie1.</source>
        <translation>יש להשתמש ב־us1 או ב־ie1.</translation>
    </message>
    <message>
        <source>The API key lacks the permission for this, or is not one of this account.</source>
        <translation>למפתח ה־API אין הרשאה לכך, או שאינו שייך לחשבון הזה.</translation>
    </message>
    <message>
        <source>Grant the permission in the console, or use a standard key of the account. Check that neither is suspended.</source>
        <translation>יש להעניק את ההרשאה בקונסולה, או להשתמש במפתח רגיל של החשבון. יש לבדוק שהמפתח והחשבון אינם מושעים.</translation>
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
        <translation>קודי שגיאה</translation>
    </message>
    <message>
        <source>Code, or words about it</source>
        <translation>קוד, או מילים מתוך התיאור</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>מה לעשות</translation>
    </message>
    <message>
        <source>Read more at Twilio</source>
        <translation>מידע נוסף אצל Twilio</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s page about the code in the browser</source>
        <translation>פתיחת העמוד של Twilio על הקוד בדפדפן</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>The program does not know this code. Twilio&apos;s own page may explain it.</source>
        <translation>התוכנה אינה מכירה את הקוד הזה. ייתכן שהעמוד של Twilio מסביר אותו.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the number of the code alone.</source>
        <translation>לא נמצא דבר. אפשר לנסות פחות מילים, או רק את מספר הקוד.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>שגיאה %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1: an HTTP status such as 401</extracomment>
        <translation>סטטוס HTTP %1</translation>
    </message>
</context>
<context>
    <name>configurator::CommandLineReader</name>
    <message>
        <source>Open the practice account.</source>
        <translation>פתיחת חשבון התרגול.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>פתיחת החשבון בעל השם הזה.</translation>
    </message>
    <message>
        <source>Use this language, such as de or pt-BR.</source>
        <translation>שימוש בשפה הזאת, למשל de או pt-BR.</translation>
    </message>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>שמירת ההגדרות וההיסטוריה בתיקייה הזאת.</translation>
    </message>
    <message>
        <source>Send all requests below this address instead of to Twilio&apos;s hosts.</source>
        <translation>שליחת כל הבקשות לכתובת הבסיס הזאת במקום לשרתים של Twilio.</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations.</source>
        <translation>עריכת התצורה של Twilio Conversations ברמת החשבון.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>ארגומנט לא צפוי: %1</translation>
    </message>
    <message>
        <source>--api-url wants an https address; http only for this computer (127.0.0.1, localhost).</source>
        <translation>הערך של ‎--api-url צריך להיות כתובת https; כתובת http מותרת רק במחשב הזה (127.0.0.1 או localhost).</translation>
    </message>
    <message>
        <source>An option of Qt.</source>
        <translation>אפשרות של Qt.</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationPage</name>
    <message>
        <source>Reload</source>
        <translation>טעינה מחדש</translation>
    </message>
    <message>
        <source>Read it again; your changes stay</source>
        <translation>קריאה חוזרת מהשרת; השינויים שלך נשארים</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account</comment>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>חשבון ייצור</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>הזנת הסוד…</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>כניסה לפרוקסי…</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationTableModel</name>
    <message>
        <source>Property</source>
        <translation>מאפיין</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>במילים</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>שינוי</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>שירות שיחות</translation>
    </message>
    <message>
        <source>not as sent</source>
        <extracomment>The server did not take the value that was sent</extracomment>
        <translation>לא כפי שנשלח</translation>
    </message>
    <message>
        <source>%1 was sent, and the server answered otherwise.</source>
        <translation>נשלח %1, והשרת השיב אחרת.</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>The server writes the value that was sent in another form</extracomment>
        <translation>בכתיב אחר</translation>
    </message>
    <message>
        <source>%1 was sent, and the server writes it in its own way.</source>
        <translation>נשלח %1, והשרת כותב זאת בדרכו.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>השתנה</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>קודם: %1</translation>
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
        <translation>העתקה בתור</translation>
    </message>
    <message>
        <source>Copy what was returned, or the request for it</source>
        <translation>העתקה של מה שהוחזר, או של הבקשה שמחזירה אותו</translation>
    </message>
    <message>
        <source>The Terraform provider for Twilio has no resource for the webhooks of a service</source>
        <translation>לספק של Terraform עבור Twilio אין משאב לוובהוקים של שירות</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what is on the clipboard now, such as &quot;curl command&quot;</extracomment>
        <translation>הועתק: %1</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>טקסט Markdown לפנייה</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>A command line; &quot;curl&quot; is the name of a program</extracomment>
        <translation>פקודת curl</translation>
    </message>
    <message>
        <source>twilio command</source>
        <extracomment>A command line; &quot;twilio&quot; is the name of a program</extracomment>
        <translation>פקודת twilio</translation>
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
        <translation>אבחון</translation>
    </message>
    <message>
        <source>The requests of the program, up to %1 of them, newest first. Secrets, headers, queries and contents are not in it; SIDs in a path are.</source>
        <extracomment>%1: the greatest number of requests that are kept</extracomment>
        <translation>הבקשות של התוכנה, עד %1, מהחדשה לישנה. סודות, כותרות, מחרוזות שאילתה ותוכן אינם נכללים; ערכי SID שבנתיב נכללים.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>בקשות</translation>
    </message>
    <message>
        <source>No requests yet. They appear here as soon as the program sends any.</source>
        <translation>אין עדיין בקשות. הן יופיעו כאן ברגע שהתוכנה תשלח אותן.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the list of requests</extracomment>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy everything as text for a support ticket</source>
        <translation>העתקת הכול כטקסט לפנייה לתמיכה</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>שמירה…</translation>
    </message>
    <message>
        <source>Save everything as a text file for a support ticket</source>
        <translation>שמירת הכול כקובץ טקסט לפנייה לתמיכה</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>שמירת האבחון</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>קובצי טקסט ‎(*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>נשמר בתור ⁦%1⁩</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsReport</name>
    <message>
        <source>No requests.</source>
        <translation>אין בקשות.</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>נשלחה (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>מארח</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>נתיב</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>מילישניות</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>מזהה בקשה</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Written: %1 UTC</source>
        <extracomment>%1: a moment in universal time</extracomment>
        <translation>נכתב: %1 UTC</translation>
    </message>
    <message>
        <source>System: %1</source>
        <extracomment>%1: the name and version of an operating system</extracomment>
        <translation>מערכת: %1</translation>
    </message>
    <message>
        <source>Qt: %1, %2</source>
        <extracomment>%1: a version of Qt; %2: what draws its windows, such as xcb</extracomment>
        <translation>גרסת Qt: %1, %2</translation>
    </message>
    <message>
        <source>TLS: %1</source>
        <extracomment>%1: the name and version of the library that encrypts</extracomment>
        <translation>ספריית TLS: %1</translation>
    </message>
    <message>
        <source>Language: %1, of the system: %2</source>
        <extracomment>%1: a language of the program, such as en-US; %2: that of the system</extracomment>
        <translation>שפה: %1, שפת המערכת: %2</translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>יום אחד</numerusform>
            <numerusform>%Ln ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>שעה אחת</numerusform>
            <numerusform>%Ln שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>דקה אחת</numerusform>
            <numerusform>%Ln דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>שנייה אחת</numerusform>
            <numerusform>%Ln שניות</numerusform>
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
        <translation>דבר לא נשלח: לא ניתן היה לרשום את השינוי</translation>
    </message>
    <message>
        <source>The change was applied, but the history does not say so yet</source>
        <translation>השינוי הוחל, אך ההיסטוריה עדיין אינה משקפת זאת</translation>
    </message>
    <message>
        <source>It is not known whether the change was applied</source>
        <translation>לא ידוע אם השינוי הוחל</translation>
    </message>
    <message>
        <source>%1. The request was sent, but no clear answer came back, nor could the configuration be read again. Reload to see what the server has now; your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>הבקשה נשלחה, אך לא התקבלה תשובה ברורה (%1), וגם לא ניתן היה לקרוא שוב את התצורה. טעינה מחדש תראה מה יש כעת בשרת; השינויים שלך נשארים כאן.</translation>
    </message>
    <message>
        <source>The change was applied all the same</source>
        <translation>השינוי הוחל בכל זאת</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, but the server has the values you asked for.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>לא התקבלה תשובה ברורה (%1), אך הערכים שביקשת נמצאים בשרת.</translation>
    </message>
    <message>
        <source>The change was not applied</source>
        <translation>השינוי לא הוחל</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server still has the values from before. Your changes stay here. Reload before you try again: a slow server may yet carry the request out.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>לא התקבלה תשובה ברורה (%1), ובשרת עדיין הערכים הקודמים. השינויים שלך נשארים כאן. לפני ניסיון חוזר יש לטעון מחדש: ייתכן ששרת איטי עוד יבצע את הבקשה.</translation>
    </message>
    <message>
        <source>It cannot be told whether the change was applied</source>
        <translation>לא ניתן לדעת אם השינוי הוחל</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server now has values that are neither those from before nor yours. Somebody else may have changed them since. Your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>לא התקבלה תשובה ברורה (%1), והערכים שבשרת כעת אינם הקודמים ואינם שלך. ייתכן שמישהו אחר שינה אותם בינתיים. השינויים שלך נשארים כאן.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>שגיאה %1</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1: the server&apos;s message; %2: Twilio&apos;s error code</extracomment>
        <translation>שגיאה %2: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>הפעולה בוטלה</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>לא השתנה כאן דבר.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>השרת לא השיב בזמן</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>יש לבדוק את החיבור ולנסות שוב.</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>אין חיבור לשרת</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, a proxy or a firewall, and the account&apos;s region.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>לא ניתן להגיע אל %1. יש לבדוק את הרשת, את הפרוקסי ואת חומת האש, וגם את האזור של החשבון.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>החיבור נותק</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>יש לבדוק את הרשת ולנסות שוב.</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>לא ניתן לאמת את זהות השרת</translation>
    </message>
    <message>
        <source>The server pointed to another address</source>
        <translation>השרת הפנה לכתובת אחרת</translation>
    </message>
    <message>
        <source>The program does not follow, to keep your sign-in safe. Check the network for a login page, and the account&apos;s region.</source>
        <translation>כדי להגן על פרטי הכניסה, התוכנה אינה ממשיכה לשם. יש לבדוק אם הרשת מציגה דף התחברות, ומהו האזור של החשבון.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>הכניסה נדחתה</translation>
    </message>
    <message>
        <source>Check the account&apos;s SID and its auth token or API key.</source>
        <translation>יש לבדוק את SID החשבון ואת אסימון האימות או מפתח ה־API שלו.</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>לפרטי הכניסה האלה אין הרשאה לכך</translation>
    </message>
    <message>
        <source>Use one with more permissions.</source>
        <translation>יש להשתמש בפרטי כניסה בעלי הרשאות רחבות יותר.</translation>
    </message>
    <message>
        <source>The server knows nothing at this address</source>
        <translation>השרת לא מצא דבר בכתובת הזאת</translation>
    </message>
    <message>
        <source>Check the account and its region.</source>
        <translation>יש לבדוק את החשבון ואת האזור שלו.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>יותר מדי בקשות בבת אחת</translation>
    </message>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>הבקשה לא בוצעה. אפשר לנסות שוב בעוד שנייה.</numerusform>
            <numerusform>הבקשה לא בוצעה. אפשר לנסות שוב בעוד %Ln שניות.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was not carried out. Try again in a moment.</source>
        <translation>הבקשה לא בוצעה. אפשר לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>השרת דחה את הבקשה</translation>
    </message>
    <message>
        <source>Nothing was changed. The server answered with status %1 and did not say why.</source>
        <extracomment>%1: an HTTP status such as 409</extracomment>
        <translation>דבר לא השתנה. השרת השיב בסטטוס %1 ולא ציין סיבה.</translation>
    </message>
    <message>
        <source>Nothing was changed. The server&apos;s words below say why.</source>
        <translation>דבר לא השתנה. הסיבה מופיעה בהודעת השרת שלהלן.</translation>
    </message>
    <message>
        <source>The server has trouble of its own</source>
        <translation>תקלה בשרת</translation>
    </message>
    <message>
        <source>It answered with status %1. Try again in a while.</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>השרת השיב בסטטוס %1. כדאי לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>לא ניתן לקרוא את התשובה</translation>
    </message>
    <message>
        <source>What came back is not a configuration. A proxy or a login page may have answered instead.</source>
        <translation>מה שהתקבל אינו תצורה. ייתכן שפרוקסי או דף התחברות השיבו במקום השרת.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>התשובה גדולה מדי</translation>
    </message>
    <message>
        <source>It is far larger than a configuration can be, so the program stopped reading.</source>
        <translation>היא גדולה בהרבה מכל תצורה אפשרית, ולכן התוכנה הפסיקה לקרוא.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>הסוד אינו בצרור המפתחות</translation>
    </message>
    <message>
        <source>It may have been removed by another program. Enter the auth token or API key secret of this account again.</source>
        <translation>ייתכן שתוכנה אחרת הסירה אותו. יש להזין שוב את אסימון האימות או את הסוד של מפתח ה־API של החשבון הזה.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>צרור המפתחות נעול</translation>
    </message>
    <message>
        <source>The question for its password was dismissed or could not be shown. Unlock the keychain of this computer, then try again.</source>
        <translation>החלון לבקשת הסיסמה נסגר, או שלא ניתן היה להציג אותו. יש לבטל את הנעילה של צרור המפתחות במחשב ולנסות שוב.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>הגישה לצרור המפתחות נדחתה</translation>
    </message>
    <message>
        <source>The question was answered with no, or this program may not use the keychain. Allow it, then try again.</source>
        <translation>בחלון האישור נבחר ”לא”, או שלתוכנה אין הרשאה להשתמש בצרור המפתחות. יש לאשר ולנסות שוב.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer</source>
        <translation>אין צרור מפתחות זמין במחשב הזה</translation>
    </message>
    <message>
        <source>Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept in memory while the program runs.</source>
        <translation>יש להפעיל את שירות צרור המפתחות (GNOME Keyring או KDE Wallet). עד אז אפשר לשמור סודות בזיכרון כל עוד התוכנה פועלת.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>צרור המפתחות לא השיב בזמן</translation>
    </message>
    <message>
        <source>A question to unlock it may be open in another window: answer it, then try again. If there is none, restart the keychain service.</source>
        <translation>ייתכן שבחלון אחר פתוחה בקשה לביטול הנעילה שלו: יש להשיב עליה ולנסות שוב. אם אין כזאת, יש להפעיל מחדש את שירות צרור המפתחות.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>תקלה בצרור המפתחות</translation>
    </message>
    <message>
        <source>It is there, but could not do what it was asked. Try again; restarting the keychain service may help.</source>
        <translation>הוא זמין, אך לא הצליח לבצע את המבוקש. יש לנסות שוב; ייתכן שהפעלה מחדש של שירות צרור המפתחות תעזור.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>‏⁦%1: %2⁩</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read</source>
        <translation>לא ניתן לקרוא את רשימת החשבונות</translation>
    </message>
    <message>
        <source>Check that the file may be read, then start the program again. It has not been changed.</source>
        <translation>יש לבדוק שיש הרשאת קריאה לקובץ, ולהפעיל את התוכנה מחדש. הקובץ לא השתנה.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged</source>
        <translation>רשימת החשבונות פגומה</translation>
    </message>
    <message>
        <source>Repair the file or move it away, then start the program again. It has not been changed.</source>
        <translation>יש לתקן את הקובץ או להעביר אותו למקום אחר, ולהפעיל את התוכנה מחדש. הקובץ לא השתנה.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version</source>
        <translation>רשימת החשבונות נכתבה בגרסה חדשה יותר</translation>
    </message>
    <message>
        <source>Use that version. The file has not been changed.</source>
        <translation>יש להשתמש בגרסה ההיא. הקובץ לא השתנה.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written</source>
        <translation>לא ניתן לכתוב את רשימת החשבונות</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and that the folder may be written. Nothing has been changed.</source>
        <translation>יש לבדוק שיש מקום פנוי בדיסק והרשאת כתיבה לתיקייה. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The practice server is missing</source>
        <translation>שרת התרגול חסר</translation>
    </message>
    <message>
        <source>A part of the program is not where it should be. Install the program again.</source>
        <translation>חלק מהתוכנה אינו במקומו. יש להתקין את התוכנה מחדש.</translation>
    </message>
    <message>
        <source>The practice server does not start</source>
        <translation>שרת התרגול אינו עולה</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>יש לנסות שוב.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>לא ניתן לפתוח את ההיסטוריה</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be read and written.</source>
        <translation>יש לבדוק שיש הרשאות קריאה וכתיבה לקובץ ולתיקייה שלו.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>ההיסטוריה פגומה</translation>
    </message>
    <message>
        <source>It could not be set aside to begin a new one. Move the file away; it has not been changed.</source>
        <translation>לא ניתן היה להעביר אותה הצידה ולפתוח היסטוריה חדשה. יש להעביר את הקובץ למקום אחר; הוא לא השתנה.</translation>
    </message>
    <message>
        <source>The history was written by a newer version</source>
        <translation>ההיסטוריה נכתבה בגרסה חדשה יותר</translation>
    </message>
    <message>
        <source>The history is in use by another program</source>
        <translation>ההיסטוריה בשימוש של תוכנה אחרת</translation>
    </message>
    <message>
        <source>Close whatever has the file open, a backup or a database tool perhaps, then try again.</source>
        <translation>יש לסגור את מה שמחזיק את הקובץ פתוח, אולי גיבוי או כלי של מסד נתונים, ולנסות שוב.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>לא ניתן לכתוב את ההיסטוריה</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written.</source>
        <translation>יש לבדוק שיש הרשאת כתיבה לקובץ ולתיקייה שלו.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>הדיסק מלא</translation>
    </message>
    <message>
        <source>There is no room for the history. Free some space, then try again.</source>
        <translation>אין מקום להיסטוריה. יש לפנות מקום ולנסות שוב.</translation>
    </message>
    <message>
        <source>The history failed</source>
        <translation>תקלה בהיסטוריה</translation>
    </message>
    <message>
        <source>The file is there, but could not be read or written. Try again.</source>
        <translation>הקובץ קיים, אך לא ניתן היה לקרוא ממנו או לכתוב אליו. יש לנסות שוב.</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>ההיסטוריה נפגמה</translation>
    </message>
    <message>
        <source>A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1</source>
        <translation>נפתחה היסטוריה חדשה. הקובץ הישן נשמר, ואולי אפשר להציל את תוכנו: ⁦%1⁩</translation>
    </message>
    <message>
        <source>The secret may have been stored or removed all the same. %1</source>
        <extracomment>%1: what else is to be said</extracomment>
        <translation>ייתכן שהסוד נשמר או הוסר בכל זאת. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. A question to unlock it may be open in another window.</source>
        <translation>בהמתנה לצרור המפתחות. ייתכן שבחלון אחר פתוחה בקשה לביטול הנעילה שלו.</translation>
    </message>
    <message>
        <source>The account is %1, but the server does not say for which account it answered. Until it does, nothing can be applied.</source>
        <extracomment>%1: the SID of an account</extracomment>
        <translation>החשבון הוא %1, אך השרת אינו מציין עבור איזה חשבון השיב. כל עוד אינו מציין זאת, לא ניתן להחיל דבר.</translation>
    </message>
    <message>
        <source>The account is %1, but the server answered for %2. Credentials of a parent account show the parent&apos;s configuration. Sign in with credentials of the account itself; until then nothing can be applied.</source>
        <extracomment>%1 and %2: the SIDs of two accounts</extracomment>
        <translation>החשבון הוא %1, אך השרת השיב עבור %2. פרטי הכניסה של חשבון אב מציגים את התצורה של חשבון האב. יש להיכנס בפרטי הכניסה של החשבון עצמו; עד אז לא ניתן להחיל דבר.</translation>
    </message>
    <message>
        <source>This is the configuration of another account</source>
        <translation>זו התצורה של חשבון אחר</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>נדרשת כניסה לפרוקסי</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your network can tell you the user name and password.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>עד לכניסה, ⁦%1⁩ חוסם כל תעבורה מהרשת שלך החוצה, ולכן דבר לא נשלח. אפשר לקבל את שם המשתמש והסיסמה ממנהלי הרשת.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>הפרוקסי לא קיבל את פרטי הכניסה</translation>
    </message>
    <message>
        <source>The user name or password for %1 is not good, so nothing was sent. It was tried once and is not tried again, so that nobody is locked out.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>שם המשתמש או הסיסמה עבור ⁦%1⁩ שגויים, ולכן דבר לא נשלח. נעשה ניסיון אחד, ולא ייעשה ניסיון נוסף, כדי למנוע חסימה.</translation>
    </message>
    <message>
        <source>Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of your company looks into what is sent, whoever runs your network has to add the company&apos;s CA certificate to the certificates this computer trusts.</source>
        <translation>האישור או ההצפנה של השרת אינם תקינים, ולכן דבר לא נשלח אל %1. אם פרוקסי של החברה בודק את התעבורה, על מנהלי הרשת להוסיף את אישור ה־CA של החברה לאישורים המהימנים במחשב הזה.</translation>
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
        <translation>הודעה עומדת להתווסף</translation>
    </message>
    <message>
        <source>Called before a message is added to a conversation. The webhook can change the message or stop it.</source>
        <translation>מופעל לפני הוספת הודעה לשיחה. הוובהוק יכול לשנות את ההודעה או לעצור אותה.</translation>
    </message>
    <message>
        <source>A message will be changed</source>
        <translation>הודעה עומדת להשתנות</translation>
    </message>
    <message>
        <source>Called before a message is changed. The webhook can alter the change or stop it.</source>
        <translation>מופעל לפני שינוי של הודעה. הוובהוק יכול להתערב בשינוי או לעצור אותו.</translation>
    </message>
    <message>
        <source>A message will be deleted</source>
        <translation>הודעה עומדת להימחק</translation>
    </message>
    <message>
        <source>Called before a message is deleted. The webhook can stop it.</source>
        <translation>מופעל לפני מחיקת הודעה. הוובהוק יכול לעצור אותה.</translation>
    </message>
    <message>
        <source>A message was added</source>
        <translation>נוספה הודעה</translation>
    </message>
    <message>
        <source>Called after a message was added to a conversation, whether from an app, by SMS or by WhatsApp.</source>
        <translation>מופעל אחרי הוספת הודעה לשיחה, מיישום, ב־SMS או ב־WhatsApp.</translation>
    </message>
    <message>
        <source>A message was changed</source>
        <translation>השתנתה הודעה</translation>
    </message>
    <message>
        <source>Called after the text or the attributes of a message were changed.</source>
        <translation>מופעל אחרי שינוי בטקסט או בתכונות של הודעה.</translation>
    </message>
    <message>
        <source>A message was deleted</source>
        <translation>נמחקה הודעה</translation>
    </message>
    <message>
        <source>Called after a message was deleted.</source>
        <translation>מופעל אחרי מחיקת הודעה.</translation>
    </message>
    <message>
        <source>A conversation will be created</source>
        <translation>שיחה עומדת להיווצר</translation>
    </message>
    <message>
        <source>Called before a conversation is created. The webhook can change the conversation or stop it.</source>
        <translation>מופעל לפני יצירת שיחה. הוובהוק יכול לשנות את השיחה או לעצור אותה.</translation>
    </message>
    <message>
        <source>A conversation will be changed</source>
        <translation>שיחה עומדת להשתנות</translation>
    </message>
    <message>
        <source>Called before a conversation is changed. The webhook can alter the change or stop it.</source>
        <translation>מופעל לפני שינוי של שיחה. הוובהוק יכול להתערב בשינוי או לעצור אותו.</translation>
    </message>
    <message>
        <source>A conversation will be deleted</source>
        <translation>שיחה עומדת להימחק</translation>
    </message>
    <message>
        <source>Called before a conversation is deleted. The webhook can stop it.</source>
        <translation>מופעל לפני מחיקת שיחה. הוובהוק יכול לעצור אותה.</translation>
    </message>
    <message>
        <source>A conversation was created</source>
        <translation>נוצרה שיחה</translation>
    </message>
    <message>
        <source>Called after a conversation was created.</source>
        <translation>מופעל אחרי יצירת שיחה.</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>השתנתה שיחה</translation>
    </message>
    <message>
        <source>Called after the name, the attributes or another property of a conversation was changed.</source>
        <translation>מופעל אחרי שינוי בשם, בתכונות או במאפיין אחר של שיחה.</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>נמחקה שיחה</translation>
    </message>
    <message>
        <source>Called after a conversation was deleted.</source>
        <translation>מופעל אחרי מחיקת שיחה.</translation>
    </message>
    <message>
        <source>A conversation’s state changed</source>
        <translation>השתנה מצב של שיחה</translation>
    </message>
    <message>
        <source>Called after a conversation became active, inactive or closed, by a timer or by somebody.</source>
        <translation>מופעל אחרי ששיחה נעשתה פעילה, לא פעילה או סגורה, בידי טיימר או בידי אדם.</translation>
    </message>
    <message>
        <source>A participant will be added</source>
        <translation>משתתף עומד להתווסף</translation>
    </message>
    <message>
        <source>Called before somebody joins a conversation or is added to it. The webhook can change how, or stop it.</source>
        <translation>מופעל לפני שמישהו מצטרף לשיחה או נוסף אליה. הוובהוק יכול לשנות את אופן ההצטרפות או לעצור אותה.</translation>
    </message>
    <message>
        <source>A participant will be changed</source>
        <translation>פרטי משתתף עומדים להשתנות</translation>
    </message>
    <message>
        <source>Called before a participant is changed. The webhook can alter the change or stop it.</source>
        <translation>מופעל לפני שינוי בפרטי משתתף. הוובהוק יכול להתערב בשינוי או לעצור אותו.</translation>
    </message>
    <message>
        <source>A participant will be removed</source>
        <translation>משתתף עומד להיות מוסר</translation>
    </message>
    <message>
        <source>Called before somebody leaves a conversation or is removed from it. The webhook can stop it.</source>
        <translation>מופעל לפני שמישהו עוזב שיחה או מוסר ממנה. הוובהוק יכול לעצור זאת.</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>נוסף משתתף</translation>
    </message>
    <message>
        <source>Called after somebody joined a conversation or was added to it.</source>
        <translation>מופעל אחרי שמישהו הצטרף לשיחה או נוסף אליה.</translation>
    </message>
    <message>
        <source>A participant was changed</source>
        <translation>השתנו פרטי משתתף</translation>
    </message>
    <message>
        <source>Called after the role or the attributes of a participant were changed.</source>
        <translation>מופעל אחרי שינוי בתפקיד או בתכונות של משתתף.</translation>
    </message>
    <message>
        <source>A participant was removed</source>
        <translation>הוסר משתתף</translation>
    </message>
    <message>
        <source>Called after somebody left a conversation or was removed from it.</source>
        <translation>מופעל אחרי שמישהו עזב שיחה או הוסר ממנה.</translation>
    </message>
    <message>
        <source>A user will be changed</source>
        <translation>פרטי משתמש עומדים להשתנות</translation>
    </message>
    <message>
        <source>Called before a user is changed. The webhook can alter the change or stop it.</source>
        <translation>מופעל לפני שינוי בפרטי משתמש. הוובהוק יכול להתערב בשינוי או לעצור אותו.</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>נוסף משתמש</translation>
    </message>
    <message>
        <source>Called after a user was created, as when somebody uses an app for the first time.</source>
        <translation>מופעל אחרי יצירת משתמש, למשל בשימוש הראשון של אדם ביישום.</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>השתנו פרטי משתמש</translation>
    </message>
    <message>
        <source>Called after the name, the role or the attributes of a user were changed.</source>
        <translation>מופעל אחרי שינוי בשם, בתפקיד או בתכונות של משתמש.</translation>
    </message>
    <message>
        <source>A delivery status changed</source>
        <translation>השתנה סטטוס מסירה</translation>
    </message>
    <message>
        <source>Called after a message was sent, delivered or read, or failed to be: for SMS, WhatsApp and the like, not for apps.</source>
        <translation>מופעל אחרי שהודעה נשלחה, נמסרה או נקראה, או שהדבר נכשל: ל־SMS, ל־WhatsApp ולדומיהם, לא ליישומים.</translation>
    </message>
    <message>
        <source>The server has this event, which the program does not know or which has no place here. It is kept until you uncheck it.</source>
        <translation>האירוע הזה קיים בשרת, אך התוכנה אינה מכירה אותו או שאין לו מקום כאן. הוא יישמר עד לביטול הסימון שלו.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>הודעות</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>משתתפים</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>מסירה</translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message>
        <source>Presets</source>
        <translation>ערכות מוכנות</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <extracomment>%1: the name of the field</extracomment>
        <translation>‏%1: ערכות מוכנות</translation>
    </message>
    <message>
        <source>Before (can be stopped)</source>
        <extracomment>A heading above events a webhook is called for beforehand</extracomment>
        <translation>לפני (ניתן לעצירה)</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A heading above events a webhook is called for afterwards</extracomment>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Others the server has</source>
        <translation>אחרים שקיימים בשרת</translation>
    </message>
    <message>
        <source>All</source>
        <translation>הכול</translation>
    </message>
    <message>
        <source>All pre-events</source>
        <translation>כל אירועי ”לפני”</translation>
    </message>
    <message>
        <source>All post-events</source>
        <translation>כל אירועי ”אחרי”</translation>
    </message>
    <message>
        <source>Messages only, after</source>
        <translation>רק הודעות, אחרי</translation>
    </message>
    <message>
        <source>Delivery and state</source>
        <translation>מסירה ומצב</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ללא</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>אירוע אחד מתוך %1</numerusform>
            <numerusform>%Ln אירועים מתוך %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>ייצוא</translation>
    </message>
    <message>
        <source>Write all changes that match the filters to a file</source>
        <translation>כתיבת כל השינויים שמתאימים למסננים אל קובץ</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>גיליון אלקטרוני (CSV)…</translation>
    </message>
    <message>
        <source>JSON, for programs…</source>
        <translation>קובץ לתוכנות (JSON)…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>מתבצע ייצוא…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>הפסקת הייצוא</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>ייצוא שינויים</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>טבלאות ‎(*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>קובצי JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>שינויים %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldBlock</name>
    <message>
        <source>Revert</source>
        <translation>ביטול השינוי</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>ביטול השינוי: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value again</source>
        <translation>חזרה לערך שבשרת</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>פתיחת התיעוד</translation>
    </message>
    <message>
        <source>Documentation of %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>תיעוד: %1</translation>
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
        <translation>בשרת: %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message>
        <source>Default conversation service</source>
        <translation>שירות שיחות ברירת מחדל</translation>
    </message>
    <message>
        <source>Default messaging service</source>
        <translation>שירות הודעות ברירת מחדל</translation>
    </message>
    <message>
        <source>Default inactive timer</source>
        <translation>טיימר אי־פעילות ברירת מחדל</translation>
    </message>
    <message>
        <source>Default closed timer</source>
        <translation>טיימר סגירה ברירת מחדל</translation>
    </message>
    <message>
        <source>Pre-event URL</source>
        <translation>כתובת לפני אירוע</translation>
    </message>
    <message>
        <source>Post-event URL</source>
        <translation>כתובת אחרי אירוע</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>יעד</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>אירועים</translation>
    </message>
    <message>
        <source>Role for conversation creators</source>
        <translation>תפקיד ליוצרי שיחות</translation>
    </message>
    <message>
        <source>Role for participants</source>
        <translation>תפקיד למשתתפים</translation>
    </message>
    <message>
        <source>Role for new users</source>
        <translation>תפקיד למשתמשים חדשים</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>זמינות</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>יומן התראות</translation>
    </message>
    <message>
        <source>Notify of new messages</source>
        <translation>התראה על הודעות חדשות</translation>
    </message>
    <message>
        <source>New message text</source>
        <translation>טקסט להודעה חדשה</translation>
    </message>
    <message>
        <source>New message sound</source>
        <translation>צליל להודעה חדשה</translation>
    </message>
    <message>
        <source>Unread badge</source>
        <translation>תג שיחות שלא נקראו</translation>
    </message>
    <message>
        <source>Own text for media</source>
        <translation>טקסט נפרד למדיה</translation>
    </message>
    <message>
        <source>Media message text</source>
        <translation>טקסט להודעת מדיה</translation>
    </message>
    <message>
        <source>Notify when added</source>
        <translation>התראה על הוספה</translation>
    </message>
    <message>
        <source>Text when added</source>
        <translation>טקסט בעת הוספה</translation>
    </message>
    <message>
        <source>Sound when added</source>
        <translation>צליל בעת הוספה</translation>
    </message>
    <message>
        <source>Notify when removed</source>
        <translation>התראה על הסרה</translation>
    </message>
    <message>
        <source>Text when removed</source>
        <translation>טקסט בעת הסרה</translation>
    </message>
    <message>
        <source>Sound when removed</source>
        <translation>צליל בעת הסרה</translation>
    </message>
    <message>
        <source>New conversations belong to this service unless they name another. Begins with IS.</source>
        <translation>שיחות חדשות משויכות לשירות הזה, אלא אם צוין בהן שירות אחר. מתחיל ב־IS.</translation>
    </message>
    <message>
        <source>Carries SMS and WhatsApp messages of new conversations. Begins with MG.</source>
        <translation>דרכו עוברות הודעות SMS ו־WhatsApp של שיחות חדשות. מתחיל ב־MG.</translation>
    </message>
    <message>
        <source>When a quiet conversation becomes inactive. A new message makes it active again.</source>
        <translation>הזמן עד ששיחה שקטה נעשית לא פעילה. הודעה חדשה מחזירה אותה למצב פעיל.</translation>
    </message>
    <message>
        <source>When a quiet conversation is closed for good.</source>
        <translation>הזמן עד ששיחה שקטה נסגרת לצמיתות.</translation>
    </message>
    <message>
        <source>Called before something happens, which it can change or stop within five seconds.</source>
        <translation>מופעלת לפני שמשהו קורה, ויכולה לשנות או לעצור אותו בתוך חמש שניות.</translation>
    </message>
    <message>
        <source>Called after something has happened.</source>
        <translation>מופעלת אחרי שמשהו קרה.</translation>
    </message>
    <message>
        <source>How the URLs are called.</source>
        <translation>כיצד נעשית הפנייה לכתובות.</translation>
    </message>
    <message>
        <source>Where events go. Flex accounts need them to go into Flex.</source>
        <translation>לאן עוברים האירועים. בחשבונות Flex הם צריכים לעבור אל Flex.</translation>
    </message>
    <message>
        <source>The URLs are called for these events only.</source>
        <translation>הפנייה לכתובות נעשית רק באירועים האלה.</translation>
    </message>
    <message>
        <source>What the creator of a conversation may do in it.</source>
        <translation>מה מותר בשיחה למי שיצר אותה.</translation>
    </message>
    <message>
        <source>What a participant may do in a conversation.</source>
        <translation>מה מותר למשתתף בשיחה.</translation>
    </message>
    <message>
        <source>What a user may do in the service outside of conversations.</source>
        <translation>מה מותר למשתמש בשירות מחוץ לשיחות.</translation>
    </message>
    <message>
        <source>Whether apps are told who is online, and who can be reached by a push notification.</source>
        <translation>האם יישומים מקבלים מידע על מי מחובר ומי זמין לקבלת התראת דחיפה.</translation>
    </message>
    <message>
        <source>Keeps a log of push notifications, to find out why one did not arrive.</source>
        <translation>ניהול יומן של התראות דחיפה, כדי לברר מדוע התראה לא הגיעה.</translation>
    </message>
    <message>
        <source>Sends a push notification to participants who use an app.</source>
        <translation>שליחת התראת דחיפה למשתתפים שמשתמשים ביישום.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was added.</source>
        <translation>שליחת התראת דחיפה למי שנוסף.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was removed.</source>
        <translation>שליחת התראת דחיפה למי שהוסר.</translation>
    </message>
    <message>
        <source>Shows at the app’s icon how many conversations have unread messages.</source>
        <translation>הצגת מספר השיחות שיש בהן הודעות שלא נקראו, על סמל היישום.</translation>
    </message>
    <message>
        <source>When a message comes with files, the text below is used instead.</source>
        <translation>כשהודעה מגיעה עם קבצים, מוצג במקום זאת הטקסט שלהלן.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.</source>
        <translation>נוסח ההתראה. במקום ⁦${PARTICIPANT}⁩, ⁦${CONVERSATION}⁩ ו־⁦${MESSAGE}⁩ יוצבו הערכים.</translation>
    </message>
    <message>
        <source>What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.</source>
        <translation>הנוסח במקרה כזה. במקום ⁦${PARTICIPANT}⁩, ⁦${CONVERSATION}⁩ ו־⁦${MEDIA_COUNT}⁩ יוצבו הערכים.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.</source>
        <translation>נוסח ההתראה. במקום ⁦${PARTICIPANT}⁩ ו־⁦${CONVERSATION}⁩ יוצבו הערכים.</translation>
    </message>
    <message>
        <source>The name of a sound file of the app, or “default”.</source>
        <translation>שם של קובץ צליל ביישום, או ”default”.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>הודעות חדשות</translation>
    </message>
    <message>
        <source>Being added to a conversation</source>
        <translation>הוספה לשיחה</translation>
    </message>
    <message>
        <source>Being removed from a conversation</source>
        <translation>הסרה משיחה</translation>
    </message>
    <message>
        <source>Account SIDs</source>
        <translation>ערכי SID של חשבונות</translation>
    </message>
    <message>
        <source>API key SIDs</source>
        <translation>ערכי SID של מפתחות API</translation>
    </message>
    <message>
        <source>Conversation Services</source>
        <translation>שירותי שיחות</translation>
    </message>
    <message>
        <source>Messaging Services</source>
        <translation>שירותי הודעות</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
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
        <translation>אל הכתובות (webhook)</translation>
    </message>
    <message>
        <source>Into Flex (flex)</source>
        <comment>where events go</comment>
        <translation>אל Flex (flex)</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No value was chosen yet</extracomment>
        <translation>לא הוגדר</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a timer</comment>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>פועל</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>כבוי</translation>
    </message>
    <message>
        <source>none</source>
        <comment>events</comment>
        <translation>אין</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>אירוע אחד</numerusform>
            <numerusform>%Ln אירועים</numerusform>
        </translation>
    </message>
    <message>
        <source>to the URLs</source>
        <comment>where events go</comment>
        <translation>אל הכתובות</translation>
    </message>
    <message>
        <source>into Flex</source>
        <comment>where events go</comment>
        <translation>אל Flex</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Instead of the SID of a service, when none is set</extracomment>
        <translation>לא הוגדר</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a text</comment>
        <translation>אין</translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>אין עדיין מה לשמור</translation>
    </message>
    <message>
        <source>Save again once the configuration has been loaded.</source>
        <translation>אפשר לשמור אחרי שהתצורה תיטען.</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>שמירת קובץ תצורה</translation>
    </message>
    <message>
        <source>Open configuration file</source>
        <translation>פתיחת קובץ תצורה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>ערך אחד נקלט. אפשר לסקור אותו ולהחיל, או לוותר עליו.</numerusform>
            <numerusform>%Ln ערכים נקלטו. אפשר לסקור אותם ולהחיל, או לוותר עליהם.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>קובצי תצורה ‎(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>אין חשבון פתוח</translation>
    </message>
    <message>
        <source>Open the account whose configuration it is about first.</source>
        <translation>יש לפתוח קודם את החשבון שהתצורה שייכת לו.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <extracomment>%1: the path of a file; %2: a list of what is in it</extracomment>
        <translation>נשמר בתור ⁦%1⁩: %2.</translation>
    </message>
    <message>
        <source>Saved as %1, without the changes that are not applied: %2.</source>
        <translation>נשמר בתור ⁦%1⁩, בלי השינויים שלא הוחלו: %2.</translation>
    </message>
</context>
<context>
    <name>configurator::FilePlanModel</name>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>בקובץ</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>כאן כעת</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>מה יקרה</translation>
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
        <translation>הקובץ אינו קיים</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>יש לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>לא ניתן לקרוא את הקובץ</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>יש לבדוק שיש הרשאת קריאה לקובץ, או לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>הקובץ גדול מדי</translation>
    </message>
    <message>
        <source>It is far larger than a configuration file can be. Choose another file.</source>
        <translation>הוא גדול בהרבה מכל קובץ תצורה אפשרי. יש לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>לא ניתן לשמור את הקובץ</translation>
    </message>
    <message>
        <source>Check that there is room and that the folder may be written to, or choose another folder.</source>
        <translation>יש לבדוק שיש מקום פנוי והרשאת כתיבה לתיקייה, או לבחור תיקייה אחרת.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>הקובץ אינו JSON תקין</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>לא ניתן לפענח אותו החל משורה %1, תו %2. יש לתקן שם, או לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>This is not a configuration file</source>
        <translation>זה אינו קובץ תצורה</translation>
    </message>
    <message>
        <source>Choose a file that this program has saved.</source>
        <translation>יש לבחור קובץ שנשמר בתוכנה הזאת.</translation>
    </message>
    <message>
        <source>The file needs a later version of this program</source>
        <translation>לקובץ הזה נדרשת גרסה חדשה יותר של התוכנה</translation>
    </message>
    <message>
        <source>This version might misunderstand it. Update the program, or choose another file.</source>
        <translation>הגרסה הזאת עלולה לפרש אותו לא נכון. יש לעדכן את התוכנה, או לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>The file has a fault</source>
        <translation>יש פגם בקובץ</translation>
    </message>
    <message>
        <source>%1 is missing. Add it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>חסר ⁦%1⁩. יש להוסיף אותו, או לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>%1 names settings that are in the file already. Remove one of the two.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>ההגדרות שב־⁦%1⁩ כבר מופיעות בקובץ במקום אחר. יש להסיר אחד משני המופעים.</translation>
    </message>
    <message>
        <source>%1 has a value that means nothing there. Correct it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>הערך של ⁦%1⁩ חסר משמעות במקום הזה. יש לתקן אותו, או לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>%1 must be an object, in braces.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>הערך של ⁦%1⁩ צריך להיות אובייקט, בסוגריים מסולסלים.</translation>
    </message>
    <message>
        <source>%1 must be a list, in brackets.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>הערך של ⁦%1⁩ צריך להיות רשימה, בסוגריים מרובעים.</translation>
    </message>
    <message>
        <source>%1 must be a text, in quotes.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>הערך של ⁦%1⁩ צריך להיות טקסט, במירכאות.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>הערך של ⁦%1⁩ צריך להיות true או false.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>הערך של ⁦%1⁩ צריך להיות מספר.</translation>
    </message>
    <message>
        <source>Saved from the account %1.</source>
        <extracomment>%1: the SID of an account; %2: a date; %3: a time</extracomment>
        <translation>נשמר מהחשבון %1.</translation>
    </message>
    <message>
        <source>Saved from the account %1 on %2 at %3.</source>
        <translation>נשמר מהחשבון %1. מועד השמירה: %2, %3.</translation>
    </message>
    <message>
        <source>Saved from %1 (%2).</source>
        <extracomment>%1: the name and %2: the SID of an account; %3: a date; %4: a time</extracomment>
        <translation>נשמר מהחשבון %1 (%2).</translation>
    </message>
    <message>
        <source>Saved from %1 (%2) on %3 at %4.</source>
        <translation>נשמר מהחשבון %1 (%2). מועד השמירה: %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>גרסה זו של התוכנה אינה מכירה רכיב אחד בקובץ ומשמיטה אותו: %1</numerusform>
            <numerusform>גרסה זו של התוכנה אינה מכירה %Ln רכיבים בקובץ ומשמיטה אותם: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the open service</source>
        <translation>ייקלט בשירות הפתוח</translation>
    </message>
    <message>
        <source>Being loaded to compare…</source>
        <translation>טעינה לצורך השוואה…</translation>
    </message>
    <message>
        <source>Left out: cannot be changed here now</source>
        <translation>יושמט: לא ניתן לשנות כאן כעת</translation>
    </message>
    <message>
        <source>Left out: no service is open here</source>
        <translation>יושמט: אין כאן שירות פתוח</translation>
    </message>
    <message>
        <source>Left out: one service at a time</source>
        <translation>יושמט: שירות אחד בכל פעם</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>ייקלט</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>יושמט</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>זהה לערך כאן</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another account</source>
        <translation>ייקלט, אף ששייך לחשבון אחר</translation>
    </message>
    <message>
        <source>Left out: belongs to another account</source>
        <translation>יושמט: שייך לחשבון אחר</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another service</source>
        <translation>ייקלט, אף ששייך לשירות אחר</translation>
    </message>
    <message>
        <source>Left out: belongs to another service</source>
        <translation>יושמט: שייך לשירות אחר</translation>
    </message>
</context>
<context>
    <name>configurator::FlagEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>כבוי</translation>
    </message>
</context>
<context>
    <name>configurator::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>מדריך למשתמש</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>אחורה</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>קדימה</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>תוכן העניינים</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy all that is known of the selected changes</source>
        <translation>העתקת כל הידוע על השינויים שנבחרו</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>קריאה חוזרת</translation>
    </message>
    <message>
        <source>Read from the server what became of the changes that are not settled</source>
        <translation>קריאה מהשרת כדי לברר מה עלה בגורל שינויים שטרם התבררו</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>שחזור…</translation>
    </message>
    <message>
        <source>Put the values from before into the form, for you to review. Nothing is sent before that.</source>
        <translation>הכנסת הערכים הקודמים לטופס, לצורך סקירה. דבר לא נשלח לפני כן.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>נבחר שינוי אחד</numerusform>
            <numerusform>נבחרו %Ln שינויים</numerusform>
        </translation>
    </message>
    <message>
        <source>To restore, choose changes of one account and one page.</source>
        <translation>כדי לשחזר יש לבחור שינויים של חשבון אחד ועמוד אחד.</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFacts</name>
    <message>
        <source>Time</source>
        <translation>מועד</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>בוצע על ידי</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>עמוד</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Server returned</source>
        <translation>הערך שהחזיר השרת</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>%1, by reading again</source>
        <extracomment>When the outcome of a change became known; %1: a date and a time of day</extracomment>
        <translation>‏%1, בקריאה חוזרת</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>נבדק</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>סטטוס HTTP</translation>
    </message>
    <message>
        <source>Twilio error</source>
        <translation>שגיאת Twilio</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>מזהה בקשה</translation>
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
        <translation>כל השדות</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a field</comment>
        <extracomment>%1: the name of a page; %2: the name of a field on it</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>כל החשבונות</translation>
    </message>
    <message>
        <source>This account</source>
        <extracomment>The account that is open</extracomment>
        <translation>החשבון הזה</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>כל התוצאות</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Changes of which it is not known whether they took effect</extracomment>
        <translation>טרם התבררו</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>כל התקופות</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>היום</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 הימים האחרונים</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 הימים האחרונים</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>השנה</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>חיפוש בהיסטוריה</translation>
    </message>
    <message>
        <source>Beginnings of words: of accounts, SIDs, values, people or request IDs</source>
        <translation>לפי תחילת מילה: שמות חשבונות, ערכי SID, ערכים, שמות אנשים או מזהי בקשה</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>תקופה</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryPage</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>הייצוא בוטל.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>טעינה מחדש</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>קריאה חוזרת של ההיסטוריה</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>פרטי השינוי</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ניקוי המסננים</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>מתבצעת קריאה…</translation>
    </message>
    <message>
        <source>No change matches the filters.</source>
        <translation>אין שינוי שמתאים למסננים.</translation>
    </message>
    <message>
        <source>No changes yet. Each change you apply is written down here, with what became of it, and can be taken back.</source>
        <translation>אין עדיין שינויים. כל שינוי שמוחל נרשם כאן עם תוצאתו, ואפשר לשחזר את מה שהיה לפניו.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>שינוי אחד</numerusform>
            <numerusform>%Ln שינויים</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>שחזור…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>הצגת החשבון</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>הושלם ייצוא של שינוי אחד אל ⁦%1⁩</numerusform>
            <numerusform>הושלם ייצוא של %Ln שינויים אל ⁦%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryTableModel</name>
    <message>
        <source>When</source>
        <extracomment>A column: the time of a change</extracomment>
        <translation>מועד</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>שדה</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>לפני</translation>
    </message>
    <message>
        <source>After</source>
        <translation>אחרי</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>מזהה בקשה</translation>
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
        <translation>אין תשובה עדיין</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>outcome of a change</comment>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome of a change</comment>
        <translation>הוחל</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>outcome of a change</comment>
        <translation>הוחל אחרת</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a change</comment>
        <translation>נדחה</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>outcome of a change</comment>
        <translation>לא נשלח</translation>
    </message>
    <message>
        <source>Not applied</source>
        <comment>outcome of a change</comment>
        <translation>לא הוחל</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>outcome of a change</comment>
        <translation>לא הוכרע</translation>
    </message>
    <message>
        <source>It was about to be sent, and no answer has come. Reading again settles it.</source>
        <translation>השינוי עמד להישלח, ולא התקבלה תשובה. קריאה חוזרת תברר זאת.</translation>
    </message>
    <message>
        <source>Sent, and no clear answer came. Reading again settles it.</source>
        <translation>נשלח, ולא התקבלה תשובה ברורה. קריאה חוזרת תברר זאת.</translation>
    </message>
    <message>
        <source>The server has the value that was asked for.</source>
        <translation>הערך המבוקש נמצא בשרת.</translation>
    </message>
    <message>
        <source>The server accepted the change and made another value of it.</source>
        <translation>השרת קיבל את השינוי אך קבע ערך אחר.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>השרת דחה אותו. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>It did not reach the server. Nothing was changed.</source>
        <translation>השינוי לא הגיע לשרת. דבר לא השתנה.</translation>
    </message>
    <message>
        <source>The server still had the value from before.</source>
        <translation>בשרת עדיין היה הערך הקודם.</translation>
    </message>
    <message>
        <source>The server had neither the value from before nor the one asked for. Somebody else may have changed it.</source>
        <translation>הערך שהיה בשרת אינו הקודם ואינו המבוקש. ייתכן שמישהו אחר שינה אותו.</translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>ייבוא חשבונות</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>בחירת קובץ…</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>חשבונות שנמצאו</translation>
    </message>
    <message>
        <source>Choose a file of twilio-cli profiles</source>
        <translation>בחירת קובץ פרופילים של twilio-cli</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>פרופילים ‎(*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>כל הקבצים (*)</translation>
    </message>
    <message>
        <source>Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its secret into the keychain of this computer; the file stays as it is.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>החיפוש נעשה בקובץ ⁦%1⁩ ובמשתני הסביבה ⁦TWILIO_*⁩. מה שייבחר יועתק, והסוד שלו יישמר בצרור המפתחות של המחשב; הקובץ לא ישתנה.</translation>
    </message>
    <message>
        <source>No accounts were found there. If twilio-cli keeps its profiles in another file, choose it.</source>
        <translation>לא נמצאו שם חשבונות. אם הפרופילים של twilio-cli נמצאים בקובץ אחר, אפשר לבחור אותו.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>מתבצע ייבוא…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>ייבוא</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Cancelled; the account under way comes to its end.</source>
        <translation>הייבוא בוטל, אך ייבוא החשבון הנוכחי יושלם.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>לא ניתן היה לייבא חשבון אחד.</numerusform>
            <numerusform>לא ניתן היה לייבא %Ln חשבונות.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>חשבון אחד יובא.</numerusform>
            <numerusform>%Ln חשבונות יובאו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>שמירה בזיכרון עד ליציאה</translation>
    </message>
</context>
<context>
    <name>configurator::ImportTableModel</name>
    <message>
        <source>Name</source>
        <translation>שם</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>מזהה חשבון (SID)</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>כניסה באמצעות</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The column that tells where an account was found</extracomment>
        <translation>מקור</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>סטטוס</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>מתבצע ייבוא…</translation>
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
        <translation>הקובץ אינו קיים</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>יש לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>לא ניתן לקרוא את הקובץ</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>יש לבדוק שיש הרשאת קריאה לקובץ, או לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>הקובץ גדול מדי</translation>
    </message>
    <message>
        <source>It is far larger than a file of profiles can be. Choose another file.</source>
        <translation>הוא גדול בהרבה מכל קובץ פרופילים אפשרי. יש לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>הקובץ אינו JSON תקין</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>לא ניתן לפענח אותו החל משורה %1, תו %2. יש לתקן שם, או לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>The file holds no profiles of twilio-cli</source>
        <translation>אין בקובץ פרופילים של twilio-cli</translation>
    </message>
    <message>
        <source>Choose another file. It is usually called config.json.</source>
        <translation>יש לבחור קובץ אחר. שמו בדרך כלל config.json.</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>לא ניתן לקרוא את הפרופילים</translation>
    </message>
    <message>
        <source>The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose another.</source>
        <extracomment>%1: the name of a property in a JSON file</extracomment>
        <translation>המאפיין %1 אינו מהסוג ש־twilio-cli נותן לו. יש לתקן את הקובץ, או לבחור קובץ אחר.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>חסר %1.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>הערך של %1 אינו טקסט.</translation>
    </message>
    <message>
        <source>%1 is not an object with properties.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>הערך של %1 אינו אובייקט עם מאפיינים.</translation>
    </message>
    <message>
        <source>%1 is not a SID: %2 and 32 characters from 0–9 and a–f.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable; %2: two letters</extracomment>
        <translation>הערך של %1 אינו SID: נדרשים %2 ואחריו 32 ספרות או אותיות מ־a עד f.</translation>
    </message>
    <message>
        <source>%1 cannot be part of the name of a server.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>הערך של %1 אינו יכול להיות חלק משם של שרת.</translation>
    </message>
    <message>
        <source>The region needs an edge, and none is known for it. Set %1.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>לאזור נדרש מיקום קצה, אך לא מוכר מיקום כזה עבורו. יש להגדיר את %1.</translation>
    </message>
    <message>
        <source>Its secret is not in the file. Add the account by hand.</source>
        <translation>הסוד שלו אינו בקובץ. יש להוסיף את החשבון ידנית.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>יובא</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטל</translation>
    </message>
    <message>
        <source>Signs in as %1 in this list does</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>פרטי כניסה זהים לאלה של %1 ברשימה</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>כבר קיים בשם %1</translation>
    </message>
    <message>
        <source>Ready; another account is called %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>מוכן; השם %1 שייך לחשבון אחר</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>מוכן</translation>
    </message>
    <message>
        <source>twilio-cli</source>
        <translation>twilio-cli</translation>
    </message>
    <message>
        <source>twilio-cli before 3.0</source>
        <translation>‏twilio-cli לפני 3.0</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>משתני סביבה</translation>
    </message>
    <message>
        <source>%1, active</source>
        <extracomment>%1: the name of a program; its active profile is the one it uses when it is told no other</extracomment>
        <translation>‏%1 (פעיל)</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>אסימון אימות</translation>
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
        <translation>לצאת בזמן ששינויים מוחלים?</translation>
    </message>
    <message>
        <source>They may take effect all the same. The history will tell what became of them.</source>
        <translation>ייתכן שהשינויים ייכנסו לתוקף בכל זאת. ההיסטוריה תראה מה עלה בגורלם.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>לוותר על שינוי אחד?</numerusform>
            <numerusform>לוותר על %Ln שינויים?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>מה שהשתנה עדיין לא הוחל.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>יציאה</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>ויתור</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>הישארות</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>המשך עריכה</translation>
    </message>
</context>
<context>
    <name>configurator::LinkPage</name>
    <message>
        <source>Try again</source>
        <translation>ניסיון חוזר</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>טעינה מחדש</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>הפסקת הקריאה</translation>
    </message>
    <message>
        <source>Read the link again</source>
        <translation>קריאה חוזרת של הקישור</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the JSON that is shown</extracomment>
        <translation>העתקה</translation>
    </message>
    <message>
        <source>Copy all of the JSON</source>
        <translation>העתקת כל ה־JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>חיפוש ב־JSON</translation>
    </message>
    <message>
        <source>JSON of the link</source>
        <translation>תוכן ה־JSON של הקישור</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>מתבצעת קריאה…</translation>
    </message>
    <message>
        <source>This is only the beginning. Copying takes all of it.</source>
        <translation>זו רק ההתחלה. ההעתקה כוללת את הכול.</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>נקרא בשעה %1, מענה תוך %2 מילישניות</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>לא נמצא</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>כניסה לפרוקסי…</translation>
    </message>
</context>
<context>
    <name>configurator::LinkWords</name>
    <message>
        <source>Service configuration</source>
        <translation>תצורת השירות</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>וובהוקים</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>התראות דחיפה</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>שיחות</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>משתמשים</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Devices for push notifications</source>
        <translation>מכשירים להתראות דחיפה</translation>
    </message>
    <message>
        <source>Conversations of a participant</source>
        <translation>שיחות של משתתף</translation>
    </message>
    <message>
        <source>Conversations with their participants</source>
        <translation>שיחות עם המשתתפים בהן</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>מספרי טלפון</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>מספרים מקוצרים</translation>
    </message>
    <message>
        <source>Alphanumeric senders</source>
        <translation>שולחים אלפאנומריים</translation>
    </message>
</context>
<context>
    <name>configurator::LinksView</name>
    <message>
        <source>Links</source>
        <translation>קישורים</translation>
    </message>
    <message>
        <source>Open the link here</source>
        <translation>פתיחת הקישור כאן</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>פתיחת הקישור שנבחר</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>העתקת הכתובת</translation>
    </message>
    <message>
        <source>Copy the address of the selected link</source>
        <translation>העתקת הכתובת של הקישור שנבחר</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>פתיחת התיעוד</translation>
    </message>
    <message>
        <source>Documentation of the selected link</source>
        <translation>התיעוד של הקישור שנבחר</translation>
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
        <translation>, </translation>
    </message>
</context>
<context>
    <name>configurator::LoadFileDialog</name>
    <message>
        <source>Open configuration file</source>
        <translation>פתיחת קובץ תצורה</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>קליטה מהקובץ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Values in the file</source>
        <translation>ערכים בקובץ</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>קליטה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>What you choose becomes changes in the form of %1. Nothing is sent before you have reviewed them.</source>
        <translation>מה שייבחר ייקלט כשינויים בטופס של החשבון ”%1”. דבר לא יישלח לפני סקירה.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>ערך אחד ייקלט.</numerusform>
            <numerusform>%Ln ערכים ייקלטו.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from what is here.</source>
        <translation>לא נבחר דבר ששונה ממה שכאן.</translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message>
        <source>Look up a SID</source>
        <translation>זיהוי SID</translation>
    </message>
    <message>
        <source>Which service is this?</source>
        <translation>איזה שירות זה?</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>SID, address or text with a SID</source>
        <translation>הזנת SID, כתובת או טקסט עם SID</translation>
    </message>
    <message>
        <source>SIDs in the text</source>
        <translation>ערכי SID בטקסט</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>בירור אצל Twilio</translation>
    </message>
    <message>
        <source>Read the service from the open account</source>
        <translation>קריאת השירות מהחשבון הפתוח</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>קביעה כברירת מחדל</translation>
    </message>
    <message>
        <source>Put it into the configuration, where you review and apply it</source>
        <translation>הכנסה לתצורה, שבה אפשר לסקור ולהחיל</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>פתיחת השירות</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>סגירה</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An entry in a list; %1: what a SID stands for; %2: the SID</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1: what a SID stands for; %2: its name</extracomment>
        <translation>‏%1 ”%2”</translation>
    </message>
    <message>
        <source>Paste anything: the program finds the SIDs in it.</source>
        <translation>אפשר להדביק כל דבר: התוכנה תמצא בו את ערכי ה־SID.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>עוד תו אחד</numerusform>
            <numerusform>עוד %Ln תווים</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.</source>
        <translation>אין כאן SID. כל SID מורכב משתי אותיות לטיניות גדולות ומ־32 ספרות או אותיות מ־a עד f.</translation>
    </message>
</context>
<context>
    <name>configurator::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;קובץ</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;הוספת חשבון…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;ייבוא חשבונות…</translation>
    </message>
    <message>
        <source>&amp;Open configuration file…</source>
        <translation>&amp;פתיחת קובץ תצורה…</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <translation>&amp;שמירת קובץ תצורה…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>י&amp;ציאה</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;עריכה</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;ויתור על השינויים</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>&amp;חיפוש חשבון</translation>
    </message>
    <message>
        <source>&amp;Look up a SID…</source>
        <translation>&amp;זיהוי SID…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;תצוגה</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;תצורה</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>&amp;וובהוקים</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;שירות</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;היסטוריה</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;אחורה</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;קדימה</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;חשבונות</translation>
    </message>
    <message>
        <source>&amp;Returned configuration</source>
        <translation>התצורה שהוח&amp;זרה</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ש&amp;פה</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;לפי המערכת</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;מראה</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;בהיר</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;כהה</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;טעינה מחדש</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>&amp;סקירה והחלה…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;עריכת חשבון…</translation>
    </message>
    <message>
        <source>D&amp;uplicate account…</source>
        <translation>&amp;שכפול חשבון…</translation>
    </message>
    <message>
        <source>Move u&amp;p in the list</source>
        <translation>העברה ל&amp;מעלה ברשימה</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the list</source>
        <translation>&amp;העברה למטה ברשימה</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>הס&amp;רת חשבון…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ע&amp;זרה</translation>
    </message>
    <message>
        <source>&amp;Error codes…</source>
        <translation>&amp;קודי שגיאה…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>&amp;אבחון…</translation>
    </message>
    <message>
        <source>&amp;About Conversations Configurator</source>
        <translation>ע&amp;ל אודות Conversations Configurator</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;מדריך למשתמש</translation>
    </message>
    <message>
        <source>API &amp;reference…</source>
        <translation>&amp;תיעוד ה־API…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>מ&amp;בט כולל</translation>
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
        <translation>חשבון: %1 (%2)</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>מועד: %1 UTC</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>מזהה בקשה: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1</source>
        <comment>a SID</comment>
        <translation>שירות שיחות: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1 (%2)</source>
        <extracomment>%1: the name of a service; %2: its SID</extracomment>
        <translation>שירות שיחות: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A change in a list; %1: the name of a field; %2: its value before; %3: its value now</extracomment>
        <translation>‏%1: קודם %2, כעת %3</translation>
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
        <translation>‏%1, אף שנשלח %2</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>מאפיין</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ערך</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
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
        <translation>מידע נוסף</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>סגירת ההודעה</translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message>
        <source>Without a name</source>
        <extracomment>Instead of the name of a service or role</extracomment>
        <translation>ללא שם</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>תפקיד אחד</numerusform>
            <numerusform>%Ln תפקידים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>שירות אחד</numerusform>
            <numerusform>%Ln שירותים</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>How many services or roles have what was typed in them; %1: how many there are</extracomment>
        <translation>אין התאמה</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>התאמה אחת מתוך %1</numerusform>
            <numerusform>%Ln התאמות מתוך %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>מתבצעת קריאה חוזרת…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>מתבצעת קריאה… אחד עד כה</numerusform>
            <numerusform>מתבצעת קריאה… %Ln עד כה</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When a list was read; %1: a time, perhaps with its date</extracomment>
        <translation>נכון ל־%1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>הרשימה טרם נקראה</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>ייתכן שיש עוד</translation>
    </message>
    <message>
        <source>Reading was cancelled. A SID can be typed or pasted all the same.</source>
        <translation>הקריאה בוטלה. עדיין אפשר להקליד או להדביק SID.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: the server&apos;s own words</extracomment>
        <translation>לא ניתן לקרוא את הרשימה: %1. תשובת השרת: ”%2”. עדיין אפשר להקליד או להדביק SID.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. %2 A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: one or two sentences on what to do</extracomment>
        <translation>לא ניתן לקרוא את הרשימה: %1. %2 עדיין אפשר להקליד או להדביק SID.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>תפקיד אחד מתאים; יש לבחור בו.</numerusform>
            <numerusform>%Ln תפקידים מתאימים; יש לבחור אחד.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>שירות אחד מתאים; יש לבחור בו.</numerusform>
            <numerusform>%Ln שירותים מתאימים; יש לבחור אחד.</numerusform>
        </translation>
    </message>
    <message>
        <source>No role of this service has this SID. It may belong to another one, or have been deleted.</source>
        <translation>בשירות הזה אין תפקיד עם ה־SID הזה. ייתכן שהוא שייך לשירות אחר או נמחק.</translation>
    </message>
    <message>
        <source>No service of this account has this SID. It may belong to another account, or have been deleted.</source>
        <translation>בחשבון הזה אין שירות עם ה־SID הזה. ייתכן שהוא שייך לחשבון אחר או נמחק.</translation>
    </message>
    <message>
        <source>Twilio has none here</source>
        <translation>אין כאלה ב־Twilio</translation>
    </message>
    <message>
        <source>Messaging Services may not be available in the account&apos;s region.</source>
        <translation>ייתכן ששירותי הודעות אינם זמינים באזור של החשבון.</translation>
    </message>
    <message>
        <source>“%1” is a role in the service, not in conversations.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>התפקיד ”%1” מיועד לשירות, לא לשיחות.</translation>
    </message>
    <message>
        <source>“%1” is a role in conversations, not in the service.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>התפקיד ”%1” מיועד לשיחות, לא לשירות.</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>מבט כולל</translation>
    </message>
    <message>
        <source>All accounts side by side. A timer in bold differs from that of most accounts.</source>
        <translation>כל החשבונות זה לצד זה. טיימר מודגש שונה מזה שברוב החשבונות.</translation>
    </message>
    <message>
        <source>Accounts and their configurations</source>
        <translation>החשבונות והתצורה שלהם</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>פתיחת החשבון</translation>
    </message>
    <message>
        <source>Show the configuration of the selected account</source>
        <translation>הצגת התצורה של החשבון שנבחר</translation>
    </message>
    <message>
        <source>Change timers…</source>
        <translation>שינוי טיימרים…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>טעינה מחדש</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>הפסקת הקריאה</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>קריאה חוזרת של כל החשבונות</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>נקראו %1 מתוך חשבון אחד…</numerusform>
            <numerusform>נקראו %1 מתוך %Ln חשבונות…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>נבחר חשבון אחד</numerusform>
            <numerusform>נבחרו %Ln חשבונות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>חשבון אחד</numerusform>
            <numerusform>%Ln חשבונות</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the timers of several accounts at once. You see what changes before anything is sent.</source>
        <translation>הגדרת הטיימרים של כמה חשבונות בבת אחת. השינויים מוצגים לפני השליחה.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>חיפוש</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>חיפוש במבט הכולל</translation>
    </message>
    <message>
        <source>Part of a name, a SID, a value or a state</source>
        <translation>חלק משם, מ־SID, מערך או ממצב</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>ניקוי</translation>
    </message>
    <message>
        <source>Only those that differ</source>
        <translation>רק החשבונות השונים</translation>
    </message>
    <message>
        <source>Hide accounts whose timers are as in most accounts</source>
        <translation>הסתרת חשבונות שהטיימרים שלהם זהים לאלה שברוב החשבונות</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>מוצגים %1 מתוך חשבון אחד</numerusform>
            <numerusform>מוצגים %1 מתוך %Ln חשבונות</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>לא נמצא חשבון</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewTableModel</name>
    <message>
        <source>Differs from most accounts</source>
        <translation>שונה מרוב החשבונות</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>שירות שיחות</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>שירות הודעות</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>טיימר אי־פעילות</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>טיימר סגירה</translation>
    </message>
    <message>
        <source>State</source>
        <translation>מצב</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewWords</name>
    <message>
        <source>Production · %1</source>
        <translation>ייצור · %1</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>בהמתנה…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>בהמתנה לצרור המפתחות…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>מתבצעת קריאה…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>לא נקרא</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>נקרא בשעה %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>מתבצעת בדיקה…</translation>
    </message>
    <message>
        <source>It is read once more before anything is sent.</source>
        <translation>החשבון נקרא פעם נוספת לפני השליחה.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>מתבצעת החלה…</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>נשאר כפי שהוא</translation>
    </message>
    <message>
        <source>Has these values already</source>
        <translation>הערכים כבר זהים</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>ישתנה</translation>
    </message>
    <message>
        <source>Somebody else has changed this account since it was read.</source>
        <translation>מישהו אחר שינה את החשבון הזה מאז שנקרא.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>בוטל לפני השליחה.</translation>
    </message>
</context>
<context>
    <name>configurator::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>עמודים</translation>
    </message>
    <message>
        <source>History</source>
        <translation>היסטוריה</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>מבט כולל</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>אחורה</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>קדימה</translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message>
        <source>Enter the SID: %1 and 32 characters from 0–9 and a–f.</source>
        <translation>יש להזין את ה־SID: %1 ואחריו 32 ספרות או אותיות מ־a עד f.</translation>
    </message>
    <message>
        <source>%1 begin with %2; this begins with %3.</source>
        <extracomment>%1: &quot;Conversation Services&quot; or the like; %2: two letters; %3: the letters typed instead</extracomment>
        <translation>‏%1 מתחילים ב־%2; הערך הזה מתחיל ב־%3.</translation>
    </message>
    <message>
        <source>“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>התו ”%1” (מספר %2) אינו שייך ל־SID: אחרי הקידומת באות רק ספרות ואותיות מ־a עד f.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>תו אחד מיותר.</numerusform>
            <numerusform>%Ln תווים מיותרים.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>עוד תו אחד</numerusform>
            <numerusform>עוד %Ln תווים</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.</source>
        <translation>יש להזין משך זמן כמו PT1H30M או 1h 30m, או לכבות את הטיימר.</translation>
    </message>
    <message>
        <source>Not finished yet: a number and its unit, as in PT30M.</source>
        <translation>עוד לא הושלם: נדרשים מספר ויחידה, כמו PT30M.</translation>
    </message>
    <message>
        <source>A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.</source>
        <translation>משך זמן מתחיל ב־P, כמו P1DT2H. גם צורות קצרות כמו 1d 2h מתקבלות.</translation>
    </message>
    <message>
        <source>A timer has no sign. Remove the “%1”.</source>
        <translation>ערך של טיימר נכתב בלי סימן פלוס או מינוס. יש להסיר את ”%1”.</translation>
    </message>
    <message>
        <source>“%1”, character %2, has no meaning in a duration.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>לתו ”%1” (מספר %2) אין משמעות במשך זמן.</translation>
    </message>
    <message>
        <source>The unit %1 has no number before it.</source>
        <translation>חסר מספר לפני היחידה %1.</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.</source>
        <translation>שעות, דקות ושניות באות אחרי T, כמו PT2H. יש להוסיף T לפני המספר של %1.</translation>
    </message>
    <message>
        <source>Years, months, weeks and days come before the T, as in P1DT2H. Move %1.</source>
        <translation>שנים, חודשים, שבועות וימים באים לפני T, כמו P1DT2H. יש להעביר את %1.</translation>
    </message>
    <message>
        <source>The unit %1 is in the wrong place: the larger units come first, each once.</source>
        <translation>היחידה %1 אינה במקומה: היחידות הגדולות באות קודם, וכל אחת פעם אחת בלבד.</translation>
    </message>
    <message>
        <source>Only the last number of a duration may have a fraction.</source>
        <translation>רק המספר האחרון במשך זמן יכול להיות שבר.</translation>
    </message>
    <message>
        <source>Longer than the program can count.</source>
        <translation>ארוך יותר ממה שהתוכנה יכולה לחשב.</translation>
    </message>
    <message>
        <source>At least %1, or off.</source>
        <extracomment>%1: a duration such as &quot;10 minutes&quot;</extracomment>
        <translation>לפחות %1, או כבוי.</translation>
    </message>
    <message>
        <source>Years and months have no fixed length. Say it in days, hours and minutes.</source>
        <translation>לשנים ולחודשים אין אורך קבוע. יש לציין ימים, שעות ודקות.</translation>
    </message>
    <message>
        <source>A fraction of a second cannot be sent. Say it in whole seconds.</source>
        <translation>לא ניתן לשלוח חלקי שנייה. יש לציין שניות שלמות.</translation>
    </message>
    <message>
        <source>Not finished yet: an address such as https://example.com/conversations.</source>
        <translation>עוד לא הושלם: נדרשת כתובת כמו https://example.com/conversations.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>כתובת מתחילה ב־https://‎ או ב־http://‎.</translation>
    </message>
    <message>
        <source>The address names no server. Put one after https://.</source>
        <translation>לא צוין שרת בכתובת. יש להוסיף אותו אחרי https://‎.</translation>
    </message>
    <message>
        <source>This is no address. Blanks and other special characters must be written as %20 and the like.</source>
        <translation>זו אינה כתובת. רווחים ותווים מיוחדים אחרים יש לכתוב בצורה %20 ודומיה.</translation>
    </message>
    <message>
        <source>The API does not take “%1” here.</source>
        <extracomment>%1: a word from a file, such as the name of an event</extracomment>
        <translation>ה־API אינו מקבל כאן את ”%1”.</translation>
    </message>
    <message>
        <source>This can be changed but not removed: the API has no way to. Choose another, or revert.</source>
        <translation>אפשר לשנות את הערך אך לא להסיר אותו: אין לכך דרך ב־API. יש לבחור ערך אחר, או לבטל את השינוי.</translation>
    </message>
</context>
<context>
    <name>configurator::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>כניסה לפרוקסי</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that. The sign-in is for the proxy only; Twilio does not see it.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>עד לכניסה, ⁦%1⁩ חוסם כל תעבורה מהרשת שלך החוצה. פרטי הכניסה מיועדים לפרוקסי בלבד; Twilio אינה רואה אותם.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>שם משתמש</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>שמירה בצרור המפתחות</translation>
    </message>
    <message>
        <source>There is no keychain, so it is kept in memory until the program ends.</source>
        <translation>אין צרור מפתחות זמין, ולכן הפרטים יישמרו בזיכרון עד ליציאה מהתוכנה.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>configurator::RegionEditor</name>
    <message>
        <source>Another region</source>
        <translation>אזור אחר</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>אזור</translation>
    </message>
    <message>
        <source>Region ID</source>
        <extracomment>The short name of a region, such as au1</extracomment>
        <translation>מזהה אזור</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>The place where requests enter Twilio&apos;s network, such as sydney</extracomment>
        <translation>מיקום קצה</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>הבקשות נשלחות אל %1</translation>
    </message>
    <message>
        <source>A region needs its edge: without one, Twilio handles requests in the United States.</source>
        <translation>לאזור נדרש מיקום קצה: בלעדיו Twilio מטפלת בבקשות בארצות הברית.</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can be part of a server&apos;s name.</source>
        <translation>שם של שרת יכול לכלול רק אותיות לטיניות, ספרות ומקפים.</translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message>
        <source>The server cannot answer just now. Trying again (%1 of %2)…</source>
        <extracomment>%1: the number of this attempt; %2: how many there are at most</extracomment>
        <translation>השרת אינו יכול להשיב כרגע. מתבצע ניסיון חוזר (%1 מתוך %2)…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>השרת אינו יכול להשיב כרגע. ניסיון חוזר בעוד שנייה (%1 מתוך %2)…</numerusform>
            <numerusform>השרת אינו יכול להשיב כרגע. ניסיון חוזר בעוד %Ln שניות (%1 מתוך %2)…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot answer just now. The program will try again soon (%1 of %2).</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>השרת אינו יכול להשיב כרגע. בקרוב ייעשה ניסיון חוזר (%1 מתוך %2).</translation>
    </message>
</context>
<context>
    <name>configurator::RequestTableModel</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>נשלחה (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>שיטה</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The name of a server</extracomment>
        <translation>מארח</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>The part of an address after the name of the server</extracomment>
        <translation>נתיב</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>תוצאה</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>מילישניות</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>מזהה בקשה</translation>
    </message>
</context>
<context>
    <name>configurator::RequestWords</name>
    <message>
        <source>%1 · error %2</source>
        <extracomment>%1: an HTTP status such as 401; %2: Twilio&apos;s error code</extracomment>
        <translation>‏%1 · שגיאה %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: an HTTP status such as 200; %2: what went wrong after it, such as &quot;Connection lost&quot;</extracomment>
        <translation>‏%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>בוטלה</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>תם הזמן</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>השרת לא נגיש</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>החיבור נותק</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>שרת לא מהימן</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>תשובה לא קריאה</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>תשובה גדולה מדי</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>נחסמה בפרוקסי</translation>
    </message>
</context>
<context>
    <name>configurator::ResourceWords</name>
    <message>
        <source>Configuration</source>
        <translation>תצורה</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>וובהוקים</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>שירות</translation>
    </message>
    <message>
        <source>Service webhooks</source>
        <translation>וובהוקים של השירות</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>התראות דחיפה</translation>
    </message>
    <message>
        <source>Returned configuration</source>
        <translation>התצורה שהוחזרה</translation>
    </message>
    <message>
        <source>Returned webhooks</source>
        <translation>הוובהוקים שהוחזרו</translation>
    </message>
    <message>
        <source>Returned service configuration</source>
        <translation>תצורת השירות שהוחזרה</translation>
    </message>
    <message>
        <source>Returned service webhooks</source>
        <translation>הוובהוקים של השירות שהוחזרו</translation>
    </message>
    <message>
        <source>Returned push notifications</source>
        <translation>התראות הדחיפה שהוחזרו</translation>
    </message>
    <message>
        <source>Conversations configuration</source>
        <translation>התצורה של Conversations</translation>
    </message>
    <message>
        <source>Conversations webhooks</source>
        <translation>הוובהוקים של Conversations</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service</source>
        <translation>התצורה של שירות שיחות</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service</source>
        <translation>הוובהוקים של שירות שיחות</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service</source>
        <translation>התראות הדחיפה של שירות שיחות</translation>
    </message>
    <message>
        <source>Conversations configuration changed</source>
        <translation>התצורה של Conversations השתנתה</translation>
    </message>
    <message>
        <source>Conversations webhooks changed</source>
        <translation>הוובהוקים של Conversations השתנו</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service changed</source>
        <translation>התצורה של שירות שיחות השתנתה</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service changed</source>
        <translation>הוובהוקים של שירות שיחות השתנו</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service changed</source>
        <translation>התראות הדחיפה של שירות שיחות השתנו</translation>
    </message>
</context>
<context>
    <name>configurator::RestoreActions</name>
    <message>
        <source>The server already has these values</source>
        <translation>הערכים האלה כבר נמצאים בשרת</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>אין מה לשחזר.</translation>
    </message>
</context>
<context>
    <name>configurator::ResultPanel</name>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Status, headers and JSON of the answer</source>
        <translation>סטטוס, כותרות ו־JSON של התשובה</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>פרטי התשובה</translation>
    </message>
    <message>
        <source>Nothing has been returned yet.</source>
        <translation>עדיין לא הוחזר דבר.</translation>
    </message>
    <message>
        <source>Applied at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>הוחל בשעה %1, מענה תוך %2 מילישניות</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <translation>נקרא בשעה %1, מענה תוך %2 מילישניות</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewActions</name>
    <message>
        <source>Apply without a record?</source>
        <translation>להחיל בלי רישום?</translation>
    </message>
    <message>
        <source>The change could not be written down, so it was not sent. Applied without a record, it will be missing from the history and cannot be restored from there.</source>
        <translation>לא ניתן היה לרשום את השינוי, ולכן הוא לא נשלח. אם יוחל בלי רישום, הוא יחסר בהיסטוריה ולא ניתן יהיה לשחזר ממנה.</translation>
    </message>
    <message>
        <source>Apply without a record</source>
        <translation>החלה בלי רישום</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>לא להחיל</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>סקירת השינויים</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>להחיל שינוי אחד על החשבון ”%1”?</numerusform>
            <numerusform>להחיל %Ln שינויים על החשבון ”%1”?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>שינויים</translation>
    </message>
    <message>
        <source>Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace what the server has now.</source>
        <translation>מישהו אחר שינה את התצורה הזאת מאז שנטענה. כדאי להשוות לפני ההחלה: הערכים שלך יחליפו את אלה שבשרת.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>מה יישלח</translation>
    </message>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>החשבון ”%1” הוא חשבון ייצור.</translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>לאישור, יש להקליד את שם החשבון</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>החלה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
</context>
<context>
    <name>configurator::ServicePage</name>
    <message>
        <source>Conversation Service</source>
        <translation>שירות שיחות</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>הגדרות השירות</translation>
    </message>
    <message>
        <source>Roles and reachability</source>
        <translation>תפקידים וזמינות</translation>
    </message>
    <message>
        <source>Own webhooks</source>
        <translation>וובהוקים של השירות</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>התראות דחיפה</translation>
    </message>
</context>
<context>
    <name>configurator::SeverityWords</name>
    <message>
        <source>Information</source>
        <extracomment>An icon before a message</extracomment>
        <translation>מידע</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>An icon before a message</extracomment>
        <translation>הצלחה</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>An icon before a message</extracomment>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An icon before a message</extracomment>
        <translation>שגיאה</translation>
    </message>
</context>
<context>
    <name>configurator::SidAnswer</name>
    <message>
        <source>It is your account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>זהו החשבון שלך ”%1”.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts has this SID.</source>
        <translation>לאף חשבון בתוכנה אין ה־SID הזה.</translation>
    </message>
    <message>
        <source>Your account “%1” signs in with it.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>החשבון שלך ”%1” משתמש בו לכניסה.</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts signs in with it.</source>
        <translation>אף חשבון בתוכנה אינו משתמש בו לכניסה.</translation>
    </message>
    <message>
        <source>A role of the service opened last in the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>תפקיד של השירות שנפתח לאחרונה בחשבון ”%1”.</translation>
    </message>
    <message>
        <source>It is no role of the service opened last. Open another service to see its roles.</source>
        <translation>הוא אינו תפקיד של השירות שנפתח לאחרונה. פתיחת שירות אחר תציג את התפקידים שלו.</translation>
    </message>
    <message>
        <source>Open an account to see whether it has this service.</source>
        <translation>יש לפתוח חשבון כדי לראות אם השירות הזה נמצא בו.</translation>
    </message>
    <message>
        <source>A service of the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>שירות של החשבון ”%1”.</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>תאריך יצירה: %1.</translation>
    </message>
    <message>
        <source>It is the default of new conversations.</source>
        <translation>הוא ברירת המחדל של שיחות חדשות.</translation>
    </message>
    <message>
        <source>It is not the default.</source>
        <translation>הוא אינו ברירת המחדל.</translation>
    </message>
    <message>
        <source>The services of the account “%1” are still being read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>קריאת רשימת השירותים של החשבון ”%1” עוד לא הסתיימה.</translation>
    </message>
    <message>
        <source>The account “%1” had no such service at %2.</source>
        <extracomment>%1: the name of an account; %2: a time of day</extracomment>
        <translation>בשעה %2 לא היה שירות כזה בחשבון ”%1”.</translation>
    </message>
    <message>
        <source>The services of the account “%1” have not been read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>רשימת השירותים של החשבון ”%1” עוד לא נקראה.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>מתבצע בירור אצל Twilio…</translation>
    </message>
    <message>
        <source>Twilio says: it is not in the account “%1”. It belongs to another account or region, or it has been deleted.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>לפי Twilio, הוא אינו בחשבון ”%1”. הוא שייך לחשבון או לאזור אחר, או שנמחק.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer cannot be read.</source>
        <translation>לא ניתן לקרוא את התשובה של Twilio.</translation>
    </message>
    <message>
        <source>It has webhooks of its own, so those of the account are not called for it.</source>
        <translation>יש לו וובהוקים משלו, ולכן אלה של החשבון אינם מופעלים עבורו.</translation>
    </message>
    <message>
        <source>It has no webhooks of its own: those of the account are called.</source>
        <translation>אין לו וובהוקים משלו: מופעלים אלה של החשבון.</translation>
    </message>
</context>
<context>
    <name>configurator::SidListModel</name>
    <message>
        <source>current</source>
        <extracomment>Mark of the service or role the server has now</extracomment>
        <translation>נוכחי</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Mark of the service or role that was created last</extracomment>
        <translation>החדש ביותר</translation>
    </message>
</context>
<context>
    <name>configurator::SidPopup</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>קריאה חוזרת</translation>
    </message>
    <message>
        <source>Cancel reading the list</source>
        <translation>ביטול קריאת הרשימה</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>קריאה חוזרת של הרשימה</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>תפקידים</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>שירותים</translation>
    </message>
</context>
<context>
    <name>configurator::SidWords</name>
    <message>
        <source>Unknown SID</source>
        <translation>ערך SID לא מוכר</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>חשבון</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>מפתח API</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>שירות שיחות</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>שירות הודעות</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>תפקיד</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>שיחה</translation>
    </message>
    <message>
        <source>Participant of a conversation</source>
        <translation>משתתף בשיחה</translation>
    </message>
    <message>
        <source>Message of a conversation</source>
        <translation>הודעה בשיחה</translation>
    </message>
    <message>
        <source>User</source>
        <translation>משתמש</translation>
    </message>
    <message>
        <source>Device for push notifications</source>
        <translation>מכשיר להתראות דחיפה</translation>
    </message>
    <message>
        <source>Credential for push notifications</source>
        <translation>אישור גישה להתראות דחיפה</translation>
    </message>
    <message>
        <source>Webhook of a conversation</source>
        <translation>וובהוק של שיחה</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>אישור מסירה</translation>
    </message>
    <message>
        <source>Address configuration</source>
        <translation>תצורת כתובת</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>קובץ מדיה</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>מזהה בקשה</translation>
    </message>
    <message>
        <source>SMS message</source>
        <translation>הודעת SMS</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>הודעת MMS</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>מספר טלפון</translation>
    </message>
    <message>
        <source>Studio flow</source>
        <translation>תהליך Studio</translation>
    </message>
    <message>
        <source>Flex flow</source>
        <translation>תהליך Flex</translation>
    </message>
    <message>
        <source>TaskRouter workspace</source>
        <translation>סביבת עבודה של TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter worker</source>
        <translation>עובד של TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter task</source>
        <translation>משימה של TaskRouter</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>שירות Verify</translation>
    </message>
    <message>
        <source>It looks like a SID, but the program does not know what its first two letters stand for.</source>
        <translation>זה נראה כמו SID, אך התוכנה אינה מכירה את שתי האותיות הראשונות שלו.</translation>
    </message>
    <message>
        <source>It belongs to a Conversation Service, which it does not tell. The property chat_service_sid of an answer names that service.</source>
        <extracomment>chat_service_sid is the name of a property</extracomment>
        <translation>הוא שייך לשירות שיחות, אך אינו מגלה לאיזה. המאפיין chat_service_sid בתשובה מציין את השירות.</translation>
    </message>
    <message>
        <source>It numbers one answer of Twilio. Twilio&apos;s support finds the request by it.</source>
        <translation>זה המספר של תשובה אחת של Twilio. לפיו התמיכה של Twilio יכולה לאתר את הבקשה.</translation>
    </message>
    <message>
        <source>It is no service of Conversations, and the program does not look it up.</source>
        <translation>זה אינו שירות של Conversations, והתוכנה אינה מבררת עליו.</translation>
    </message>
</context>
<context>
    <name>configurator::SignInTest</name>
    <message>
        <source>Signing in…</source>
        <translation>מתבצעת כניסה…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a failed sign-in</comment>
        <extracomment>%1: what happened; %2: what to do</extracomment>
        <translation>‏%1. %2</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>הכניסה הצליחה.</translation>
    </message>
</context>
<context>
    <name>configurator::StartWords</name>
    <message>
        <source>The program found no screen to open its window on.</source>
        <translation>התוכנה לא מצאה מסך לפתוח בו את החלון שלה.</translation>
    </message>
    <message>
        <source>Start it from within a desktop session.</source>
        <translation>יש להפעיל אותה מתוך סביבת שולחן עבודה.</translation>
    </message>
    <message>
        <source>The program is open already, and a dialog is waiting there.</source>
        <translation>התוכנה כבר פתוחה, ותיבת דו־שיח בתוכה ממתינה לטיפול.</translation>
    </message>
    <message>
        <source>Finish it, then try again.</source>
        <translation>יש לסיים את הטיפול בתיבת הדו־שיח ולנסות שוב.</translation>
    </message>
    <message>
        <source>The program is open already, and sends its requests to another address.</source>
        <translation>התוכנה כבר פתוחה, ושולחת את הבקשות שלה לכתובת אחרת.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>יש לסגור אותה קודם, או להשתמש בתיקייה אחרת באמצעות ‎--data-dir.</translation>
    </message>
    <message>
        <source>The program is open already, but does not answer.</source>
        <translation>התוכנה כבר פתוחה, אך אינה מגיבה.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end it by force.</source>
        <translation>יש להמתין רגע ולנסות שוב, או לאלץ את סגירתה.</translation>
    </message>
</context>
<context>
    <name>configurator::TerraformResource</name>
    <message>
        <source>The provider has no argument for %1.</source>
        <extracomment>A comment in code; %1: the name of a property in the API, such as new_message.with_media.enabled</extracomment>
        <translation>לספק אין ארגומנט עבור %1.</translation>
    </message>
</context>
<context>
    <name>configurator::Timeline</name>
    <message>
        <source>after %1</source>
        <extracomment>The end of a stretch of time; %1: a duration such as &quot;1 day 2 hours&quot;</extracomment>
        <translation>אחרי %1</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>פעילה</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>לא פעילה</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>סגורה</translation>
    </message>
    <message>
        <source>Timeline of a quiet conversation</source>
        <translation>ציר הזמן של שיחה שקטה</translation>
    </message>
</context>
<context>
    <name>configurator::TimerEditor</name>
    <message>
        <source>On</source>
        <translation>פועל</translation>
    </message>
    <message>
        <source>Common durations</source>
        <translation>משכי זמן נפוצים</translation>
    </message>
    <message>
        <source>%1 on</source>
        <extracomment>Parts of a timer for assistive technology; %1: the timer&apos;s name</extracomment>
        <translation>‏%1: פועל</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>‏%1: ימים</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>‏%1: שעות</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>‏%1: דקות</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>‏%1: שניות</translation>
    </message>
    <message>
        <source>%1 ISO 8601</source>
        <translation>‏%1: ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601, or a short form such as 2d 4h</source>
        <translation>בתקן ISO 8601, או בצורה קצרה כמו 2d 4h</translation>
    </message>
    <message>
        <source>%1 common durations</source>
        <translation>‏%1: משכי זמן נפוצים</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>כבוי</translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>יום</numerusform>
            <numerusform>ימים</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>שעה</numerusform>
            <numerusform>שעות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>דקה</numerusform>
            <numerusform>דקות</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>שנייה</numerusform>
            <numerusform>שניות</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WarningWords</name>
    <message>
        <source>The closed timer is not longer than the inactive timer. Both count from the last message, so conversations close without ever being inactive.</source>
        <translation>טיימר הסגירה אינו ארוך מטיימר אי־הפעילות. שניהם נמדדים מההודעה האחרונה, ולכן שיחות ייסגרו בלי להיות קודם לא פעילות.</translation>
    </message>
    <message>
        <source>This account looks like one of Flex, which needs its own service to be the default. With another one, Flex may no longer receive conversations.</source>
        <translation>נראה שזה חשבון Flex, ו־Flex מחייב ששירות משלו יהיה ברירת המחדל. עם שירות אחר ייתכן ש־Flex לא יקבל עוד שיחות.</translation>
    </message>
    <message>
        <source>%1: the new SID is in no list of this account. It may belong to another account, or have been deleted.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>‏%1: ה־SID החדש אינו באף רשימה של החשבון הזה. ייתכן שהוא שייך לחשבון אחר או נמחק.</translation>
    </message>
    <message>
        <source>These webhooks are routed inside Flex. Changing them can keep Flex from working.</source>
        <translation>הוובהוקים האלה מנותבים בתוך Flex. שינוי שלהם עלול לשבש את הפעולה של Flex.</translation>
    </message>
    <message>
        <source>Events will no longer go into Flex, which relies on them.</source>
        <translation>אירועים לא יעברו עוד אל Flex, שמסתמך עליהם.</translation>
    </message>
    <message>
        <source>%1: http sends what is said in conversations unencrypted. Use https.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>‏%1: ב־http תוכן השיחות נשלח ללא הצפנה. יש להשתמש ב־https.</translation>
    </message>
    <message>
        <source>%1 is empty, so the events that belong to it go nowhere.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>השדה ”%1” ריק, ולכן האירועים ששייכים אליו לא יישלחו לשום מקום.</translation>
    </message>
    <message>
        <source>%1: Twilio does not say whether this can be emptied. Look at what is returned.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>‏%1: Twilio אינה מציינת אם אפשר לרוקן את השדה. כדאי לבדוק מה מוחזר.</translation>
    </message>
    <message>
        <source>This is the first webhook of this service. From now on the account&apos;s webhooks are no longer called for it.</source>
        <translation>זה הוובהוק הראשון של השירות. מעתה הוובהוקים של החשבון לא יופעלו עבורו.</translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message>
        <source>No webhook is called for %1: neither the service nor the account has one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>עבור השירות %1 לא מופעל שום וובהוק: לא הוגדר וובהוק לא בשירות ולא בחשבון.</translation>
    </message>
    <message>
        <source>Conversations of %1 call the account’s webhooks.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>השיחות של השירות %1 מפעילות את הוובהוקים של החשבון.</translation>
    </message>
    <message>
        <source>Events of %1 go into Flex, as the account’s webhooks say.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>האירועים של השירות %1 עוברים אל Flex, כפי שמוגדר בוובהוקים של החשבון.</translation>
    </message>
    <message>
        <source>%1 has webhooks of its own, so the account’s are not called there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>לשירות %1 יש וובהוקים משלו, ולכן אלה של החשבון אינם מופעלים שם.</translation>
    </message>
    <message>
        <source>%1 is never called: no pre-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>לכתובת %1 לא תהיה שום פנייה: לא נבחר אירוע ”לפני”.</translation>
    </message>
    <message>
        <source>%1 is never called: no post-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>לכתובת %1 לא תהיה שום פנייה: לא נבחר אירוע ”אחרי”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>לפני אירוע אחד: %1</numerusform>
            <numerusform>לפני %Ln אירועים: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>אחרי אירוע אחד: %1</numerusform>
            <numerusform>אחרי %Ln אירועים: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ברוכים הבאים</translation>
    </message>
    <message>
        <source>Add an account to see and change its Conversations configuration. Or start with the practice account: it behaves like a real one, runs on this computer and can be changed without harm.</source>
        <translation>אפשר להוסיף חשבון כדי לראות ולשנות את תצורת Conversations שלו, או להתחיל בחשבון התרגול: הוא מתנהג כמו חשבון אמיתי, פועל במחשב הזה, וניתן לשנות אותו בלי לגרום נזק.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>הוספת חשבון…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>ייבוא חשבונות…</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>פתיחת חשבון התרגול</translation>
    </message>
</context>
</TS>
