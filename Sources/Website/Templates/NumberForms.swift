import Unconference

/// Looks at the words of a language that stand with numbers: whether it has a text for each of its forms, and none for a form
/// that no number has.
struct NumberForms {
    /// The language, as BCP 47 has it.
    let language: String

    /// Whether a key is that of a word with the name of a form behind it, such as `noteFew`.
    static func isForm(_ key: String) -> Bool { parts(of: key) != nil }

    private static func parts(of key: String) -> (phrase: Phrase, form: PluralRule.Form)? {
        for phrase in Phrase.allCases where phrase.isCounted && key.hasPrefix(phrase.rawValue) {
            if let form = PluralRule.Form(rawValue: String(key.dropFirst(phrase.rawValue.count))) {
                return (phrase, form)
            }
        }
        return nil
    }

    /// What is wrong with the forms in a file of words.
    ///
    /// - Parameters:
    ///   - keys: the keys of the file with the lines on which they stand.
    ///   - file: the file, as findings name it.
    func findings(among keys: [(key: String, line: Int)], in file: String) -> [Finding] {
        let forms = PluralRule.forms(in: language)
        let names = forms.map(\.rawValue).joined(separator: ", ")
        let found = keys.compactMap { key, line in NumberForms.parts(of: key).map { ($0, line, key) } }
        let needless = found.filter { !forms.contains($0.0.form) }.map { _, line, key in
            Finding(
                .warning,
                "theme-unused",
                "no number has the form of “\(key)” in “\(language)”",
                at: Place(file: file, line: line),
                help: "the forms are \(names)"
            )
        }
        let phrases = Phrase.allCases.filter { phrase in found.contains { $0.0.phrase == phrase } }
        let missing = phrases.flatMap { phrase in
            forms.filter { form in
                form != .zero && !found.contains { $0.0.phrase == phrase && $0.0.form == form }
            }
            .map { "\(phrase.rawValue)\($0.rawValue)" }
        }
        guard !missing.isEmpty else { return needless }
        return needless + [
            Finding(
                .note,
                "theme-strings",
                "\(missing.joined(separator: ", ")) would say more numbers right in “\(language)”",
                at: Place(file: file),
                help:
                    "the forms of its numbers are \(names); for one that is missing the text of Other stands"
            )
        ]
    }
}
