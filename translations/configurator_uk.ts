<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Displays version information.</source>
        <translation>Показати дані про версію.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Показати довідку щодо параметрів командного рядка.</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Показати довідку разом із параметрами Qt.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Невідомий параметр «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Невідомі параметри: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Після «%1» бракує значення.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Неочікуване значення після «%1».</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[параметри]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Використання: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметри:</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Тека</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдонім</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлик</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Мій комп’ютер</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
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
        <translation>Про Conversations Configurator</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations (classic).

Free software under the Apache License 2.0. Not a product of Twilio, whose name is its trademark.</source>
        <translation>Редагує конфігурацію Twilio Conversations (classic) для всього облікового запису.

Вільне програмне забезпечення на умовах ліцензії Apache 2.0. Це не продукт компанії Twilio; назва Twilio є її торговельною маркою.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountActions</name>
    <message>
        <source>The account leaves this program and its secret leaves the keychain. Nothing changes at Twilio.</source>
        <translation>Обліковий запис буде вилучено з програми, а його секрет — зі сховища ключів. У Twilio нічого не зміниться.</translation>
    </message>
    <message>
        <source>The account leaves this program, and its secret, kept in memory only, is forgotten. Nothing changes at Twilio.</source>
        <translation>Обліковий запис буде вилучено з програми, а його секрет, що зберігається лише в пам’яті, — забуто. У Twilio нічого не зміниться.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Вилучити «%1»?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Редагувати обліковий запис…</translation>
    </message>
    <message>
        <source>&amp;Duplicate account…</source>
        <translation>&amp;Дублювати обліковий запис…</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Ви&amp;лучити обліковий запис…</translation>
    </message>
</context>
<context>
    <name>configurator::AccountColourWords</name>
    <message>
        <source>None</source>
        <extracomment>No colour</extracomment>
        <translation>Без кольору</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Червоний</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Помаранчевий</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бірюзовий</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фіолетовий</translation>
    </message>
</context>
<context>
    <name>configurator::AccountDialog</name>
    <message>
        <source>Edit account</source>
        <translation>Редагування облікового запису</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Додавання облікового запису</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Назва облікового запису</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID облікового запису</translation>
    </message>
    <message>
        <source>API key SID</source>
        <translation>SID ключа API</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Спосіб входу</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Токен автентифікації</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Секрет ключа API</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Робочий обліковий запис</translation>
    </message>
    <message>
        <source>Applying a change then wants the account&apos;s name typed</source>
        <translation>Щоб застосувати зміни, потрібно буде ввести назву облікового запису</translation>
    </message>
    <message>
        <source>Test sign-in</source>
        <translation>Перевірити вхід</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Leave empty to keep the one stored</source>
        <translation>Залиште порожнім, щоб не змінювати</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>%1 signs in the same way.</source>
        <extracomment>%1: the name of another account</extracomment>
        <translation>Обліковий запис «%1» має ті самі дані для входу.</translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Тримати в пам’яті до виходу</translation>
    </message>
    <message>
        <source>Another account has this name.</source>
        <translation>Обліковий запис із такою назвою вже є.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountPages</name>
    <message numerus="yes">
        <source>Discard %Ln change(s) of this service?</source>
        <translation>
            <numerusform>Відкинути %Ln зміну цього сервісу?</numerusform>
            <numerusform>Відкинути %Ln зміни цього сервісу?</numerusform>
            <numerusform>Відкинути %Ln змін цього сервісу?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Їх не застосовано.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Редагувати далі</translation>
    </message>
</context>
<context>
    <name>configurator::AccountSwitch</name>
    <message>
        <source>There is no account called %1</source>
        <translation>Облікового запису «%1» немає</translation>
    </message>
    <message>
        <source>Choose one from the list, or add it.</source>
        <translation>Додайте його або виберіть інший зі списку.</translation>
    </message>
    <message>
        <source>The account is no longer in the list</source>
        <translation>Цього облікового запису вже немає у списку</translation>
    </message>
    <message>
        <source>Add it again to change its values.</source>
        <translation>Додайте його знову, щоб змінювати його значення.</translation>
    </message>
</context>
<context>
    <name>configurator::AccountWords</name>
    <message>
        <source>Practice</source>
        <extracomment>The built-in account on which people learn</extracomment>
        <translation>Навчальний</translation>
    </message>
    <message>
        <source>Runs on this computer</source>
        <translation>Працює на цьому комп’ютері</translation>
    </message>
    <message>
        <source>%1 · %2…%3</source>
        <extracomment>%1: a region such as us1; %2: the start and %3: the end of a SID</extracomment>
        <translation>%1 · %2…%3</translation>
    </message>
    <message>
        <source>United States (us1)</source>
        <translation>США (us1)</translation>
    </message>
    <message>
        <source>Ireland (ie1)</source>
        <translation>Ірландія (ie1)</translation>
    </message>
    <message>
        <source>At Twilio it is called %1: %2, %3.</source>
        <extracomment>%1: the name Twilio has for the account; %2: &quot;active&quot; and so on; %3: &quot;full account&quot; and so on</extracomment>
        <translation>Назва у Twilio: %1 (%2, %3).</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>The status of an account</extracomment>
        <translation>активний</translation>
    </message>
    <message>
        <source>suspended</source>
        <extracomment>The status of an account</extracomment>
        <translation>призупинений</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>The status of an account</extracomment>
        <translation>закритий</translation>
    </message>
    <message>
        <source>full account</source>
        <translation>повноцінний обліковий запис</translation>
    </message>
    <message>
        <source>trial account</source>
        <translation>пробний обліковий запис</translation>
    </message>
</context>
<context>
    <name>configurator::AccountsPanel</name>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Додати обліковий запис…</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search accounts by name or SID</source>
        <translation>Пошук облікових записів за назвою або SID</translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Облікових записів не знайдено</translation>
    </message>
</context>
<context>
    <name>configurator::ActionBar</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Відкинути зміни</translation>
    </message>
    <message>
        <source>Review and apply…</source>
        <translation>Перевірити й застосувати…</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Виконується</translation>
    </message>
    <message>
        <source>Starting the practice server…</source>
        <translation>Запуск навчального сервера…</translation>
    </message>
    <message>
        <source>Reading the secret from the keychain…</source>
        <translation>Читання секрету зі сховища ключів…</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Читання конфігурації…</translation>
    </message>
    <message>
        <source>Checking whether somebody else has changed it…</source>
        <translation>Перевірка, чи не змінив конфігурацію хтось інший…</translation>
    </message>
    <message>
        <source>Applying the changes…</source>
        <translation>Застосування змін…</translation>
    </message>
    <message>
        <source>No clear answer came. Reading again whether the changes were applied…</source>
        <translation>Чіткої відповіді не надійшло. Програма перевіряє, чи застосовано зміни…</translation>
    </message>
    <message>
        <source>Nothing is loaded.</source>
        <translation>Нічого не завантажено.</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Змін немає</translation>
    </message>
    <message>
        <source>Applied, but not as sent: see what the server returned.</source>
        <translation>Застосовано, але не так, як надіслано: перегляньте відповідь сервера.</translation>
    </message>
    <message>
        <source>Applied. Everything is as on the server.</source>
        <translation>Застосовано. Усе збігається з даними сервера.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln зміна</numerusform>
            <numerusform>%Ln зміни</numerusform>
            <numerusform>%Ln змін</numerusform>
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
            <numerusform>%Ln поле потребує уваги</numerusform>
            <numerusform>%Ln поля потребують уваги</numerusform>
            <numerusform>%Ln полів потребують уваги</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ApiReferenceDialog</name>
    <message>
        <source>API reference</source>
        <translation>Довідник API</translation>
    </message>
    <message>
        <source>Twilio documents the configuration, what its values mean and how they are changed.</source>
        <translation>У документації Twilio описано конфігурацію: що означають її значення та як їх змінювати.</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Відкрити документацію</translation>
    </message>
    <message>
        <source>For AI tools</source>
        <translation>Для інструментів ШІ</translation>
    </message>
    <message>
        <source>With this entry below mcpServers in its mcp.json, an AI tool that speaks MCP can look things up in the documentation of the API.</source>
        <extracomment>mcp.json and mcpServers: a file of the tool, and a member of it</extracomment>
        <translation>Додайте цей запис у mcpServers у файлі mcp.json інструмента ШІ з підтримкою MCP, і він зможе шукати відомості в документації API.</translation>
    </message>
    <message>
        <source>Entry for mcp.json</source>
        <translation>Запис для mcp.json</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
</context>
<context>
    <name>configurator::BatchConfirmation</name>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>«%1» — робочий обліковий запис.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln production account(s) will be changed.</source>
        <translation>
            <numerusform>Буде змінено %Ln робочий обліковий запис.</numerusform>
            <numerusform>Буде змінено %Ln робочі облікові записи.</numerusform>
            <numerusform>Буде змінено %Ln робочих облікових записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Для підтвердження введіть назву облікового запису</translation>
    </message>
    <message>
        <source>Type the number of production accounts to confirm</source>
        <translation>Для підтвердження введіть кількість робочих облікових записів</translation>
    </message>
</context>
<context>
    <name>configurator::BatchDialog</name>
    <message>
        <source>Change timers of several accounts</source>
        <translation>Зміна таймерів кількох облікових записів</translation>
    </message>
    <message>
        <source>Each account is read again before it is changed, and one that somebody else has changed is left alone. Services belong to one account, so their SIDs cannot be set here.</source>
        <translation>Перед зміною кожен обліковий запис читається ще раз; якщо його змінив хтось інший, його буде пропущено. Кожен сервіс належить одному обліковому запису, тому SID сервісів тут задати не можна.</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Вибрати всі</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Зняти вибір</translation>
    </message>
    <message>
        <source>Accounts to change</source>
        <translation>Облікові записи для зміни</translation>
    </message>
    <message>
        <source>Accounts that are done</source>
        <translation>Опрацьовані облікові записи</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Write what has become of each account to a file</source>
        <translation>Записати у файл результат для кожного облікового запису</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) done</source>
        <extracomment>%1: a number; %n: the number of all accounts to be changed</extracomment>
        <translation>
            <numerusform>Опрацьовано %1 з %Ln облікового запису</numerusform>
            <numerusform>Опрацьовано %1 з %Ln облікових записів</numerusform>
            <numerusform>Опрацьовано %1 з %Ln облікових записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the timers to change.</source>
        <translation>Виберіть таймери, які потрібно змінити.</translation>
    </message>
    <message>
        <source>Correct the timer first.</source>
        <translation>Спершу виправте таймер.</translation>
    </message>
    <message>
        <source>No account is chosen that would be changed.</source>
        <translation>Серед вибраного немає облікового запису, який потребує зміни.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be changed.</source>
        <translation>
            <numerusform>Буде змінено %Ln обліковий запис.</numerusform>
            <numerusform>Буде змінено %Ln облікові записи.</numerusform>
            <numerusform>Буде змінено %Ln облікових записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) changed.</source>
        <translation>
            <numerusform>Змінено %Ln обліковий запис.</numerusform>
            <numerusform>Змінено %Ln облікові записи.</numerusform>
            <numerusform>Змінено %Ln облікових записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) changed. The list says what happened to the others.</source>
        <extracomment>%1: a number; %n: the number of all accounts that were to be changed</extracomment>
        <translation>
            <numerusform>Змінено %1 з %Ln облікового запису. Подробиці — у списку.</numerusform>
            <numerusform>Змінено %1 з %Ln облікових записів. Що сталося з рештою, видно у списку.</numerusform>
            <numerusform>Змінено %1 з %Ln облікових записів. Що сталося з рештою, видно у списку.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what has become of each account</source>
        <translation>Експорт результатів за обліковими записами</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Файли JSON (*.json)</translation>
    </message>
    <message>
        <source>Timers %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Таймери %1</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Експортовано до файлу %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTableModel</name>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Таймер неактивності</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Таймер закриття</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>зараз: %1</translation>
    </message>
</context>
<context>
    <name>configurator::BatchTimer</name>
    <message>
        <source>Change the inactive timer</source>
        <translation>Змінити таймер неактивності</translation>
    </message>
    <message>
        <source>Change the closed timer</source>
        <translation>Змінити таймер закриття</translation>
    </message>
</context>
<context>
    <name>configurator::ChangesTableModel</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>When you loaded it</source>
        <translation>На час завантаження</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Зараз на сервері</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Старе</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Нове</translation>
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
        <translation>Код</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Що означає</translation>
    </message>
