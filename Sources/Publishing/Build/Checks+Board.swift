public import Registration
import Review
public import Unconference

extension Checks {
    /// What gives somebody away in what people wrote into the topics of an event and why cells of its board are closed.
    public func findings(onBoardOf gathering: Gathering) -> [Finding] {
        let event = gathering.event.slug
        let board = gathering.programme().board
        var manuscripts = board.topics.map { topic in
            // Tags are read as words, too.
            let text = [
                topic.title, topic.detail, topic.tags.joined(separator: "\n\n"),
                topic.needs.joined(separator: "\n\n"),
            ]
            return Manuscript(
                .page,
                file: "topic \(topic.number) of \(event)",
                bytes: Array((text.joined(separator: "\n\n") + "\n").utf8),
                event: event,
                session: topic.slug
            )
        }
        for (number, reason) in board.blocked.compactMap(\.reason).enumerated() {
            manuscripts.append(
                Manuscript(
                    .page,
                    file: "closed cell \(number + 1) of \(event)",
                    bytes: Array("\(reason)\n".utf8),
                    event: event
                )
            )
        }
        return manuscripts.flatMap { findings(in: $0, help: nil) } + findings(onPeopleOf: board, at: event)
            + board.topics.flatMap { topic in
                reviewer.remarks(onFileName: topic.slug.text, event: event, session: topic.slug).map {
                    remark in
                    var finding = remark.finding
                    finding.place = Place(file: "the address of topic \(topic.number) of \(event)")
                    finding.message.replace(" in the file's name", with: "")
                    finding.help = "`unconf topic edit \(topic.number) --slug …` gives it another"
                    return finding
                }
            }
    }

    /// What people who may be named give away besides: somebody else in their role, or in their name the organisation that they
    /// come from, as ticket shops have it: “Jana Müller (Nordkai)”.
    private func findings(onPeopleOf board: BoardRecord, at event: Slug) -> [Finding] {
        let help = "`unconf participant edit … --name … --role …` says it without"
        func found(_ words: String, _ what: String) -> [Finding] {
            let text = Manuscript(.page, file: what, bytes: Array("\(words)\n".utf8), event: event)
            return findings(in: text, help: help)
        }
        let names = Set(board.people.map(\.name) + board.topics.flatMap(\.hosts)).sorted()
        return names.flatMap { name in
            // Piece by piece: the whole of it is a name that may stand.
            let pieces = name.split { "(),|/".contains($0) } + name.split(separator: " ")
            let words = pieces.joined(separator: "\n\n")
            return found(words, "the name of a person at \(event)")
                .filter { $0.code == "private-organisation" }.prefix(1)
        } + board.people.flatMap { found($0.role ?? "", "the role of a person at \(event)") }
    }

    /// What gives somebody away in words that stand in no file, and so on no line.
    private func findings(in words: Manuscript, help: String?) -> [Finding] {
        reviewer.privacyRemarks(on: words).map { remark in
            var finding = remark.finding
            finding.place = Place(file: words.file)
            if let help { finding.help = help }
            return finding
        }
    }
}
