/// A sentence that stands in a new text until its writer puts there what it asks for.
public enum WritingPrompt: CaseIterable, Sendable {
    /// The gist of a note.
    case gist
    /// How a story begins, its moment, and what came of it.
    case stuck, moment, since
    /// The gist of a case study, and what came of it.
    case caseGist, caseOutcome

    /// The sentence in a language; in English where we don't speak it.
    ///
    /// - Parameter language: as BCP 47 has it.
    public func wording(in language: String) -> String {
        OwnLanguage(of: language).said(english, german: german, french: french)
    }

    /// Whether a text is such a sentence, in whichever language.
    public static func isWording(_ text: String) -> Bool { wordings.contains(text) }

    /// The bytes of the longest of the sentences.
    public static let longest = wordings.map(\.utf8.count).max() ?? 0

    /// Whether one of the sentences may begin with some bytes.
    public static func mayBegin(with bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= 2 else { return false }
        let key = UInt16(bytes[0]) << 8 | UInt16(bytes[1])
        return beginnings.withUnsafeBufferPointer { known in
            for beginning in known where beginning == key { return true }
            return false
        }
    }

    /// Their first two bytes: those of few other paragraphs.
    private static let beginnings = Set(
        wordings.map { wording in
            let bytes = Array(wording.utf8.prefix(2))
            return UInt16(bytes[0]) << 8 | UInt16(bytes[1])
        }
    )
    .sorted()

    private static let wordings = Set(allCases.flatMap { [$0.english, $0.german, $0.french] })

    private var english: String {
        switch self {
        case .gist: "One sentence of gist."
        case .stuck: "What you were stuck on."
        case .moment: "What somebody said or showed, and what you understood."
        case .since: "What you did about it, what worked, and what failed."
        case .caseGist: "The case in one sentence."
        case .caseOutcome: "what came of it, in one sentence"
        }
    }

    private var german: String {
        switch self {
        case .gist: "Das Wichtigste in einem Satz."
        case .stuck: "Woran es hing."
        case .moment: "Was jemand sagte oder zeigte, und was auf einmal klar war."
        case .since: "Was daraus wurde, was geklappt hat und was nicht."
        case .caseGist: "Der Fall in einem Satz."
        case .caseOutcome: "was daraus wurde, in einem Satz"
        }
    }

    private var french: String {
        switch self {
        case .gist: "L’essentiel en une phrase."
        case .stuck: "Ce qui bloquait."
        case .moment: "Ce que quelqu’un a dit ou montré, et ce qui est devenu clair."
        case .since: "Ce qui en est sorti, ce qui a marché et ce qui n’a pas marché."
        case .caseGist: "Le cas en une phrase."
        case .caseOutcome: "ce qui en est sorti, en une phrase"
        }
    }
}
