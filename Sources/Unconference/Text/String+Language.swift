extension String {
    /// Of a language tag as BCP 47 has it, the language alone, in small letters: `de` of `de-AT`.
    public var languageAlone: String { prefix { $0 != "-" }.lowercased() }

    /// Whether it has the form of a language code, such as `en`, `de` or `pt-BR`.
    public var isLanguageTag: Bool {
        utf8.count <= 35
            && utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).enumerated()
                .allSatisfy { index, part in
                    (index == 0 ? 2...3 : 1...8).contains(part.count)
                        && part.allSatisfy {
                            (97...122).contains($0 | 32) || (index > 0 && (48...57).contains($0))
                        }
                }
    }
}
