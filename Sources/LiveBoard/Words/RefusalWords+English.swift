extension RefusalWords {
    /// Where English is silent, the rule's own sentence is good enough.
    static let english: [String: (String, String?)] = [
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
