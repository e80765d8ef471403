/// How French binds what stands for a name: its article goes, `du` and `au` leave their preposition behind, and words are
/// elided before a vowel and nowhere else.
struct FrenchBinding {
    let binding: Binding

    init(_ around: WordsAround, _ whom: Substitute.Whom) {
        var binding = Binding()
        // “une grande organisation” and “un pair” begin with a vowel; “quelqu’un” and “le site” don't.
        let hasVowel = whom == .organisation || whom == .peer
        let (of, that) = hasVowel ? ("d’", "qu’") : ("de ", "que ")
        func take(_ words: Int, _ before: String) {
            binding.taken = words
            binding.before = before
            binding.takesCapital = around.before[words - 1].isCapital
        }
        guard let last = around.before.first else {
            self.binding = binding
            return
        }
        let second = around.before.dropFirst().first?.text
        switch last.text {
        case "l'", "le", "la", "les":
            if second == "de" { take(2, of) } else if second == "que" { take(2, that) } else { take(1, "") }
        case "de", "d'": take(1, of)
        case "que", "qu'": take(1, that)
        case "du", "des": take(1, of)
        case "au", "aux": take(1, "à ")
        default: break
        }
        self.binding = binding
    }
}
