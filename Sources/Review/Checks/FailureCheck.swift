import Markup
import Unconference

/// Asks every note what failed: both triumph and disaster are told, or the silence is noticed.
public struct FailureCheck: ContentCheck {
    /// The name in the manual.
    public static let name = "what-failed"

    /// The check; it needs to know nothing.
    public init(_ context: ReviewContext) {}

    /// A warning where a note does not say what failed.
    public func remarks(on manuscript: Manuscript) -> [Remark] {
        guard manuscript.kind == .note, let wordings = NoteHeading.failed.wordings(in: manuscript.language),
            let first = wordings.first, let document = try? Document(manuscript.bytes, file: manuscript.file)
        else { return [] }
        let text = document.plainText()
        let headings = text.headings
        let compared = Set(wordings.map(NoteHeading.compared))
        guard let index = headings.firstIndex(where: { compared.contains(NoteHeading.compared($0.title)) })
        else {
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
