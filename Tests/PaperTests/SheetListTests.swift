import Foundation
import Testing

@testable import Paper

/// The list of everything that is printed: what is not in it does not exist.
@Suite struct SheetListTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Sources/Paper/Sheets")

    @Test func `every kind of paper is in the list`() throws {
        let listed = Set(sheets.map { String(describing: $0) })
        var found = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: SheetListTests.folder.path) {
            let text = try String(contentsOf: SheetListTests.folder.appending(path: name), encoding: .utf8)
            for match in text.matches(of: #/enum (\w+): Sheet\b/#) {
                found += 1
                #expect(listed.contains(String(match.1)), "nobody lists \(match.1)")
            }
        }
        #expect(found == sheets.count && found >= 10)
    }

    @Test func `every kind has a name of its own, and words for people`() {
        #expect(Set(sheets.map { $0.name }).count == sheets.count)
        for sheet in sheets {
            #expect(sheet.name.wholeMatch(of: #/[a-z]+(-[a-z]+)*/#) != nil)
            #expect(!sheet.title.isEmpty && !sheet.summary.isEmpty && sheet.use.hasSuffix("."))
            #expect(
                sheet.isPrivate == sheet.summary.hasSuffix("(private)")
                    || !sheet.summary.hasSuffix("(private)")
            )
        }
    }

    @Test func `what is needed without power is kept fresh`() {
        let fresh = Set(sheets.filter { $0.isKeptFresh }.map { $0.name })
        #expect(fresh.isSuperset(of: ["board", "door-list", "cards", "blank-cards", "slips"]))
    }
}
