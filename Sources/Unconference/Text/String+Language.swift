extension String {
    /// Of a language tag as BCP 47 has it, the language alone, in small letters: `de` of `de-AT`.
    public var languageAlone: String { prefix { $0 != "-" }.lowercased() }
}
