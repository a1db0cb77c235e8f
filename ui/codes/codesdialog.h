// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace configurator {

class CodeFilterModel;
class CodeTableModel;

/// Explains Twilio's error codes, without a network. It may stay open while the program is used.
class CodesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CodesDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildTable();
    void buildDetails();
    void retranslate();
    void search(const QString &text);
    void render();

    /// That of the current row; 0 if nothing is found.
    [[nodiscard]] int currentCode() const;

    /// What Twilio's own page can be opened for: the current code, or else one typed that is not known here;
    /// 0 without either.
    [[nodiscard]] int codeOfPage() const;

    CodeTableModel *m_codes;
    CodeFilterModel *m_found;
    QLabel *m_searchTitle;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_nothing;
    QWidget *m_details;
    QLabel *m_code;
    QLabel *m_meaning;
    QLabel *m_toDo;
    QLabel *m_remedy;
    QLabel *m_status;
    QPushButton *m_readMore;
    QPushButton *m_close;
};

} // namespace configurator
