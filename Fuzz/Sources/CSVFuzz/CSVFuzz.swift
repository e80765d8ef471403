import Intake
import Registration
import Unconference

/// One run: the bytes are read as a table, written and read again, and imported as an export of some shop.
///
/// Besides traps it stops where writing and reading change a cell, where a cell could be a formula, where more people
/// come in than there are places, and where a second import of the same file changes anything.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let input = UnsafeBufferPointer(start: start, count: count)
    guard let choice = input.first else { return 0 }
    let bytes = Array(input.dropFirst())
    checkTable(bytes)
    checkImport(bytes, from: importers[Int(choice) % importers.count].kind)
    return 0
}

private func checkTable(_ bytes: [UInt8]) {
    let limits = CSVLimits(bytes: 1 << 16, rows: 1000, columns: 50)
    guard let table = try? CSVTable(reading: bytes, file: "fuzz.csv", limits: limits) else { return }
    for row in table.rows { precondition(row.cells.count == table.header.count) }
    let text = CSVWriter.text(header: table.header, rows: table.rows.map(\.cells))
    guard let again = try? CSVTable(reading: Array(text.utf8), file: "fuzz.csv") else {
        preconditionFailure("what was written can't be read")
    }
    precondition(again.findings.isEmpty && scalars(again) == scalars(table), "a table changed on its way")
}

private func scalars(_ table: CSVTable) -> [[[Unicode.Scalar]]] {
    ([table.header] + table.rows.map(\.cells)).map { $0.map { Array($0.unicodeScalars) } }
}

private func checkImport(_ bytes: [UInt8], from kind: String) {
    guard let sheet = try? ImportedSheet(reading: bytes, file: "fuzz.csv", from: kind, for: event) else {
        return
    }
    let action = ImportAttendees(sheet, options: .init(partial: true))
    var gathering = Gathering(event: event, uid: "uid")
    for run in 1...2 {
        var draft = Draft(of: gathering, by: .program, at: event.starts.instant, randomName: { "name" })
        guard (try? action.apply(to: &draft)) != nil else {
            preconditionFailure("a partial import was refused")
        }
        precondition(run == 1 || draft.gathering == gathering, "a second import changed something")
        gathering = draft.gathering
        precondition(gathering.participants.unordered.count { $0.holdsPlace } <= 3, "too many people")
    }
}

private let event: Event = {
    let local = LocalDateTime(LocalDate(daysSince1970: 20_000), .midnight)
    let moment = Zone.utc.moment(at: Instant(secondsSince1970: Int64(local.wallMinutes) * 60))
    var event = Event(
        slug: Slug(from: "day", fallback: "day"),
        title: "Day",
        starts: moment,
        ends: moment,
        zone: .utc,
        attribution: .consent
    )
    event.capacity = 3
    event.themes = ["pilots", "measuring"]
    event.roles = ["community lead"]
    event.tickets = [
        Ticket(id: Slug(from: "practitioner", fallback: "p"), name: "Practitioner", places: 2),
        Ticket(id: Slug(from: "vendor", fallback: "v"), name: "Vendor", audience: .vendor),
    ]
    return event
}()
