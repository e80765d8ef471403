/// Where a finding points: a file and, as far as known, the line and the column in it, both counted from 1.
public struct Place: Hashable, Codable, Sendable {
    /// The file as the person named it, relative to the site folder where possible; `-` is standard input.
    public var file: String
    /// The line, counted from 1, where one is known.
    public var line: Int?
    /// The column in characters, counted from 1, where one is known.
    public var column: Int?

    /// A place in a file.
    public init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension Place: CustomStringConvertible {
    /// `path`, `path:line` or `path:line:column`.
    public var description: String {
        var text = ""
        write(to: &text)
        return text
    }

    /// Appends the same to a text.
    func write(to text: inout String) {
        text += file
        guard let line else { return }
        text += ":"
        text += String(line)
        guard let column else { return }
        text += ":"
        text += String(column)
    }
}

extension Place: Comparable {
    /// By file, then by line and column: the order in which a person reads findings.
    public static func < (left: Place, right: Place) -> Bool {
        (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
    }
}
