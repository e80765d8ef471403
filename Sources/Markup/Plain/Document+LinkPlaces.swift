public import Unconference

extension Document {
    /// Where links were written, by their addresses: for each the first of them.
    ///
    /// The column is that of the address, as near as can be. Where the address stands in a definition elsewhere, the place is there; where it
    /// was written with escapes or entities, only the line is known.
    ///
    /// - Parameters:
    ///   - addresses: the addresses, after escapes and entities are resolved.
    public func places(ofLinksTo addresses: Set<String>) -> [String: Place] {
        guard !addresses.isEmpty else { return [:] }
        let starts = source.lineStarts()
        let plain = plainText()
        var places: [String: Place] = [:]
        var unfound: [String: Int] = [:]
        for link in plain.links + plain.images
        where addresses.contains(link.address) && places[link.address] == nil {
            if let offset = offset(of: Array(link.address.utf8), from: link.line - source.firstLine, starts) {
                places[link.address] = place(at: offset.byte, line: offset.line)
            } else {
                unfound[link.address] = unfound[link.address] ?? link.line
            }
        }
        guard unfound.contains(where: { places[$0.key] == nil }) else { return places }
        let definitions = definitions(starts)
        for (address, line) in unfound where places[address] == nil {
            places[address] =
                definitions[address].map { place(at: $0.byte, line: $0.line) }
                ?? Place(file: file, line: line)
        }
        return places
    }

    private func place(at offset: Int, line: Int) -> Place {
        Place(file: file, line: line + source.firstLine, column: source.column(ofOffset: offset))
    }

    /// The address as a link has it, in a line or a few further ones; lines are counted from 0.
    private func offset(of address: [UInt8], from first: Int, _ starts: [Int]) -> (byte: Int, line: Int)? {
        guard let initial = address.first else { return nil }
        return source.bytes.withUnsafeBufferPointer { bytes in
            for line in max(0, first)..<max(0, first) + 8 where line < starts.count {
                let end = line + 1 < starts.count ? starts[line + 1] : bytes.count
                var from = starts[line]
                while let found = bytes.firstOffset(of: initial, from: from), found + address.count <= end {
                    let behind = found + address.count
                    if found > starts[line], Self.opens(bytes[found - 1]),
                        bytes[found..<behind].elementsEqual(address),
                        behind == bytes.count || Self.closes(bytes[behind])
                    {
                        return (found, line)
                    }
                    from = found + 1
                }
            }
            return nil
        }
    }

    /// The addresses that lines such as `[words]: address` define, with where they stand.
    private func definitions(_ starts: [Int]) -> [String: (byte: Int, line: Int)] {
        var definitions: [String: (byte: Int, line: Int)] = [:]
        for (line, start) in starts.enumerated() {
            let text = source.bytes[start..<(line + 1 < starts.count ? starts[line + 1] : source.bytes.count)]
            let label = text.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
            guard label.first == UInt8(ascii: "["), let close = label.firstIndex(of: UInt8(ascii: "]"))
            else { continue }
            let rest = label[(close + 1)...]
            guard rest.first == UInt8(ascii: ":") else { continue }
            let address = rest.dropFirst().drop { $0 == 0x20 || $0 == UInt8(ascii: "<") }
                .prefix { !Self.closes($0) }
            let name = String(decoding: address, as: UTF8.self)
            if definitions[name] == nil { definitions[name] = (address.startIndex, line) }
        }
        return definitions
    }

    /// Whether an address may begin behind a byte.
    private static func opens(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "(") || byte == UInt8(ascii: "<") || byte == 0x20
    }

    /// Whether an address ends before a byte.
    private static func closes(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ">")
    }
}
