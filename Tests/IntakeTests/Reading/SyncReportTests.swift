import Foundation
import Intake
import Registration
import Testing
import Unconference

/// Exports read and imported, from bytes to people.

// What an import says about itself.
extension SyncTests {
    @Test func `prints the report line by line and writes it as JSON`() throws {
        let gathering = try gathering()
        let sheet = try sheet(
            [Self.row(1), Self.row(2, order: 1), Self.row(3, "Cy", "cy@", order: 3)],
            event: gathering.event
        )
        let report = try ImportAttendees(sheet).preview(
            of: gathering,
            by: SampleEvent.organiser,
            at: SampleEvent.now
        )
        #expect(
            report.lines() == [
                "tickets.csv: Eventbrite attendees, 3 rows",
                "line 2: new: Ann Example (participant 1): practitioner ticket",
                "line 4: new guest: Guest of no. 1 (participant 2): practitioner ticket",
                "line 6: refused: Cy Example: “cy@” is not an e-mail address; write it like name@example.org, or leave it out",
                "columns used: Order # → order, Order Date → registered, First Name → first-name, Last Name → last-name, "
                    + "Email → email, Quantity → quantity, Ticket Type → ticket, Attendee # → number, Attendee Status → status, "
                    + "Company → organisation, Your role → role, What are you stuck on? → stuck, "
                    + "I would like to learn about → asks, I can help with → offers",
                "columns kept as answers: T-shirt",
                "columns dropped: Home City (`--map \"COLUMN=FIELD\"` keeps one)",
                "1 new, 1 new guest, 1 refused; nothing goes in while a row is refused",
            ]
        )
        let data = try JSONEncoder().encode(report)
        #expect(try JSONDecoder().decode(ImportReport.self, from: data) == report)
        #expect(String(decoding: data, as: UTF8.self).contains("\"counts\""))
    }
}
