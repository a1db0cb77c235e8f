// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace configurator {

/// The language of the user interface, switched while the program runs.
class Languages final : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);

    /// The languages the program speaks, English first.
    [[nodiscard]] static QList<QLocale> available();

    /// Switches to the available language closest to the BCP 47 tag, or to English. An empty tag stands for
    /// the system's language.
    void use(const QString &tag);

    [[nodiscard]] const QLocale &current() const { return m_current; }

private:
    QTranslator m_program;
    QTranslator m_qt;
    QLocale m_current;
};

} // namespace configurator
