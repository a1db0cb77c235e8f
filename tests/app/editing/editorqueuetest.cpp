// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/editorqueue.h"
#include "editorbench.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace configurator;
using namespace Qt::StringLiterals;

using Places = QList<int>;

namespace {

/// Editors of their own, which a queue has load again, and in which order they end.
struct QueueBench
{
    explicit QueueBench(int count, Stage stage = Stage::Edited)
    {
        for (int place = 0; place < count; ++place) {
            benches.push_back(std::make_unique<EditorBench>(stage));
        }
        QObject::connect(&queue, &EditorQueue::done, &queue, [this](const ConfigurationEditor *editor) {
            const auto found = std::ranges::find_if(
                benches, [editor](const auto &bench) { return bench->editor.get() == editor; });
            ended.append(int(found - benches.begin()));
        });
    }

    [[nodiscard]] ConfigurationEditor &editor(int place) const { return *benches.at(place)->editor; }

    void add(int place, const EditorQueue::Work &work = &ConfigurationEditor::reload)
    {
        queue.add(editor(place), work);
    }
    void addAll()
    {
        for (int place = 0; place < int(benches.size()); ++place) {
            add(place);
        }
    }

    /// Ends what the editor is at.
    void end(int place) const { benches.at(place)->keychain.fail(CredentialError::Kind::Locked); }

    [[nodiscard]] Places working() const
    {
        return placesOf([](const ConfigurationEditor &editor) { return editor.state().isBusy(); });
    }
    [[nodiscard]] Places waiting() const
    {
        return placesOf([this](const ConfigurationEditor &editor) { return queue.isWaiting(editor); });
    }

    std::vector<std::unique_ptr<EditorBench>> benches;
    EditorQueue queue;
    Places ended;

private:
    template<typename Predicate>
    [[nodiscard]] Places placesOf(Predicate predicate) const
    {
        Places places;
        for (int place = 0; place < int(benches.size()); ++place) {
            if (predicate(editor(place))) {
                places.append(place);
            }
        }
        return places;
    }
};

} // namespace

class EditorQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyAtFirst();
    void hasFourWorkAtOnce();
    void beginsTheNextInItsTurn();
    void tellsWhenOneHasEnded();
    void goesOnWithOneThatHasNothingToDo();
    void goesOnWithManyThatHaveNothingToDo();
    void forgetsOneThatWaits();
    void forgetsOneThatWorks();
    void cancels();
    void cannotCancelWhatIsSent();
    void worksAgainAfterACancel();
    void takesMoreFromWhoeverIsTold();
    void endsWhileEditorsWork();
};

void EditorQueueTest::isEmptyAtFirst()
{
    QueueBench bench(1);
    QVERIFY(bench.queue.isEmpty());
    QVERIFY(!bench.queue.isWaiting(bench.editor(0)));
    bench.queue.cancel();
    bench.queue.remove(bench.editor(0));
    QCOMPARE(bench.ended, Places());
}

void EditorQueueTest::hasFourWorkAtOnce()
{
    QueueBench bench(6);
    bench.addAll();

    QCOMPARE(bench.working(), (Places{0, 1, 2, 3}));
    QCOMPARE(bench.waiting(), (Places{4, 5}));
    QVERIFY(!bench.queue.isEmpty());
    QCOMPARE(bench.ended, Places());
}

void EditorQueueTest::beginsTheNextInItsTurn()
{
    QueueBench bench(7);
    bench.addAll();

    bench.end(2);
    QCOMPARE(bench.working(), (Places{0, 1, 3, 4}));
    QCOMPARE(bench.waiting(), (Places{5, 6}));
    bench.end(4);
    QCOMPARE(bench.working(), (Places{0, 1, 3, 5}));
    bench.end(0);
    QCOMPARE(bench.working(), (Places{1, 3, 5, 6}));
    bench.end(6);
    QCOMPARE(bench.working(), (Places{1, 3, 5}));
    QCOMPARE(bench.ended, (Places{2, 4, 0, 6}));
}

void EditorQueueTest::tellsWhenOneHasEnded()
{
    QueueBench bench(1);
    bench.add(0);
    bench.benches.front()->keychain.succeed(); // goes on to load
    bench.editor(0).setText(EditorBench::EditedField, u"P9D"_s);
    QCOMPARE(bench.ended, Places());
    QVERIFY(!bench.queue.isEmpty());

    bench.benches.front()->client.latestCall().succeed(acmeConfiguration());
    QCOMPARE(bench.ended, Places{0});
    QVERIFY(bench.queue.isEmpty());

    bench.editor(0).reload(); // which is no work of the queue
    bench.end(0);
    QCOMPARE(bench.ended, Places{0});
}

