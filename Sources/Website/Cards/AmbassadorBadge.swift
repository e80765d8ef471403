import Formats
import Markup
public import Unconference

/// A badge that an ambassador puts up where they work: the network, their name, what they want to reach.
public struct AmbassadorBadge: Sendable {
    private let ambassador: Ambassador
    private let site: String
    private let role: String
    private let since: String?
    private let language: String

    private static let width = 960
    private static let edge = 56

    /// A badge.
    ///
    /// - Parameters:
    ///   - ambassador: whose it is.
    ///   - site: the site of the network.
    ///   - theme: the theme, whose words it speaks.
    ///   - role: what they are called; nil for the word of their page's language.
    public init(of ambassador: Ambassador, on site: Site, theme: Theme, role: String? = nil) {
        self.site = site.title
        language = ambassador.language ?? site.language
        let strings = theme.strings(for: language)
        // As on the page: with the quotation marks of its language.
        let punctuation = strings.punctuation ?? .english
        var set = ambassador
        set.name = punctuation.setting(ambassador.name)
        set.objective = ambassador.objective.map(punctuation.setting)
        self.ambassador = set
        self.role = role ?? AmbassadorBadge.role(in: language)
        since = ambassador.since.map { strings.day($0, weekday: false) }
    }

    /// What one of them is called, whoever it is.
    private static func role(in language: String) -> String {
        switch OwnLanguage(of: language) {
        case .english: "Ambassador"
        case .german: "Botschafter/in"
        case .french: "Ambassadeur/ambassadrice"
        }
    }

    /// What the badge says, as one text, for those who can't see it.
    public var alternative: String {
        ["\(ambassador.name) · \(role) · \(site)", ambassador.objective, since].compactMap(\.self)
            .joined(separator: ". ")
    }

    /// The drawing, as high as what it says; nothing in it is loaded from anywhere.
    public var svg: String {
        let (width, edge) = (AmbassadorBadge.width, AmbassadorBadge.edge)
        let room = width - 2 * edge
        let isRightToLeft = PageContext.isRightToLeft(language)
        let start = isRightToLeft ? width - edge : edge
        var below = 92
        func line(_ text: String, _ look: String) -> String {
            """
            <text x="\(start)" y="\(below)" \(look)>\(MarkupText.content(text))</text>

            """
        }
        let kicker = DrawnText.cut("\(role) · \(site)", size: 28, width: room)
        var plain = line(kicker, ##"font-size="28" font-weight="600" fill="#b5371a""##)
        var name = ""
        let size = ambassador.name.count > 18 ? 60 : 76
        below += 12
        for part in DrawnText.balanced(ambassador.name, size: size, width: room, most: 3) {
            below += size * 11 / 10
            name += line(part, #"font-size="\#(size)" font-weight="700""#)
        }
        below += 20
        for part in DrawnText.wrapped(ambassador.objective ?? "", size: 28, width: room, most: 4) {
            below += 38
            plain += line(part, #"font-size="28""#)
        }
        if let since {
            below += 54
            plain += line(since, ##"font-size="22" fill="#5f574b""##)
        }
        let height = below + 40
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" \
            direction="\(isRightToLeft ? "rtl" : "ltr")" role="img" aria-label="\(MarkupText.attribute(alternative))">
            <rect x="1.5" y="1.5" width="\(width - 3)" height="\(height - 3)" rx="18" \
            fill="#fbf8f2" stroke="#1d1a16" stroke-width="3"/>
            <path d="M3 32V21A18 18 0 0 1 21 3H\(width - 21)A18 18 0 0 1 \(width - 3) 21V32Z" fill="#b5371a"/>
            <g fill="#1d1a16" font-family="Segoe UI, Roboto, Helvetica Neue, Arial, sans-serif">
            \(plain)</g>
            <g fill="#1d1a16" font-family="Iowan Old Style, Palatino Linotype, Charter, Georgia, serif">
            \(name)</g>
            </svg>

            """
    }

    /// The end of a letter: who writes, as what, and where they are found; without an address where the site has none.
    public func signature(at address: String?) -> (html: String, text: String) {
        let line = "\(role) · \(site)"
        func escaped(_ text: String) -> String { MarkupText.content(text) }
        let link = address.map { "<br>\n<a href=\"\(MarkupText.attribute($0))\">\(escaped($0))</a>" } ?? ""
        let aim = ambassador.objective.map { "<br>\n<em>\(escaped($0))</em>" } ?? ""
        let html = """
            <p lang="\(MarkupText.attribute(language))" dir="\(PageContext.isRightToLeft(language) ? "rtl" : "ltr")">\
            <strong>\(escaped(ambassador.name))</strong><br>
            \(escaped(line))\(aim)\(link)</p>

            """
        let lines = ["-- ", ambassador.name, line, ambassador.objective, address].compactMap(\.self)
        return (html, lines.joined(separator: "\n") + "\n")
    }
}
