/// A language in which the program itself writes: new files, and what it asks their writers.
///
/// One more is a case here, and the compiler names every text that is still to be written in it.
public enum OwnLanguage: String, Hashable, Sendable, CaseIterable {
    /// English.
    case english = "en"
    /// German.
    case german = "de"
    /// French.
    case french = "fr"

    /// Whether the program writes a language, as BCP 47 has it.
    public static func has(_ tag: String) -> Bool { OwnLanguage(rawValue: tag.languageAlone) != nil }

    /// The one for a language as BCP 47 has it; English where the program does not write it.
    public init(of tag: String) { self = OwnLanguage(rawValue: tag.languageAlone) ?? .english }

    /// What stands between the last two of several names.
    public var and: String { said(" and ", german: " und ", french: " et ") }

    /// What parts a label from what it says: `:`, in French behind a blank at which no line ends.
    public var colon: String { said(":", german: ":", french: "\u{A0}:") }

    /// What is said in this language, of the three that say the same: a text, or all the words of a page.
    public func said<Words>(
        _ english: @autoclosure () -> Words,
        german: @autoclosure () -> Words,
        french: @autoclosure () -> Words
    ) -> Words {
        switch self {
        case .english: english()
        case .german: german()
        case .french: french()
        }
    }
}
