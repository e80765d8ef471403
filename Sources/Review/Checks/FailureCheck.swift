import Markup
import Unconference

/// Asks every note what failed: both triumph and disaster are told, or the silence is noticed.
public struct FailureCheck: ContentCheck {
    /// The name in the manual.
    public static let name = "what-failed"

    /// How the heading may be worded, by language; other languages are not asked.
    private static let wordings: [String: [String]] = [
        "en": [
            "what failed", "what didn't work", "what didn’t work", "what did not work", "what went wrong",
        ],
        "de": [
            "was gescheitert ist", "was nicht geklappt hat", "was nicht funktioniert hat", "was schiefging",
        ],
        "fr": ["ce qui a échoué", "ce qui n’a pas marché", "ce qui n'a pas marché", "ce qui a raté"],
    ]

    /// The check; it needs to know nothing.
    public init(_ desk: ReviewDesk) {}

    /// A warning where a note does not say what failed.
    public func remarks(on manuscript: Manuscript) -> [Remark] {
        guard manuscript.kind == .note, let wordings = Self.wordings[String(manuscript.language.prefix(2))],
            let first = wordings.first, let document = try? Document(manuscript.bytes, file: manuscript.file)
        else { return [] }
        let text = document.plainText()
        let headings = text.headings
        guard let index = headings.firstIndex(where: { wordings.contains($0.title.lowercased()) }) else {
            return [
                Remark(
                    Finding(
                        .warning,
                        "what-failed-missing",
                        "the note does not say what failed",
                        at: Place(file: manuscript.file),
                        help:
                            "add a heading “\(first.prefix(1).uppercased() + first.dropFirst())”, even if it says that nothing did"
                    )
                )
            ]
        }
        let next = index + 1 < headings.count ? headings[index + 1].line : Int.max
        let isEmpty = !text.passages.contains { passage in
            guard passage.kind != .html, let line = passage.runs.first?.line else { return false }
            return line > headings[index].line && line < next
        }
        guard isEmpty else { return [] }
        return [
            Remark(
                Finding(
                    .warning,
                    "what-failed-empty",
                    "nothing stands under “\(headings[index].title)”",
                    at: Place(file: manuscript.file, line: headings[index].line, column: 1),
                    help: "say what went wrong, or that nothing did"
                )
            )
        ]
    }
}
