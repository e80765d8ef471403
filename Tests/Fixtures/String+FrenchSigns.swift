extension String {
    /// The first place where a blank parts a French sign from its word and a line could end: `Où ?`, `« oui »`.
    public var looseFrenchSign: String? {
        firstMatch(of: #/[\p{L}\p{N}»)]\u{20}[:;?!](?![\w=])|«\u{20}|\u{20}»/#).map { String($0.0) }
    }
}
