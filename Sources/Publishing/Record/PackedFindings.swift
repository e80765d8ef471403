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
        var last: Finding?
        // A file's findings mostly have all but the line in common.
        packer.pack(all: findings) { packer, finding in
            packer.pack(finding.severity.rawValue, unless: last?.severity.rawValue)
            packer.pack(finding.code, unless: last?.code)
            packer.pack(finding.message, unless: last?.message)
            packer.pack(finding.place) { packer, place in
                packer.pack(place.file, unless: last?.place?.file)
                packer.pack(place.line) { $0.pack($1) }
                packer.pack(place.column) { $0.pack($1) }
            }
            packer.pack(finding.help) { $0.pack($1, unless: last?.help) }
            last = finding
        }
        bytes = packer.bytes[...]
    }

    /// The findings; nil where the bytes are something else.
    var all: [Finding]? {
        guard !bytes.isEmpty else { return [] }
        var unpacker = Unpacker(bytes)
        var last: Finding?
        return try? unpacker.all { packed throws(Unpacker.Mistake) in
            let finding = try packed.finding(after: last)
            last = finding
            return finding
        }
    }
}

extension Packer {
    /// Writes a text, or that it is the same as another.
    fileprivate mutating func pack(_ text: String, unless other: String?) {
        pack(text == other)
        if text != other { pack(text) }
    }
}

extension Unpacker {
    fileprivate mutating func finding(after last: Finding?) throws(Mistake) -> Finding {
        guard let severity = Severity(rawValue: try text(unless: last?.severity.rawValue)) else {
            throw Mistake()
        }
        let code = try text(unless: last?.code)
        let message = try text(unless: last?.message)
        let place = try optional { packed throws(Mistake) in
            Place(
                file: try packed.text(unless: last?.place?.file),
                line: try packed.optional { packed throws(Mistake) in try packed.integer() },
                column: try packed.optional { packed throws(Mistake) in try packed.integer() }
            )
        }
        let help = try optional { packed throws(Mistake) in try packed.text(unless: last?.help) }
        return Finding(severity, code, message, at: place, help: help)
    }

    /// Reads a text, or that it is the same as another.
    private mutating func text(unless other: String?) throws(Mistake) -> String {
        guard try flag() else { return try text() }
        guard let other else { throw Mistake() }
        return other
    }
}
