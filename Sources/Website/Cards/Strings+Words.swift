import Unconference

extension Strings {
    /// The name of a way to run a session.
    func format(_ format: SessionFormat) -> String {
        switch format {
        case .discussion: self(.formatDiscussion)
        case .demo: self(.formatDemo)
        case .leanCoffee: self(.formatLeanCoffee)
        case .oneTwoFourAll: self(.formatOneTwoFourAll)
        case .troika: self(.formatTroika)
        case .worldCafe: self(.formatWorldCafe)
        case .fishbowl: self(.formatFishbowl)
        case .workshop: self(.formatWorkshop)
        }
    }

    /// A word from an event's definition, such as `hearing-loop` or `rolling-out`, as people write it.
    func feature(_ word: String) -> String {
        word.utf8.contains(UInt8(ascii: "-")) ? String(word.map { $0 == "-" ? " " : $0 }) : word
    }

    /// What a room has or a topic needs, such as `hearing-loop`, in the words of the theme where it has some.
    func roomFeature(_ word: String) -> String {
        self[TemplateName(Phrase.feature(word))] ?? feature(word)
    }

    /// A price, as the language writes it.
    ///
    /// - Parameters:
    ///   - cents: hundredths of the currency's unit.
    ///   - currency: its three letters.
    func price(_ cents: Int, _ currency: String?) -> String {
        let whole = String(cents / 100)
        let amount =
            cents % 100 == 0 ? whole : whole + self(.decimalSign) + (cents % 100).padded(to: 2)
        guard let currency else { return amount }
        guard let sign = Strings.currencySigns[currency] else { return "\(amount)\u{A0}\(currency)" }
        return self(.price, ("amount", amount), ("sign", sign))
    }

    private static let currencySigns = ["GBP": "£", "EUR": "€", "USD": "$"]

    /// What may be published about those who took part, in one sentence.
    func rule(_ rule: AttributionRule) -> String {
        switch rule {
        case .open: self(.ruleOpen)
        case .consent: self(.ruleConsent)
        case .chathamHouse: self(.ruleChathamHouse)
        case .anonymous: self(.ruleAnonymous)
        }
    }
}
