// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/editorstate.h"

#include <QCoreApplication>

namespace configurator {

/// What was returned, in Markdown for a ticket: which resource of which account, when, which request, and
/// what was changed, or the whole configuration when nothing was. Values and names are in code spans.
class MarkdownReport final
{
    Q_DECLARE_TR_FUNCTIONS(configurator::MarkdownReport)

public:
    /// The state has an account and an answer.
    [[nodiscard]] static QString text(const EditorState &state);

private:
    [[nodiscard]] static QStringList facts(const EditorState &state);
    [[nodiscard]] static QString serviceFact(const Sid &service, const AccountContext &context);
    [[nodiscard]] static QStringList changes(const EditorState &state);
    [[nodiscard]] static QStringList table(const EditorState &state);
    [[nodiscard]] static QStringList eventDifferences(Field field, const QString &before,
                                                      const QString &after);
    [[nodiscard]] static QString value(Field field, const QString &text, const AccountContext &context);
};

} // namespace configurator
