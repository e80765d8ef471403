/// How grave a finding is: what it means for the work at hand.
public enum Severity: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
    /// Worth knowing; nothing needs to be done.
    case note
    /// Probably a mistake; the work goes on, unless the caller asked to be strict.
    case warning
    /// The work can't go on, or its result can't be trusted.
    case error

    /// The word with which a line about a finding begins: `error:`.
    var label: String {
        switch self {
        case .note: "note:"
        case .warning: "warning:"
        case .error: "error:"
        }
    }

    /// By gravity.
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}
