import Foundation
import Testing

/// What a page must not do does not compile: the compiler itself is asked.
@Suite struct CompileTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    @Test(arguments: [
        ("PublicTopic", "topic.title", ["Website", "Unconference"], true),
        ("Participant", "topic.name", ["Website", "Unconference"], false),
        ("Gathering", "topic.event.title", ["Website", "Unconference", "Markup", "Formats"], false),
        // The same words compile where the private room is known, so that it is the room that makes the difference.
        ("Participant", "topic.name", ["Website", "Registration"], true),
    ])
    func `a page that names a private type does not compile`(
        type: String,
        value: String,
        rooms: [String],
        compiles: Bool
    ) throws {
        let folder = Scratch.path()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "Page.swift")
        let imports = rooms.map { "import \($0)\n" }.joined()
        try "\(imports)func page(_ topic: \(type)) -> String { \(value) }\n"
            .write(to: file, atomically: true, encoding: .utf8)
        let errors = try CompileTests.check(file)
        #expect(errors.isEmpty == compiles, "\(errors.prefix(600))")
        if !compiles {
            #expect(errors.contains("cannot find type '\(type)' in scope"), "\(errors.prefix(600))")
        }
    }

    /// What the compiler says about a file that knows the rooms as they were just built.
    private static func check(_ file: URL) throws -> String {
        let built = URL(filePath: Program.path).deletingLastPathComponent()
        let maps = [
            "Sources/CCMark", "Sources/CQREncode", "Sources/CTurboJPEG", "Sources/CPNG", "Sources/CWebP",
            "Sources/CZlib",
            ".build/checkouts/Yams/Sources/CYaml/include",
        ]
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments =
            [
                "swiftc", "-typecheck", "-swift-version", "6", "-enable-upcoming-feature",
                "MemberImportVisibility",
            ]
            + ["-I", built.appending(path: "Modules").path]
            + maps.flatMap { ["-Xcc", "-fmodule-map-file=\(root.path)/\($0)/module.modulemap"] } + [file.path]
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let said = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0 ? "" : String(decoding: said, as: UTF8.self)
    }
}
