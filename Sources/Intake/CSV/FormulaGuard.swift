/// Keeps cells from being formulas in a spreadsheet: an apostrophe in front, which reading takes away again.
enum FormulaGuard {
    /// The cell, with an apostrophe in front if a spreadsheet could take it for a formula or if it begins with one.
    static func added(to cell: String) -> String { isRisky(cell.unicodeScalars.first) ? "'" + cell : cell }

    /// The cell without the apostrophe that guards it.
    static func removed(from cell: String) -> String {
        guard cell.utf8.first == UInt8(ascii: "'") else { return cell }
        let rest = cell.unicodeScalars.dropFirst()
        return isRisky(rest.first) ? String(String.UnicodeScalarView(rest)) : cell
    }

    private static func isRisky(_ scalar: Unicode.Scalar?) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n", "\0", "'", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}