</context>
<context>
    <name>configurator::CodeWords</name>
    <message>
        <source>The request has a parameter that Twilio does not know or does not accept.</source>
        <translation>У запиті є параметр, якого Twilio не знає або не приймає.</translation>
    </message>
    <message>
        <source>The server&apos;s own message names it. Correct that value, or leave it out.</source>
        <translation>Його назву подано в повідомленні сервера. Виправте значення або приберіть його.</translation>
    </message>
    <message>
        <source>The SID, the auth token or the API key does not fit.</source>
        <translation>SID, токен автентифікації або ключ API не підходить.</translation>
    </message>
    <message>
        <source>Check that nothing is missing or added at its ends, that it belongs to this account and not to its parent or a subaccount, that it was made in this region, that it has not been deleted or replaced, and that it is not a test credential.</source>
        <translation>Перевірте, чи на початку та в кінці нічого не бракує й немає зайвого, чи дані належать саме цьому обліковому запису, а не батьківському чи дочірньому, чи їх створено в цьому регіоні, чи не видалено й не замінено, а також чи вони не тестові.</translation>
    </message>
    <message>
        <source>The account is not active.</source>
        <translation>Обліковий запис неактивний.</translation>
    </message>
    <message>
        <source>Reactivate it in the console, or ask Twilio&apos;s support.</source>
        <translation>Активуйте його знову в консолі або зверніться до служби підтримки Twilio.</translation>
    </message>
    <message>
        <source>These are test credentials, which cannot be used here.</source>
        <translation>Це тестові облікові дані; тут вони не діють.</translation>
    </message>
    <message>
        <source>Use the live ones of the account.</source>
        <translation>Скористайтеся справжніми даними облікового запису.</translation>
    </message>
    <message>
        <source>The update contained nothing to change.</source>
        <translation>Запит на зміну не містив жодних змін.</translation>
    </message>
    <message>
        <source>Change a value first. If the update came from this program, report it as a fault of the program.</source>
        <translation>Спершу змініть якесь значення. Якщо запит надіслала ця програма, повідомте про помилку в програмі.</translation>
    </message>
    <message>
        <source>The account is suspended or closed.</source>
        <translation>Обліковий запис призупинено або закрито.</translation>
    </message>
    <message>
        <source>Look for the reason in the console, and ask Twilio&apos;s support.</source>
        <translation>Дізнайтеся причину в консолі та зверніться до служби підтримки Twilio.</translation>
    </message>
    <message>
        <source>There is no such resource.</source>
        <translation>Такого ресурсу немає.</translation>
    </message>
    <message>
        <source>Check the SIDs, the account and its region. What the SID stood for may have been deleted: read the list of services again.</source>
        <translation>Перевірте SID, обліковий запис і його регіон. Можливо, ресурс із цим SID видалено: оновіть список сервісів.</translation>
    </message>
    <message>
        <source>Too many requests at once. This one was not carried out.</source>
        <translation>Забагато запитів одночасно. Цей запит не виконано.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. Other programs of the account may be busy as well.</source>
        <translation>Трохи зачекайте й спробуйте ще раз. Можливо, цей обліковий запис навантажують й інші програми.</translation>
    </message>
    <message>
        <source>Twilio met an error of its own.</source>
        <translation>У Twilio сталася внутрішня помилка.</translation>
    </message>
    <message>
        <source>Read the configuration again before you repeat a change: it may have taken effect.</source>
        <translation>Перш ніж повторювати зміну, прочитайте конфігурацію знову: можливо, зміна вже набула чинності.</translation>
    </message>
    <message>
        <source>There is no Conversation Service with this SID in the account.</source>
        <translation>В обліковому записі немає сервісу розмов із цим SID.</translation>
    </message>
    <message>
        <source>Choose another one, or check that the right account is open.</source>
        <translation>Виберіть інший або перевірте, чи відкрито потрібний обліковий запис.</translation>
    </message>
    <message>
        <source>The request does not say which Conversation Service it is about.</source>
        <translation>У запиті не вказано, якого сервісу розмов він стосується.</translation>
    </message>
    <message>
        <source>Choose a service. Its SID begins with IS.</source>
        <translation>Виберіть сервіс. Його SID починається з IS.</translation>
    </message>
    <message>
        <source>A setting of a webhook is malformed.</source>
        <translation>Параметр вебхука записано неправильно.</translation>
    </message>
    <message>
        <source>Check the URLs, the method and the events of the webhooks.</source>
        <translation>Перевірте URL, метод і події вебхуків.</translation>
    </message>
    <message>
        <source>The method of a webhook is not one that Twilio uses.</source>
        <translation>Такого методу вебхука у Twilio немає.</translation>
    </message>
    <message>
        <source>Choose GET or POST.</source>
        <translation>Виберіть GET або POST.</translation>
    </message>
    <message>
        <source>A webhook stopped what somebody wanted to do in a conversation.</source>
        <translation>Вебхук зупинив дію, яку хтось намагався виконати в розмові.</translation>
    </message>
    <message>
        <source>If it should not have, ask whoever runs the pre-event webhook why it said no.</source>
        <translation>Якщо він не мав цього робити, з’ясуйте причину відмови у відповідальних за вебхук, що викликається перед подією.</translation>
    </message>
    <message>
        <source>A webhook was called, but its answer was an error.</source>
        <translation>Вебхук викликано, але він відповів помилкою.</translation>
    </message>
    <message>
        <source>Check the URL, and ask whoever runs the webhook to look into its log.</source>
        <translation>Перевірте URL і попросіть відповідальних за вебхук переглянути його журнал.</translation>
    </message>
    <message>
        <source>More was asked of a Conversation Service in one second than it takes.</source>
        <translation>До сервісу розмов надійшло більше запитів за секунду, ніж він приймає.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the applications that use this service have to slow down.</source>
        <translation>Трохи зачекайте й спробуйте ще раз. Якщо це повторюватиметься, застосункам, що користуються цим сервісом, слід рідше надсилати запити.</translation>
    </message>
    <message>
        <source>More was asked of Conversations in one second than it takes in all.</source>
        <translation>До Conversations надійшло більше запитів за секунду, ніж дозволено загалом.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again. If it comes back, the account&apos;s applications have to spread their requests.</source>
        <translation>Трохи зачекайте й спробуйте ще раз. Якщо це повторюватиметься, застосункам облікового запису слід рівномірніше розподіляти запити.</translation>
    </message>
    <message>
        <source>A webhook did not answer within five seconds.</source>
        <translation>Вебхук не відповів протягом п’яти секунд.</translation>
    </message>
    <message>
        <source>Ask whoever runs it to answer at once and to do what takes long afterwards.</source>
        <translation>Попросіть відповідальних за вебхук зробити так, щоб він відповідав одразу, а тривалі дії виконував потім.</translation>
    </message>
    <message>
        <source>The pre-event URL is not a valid address.</source>
        <translation>URL перед подією — неправильна адреса.</translation>
    </message>
    <message>
        <source>Write all of it, from https:// or http:// on, with blanks and special characters percent-encoded.</source>
        <translation>Запишіть адресу повністю, починаючи з https:// або http://; пробіли й особливі символи подайте у відсотковому кодуванні.</translation>
    </message>
    <message>
        <source>The post-event URL is not a valid address.</source>
        <translation>URL після події — неправильна адреса.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Такої ролі немає.</translation>
    </message>
    <message>
        <source>Choose a role of the same Conversation Service. Its SID begins with RL.</source>
        <translation>Виберіть роль того самого сервісу розмов. Її SID починається з RL.</translation>
    </message>
    <message>
        <source>There is no such role for conversations.</source>
        <translation>Такої ролі для розмов немає.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is conversation.</source>
        <translation>Виберіть роль того самого сервісу з типом conversation.</translation>
    </message>
    <message>
        <source>There is no such role for the service as a whole.</source>
        <translation>Такої ролі для сервісу загалом немає.</translation>
    </message>
    <message>
        <source>Choose a role of the same service whose type is service.</source>
        <translation>Виберіть роль того самого сервісу з типом service.</translation>
    </message>
    <message>
        <source>The SID of a role is missing.</source>
        <translation>Бракує SID ролі.</translation>
    </message>
    <message>
        <source>Enter it. It begins with RL.</source>
        <translation>Введіть його. Він починається з RL.</translation>
    </message>
    <message>
        <source>There is no such permission for a role.</source>
        <translation>Такого дозволу для ролі немає.</translation>
    </message>
    <message>
        <source>Compare how it is written with Twilio&apos;s list of permissions.</source>
        <translation>Звірте його написання зі списком дозволів Twilio.</translation>
    </message>
    <message>
        <source>There is no such type of role.</source>
        <translation>Такого типу ролі немає.</translation>
    </message>
    <message>
        <source>A role is for a conversation or for a service: choose one of these types.</source>
        <translation>Роль стосується або розмови, або сервісу: виберіть один із цих типів.</translation>
    </message>
    <message>
        <source>The service has no valid role for those who create conversations.</source>
        <translation>Сервіс не має дійсної ролі для тих, хто створює розмови.</translation>
    </message>
    <message>
        <source>Choose the role for conversation creators on the page Service.</source>
        <translation>Виберіть роль творців розмов на сторінці «Сервіс».</translation>
    </message>
    <message>
        <source>The role of a user does not allow what the user wanted to do.</source>
        <translation>Роль користувача не дозволяє дії, яку він намагався виконати.</translation>
    </message>
    <message>
        <source>Give the user another role, or the role the permission.</source>
        <translation>Надайте користувачеві іншу роль або додайте до ролі цей дозвіл.</translation>
    </message>
    <message>
        <source>A role or a permission is missing or does not fit.</source>
        <translation>Роль чи дозвіл відсутні або не підходять.</translation>
    </message>
    <message>
        <source>Check the three roles on the page Service.</source>
        <translation>Перевірте три ролі на сторінці «Сервіс».</translation>
    </message>
    <message>
        <source>There is no such role in conversations.</source>
        <translation>У розмовах такої ролі немає.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is missing.</source>
        <translation>Бракує SID сервісу повідомлень.</translation>
    </message>
    <message>
        <source>Choose a Messaging Service. Its SID begins with MG.</source>
        <translation>Виберіть сервіс повідомлень. Його SID починається з MG.</translation>
    </message>
    <message>
        <source>The SID of the Messaging Service is malformed.</source>
        <translation>SID сервісу повідомлень записано неправильно.</translation>
    </message>
    <message>
        <source>It begins with MG, followed by 32 digits or letters from a to f. Choose it from the list, or copy it again.</source>
        <translation>Він починається з MG, далі йдуть 32 цифри або літери від a до f. Виберіть його зі списку або скопіюйте знову.</translation>
    </message>
    <message>
        <source>The Messaging Service does not exist in this account.</source>
        <translation>У цьому обліковому записі такого сервісу повідомлень немає.</translation>
    </message>
    <message>
        <source>Check the account, or choose another.</source>
        <translation>Перевірте обліковий запис або виберіть інший сервіс.</translation>
    </message>
    <message>
        <source>A conversation has no Messaging Service to send by.</source>
        <translation>Розмова не має сервісу повідомлень для надсилання.</translation>
    </message>
    <message>
        <source>Set the default messaging service, from which new conversations take it.</source>
        <translation>Задайте типовий сервіс повідомлень: його отримують нові розмови.</translation>
    </message>
    <message>
        <source>The inactive timer must be at least one minute, or off.</source>
        <translation>Таймер неактивності має становити щонайменше одну хвилину або бути вимкненим.</translation>
    </message>
    <message>
        <source>Make it longer, or switch it off.</source>
        <translation>Збільште його або вимкніть.</translation>
    </message>
    <message>
        <source>The closed timer must be at least ten minutes, or off.</source>
        <translation>Таймер закриття має становити щонайменше десять хвилин або бути вимкненим.</translation>
    </message>
    <message>
        <source>The conversation is closed, which cannot be undone.</source>
        <translation>Розмову закрито, і цього не можна скасувати.</translation>
    </message>
    <message>
        <source>Begin a new one. If conversations close too early, make the closed timer longer.</source>
        <translation>Почніть нову. Якщо розмови закриваються зарано, збільште таймер закриття.</translation>
    </message>
    <message>
        <source>The inactive timer is not an ISO 8601 duration the server takes.</source>
        <translation>Тривалість таймера неактивності записано не в тому вигляді ISO 8601, який приймає сервер.</translation>
    </message>
    <message>
        <source>Write it as PT10M, PT2H or P1D, or as PT0S for off.</source>
        <translation>Запишіть його як PT10M, PT2H чи P1D, а вимкнений — як PT0S.</translation>
    </message>
    <message>
        <source>The closed timer is not an ISO 8601 duration the server takes.</source>
        <translation>Тривалість таймера закриття записано не в тому вигляді ISO 8601, який приймає сервер.</translation>
    </message>
    <message>
        <source>A conversation was to be created with a timer but without a state.</source>
        <translation>Спроба створити розмову з таймером, але без стану.</translation>
    </message>
    <message>
        <source>The application that creates it has to name a state as well, or leave the timer to the defaults.</source>
        <translation>Застосунок, який її створює, має вказати ще й стан або покластися на типові таймери.</translation>
    </message>
    <message>
        <source>Conversations are not offered in this region.</source>
        <translation>У цьому регіоні розмови недоступні.</translation>
    </message>
    <message>
        <source>Use us1 or ie1.</source>
        <translation>Скористайтеся us1 або ie1.</translation>
    </message>
    <message>
        <source>The API key lacks the permission for this, or is not one of this account.</source>
        <translation>Ключ API не має потрібного дозволу або належить іншому обліковому запису.</translation>
    </message>
    <message>
        <source>Grant the permission in the console, or use a standard key of the account. Check that neither is suspended.</source>
        <translation>Надайте дозвіл у консолі або скористайтеся стандартним ключем облікового запису. Перевірте, чи не призупинено ключ або обліковий запис.</translation>
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
        <translation>Коди помилок</translation>
    </message>
    <message>
        <source>Code, or words about it</source>
        <translation>Код або слова з опису</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Що робити</translation>
    </message>
    <message>
        <source>Read more at Twilio</source>
        <translation>Докладніше на сайті Twilio</translation>
    </message>
    <message>
        <source>Open Twilio&apos;s page about the code in the browser</source>
        <translation>Відкрити сторінку Twilio про цей код у браузері</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>The program does not know this code. Twilio&apos;s own page may explain it.</source>
        <translation>Програма не знає цього коду. Можливо, його пояснює сторінка Twilio.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or the number of the code alone.</source>
        <translation>Нічого не знайдено. Введіть менше слів або лише номер коду.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Помилка %1</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1: an HTTP status such as 401</extracomment>
        <translation>Код стану HTTP %1</translation>
    </message>
</context>
<context>
    <name>configurator::CommandLineReader</name>
    <message>
        <source>Open the practice account.</source>
        <translation>Відкрити навчальний обліковий запис.</translation>
    </message>
    <message>
        <source>Open the account of this name.</source>
        <translation>Відкрити обліковий запис із цією назвою.</translation>
    </message>
    <message>
        <source>Use this language, such as de or pt-BR.</source>
        <translation>Використовувати цю мову, наприклад de або pt-BR.</translation>
    </message>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>Зберігати параметри та історію в цій теці.</translation>
    </message>
    <message>
        <source>Send all requests below this address instead of to Twilio&apos;s hosts.</source>
        <translation>Надсилати всі запити за цією адресою, а не на хости Twilio.</translation>
    </message>
    <message>
        <source>Edits the account-wide configuration of Twilio Conversations.</source>
        <translation>Редагує конфігурацію Twilio Conversations для всього облікового запису.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Неочікуваний аргумент: %1</translation>
    </message>
    <message>
        <source>--api-url wants an https address; http only for this computer (127.0.0.1, localhost).</source>
        <translation>Для --api-url потрібна адреса https; http дозволено лише для цього комп’ютера (127.0.0.1, localhost).</translation>
    </message>
    <message>
        <source>An option of Qt.</source>
        <translation>Параметр Qt.</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationPage</name>
    <message>
        <source>Reload</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Read it again; your changes stay</source>
        <translation>Прочитати знову; ваші зміни залишаться</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an account</comment>
        <extracomment>%1: the name of an account; %2: its SID</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Production account</source>
        <translation>Робочий обліковий запис</translation>
    </message>
    <message>
        <source>Enter the secret…</source>
        <translation>Ввести секрет…</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Увійти на проксі-сервер…</translation>
    </message>
