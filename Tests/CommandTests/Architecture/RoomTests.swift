import Foundation
import Testing

/// Which room may know which: the lines of the manifest, and what the files really import.
@Suite struct RoomTests {
    @Test(arguments: ["Unconference", "Scheduling", "Matching"])
    func `words and engines import nothing but the words`(room: String) {
        for (path, text) in Sources.files(under: "Sources/\(room)") {
            let imports = Sources.imports(of: text).subtracting(["Unconference"])
            #expect(imports.isEmpty, "\(path) imports \(imports.sorted())")
        }
    }

    @Test(arguments: [
        "Unconference", "Registration", "Scheduling", "Matching", "Markup", "Formats", "Website", "Paper",
    ])
    func `pages, engines and readers are functions of values`(room: String) {
        for (path, text) in Sources.files(under: "Sources/\(room)") {
            let code = Sources.code(of: text)
            for pattern in [
                #"\basync\b"#, #"\bawait\b"#, #"\bactor \w+\s*[:{]"#, #"\bTask\b"#, #"\bDispatchQueue\b"#,
                #"\bThread\b"#, #"\bFileManager\b"#, #"\bDate\(\)"#,
            ] {
                let use = code.range(of: pattern, options: .regularExpression).map { code[$0] }
                #expect(use == nil, "\(path) uses \(use ?? "")")
            }
        }
    }

    @Test func `what a room imports of the house is what its line in the manifest says`() throws {
        let rooms = try FileManager.default.contentsOfDirectory(
            atPath: Sources.repository.appending(path: "Sources").path
        )
        let manifest = Sources.text(of: "Package.swift").replacing(/\.product\([^)]*\)/, with: "")
        var count = 0
        for line in manifest.matches(of: /room\(\s*"(\w+)"(?:,\s*\[([^\]]*)\])?/) {
            let (room, dependencies) = (String(line.1), line.2 ?? "")
            let declared = Set(dependencies.matches(of: /"(\w+)"/).map { String($0.1) }).intersection(rooms)
            let imported = Sources.files(under: "Sources/\(room)").reduce(into: Set<String>()) {
                known,
                file in
                known.formUnion(Sources.imports(of: file.text).intersection(rooms))
            }
            #expect(declared == imported, "\(room)")
            count += 1
        }
        #expect(count > 10)
    }

    @Test func `pages can't know the private side`() {
        let hidden = ["Registration", "Storage", "Intake", "Review", "GRDB"]
        for room in ["Website", "Markup", "Formats"] {
            for (path, text) in Sources.files(under: "Sources/\(room)") {
                let imports = Sources.imports(of: text).intersection(hidden)
                #expect(imports.isEmpty, "\(path) imports \(imports.sorted())")
            }
        }
    }

    @Test func `only the data file's room knows SQL`() {
        for (path, text) in Sources.files(under: "Sources") where !path.hasPrefix("Sources/Storage/") {
            #expect(!Sources.imports(of: text).contains("GRDB"), "\(path) imports GRDB")
            #expect(!text.contains("SELECT "), "\(path) speaks SQL")
        }
    }
}
