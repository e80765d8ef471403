import ArgumentParser
import Registration

/// Lists organisations.
struct OrganisationList: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the organisations that people named, with their other names.",
        discussion: """
            Example:
              unconf organisation list
            """
    )

    @OptionGroup var options: GlobalOptions

    private struct Entry: Encodable {
        var name: String
        var people: Int
        var aliases: [String]
    }

    func answer() throws -> Answer {
        let gathering = try Desk(options).gathering()
        var people: [String: Int] = [:]
        for person in gathering.participants.sorted where person.holdsPlace {
            if let name = gathering.organisation(of: person) { people[name, default: 0] += 1 }
        }
        for alias in gathering.aliases.sorted { people[alias.name, default: 0] += 0 }
        let entries = people.sorted { $0.key < $1.key }.map { name, count in
            Entry(
                name: name,
                people: count,
                aliases: gathering.aliases.sorted.filter { $0.name == name }.map(\.alias)
            )
        }
        var table = TextTable("People", "Organisation", "Also")
        for entry in entries {
            table.add(String(entry.people), entry.name, entry.aliases.joined(separator: ", "))
        }
        return Answer(
            entries.isEmpty ? "Nobody named an organisation yet." : table.text(width: nil),
            json: entries
        )
    }
}
