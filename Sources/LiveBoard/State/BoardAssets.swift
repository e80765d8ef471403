/// The style sheet and the script of the board, under names that change with their content.
struct BoardAssets: Sendable {
    /// A file as it is sent.
    struct File: Sendable {
        let type: String
        let bytes: [UInt8]
    }

    /// The files by their names.
    let files: [String: File]
    /// The address of the style sheet.
    let style: String
    /// The address of the script.
    let script: String

    /// - Parameter stylesheets: the style sheets of the theme; the board's own stands behind them.
    init(stylesheets: [[UInt8]]) {
        let own = EmbeddedFiles.all.reduce(into: [String: [UInt8]]()) { files, file in
            files[file.path] = Array(
                UnsafeBufferPointer(start: file.text.utf8Start, count: file.text.utf8CodeUnitCount)
            )
        }
        let css = stylesheets.reduce(into: [UInt8]()) { $0 += $1 + [0x0A] } + (own["live.css"] ?? [])
        let js = own["live.js"] ?? []
        let styleName = "board.\(Secret.hash(css).prefix(16)).css"
        let scriptName = "board.\(Secret.hash(js).prefix(16)).js"
        files = [
            styleName: File(type: "text/css; charset=utf-8", bytes: css),
            scriptName: File(type: "text/javascript; charset=utf-8", bytes: js),
        ]
        style = "/assets/\(styleName)"
        script = "/assets/\(scriptName)"
    }
}
