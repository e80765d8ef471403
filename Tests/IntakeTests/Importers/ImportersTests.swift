import Foundation
import Registration
import Testing
import Unconference

@testable import Intake

@Suite struct ImportersTests {
    private func kind(of bytes: [UInt8]) throws -> String {
        let table = try CSVTable(reading: bytes, file: "t")
        return try Detection.importer(for: table.header, asked: nil, mapping: [], file: "t").kind
    }

    @Test(arguments: HeaderLines.all)
    func `knows each kind of export by its header`(kind: String, file: String, line: String) throws {
        #expect(try self.kind(of: Array("\(line)\r\n".utf8)) == kind)
        // In any case, in any order.
        let separator: Character = line.contains("\t") ? "\t" : ","
        let shuffled = line.drop { $0 == "\u{FEFF}" }.split(separator: separator).reversed()
            .joined(separator: String(separator)).uppercased()
        #expect(try self.kind(of: Array("\(shuffled)\n".utf8)) == kind)
    }

    static let shared = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../shared/formats/csv-headers").standardized

    /// The folder of real headers is not part of the repository; our own copies above always run.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: shared.path)))
    func `knows the files of the collection, and they are the headers we keep`() throws {
        for (kind, file, line) in HeaderLines.all {
            guard let data = try? Data(contentsOf: Self.shared.appending(path: file)) else { continue }
            #expect(try self.kind(of: Array(data)) == kind)
            #expect(
                try CSVTable(reading: Array(data), file: file).header
                    == CSVTable(reading: Array(line.utf8), file: file).header
            )
        }
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.shared.path)
        let known = Set(HeaderLines.all.map(\.file))
        #expect(files.filter { !$0.hasSuffix(".md") && !known.contains($0) }.isEmpty)
    }

    @Test func `lists every importer that has a file, once`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/Intake/Importers").standardized
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let types = files.filter { $0.hasSuffix("Importer.swift") && $0 != "Importer.swift" }
            .map { String($0.dropLast(".swift".count)) }
        #expect(types.count >= 14)
        #expect(importers.map { String(describing: type(of: $0)) }.sorted() == types.sorted())
        #expect(Set(importers.map(\.kind)).count == importers.count)
    }

    @Test func `takes the kind that was asked for, and names the nearest when there is none`() throws {
        #expect(try Detection.importer(for: ["x"], asked: "Tito", mapping: [], file: "t").kind == "tito")
        let failure = #expect(throws: Failure.self) {
            try Detection.importer(for: ["x"], asked: "eventbright", mapping: [], file: "t")
        }
        #expect(failure?.findings.first?.help == "did you mean `eventbrite`?")
    }

    @Test func `says that a list of members is not a list of attendees`() throws {
        let line = try #require(HeaderLines.all.first { $0.kind == "meetup-members" }?.line)
        let failure = #expect(throws: Failure.self) {
            try ImportedSheet(reading: Array(line.utf8), file: "m.tsv", for: try SampleEvent.event())
        }
        #expect(failure?.findings.map(\.code) == ["wrong-export"])
    }

    @Test func `asks for a mapping when no column holds names`() throws {
        let bytes = Array("who,what\nAnn,x\n".utf8)
        let event = try SampleEvent.event()
        #expect(throws: Failure.self) { try ImportedSheet(reading: bytes, file: "t", for: event) }
        let sheet = try ImportedSheet(
            reading: bytes,
            file: "t",
            mapping: [ColumnMapping("who=name")],
            for: event
        )
        #expect(sheet.attendees.map(\.name) == ["Ann"])
        #expect(sheet.source == "csv")
    }
}
