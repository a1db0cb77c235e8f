// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/feedback/eventwords.h"
#include "ui/form/eventbox.h"
#include "ui/form/eventseditor.h"
#include "ui/support/named.h"

#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

#include <algorithm>

namespace configurator {

/// An editor on a page, and what it reports.
struct EventsParts
{
    explicit EventsParts(bool withUsers = true)
        : editor(new EventsEditor({.withUsers = withUsers}, &window))
    {
        editor->setName(QStringLiteral("Events"));
        editor->resize(540, editor->sizeHint().height());
    }

    [[nodiscard]] EventBox &box(const QString &event) const
    {
        return named<EventBox>(*editor, EventWords::label(event));
    }

    [[nodiscard]] QList<EventBox *> boxes() const { return editor->findChildren<EventBox *>(); }

    /// The events whose boxes are checked.
    [[nodiscard]] QStringList checked() const
    {
        QStringList events;
        for (const EventBox *box : boxes()) {
            if (box->isChecked()) {
                events.append(box->webhookEvent());
            }
        }
        return events;
    }

    [[nodiscard]] QToolButton &presets() const
    {
        return named<QToolButton>(*editor, QStringLiteral("Events presets"));
    }

    void choosePreset(const QString &words) const
    {
        QMenu *menu = presets().menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == words) {
                action->trigger();
                return;
            }
        }
        qFatal("there is no preset '%s'", qUtf8Printable(words));
    }

    [[nodiscard]] bool says(const QString &words) const
    {
        const auto labels = editor->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisibleTo(editor) && label->text().startsWith(words);
        });
    }

    [[nodiscard]] QString lastEdit() const
    {
        return edited.isEmpty() ? QString() : edited.last().first().toString();
    }

    QWidget window;
    EventsEditor *editor;
    QSignalSpy edited{editor, &FieldEditor::edited};
};

} // namespace configurator
