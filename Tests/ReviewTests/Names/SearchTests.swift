import Fixtures
import Foundation
import Registration
import Testing
import Unconference

@testable import Review

/// The search for names beside the slow and plain one, over texts in which names stand in all their forms.
@Suite struct SearchTests {
    static let privacy = Site.Privacy(
        allow: [
            .init(text: "Orange", reason: "the colour"), .init(text: "Marsh Street", reason: "a street"),
        ],
        commonWords: ["Will", "May"]
    )
    static let watchlist = Watchlist(of: [guests])

    /// The example's people and some with names that are hard to read.
    static var guests: Gathering {
        var gathering = Gathering.example
        let names = [
            "Will May", "Rose King", "Aaron Joel Baeumler", "Jan van der Berg", "Mary-Jane O'Neill", "Li Na",
            "李娜",
            "김민준", "Ó Briain Síle", "François Lefèvre", "Œuvre Straße", "X Æ", "Παπαδόπουλος Νίκος",
            "Ольга Иванова",
            "J. R. Ewing", "Dr. Ann-Kathrin Groß", "Nils Holm", "Jan Holm", "Cher",
        ]
        for (number, name) in names.enumerated() {
            let mail = name.split(separator: " ").joined(separator: ".").lowercased()
            gathering.participants[Participant.ID(100 + number)] = .example(
                100 + number,
                name,
                email: "\(mail)@acme-widgets.example",
                at: number % 3 == 0 ? nil : ["Acme & Sons Ltd", "Größe, Bremen"][number % 2]
            )
        }
        return gathering
    }

    static let pieces: [String] =
        guests.participants.sorted.flatMap { person in
            person.name.split(separator: " ").map(String.init) + [person.name, person.email ?? "x"]
        } + [
            "Acme", "Sons", "Größe", "Marsh", "Street", "Orange", "the", "jana", "s", "J", "A.", "T", "don't",
            "J.Müller", "@will", "/people/", "https://", "acme-widgets.example", ".example", "www.",
            "M&uuml;ller",
            "M%C3%BCller", "\\u00fc", "Mu\u{308}ller", "Ja\u{AD}na", "Ｊａｎａ", "Jana’s", "Holms", "ss",
        ]
    static let signs = [
        " ", " ", " ", " ", "\n", "\n\n", ", ", ". ", "-", "_", "**", "*", "`", "~~", "](", "[", "]", ")",
        "[^1]", "<b>",
        "</b>", "<!--", "-->", "'s ", "’s ", "s ", "@", "/", ".", "!", "|", "\n> ", "&nbsp;", "&amp;", "%20",
        "\\",
        "\u{200B}", "。", "、", "👋🏽", "",
    ]

    private static func text(_ random: inout Dice) -> String {
        (0..<Int.random(in: 0...30, using: &random)).map { _ in
            var piece = pieces.randomElement(using: &random) ?? ""
            switch Int.random(in: 0..<12, using: &random) {
            case 0: piece = piece.uppercased()
            case 1: piece = piece.lowercased()
            case 2: piece = piece.folding(options: .diacriticInsensitive, locale: nil)
            case 3, 4:
                let cut = piece.index(
                    piece.startIndex,
                    offsetBy: Int.random(in: 0...piece.count, using: &random)
                )
                piece = "\(piece[..<cut])**\(piece[cut...])**"
            default: break
            }
            return piece + (signs.randomElement(using: &random) ?? "")
        }.joined()
    }

    private static func told(_ tokens: [Token]) -> [String] {
        tokens.map { "\($0.hash) \($0.stem) \($0.start)..<\($0.end) \($0.gap) \($0.marks.rawValue)" }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `reads the words and finds the names that the plain way finds`(seed: UInt64) {
        let finder = NameFinder(Self.watchlist, privacy: Self.privacy)
        let oracle = SlowFinder(Self.watchlist, privacy: Self.privacy)
        var random = Dice(seed: seed)
        var found = 0
        for _ in 0..<60 {
            let text = Self.text(&random)
            let tokens = TokenScanner.tokens(of: Array(text.utf8))
            let plain = TokenScanner.tokens(of: Array(text.utf8), takesShortcuts: false)
            #expect(Self.told(tokens) == Self.told(plain), "\(text)")
            let hits = finder.hits(in: tokens)
            let expected = oracle.hits(in: tokens)
            #expect(hits.map(\.words) == expected.map(\.words), "\(text)")
            #expect(hits.map { Set($0.meanings) } == expected.map(\.meanings), "\(text)")
            found += hits.count
        }
        #expect(found > 100)
    }

    @Test func `reads any bytes as the plain way does`() {
        var random = Dice(seed: 11)
        for _ in 0..<500 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let plain = TokenScanner.tokens(of: bytes, takesShortcuts: false)
            #expect(Self.told(TokenScanner.tokens(of: bytes)) == Self.told(plain))
        }
    }

