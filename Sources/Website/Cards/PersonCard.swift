import Unconference

/// Somebody who agreed to be listed.
struct PersonCard: TemplateModel {
    let person: PublicPerson
    let events: [LinkItem]

    static let fields = Fields<PersonCard>(
        .text("name") { $0.person.name },
        .text("role") { $0.person.role },
        .text("organisation") { $0.person.organisation },
        .texts("asks") { $0.person.asks.map { word in String(word.map { $0 == "-" ? " " : $0 }) } },
        .texts("offers") { $0.person.offers.map { word in String(word.map { $0 == "-" ? " " : $0 }) } },
        .flag("hasAsks") { !$0.person.asks.isEmpty },
        .flag("hasOffers") { !$0.person.offers.isEmpty },
        .list("events") { $0.events }
    )
}
