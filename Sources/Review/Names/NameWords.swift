/// Words that stand in names without naming anybody.
enum NameWords {
    /// The words of a name without the titles before it and the degrees behind it.
    ///
    /// Some of these are names too, such as Lord and Ma: they go only where enough is left, and short degrees only in capitals.
    static func untitled(_ words: [String]) -> [String] {
        var words = words[...]
        while words.count > 1, let first = words.first {
            let title = plain(first)
            guard titles.contains(title) || words.count > 2 && ranks.contains(title) else { break }
            words.removeFirst()
        }
        while words.count > 1, let last = words.last {
            let degree = plain(last)
            let isShort = shortDegrees.contains(degree) && words.count > 2 && last == last.uppercased()
            guard degrees.contains(degree) || isShort else { break }
            words.removeLast()
        }
        return Array(words)
    }

    private static let titles: Set<String> = [
        "dr", "prof", "professor", "mr", "mrs", "ms", "mx", "sir", "dame", "herr", "frau", "hr", "fr",
        "mme", "mlle", "monsieur", "madame", "sr", "sra", "dott", "dipl", "rev",
    ]
    private static let ranks: Set<String> = ["miss", "lord", "lady", "ing", "mag"]
    private static let degrees: Set<String> = [
        "jr", "ii", "iii", "iv", "phd", "msc", "mba", "bsc", "obe", "mbe", "cbe",
    ]
    private static let shortDegrees: Set<String> = ["ma", "ba", "md"]

    /// Whether a word ties names together: `van`, `de`, `al`.
    static func isParticle(_ word: String) -> Bool { particles.contains(plain(word)) }

    private static let particles: Set<String> = [
        "von", "van", "der", "den", "de", "het", "la", "le", "les", "du", "da", "das", "do", "dos", "del",
        "della", "di", "d",
        "o", "al", "el", "bin", "ibn", "bint", "ben", "ter", "ten", "te", "zu", "zum", "zur", "vom", "af",
        "av", "y", "e", "i",
        "und", "and", "et", "of", "the", "st", "san", "santa", "mac", "mc", "t", "s", "l", "abu", "ap",
    ]

    /// Whether a word that ties names together may stand first, as in “van der Berg, Pieter”.
    static func mayBegin(_ word: String) -> Bool { beginnings.contains(plain(word)) }

    private static let beginnings: Set<String> = [
        "von", "van", "de", "der", "du", "la", "el", "d", "o", "mc", "st", "abu", "ap", "t", "s", "l",
    ]

    /// What people write where a form asks for an organisation and they have none.
    static let noOrganisation: Set<String> = [
        "", "none", "na", "nil", "no", "self", "selfemployed", "freelance", "freelancer", "independent",
        "student",
        "retired", "unemployed", "private", "privat", "keine", "aucune", "x", "me", "myself", "home", "test",
        "other",
        "selbstständig", "selbststaendig", "freiberuflich", "indépendant", "independant", "university",
        "consultant",
    ]

    /// What an organisation's legal form is called; names are looked for with and without it.
    static let legalForms: Set<String> = [
        "ltd", "limited", "gmbh", "plc", "ag", "inc", "incorporated", "llc", "llp", "lp", "sa", "sas", "sarl",
        "bv", "nv", "ab",
        "oy", "oyj", "as", "asa", "aps", "co", "company", "corp", "corporation", "kg", "kgaa", "ohg", "gbr",
        "mbh", "ev", "eg",
        "se", "spa", "srl", "pty", "pte", "kk", "cic", "cio", "ug", "sl", "slu", "doo", "kft", "sro", "zoo",
        "hf", "ehf",
    ]

    /// What stands before the `@` of addresses that belong to nobody in particular.
    static let roles: Set<String> = [
        "info", "hello", "hi", "contact", "office", "mail", "email", "me", "admin", "team", "jobs", "support",
        "help", "events",
        "event", "press", "sales", "marketing", "comms", "communications", "hr", "it", "post", "kontakt",
        "bonjour", "hallo",
        "enquiries", "accounts", "billing", "service", "web", "webmaster", "news", "newsletter", "noreply",
        "no-reply", "work",
        "home", "digital", "community", "knowledge", "intranet", "training", "privacy", "conduct",
        "reception", "test",
    ]

    /// A word without case and dots.
    static func plain(_ word: String) -> String {
        guard word.utf8.allSatisfy({ $0 < 0x80 }) else {
            return word.lowercased().filter { $0.isLetter || $0.isNumber }
        }
        let bytes = word.utf8.lazy.map { ByteKind.letters[Int($0)] }.filter { $0 != 0 }
        return String(decoding: Array(bytes), as: UTF8.self)
    }

    /// The words of a name, between white space and other signs.
    ///
    /// Thousands of names are learned for each build, and most of them are ASCII, which needs no look at characters.
    static func words(of name: String, partedBy signs: String) -> [String] {
        guard name.utf8.allSatisfy({ $0 < 0x80 }) else {
            return name.split { $0.isWhitespace || signs.contains($0) }.map(String.init)
        }
        let signs = Array(signs.utf8)
        return name.utf8.split { 0x09...0x0D ~= $0 || $0 == 0x20 || signs.contains($0) }.compactMap {
            String($0)
        }
    }

    /// A word with German and Nordic letters as two.
    static func digraphs(_ word: String) -> String {
        word.lowercased().map { letter in
            switch letter {
            case "ä": "ae"
            case "ö", "ø": "oe"
            case "ü": "ue"
            case "å": "aa"
            default: String(letter)
            }
        }.joined()
    }
}
