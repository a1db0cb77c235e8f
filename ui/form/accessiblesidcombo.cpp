// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/form/accessiblesidcombo.h"

#include "ui/form/sidcombo.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *combo = className == "configurator::SidCombo"_L1 ? qobject_cast<SidCombo *>(object) : nullptr;
    return combo ? new AccessibleSidCombo(combo) : nullptr;
}

} // namespace

AccessibleSidCombo::AccessibleSidCombo(SidCombo *combo)
    : QAccessibleWidget(combo, QAccessible::ComboBox)
{
}

void AccessibleSidCombo::install()
{
    QAccessible::installFactory(makeInterface); // once, however often it is called
}

QString AccessibleSidCombo::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? combo().currentText() : QAccessibleWidget::text(kind);
}

QAccessible::State AccessibleSidCombo::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = true;
    state.expandable = true;
    state.expanded = combo().isOpen();
    return state;
}

/// The label stands beside a widget the combo box is in.
QList<QPair<QAccessibleInterface *, QAccessible::Relation>>
AccessibleSidCombo::relations(QAccessible::Relation match) const
{
    auto relations = QAccessibleWidget::relations(match & ~QAccessible::Label);
    const QWidget *place = match.testFlag(QAccessible::Label) ? combo().parentWidget() : nullptr;
    for (; place; place = place->isWindow() ? nullptr : place->parentWidget()) {
        for (QLabel *label : place->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
            if (label->buddy() == widget()) {
                relations.append({QAccessible::queryAccessibleInterface(label), QAccessible::Label});
            }
        }
    }
    return relations;
}

QStringList AccessibleSidCombo::actionNames() const
{
    return QStringList(showMenuAction()) + QAccessibleWidget::actionNames();
}

void AccessibleSidCombo::doAction(const QString &name)
{
    if (name != showMenuAction()) {
        QAccessibleWidget::doAction(name);
    } else if (combo().isOpen()) {
        combo().hidePopup();
    } else {
        combo().showPopup();
    }
}

SidCombo &AccessibleSidCombo::combo() const
{
    return *static_cast<SidCombo *>(widget());
}

} // namespace configurator
