/// What to write instead of a name, in the language of the text.
enum Substitute {
    /// Who or what is replaced.
    enum Whom {
        case person
        /// Somebody whose organisation is named right after.
        case peer
        case organisation
        /// A link to an organisation.
        case site
    }

    /// The words, with a capital where the sentence begins.
    static func words(for whom: Whom, language: String, startsSentence: Bool) -> String {
        let words =
            switch (String(language.prefix(2)).lowercased(), whom) {
            case ("de", .person): "jemand"
            case ("de", .peer): "jemand"
            case ("de", .organisation): "eine große Organisation"
            case ("de", .site): "die Website einer großen Organisation"
            case ("fr", .person): "quelqu’un"
            case ("fr", .peer): "un pair"
            case ("fr", .organisation): "une grande organisation"
            case ("fr", .site): "le site d’une grande organisation"
            case (_, .person): "somebody"
            case (_, .peer): "a peer"
            case (_, .organisation): "a large organisation"
            case (_, .site): "the site of a large organisation"
            }
        guard startsSentence, let first = words.first else { return words }
        return first.uppercased() + words.dropFirst()
    }
}
