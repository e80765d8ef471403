import Unconference

/// The style sheet and the script of the board, under names that change with their content.
struct BoardAssets: Sendable {
    /// A file as it is sent.
    struct File: Sendable {
        let type: String
        let bytes: [UInt8]
        /// The same, packed.
        let packed: [UInt8]?
    }

    /// The files by their names.
    let files: [String: File]
    /// The address of the style sheet.
    let style: String
    /// The address of the script in each language.
    private let scripts: [OwnLanguage: String]
    /// The address of the style sheet of walls and doors, which stands behind the board’s.
    let screenStyle: String
    /// The address of the script of walls and doors, beside the board’s.
    let screenScript: String

    /// - Parameter stylesheets: the style sheets of the theme; the board's own stands behind them.
    init(stylesheets: [[UInt8]]) {
        let own = EmbeddedFiles.all.reduce(into: [String: [UInt8]]()) { files, file in
            files[file.path] = Array(
                UnsafeBufferPointer(start: file.text.utf8Start, count: file.text.utf8CodeUnitCount)
            )
        }
        var files: [String: File] = [:]
        func keep(_ name: String, _ ending: String, _ type: String, _ bytes: [UInt8]) -> String {
            let full = "\(name).\(Secret.hash(bytes).prefix(16)).\(ending)"
            files[full] = File(type: "\(type); charset=utf-8", bytes: bytes, packed: Gzip.pack(bytes))
            return "/assets/\(full)"
        }
        let css = stylesheets.reduce(into: [UInt8]()) { $0 += $1 + [0x0A] } + (own["live.css"] ?? [])
        style = keep("board", "css", "text/css", css)
        scripts = OwnLanguage.allCases.reduce(into: [:]) { scripts, language in
            let texts = "\"use strict\";\nconst texts = \(BoardWords.words(in: language).script.json);\n"
            scripts[language] = keep("board", "js", "text/javascript", texts.utf8 + (own["live.js"] ?? []))
        }
        screenStyle = keep("screen", "css", "text/css", own["screen.css"] ?? [])
        screenScript = keep("screen", "js", "text/javascript", own["screen.js"] ?? [])
        self.files = files
    }

    /// The address of the script that says what it says in a language.
    func script(in language: OwnLanguage) -> String { scripts[language] ?? "" }
}
