// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "textprobe.h"

#include "contrast.h"
#include <QHash>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace configurator {

namespace {

/// The colours there is a lot of; one at least.
QList<QColor> mainColours(const QImage &picture, const QRect &place)
{
    QHash<QRgb, int> counts;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    constexpr int LargeShare = 4; // a quarter: no edge, no cursor
    const int most = std::ranges::max(counts.values());
    QList<QColor> colours;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() == most || count.value() * LargeShare >= place.width() * place.height()) {
            colours.append(QColor(count.key()));
        }
    }
    return colours;
}

/// Paints everything into a picture but the text, which it measures against the picture so far.
class TextMeter final : public QPaintEngine
{
public:
    explicit TextMeter(QSize size)
        : QPaintEngine(AllFeatures)
        , m_picture(size, QImage::Format_RGB32)
    {
        m_picture.fill(Qt::magenta); // whatever is not painted
    }

    [[nodiscard]] const QList<PaintedText> &texts() const { return m_texts; }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}

    void drawPath(const QPainterPath &path) override
    {
        paint([&](QPainter &painter) { painter.drawPath(path); });
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        paint([&](QPainter &painter) {
            if (mode == PolylineMode) {
                painter.drawPolyline(points, count);
            } else {
                painter.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
            }
        });
    }
    void drawPixmap(const QRectF &place, const QPixmap &picture, const QRectF &part) override
    {
        paint([&](QPainter &painter) { painter.drawPixmap(place, picture, part); });
    }
    void drawImage(const QRectF &place, const QImage &picture, const QRectF &part,
                   Qt::ImageConversionFlags) override
    {
        paint([&](QPainter &painter) { painter.drawImage(place, picture, part); });
    }

    void drawTextItem(const QPointF &start, const QTextItem &item) override
    {
        const QRectF all(start.x(), start.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        QRegion seen = QRegion(m_picture.rect()) & state->transform().mapRect(all).toAlignedRect();
        if (!systemClip().isEmpty()) {
            seen &= systemClip();
        }
        if (painter()->hasClipping()) {
            seen &= state->transform().map(painter()->clipRegion());
        }
        if (seen.isEmpty() || item.text().trimmed().isEmpty()) {
            return;
        }
        double lowest = HighestContrast;
        for (const QColor &behind : mainColours(m_picture, seen.boundingRect())) {
            lowest = std::min(lowest, contrast(inkOn(behind), behind));
        }
        m_texts.append({item.text(), seen.boundingRect(), lowest});
    }

private:
    static constexpr double HighestContrast = 21;

    /// The colour of the pen, which may let some of what is behind through.
    [[nodiscard]] QColor inkOn(const QColor &behind) const
    {
        QImage spot(1, 1, m_picture.format());
        spot.fill(behind);
        QPainter painter(&spot);
        painter.setOpacity(state->opacity());
        painter.fillRect(spot.rect(), state->pen().color());
        return spot.pixelColor(0, 0);
    }

    void paint(const auto &draw)
    {
        QPainter inner(&m_picture);
        if (!systemClip().isEmpty()) {
            inner.setClipRegion(systemClip());
        }
        inner.setTransform(state->transform());
        if (painter()->hasClipping()) {
            inner.setClipPath(painter()->clipPath(), Qt::IntersectClip);
        }
        inner.setRenderHints(state->renderHints());
        inner.setCompositionMode(state->compositionMode());
        inner.setOpacity(state->opacity());
        inner.setPen(state->pen());
        inner.setBrush(state->brush());
        inner.setBrushOrigin(state->brushOrigin());
        draw(inner);
    }

    QImage m_picture;
    QList<PaintedText> m_texts;
};

/// As large as the widget.
class Sheet final : public QPaintDevice
{
public:
    explicit Sheet(const QWidget &widget)
        : m_like(widget)
        , m_meter(widget.size())
    {
    }

    [[nodiscard]] const QList<PaintedText> &texts() const { return m_meter.texts(); }

    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_meter; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        const QPaintDevice &like = m_like;
        switch (metric) {
        case PdmWidth:
            return like.width();
        case PdmHeight:
            return like.height();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return like.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 0; // is not asked
        }
    }

private:
    const QWidget &m_like;
    mutable TextMeter m_meter;
};

} // namespace

QList<PaintedText> paintedTexts(QWidget &widget)
{
    Sheet sheet(widget);
    widget.render(&sheet);
    return sheet.texts();
}

} // namespace configurator
