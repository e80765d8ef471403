import Foundation
import Unconference

/// A file that a person names on the command line; `-` is standard input.
enum InputFile {
    /// All bytes of the file.
    static func bytes(_ name: String) throws -> [UInt8] {
        if name == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: name, isDirectory: &isFolder) else {
            throw Failure(
                "no-file",
                "there is no file \(name)",
                help: "check the path; - reads standard input"
            )
        }
        guard !isFolder.boolValue else { throw Failure("is-folder", "\(name) is a folder, not a file") }
        guard let data = FileManager.default.contents(atPath: name) else {
            throw Failure("unreadable", "\(name) can't be read", help: "check who may read it")
        }
        return [UInt8](data)
    }
}
