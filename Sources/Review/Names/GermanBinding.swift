/// How German binds what stands for a name: its article goes, one that is part of a preposition leaves that behind, and the word
/// before it says the case.
struct GermanBinding {
    let binding: Binding

    /// - Parameters:
    ///   - around: the words beside the name.
    ///   - whom: who or what it names.
    ///   - isGenitive: whether the name ends with the `s` of a genitive.
    ///   - startsSentence: whether a sentence begins with the name.
    init(_ around: WordsAround, _ whom: Substitute.Whom, isGenitive: Bool, startsSentence: Bool) {
        var binding = Binding()
        let (last, second) = (around.before.first, around.before.dropFirst().first)
        if isGenitive { binding.form = .genitive }
        if let last {
            if let plain = GermanBinding.contracted[last.text] {
                binding.taken = 1
                binding.before = plain + " "
                binding.takesCapital = last.isCapital
                binding.form = GermanBinding.governed(by: plain) ?? .dative
            } else if let form = GermanBinding.form(behind: last, second) {
                binding.taken = 1
                binding.takesCapital = last.isCapital
                binding.form = form
            } else if !isGenitive, let form = GermanBinding.governed(by: last.text) {
                binding.form = form
            }
        }
        self.binding = binding
    }

    /// The form that an article stands for; nil where a word is none.
    private static func form(behind article: WordsAround.Word, _ before: WordsAround.Word?) -> Substitute
        .Form?
    {
        // “die Leute, die Jana kennen”: there it stands for somebody else.
        guard !article.followsComma else { return nil }
        let governed = article.isCapital ? nil : before.flatMap { GermanBinding.governed(by: $0.text) }
        switch article.text {
        case "die", "das": return governed == .accusative ? .accusative : .plain
        case "den": return governed ?? .accusative
        case "dem": return .dative
        case "des": return .genitive
        case "der": return article.isCapital ? .plain : governed ?? .genitive
        default: return nil
        }
    }

    /// The form that a preposition asks for; nil where a word is none.
    private static func governed(by preposition: String) -> Substitute.Form? {
        if withDative.contains(preposition) { return .dative }
        return withAccusative.contains(preposition) ? .accusative : nil
    }

    private static let withDative: Set = [
        "bei", "mit", "von", "zu", "aus", "nach", "seit", "gegenüber", "außer", "in", "samt", "nebst",
    ]
    private static let withAccusative: Set = ["für", "durch", "gegen", "ohne", "um", "an", "auf", "über"]

    /// Prepositions that hold an article, and what they are without it.
    private static let contracted = [
        "im": "in", "zum": "zu", "zur": "zu", "beim": "bei", "vom": "von", "fürs": "für", "ans": "an",
        "aufs": "auf", "übers": "über", "ums": "um", "durchs": "durch",
    ]
}
