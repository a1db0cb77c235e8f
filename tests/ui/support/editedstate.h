// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/editing/editorbench.h"

namespace configurator {

/// Acme's configuration, loaded, with some texts typed over it.
inline EditorState editedState(const QMap<Field, QString> &texts)
{
    EditorState state = EditorBench(Stage::Loaded).state();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        state.draft.setText(text.key(), text.value());
    }
    return state;
}

} // namespace configurator
