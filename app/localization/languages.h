// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

namespace configurator {

/// The language of the user interface, switched while the program runs. With it goes QLocale's default, by
/// which numbers, dates and lists are written.
class Languages final : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);

    /// BCP 47 tags of the languages the program speaks, in the order of their own names.
    [[nodiscard]] static QStringList available();

    /// Switches to the available language closest to the BCP 47 tag, or to English. An empty tag stands for
    /// the system's language.
    void use(const QString &tag);

    /// The tag of the language in use.
    [[nodiscard]] const QString &current() const { return m_current; }

private:
    QTranslator m_program;
    QTranslator m_qt;
    QString m_current;
};

} // namespace configurator
