import Registration
import Unconference

/// One run: the bytes are a name, a title, a passage and an address for mail that somebody types, and become an address of
/// the site.
///
/// Besides traps it stops where a text that was taken is taken in another form the second time, where it is longer than it
/// may be or has signs that mislead, and where an address could lead out of its folder.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    for limit in [PlainText.Limit.name, .organisation, .title, .word, .passage] { checkText(text, limit) }
    if let address = try? PlainText.checkedEmail(text) {
        precondition((try? PlainText.checkedEmail(address)) == address, "another address the second time")
        precondition(address.utf8.count <= 254 && address.count { $0 == "@" } == 1)
        precondition(address.unicodeScalars.allSatisfy { $0.value > 32 && $0 != "<" && $0 != ">" && $0 != "," })
    }
    checkSlug(text)
    checkAlike(text)
    return 0
}

private func checkText(_ text: String, _ limit: PlainText.Limit) {
    guard let clean = try? PlainText.checked(text, limit) else { return }
    precondition((try? PlainText.checked(clean, limit)) == clean, "another \(limit.what) the second time")
    precondition(!clean.isEmpty && clean.count <= limit.characters && clean.utf8.count <= limit.bytes)
    for scalar in clean.unicodeScalars {
        let isBidi =
            (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
            || scalar == "\u{200E}" || scalar == "\u{200F}"
        let isControl = scalar.value < 32 || (127...159).contains(scalar.value)
        precondition(!isBidi && (!isControl || limit.lines && scalar == "\n"), "a sign that misleads")
    }
}

private func checkSlug(_ text: String) {
    for slug in [Slug(from: text, fallback: "x"), Slug(ofTag: text)] {
        precondition(Slug(slug.text) == slug, "a slug that is none: \(slug.text)")
        precondition(slug.text.utf8.count <= Slug.limit)
        precondition(slug.text.utf8.allSatisfy { $0 > 32 && !"/\\.:%?#&<>\"'".utf8.contains($0) })
        precondition(Slug(from: slug.text, fallback: "x") == slug, "a slug of a slug is another one")
    }
}

private func checkAlike(_ text: String) {
    let short = String(text.prefix(80))
    let skeleton = LookAlike.skeleton(of: short)
    precondition(LookAlike.skeleton(of: skeleton) == skeleton, "what is left of a name changes again")
    precondition(LookAlike.latinised(LookAlike.latinised(short)) == LookAlike.latinised(short))
    _ = LookAlike.mixesScripts(short)
}