</context>
<context>
    <name>configurator::ConfigurationTableModel</name>
    <message>
        <source>Property</source>
        <translation>Властивість</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Словами</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Зміна</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Сервіс розмов</translation>
    </message>
    <message>
        <source>not as sent</source>
        <extracomment>The server did not take the value that was sent</extracomment>
        <translation>не так, як надіслано</translation>
    </message>
    <message>
        <source>%1 was sent, and the server answered otherwise.</source>
        <translation>Надіслано: %1. Сервер відповів інакше.</translation>
    </message>
    <message>
        <source>rewritten</source>
        <extracomment>The server writes the value that was sent in another form</extracomment>
        <translation>записано інакше</translation>
    </message>
    <message>
        <source>%1 was sent, and the server writes it in its own way.</source>
        <translation>Надіслано: %1. Сервер записує це по-своєму.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>змінено</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Було: %1</translation>
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
        <translation>Копіювати як</translation>
    </message>
    <message>
        <source>Copy what was returned, or the request for it</source>
        <translation>Скопіювати отриману відповідь або запит, що її дає</translation>
    </message>
    <message>
        <source>The Terraform provider for Twilio has no resource for the webhooks of a service</source>
        <translation>Провайдер Terraform для Twilio не має ресурсу для вебхуків сервісу</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1: what is on the clipboard now, such as &quot;curl command&quot;</extracomment>
        <translation>Скопійовано: %1</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>Markdown для заявки</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>curl command</source>
        <extracomment>A command line; &quot;curl&quot; is the name of a program</extracomment>
        <translation>Команда curl</translation>
    </message>
    <message>
        <source>twilio command</source>
        <extracomment>A command line; &quot;twilio&quot; is the name of a program</extracomment>
        <translation>Команда twilio</translation>
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
        <translation>Діагностика</translation>
    </message>
    <message>
        <source>The requests of the program, up to %1 of them, newest first. Secrets, headers, queries and contents are not in it; SIDs in a path are.</source>
        <extracomment>%1: the greatest number of requests that are kept</extracomment>
        <translation>Запити програми, щонайбільше %1, від найновішого. Секретів, заголовків, параметрів і вмісту тут немає, але SID у шляхах є.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запити</translation>
    </message>
    <message>
        <source>No requests yet. They appear here as soon as the program sends any.</source>
        <translation>Запитів ще немає. Вони з’являться тут, щойно програма їх надішле.</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties the list of requests</extracomment>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy everything as text for a support ticket</source>
        <translation>Скопіювати все як текст для заявки до служби підтримки</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>Save everything as a text file for a support ticket</source>
        <translation>Зберегти все як текстовий файл для заявки до служби підтримки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Збереження діагностики</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Текстові файли (*.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Збережено як %1</translation>
    </message>
</context>
<context>
    <name>configurator::DiagnosticsReport</name>
    <message>
        <source>No requests.</source>
        <translation>Запитів немає.</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Надіслано (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>мс</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID запиту</translation>
    </message>
    <message>
        <source>Conversations Configurator %1</source>
        <extracomment>%1: a version such as 1.0.0</extracomment>
        <translation>Conversations Configurator %1</translation>
    </message>
    <message>
        <source>Written: %1 UTC</source>
        <extracomment>%1: a moment in universal time</extracomment>
        <translation>Створено: %1 UTC</translation>
    </message>
    <message>
        <source>System: %1</source>
        <extracomment>%1: the name and version of an operating system</extracomment>
        <translation>Система: %1</translation>
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
        <translation>Мова: %1, у системі: %2</translation>
    </message>
</context>
<context>
    <name>configurator::DurationWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дні</numerusform>
            <numerusform>%Ln днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln година</numerusform>
            <numerusform>%Ln години</numerusform>
            <numerusform>%Ln годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln хвилина</numerusform>
            <numerusform>%Ln хвилини</numerusform>
            <numerusform>%Ln хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln секунда</numerusform>
            <numerusform>%Ln секунди</numerusform>
            <numerusform>%Ln секунд</numerusform>
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
        <translation>Нічого не надіслано: зміну не вдалося записати</translation>
    </message>
    <message>
        <source>The change was applied, but the history does not say so yet</source>
        <translation>Зміну застосовано, але в історії цього ще не зазначено</translation>
    </message>
    <message>
        <source>It is not known whether the change was applied</source>
        <translation>Невідомо, чи зміну застосовано</translation>
    </message>
    <message>
        <source>%1. The request was sent, but no clear answer came back, nor could the configuration be read again. Reload to see what the server has now; your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Запит надіслано, але чіткої відповіді не надійшло, і прочитати конфігурацію знову теж не вдалося. Оновіть дані, щоб побачити, що зараз на сервері; ваші зміни залишаться тут.</translation>
    </message>
    <message>
        <source>The change was applied all the same</source>
        <translation>Зміну все ж застосовано</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, but the server has the values you asked for.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Чіткої відповіді не надійшло, але сервер має задані вами значення.</translation>
    </message>
    <message>
        <source>The change was not applied</source>
        <translation>Зміну не застосовано</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server still has the values from before. Your changes stay here. Reload before you try again: a slow server may yet carry the request out.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Чіткої відповіді не надійшло, а сервер досі має попередні значення. Ваші зміни залишаються тут. Перед новою спробою оновіть дані: повільний сервер може ще виконати запит.</translation>
    </message>
    <message>
        <source>It cannot be told whether the change was applied</source>
        <translation>Не вдалося з’ясувати, чи зміну застосовано</translation>
    </message>
    <message>
        <source>%1. No clear answer came back, and the server now has values that are neither those from before nor yours. Somebody else may have changed them since. Your changes stay here.</source>
        <extracomment>%1: why, such as &quot;The connection was lost&quot;</extracomment>
        <translation>%1. Чіткої відповіді не надійшло, а значення на сервері тепер не збігаються ні з попередніми, ні з вашими. Можливо, відтоді їх змінив хтось інший. Ваші зміни залишаються тут.</translation>
    </message>
    <message>
        <source>Error %1</source>
        <extracomment>%1: Twilio&apos;s error code</extracomment>
        <translation>Помилка %1</translation>
    </message>
    <message>
        <source>%1 (error %2)</source>
        <extracomment>%1: the server&apos;s message; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 (помилка %2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Тут нічого не змінено.</translation>
    </message>
    <message>
        <source>The server did not answer in time</source>
        <translation>Сервер не відповів вчасно</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Перевірте з’єднання та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There is no connection to the server</source>
        <translation>Немає з’єднання із сервером</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check the network, a proxy or a firewall, and the account&apos;s region.</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Сервер %1 недоступний. Перевірте мережу, проксі-сервер або брандмауер, а також регіон облікового запису.</translation>
    </message>
    <message>
        <source>The connection was lost</source>
        <translation>З’єднання втрачено</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Перевірте мережу та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server could not prove who it is</source>
        <translation>Не вдалося підтвердити справжність сервера</translation>
    </message>
    <message>
        <source>The server pointed to another address</source>
        <translation>Сервер переспрямовує на іншу адресу</translation>
    </message>
    <message>
        <source>The program does not follow, to keep your sign-in safe. Check the network for a login page, and the account&apos;s region.</source>
        <translation>Щоб захистити ваші дані для входу, програма туди не переходить. Перевірте, чи не відкриває мережа сторінку входу, а також регіон облікового запису.</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>У вході відмовлено</translation>
    </message>
    <message>
        <source>Check the account&apos;s SID and its auth token or API key.</source>
        <translation>Перевірте SID облікового запису та його токен автентифікації або ключ API.</translation>
    </message>
    <message>
        <source>This sign-in may not do that</source>
        <translation>Ці дані для входу не дають потрібних прав</translation>
    </message>
    <message>
        <source>Use one with more permissions.</source>
        <translation>Скористайтеся даними для входу з ширшими правами.</translation>
    </message>
    <message>
        <source>The server knows nothing at this address</source>
        <translation>За цією адресою на сервері нічого немає</translation>
    </message>
    <message>
        <source>Check the account and its region.</source>
        <translation>Перевірте обліковий запис і його регіон.</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>Забагато запитів одночасно</translation>
    </message>
    <message numerus="yes">
        <source>The request was not carried out. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Запит не виконано. Спробуйте ще раз через %Ln секунду.</numerusform>
            <numerusform>Запит не виконано. Спробуйте ще раз через %Ln секунди.</numerusform>
            <numerusform>Запит не виконано. Спробуйте ще раз через %Ln секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The request was not carried out. Try again in a moment.</source>
        <translation>Запит не виконано. Трохи зачекайте й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The server refused the request</source>
        <translation>Сервер відхилив запит</translation>
    </message>
    <message>
        <source>Nothing was changed. The server answered with status %1 and did not say why.</source>
        <extracomment>%1: an HTTP status such as 409</extracomment>
        <translation>Нічого не змінено. Сервер повернув код стану %1 і не пояснив причини.</translation>
    </message>
    <message>
        <source>Nothing was changed. The server&apos;s words below say why.</source>
        <translation>Нічого не змінено. Причину наведено нижче словами сервера.</translation>
    </message>
    <message>
        <source>The server has trouble of its own</source>
        <translation>Збій на боці сервера</translation>
    </message>
    <message>
        <source>It answered with status %1. Try again in a while.</source>
        <extracomment>%1: an HTTP status such as 503</extracomment>
        <translation>Сервер повернув код стану %1. Спробуйте ще раз трохи згодом.</translation>
    </message>
    <message>
        <source>The answer cannot be read</source>
        <translation>Не вдалося прочитати відповідь</translation>
    </message>
    <message>
        <source>What came back is not a configuration. A proxy or a login page may have answered instead.</source>
        <translation>Надійшла не конфігурація. Можливо, замість сервера відповів проксі-сервер або сторінка входу.</translation>
    </message>
    <message>
        <source>The answer is too large</source>
        <translation>Відповідь завелика</translation>
    </message>
    <message>
        <source>It is far larger than a configuration can be, so the program stopped reading.</source>
        <translation>Вона значно більша, ніж може бути конфігурація, тож програма припинила читання.</translation>
    </message>
    <message>
        <source>The secret is not in the keychain</source>
        <translation>Секрету немає у сховищі ключів</translation>
    </message>
    <message>
        <source>It may have been removed by another program. Enter the auth token or API key secret of this account again.</source>
        <translation>Можливо, його вилучила інша програма. Введіть токен автентифікації або секрет ключа API цього облікового запису знову.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Сховище ключів заблоковано</translation>
    </message>
    <message>
        <source>The question for its password was dismissed or could not be shown. Unlock the keychain of this computer, then try again.</source>
        <translation>Запит на пароль було закрито або не вдалося показати. Розблокуйте сховище ключів цього комп’ютера та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The keychain refused access</source>
        <translation>Сховище ключів відмовило в доступі</translation>
    </message>
    <message>
        <source>The question was answered with no, or this program may not use the keychain. Allow it, then try again.</source>
        <translation>На запит відповіли відмовою, або ця програма не має права користуватися сховищем ключів. Дозвольте доступ і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer</source>
        <translation>На цьому комп’ютері не відповідає жодне сховище ключів</translation>
    </message>
    <message>
        <source>Start the keychain service (GNOME Keyring or KDE Wallet). Until then secrets can be kept in memory while the program runs.</source>
        <translation>Запустіть службу сховища ключів (GNOME Keyring або KDE Wallet). А поки що секрети можна тримати в пам’яті, доки програма працює.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time</source>
        <translation>Сховище ключів не відповіло вчасно</translation>
    </message>
    <message>
        <source>A question to unlock it may be open in another window: answer it, then try again. If there is none, restart the keychain service.</source>
        <translation>Можливо, в іншому вікні відкрито запит на розблокування: дайте на нього відповідь і спробуйте ще раз. Якщо запиту немає, перезапустіть службу сховища ключів.</translation>
    </message>
    <message>
        <source>The keychain failed</source>
        <translation>Збій сховища ключів</translation>
    </message>
    <message>
        <source>It is there, but could not do what it was asked. Try again; restarting the keychain service may help.</source>
        <translation>Воно доступне, але не змогло виконати дію. Спробуйте ще раз; може допомогти перезапуск служби сховища ключів.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: the path of a file; %2: technical words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list of accounts cannot be read</source>
        <translation>Не вдалося прочитати список облікових записів</translation>
    </message>
    <message>
        <source>Check that the file may be read, then start the program again. It has not been changed.</source>
        <translation>Перевірте, чи дозволено читати файл, і запустіть програму знову. Файл не змінено.</translation>
    </message>
    <message>
        <source>The list of accounts is damaged</source>
        <translation>Список облікових записів пошкоджено</translation>
    </message>
    <message>
        <source>Repair the file or move it away, then start the program again. It has not been changed.</source>
        <translation>Виправте файл або перемістіть його в інше місце та запустіть програму знову. Файл не змінено.</translation>
    </message>
    <message>
        <source>The list of accounts was written by a newer version</source>
        <translation>Список облікових записів створено новішою версією</translation>
    </message>
    <message>
        <source>Use that version. The file has not been changed.</source>
        <translation>Скористайтеся тією версією. Файл не змінено.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written</source>
        <translation>Не вдалося записати список облікових записів</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space and that the folder may be written. Nothing has been changed.</source>
        <translation>Перевірте, чи є вільне місце на диску та чи дозволено запис у теку. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The practice server is missing</source>
        <translation>Навчальний сервер відсутній</translation>
    </message>
    <message>
        <source>A part of the program is not where it should be. Install the program again.</source>
        <translation>Частини програми немає на своєму місці. Установіть програму знову.</translation>
    </message>
    <message>
        <source>The practice server does not start</source>
        <translation>Навчальний сервер не запускається</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The history cannot be opened</source>
        <translation>Не вдалося відкрити історію</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be read and written.</source>
        <translation>Перевірте, чи дозволено читання й запис файлу та його теки.</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Історію пошкоджено</translation>
    </message>
    <message>
        <source>It could not be set aside to begin a new one. Move the file away; it has not been changed.</source>
        <translation>Не вдалося відкласти її, щоб почати нову. Перемістіть файл в інше місце; його не змінено.</translation>
    </message>
    <message>
        <source>The history was written by a newer version</source>
        <translation>Історію створено новішою версією</translation>
    </message>
    <message>
        <source>The history is in use by another program</source>
        <translation>Історією користується інша програма</translation>
    </message>
    <message>
        <source>Close whatever has the file open, a backup or a database tool perhaps, then try again.</source>
        <translation>Закрийте те, що тримає файл відкритим, — можливо, резервне копіювання чи засіб для баз даних, — і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The history cannot be written</source>
        <translation>Не вдалося записати історію</translation>
    </message>
    <message>
        <source>Check that the file and its folder may be written.</source>
        <translation>Перевірте, чи дозволено запис у файл і його теку.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Диск заповнено</translation>
    </message>
    <message>
        <source>There is no room for the history. Free some space, then try again.</source>
        <translation>Для історії бракує місця. Звільніть трохи місця та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The history failed</source>
        <translation>Збій під час роботи з історією</translation>
    </message>
    <message>
        <source>The file is there, but could not be read or written. Try again.</source>
        <translation>Файл на місці, але його не вдалося прочитати або записати. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The history was damaged</source>
        <translation>Історію було пошкоджено</translation>
    </message>
    <message>
        <source>A new one has been begun. The old file was kept, so that what is in it can perhaps be saved: %1</source>
        <translation>Розпочато нову. Старий файл збережено, тож його вміст, можливо, вдасться врятувати: %1</translation>
    </message>
    <message>
        <source>The secret may have been stored or removed all the same. %1</source>
        <extracomment>%1: what else is to be said</extracomment>
        <translation>Можливо, секрет усе ж збережено або вилучено. %1</translation>
    </message>
    <message>
        <source>Waiting for the keychain. A question to unlock it may be open in another window.</source>
        <translation>Очікування відповіді сховища ключів. Можливо, в іншому вікні відкрито запит на розблокування.</translation>
    </message>
    <message>
        <source>The account is %1, but the server does not say for which account it answered. Until it does, nothing can be applied.</source>
        <extracomment>%1: the SID of an account</extracomment>
        <translation>SID цього облікового запису — %1, але сервер не повідомляє, для якого облікового запису відповів. Доки він цього не зробить, нічого застосувати не можна.</translation>
    </message>
    <message>
        <source>The account is %1, but the server answered for %2. Credentials of a parent account show the parent&apos;s configuration. Sign in with credentials of the account itself; until then nothing can be applied.</source>
        <extracomment>%1 and %2: the SIDs of two accounts</extracomment>
        <translation>SID цього облікового запису — %1, але сервер відповів для %2. Якщо ввійти з даними батьківського облікового запису, буде показано його конфігурацію. Увійдіть із даними саме цього облікового запису; доти нічого застосувати не можна.</translation>
    </message>
    <message>
        <source>This is the configuration of another account</source>
        <translation>Це конфігурація іншого облікового запису</translation>
    </message>
    <message>
        <source>The proxy wants you to sign in</source>
        <translation>Проксі-сервер вимагає входу</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that, so nothing was sent. Whoever runs your network can tell you the user name and password.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Без входу проксі-сервер %1 нічого не випускає з вашої мережі, тому нічого не надіслано. Ім’я користувача й пароль повідомить адміністратор мережі.</translation>
    </message>
    <message>
        <source>The proxy did not accept the sign-in</source>
        <translation>Проксі-сервер не прийняв дані для входу</translation>
    </message>
    <message>
        <source>The user name or password for %1 is not good, so nothing was sent. It was tried once and is not tried again, so that nobody is locked out.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Ім’я користувача або пароль для проксі-сервера %1 неправильні, тому нічого не надіслано. Програма спробувала один раз і не повторюватиме спроби, щоб нікому не заблокували доступ.</translation>
    </message>
    <message>
        <source>Its certificate or encryption is not acceptable, so nothing was sent to %1. If a proxy of your company looks into what is sent, whoever runs your network has to add the company&apos;s CA certificate to the certificates this computer trusts.</source>
        <translation>Його сертифікат або шифрування неприйнятні, тому на сервер %1 нічого не надіслано. Якщо проксі-сервер вашої компанії перевіряє дані, що надсилаються, адміністратор мережі має додати сертифікат CA компанії до сертифікатів, яким довіряє цей комп’ютер.</translation>
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
        <translation>Повідомлення буде додано</translation>
    </message>
    <message>
        <source>Called before a message is added to a conversation. The webhook can change the message or stop it.</source>
        <translation>Викликається перед додаванням повідомлення до розмови. Вебхук може змінити повідомлення або не допустити його.</translation>
    </message>
    <message>
        <source>A message will be changed</source>
        <translation>Повідомлення буде змінено</translation>
    </message>
    <message>
        <source>Called before a message is changed. The webhook can alter the change or stop it.</source>
        <translation>Викликається перед зміною повідомлення. Вебхук може скоригувати або зупинити зміну.</translation>
    </message>
    <message>
        <source>A message will be deleted</source>
        <translation>Повідомлення буде видалено</translation>
    </message>
    <message>
        <source>Called before a message is deleted. The webhook can stop it.</source>
        <translation>Викликається перед видаленням повідомлення. Вебхук може зупинити видалення.</translation>
    </message>
    <message>
        <source>A message was added</source>
        <translation>Повідомлення додано</translation>
    </message>
    <message>
        <source>Called after a message was added to a conversation, whether from an app, by SMS or by WhatsApp.</source>
        <translation>Викликається після додавання повідомлення до розмови із застосунку, через SMS або WhatsApp.</translation>
    </message>
    <message>
        <source>A message was changed</source>
        <translation>Повідомлення змінено</translation>
    </message>
    <message>
        <source>Called after the text or the attributes of a message were changed.</source>
        <translation>Викликається після зміни тексту або атрибутів повідомлення.</translation>
    </message>
    <message>
        <source>A message was deleted</source>
        <translation>Повідомлення видалено</translation>
    </message>
    <message>
        <source>Called after a message was deleted.</source>
        <translation>Викликається після видалення повідомлення.</translation>
    </message>
    <message>
        <source>A conversation will be created</source>
        <translation>Розмову буде створено</translation>
    </message>
    <message>
        <source>Called before a conversation is created. The webhook can change the conversation or stop it.</source>
        <translation>Викликається перед створенням розмови. Вебхук може змінити розмову або не допустити її створення.</translation>
    </message>
    <message>
        <source>A conversation will be changed</source>
        <translation>Розмову буде змінено</translation>
    </message>
    <message>
        <source>Called before a conversation is changed. The webhook can alter the change or stop it.</source>
        <translation>Викликається перед зміною розмови. Вебхук може скоригувати або зупинити зміну.</translation>
    </message>
    <message>
        <source>A conversation will be deleted</source>
        <translation>Розмову буде видалено</translation>
    </message>
    <message>
        <source>Called before a conversation is deleted. The webhook can stop it.</source>
        <translation>Викликається перед видаленням розмови. Вебхук може зупинити видалення.</translation>
    </message>
    <message>
        <source>A conversation was created</source>
        <translation>Розмову створено</translation>
    </message>
    <message>
        <source>Called after a conversation was created.</source>
        <translation>Викликається після створення розмови.</translation>
    </message>
    <message>
        <source>A conversation was changed</source>
        <translation>Розмову змінено</translation>
    </message>
    <message>
        <source>Called after the name, the attributes or another property of a conversation was changed.</source>
        <translation>Викликається після зміни назви, атрибутів або іншої властивості розмови.</translation>
    </message>
    <message>
        <source>A conversation was deleted</source>
        <translation>Розмову видалено</translation>
    </message>
    <message>
        <source>Called after a conversation was deleted.</source>
        <translation>Викликається після видалення розмови.</translation>
    </message>
    <message>
        <source>A conversation’s state changed</source>
        <translation>Стан розмови змінився</translation>
    </message>
    <message>
        <source>Called after a conversation became active, inactive or closed, by a timer or by somebody.</source>
        <translation>Викликається після того, як розмова стала активною, неактивною або закритою за таймером чи через чиюсь дію.</translation>
    </message>
    <message>
        <source>A participant will be added</source>
        <translation>Учасника буде додано</translation>
    </message>
    <message>
        <source>Called before somebody joins a conversation or is added to it. The webhook can change how, or stop it.</source>
        <translation>Викликається перед тим, як хтось приєднається до розмови або його до неї додадуть. Вебхук може змінити умови або зупинити додавання.</translation>
    </message>
    <message>
        <source>A participant will be changed</source>
        <translation>Учасника буде змінено</translation>
    </message>
    <message>
        <source>Called before a participant is changed. The webhook can alter the change or stop it.</source>
        <translation>Викликається перед зміною учасника. Вебхук може скоригувати або зупинити зміну.</translation>
    </message>
    <message>
        <source>A participant will be removed</source>
        <translation>Учасника буде вилучено</translation>
    </message>
    <message>
        <source>Called before somebody leaves a conversation or is removed from it. The webhook can stop it.</source>
        <translation>Викликається перед тим, як хтось вийде з розмови або його з неї вилучать. Вебхук може зупинити вилучення.</translation>
    </message>
    <message>
        <source>A participant was added</source>
        <translation>Учасника додано</translation>
    </message>
    <message>
        <source>Called after somebody joined a conversation or was added to it.</source>
        <translation>Викликається після того, як хтось приєднався до розмови або його до неї додали.</translation>
    </message>
    <message>
        <source>A participant was changed</source>
        <translation>Учасника змінено</translation>
    </message>
    <message>
        <source>Called after the role or the attributes of a participant were changed.</source>
        <translation>Викликається після зміни ролі або атрибутів учасника.</translation>
    </message>
    <message>
        <source>A participant was removed</source>
        <translation>Учасника вилучено</translation>
    </message>
    <message>
        <source>Called after somebody left a conversation or was removed from it.</source>
        <translation>Викликається після того, як хтось вийшов із розмови або його з неї вилучили.</translation>
    </message>
    <message>
        <source>A user will be changed</source>
        <translation>Користувача буде змінено</translation>
    </message>
    <message>
        <source>Called before a user is changed. The webhook can alter the change or stop it.</source>
        <translation>Викликається перед зміною користувача. Вебхук може скоригувати або зупинити зміну.</translation>
    </message>
    <message>
        <source>A user was added</source>
        <translation>Користувача додано</translation>
    </message>
    <message>
        <source>Called after a user was created, as when somebody uses an app for the first time.</source>
        <translation>Викликається після створення користувача, наприклад коли хтось уперше користується застосунком.</translation>
    </message>
    <message>
        <source>A user was changed</source>
        <translation>Користувача змінено</translation>
    </message>
    <message>
        <source>Called after the name, the role or the attributes of a user were changed.</source>
        <translation>Викликається після зміни імені, ролі або атрибутів користувача.</translation>
    </message>
    <message>
        <source>A delivery status changed</source>
        <translation>Стан доставки змінився</translation>
    </message>
    <message>
        <source>Called after a message was sent, delivered or read, or failed to be: for SMS, WhatsApp and the like, not for apps.</source>
        <translation>Викликається після того, як повідомлення надіслано, доставлено чи прочитано або коли це не вдалося: для SMS, WhatsApp тощо, але не для застосунків.</translation>
    </message>
    <message>
        <source>The server has this event, which the program does not know or which has no place here. It is kept until you uncheck it.</source>
        <translation>Ця подія є на сервері, але програма її не знає або їй тут не місце. Вона залишиться, доки ви не знімете позначку.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Розмови</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Учасники</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Користувачі</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
</context>
<context>
    <name>configurator::EventsEditor</name>
    <message>
        <source>Presets</source>
        <translation>Готові набори</translation>
    </message>
    <message>
        <source>%1 presets</source>
        <extracomment>%1: the name of the field</extracomment>
        <translation>%1: готові набори</translation>
    </message>
    <message>
        <source>Before (can be stopped)</source>
        <extracomment>A heading above events a webhook is called for beforehand</extracomment>
        <translation>Перед подією (можна зупинити)</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A heading above events a webhook is called for afterwards</extracomment>
        <translation>Після події</translation>
    </message>
    <message>
        <source>Others the server has</source>
        <translation>Інші події на сервері</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>All pre-events</source>
        <translation>Усі «перед подією»</translation>
    </message>
    <message>
        <source>All post-events</source>
        <translation>Усі «після події»</translation>
    </message>
    <message>
        <source>Messages only, after</source>
        <translation>Лише повідомлення, «після події»</translation>
    </message>
    <message>
        <source>Delivery and state</source>
        <translation>Доставка та стан</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жодної</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 event(s)</source>
        <extracomment>How many events are chosen; %1: how many there are</extracomment>
        <translation>
            <numerusform>%Ln подія з %1</numerusform>
            <numerusform>%Ln події з %1</numerusform>
            <numerusform>%Ln подій з %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Write all changes that match the filters to a file</source>
        <translation>Записати у файл усі зміни, що відповідають фільтрам</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets…</source>
        <translation>CSV для електронних таблиць…</translation>
    </message>
    <message>
        <source>JSON, for programs…</source>
        <translation>JSON для програм…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Експортування…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Зупинити експорт</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Експорт змін</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблиці (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Файли JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <extracomment>The name of a file, without its ending; %1: a day</extracomment>
        <translation>Зміни %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldBlock</name>
    <message>
        <source>Revert</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>Revert %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Повернути: %1</translation>
    </message>
    <message>
        <source>Take the server&apos;s value again</source>
        <translation>Повернути значення, яке має сервер</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Відкрити документацію</translation>
    </message>
    <message>
        <source>Documentation of %1</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Документація: %1</translation>
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
        <translation>На сервері: %1</translation>
    </message>
</context>
<context>
    <name>configurator::FieldWords</name>
    <message>
        <source>Default conversation service</source>
        <translation>Типовий сервіс розмов</translation>
    </message>
    <message>
        <source>Default messaging service</source>
        <translation>Типовий сервіс повідомлень</translation>
    </message>
    <message>
        <source>Default inactive timer</source>
        <translation>Типовий таймер неактивності</translation>
    </message>
    <message>
        <source>Default closed timer</source>
        <translation>Типовий таймер закриття</translation>
    </message>
    <message>
        <source>Pre-event URL</source>
        <translation>URL перед подією</translation>
    </message>
    <message>
        <source>Post-event URL</source>
        <translation>URL після події</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Призначення</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Role for conversation creators</source>
        <translation>Роль творців розмов</translation>
    </message>
    <message>
        <source>Role for participants</source>
        <translation>Роль учасників</translation>
    </message>
    <message>
        <source>Role for new users</source>
        <translation>Роль нових користувачів</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Доступність</translation>
    </message>
    <message>
        <source>Notification log</source>
        <translation>Журнал сповіщень</translation>
    </message>
    <message>
        <source>Notify of new messages</source>
        <translation>Сповіщати про нові повідомлення</translation>
    </message>
    <message>
        <source>New message text</source>
        <translation>Текст для нового повідомлення</translation>
    </message>
    <message>
        <source>New message sound</source>
        <translation>Звук для нового повідомлення</translation>
    </message>
    <message>
        <source>Unread badge</source>
        <translation>Лічильник непрочитаних</translation>
    </message>
    <message>
        <source>Own text for media</source>
        <translation>Окремий текст для медіа</translation>
    </message>
    <message>
        <source>Media message text</source>
        <translation>Текст для медіаповідомлення</translation>
    </message>
    <message>
        <source>Notify when added</source>
        <translation>Сповіщати про додавання</translation>
    </message>
    <message>
        <source>Text when added</source>
        <translation>Текст у разі додавання</translation>
    </message>
    <message>
        <source>Sound when added</source>
        <translation>Звук у разі додавання</translation>
    </message>
    <message>
        <source>Notify when removed</source>
        <translation>Сповіщати про вилучення</translation>
    </message>
    <message>
        <source>Text when removed</source>
        <translation>Текст у разі вилучення</translation>
    </message>
    <message>
        <source>Sound when removed</source>
        <translation>Звук у разі вилучення</translation>
    </message>
    <message>
        <source>New conversations belong to this service unless they name another. Begins with IS.</source>
        <translation>До цього сервісу належать нові розмови, якщо в них не вказано іншого. Починається з IS.</translation>
    </message>
    <message>
        <source>Carries SMS and WhatsApp messages of new conversations. Begins with MG.</source>
        <translation>Через нього йдуть повідомлення SMS і WhatsApp нових розмов. Починається з MG.</translation>
    </message>
    <message>
        <source>When a quiet conversation becomes inactive. A new message makes it active again.</source>
        <translation>Коли розмова без нових повідомлень стає неактивною. Нове повідомлення знову робить її активною.</translation>
    </message>
    <message>
        <source>When a quiet conversation is closed for good.</source>
        <translation>Коли розмова без нових повідомлень закривається остаточно.</translation>
    </message>
    <message>
        <source>Called before something happens, which it can change or stop within five seconds.</source>
        <translation>Викликається перед подією і протягом п’яти секунд може змінити або зупинити її.</translation>
    </message>
    <message>
        <source>Called after something has happened.</source>
        <translation>Викликається після події.</translation>
    </message>
    <message>
        <source>How the URLs are called.</source>
        <translation>Як викликаються URL.</translation>
    </message>
    <message>
        <source>Where events go. Flex accounts need them to go into Flex.</source>
        <translation>Куди надходять події. В облікових записах Flex вони мають надходити у Flex.</translation>
    </message>
    <message>
        <source>The URLs are called for these events only.</source>
        <translation>URL викликаються лише для цих подій.</translation>
    </message>
    <message>
        <source>What the creator of a conversation may do in it.</source>
        <translation>Що може робити в розмові той, хто її створив.</translation>
    </message>
    <message>
        <source>What a participant may do in a conversation.</source>
        <translation>Що може робити учасник у розмові.</translation>
    </message>
    <message>
        <source>What a user may do in the service outside of conversations.</source>
        <translation>Що може робити користувач у сервісі поза розмовами.</translation>
    </message>
    <message>
        <source>Whether apps are told who is online, and who can be reached by a push notification.</source>
        <translation>Чи дізнаються застосунки, хто в мережі та кому можна доставити push-сповіщення.</translation>
    </message>
    <message>
        <source>Keeps a log of push notifications, to find out why one did not arrive.</source>
        <translation>Веде журнал push-сповіщень, щоб з’ясувати, чому якесь не надійшло.</translation>
    </message>
    <message>
        <source>Sends a push notification to participants who use an app.</source>
        <translation>Надсилає push-сповіщення учасникам, які користуються застосунком.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was added.</source>
        <translation>Надсилає push-сповіщення тому, кого додано.</translation>
    </message>
    <message>
        <source>Sends a push notification to the person who was removed.</source>
        <translation>Надсилає push-сповіщення тому, кого вилучено.</translation>
    </message>
    <message>
        <source>Shows at the app’s icon how many conversations have unread messages.</source>
        <translation>Показує на піктограмі застосунку, скільки розмов мають непрочитані повідомлення.</translation>
    </message>
    <message>
        <source>When a message comes with files, the text below is used instead.</source>
        <translation>Якщо повідомлення містить файли, використовується текст нижче.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT}, ${CONVERSATION} and ${MESSAGE} are filled in.</source>
        <translation>Текст сповіщення. Замість ${PARTICIPANT}, ${CONVERSATION} і ${MESSAGE} буде підставлено значення.</translation>
    </message>
    <message>
        <source>What it says then. ${PARTICIPANT}, ${CONVERSATION} and ${MEDIA_COUNT} are filled in.</source>
        <translation>Текст для такого випадку. Замість ${PARTICIPANT}, ${CONVERSATION} і ${MEDIA_COUNT} буде підставлено значення.</translation>
    </message>
    <message>
        <source>What the notification says. ${PARTICIPANT} and ${CONVERSATION} are filled in.</source>
        <translation>Текст сповіщення. Замість ${PARTICIPANT} і ${CONVERSATION} буде підставлено значення.</translation>
    </message>
    <message>
        <source>The name of a sound file of the app, or “default”.</source>
        <translation>Назва звукового файлу застосунку або «default» — типовий звук.</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Нові повідомлення</translation>
    </message>
    <message>
        <source>Being added to a conversation</source>
        <translation>Додавання до розмови</translation>
    </message>
    <message>
        <source>Being removed from a conversation</source>
        <translation>Вилучення з розмови</translation>
    </message>
    <message>
        <source>Account SIDs</source>
        <translation>SID облікових записів</translation>
    </message>
    <message>
        <source>API key SIDs</source>
        <translation>SID ключів API</translation>
    </message>
    <message>
        <source>Conversation Services</source>
        <translation>SID сервісів розмов</translation>
    </message>
    <message>
        <source>Messaging Services</source>
        <translation>SID сервісів повідомлень</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>SID ролей</translation>
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
        <translation>На URL (webhook)</translation>
    </message>
    <message>
        <source>Into Flex (flex)</source>
        <comment>where events go</comment>
        <translation>У Flex (flex)</translation>
    </message>
    <message>
        <source>Not set</source>
        <extracomment>No value was chosen yet</extracomment>
        <translation>Не задано</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a timer</comment>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a switch</comment>
        <translation>увімкнено</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a switch</comment>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>none</source>
        <comment>events</comment>
        <translation>жодної</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln подія</numerusform>
            <numerusform>%Ln події</numerusform>
            <numerusform>%Ln подій</numerusform>
        </translation>
    </message>
    <message>
        <source>to the URLs</source>
        <comment>where events go</comment>
        <translation>на URL</translation>
    </message>
    <message>
        <source>into Flex</source>
        <comment>where events go</comment>
        <translation>у Flex</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>Instead of the SID of a service, when none is set</extracomment>
        <translation>не задано</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a text</comment>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>configurator::FileActions</name>
    <message>
        <source>There is nothing to save yet</source>
        <translation>Зберігати ще нічого</translation>
    </message>
    <message>
        <source>Save again once the configuration has been loaded.</source>
        <translation>Збережіть, коли конфігурацію буде завантажено.</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>Збереження файлу конфігурації</translation>
    </message>
    <message>
        <source>Open configuration file</source>
        <translation>Відкриття файлу конфігурації</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) taken over. Review and apply them, or discard them.</source>
        <translation>
            <numerusform>Перенесено %Ln значення. Перевірте й застосуйте зміни або відкиньте їх.</numerusform>
            <numerusform>Перенесено %Ln значення. Перевірте й застосуйте зміни або відкиньте їх.</numerusform>
            <numerusform>Перенесено %Ln значень. Перевірте й застосуйте зміни або відкиньте їх.</numerusform>
        </translation>
    </message>
    <message>
        <source>Configuration files (*.json)</source>
        <translation>Файли конфігурації (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>No account is open</source>
        <translation>Не відкрито жодного облікового запису</translation>
    </message>
    <message>
        <source>Open the account whose configuration it is about first.</source>
        <translation>Спершу відкрийте обліковий запис, якого стосується конфігурація.</translation>
    </message>
    <message>
        <source>Saved as %1: %2.</source>
        <extracomment>%1: the path of a file; %2: a list of what is in it</extracomment>
        <translation>Збережено як %1: %2.</translation>
    </message>
    <message>
        <source>Saved as %1, without the changes that are not applied: %2.</source>
        <translation>Збережено як %1 без незастосованих змін: %2.</translation>
    </message>
</context>
<context>
    <name>configurator::FilePlanModel</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>У файлі</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Зараз тут</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Що буде</translation>
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
        <translation>Такого файлу немає</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Виберіть інший файл.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Не вдалося прочитати файл</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Перевірте, чи дозволено його читати, або виберіть інший файл.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Файл завеликий</translation>
    </message>
    <message>
        <source>It is far larger than a configuration file can be. Choose another file.</source>
        <translation>Він значно більший, ніж може бути файл конфігурації. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>The file cannot be saved</source>
        <translation>Не вдалося зберегти файл</translation>
    </message>
    <message>
        <source>Check that there is room and that the folder may be written to, or choose another folder.</source>
        <translation>Перевірте, чи є місце та чи дозволено запис у теку, або виберіть іншу теку.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Файл містить некоректний JSON</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>Його неможливо розібрати, починаючи з рядка %1, символу %2. Виправте це місце або виберіть інший файл.</translation>
    </message>
    <message>
        <source>This is not a configuration file</source>
        <translation>Це не файл конфігурації</translation>
    </message>
    <message>
        <source>Choose a file that this program has saved.</source>
        <translation>Виберіть файл, збережений цією програмою.</translation>
    </message>
    <message>
        <source>The file needs a later version of this program</source>
        <translation>Для цього файлу потрібна новіша версія програми</translation>
    </message>
    <message>
        <source>This version might misunderstand it. Update the program, or choose another file.</source>
        <translation>Ця версія може хибно його зрозуміти. Оновіть програму або виберіть інший файл.</translation>
    </message>
    <message>
        <source>The file has a fault</source>
        <translation>У файлі помилка</translation>
    </message>
    <message>
        <source>%1 is missing. Add it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Немає елемента %1. Додайте його або виберіть інший файл.</translation>
    </message>
    <message>
        <source>%1 names settings that are in the file already. Remove one of the two.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Елемент %1 стосується параметрів, які вже є у файлі. Вилучіть один із двох.</translation>
    </message>
    <message>
        <source>%1 has a value that means nothing there. Correct it, or choose another file.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Елемент %1 має значення, якого тут не може бути. Виправте його або виберіть інший файл.</translation>
    </message>
    <message>
        <source>%1 must be an object, in braces.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Елемент %1 має бути об’єктом у фігурних дужках.</translation>
    </message>
    <message>
        <source>%1 must be a list, in brackets.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Елемент %1 має бути списком у квадратних дужках.</translation>
    </message>
    <message>
        <source>%1 must be a text, in quotes.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Елемент %1 має бути текстом у лапках.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Елемент %1 має бути true або false.</translation>
    </message>
    <message>
        <source>%1 must be a number.</source>
        <extracomment>%1: the path of a member of a JSON file</extracomment>
        <translation>Елемент %1 має бути числом.</translation>
    </message>
    <message>
        <source>Saved from the account %1.</source>
        <extracomment>%1: the SID of an account; %2: a date; %3: a time</extracomment>
        <translation>Збережено з облікового запису %1.</translation>
    </message>
    <message>
        <source>Saved from the account %1 on %2 at %3.</source>
        <translation>Збережено з облікового запису %1 — %2, %3.</translation>
    </message>
    <message>
        <source>Saved from %1 (%2).</source>
        <extracomment>%1: the name and %2: the SID of an account; %3: a date; %4: a time</extracomment>
        <translation>Збережено з облікового запису «%1» (%2).</translation>
    </message>
    <message>
        <source>Saved from %1 (%2) on %3 at %4.</source>
        <translation>Збережено з облікового запису «%1» (%2) — %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>This version of the program does not know %Ln member(s) of the file and leaves out: %1</source>
        <extracomment>%1: paths of members of a JSON file</extracomment>
        <translation>
            <numerusform>Ця версія програми не знає %Ln елемента файлу, тож пропускає: %1</numerusform>
            <numerusform>Ця версія програми не знає %Ln елементів файлу, тож пропускає: %1</numerusform>
            <numerusform>Ця версія програми не знає %Ln елементів файлу, тож пропускає: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes into the open service</source>
        <translation>Переноситься до відкритого сервісу</translation>
    </message>
    <message>
        <source>Being loaded to compare…</source>
        <translation>Завантаження для порівняння…</translation>
    </message>
    <message>
        <source>Left out: cannot be changed here now</source>
        <translation>Пропускається: зараз тут цього не змінити</translation>
    </message>
    <message>
        <source>Left out: no service is open here</source>
        <translation>Пропускається: тут не відкрито жодного сервісу</translation>
    </message>
    <message>
        <source>Left out: one service at a time</source>
        <translation>Пропускається: лише один сервіс за раз</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Переноситься</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропускається</translation>
    </message>
    <message>
        <source>Same as here</source>
        <translation>Таке саме, як тут</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another account</source>
        <translation>Переноситься, хоча належить іншому обліковому запису</translation>
    </message>
    <message>
        <source>Left out: belongs to another account</source>
        <translation>Пропускається: належить іншому обліковому запису</translation>
    </message>
    <message>
        <source>Taken over, though it belongs to another service</source>
        <translation>Переноситься, хоча належить іншому сервісу</translation>
    </message>
    <message>
        <source>Left out: belongs to another service</source>
        <translation>Пропускається: належить іншому сервісу</translation>
    </message>
</context>
<context>
    <name>configurator::FlagEditor</name>
    <message>
        <source>On</source>
        <comment>a switch</comment>
        <translation>Увімкнено</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a switch</comment>
        <translation>Вимкнено</translation>
    </message>
</context>
<context>
    <name>configurator::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Посібник користувача</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryActionBar</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy all that is known of the selected changes</source>
        <translation>Скопіювати все, що відомо про вибрані зміни</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитати знову</translation>
    </message>
    <message>
        <source>Read from the server what became of the changes that are not settled</source>
        <translation>Прочитати із сервера, чим завершилися зміни з нез’ясованим результатом</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Відновити…</translation>
    </message>
    <message>
        <source>Put the values from before into the form, for you to review. Nothing is sent before that.</source>
        <translation>Занести попередні значення у форму, щоб ви їх перевірили. Доти нічого не буде надіслано.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) selected</source>
        <translation>
            <numerusform>Вибрано %Ln зміну</numerusform>
            <numerusform>Вибрано %Ln зміни</numerusform>
            <numerusform>Вибрано %Ln змін</numerusform>
        </translation>
    </message>
    <message>
        <source>To restore, choose changes of one account and one page.</source>
        <translation>Щоб відновити, виберіть зміни одного облікового запису й однієї сторінки.</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryFacts</name>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Старе</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Server returned</source>
        <translation>Відповідь сервера</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>%1, by reading again</source>
        <extracomment>When the outcome of a change became known; %1: a date and a time of day</extracomment>
        <translation>%1, після повторного читання</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>З’ясовано</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>Код стану HTTP</translation>
    </message>
    <message>
        <source>Twilio error</source>
        <translation>Помилка Twilio</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID запиту</translation>
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
        <translation>Усі поля</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a page and a field</comment>
        <extracomment>%1: the name of a page; %2: the name of a field on it</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Усі облікові записи</translation>
    </message>
    <message>
        <source>This account</source>
        <extracomment>The account that is open</extracomment>
        <translation>Цей обліковий запис</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Усі результати</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Changes of which it is not known whether they took effect</extracomment>
        <translation>Не з’ясовано</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Увесь час</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Останні 7 днів</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Останні 30 днів</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Цей рік</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Пошук в історії</translation>
    </message>
    <message>
        <source>Beginnings of words: of accounts, SIDs, values, people or request IDs</source>
        <translation>Початки слів: назв облікових записів, SID, значень, імен користувачів або ID запитів</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Очистити фільтри</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
</context>
<context>
    <name>configurator::HistoryPage</name>
    <message>
        <source>The export was cancelled.</source>
        <translation>Експорт скасовано.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Read the history again</source>
        <translation>Прочитати історію знову</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Details of the change</source>
        <translation>Подробиці зміни</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Очистити фільтри</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>No change matches the filters.</source>
        <translation>Фільтрам не відповідає жодна зміна.</translation>
    </message>
    <message>
        <source>No changes yet. Each change you apply is written down here, with what became of it, and can be taken back.</source>
        <translation>Змін ще немає. Кожна застосована зміна записується сюди разом із результатом, і її можна буде скасувати.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln зміна</numerusform>
            <numerusform>%Ln зміни</numerusform>
            <numerusform>%Ln змін</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Відновити…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Show account</source>
        <translation>Показати обліковий запис</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to %1</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>
            <numerusform>Експортовано %Ln зміну до файлу %1</numerusform>
            <numerusform>Експортовано %Ln зміни до файлу %1</numerusform>
            <numerusform>Експортовано %Ln змін до файлу %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::HistoryTableModel</name>
    <message>
        <source>When</source>
        <extracomment>A column: the time of a change</extracomment>
        <translation>Коли</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Старе</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID запиту</translation>
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
        <translation>Ще без відповіді</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>outcome of a change</comment>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>Applied</source>
        <comment>outcome of a change</comment>
        <translation>Застосовано</translation>
    </message>
    <message>
        <source>Altered</source>
        <comment>outcome of a change</comment>
        <translation>Скориговано</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of a change</comment>
        <translation>Відхилено</translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>outcome of a change</comment>
        <translation>Не надіслано</translation>
    </message>
    <message>
        <source>Not applied</source>
        <comment>outcome of a change</comment>
        <translation>Не застосовано</translation>
    </message>
    <message>
        <source>Undecided</source>
        <comment>outcome of a change</comment>
        <translation>Неоднозначно</translation>
    </message>
    <message>
        <source>It was about to be sent, and no answer has come. Reading again settles it.</source>
        <translation>Зміну мало бути надіслано, але відповіді не надійшло. Прочитайте знову, щоб з’ясувати результат.</translation>
    </message>
    <message>
        <source>Sent, and no clear answer came. Reading again settles it.</source>
        <translation>Надіслано, але чіткої відповіді не надійшло. Прочитайте знову, щоб з’ясувати результат.</translation>
    </message>
    <message>
        <source>The server has the value that was asked for.</source>
        <translation>Сервер має задане значення.</translation>
    </message>
    <message>
        <source>The server accepted the change and made another value of it.</source>
        <translation>Сервер прийняв зміну, але встановив інше значення.</translation>
    </message>
    <message>
        <source>The server refused it. Nothing was changed.</source>
        <translation>Сервер відхилив зміну. Нічого не змінено.</translation>
    </message>
    <message>
        <source>It did not reach the server. Nothing was changed.</source>
        <translation>Зміна не дійшла до сервера. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The server still had the value from before.</source>
        <translation>На сервері залишалося попереднє значення.</translation>
    </message>
    <message>
        <source>The server had neither the value from before nor the one asked for. Somebody else may have changed it.</source>
        <translation>На сервері не було ні попереднього, ні заданого значення. Можливо, його змінив хтось інший.</translation>
    </message>
</context>
<context>
    <name>configurator::ImportDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Імпорт облікових записів</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Вибрати файл…</translation>
    </message>
    <message>
        <source>Accounts found</source>
        <translation>Знайдені облікові записи</translation>
    </message>
    <message>
        <source>Choose a file of twilio-cli profiles</source>
        <translation>Виберіть файл профілів twilio-cli</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Профілі (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Looked in %1 and in the environment variables TWILIO_*. What is chosen is copied, its secret into the keychain of this computer; the file stays as it is.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Переглянуто файл %1 і змінні середовища TWILIO_*. Вибране буде скопійовано, секрети — збережено у сховищі ключів цього комп’ютера; файл не зміниться.</translation>
    </message>
    <message>
        <source>No accounts were found there. If twilio-cli keeps its profiles in another file, choose it.</source>
        <translation>Облікових записів там не знайдено. Якщо twilio-cli зберігає профілі в іншому файлі, виберіть його.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Імпортування…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Імпортувати</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Cancelled; the account under way comes to its end.</source>
        <translation>Скасовано; імпорт поточного облікового запису буде доведено до кінця.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) could not be imported.</source>
        <translation>
            <numerusform>Не вдалося імпортувати %Ln обліковий запис.</numerusform>
            <numerusform>Не вдалося імпортувати %Ln облікові записи.</numerusform>
            <numerusform>Не вдалося імпортувати %Ln облікових записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) imported.</source>
        <translation>
            <numerusform>Імпортовано %Ln обліковий запис.</numerusform>
            <numerusform>Імпортовано %Ln облікові записи.</numerusform>
            <numerusform>Імпортовано %Ln облікових записів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep in memory until I quit</source>
        <translation>Тримати в пам’яті до виходу</translation>
    </message>
</context>
<context>
    <name>configurator::ImportTableModel</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID облікового запису</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Спосіб входу</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>The column that tells where an account was found</extracomment>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Імпортування…</translation>
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
        <translation>Такого файлу немає</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Виберіть інший файл.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Не вдалося прочитати файл</translation>
    </message>
    <message>
        <source>Check that it may be read, or choose another file.</source>
        <translation>Перевірте, чи дозволено його читати, або виберіть інший файл.</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>Файл завеликий</translation>
    </message>
    <message>
        <source>It is far larger than a file of profiles can be. Choose another file.</source>
        <translation>Він значно більший, ніж може бути файл профілів. Виберіть інший файл.</translation>
    </message>
    <message>
        <source>The file is not valid JSON</source>
        <translation>Файл містить некоректний JSON</translation>
    </message>
    <message>
        <source>It cannot be understood from line %1, character %2 on. Correct it there, or choose another file.</source>
        <extracomment>%1 and %2: numbers, counted from one</extracomment>
        <translation>Його неможливо розібрати, починаючи з рядка %1, символу %2. Виправте це місце або виберіть інший файл.</translation>
    </message>
    <message>
        <source>The file holds no profiles of twilio-cli</source>
        <translation>У файлі немає профілів twilio-cli</translation>
    </message>
    <message>
        <source>Choose another file. It is usually called config.json.</source>
        <translation>Виберіть інший файл. Зазвичай він називається config.json.</translation>
    </message>
    <message>
        <source>The profiles cannot be read</source>
        <translation>Не вдалося прочитати профілі</translation>
    </message>
    <message>
        <source>The property %1 is not of the type that twilio-cli gives it. Correct the file, or choose another.</source>
        <extracomment>%1: the name of a property in a JSON file</extracomment>
        <translation>Властивість %1 має не той тип, який їй надає twilio-cli. Виправте файл або виберіть інший.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>Немає значення %1.</translation>
    </message>
    <message>
        <source>%1 is not a text.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>Значення %1 не є текстом.</translation>
    </message>
    <message>
        <source>%1 is not an object with properties.</source>
        <extracomment>%1: the path of a property</extracomment>
        <translation>Значення %1 не є об’єктом із властивостями.</translation>
    </message>
    <message>
        <source>%1 is not a SID: %2 and 32 characters from 0–9 and a–f.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable; %2: two letters</extracomment>
        <translation>Значення %1 не є SID: потрібні %2 та 32 символи з 0–9 і a–f.</translation>
    </message>
    <message>
        <source>%1 cannot be part of the name of a server.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>Значення %1 не може бути частиною імені сервера.</translation>
    </message>
    <message>
        <source>The region needs an edge, and none is known for it. Set %1.</source>
        <extracomment>%1: the path of a property, or the name of an environment variable</extracomment>
        <translation>Для регіону потрібен edge-вузол, а який саме — невідомо. Задайте %1.</translation>
    </message>
    <message>
        <source>Its secret is not in the file. Add the account by hand.</source>
        <translation>Його секрету немає у файлі. Додайте обліковий запис вручну.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Імпортовано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Signs in as %1 in this list does</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Ті самі дані для входу, що й у «%1» у цьому списку</translation>
    </message>
    <message>
        <source>Already there as %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Уже є як «%1»</translation>
    </message>
    <message>
        <source>Ready; another account is called %1</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Можна імпортувати; назву «%1» має інший обліковий запис</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Можна імпортувати</translation>
    </message>
    <message>
        <source>twilio-cli</source>
        <translation>twilio-cli</translation>
    </message>
    <message>
        <source>twilio-cli before 3.0</source>
        <translation>twilio-cli до 3.0</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Змінні середовища</translation>
    </message>
    <message>
        <source>%1, active</source>
        <extracomment>%1: the name of a program; its active profile is the one it uses when it is told no other</extracomment>
        <translation>%1, активний</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Токен автентифікації</translation>
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
        <translation>Вийти, поки зміни застосовуються?</translation>
    </message>
    <message>
        <source>They may take effect all the same. The history will tell what became of them.</source>
        <translation>Вони все одно можуть набути чинності. Що з ними сталося, буде видно в історії.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Відкинути %Ln зміну?</numerusform>
            <numerusform>Відкинути %Ln зміни?</numerusform>
            <numerusform>Відкинути %Ln змін?</numerusform>
        </translation>
    </message>
    <message>
        <source>They have not been applied.</source>
        <translation>Їх не застосовано.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Відкинути</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Залишитися</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Редагувати далі</translation>
    </message>
</context>
<context>
    <name>configurator::LinkPage</name>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Зупинити читання</translation>
    </message>
    <message>
        <source>Read the link again</source>
        <translation>Прочитати посилання знову</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>Copies the JSON that is shown</extracomment>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy all of the JSON</source>
        <translation>Скопіювати весь JSON</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Знайти</translation>
    </message>
    <message>
        <source>Find in the JSON</source>
        <translation>Знайти в JSON</translation>
    </message>
    <message>
        <source>JSON of the link</source>
        <translation>JSON за посиланням</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>This is only the beginning. Copying takes all of it.</source>
        <translation>Показано лише початок. Копіюється весь текст.</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Прочитано: %1, відповідь за %2 мс</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>Sign in to the proxy…</source>
        <translation>Увійти на проксі-сервер…</translation>
    </message>
</context>
<context>
    <name>configurator::LinkWords</name>
    <message>
        <source>Service configuration</source>
        <translation>Конфігурація сервісу</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Вебхуки</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Push-сповіщення</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Розмови</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Користувачі</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Devices for push notifications</source>
        <translation>Пристрої для push-сповіщень</translation>
    </message>
    <message>
        <source>Conversations of a participant</source>
        <translation>Розмови учасника</translation>
    </message>
    <message>
        <source>Conversations with their participants</source>
        <translation>Розмови з учасниками</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Номери телефонів</translation>
    </message>
    <message>
        <source>Short codes</source>
        <translation>Короткі номери</translation>
    </message>
    <message>
        <source>Alphanumeric senders</source>
        <translation>Буквено-цифрові відправники</translation>
    </message>
</context>
<context>
    <name>configurator::LinksView</name>
    <message>
        <source>Links</source>
        <translation>Посилання</translation>
    </message>
    <message>
        <source>Open the link here</source>
        <translation>Відкрити посилання тут</translation>
    </message>
    <message>
        <source>Open the selected link</source>
        <translation>Відкрити вибране посилання</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Copy the address of the selected link</source>
        <translation>Копіювати адресу вибраного посилання</translation>
    </message>
    <message>
        <source>Open the documentation</source>
        <translation>Відкрити документацію</translation>
    </message>
    <message>
        <source>Documentation of the selected link</source>
        <translation>Документація щодо вибраного посилання</translation>
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
        <translation>Відкриття файлу конфігурації</translation>
    </message>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1: the name of a file</extracomment>
        <translation>Перенесення з файлу %1</translation>
    </message>
    <message>
        <source>Values in the file</source>
        <translation>Значення у файлі</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>What you choose becomes changes in the form of %1. Nothing is sent before you have reviewed them.</source>
        <translation>Вибране стане змінами у формі облікового запису «%1». Нічого не буде надіслано, доки ви їх не перевірите.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) will be taken over.</source>
        <translation>
            <numerusform>Буде перенесено %Ln значення.</numerusform>
            <numerusform>Буде перенесено %Ln значення.</numerusform>
            <numerusform>Буде перенесено %Ln значень.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen that differs from what is here.</source>
        <translation>Серед вибраного немає нічого, що відрізнялося б від поточного.</translation>
    </message>
