// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "editing/batchreport.h"

#include "history/entrywriter.h"

namespace configurator {

QByteArray batchReport(const BatchUpdate &update, ExportFormat format)
{
    const auto writer = makeEntryWriter(format);
    QByteArray report = writer->head();
    bool isFirst = true;
    for (const auto &[index, result] : update.results().asKeyValueRange()) {
        const Account &account = update.overview().account(index);
        for (const FieldChange &field : result.fields) {
            const HistoryEntry entry{
                .accountId = account.id,
                .accountName = account.name,
                .accountSid = account.accountSid.text(),
                .field = field,
                .outcome = result.outcome,
            };
            report += writer->entry(entry, std::exchange(isFirst, false));
        }
    }
    return report + writer->foot();
}

} // namespace configurator
