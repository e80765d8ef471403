import Registration

/// People in the order in which somebody at a door looks for them: by the name as it is said, first letter first.
enum NameOrder {
    private static let plain: [Character: String] = [
        "đ": "d", "ð": "d", "ø": "o", "ł": "l", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ħ": "h",
        "ı": "i",
    ]

    /// People by name; those of one name by number.
    static func sorted(_ people: [Participant]) -> [Participant] {
        people.map { (key(of: $0.name), $0) }.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }.map(\.1)
    }

    /// The letter under which a name is looked for.
    static func initial(of name: String) -> String { key(of: name).first.map { $0.uppercased() } ?? "" }

    private static func key(of name: String) -> String {
        Gathering.folded(name).lowercased().map { plain[$0] ?? String($0) }.joined()
    }
}
