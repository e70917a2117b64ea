// SPDX-License-Identifier: GPL-3.0-only
#include "core/identity/SealedIdentity.h"

#include "core/base/Encoding.h"
#include "core/identity/Digest.h"
#include "core/identity/LocalIdentity.h"
#include "core/identity/OpenSslHandles.h"
#include "core/identity/Random.h"

#include <algorithm>
#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace ttp {
namespace {

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, openssl::Releaser<EVP_CIPHER_CTX_free>>;

// What OWASP asks of scrypt, 2023; the limits of what is read leave room for a later version that asks for more.
constexpr quint64 ourN = quint64(1) << 17;
constexpr quint64 ourR = 8;
constexpr quint64 ourP = 1;
constexpr quint64 smallestN = quint64(1) << 14;
constexpr quint64 mostMemory = quint64(256) * 1024 * 1024;
constexpr quint64 mostR = 64;
constexpr quint64 mostP = 4;
constexpr qsizetype keyBytes = 32;
constexpr qsizetype nonceBytes = 12;
constexpr qsizetype tagBytes = 16;
constexpr qsizetype ourSaltBytes = 32;
constexpr qsizetype shortestSalt = 16;
constexpr qsizetype longestSalt = 64;
constexpr qsizetype longestKey = 16 * 1024;
constexpr qsizetype longestText = 64 * 1024;

QByteArray titleLine()
{
    return QByteArrayLiteral("TorrentTTP identity, sealed with a passphrase");
}

Error unreadable(const char *detail)
{
    return {ErrorCode::ReadFailed, Doing::ReadingIdentity, {}, QString::fromLatin1(detail), 0};
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

// Bytes that are overwritten when they die, whatever path leads there.
struct Scratch {
    QByteArray bytes;

    explicit Scratch(qsizetype size) : bytes(size, char(0)) {}
    ~Scratch() { OPENSSL_cleanse(bytes.data(), size_t(bytes.size())); }
    Q_DISABLE_COPY_MOVE(Scratch)
};

// The same letters may be typed as other bytes on another system.
Result<Secret> normalized(const Secret &passphrase)
{
    const auto wrong = [](const char *detail) {
        return Error{ErrorCode::InvalidInput, Doing::MakingIdentity, {}, QString::fromLatin1(detail), 0};
    };
    if (passphrase.reveal().size() > SealedIdentity::longestPassphrase)
        return wrong("the passphrase is longer than 1024 bytes");
    if (!passphrase.reveal().isValidUtf8())
        return wrong("the passphrase is no text in UTF-8");
    QString typed = QString::fromUtf8(passphrase.reveal());
    QString text = typed.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = text.toUtf8();
    const Secret secret(utf8);
    OPENSSL_cleanse(utf8.data(), size_t(utf8.size()));
    for (QString *spelled : {&typed, &text})
        spelled->fill(QLatin1Char('x'));
    return secret;
}

// Counted over the bytes: nothing is copied that would have to be overwritten.
qsizetype charactersIn(QByteArrayView utf8)
{
    return std::count_if(utf8.begin(), utf8.end(), [](char byte) { return (uchar(byte) & 0xC0U) != 0x80U; });
}

bool deriveKey(const SealedIdentity &sealed, const Secret &passphrase, Scratch &key)
{
    const QByteArrayView words = passphrase.reveal();
    // Besides its large table it needs some blocks.
    constexpr quint64 memory = mostMemory + quint64(1024) * 1024;
    return EVP_PBE_scrypt(words.data(), size_t(words.size()), bytesOf(sealed.salt), size_t(sealed.salt.size()),
                          sealed.n, sealed.r, sealed.p, memory, bytesOf(key.bytes), size_t(key.bytes.size())) == 1;
}

QByteArray headOf(const SealedIdentity &sealed)
{
    return titleLine() + "\nversion: 1\nuser: " + sealed.user.toString().toLatin1() + "\nkdf: scrypt " +
           QByteArray::number(sealed.n) + ' ' + QByteArray::number(sealed.r) + ' ' + QByteArray::number(sealed.p) +
           ' ' + toBase64Url(sealed.salt) + "\ncipher: aes-256-gcm " + toBase64Url(sealed.nonce) + '\n';
}

// What stands behind this mark in the line; nothing where another stands there.
std::optional<QByteArray> behind(const QByteArray &line, const char *mark)
{
    return line.startsWith(mark) ? std::optional<QByteArray>(line.mid(qsizetype(qstrlen(mark)))) : std::nullopt;
}

bool isPowerOfTwo(quint64 n)
{
    return n != 0 && (n & (n - 1)) == 0;
}

bool readKdf(const QByteArray &line, SealedIdentity &sealed)
{
    const QByteArrayList parts = behind(line, "kdf: scrypt ").value_or(QByteArray()).split(' ');
    if (parts.size() != 4)
        return false;
    bool isNumber[3] = {};
    sealed.n = parts.at(0).toULongLong(&isNumber[0]);
    sealed.r = parts.at(1).toULongLong(&isNumber[1]);
    sealed.p = parts.at(2).toULongLong(&isNumber[2]);
    const auto salt = bytesFromBase64Url(parts.at(3));
    if (!isNumber[0] || !isNumber[1] || !isNumber[2] || !salt)
        return false;
    sealed.salt = *salt;
    return true;
}

Result<void> checkLimits(const SealedIdentity &sealed)
{
    const bool isScrypt = isPowerOfTwo(sealed.n) && sealed.r >= 1 && sealed.p >= 1;
    if (!isScrypt || sealed.n < smallestN || sealed.r < ourR || sealed.salt.size() < shortestSalt)
        return unreadable("its key is guessed too easily: it was not made by this program");
    // compared by division: the product of two numbers from a file may be anything
    if (sealed.r > mostR || sealed.p > mostP || sealed.n > mostMemory / (128 * sealed.r))
        return unreadable("it asks for more memory than 256 MiB");
    if (sealed.salt.size() > longestSalt || sealed.nonce.size() != nonceBytes || sealed.key.size() <= tagBytes ||
        sealed.key.size() > longestKey)
        return unreadable("a part of it has a length that it cannot have");
    return {};
}

} // namespace

Result<SealedIdentity> SealedIdentity::seal(const LocalIdentity &identity, const Secret &passphrase)
{
    const openssl::ErrorQueueGuard guard;
    const Result<Secret> words = normalized(passphrase);
    if (!words)
        return words.error();
    if (charactersIn(words->reveal()) < shortestPassphrase) {
        return Error{ErrorCode::InvalidInput,
                     Doing::MakingIdentity,
                     {},
                     QStringLiteral("the passphrase has less than %1 characters").arg(shortestPassphrase),
                     0};
    }
    SealedIdentity sealed{identity.userId(), ourN, ourR, ourP, randomBytes(ourSaltBytes), randomBytes(nonceBytes), {}};
    Scratch key(keyBytes);
    const Secret pem = identity.privateKeyPem();
    const QByteArray head = headOf(sealed);
    QByteArray out(pem.reveal().size() + tagBytes, char(0));
    int size = 0;
    int more = 0;
    const CipherContext context(EVP_CIPHER_CTX_new());
    const bool isSealed =
        context && deriveKey(sealed, *words, key) &&
        EVP_EncryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(key.bytes), bytesOf(sealed.nonce), nullptr) ==
            1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &more, bytesOf(head), int(head.size())) == 1 &&
        EVP_EncryptUpdate(context.get(), bytesOf(out), &size, bytesOf(pem.reveal()), int(pem.reveal().size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), bytesOf(out) + size, &more) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(tagBytes), out.data() + size) == 1;
    if (!isSealed)
        return Error{ErrorCode::Internal, Doing::MakingIdentity, {}, QStringLiteral("OpenSSL cannot encrypt"), 0};
    sealed.key = out;
    return sealed;
}

