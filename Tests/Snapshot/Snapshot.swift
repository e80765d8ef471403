import Foundation
public import Testing

/// Compares a text with the one kept in a folder; with `RECORD=1` in the environment it is written there instead.
///
/// - Parameters:
///   - text: what is to be as it was.
///   - name: the file in the folder.
///   - folder: the folder, such as `Tests/WebsiteTests/Snapshots`, from the root of the package.
public func expectSnapshot(
    _ text: String,
    named name: String,
    in folder: String,
    at location: SourceLocation = #_sourceLocation
) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    let file = root.appending(path: "\(folder)/\(name)")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try text.write(to: file, atomically: true, encoding: .utf8)
        return
    }
    let kept = try? String(contentsOf: file, encoding: .utf8)
    guard kept != text else { return }
    Attachment.record(text, named: name.replacing("/", with: "-"))
    let difference = firstDifference(kept ?? "", text)
    Issue.record("\(name) is not as it was kept (RECORD=1 keeps it): \(difference)", sourceLocation: location)
}

private func firstDifference(_ kept: String, _ text: String) -> String {
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    let was = line < old.count ? String(old[line]) : "nothing"
    let now = line < new.count ? String(new[line]) : "nothing"
    return "line \(line + 1) was “\(was)”, now “\(now)”"
}
