// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int UsageError = 2;

/// Gives the options their words.
class CommandLineReader final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::CommandLineReader)

public:
    CommandLineReader();
    [[nodiscard]] CommandLine read();

private:
    [[noreturn]] static void refuse(const QString &reason);

    QCommandLineOption m_practice{u"practice"_s, tr("Open the practice account.")};
    QCommandLineOption m_account{u"account"_s, tr("Open the account of this name."), u"NAME"_s};
    QCommandLineOption m_language{u"language"_s, tr("Use this language, such as de or pt-BR."), u"TAG"_s};
    QCommandLineOption m_dataDir{u"data-dir"_s, tr("Keep settings and history in this folder."), u"DIR"_s};
    QCommandLineOption m_apiUrl{
        u"api-url"_s, tr("Send all requests below this address instead of to Twilio's hosts."), u"BASE"_s};
    QCommandLineParser m_parser;
};

CommandLineReader::CommandLineReader()
{
    m_parser.setApplicationDescription(tr("Edits the account-wide configuration of Twilio Conversations."));
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    m_parser.addOptions({m_practice, m_account, m_language, m_dataDir, m_apiUrl});
}

CommandLine CommandLineReader::read()
{
    if (!m_parser.parse(QCoreApplication::arguments())) {
        refuse(m_parser.errorText());
    }
    if (m_parser.isSet(u"help"_s)) {
        m_parser.showHelp();
    }
    if (m_parser.isSet(u"version"_s)) {
        m_parser.showVersion();
    }
    if (!m_parser.positionalArguments().isEmpty()) {
        refuse(tr("Unexpected argument: %1").arg(m_parser.positionalArguments().first()));
    }

    CommandLine commandLine{
        .practice = m_parser.isSet(m_practice),
        .account = m_parser.value(m_account),
        .language = m_parser.value(m_language),
        .dataFolder = m_parser.isSet(m_dataDir)
                          ? m_parser.value(m_dataDir)
                          : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
    };
    if (m_parser.isSet(m_apiUrl)) {
        commandLine.gateway = ApiEndpoints::below(QUrl(m_parser.value(m_apiUrl), QUrl::StrictMode));
        if (!commandLine.gateway) {
            refuse(
                tr("--api-url wants an https address; http only for this computer (127.0.0.1, localhost)."));
        }
    }
    return commandLine;
}

void CommandLineReader::refuse(const QString &reason)
{
    std::fprintf(stderr, "%s\n", qPrintable(reason));
    std::exit(UsageError);
}

} // namespace

QString languageOnCommandLine()
{
    const QCommandLineOption language(u"language"_s, {}, u"TAG"_s);
    QCommandLineParser parser;
    parser.addOption(language);
    (void)parser.parse(QCoreApplication::arguments()); // which knows no other option
    return parser.value(language);
}

CommandLine readCommandLine()
{
    return CommandLineReader().read();
}

} // namespace configurator
