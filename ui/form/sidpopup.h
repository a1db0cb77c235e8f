// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountcontext.h"

#include <QFrame>

class QLabel;
class QListView;
class QToolButton;

namespace configurator {

class SidListModel;
class StatusLine;

/// The list of services or roles below a field, and what is to be said about it. It lies over the window it
/// belongs to and leaves the keyboard to the field, which tells it what to do.
class SidPopup final : public QFrame
{
    Q_OBJECT

public:
    SidPopup(SidKind kind, QWidget *window);

    /// Offers the entries at `places`; all without any. `current` is the SID the server has.
    void render(const KnownNames &names, const std::optional<QList<qsizetype>> &places,
                const QString &current);

    /// Shows itself at the field, on the side where there is more room for it.
    void showAt(const QRect &field);

    /// Selects a row; none if it is -1.
    void select(int row);
    void selectSid(const QString &sid);

    /// Goes that many rows down, or up. Past the ends the button takes the keyboard.
    void step(int rows);

    /// The SID of the selected row; empty without one.
    [[nodiscard]] QString selectedSid() const;

    /// Whether the person went to the selected row.
    [[nodiscard]] bool isDeliberate() const { return m_isDeliberate; }

    [[nodiscard]] bool hasKeyboard() const;

    /// Rows to a page.
    static constexpr int PageRows = 7;

Q_SIGNALS:
    void chosen(const QString &sid);
    void refreshRequested();
    void cancelRequested();

    /// The button gives the keyboard back.
    void returned();

    /// The keyboard has left the button.
    void abandoned();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void retranslate();
    void choose(const QModelIndex &index);
    [[nodiscard]] bool takesKey(int key);
    [[nodiscard]] int wantedHeight(int width) const;

    SidKind m_kind;
    KnownNames m_names;
    bool m_isFiltered = false;
    bool m_isDeliberate = false;
    SidListModel *m_model;
    QListView *m_list;
    StatusLine *m_trouble;
    QLabel *m_count;
    QLabel *m_progress;
    QToolButton *m_button;
};

} // namespace configurator
