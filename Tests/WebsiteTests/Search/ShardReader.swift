@testable import Website

/// Reads the files of an index as the script in the browser does, from their description alone.
struct ShardReader {
    let files: [String: [UInt8]]
    let documents: Int
    private let nodes: Set<[UInt8]>
    private let groups: [[UInt8]]

    init(_ files: [SearchFile], documents: Int) {
        self.files = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
        self.documents = documents
        let manifest = String(decoding: self.files["index.json"] ?? [], as: UTF8.self)
        func names(_ key: String) -> [[UInt8]] {
            let parts = manifest.split(separator: "\"\(key)\":\"", maxSplits: 1)
            guard parts.count == 2 else { return [] }
            return parts[1].prefix { $0 != "\"" }.split(separator: " ").map {
                ShardReader.bytes(of: String($0))
            }
        }
        nodes = Set(names("nodes"))
        groups = names("groups")
    }

    private static func bytes(of name: String) -> [UInt8] {
        var result: [UInt8] = []
        var rest = name[...]
        while let first = rest.popFirst() {
            if first == "-" {
                result.append(UInt8(rest.prefix(2), radix: 16) ?? 0)
                rest = rest.dropFirst(2)
            } else {
                result += String(first).utf8
            }
        }
        return result
    }

    /// The documents that have a word with a beginning, and the highest weight of such a word in each.
    func documents(beginning prefix: [UInt8]) -> [Int: Int] {
        guard let (name, isNode) = shard(of: prefix), let file = files["words/w\(text(name)).bin"] else {
            return [:]
        }
        var bits = Bits(file, documents: documents)
        if isNode {
            let counts = [bits.number(), bits.number()]
            _ = bits.list(counts[0])
            return Dictionary(bits.list(counts[1])) { first, _ in first }
        }
        var terms: [(word: [UInt8], count: Int)] = []
        for _ in 0..<bits.number() {
            var word = Array((terms.last?.word ?? []).prefix(bits.byte()))
            for _ in 0..<bits.byte() { word.append(UInt8(bits.byte())) }
            terms.append((word, bits.number()))
        }
        var result: [Int: Int] = [:]
        for (word, count) in terms {
            let list = bits.list(count)
            if word.starts(with: prefix) { result.merge(list) { max($0, $1) } }
        }
        return result
    }

    /// The documents that have exactly a word which is a node; nil where it is none.
    func documents(exactly node: [UInt8]) -> [Int: Int]? {
        guard nodes.contains(node), let file = files["words/w\(text(node)).bin"] else { return nil }
        var bits = Bits(file, documents: documents)
        let count = bits.number()
        _ = bits.number()
        return Dictionary(bits.list(count)) { first, _ in first }
    }

    private func shard(of prefix: [UInt8]) -> (name: [UInt8], isNode: Bool)? {
        if nodes.contains(prefix) { return (prefix, true) }
        var length = 0
        while length < prefix.count, nodes.contains(Array(prefix.prefix(length + 1))) { length += 1 }
        let group = groups.filter {
            $0.count == length + 1 && $0.starts(with: prefix.prefix(length)) && $0[length] <= prefix[length]
        }
        return group.max { $0[length] < $1[length] }.map { ($0, false) }
    }

    private func text(_ name: [UInt8]) -> String {
        name.map { byte in
            let isPlain = (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte)
            let hex = String(byte, radix: 16)
            return isPlain ? String(UnicodeScalar(byte)) : "-" + (hex.count < 2 ? "0" : "") + hex
        }.joined()
    }

    private struct Bits {
        let file: [UInt8]
        let documents: Int
        var at = 4
        var bit = 0

        init(_ file: [UInt8], documents: Int) {
            self.file = file
            self.documents = documents
        }

        mutating func byte() -> Int {
            at += 1
            return Int(file[at - 1])
        }

        mutating func number() -> Int {
            var value = 0
            var shift = 0
            while true {
                let next = byte()
                value |= (next & 127) << shift
                shift += 7
                if next < 128 { return value }
            }
        }

        mutating func bits(_ count: Int) -> Int {
            var value = 0
            for position in 0..<count {
                value |= (Int(file[at]) >> bit & 1) << position
                bit += 1
                if bit == 8 { (bit, at) = (0, at + 1) }
            }
            return value
        }

        mutating func rice(_ k: Int) -> Int {
            var quotient = 0
            while bits(1) == 1 { quotient += 1 }
            return quotient << k | bits(k)
        }

        mutating func list(_ count: Int) -> [(Int, Int)] {
            guard count > 0 else { return [] }
            var k = 0
            while (documents / count) >> (k + 1) > 0 { k += 1 }
            let weightBits = bits(2)
            var next = 0
            return (0..<count).map { _ in
                let document = next + rice(k)
                next = document + 1
                return (document, rice(weightBits) + 1)
            }
        }
    }
}
