// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/accountfiltermodel.h"
#include "app/accounts/testaccounts.h"
#include "editing/accountaccess.h"
#include "testregistry.h"
#include "ui/accounts/accountlistmodel.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

class AccountFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
};

void AccountFilterModelTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");

    const QStringList all{u"Acme"_s, u"Birch & Söhne"_s, u"Practice"_s};
    QTest::newRow("nothing wanted") << u""_s << all;
    QTest::newRow("blanks") << u"  "_s << all;
    QTest::newRow("the beginning") << u"Ac"_s << QStringList{u"Acme"_s, u"Practice"_s};
    QTest::newRow("the middle") << u"rch"_s << QStringList{u"Birch & Söhne"_s};
    QTest::newRow("in capitals") << u"ACME"_s << QStringList{u"Acme"_s};
    QTest::newRow("without the accent") << u"sohne"_s << QStringList{u"Birch & Söhne"_s};
    QTest::newRow("with the accent") << u"SÖHNE"_s << QStringList{u"Birch & Söhne"_s};
    QTest::newRow("with another accent") << u"sòhne"_s << QStringList{u"Birch & Söhne"_s};
    QTest::newRow("blanks around") << u" acme "_s << QStringList{u"Acme"_s};
    QTest::newRow("a SID") << acme().accountSid.text() << QStringList{u"Acme"_s};
    QTest::newRow("a part of a SID") << u"bbbb"_s << QStringList{u"Birch & Söhne"_s};
    QTest::newRow("what none has") << u"zebra"_s << QStringList();
    QTest::newRow("no pattern") << u".*"_s << QStringList();
}

void AccountFilterModelTest::finds()
{
    QFETCH(QString, text);
    const TestRegistry accounts({acme(), birch()});
    AccountListModel list(accounts.registry, practiceAccount());
    AccountFilterModel found;
    found.setSourceModel(&list);

    found.setText(text);

    QStringList names;
    for (int row = 0; row < found.rowCount(); ++row) {
        names.append(found.index(row, 0).data().toString());
    }
    QTEST(names, "names");
}

QTEST_GUILESS_MAIN(AccountFilterModelTest)

#include "accountfiltermodeltest.moc"
