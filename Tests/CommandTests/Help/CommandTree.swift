import Foundation

/// Every command that the program has, as it says itself.
struct CommandTree: Decodable {
    private struct Node: Decodable {
        var commandName: String
        var subcommands: [Node]?

        func paths(after former: [String]) -> [[String]] {
            let path = former + [commandName]
            return [path]
                + (subcommands ?? []).filter { $0.commandName != "help" }.flatMap { $0.paths(after: path) }
        }
    }

    private var command: Node

    /// The commands as words after the program's name; the first is the program itself, without words.
    var paths: [[String]] { command.paths(after: []).map { Array($0.dropFirst()) } }

    /// What the built program has.
    static let built: [[String]] = {
        let program = Program(in: FileManager.default.temporaryDirectory)
        return (try? program.run(["--experimental-dump-help"]).decoded(CommandTree.self).paths) ?? []
    }()
}
