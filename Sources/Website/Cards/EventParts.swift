import Unconference

/// Where an event is.
struct VenueModel: TemplateModel {
    let venue: Venue

    static let fields = Fields<VenueModel>(
        .text("name") { $0.venue.name },
        .text("address") { $0.venue.address },
        .text("url") { SafeLink.outside($0.venue.url) },
        .flag("isStepFree") { $0.venue.stepFree == true },
        .flag("hasSteps") { $0.venue.stepFree == false }
    )
}

/// Somebody who calls the event.
struct OrganiserModel: TemplateModel {
    let organiser: Organiser

    static let fields = Fields<OrganiserModel>(
        .text("name") { $0.organiser.name },
        .text("contact") { $0.organiser.contact },
        .text("contactHref") { SafeLink.contact($0.organiser.contact) }
    )
}

/// Somebody who pays for a part of the event.
struct SponsorModel: TemplateModel {
    let sponsor: Sponsor
    /// The address of the logo, where there is such a file.
    let logo: String?

    static let fields = Fields<SponsorModel>(
        .text("name") { $0.sponsor.name },
        .text("url") { SafeLink.outside($0.sponsor.url) },
        .text("logo") { $0.logo },
        .text("paysFor") { $0.sponsor.paysFor }
    )
}

/// A kind of ticket.
struct TicketModel: TemplateModel {
    let ticket: Ticket
    /// Whether its event takes place as announced.
    let isOn: Bool
    let context: PageContext

    static let fields = Fields<TicketModel>(
        .text("name") { $0.ticket.name },
        .text("price") { $0.price },
        .text("places") { model in model.ticket.places.map { model.context.strings.count(.place, $0) } },
        .text("url") { $0.isOn && $0.sale == .open ? SafeLink.outside($0.ticket.url) : nil },
        .text("until") { $0.saleInWords }
    )

    private var sale: Ticket.Sale { ticket.sale(on: context.publication.settings.date) }

    /// Until when it can be had, or from when on, or that it can't be had any more.
    private var saleInWords: String? {
        guard isOn else { return nil }
        func words(_ phrase: Phrase, _ day: LocalDate?) -> String? {
            day.map { context.strings(phrase, ("date", context.strings.day($0, weekday: false))) }
        }
        return switch sale {
        case .ahead: words(.from, ticket.from)
        case .open: words(.until, ticket.until)
        case .over: context.strings(.saleOver)
        }
    }

    private var price: String {
        guard ticket.price > 0 else { return context.strings(.free) }
        let cents = Int((ticket.price * 100).rounded().clamped(to: 0...1e12))
        return context.strings.price(cents, ticket.currency)
    }
}

extension Double {
    fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
        isFinite ? min(max(self, range.lowerBound), range.upperBound) : range.lowerBound
    }
}

/// Why an event is held.
struct PurposeModel: TemplateModel {
    let purpose: Purpose
    /// The measures of which it is known what came of them; a chart shows these.
    let counted: Set<Slug>
    let context: PageContext

    static let fields = Fields<PurposeModel>(
        .text("need") { $0.purpose.need },
        .text("audience") { $0.purpose.audience },
        .text("outcome") { $0.purpose.outcome },
        .text("sponsor") { $0.purpose.sponsor },
        .list("measures") { model in
            model.measures.map { MeasureModel(measure: $0, context: model.context) }
        },
        .flag("hasMeasures") { !$0.measures.isEmpty }
    )

    private var measures: [Purpose.Measure] { purpose.measures.filter { !counted.contains($0.id) } }
}

/// One thing that is counted to see whether the purpose was met.
struct MeasureModel: TemplateModel {
    let measure: Purpose.Measure
    let context: PageContext

    static let fields = Fields<MeasureModel>(
        .text("text") { $0.measure.text },
        .number("target") { $0.measure.target },
        .text("due") { model in
            model.measure.due.map {
                model.context.strings(.by, ("date", model.context.strings.day($0, weekday: false)))
            }
        }
    )
}
