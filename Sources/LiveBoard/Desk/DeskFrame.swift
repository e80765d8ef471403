import Markup
import Registration
import Unconference

/// What stands around the pages of the desk: the way from one to the other.
enum DeskFrame {
    /// The parts of the desk.
    enum Part: CaseIterable {
        case board
        case day
        case plan
        case opening
        case rounds
        case door
        case people
        case paper
        case screens

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

        /// What it is called.
        func label(_ call: Call) -> String {
            let (words, frame) = (call.deskWords.frame, call.guestWords.frame)
            return switch self {
            case .board: frame.board
            case .day: words.day
            case .plan: words.plan
            case .opening: words.opening
            case .rounds: words.rounds
            case .door: frame.door
            case .people: words.people
            case .paper: words.paper
            case .screens: words.screens
            }
        }
    }

    /// The page with something in it.
    ///
    /// - Parameter title: its title, where that is not what the part is called.
    static func page(_ call: Call, _ part: Part, title: String? = nil, _ main: Hypertext) -> Hypertext {
        let title = title ?? part.label(call)
        return Frame(call, title, .desk).page(
            """
            <div class="boardhead"><h1>\(title)</h1>\(ways(call, part))</div>
            \(main)
            """
        )
    }

    /// The way to the other parts; nothing for whoever has this one alone.
    private static func ways(_ call: Call, _ part: Part) -> Hypertext {
        let parts = Part.allCases.filter { Routes.mayOpen($0.path, call.visitor.kind) }
        guard parts.count > 1 else { return "" }
        return """

            <nav class="rooms" aria-label="\(call.guestWords.frame.desk)"><ul>\(each: parts, { other in
                "<li><a href=\"\(other.path)\"\(if: other == part, " aria-current=\"true\"")>\(other.label(call))</a></li>\n"
            })</ul></nav>
            """
    }
}
