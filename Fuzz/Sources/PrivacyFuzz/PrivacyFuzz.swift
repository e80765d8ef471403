import Registration
import Review
import Unconference

/// One run: the bytes are a note, in which and behind which stands the name of somebody who did not agree to it.
///
/// Besides traps it stops where the name behind the note is not found, where a place lies outside the file, and where what
/// `check --fix` writes would have to be mended again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let text = Array("---\ntitle: A note\n---\n\n".utf8) + bytes + Array("\n\nZelda Quimby\n".utf8)
    let remarks = check.remarks(on: manuscript(text))
    let ends = text.indices.filter { text[$0] == 0x0A || text[$0] == 0x0D && text[$0 + 1] != 0x0A }
    let lines = ends.count + 1
    for remark in remarks {
        if let line = remark.finding.place?.line { precondition((1...lines).contains(line), "outside the file") }
        if let range = remark.correction?.range { precondition(range.lowerBound >= 0 && range.upperBound <= text.count) }
    }
    let corrections = remarks.compactMap(\.correction)
    let last = text.count - 13
    precondition(
        remarks.contains { $0.correction.map { $0.range.upperBound > last } ?? ($0.finding.place?.line ?? 0 >= lines - 2) },
        "a name that was not found"
    )
    let mended = Correction.applied(corrections, to: text)
    let again = check.remarks(on: manuscript(mended)).compactMap(\.correction)
    precondition(again.isEmpty || again.count < corrections.count, "mending has no end")
    return 0
}

private func manuscript(_ text: [UInt8]) -> Manuscript {
    Manuscript(.note, file: "note.md", bytes: text, event: event.slug)
}

private let check = PrivacyCheck(ReviewContext(watchlist: Watchlist(of: [gathering])))

private let gathering: Gathering = {
    var gathering = Gathering(event: event, uid: "uid")
    let people = [("Zelda Quimby", "zelda@quimby.example"), ("Jana Müller", nil), ("李娜", nil), ("Rose King", "rose@acme.example")]
    for (number, (name, email)) in people.enumerated() {
        var person = Participant(id: Participant.ID(number + 1), name: name, since: event.starts.instant)
        person.email = email
        person.organisation = number == 3 ? "Acme & Sons Ltd" : nil
        gathering.participants[person.id] = person
    }
    return gathering
}()

private let event: Event = {
    let local = Instant(secondsSince1970: 1_805_464_800)
    let moment = Zone.utc.moment(at: local)
    return Event(
        slug: Slug(from: "day", fallback: "day"),
        title: "Day",
        starts: moment,
        ends: moment,
        zone: .utc,
        attribution: .consent
    )
}()
