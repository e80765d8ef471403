public import Formats
import Markup
public import Unconference
public import Website

extension SiteFolder {
    /// Sets keys at the top of a text and leaves the rest as it is.
    ///
    /// - Parameters:
    ///   - values: keys with values that are YAML already.
    ///   - text: the file as it was read.
    ///   - wanted: what its keys say afterwards; nothing is written where they would say anything else.
    ///   - read: reads the keys.
    public func set<Head: Equatable>(
        _ values: [(key: String, value: String)],
        of text: Written<Head>,
        to wanted: Head,
        read: (FileHead) throws(Failure) -> Reading<Head>
    ) throws {
        guard let bytes = HeadEdit.setting(values, in: text.bytes),
            let head = try? Document(bytes, file: text.file).head, let reading = try? read(head),
            reading.value == wanted
        else {
            throw Failure(
                "head-by-hand",
                "the keys of \(text.file) are written in a way that only a person can change",
                at: Place(file: text.file, line: 1),
                help: "write "
                    + values.map { "`\(SiteFolder.line($0.key, $0.value, in: text.bytes))`" }
                    .joined(separator: " and ") + " among them"
            )
        }
        try write(text.source.path, bytes)
    }

    /// A key with its value as the head of a file is written.
    private static func line(_ key: String, _ value: String, in bytes: [UInt8]) -> String {
        guard bytes.starts(with: "+++".utf8) else { return "\(key): \(value)" }
        let items = value.hasPrefix("[") ? value.dropFirst().dropLast().split(separator: ", ") : [value[...]]
        let quoted = items.map { $0.hasPrefix("\"") ? "\($0)" : "\"\($0)\"" }.joined(separator: ", ")
        return "\(key) = " + (value.hasPrefix("[") ? "[\(quoted)]" : quoted)
    }

    /// The text with a name, from some of a kind.
    ///
    /// - Parameters:
    ///   - name: as somebody typed it.
    ///   - what: what they are called, such as `story`.
    public func text<Head>(
        _ name: String,
        _ what: String,
        among texts: [Written<Head>],
        _ slug: (Head) -> Slug
    ) throws -> Written<Head> {
        if let text = texts.first(where: { slug($0.head).text == name || $0.file == name }) { return text }
        let nearest = Nearest.name(to: name, among: texts.map { slug($0.head).text })
        throw Failure(
            "no-\(what)",
            "the site has no \(what) “\(name)” that can be read",
            help: nearest.map { "did you mean `\($0)`?" } ?? "`unconf \(what) list` shows them"
        )
    }
}
