// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "localization/languages.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int UsageError = 2;

/// The options QApplication takes for itself, and those of X11, which are not ours to read or to refuse.
const QStringList QtOptionsWithValue{
    u"display"_s,         u"geometry"_s,      u"icon"_s,          u"name"_s,
    u"platform"_s,        u"platformtheme"_s, u"plugin"_s,        u"platformpluginpath"_s,
    u"qwindowgeometry"_s, u"qwindowicon"_s,   u"qwindowtitle"_s,  u"session"_s,
    u"style"_s,           u"stylesheet"_s,    u"qmljsdebugger"_s, u"title"_s,
    u"visual"_s,
};
const QStringList QtSwitches{u"dograb"_s, u"nograb"_s, u"reverse"_s, u"widgetcount"_s};

/// Gives the options their words.
class CommandLineReader final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::CommandLineReader)

public:
    explicit CommandLineReader(const QStringList &arguments);

    /// None if the arguments ask for words, or are mistaken.
    [[nodiscard]] std::optional<CommandLine> commandLine() const;
    [[nodiscard]] QString language() const { return m_parser.value(m_language); }

    /// Says those words and ends the program.
    [[noreturn]] void explain();

private:
    void addQtOptions(bool areShown);
    [[nodiscard]] bool asksForHelp() const;
    [[nodiscard]] bool asksForVersion() const { return m_parser.isSet(u"version"_s); }
    [[nodiscard]] QString mistake() const;
    [[nodiscard]] std::optional<ApiEndpoints> gateway() const;

    QCommandLineOption m_practice{u"practice"_s, tr("Open the practice account.")};
    QCommandLineOption m_account{u"account"_s, tr("Open the account of this name."), u"NAME"_s};
    QCommandLineOption m_language{u"language"_s, tr("Use this language, such as de or pt-BR."), u"TAG"_s};
    QCommandLineOption m_dataDir{u"data-dir"_s, tr("Keep settings and history in this folder."), u"DIR"_s};
    QCommandLineOption m_apiUrl{
        u"api-url"_s, tr("Send all requests below this address instead of to Twilio's hosts."), u"BASE"_s};
    QCommandLineParser m_parser;
    bool m_isUnderstood;
};

CommandLineReader::CommandLineReader(const QStringList &arguments)
{
    m_parser.setApplicationDescription(tr("Edits the account-wide configuration of Twilio Conversations."));
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions); // as Qt reads its own
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    m_parser.addOptions({m_practice, m_account, m_language, m_dataDir, m_apiUrl});
    addQtOptions(arguments.contains(u"--help-all"_s));
    m_isUnderstood = m_parser.parse(arguments);
}

std::optional<CommandLine> CommandLineReader::commandLine() const
{
    if (asksForHelp() || asksForVersion() || !mistake().isEmpty()) {
        return std::nullopt;
    }
    return CommandLine{
        .practice = m_parser.isSet(m_practice),
        .account = m_parser.value(m_account),
        .language = language(),
        .dataFolder = m_parser.isSet(m_dataDir)
                          ? m_parser.value(m_dataDir)
                          : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
        .gateway = gateway(),
    };
}

void CommandLineReader::explain()
{
    if (m_isUnderstood && asksForHelp()) {
        m_parser.showHelp();
    }
    if (m_isUnderstood && asksForVersion()) {
        m_parser.showVersion();
    }
    std::fprintf(stderr, "%s\n", qPrintable(mistake()));
    std::exit(UsageError);
}

void CommandLineReader::addQtOptions(bool areShown)
{
    for (const QString &name : QtOptionsWithValue + QtSwitches) {
        QCommandLineOption option(name, tr("An option of Qt."));
        option.setFlags(areShown ? QCommandLineOption::Flags() : QCommandLineOption::HiddenFromHelp);
        option.setValueName(QtSwitches.contains(name) ? QString() : u"VALUE"_s);
        m_parser.addOption(option);
    }
}

bool CommandLineReader::asksForHelp() const
{
    return m_parser.isSet(u"help"_s) || m_parser.isSet(u"help-all"_s);
}

/// Why the arguments cannot be followed; empty if they can.
QString CommandLineReader::mistake() const
{
    if (!m_isUnderstood) {
        return m_parser.errorText();
    }
    if (!m_parser.positionalArguments().isEmpty()) {
        return tr("Unexpected argument: %1").arg(m_parser.positionalArguments().first());
    }
    if (m_parser.isSet(m_apiUrl) && !gateway()) {
        return tr("--api-url wants an https address; http only for this computer (127.0.0.1, localhost).");
    }
    return {};
}

std::optional<ApiEndpoints> CommandLineReader::gateway() const
{
    return ApiEndpoints::below(QUrl(m_parser.value(m_apiUrl), QUrl::StrictMode));
}

} // namespace

CommandLine readCommandLine(int argc, char *argv[])
{
    QStringList arguments;
    for (char **argument = argv; argument != argv + argc; ++argument) {
        arguments.append(QString::fromLocal8Bit(*argument)); // UTF-8 on Windows, by the manifest
    }
    const CommandLineReader reader(arguments);
    if (const auto commandLine = reader.commandLine()) {
        return *commandLine;
    }
    const QCoreApplication application(argc, argv);
    Languages languages;
    languages.use(reader.language());
    CommandLineReader(arguments).explain(); // now that it finds the words
}

} // namespace configurator
