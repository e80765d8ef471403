import Fixtures
import Markup
import Registration
import Testing
import Unconference

@testable import Paper

/// Paper in the language of the event that it is for.
@Suite struct PaperWordsTests {
    /// Every text in some words.
    private func texts(_ value: Any) -> [String] {
        if let text = value as? String { return [text] }
        return Mirror(reflecting: value).children.flatMap { texts($0.value) }
    }

    /// Everything that paper may say in a language, but for what is put together of numbers and names.
    private func said(in language: OwnLanguage) -> Set<String> {
        Set(
            texts(PaperWords.words(in: language)) + language.principles
                + SessionFormat.allCases.map { $0.label(in: language) }
                + NotePart.allCases.map { $0.heading(in: language) }
        )
    }

    private func pack(_ language: String, _ gathering: Gathering) -> PrintPack {
        var gathering = gathering
        gathering.event.language = language
        var pack = PrintPack(gathering, printed: PaperEvent.morning)
        pack.address = "http://192.168.1.20:8080"
        return pack
    }

    /// What people read of a document: no tags, no style.
    private func words(of document: String) -> String {
        document.replacing(#/<style>.*?</style>/#.dotMatchesNewlines(), with: "")
            .replacing(#/<[^>]*>/#, with: "\n")
    }

    @Test(arguments: [OwnLanguage.german, .french])
    func `nothing on paper is left in English`(language: OwnLanguage) {
        let foreign = said(in: .english).subtracting(said(in: language)).filter { $0.count > 5 }
        #expect(foreign.count > 80)
        for gathering in [PaperEvent.rich(), PaperEvent.empty()] {
            let pack = pack(language.rawValue, gathering)
            for sheet in sheets {
                let document = String(decoding: sheet.printout(of: pack).document.bytes, as: UTF8.self)
                #expect(document.contains("<html lang=\"\(language.rawValue)\""))
                let lines = words(of: document).split(separator: "\n").map(String.init)
                if language == .french {
                    for line in lines { #expect(line.looseFrenchSign == nil, "\(sheet.name): \(line)") }
                }
                for text in foreign {
                    let said = lines.first { line in
                        // The French “Initiale” begins as the English word does.
                        line.hasPrefix(text) && line.dropFirst(text.count).first?.isLetter != true
                    }
                    #expect(said == nil, "\(sheet.name)")
                }
            }
        }
    }

    @Test func `a language that nobody wrote prints in English`() {
        let principles = Principles.printout(of: pack("pt", .example)).document
        #expect(String(decoding: principles.bytes, as: UTF8.self).contains("The law of two feet"))
    }

    @Test func `days are written as the language does`() throws {
        let day = try #require(LocalDate("2027-05-01"))
        #expect(OwnLanguage.english.day(day) == "Saturday 1 May 2027")
        #expect(OwnLanguage.german.day(day) == "Samstag, 1. Mai 2027")
        #expect(OwnLanguage.french.day(day) == "samedi 1er mai 2027")
        for language in OwnLanguage.allCases {
            let words = PaperWords.words(in: language)
            #expect(language.months.count == 12 && language.weekdays.count == 7)
            #expect(language.principles.count == 4 && words.principles.remarks.count == 4)
            #expect(texts(words).allSatisfy { !$0.isEmpty || language != .german })
        }
    }

    @Test func `a report is in the language of its event`() {
        var event = Event.example
        event.language = "fr"
        var gathering = Gathering.example
        gathering.event = event
        let report = EventReport(
            gathering,
            on: event.ends.local.date,
            learned: .init(sessions: 2, written: 1, reused: 1, questions: 1, answered: 0, stories: 1),
            wishes: .init(made: 9, possible: 8, met: 7)
        )
        let page = String(decoding: ReportPage.document(of: report, on: event).bytes, as: UTF8.self)
        #expect(page.contains("Ce qu’on a appris") && page.contains("1 sur 2"))
        #expect(page.contains("la journée avait du temps pour 8"))
        for english in ["What was learned", " of 2", "people", "The need"] {
            #expect(!page.contains(english), "\(english)")
        }
    }
}
