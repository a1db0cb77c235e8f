// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/warningwords.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class WarningWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhatHappens();
};

void WarningWordsTest::sayWhatHappens()
{
    const QString words =
        WarningWords::text({DraftWarning::Kind::ClosedNotAfterInactive, Field::DefaultClosedTimer});

    QVERIFY(words.startsWith(u"The closed timer is not longer than the inactive timer."_s));
    QVERIFY(words.endsWith(u"conversations close without ever being inactive."_s));
}

QTEST_APPLESS_MAIN(WarningWordsTest)

#include "warningwordstest.moc"
