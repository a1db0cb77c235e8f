// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/loadfiledialog.h"
#include "loadbench.h"
#include "localization/languages.h"
#include "ui/files/fileplanmodel.h"
#include "ui/support/named.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <memory>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

/// How wide the last letter is that is drawn in the cell, in pixels.
int lastLetterWidth(QTreeView &tree, const QModelIndex &index)
{
    tree.scrollTo(index);
    const QImage cell = tree.viewport()->grab(tree.visualRect(index).adjusted(2, 2, -2, -2)).toImage();
    const auto isInked = [&cell](int x) {
        for (int y = 0; y < cell.height(); ++y) {
            if (qAbs(qGray(cell.pixel(x, y)) - qGray(cell.pixel(0, 0))) > 40) {
                return true;
            }
        }
        return false;
    };
    int end = cell.width();
    while (end > 0 && !isInked(end - 1)) {
        --end;
    }
    int begin = end;
    while (begin > 0 && isInked(begin - 1)) {
        --begin;
    }
    return end - begin;
}

/// The dialog, open for Acme with everything loaded.
class DialogBench final
{
public:
    explicit DialogBench(const ConfigurationFile &file)
    {
        workspace.loadAll();
        open(file);
    }

    void open(const ConfigurationFile &file)
    {
        dialog = std::make_unique<LoadFileDialog>(file, u"birch.json"_s, workspace.workspace);
        dialog->open();
    }

    [[nodiscard]] QTreeView &tree() const { return named<QTreeView>(*dialog, u"Values in the file"_s); }
    [[nodiscard]] QPushButton &takeOver() const { return named<QPushButton>(*dialog, u"Take over"_s); }
    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisibleTo(dialog.get()) && label->text().contains(words);
        });
    }

    FileBench workspace;
    std::unique_ptr<LoadFileDialog> dialog;
};

} // namespace

class LoadFileDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void saysWhereTheFileComesFrom();
    void namesWhatIsPassedOver();
    void takesOverAsChanges();
    void takesOverNothingWhenCancelled();
    void isUsedByKeyboard();
    void offersNothingThatIsTheSame();
    void followsTheWorkspace();
    void closesWithTheAccount();
    void hasNames();
    void keepsAddressesFromLeftToRight();

private:
    Languages m_languages;
};

void LoadFileDialogTest::saysWhereTheFileComesFrom()
{
    const DialogBench bench(otherFileOfBirch());

    QVERIFY(bench.says(u"Take over from birch.json"_s));
    QVERIFY(bench.says(u"Saved from Birch & Söhne (%1)"_s.arg(birch().accountSid.text())));
    QVERIFY(bench.says(u"changes in the form of Acme"_s));
}

void LoadFileDialogTest::namesWhatIsPassedOver()
{
    ConfigurationFile file = otherFile();
    QVERIFY(!DialogBench(file).says(u"does not know"_s));

    file.unknown = {u"comment"_s};

    QVERIFY(DialogBench(file).says(u"leaves it out: comment"_s));
}

/// In the drafts of all pages, and nothing is sent.
void LoadFileDialogTest::takesOverAsChanges()
{
    DialogBench bench(otherFileOfBirch());
    const QSignalSpy takenOver(bench.dialog.get(), &LoadFileDialog::takenOver);
    const qsizetype requests = bench.workspace.bench.client.requests().size();
    QVERIFY(bench.says(u"3 value"_s));

    bench.takeOver().click();

    using Kind = ResourceKind;
    QCOMPARE(bench.workspace.workspace.changeCount(), 3);
    QCOMPARE(bench.workspace.text(Kind::Configuration, Field::DefaultInactiveTimer), u"PT2H"_s);
    QCOMPARE(bench.workspace.text(Kind::Configuration, Field::DefaultConversationService),
             frontDesk().text());
    QCOMPARE(bench.workspace.text(Kind::Webhooks, Field::WebhookEvents),
             u"onMessageAdded,onConversationStateUpdated"_s);
    QCOMPARE(bench.workspace.text(Kind::ServiceConfiguration, Field::Reachability), u"false"_s);
    QCOMPARE(takenOver.size(), 1);
    QCOMPARE(takenOver.first().first().toInt(), 3);
    QCOMPARE(bench.dialog->result(), int(QDialog::Accepted));
    QCOMPARE(bench.workspace.bench.client.requests().size(), requests);
}

