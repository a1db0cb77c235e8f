// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/files/filedrop.h"

#include <QDialog>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>
#include <QWindow>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

QList<QUrl> urls(const QStringList &texts)
{
    QList<QUrl> urls;
    for (const QString &text : texts) {
        urls.append(QUrl(text));
    }
    return urls;
}

} // namespace

/// Files that are dropped on a window with a line of text in its middle.
class FileDropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_line.clear();
        m_window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }
    void takesAFile_data();
    void takesAFile();
    void leavesTheRest_data();
    void leavesTheRest();
    void leavesTextToTheLine();
    void takesFilesOnceAfterItWasHidden();
    void takesNothingBehindADialog();

private:
    /// Sends what the window system sends: the drag that comes in, and then the drop. Whether it was taken.
    [[nodiscard]] bool drag(const QMimeData &data)
    {
        const QPoint place = m_line.mapTo(&m_window, m_line.rect().center());
        const auto actions = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter(place, actions, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.windowHandle(), &enter);
        QDragMoveEvent move(place, actions, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.windowHandle(), &move);
        if (!move.isAccepted()) {
            return false;
        }
        QDropEvent drop(place, actions, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_window.windowHandle(), &drop);
        m_action = drop.dropAction();
        return drop.isAccepted();
    }

    QWidget m_window;
    QLineEdit &m_line = *new QLineEdit(&m_window);
    FileDrop &m_drop = *new FileDrop(&m_window);
    QSignalSpy m_dropped{&m_drop, &FileDrop::dropped};
    Qt::DropAction m_action = Qt::IgnoreAction;
};

void FileDropTest::takesAFile_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("path");

    QTest::newRow("JSON") << u"file:///tmp/acme.json"_s << u"/tmp/acme.json"_s;
    QTest::newRow("capitals") << u"file:///tmp/ACME.JSON"_s << u"/tmp/ACME.JSON"_s;
    QTest::newRow("blanks and letters")
        << u"file:///tmp/Birch%20%26%20S%C3%B6hne%202026.json"_s << u"/tmp/Birch & Söhne 2026.json"_s;
}

void FileDropTest::takesAFile()
{
    QFETCH(QString, url);
    QMimeData data;
    data.setUrls(urls({url}));
    m_dropped.clear();

    QVERIFY(drag(data));

    QCOMPARE(m_dropped.size(), 1);
    QTEST(m_dropped.first().first().toString(), "path");
    QCOMPARE(m_action, Qt::CopyAction); // the file stays where it is
    QCOMPARE(m_line.text(), QString());
}

void FileDropTest::leavesTheRest_data()
{
    QTest::addColumn<QStringList>("dragged");

    QTest::newRow("nothing") << QStringList();
    QTest::newRow("two files") << QStringList{u"file:///tmp/a.json"_s, u"file:///tmp/b.json"_s};
    QTest::newRow("another kind of file") << QStringList{u"file:///tmp/a.png"_s};
    QTest::newRow("name without a dot") << QStringList{u"file:///tmp/json"_s};
    QTest::newRow("address") << QStringList{u"https://example.com/a.json"_s};
}

void FileDropTest::leavesTheRest()
{
    QFETCH(QStringList, dragged);
    QMimeData data;
    data.setUrls(urls(dragged));
    m_dropped.clear();

    (void)drag(data);

    QCOMPARE(m_dropped.size(), 0);
}

void FileDropTest::leavesTextToTheLine()
{
    QMimeData data;
    data.setText(u"P7D"_s);
    m_dropped.clear();

    QVERIFY(drag(data));

    QCOMPARE(m_line.text(), u"P7D"_s);
    QCOMPARE(m_dropped.size(), 0);
}

void FileDropTest::takesFilesOnceAfterItWasHidden()
{
    m_window.hide();
    m_window.show();
    QMimeData data;
    data.setUrls(urls({u"file:///tmp/acme.json"_s}));
    m_dropped.clear();

    QVERIFY(drag(data));

    QCOMPARE(m_dropped.size(), 1);
}

void FileDropTest::takesNothingBehindADialog()
{
    QDialog dialog(&m_window);
    dialog.open();
    QMimeData data;
    data.setUrls(urls({u"file:///tmp/acme.json"_s}));
    m_dropped.clear();

    (void)drag(data);

    QCOMPARE(m_dropped.size(), 0);
}

QTEST_MAIN(FileDropTest)

#include "filedroptest.moc"
