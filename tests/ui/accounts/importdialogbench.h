// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/accounts/testprofiles.h"
#include "app/editing/setupbench.h"
#include "ui/accounts/importdialog.h"
#include "ui/accounts/importtablemodel.h"
#include "ui/feedback/messagebanner.h"
#include "ui/feedback/statusline.h"
#include "ui/support/named.h"

#include <QPushButton>
#include <QTableView>

#include <memory>

namespace configurator {

/// The dialog beside an account Birch, with a file of profiles and an environment of its own, and a keychain
/// that waits for the test.
class ImportDialogBench
{
public:
    static QString acmeSecret() { return QStringLiteral("5ecre7-of-acme"); }
    static QString birchSecret() { return QStringLiteral("5ecre7-of-birch"); }
    static QString cedarSecret() { return QStringLiteral("5ecre7-of-cedar"); }

    /// One account of each kind: new ones, one that is there already, and those that cannot be imported.
    static QByteArray everything()
    {
        Account cedar = acmeWithKey();
        cedar.accountSid = testSid(SidKind::Account, u'd');
        cedar.region = {.id = QStringLiteral("au1"), .edge = QStringLiteral("sydney")};
        QJsonObject broken = testProfile(birch(), birchSecret());
        broken.remove(QStringLiteral("apiKey"));
        return testProfiles({{QStringLiteral("acme"), testProfile(acmeWithKey(), acmeSecret())},
                             {QStringLiteral("birch"), testProfile(birch(), birchSecret())},
                             {QStringLiteral("broken"), broken},
                             {QStringLiteral("cedar"), testProfile(cedar, cedarSecret())}},
                            {QJsonObject{{QStringLiteral("id"), QStringLiteral("old")},
                                         {QStringLiteral("accountSid"), acme().accountSid.text()}}},
                            QStringLiteral("acme"));
    }

    /// Without `profiles` there is no file.
    explicit ImportDialogBench(const QByteArray &profiles = everything())
    {
        environment.insert(QStringLiteral("TWILIO_CONFIG_DIR"), setup.folder.path());
        if (!profiles.isEmpty()) {
            writeFile(path(), profiles);
        }
        setup.add(birch(), "known");
    }

    void open()
    {
        dialog = std::make_unique<ImportDialog>(setup.setup, setup.registry, environment);
        dialog->open();
    }

    [[nodiscard]] QString path() const { return setup.folder.filePath(QStringLiteral("config.json")); }
    static void writeFile(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
            qFatal("a file of profiles cannot be written");
        }
    }

    [[nodiscard]] QPushButton &button(const QString &name) const { return named<QPushButton>(*dialog, name); }
    [[nodiscard]] QPushButton &import() const { return button(QStringLiteral("Import")); }
    [[nodiscard]] QTableView &table() const { return *dialog->findChild<QTableView *>(); }
    [[nodiscard]] MessageBanner &banner() const { return *dialog->findChild<MessageBanner *>(); }

    /// The title of the message above the table; empty without one.
    [[nodiscard]] QString bannerTitle() const
    {
        return banner().isVisibleTo(dialog.get()) ? accessibleName(&banner()) : QString();
    }

    [[nodiscard]] QModelIndex cell(const QString &name, int column) const
    {
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const QModelIndex index = table().model()->index(row, 0);
            if (index.data().toString() == name) {
                return index.siblingAtColumn(column);
            }
        }
        qFatal("no account is called '%s'", qUtf8Printable(name));
    }
    [[nodiscard]] QString text(const QString &name, ImportTableModel::Column column) const
    {
        return cell(name, column).data().toString();
    }
    [[nodiscard]] QString status(const QString &name) const { return text(name, ImportTableModel::Status); }

    /// The accounts whose box is checked.
    [[nodiscard]] QStringList chosen() const
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row) {
            const QModelIndex index = table().model()->index(row, 0);
            if (index.data(Qt::CheckStateRole) == QVariant(Qt::Checked)) {
                names.append(index.data().toString());
            }
        }
        return names;
    }

    void choose(const QString &name, bool chosen) const
    {
        table().model()->setData(cell(name, 0), chosen ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
    }

    /// Lets the keychain answer each of the next writes once it has been asked.
    [[nodiscard]] bool succeed(int writes = 1)
    {
        return answer(writes, [this] { setup.keychain.succeed(); });
    }
    [[nodiscard]] bool fail(CredentialError::Kind kind, int writes = 1)
    {
        return answer(writes, [this, kind] { setup.keychain.fail(kind); });
    }

    SetupBench setup;
    QProcessEnvironment environment;
    std::unique_ptr<ImportDialog> dialog;

private:
    template<typename Answer>
    [[nodiscard]] bool answer(int writes, Answer answer)
    {
        for (int write = 0; write < writes; ++write) {
            if (!QTest::qWaitFor([this] { return setup.keychain.waiting() > 0; })) {
                return false;
            }
            answer();
        }
        return true;
    }
};

} // namespace configurator
