import Foundation

@testable import Website

/// Something with names of its own that a template can be given, as the guide for theme authors calls it.
struct ThemeThing {
    /// What one is called.
    let name: String
    /// What several are called.
    let plural: String
    /// Its type in the program.
    let type: String
    /// Its names in the order in which they are declared.
    let fields: [(name: String, shape: TemplateShape)]

    init<Model: TemplateModel>(_ model: Model.Type, _ name: String, many plural: String? = nil) {
        self.name = name
        self.plural = plural ?? name + "s"
        type = String(describing: model)
        fields = Model.fields.all.map { ($0.name, $0.shape) }
    }

    /// Everything that stands in a list or under a name, in the order of the guide.
    static let all = [
        ThemeThing(LinkItem.self, "link"),
        ThemeThing(FeedLink.self, "feed"),
        ThemeThing(DayText.self, "day"),
        ThemeThing(OtherLanguage.self, "other language"),
        ThemeThing(ProseModel.self, "running text"),
        ThemeThing(ProsePart.self, "part"),
        ThemeThing(NoteCard.self, "note card"),
        ThemeThing(StoryCard.self, "story card"),
        ThemeThing(QuestionCard.self, "question card"),
        ThemeThing(EventCard.self, "event card"),
        ThemeThing(TopicCard.self, "topic card"),
        ThemeThing(PersonCard.self, "person", many: "people"),
        ThemeThing(AmbassadorModel.self, "ambassador"),
        ThemeThing(VenueModel.self, "venue"),
        ThemeThing(OrganiserModel.self, "organiser"),
        ThemeThing(SponsorModel.self, "sponsor"),
        ThemeThing(TicketModel.self, "ticket"),
        ThemeThing(PurposeModel.self, "purpose"),
        ThemeThing(MeasureModel.self, "measure"),
        ThemeThing(ChartModel.self, "chart"),
        ThemeThing(ChartBar.self, "bar"),
        ThemeThing(BoardGrid.self, "grid"),
        ThemeThing(BoardRoom.self, "room"),
        ThemeThing(BoardRow.self, "row"),
        ThemeThing(BoardCell.self, "cell"),
    ]

    /// The thing that a shape is; nil for texts, flags and lists, and for what has no line above.
    static func thing(of shape: TemplateShape) -> ThemeThing? {
        guard case .object(let names) = shape else { return nil }
        let sought = signature(names().map { ($0.key, $0.value) })
        return all.first { signature($0.fields) == sought }
    }

    /// Names and kinds, one level deep.
    private static func signature(_ fields: [(name: String, shape: TemplateShape)]) -> [String] {
        fields.map { "\($0.name): \(word(for: $0.shape))" }.sorted()
    }

    private static func word(for shape: TemplateShape) -> String {
        switch shape {
        case .flag: "flag"
        case .number: "number"
        case .text: "text"
        case .html: "html"
        case .list(let element): "list of \(word(for: element))"
        case .object: "object"
        case .strings: "strings"
        case .own: "own"
        }
    }
}
