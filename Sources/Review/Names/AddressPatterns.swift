/// Every way in which a text may give away an address for mail, or what somebody calls themselves elsewhere.
struct AddressPatterns {
    private(set) var patterns: [NamePatterns.Pattern] = []

    /// - Parameters:
    ///   - email: an address; nil when there is none.
    ///   - handles: names elsewhere, without the `@`.
    ///   - commonWords: words that are not reported alone.
    init(email: String?, handles: [String], commonWords: Set<[UInt64]>) {
        if let email { add(email, commonWords) }
        for handle in handles {
            let words = Spelling.hashes(of: handle)
            let isWord = words.count == 1 && (commonWords.contains(words) || EverydayWords.contains(words))
            let needs: Meaning.Needs = isWord ? [.tight, .sign] : .tight
            patterns.append(NamePatterns.Pattern(words: words, kind: .handle, needs: needs))
        }
    }

    private mutating func add(_ email: String, _ commonWords: Set<[UInt64]>) {
        patterns.append(
            NamePatterns.Pattern(words: Spelling.hashes(of: email), kind: .address, needs: .tight)
        )
        guard let at = email.firstIndex(of: "@") else { return }
        let local = email[..<at]
        let parts = local.utf8.contains(UInt8(ascii: "+")) ? [local.prefix { $0 != "+" }, local] : [local]
        for part in parts where part.count >= 3 {
            guard !NameWords.roles.contains(part.lowercased()) else { continue }
            let words = Spelling.hashes(of: String(part))
            // A number alone, or a word that is a word, says nothing without the sign.
            let isVague =
                commonWords.contains(words) || EverydayWords.contains(words) || part.allSatisfy(\.isNumber)
            patterns.append(
                NamePatterns.Pattern(
                    words: words,
                    kind: .localPart,
                    needs: isVague ? [.tight, .sign] : .tight
                )
            )
        }
    }
}
