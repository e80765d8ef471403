import Formats
import Markup
import Unconference

/// One run: the bytes are read as the keys of every kind of file, in YAML or in TOML, and what was read is written again.
///
/// Besides traps it stops where a file that was read without an error is another after writing and reading it again, and
/// where a finding points outside of the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: start, count: count)
    guard let choice = input.first else { return 0 }
    let border = Array((choice & 1 == 0 ? "---\n" : "+++\n").utf8)
    let bytes = border + Array(input.dropFirst()) + [0x0A] + border + Array("Words.\n".utf8)
    do throws(Failure) {
        let document = try Document(bytes, file: "fuzz.md")
        check(document.findings, bytes)
        try readAll(head(of: document), bytes)
    } catch {
        check(error.findings, bytes)
    }
    return 0
}

private func head(of document: Document) -> FileHead {
    FileHead(
        bytes: document.frontMatter?.bytes[...] ?? [],
        firstLine: document.frontMatter?.line ?? 1,
        file: "fuzz.md",
        notation: document.frontMatter?.format == .toml ? .toml : .yaml
    )
}

private let slug = Slug(from: "fuzz", fallback: "fuzz")

private func readAll(_ head: FileHead, _ bytes: [UInt8]) throws(Failure) {
    round(try? NoteFile.read(head, slug: slug, event: slug), bytes, NoteFile.text(_:body:)) {
        head throws(Failure) in try NoteFile.read(head, slug: slug, event: slug)
    }
    round(try? PageFile.read(head, slug: slug), bytes, PageFile.text(_:body:)) {
        head throws(Failure) in try PageFile.read(head, slug: slug)
    }
    round(try? StoryFile.read(head, slug: slug), bytes, StoryFile.text(_:body:)) {
        head throws(Failure) in try StoryFile.read(head, slug: slug)
    }
    round(try? CaseFile.read(head, slug: slug), bytes, CaseFile.text(_:body:)) {
        head throws(Failure) in try CaseFile.read(head, slug: slug)
    }
    round(try? QuestionFile.read(head, slug: slug), bytes, QuestionFile.text(_:body:)) {
        head throws(Failure) in try QuestionFile.read(head, slug: slug)
    }
    round(try? AmbassadorFile.read(head, slug: slug), bytes, AmbassadorFile.text(_:body:)) {
        head throws(Failure) in try AmbassadorFile.read(head, slug: slug)
    }
    round(try? EventFile.read(head, slug: slug, body: ""), bytes) { event, _ in
        EventFile.text(event)
    } again: { head throws(Failure) in
        try EventFile.read(head, slug: slug, body: "")
    }
    round(try? SiteFile.read(head), bytes) { site, _ in
        "---\n\(SiteFile.text(site))---\n"
    } again: { head throws(Failure) in
        try SiteFile.read(head)
    }
}

private func round<Value: Equatable>(
    _ reading: Reading<Value>?,
    _ bytes: [UInt8],
    _ write: (Value, String) -> String,
    again: (FileHead) throws(Failure) -> Reading<Value>
) {
    guard let reading else { return }
    check(reading.findings, bytes)
    guard !reading.findings.contains(where: { $0.severity == .error }) else { return }
    let text = write(reading.value, "Words.\n")
    guard let document = try? Document(Array(text.utf8), file: "again.md"),
        let second = try? again(head(of: document))
    else { preconditionFailure("what was written can't be read: \(text)") }
    precondition(second.value == reading.value, "another value came back: \(text)")
}

private func check(_ findings: [Finding], _ bytes: [UInt8]) {
    let lines = bytes.count { $0 == 0x0A || $0 == 0x0D } + 1
    for finding in findings {
        precondition((finding.place?.line ?? 1) >= 1 && (finding.place?.line ?? 1) <= lines, "\(finding)")
        precondition((finding.place?.column ?? 1) >= 1, "\(finding)")
        precondition(finding.message.utf8.count < 2000, "a message of \(finding.message.utf8.count) bytes")
    }
}
