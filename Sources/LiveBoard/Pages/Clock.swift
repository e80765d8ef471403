import Markup
import Unconference

/// Times as people say them.
enum Clock {
    /// `10:45`, with the minute it means for scripts.
    static func time(_ moment: Moment) -> Hypertext {
        "<time datetime=\"\(moment.rfc3339)\">\(moment.local.time.description)</time>"
    }

    /// `in 12 minutes`, `in 2 and a half hours`, `now`, or nothing when it is long to go.
    static func until(_ moment: Moment, from now: Instant, _ words: BoardWords.Clock) -> String? {
        let seconds = moment.instant.secondsSince1970 - now.secondsSince1970
        let minutes = Int((seconds + 59) / 60)
        return switch minutes {
        case ..<0: nil
        case 0: words.now
        case 1..<100: words.inMinutes(minutes)
        case 100..<120: words.inAnHourAnd(minutes - 60)
        case 120..<720: words.inHours(minutes / 60, minutes % 60 >= 30)
        default: nil
        }
    }

    /// A duration in whole hours, for a wait.
    static func hours(from now: Instant, until end: Instant) -> Int64 {
        max(1, (end.secondsSince1970 - now.secondsSince1970 + 1800) / 3600)
    }
}