</context>
<context>
    <name>configurator::LookupDialog</name>
    <message>
        <source>Look up a SID</source>
        <translation>Пошук за SID</translation>
    </message>
    <message>
        <source>Which service is this?</source>
        <translation>Який це сервіс?</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>SID, address or text with a SID</source>
        <translation>SID, адреса або текст із SID</translation>
    </message>
    <message>
        <source>SIDs in the text</source>
        <translation>SID у тексті</translation>
    </message>
    <message>
        <source>Ask Twilio</source>
        <translation>Запитати у Twilio</translation>
    </message>
    <message>
        <source>Read the service from the open account</source>
        <translation>Прочитати сервіс із відкритого облікового запису</translation>
    </message>
    <message>
        <source>Use as default</source>
        <translation>Зробити типовим</translation>
    </message>
    <message>
        <source>Put it into the configuration, where you review and apply it</source>
        <translation>Занести його в конфігурацію, де ви перевірите й застосуєте зміну</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Відкрити сервіс</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
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
        <translation>Вставте будь-який текст: програма сама знайде в ньому SID.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Ще %Ln символ</numerusform>
            <numerusform>Ще %Ln символи</numerusform>
            <numerusform>Ще %Ln символів</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no SID in it. A SID is two capital letters and 32 digits or letters from a to f.</source>
        <translation>Тут немає SID. SID — це дві великі літери та 32 цифри або літери від a до f.</translation>
    </message>
