import Markup
import Registration
import Unconference

/// Who is on the list, for the desk: to find somebody and to let them in again.
enum DeskPeoplePage {
    /// The page.
    static func page(_ call: Call, link: (person: Participant, secret: String)? = nil) -> Hypertext {
        let words = call.deskWords.people
        let wanted = Gathering.folded(call.input["q"] ?? "")
        let people = call.scene.gathering.participants.sorted.filter {
            wanted.isEmpty || Gathering.folded($0.name).contains(wanted) || $0.id.description == wanted
        }
        let alike = LookAlike.groups(in: call.scene.gathering).reduce(into: [Participant.ID: [Participant]]())
        {
            for person in $1 { $0[person.id] = $1 }
        }
        return DeskFrame.page(
            call,
            .people,
            """
            \(link.map { fresh($0.person, $0.secret, call) })
            <form class="form" method="get" action="/desk/people">\(Forms.line("q", words.find, call.input["q"] ?? "", limit: 80))
            <p class="go"><button class="button">\(call.deskWords.door.search)</button></p></form>
            <ul class="log">\(each: people.prefix(100), { person in
                """
                <li>\(person.id.number) <b><bdi>\(person.name)</bdi></b> <span class="soft">\(words.standing(person.standing))\(if: person.checkedIn != nil, ", \(words.isIn)")</span> \
                \(alike[person.id].map { warning(person, $0, words) })\(if: LookAlike.mixesScripts(person.name), "<span class=\"state wait\">\(words.mixed)</span> ")\
                <form class="tap" method="post" action="/do/link-for">\(Forms.hidden([("person", person.id.number.description)]))<button class="button">\(words.link)<span class="unseen"> \(words.linkFor) \(person.name)</span></button></form></li>

                """
            })</ul>
            \(if: people.count > 100, "<p class=\"soft\">\(words.more(people.count - 100))</p>")

            """
        )
    }

    private static func warning(_ person: Participant, _ group: [Participant], _ words: DeskWords.People)
        -> Hypertext
    {
        let others = group.filter { $0.id != person.id }.map(\.id.description).joined(separator: ", ")
        return "<span class=\"state wait\">\(words.looksLike(others))</span> "
    }

    private static func fresh(_ person: Participant, _ secret: String, _ call: Call) -> Hypertext {
        let words = call.deskWords.people
        let address = "\(call.board.settings.origin)/in/\(secret)"
        return """
            <section class="step link"><p class="what">\(words.whom) <bdi>\(person.name)</bdi>, \(words.goodFor)</p>
            \(Drawings.code(address, label: call.deskWords.frame.linkCode))
            <p class="address">\(address)</p></section>

            """
    }
}
