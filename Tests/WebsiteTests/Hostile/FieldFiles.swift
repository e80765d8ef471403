import Foundation

/// One file of each kind that a person writes, with every key; each value that «stands so» can be replaced by another.
enum FieldFiles {
    /// The files by path; what stands between the marks is the value that the kind of the key asks for.
    static let texts: [String: String] = [
        "unconf.yml": """
        title: «»
        base-url: «https://cup.example.org/»
        board-url: «https://board.example.org/»
        language: «en»
        theme: «default»
        default-event: «cup»
        licence: «»
        webmention: «https://mentions.example.org/cup»
        mail: [«sendmail»]
        keep: {ballots: «21», links: «30», profiles: «120»}
        ambassadors: {population: «400», quotas: {front: «10», middle: «4», top: «2»}}
        privacy:
          contact: «»
          allow: [{text: «», reason: «»}]
          common-words: [«Will»]
        """,
        "Content/index.md": head("title: «»\nlanguage: «en»"),
        "Content/pages/more.md": head(
            "title: «»\nmenu: «10»\nstatus: «published»\nlanguage: «en»"
        ),
        "Content/events/cup/event.md": head(
            """
            title: «»
            tagline: «»
            starts: «2027-03-19T09:00»
            ends: «2027-03-19T17:00»
            timezone: «Europe/London»
            status: «announced»
            language: «en»
            venue: {name: «», address: «», url: «https://example.org/venue», step-free: «true»}
            organisers: [{name: «», contact: «»}]
            sponsors: [{name: «», url: «https://example.org/», logo: «media/logo.png», pays-for: «»}]
            conduct: {contact: «», page: «more»}
            capacity: «60»
            tickets:
              - {id: «practitioner», name: «», price: «10», currency: «GBP», audience: «practitioner», places: «44»,
                 url: «https://example.org/buy», from: «2027-01-10», until: «2027-03-15»}
            registration: {mode: «open», from: «2027-01-10», until: «2027-03-18T18:00»}
            audience: {vendors-may: [«come»]}
            attribution: «open»
            journey: [«thinking», «rolling-out»]
            themes: [«»]
            roles: [«»]
            rooms:
              - {id: press, name: «», capacity: «40», features: [«»]}
              - {id: «garden», name: «», capacity: «8»}
            slots:
              - {id: «opening», starts: «09:30», ends: «10:30», kind: «plenary», title: «»}
              - {id: s1, starts: "10:45", ends: "11:35"}
            blocked: [{slot: «s1», room: «press», reason: «»}]
            meeting-points: [«»]
            placing: «plan»
            spare-cells: «1»
            seconds-needed: «2»
            interests: {budget: «8», weights: {must: «3», like: «1»}, musts: «2»}
            purpose:
              need: «»
              for: «»
              outcome: «»
              measures: [{id: «commitments», text: «», target: «20», due: «2027-06-17»}]
              sponsor: «»
              retire-on: «2027-07-17»
            series: «cups»
            aliases: [«/events/old/»]
            """
        ),
        "Content/events/cup/notes/one.md": head(
            """
            title: «»
            session: «quiet»
            status: «published»
            date: «2027-03-19»
            updated: «2027-04-02»
            tags: [«»]
            authors: [«»]
            attribution: «open»
            builds-on: [«cup/two»]
            answers: [«how»]
            publish-on: «2027-03-20»
            expires-on: «2037-03-20»
            language: «en»
            aliases: [«/old/quiet/»]
            """
        ),
        "Content/events/cup/notes/two.md": head("title: Two\nstatus: published"),
        "Content/stories/tea.md": head(
            """
            title: «»
            date: «2027-03-20»
            status: «published»
            event: «cup»
            from: «»
            source: «https://example.org/post»
            tags: [«»]
            language: «en»
            """
        ),
        "Content/cases/screen.md": head(
            """
            title: «»
            date: «2027-03-22»
            status: «published»
            event: «cup»
            from: «»
            source: «https://example.org/post»
            organisation-kind: «»
            outcome: «»
            tags: [«»]
            language: «en»
            """
        ),
        "Content/questions/how.md": head(
            """
            title: «»
            asked: «2027-03-19»
            status: «answered»
            answered-by: [«cup/one»]
            event: «cup»
            tags: [«»]
            language: «en»
            """
        ),
        "Content/ambassadors/kettle.md": head(
            """
            name: «»
            status: «published»
            since: «2026-04-20»
            objective: «»
            level: «front»
            organisation-kind: «»
            validated-by: [«», the team]
            tags: [«»]
            language: «en»
            """
        ),
        "Content/events/cup/board.json": """
        {"version": 1, "phase": "wrap-up", "uid": «uid-of-the-event», "attendance": «59»,
         "stages": [{"name": «», "count": «7»}, {"name": «», "count": «12»}],
         "outcomes": [{"measure": «commitments», "count": «17», "on": «2027-06-17»}],
         "blocked": [{"cell": {"slot": "s1", "room": "garden"}, "reason": «»}],
         "people": [{"name": «», "role": «», "organisation": «», "asks": [«»], "offers": [«»]}],
         "cleared": {},
         "topics": [
          {"number": 1, "slug": "quiet", "title": «», "detail": «», "needs": [«projector»], "tags": [«»],
           "format": «discussion», "hosts": [«»], "cell": {"slot": "s1", "room": "press"}, "uid": «uid-1»,
           "wished": «12», "mergedFrom": [2], "delay": 5, "wantsHost": false, "repeats": 2},
          {"number": 2, "slug": "other", "title": «», "uid": «uid-2», "halfOf": 1,
           "cancelled": {"slot": «s1», "room": «garden»}}],
         "moved": [{"slot": "s1", "plannedStarts": «2027-03-19T10:45:00Z», "plannedEnds": «2027-03-19T11:35:00Z»,
                    "starts": «2027-03-19T10:50:00Z», "ends": «2027-03-19T11:35:00Z»}],
         "revisions": {"uid-1": 2}}
        """,
    ]

