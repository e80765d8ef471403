import Foundation
import Markup
import Unconference

/// What a text lets readers expect and nobody has written: sentences that ask the writer for something, and headings with
/// nothing below them.
struct UnwrittenText {
    private let document: Document

    /// What is still to be written in a text.
    init(_ document: Document) {
        self.document = document
    }

    /// What there is to say, in the order of the lines.
    ///
    /// - Parameters:
    ///   - headings: the headings of the text as its page has them.
    ///   - strings: the words of the page's language.
    func findings(_ headings: [Heading], _ strings: Strings) -> [Finding] {
        let found = promptsInHead + prompts + emptySections(headings, strings)
        guard found.count > 1 else { return found }
        return found.sorted { ($0.place?.line ?? 0) < ($1.place?.line ?? 0) }
    }

    private var prompts: [Finding] {
        document.shortParagraphs(upTo: WritingPrompt.longest, where: WritingPrompt.mayBegin)
            .filter { WritingPrompt.isWording($0.text) }
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
            .warning,
            "prompt-left",
            "“\(text)” still asks for what belongs here",
            at: Place(file: document.file, line: line, column: 1),
            help: "write it, or delete the sentence"
        )
    }

    /// Headings that a new note has, with nothing below them; of a heading that a writer put there nobody knows what it is for.
    private func emptySections(_ headings: [Heading], _ strings: Strings) -> [Finding] {
        let asked = headings.filter { strings.headingNames.isInNewNotes($0.title) }
        guard !asked.isEmpty else { return [] }
        let empty = Set(document.linesOfEmptySections)
        return asked.filter { empty.contains($0.line) }.map { heading in
            Finding(
                .warning,
                "section-empty",
                "nothing stands under “\(heading.title)”",
                at: Place(file: document.file, line: heading.line, column: 1),
                help: strings.headingNames.meaning(of: heading.title) == .failed
                    ? "say what went wrong, or that nothing did"
                    : "write it, or take the heading away"
            )
        }
    }
}
