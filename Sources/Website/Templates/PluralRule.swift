import Unconference

/// Which form a language gives a noun that stands with a whole number, as Unicode's CLDR has it.
enum PluralRule {
    /// The forms, as the keys of words end: `noteOne`, `noteFew`.
    enum Form: String, CaseIterable, Sendable {
        case zero = "Zero"
        case one = "One"
        case two = "Two"
        case few = "Few"
        case many = "Many"
        case other = "Other"
    }

    /// The form for a number.
    ///
    /// - Parameters:
    ///   - number: the number; less than nothing counts as nothing.
    ///   - language: the language, as BCP 47 has it. One that is not known here parts one from all others.
    static func form(of number: Int, in language: String) -> Form {
        let n = max(0, number)
        let (ten, hundred) = (n % 10, n % 100)
        switch language.languageAlone {
        case "ja", "zh", "ko", "vi", "th", "id", "ms", "lo", "my": return .other
        case "pt" where language.lowercased() == "pt-pt": return n == 1 ? .one : .other
        case "fr", "pt", "hy", "ff", "kab": return n < 2 ? .one : .other
        case "hi", "bn", "fa", "gu", "kn", "am", "zu": return n < 2 ? .one : .other
        case "ru", "uk", "be":
            return slavic(ten, hundred, isOne: ten == 1 && hundred != 11, other: .many)
        case "is", "mk": return ten == 1 && hundred != 11 ? .one : .other
        case "sr", "hr", "bs": return slavic(ten, hundred, isOne: ten == 1 && hundred != 11, other: .other)
        case "pl": return slavic(ten, hundred, isOne: n == 1, other: .many)
        case "cs", "sk": return n == 1 ? .one : (2...4).contains(n) ? .few : .other
        case "sl":
            return hundred == 1 ? .one : hundred == 2 ? .two : (3...4).contains(hundred) ? .few : .other
        case "lt":
            if (11...19).contains(hundred) || ten == 0 { return .other }
            return ten == 1 ? .one : .few
        case "lv":
            if ten == 0 || (11...19).contains(hundred) { return .zero }
            return ten == 1 ? .one : .other
        case "ro", "mo": return n == 1 ? .one : n == 0 || (1...19).contains(hundred) ? .few : .other
        case "he", "iw": return n == 1 ? .one : n == 2 ? .two : .other
        case "ga":
            return n == 1
                ? .one : n == 2 ? .two : (3...6).contains(n) ? .few : (7...10).contains(n) ? .many : .other
        case "cy":
            let forms: [Int: Form] = [0: .zero, 1: .one, 2: .two, 3: .few, 6: .many]
            return forms[n] ?? .other
        case "ar":
            let forms: [Int: Form] = [0: .zero, 1: .one, 2: .two]
            return forms[n] ?? ((3...10).contains(hundred) ? .few : hundred >= 11 ? .many : .other)
        default: return n == 1 ? .one : .other
        }
    }

    /// The forms that a language has.
    static func forms(in language: String) -> [Form] {
        // No rule looks at more than the last two digits.
        let used = Set((0...200).map { form(of: $0, in: language) })
        return Form.allCases.filter { used.contains($0) || $0 == .other }
    }

    private static func slavic(_ ten: Int, _ hundred: Int, isOne: Bool, other: Form) -> Form {
        if isOne { return .one }
        return (2...4).contains(ten) && !(12...14).contains(hundred) ? .few : other
    }
}
