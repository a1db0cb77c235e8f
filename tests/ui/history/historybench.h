// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/fakehistoryreader.h"
#include "testchanges.h"
#include "ui/feedback/messagebanner.h"
#include "ui/history/historydetails.h"
#include "ui/history/historypage.h"
#include "ui/support/named.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace configurator {

/// The page and what it reads from.
class HistoryBench final
{
public:
    explicit HistoryBench(const QList<HistoryEntry> &changes = {})
    {
        reader.entries = changes;
        page.resize(570, 700);
    }

    /// Shows the page and lets everything be read.
    void show()
    {
        page.show();
        settle();
    }

    /// Waits for the rows, and for what is read besides.
    void settle() const
    {
        const auto isSettled = [this] { return !says(QStringLiteral("Reading…")) && reader.isIdle(); };
        if (!QTest::qWaitFor(isSettled)) {
            qFatal("the page reads for ever");
        }
    }

    [[nodiscard]] QTableView &table() const { return *page.findChild<QTableView *>(); }
    [[nodiscard]] const QAbstractItemModel &model() const { return *table().model(); }
    [[nodiscard]] HistoryDetails &details() const { return *page.findChild<HistoryDetails *>(); }
    [[nodiscard]] QPushButton &button(const QString &name) const { return named<QPushButton>(page, name); }
    [[nodiscard]] bool hasButton(const QString &name) const
    {
        return !allNamed<QPushButton>(page, name).isEmpty();
    }

    void select(const QList<int> &rows) const
    {
        QItemSelectionModel &selection = *table().selectionModel();
        selection.clear();
        for (const int row : rows) {
            selection.setCurrentIndex(model().index(row, 0),
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }

    [[nodiscard]] bool says(const QString &words) const { return !allNamed<QLabel>(page, words).isEmpty(); }
    [[nodiscard]] QString bannerTitle() const
    {
        auto *banner = page.findChild<MessageBanner *>();
        return banner->isVisibleTo(&page) ? accessibleName(banner) : QString();
    }

    FakeHistoryReader reader;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    HistoryPage page{reader, settings};
};

} // namespace configurator
