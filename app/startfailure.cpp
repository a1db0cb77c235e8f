// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "startfailure.h"

#include "localization/languages.h"
#include "ui/feedback/question.h"
#include "ui/feedback/startwords.h"

#include <QMessageBox>

#include <cstdio>
#include <cstdlib>
#include <utility>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int StartFailure = 1;

/// What one of the parts of Qt that look for a display has said.
struct Warning
{
    QtMsgType type;
    QByteArray category;
    QString text;
};

// For a function Qt calls with nothing of ours:
QString languageOfFailure;
QtMessageHandler usualHandler; // which prints
QList<Warning> withheld;       // until it is known whether they are needed

void print(const Message &reason)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(reason.title), qPrintable(reason.explanation));
}

void passOnWithheld()
{
    for (const Warning &warning : std::exchange(withheld, {})) {
        usualHandler(warning.type, {nullptr, 0, nullptr, warning.category.constData()}, warning.text);
    }
}

/// Where windows come by X11 or Wayland, one of both is named. Elsewhere there is always a display.
bool isDisplayExpected()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

void explainMissingDisplay()
{
    Languages languages;
    languages.use(languageOfFailure);
    print(StartWords::noDisplay());
}

/// Where there should be a display, only Qt knows what is wrong: it may lack a library to use it.
void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (type == QtFatalMsg) {
        if (isDisplayExpected()) {
            passOnWithheld();
            usualHandler(type, context, text);
        } else {
            explainMissingDisplay();
        }
        std::_Exit(StartFailure);
    }
    if (type != QtDebugMsg && QLatin1StringView(context.category).startsWith("qt.qpa."_L1)) {
        withheld.append({type, context.category, text});
    } else {
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
    passOnWithheld();
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
