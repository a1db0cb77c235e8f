// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/sid.h"

#include <QLineEdit>

#include <optional>

namespace configurator {

class StatusLine;

/// A field for a SID, which may be pasted with whatever stands around it.
class SidLine final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SidLine(SidKind kind, QWidget *parent = nullptr);

    /// None while it is not one.
    [[nodiscard]] std::optional<Sid> sid() const;

    /// Says what is wrong: of an unfinished SID only once it is no longer being typed.
    void judge(StatusLine &status);

private:
    SidKind m_kind;
};

} // namespace configurator
