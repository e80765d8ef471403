import Foundation
import Testing

/// A site in a folder of its own, which goes away with the test.
final class TestSite {
    /// The folder.
    let root: URL
    /// The program, working in that folder.
    var program: Program

    /// An empty folder, no site in it yet.
    init() throws {
        root = Scratch.path()
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        program = Program(in: root)
    }

    /// A copy of a site that another test left as it was.
    init(copying other: URL) throws {
        root = Scratch.path()
        try FileManager.default.copyItem(at: other, to: root)
        program = Program(in: root)
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }

    /// Runs the program here.
    func run(_ arguments: String..., input: String? = nil) throws -> Run {
        try program.run(arguments, input: input.map { Array($0.utf8) })
    }

    /// Gives the machine a script as its program for drawings, and no other program; returns the folder with it.
    @discardableResult
    func draws(with script: String?) throws -> URL {
        let tools = root.appending(path: "tools")
        try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
        if let script {
            try write("tools/rsvg-convert", "#!/bin/sh\n\(script)\n")
            let file = tools.appending(path: "rsvg-convert").path
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file)
        }
        program.environment["PATH"] = tools.path
        return tools
    }

    /// Runs the program here, and records what is wrong where it does not end well.
    @discardableResult
    func did(
        _ arguments: String...,
        input: String? = nil,
        location: SourceLocation = #_sourceLocation
    ) throws -> Run {
        let run = try program.run(arguments, input: input.map { Array($0.utf8) })
        #expect(run.status == 0, "\(arguments): \(run.errors)\(run.text)", sourceLocation: location)
        return run
    }

    /// Runs the program here, and records what is wrong unless it refuses with that code, on standard error alone.
    @discardableResult
    func refused(
        _ arguments: String...,
        with code: String,
        input: String? = nil,
        location: SourceLocation = #_sourceLocation
    ) throws -> Run {
        let run = try program.run(arguments, input: input.map { Array($0.utf8) })
        #expect(run.status == 1, "\(arguments): \(run.errors)\(run.text)", sourceLocation: location)
        #expect(run.codes.contains(code), "\(arguments): \(run.errors)", sourceLocation: location)
        return run
    }

    /// Writes a file of the site.
    func write(_ path: String, _ text: String) throws {
        try write(path, bytes: Array(text.utf8))
    }

    /// Writes a file of the site, byte by byte.
    func write(_ path: String, bytes: [UInt8]) throws {
        let file = root.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(bytes).write(to: file)
    }

    /// A file of the site as text.
    func read(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }

    /// Whether something lies there.
    func has(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// Every file under a folder with its bytes, by its path.
    func files(under folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        let top = root.appending(path: folder)
        let walk = FileManager.default.enumerator(atPath: top.path)
        while let path = walk?.nextObject() as? String {
            guard walk?.fileAttributes?[.type] as? FileAttributeType == .typeRegular else { continue }
            files[path] = try Data(contentsOf: top.appending(path: path))
        }
        return files
    }
}
