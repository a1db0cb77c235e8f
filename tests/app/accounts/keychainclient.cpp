// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychaincredentialstore.h"
#include "storecalls.h"
#include "testaccounts.h"

#include <QCoreApplication>

using namespace configurator;
using namespace Qt::StringLiterals;

/// One of several programs that use the keychain at once: `keychainclient NAME`. Writes and reads an entry of
/// its own and one that it shares with the others, and prints whatever goes wrong.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString name = application.arguments().at(1);
    Account own = acme();
    own.id = name;
    KeychainCredentialStore store;

    QStringList faults;
    const auto expect = [&faults](const QString &outcome, const QString &expected) {
        if (!outcome.startsWith(expected)) {
            faults.append(u"%1 instead of %2"_s.arg(outcome, expected));
        }
    };
    for (int round = 0; round < 20; ++round) {
        const QString secret = u"of %1, round %2"_s.arg(name).arg(round);
        expect(write(store, own, secret.toUtf8()), u"done"_s);
        expect(write(store, birch(), secret.toUtf8()), u"done"_s);
        expect(read(store, own), secret);
        expect(read(store, birch()), u"of "_s); // whoever wrote last
    }
    expect(remove(store, own), u"done"_s);
    expect(read(store, own), u"not found"_s);

    fputs(qPrintable(faults.join(u'\n')), stdout);
    return faults.isEmpty() ? EXIT_SUCCESS : EXIT_FAILURE;
}
