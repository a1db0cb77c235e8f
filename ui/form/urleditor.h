// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/form/texteditor.h"

namespace configurator {

/// Takes any text for the address of a webhook, without the blanks that are pasted around one.
class UrlEditor final : public TextEditor
{
    Q_OBJECT

public:
    explicit UrlEditor(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QString meant(const QString &typed) const override;
};

} // namespace configurator