</context>
<context>
    <name>configurator::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Додати обліковий запис…</translation>
    </message>
    <message>
        <source>&amp;Import accounts…</source>
        <translation>&amp;Імпортувати облікові записи…</translation>
    </message>
    <message>
        <source>&amp;Open configuration file…</source>
        <translation>&amp;Відкрити файл конфігурації…</translation>
    </message>
    <message>
        <source>&amp;Save configuration file…</source>
        <translation>&amp;Зберегти файл конфігурації…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Редагування</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Відкинути зміни</translation>
    </message>
    <message>
        <source>&amp;Find account</source>
        <translation>&amp;Знайти обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Look up a SID…</source>
        <translation>&amp;Пошук за SID…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Перегляд</translation>
    </message>
    <message>
        <source>&amp;Configuration</source>
        <translation>&amp;Конфігурація</translation>
    </message>
    <message>
        <source>&amp;Webhooks</source>
        <translation>&amp;Вебхуки</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Сервіс</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Історія</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>В&amp;перед</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Облікові записи</translation>
    </message>
    <message>
        <source>&amp;Returned configuration</source>
        <translation>О&amp;тримана конфігурація</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Мова</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Як у системі</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>О&amp;формлення</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Світле</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темне</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>&amp;Оновити</translation>
    </message>
    <message>
        <source>&amp;Review and apply…</source>
        <translation>&amp;Перевірити й застосувати…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>&amp;Редагувати обліковий запис…</translation>
    </message>
    <message>
        <source>D&amp;uplicate account…</source>
        <translation>&amp;Дублювати обліковий запис…</translation>
    </message>
    <message>
        <source>Move u&amp;p in the list</source>
        <translation>Перемістити &amp;вище у списку</translation>
    </message>
    <message>
        <source>Move do&amp;wn in the list</source>
        <translation>Перемістити &amp;нижче у списку</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Ви&amp;лучити обліковий запис…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Error codes…</source>
        <translation>&amp;Коди помилок…</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>Д&amp;іагностика…</translation>
    </message>
    <message>
        <source>&amp;About Conversations Configurator</source>
        <translation>&amp;Про Conversations Configurator</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>По&amp;сібник користувача</translation>
    </message>
    <message>
        <source>API &amp;reference…</source>
        <translation>&amp;Довідник API…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>О&amp;гляд</translation>
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
        <translation>Обліковий запис: %1 (%2)</translation>
    </message>
    <message>
        <source>Time: %1 UTC</source>
        <extracomment>%1: a date and a time of day</extracomment>
        <translation>Час: %1 UTC</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>ID запиту: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1</source>
        <comment>a SID</comment>
        <translation>Сервіс розмов: %1</translation>
    </message>
    <message>
        <source>Conversation Service: %1 (%2)</source>
        <extracomment>%1: the name of a service; %2: its SID</extracomment>
        <translation>Сервіс розмов: %1 (%2)</translation>
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
        <translation>%1, хоча надіслано було: %2</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Властивість</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
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
        <translation>Докладніше</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>configurator::NamesWords</name>
    <message>
        <source>Without a name</source>
        <extracomment>Instead of the name of a service or role</extracomment>
        <translation>Без назви</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s)</source>
        <translation>
            <numerusform>%Ln роль</numerusform>
            <numerusform>%Ln ролі</numerusform>
            <numerusform>%Ln ролей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln сервіс</numerusform>
            <numerusform>%Ln сервіси</numerusform>
            <numerusform>%Ln сервісів</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <extracomment>How many services or roles have what was typed in them; %1: how many there are</extracomment>
        <translation>Немає збігів</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 match</source>
        <translation>
            <numerusform>Знайдено: %Ln з %1</numerusform>
            <numerusform>Знайдено: %Ln з %1</numerusform>
            <numerusform>Знайдено: %Ln з %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again…</source>
        <translation>Оновлення…</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %Ln so far</source>
        <translation>
            <numerusform>Читання… Прочитано: %Ln</numerusform>
            <numerusform>Читання… Прочитано: %Ln</numerusform>
            <numerusform>Читання… Прочитано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <extracomment>When a list was read; %1: a time, perhaps with its date</extracomment>
        <translation>станом на %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ще не прочитано</translation>
    </message>
    <message>
        <source>There may be more</source>
        <translation>Можливо, є ще</translation>
    </message>
    <message>
        <source>Reading was cancelled. A SID can be typed or pasted all the same.</source>
        <translation>Читання скасовано. SID усе одно можна ввести або вставити.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. The server says: “%2” A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: the server&apos;s own words</extracomment>
        <translation>Не вдалося прочитати список. %1 (відповідь сервера: «%2»). SID усе одно можна ввести або вставити.</translation>
    </message>
    <message>
        <source>The list cannot be read: %1. %2 A SID can be typed or pasted all the same.</source>
        <extracomment>%1: what happened, without a full stop; %2: one or two sentences on what to do</extracomment>
        <translation>Не вдалося прочитати список. %1. %2 SID усе одно можна ввести або вставити.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln role(s) match; choose one.</source>
        <translation>
            <numerusform>Підходить %Ln роль; виберіть потрібну.</numerusform>
            <numerusform>Підходять %Ln ролі; виберіть потрібну.</numerusform>
            <numerusform>Підходить %Ln ролей; виберіть потрібну.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s) match; choose one.</source>
        <translation>
            <numerusform>Підходить %Ln сервіс; виберіть потрібний.</numerusform>
            <numerusform>Підходять %Ln сервіси; виберіть потрібний.</numerusform>
            <numerusform>Підходить %Ln сервісів; виберіть потрібний.</numerusform>
        </translation>
    </message>
    <message>
        <source>No role of this service has this SID. It may belong to another one, or have been deleted.</source>
        <translation>Жодна роль цього сервісу не має цього SID. Можливо, вона належить іншому сервісу або її видалено.</translation>
    </message>
    <message>
        <source>No service of this account has this SID. It may belong to another account, or have been deleted.</source>
        <translation>Жоден сервіс цього облікового запису не має цього SID. Можливо, він належить іншому обліковому запису або його видалено.</translation>
    </message>
    <message>
        <source>Twilio has none here</source>
        <translation>У Twilio їх тут немає</translation>
    </message>
    <message>
        <source>Messaging Services may not be available in the account&apos;s region.</source>
        <translation>Можливо, сервіси повідомлень недоступні в регіоні облікового запису.</translation>
    </message>
    <message>
        <source>“%1” is a role in the service, not in conversations.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>«%1» — це роль у сервісі, а не в розмовах.</translation>
    </message>
    <message>
        <source>“%1” is a role in conversations, not in the service.</source>
        <extracomment>%1: the name of a role</extracomment>
        <translation>«%1» — це роль у розмовах, а не в сервісі.</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>All accounts side by side. A timer in bold differs from that of most accounts.</source>
        <translation>Усі облікові записи поруч. Жирним виділено таймер, який відрізняється від таймера більшості облікових записів.</translation>
    </message>
    <message>
        <source>Accounts and their configurations</source>
        <translation>Облікові записи та їхні конфігурації</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Відкрити обліковий запис</translation>
    </message>
    <message>
        <source>Show the configuration of the selected account</source>
        <translation>Показати конфігурацію вибраного облікового запису</translation>
    </message>
    <message>
        <source>Change timers…</source>
        <translation>Змінити таймери…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Зупинити читання</translation>
    </message>
    <message>
        <source>Read all accounts again</source>
        <translation>Прочитати всі облікові записи знову</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 of %Ln account(s)…</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>Прочитано %1 з %Ln облікового запису…</numerusform>
            <numerusform>Прочитано %1 з %Ln облікових записів…</numerusform>
            <numerusform>Прочитано %1 з %Ln облікових записів…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) selected</source>
        <translation>
            <numerusform>Вибрано %Ln обліковий запис</numerusform>
            <numerusform>Вибрано %Ln облікові записи</numerusform>
            <numerusform>Вибрано %Ln облікових записів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln обліковий запис</numerusform>
            <numerusform>%Ln облікові записи</numerusform>
            <numerusform>%Ln облікових записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the timers of several accounts at once. You see what changes before anything is sent.</source>
        <translation>Задати таймери одразу для кількох облікових записів. Ви побачите, що зміниться, ще до надсилання.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Search the overview</source>
        <translation>Пошук в огляді</translation>
    </message>
    <message>
        <source>Part of a name, a SID, a value or a state</source>
        <translation>Частина назви, SID, значення або стану</translation>
    </message>
    <message>
        <source>Clear</source>
        <extracomment>Empties a field</extracomment>
        <translation>Очистити</translation>
    </message>
    <message>
        <source>Only those that differ</source>
        <translation>Лише ті, що відрізняються</translation>
    </message>
    <message>
        <source>Hide accounts whose timers are as in most accounts</source>
        <translation>Приховати облікові записи з такими самими таймерами, як у більшості</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) shown</source>
        <extracomment>%1: a number; %n: the number of all accounts</extracomment>
        <translation>
            <numerusform>Показано %1 з %Ln облікового запису</numerusform>
            <numerusform>Показано %1 з %Ln облікових записів</numerusform>
            <numerusform>Показано %1 з %Ln облікових записів</numerusform>
        </translation>
    </message>
    <message>
        <source>No account found</source>
        <translation>Облікових записів не знайдено</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewTableModel</name>
    <message>
        <source>Differs from most accounts</source>
        <translation>Не так, як у більшості облікових записів</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>Conversation service</source>
        <translation>Сервіс розмов</translation>
    </message>
    <message>
        <source>Messaging service</source>
        <translation>Сервіс повідомлень</translation>
    </message>
    <message>
        <source>Inactive timer</source>
        <translation>Таймер неактивності</translation>
    </message>
    <message>
        <source>Closed timer</source>
        <translation>Таймер закриття</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>configurator::OverviewWords</name>
    <message>
        <source>Production · %1</source>
        <translation>Робочий · %1</translation>
    </message>
    <message>
        <source>Waiting…</source>
        <translation>Очікування…</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Очікування відповіді сховища ключів…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <extracomment>%1: a time of day</extracomment>
        <translation>Прочитано: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>It is read once more before anything is sent.</source>
        <translation>Перед надсиланням обліковий запис читається ще раз.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Застосування…</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Без змін</translation>
    </message>
    <message>
        <source>Has these values already</source>
        <translation>Уже має ці значення</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Буде змінено</translation>
    </message>
    <message>
        <source>Somebody else has changed this account since it was read.</source>
        <translation>Відколи цей обліковий запис прочитано, його змінив хтось інший.</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent.</source>
        <translation>Скасовано ще до надсилання.</translation>
    </message>
