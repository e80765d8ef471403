import Formats
import Unconference
import Website

extension BuildRecord {
    private static let mark = "unconf build record 7"

    /// The record in bytes, with a sum of them at the end: what is read from it is taken at its word.
    var sealed: [UInt8] {
        var bytes = packed
        let sum = ContentHash(of: bytes)
        for word in [sum.high, sum.low] {
            for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(8 * place))) }
        }
        return bytes
    }

    /// A record that was sealed.
    ///
    /// - Throws: where a single byte is not what it was.
    init(sealed bytes: [UInt8]) throws(Unpacker.Mistake) {
        guard bytes.count > 16 else { throw Unpacker.Mistake() }
        var words: [UInt64] = [0, 0]
        for (place, byte) in bytes.suffix(16).enumerated() {
            words[place / 8] |= UInt64(byte) << UInt64(8 * (place % 8))
        }
        let packed = bytes.dropLast(16)
        var sum = ContentHash()
        sum.add(packed)
        guard sum == ContentHash(high: words[0], low: words[1]) else { throw Unpacker.Mistake() }
        try self.init(packed: packed)
    }

    private var packed: [UInt8] {
        var packer = Packer(expecting: 1 << 20 + 512 * (sources.count + outputs.count))
        packer.pack(BuildRecord.mark)
        packer.pack(settings)
        packer.pack(frame)
        packer.pack(dataFile) { $0.pack($1) }
        packer.pack(all: others.sorted { $0.key < $1.key }) { packer, other in
            packer.pack(other.key)
            packer.pack(other.value)
        }
        packer.pack(sideBySide: sources.entries) { packer, source in
            packer.pack(source.path)
            packer.pack(source.value.stamp)
            packer.pack(source.value.packed) { $0.pack($1) }
            packer.pack(source.value.findings.bytes)
        }
        packer.pack(sideBySide: outputs.entries) { packer, output in
            packer.pack(output.path)
            packer.pack(output.value.hash)
            packer.pack(output.value.stamp)
            packer.pack(output.value.words.start)
            packer.pack(output.value.words.count)
            packer.pack(fixed: [output.value.use.facts, output.value.use.pool])
            packer.pack(output.value.trace)
        }
        packer.pack(fixed: notes.flatMap { [$0.name, $0.content] })
        packer.pack(words)
        packer.pack(search)
        packer.pack(findings.bytes)
        packer.pack(target)
        packer.pack(previous) { $0.pack($1) }
        packer.pack(all: changes) { $0.pack($1) }
        packer.pack(copy) { $0.pack($1) }
        packer.pack(leftOut)
        packer.pack(fixed: agreements.sorted())
        return packer.bytes
    }

    private init(packed bytes: ArraySlice<UInt8>) throws(Unpacker.Mistake) {
        var unpacker = Unpacker(bytes)
        guard try unpacker.text() == BuildRecord.mark else { throw Unpacker.Mistake() }
        settings = try unpacker.hash()
        frame = try unpacker.hash()
        dataFile = try unpacker.optional { packed throws(Unpacker.Mistake) in try packed.stamp() }
        let others = try unpacker.table { packed throws(Unpacker.Mistake) in try packed.stamp() }
        self.others = Dictionary(others.entries.map { ($0.path, $0.value) }) { first, _ in first }
        sources = try unpacker.table { packed throws(Unpacker.Mistake) in
            Source(
                stamp: try packed.stamp(),
                packed: try packed.optional { packed throws(Unpacker.Mistake) in try packed.data() },
                findings: PackedFindings(bytes: try packed.data())
            )
        }
        outputs = try unpacker.table { packed throws(Unpacker.Mistake) in
            Output(
                hash: try packed.hash(),
                stamp: try packed.stamp(),
                words: WordFile.Place(start: try packed.integer(), count: try packed.integer()),
                use: try packed.use(),
                trace: try packed.trace()
            )
        }
        let notes = try unpacker.fixed()
        self.notes = stride(from: 0, to: notes.count - 1, by: 2).map { (notes[$0], notes[$0 + 1]) }
        words = try unpacker.stamp()
        search = try unpacker.data()
        findings = PackedFindings(bytes: try unpacker.data())
        target = try unpacker.number()
        previous = try unpacker.optional { packed throws(Unpacker.Mistake) in try packed.number() }
        changes = try unpacker.all { packed throws(Unpacker.Mistake) in try packed.text() }
        copy = try unpacker.optional { packed throws(Unpacker.Mistake) in try packed.number() }
        leftOut = try unpacker.leftOut()
        agreements = Set(try unpacker.fixed())
        guard unpacker.isAtEnd else { throw Unpacker.Mistake() }
    }
}

