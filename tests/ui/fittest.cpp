// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "localization/languages.h"
#include "scene.h"
#include "ui/support/longertranslator.h"
#include "ui/support/misfits.h"

#include <QDir>
#include <QImageWriter>

using namespace configurator;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Screen(1280, 800);
constexpr QSize LeastMainWindow(853, 533); ///< the same screen at 150 %

const auto English = u"en"_s;
const auto Longer = u"longer"_s;           ///< nobody's language, but longer than any
const auto LongerMirrored = u"mirrored"_s; ///< the same from right to left

QStringList languages()
{
    QStringList all = Languages::available();
    all.removeOne(English);
    return QStringList{English} + all + QStringList{Longer, LongerMirrored};
}

/// Whether a language is looked at in every way; of the others there is one picture of each window.
bool isLookedAtClosely(const QString &language)
{
    return language == English || language == Longer || language == LongerMirrored;
}

} // namespace

/// Whether every window and dialog has room for its words, in every language.
class FitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.use(Appearance::Light); }
    void fits_data();
    void fits();
    void cleanupTestCase();

private:
    void open(Scene::Kind kind);
    void speak(const QString &language);
    void showAsItOpens();
    void resize(const QSize &size);
    static void settle();
    void check(Elision elision, const QSize &most, const QString &when);
    void keepPicture(const QString &name);

    [[nodiscard]] QWidget &window() const { return m_scene->window(); }
    [[nodiscard]] bool isMainWindow() const { return qobject_cast<MainWindow *>(&window()); }

    Theme m_theme{*qApp};
    Languages m_languages;
    std::unique_ptr<LongerTranslator> m_longer;
    std::unique_ptr<Scene> m_scene;
    Scene::Kind m_kind = {};
    QSize m_usual; ///< of the window as it opens
    QStringList m_misfits;
};

void FitTest::fits_data()
{
    QTest::addColumn<Scene::Kind>("kind");
    QTest::addColumn<QString>("language");

    for (const auto &[name, kind] : scenes()) { // each of which is made once
        for (const QString &language : languages()) {
            QTest::addRow("%s, %s", name, qUtf8Printable(language)) << kind << language;
        }
    }
}

void FitTest::fits()
{
    QFETCH(Scene::Kind, kind);
    QFETCH(QString, language);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const bool isPoint = qFuzzyCompare(qApp->devicePixelRatio(), 1.0);
    m_misfits.clear();

    open(kind);
    speak(language);
    const bool isMirrored =
        language == LongerMirrored || QLocale(language).textDirection() == Qt::RightToLeft;
    QCOMPARE(window().isRightToLeft(), isMirrored);

    showAsItOpens();
    check(Elision::Nowhere, Screen, u"as it opens"_s);
    if (isPoint || isLookedAtClosely(language)) {
        keepPicture(name);
    }
    if (isPoint && language == English) {
        m_theme.use(Appearance::Dark);
        settle();
        keepPicture(name + u", dark"_s);
        m_theme.use(Appearance::Light);
    }

    resize({});
    check(Elision::WithToolTip, isMainWindow() ? LeastMainWindow : Screen, u"as small as it can be"_s);
    if (isPoint && isLookedAtClosely(language)) {
        keepPicture(name + u", small"_s);
    }
    QVERIFY2(m_misfits.isEmpty(), qUtf8Printable(u'\n' + m_misfits.join(u'\n')));
}

void FitTest::cleanupTestCase()
{
    m_scene.reset();
    m_longer.reset();
}

/// In English, by which its parts are found.
void FitTest::open(Scene::Kind kind)
{
    if (m_scene && kind == m_kind) {
        return;
    }
    m_scene.reset();
    speak(English);
    m_scene = std::make_unique<Scene>(kind);
    m_kind = kind;
    m_usual = isMainWindow() ? Screen : window().size();
}

void FitTest::speak(const QString &language)
{
    m_longer.reset();
    const bool isLonger = language == Longer || language == LongerMirrored;
    m_languages.use(isLonger ? English : language);
    if (isLonger) {
        m_longer = std::make_unique<LongerTranslator>(language == Longer ? Qt::LeftToRight : Qt::RightToLeft);
        QCoreApplication::installTranslator(m_longer.get());
    }
    QCoreApplication::processEvents();
}

/// Dialogs make themselves as high as they need to be when they are shown.
void FitTest::showAsItOpens()
{
    if (isMainWindow()) {
        return resize(m_usual);
    }
    window().hide();
    resize(m_usual);
    window().show();
    resize(window().size());
}

void FitTest::resize(const QSize &size)
{
    window().resize(size);
    settle();
}

/// What is laid out anew may lead to more of that.
void FitTest::settle()
{
    for (int pass = 0; pass < 4; ++pass) {
        QCoreApplication::processEvents();
    }
}

void FitTest::check(Elision elision, const QSize &most, const QString &when)
{
    QStringList found = misfits(window(), elision);
    for (const QWidget *part : window().findChildren<QWidget *>()) {
        if (part->isWindow() && part->isVisible()) { // such as a list that is open
            found += misfits(*part, elision);
        }
    }
    const QSize size = window().size();
    if (size.width() > most.width() || size.height() > most.height()) {
        found.append(u"it is %1×%2"_s.arg(size.width()).arg(size.height()));
    }
    for (const QString &misfit : std::as_const(found)) {
        m_misfits.append(when + u": "_s + misfit);
    }
}

void FitTest::keepPicture(const QString &name)
{
    constexpr int Quickly = 20; // and not as small as can be
    const QPixmap picture = window().grab();
    const int percent = qRound(picture.devicePixelRatio() * 100);
    const QDir folder(u"" CONFIGURATOR_PICTURES "/%1"_s.arg(percent));
    folder.mkpath(u"."_s);
    QImageWriter writer(folder.filePath(name + u".png"_s));
    writer.setCompression(Quickly);
    QVERIFY2(writer.write(picture.toImage()), qUtf8Printable(writer.errorString()));
}

QTEST_MAIN(FitTest)

#include "fittest.moc"
