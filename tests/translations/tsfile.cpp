// SPDX-FileCopyrightText: 2026 Conversations Configurator contributors
// SPDX-License-Identifier: Apache-2.0
#include "translations/tsfile.h"

#include <QDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace configurator {

namespace {

const QDir &folder()
{
    static const QDir folder(QStringLiteral(CONFIGURATOR_SOURCE_DIR) + u"/translations"_s);
    return folder;
}

/// The reader stands at the start of the element <translation>.
void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.isFinished = !xml.attributes().hasAttribute(u"type"_s); // unfinished, vanished, obsolete
    if (!message.isPlural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement()) {
        message.translations.append(xml.readElementText());
    }
}

/// The reader stands at the start of the element <message>.
TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.disambiguation = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QString TsMessage::description() const
{
    return u"%1: “%2” → “%3”"_s.arg(context, source, translations.join(u"” / “"_s));
}

QStringList tsFiles()
{
    QStringList files = folder().entryList({u"configurator_*.ts"_s}, QDir::Files);
    files.removeOne(u"configurator_en.ts"_s);
    return files;
}

QString languageOf(const QString &tsFile)
{
    return tsFile.section(u'.', 0, 0).section(u'_', 1).replace(u'_', u'-');
}

QList<TsMessage> readTsFile(const QString &path)
{
    QFile file(folder().filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    }
    QXmlStreamReader xml(&file);
    QList<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append(readMessage(xml, context));
        }
    }
    if (xml.hasError()) {
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    }
    return messages;
}

void addTsFileRows()
{
    QTest::addColumn<QString>("file");

    for (const QString &file : tsFiles()) {
        QTest::newRow(qPrintable(languageOf(file))) << file;
    }
}

} // namespace configurator