    @Test(arguments: 0..<20 as Range<UInt64>)
    func `sees what is odd about a text where a look at each byte sees it`(seed: UInt64) {
        var random = Dice(seed: seed)
        var odd = 0
        for number in 0..<200 {
            var bytes = (0..<Int.random(in: 0...40, using: &random)).flatMap { _ -> [UInt8] in
                Int.random(in: 0..<8, using: &random) == 0
                    ? Array((Self.oddities.randomElement(using: &random) ?? "").utf8)
                    : Array("plain Words, and\nmore. ".utf8.prefix(Int.random(in: 1...22, using: &random)))
            }
            if number % 10 == 0 {
                for place in bytes.indices where Int.random(in: 0..<20, using: &random) == 0 {
                    bytes[place] = UInt8.random(in: 0...255, using: &random)
                }
            }
            let isOdd = Oddity.isIn(bytes)
            let eachByte = Oddity.isIn(bytes) { _, start in start }
            #expect(isOdd == eachByte, "\(String(decoding: bytes, as: UTF8.self))")
            odd += isOdd ? 1 : 0
        }
        #expect((20..<180).contains(odd))
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func `gives the reader of a text with nothing odd in it no name that its bytes do not give`(seed: UInt64)
    {
        let finder = NameFinder(Self.watchlist, privacy: Self.privacy)
        func people(in bytes: [UInt8]) -> Set<Int32> {
            let hits = finder.hits(in: TokenScanner.tokens(of: bytes))
            return Set(
                hits.flatMap(\.meanings).filter { !$0.isOfOrganisation && $0.kind != .allowed }.map(\.subject)
            )
        }
        var random = Dice(seed: seed)
        var plain = 0
        for _ in 0..<150 {
            let text = (0..<Int.random(in: 1...9, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? Self.halves.randomElement(using: &random) ?? ""
                    : Self.oddities.randomElement(using: &random) ?? ""
            }.joined()
            let definitions = Bool.random(using: &random) ? "" : "\n\n[Ew]: /\n[Hol]: /\n[1]: /\n"
            let bytes = Array((text + definitions).utf8)
            guard !Oddity.isIn(bytes) else { continue }
            plain += 1
            let found = people(in: bytes)
            for reader in ReaderText.all(of: bytes, file: "n.md") {
                #expect(
                    people(in: reader.undisguised().text).isSubset(of: found),
                    "\(String(decoding: bytes, as: UTF8.self))"
                )
            }
        }
        #expect(plain > 20)
    }

    private static let halves = [
        "Ew", "ing", "Ewing", "Hol", "m", "Holm", "Nils", " ", " ", "\n", "[Hol]", "[Ew](/)", "(Ew)", "m](/)",
        "[Ew", "ing](/)",
        "[Hol][1]", "[Ew][]",
    ]

    private static let oddities = [
        "`", "`", "` ", " `", "**", "*", "_", "__", "~~", "****", "*_", "[", "]", "](", ")", "(", "][", "[^",
        "[a](/)", " [a](/) ", "<b>",
        "</b>", "%D0%BE", "%C3%BC", "%20", "%", "<br>", "<!--", "<", "&", "&amp;", "&eth;", "\n\n", "\n\n",
        "\n", "\r\n", "\t", "Y", "ü", "é",
        "“", "’", "–",
        "漢", "о", "Ω", "ﬃ", "\u{200B}", "\u{61C}", "\u{7F}", "\u{01}", "。", "👋",
    ]
}
