import Unconference

extension Words {
    /// The parts of a list typed as `a, b` or `a b`.
    static func list(_ text: String) -> [String] {
        text.split { $0 == "," || $0.isWhitespace }.map(String.init)
    }
}
