// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/fileplanmodel.h"
#include "loadbench.h"
#include "localization/languages.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

using Model = FilePlanModel;

/// A model of the plan for a file, in an account with everything loaded.
class ModelBench final
{
public:
    explicit ModelBench(const ConfigurationFile &file)
    {
        workspace.loadAll();
        show(file);
    }

    void show(const ConfigurationFile &file)
    {
        model.show(planFor(file, workspace.workspace), workspace.workspace.context());
    }

    /// The cell of a field, in the order fields are shown.
    [[nodiscard]] QModelIndex cell(int part, int row, int column = Model::Name) const
    {
        return model.index(row, column, model.index(part, 0));
    }
    [[nodiscard]] QStringList texts(int part, int row) const
    {
        QStringList texts;
        for (int column = 0; column < Model::ColumnCount; ++column) {
            texts.append(cell(part, row, column).data().toString());
        }
        return texts;
    }
    bool check(const QModelIndex &index, bool isChecked)
    {
        return model.setData(index, isChecked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }

    FileBench workspace;
    FilePlanModel model;
};

QVariant box(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole);
}

} // namespace

class FilePlanModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }
    void isAModel();
    void showsResourcesAndTheirFields();
    void tellsListsOfTheSameLengthApart();
    void namesServices();
    void choosesWhatDiffers();
    void choosesSingleFields();
    void choosesAWholeResource();
    void choosesNoSidOfAnotherAccountByItself();
    void keepsChoicesAndPlaceWhenThePlanIsMadeAgain();
    void showsFieldsOnceTheyAreLoaded();
    void showsTextsInOneLine();
    void marksWhatNeedsAttention();

private:
    Languages m_languages;
};

void FilePlanModelTest::isAModel()
{
    ModelBench bench(otherFile());
    const QAbstractItemModelTester tester(&bench.model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);

    bench.check(bench.model.index(0, 0), false);
    ConfigurationFile shorter = otherFile();
    shorter.resources.removeLast();
    bench.show(shorter);
    bench.show(acmeFile());

    QCOMPARE(bench.model.rowCount(), 5);
    QCOMPARE(bench.model.rowCount(bench.cell(0, 0)), 0);
    QCOMPARE(bench.model.rowCount(bench.model.index(0, 1)), 0);
}

void FilePlanModelTest::showsResourcesAndTheirFields()
{
    ModelBench bench(otherFile());

    QCOMPARE(bench.model.headerData(Model::Saved, Qt::Horizontal, Qt::DisplayRole), u"In the file"_s);
    QCOMPARE(bench.model.index(0, 0).data(), u"Configuration"_s);
    QCOMPARE(bench.model.rowCount(bench.model.index(0, 0)), 4);
    QCOMPARE(bench.texts(0, 0),
             (QStringList{u"Default conversation service"_s, u"Back office · "_s + backOffice().text(),
                          u"Front desk · "_s + frontDesk().text(), u"Taken over"_s}));
    QCOMPARE(bench.texts(0, 2),
             (QStringList{u"Default inactive timer"_s, u"2 hours"_s, u"7 days"_s, u"Taken over"_s}));
    QCOMPARE(bench.texts(0, 3),
             (QStringList{u"Default closed timer"_s, u"7 days"_s, u"7 days"_s, u"Same as here"_s}));
    QCOMPARE(bench.texts(2, 3), (QStringList{u"Reachability"_s, u"off"_s, u"on"_s, u"Taken over"_s}));
}

void FilePlanModelTest::tellsListsOfTheSameLengthApart()
{
    ModelBench bench(otherFile());

    QCOMPARE(bench.cell(1, 4, Model::Saved).data(), u"onMessageAdded, onConversationStateUpdated"_s);
    QCOMPARE(bench.cell(1, 4, Model::Here).data(), u"onMessageAdded, onConversationAdded"_s);
}

void FilePlanModelTest::namesServices()
{
    ModelBench bench(otherFile());
    const QModelIndex service = bench.model.index(2, 0);

    QCOMPARE(service.data(), u"Service"_s);
    QCOMPARE(service.siblingAtColumn(Model::Saved).data(), u"Front desk"_s);
    QCOMPARE(service.siblingAtColumn(Model::Here).data(), u"Front desk"_s);
    QCOMPARE(service.siblingAtColumn(Model::Outcome).data(), QString());
    QCOMPARE(bench.model.index(0, Model::Saved).data(), QString());
}

void FilePlanModelTest::choosesWhatDiffers()
{
    ModelBench bench(otherFile());

    const QMap<ResourceKind, QMap<Field, QString>> expected{
        {ResourceKind::Configuration,
         {{Field::DefaultConversationService, backOffice().text()},
          {Field::DefaultInactiveTimer, u"PT2H"_s}}},
        {ResourceKind::Webhooks, {{Field::WebhookEvents, u"onMessageAdded,onConversationStateUpdated"_s}}},
        {ResourceKind::ServiceConfiguration,
         {{Field::ServiceRole, testSid(SidKind::Role, u'7').text()}, {Field::Reachability, u"false"_s}}}};
    QCOMPARE(bench.model.choice().texts(), expected);
    QCOMPARE(bench.model.choice().count(), 5);
    QCOMPARE(box(bench.cell(0, 2)), QVariant(Qt::Checked));
    QCOMPARE(box(bench.cell(0, 3)), QVariant()); // the same
    QCOMPARE(box(bench.cell(0, 2, Model::Saved)), QVariant());
    QCOMPARE(box(bench.model.index(0, 0)), QVariant(Qt::Checked));
    QCOMPARE(box(bench.model.index(3, 0)), QVariant()); // all the same
    QVERIFY(!bench.check(bench.cell(0, 3), true));
}

