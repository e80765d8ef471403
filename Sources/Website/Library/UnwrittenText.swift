import Foundation
import Markup
import Unconference

/// What a text lets readers expect and nobody has written: sentences that ask the writer for something, and headings with
/// nothing below them.
struct UnwrittenText {
    private let document: Document
    private let severity: Severity

    /// What is still to be written in a text.
    ///
    /// - Parameter isDraft: whether it is known to be unfinished.
    init(_ document: Document, isDraft: Bool) {
        self.document = document
        severity = isDraft ? .note : .warning
    }

    /// What there is to say, in the order of the lines.
    ///
    /// - Parameters:
    ///   - headings: the headings of the text as its page has them.
    ///   - language: the page's, as BCP 47 has it.
    func findings(_ headings: [Heading], language: String) -> [Finding] {
        let found = promptsInHead + prompts + emptySections(headings, language)
        return found.sorted { ($0.place?.line ?? 0) < ($1.place?.line ?? 0) }
    }

    private var prompts: [Finding] {
        document.shortParagraphs(upTo: WritingPrompt.longest).filter { WritingPrompt.isWording($0.text) }
            .map { prompt($0.text, line: $0.line) }
    }

    private var promptsInHead: [Finding] {
        guard let keys = document.frontMatter else { return [] }
        let lines = keys.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return lines.enumerated().compactMap { number, line in
            guard line.starts(with: UnwrittenText.askedKey) else { return nil }
            let value = String(decoding: line.dropFirst(UnwrittenText.askedKey.count), as: UTF8.self)
                .trimmingCharacters(in: UnwrittenText.besideValue)
            return WritingPrompt.isWording(value) ? prompt(value, line: keys.line + number) : nil
        }
    }

    /// The key whose value a new case study asks for.
    private static let askedKey = Array("outcome:".utf8)
    private static let besideValue = CharacterSet(charactersIn: "\"' \r")

    private func prompt(_ text: String, line: Int) -> Finding {
        Finding(
            severity,
            "prompt-left",
            "“\(text)” still asks for what belongs here",
            at: Place(file: document.file, line: line, column: 1),
            help: "write it, or delete the sentence"
        )
    }

    private func emptySections(_ headings: [Heading], _ language: String) -> [Finding] {
        document.linesOfEmptySections.compactMap { line in
            guard let title = headings.first(where: { $0.line == line })?.title else { return nil }
            let failed = NoteHeading.failed.wordings(in: language)?.map(NoteHeading.compared) ?? []
            return Finding(
                severity,
                "section-empty",
                "nothing stands under “\(title)”",
                at: Place(file: document.file, line: line, column: 1),
                help: failed.contains(NoteHeading.compared(title))
                    ? "say what went wrong, or that nothing did"
                    : "write it, or take the heading away"
            )
        }
    }
}
