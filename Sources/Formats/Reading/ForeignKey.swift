/// Keys of other programs' texts: what to write instead of them here.
enum ForeignKey {
    private static let rules: [(names: Set<String>, key: String, help: String)] = [
        (
            ["draft", "published", "visibility"], "status",
            "`status: draft` or `status: published` says whether it is shown"
        ),
        (
            ["categories", "category", "keywords", "topics", "labels"], "tags",
            "what it is about goes under `tags`, a list"
        ),
        (
            ["lastmod", "last-modified", "last_modified_at", "modified", "lastupdated"], "updated",
            "the day of the last change goes under `updated`"
        ),
        (["created", "creation-date", "date-created", "day"], "date", "the day goes under `date`"),
        (
            ["publishdate", "publish_date", "pubdate"], "publish-on",
            "the day from which it is shown goes under `publish-on`"
        ),
        (
            ["expirydate", "expires", "unpublishdate"], "expires-on",
            "the first day on which it is no longer shown goes under `expires-on`"
        ),
        (
            ["permalink", "slug", "url", "path", "redirect_from", "redirects"], "aliases",
            "the file's name is the address; former addresses go under `aliases`"
        ),
        (
            ["summary", "description", "excerpt", "subtitle"], "aliases",
            "the first paragraph is what lists and feeds show; it needs no key"
        ),
    ]

    /// What says here what a key says elsewhere; nil where nothing does.
    ///
    /// - Parameters:
    ///   - name: the key.
    ///   - known: the keys that may stand in its place.
    static func help(for name: String, known: [String]) -> String? {
        // An event is no text, and the status of a question says something else.
        guard !known.contains("tagline") else { return nil }
        let name = name.lowercased()
        return rules.first { rule in
            rule.names.contains(name) && known.contains(rule.key)
                && !(rule.key == "status" && known.contains("answered-by"))
        }?.help
    }
}