void LoadFileDialogTest::takesOverNothingWhenCancelled()
{
    DialogBench bench(otherFile());

    named<QPushButton>(*bench.dialog, u"Cancel"_s).click();

    QVERIFY(!bench.dialog->isVisible());
    QCOMPARE(bench.workspace.workspace.changeCount(), 0);
}

void LoadFileDialogTest::isUsedByKeyboard()
{
    DialogBench bench(otherFile());
    QVERIFY(QTest::qWaitForWindowActive(bench.dialog.get()));
    QCOMPARE(bench.dialog->focusWidget(), &bench.tree());

    QTest::keyClick(&bench.tree(), Qt::Key_Space); // the account's configuration
    QVERIFY(bench.says(u"3 value"_s));
    for (int step = 0; step < 3; ++step) { // to the inactive timer
        QTest::keyClick(&bench.tree(), Qt::Key_Down);
    }
    QTest::keyClick(&bench.tree(), Qt::Key_Space);
    QVERIFY(bench.says(u"4 value"_s));
    QTest::keyClick(&bench.tree(), Qt::Key_Tab);
    QVERIFY(bench.takeOver().hasFocus() || named<QPushButton>(*bench.dialog, u"Cancel"_s).hasFocus());
    QTest::keyClick(bench.dialog.get(), Qt::Key_Return);

    QCOMPARE(bench.workspace.workspace.changeCount(), 4);
    QCOMPARE(bench.workspace.text(ResourceKind::Configuration, Field::DefaultInactiveTimer), u"PT2H"_s);
    QVERIFY(!bench.dialog->isVisible());
}

void LoadFileDialogTest::offersNothingThatIsTheSame()
{
    const DialogBench bench(acmeFile());

    QVERIFY(!bench.takeOver().isEnabled());
    QVERIFY(bench.says(u"Nothing is chosen that differs from what is here."_s));
}

void LoadFileDialogTest::followsTheWorkspace()
{
    FileBench workspace;
    openTargets(otherFile(), workspace.workspace);
    LoadFileDialog dialog(otherFile(), u"a"_s, workspace.workspace);
    dialog.show();
    QTreeView &tree = named<QTreeView>(dialog, u"Values in the file"_s);
    const QAbstractItemModel &model = *tree.model();
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);

    workspace.answer();

    QCOMPARE(model.rowCount(model.index(1, 0)), 5);
    for (int row = 0; row < model.rowCount(); ++row) {
        QVERIFY(tree.isExpanded(model.index(row, 0)));
    }
    QCOMPARE(tree.currentIndex(), model.index(0, 0));
}

void LoadFileDialogTest::closesWithTheAccount()
{
    DialogBench bench(otherFile());

    bench.workspace.workspace.closeAccount();

    QVERIFY(!bench.dialog->isVisible());
    QCOMPARE(bench.dialog->result(), int(QDialog::Rejected));
}

void LoadFileDialogTest::hasNames()
{
    const DialogBench bench(otherFile());

    QCOMPARE(bench.dialog->windowTitle(), u"Open configuration file"_s);
    for (QWidget *widget : bench.dialog->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(bench.dialog.get()) && widget->focusPolicy() != Qt::NoFocus) {
            QVERIFY2(!accessibleName(widget).isEmpty(), widget->metaObject()->className());
        }
    }
}

/// An address ends with its last slash, which a language from right to left would put in front.
void LoadFileDialogTest::keepsAddressesFromLeftToRight()
{
    const QString text = u"https://a.mm/!!"_s; // marks as the slash, but narrow
    ConfigurationFile file = otherFile();
    file.resources[1].values[Field::PostWebhookUrl] = text;
    const DialogBench bench(file);
    const QAbstractItemModel &model = *bench.tree().model();
    const QModelIndex address = model.index(1, FilePlanModel::Saved, model.index(1, 0));
    QCOMPARE(address.data(), text);
    const int markWidth = bench.tree().fontMetrics().horizontalAdvance(u'!');
    QVERIFY(lastLetterWidth(bench.tree(), address) <= markWidth);

    bench.dialog->setLayoutDirection(Qt::RightToLeft);

    QVERIFY(lastLetterWidth(bench.tree(), address) <= markWidth);
}

QTEST_MAIN(LoadFileDialogTest)

#include "loadfiledialogtest.moc"
