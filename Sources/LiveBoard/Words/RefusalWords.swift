import Registration
import Unconference

/// What somebody with a phone is told when something can't be done.
///
/// The refusals of actions speak to organisers at a command line, in English; whoever stands in the room has no command
/// line, and is told what to do there, in the language of the event.
enum RefusalWords {
    /// What is so, and what to do.
    struct Said {
        let message: String
        var help: String?
        /// Whether it is in English because nobody has said it in the language of the event.
        var isForeign = false
    }

    /// What is told of a refusal.
    static func words(for refusal: Refusal, in language: OwnLanguage) -> Said {
        let table =
            language.said(english, german: german, french: french)
        if let known = table[refusal.code] { return Said(message: known.0, help: known.1) }
        // Helps that name a command are for those at the command line.
        let help = refusal.help.flatMap { $0.contains("`") ? nil : sentence($0) }
        return Said(message: sentence(refusal.message), help: help, isForeign: language != .english)
    }

    private static func sentence(_ text: String) -> String {
        text.isEmpty ? "" : text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
    }
}
