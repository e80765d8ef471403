import Formats
import Unconference

/// Findings as a record has them: in bytes until somebody asks, since most builds only hand them on.
struct PackedFindings: Sendable {
    /// The findings in bytes; none where there are none.
    let bytes: ArraySlice<UInt8>

    /// No findings.
    init() { bytes = [] }

    /// Findings in bytes.
    init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    /// Findings.
    init(_ findings: [Finding]) {
        guard !findings.isEmpty else {
            bytes = []
            return
        }
        var packer = Packer()
        packer.pack(all: findings) { packer, finding in
            packer.pack(finding.severity.rawValue)
            packer.pack(finding.code)
            packer.pack(finding.message)
            packer.pack(finding.place) { packer, place in
                packer.pack(place.file)
                packer.pack(place.line) { $0.pack($1) }
                packer.pack(place.column) { $0.pack($1) }
            }
            packer.pack(finding.help) { $0.pack($1) }
        }
        bytes = packer.bytes[...]
    }

    /// The findings; nil where the bytes are something else.
    var all: [Finding]? {
        guard !bytes.isEmpty else { return [] }
        var unpacker = Unpacker(bytes)
        return try? unpacker.all { packed throws(Unpacker.Mistake) in try packed.finding() }
    }
}

extension Unpacker {
    fileprivate mutating func finding() throws(Mistake) -> Finding {
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
