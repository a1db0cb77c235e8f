// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QToolButton;

namespace configurator {

class GuidePage;

/// The user guide, in the program's language or else in English. It may stay open while the program is used.
class GuideWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void render();

    QToolButton *m_back;
    QToolButton *m_forward;
    QToolButton *m_contents;
    GuidePage *m_page;
};

} // namespace configurator
