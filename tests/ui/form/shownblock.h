// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/feedback/fieldwords.h"
#include "ui/feedback/statusline.h"
#include "ui/form/fieldblock.h"
#include "ui/support/named.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

namespace configurator {

inline const auto Service = QStringLiteral("IS0123456789abcdef0123456789abcdef");

/// A field on a page, shown as it is while `text` is typed over `loaded`.
struct Block
{
    explicit Block(Field shown = Field::DefaultConversationService)
        : field(shown)
    {
    }

    void show(const QString &text, const QString &loaded = Service, bool editable = true)
    {
        block->render({.text = text,
                       .loaded = loaded,
                       .context = context,
                       .problem = judge(field, text, loaded),
                       .changed = !isSameValue(field, text, loaded),
                       .editable = editable});
    }

    /// What the label belongs to.
    [[nodiscard]] QWidget *input() const
    {
        auto *choice = block->findChild<QComboBox *>();
        return choice ? choice : static_cast<QWidget *>(line());
    }
    [[nodiscard]] QLineEdit *line() const
    {
        if (auto *choice = block->findChild<QComboBox *>()) {
            return choice->lineEdit();
        }
        const auto lines = block->findChildren<QLineEdit *>(); // some are part of a number
        return *std::ranges::find_if(lines, [](QLineEdit *line) { return !line->focusProxy(); });
    }
    [[nodiscard]] StatusLine *status() const { return block->findChild<StatusLine *>(); }
    [[nodiscard]] QToolButton *revert() const
    {
        return allNamed<QToolButton>(*block, QStringLiteral("Revert ") + FieldWords::name(field)).value(0);
    }
    [[nodiscard]] QLabel *labelWith(const QString &words) const
    {
        const auto labels = block->findChildren<QLabel *>();
        const auto found =
            std::ranges::find_if(labels, [&](QLabel *label) { return label->text().contains(words); });
        return found == labels.end() ? nullptr : *found;
    }

    Field field;
    AccountContext context;
    QWidget page;
    FieldBlock *block = new FieldBlock(field, &page);
};

/// One row for each field.
inline void addFieldRows()
{
    QTest::addColumn<Field>("field");

    QTest::newRow("conversation service") << Field::DefaultConversationService;
    QTest::newRow("messaging service") << Field::DefaultMessagingService;
    QTest::newRow("inactive timer") << Field::DefaultInactiveTimer;
    QTest::newRow("closed timer") << Field::DefaultClosedTimer;
}

} // namespace configurator
