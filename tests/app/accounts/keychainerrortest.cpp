// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/keychainerror.h"

#include <QTest>

using namespace configurator;
using namespace Qt::StringLiterals;

/// Every error of QtKeychain, and on every platform where it means something else.
class KeychainErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAKind_data();
    void hasAKind();
};

void KeychainErrorTest::hasAKind_data()
{
    QTest::addColumn<QKeychain::Error>("error");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<KeychainPlatform>>("platforms");
    QTest::addColumn<std::optional<CredentialError::Kind>>("kind");

    using Kind = CredentialError::Kind;
    using Platform = KeychainPlatform;
    const auto row = [](const char *name, QKeychain::Error error, const QString &words,
                        const QList<Platform> &platforms, std::optional<Kind> kind) {
        QTest::newRow(name) << error << words << platforms << kind;
    };
    const QList everywhere{Platform::Linux, Platform::Windows, Platform::Apple};
    const QList elsewhere{Platform::Windows, Platform::Apple};

    row("no error", QKeychain::NoError, u"No error"_s, everywhere, std::nullopt);
    row("no entry", QKeychain::EntryNotFound, u"Entry not found"_s, everywhere, Kind::NotFound);
    row("not deleted", QKeychain::CouldNotDeleteEntry, u"Could not delete"_s, everywhere, Kind::Failed);
    row("the person says no", QKeychain::AccessDeniedByUser, u"User canceled the operation"_s, everywhere,
        Kind::Denied);
    row("locked collection", QKeychain::AccessDenied, u"Cannot create an item in a locked collection"_s,
        {Platform::Linux}, Kind::Locked);
    row("KDE Wallet stays closed", QKeychain::AccessDenied, u"Access to keychain denied"_s, {Platform::Linux},
        Kind::Locked);
    row("no prompt possible", QKeychain::AccessDenied, u"User interaction is not allowed"_s,
        {Platform::Apple}, Kind::Locked);
    row("denied on Windows", QKeychain::AccessDenied, u"Access denied"_s, {Platform::Windows}, Kind::Denied);
    row("KDE Wallet does not run", QKeychain::NoBackendAvailable, u"No keychain service available"_s,
        everywhere, Kind::Unavailable);
    row("not implemented", QKeychain::NotImplemented, u"Function or operation not implemented"_s, everywhere,
        Kind::Unavailable);
    row("no libsecret", QKeychain::OtherError, u"Unknown error"_s, {Platform::Linux}, Kind::Unavailable);
    row("unknown error", QKeychain::OtherError, u"Unknown error"_s, elsewhere, Kind::Failed);
    row("no keyring", QKeychain::OtherError,
        u"Object does not exist at path “/org/freedesktop/secrets/collection/login”"_s, {Platform::Linux},
        Kind::Locked);
    row("no keyring, in German", QKeychain::OtherError,
        u"Objekt existiert im Pfad »/org/freedesktop/secrets/collection/login« nicht"_s, {Platform::Linux},
        Kind::Locked);
    row("failed", QKeychain::OtherError, u"The session does not exist"_s, {Platform::Linux}, Kind::Failed);
    row("failed elsewhere", QKeychain::OtherError, u"Could not decrypt data"_s, elsewhere, Kind::Failed);
}

void KeychainErrorTest::hasAKind()
{
    QFETCH(QKeychain::Error, error);
    QFETCH(QString, words);
    QFETCH(QList<KeychainPlatform>, platforms);
    QFETCH(std::optional<CredentialError::Kind>, kind);

    for (const KeychainPlatform platform : platforms) {
        QCOMPARE(kindOf(error, words, platform), kind);
    }
}

QTEST_GUILESS_MAIN(KeychainErrorTest)

#include "keychainerrortest.moc"