void FilePlanModelTest::choosesSingleFields()
{
    ModelBench bench(otherFile());
    QSignalSpy changed(&bench.model, &Model::dataChanged);

    QVERIFY(bench.check(bench.cell(0, 2), false));

    QCOMPARE(bench.model.choice().count(), 4);
    QCOMPARE(bench.cell(0, 2, Model::Outcome).data(), u"Left out"_s);
    QCOMPARE(box(bench.model.index(0, 0)), QVariant(Qt::PartiallyChecked));
    QCOMPARE(changed.size(), 2); // the resource, and its fields
    QVERIFY(bench.check(bench.cell(0, 0), false));
    QCOMPARE(box(bench.model.index(0, 0)), QVariant(Qt::Unchecked));
}

void FilePlanModelTest::choosesAWholeResource()
{
    ModelBench bench(otherFile());

    QVERIFY(bench.check(bench.model.index(0, 0), false));
    QCOMPARE(bench.model.choice().count(), 3);
    QVERIFY(bench.check(bench.model.index(0, 0), true));
    QCOMPARE(bench.model.choice().count(), 5);
    QVERIFY(!bench.check(bench.model.index(3, 0), true));
}

void FilePlanModelTest::choosesNoSidOfAnotherAccountByItself()
{
    ModelBench bench(otherFileOfBirch());

    QCOMPARE(bench.model.choice().count(), 3);
    QCOMPARE(box(bench.cell(0, 0)), QVariant(Qt::Unchecked));
    QCOMPARE(box(bench.model.index(0, 0)), QVariant(Qt::Checked)); // all that is worth it
    QVERIFY(bench.check(bench.model.index(0, 0), false));
    QVERIFY(bench.check(bench.model.index(0, 0), true));
    QCOMPARE(bench.model.choice().count(), 3);

    QVERIFY(bench.check(bench.cell(0, 0), true));
    QCOMPARE(bench.model.choice().count(), 4);
    QCOMPARE(bench.cell(0, 0, Model::Outcome).data(), u"Taken over, though it belongs to another account"_s);
}

void FilePlanModelTest::keepsChoicesAndPlaceWhenThePlanIsMadeAgain()
{
    ModelBench bench(otherFile());
    const QSignalSpy reset(&bench.model, &Model::modelReset);
    bench.check(bench.cell(0, 2), false);
    const QPersistentModelIndex place(bench.cell(1, 4));

    bench.workspace.editor(ResourceKind::Configuration).setText(Field::DefaultClosedTimer, u"P8D"_s);
    bench.show(otherFile());

    QCOMPARE(bench.cell(0, 3, Model::Here).data(), u"8 days"_s);
    QCOMPARE(bench.model.choice().count(), 5); // one less, and one more that differs now
    QCOMPARE(box(bench.cell(0, 2)), QVariant(Qt::Unchecked));
    QVERIFY(place.isValid());
    QCOMPARE(reset.size(), 0);
}

void FilePlanModelTest::showsFieldsOnceTheyAreLoaded()
{
    FileBench bench;
    FilePlanModel model;
    openTargets(otherFile(), bench.workspace);
    model.show(planFor(otherFile(), bench.workspace), bench.workspace.context());
    QCOMPARE(model.index(1, Model::Outcome).data(), u"Being loaded to compare…"_s);
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
    QCOMPARE(box(model.index(1, 0)), QVariant());

    bench.answer();
    model.show(planFor(otherFile(), bench.workspace), bench.workspace.context());

    QCOMPARE(model.index(1, Model::Outcome).data(), QString());
    QCOMPARE(model.rowCount(model.index(1, 0)), 5);
}

void FilePlanModelTest::showsTextsInOneLine()
{
    ConfigurationFile file = otherFile();
    file.resources[4].values[Field::NewMessageTemplate] = u"one\ntwo"_s;
    file.resources[4].values[Field::NewMessageSound] = QString(500'000, u'x');

    ModelBench bench(file);

    QCOMPARE(bench.cell(4, 2, Model::Saved).data(), u"one two"_s);
    QVERIFY(bench.cell(4, 3, Model::Saved).data().toString().size() < 400);
    QCOMPARE(bench.model.choice().texts()[ResourceKind::ServiceNotifications][Field::NewMessageTemplate],
             u"one\ntwo"_s);
}

void FilePlanModelTest::marksWhatNeedsAttention()
{
    ModelBench bench(otherFileOfBirch());
    const auto severity = [](const QModelIndex &index) {
        return Severity(index.data(Model::SeverityRole).toInt());
    };

    QCOMPARE(severity(bench.cell(0, 0)), Severity::Warning);
    QCOMPARE(severity(bench.cell(0, 2)), Severity::Neutral);
    QVERIFY(bench.cell(0, 0, Model::Saved).data(Model::IsTechnicalRole).toBool());
    QVERIFY(!bench.cell(0, 2, Model::Saved).data(Model::IsTechnicalRole).toBool());
    QVERIFY(!bench.cell(0, 0, Model::Name).data(Model::IsTechnicalRole).toBool());
    QVERIFY(!bench.cell(0, 0).data(Model::IsTakenOverRole).toBool());
    QVERIFY(bench.cell(0, 2).data(Model::IsTakenOverRole).toBool());
}

QTEST_MAIN(FilePlanModelTest)

#include "fileplanmodeltest.moc"
