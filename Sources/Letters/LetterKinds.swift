public import Unconference

/// The purposes for which people are written to.
public enum LetterKinds {
    /// Every purpose, in the order in which an event needs them.
    public static let all: [any LetterKind.Type] = [
        ConfirmationLetter.self,
        OfferLetter.self,
        CancellationLetter.self,
        JoiningLetter.self,
        ChangeLetter.self,
        NudgeLetter.self,
        ThanksLetter.self,
        NinetyDaysLetter.self,
    ]

    /// The purpose with a name.
    public static func named(_ purpose: Slug) -> (any LetterKind.Type)? {
        all.first { $0.purpose == purpose }
    }
}
