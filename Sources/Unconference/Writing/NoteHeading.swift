/// The headings of a write-up that stand for something: pages set them apart, and every note is asked for one of them.
public enum NoteHeading: String, CaseIterable, Sendable {
    /// What went well.
    case worked
    /// What did not.
    case failed
    /// What one would do another time.
    case differently
    /// What nobody knew.
    case open

    /// How the heading may be worded in a language, the way we propose first; nil for languages that we don't speak.
    ///
    /// - Parameter language: as BCP 47 has it.
    public func wordings(in language: String) -> [String]? {
        NoteHeading.known[language.languageAlone]?[self]
    }

    /// A heading as wordings are compared: in small letters, with straight apostrophes and no mark at its end.
    public static func compared(_ title: String) -> String {
        var title = title.lowercased()
        // Only a few have one, and looking for it takes a while.
        if title.utf8.contains(0xE2) { title.replace("’", with: "'") }
        while let last = title.last, ".:?!…".contains(last) || last.isWhitespace { title.removeLast() }
        return title
    }

    private static let known: [String: [NoteHeading: [String]]] = [
        "en": [
            .worked: ["what worked", "what worked well", "what went well", "what went right"],
            .failed: [
                "what failed", "what didn't work", "what did not work", "what went wrong",
                "what didn't go well", "what did not go well", "what went badly",
            ],
            .differently: [
                "what we would do differently", "what we'd do differently", "what I would do differently",
                "what to do differently", "what we would do another time", "next time",
            ],
            .open: ["open questions", "still open", "what is still open", "what is open"],
        ],
        "de": [
            .worked: [
                "was geklappt hat", "was funktioniert hat", "was gut ging", "was gut lief",
                "was gut gelaufen ist", "was gelungen ist",
            ],
            .failed: [
                "was gescheitert ist", "was nicht geklappt hat", "was nicht funktioniert hat",
                "was schiefging", "was schief ging", "was schiefgegangen ist", "was schiefgelaufen ist",
                "was nicht gut lief", "was nicht gut ging",
            ],
            .differently: [
                "was wir anders machen würden", "was ich anders machen würde", "was wir anders machen",
                "nächstes Mal", "beim nächsten Mal",
            ],
            .open: ["offene Fragen", "was offen ist", "was offen bleibt", "noch offen"],
        ],
        "fr": [
            .worked: [
                "ce qui a marché", "ce qui a bien marché", "ce qui a fonctionné", "ce qui s'est bien passé",
            ],
            .failed: [
                "ce qui a échoué", "ce qui n'a pas marché", "ce qui a raté", "ce qui n'a pas fonctionné",
                "ce qui s'est mal passé",
            ],
            .differently: [
                "ce que nous ferions autrement", "ce que je ferais autrement", "la prochaine fois",
            ],
            .open: ["questions ouvertes", "ce qui reste ouvert"],
        ],
    ]
}
