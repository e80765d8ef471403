public import Unconference

extension AmbassadorFile {
    /// The text of an ambassador's file; reading it gives the same ambassador.
    public static func text(_ ambassador: Ambassador, body: String) -> String {
        var head = HeadText()
        head.line("---")
        head.key("name", YAMLText.line(ambassador.name))
        head.key("status", ambassador.status.rawValue)
        head.key("since", ambassador.since?.description)
        head.key("objective", ambassador.objective.map(YAMLText.line))
        head.key("level", ambassador.level?.rawValue)
        head.key("organisation-kind", ambassador.organisationKind.map(YAMLText.line))
        head.key("validated-by", ambassador.validatedBy.isEmpty ? nil : YAMLText.list(ambassador.validatedBy))
        head.key("tags", YAMLText.list(ambassador.tags))
        head.key("language", ambassador.language.map(YAMLText.line))
        head.extra(ambassador.extra)
        head.line("---")
        return head.text + body
    }
}
