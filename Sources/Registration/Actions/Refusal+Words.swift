import Unconference

// The words of refusals, each written once. Those of a single action stand beside that action.
extension Refusal {
    static let organisersOnly = Refusal(
        .notAllowed,
        "organisers-only",
        "only those who run the event may do this",
        help: "ask an organiser"
    )

    static let notYours = Refusal(
        .notAllowed,
        "not-yours",
        "this belongs to somebody else",
        help: "ask them, or an organiser"
    )

    static func noParticipant(_ reference: String) -> Refusal {
        Refusal(
            .notFound,
            "no-participant",
            "there is no participant “\(reference)” at this event",
            help: "`unconf participant list` shows their numbers"
        )
    }

    static func severalParticipants(_ reference: String, _ numbers: [Participant.ID]) -> Refusal {
        Refusal(
            .conflict,
            "several-participants",
            "“\(reference)” could be any of the participants \(numbers.map(\.description).joined(separator: ", "))",
            help: "use the number"
        )
    }

    static func noTopic(_ reference: String, nearest: String?) -> Refusal {
        Refusal(
            .notFound,
            "no-topic",
            "there is no topic “\(reference)” at this event",
            help: nearest.map { "did you mean `\($0)`?" } ?? "`unconf topic list` shows their numbers"
        )
    }

    static func topicClosed(_ topic: Topic) -> Refusal {
        let words =
            switch topic.state {
            case .merged: "was merged into topic \(topic.mergedInto.map(\.description) ?? "?")"
            case .withdrawn: "was withdrawn"
            case .open: "is open"
            }
        return Refusal(.conflict, "topic-closed", "topic \(topic.id) \(words)")
    }

    static func breaks(_ violations: [BoardRules.Violation]) -> Refusal {
        Refusal(
            .conflict,
            violations.first?.code ?? "board-rule",
            violations.map(\.message).joined(separator: "; "),
            help: violations.compactMap(\.help).first
        )
    }

    static func notOnBoard(_ topic: Topic.ID) -> Refusal {
        Refusal(
            .conflict,
            "not-on-board",
            "topic \(topic) is not on the board",
            help: "place it first: `unconf board place \(topic) SLOT ROOM`"
        )
    }

    static func locked(_ placement: Placement) -> Refusal {
        Refusal(
            .conflict,
            "locked",
            "topic \(placement.topic) is locked in \(placement.cell)",
            help: "`unconf board unlock \(placement.topic)` first"
        )
    }

    static func unknown(_ what: String, _ text: String, known: [String]) -> Refusal {
        let nearest = Nearest.name(to: text, among: known)
        let list = known.joined(separator: ", ")
        return Refusal(
            .invalid,
            "unknown-\(what.replacingSpaces)",
            "this event has no \(what) “\(text)”",
            help: (nearest.map { "did you mean `\($0)`? " } ?? "")
                + (known.isEmpty ? "`event.md` lists none" : "it has \(list)")
        )
    }

    static func notNow(_ what: String, phase: Phase, opens: [Phase]) -> Refusal {
        Refusal(
            .notNow,
            "not-now",
            "\(what) is not open while the event is \(phase.rawValue)",
            help:
                "it is open while \(opens.map(\.rawValue).joined(separator: ", ")): `unconf event phase \(opens.first?.rawValue ?? "")`"
        )
    }

    static let nothingToUndo = Refusal(
        .notFound,
        "nothing-to-undo",
        "there is nothing of yours left to undo",
        help: "`unconf log` shows what was done by whom"
    )

    static let undoneAlready = Refusal(
        .conflict,
        "undone-already",
        "that is not your last change any more: it was undone already, or something came after it",
        help: "look at what was done last, and undo that if you like"
    )

    static func laterDepends(on entry: HistoryEntry, _ later: HistoryEntry?) -> Refusal {
        Refusal(
            .conflict,
            "later-depends",
            "“\(entry.summary)” can't be undone: "
                + (later.map { "entry \($0.sequence), “\($0.summary)”, came later and depends on it" }
                    ?? "what it changed has changed again since"),
            help: later.map { "undo entry \($0.sequence) first, or change things by hand" }
        )
    }

    static func othersDepend(on entry: HistoryEntry) -> Refusal {
        Refusal(
            .conflict,
            "later-depends",
            "“\(entry.summary)” can't be undone: others have seconded it, wished for it or answered since",
            help: "withdraw the topic, or cancel or erase the participant, instead"
        )
    }

    static func undoWouldOverfill(_ entry: HistoryEntry, capacity: Int) -> Refusal {
        Refusal(
            .conflict,
            "no-place",
            "“\(entry.summary)” can't be undone: somebody else has the place by now, and there are \(capacity)",
            help: "raise `capacity` or the ticket's `places` in event.md, or wait until a place frees"
        )
    }

    static func undoWouldBreak(_ entry: HistoryEntry, _ violation: BoardRules.Violation) -> Refusal {
        Refusal(
            .conflict,
            "undo-would-break",
            "“\(entry.summary)” can't be undone: \(violation.message)",
            help: "move what is in the way first"
        )
    }
}

extension String {
    fileprivate var replacingSpaces: String { String(map { $0 == " " ? "-" : $0 }) }
}
