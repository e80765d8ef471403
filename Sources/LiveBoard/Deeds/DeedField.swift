import Unconference

/// One thing that is sent with a deed, as the documentation and the checks know it.
struct DeedField: Hashable, Sendable {
    /// What may be sent.
    enum Kind: Hashable, Sendable {
        /// A text of so many characters at most.
        case text(Int)
        /// A number.
        case number
        /// One of a few words.
        case choice([String])
        /// Yes or no.
        case flag
        /// Several texts.
        case texts
    }

    /// The name.
    let name: String
    /// What may be sent.
    let kind: Kind
    /// Whether it must be.
    let isRequired: Bool

    init(_ name: String, _ kind: Kind, required: Bool = false) {
        self.name = name
        self.kind = kind
        isRequired = required
    }

    /// Why an input does not fit; nil when it does.
    func mistake(in input: Input) -> String? {
        let values = input.all(name)
        guard !values.isEmpty else { return isRequired ? "“\(name)” is missing" : nil }
        if case .texts = kind { return nil }
        guard values.count == 1, let value = values.first else { return "“\(name)” stands there twice" }
        switch kind {
        case .text, .texts: return nil
        case .number: return Input.number(value) == nil ? "“\(name)” is not a number" : nil
        case .choice(let words):
            return words.contains(value) ? nil : "“\(name)” is none of \(words.joined(separator: ", "))"
        case .flag:
            return ["", "0", "1", "on", "true", "false"].contains(value) ? nil : "“\(name)” is yes or no"
        }
    }
}
