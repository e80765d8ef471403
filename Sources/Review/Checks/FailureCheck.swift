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
        let compared = Set(wordings.map(NoteHeading.compared))
        let isAsked = document.plainText().headings.contains {
            compared.contains(NoteHeading.compared($0.title))
        }
        guard !isAsked else { return [] }
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
}
