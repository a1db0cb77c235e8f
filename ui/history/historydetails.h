// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/history/historyfacts.h"

#include <QTextBrowser>

namespace configurator {

/// All that is known of a change, to be read, selected and copied.
class HistoryDetails final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HistoryDetails(QWidget *parent = nullptr);

    /// At both sides, within the scroll bar.
    void setMargin(int margin);

    /// While the facts are the same, what is selected stays selected.
    void show(const QList<HistoryFact> &facts);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    [[nodiscard]] bool isMirrored() const;
    [[nodiscard]] QString row(const HistoryFact &fact) const;
    [[nodiscard]] QString valueText(const HistoryFact &fact) const;

    QList<HistoryFact> m_facts;
};

} // namespace configurator
