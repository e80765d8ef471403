import Foundation
import Testing

/// The explicit lists: what is not in them does not exist, and a forgotten line fails here.
@Suite struct ListTests {
    private let commands = Sources.files(under: "Sources/unconf/Commands")

    @Test func `every command is in a list of subcommands`() {
        let lists = Sources.files(under: "Sources/unconf").map { Sources.code(of: $0.text) }.joined()
        var count = 0
        for (path, text) in commands {
            let types = Sources.code(of: text).matches(of: #/struct (\w+): (?:Parsable)?Command\b/#).map {
                String($0.1)
            }
            for type in types {
                count += 1
                #expect(lists.contains("\(type).self"), "\(path): nobody lists \(type)")
            }
        }
        #expect(count > 60)
    }

    @Test func `every action is something that a command or the board does`() {
        let used = ["Sources/unconf", "Sources/LiveBoard"].flatMap { Sources.files(under: $0) }
            .map { Sources.code(of: $0.text) }.joined()
        let actions = Sources.files(under: "Sources/Registration/Actions").flatMap { file in
            Sources.code(of: file.text).matches(of: #/struct (\w+): Action\b/#).map { String($0.1) }
        }
        #expect(actions.count > 20)
        // The clock does these; a person never has to ask for them.
        let unasked: Set = ["SettleWaitlist"]
        for action in actions where !unasked.contains(action) {
            #expect(used.contains("\(action)("), "neither a command nor the board does \(action)")
        }
    }

    @Test func `every action is in the table of who may do what, and nothing is in it twice`() {
        let table = Sources.files(under: "Sources/Registration/Access")
            .filter { $0.path.hasSuffix("Rights.swift") }.map { Sources.code(of: $0.text) }.joined()
        let actions = Sources.files(under: "Sources/Registration/Actions").flatMap { file in
            Sources.code(of: file.text).matches(of: #/struct (\w+): Action\b/#).map { String($0.1) }
        }
        for action in actions {
            let count = table.components(separatedBy: "(\(action).self,").count - 1
            #expect(count == 1, "\(action) stands \(count) times in Rights.table")
        }
    }

    @Test func `every exporter is in the list`() {
        let exporters = Sources.files(under: "Sources/unconf/Exports").flatMap { file in
            Sources.code(of: file.text).matches(of: #/(?:enum|struct) (\w+): Exporter\b/#).map {
                String($0.1)
            }
        }
        let list = Sources.files(under: "Sources/unconf/Exports")
            .filter { $0.path.hasSuffix("Exporters.swift") }.map { Sources.code(of: $0.text) }.joined()
        #expect(exporters.count > 4)
        for exporter in exporters { #expect(list.contains("\(exporter).self"), "nobody lists \(exporter)") }
    }

    @Test func `every command's help ends with an example`() {
        for (path, text) in commands where text.contains("CommandConfiguration(") {
            #expect(text.contains("Example"), "\(path) gives no example")
        }
    }
}
