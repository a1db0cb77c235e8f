// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/importedaccount.h"

class QProcessEnvironment;

namespace configurator {

/// Why a file cannot be read as the profiles of twilio-cli. Like `ImportProblem`, it repeats nothing of the
/// file.
struct ProfileFileError
{
    enum class Kind {
        Missing,    ///< there is no such file
        Unreadable, ///< it cannot be opened; `detail` has the system's words
        TooLarge,   ///< for a file of profiles
        NotJson,    ///< `line` and `column` tell from where on; `detail` has the reader's words
        WrongType,  ///< the property `place` is not what it should be; the whole file, if empty
    };

    Kind kind = Kind::Missing;
    QString detail = {}; ///< technical and not translated
    QString place = {};
    int line = 0;   ///< counted from one
    int column = 0; ///< the same, in characters

    friend bool operator==(const ProfileFileError &, const ProfileFileError &) = default;
};

/// Where twilio-cli keeps its profiles: `config.json` in `$TWILIO_CONFIG_DIR`, else in `.twilio-cli` in the
/// person's home, on every system (twilio-cli-core, `src/services/config.js`).
[[nodiscard]] QString cliProfilePath(const QProcessEnvironment &environment);

/// Reads the text of such a file: its profiles, and then the entries from before version 3.0, which have no
/// secret there. One bad entry does not spoil the others. `TWILIO_EDGE` goes before the edges in the file.
[[nodiscard]] Expected<ImportedAccounts, ProfileFileError>
parseCliProfiles(const QByteArray &json, const QProcessEnvironment &environment);

/// The same from the file itself, which is neither changed nor locked.
[[nodiscard]] Expected<ImportedAccounts, ProfileFileError>
readCliProfiles(const QString &path, const QProcessEnvironment &environment);

} // namespace configurator
