import Formats
import Unconference

@testable import Website

/// One run: the bytes are a text that stands wherever a file takes any words, and all that is published of it is taken
/// apart.
///
/// Besides traps it stops where a page, a feed, a calendar or a picture has a part that harmless words do not give it, and
/// where a text is refused without saying where.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    // A long text is cut in some places and not in others, which is a shape of its own.
    let text = String(decoding: UnsafeBufferPointer(start: start, count: min(count, 600)), as: UTF8.self)
    guard let files = published(text) else { return 0 }
    for file in files {
        let parts = Shape.parts(of: file)
        precondition(parts != nil, "\(file.path) is broken")
        // Other words lie in other files for searching.
        guard let parts, let usual = harmless[file.path], !file.path.hasPrefix("search/") else { continue }
        let strange = parts.keys.filter { usual[$0] == nil }
        // Where somebody is to be reached may be an address, which is a link then.
        precondition(strange.isEmpty || strange == ["a href"], "\(file.path): \(strange.sorted())")
    }
    return 0
}

private let places = Set(FieldFiles.places.filter(FieldFiles.isFree))

private let harmless: [String: [String: Int]] = {
    let files = published(FieldFiles.harmless) ?? []
    precondition(files.count > 40, "harmless words are refused")
    return Dictionary(files.map { ($0.path, Shape.parts(of: $0) ?? [:]) }) { first, _ in first }
}()

private let theme = try? Theme.read()

/// Every file of the site, where nothing in the text is refused.
private func published(_ text: String) -> [OutputFile]? {
    let files = FieldFiles.files(text, in: places)
    do throws(Failure) {
        let head = FileHead(
            bytes: Array((files["unconf.yml"] ?? "").utf8)[...],
            firstLine: 1,
            file: "unconf.yml"
        )
        let site = try SiteFile.read(head)
        let sources = files.filter { $0.key != "unconf.yml" }.map {
            SourceFile(path: $0.key, bytes: Array($0.value.utf8))
        }
        let library = Library.read(site: site.value, files: sources)
        let errors = (site.findings + library.findings).filter { $0.severity == .error }
        guard errors.isEmpty, let theme else { return refused(errors) }
        let settings = PublicationSettings(date: LocalDate(daysSince1970: 20_930))
        return Publication(library.value, theme: theme, settings: settings) { _, _ in "" }.renderAll()
    } catch {
        return refused(error.findings)
    }
}

private func refused(_ errors: [Finding]) -> [OutputFile]? {
    for error in errors {
        precondition(error.place != nil && error.description.utf8.count < 4000, "\(error)")
    }
    return nil
}
