import GRDB
import Registration
import Unconference

extension Topic: Stored {
    static let shape = TableShape(
        "topic",
        key: ["number"],
        [
            "slug", "title", "detail", "format", "needs", "tags", "unavailable", "proposer", "state",
            "merged_into", "hands", "attribution", "uid", "pitched", "wishes", "musts",
        ],
        isRewritten: true
    )

    var values: [(any DatabaseValueConvertible)?] {
        [
            id.number, slug.text, title, detail, format.rawValue, TextList.joined(needs),
            TextList.joined(tags), TextList.joined(unavailable.map(\.text)), proposer?.number,
            state.rawValue, mergedInto?.number, hands, attribution?.rawValue, uid, pitched.secondsSince1970,
            counted?.wishes, counted?.musts,
        ]
    }

    init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.topic(),
            slug: try columns.slug(),
            title: try columns.text(),
            uid: "",
            pitched: Instant(secondsSince1970: 0)
        )
        detail = try columns.text()
        format = try columns.word()
        needs = try columns.texts()
        tags = try columns.texts()
        unavailable = try columns.slugList()
        proposer = try columns.numberIfAny().map { Participant.ID($0) }
        state = try columns.word()
        mergedInto = try columns.numberIfAny().map { Topic.ID($0) }
        hands = try columns.numberIfAny()
        attribution = try columns.wordIfAny()
        uid = try columns.text()
        pitched = try columns.instant()
        let (wishes, musts) = (try columns.numberIfAny(), try columns.numberIfAny())
        counted = wishes.map { Demand(wishes: $0, musts: musts ?? 0) }
    }
}
