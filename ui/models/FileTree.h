// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>
#include <utility>
#include <vector>

namespace ttp {

/// One file of a version, as its list says.
struct TreeFile {
    /// Parts between slashes; as its publisher wrote it.
    QString path;
    qint64 bytes = 0;
    /// Where it begins in the version's byte-space; less than nothing where that is not known.
    qint64 offset = -1;

    bool operator==(const TreeFile &) const = default;
};

/// A list of files as folders: sizes, what is chosen and what is there add up from the files to the root, which is
/// folder 0. Made a bit at a time, so that a million files stop nobody. Any text is a path: deeper than 64 folders, or
/// beyond 200,000 of them, the rest of it is the file's name. Sizes are not negative and their sum fits (core/content
/// has checked that). A file is its place in the list. No thread of its own.
class FileTree
{
public:
    static constexpr int deepest = 64;
    static constexpr size_t mostFolders = 200'000;
    static constexpr int root = 0;

    struct Folder {
        int parent = -1;
        /// Its place among the parent's folders; true once that is ordered.
        int row = 0;
        QString name;
        std::vector<int> folders;
        std::vector<int> files;
        bool isOrdered = false;
        qint64 bytes = 0;
        qint64 done = 0;
        qint64 chosenBytes = 0;
        int fileCount = 0;
        int chosenFiles = 0;
    };

    explicit FileTree(QList<TreeFile> files = {});

    /// Takes up to `count` more files into the tree; true when all are there.
    bool addSome(int count);
    [[nodiscard]] bool isWhole() const { return qsizetype(m_folderOf.size()) == m_files.size(); }

    [[nodiscard]] const QList<TreeFile> &files() const { return m_files; }
    [[nodiscard]] const Folder &folder(int folder) const { return m_folders[size_t(folder)]; }
    /// The folder with its children in the order in which they are shown: folders, then files, both by name as people
    /// count. Where there are too many to do that in no time, as the list has them.
    [[nodiscard]] const Folder &ordered(int folder);

    [[nodiscard]] int folderOf(int file) const { return m_folderOf[size_t(file)]; }
    /// Its place among the files of its folder; true once that is ordered.
    [[nodiscard]] int rowOf(int file) const { return m_rowOf[size_t(file)]; }
    [[nodiscard]] QStringView nameOf(int file) const;

    [[nodiscard]] bool isChosen(int file) const { return m_isChosen[size_t(file)]; }
    void choose(int file, bool isChosen);
    void chooseFolder(int folder, bool isChosen);

    [[nodiscard]] qint64 done(int file) const { return m_done[size_t(file)]; }
    void setDone(int file, qint64 bytes);

private:
    int folderFor(QStringView path, qsizetype *nameStart);
    int childFolder(int parent, QStringView name);
    template<typename Change>
    void upwards(int folder, Change change);

    QList<TreeFile> m_files;
    std::vector<Folder> m_folders;
    QHash<std::pair<int, QString>, int> m_children;
    std::vector<int> m_folderOf;
    std::vector<int> m_rowOf;
    std::vector<int> m_nameStart;
    std::vector<bool> m_isChosen;
    std::vector<qint64> m_done;
};

} // namespace ttp
