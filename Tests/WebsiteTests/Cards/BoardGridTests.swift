import Testing
import Unconference

@testable import Website

@Suite struct BoardGridTests {
    private func page(on day: String) throws -> BoardGrid {
        let publication = try SampleSite().publication(on: day)
        let published = try #require(publication.events.last)
        let context = PageContext(publication, at: .board(published.event.slug), language: "en")
        return try #require(context.grid(of: published))
    }

    @Test func `has a row for each part of the day and a cell for each room`() throws {
        let grid = try page(on: "2027-03-01")
        #expect(grid.rooms.map(\.name) == ["Press", "Ink"])
        #expect(grid.rows.map(\.together) == [nil, "Lunch", nil])
        #expect(grid.rows.map(\.cells.count) == [2, 0, 2])
    }

    @Test func `says of every cell what it holds`() throws {
        let cells = try page(on: "2027-03-01").rows.flatMap(\.cells)
        #expect(cells.map { $0.topic?.number } == [1, nil, nil, nil])
        #expect(cells.map(\.blocked) == [nil, "no heating", nil, nil])
        #expect(cells.map(\.isFree) == [false, false, true, true])
    }

    @Test(arguments: [("2027-03-01", "Free: pitch something"), ("2027-04-01", "Left free")])
    func `invites to a free cell until the event is over`(day: String, text: String) throws {
        #expect(try page(on: day).rows.last?.cells.last?.freeText == text)
    }
}
