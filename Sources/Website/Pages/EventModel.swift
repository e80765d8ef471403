import Unconference

/// What the page of an event shows.
struct EventModel: TemplateModel {
    let published: PublishedEvent
    let context: PageContext
    let prose: ProseModel

    init(published: PublishedEvent, context: PageContext) {
        self.published = published
        self.context = context
        prose = context.prose
    }

    static let fields = Fields<EventModel>(
        .text("title") { $0.event.title },
        .text("tagline") { $0.event.tagline },
        .object("card") { $0.context.card(of: $0.published) },
        .text("startsISO") { $0.event.starts.rfc3339 },
        .text("endsISO") { $0.event.ends.rfc3339 },
        .text("zone") { $0.event.zone.name },
        .text("notice") { $0.context.notice(of: $0.event) },
        .flag("isPast") { $0.published.isPast },
        .object("prose") { $0.prose },
        .flag("hasProse") { !$0.prose.isEmpty },
        .object("venue") { $0.event.venue.map(VenueModel.init) },
        .list("organisers") { $0.event.organisers.map(OrganiserModel.init) },
        .flag("hasOrganisers") { !$0.event.organisers.isEmpty },
        .list("sponsors") { $0.sponsors },
        .flag("hasSponsors") { !$0.event.sponsors.isEmpty },
        .list("tickets") { model in model.tickets },
        .flag("hasTickets") { !$0.tickets.isEmpty },
        .object("conduct") { $0.conduct },
        .text("conductContact") { $0.event.conduct?.contact },
        .text("rule") { $0.context.strings.rule($0.event.attribution) },
        .object("purpose") { model in
            model.event.purpose.map { purpose in
                PurposeModel(
                    purpose: purpose,
                    counted: Set(model.told.keys),
                    context: model.context
                )
            }
        },
        .object("signUp") { $0.signUp },
        .object("board") { $0.boardLink },
        .list("sessions") { $0.sessions },
        .flag("hasSessions") { !$0.sessions.isEmpty },
        .shared("notes") { $0.context.noteCards($0.published.notes) },
        .flag("hasNotes") { !$0.published.notes.isEmpty },
        .list("questions") { $0.context.questionCards($0.published.questions) },
        .flag("hasQuestions") { !$0.published.questions.isEmpty },
        .list("stories") { $0.context.storyCards($0.stories) },
        .flag("hasStories") { !$0.published.stories.isEmpty },
        .list("cases") { $0.context.caseCards($0.cases) },
        .flag("hasCases") { !$0.published.cases.isEmpty },
        .object("seriesBefore") { $0.link(to: $0.context.publication.edition(before: $0.published)) },
        .object("seriesAfter") { $0.link(to: $0.context.publication.edition(after: $0.published)) },
        .text("dataGone") { $0.dataGone },
        .object("privacy") { $0.privacy },
        .text("attendance") { $0.published.board.attendance.flatMap($0.context.strings.people) },
        .object("outcomes") { $0.outcomes },
        .object("stages") { $0.stages },
        .object("wishes") { $0.wishes },
        .text("calendarHref") { $0.context.href(.calendar($0.event.slug)) },
        .text("feedHref") { $0.context.href(.feed(.event($0.event.slug))) },
        .extra { $0.event.extra }
    )

    private var event: Event { published.event }

    private var sponsors: [SponsorModel] {
        event.sponsors.map { sponsor in
            let path = sponsor.logo.map { SitePath.resolved($0, from: "events/\(event.slug)/") }
            let known = path.flatMap { context.publication.media[$0] }
            return SponsorModel(sponsor: sponsor, logo: known.map { context.href(.media($0.path)) })
        }
    }

    private var boardLink: LinkItem? {
        guard published.hasBoard, !published.boardStayedEmpty else { return nil }
        return LinkItem(label: context.strings(.seeBoard), href: context.href(.board(event.slug)))
    }

