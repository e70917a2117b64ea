// SPDX-License-Identifier: GPL-3.0-only
#include "tests/shape/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace ttp::shape {
namespace {

// Walks the text once and says for each byte whether it is code, comment or literal.
class Blanker
{
public:
    Blanker(const QByteArray &text, bool blankLiterals) : m_in(text), m_out(text), m_blankLiterals(blankLiterals) {}

    QByteArray run()
    {
        while (m_at < m_in.size()) {
            if (startsWith("//"))
                skipTo("\n", false, true);
            else if (startsWith("/*"))
                skipTo("*/", true, true);
            else if (startsWith("R\"") && !isWord(m_at - 1))
                skipRawString();
            else if (m_in[m_at] == '"')
                skipLiteral('"');
            else if (m_in[m_at] == '\'' && !isDigitSeparator())
                skipLiteral('\'');
            else
                ++m_at;
        }
        return m_out;
    }

private:
    bool startsWith(const char *what) const { return QByteArrayView(m_in).sliced(m_at).startsWith(what); }
    bool isWord(qsizetype i) const
    {
        return i >= 0 && i < m_in.size() && (std::isalnum(static_cast<unsigned char>(m_in[i])) || m_in[i] == '_');
    }
    bool isDigitSeparator() const { return isWord(m_at - 1) && isWord(m_at + 1) && wordBeforeIsNumber(); }
    bool wordBeforeIsNumber() const
    {
        qsizetype i = m_at - 1;
        while (isWord(i) || (i >= 0 && m_in[i] == '\''))
            --i;
        return std::isdigit(static_cast<unsigned char>(m_in[i + 1])) != 0;
    }

    void blankTo(qsizetype end, bool blank)
    {
        end = std::min(end, m_in.size());
        for (; m_at < end; ++m_at)
            if (blank && m_in[m_at] != '\n')
                m_out[m_at] = ' ';
    }
    void skipTo(const QByteArray &end, bool including, bool blank)
    {
        const qsizetype found = m_in.indexOf(end, m_at);
        blankTo(found < 0 ? m_in.size() : found + (including ? end.size() : 0), blank);
    }
    void skipRawString()
    {
        const qsizetype open = m_in.indexOf('(', m_at);
        const QByteArray mark = open < 0 ? QByteArray() : m_in.mid(m_at + 2, open - m_at - 2);
        skipTo(')' + mark + '"', true, m_blankLiterals);
    }
    void skipLiteral(char quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_in.size() && m_in[end] != quote && m_in[end] != '\n')
            end += m_in[end] == '\\' ? 2 : 1;
        blankTo(end + 1, m_blankLiterals);
    }

    const QByteArray &m_in;
    QByteArray m_out;
    const bool m_blankLiterals;
    qsizetype m_at = 0;
};

bool isLeftOut(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return std::any_of(parts.begin(), parts.end(), [](const QString &part) {
        return part == QLatin1String("build") || part.startsWith(QLatin1String("build-")) ||
               part == QLatin1String("out") || part == QLatin1String("__pycache__") ||
               (part.startsWith(QLatin1Char('.')) && part.size() > 1 && part != QLatin1String(".ci"));
    });
}

} // namespace

QString sourceRoot()
{
    return QStringLiteral(TTP_SOURCE_DIR);
}

QByteArray readFile(const QString &path)
{
    QFile file(sourceRoot() + QLatin1Char('/') + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<SourceFile> readTree(const QStringList &folders, const QStringList &namePatterns)
{
    const QDir root(sourceRoot());
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator it(root.filePath(folder), namePatterns, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = QDir::cleanPath(root.relativeFilePath(it.next()));
            if (!isLeftOut(path))
                files.append({path, readFile(path)});
        }
    }
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    return files;
}

QList<SourceFile> programSources()
{
    return readTree({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")},
                    {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

QList<SourceFile> allSources()
{
    return readTree({QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")},
                    {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

QByteArray codeOnly(const QByteArray &text)
{
    return Blanker(text, true).run();
}

QByteArray withoutComments(const QByteArray &text)
{
    return Blanker(text, false).run();
}

QString at(const SourceFile &file, qsizetype offset, const QString &message)
{
    const auto line = file.text.left(offset).count('\n') + 1;
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(message);
}

} // namespace ttp::shape
