import Foundation

/// The forms that a host has: with letters of any alphabet, and with those of ASCII alone (RFC 3492), as browsers write it.
enum HostName {
    /// A host, or an address at it, and its other form, if it has one.
    static func forms(of host: String) -> [String] {
        let isPlain = host.utf8.allSatisfy { $0 < 0x80 }
        // Thousands of hosts are learned for each build.
        guard !isPlain || host.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "x") }),
            !isPlain || host.lowercased().contains("xn--")
        else { return [host] }
        let other = changed(host) { label in
            label.hasPrefix("xn--")
                ? decoded(label.dropFirst(4)) ?? label : isPlain ? label : encoded(label) ?? label
        }
        return other == host.lowercased() ? [host] : [host, other]
    }

    private static func changed(_ address: String, _ change: (String) -> String) -> String {
        let parts = address.lowercased().precomposedStringWithCompatibilityMapping.split(separator: "@")
        let host = (parts.last ?? "").split(separator: ".", omittingEmptySubsequences: false)
        let changed = host.map { change(String($0)) }.joined(separator: ".")
        return (parts.dropLast().map(String.init) + [changed]).joined(separator: "@")
    }

    // The numbers of RFC 3492, section 5.
    private static let base = 36
    private static let tMin = 1
    private static let tMax = 26

    private struct Bias {
        var value = 72
        private var isFirst = true

        /// The next bias after a difference over some characters.
        mutating func adapt(_ difference: Int, _ count: Int) {
            var delta = isFirst ? difference / 700 : difference / 2
            isFirst = false
            delta += delta / count
            var k = 0
            while delta > (base - tMin) * tMax / 2 {
                delta /= base - tMin
                k += base
            }
            value = k + (base - tMin + 1) * delta / (delta + 38)
        }

        func threshold(_ k: Int) -> Int { min(max(k - value, tMin), tMax) }
    }

    /// A label of any letters with those of ASCII; nil where it is longer than any host may be.
    private static func encoded(_ label: String) -> String? {
        let scalars = label.unicodeScalars.map { Int($0.value) }
        guard scalars.count <= 63, scalars.contains(where: { $0 >= 0x80 }) else { return nil }
        var text = label.unicodeScalars.filter(\.isASCII).map { UInt8($0.value) }
        var handled = text.count
        let plain = handled
        if plain > 0 { text.append(UInt8(ascii: "-")) }
        var (n, delta, bias) = (0x80, 0, Bias())
        while handled < scalars.count {
            guard let next = scalars.filter({ $0 >= n }).min() else { return nil }
            delta += (next - n) * (handled + 1)
            n = next
            for scalar in scalars {
                if scalar < n { delta += 1 }
                guard scalar == n else { continue }
                var (q, k) = (delta, base)
                while q >= bias.threshold(k) {
                    let t = bias.threshold(k)
                    text.append(letter(t + (q - t) % (base - t)))
                    q = (q - t) / (base - t)
                    k += base
                }
                text.append(letter(q))
                bias.adapt(delta, handled + 1)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return "xn--" + String(decoding: text, as: UTF8.self)
    }

    /// What a label of ASCII stands for, without its `xn--`; nil where it stands for nothing.
    private static func decoded(_ label: Substring) -> String? {
        guard label.utf8.count <= 63, label.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let bytes = Array(label.utf8)
        let end = bytes.lastIndex(of: UInt8(ascii: "-")) ?? 0
        var scalars = bytes[..<end].map { Unicode.Scalar($0) }
        var (n, i, bias) = (0x80, 0, Bias())
        var at = end > 0 ? end + 1 : 0
        while at < bytes.count {
            let start = i
            var (weight, k) = (1, base)
            while true {
                guard at < bytes.count, let digit = digit(bytes[at]) else { return nil }
                at += 1
                i += digit * weight
                let t = bias.threshold(k)
                if digit < t { break }
                weight *= base - t
                k += base
                // No character is so far away.
                guard i < 1 << 32, weight < 1 << 32 else { return nil }
            }
            bias.adapt(i - start, scalars.count + 1)
            n += i / (scalars.count + 1)
            i %= scalars.count + 1
            guard n < 0x11_0000, let scalar = Unicode.Scalar(UInt32(n)) else { return nil }
            scalars.insert(scalar, at: i)
            i += 1
        }
        guard scalars.contains(where: { !$0.isASCII }) else { return nil }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    private static func letter(_ digit: Int) -> UInt8 { UInt8(digit < 26 ? 0x61 + digit : 0x16 + digit) }

    private static func digit(_ letter: UInt8) -> Int? {
        switch letter {
        case 0x30...0x39: Int(letter) - 0x16
        case 0x61...0x7A: Int(letter) - 0x61
        default: nil
        }
    }
}
