// SPDX-License-Identifier: GPL-3.0-only
#include "core/protocol/JsonScanner.h"

#include "core/protocol/Limits.h"

#include <QByteArray>
#include <QSet>
#include <cmath>

namespace ttp {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// One walk over the text. Every method returns false once an error is set.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    Result<void> run()
    {
        skipSpace();
        if (value(0)) {
            skipSpace();
            if (m_at != m_text.size())
                wrong("something follows the end of the document");
        }
        if (m_error)
            return *m_error;
        return {};
    }

private:
    bool wrong(const char *what, ErrorCode code = ErrorCode::InvalidInput)
    {
        if (!m_error) {
            m_error =
                Error{code, Doing::ParsingMessage, QStringLiteral("byte %1").arg(m_at), QString::fromLatin1(what), 0};
        }
        return false;
    }

    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (m_at < m_text.size() &&
               (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n' || m_text[m_at] == '\r'))
            ++m_at;
    }

    bool value(int depth)
    {
        if (++m_values > limits::jsonValues)
            return wrong("more values than a message may have", ErrorCode::TooLarge);
        switch (peek()) {
        case '{':
            return object(depth + 1);
        case '[':
            return array(depth + 1);
        case '"':
            return string(nullptr);
        case 't':
            return literal("true");
        case 'f':
            return literal("false");
        case 'n':
            return literal("null");
        default:
            return number();
        }
    }

    bool deeper(int depth)
    {
        if (depth > limits::jsonDepth)
            return wrong("nested deeper than a message may be", ErrorCode::TooLarge);
        ++m_at;
        skipSpace();
        return true;
    }

    bool object(int depth)
    {
        if (!deeper(depth))
            return false;
        if (take('}'))
            return true;
        QSet<QByteArray> names;
        for (;;) {
            QByteArray name;
            if (peek() != '"')
                return wrong("a member's name is expected");
            if (!string(&name))
                return false;
            if (names.contains(name))
                return wrong("the same member twice in one object");
            names.insert(name);
            skipSpace();
            if (!take(':'))
                return wrong("':' is expected");
            skipSpace();
            if (!value(depth))
                return false;
            skipSpace();
            if (take('}'))
                return true;
            if (!take(','))
                return wrong("',' or '}' is expected");
            skipSpace();
        }
    }

    bool array(int depth)
    {
        if (!deeper(depth))
            return false;
        if (take(']'))
            return true;
        for (;;) {
            if (!value(depth))
                return false;
            skipSpace();
            if (take(']'))
                return true;
            if (!take(','))
                return wrong("',' or ']' is expected");
            skipSpace();
        }
    }

    bool take(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool literal(const char *word)
    {
        const QByteArrayView expected(word);
        if (!m_text.sliced(m_at).startsWith(expected))
            return wrong("a value is expected");
        m_at += expected.size();
        return true;
    }

    bool digits()
    {
        const qsizetype from = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > from;
    }

    bool number()
    {
        const qsizetype from = m_at;
        take('-');
        if (!take('0') && !digits())
            return wrong("a value is expected");
        if (take('.') && !digits())
            return wrong("a digit is expected after the point");
        if (peek() == 'e' || peek() == 'E') {
            ++m_at;
            if (!take('+'))
                take('-');
            if (!digits())
                return wrong("a digit is expected in the exponent");
        }
        if (m_at - from > 40)
            return wrong("a number with more digits than any value here");
        bool ok = false;
        const double number = m_text.sliced(from, m_at - from).toByteArray().toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return wrong("a number that is out of range");
        return true;
    }

    /// Takes a string; puts the unescaped text into *plain if there is one.
    bool string(QByteArray *plain)
    {
        ++m_at;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return wrong("a control character in a string");
            if (c == '\\') {
                if (!escape(plain))
                    return false;
                continue;
            }
            if (plain)
                plain->append(c);
            ++m_at;
        }
        return wrong("a string without an end");
    }

    bool escape(QByteArray *plain)
    {
        static constexpr char letters[] = "\"\\/bfnrt";
        static constexpr char meanings[] = "\"\\/\b\f\n\r\t";
        ++m_at;
        const char c = peek();
        if (c == 'u')
            return unicodeEscape(plain);
        for (int i = 0; letters[i] != '\0'; ++i) {
            if (letters[i] == c) {
                ++m_at;
                if (plain)
                    plain->append(meanings[i]);
                return true;
            }
        }
        return wrong("an escape that does not exist");
    }

    /// The four digits after "\u"; -1 if they are none. Stands on the 'u'.
    int hexUnit()
    {
        if (m_text.size() - m_at < 5)
            return -1;
        int unit = 0;
        for (int i = 1; i <= 4; ++i) {
            const char c = m_text[m_at + i];
            const int digit = isDigit(c)               ? c - '0'
                              : (c >= 'a' && c <= 'f') ? c - 'a' + 10
                              : (c >= 'A' && c <= 'F') ? c - 'A' + 10
                                                       : -1;
            if (digit < 0)
                return -1;
            unit = unit * 16 + digit;
        }
        m_at += 5;
        return unit;
    }

    bool unicodeEscape(QByteArray *plain)
    {
        const int first = hexUnit();
        if (first < 0)
            return wrong("an escape without four digits");
        char32_t code = static_cast<char32_t>(first);
        if (first >= 0xdc00 && first <= 0xdfff)
            return wrong("a lone surrogate");
        if (first >= 0xd800 && first <= 0xdbff) {
            if (!take('\\') || peek() != 'u')
                return wrong("a lone surrogate");
            const int second = hexUnit();
            if (second < 0xdc00 || second > 0xdfff)
                return wrong("a lone surrogate");
            code =
                0x10000u + ((static_cast<char32_t>(first) - 0xd800u) << 10) + (static_cast<char32_t>(second) - 0xdc00u);
        }
        if (plain)
            plain->append(QString::fromUcs4(&code, 1).toUtf8());
        return true;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_values = 0;
    std::optional<Error> m_error;
};

Error refusal(ErrorCode code, const QString &detail)
{
    return Error{code, Doing::ParsingMessage, {}, detail, 0};
}

} // namespace

Result<void> scanJson(QByteArrayView text, qsizetype maxBytes)
{
    if (text.size() > maxBytes)
        return refusal(ErrorCode::TooLarge, QStringLiteral("longer than %1 bytes").arg(maxBytes));
    if (!text.isValidUtf8())
        return refusal(ErrorCode::InvalidInput, QStringLiteral("not UTF-8"));
    return Scanner(text).run();
}

} // namespace ttp
