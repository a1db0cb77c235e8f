// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editing/accountcontext.h"
#include "ui/form/sideditor.h"
#include "ui/form/sidlistmodel.h"
#include "ui/form/sidpopup.h"
#include "ui/support/named.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

namespace configurator {

/// A SID of a Conversation Service whose digits are all `digit`.
inline QString serviceSid(char16_t digit)
{
    return QStringLiteral("IS") + QString(32, QChar(digit));
}

/// An editor of a SID with a few services to choose from, in a window with something to go to from there.
struct Picker
{
    explicit Picker(const SidRule &rule = {SidKind::ConversationService})
        : editor(new SidEditor(rule, &window))
        , combo(editor->findChild<QComboBox *>())
        , line(combo->lineEdit())
        , edited(editor, &FieldEditor::edited)
        , left(editor, &FieldEditor::left)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(editor);
        layout->addWidget(next);
        layout->addStretch(1);
        window.resize(500, 600);
        names.status = KnownNames::Status::Complete;
        names.readAt = QDateTime::currentDateTimeUtc();
        names.list.append({
            {.sid = serviceSid(u'a'), .name = QStringLiteral("Front desk"), .createdAt = day(1)},
            {.sid = serviceSid(u'b'), .name = QStringLiteral("Café Zürich"), .createdAt = day(3)},
            {.sid = serviceSid(u'c'), .name = QStringLiteral("Night desk"), .createdAt = day(2)},
        });
    }

    /// With the second service on the server.
    void show()
    {
        setNames();
        editor->setText(serviceSid(u'b'));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        editor->setFocus();
        QVERIFY(line->hasFocus());
    }
    void setNames() const { editor->setNames(names, serviceSid(u'b')); }

    /// As keys come in: to what has the keyboard.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) const
    {
        line->selectAll();
        QTest::keyClicks(combo, text);
    }

    [[nodiscard]] SidPopup *popup() const { return window.findChild<SidPopup *>(); }
    [[nodiscard]] bool isOpen() const { return popup() && popup()->isVisible(); }
    [[nodiscard]] QListView &list() const { return *popup()->findChild<QListView *>(); }
    [[nodiscard]] QToolButton *button() const { return popup()->findChild<QToolButton *>(); }

    /// The names on offer.
    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; isOpen() && row < list().model()->rowCount(); ++row) {
            texts.append(list().model()->index(row, 0).data().toString());
        }
        return texts;
    }
    [[nodiscard]] QString selected() const { return popup()->selectedSid(); }
    void click(int row) const
    {
        const QRect place = list().visualRect(list().model()->index(row, 0));
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place.center());
    }
    void clickArrow() const
    {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        option.editable = true;
        const QRect arrow =
            combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, combo);
        QTest::mouseClick(combo, Qt::LeftButton, {}, arrow.center());
    }

    static QDateTime day(int number) { return {QDate(2026, 1, number), QTime(12, 0), Qt::UTC}; }

    KnownNames names;
    QWidget window;
    SidEditor *editor;
    QComboBox *combo;
    QLineEdit *line;
    QLineEdit *next = new QLineEdit(&window);
    QSignalSpy edited;
    QSignalSpy left;
};

} // namespace configurator
