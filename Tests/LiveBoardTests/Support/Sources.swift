import Foundation

/// The sources of the program, for tests of what stands in them.
enum Sources {
    private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized

    /// The texts of the Swift files under a folder.
    static func texts(under folder: String) throws -> [String] {
        let base = root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
        return try names.sorted().filter { $0.hasSuffix(".swift") || $0.hasSuffix(".js") }.map {
            try String(contentsOf: base.appending(path: $0), encoding: .utf8)
        }
    }

    /// The text of one file.
    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}
