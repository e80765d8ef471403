/// Every way in which a text may give away an address for mail, or what somebody calls themselves elsewhere.
struct AddressPatterns {
    private(set) var patterns: [NamePatterns.Pattern] = []

    /// - Parameters:
    ///   - email: an address; nil when there is none.
    ///   - handles: names elsewhere, without the `@`.
    ///   - commonWords: words that are not reported alone.
    init(email: String?, handles: [String], commonWords: Set<[UInt64]>) {
        for form in email.map(Disguise.forms) ?? [] { add(form, commonWords) }
        for handle in handles.flatMap(Disguise.forms) {
            let words = Spelling.hashes(of: handle)
            let isWord = words.count == 1 && (commonWords.contains(words) || EverydayWords.contains(words))
            let needs: Meaning.Needs = isWord ? [.tight, .sign] : .tight
            patterns.append(NamePatterns.Pattern(words: words, kind: .handle, needs: needs))
        }
    }

    private mutating func add(_ email: String, _ commonWords: Set<[UInt64]>) {
        for form in HostName.forms(of: email) {
            patterns.append(
                NamePatterns.Pattern(words: Spelling.hashes(of: form), kind: .address, needs: .tight)
            )
        }
        // Thousands of addresses are learned for each build: signs are looked for among bytes.
        guard let at = email.utf8.firstIndex(of: UInt8(ascii: "@")) else { return }
        let local = email[..<at]
        let plus = local.utf8.firstIndex(of: UInt8(ascii: "+"))
        let parts = plus.map { [local[..<$0], local] } ?? [local]
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
