// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/theme.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace configurator {

struct EditorState;

/// The menu bar. Its actions are for the window to connect.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    /// The languages are BCP 47 tags, in the order of the menu.
    MainMenu(QMenuBar &bar, const QStringList &languages, QObject *parent = nullptr);

    /// The state is that of the page shown. While any page `isBusy`, its account stays as it is.
    void render(const EditorState &state, bool isBusy);
    void retranslate();
    void setAppearance(Appearance appearance);

    /// An empty tag stands for the system's language.
    void setLanguage(const QString &tag);

    QAction *const addAccount;
    QAction *const importAccounts;
    QAction *const openFile;
    QAction *const saveFile;
    QAction *const quit;
    QAction *const discardChanges;
    QAction *const findAccount;
    QAction *const lookUp;
    QAction *const showConfiguration;
    QAction *const showWebhooks;
    QAction *const showService;
    QAction *const showHistory;
    QAction *const showOverview;
    QAction *const goBack;
    QAction *const goForward;
    QAction *const showAccounts;
    QAction *const showResult;
    QAction *const reload;
    QAction *const review;
    QAction *const cancel;
    QAction *const editAccount;
    QAction *const duplicateAccount;
    QAction *const moveAccountUp;
    QAction *const moveAccountDown;
    QAction *const removeAccount;
    QAction *const guide;
    QAction *const errorCodes;
    QAction *const apiReference;
    QAction *const diagnostics;
    QAction *const about;

Q_SIGNALS:
    void appearanceChosen(configurator::Appearance appearance);
    void languageChosen(const QString &tag);

private:
    void addLanguage(const QString &tag);

    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_language;
    QMenu *m_appearance;
    QMenu *m_account;
    QMenu *m_help;
    QActionGroup *m_languages;
    QActionGroup *m_appearances;
};

} // namespace configurator