</context>
<context>
    <name>configurator::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Історія</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Огляд</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
</context>
<context>
    <name>configurator::ProblemWords</name>
    <message>
        <source>Enter the SID: %1 and 32 characters from 0–9 and a–f.</source>
        <translation>Введіть SID: %1 та 32 символи з 0–9 і a–f.</translation>
    </message>
    <message>
        <source>%1 begin with %2; this begins with %3.</source>
        <extracomment>%1: &quot;Conversation Services&quot; or the like; %2: two letters; %3: the letters typed instead</extracomment>
        <translation>%1 починаються з %2, а тут на початку %3.</translation>
    </message>
    <message>
        <source>“%1”, character %2, does not belong in a SID: after the prefix come only 0–9 and a–f.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>«%1» (символ %2) у SID недопустимий: після префікса йдуть лише 0–9 та a–f.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s) too many.</source>
        <translation>
            <numerusform>%Ln зайвий символ.</numerusform>
            <numerusform>%Ln зайві символи.</numerusform>
            <numerusform>%Ln зайвих символів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more character(s)</source>
        <translation>
            <numerusform>Ще %Ln символ</numerusform>
            <numerusform>Ще %Ln символи</numerusform>
            <numerusform>Ще %Ln символів</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter a duration such as PT1H30M or 1h 30m, or switch the timer off.</source>
        <translation>Введіть тривалість, наприклад PT1H30M або 1h 30m, чи вимкніть таймер.</translation>
    </message>
    <message>
        <source>Not finished yet: a number and its unit, as in PT30M.</source>
        <translation>Ще не завершено: потрібні число та одиниця, як у PT30M.</translation>
    </message>
    <message>
        <source>A duration begins with P, as in P1DT2H. Short forms such as 1d 2h work too.</source>
        <translation>Тривалість починається з P, як у P1DT2H. Можна й коротко, наприклад 1d 2h.</translation>
    </message>
    <message>
        <source>A timer has no sign. Remove the “%1”.</source>
        <translation>Таймер записують без знака. Приберіть «%1».</translation>
    </message>
    <message>
        <source>“%1”, character %2, has no meaning in a duration.</source>
        <extracomment>%1: a character; %2: its place, counted from one</extracomment>
        <translation>«%1» (символ %2) у тривалості нічого не означає.</translation>
    </message>
    <message>
        <source>The unit %1 has no number before it.</source>
        <translation>Перед одиницею %1 немає числа.</translation>
    </message>
    <message>
        <source>Hours, minutes and seconds follow a T, as in PT2H. Put a T before the number of %1.</source>
        <translation>Години, хвилини й секунди йдуть після T, як у PT2H. Поставте T перед числом для %1.</translation>
    </message>
    <message>
        <source>Years, months, weeks and days come before the T, as in P1DT2H. Move %1.</source>
        <translation>Роки, місяці, тижні й дні йдуть перед T, як у P1DT2H. Перемістіть %1.</translation>
    </message>
    <message>
        <source>The unit %1 is in the wrong place: the larger units come first, each once.</source>
        <translation>Одиниця %1 не на своєму місці: спершу йдуть більші одиниці, кожна лише раз.</translation>
    </message>
    <message>
        <source>Only the last number of a duration may have a fraction.</source>
        <translation>Дробовим може бути лише останнє число тривалості.</translation>
    </message>
    <message>
        <source>Longer than the program can count.</source>
        <translation>Тривалість завелика для програми.</translation>
    </message>
    <message>
        <source>At least %1, or off.</source>
        <extracomment>%1: a duration such as &quot;10 minutes&quot;</extracomment>
        <translation>Найменше значення — %1. Або вимкніть таймер.</translation>
    </message>
    <message>
        <source>Years and months have no fixed length. Say it in days, hours and minutes.</source>
        <translation>Роки й місяці не мають сталої тривалості. Укажіть її в днях, годинах і хвилинах.</translation>
    </message>
    <message>
        <source>A fraction of a second cannot be sent. Say it in whole seconds.</source>
        <translation>Частки секунди надіслати не можна. Укажіть цілу кількість секунд.</translation>
    </message>
    <message>
        <source>Not finished yet: an address such as https://example.com/conversations.</source>
        <translation>Ще не завершено: потрібна адреса на зразок https://example.com/conversations.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Адреса починається з https:// або http://.</translation>
    </message>
    <message>
        <source>The address names no server. Put one after https://.</source>
        <translation>В адресі немає сервера. Укажіть його після https://.</translation>
    </message>
    <message>
        <source>This is no address. Blanks and other special characters must be written as %20 and the like.</source>
        <translation>Це не адреса. Пробіли та інші особливі символи слід записувати як %20 тощо.</translation>
    </message>
    <message>
        <source>The API does not take “%1” here.</source>
        <extracomment>%1: a word from a file, such as the name of an event</extracomment>
        <translation>API не приймає тут «%1».</translation>
    </message>
    <message>
        <source>This can be changed but not removed: the API has no way to. Choose another, or revert.</source>
        <translation>Це можна змінити, але не прибрати: API такого не передбачає. Виберіть інше або поверніть попереднє.</translation>
    </message>
