import Formats
import Unconference

@testable import Website

/// One run: the bytes stand in for a file of the theme, which the first of them chooses, and a site is made in it.
///
/// Besides traps it stops where a mistake is told without its line, and where a page grows without bound.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: start, count: count)
    guard let choice = input.first else { return 0 }
    let path = names[Int(choice) % names.count]
    let file = SourceFile(path: path, bytes: Array(input.dropFirst()))
    do throws(Failure) {
        let theme = try Theme.read(overrides: [file])
        check(theme.findings)
        guard let library else { preconditionFailure("the site can't be read") }
        let settings = PublicationSettings(date: LocalDate(daysSince1970: 20_930))
        for file in Publication(library, theme: theme, settings: settings, clearedStamp: { _, _ in "" })
            .renderAll()
        {
            precondition(file.bytes.count < 64 << 20, "\(file.path) has \(file.bytes.count) bytes")
        }
    } catch {
        precondition(!error.findings.isEmpty)
        check(error.findings)
    }
    return 0
}

/// The files of a theme that are read rather than handed on, and one that is new.
private let names =
    ["templates/mine.mustache", "strings/nl.yml"]
    + Theme.embedded().map(\.path).filter { !$0.hasPrefix("assets/") || $0.hasSuffix(".css") }.sorted()

private let library: Library? = {
    let files = FieldFiles.files(FieldFiles.harmless, in: [])
    let head = FileHead(bytes: Array((files["unconf.yml"] ?? "").utf8)[...], firstLine: 1, file: "unconf.yml")
    guard let site = try? SiteFile.read(head) else { return nil }
    let sources = files.filter { $0.key != "unconf.yml" }.map {
        SourceFile(path: $0.key, bytes: Array($0.value.utf8))
    }
    return Library.read(site: site.value, files: sources).value
}()

private func check(_ findings: [Finding]) {
    for finding in findings {
        precondition(finding.place != nil, "\(finding)")
        precondition((finding.place?.line ?? 1) >= 1 && (finding.place?.column ?? 1) >= 1, "\(finding)")
        precondition(
            finding.description.utf8.count < 4000,
            "a message of \(finding.description.utf8.count) bytes"
        )
    }
}
