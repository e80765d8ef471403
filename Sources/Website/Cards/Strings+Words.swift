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
