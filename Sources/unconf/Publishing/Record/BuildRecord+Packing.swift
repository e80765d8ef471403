import Formats
import Unconference

extension BuildRecord {
    private static let mark = "unconf build record 1"

    /// The record in bytes.
    var packed: [UInt8] {
        var packer = Packer()
        packer.pack(BuildRecord.mark)
        packer.pack(settings)
        packer.pack(frame)
        packer.pack(shared)
        packer.pack(dataFile) { $0.pack($1) }
        packer.pack(all: others.sorted { $0.key < $1.key }) { packer, other in
            packer.pack(other.key)
            packer.pack(other.value)
        }
        packer.pack(all: sources.sorted { $0.key < $1.key }) { packer, source in
            packer.pack(source.key)
            packer.pack(source.value.stamp)
            packer.pack(source.value.packed) { $0.pack($1) }
            packer.pack(all: source.value.findings) { $0.pack($1) }
        }
        packer.pack(all: outputs.sorted { $0.key < $1.key }) { packer, output in
            packer.pack(output.key)
            packer.pack(output.value.hash)
            packer.pack(output.value.stamp)
            packer.pack(all: output.value.findings) { $0.pack($1) }
        }
        packer.pack(all: findings) { $0.pack($1) }
        packer.pack(target)
        packer.pack(previous) { $0.pack($1) }
        packer.pack(all: changes) { $0.pack($1) }
        return packer.bytes
    }

    /// A record that was packed.
    ///
    /// - Throws: where the bytes are something else.
    init(packed bytes: [UInt8]) throws(Unpacker.Mistake) {
        var unpacker = Unpacker(bytes[...])
        guard try unpacker.text() == BuildRecord.mark else { throw Unpacker.Mistake() }
        settings = try unpacker.hash()
        frame = try unpacker.hash()
        shared = try unpacker.hash()
        dataFile = try unpacker.optional { packed throws(Unpacker.Mistake) in try packed.stamp() }
        others = try unpacker.table { packed throws(Unpacker.Mistake) in try packed.stamp() }
        sources = try unpacker.table { packed throws(Unpacker.Mistake) in
            Source(
                stamp: try packed.stamp(),
                packed: try packed.optional { packed throws(Unpacker.Mistake) in try packed.data() },
                findings: try packed.findings()
            )
        }
        outputs = try unpacker.table { packed throws(Unpacker.Mistake) in
            Output(hash: try packed.hash(), stamp: try packed.stamp(), findings: try packed.findings())
        }
        findings = try unpacker.findings()
        target = try unpacker.number()
        previous = try unpacker.optional { packed throws(Unpacker.Mistake) in try packed.number() }
        changes = try unpacker.all { packed throws(Unpacker.Mistake) in try packed.text() }
        guard unpacker.isAtEnd else { throw Unpacker.Mistake() }
    }
}

extension Packer {
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

    fileprivate mutating func pack(_ finding: Finding) {
        pack(finding.severity.rawValue)
        pack(finding.code)
        pack(finding.message)
        pack(finding.place) { packer, place in
            packer.pack(place.file)
            packer.pack(place.line) { $0.pack($1) }
            packer.pack(place.column) { $0.pack($1) }
        }
        pack(finding.help) { $0.pack($1) }
    }
}

extension Unpacker {
    fileprivate mutating func hash() throws(Mistake) -> ContentHash {
        ContentHash(high: try number(), low: try number())
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
    ) throws(Mistake) -> [String: Value] {
        let pairs = try all { packed throws(Mistake) in (try packed.text(), try read(&packed)) }
        return Dictionary(pairs) { first, _ in first }
    }

    fileprivate mutating func findings() throws(Mistake) -> [Finding] {
        try all { packed throws(Mistake) in try packed.finding() }
    }

    private mutating func finding() throws(Mistake) -> Finding {
        guard let severity = Severity(rawValue: try text()) else { throw Mistake() }
        let code = try text()
        let message = try text()
        let place = try optional { packed throws(Mistake) in
            Place(
                file: try packed.text(),
                line: try packed.optional { packed throws(Mistake) in try packed.integer() },
                column: try packed.optional { packed throws(Mistake) in try packed.integer() }
            )
        }
        let help = try optional { packed throws(Mistake) in try packed.text() }
        return Finding(severity, code, message, at: place, help: help)
    }
}
