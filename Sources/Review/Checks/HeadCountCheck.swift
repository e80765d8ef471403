import Registration
import Unconference

/// Warns of small head counts in prose where the rule allows none: "three of us", "four attendees".
///
/// It finds the common phrases in English, German and French and promises no more.
public struct HeadCountCheck: ContentCheck {
    /// The name in the manual.
    public static let name = "head-count"

    private let watchlist: Watchlist

    /// The check, with the rules of the events.
    public init(_ context: ReviewContext) { watchlist = context.watchlist }

    private static let numbers = words(
        "1 2 3 4 one two three four zwei drei vier un une deux trois quatre"
    )
    private static let attendees = words(
        "attendees attendee participants participant teilnehmer teilnehmende teilnehmenden teilnehmerinnen participantes"
    )
    private static let people = words("people persons person leute personen personnes personne")
    private static let presence = words(
        "came attended room session there present circle turned showed kamen waren raum kreis da étaient venues salle présentes"
    )
    private static let us = [
        Spelling.hashes(of: "of us"), Spelling.hashes(of: "von uns"), Spelling.hashes(of: "d'entre nous"),
    ]

    private static let ofThe = [
        Spelling.hashes(of: "of the"), Spelling.hashes(of: "von den"), Spelling.hashes(of: "d'entre les"),
    ]

    private static let togetherAs = words("zweit dritt viert")
    private static let beforeTogether = words("zu")
    /// Before a number that ends what is said: "we were three".
    private static let wereWe = [
        "we were", "there were", "wir waren", "waren wir", "nous étions", "on était",
    ].map {
        Spelling.hashes(of: $0)
    }
    /// Behind such a number, where more is said: "we were three in the end".
    private static let goesOn = words("in at and im am und dans à et")

    private static func words(_ list: String) -> Set<UInt64> { Set(Spelling.hashes(of: list)) }

    /// A warning for each phrase, under rules that forbid head counts below five.
    public func remarks(on manuscript: Manuscript) -> [Remark] {
        let rule = Permission(manuscript, watchlist).ownRule
        guard !rule.allowsNames else { return [] }
        let tokens = TokenScanner.tokens(of: manuscript.bytes)
        let counts: [ClosedRange<Int>] = tokens.indices.compactMap { index in
            if Self.isTogether(at: index, in: tokens) { return index - 1...index }
            let isNumber =
                Self.numbers.contains(tokens[index].hash)
                || rule == .anonymous
                    && manuscript.bytes[tokens[index].start..<tokens[index].end].allSatisfy {
                        (0x30...0x39).contains($0)
                    }
            guard isNumber else { return nil }
            if Self.isCount(at: index, in: tokens) { return index...index + 1 }
            return Self.isCountBehind(at: index, in: tokens, of: manuscript.bytes) ? index - 1...index : nil
        }
        guard !counts.isEmpty else { return [] }
        var lines = LineIndex(manuscript.bytes)
        return counts.map { phrase in
            let (start, end) = (tokens[phrase.lowerBound].start, tokens[phrase.upperBound].end)
            let place = lines.place(of: start)
            let text = String(decoding: manuscript.bytes[start..<end], as: UTF8.self)
            return Remark(
                Finding(
                    .warning,
                    "small-head-count",
                    rule == .anonymous
                        ? "“\(text)” counts people, which the rule does not allow"
                        : "“\(text)” counts fewer than five people, which the rule does not allow",
                    at: Place(file: manuscript.file, line: place.line, column: place.column),
                    help: "write “some” or “several”"
                )
            )
        }
    }

    private static func isCount(at index: Int, in tokens: [Token]) -> Bool {
        let following = tokens[(index + 1)...].prefix { $0.gap == .space || $0.gap == .tight }.prefix(5).map(
            \.hash
        )
        guard let next = following.first else { return false }
        if attendees.contains(next) { return true }
        if ofThe.contains(where: { following.starts(with: $0) }),
            following.dropFirst(2).first.map(attendees.contains) == true
        {
            return true
        }
        if us.contains(where: { following.starts(with: $0) }) { return true }
        return people.contains(next) && following.dropFirst().contains { presence.contains($0) }
    }

    /// Whether a word says in one how many came: "zu viert".
    private static func isTogether(at index: Int, in tokens: [Token]) -> Bool {
        index > 0 && togetherAs.contains(tokens[index].hash) && tokens[index].gap == .space
            && beforeTogether.contains(tokens[index - 1].hash)
    }

    /// Whether what a number counts stands before it: "Attendees: 4", "we were three".
    private static func isCountBehind(at index: Int, in tokens: [Token], of bytes: [UInt8]) -> Bool {
        guard index > 0 else { return false }
        let between = bytes[tokens[index - 1].end..<tokens[index].start]
        if attendees.contains(tokens[index - 1].hash), !between.contains(UInt8(ascii: "\n")),
            between.contains(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "(") })
        {
            return true
        }
        guard tokens[index].gap == .space,
            wereWe.contains(where: { tokens[..<index].suffix($0.count).map(\.hash) == $0 })
        else { return false }
        let isLast = index + 1 == tokens.count || tokens[index + 1].gap == .end
        return isLast || goesOn.contains(tokens[index + 1].hash)
    }
}
