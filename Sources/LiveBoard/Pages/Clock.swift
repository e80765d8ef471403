import Markup
import Unconference

/// Times as people say them.
enum Clock {
    /// `10:45`, with the minute it means for scripts.
    static func time(_ moment: Moment) -> Hypertext {
        "<time datetime=\"\(moment.rfc3339)\">\(moment.local.time.description)</time>"
    }

    /// `in 12 minutes`, `in 2 and a half hours`, `now`, or nothing when it is long to go.
    static func until(_ moment: Moment, from now: Instant) -> String? {
        let seconds = moment.instant.secondsSince1970 - now.secondsSince1970
        let minutes = (seconds + 59) / 60
        switch minutes {
        case ..<0: return nil
        case 0: return "now"
        case 1: return "in 1 minute"
        case 2..<100: return "in \(minutes) minutes"
        case 100..<120: return "in 1 hour \(minutes - 60) minutes"
        case 120..<720:
            let half = minutes % 60 >= 30 ? " and a half" : ""
            return "in \(minutes / 60)\(half) hours"
        default: return nil
        }
    }

    /// A duration in whole hours, for a wait.
    static func hours(from now: Instant, until end: Instant) -> Int64 {
        max(1, (end.secondsSince1970 - now.secondsSince1970 + 1800) / 3600)
    }

    /// `third`, as in “third in line”.
    static func ordinal(_ number: Int) -> String {
        let words = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        ]
        return words.indices.contains(number - 1) ? words[number - 1] : "number \(number)"
    }
}
