import Registration

/// What somebody with a phone is told when something can't be done.
///
/// The refusals of actions speak to organisers at a command line; whoever stands in the room has no command line, and is
/// told what to do there.
enum RefusalWords {
    /// What is so, and what to do.
    static func words(for refusal: Refusal) -> (message: String, help: String?) {
        if let known = table[refusal.code] { return known }
        // Helps that name a command are for those at the command line.
        let help = refusal.help.flatMap { $0.contains("`") ? nil : sentence($0) }
        return (sentence(refusal.message), help)
    }

    private static func sentence(_ text: String) -> String {
        text.isEmpty ? "" : text.prefix(1).uppercased() + text.dropFirst() + (text.hasSuffix(".") ? "" : ".")
    }

    private static let table: [String: (message: String, help: String?)] = [
        "not-now": ("This is not open at the moment.", "Look at “Now”: it says what comes next."),
        "wishes-spent": ("You have used all your wishes.", "Take one back first."),
        "musts-spent": ("You have used all your musts.", "Make one of them a plain wish first."),
        "dots-used": ("Your three dots are used.", "Take one off a card to put it on another."),
        "dots-used-here": ("Three dots are used.", "“Next person” gives the next one three."),
        "own-topic": ("This is your own topic.", "Others can second it."),
        "does-not-come": ("You have no place at the moment.", "“Me” says where you stand in the line."),
        "not-yours": ("Somebody else has to do this.", "Ask an organiser."),
        "organisers-only": ("Only organisers do this.", "Ask one of them."),
        "no-topic": ("This topic is no longer on the wall.", "It may have been merged or taken back."),
        "topic-closed": ("This topic is no longer on the wall.", "It was merged or taken back."),
        "title-missing": ("A topic needs a title.", "Say the pain, or the question."),
        "name-missing": ("What shall we call you?", "A nickname is enough."),
        "empty": ("Something is still empty.", "A few words are enough."),
        "vendors-listen": ("Vendors listen at this event; they don’t pitch or host.", nil),
        "event-cancelled": ("The event was cancelled.", nil),
        "registration-imported": (
            "Places are given out at the ticket shop.", "Your ticket’s mail has the link."
        ),
        "registration-invited": ("This event is by invitation.", "Ask an organiser."),
        "registration-closed": ("Nobody can sign up any more.", "Ask at the door."),
        "host-busy": ("A host can’t be in two rooms at once.", "Choose another time."),
        "still-needed": ("Something that came later depends on this.", nil),
    ]
}
