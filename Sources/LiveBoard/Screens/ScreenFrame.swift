import Markup
import Registration
import Unconference

/// What stands around a page on a wall or at a door: the event, the clock, a code to join by; nothing to type, nothing to find.
struct ScreenFrame {
    let call: Call
    let title: String
    /// The kind of screen, as the style sheet and the script know it.
    let kind: String
    /// The address of the next page, for a browser without script.
    var next: (path: String, seconds: Int)?
    /// What stands at the top; the event's title where nil.
    var name: String?

    /// The page with something in it.
    func page(_ main: Hypertext) -> Hypertext {
        let view = call.view
        return """
            <!DOCTYPE html>
            <html lang="\(call.language.rawValue)" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="dark">
            <title>\(title) · \(view.event.title)</title>
            <link rel="stylesheet" href="\(call.board.assets.style)">
            <link rel="stylesheet" href="\(call.board.assets.screenStyle)">
            <script src="\(call.board.assets.script(in: call.language))" defer></script>
            <script src="\(call.board.assets.screenScript)" defer></script>
            \(next.map { "<noscript><meta http-equiv=\"refresh\" content=\"\($0.seconds);url=\($0.path)\"></noscript>" as Hypertext })
            </head>
            <body class="live screen screen-\(kind)" data-revision="\(call.board.revision(call.scene))" data-now="\(call.now.secondsSince1970.description)">
            <header class="screenhead"><p class="wordmark">\(name ?? view.event.title)</p>
            <p class="clock" id="clock" data-live data-zone="\(offset)" data-bells="\(bells)">\(view.event.zone.moment(at: call.now).local.time.description)</p></header>
            <p class="net" id="net" role="status" hidden></p>
            <main id="main">
            \(main)
            </main>
            <footer class="screenfoot">\(Drawings.code(call.board.settings.origin, label: call.words.screen.code))
            <p class="join"><b>\(address)</b> <span>\(call.words.screen.join)</span></p>
            \(view.event.conduct.map { "<p class=\"conduct\">\(call.words.screen.wrong) \($0.contact)</p>" as Hypertext })</footer>
            <div id="announce" class="unseen" aria-live="polite"></div>
            </body>
            </html>

            """
    }

    /// The board's address as somebody types it.
    private var address: String {
        let origin = call.board.settings.origin
        return String(origin.drop { $0 != ":" }.dropFirst(3))
    }

    /// When the bell rings: at the beginning and the end of each slot that is still to come.
    private var bells: String {
        let now = call.now.secondsSince1970
        // Two minutes before a round of coffee ends, so that nobody is torn away in the middle of a sentence.
        let warnings = call.view.event.slots.filter { $0.kind == .meet }.map {
            $0.ends.instant.secondsSince1970 - 120
        }
        let changes = call.view.event.slots.flatMap { [$0.starts, $0.ends] }.map(\.instant.secondsSince1970)
        let moments = Set(changes + warnings)
        return moments.filter { $0 > now && $0 < now + 86400 }.sorted().map(\.description).joined(
            separator: " "
        )
    }

    /// By how many seconds the clock on the wall is ahead of universal time.
    private var offset: Int { call.view.event.zone.moment(at: call.now).offset }
}
