import Registration
import Unconference

/// Reads the lines of a paper board one by one, then looks at the board that they would make.
struct BoardCardReader {
    private(set) var cards = BoardCards()
    private(set) var findings: [Finding] = []
    private let gathering: Gathering
    private let file: String
    private let slots: [(name: String, id: Slug)]
    private let rooms: [(name: String, id: Slug)]
    private var lines: [Topic.ID: Place] = [:]
    private var taken: [Cell: Int] = [:]

    init(_ gathering: Gathering, file: String) {
        self.gathering = gathering
        self.file = file
        let event = gathering.event
        slots = event.sessionSlots.flatMap { slot in
            [slot.id.text, slot.label, slot.starts.local.time.description].map {
                (BoardCardReader.plain($0), slot.id)
            }
        }
        rooms = event.rooms.flatMap { room in
            [room.id.text, room.name].map { (BoardCardReader.plain($0), room.id) }
        }
    }

    /// A word of a line and the column in which it begins.
    private struct Word {
        var text: Substring
        var column: Int
    }

    mutating func read(_ line: Substring, number: Int) {
        let words = words(of: line)
        guard let first = words.first, !first.text.hasPrefix("#") else { return }
        if number == 1, ["slot", "time", "zeit"].contains(BoardCardReader.plain(String(first.text))) {
            return
        }
        var rest = words[...]
        guard let slot = take("slot", slots, from: &rest, line: number),
            let room = take("room", rooms, from: &rest, line: number)
        else { return }
        let cell = Cell(slot: slot, room: room)
        let place = Place(file: file, line: number, column: rest.first?.column ?? line.count + 1)
        if let other = taken[cell] {
            report("cell-twice", "\(cell) stands in line \(other), too", at: place)
            return
        }
        taken[cell] = number
        let card = rest.map(\.text).joined(separator: " ")
        guard !card.isEmpty, !["-", "–", "—"].contains(card) else {
            cards.emptied.insert(cell)
            return
        }
        do {
            let topic = try self.topic(card)
            if let other = lines[topic.id]?.line {
                report("card-twice", "card \(topic.id) hangs in line \(other), too", at: place)
            } else {
                lines[topic.id] = place
                cards.cells[topic.id] = cell
            }
        } catch {
            report(
                error.code,
                error.message,
                at: place,
                help: Int(digits: card) == nil
                    ? error.help : "pitch it first: `unconf topic pitch \"…\" --number \(card)`"
            )
        }
    }

    /// Looks at the board as it would be, and reports each rule that a card would break at its line.
    mutating func check() {
        var trial = gathering
        let claimed = Set(cards.cells.values).union(cards.emptied)
        for placement in gathering.placements.sorted {
            let target = cards.cells[placement.topic]
            guard target.map({ $0 != placement.cell }) ?? claimed.contains(placement.cell) else { continue }
            if placement.locked {
                let line =
                    lines[placement.topic]
                    ?? taken[placement.cell].map { Place(file: file, line: $0, column: 1) }
                report(
                    "locked",
                    "topic \(placement.topic) is locked in \(placement.cell)",
                    at: line ?? Place(file: file),
                    help: "`unconf board unlock \(placement.topic)` first"
                )
            }
            trial.placements[placement.topic] = nil
        }
        for (topic, cell) in cards.cells { trial.placements[topic] = Placement(topic: topic, cell: cell) }
        for violation in BoardRules.violations(in: trial) {
            guard let place = lines[violation.topic] else { continue }
            report(violation.code, violation.message, at: place, help: violation.help)
        }
    }

    private func topic(_ card: String) throws(Refusal) -> Topic {
        do throws(Refusal) {
            return try gathering.topic(card)
        } catch {
            let wanted = BoardCardReader.plain(card)
            let named = gathering.openTopics.filter { BoardCardReader.plain($0.title) == wanted }
            if named.count == 1, let only = named.first { return only }
            throw error
        }
    }

    /// The longest run of words that names one of the things, taken from the line.
    private mutating func take(
        _ what: String,
        _ known: [(name: String, id: Slug)],
        from words: inout ArraySlice<Word>,
        line: Int
    ) -> Slug? {
        let most = min(words.count, 8)
        for count in stride(from: most, through: 1, by: -1) {
            let name = BoardCardReader.plain(
                words.prefix(count).map { String($0.text) }.joined(separator: " ")
            )
            if let found = known.first(where: { $0.name == name }) {
                words = words.dropFirst(count)
                return found.id
            }
        }
        let text = words.first.map { String($0.text) } ?? ""
        let names = Set(known.map(\.id.text)).sorted()
        report(
            "unknown-\(what)",
            text.isEmpty ? "the line has no \(what)" : "this event has no \(what) “\(text.prefix(60))”",
            at: Place(file: file, line: line, column: words.first?.column ?? 1),
            help: Nearest.name(to: text.lowercased(), among: names).map { "did you mean `\($0)`?" }
                ?? "it has \(names.joined(separator: ", "))"
        )
        return nil
    }

    /// The words of a line: what stands between tabs, semicolons or commas is one, else what stands between spaces.
    private func words(of line: Substring) -> [Word] {
        let separator: Character? = ["\t", ";", ","].first { line.contains($0) }
        var words: [Word] = []
        var fields = 0
        var start: (index: Substring.Index, column: Int)?
        func close(_ end: Substring.Index) {
            guard let from = start else { return }
            var text = line[from.index..<end]
            var column = from.column
            while let letter = text.first, letter.isWhitespace || letter == "\"" {
                text = text.dropFirst()
                column += 1
            }
            while let letter = text.last, letter.isWhitespace || letter == "\"" { text = text.dropLast() }
            if !text.isEmpty || separator != nil { words.append(Word(text: text, column: column)) }
            start = nil
        }
        var column = 0
        for index in line.indices {
            column += 1
            let letter = line[index]
            // A title after the second comma may have commas of its own.
            let isBoundary = separator.map { $0 == letter && fields < 2 } ?? letter.isWhitespace
            if isBoundary {
                close(index)
                fields += 1
                if separator != nil { start = (line.index(after: index), column + 1) }
            } else if start == nil {
                start = (index, column)
            }
        }
        close(line.endIndex)
        return words.allSatisfy(\.text.isEmpty) ? [] : words
    }

    private mutating func report(_ code: String, _ message: String, at place: Place, help: String? = nil) {
        findings.append(Finding(.error, code, message, at: place, help: help))
    }

    private static func plain(_ text: String) -> String { Gathering.folded(text) }
}
