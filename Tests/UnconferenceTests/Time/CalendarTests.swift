import Testing
import Unconference

@Suite struct CalendarTests {
    @Test func `knows every day of four centuries by its number`() {
        var day = LocalDate(daysSince1970: -141_428)
        for number in -141_427...5_000 {
            let next = LocalDate(daysSince1970: number)
            #expect(next.daysSince1970 == number)
            #expect(next > day, "\(next) should come after \(day)")
            day = next
        }
    }

    @Test(arguments: [
        ("2027-03-19", 5), ("2024-02-29", 4), ("1970-01-01", 4), ("2000-02-29", 2), ("2026-11-21", 6),
    ])
    func `knows the day of the week`(text: String, weekday: Int) throws {
        #expect(try #require(LocalDate(text)).weekday == weekday)
    }

    @Test(arguments: [
        "2027-02-29", "1900-02-29", "2027-13-01", "2027-00-10", "2027-04-31", "27-04-01", "2027-4-1",
        "+027-04-01", "2027-04-01 ", "",
    ])
    func `refuses days that do not exist or are written otherwise`(text: String) {
        #expect(LocalDate(text) == nil)
    }

    @Test(arguments: [("9:05", "09:05"), ("09:05", "09:05"), ("23:59:00", "23:59")])
    func `reads times of day`(text: String, written: String) throws {
        #expect(try #require(LocalTime(text)).description == written)
    }

    @Test(arguments: ["24:00", "12:60", "12", "1:2", "-1:00", "12:00:30", "１２:00"])
    func `refuses times that no clock shows`(text: String) {
        #expect(LocalTime(text) == nil)
    }

    @Test func `counts over midnight and before the epoch`() throws {
        let evening = try #require(LocalDateTime("1969-12-31T23:30"))
        #expect(evening.wallMinutes == -30)
        #expect(evening.adding(minutes: 45).description == "1970-01-01T00:15")
        #expect(evening.adding(minutes: -1440).description == "1969-12-30T23:30")
    }

    @Test func `writes and reads instants to the second`() throws {
        let instant = Instant(secondsSince1970: 1_805_446_801)
        #expect(instant.description == "2027-03-19T09:00:01Z")
        #expect(Instant(instant.description) == instant)
        #expect(Instant("2027-03-19T09:00:61Z") == nil)
        #expect(Instant(secondsSince1970: -1).description == "1969-12-31T23:59:59Z")
    }

    @Test func `never traps on instants at the ends of time`() {
        #expect(Instant(secondsSince1970: .max).adding(seconds: 1).secondsSince1970 == .max)
        #expect(!Instant(secondsSince1970: .max).description.isEmpty)
        #expect(!Instant(secondsSince1970: .min).description.isEmpty)
    }
}
