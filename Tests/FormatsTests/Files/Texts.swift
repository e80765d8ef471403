/// Front matter as people write it, every key of it, for the tests of this room.
enum Texts {
    static let site = """
        # The site.
        title: Second Cup                           # required
        base-url: https://example.org
        board-url: https://board.example.org/
        language: en
        theme: default
        default-event: second-cup-2
        licence: CC BY 4.0
        mail: [sendmail, -t, -i]
        keep: {ballots: 20, links: 31, profiles: 100}
        ambassadors: {population: 400, quotas: {front: 10, top: 2}}
        privacy:
          contact: privacy@example.org
          allow: [{text: Orange, reason: the colour}]
          common-words: [Will, May, Mark]
        extra: {strapline: bring a cup, more: {depth: 2}, list: [a, b]}
        """

    static let event = """
        title: "Second Cup 2: after the launch"     # required
        tagline: What happens when the launch party is over
        starts: 2027-03-19T09:00                    # required, local wall time
        ends: 2027-03-19T17:00
        timezone: Europe/London                     # required
        status: announced
        language: en
        venue: {name: The Old Bindery, address: "…, London", url: "https://example.org/venue", step-free: true}
        organisers: [{name: The Second Cup team, contact: hello@example.org}]
        sponsors: [{name: A printing house, url: "https://example.org", pays-for: the room}]
        conduct: {contact: "the person with the red badge, or conduct@example.org", page: code-of-conduct}
        capacity: 60
        tickets:
          - {id: practitioner, name: Practitioner, price: 10, currency: GBP, audience: practitioner, places: 44, url: "https://example.org/buy"}
          - {id: vendor, name: Vendor (listens), price: 50.5, currency: GBP, audience: vendor, places: 4, from: 2027-02-01, until: 2027-03-15}
        registration: {mode: open, from: 2027-01-10, until: 2027-03-18T18:00}
        audience: {vendors-may: [come]}
        attribution: consent
        journey: [thinking, planning, piloting, rolling-out, running, renewing]
        themes: [governance, pilots, ambassadors]
        roles: [community lead, internal comms, IT]
        rooms:
          - {id: press, name: Press, capacity: 40, features: [projector, step-free, hearing-loop]}
          - {id: garden, name: Garden Table, capacity: 8, features: [quiet]}
        slots:
          - {id: opening, starts: "09:30", ends: "10:30", kind: plenary, title: Opening circle}
          - {id: s1, starts: 10:45, ends: 11:35}
        blocked: [{slot: s1, room: garden, reason: "rain"}]
        meeting-points: [window seat, stairs, table 1]
        placing: plan
        spare-cells: 1
        seconds-needed: 2
        interests: {budget: 8, weights: {must: 3, like: 1}, musts: 2}
        purpose:
          need: People who run internal networks alone repeat each other's mistakes
          for: community leads in large organisations
          outcome: one changed decision and one peer to ring
          measures: [{id: commitments, text: commitments made, target: 20}, {id: kept, text: kept after 90 days, target: 10, due: 2027-06-17}]
          sponsor: The Second Cup team
          retire-on: 2027-07-17
        series: second-cup
        aliases: [/events/the-old-name/]
        """

    static let note = """
        title: Three months after launch it went quiet
        session: quiet-after-launch
        status: draft
        date: 2027-03-19
        updated: 2027-03-28
        tags: [adoption, community-management]
        authors: [Note-taker at Press]
        attribution: chatham-house
        builds-on: [second-cup-1/first-year]
        answers: [how-do-you-restart]
        publish-on: 2027-04-02
        expires-on: 2030-01-01
        language: en
        aliases: [/old/path/]
        """

    static let story = """
        title: The forty minutes that saved our pilot
        date: 2027-03-20
        status: draft
        event: second-cup-2
        from: a community lead at a large firm
        source: https://example.org/post
        tags: [pilots]
        """

    static let question = """
        title: Who owns the network when the sponsor leaves?
        asked: 2027-03-19
        status: answered
        answered-by: [second-cup-2/our-sponsor-left]
        event: second-cup-2
        tags: [governance]
        """
}
