import Review
import Unconference
import Website

extension Checks {
    /// What gives somebody away in the site's own theme, whose words stand on every page.
    var themeFindings: [Finding] {
        guard reviewer.knowsNames else { return [] }
        let theme = sources.library.site.theme
        let shipped = Theme.embedded(Theme.shipped.contains(theme) ? theme : Theme.defaultName)
        return sources.inventory.theme.found.flatMap { found in
            let name = found.path.dropFirst("Themes/\(theme)/".count)
            let isText = Checks.themeTextEndings.contains { name.hasSuffix($0) }
            let bytes = isText ? sources.inventory.theme.source(found, keeps: true)?.bytes ?? [] : []
            let known = shipped.first { $0.path == name }?.bytes
            let text = Checks.lines(of: bytes, notIn: known ?? [])
            // What we called a file says nothing either.
            let file = known == nil ? found.path : Theme.defaultName
            return privacyFindings(in: Manuscript(.page, file: file, bytes: text)).map { finding in
                var finding = finding
                finding.place?.file = found.path
                return finding
            }
        }
    }

    /// How the names of a theme's files end that people write.
    private static let themeTextEndings = [".mustache", ".yml", ".css", ".js", ".svg"]

    /// A text with each line left empty that another has too: a copy of a theme of ours has months such as “June”, which are
    /// nobody's names.
    private static func lines(of bytes: [UInt8], notIn known: [UInt8]) -> [UInt8] {
        let newline = UInt8(ascii: "\n")
        let known = Set(known.split(separator: newline))
        let lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
        return Array(lines.map { known.contains($0) ? [] : $0 }.joined(separator: [newline]))
    }
}
