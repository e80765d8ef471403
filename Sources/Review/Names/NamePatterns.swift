/// Every way in which a text may name one person.
struct NamePatterns {
    /// Some words in a row, and what they mean.
    struct Pattern: Hashable {
        var words: [UInt64]
        var kind: Meaning.Kind
        var needs: Meaning.Needs = []
        /// Whether the name is written with a letter beyond ASCII.
        var isAccented = false
    }

    private(set) var patterns: [Pattern] = []
    /// The words of the name that count, titles left out.
    private var words: [Spelling] = []

    init(_ name: String) {
        for form in Disguise.forms(of: name) { learn(form) }
    }

    private mutating func learn(_ name: String) {
        words = NameWords.untitled(NameWords.words(of: name, partedBy: ",·・")).prefix(8)
            .map { Spelling($0) }.filter { !$0.forms.isEmpty }
        // Ben Carter and Tran Le are called so: what ties names together stands between them.
        if let first = words.first, first.isParticle, !NameWords.mayBegin(first.word) {
            words[0].isParticle = false
        }
        if !words.isEmpty { words[words.count - 1].isParticle = false }
        addWhole()
        for first in words.indices {
            for second in words.indices where second > first { addPair(words[first], words[second]) }
        }
        for word in words { addPart(word) }
    }

    /// Two words in a row: nearly all names have no more.
    private mutating func add(
        _ first: Spelling,
        _ second: Spelling,
        _ kind: Meaning.Kind,
        _ needs: Meaning.Needs = []
    ) {
        guard let one = first.plainHash, let other = second.plainHash else {
            return add([first, second], kind, needs)
        }
        patterns.append(Pattern(words: [one, other], kind: kind, needs: needs))
    }

    private mutating func add(_ spellings: [Spelling], _ kind: Meaning.Kind, _ needs: Meaning.Needs = []) {
        var all: [(words: [UInt64], needs: Meaning.Needs)] = [([], needs)]
        for spelling in spellings {
            all = all.prefix(16).flatMap { start in
                spelling.forms.map { form in
                    (start.words + form.hashes, form.needsAccent ? start.needs.union(.accent) : start.needs)
                }
            }
        }
        for (words, needs) in all where !words.isEmpty {
            patterns.append(Pattern(words: words, kind: kind, needs: needs))
        }
    }

    /// The same as one word: `JanaMüller`, `janamueller`.
    private mutating func addJoined(
        _ first: Spelling,
        _ second: Spelling,
        _ kind: Meaning.Kind,
        _ needs: Meaning.Needs = []
    ) {
        guard !first.plain.isEmpty, !second.plain.isEmpty else {
            return addJoined([first, second], kind, needs)
        }
        guard first.plain.count + second.plain.count >= (needs.isEmpty ? 6 : 4) else { return }
        var hash = TokenHash()
        for letter in first.plain { hash.add(UInt32(letter)) }
        for letter in second.plain { hash.add(UInt32(letter)) }
        patterns.append(Pattern(words: [hash.value], kind: kind, needs: needs))
    }

    private mutating func addJoined(
        _ spellings: [Spelling],
        _ kind: Meaning.Kind,
        _ needs: Meaning.Needs = []
    ) {
        if spellings.allSatisfy({ !$0.plain.isEmpty }) {
            let letters = spellings.flatMap(\.plain)
            guard letters.count >= (needs.isEmpty ? 6 : 4) else { return }
            var hash = TokenHash()
            for letter in letters { hash.add(UInt32(letter)) }
            patterns.append(Pattern(words: [hash.value], kind: kind, needs: needs))
            return
        }
        var texts = [""]
        for spelling in spellings {
            let plain = spelling.word.filter { $0.isLetter || $0.isNumber }
            texts = texts.flatMap { start in
                Set([plain, NameWords.digraphs(plain)]).sorted().map { start + $0 }
            }
        }
        for text in texts where text.count >= (needs.isEmpty ? 6 : 4) {
            patterns.append(Pattern(words: Spelling.hashes(of: text), kind: kind, needs: needs))
        }
    }

