// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/configuration.h"

#include <QWidget>

#include <array>

class QLabel;
class QListWidget;
class QToolButton;

namespace configurator {

/// The links of a configuration, to open inside the program, to copy and to read about.
class LinksView final : public QWidget
{
    Q_OBJECT

public:
    explicit LinksView(QWidget *parent = nullptr);

    void render(const QList<Link> &links);

Q_SIGNALS:
    /// A link is to be followed inside the program.
    void openRequested(const configurator::Link &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void fill();
    [[nodiscard]] std::optional<Link> currentLink() const;
    [[nodiscard]] std::array<QToolButton *, 3> buttons() const;
    void open();
    void copy();
    void openDocumentation();

    QList<Link> m_shown;
    QLabel *m_title;
    QToolButton *m_open;
    QToolButton *m_copy;
    QToolButton *m_documentation;
    QListWidget *m_list;
};

} // namespace configurator
