// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/loadfiledialog.h"

#include "editing/fileplan.h"
#include "ui/accounts/accountwords.h"
#include "ui/feedback/statusline.h"
#include "ui/files/fileplandelegate.h"
#include "ui/files/fileplanmodel.h"
#include "ui/files/filewords.h"
#include "ui/style/headings.h"
#include "ui/style/leastsize.h"
#include "ui/style/sizeonscreen.h"
#include "ui/style/wrappedlabel.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace configurator {

LoadFileDialog::LoadFileDialog(ConfigurationFile file, QString fileName, Workspace &workspace,
                               QWidget *parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_fileName(std::move(fileName))
    , m_workspace(workspace)
    , m_model(new FilePlanModel(this))
    , m_title(makeHeading(this))
    , m_origin(new WrappedLabel(this))
    , m_unknown(new StatusLine(this))
    , m_tree(new QTreeView(this))
    , m_status(new StatusLine(this))
    , m_takeOver(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    build();
    renderPlan();
    retranslate();
    m_tree->setFocus();
}

void LoadFileDialog::accept()
{
    const FileChoice choice = m_model->choice();
    disconnect(&m_workspace, nullptr, this, nullptr); // what is taken over is no news
    for (const auto &[kind, texts] : choice.texts().asKeyValueRange()) {
        m_workspace.editor(kind).setTexts(texts);
    }
    QDialog::accept();
    Q_EMIT takenOver(choice.count());
}

void LoadFileDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void LoadFileDialog::build()
{
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    buildTree();

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_takeOver, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    m_takeOver->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_origin);
    layout->addWidget(m_unknown);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_status);
    layout->addWidget(buttons);
    resizeOnScreen(*this, {1040, 600});
    new LeastSize(this, 480);

    connect(buttons, &QDialogButtonBox::accepted, this, &LoadFileDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_model, &FilePlanModel::dataChanged, this, &LoadFileDialog::renderChoice);
    connect(&m_workspace, &Workspace::stateChanged, this, &LoadFileDialog::renderPlan);
}

void LoadFileDialog::buildTree()
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FilePlanDelegate(m_tree));
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setUniformRowHeights(true);
    sizeColumns();

    connect(m_model, &FilePlanModel::modelReset, this, [this] {
        m_tree->expandAll();
        m_tree->setCurrentIndex(m_model->index(0, 0));
    });
    // The box is in the first column, and the space bar reaches it from there only.
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.column() > 0) {
                    m_tree->setCurrentIndex(current.siblingAtColumn(0));
                }
            });
}

void LoadFileDialog::sizeColumns()
{
    const int character = fontMetrics().averageCharWidth();
    QHeaderView *header = m_tree->header();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    header->setSectionResizeMode(FilePlanModel::Name, QHeaderView::ResizeToContents);
    header->resizeSection(FilePlanModel::Saved, 34 * character);
    header->resizeSection(FilePlanModel::Here, 34 * character);
}

void LoadFileDialog::retranslate()
{
    setWindowTitle(tr("Open configuration file"));
    //: %1: the name of a file
    m_title->setText(tr("Take over from %1").arg(m_fileName));
    m_unknown->say(Severity::Warning, FileWords::unknown(m_file.unknown));
    m_tree->setAccessibleName(tr("Values in the file"));
    m_takeOver->setText(tr("Take over"));
    m_cancel->setText(tr("Cancel"));
    m_model->retranslate();
    m_origin->setText(FileWords::origin(m_file) + u'\n' +
                      //: %1: the name of an account
                      tr("What you choose becomes changes in the form of %1. Nothing is sent before you have "
                         "reviewed them.")
                          .arg(AccountWords::name(*m_workspace.account())));
    renderChoice();
}

void LoadFileDialog::renderPlan()
{
    if (!m_workspace.account()) {
        return reject();
    }
    m_model->show(planFor(m_file, m_workspace), m_workspace.context());
    renderChoice();
}

void LoadFileDialog::renderChoice()
{
    const int count = m_model->choice().count();
    m_takeOver->setEnabled(count > 0);
    m_status->say(Severity::Neutral, count > 0 ? tr("%Ln value(s) will be taken over.", nullptr, count)
                                               : tr("Nothing is chosen that differs from what is here."));
}

} // namespace configurator
