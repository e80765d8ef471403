import Foundation
import Testing

/// The arrows of the house go one way: what each room may import, asked of its lines and of its manifest.
@Suite struct ArrowTests {
    /// The rooms and what of ours each may import; a room that is not here fails the test.
    static let arrows: [String: Set<String>] = [
        "Unconference": [],
        "Registration": ["Unconference"],
        "Scheduling": ["Unconference"],
        "Matching": ["Unconference"],
        "Markup": ["Unconference", "CCMark"],
        "Formats": ["Unconference", "CQREncode"],
        "Intake": ["Unconference", "Registration", "Formats"],
        "Letters": ["Unconference", "Registration", "Formats"],
        "Pictures": ["Unconference", "CTurboJPEG", "CPNG", "CWebP", "CZlib"],
        "Website": ["Unconference", "Markup", "Formats", "Pictures"],
        "Preview": ["Unconference"],
        "Review": ["Unconference", "Registration", "Markup"],
        "Storage": ["Unconference", "Registration"],
        "Planning": ["Unconference", "Registration", "Scheduling", "Matching", "Formats"],
        "Paper": ["Unconference", "Registration", "Markup", "Formats"],
        "LiveBoard": [
            "Unconference", "Registration", "Storage", "Paper", "Letters", "Scheduling", "Matching",
            "Planning",
            "Markup", "Formats",
            "Website", "Review", "CZlib",
        ],
        "Publishing": [
            "Unconference", "Registration", "Storage", "Formats", "Markup", "Pictures", "Website", "Review",
            "CLinux",
        ],
        "unconf": [
            "Unconference", "Registration", "Storage", "Intake", "Letters", "Scheduling", "Matching",
            "Planning",
            "Markup", "Formats",
            "Website", "Review", "Preview", "LiveBoard", "Paper", "Publishing",
        ],
        "CCMark": [], "CQREncode": [], "CLinux": [], "CTurboJPEG": [], "CPNG": [], "CWebP": [],
        "CZlib": [],
    ]

    /// Where the standard library is enough.
    static let withoutFoundation: Set<String> = ["Unconference", "Scheduling", "Matching"]

    private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized

    private func rooms() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
            .filter { !$0.hasPrefix(".") }.sorted()
    }

    /// The modules that the files of a room import, with the file that does.
    private func imports(of room: String) throws -> [(module: String, file: String)] {
        let folder = Self.root.appending(path: "Sources/\(room)")
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try files.filter { $0.hasSuffix(".swift") }.sorted().flatMap { file in
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            return text.split(separator: "\n").compactMap { line -> (String, String)? in
                let words = line.split(separator: " ")
                guard let index = words.firstIndex(of: "import"), index + 1 < words.count, index <= 2,
                    words[..<index].allSatisfy({ $0 == "public" || $0 == "internal" || $0.hasPrefix("@") })
                else { return nil }
                // `import struct Foundation.Date` names a module too.
                let kinds = ["struct", "class", "enum", "func", "protocol", "typealias", "let", "var"]
                let name = kinds.contains(String(words[index + 1])) ? words.last ?? "" : words[index + 1]
                return (String(name.split(separator: ".").first ?? ""), "\(room)/\(file)")
            }
        }
    }

    @Test func `go only where the design lets them, in every file`() throws {
        let rooms = try rooms()
        #expect(rooms.contains("Website") && rooms.contains("Registration"))
        for room in rooms {
            let allowed = try #require(Self.arrows[room], "the room \(room) has no line in this table")
            for (module, file) in try imports(of: room) where Self.arrows[module] != nil {
                #expect(allowed.contains(module), "\(file) imports \(module)")
            }
        }
    }

    @Test func `keep Foundation out of the public words and the engines`() throws {
        for room in try rooms() where Self.withoutFoundation.contains(room) {
            for (module, file) in try imports(of: room) {
                #expect(!module.hasPrefix("Foundation"), "\(file) imports \(module)")
            }
        }
    }

    @Test func `are drawn in the manifest as they are here`() throws {
        let text = try String(contentsOf: Self.root.appending(path: "Package.swift"), encoding: .utf8)
        let drawn = Self.dependencies(in: text)
        #expect(drawn["Registration"] == ["Unconference"])
        for (room, dependencies) in drawn {
            for dependency in dependencies where Self.arrows[room] != nil && Self.arrows[dependency] != nil {
                #expect(Self.arrows[room]?.contains(dependency) == true, "\(room) depends on \(dependency)")
            }
        }
        // The reader of the manifest would find an arrow that must not be.
        let wrong = Self.dependencies(
            in: "room(\"Website\", [\"Markup\", .product(name: \"X\", package: \"x\"), \"Registration\"])"
        )
        #expect(wrong["Website"] == ["Markup", "Registration"])
    }

    /// What each target names as its dependencies, products of packages left out.
    private static func dependencies(in manifest: String) -> [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        let target = /(?:room\(|name:)\s*"(\w+)",\s*(?:dependencies:\s*)?\[/
        for match in manifest.matches(of: target) {
            var depth = 1
            let list = manifest[match.range.upperBound...].prefix { letter in
                if letter == "[" { depth += 1 }
                if letter == "]" { depth -= 1 }
                return depth > 0
            }
            let rooms = list.replacing(/\.product\([^)]*\)/, with: "").matches(of: /"(\w+)"/).map {
                String($0.1)
            }
            found[String(match.1), default: []].formUnion(rooms)
        }
        return found
    }

    @Test func `never lead from a page to a private room, by whatever way`() {
        var reached: Set<String> = []
        var open = ["Website"]
        while let room = open.popLast() {
            if reached.insert(room).inserted { open += Self.arrows[room] ?? [] }
        }
        #expect(
            reached.isDisjoint(with: [
                "Registration", "Storage", "Intake", "Letters", "Review", "Planning", "LiveBoard", "unconf",
            ])
        )
        #expect(reached.contains("Unconference"))
    }
}
