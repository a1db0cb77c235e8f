// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/feedback/severityicon.h"

#include <QFile>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class SeverityIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsBesideWords_data();
    void standsBesideWords();
};

void SeverityIconTest::standsBesideWords_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QString>("icon");

    QTest::newRow("information") << Severity::Information << u"info"_s;
    QTest::newRow("success") << Severity::Success << u"success"_s;
    QTest::newRow("warning") << Severity::Warning << u"warning"_s;
    QTest::newRow("error") << Severity::Error << u"error"_s;
    QTest::newRow("neutral has none") << Severity::Neutral << QString();
}

void SeverityIconTest::standsBesideWords()
{
    QFETCH(Severity, severity);
    const QString icon = severityIcon(severity);

    QTEST(icon, "icon");
    QCOMPARE(QFile::exists(u":/icons/%1.svg"_s.arg(icon)), !icon.isEmpty());
}

QTEST_MAIN(SeverityIconTest)

#include "severityicontest.moc"
