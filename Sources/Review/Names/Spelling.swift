/// The words of a name as they may be written: with letters that somebody's keyboard lacks, in one or in several words.
struct Spelling {
    /// One way to write a word: the words of the search that it becomes, and whether the text must show an accent.
    struct Form: Hashable {
        var hashes: [UInt64]
        var needsAccent: Bool
    }

    /// The word as it was given.
    let word: String
    /// The ways to write it, the given one first.
    let forms: [Form]
    /// Whether it is one letter.
    let isInitial: Bool
    /// Whether its script has no spaces.
    let isOfCharacters: Bool
    /// Its parts where it is a compound: `Ferreira-Costa`.
    let pieces: [String]

    /// Its letters as the search reads them, where each is one of ASCII and none could be written otherwise; else empty.
    let plain: [UInt8]
    /// Whether it ties names together: `van`, `de`, `al`.
    var isParticle: Bool

    /// The word of the search that it becomes, where it is plain.
    var plainHash: UInt64? { plain.isEmpty ? nil : forms.first?.hashes.first }

    /// Its first letter; nil where it has none or its script has no letters.
    var initial: Spelling? {
        if let letter = plain.first { return Spelling.initials[Int(letter) - 0x61] }
        guard !isOfCharacters, let letter = word.first(where: \.isLetter) else { return nil }
        return Spelling(String(letter))
    }

    private static let initials = (0x61...0x7A as ClosedRange<UInt8>).map {
        Spelling(String(decoding: [$0], as: UTF8.self))
    }

    init(_ word: String) {
        self.word = word
        let bytes = Array(word.utf8)
        let tokens = TokenScanner.tokens(of: bytes)
        plain = Spelling.plainLetters(of: bytes)
        isInitial = tokens.count == 1 && tokens.contains { $0.marks.contains(.initial) }
        isParticle = plain.count <= 5 && NameWords.isParticle(word)
        guard plain.isEmpty else {
            forms = [Form(hashes: tokens.map(\.hash), needsAccent: false)]
            isOfCharacters = false
            pieces = []
            return
        }
        var forms = [Form(hashes: tokens.map(\.hash), needsAccent: false)]
        func add(_ other: String, needsAccent: Bool) {
            guard other != word else { return }
            let form = Form(hashes: Spelling.hashes(of: other), needsAccent: needsAccent)
            if !forms.contains(where: { $0.hashes == form.hashes }), !form.hashes.isEmpty {
                forms.append(form)
            }
        }
        let lower = word.lowercased()
        for other in Spelling.variants(of: lower, Spelling.digraphs) { add(other, needsAccent: false) }
        for other in Spelling.variants(of: lower, Spelling.letters) { add(other, needsAccent: true) }
        // O'Brien is OBrien to many a form.
        if tokens.count > 1 {
            for other in Spelling.variants(of: lower.filter { $0.isLetter || $0.isNumber }, Spelling.digraphs)
            {
                add(other, needsAccent: false)
            }
        }
        self.forms = forms.filter { !$0.hashes.isEmpty }
        isOfCharacters = Spelling.isCharacter(word)
        let parts = word.split { $0 == "-" || $0 == "‐" || $0 == "‑" }.map(String.init)
        pieces = parts.count > 1 ? parts.filter { $0.count > 1 } : []
    }

    private static func plainLetters(of bytes: [UInt8]) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(bytes.count)
        var former: UInt8 = 0
        for byte in bytes {
            guard byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A else { return [] }
            let letter = byte | 0x20
            // What may stand for ä, ö, ü or å.
            if letter == 0x65 && [0x61, 0x6F, 0x75].contains(former) || letter == 0x61 && former == 0x61 {
                return []
            }
            letters.append(letter)
            former = letter
        }
        return letters
    }

    /// The words of the search in a text.
    static func hashes(of text: String) -> [UInt64] { TokenScanner.tokens(of: Array(text.utf8)).map(\.hash) }

    private static func isCharacter(_ word: String) -> Bool {
        word.unicodeScalars.contains { Folding(of: $0.value).kind == .character }
    }

    private static let digraphs = [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ø", "oe"), ("å", "aa")]
    private static let letters = [("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("aa", "å")]

    /// A text with each pair replaced or not, the text itself first.
    private static func variants(of text: String, _ pairs: [(String, String)]) -> [String] {
        pairs.reduce([text]) { texts, pair in
            guard texts.count <= 8, text.contains(pair.0) else { return texts }
            return texts
                + texts.map {
                    $0.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1)
                }
        }
    }
}
