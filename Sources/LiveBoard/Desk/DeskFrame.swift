import Markup
import Registration
import Unconference

/// What stands around the pages of the desk: the way from one to the other.
enum DeskFrame {
    /// The parts of the desk.
    enum Part: String, CaseIterable {
        case board = "Board"
        case day = "Day"
        case plan = "Plan"
        case opening = "Opening"
        case rounds = "Rounds"
        case door = "Door"
        case people = "People"
        case paper = "Paper"
        case screens = "Screens and helpers"

        var path: String {
            switch self {
            case .board: "/desk"
            case .day: "/desk/day"
            case .plan: "/desk/plan"
            case .opening: "/desk/opening"
            case .rounds: "/desk/rounds"
            case .door: "/door"
            case .people: "/desk/people"
            case .paper: "/desk/paper"
            case .screens: "/desk/screens"
            }
        }
    }

    /// The page with something in it.
    static func page(_ call: Call, _ part: Part, title: String, _ main: Hypertext) -> Hypertext {
        // The desk speaks English, as the command line does; guests and helpers at the door don't need to.
        let isForeign = call.language != .english
        return Frame(call, title, .desk).page(
            """
            <div class="boardhead"><h1\(if: isForeign && part != .door, english)>\(title)</h1>\(ways(call, part, isForeign))</div>
            \(if: isForeign && part != .door, "<div lang=\"en\">\(main)</div>\n")\(if: !isForeign || part == .door, main)
            """
        )
    }

    /// The way to the other parts; nothing for whoever has this one alone.
    private static func ways(_ call: Call, _ part: Part, _ isForeign: Bool) -> Hypertext {
        let parts = Part.allCases.filter { Routes.mayOpen($0.path, call.visitor.kind) }
        guard parts.count > 1 else { return "" }
        return """

            <nav class="rooms" aria-label="Desk"\(if: isForeign, english)><ul>\(each: parts, { other in
                "<li><a href=\"\(other.path)\"\(if: other == part, " aria-current=\"true\"")>\(other.rawValue)</a></li>\n"
            })</ul></nav>
            """
    }

    private static let english: Hypertext = " lang=\"en\""
}
