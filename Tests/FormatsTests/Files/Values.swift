import Formats
import Testing
import Unconference

/// A slug that is known to be one.
func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

/// A day that is known to be one.
func day(_ text: String) throws -> LocalDate { try #require(LocalDate(text)) }

/// The findings of a reader, whether it gave a value or failed.
func findings<Value>(_ read: () throws(Failure) -> Reading<Value>) -> [Finding] {
    do throws(Failure) {
        return try read().findings
    } catch {
        return error.findings
    }
}

/// The findings of an event whose keys are the usual ones but for some lines.
func eventFindings(_ changes: [String: String], adding lines: String = "") -> [Finding] {
    let text = Texts.event.split(separator: "\n", omittingEmptySubsequences: false)
        .map { line in
            changes.first { line.hasPrefix($0.key + ":") }?.value ?? String(line)
        }
        .joined(separator: "\n")
    return findings { () throws(Failure) in
        try EventFile.read(
            FileHead(text + "\n" + lines, firstLine: 2, file: "event.md"),
            slug: Slug(from: "second-cup-2", fallback: "e"),
            body: ""
        )
    }
}
