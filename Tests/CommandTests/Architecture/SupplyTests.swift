import Foundation
import Testing

/// What the program is made of: exact versions, listed, none that is known to be weak.
@Suite struct SupplyTests {
    /// A part of the list in .ci/sbom.cdx.json.
    private struct List: Decodable {
        struct Component: Decodable {
            var name: String
            var group: String?
            var version: String?
            var purl: String
        }
        struct Edge: Decodable {
            var ref: String
            var dependsOn: [String]
        }
        struct Metadata: Decodable {
            struct Whole: Decodable {
                var version: String
                var ref: String
                private enum CodingKeys: String, CodingKey {
                    case version
                    case ref = "bom-ref"
                }
            }
            var component: Whole
        }
        var bomFormat: String
        var specVersion: String
        var metadata: Metadata
        var components: [Component]
        var dependencies: [Edge]
    }

    private static let renew = "run .ci/sbom and keep what it writes"

    private func list() throws -> List {
        try JSONDecoder().decode(List.self, from: Data(Sources.text(of: ".ci/sbom.cdx.json").utf8))
    }

    /// The packages that the manifest names, with their versions.
    private var pins: [String: String] {
        Dictionary(
            Sources.text(of: "Package.swift").matches(
                of: #/\.package\(url: "https://github\.com/([^"]+)", exact: "([^"]+)"\)/#
            ).map { (String($0.1).replacing(".git", with: ""), String($0.2)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    @Test func `every package has one exact version`() {
        let named = Sources.text(of: "Package.swift").components(separatedBy: ".package(url:").count - 1
        #expect(pins.count == named && named > 10)
    }

    @Test func `the list of parts names every package with its version, and nothing that is not there`()
        throws
    {
        let list = try list()
        #expect(list.bomFormat == "CycloneDX" && list.specVersion == "1.5")
        let root = try #require(list.dependencies.first { $0.ref == list.metadata.component.ref })
        let direct = root.dependsOn.filter { $0.hasPrefix("pkg:swift/") }
        let wanted = pins.map { "pkg:swift/github.com/\($0.key)@\($0.value)" }
        #expect(Set(direct) == Set(wanted), "\(Self.renew)")
        #expect(Set(list.components.map(\.purl)).count == list.components.count)
        for component in list.components where component.purl.hasPrefix("pkg:swift/") {
            #expect(
                component.purl
                    == "pkg:swift/github.com/\(component.group ?? "")/\(component.name)@\(component.version ?? "")"
            )
        }
        // Every part leads back to the program, and to parts that are listed.
        var reached: Set<String> = [root.ref]
        var open = [root.ref]
        while let ref = open.popLast() {
            for next in list.dependencies.first(where: { $0.ref == ref })?.dependsOn ?? []
            where reached.insert(next).inserted {
                open.append(next)
            }
        }
        #expect(reached.subtracting([root.ref]) == Set(list.components.map(\.purl)))
        let version = Sources.text(of: "Sources/unconf/Unconf.swift").firstMatch(of: #/version: "([\d.]+)"/#)
        #expect(version.map { String($0.1) } == list.metadata.component.version, "\(Self.renew)")
    }

    @Test func `every library of the system that is linked is listed`() throws {
        let parts = try list().components.map(\.name)
        let linked = Sources.text(of: "Package.swift").matches(of: #/pkgConfig: "lib([a-z]+)"/#).map {
            String($0.1)
        }
        #expect(linked.count == 5)
        for library in linked + ["sqlite3"] {
            #expect(parts.contains { $0.hasPrefix("lib\(library)") }, "\(library)")
        }
    }

    /// The least versions without a known weakness that touches us.
    @Test(arguments: [
        // CVE-2026-28980: headers without end.
        ("apple/swift-nio", [2, 100, 0]),
        // Links on Debian, where snapshots are left out of SQLite.
        ("groue/GRDB.swift", [7, 10, 0]),
    ])
    func `no package is older than its first version that is safe`(name: String, least: [Int]) throws {
        let version = try #require(pins[name]).split(separator: ".").compactMap { Int($0) }
        #expect(!version.lexicographicallyPrecedes(least))
    }
}
