/// What follows the `@` of an address, where it belongs to one organisation and so gives its name away.
struct MailHost {
    /// Hosts at which anybody can have an address, or to which everybody links.
    private static let everybodys: Set<String> = [
        "icloud.com", "me.com", "mac.com", "msn.com", "hey.com", "pm.me", "duck.com", "mail.com", "email.com",
        "inbox.com", "mail.ru", "bk.ru", "list.ru", "inbox.ru", "rambler.ru", "ukr.net", "qq.com", "163.com",
        "126.com", "sina.com", "foxmail.com", "naver.com", "daum.net", "hanmail.net", "docomo.ne.jp",
        "ezweb.ne.jp", "softbank.ne.jp", "rediffmail.com", "mailbox.org", "riseup.net", "disroot.org",
        "web.de", "t-online.de", "freenet.de", "arcor.de", "online.de", "email.de", "mail.de", "1und1.de",
        "bluewin.ch", "hispeed.ch", "sunrise.ch", "aon.at", "chello.at", "a1.net", "orange.fr", "wanadoo.fr",
        "free.fr", "sfr.fr", "neuf.fr", "laposte.net", "bbox.fr", "numericable.fr", "skynet.be",
        "telenet.be", "proximus.be", "ziggo.nl", "xs4all.nl", "kpnmail.nl", "planet.nl", "hetnet.nl",
        "home.nl", "libero.it", "virgilio.it", "tiscali.it", "alice.it", "tin.it", "telia.com", "online.no",
        "telefonica.net", "sapo.pt", "wp.pl", "o2.pl", "onet.pl", "interia.pl", "seznam.cz", "centrum.cz",
        "abv.bg", "btinternet.com", "sky.com", "virginmedia.com", "talktalk.net", "ntlworld.com",
        "blueyonder.co.uk", "eircom.net", "comcast.net", "verizon.net", "att.net", "sbcglobal.net",
        "bellsouth.net", "cox.net", "charter.net", "earthlink.net", "shaw.ca", "rogers.com", "sympatico.ca",
        "bigpond.com", "optusnet.com.au", "uol.com.br", "bol.com.br", "terra.com.br", "onmicrosoft.com",
        "privaterelay.appleid.com", "users.noreply.github.com", "relay.firefox.com", "simplelogin.com",
        "anonaddy.com", "github.com", "gitlab.com", "google.com", "youtube.com", "microsoft.com",
        "linkedin.com", "facebook.com", "twitter.com", "x.com", "apple.com", "amazon.com", "wikipedia.org",
        "wikimedia.org", "w3.org", "medium.com", "slack.com", "zoom.us", "example.com", "example.org",
        "example.net",
    ]

    /// Providers that have a host in many countries.
    private static let everywhere: Set<String> = [
        "gmail", "googlemail", "outlook", "hotmail", "live", "windowslive", "yahoo", "ymail", "rocketmail",
        "gmx", "posteo", "proton", "protonmail", "tuta", "tutanota", "tutamail", "keemail", "fastmail",
        "aol", "aim", "yandex", "zoho", "zohomail", "mailfence", "startmail", "runbox", "hushmail",
    ]

    /// What the host of an address may begin with without being part of the organisation's name.
    private static let prefixes: Set<String> = ["mail", "email", "mx", "smtp", "post", "www", "exchange"]

    /// The host in small letters, without what is there for the mail only.
    let name: String
    /// The name's words, as the search for names reads them.
    let tokens: [Token]

    /// The host of an address or a link; nil where it belongs to everybody, or is none.
    init?(_ text: String) {
        let host = text.lowercased().split(separator: "@").last.map(String.init) ?? ""
        var labels = host.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
        while labels.count > 2, let first = labels.first, MailHost.prefixes.contains(first) {
            labels.removeFirst()
        }
        guard labels.count > 1, let first = labels.first else { return nil }
        guard
            !labels.indices.contains(where: {
                MailHost.everybodys.contains(labels[$0...].joined(separator: "."))
            })
        else { return nil }
        if labels.count <= 3, MailHost.everywhere.contains(first) { return nil }
        name = labels.joined(separator: ".")
        tokens = TokenScanner.tokens(of: Array(name.utf8))
        guard tokens.count > 1 else { return nil }
    }

    /// The words of each label: `acme-widgets.example` has two, of two words and of one.
    var labels: [[UInt64]] { name.split(separator: ".").map { Spelling.hashes(of: String($0)) } }
}
