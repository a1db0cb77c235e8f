// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace configurator {

/// Fails some of what this program, SQLite in it, asks of the disk: the functions of the C library are
/// replaced by those of the program, which needs `ENABLE_EXPORTS` for it.
class FaultyDisk final
{
public:
    enum class Call {
        Read,
        Write,
        Sync,
    };

    /// Such calls fail with `error` of errno as long as this object lives.
    FaultyDisk(Call call, int error);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;
};

} // namespace configurator
