// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/editing/errorrows.h"
#include "localization/languages.h"
#include "ui/feedback/errorwords.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// `ErrorWords` of a keychain that fails.
class CredentialErrorWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void explainEachError_data() { addCredentialErrorRows(); }
    void explainEachError();
    void tellErrorsApart();
    void sayWhenTheSecretMayHaveBeenStored_data() { addCredentialErrorRows(); }
    void sayWhenTheSecretMayHaveBeenStored();
    void sayHowToGoOn_data();
    void sayHowToGoOn();

private:
    Languages m_languages;
};

void CredentialErrorWordsTest::explainEachError()
{
    QFETCH(CredentialError::Kind, kind);
    const CredentialError error{kind, u"org.freedesktop.DBus.Error"_s};
    const Message message = ErrorWords::message(error);

    QVERIFY(!message.title.isEmpty());
    QVERIFY(!message.explanation.isEmpty());
    QCOMPARE(message.severity, Severity::Error);
    QCOMPARE(message.quote, u"org.freedesktop.DBus.Error"_s);
    QCOMPARE(ErrorWords::message(Failure{Failure::During::Applying, error}), message);
}

void CredentialErrorWordsTest::tellErrorsApart()
{
    QStringList titles;
    QStringList explanations;
    for (int kind = 0; kind <= int(CredentialError::Kind::Failed); ++kind) {
        const Message message = ErrorWords::message(CredentialError{CredentialError::Kind(kind)});
        titles.append(message.title);
        explanations.append(message.explanation);
    }
    QCOMPARE(titles.removeDuplicates(), 0);
    QCOMPARE(explanations.removeDuplicates(), 0);
}

void CredentialErrorWordsTest::sayWhenTheSecretMayHaveBeenStored()
{
    QFETCH(CredentialError::Kind, kind);
    const CredentialError error{kind, u"org.freedesktop.DBus.Error"_s};
    Message expected = ErrorWords::message(error);
    if (kind == CredentialError::Kind::TimedOut) {
        expected.explanation.prepend(u"The secret may have been stored or removed all the same. "_s);
    }

    QCOMPARE(ErrorWords::message(SetupError(error)), expected);
}

void CredentialErrorWordsTest::sayHowToGoOn_data()
{
    using Kind = CredentialError::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("step");

    QTest::newRow("not found") << Kind::NotFound << u"Enter the auth token or API key secret"_s;
    QTest::newRow("locked") << Kind::Locked << u"Unlock the keychain"_s;
    QTest::newRow("denied") << Kind::Denied << u"Allow it"_s;
    QTest::newRow("unavailable") << Kind::Unavailable << u"kept in memory"_s;
    QTest::newRow("timed out") << Kind::TimedOut << u"open in another window: answer it"_s;
    QTest::newRow("failed") << Kind::Failed << u"Try again"_s;
}

void CredentialErrorWordsTest::sayHowToGoOn()
{
    QFETCH(CredentialError::Kind, kind);
    QFETCH(QString, step);

    const QString explanation = ErrorWords::message(CredentialError{kind}).explanation;
    QVERIFY2(explanation.contains(step), qPrintable(explanation));
}

QTEST_GUILESS_MAIN(CredentialErrorWordsTest)

#include "credentialerrorwordstest.moc"
