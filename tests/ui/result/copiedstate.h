// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/editing/editorbench.h"
#include "app/editing/testresources.h"

namespace configurator {

/// The exchange that read a resource.
inline Exchange copiedExchange(const Resource &resource)
{
    return {.method = "GET",
            .url = QUrl(QStringLiteral("https://conversations.twilio.com") + resource.path()),
            .sentAt = QDateTime(QDate(2026, 3, 1), QTime(14, 5, 9), Qt::UTC),
            .status = 200,
            .headers = {{"Twilio-Request-Id", "RQ0f"}},
            .body = R"({"default_closed_timer":"P7D","url":null})"};
}

/// Acme's state once loaded or applied, with the exchange that brought it there.
inline EditorState copiedState(Stage stage)
{
    EditorState state = EditorBench(stage).state();
    state.answer->exchange = copiedExchange(state.resource);
    if (state.applied) {
        state.answer->exchange.method = "POST";
        state.answer->exchange.requestBody = state.applied->update.formBody();
    }
    return state;
}

/// Acme's state once a resource of that kind has been read.
inline EditorState copiedState(ResourceKind kind)
{
    EditorState state;
    state.account = acme();
    state.resource = testResource(kind);
    state.answer = ConfigurationAnswer{testConfiguration(kind), copiedExchange(state.resource)};
    state.draft = ConfigurationDraft(state.answer->configuration);
    return state;
}

/// The state after an update that gave those fields those texts.
inline EditorState appliedState(EditorState state, const QMap<Field, QString> &texts)
{
    for (const auto &[field, text] : texts.asKeyValueRange()) {
        state.draft.setText(field, text);
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

inline EditorState appliedState(const QMap<Field, QString> &texts)
{
    return appliedState(copiedState(Stage::Loaded), texts);
}

inline EditorState appliedState(ResourceKind kind, const QMap<Field, QString> &texts)
{
    return appliedState(copiedState(kind), texts);
}

} // namespace configurator
