// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/codes/codefiltermodel.h"
#include "localization/languages.h"
#include "ui/codes/codetablemodel.h"

#include <QTest>
#include <QTranslator>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// The codes as a person finds them.
struct Bench
{
    Bench() { found.setSourceModel(&codes); }

    [[nodiscard]] QList<int> search(const QString &text)
    {
        found.search(text);
        QList<int> result;
        for (int row = 0; row < found.rowCount(); ++row) {
            result.append(found.index(row, 0).data(CodeTableModel::CodeRole).toInt());
        }
        return result;
    }

    CodeTableModel codes;
    CodeFilterModel found;
};

/// Says one thing about each code: words with accents.
class AccentTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const bool isTimer = QByteArrayView(source).startsWith("The inactive timer must");
        return isTimer ? u"Le délai d’inactivité doit durer au moins une minute."_s : QString();
    }
};

} // namespace

class CodeFilterModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void finds_data();
    void finds();
    void findsEverythingAtFirst();
    void looksPastCaseAndAccents();
    void saysNothingWithoutARow();

private:
    Languages m_languages;
};

void CodeFilterModelTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("codes");

    using Codes = QList<int>;
    QTest::newRow("a code") << u"50375"_s << Codes{50375};
    QTest::newRow("a code among blanks") << u"  50375\n"_s << Codes{50375};
    QTest::newRow("the beginning of codes") << u"5034"_s << Codes{50340, 50341, 50342};
    QTest::newRow("a word of a meaning") << u"suspended"_s << Codes{20403, 70051};
    QTest::newRow("a word of a remedy") << u"Reactivate"_s << Codes{20005};
    QTest::newRow("any case") << u"reACTIVATE"_s << Codes{20005};
    QTest::newRow("part of a word") << u"activat"_s << Codes{20005};
    QTest::newRow("several words, in any order") << u"minutes ten"_s << Codes{50376};
    QTest::newRow("a code and a word") << u"5037 longer"_s << Codes{50375, 50376, 50377};
    QTest::newRow("meaning and remedy") << u"offered ie1"_s << Codes{50385};
    QTest::newRow("nothing") << u"xyz"_s << Codes{};
    QTest::newRow("an unknown code") << u"99999"_s << Codes{};
}

void CodeFilterModelTest::finds()
{
    QFETCH(QString, text);
    Bench bench;

    QTEST(bench.search(text), "codes");
}

void CodeFilterModelTest::findsEverythingAtFirst()
{
    Bench bench;

    QCOMPARE(bench.found.rowCount(), 42);
    QCOMPARE(bench.search(u"50375"_s).size(), 1);
    QCOMPARE(bench.search({}).size(), 42);
}

void CodeFilterModelTest::looksPastCaseAndAccents()
{
    AccentTranslator translator;
    QCoreApplication::installTranslator(&translator);
    Bench bench;

    QCOMPARE(bench.search(u"DELAI d’inactivite"_s), QList<int>{50375});
    QCOMPARE(bench.search(u"délai"_s), QList<int>{50375});
}

/// As a view asks when nothing is found.
void CodeFilterModelTest::saysNothingWithoutARow()
{
    const CodeTableModel codes;

    QVERIFY(!codes.data({}, Qt::DisplayRole).isValid());
}

QTEST_MAIN(CodeFilterModelTest)

#include "codefiltermodeltest.moc"