    private static func head(_ keys: String) -> String {
        "---\n\(keys)\n---\nThe first words.\n\n## What worked\n\nMore.\n"
    }

    /// What stands where a key takes any words.
    static let harmless = "Harmless words"

    /// The places where a value stands, as paths with numbers.
    static let places: [Place] = texts.keys.sorted().flatMap { path in
        (0..<(texts[path]?.split(separator: "«", omittingEmptySubsequences: false).count ?? 1) - 1).map {
            Place(path: path, number: $0)
        }
    }

    /// A place where a value stands.
    struct Place: Hashable {
        var path: String
        var number: Int
    }

    /// Whether any words may stand in a place.
    static func isFree(_ place: Place) -> Bool {
        let pieces = (texts[place.path] ?? "").split(separator: "«", omittingEmptySubsequences: false)
        return pieces.dropFirst(place.number + 1).first?.hasPrefix("»") == true
    }

    /// The keys that the readers of files ask for, as their sources have them.
    static func keysOfReaders() throws -> Set<String> {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let folder = root.appending(path: "Sources/Formats")
        let walk = FileManager.default.enumerator(atPath: folder.path)
        var keys: Set<String> = []
        while let path = walk?.nextObject() as? String {
            guard path.hasSuffix(".swift"), path.hasPrefix("Files/") || path.hasPrefix("Board/") else {
                continue
            }
            let source = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            for call in source.matches(of: #/\b(\w+)(?:<[^>]*>)?\(\s*"([a-z][a-z-]*)"/#)
            where ![
                "error", "warning", "refuse", "missing", "name", "mark", "has", "Failure", "Finding",
                "refused",
            ].contains(
                call.1
            ) {
                keys.insert(String(call.2))
            }
            guard path.hasPrefix("Board/") else { continue }
            for key in source.matches(of: #/case "([a-zA-Z]+)":/#) { keys.insert(String(key.1)) }
        }
        return keys
    }

    /// The files with a text in some places, and with what belongs there in all others.
    static func files(_ text: String, in places: Set<Place>) -> [String: String] {
        var files: [String: String] = [:]
        for (path, template) in texts {
            let pieces = template.split(separator: "«", omittingEmptySubsequences: false)
            var file = String(pieces[0])
            for (number, piece) in pieces.dropFirst().enumerated() {
                let parts = piece.split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
                let usual = parts[0]
                if places.contains(Place(path: path, number: number)) {
                    file += quoted(text)
                } else if usual.isEmpty {
                    file += quoted(harmless)
                } else {
                    let isBare = !path.hasSuffix(".json") && !usual.contains(":")
                    file += isBare ? usual : "\"\(usual)\""
                }
                file += parts[1]
            }
            files[path] = file
        }
        return files
    }

    /// The line on which a place is, counted from 1: no value that is put there has a line end of its own.
    static func line(of place: Place) -> Int {
        let pieces = (texts[place.path] ?? "").split(separator: "«", omittingEmptySubsequences: false)
        return pieces.prefix(place.number + 1).joined().count { $0 == "\n" } + 1
    }

    /// A text between quotation marks, which YAML and JSON read alike.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: result += "\\\(scalar)"
            case 0..<32, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE...0xFFFF:
                result += "\\u" + String(scalar.value + 0x10000, radix: 16).dropFirst()
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
