// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/result/bodytext.h"

#include <QJsonDocument>

#include <algorithm>

namespace configurator {

namespace {

constexpr qsizetype Indentation = 4;
constexpr qsizetype LargestGrowth = 8; ///< deep brackets with little in them would fill the memory

bool isBlank(char character)
{
    return character == ' ' || character == '\t' || character == '\r' || character == '\n';
}

/// Writes the tokens of valid JSON one below the other.
class Indenter final
{
public:
    explicit Indenter(const QByteArray &json)
        : m_json(json)
    {
        m_text.reserve(2 * json.size());
    }

    /// Empty if it would become too long.
    QByteArray text()
    {
        for (m_place = 0; m_place < m_json.size(); ++m_place) {
            take(m_json.at(m_place));
            if (m_text.size() > LargestGrowth * (m_json.size() + 1024)) {
                return {};
            }
        }
        return m_text + '\n';
    }

private:
    void take(char character)
    {
        if (character == '"') {
            takeString();
        } else if (character == '{' || character == '[') {
            open(character);
        } else if (character == '}' || character == ']') {
            breakLine(-1);
            m_text += character;
        } else if (character == ',') {
            m_text += character;
            breakLine(0);
        } else if (character == ':') {
            m_text += ": ";
        } else if (!isBlank(character)) {
            m_text += character;
        }
    }

    void takeString()
    {
        const qsizetype start = m_place;
        for (++m_place; m_json.at(m_place) != '"'; ++m_place) {
            m_place += m_json.at(m_place) == '\\' ? 1 : 0;
        }
        m_text += m_json.sliced(start, m_place - start + 1);
    }

    void open(char bracket)
    {
        const auto next = std::find_if_not(m_json.begin() + m_place + 1, m_json.end(), isBlank);
        m_text += bracket;
        if (*next == '}' || *next == ']') {
            m_text += *next;
            m_place = next - m_json.begin();
        } else {
            breakLine(1);
        }
    }

    void breakLine(int deeper)
    {
        m_depth += deeper;
        m_text += '\n';
        m_text.append(m_depth * Indentation, ' ');
    }

    const QByteArray &m_json;
    QByteArray m_text;
    qsizetype m_place = 0;
    qsizetype m_depth = 0;
};

} // namespace

QString bodyText(const QByteArray &body)
{
    const bool isJson = !QJsonDocument::fromJson(body).isNull();
    const QByteArray indented = isJson ? Indenter(body).text() : QByteArray();
    return QString::fromUtf8(indented.isEmpty() ? body : indented);
}

} // namespace configurator
