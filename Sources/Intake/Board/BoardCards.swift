public import Formats
public import Registration
public import Unconference

/// What a paper board says, typed line by line: which card hangs in which cell, and which cells are empty.
public struct BoardCards: Hashable, Sendable {
    /// Where each card hangs.
    public var cells: [Topic.ID: Cell] = [:]
    /// Cells in which none does.
    public var emptied: Set<Cell> = []

    /// How many bytes of it are read at most.
    public static let largest = 1 << 20

    /// Reads lines of slot, room and card, and collects everything that is wrong with them.
    ///
    /// Slots and rooms are known by their ids and names, a slot by its beginning, too; cards by number, name in addresses or
    /// title. Case and accents don't matter. A line may be parted by tabs, semicolons, commas or spaces.
    ///
    /// - Parameters:
    ///   - bytes: the lines.
    ///   - file: their name, as findings say it.
    ///   - gathering: the event whose board it is.
    /// - Throws: a ``Failure`` where it is no text.
    public static func read(
        _ bytes: [UInt8],
        file: String,
        for gathering: Gathering
    ) throws(Failure) -> Reading<BoardCards> {
        guard bytes.count <= largest else {
            throw Failure("file-too-large", "the lines are larger than 1 MiB", at: Place(file: file))
        }
        let plain = try CSVEncoding.utf8(of: bytes, file: file)
        guard let text = String(validating: plain, as: UTF8.self) else {
            throw Failure("bad-encoding", "the lines are not UTF-8", at: Place(file: file))
        }
        var reader = BoardCardReader(gathering, file: file)
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
        {
            reader.read(line, number: index + 1)
        }
        reader.check()
        return Reading(
            reader.cards,
            findings: reader.findings.sorted { ($0.place, $0.code) < ($1.place, $1.code) }
        )
    }
}

private func < (left: (Place?, String), right: (Place?, String)) -> Bool {
    let (one, other) = (left.0 ?? Place(file: ""), right.0 ?? Place(file: ""))
    return one == other ? left.1 < right.1 : one < other
}
