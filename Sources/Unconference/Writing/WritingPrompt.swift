/// The sentence that stands at the top of a new note until its writer puts the gist there.
public enum GistPrompt {
    /// The sentence in a language; in English where we don't speak it.
    ///
    /// - Parameter language: as BCP 47 has it.
    public static func wording(in language: String) -> String {
        known[language.languageAlone] ?? english
    }

    /// Whether a text is such a sentence, in whichever language.
    public static func isWording(_ text: String) -> Bool { text == english || known.values.contains(text) }

    private static let english = "One sentence of gist."

    private static let known = [
        "de": "Das Wichtigste in einem Satz.", "fr": "L’essentiel en une phrase.",
    ]
}
