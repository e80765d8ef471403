public import Unconference

extension EventFile {
    /// The text of `event.md` for an event, every key in the order of the manual, and its page below.
    ///
    /// Reading it gives the same event.
    public static func text(_ event: Event) -> String {
        var head = HeadText()
        head.line("---")
        head.key("title", YAMLText.line(event.title))
        head.key("tagline", event.tagline.map(YAMLText.line))
        head.key("starts", event.starts.local.description, note: "local wall time")
        head.key("ends", event.ends.local.description)
        head.key("timezone", event.zone.identifier)
        head.key("status", event.status.rawValue, note: names(EventStatus.self))
        head.key("language", YAMLText.line(event.language))
        hosts(event, to: &head)
        registration(event, to: &head)
        head.key("attribution", event.attribution.rawValue, note: names(AttributionRule.self))
        head.key("journey", YAMLText.list(event.journey))
        head.key("themes", YAMLText.list(event.themes), note: "asks and offers are chosen from these")
        head.key("roles", YAMLText.list(event.roles))
        board(event, to: &head)
        head.key("placing", event.placing.rawValue, note: names(Placing.self))
        head.key("spare-cells", String(event.spareCells), note: "cells of each slot that a plan leaves free")
        head.key("seconds-needed", String(event.secondsNeeded), note: "besides the proposer")
        let wishes = event.wishes
        head.key(
            "interests",
            "{budget: \(wishes.budget), weights: {must: \(wishes.mustWeight), like: \(wishes.likeWeight)}, musts: \(wishes.musts)}"
        )
        EventFile.purpose(event.purpose, to: &head)
        head.key("series", event.series.map(YAMLText.name))
        if event.series == nil {
            head.line("# series: my-series        # the pages of one series lead to each other")
        }
        head.key("aliases", event.aliases.isEmpty ? nil : YAMLText.list(event.aliases))
        head.extra(event.extra)
        head.line("---")
        return head.text + event.body
    }

    private static func names<Value: RawRepresentable<String> & CaseIterable>(_: Value.Type) -> String {
        Value.allCases.map(\.rawValue).joined(separator: " | ")
    }

    private static func hosts(_ event: Event, to head: inout HeadText) {
        if let venue = event.venue {
            head.key(
                "venue",
                YAMLText.group([
                    ("name", YAMLText.line(venue.name)), ("address", venue.address.map(YAMLText.value)),
                    ("url", venue.url.map(YAMLText.line)), ("step-free", venue.stepFree.map { String($0) }),
                ])
            )
        } else {
            head.line(
                #"# venue: {name: The Old Bindery, address: "…, London", url: "https://example.org", step-free: true}"#
            )
        }
        if event.organisers.isEmpty {
            head.line("# organisers: [{name: The team, contact: hello@example.org}]")
        }
        head.groups(
            "organisers",
            event.organisers.map {
                YAMLText.group([
                    ("name", YAMLText.line($0.name)), ("contact", $0.contact.map(YAMLText.line)),
                ])
            }
        )
        if event.sponsors.isEmpty { head.line("# sponsors: [{name: A printing house, pays-for: the room}]") }
        head.groups(
            "sponsors",
            event.sponsors.map {
                YAMLText.group([
                    ("name", YAMLText.line($0.name)), ("url", $0.url.map(YAMLText.line)),
                    ("logo", $0.logo.map(YAMLText.line)), ("pays-for", $0.paysFor.map(YAMLText.line)),
                ])
            }
        )
        if let conduct = event.conduct {
            head.key(
                "conduct",
                YAMLText.group([
                    ("contact", YAMLText.line(conduct.contact)),
                    ("page", conduct.page.map(YAMLText.name)),
                ])
            )
        } else {
            head.line("# conduct: {contact: conduct@example.org, page: code-of-conduct}")
        }
    }

    private static func registration(_ event: Event, to head: inout HeadText) {
        head.key("capacity", event.capacity.map { String($0) })
        if event.tickets.isEmpty {
            head.line(
                "# tickets: [{id: practitioner, name: Practitioner, price: 10, currency: GBP, places: 44}]"
            )
        }
        head.groups("tickets", event.tickets.map(ticket))
        let window = event.registration
        head.key(
            "registration",
            YAMLText.group([
                ("mode", window.mode.rawValue), ("from", window.from?.local.description),
                ("until", window.until?.local.description),
            ]),
            note: "mode: " + names(RegistrationWindow.Mode.self)
        )
        let rights = VendorRight.allCases.filter(event.vendorsMay.contains).map(\.rawValue)
        head.key(
            "audience",
            YAMLText.group([("vendors-may", YAMLText.list(rights))]),
            note: "any of: " + VendorRight.allCases.map(\.rawValue).joined(separator: ", ")
        )
    }

    private static func ticket(_ ticket: Ticket) -> String {
        YAMLText.group([
            ("id", YAMLText.name(ticket.id)), ("name", YAMLText.line(ticket.name)),
            ("price", PriceText.text(ticket.price)), ("currency", ticket.currency),
            ("audience", ticket.audience?.rawValue), ("places", ticket.places.map { String($0) }),
            ("url", ticket.url.map(YAMLText.line)), ("from", ticket.from?.description),
            ("until", ticket.until?.description),
        ])
    }
}
