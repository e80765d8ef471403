import Foundation
import Testing

/// The page of promises names tests that are there, and is itself whole.
@Suite struct TrustTests {
    private static let page = Sources.text(of: "Content/pages/docs-trust.md")

    private var rows: [[String]] {
        Self.page.split(separator: "\n").filter { $0.hasPrefix("| R") || $0.hasPrefix("| T") }.map {
            $0.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
                $0.trimmingCharacters(in: .whitespaces)
            }
        }
    }

    /// The numbers of a first cell: `T8, T9` and `T29 to T31` are several.
    private func numbers(_ cell: String) -> [String] {
        let found = cell.matches(of: #/([RT])(\d+)/#).compactMap { match in
            Int(match.2).map { (String(match.1), $0) }
        }
        guard cell.contains("to"), found.count == 2 else { return found.map { "\($0.0)\($0.1)" } }
        return (found[0].1...found[1].1).map { "\(found[0].0)\($0)" }
    }

    private func names(_ text: String) -> [String] { text.matches(of: #/`([^`]+)`/#).map { String($0.1) } }

    private func files(_ folder: String) -> [String] {
        let walk = FileManager.default.enumerator(atPath: Sources.repository.appending(path: folder).path)
        return walk?.compactMap { $0 as? String } ?? []
    }

    @Test func `every promise and every threat has its line`() {
        let known = rows.flatMap { numbers($0[0]) }
        #expect(known == (1...28).map { "R\($0)" } + (1...42).map { "T\($0)" })
    }

    @Test func `every test that is named is there`() {
        let tests = files("Tests").map { $0.split(separator: "/").last.map(String.init) ?? "" }
        var count = 0
        for row in rows {
            let cells = row[0].hasPrefix("R") ? Array(row[2...]) : [row[3]]
            for name in cells.flatMap({ names($0) }) {
                count += 1
                if name.hasSuffix("Tests") {
                    #expect(tests.contains("\(name).swift"), "\(row[0]) names \(name)")
                } else if name.hasSuffix(".py") {
                    #expect(tests.contains(name), "\(row[0]) names \(name)")
                } else {
                    let path = Sources.repository.appending(path: name).path
                    #expect(FileManager.default.fileExists(atPath: path), "\(row[0]) names \(name)")
                }
            }
            let isTried = cells.contains { !$0.isEmpty }
            #expect(isTried, "\(row[0]) says nothing of how it is tried")
        }
        #expect(count > 100)
    }

    @Test func `every script that is named is run where the page says`() {
        let scripts = [".ci/browser", ".ci/durability", ".ci/mail", "Makefile"].map { Sources.text(of: $0) }
            .joined()
        let makefile = Sources.text(of: "Makefile")
        let soak =
            makefile.components(separatedBy: "\nsoak:").last?.components(separatedBy: "\n.PHONY").first ?? ""
        for row in rows where row[0].hasPrefix("R") {
            for name in names(row[2]) where name.hasSuffix(".py") {
                #expect(scripts.contains("/\(name)"), "make test does not run \(name)")
            }
            for name in names(row[3]) where name.hasSuffix(".py") {
                #expect(soak.contains("/\(name)"), "make soak does not run \(name)")
            }
        }
    }
}
