// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/editorstate.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace configurator {

class ConfigurationTableModel;
class CopyAs;
class LinksView;
class PropertyTable;

/// What the server returned last: the configuration as a table, its links, a way to copy it, and on request
/// every detail of the exchange. Its parts are made once there is something to show.
class ResultPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPanel(QWidget *parent = nullptr);

    void render(const EditorState &state);

Q_SIGNALS:
    /// A link is to be followed inside the program.
    void openRequested(const configurator::Link &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void renderParts();
    void renderWords();
    void renderTable();
    void showDetails(bool visible);
    void renderDetails();

    EditorState m_state;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    QLabel *m_summary;
    PropertyTable *m_table = nullptr;
    ConfigurationTableModel *m_model = nullptr;
    LinksView *m_links = nullptr;
    QToolButton *m_detailsButton = nullptr;
    CopyAs *m_copyAs = nullptr;
    QPlainTextEdit *m_details = nullptr;
    std::optional<Exchange> m_detailed; ///< whose details have been written out
};

} // namespace configurator
