/// Every way in which a text may name one organisation.
struct OrganisationPatterns {
    private(set) var patterns: [NamePatterns.Pattern] = []

    init(_ name: String) {
        guard !NameWords.noOrganisation.contains(NameWords.plain(name)) else { return }
        for form in Disguise.forms(of: name) { learn(form) }
    }

    private mutating func learn(_ name: String) {
        var names = [name]
        // "Acme (UK)", "Acme, London" and "Acme | the makers" are known as Acme.
        if let end = name.firstIndex(where: { "(,|".contains($0) }) { names.append(String(name[..<end])) }
        for name in names {
            let words = NameWords.words(of: name, partedBy: ",()")
            add(words)
            var core = words
            while core.count > 1, let last = core.last, OrganisationPatterns.isLegal(last) {
                core.removeLast()
            }
            if core.count > 1, core.first.map(NameWords.plain) == "the" {
                addJoined(core)
                core.removeFirst()
            }
            add(core)
            // "Ferry & Co KG" is known as Ferry & Co, not as Ferry.
            if core.count > 1 { addJoined(core) }
            for other in OrganisationPatterns.withOtherSigns(core) { add(other) }
            for other in OrganisationPatterns.declined(core) { add(other) }
        }
    }

    /// The same name with the sign for "and" written out, or with the sign where it was written out.
    private static func withOtherSigns(_ words: [String]) -> [[String]] {
        let ands = ["and", "und", "et", "y", "e", "og", "och", "en"]
        guard
            let place = words.indices.dropFirst().dropLast().first(where: { index in
                ["&", "+"].contains(words[index]) || ands.contains(words[index].lowercased())
            })
        else { return [] }
        let (before, after) = (Array(words[..<place]), Array(words[(place + 1)...]))
        guard ["&", "+"].contains(words[place]) else { return [before + after] }
        return ands.prefix(3).map { before + [$0] + after }
    }

    /// The same name as German has it behind “bei den” and “von der”: Deutschen Bank, Stadtwerken Ost, Roten Kreuz.
    private static func declined(_ words: [String]) -> [[String]] {
        guard let first = words.first, first.count > 3, words.count > 1 || first.hasSuffix("werke") else {
            return []
        }
        let isStrong = first.hasSuffix("er") || first.hasSuffix("es")
        guard isStrong || first.hasSuffix("e") else { return [] }
        let stem = isStrong ? String(first.dropLast()) : first
        return (isStrong ? ["", "n", "m"] : ["n"]).map { [stem + $0] + words.dropFirst() }
    }

    private static func isLegal(_ word: String) -> Bool {
        let plain = NameWords.plain(word)
        return plain.isEmpty || NameWords.legalForms.contains(plain)
    }

    /// Whether a name is told from a word by its capitals alone.
    private static func isAcronym(_ word: String) -> Bool {
        let hasLetterAndDigit = word.contains(where: \.isLetter) && word.contains(where: \.isNumber)
        return !hasLetterAndDigit && word != word.lowercased()
    }

    private mutating func add(_ words: [String]) {
        var all: [(words: [UInt64], needs: Meaning.Needs)] = [([], [])]
        for spelling in words.map({ Spelling($0) }) where !spelling.forms.isEmpty {
            all = all.prefix(16).flatMap { start in
                spelling.forms.map { form in
                    (start.words + form.hashes, form.needsAccent ? start.needs.union(.accent) : start.needs)
                }
            }
        }
        // "IT" and "US" are words in small letters; "3M" is none, and neither is what writes itself in small letters.
        let isShort =
            words.count == 1 && words.allSatisfy { $0.count <= 3 && OrganisationPatterns.isAcronym($0) }
        for (words, needs) in all where !words.isEmpty {
            patterns.append(
                NamePatterns.Pattern(
                    words: words,
                    kind: .organisation,
                    needs: isShort ? needs.union(.capitals) : needs
                )
            )
        }
    }

    private mutating func addJoined(_ words: [String]) {
        let joined = words.joined()
        guard joined.utf8.contains(where: { $0 >= 0x80 }) else {
            let text = NameWords.plain(joined)
            guard text.utf8.count >= 6 else { return }
            patterns.append(NamePatterns.Pattern(words: Spelling.hashes(of: text), kind: .organisation))
            return
        }
        let text = joined.filter { $0.isLetter || $0.isNumber }
        guard text.count >= 6 else { return }
        for form in Set([text, NameWords.digraphs(text)]).sorted() {
            patterns.append(NamePatterns.Pattern(words: Spelling.hashes(of: form), kind: .organisation))
        }
    }
}
