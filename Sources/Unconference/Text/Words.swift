/// Small pieces of prose.
public enum Words {
    /// `1 topic`, `2 topics`.
    ///
    /// - Parameters:
    ///   - number: how many.
    ///   - singular: the word for one.
    ///   - plural: the word for more, if it is not the other with an s.
    public static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
        "\(number) \(number == 1 ? singular : plural ?? singular + "s")"
    }

    /// `a`, `a and b`, `a, b and c`.
    public static func join(_ parts: [String], in language: OwnLanguage = .english) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        return parts.dropLast().joined(separator: ", ") + language.and + last
    }
}
