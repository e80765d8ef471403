import Foundation
import Testing

/// A page can't name a private type: the compiler itself is asked, with what a page may import and with more.
@Suite struct PrivateTypesTests {
    private static let root = URL(filePath: #filePath).appending(path: "../../../..").standardized

    private struct Outcome {
        var succeeded: Bool
        var words: String
    }

    private func compile(_ arguments: [String]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["swiftc"] + arguments
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = pipe
        try process.run()
        let words = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return Outcome(succeeded: process.terminationStatus == 0, words: words)
    }

    private func makeModule(_ name: String, in folder: URL) throws -> Outcome {
        let sources = Self.root.appending(path: "Sources/\(name)")
        let files = (FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String } ?? [])
            .filter { $0.hasSuffix(".swift") }.sorted().map { sources.appending(path: $0).path }
        return try compile(
            [
                "-emit-module", "-module-name", name, "-parse-as-library", "-swift-version", "6", "-I",
                folder.path,
                "-emit-module-path", folder.appending(path: "\(name).swiftmodule").path,
                "-Xfrontend", "-experimental-skip-all-function-bodies",
            ] + files
        )
    }

    @Test
    func
        `does not compile, though the same page compiles with a public type, or where it may import Registration`()
        throws
    {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "unconf-pages-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        func page(_ name: String, _ text: String) throws -> String {
            let file = folder.appending(path: "\(name).swift")
            try text.write(to: file, atomically: true, encoding: .utf8)
            return file.path
        }
        let made = try makeModule("Unconference", in: folder)
        #expect(made.succeeded, "\(made.words)")

        let open = try page(
            "Open",
            "import Unconference\nfunc page(_ person: PublicPerson) -> String { person.name }\n"
        )
        let closed = try page(
            "Closed",
            "import Unconference\nfunc page(_ person: Participant) -> String { person.name }\n"
        )
        let sly = try page(
            "Sly",
            "import Registration\nimport Unconference\nfunc page(_ person: Participant) -> String { person.name }\n"
        )
        let arguments = ["-typecheck", "-swift-version", "6", "-I", folder.path]
        let openly = try compile(arguments + [open])
        #expect(openly.succeeded, "\(openly.words)")
        let privately = try compile(arguments + [closed])
        #expect(!privately.succeeded)
        #expect(privately.words.contains("cannot find type 'Participant' in scope"))
        let slyly = try compile(arguments + [sly])
        #expect(!slyly.succeeded)
        #expect(slyly.words.contains("'Registration'"))

        // With the private module at hand the very same page compiles: nothing else was wrong with it.
        let privateModule = try makeModule("Registration", in: folder)
        #expect(privateModule.succeeded, "\(privateModule.words)")
        let finally = try compile(arguments + [sly])
        #expect(finally.succeeded, "\(finally.words)")
    }
}