    private mutating func addWhole() {
        guard let last = words.last, words.count > 1 else {
            // A name of three or more Chinese characters, or Korean syllables, is given and family name in one.
            if let only = words.first, only.isOfCharacters, only.word.count >= 3 {
                add([only], .fullName)
                // The family name is mostly the first of them; friends use the rest.
                if only.word.count <= 4 { add([Spelling(String(only.word.dropFirst()))], .part) }
            }
            return
        }
        // Of two words with no more to them, both orders are those of the pair.
        if words.count == 2, words.allSatisfy({ !$0.isParticle && !$0.isInitial }) { return }
        let reversed = [last] + words.dropLast()
        add(words, .fullName)
        add(reversed, .fullName)
        addJoined(words, .fullName)
        addJoined(reversed, .fullName)
    }

    private mutating func addPair(_ first: Spelling, _ second: Spelling) {
        guard !first.isParticle, !second.isParticle else { return }
        let seconds = second.pieces.isEmpty ? [second] : [second] + second.pieces.map { Spelling($0) }
        let firsts = first.pieces.isEmpty ? [first] : [first] + first.pieces.map { Spelling($0) }
        for one in firsts {
            for other in seconds where !(one.isInitial && other.isInitial) {
                let kind: Meaning.Kind = one.isInitial || other.isInitial ? .initials : .fullName
                let needs: Meaning.Needs = kind == .initials ? .capitals : []
                add(one, other, kind, needs)
                add(other, one, kind, needs)
                addPossessive(of: other, behind: one)
                addJoined(one, other, kind, kind == .initials ? .sign : [])
                addJoined(other, one, kind, kind == .initials ? .sign : [])
                addInitials(one, other)
            }
        }
    }

    /// What belongs to somebody with a short name in German, where it has no apostrophe: “Jane Does Idee”.
    ///
    /// Of longer names the search itself takes the `s` off; of these it would take it off everyday words.
    private mutating func addPossessive(of last: Spelling, behind first: Spelling) {
        guard let own = NamePatterns.possessive(of: last), let first = first.plainHash else { return }
        patterns.append(Pattern(words: [first, own], kind: .fullName, needs: .capitals))
    }

    /// A word of three letters with an `s` behind it; nil for any other.
    private static func possessive(of word: Spelling) -> UInt64? {
        guard word.plain.count == 3 else { return nil }
        var hash = TokenHash()
        for letter in word.plain { hash.add(UInt32(letter)) }
        hash.add(0x73)
        return hash.value
    }

    private mutating func addInitials(_ first: Spelling, _ last: Spelling) {
        guard !first.isInitial, !last.isInitial else { return }
        if let initial = first.initial {
            add(initial, last, .initials, .capitals)
            add(last, initial, .initials, .capitals)
            addJoined(initial, last, .handle, .sign)
            addJoined(last, initial, .handle, .sign)
        }
        if let initial = last.initial { addJoined(first, initial, .handle, .sign) }
    }

    private mutating func addPart(_ word: Spelling) {
        let parts = word.pieces.isEmpty ? [word] : [word] + word.pieces.map { Spelling($0) }
        for part in parts where !part.isInitial && !part.isParticle && part.word.count > 1 {
            if let hash = part.plainHash {
                patterns.append(Pattern(words: [hash], kind: .part))
                if let own = NamePatterns.possessive(of: part), !EverydayWords.endsInS(own) {
                    patterns.append(Pattern(words: [own], kind: .part, needs: .capitals))
                }
            } else {
                let known = patterns.count
                add([part], .part)
                if part.word.utf8.contains(where: { $0 >= 0x80 }) {
                    for index in known..<patterns.count { patterns[index].isAccented = true }
                }
            }
        }
    }
}
