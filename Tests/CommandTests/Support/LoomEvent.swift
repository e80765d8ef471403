/// An invented small event, for these tests only: twelve places, three rooms, three slots.
enum LoomEvent {
    /// Its `event.md`.
    static func file(attribution: String = "consent") -> String {
        """
        ---
        title: "Quiet Loom: the handover"
        starts: 2027-06-11T09:00
        ends: 2027-06-11T16:00
        timezone: Europe/Lisbon
        status: announced
        language: en
        venue: {name: The Dye House, address: "Rua do Tear 7, Covilhã", step-free: true}
        organisers: [{name: The Quiet Loom team, contact: team@loom.example}]
        capacity: 8
        tickets:
          - {id: weaver, name: Weaver, price: 12, currency: EUR, audience: practitioner, places: 6}
          - {id: guest, name: Guest, price: 30, currency: EUR, audience: consultant, places: 2}
        registration: {mode: open}
        audience: {vendors-may: [come]}
        attribution: \(attribution)
        journey: [thinking, piloting, running, renewing]
        themes: [handover, silence, measuring, retiring]
        roles: [community lead, knowledge, IT]
        rooms:
          - {id: loom, name: Loom, capacity: 30, features: [projector, step-free]}
          - {id: shuttle, name: Shuttle, capacity: 8, features: [whiteboard]}
          - {id: bobbin, name: Bobbin, capacity: 5, features: [quiet]}
        slots:
          - {id: opening, starts: "09:00", ends: "10:00", kind: plenary, title: Opening circle}
          - {id: s1, starts: "10:10", ends: "11:00"}
          - {id: s2, starts: "11:10", ends: "12:00"}
          - {id: lunch, starts: "12:00", ends: "13:30", kind: break, title: Lunch}
          - {id: s3, starts: "13:30", ends: "14:20"}
          - {id: coffee, starts: "14:30", ends: "15:15", kind: meet, title: Coffee}
        meeting-points: [the vat, the window]
        placing: organisers
        spare-cells: 0
        seconds-needed: 1
        interests: {budget: 6, weights: {must: 3, like: 1}, musts: 2}
        purpose:
          need: Those who inherit a network inherit its silence
          for: people who took one over
          outcome: one question asked aloud
          measures:
            - {id: asked, text: questions asked aloud, target: 10}
        ---
        A day for those who came after.

        """
    }

    /// A list of people: number, name, address, organisation, role, stage, what they ask and offer.
    static let people: [[String]] = [
        ["Marit Solheim", "marit.solheim@fjord.example", "Nordlys Ferries", "community lead", "running"],
        ["Tomás Quintela", "tquintela@moinho.example", "Moinho Paper", "knowledge", "piloting"],
        ["Adaeze Okwuosa", "ada.okwuosa@harbour.example", "Harbour Grain", "IT", "thinking"],
        ["Bríd Ní Chonaill", "brid@turlough.example", "Turlough Trains", "community lead", "renewing"],
        ["Kenji Hayakawa", "kenji.h@sumi.example", "Sumi Ink", "knowledge", "running"],
        ["Wilhelmine Achterberg", "w.achterberg@polder.example", "Polder Water", "IT", "piloting"],
    ]

    /// The people as a table that an import reads by its headers.
    static var table: String {
        let themes = [
            ("handover", "silence"), ("silence", "handover"), ("measuring", "retiring"),
            ("retiring", "measuring"), ("handover", "measuring"), ("measuring", "handover"),
        ]
        return "Name,Email,Organisation,Role,Stage,Asks,Offers\n"
            + zip(people, themes).map { person, themes in
                (person + [themes.0, themes.1]).joined(separator: ",") + "\n"
            }.joined()
    }

    /// What people pitch: who, and what.
    static let pitches: [(by: String, title: String)] = [
        ("1", "Nobody told me why the old board stopped asking"),
        ("2", "The pilot ended, and so did its budget"),
        ("3", "Which of four hundred groups may I close?"),
        ("4", "My predecessor's password is a legend"),
    ]
}
