import Unconference

/// What came of a run of letters.
struct MailTally: Encodable {
    /// How many were taken.
    var sent = 0
    /// How many were not taken.
    var failed = 0
    /// How many may have been taken.
    var unsure = 0
    /// How many were passed over, since something has changed about them meanwhile.
    var passed = 0
    /// How many wait still, since the run ended before their turn.
    var waiting = 0
    /// Why the run ended before its last letter.
    var ended: String?
    /// What was wrong, each once.
    var reasons: [String] = []

    /// Adds what came of one letter.
    mutating func count(_ delivery: Delivery) {
        switch delivery {
        case .taken: sent += 1
        case .refused(let reason), .undeliverable(let reason):
            failed += 1
            note(reason)
        case .unsure(let reason):
            unsure += 1
            note(reason)
        case .impossible(let reason): ended = reason
        }
    }

    /// Notes what was wrong.
    mutating func note(_ reason: String) {
        if !reasons.contains(reason), reasons.count < 5 { reasons.append(reason) }
    }

    /// The same in words.
    var words: String {
        var parts = [Words.count(sent, "letter") + " sent"]
        if failed > 0 { parts.append("\(failed) not taken") }
        if unsure > 0 { parts.append("\(unsure) may have been sent") }
        if passed > 0 { parts.append("\(passed) passed over") }
        if waiting > 0 { parts.append(waiting == 1 ? "1 waits still" : "\(waiting) wait still") }
        return parts.joined(separator: ", ")
    }
}