</context>
<context>
    <name>configurator::ProxyDialog</name>
    <message>
        <source>Sign in to the proxy</source>
        <translation>Вхід на проксі-сервер</translation>
    </message>
    <message>
        <source>%1 lets nothing out of your network before that. The sign-in is for the proxy only; Twilio does not see it.</source>
        <extracomment>%1: the host and port of a proxy</extracomment>
        <translation>Без входу проксі-сервер %1 нічого не випускає з вашої мережі. Дані для входу отримує лише він; Twilio їх не бачить.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Ім’я користувача</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Remember it in the keychain</source>
        <translation>Зберегти у сховищі ключів</translation>
    </message>
    <message>
        <source>There is no keychain, so it is kept in memory until the program ends.</source>
        <translation>Сховища ключів немає, тому дані для входу зберігатимуться в пам’яті до закриття програми.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>configurator::RegionEditor</name>
    <message>
        <source>Another region</source>
        <translation>Інший регіон</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регіон</translation>
    </message>
    <message>
        <source>Region ID</source>
        <extracomment>The short name of a region, such as au1</extracomment>
        <translation>ID регіону</translation>
    </message>
    <message>
        <source>Edge</source>
        <extracomment>The place where requests enter Twilio&apos;s network, such as sydney</extracomment>
        <translation>Edge-вузол</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Запити надсилаються на %1</translation>
    </message>
    <message>
        <source>A region needs its edge: without one, Twilio handles requests in the United States.</source>
        <translation>Разом із регіоном укажіть його edge-вузол: без нього Twilio оброблятиме запити у США.</translation>
    </message>
    <message>
        <source>Only letters, digits and hyphens can be part of a server&apos;s name.</source>
        <translation>Ім’я сервера може містити лише літери, цифри й дефіси.</translation>
    </message>
</context>
<context>
    <name>configurator::RepeatWords</name>
    <message>
        <source>The server cannot answer just now. Trying again (%1 of %2)…</source>
        <extracomment>%1: the number of this attempt; %2: how many there are at most</extracomment>
        <translation>Сервер зараз не може відповісти. Повторна спроба (%1 з %2)…</translation>
    </message>
    <message numerus="yes">
        <source>The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>
            <numerusform>Сервер зараз не може відповісти. Повторна спроба через %Ln секунду (%1 з %2)…</numerusform>
            <numerusform>Сервер зараз не може відповісти. Повторна спроба через %Ln секунди (%1 з %2)…</numerusform>
            <numerusform>Сервер зараз не може відповісти. Повторна спроба через %Ln секунд (%1 з %2)…</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot answer just now. The program will try again soon (%1 of %2).</source>
        <extracomment>%1: the number of the next attempt; %2: how many there are at most</extracomment>
        <translation>Сервер зараз не може відповісти. Невдовзі програма спробує ще раз (%1 з %2).</translation>
    </message>
</context>
<context>
    <name>configurator::RequestTableModel</name>
    <message>
        <source>Sent (UTC)</source>
        <translation>Надіслано (UTC)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>The name of a server</extracomment>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>The part of an address after the name of the server</extracomment>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>ms</source>
        <extracomment>Milliseconds</extracomment>
        <translation>мс</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID запиту</translation>
    </message>
</context>
<context>
    <name>configurator::RequestWords</name>
    <message>
        <source>%1 · error %2</source>
        <extracomment>%1: an HTTP status such as 401; %2: Twilio&apos;s error code</extracomment>
        <translation>%1 · код %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1: an HTTP status such as 200; %2: what went wrong after it, such as &quot;Connection lost&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Час вичерпано</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Немає зв’язку</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>З’єднання втрачено</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Немає довіри</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Не розпізнано</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Завелика відповідь</translation>
    </message>
    <message>
        <source>Stopped by the proxy</source>
        <translation>Зупинено проксі-сервером</translation>
    </message>
</context>
<context>
    <name>configurator::ResourceWords</name>
    <message>
        <source>Configuration</source>
        <translation>Конфігурація</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Вебхуки</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>Service webhooks</source>
        <translation>Вебхуки сервісу</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Push-сповіщення</translation>
    </message>
    <message>
        <source>Returned configuration</source>
        <translation>Отримана конфігурація</translation>
    </message>
    <message>
        <source>Returned webhooks</source>
        <translation>Отримані вебхуки</translation>
    </message>
    <message>
        <source>Returned service configuration</source>
        <translation>Отримана конфігурація сервісу</translation>
    </message>
    <message>
        <source>Returned service webhooks</source>
        <translation>Отримані вебхуки сервісу</translation>
    </message>
    <message>
        <source>Returned push notifications</source>
        <translation>Отримані push-сповіщення</translation>
    </message>
    <message>
        <source>Conversations configuration</source>
        <translation>Конфігурація Conversations</translation>
    </message>
    <message>
        <source>Conversations webhooks</source>
        <translation>Вебхуки Conversations</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service</source>
        <translation>Конфігурація сервісу розмов</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service</source>
        <translation>Вебхуки сервісу розмов</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service</source>
        <translation>Push-сповіщення сервісу розмов</translation>
    </message>
    <message>
        <source>Conversations configuration changed</source>
        <translation>Конфігурацію Conversations змінено</translation>
    </message>
    <message>
        <source>Conversations webhooks changed</source>
        <translation>Вебхуки Conversations змінено</translation>
    </message>
    <message>
        <source>Configuration of a Conversation Service changed</source>
        <translation>Конфігурацію сервісу розмов змінено</translation>
    </message>
    <message>
        <source>Webhooks of a Conversation Service changed</source>
        <translation>Вебхуки сервісу розмов змінено</translation>
    </message>
    <message>
        <source>Push notifications of a Conversation Service changed</source>
        <translation>Push-сповіщення сервісу розмов змінено</translation>
    </message>
</context>
<context>
    <name>configurator::RestoreActions</name>
    <message>
        <source>The server already has these values</source>
        <translation>Сервер уже має ці значення</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Відновлювати нічого.</translation>
    </message>
</context>
<context>
    <name>configurator::ResultPanel</name>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Status, headers and JSON of the answer</source>
        <translation>Код стану, заголовки й JSON відповіді</translation>
    </message>
    <message>
        <source>Details of the answer</source>
        <translation>Подробиці відповіді</translation>
    </message>
    <message>
        <source>Nothing has been returned yet.</source>
        <translation>Ще нічого не отримано.</translation>
    </message>
    <message>
        <source>Applied at %1, answered in %2 ms</source>
        <extracomment>%1: a time of day; %2: milliseconds</extracomment>
        <translation>Застосовано: %1, відповідь за %2 мс</translation>
    </message>
    <message>
        <source>Read at %1, answered in %2 ms</source>
        <translation>Прочитано: %1, відповідь за %2 мс</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewActions</name>
    <message>
        <source>Apply without a record?</source>
        <translation>Застосувати без запису?</translation>
    </message>
    <message>
        <source>The change could not be written down, so it was not sent. Applied without a record, it will be missing from the history and cannot be restored from there.</source>
        <translation>Зміну не вдалося записати, тому її не надіслано. Якщо застосувати її без запису, вона не потрапить до історії, і відновити її звідти буде неможливо.</translation>
    </message>
    <message>
        <source>Apply without a record</source>
        <translation>Застосувати без запису</translation>
    </message>
    <message>
        <source>Do not apply</source>
        <translation>Не застосовувати</translation>
    </message>
</context>
<context>
    <name>configurator::ReviewDialog</name>
    <message>
        <source>Review changes</source>
        <translation>Перевірка змін</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s) to %1?</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>
            <numerusform>Застосувати %Ln зміну до облікового запису «%1»?</numerusform>
            <numerusform>Застосувати %Ln зміни до облікового запису «%1»?</numerusform>
            <numerusform>Застосувати %Ln змін до облікового запису «%1»?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>Somebody else has changed this configuration since you loaded it. Compare before you apply: yours will replace what the server has now.</source>
        <translation>Відколи ви завантажили цю конфігурацію, її змінив хтось інший. Порівняйте перед застосуванням: ваші значення замінять ті, що зараз на сервері.</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Що буде надіслано</translation>
    </message>
    <message>
        <source>%1 is a production account.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>«%1» — робочий обліковий запис.</translation>
    </message>
    <message>
        <source>Type the account name to confirm</source>
        <translation>Для підтвердження введіть назву облікового запису</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Застосувати</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