void EditorQueueTest::goesOnWithOneThatHasNothingToDo()
{
    QueueBench bench(2, Stage::Loaded);
    bench.add(0, &ConfigurationEditor::apply);
    QCOMPARE(bench.ended, Places{0});
    QVERIFY(bench.queue.isEmpty());

    bench.editor(0).setText(EditorBench::EditedField, u"P9D"_s);
    bench.add(1);
    bench.end(1);
    QCOMPARE(bench.ended, (Places{0, 1}));
}

void EditorQueueTest::goesOnWithManyThatHaveNothingToDo()
{
    QueueBench bench(8, Stage::Loaded);
    for (int place = 0; place < 7; ++place) {
        bench.add(place, place < 4 ? &ConfigurationEditor::reload : &ConfigurationEditor::apply);
    }
    bench.add(7);
    QCOMPARE(bench.ended, Places());

    bench.end(1);
    QCOMPARE(bench.ended, (Places{1, 4, 5, 6}));
    QCOMPARE(bench.working(), (Places{0, 2, 3, 7}));
}

void EditorQueueTest::forgetsOneThatWaits()
{
    QueueBench bench(6);
    bench.addAll();
    bench.queue.remove(bench.editor(4));
    QCOMPARE(bench.working(), (Places{0, 1, 2, 3}));
    QCOMPARE(bench.waiting(), Places{5});

    bench.end(0);
    QCOMPARE(bench.working(), (Places{1, 2, 3, 5}));
    QCOMPARE(bench.ended, Places{0});
}

void EditorQueueTest::forgetsOneThatWorks()
{
    QueueBench bench(6);
    bench.addAll();
    bench.queue.remove(bench.editor(1));
    QCOMPARE(bench.working(), (Places{0, 1, 2, 3, 4})); // whoever forgets it ends it
    QCOMPARE(bench.waiting(), Places{5});

    bench.end(1);
    QCOMPARE(bench.waiting(), Places{5});
    QCOMPARE(bench.ended, Places());
}

void EditorQueueTest::cancels()
{
    QueueBench bench(6);
    bench.addAll();
    bench.end(1);
    bench.queue.cancel();

    QCOMPARE(bench.working(), Places());
    QCOMPARE(bench.waiting(), Places());
    QVERIFY(bench.queue.isEmpty());
    QCOMPARE(bench.benches.at(5)->keychain.waiting(), 0); // it never began
    QCOMPARE(bench.ended.first(), 1);
    std::ranges::sort(bench.ended);
    QCOMPARE(bench.ended, (Places{0, 1, 2, 3, 4, 5}));
}

void EditorQueueTest::cannotCancelWhatIsSent()
{
    QueueBench bench(2);
    EditorBench &sending = *bench.benches.front();
    bench.add(0, &ConfigurationEditor::apply);
    bench.add(1);
    sending.keychain.succeed();
    sending.client.latestCall().succeed(acmeConfiguration());
    QCOMPARE(sending.methods().last(), "POST"_ba);

    bench.queue.cancel();
    QVERIFY(sending.client.latestCall().isCancelled());
    QCOMPARE(bench.ended, Places{1});
    QVERIFY(!bench.queue.isEmpty());

    sending.client.latestCall().succeed(EditorBench::appliedConfiguration());
    QCOMPARE(bench.ended, (Places{1, 0}));
    QVERIFY(bench.queue.isEmpty());
}

void EditorQueueTest::worksAgainAfterACancel()
{
    QueueBench bench(6);
    bench.addAll();
    bench.queue.cancel();
    bench.ended.clear();

    bench.addAll();
    QCOMPARE(bench.working(), (Places{0, 1, 2, 3}));
    QCOMPARE(bench.waiting(), (Places{4, 5}));
    QCOMPARE(bench.ended, Places());
}

void EditorQueueTest::takesMoreFromWhoeverIsTold()
{
    QueueBench bench(5);
    connect(&bench.queue, &EditorQueue::done, this, [&bench] {
        if (bench.ended.size() == 1) {
            bench.add(0);
        }
    });
    bench.addAll();

    bench.end(0);
    QCOMPARE(bench.working(), (Places{1, 2, 3, 4}));
    QCOMPARE(bench.waiting(), Places{0});
    bench.end(4);
    QCOMPARE(bench.working(), (Places{0, 1, 2, 3}));
}

void EditorQueueTest::endsWhileEditorsWork()
{
    const EditorBench bench(Stage::Edited);
    int ended = 0;
    {
        EditorQueue queue;
        connect(&queue, &EditorQueue::done, this, [&ended] { ++ended; });
        queue.add(*bench.editor, &ConfigurationEditor::reload);
    }
    bench.editor->cancel();
    QCOMPARE(ended, 0);
}

QTEST_GUILESS_MAIN(EditorQueueTest)

#include "editorqueuetest.moc"
