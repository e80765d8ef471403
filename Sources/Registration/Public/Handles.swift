/// What people call themselves elsewhere, found in what they answered to the ticket shop's questions.
enum Handles {
    /// The names after an `@`, and the last part of addresses of pages, such as `linkedin.com/in/jana-m`; where that was asked for,
    /// a single word too.
    ///
    /// - Parameter question: what was asked.
    static func named(in answer: String, to question: String) -> [String] {
        let words = answer.split { $0.isWhitespace || $0 == "," || $0 == ";" }
        if let word = words.first, words.count == 1, !word.contains("/"), !word.contains("@"), asks(question)
        {
            return clean(word).map { [$0] } ?? []
        }
        return words.compactMap { word in
            if word.hasPrefix("@") { return clean(word.dropFirst().prefix { $0 != "@" }) }
            let parts = word.split(separator: "/").filter { !$0.isEmpty }
            guard parts.count > 1, word.contains("."), let last = parts.last else { return nil }
            return clean(last.drop { $0 == "@" || $0 == "~" }.prefix { $0 != "?" && $0 != "#" })
        }
    }

    /// Whether a question asks what somebody calls themselves elsewhere.
    private static func asks(_ question: String) -> Bool {
        let words = question.lowercased().split { !$0.isLetter && !$0.isNumber }
        return words.contains { places.contains(String($0)) }
    }

    private static let places: Set = [
        "twitter", "x", "mastodon", "fediverse", "bluesky", "threads", "github", "gitlab", "codeberg",
        "linkedin", "xing",
        "instagram", "facebook", "tiktok", "youtube", "discord", "slack", "telegram", "matrix", "signal",
        "handle", "handles",
        "username", "nickname", "nick", "pseudo", "benutzername", "spitzname", "pseudonyme",
    ]

    private static func clean(_ word: Substring) -> String? {
        word.count >= 3 && word.count <= 80 && word.contains(where: \.isLetter) ? String(word) : nil
    }
}
