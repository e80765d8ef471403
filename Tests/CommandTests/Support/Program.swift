import Foundation
import Testing

/// The built program, run as a person or a script runs it: another process, an array of arguments, no shell.
struct Program {
    /// Where the build put it: beside the bundle of these tests.
    static let path: String = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(filePath: tests).deletingLastPathComponent().appending(path: "unconf").path
    }()

    /// The folder it works in.
    var folder: URL
    /// What it finds in its environment, and nothing else.
    var environment: [String: String]

    /// The program in a folder, at a fixed moment, where nothing of the tester's own environment counts.
    init(in folder: URL, now: String = "2027-06-11T08:05:00Z") {
        self.folder = folder
        environment = [
            "UNCONF_NOW": now, "HOME": folder.path, "PATH": "/usr/bin:/bin", "TZ": "UTC", "COLUMNS": "110",
        ]
        for name in ["LD_LIBRARY_PATH", "TMPDIR"] {
            environment[name] = ProcessInfo.processInfo.environment[name]
        }
    }

    /// Starts it, and answers at once.
    ///
    /// - Parameters:
    ///   - arguments: the words on the command line.
    ///   - output: where standard output goes.
    ///   - errors: where standard error goes.
    ///   - input: where standard input comes from; an empty one where nothing is said.
    func start(
        _ arguments: [String],
        output: FileHandle,
        errors: FileHandle,
        input: FileHandle = .nullDevice
    ) throws -> RunningProgram {
        let process = Process()
        process.executableURL = URL(filePath: Program.path)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.environment = environment
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = input
        return try RunningProgram(process)
    }

    /// Runs it to its end.
    func run(_ arguments: [String], input: [UInt8]? = nil) throws -> Run {
        // Files, not pipes: nothing that the program writes can make it wait for us.
        let scratch = Scratch.path()
        try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: scratch) }
        func file(_ name: String, _ bytes: [UInt8] = []) throws -> URL {
            let file = scratch.appending(path: name)
            try Data(bytes).write(to: file)
            return file
        }
        let (output, errors) = (try file("output"), try file("errors"))
        let source = try input.map { try FileHandle(forReadingFrom: try file("input", $0)) }
        let sinks = try (FileHandle(forWritingTo: output), FileHandle(forWritingTo: errors))
        let running = try start(
            arguments,
            output: sinks.0,
            errors: sinks.1,
            input: source ?? .nullDevice
        )
        let status = running.wait()
        // Foundation keeps what a process was given; with thousands of files open, it can start no other.
        for handle in [sinks.0, sinks.1, source].compactMap(\.self) { try handle.close() }
        return Run(
            status: status,
            bytes: [UInt8](try Data(contentsOf: output)),
            errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        )
    }
}
