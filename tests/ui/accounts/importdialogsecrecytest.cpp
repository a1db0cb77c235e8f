// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "importdialogbench.h"
#include "localization/languages.h"

#include <QLabel>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

QStringList logged;

void log(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

/// Every text that the dialog shows or tells assistive technology.
QStringList everyText(const ImportDialogBench &bench)
{
    QStringList texts{bench.dialog->windowTitle()};
    for (QWidget *widget : bench.dialog->findChildren<QWidget *>()) {
        texts << accessibleName(widget) << accessibleDescription(widget) << widget->toolTip();
    }
    for (const QLabel *label : bench.dialog->findChildren<QLabel *>()) {
        texts << label->text();
    }
    const QAbstractItemModel &model = *bench.table().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 10; ++role) {
                texts << model.index(row, column).data(role).toString();
            }
        }
    }
    return texts;
}

} // namespace

/// The secrets of what is imported are nowhere to be seen.
class ImportDialogSecrecyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void showsNoSecret();

private:
    Languages m_languages;
};

void ImportDialogSecrecyTest::showsNoSecret()
{
    logged.clear();
    const auto before = qInstallMessageHandler(log);
    ImportDialogBench bench;
    bench.environment.insert(u"TWILIO_ACCOUNT_SID"_s, u"5ecre7"_s); // in the wrong place
    bench.environment.insert(u"TWILIO_AUTH_TOKEN"_s, u"5ecre7"_s);
    bench.open();
    QStringList texts = everyText(bench);
    bench.import().click();
    texts += everyText(bench);
    const bool hasFailed = bench.fail(CredentialError::Kind::Failed) && bench.succeed();
    const bool isShown = QTest::qWaitFor([&bench] { return !bench.bannerTitle().isEmpty(); });
    texts += everyText(bench);
    qInstallMessageHandler(before);

    QVERIFY(hasFailed && isShown);
    QVERIFY(texts.contains(u"acme"_s)); // so it did look
    QVERIFY(!texts.join(u'\n').contains("5ecre7"_L1));
    QVERIFY(!logged.join(u'\n').contains("5ecre7"_L1));
}

QTEST_MAIN(ImportDialogSecrecyTest)

#include "importdialogsecrecytest.moc"
