import Markup
import Unconference

/// Finds what a new text asks its writer for, and nobody has written: readers would take it for the text.
public struct PromptCheck: ContentCheck {
    /// The name in the manual.
    public static let name = "prompt"

    /// The check; it needs to know nothing.
    public init(_ context: ReviewContext) {}

    /// A warning wherever a sentence that asks for something still stands in its place.
    public func remarks(on manuscript: Manuscript) -> [Remark] {
        guard [.note, .story, .caseStudy].contains(manuscript.kind),
            let draft = try? DocumentDraft(manuscript.bytes, file: manuscript.file),
            let document = try? Document(draft)
        else { return [] }
        let inHead = manuscript.bytes.prefix(draft.body.startIndex).split(
            separator: UInt8(ascii: "\n"),
            omittingEmptySubsequences: false
        ).enumerated().compactMap { number, line in
            PromptCheck.value(of: line).map { (text: $0, line: number + 1) }
        }
        let inBody = document.plainText().passages.compactMap { passage in
            passage.runs.first.map { (text: String(decoding: passage.text, as: UTF8.self), line: $0.line) }
        }
        return (inHead + inBody).filter { WritingPrompt.isWording($0.text) }.map { prompt in
            Remark(
                Finding(
                    .warning,
                    "prompt-left",
                    "“\(prompt.text)” still asks for what belongs here",
                    at: Place(file: manuscript.file, line: prompt.line, column: 1),
                    help: "write it, or delete the sentence"
                )
            )
        }
    }

    /// The text under the key that stands on a line.
    private static func value(of line: ArraySlice<UInt8>) -> String? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let words = line[(colon + 1)...].split { "\"' \r".utf8.contains($0) }
        return words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
}
