import Formats
import Markup
import Unconference

/// The words of a theme in one language; they never change and are shared rather than copied.
final class Strings: Sendable {
    /// The language, as BCP 47 has it.
    let language: String
    private let texts: [String: String]
    /// The same texts as templates look them up.
    private let named: [TemplateName: String]
    /// The same texts as templates print them.
    let printed: PrintedWords
    /// The words that rendering adds to a text.
    let renderWords: RenderWords
    /// How the language sets a text, where that is not as English does.
    let punctuation: Punctuation?
    /// The headings of a write-up that are known, in all wordings of the language and the theme's own.
    let headingNames: HeadingNames
    /// The names of months and days, which stand in one text each.
    private let items: [Phrase: [String]]
    /// The texts that have gaps, cut at these.
    private let gapped: [String: [Piece]]

    /// A piece of a text with gaps.
    private enum Piece {
        case words(String)
        case gap(String)
    }

    /// Words in a language.
    init(language: String, texts: [String: String]) {
        self.language = language
        let punctuation = Strings.punctuation(texts)
        // Nobody has to type the blanks at which no line ends.
        let texts = texts.mapValues { punctuation?.resetting($0, replacesQuotes: false) ?? $0 }
        self.punctuation = punctuation
        self.texts = texts
        named = Dictionary(texts.map { (TemplateName($0), $1) }) { first, _ in first }
        printed = PrintedWords(named.map { ($0, $1) })
        items = Dictionary(
            uniqueKeysWithValues: Phrase.allCases.filter { $0.listLength != nil }.map {
                ($0, (texts[$0.rawValue] ?? "").split(separator: " ").map(String.init))
            }
        )
        renderWords = Strings.renderWords(texts)
        let wordings = NoteHeading.allCases.flatMap { heading in
            let key = Phrase(heading).rawValue
            return ([texts[key] ?? key] + (heading.wordings(in: language) ?? [])).map { ($0, heading) }
        }
        headingNames = HeadingNames(wordings, ofNewNotes: NoteFile.headings(in: language))
        gapped = texts.filter { $0.value.utf8.contains(UInt8(ascii: "{")) }.mapValues(Strings.pieces)
    }

    deinit { printed.deallocate() }

    /// The text under a key as it was written.
    subscript(key: TemplateName) -> String? { named[key] }

    /// The keys that there are.
    var keys: Set<String> { Set(texts.keys) }

    /// The text of a phrase with its gaps filled; the key itself where the theme has no text.
    func callAsFunction(_ phrase: Phrase, _ values: (String, String)...) -> String {
        fill(phrase.rawValue, values)
    }

    /// A number with its noun in the right form.
    func count(_ phrase: Phrase, _ number: Int) -> String {
        let form = phrase.rawValue + PluralRule.form(of: number, in: language).rawValue
        let key = texts[form] == nil ? phrase.rawValue + PluralRule.Form.other.rawValue : form
        return fill(key, [("n", String(number))])
    }

    /// The texts of a noun for each form of numbers that there is one for, gaps and all.
    func forms(of phrase: Phrase) -> [(form: PluralRule.Form, text: String)] {
        PluralRule.Form.allCases.compactMap { form in
            texts[phrase.rawValue + form.rawValue].map { (form, $0) }
        }
    }

    /// A number of people as the public may see it, with its noun; nil where it is withheld.
    func people(_ count: PublicCount) -> String? {
        switch count {
        case .people(let number): self.count(.people, number)
        case .fewerThanFive: self(.fewPeople)
        case .withheld: nil
        }
    }

    /// A day in full, such as `Friday 19 March 2027`.
    func day(_ date: LocalDate, weekday: Bool = true) -> String {
        let plain = fill(
            // Some languages say the first of a month otherwise.
            date.day == 1 && texts["dateFirst"] != nil ? "dateFirst" : "date",
            [
                ("day", String(date.day)), ("month", item(.months, date.month)), ("year", String(date.year)),
            ]
        )
        guard weekday else { return plain }
        return fill("dateWithWeekday", [("weekday", item(.weekdays, date.weekday)), ("date", plain)])
    }

    /// The short name of a month, such as `Mar`.
    func shortMonth(_ date: LocalDate) -> String { item(.monthsShort, date.month) }

    /// What one reads of two days: one day, or from one to the other.
    func days(_ first: LocalDate, _ last: LocalDate) -> String {
        guard first != last else { return day(first) }
        let end = day(last, weekday: false)
        // What both days share is said once, where the language has words for that.
        if first.year == last.year {
            let number = first.day == 1 ? texts["dayOne"] ?? "1" : String(first.day)
            if first.month == last.month, texts["dateRangeInMonth"] != nil {
                return fill("dateRangeInMonth", [("first", number), ("date", end)])
            }
            if texts["dateRangeInYear"] != nil {
                let values = [("first", number), ("month", item(.months, first.month)), ("date", end)]
                return fill("dateRangeInYear", values)
            }
        }
        return fill("dateRange", [("from", day(first, weekday: false)), ("to", end)])
    }

    private func item(_ phrase: Phrase, _ position: Int) -> String {
        let items = items[phrase] ?? []
        return items.indices.contains(position - 1) ? items[position - 1] : ""
    }

    private func fill(_ key: String, _ values: [(String, String)]) -> String {
        guard let pieces = gapped[key] else { return texts[key] ?? key }
        // What was filled in is not looked through again: a title with braces stays a title with braces.
        var result = ""
        for piece in pieces {
            switch piece {
            case .words(let words): result += words
            case .gap(let name): result += values.first { $0.0 == name }?.1 ?? "{\(name)}"
            }
        }
        return result
    }

    /// How a language sets a text; nil where as English does.
    private static func punctuation(_ texts: [String: String]) -> Punctuation? {
        let marks = (texts["quotes"] ?? "").split(separator: " ").map(String.init)
        let unbroken = Array((texts["unbroken"] ?? "").unicodeScalars.filter { $0 != " " })
        let quotes = marks.count >= 2 ? QuotationMarks(marks[0], marks[1]) : Punctuation.english.quotes
        let inner = marks.count == 4 ? QuotationMarks(marks[2], marks[3]) : Punctuation.english.innerQuotes
        let punctuation = Punctuation(quotes: quotes, innerQuotes: inner, unbroken: unbroken)
        return punctuation == .english ? nil : punctuation
    }

    private static func renderWords(_ texts: [String: String]) -> RenderWords {
        func text(_ phrase: Phrase) -> String { texts[phrase.rawValue] ?? phrase.rawValue }
        var words = RenderWords()
        words.footnotes = text(.footnotes)
        words.backToReference = text(.backToReference)
        words.open = text(.taskOpen)
        words.done = text(.taskDone)
        words.doneBelow = [text(.headingOpen).lowercased(): text(.taskAnswered)]
        words.callouts = [
            .note: text(.calloutNote), .tip: text(.calloutTip), .important: text(.calloutImportant),
            .warning: text(.calloutWarning), .caution: text(.calloutCaution),
        ]
        return words
    }

    /// The names of the gaps in a text.
    static func gaps(in text: String) -> Set<String> {
        Set(
            pieces(of: text).compactMap { piece in
                if case .gap(let name) = piece { name } else { nil }
            }
        )
    }

    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            pieces.append(.words(String(rest[..<open])))
            pieces.append(.gap(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        pieces.append(.words(String(rest)))
        return pieces
    }
}
