import Foundation

/// Writes text files into one Swift file as literals: `EmbedFiles FOLDER OUTPUT FILE…`.
@main
enum EmbedFiles {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 3 else {
            FileHandle.standardError.write(Data("usage: EmbedFiles FOLDER OUTPUT FILE…\n".utf8))
            exit(64)
        }
        let folder = arguments[1].hasSuffix("/") ? arguments[1] : arguments[1] + "/"
        var text = """
            /// The files that travel inside the program.
            enum EmbeddedFiles {
                /// Every file with its path in the folder, in the order of their paths.
                static let all: [(path: String, text: StaticString)] = [

            """
        for file in arguments.dropFirst(3) {
            let content = try String(contentsOfFile: file, encoding: .utf8)
            let path = file.hasPrefix(folder) ? String(file.dropFirst(folder.count)) : file
            text += "        (\"\(path)\", \(literal(content))),\n"
        }
        text += "    ]\n}\n"
        try text.write(toFile: arguments[2], atomically: true, encoding: .utf8)
    }

    /// A raw literal of several lines, with more number signs than stand in a row anywhere in the text.
    private static func literal(_ content: String) -> String {
        var longest = 0
        var run = 0
        for byte in content.utf8 {
            run = byte == UInt8(ascii: "#") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "#", count: longest + 1)
        return "\(fence)\"\"\"\n\(content)\n\"\"\"\(fence)"
    }
}
