// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/field.h"
#include "domain/webhookevent.h"
#include "ui/form/fieldeditor.h"

#include <QMap>

class QGridLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace configurator {

class EventBox;

/// The events a webhook is called for, as check boxes: a subject after the other, what can still be stopped
/// beside what has happened.
///
/// Events of the server that the program does not know, or that have no place here, stay until the person
/// unchecks them.
class EventsEditor final : public FieldEditor
{
    Q_OBJECT

public:
    explicit EventsEditor(EventsRule rule, QWidget *parent = nullptr);

    void setText(const QString &text) override;
    void setEditable(bool editable) override;
    void setName(const QString &name) override;
    [[nodiscard]] QWidget *mainInput() override;
    void setDescription(const QString &description) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    using Choice = bool (*)(const WebhookEvent &event);

    void addEvents(QGridLayout &grid);
    [[nodiscard]] EventBox *makeBox(const QString &event);
    void retranslate();
    void fillPresets();
    void addPreset(const QString &words, Choice choice);
    void showOthers(const QStringList &events);
    void showCount();
    void take(const QStringList &events);
    [[nodiscard]] static QStringList chosen(const QList<EventBox *> &boxes);

    EventsRule m_rule;
    QString m_name;
    QString m_text; ///< the field's text, of which everything shown is a view
    bool m_editable = true;

    QLabel *m_count;
    QToolButton *m_presets;
    QLabel *m_before;
    QLabel *m_after;
    QMap<EventSubject, QLabel *> m_subjects;
    QList<EventBox *> m_boxes;
    QLabel *m_othersTitle;
    QVBoxLayout *m_othersLayout;
    QList<EventBox *> m_others; ///< of events that are not among those above
};

} // namespace configurator
