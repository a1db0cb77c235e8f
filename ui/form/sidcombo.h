// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountcontext.h"

#include <QComboBox>
#include <QPointer>

namespace configurator {

class SidPopup;

/// Whether a text cannot become a SID of that kind by typing on, and so may be part of a name.
[[nodiscard]] bool isSearch(const QString &text, SidKind kind);

/// A line for a SID with the services or roles of an account to choose from: all of them, or those with what
/// is typed in their name or SID. The list is made when it is first needed.
class SidCombo final : public QComboBox
{
    Q_OBJECT

public:
    SidCombo(const SidRule &rule, QWidget *parent);
    ~SidCombo() override;

    /// What there is to choose from, and the SID the server has.
    void setNames(const KnownNames &names, const QString &current);

    /// How many entries the text finds by their names; 0 if it is a SID, or the beginning of one.
    [[nodiscard]] qsizetype matchCount();

    /// Offers what matches the text just typed.
    void offerMatches();

    /// Offers everything.
    void showPopup() override;
    void hidePopup() override;
    [[nodiscard]] bool isOpen() const;

Q_SIGNALS:
    void chosen(const QString &sid);

    /// The keyboard has left for something outside of the field and its list, or Return ended the text.
    void left();
    void refreshRequested();
    void cancelRequested();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] bool isSearch() const;
    [[nodiscard]] const QList<qsizetype> &matches();
    [[nodiscard]] std::optional<QList<qsizetype>> all() const;
    [[nodiscard]] QList<qsizetype> ofType(QList<qsizetype> places) const;
    [[nodiscard]] bool takesKey(const QKeyEvent &key);
    void makePopup();
    void open();
    void tellExpanded();
    void fill();
    void choose(const QString &sid);

    SidRule m_rule;
    KnownNames m_names;
    QString m_current;
    std::optional<QString> m_searched; ///< the text `m_matches` belongs to
    QList<qsizetype> m_matches;
    bool m_offersAll = false;
    QPointer<SidPopup> m_popup; ///< of the window
};

} // namespace configurator
