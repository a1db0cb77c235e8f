// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/regioneditor.h"

#include "ui/accounts/accountwords.h"
#include "ui/feedback/statusline.h"
#include "ui/style/wrappedlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace configurator {

RegionEditor::RegionEditor(QWidget *window)
    : QObject(window)
    , m_known{Region::unitedStates(), Region::ireland()}
    , m_label(new QLabel(window))
    , m_choice(new QComboBox(window))
    , m_another(new QWidget(window))
    , m_idLabel(new QLabel(m_another))
    , m_id(new QLineEdit(m_another))
    , m_edgeLabel(new QLabel(m_another))
    , m_edge(new QLineEdit(m_another))
    , m_host(new WrappedLabel(window))
    , m_problem(new StatusLine(window))
{
    for (qsizetype choice = 0; choice <= m_known.size(); ++choice) {
        m_choice->addItem({});
    }
    m_label->setBuddy(m_choice);
    m_host->setForegroundRole(QPalette::PlaceholderText);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &RegionEditor::edited);
    for (const auto &[label, line] : {std::pair(m_idLabel, m_id), std::pair(m_edgeLabel, m_edge)}) {
        label->setBuddy(line);
        line->setLayoutDirection(Qt::LeftToRight);
        connect(line, &QLineEdit::textChanged, this, &RegionEditor::edited);
    }
    connect(this, &RegionEditor::edited, this, &RegionEditor::render);
}

void RegionEditor::addRows(QFormLayout &form)
{
    auto *another = new QHBoxLayout(m_another);
    another->setContentsMargins({});
    another->setSpacing(8);
    another->addWidget(m_idLabel);
    another->addWidget(m_id, 1);
    another->addWidget(m_edgeLabel);
    another->addWidget(m_edge, 1);

    m_form = &form;
    form.addRow(m_label, m_choice);
    for (QWidget *field : {m_another, static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_problem)}) {
        form.addRow(new QLabel(m_choice->parentWidget()), field);
    }
    render();
}

void RegionEditor::setRegion(const Region &region)
{
    const qsizetype known = m_known.indexOf(region);
    m_id->setText(known < 0 ? region.id : QString());
    m_edge->setText(known < 0 ? region.edge : QString());
    m_choice->setCurrentIndex(int(known < 0 ? m_known.size() : known));
    render();
}

std::optional<Region> RegionEditor::region() const
{
    const Region region = entered();
    return region.isValid() ? std::optional(region) : std::nullopt;
}

void RegionEditor::retranslate()
{
    for (int known = 0; known < int(m_known.size()); ++known) {
        m_choice->setItemText(known, AccountWords::region(m_known.at(known)));
    }
    m_choice->setItemText(int(m_known.size()), tr("Another region"));
    m_label->setText(tr("Region"));
    m_choice->setAccessibleName(tr("Region"));
    m_problem->announce(tr("Region"));
    //: The short name of a region, such as au1
    m_idLabel->setText(tr("Region ID"));
    m_id->setAccessibleName(tr("Region ID"));
    m_id->setPlaceholderText(u"au1"_s);
    //: The place where requests enter Twilio's network, such as sydney
    m_edgeLabel->setText(tr("Edge"));
    m_edge->setAccessibleName(tr("Edge"));
    m_edge->setPlaceholderText(u"sydney"_s);
    render();
}

void RegionEditor::render()
{
    const Region region = entered();
    //: %1: the name of a server
    m_host->setText(region.isValid() ? tr("Requests go to %1").arg(region.host(u"conversations"_s))
                                     : QString());
    m_problem->say(Severity::Error, problem(region));
    m_edge->setAccessibleDescription(m_problem->text());
    m_form->setRowVisible(m_another, isAnother());
    m_form->setRowVisible(m_host, region.isValid());
    m_form->setRowVisible(m_problem, !m_problem->text().isEmpty());
}

/// Nothing is wrong with a region that is yet to be entered.
QString RegionEditor::problem(const Region &region) const
{
    if (region.isValid() || region.id.isEmpty()) {
        return {};
    }
    return region.edge.isEmpty()
               ? tr("A region needs its edge: without one, Twilio handles requests in the United States.")
               : tr("Only letters, digits and hyphens can be part of a server's name.");
}

bool RegionEditor::isAnother() const
{
    return m_choice->currentIndex() == m_known.size();
}

Region RegionEditor::entered() const
{
    return isAnother()
               ? Region{.id = m_id->text().trimmed().toLower(), .edge = m_edge->text().trimmed().toLower()}
               : m_known.at(m_choice->currentIndex());
}

} // namespace configurator
