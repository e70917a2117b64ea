// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/i18n/TsFile.h"

#include <QFile>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace ttp {

namespace {

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.type = xml.attributes().value(QStringLiteral("type")).toString();
    if (!message.isNumerus) {
        message.translations = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message;
    message.context = context;
    message.isNumerus = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source"))
            message.source = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == QStringLiteral("comment"))
            message.comment = xml.readElementText();
        else if (xml.name() == QStringLiteral("extracomment"))
            message.note = xml.readElementText();
        else if (xml.name() == QStringLiteral("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

void readContext(QXmlStreamReader &xml, QList<TsMessage> &messages)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("name"))
            context = xml.readElementText();
        else if (xml.name() == QStringLiteral("message"))
            messages.append(readMessage(xml, context));
        else
            xml.skipCurrentElement();
    }
}

void write(QXmlStreamWriter &xml, const TsMessage &message)
{
    xml.writeStartElement(QStringLiteral("message"));
    if (message.isNumerus)
        xml.writeAttribute(QStringLiteral("numerus"), QStringLiteral("yes"));
    xml.writeTextElement(QStringLiteral("source"), message.source);
    if (!message.comment.isEmpty())
        xml.writeTextElement(QStringLiteral("comment"), message.comment);
    xml.writeStartElement(QStringLiteral("translation"));
    for (const QString &form : message.translations) {
        if (message.isNumerus)
            xml.writeTextElement(QStringLiteral("numerusform"), form);
        else
            xml.writeCharacters(form);
    }
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

TsFile readTs(const QString &path)
{
    TsFile file;
    file.path = path;
    QFile device(path);
    if (!device.open(QIODevice::ReadOnly)) {
        file.error = device.errorString();
        return file;
    }
    QXmlStreamReader xml(&device);
    if (xml.readNextStartElement() && xml.name() == QStringLiteral("TS")) {
        file.language = xml.attributes().value(QStringLiteral("language")).toString();
        while (xml.readNextStartElement()) {
            if (xml.name() == QStringLiteral("context"))
                readContext(xml, file.messages);
            else
                xml.skipCurrentElement();
        }
    }
    file.error = xml.errorString();
    return file;
}

bool writeTs(const TsFile &file)
{
    QFile device(file.path);
    if (!device.open(QIODevice::WriteOnly))
        return false;
    QXmlStreamWriter xml(&device);
    xml.setAutoFormatting(false);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE TS>"));
    xml.writeStartElement(QStringLiteral("TS"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("2.1"));
    xml.writeAttribute(QStringLiteral("language"), file.language);
    QString context;
    for (const TsMessage &message : file.messages) {
        if (message.context != context) {
            if (!context.isEmpty())
                xml.writeEndElement();
            context = message.context;
            xml.writeStartElement(QStringLiteral("context"));
            xml.writeTextElement(QStringLiteral("name"), context);
        }
        write(xml, message);
    }
    xml.writeEndDocument();
    return device.flush() && !xml.hasError();
}

} // namespace ttp
