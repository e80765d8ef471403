/// Addresses that people wrote, as far as a page may link to them.
enum SafeLink {
    /// An address of another site; nil for anything but `http` and `https` with a host.
    static func outside(_ address: String?) -> String? {
        guard let address else { return nil }
        let lower = address.lowercased()
        guard lower.hasPrefix("https://") || lower.hasPrefix("http://"),
            let host = address.index(behind: "://"), host < address.endIndex,
            address.unicodeScalars.allSatisfy({ $0.value > 32 && $0.value != 127 && $0 != "\\" })
        else { return nil }
        let authority = address[host...].prefix { !"/?#".contains($0) }
        return authority.isEmpty || authority.contains("@") ? nil : address
    }

    /// A mail address as a link, or an address of another site; nil for words.
    static func contact(_ text: String?) -> String? {
        guard let text else { return nil }
        if let address = outside(text) { return address }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        let plain = text.utf8.allSatisfy { byte in
            byte == UInt8(ascii: "@") || byte == UInt8(ascii: "+") || PercentEncoding.isPlain(byte)
        }
        return plain ? "mailto:\(text)" : nil
    }
}
