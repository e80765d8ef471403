import Markup
import Registration
import Unconference

/// A badge for everybody who comes, eight to a sheet, with marks where to cut.
enum Badges: Sheet {
    static let name = "badges"
    static let title = PaperWords.english.titles.badges
    static let summary = "a badge for everybody who comes, eight to a sheet with cut marks (private)"
    static let use =
        "The evening before, on card of 160 g or more; the empty ones of the last sheet are for walk-ins."
    static let isPrivate = true
    static let isKeptFresh = false

    static func printout(of pack: PrintPack) -> Printout {
        let box = pack.paper.upright
        let part = box.part(columns: 2, rows: 4)
        let people = NameOrder.sorted(pack.gathering.participants.sorted.filter(\.attends))
        let answers = BadgeAnswers(pack.gathering)
        var badges = people.map { badge($0, answers, pack, part) }
        // The last sheet is cut as a whole; what is left of it is for those who come without a ticket.
        repeat { badges.append(blank(pack)) } while badges.count % 8 != 0
        let pages: [Hypertext] = Piece.groups(of: 8, badges).map { group in
            """
            <div class="grid four">
            \(each: group, { "<article class=\"piece badge\">\($0)</article>\n" })</div>
            \(Piece.cutMarks(box, columns: 2, rows: 4))
            """
        }
        return pack.printout(pack.words.titles.badges, box, style: style, pages: pages)
    }

    private static func badge(
        _ person: Participant,
        _ answers: BadgeAnswers,
        _ pack: PrintPack,
        _ part: PageBox
    ) -> Hypertext {
        let words = pack.words.badges
        let width = part.width - 150
        let organisation = answers.organisation(of: person)
        let room = PageBox(width: width, height: part.height - (organisation == nil ? 480 : 535))
        let name = person.unnamed ? "" : person.name
        let size = TextFit.size(name, in: room, from: 30...125, leading: 110)
        let side = width - 215
        let offers = line(of: person.offers, side)
        let asks = line(of: person.asks, side)
        return """
            \(top(person.unnamed ? nil : answers.allowsPhotos(person), pack))
            <h2 class="sized" style="--size: \(size)">\(if: person.unnamed, "<span class=\"line\"></span><span class=\"unseen\">\(words.writeName)</span>")<bdi>\(name)</bdi></h2>
            \(organisation.map { "<p class=\"at\"><bdi>\(TextFit.shortened($0, size: 36, width: width, lines: 1))</bdi></p>" as Hypertext })
            <div class="below"><div class="talk">
            \(offers.map { "<p><span>\(words.askMe)</span> <bdi>\($0)</bdi></p>" as Hypertext })
            \(asks.map { "<p><span>\(words.stuckOn)</span> <bdi>\($0)</bdi></p>" as Hypertext })
            \(conduct(pack, side))</div>
            <figure>\(Piece.code(DoorLink.link(of: person, in: pack), label: words.code))<span class="figures">\(DoorLink.text(of: person, in: pack))</span></figure></div>

            """
    }

    private static func blank(_ pack: PrintPack) -> Hypertext {
        let words = pack.words.badges
        let width = pack.paper.upright.part(columns: 2, rows: 4).width - 150
        return """
            \(top(nil, pack))
            <h2><span class="line"></span><span class="unseen">\(words.writeName)</span></h2>
            <div class="below"><div class="talk">
            <p class="fill"><span>\(words.askMe)</span></p>
            <p class="fill"><span>\(words.stuckOn)</span></p>
            \(conduct(pack, width))</div></div>

            """
    }

    private static func top(_ photos: Bool?, _ pack: PrintPack) -> Hypertext {
        """
        <p class="top"><span>\(TextFit.shortened(pack.event.title, size: 27, width: 560, lines: 1))</span>\(photo(photos, pack.words.badges))</p>
        """
    }

