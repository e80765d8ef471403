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
    /// Its first letter as a word of the search.
    let initial: UInt64?
    /// Its parts where it is a compound: `Ferreira-Costa`.
    let pieces: [String]

    init(_ word: String) {
        self.word = word
        let tokens = TokenScanner.tokens(of: Array(word.utf8))
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
        isInitial = tokens.count == 1 && tokens.contains { $0.marks.contains(.initial) }
        let first = lower.first { $0.isLetter }
        initial = isOfCharacters ? nil : first.flatMap { Spelling.hashes(of: String($0)).first }
        let parts = word.split { $0 == "-" || $0 == "‐" || $0 == "‑" }.map(String.init)
        pieces = parts.count > 1 ? parts.filter { $0.count > 1 } : []
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