Result<Secret> SealedIdentity::open(const Secret &passphrase) const
{
    const openssl::ErrorQueueGuard guard;
    const Result<Secret> words = normalized(passphrase);
    const Error wrong{ErrorCode::CredentialsInvalid,
                      Doing::ReadingIdentity,
                      {},
                      QStringLiteral("the passphrase does not open it"),
                      0};
    if (!words)
        return wrong;
    if (const Result<void> sound = checkLimits(*this); !sound)
        return sound.error();
    Scratch keyOf(keyBytes);
    if (!deriveKey(*this, *words, keyOf))
        return Error{ErrorCode::Internal, Doing::ReadingIdentity, {}, QStringLiteral("OpenSSL cannot run scrypt"), 0};
    const QByteArray head = headOf(*this);
    QByteArray tag = key.last(tagBytes);
    const qsizetype length = key.size() - tagBytes;
    Scratch pem(length);
    int size = 0;
    int more = 0;
    const CipherContext context(EVP_CIPHER_CTX_new());
    const bool isOpen =
        context &&
        EVP_DecryptInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(keyOf.bytes), bytesOf(nonce), nullptr) == 1 &&
        EVP_DecryptUpdate(context.get(), nullptr, &more, bytesOf(head), int(head.size())) == 1 &&
        EVP_DecryptUpdate(context.get(), bytesOf(pem.bytes), &size, bytesOf(key), int(length)) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(tagBytes), tag.data()) == 1 &&
        EVP_DecryptFinal_ex(context.get(), bytesOf(pem.bytes) + size, &more) == 1;
    if (!isOpen)
        return wrong;
    const Secret opened(pem.bytes);
    const Result<LocalIdentity> identity = LocalIdentity::fromPrivateKey(opened, {});
    if (!identity || identity->userId() != user)
        return unreadable("the key in it is none, or is another user's");
    return opened;
}

QByteArray SealedIdentity::toText() const
{
    const QByteArray text = headOf(*this) + "key: " + toBase64Url(key) + '\n';
    return text + "check: " + toBase64Url(shortSha256(text).toByteArray()) + '\n';
}

Result<SealedIdentity> SealedIdentity::fromText(QByteArrayView text)
{
    if (text.size() > longestText)
        return unreadable("the file is too large to be a sealed identity");
    QByteArray plain = text.toByteArray();
    plain.replace("\r\n", "\n");
    while (plain.endsWith('\n'))
        plain.chop(1);
    const QByteArrayList lines = plain.split('\n');
    if (lines.first() != titleLine())
        return unreadable("the file is no sealed identity");
    if (lines.value(1) != "version: 1")
        return unreadable("the file was written by a newer version of the program, or is damaged");
    SealedIdentity sealed;
    const auto user = UserId::fromString(QString::fromLatin1(behind(lines.value(2), "user: ").value_or(QByteArray())));
    const auto nonceRead = bytesFromBase64Url(behind(lines.value(4), "cipher: aes-256-gcm ").value_or(QByteArray()));
    const auto keyRead = bytesFromBase64Url(behind(lines.value(5), "key: ").value_or(QByteArray()));
    const bool isRead = lines.size() == 7 && user && nonceRead && keyRead && readKdf(lines.value(3), sealed);
    if (isRead) {
        sealed.user = *user;
        sealed.nonce = *nonceRead;
        sealed.key = *keyRead;
    }
    // There is one spelling of everything, and its checksum stands at the end.
    if (!isRead || sealed.toText() != plain + '\n')
        return unreadable("the file is damaged or cut off; take another copy");
    if (const Result<void> sound = checkLimits(sealed); !sound)
        return sound.error();
    return sealed;
}

} // namespace ttp
