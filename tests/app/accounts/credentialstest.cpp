// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/credentials.h"

#include <QDebug>
#include <QFile>
#include <QTest>

#include <optional>
#include <type_traits>

using namespace configurator;
using namespace Qt::StringLiterals;

// What cannot be printed is not printed by mistake.
static_assert(!QTypeTraits::has_ostream_operator_v<QDebug, Credentials>);
static_assert(!std::is_copy_constructible_v<Credentials>);

namespace {

const QByteArray Secret = "a secret that is longer than what a freed block is used for"_ba;
const QByteArray Wiped(Secret.size(), '\0'); // made before, lest it be made where the secret was

/// A copy of the secret that no other array shares.
QByteArray ownSecret()
{
    return QByteArray(Secret.constData(), Secret.size());
}

/// Looks at the program's memory from outside, because it also looks where memory was freed.
class Memory final
{
public:
    explicit Memory(const QByteArray &bytes)
        : m_address(qint64(bytes.constData()))
        , m_bytes(bytes.size(), '\0')
    {
    }

    [[nodiscard]] bool open() { return m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    /// What is there now, in a buffer that was made before as well.
    [[nodiscard]] const QByteArray &bytes()
    {
        m_bytes.fill('?');
        m_file.seek(m_address);
        m_file.read(m_bytes.data(), m_bytes.size());
        return m_bytes;
    }

private:
    QFile m_file{u"/proc/self/mem"_s};
    qint64 m_address;
    QByteArray m_bytes;
};

} // namespace

class CredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdTheUserNameAndTheSecret();
    void moveTheSecretAndLeaveNothing();
    void areMoveAssigned();
    void areCopiedByNameOnly();
    void copyIntoBytesOfTheirOwn();
    void overwriteTheSecretAtTheirEnd();
    void overwriteTheSecretTheyReplace();
    void wipeOverwritesAndEmpties();
    void wipeLeavesTheBytesOfAnotherOwner();
};

void CredentialsTest::holdTheUserNameAndTheSecret()
{
    const Credentials credentials(u"AC01"_s, Secret);
    QCOMPARE(credentials.username(), u"AC01"_s);
    QCOMPARE(credentials.secret(), Secret);
}

void CredentialsTest::moveTheSecretAndLeaveNothing()
{
    Credentials source(u"AC01"_s, ownSecret());
    const char *bytes = source.secret().constData();
    const Credentials target(std::move(source));

    QCOMPARE(target.username(), u"AC01"_s);
    QCOMPARE(target.secret(), Secret);
    QCOMPARE(static_cast<const void *>(target.secret().constData()), static_cast<const void *>(bytes));
    QVERIFY(source.secret().isEmpty()); // NOLINT(*use-after-move,*Move): this is what is tested
}

void CredentialsTest::areMoveAssigned()
{
    Credentials target(u"AC01"_s, "old"_ba);
    target = Credentials(u"SK02"_s, ownSecret());
    QCOMPARE(target.username(), u"SK02"_s);
    QCOMPARE(target.secret(), Secret);
}

void CredentialsTest::areCopiedByNameOnly()
{
    QVERIFY(!std::is_copy_constructible_v<Credentials>);
    QVERIFY(!std::is_copy_assignable_v<Credentials>);
}

void CredentialsTest::copyIntoBytesOfTheirOwn()
{
    std::optional<Credentials> original(std::in_place, u"AC01"_s, ownSecret());
    const Credentials copy = original->copy();
    QVERIFY(copy.secret().constData() != original->secret().constData());

    original.reset();
    QCOMPARE(copy.username(), u"AC01"_s);
    QCOMPARE(copy.secret(), Secret);
}

void CredentialsTest::overwriteTheSecretAtTheirEnd()
{
    std::optional<Credentials> credentials(std::in_place, u"AC01"_s, ownSecret());
    Memory memory(credentials->secret());
    QVERIFY(memory.open());
    QCOMPARE(memory.bytes(), Secret);

    credentials.reset();
    QCOMPARE(memory.bytes(), Wiped);
}

void CredentialsTest::overwriteTheSecretTheyReplace()
{
    Credentials credentials(u"AC01"_s, ownSecret());
    Memory memory(credentials.secret());
    QVERIFY(memory.open());

    credentials = Credentials(u"AC01"_s, "new"_ba);
    QCOMPARE(memory.bytes(), Wiped);
}

void CredentialsTest::wipeOverwritesAndEmpties()
{
    QByteArray secret = ownSecret();
    Memory memory(secret);
    QVERIFY(memory.open());

    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(memory.bytes(), Wiped);
}

void CredentialsTest::wipeLeavesTheBytesOfAnotherOwner()
{
    const QByteArray other = ownSecret();
    QByteArray secret = other;
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(other, Secret);
}

QTEST_APPLESS_MAIN(CredentialsTest)

#include "credentialstest.moc"