    /// Whether somebody may be in photographs, as a drawing and in words; to be ticked where nobody asked yet.
    private static func photo(_ answer: Bool?, _ words: PaperWords.Badges) -> Hypertext {
        switch answer {
        case true?: "<b class=\"photo\">\(camera)\(words.photos)</b>"
        case false?: "<b class=\"photo no\">\(noCamera)\(words.noPhotos)</b>"
        case nil:
            "<b class=\"photo\">\(camera)\(words.photosAsked) <i></i> \(words.yes) <i></i> \(words.no)</b>"
        }
    }

    private static let camera: Hypertext = """
        <svg viewBox="0 0 24 18" aria-hidden="true"><path d="M2 4h5l2-3h6l2 3h5v13H2z" fill="none" stroke="currentColor" stroke-width="1.8"/>\
        <circle cx="12" cy="10" r="3.6" fill="none" stroke="currentColor" stroke-width="1.8"/></svg>
        """

    private static let noCamera: Hypertext = """
        <svg viewBox="0 0 24 18" aria-hidden="true"><path d="M2 4h5l2-3h6l2 3h5v13H2zM1 1l22 16" fill="none" stroke="currentColor" stroke-width="1.8"/>\
        <circle cx="12" cy="10" r="3.6" fill="none" stroke="currentColor" stroke-width="1.8"/></svg>
        """

    /// As many themes as stand on one line whole; the first in any case.
    private static func line(of themes: [String], _ width: Int) -> String? {
        guard var words = themes.first.map(spoken) else { return nil }
        for theme in themes.dropFirst() {
            let more = "\(words), \(spoken(theme))"
            guard TextFit.lines(more, size: 31, width: width) == 1 else { break }
            words = more
        }
        return TextFit.shortened(words, size: 31, width: width, lines: 1)
    }

    private static func spoken(_ theme: String) -> String {
        theme.split(separator: "-").joined(separator: " ")
    }

    private static func conduct(_ pack: PrintPack, _ width: Int) -> Hypertext? {
        pack.event.conduct.map { conduct in
            """
            <p class="conduct">\(pack.words.badges.wrong) \(TextFit.shortened(conduct.contact, size: 25, width: width - 30, lines: 2))</p>

            """
        }
    }

    private static let style: Hypertext = """
        .badge { padding: 6.5mm 7.5mm 5mm; }
        .badge .top { display: flex; justify-content: space-between; gap: 3mm; font-size: 2.7mm; line-height: 1.3; color: var(--soft); }
        .badge .photo { flex: none; display: flex; align-items: center; gap: 1mm; font-weight: 600; color: var(--ink); }
        .badge .photo.no { color: var(--signal); }
        .badge .photo svg { width: 4.4mm; height: 3.3mm; }
        .badge .photo i { display: inline-block; width: 2.6mm; height: 2.6mm; border: .25mm solid var(--ink); }
        .badge h2 { margin-top: 2mm; line-height: 1.1; letter-spacing: -.015em; }
        .badge .line { display: block; height: 17mm; border-bottom: .3mm solid #8c8271; }
        .badge .at { font-size: 3.6mm; line-height: 1.25; margin-top: 1.2mm; }
        .badge .below { margin-top: auto; display: flex; align-items: flex-end; justify-content: space-between; gap: 3mm; }
        .badge .talk { flex: 1; min-width: 0; font: 600 3.1mm/1.25 var(--reading); }
        .badge .talk p { margin-top: 1mm; }
        .badge .talk span { display: block; font: 400 2.5mm/1.2 var(--working); color: var(--soft); }
        .badge .talk .fill { display: flex; align-items: flex-end; gap: 2mm; height: 6mm; }
        .badge .talk .fill::after { content: ""; flex: 1; border-bottom: .25mm solid #8c8271; }
        .badge .talk .conduct { font: 400 2.5mm/1.25 var(--working); color: var(--soft); }
        .badge figure { margin: 0; width: 17.5mm; flex: none; text-align: center; font-size: 3mm; line-height: 1; }

        """
}
