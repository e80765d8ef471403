import Unconference

extension Fields {
    /// The kinds of tickets.
    func tickets() -> [Placed<Ticket>] {
        groups(
            "tickets",
            example: "tickets: [{id: practitioner, name: Practitioner, price: 10, currency: GBP}]"
        )
        .compactMap { fields in fields.ticket().map { Placed(value: $0, mark: fields.mark) } }
    }

    private func ticket() -> Ticket? {
        let id = requiredSlug("id", help: "give the ticket a short name, such as `id: practitioner`")
        let name = line("name")
        let price = price("price") ?? 0
        let currency = currency()
        let audience = choice("audience", AudienceKind.self)
        let places = number("places", in: 0...100_000)
        let url = address("url")
        let from = date("from")
        let until = date("until")
        if price > 0, !has("currency") {
            report.error(
                "missing-key",
                "\(self.name("price")) is \(PriceText.text(price)), and `currency` is missing",
                at: mark(of: "price"),
                help: "add `currency: GBP`, or the code of your currency"
            )
        }
        if let from, let until, until < from {
            report.error(
                "time-order",
                "\(self.name("until")) is \(until), before `from`, \(from)",
                at: mark(of: "until"),
                help: "exchange the two, or correct the year"
            )
        }
        return id.map {
            Ticket(
                id: $0,
                name: name ?? $0.text,
                price: price,
                currency: currency,
                audience: audience,
                places: places,
                url: url,
                from: from,
                until: until
            )
        }
    }

    private func currency() -> String? {
        guard let line = line("currency") else { return nil }
        if line.utf8.count == 3, line.utf8.allSatisfy({ (65...90).contains($0) }) { return line }
        report.error(
            "wrong-value",
            "\(name("currency")) is “\(line.shortened(to: 20))”; it takes a code of three capitals, such as GBP or EUR",
            at: mark(of: "currency")
        )
        return nil
    }

    /// How and when people register.
    func registration(clock: WallClock) -> RegistrationWindow {
        var window = RegistrationWindow()
        guard
            let fields = group("registration", example: "registration: {mode: open, until: 2027-03-18T18:00}")
        else { return window }
        window.mode = fields.choice("mode") ?? .open
        window.from = fields.edge("from", dayMeans: .midnight, clock: clock)
        window.until = fields.edge("until", dayMeans: .endOfDay, clock: clock)
        if let from = window.from, let until = window.until, until < from {
            report.error(
                "time-order",
                "\(fields.name("until")) is \(until.local), before `from`, \(from.local)",
                at: fields.mark(of: "until"),
                help: "exchange the two, or correct the year"
            )
        }
        return window
    }

    /// A moment; a day alone means its beginning or its end, which exists even where the clocks change at midnight.
    private func edge(_ key: String, dayMeans time: LocalTime, clock: WallClock) -> Moment? {
        guard let wall = wallTime(key, dayMeans: time) else { return nil }
        if case .text(let text)? = node(key)?.content, LocalDate(text.trimmed) != nil {
            return clock.edge(wall)
        }
        return clock.moment(wall, name(key), at: mark(of: key))
    }
}
