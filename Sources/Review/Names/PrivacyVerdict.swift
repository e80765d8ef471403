import Unconference

/// What the privacy check holds some words to be, and how it says so.
struct PrivacyVerdict {
    var kind: Meaning.Kind
    var severity: Severity
    /// The person's or the organisation's place in the watchlist.
    var subject: Int
    /// Whether it is about an organisation rather than a person.
    var isOfOrganisation: Bool { kind == .organisation || kind == .domain }
    /// Whether the organisers wrote it about themselves, the venue or a sponsor.
    var isOwn: Bool

    func finding(
        _ text: String,
        rule: AttributionRule,
        event: Slug,
        at place: Place,
        isFileName: Bool,
        replacement: String?
    ) -> Finding {
        let shown = text.split { $0.isWhitespace }.joined(separator: " ")
        let whose = isFileName ? "“\(shown)” in the file's name" : "“\(shown)”"
        return Finding(
            severity,
            code,
            "\(whose) \(message(rule, event))",
            at: place,
            help: help(shown, isFileName, replacement)
        )
    }

    private var code: String {
        switch kind {
        case .fullName, .allowed: "private-name"
        case .initials: "private-initials"
        case .part: severity == .error ? "private-part-of-name" : "maybe-private-name"
        case .handle: "private-handle"
        case .address: "private-address"
        case .localPart: "private-mail-name"
        case .domain: isOwn ? "participants-organisation" : "private-domain"
        case .organisation where isOwn: "participants-organisation"
        case .organisation: severity == .error ? "private-organisation" : "maybe-private-organisation"
        }
    }

    private func message(_ rule: AttributionRule, _ event: Slug) -> String {
        let what =
            switch kind {
            case .fullName, .allowed: "names a participant of \(event)"
            case .initials: "is the initials and surname of a participant of \(event)"
            case .part:
                severity == .error
                    ? "is part of the name of a participant of \(event)"
                    : "could be part of the name of a participant of \(event)"
            case .handle: "is what a participant of \(event) calls themselves"
            case .address: "is the mail address of a participant of \(event)"
            case .localPart: "is the first part of a participant's mail address at \(event)"
            case .domain: "is the domain of the organisation of a participant of \(event)"
            case .organisation:
                severity == .error || isOwn
                    ? "is the organisation of a participant of \(event)"
                    : "could be the organisation of a participant of \(event)"
            }
        if isOwn { return what + " too" }
        if kind == .address { return what }
        return rule.allowsNames
            ? "\(what), who has not agreed to that" : "\(what), which is under the rule `\(rule.rawValue)`"
    }

    private func help(_ text: String, _ isFileName: Bool, _ replacement: String?) -> String {
        if isOwn { return "make sure that they are happy to be named here" }
        let allow = "`privacy.allow` in unconf.yml clears it with a reason"
        if isFileName { return "rename the file; or \(allow)" }
        if severity == .warning {
            return "if it is a word here, add `\(text)` to `privacy.common-words` in unconf.yml"
        }
        let proposal =
            replacement.map { "write “\($0)”" }
            ?? (kind == .domain ? "leave the address out" : "say it without the name")
        let mayBeWord = [.part, .localPart, .organisation].contains(kind) && text.allSatisfy(\.isLetter)
        let word = mayBeWord ? "; a word that is one here goes into `privacy.common-words`" : ""
        return "\(proposal); or \(allow)\(word)"
    }
}
