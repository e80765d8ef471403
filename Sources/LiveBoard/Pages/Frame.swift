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

    private var head: Hypertext {
        let event = call.view.event
        return """
            <!DOCTYPE html>
            <html lang="en" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(title) · \(event.title)</title>
            <link rel="stylesheet" href="\(call.board.assets.style)">
            <script src="\(call.board.assets.script)" defer></script>
            </head>
            <body class="live live-\(section.rawValue)" data-revision="\(call.board.revision(call.scene))"
            """
    }

    private var top: Hypertext {
        """
        <a class="skip" href="#main">Skip to content</a>
        <header class="livehead">
        <p class="wordmark"><a href="/">\(call.view.event.title)</a></p>
        <nav aria-label="The board"><ul>
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
        \(if: call.board.settings.mode == .lan, "<p>Others on this network could read what you type, so no e-mail address is asked for here.</p>")
        \(conduct)
        </footer>
        <div id="announce" class="unseen" aria-live="polite"></div>
        </body>
        </html>

        """
    }

    private var conduct: Hypertext {
        guard let conduct = call.view.event.conduct else { return "" }
        return "<p>Something is wrong, or somebody behaves badly? \(conduct.contact)</p>"
    }

    private var menu: [(path: String, label: String, section: Section)] {
        switch call.visitor {
        case .nobody:
            [("/", "Welcome", .now), ("/board", "Board", .board), ("/topics", "Topics", .topics)]
        case .helper(let role, _):
            [("/", "Now", .now), ("/board", "Board", .board), ("/topics", "Topics", .topics)]
                + (role == .door
                    ? [("/door", "Door", .desk)]
                    : role == .screen ? [("/wall", "Wall", .desk)] : [("/desk", "Desk", .desk)])
        case .participant:
            [
                ("/", "Now", .now), ("/board", "Board", .board), ("/topics", "Topics", .topics),
                ("/meet", "Meet", .meet), ("/me", "Me", .me),
            ]
        case .organiser:
            [
                ("/", "Now", .now), ("/board", "Board", .board), ("/topics", "Topics", .topics),
                ("/desk", "Desk", .desk),
            ]
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
        guard let name = call.input["done"], let said = Deed.said(after: name) ?? Frame.otherwiseSaid[name]
        else {
            return nil
        }
        return "<p class=\"said\" role=\"status\">\(said)</p>\n"
    }

    /// What is said after things that are no actions of the event.
    private static let otherwiseSaid = [
        "joined": "You are in.",
        "left": "You have left on this device. Your own link lets you in again.",
        "erased": "Everything about you is erased. Goodbye, and thank you.",
        "undo": "That is undone.",
        "out": "Out, on every device.",
        "accept": "The plan is on the board. Undo takes it down again.",
        "pair": "They sit together now; everybody sees with whom, and where.",
        "link": "Here is a new link. The old one no longer works.",
    ]

    /// A refusal on a page.
    static func refusal(_ refusal: Refusal) -> Hypertext {
        let words = RefusalWords.words(for: refusal)
        return """
            <div class="said refused" role="alert"><p>\(words.message)</p>\(words.help.map { "<p>\($0)</p>" })</div>

            """
    }
}
