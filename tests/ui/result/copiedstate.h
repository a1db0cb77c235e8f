// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/editing/editorbench.h"

namespace configurator {

/// Acme's state once loaded or applied, with the exchange that brought it there.
inline EditorState copiedState(Stage stage)
{
    EditorState state = EditorBench(stage).state();
    const bool isUpdate = state.applied.has_value();
    state.answer->exchange = {.method = isUpdate ? "POST" : "GET",
                              .url =
                                  QUrl(QStringLiteral("https://conversations.twilio.com/v1/Configuration")),
                              .requestBody = isUpdate ? state.applied->update.formBody() : QByteArray(),
                              .sentAt = QDateTime(QDate(2026, 3, 1), QTime(14, 5, 9), Qt::UTC),
                              .status = 200,
                              .headers = {{"Twilio-Request-Id", "RQ0f"}},
                              .body = R"({"default_closed_timer":"P7D","url":null})"};
    return state;
}

/// The state after an update that gave those fields those texts.
inline EditorState appliedState(const QMap<Field, QString> &texts)
{
    EditorState state = copiedState(Stage::Loaded);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        state.draft.setText(text.key(), text.value());
    }
    const ConfigurationUpdate update = state.update().value();
    state.applied = AppliedUpdate{.update = update, .before = state.answer->configuration};
    state.answer->exchange.method = "POST";
    state.answer->exchange.requestBody = update.formBody();
    for (const auto &[field, text] : update.values()) {
        state.answer->configuration.values[field] = text;
    }
    return state;
}

} // namespace configurator
