import Foundation
import Unconference
public import Website

/// All files that a site is made of, before any of them is read.
public struct SiteInventory: Sendable {
    /// The content.
    let content: ContentFiles
    /// The site's own theme files.
    let theme: ContentFiles
    /// The site's definition.
    let definition: FileStamp?
    /// The private data file.
    let dataFile: FileStamp?
    /// When the files were looked at, in nanoseconds since 1970.
    private let seen: Int64

    /// Looks at a site folder.
    public init(_ folder: SiteFolder) {
        seen = Int64(Date().timeIntervalSince1970 * 1e9)
        content = ContentFiles(under: "Content", of: folder)
        theme = ContentFiles(under: "Themes/\(folder.site.theme)", of: folder)
        definition = FileStamp(of: content.place(of: "unconf.yml"))
        dataFile = FileStamp(of: content.place(of: SiteFolder.dataFileName))
    }

    /// The site's theme: the one that travels inside the program, with the site's own files over it.
    ///
    /// - Parameter isChecked: whether a build with the same files and the same program came to its end.
    public func readTheme(of folder: SiteFolder, isChecked: Bool = false) throws -> Theme {
        let name = folder.site.theme
        let files = try theme.read(relativeTo: "Themes/\(name)")
        guard Theme.shipped.contains(name) || !files.isEmpty else {
            throw Failure(
                "no-theme",
                "there is no theme in Themes/\(name)",
                at: Place(file: "unconf.yml"),
                help: "these come with unconf: \(Theme.shipped.joined(separator: ", "))"
            )
        }
        return try Theme.read(name, overrides: files, isChecked: isChecked)
    }

    /// Everything but the content and the private data file, by path.
    var others: [String: FileStamp] {
        var stamps = Dictionary(theme.found.map { ($0.path, $0.stamp) }) { first, _ in first }
        stamps["unconf.yml"] = definition
        return stamps
    }

    /// A stamp as a record keeps it: that of a file which may change once more unseen is no stamp at all.
    func settled(_ stamp: FileStamp) -> FileStamp { isSettled(stamp) ? stamp : .unsettled }

    /// Whether a file has rested long enough for its next change to show: clocks of disks tick in steps.
    private func isSettled(_ stamp: FileStamp) -> Bool {
        max(stamp.modified, stamp.changed) < seen - 50_000_000
    }

    /// Whether nothing but a few files of the content is other than a build found it.
    func hasFewChanges(since record: BuildRecord) -> Bool {
        guard record.dataFile == dataFile, record.others == others else { return false }
        let changed = content.found.count { record.sources[$0.path]?.stamp != $0.stamp }
        return changed <= 4 + content.found.count / 16
    }

    /// Whether everything is as a build found it.
    func isUnchanged(since record: BuildRecord) -> Bool {
        record.dataFile == dataFile && record.others == others
            && record.sources.count == content.found.count
            && zip(record.sources.entries, content.found).allSatisfy { known, file in
                known.value.stamp == file.stamp && known.path == file.path
            }
            && content.findings.isEmpty && theme.findings.isEmpty
    }
}
