public import Unconference

extension BoardFile {
    /// The text of `board.json`: keys sorted by name, one to a line, so that two versions compare line by line.
    ///
    /// Reading it gives the same record, and the same record gives the same bytes.
    public static func text(_ record: BoardRecord) -> String {
        JSONText.sorted([
            ("version", .number(record.version)),
            ("uid", .text(record.uid)),
            ("phase", .text(record.phase.rawValue)),
            ("topics", .list(record.topics.map(topic))),
            ("blocked", .list(record.blocked.map(blocked))),
            ("moved", record.moved.isEmpty ? .nothing : .list(record.moved.map(moved))),
            ("attendance", .text(record.attendance?.description)),
            ("stages", .list(record.stages.map(stage))),
            (
                "outcomes",
                record.outcomes.isEmpty ? .nothing : .list(record.outcomes.map(outcome))
            ),
            ("people", .list(record.people.map(person))),
            (
                "revisions",
                record.revisions.isEmpty
                    ? .nothing
                    : .sorted(record.revisions.map { (key: $0.key, value: JSONText.number($0.value)) })
            ),
            ("cleared", .sorted(record.cleared.map { (key: $0.key, value: JSONText.text($0.value)) })),
        ])
        .lines + "\n"
    }

    private static func topic(_ topic: PublicTopic) -> JSONText {
        .sorted([
            ("number", .number(topic.number)),
            ("slug", .text(topic.slug.text)),
            ("title", .text(topic.title)),
            ("detail", .text(topic.detail)),
            ("format", .text(topic.format.rawValue)),
            ("needs", texts(topic.needs)),
            ("tags", texts(topic.tags)),
            ("hosts", texts(topic.hosts)),
            ("wantsHost", .flag(topic.wantsHost)),
            ("cell", topic.cell.map(cell) ?? .nothing),
            ("mergedFrom", .list(topic.mergedFrom.map { .number($0) })),
            ("wished", .text(topic.wished?.description)),
            ("uid", .text(topic.uid)),
            ("delay", topic.delay == 0 ? .nothing : .number(topic.delay)),
            ("cancelled", topic.cancelled.map(cell) ?? .nothing),
            ("repeats", topic.repeats.map { .number($0) } ?? .nothing),
            ("halfOf", topic.halfOf.map { .number($0) } ?? .nothing),
        ])
    }

    private static func blocked(_ blocked: BlockedCell) -> JSONText {
        .sorted([("cell", cell(blocked.cell)), ("reason", .text(blocked.reason))])
    }

    private static func moved(_ moved: MovedSlot) -> JSONText {
        .sorted([
            ("slot", .text(moved.slot.text)),
            ("plannedStarts", .text(moved.plannedStarts.description)),
            ("plannedEnds", .text(moved.plannedEnds.description)),
            ("starts", .text(moved.starts.description)),
            ("ends", .text(moved.ends.description)),
        ])
    }

    private static func cell(_ cell: Cell) -> JSONText {
        .sorted([("slot", .text(cell.slot.text)), ("room", .text(cell.room.text))])
    }

    private static func stage(_ share: BoardRecord.Share) -> JSONText {
        .sorted([("name", .text(share.name)), ("count", .text(share.count.description))])
    }

    private static func outcome(_ outcome: BoardRecord.Outcome) -> JSONText {
        .sorted([
            ("measure", .text(outcome.measure.text)),
            ("count", .text(outcome.count.description)),
            ("on", .text(outcome.on.description)),
        ])
    }

    private static func person(_ person: PublicPerson) -> JSONText {
        .sorted([
            ("name", .text(person.name)),
            ("organisation", .text(person.organisation)),
            ("role", .text(person.role)),
            ("asks", texts(person.asks)),
            ("offers", texts(person.offers)),
        ])
    }

    private static func texts(_ texts: [String]) -> JSONText {
        .list(texts.map { .text($0) })
    }
}