extension Packer {
    /// Writes thousands of values, some of them on each core.
    fileprivate mutating func pack<Value: Sendable>(
        sideBySide values: [Value],
        _ write: @Sendable (inout Packer, Value) -> Void
    ) {
        pack(UInt64(values.count))
        let packed = Parallel.map(values, inPiecesOf: 512) { part in
            var packer = Packer(expecting: 512 * part.count)
            for value in part { write(&packer, value) }
            return packer
        }
        for part in packed { pack(part) }
    }

    /// Numbers that are as likely large as small, eight bytes each.
    fileprivate mutating func pack(fixed numbers: [UInt64]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(8 * numbers.count)
        for number in numbers {
            for place in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(8 * place))) }
        }
        pack(bytes)
    }

    fileprivate mutating func pack(_ leftOut: LeftOut) {
        pack(leftOut.drafts)
        pack(leftOut.future)
        pack(leftOut.next) { $0.pack($1.daysSince1970) }
        pack(leftOut.expired)
    }

    fileprivate mutating func pack(_ trace: PageTrace) {
        pack(!trace.isEmpty)
        guard !trace.isEmpty else { return }
        pack(trace.findings.bytes)
        pack(fixed: trace.related)
        pack(fixed: trace.links)
        pack(all: trace.pages) { $0.pack($1) }
    }

    fileprivate mutating func pack(_ hash: ContentHash) {
        pack(hash.high)
        pack(hash.low)
    }

    fileprivate mutating func pack(_ stamp: FileStamp) {
        pack(Int(stamp.size))
        pack(Int(stamp.modified))
        pack(Int(stamp.changed))
        pack(stamp.inode)
    }
}

extension Unpacker {
    fileprivate mutating func hash() throws(Mistake) -> ContentHash {
        ContentHash(high: try number(), low: try number())
    }

    fileprivate mutating func fixed() throws(Mistake) -> [UInt64] {
        let bytes = try data()
        guard bytes.count % 8 == 0 else { throw Mistake() }
        return bytes.withUnsafeBytes { raw in
            (0..<raw.count / 8).map {
                UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8 * $0, as: UInt64.self))
            }
        }
    }

    fileprivate mutating func leftOut() throws(Mistake) -> LeftOut {
        var leftOut = LeftOut()
        leftOut.drafts = try integer()
        leftOut.future = try integer()
        leftOut.next = try optional { packed throws(Mistake) in
            LocalDate(daysSince1970: try packed.integer())
        }
        leftOut.expired = try integer()
        return leftOut
    }

    fileprivate mutating func trace() throws(Mistake) -> PageTrace {
        guard try flag() else { return .none }
        return PageTrace(
            findings: PackedFindings(bytes: try data()),
            related: try fixed(),
            links: try fixed(),
            pages: try all { packed throws(Mistake) in try packed.text() }
        )
    }

    fileprivate mutating func use() throws(Mistake) -> PageUse {
        let numbers = try fixed()
        guard numbers.count == 2 else { throw Mistake() }
        return PageUse(facts: numbers[0], pool: numbers[1])
    }

    fileprivate mutating func stamp() throws(Mistake) -> FileStamp {
        FileStamp(
            size: Int64(try integer()),
            modified: Int64(try integer()),
            changed: Int64(try integer()),
            inode: try number()
        )
    }

    fileprivate mutating func table<Value>(
        _ read: (inout Unpacker) throws(Mistake) -> Value
    ) throws(Mistake) -> PathTable<Value> {
        let pairs = try all { packed throws(Mistake) in (path: try packed.text(), value: try read(&packed)) }
        return PathTable(pairs)
    }
}
