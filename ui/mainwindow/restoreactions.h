// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/restoration.h"

#include <QObject>

class QWidget;

namespace configurator {

class AccountPages;
class ReviewActions;

/// Takes the values from before a change back: goes to the page of their resource and reviews them there.
class RestoreActions final : public QObject
{
    Q_OBJECT

public:
    RestoreActions(Workspace &workspace, AccountPages &pages, ReviewActions &review, QWidget *window);

    /// The changes are of one resource of the account that is open.
    void restore(const QList<HistoryEntry> &changes);

private:
    void review(const Resource &resource);
    void sayNothingToRestore();

    AccountPages &m_pages;
    ReviewActions &m_review;
    QWidget *m_window;
    Restoration m_restoration;
};

} // namespace configurator
