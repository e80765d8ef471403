import Unconference

/// A sentence in every language that the program writes.
struct Saying: Sendable {
    private let english, german, french: String

    init(_ english: String, german: String, french: String) {
        self.english = english
        self.german = german
        self.french = french
    }

    /// The sentence in a language.
    func text(in language: OwnLanguage) -> String {
        language.said(english, german: german, french: french)
    }
}
