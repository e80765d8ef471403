import Foundation
import FoundationXML

@testable import Website

/// What of a file is markup and not text: nothing that people write may change it.
enum Shape {
    /// What a file is made of, each part as often as it is there; nil where a reader of its kind does not take it.
    static func parts(of file: OutputFile) -> [String: Int]? {
        let name = file.path.split(separator: "/").last.map(String.init) ?? ""
        switch name.split(separator: ".").last {
        case "html": return html(file.bytes)
        case "xml", "svg": return XMLShape(file.bytes).parts
        case "json": return json(file.bytes)
        case "ics": return calendar(file.bytes)
        default: return lines(file.bytes)
        }
    }

    private static func html(_ bytes: [UInt8]) -> [String: Int]? {
        var parts: [String: Int] = [:]
        var open: [String] = []
        var at = 0
        while let start = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
            guard let tag = HTMLTagShape(bytes, at: start) else { return nil }
            at = tag.end
            guard !tag.isDeclaration else { continue }
            guard !tag.closes else {
                guard open.popLast() == tag.name else { return nil }
                continue
            }
            parts["\(tag.name) \(tag.attributes.keys.sorted().joined(separator: " "))", default: 0] += 1
            guard tag.attributes.allSatisfy({ isHarmless($0.key, $0.value) }) else { return nil }
            if tag.attributes["type"] == "application/ld+json" {
                let rest = bytes[at...]
                guard let end = rest.firstRange(of: Array("</".utf8))?.lowerBound,
                    let inner = json(Array(rest[..<end]))
                else { return nil }
                parts.merge(inner) { $0 + $1 }
            }
            if !HTMLTagShape.void.contains(tag.name), !tag.isClosed { open.append(tag.name) }
        }
        return open.isEmpty ? parts : nil
    }

    private static func isHarmless(_ name: String, _ value: String) -> Bool {
        guard !name.hasPrefix("on"), name != "style" else { return false }
        guard ["href", "src", "action"].contains(name) else { return true }
        let scheme = value.prefix { !":/?#".contains($0) }.lowercased()
        let hasScheme = value.dropFirst(scheme.count).first == ":"
        return (!hasScheme || ["http", "https", "mailto", "webcal"].contains(scheme))
            && !value.hasPrefix("//") && !value.hasPrefix("\\")
    }

    private static func json(_ bytes: [UInt8]) -> [String: Int]? {
        guard let value = try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
        else { return nil }
        var parts: [String: Int] = [:]
        func add(_ value: Any, _ path: String) {
            if let group = value as? [String: Any] {
                for (key, value) in group { add(value, "\(path).\(key)") }
            } else if let list = value as? [Any] {
                for value in list { add(value, "\(path)[]") }
            } else {
                parts[path, default: 0] += 1
            }
        }
        add(value, "")
        return parts
    }

    private static func calendar(_ bytes: [UInt8]) -> [String: Int]? {
        var parts: [String: Int] = [:]
        var former: UInt8 = 0
        var lines: [[UInt8]] = [[]]
        for byte in bytes {
            if byte == 0x0A {
                guard former == 0x0D else { return nil }
                lines[lines.count - 1].removeLast()
                lines.append([])
            } else {
                guard former != 0x0D else { return nil }
                lines[lines.count - 1].append(byte)
            }
            former = byte
        }
        for line in lines.dropLast() {
            guard line.count <= 75, let first = line.first else { return nil }
            guard line.allSatisfy({ $0 >= 0x20 || $0 == 0x09 }) else { return nil }
            if first == 0x20 { continue }
            let name = line.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }
            guard name.allSatisfy({ (65...90).contains($0) || $0 == 45 }) else { return nil }
            let isFrame = line.starts(with: Array("BEGIN:".utf8)) || line.starts(with: Array("END:".utf8))
            parts[String(decoding: isFrame ? line[...] : name, as: UTF8.self), default: 0] += 1
        }
        return parts
    }

    /// Of files for web servers: each line by its first word.
    private static func lines(_ bytes: [UInt8]) -> [String: Int] {
        var parts: [String: Int] = [:]
        for line in String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline) {
            parts[String(line.split(separator: " ").prefix(2).joined(separator: " ")), default: 0] += 1
        }
        return parts
    }
}

/// The elements and attributes of an XML file, as a parser reads it.
private final class XMLShape: NSObject, XMLParserDelegate {
    var parts: [String: Int]? = [:]

    init(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        if !parser.parse() { parts = nil }
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        parts?["\(name) \(attributes.keys.sorted().joined(separator: " "))", default: 0] += 1
        if let link = attributes["href"], link.lowercased().hasPrefix("javascript") { parser.abortParsing() }
    }
}
