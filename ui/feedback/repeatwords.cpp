// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/repeatwords.h"

#include <QLocale>

#include <chrono>

namespace configurator {

QString RepeatWords::waiting(const Repeat &repeat, const QDateTime &now)
{
    const auto left =
        std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(now.msecsTo(repeat.at)));
    const QString number = QLocale().toString(repeat.number);
    const QString most = QLocale().toString(repeat.most);
    if (left.count() <= 0) {
        //: %1: the number of this attempt; %2: how many there are at most
        return tr("The server cannot answer just now. Trying again (%1 of %2)…").arg(number, most);
    }
    //: %1: the number of the next attempt; %2: how many there are at most
    return tr("The server cannot answer just now. Trying again in %Ln second(s) (%1 of %2)…", nullptr,
              int(left.count()))
        .arg(number, most);
}

QString RepeatWords::spoken(const Repeat &repeat)
{
    //: %1: the number of the next attempt; %2: how many there are at most
    return tr("The server cannot answer just now. The program will try again soon (%1 of %2).")
        .arg(QLocale().toString(repeat.number), QLocale().toString(repeat.most));
}

} // namespace configurator
