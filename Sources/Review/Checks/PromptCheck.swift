import Markup
import Unconference

/// Asks every note for its gist: lists, feeds and the page itself begin with it.
public struct GistCheck: ContentCheck {
    /// The name in the manual.
    public static let name = "gist"

    /// The check; it needs to know nothing.
    public init(_ desk: ReviewDesk) {}

    /// A warning where the sentence that asks for the gist still stands in its place.
    public func remarks(on manuscript: Manuscript) -> [Remark] {
        guard manuscript.kind == .note, let document = try? Document(manuscript.bytes, file: manuscript.file)
        else { return [] }
        let asking = document.plainText().passages.first { passage in
            passage.kind == .paragraph && GistPrompt.isWording(String(decoding: passage.text, as: UTF8.self))
        }
        guard let line = asking?.runs.first?.line else { return [] }
        return [
            Remark(
                Finding(
                    .warning,
                    "gist-missing",
                    "nobody has written the gist yet",
                    at: Place(file: manuscript.file, line: line, column: 1),
                    help: "say in one sentence what a reader takes away"
                )
            )
        ]
    }
}