    /// Where one becomes a participant, while that is possible.
    private var signUp: LinkItem? {
        let today = context.publication.settings.date
        let window = event.registration
        guard !published.isPast, event.status == .announced, window.mode == .open || window.mode == .imported,
            window.from.map({ $0.local.date <= today }) ?? true,
            window.until.map({ $0.local.date >= today }) ?? true
        else { return nil }
        let onSale = event.tickets.filter { $0.sale(on: today) == .open }
        if let shop = onSale.lazy.compactMap({ SafeLink.outside($0.url) }).first {
            return LinkItem(label: context.strings(.getTicket), href: shop)
        }
        guard window.mode == .open, event.tickets.isEmpty || !onSale.isEmpty,
            let board = SafeLink.outside(context.publication.site.boardURL)
        else {
            return nil
        }
        return LinkItem(label: context.strings(.signUp), href: board)
    }

    private var conduct: LinkItem? {
        guard let page = event.conduct?.page, context.publication.hasPage([page]) else { return nil }
        return LinkItem(label: context.strings(.codeOfConduct), href: context.href(.page([page])))
    }

    private func link(to published: PublishedEvent?) -> LinkItem? {
        published.map { context.card(of: $0) }.map {
            LinkItem(label: $0.title, href: $0.href, aside: $0.dates)
        }
    }

    /// When what is known of the people goes, as long as there is any.
    private var dataGone: String? {
        let publication = context.publication
        let day = RetentionTimetable(of: event, keep: publication.site.keep).lastDay(of: .profiles)
        guard day >= publication.settings.date else { return nil }
        return context.strings(.dataGone, ("date", context.strings.day(day, weekday: false)))
    }

    private var privacy: LinkItem? {
        guard let dataGone, let page = Slug("privacy"), context.publication.hasPage([page]) else {
            return nil
        }
        return LinkItem(label: dataGone, href: context.href(.page([page])))
    }

    private var tickets: [TicketModel] {
        published.isPast || event.status == .cancelled
            ? []
            : event.tickets.map {
                TicketModel(ticket: $0, isOn: event.status != .postponed, context: context)
            }
    }

    /// Topics that have no write-up yet; those that have one are listed by it.
    ///
    /// After the event only those count that were talked about: what nobody placed, or what was cancelled, was not.
    private var sessions: [TopicCard] {
        published.topics.filter { topic in
            published.noteOfTopic[topic.slug] == nil
                && (!published.isPast || topic.cell != nil && topic.cancelled == nil)
        }
        .map { context.card(of: $0, at: published) }
    }

    private var stories: [Written<Story>] { published.stories.map { context.publication.stories[$0] } }

    private var cases: [Written<Story>] { published.cases.map { context.publication.cases[$0] } }

    /// What was promised and what came of it, as far as it was counted.
    private var outcomes: ChartModel? {
        ChartModel(
            title: context.strings(.chartOutcomes),
            goals: (event.purpose?.measures ?? []).compactMap { measure in
                guard let count = told[measure.id] else { return nil }
                let number = count.number.map(String.init) ?? context.strings(.outcomeFew)
                let text = measure.target.map {
                    context.strings(.outcomeOf, ("n", number), ("target", String($0)))
                }
                return (measure.text, count.number, measure.target, text ?? number)
            }
        )
    }

    /// What came of the measures, where it may be said.
    private var told: [Slug: PublicCount] {
        let counts = published.board.outcomes.filter { $0.count != .withheld }
        return Dictionary(counts.map { ($0.measure, $0.count) }) { first, _ in first }
    }

    private var stages: ChartModel? {
        ChartModel(
            title: context.strings(.chartStages),
            bars: published.board.stages.map { share in
                // Often it is the largest that is not told: without its line the others would look like all.
                let people = context.strings.people(share.count) ?? context.strings(.peopleWithheld)
                return (context.strings.feature(share.name), share.count.number, people)
            }
        )
    }

    private var wishes: ChartModel? {
        let wished = published.topics.compactMap { topic in topic.wished.map { (topic, $0) } }
        let ranked = wished.sorted { ($1.1.number ?? 0, $0.0.number) < ($0.1.number ?? 0, $1.0.number) }
        return ChartModel(
            title: context.strings(.chartWishes),
            bars: ranked.prefix(8).map { topic, count in
                (topic.title, count.number, context.strings.people(count))
            }
        )
    }
}
