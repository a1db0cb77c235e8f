// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/guidepage.h"

#include "ui/help/guidetypography.h"

#include <QEvent>
#include <QFile>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

constexpr int LineLength = 90; // in characters: longer lines are tiring to read
constexpr int LeastMargin = 24;

} // namespace

GuidePage::GuidePage(QWidget *parent)
    : QTextBrowser(parent)
{
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * 1.1);
    setFont(larger);
    setOpenExternalLinks(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTextBrowser::sourceChanged, this, &GuidePage::dress);
}

QUrl GuidePage::contents()
{
    return QUrl(u"qrc:/guide/index.md"_s);
}

void GuidePage::setLanguage(const QString &code)
{
    if (code != m_language) {
        m_language = code;
        reload();
    }
}

QVariant GuidePage::loadResource(int type, const QUrl &address)
{
    if (type == QTextDocument::ImageResource) {
        return fittedPicture(path(address));
    }
    QFile file(path(address));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void GuidePage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void GuidePage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    setMargins();
    fitPictures();
}

void GuidePage::dress()
{
    setTypography(*document(), palette());
    setMargins();
}

/// The column of text stands in the middle.
void GuidePage::setMargins()
{
    const int margin = (viewport()->width() - columnWidth()) / 2;
    QTextFrameFormat format = document()->rootFrame()->frameFormat();
    format.setLeftMargin(margin);
    format.setRightMargin(margin);
    format.setTopMargin(LeastMargin);
    format.setBottomMargin(2 * LeastMargin);
    document()->rootFrame()->setFrameFormat(format);
}

void GuidePage::fitPictures()
{
    for (const QString &picture : picturesIn(*document())) {
        const QUrl address = document()->baseUrl().resolved(QUrl(picture));
        document()->addResource(QTextDocument::ImageResource, address, fittedPicture(path(address)));
    }
    document()->markContentsDirty(0, document()->characterCount());
}

int GuidePage::columnWidth() const
{
    return std::min(LineLength * fontMetrics().averageCharWidth(), viewport()->width() - 2 * LeastMargin);
}

QString GuidePage::path(const QUrl &address) const
{
    const QString path = u":/guide/%1/%2"_s;
    const QString translated = path.arg(m_language, address.fileName());
    return QFile::exists(translated) ? translated : path.arg(u"en"_s, address.fileName());
}

/// As smooth as a picture made smaller can be: a text document would leave out lines of it.
QPixmap GuidePage::fittedPicture(const QString &path) const
{
    QPixmap picture(path);
    const int most = std::max(columnWidth(), 1);
    if (picture.width() > most) {
        const int pixels = std::min(picture.width(), int(most * devicePixelRatioF()));
        picture = picture.scaledToWidth(pixels, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(double(pixels) / most);
    }
    return picture;
}

} // namespace configurator
