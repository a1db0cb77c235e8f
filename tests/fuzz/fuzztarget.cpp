// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "fuzztarget.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

void configurator::require(bool holds, const char *property)
{
    if (!holds) {
        std::fprintf(stderr, "Does not hold: %s\n", property);
        std::abort();
    }
}

/// libFuzzer calls this.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    configurator::read(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
