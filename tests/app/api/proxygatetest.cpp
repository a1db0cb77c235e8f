// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/proxygate.h"

#include "companynetwork.h"

#include <QTest>

#include <array>
#include <memory>

using namespace configurator;
using namespace Qt::StringLiterals;

/// One proxy, of which each call says what it did with a sign-in.
class ProxyGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_signIn = std::make_unique<ProxySignIn>();
        m_gate = std::make_unique<ProxyGate>(*m_signIn);
        m_ways.clear();
        signIn("first");
    }
    void letsOneCallTryASignIn();
    void endsATrialWithItsCall();
    void tellsOfARefusalBeforeOthersGoOn();
    void judgesANewSignInByItsOwnTrial_data();
    void judgesANewSignInByItsOwnTrial();
    void keepsAnAcceptedSignInWhenAnOldOneIsRefused();

private:
    void signIn(const QByteArray &password) const
    {
        m_signIn->signIn(m_network.proxy.name(), {u"jo"_s, password}, false);
    }
    void enter(QObject &call)
    {
        m_gate->enter(CompanyNetwork::url(), &call,
                      [this](const QNetworkProxy &proxy) { m_ways.append(proxy); });
    }
    [[nodiscard]] QStringList passwords() const
    {
        QStringList all;
        for (const QNetworkProxy &way : m_ways) {
            all.append(way.password());
        }
        return all;
    }

    CompanyNetwork m_network;
    ProxyVariables m_variables{m_network.proxy.url()};
    std::unique_ptr<ProxySignIn> m_signIn;
    std::unique_ptr<ProxyGate> m_gate;
    QList<QNetworkProxy> m_ways; // of the calls that were let through
};

void ProxyGateTest::letsOneCallTryASignIn()
{
    std::array<QObject, 3> calls;
    for (QObject &call : calls) {
        enter(call);
    }
    QTRY_COMPARE(passwords(), QStringList{u"first"_s});

    m_gate->accept(m_ways.first(), &calls[0]);

    QCOMPARE(passwords(), QStringList(3, u"first"_s));
}

void ProxyGateTest::endsATrialWithItsCall()
{
    auto trial = std::make_unique<QObject>();
    std::array<QObject, 2> calls;
    enter(*trial);
    for (QObject &call : calls) {
        enter(call);
    }
    QTRY_COMPARE(passwords(), QStringList{u"first"_s});

    trial.reset();

    QCOMPARE(passwords(), QStringList(2, u"first"_s));
}

void ProxyGateTest::tellsOfARefusalBeforeOthersGoOn()
{
    std::array<QObject, 2> calls;
    for (QObject &call : calls) {
        enter(call);
    }
    QTRY_COMPARE(m_ways.size(), 1);
    QList<qsizetype> waysAtRefusal;
    connect(m_gate.get(), &ProxyGate::refused, this, [&] { waysAtRefusal.append(m_ways.size()); });

    m_gate->refuse(m_ways.first(), &calls[0]);

    QCOMPARE(waysAtRefusal, QList<qsizetype>{1});
    QCOMPARE(passwords(), (QStringList{u"first"_s, QString()}));

    m_gate->refuse(m_ways.last(), &calls[1]); // which had none to be refused
    QCOMPARE(waysAtRefusal.size(), 1);
}

void ProxyGateTest::judgesANewSignInByItsOwnTrial_data()
{
    QTest::addColumn<bool>("isAccepted");

    QTest::newRow("the old one is accepted late") << true;
    QTest::newRow("the old one is refused late") << false;
}

void ProxyGateTest::judgesANewSignInByItsOwnTrial()
{
    QFETCH(bool, isAccepted);
    std::array<QObject, 2> early;
    std::array<QObject, 2> late;
    enter(early[0]);
    QTRY_COMPARE(m_ways.size(), 1);
    const QNetworkProxy old = m_ways.first();
    m_gate->accept(old, &early[0]);
    enter(early[1]);
    QTRY_COMPARE(m_ways.size(), 2);
    m_gate->refuse(old, &early[0]);
    signIn("second");
    m_ways.clear();
    for (QObject &call : late) {
        enter(call);
    }
    QTRY_COMPARE(passwords(), QStringList{u"second"_s});

    isAccepted ? m_gate->accept(old, &early[1]) : m_gate->refuse(old, &early[1]);

    QObject last;
    enter(last);
    QVERIFY(!QTest::qWaitFor([this] { return m_ways.size() > 1; }, 200));
    m_gate->accept(m_ways.first(), &late[0]);
    QCOMPARE(passwords(), QStringList(3, u"second"_s));
}

void ProxyGateTest::keepsAnAcceptedSignInWhenAnOldOneIsRefused()
{
    std::array<QObject, 2> early;
    std::array<QObject, 2> late;
    enter(early[0]);
    QTRY_COMPARE(m_ways.size(), 1);
    const QNetworkProxy old = m_ways.first();
    m_gate->refuse(old, &early[0]);
    signIn("second");
    enter(late[0]);
    QTRY_COMPARE(m_ways.size(), 2);
    m_gate->accept(m_ways.last(), &late[0]);

    m_gate->refuse(old, &early[1]);

    m_ways.clear();
    for (QObject &call : late) {
        enter(call);
    }
    QTRY_COMPARE(passwords(), QStringList(2, u"second"_s)); // at once
}

QTEST_GUILESS_MAIN(ProxyGateTest)

#include "proxygatetest.moc"
