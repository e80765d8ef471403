import Foundation

/// The repository's own files, for tests that read them.
enum Sources {
    /// The repository.
    static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file under a folder of the repository, with what it says, by its path.
    static func files(under folder: String) -> [(path: String, text: String)] {
        let walk = FileManager.default.enumerator(atPath: repository.appending(path: folder).path)
        var paths: [String] = []
        while let path = walk?.nextObject() as? String {
            if path.hasSuffix(".swift") { paths.append("\(folder)/\(path)") }
        }
        return paths.sorted().map { ($0, text(of: $0)) }
    }

    /// What a file of the repository says; nothing where it is not there.
    static func text(of path: String) -> String {
        (try? String(contentsOf: repository.appending(path: path), encoding: .utf8)) ?? ""
    }

    /// The code of a file: without comments and without what stands in quotation marks.
    static func code(of text: String) -> String {
        var inLongText = false
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
            let marks = line.components(separatedBy: "\"\"\"").count - 1
            if marks == 1 {
                inLongText.toggle()
                return ""
            }
            if inLongText || line.drop(while: { $0 == " " }).hasPrefix("//") { return "" }
            let bare = line.replacing(#/#*"(\\.|[^"\\])*"#*/#, with: "\"\"")
            return String(bare.prefix { _ in true }.components(separatedBy: " // ").first ?? "")
        }.joined(separator: "\n")
    }

    /// The modules that a file imports.
    static func imports(of text: String) -> Set<String> {
        Set(
            text.matches(of: #/(?m)^\s*(?:@\w+ +)?(?:public |package |internal )?import (?:\w+ )?(\w+)/#)
                .map { String($0.1) }
        )
    }
}
