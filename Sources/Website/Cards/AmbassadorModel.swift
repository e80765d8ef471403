import Unconference

/// An ambassador, on their own page and in the list.
struct AmbassadorModel: TemplateModel {
    let written: Written<Ambassador>
    let context: PageContext

    static let fields = Fields<AmbassadorModel>(
        .text("name") { $0.written.head.name },
        .text("href") { $0.context.href(.ambassador($0.written.head.slug)) },
        .flag("isDraft") { $0.written.head.status == .draft },
        .text("objective") { $0.written.head.objective },
        .text("gist") { $0.written.prose.gist },
        .text("level") { $0.level },
        .text("organisationKind") { $0.written.head.organisationKind },
        .object("since") { model in model.written.head.since.map { DayText($0, model.context.strings) } },
        .text("validatedBy") { $0.written.head.validatedBy.joined(separator: ", ") },
        .shared("tags") { $0.context.tagLinks($0.written.head.tags) },
        .flag("hasTags") { $0.context.hasTagLinks($0.written.head.tags) },
        .object("prose") { $0.context.prose },
        .shared("related") { $0.context.noteCards($0.related) },
        .flag("hasRelated") { !$0.related.isEmpty },
        .text("ambassadorsHref") { $0.context.href(.ambassadors) },
        .extra { $0.written.head.extra }
    )

    private var level: String? {
        switch written.head.level {
        case .front?: context.strings(.levelFront)
        case .middle?: context.strings(.levelMiddle)
        case .top?: context.strings(.levelTop)
        case nil: nil
        }
    }

    private var related: [Int] {
        context.publication.relatedNotes(at: .ambassador(written.head.slug))
    }
}
