public import Registration

/// Somebody's address with a name before it, as it stands in a header.
public struct Mailbox: Hashable, Sendable {
    /// The address, of characters that mean nothing else in a header.
    public let address: String
    /// The name before it; nil for none.
    public let name: String?

    /// An address that can be written to.
    ///
    /// Throws a ``Refusal`` for everything but one plain address: dots and atoms, an `@`, a host's name.
    public init(_ address: String, name: String? = nil) throws(Refusal) {
        guard let known = try PlainText.checkedEmail(address), Mailbox.isPlain(known) else {
            throw Refusal(
                .invalid,
                "bad-email",
                "this address can't be written to",
                help: "ask for another one"
            )
        }
        self.address = known
        let clean = name.map { HeaderText.line($0) }
        self.name = clean.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The mailbox as the lines of a header's value.
    var lines: [String] {
        name.map { HeaderText.phrase($0) + ["<\(address)>"] } ?? ["<\(address)>"]
    }

    /// The host's part of the address.
    var host: String { address.split(separator: "@").last.map(String.init) ?? "" }

    /// The address in a `mailto:` URI (RFC 6068).
    var mailto: String {
        var text = "mailto:"
        for byte in address.utf8 {
            if HeaderText.isLetterOrDigit(byte) || "-._~@".utf8.contains(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                text += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
            }
        }
        return text
    }

    private static func isPlain(_ address: String) -> Bool {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        let atoms = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return atoms.allSatisfy { atom in
            !atom.isEmpty
                && atom.utf8.allSatisfy {
                    HeaderText.isLetterOrDigit($0) || "!#$%&'*+-/=?^_`{|}~".utf8.contains($0)
                }
        }
            && labels.allSatisfy { label in
                !label.isEmpty && label.utf8.count <= 63 && label.utf8.first != UInt8(ascii: "-")
                    && label.utf8.last != UInt8(ascii: "-")
                    && label.utf8.allSatisfy { HeaderText.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
            }
    }
}
