// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "startfailure.h"

#include "localization/languages.h"
#include "ui/feedback/question.h"
#include "ui/feedback/startwords.h"

#include <QMessageBox>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int StartFailure = 1;

QString languageOfFailure;     // for a function Qt calls with nothing of ours
QtMessageHandler usualHandler; // which prints

void print(const Message &reason)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(reason.title), qPrintable(reason.explanation));
}

/// Tells a missing display, which is fatal, in words. What the parts of Qt that look for it warn of before
/// says the same in theirs.
void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg) {
        Languages languages;
        languages.use(languageOfFailure);
        print(StartWords::noDisplay());
        std::_Exit(StartFailure);
    }
    if (type == QtDebugMsg || !QLatin1StringView(context.category).startsWith("qt.qpa."_L1)) {
        usualHandler(type, context, text);
    }
}

int giveUp(const Message &reason)
{
    print(reason);
    QMessageBox *box = makeQuestion(nullptr, reason.title, reason.explanation);
    box->addButton(QMessageBox::Close);
    box->exec();
    return StartFailure;
}

} // namespace

DisplayWatch::DisplayWatch(const QString &language)
{
    languageOfFailure = language;
    usualHandler = qInstallMessageHandler(hear);
}

DisplayWatch::~DisplayWatch()
{
    qInstallMessageHandler(usualHandler);
}

int endStart(StartAnswer answer)
{
    switch (answer) {
    case StartAnswer::Alone:
    case StartAnswer::Taken:
        return 0;
    case StartAnswer::Occupied:
        return giveUp(StartWords::occupied());
    case StartAnswer::OtherGateway:
        return giveUp(StartWords::otherGateway());
    case StartAnswer::NoAnswer:
        return giveUp(StartWords::noAnswer());
    }
    return StartFailure;
}

} // namespace configurator
