import CQREncode

/// A text as a square of dark and light modules that a phone's camera reads.
public struct QRCode: Hashable, Sendable {
    /// How many modules each side has, the light margin aside.
    public let width: Int
    /// Whether each module is dark, row by row.
    public let isDark: [Bool]

    /// The light modules on each side that readers need.
    public static let margin = 4

    /// The code of a text; nil where the text is too long for one.
    ///
    /// Errors up to 15 % are mended, which a crease in the paper or a lamp on the screen makes.
    public init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 1500, !text.utf8.contains(0) else { return nil }
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else { return nil }
        defer { QRcode_free(code) }
        let side = Int(code.pointee.width)
        guard side > 0, let data = code.pointee.data else { return nil }
        width = side
        isDark = (0..<side * side).map { data[$0] & 1 == 1 }
    }

    /// Whether the module in a column and a row is dark; outside the code all is light.
    public subscript(column: Int, row: Int) -> Bool {
        guard (0..<width).contains(column), (0..<width).contains(row) else { return false }
        return isDark[row * width + column]
    }

    /// The code as one path of an SVG drawing whose unit is a module, the margin included.
    public var path: String {
        var result = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                guard self[column, row] else {
                    column += 1
                    continue
                }
                var end = column
                while self[end, row] { end += 1 }
                result +=
                    "M\(column + QRCode.margin) \(row + QRCode.margin)h\(end - column)v1h-\(end - column)z"
                column = end
            }
        }
        return result
    }

    /// How many modules each side has, the margin included.
    public var fullWidth: Int { width + 2 * QRCode.margin }

    /// The code in half blocks, two rows of modules in a line, for a terminal with light letters on a dark ground.
    public var terminalLines: [String] {
        stride(from: -2, to: width + 2, by: 2).map { row in
            String(
                (-2..<width + 2).map { column -> Character in
                    switch (self[column, row], self[column, row + 1]) {
                    case (true, true): " "
                    case (true, false): "▄"
                    case (false, true): "▀"
                    case (false, false): "█"
                    }
                }
            )
        }
    }
}
