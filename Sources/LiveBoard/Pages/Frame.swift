import Markup
import Registration
import Unconference

/// What stands around every page: the event's name, the way to the other pages, and what was just done.
struct Frame {
    /// The parts of the board that the menu leads to.
    enum Section: String {
        case now, board, topics, meet, me, desk, none
    }

    let call: Call
    let title: String
    let section: Section
    /// What is so on this page, where something was just done or refused.
    var said: Hypertext?

    init(_ call: Call, _ title: String, _ section: Section, said: Hypertext? = nil) {
        self.call = call
        self.title = title
        self.section = section
        self.said = said ?? Frame.said(call)
    }

    /// The page with something in it.
    func page(_ main: Hypertext) -> Hypertext {
        """
        \(call.pieces.piece(.head(title: title, section)) { head }) data-now="\(call.now.secondsSince1970.description)">
        \(call.pieces.piece(.menu(section, call.visitor.kind)) { top })\(Frame.told(call))
        \(said)\(main)\(call.pieces.piece(.foot) { foot })
        """
    }

    private var words: GuestWords.Frame { call.guestWords.frame }

    private var head: Hypertext {
        let event = call.view.event
        return """
            <!DOCTYPE html>
            <html lang="\(call.language.rawValue)" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(title) · \(event.title)</title>
            <link rel="stylesheet" href="\(call.board.assets.style)">
            <script src="\(call.board.assets.script(in: call.language))" defer></script>
            </head>
            <body class="live live-\(section.rawValue)" data-revision="\(call.board.revision(call.scene))"
            """
    }

    private var top: Hypertext {
        """
        <a class="skip" href="#main">\(words.skip)</a>
        <header class="livehead">
        <p class="wordmark"><a href="/">\(call.view.event.title)</a></p>
        <nav aria-label="\(words.menu)"><ul>
        \(each: menu, { item in
        """
        <li><a href="\(item.path)"\(if: item.section == section, " aria-current=\"page\"")>\(item.label)</a></li>
        """
        })
        </ul></nav>
        </header>
        <p class="net" id="net" role="status" hidden></p>
        <main id="main">

        """
    }

    private var foot: Hypertext {
        """

        </main>
        <footer class="foot">
        \(if: call.board.settings.mode == .lan, "<p>\(words.openNet)</p>")
        \(conduct)
        </footer>
        <div id="announce" class="unseen" aria-live="polite"></div>
        </body>
        </html>

        """
    }

    private var conduct: Hypertext {
        guard let conduct = call.view.event.conduct else { return "" }
        return "<p>\(words.wrong) \(conduct.contact)</p>"
    }

    private var menu: [(path: String, label: String, section: Section)] {
        let board: [(String, String, Section)] = [
            ("/board", words.board, .board), ("/topics", words.topics, .topics),
        ]
        return switch call.visitor {
        case .nobody:
            [("/", words.welcome, .now)] + board
        case .helper(let role, _):
            [("/", words.now, .now)] + board
                + (role == .door
                    ? [("/door", words.door, .desk)]
                    : role == .screen ? [("/wall", words.wall, .desk)] : [("/desk", words.desk, .desk)])
        case .participant:
            [("/", words.now, .now)] + board + [("/meet", words.meet, .meet), ("/me", words.me, .me)]
        case .organiser:
            [("/", words.now, .now)] + board + [("/desk", words.desk, .desk)]
        }
    }

    /// What everybody is told at the moment.
    static func told(_ call: Call) -> Hypertext {
        """
        <div id="told-all" data-live>\(each: call.view.announcements(at: call.now), { "<p class=\"message\">\($0.text)</p>\n" })</div>
        """
    }

    /// What was just done, when the page before says so.
    private static func said(_ call: Call) -> Hypertext? {
        guard let name = call.input["done"],
            let said = Deed.said(after: name, in: call.language) ?? otherwiseSaid(name, call)
        else {
            return nil
        }
        return "<p class=\"said\" role=\"status\">\(said)</p>\n"
    }

    /// What is said after things that are no actions of the event.
    private static func otherwiseSaid(_ name: String, _ call: Call) -> String? {
        let words = call.guestWords.done
        return switch name {
        case "joined": words.joined
        case "left": words.left
        case "erased": words.erased
        case "undo": words.undo
        case "out": words.out
        case "accept": words.accept
        case "pair": words.pair
        case "link": words.link
        default: nil
        }
    }

    /// A refusal on a page.
    static func refusal(_ refusal: Refusal, _ call: Call) -> Hypertext {
        let words = RefusalWords.words(for: refusal, in: call.language)
        return """
            <div class="said refused" role="alert"\(if: words.isForeign, " lang=\"en\"")><p>\(words.message)</p>\(words.help.map { "<p>\($0)</p>" })</div>

            """
    }
}
