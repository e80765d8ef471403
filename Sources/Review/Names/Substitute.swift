/// What to write instead of a name, bound into its sentence as its language does.
struct Substitute {
    /// Who or what is replaced.
    enum Whom {
        case person
        /// Somebody whose organisation is named right after.
        case peer
        case organisation
        /// A link to an organisation.
        case site
    }

    /// Which form of the words a sentence asks for.
    enum Form {
        /// Who does something, or whom it is done to where that is the same.
        case plain
        /// German: whom it is done to.
        case accusative
        /// German: to whom, or with whom.
        case dative
        /// German: whose.
        case genitive
    }

    /// The bytes to replace: the name, with an article or an apostrophe that would not fit what stands there then.
    let range: Range<Int>
    /// What to write there.
    let text: String
    /// Of that, what stands for the name.
    let words: String

    /// The words that take a name's place.
    ///
    /// - Parameters:
    ///   - whom: who or what it names.
    ///   - range: the bytes of the name.
    ///   - bytes: the text.
    ///   - language: the text's, as BCP 47 has it.
    ///   - isGenitive: whether the name was written with the `s` of German genitives.
    ///   - startsSentence: whether a sentence begins with it.
    init(
        for whom: Whom,
        at range: Range<Int>,
        of bytes: [UInt8],
        language: String,
        isGenitive: Bool = false,
        startsSentence: Bool
    ) {
        let around = WordsAround(range, in: bytes)
        let binding =
            switch language.prefix(2).lowercased() {
            case "de":
                GermanBinding(around, whom, isGenitive: isGenitive, startsSentence: startsSentence).binding
            case "fr": FrenchBinding(around, whom).binding
            default: EnglishBinding(around, whom).binding
            }
        let plain = Substitute.words(for: whom, language: language, binding.form)
        let takesCapital = binding.before.isEmpty && (startsSentence || binding.takesCapital)
        words = takesCapital ? plain.prefix(1).uppercased() + plain.dropFirst() : plain
        let before = binding.takesCapital ? binding.before.capitalised : binding.before
        text = before + (binding.taken > 0 ? around.signs : "") + words + binding.after
        let start = binding.taken > 0 ? around.start(taking: binding.taken) : range.lowerBound
        self.range = start..<(range.upperBound + binding.takenAfter)
    }

    /// The words by themselves.
    static func words(for whom: Whom, language: String, _ form: Form = .plain) -> String {
        switch (language.prefix(2).lowercased(), whom, form) {
        case ("de", .person, .plain), ("de", .peer, .plain): "jemand"
        case ("de", .person, .accusative), ("de", .peer, .accusative): "jemanden"
        case ("de", .person, .dative), ("de", .peer, .dative): "jemandem"
        case ("de", .person, .genitive), ("de", .peer, .genitive): "jemandes"
        case ("de", .organisation, .plain), ("de", .organisation, .accusative): "eine große Organisation"
        case ("de", .organisation, _): "einer großen Organisation"
        case ("de", .site, .plain), ("de", .site, .accusative): "die Website einer großen Organisation"
        case ("de", .site, _): "der Website einer großen Organisation"
        case ("fr", .person, _): "quelqu’un"
        case ("fr", .peer, _): "un pair"
        case ("fr", .organisation, _): "une grande organisation"
        case ("fr", .site, _): "le site d’une grande organisation"
        case (_, .person, _): "somebody"
        case (_, .peer, _): "a peer"
        case (_, .organisation, _): "a large organisation"
        case (_, .site, _): "the site of a large organisation"
        }
    }
}

extension String {
    /// The same with its first letter as a capital.
    var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