</context>
<context>
    <name>configurator::ServicePage</name>
    <message>
        <source>Conversation Service</source>
        <translation>Сервіс розмов</translation>
    </message>
    <message>
        <source>Settings of the service</source>
        <translation>Параметри сервісу</translation>
    </message>
    <message>
        <source>Roles and reachability</source>
        <translation>Ролі та доступність</translation>
    </message>
    <message>
        <source>Own webhooks</source>
        <translation>Власні вебхуки</translation>
    </message>
    <message>
        <source>Push notifications</source>
        <translation>Push-сповіщення</translation>
    </message>
</context>
<context>
    <name>configurator::SeverityWords</name>
    <message>
        <source>Information</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Інформація</translation>
    </message>
    <message>
        <source>Success</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Успіх</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>An icon before a message</extracomment>
        <translation>Помилка</translation>
    </message>
</context>
<context>
    <name>configurator::SidAnswer</name>
    <message>
        <source>It is your account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Це ваш обліковий запис «%1».</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts has this SID.</source>
        <translation>Жоден обліковий запис у програмі не має цього SID.</translation>
    </message>
    <message>
        <source>Your account “%1” signs in with it.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Його використовує для входу ваш обліковий запис «%1».</translation>
    </message>
    <message>
        <source>None of the program&apos;s accounts signs in with it.</source>
        <translation>Жоден обліковий запис у програмі не використовує його для входу.</translation>
    </message>
    <message>
        <source>A role of the service opened last in the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Роль сервісу, відкритого останнім в обліковому записі «%1».</translation>
    </message>
    <message>
        <source>It is no role of the service opened last. Open another service to see its roles.</source>
        <translation>У сервісі, відкритому останнім, такої ролі немає. Відкрийте інший сервіс, щоб побачити його ролі.</translation>
    </message>
    <message>
        <source>Open an account to see whether it has this service.</source>
        <translation>Відкрийте обліковий запис, щоб побачити, чи є в ньому цей сервіс.</translation>
    </message>
    <message>
        <source>A service of the account “%1”.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Сервіс облікового запису «%1».</translation>
    </message>
    <message>
        <source>Created on %1.</source>
        <extracomment>%1: a date</extracomment>
        <translation>Створено: %1.</translation>
    </message>
    <message>
        <source>It is the default of new conversations.</source>
        <translation>Це типовий сервіс для нових розмов.</translation>
    </message>
    <message>
        <source>It is not the default.</source>
        <translation>Це не типовий сервіс.</translation>
    </message>
    <message>
        <source>The services of the account “%1” are still being read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Сервіси облікового запису «%1» ще читаються.</translation>
    </message>
    <message>
        <source>The account “%1” had no such service at %2.</source>
        <extracomment>%1: the name of an account; %2: a time of day</extracomment>
        <translation>Станом на %2 в обліковому записі «%1» такого сервісу не було.</translation>
    </message>
    <message>
        <source>The services of the account “%1” have not been read.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Сервіси облікового запису «%1» не прочитано.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Запит до Twilio…</translation>
    </message>
    <message>
        <source>Twilio says: it is not in the account “%1”. It belongs to another account or region, or it has been deleted.</source>
        <extracomment>%1: the name of an account</extracomment>
        <translation>Twilio відповідає: в обліковому записі «%1» його немає. Він належить іншому обліковому запису чи регіону або його видалено.</translation>
    </message>
    <message>
        <source>Twilio&apos;s answer cannot be read.</source>
        <translation>Не вдалося прочитати відповідь Twilio.</translation>
    </message>
    <message>
        <source>It has webhooks of its own, so those of the account are not called for it.</source>
        <translation>Він має власні вебхуки, тож вебхуки облікового запису для нього не викликаються.</translation>
    </message>
    <message>
        <source>It has no webhooks of its own: those of the account are called.</source>
        <translation>Власних вебхуків він не має: викликаються вебхуки облікового запису.</translation>
    </message>
</context>
<context>
    <name>configurator::SidListModel</name>
    <message>
        <source>current</source>
        <extracomment>Mark of the service or role the server has now</extracomment>
        <translation>поточний</translation>
    </message>
    <message>
        <source>newest</source>
        <extracomment>Mark of the service or role that was created last</extracomment>
        <translation>найновіший</translation>
    </message>
</context>
<context>
    <name>configurator::SidPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Оновити</translation>
    </message>
    <message>
        <source>Cancel reading the list</source>
        <translation>Скасувати читання списку</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Оновити список</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ролі</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервіси</translation>
    </message>
</context>
<context>
    <name>configurator::SidWords</name>
    <message>
        <source>Unknown SID</source>
        <translation>Невідомий SID</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Обліковий запис</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ключ API</translation>
    </message>
    <message>
        <source>Conversation Service</source>
        <translation>Сервіс розмов</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Сервіс повідомлень</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Розмова</translation>
    </message>
    <message>
        <source>Participant of a conversation</source>
        <translation>Учасник розмови</translation>
    </message>
    <message>
        <source>Message of a conversation</source>
        <translation>Повідомлення розмови</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Користувач</translation>
    </message>
    <message>
        <source>Device for push notifications</source>
        <translation>Пристрій для push-сповіщень</translation>
    </message>
    <message>
        <source>Credential for push notifications</source>
        <translation>Облікові дані для push-сповіщень</translation>
    </message>
    <message>
        <source>Webhook of a conversation</source>
        <translation>Вебхук розмови</translation>
    </message>
    <message>
        <source>Delivery receipt</source>
        <translation>Підтвердження доставки</translation>
    </message>
    <message>
        <source>Address configuration</source>
        <translation>Конфігурація адреси</translation>
    </message>
    <message>
        <source>Media file</source>
        <translation>Медіафайл</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID запиту</translation>
    </message>
    <message>
        <source>SMS message</source>
        <translation>Повідомлення SMS</translation>
    </message>
    <message>
        <source>MMS message</source>
        <translation>Повідомлення MMS</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефону</translation>
    </message>
    <message>
        <source>Studio flow</source>
        <translation>Потік Studio</translation>
    </message>
    <message>
        <source>Flex flow</source>
        <translation>Потік Flex</translation>
    </message>
    <message>
        <source>TaskRouter workspace</source>
        <translation>Робочий простір TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter worker</source>
        <translation>Виконавець TaskRouter</translation>
    </message>
    <message>
        <source>TaskRouter task</source>
        <translation>Завдання TaskRouter</translation>
    </message>
    <message>
        <source>Verify service</source>
        <translation>Сервіс Verify</translation>
    </message>
    <message>
        <source>It looks like a SID, but the program does not know what its first two letters stand for.</source>
        <translation>Схоже на SID, але програма не знає, що означають його перші дві літери.</translation>
    </message>
    <message>
        <source>It belongs to a Conversation Service, which it does not tell. The property chat_service_sid of an answer names that service.</source>
        <extracomment>chat_service_sid is the name of a property</extracomment>
        <translation>Він належить сервісу розмов, але за ним не видно, якому саме. Цей сервіс указано у відповіді, у властивості chat_service_sid.</translation>
    </message>
    <message>
        <source>It numbers one answer of Twilio. Twilio&apos;s support finds the request by it.</source>
        <translation>Це номер однієї відповіді Twilio. За ним служба підтримки Twilio знайде запит.</translation>
    </message>
    <message>
        <source>It is no service of Conversations, and the program does not look it up.</source>
        <translation>Це не сервіс Conversations, тож програма його не шукає.</translation>
    </message>
</context>
<context>
    <name>configurator::SignInTest</name>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a failed sign-in</comment>
        <extracomment>%1: what happened; %2: what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>Вхід успішний.</translation>
    </message>
</context>
<context>
    <name>configurator::StartWords</name>
    <message>
        <source>The program found no screen to open its window on.</source>
        <translation>Програма не знайшла екрана, на якому можна відкрити вікно.</translation>
    </message>
    <message>
        <source>Start it from within a desktop session.</source>
        <translation>Запустіть її в графічному сеансі.</translation>
    </message>
    <message>
        <source>The program is open already, and a dialog is waiting there.</source>
        <translation>Програму вже відкрито, і в ній очікує діалогове вікно.</translation>
    </message>
    <message>
        <source>Finish it, then try again.</source>
        <translation>Завершіть роботу з ним і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The program is open already, and sends its requests to another address.</source>
        <translation>Програму вже відкрито, і вона надсилає запити за іншою адресою.</translation>
    </message>
    <message>
        <source>Close it first, or use another folder with --data-dir.</source>
        <translation>Спершу закрийте її або вкажіть іншу теку параметром --data-dir.</translation>
    </message>
    <message>
        <source>The program is open already, but does not answer.</source>
        <translation>Програму вже відкрито, але вона не відповідає.</translation>
    </message>
    <message>
        <source>Wait a moment and try again, or end it by force.</source>
        <translation>Трохи зачекайте й спробуйте ще раз або завершіть її примусово.</translation>
    </message>
</context>
<context>
    <name>configurator::TerraformResource</name>
    <message>
        <source>The provider has no argument for %1.</source>
        <extracomment>A comment in code; %1: the name of a property in the API, such as new_message.with_media.enabled</extracomment>
        <translation>Провайдер не має аргументу для %1.</translation>
    </message>
</context>
<context>
    <name>configurator::Timeline</name>
    <message>
        <source>after %1</source>
        <extracomment>The end of a stretch of time; %1: a duration such as &quot;1 day 2 hours&quot;</extracomment>
        <translation>пауза: %1</translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Inactive</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Неактивна</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>The state of a conversation</extracomment>
        <translation>Закрита</translation>
    </message>
    <message>
        <source>Timeline of a quiet conversation</source>
        <translation>Шкала часу розмови без нових повідомлень</translation>
    </message>
</context>
<context>
    <name>configurator::TimerEditor</name>
    <message>
        <source>On</source>
        <translation>Увімк.</translation>
    </message>
    <message>
        <source>Common durations</source>
        <translation>Поширені тривалості</translation>
    </message>
    <message>
        <source>%1 on</source>
        <extracomment>Parts of a timer for assistive technology; %1: the timer&apos;s name</extracomment>
        <translation>%1: увімкнути</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1: дні</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1: години</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1: хвилини</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1: секунди</translation>
    </message>
    <message>
        <source>%1 ISO 8601</source>
        <translation>%1: ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601, or a short form such as 2d 4h</source>
        <translation>ISO 8601 або скорочення, наприклад 2d 4h</translation>
    </message>
    <message>
        <source>%1 common durations</source>
        <translation>%1: поширені тривалості</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Вимкнути</translation>
    </message>
</context>
<context>
    <name>configurator::UnitLabel</name>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>день</numerusform>
            <numerusform>дні</numerusform>
            <numerusform>днів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>година</numerusform>
            <numerusform>години</numerusform>
            <numerusform>годин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>хвилина</numerusform>
            <numerusform>хвилини</numerusform>
            <numerusform>хвилин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>секунда</numerusform>
            <numerusform>секунди</numerusform>
            <numerusform>секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WarningWords</name>
    <message>
        <source>The closed timer is not longer than the inactive timer. Both count from the last message, so conversations close without ever being inactive.</source>
        <translation>Таймер закриття не довший за таймер неактивності. Обидва відлічують час від останнього повідомлення, тож розмови закриватимуться, так і не ставши неактивними.</translation>
    </message>
    <message>
        <source>This account looks like one of Flex, which needs its own service to be the default. With another one, Flex may no longer receive conversations.</source>
        <translation>Схоже, це обліковий запис Flex, де типовим має бути сервіс самого Flex. З іншим сервісом Flex може більше не отримувати розмов.</translation>
    </message>
    <message>
        <source>%1: the new SID is in no list of this account. It may belong to another account, or have been deleted.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: нового SID немає в жодному списку цього облікового запису. Можливо, він належить іншому обліковому запису або його видалено.</translation>
    </message>
    <message>
        <source>These webhooks are routed inside Flex. Changing them can keep Flex from working.</source>
        <translation>Ці вебхуки спрямовано у Flex. Їхня зміна може порушити роботу Flex.</translation>
    </message>
    <message>
        <source>Events will no longer go into Flex, which relies on them.</source>
        <translation>Події більше не надходитимуть у Flex, який від них залежить.</translation>
    </message>
    <message>
        <source>%1: http sends what is said in conversations unencrypted. Use https.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: http передає вміст розмов незашифрованим. Використовуйте https.</translation>
    </message>
    <message>
        <source>%1 is empty, so the events that belong to it go nowhere.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>Поле «%1» порожнє, тож відповідні події нікуди не надходитимуть.</translation>
    </message>
    <message>
        <source>%1: Twilio does not say whether this can be emptied. Look at what is returned.</source>
        <extracomment>%1: the name of a field</extracomment>
        <translation>%1: Twilio не повідомляє, чи можна залишити це поле порожнім. Перегляньте відповідь сервера.</translation>
    </message>
    <message>
        <source>This is the first webhook of this service. From now on the account&apos;s webhooks are no longer called for it.</source>
        <translation>Це перший вебхук цього сервісу. Відтепер вебхуки облікового запису для нього не викликатимуться.</translation>
    </message>
</context>
<context>
    <name>configurator::WebhookEffectWords</name>
    <message>
        <source>No webhook is called for %1: neither the service nor the account has one.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Для сервісу «%1» вебхуки не викликаються: їх немає ні в сервісу, ні в облікового запису.</translation>
    </message>
    <message>
        <source>Conversations of %1 call the account’s webhooks.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Для розмов сервісу «%1» викликаються вебхуки облікового запису.</translation>
    </message>
    <message>
        <source>Events of %1 go into Flex, as the account’s webhooks say.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Події сервісу «%1» надходять у Flex, як задано у вебхуках облікового запису.</translation>
    </message>
    <message>
        <source>%1 has webhooks of its own, so the account’s are not called there.</source>
        <extracomment>%1: the name of a service</extracomment>
        <translation>Сервіс «%1» має власні вебхуки, тож вебхуки облікового запису для нього не викликаються.</translation>
    </message>
    <message>
        <source>%1 is never called: no pre-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>Адреса %1 ніколи не викликається: не вибрано жодної події, перед якою її викликати.</translation>
    </message>
    <message>
        <source>%1 is never called: no post-event is chosen.</source>
        <extracomment>%1: the address of a webhook</extracomment>
        <translation>Адреса %1 ніколи не викликається: не вибрано жодної події, після якої її викликати.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pre-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>Перед %Ln подією: %1</numerusform>
            <numerusform>Перед %Ln подіями: %1</numerusform>
            <numerusform>Перед %Ln подіями: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln post-event(s): %1</source>
        <extracomment>%1: the address of a webhook that is called</extracomment>
        <translation>
            <numerusform>Після %Ln події: %1</numerusform>
            <numerusform>Після %Ln подій: %1</numerusform>
            <numerusform>Після %Ln подій: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>configurator::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Вітаємо</translation>
    </message>
    <message>
        <source>Add an account to see and change its Conversations configuration. Or start with the practice account: it behaves like a real one, runs on this computer and can be changed without harm.</source>
        <translation>Додайте обліковий запис, щоб переглядати й змінювати його конфігурацію Conversations. Або почніть із навчального облікового запису: він поводиться як справжній, працює на цьому комп’ютері, і змінювати його можна без ризику.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Додати обліковий запис…</translation>
    </message>
    <message>
        <source>Import accounts…</source>
        <translation>Імпортувати облікові записи…</translation>
    </message>
    <message>
        <source>Open the practice account</source>
        <translation>Відкрити навчальний обліковий запис</translation>
    </message>
</context>
</TS>
