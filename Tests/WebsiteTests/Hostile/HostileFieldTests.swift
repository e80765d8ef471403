import Formats
import Foundation
import Testing
import Unconference

@testable import Website

/// Every text that breaks things elsewhere, in every field of every file, in everything that is published.
@Suite struct HostileFieldTests {
    private typealias Place = FieldFiles.Place

    /// A site with a text in some places, once those that refuse it have been told, and what was published of it.
    private struct Trial {
        var files: [String: OutputFile] = [:]
        var refused: Set<Place> = []
        var findings: [Finding] = []
    }

    @Test(arguments: Nasty.texts.indices)
    func `what takes any words shows them as words in every file`(_ index: Int) throws {
        let text = Nasty.texts[index]
        let free = FieldFiles.places.filter { FieldFiles.isFree($0) }
        let trial = try trial(text, in: Set(free))
        let harmless = try Self.harmless.get()
        // A word that is cut where it makes an address has a page of its own.
        let isLong = text.utf8.count > 1000
        #expect(isLong || trial.files.count == harmless.count)
        for (path, file) in trial.files {
            let shape = Shape.parts(of: file)
            #expect(shape != nil, "\(path) is broken by \(text.debugDescription.prefix(99))")
            // Other words lie in other files for searching.
            guard !isLong, let usual = harmless[path], !path.hasPrefix("search/") else { continue }
            guard let shape else { continue }
            // A long text takes more lines of a picture; where one field keeps its harmless words, others are not related.
            let isCounted = trial.refused.isEmpty && !path.hasSuffix(".svg")
            let parts = Set(shape.keys).union(usual.keys).filter {
                isCounted ? shape[$0] != usual[$0] : shape[$0] != nil && usual[$0] == nil
            }
            // Where somebody is to be reached may be an address, which is a link then.
            if parts == ["a href"], SafeLink.contact(text) != nil { continue }
            guard !parts.isEmpty else { continue }
            Issue.record("\(path): \(text.debugDescription.prefix(99)) changes \(parts.sorted().prefix(5))")
        }
    }

    @Test(arguments: Nasty.texts.indices)
    func `what takes something else refuses it by its place, or shows it as words`(_ index: Int) throws {
        let text = Nasty.texts[index]
        let trial = try trial(text, in: Set(FieldFiles.places))
        for (path, file) in trial.files {
            #expect(Shape.parts(of: file) != nil, "\(path) is broken by \(text.debugDescription.prefix(99))")
            #expect(!path.split(separator: "/").contains { $0 == ".." || $0 == "." }, "\(path)")
        }
        for finding in trial.findings {
            #expect(finding.place != nil, "\(finding)")
            #expect(finding.description.utf8.count < 4000, "\(finding.code)")
        }
    }

    /// The shapes of all files where harmless words stand in every field.
    private static let harmless = Result {
        let trial = try HostileFieldTests().trial(FieldFiles.harmless, in: [])
        #expect(trial.findings.isEmpty && trial.refused.isEmpty, "\(trial.findings)")
        #expect(trial.files.count > 40)
        return try trial.files.mapValues { try #require(Shape.parts(of: $0)) }
    }

    private func trial(_ text: String, in wanted: Set<Place>) throws -> Trial {
        var trial = Trial()
        for _ in 0..<20 {
            let files = FieldFiles.files(text, in: wanted.subtracting(trial.refused))
            let (reading, errors) = read(files)
            trial.findings += errors
            guard !errors.isEmpty else {
                let publication = Publication(
                    try #require(reading?.value),
                    theme: try SampleSite.theme.get(),
                    settings: PublicationSettings(date: try #require(LocalDate("2027-04-20"))),
                    clearedStamp: SampleSite.stamp
                )
                let files = publication.renderAll()
                trial.files = Dictionary(files.map { ($0.path, $0) }) { first, _ in first }
                #expect(trial.files.count == files.count)
                return trial
            }
            let before = trial.refused.count
            for error in errors {
                trial.refused.formUnion(places(of: error, among: wanted.subtracting(trial.refused)))
            }
            #expect(trial.refused.count > before, "\(errors)")
            guard trial.refused.count > before else { break }
        }
        Issue.record("\(text.debugDescription.prefix(99)) can't be told from what is right")
        return trial
    }

    private func read(_ files: [String: String]) -> (Reading<Library>?, [Finding]) {
        do throws(Failure) {
            let site = try SiteFile.read(
                FileHead(
                    bytes: Array((files["unconf.yml"] ?? "").utf8)[...],
                    firstLine: 1,
                    file: "unconf.yml"
                )
            )
            let sources = files.filter { $0.key != "unconf.yml" }.map {
                SourceFile(path: $0.key, bytes: Array($0.value.utf8))
            }
            let reading = Library.read(site: site.value, files: sources)
            return (reading, (site.findings + reading.findings).filter { $0.severity == .error })
        } catch {
            return (nil, error.findings)
        }
    }

    /// The places that a finding speaks of: those on its line, else those of its file that take more than words.
    private func places(of error: Finding, among wanted: Set<Place>) -> [Place] {
        let file = wanted.filter { $0.path == error.place?.file }
        let line = file.filter { FieldFiles.line(of: $0) == error.place?.line }
        if !line.isEmpty { return Array(line) }
        let typed = file.filter { !FieldFiles.isFree($0) }
        return Array(typed.isEmpty ? file : typed)
    }

    @Test func `every key that a reader knows is in these files`() throws {
        let known = try FieldFiles.keysOfReaders()
        #expect(known.count > 60)
        let written = FieldFiles.texts.values.joined(separator: "\n")
        let missing = known.subtracting(["wrong-value"]).filter {
            !written.contains("\($0):") && !written.contains("\"\($0)\":")
        }
        #expect(missing.sorted() == [])
    }
}
