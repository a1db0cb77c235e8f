// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/region.h"

#include <QList>
#include <QObject>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace configurator {

class StatusLine;

/// The rows of a form that choose an account's region: one of those that offer Conversations, or any other
/// with its edge. Shows the host that will be called.
class RegionEditor final : public QObject
{
    Q_OBJECT

public:
    /// Its parts belong to `window`: assistive technology finds a choice by the label beside it only when
    /// both have one parent (Qt 6.4).
    explicit RegionEditor(QWidget *window);

    void addRows(QFormLayout &form);
    void retranslate();

    void setRegion(const Region &region);

    /// None while it is no region one can call.
    [[nodiscard]] std::optional<Region> region() const;

Q_SIGNALS:
    void edited();

private:
    void render();
    [[nodiscard]] QString problem(const Region &region) const;
    [[nodiscard]] bool isAnother() const;
    [[nodiscard]] Region entered() const;

    const QList<Region> m_known;
    QFormLayout *m_form = nullptr;
    QLabel *m_label;
    QComboBox *m_choice;
    QWidget *m_another;
    QLabel *m_idLabel;
    QLineEdit *m_id;
    QLabel *m_edgeLabel;
    QLineEdit *m_edge;
    QLabel *m_host;
    StatusLine *m_problem;
};

} // namespace configurator
