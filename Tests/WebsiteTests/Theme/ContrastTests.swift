import Foundation
import Testing

@testable import Website

/// Reads the colours out of the stylesheet and works out the contrast of every pair that it puts together.
@Suite struct ContrastTests {
    /// Text and ground: at least 4.5 to 1.
    static let texts = ["ink", "soft", "signal", "good", "wait"].flatMap { ink in
        ["paper", "raised", "wall"].map { (ink, $0) }
    }
    /// Edges of controls, marks and focus rings: at least 3 to 1.
    static let edges = ["edge", "signal", "good"].flatMap { edge in
        ["paper", "raised", "wall"].map { (edge, $0) }
    }

    private func palettes() throws -> [[String: String]] {
        let file = try #require(Theme.embedded().first { $0.path == "assets/style.css" })
        let style = String(decoding: file.bytes, as: UTF8.self)
        let screen = try #require(style.split(separator: "@media print").first)
        let roots = screen.split(separator: ":root {").dropFirst().compactMap {
            $0.split(separator: "}").first
        }
        return roots.map { colours(in: $0) }
    }

    private func colours(in root: Substring) -> [String: String] {
        var colours: [String: String] = [:]
        for match in root.matches(of: /--([a-z]+): (#[0-9a-f]{6});/) {
            colours[String(match.1)] = String(match.2)
        }
        return colours
    }

    @Test func `knows a light and a dark palette with the same names`() throws {
        let palettes = try palettes()
        #expect(palettes.count == 2)
        #expect(palettes.first?.keys.sorted() == palettes.last?.keys.sorted())
        #expect((palettes.first?.count ?? 0) >= 9)
    }

    @Test(arguments: texts) func `can read every text`(text: String, ground: String) throws {
        for palette in try palettes() { #expect(try contrast(text, ground, palette) >= 4.5) }
    }

    @Test(arguments: edges) func `can see every edge`(edge: String, ground: String) throws {
        for palette in try palettes() { #expect(try contrast(edge, ground, palette) >= 3) }
    }

    @Test func `can read the button and the skip link`() throws {
        for palette in try palettes() { #expect(try contrast("paper", "ink", palette) >= 4.5) }
    }

    @Test(arguments: texts) func `can read every text on the wall from far away`(text: String, ground: String)
        throws
    {
        let file = try #require(Theme.embedded("wall").first)
        let palette = colours(in: String(decoding: file.bytes, as: UTF8.self)[...])
        #expect(try contrast(text, ground, palette) >= 7)
    }

    @Test(arguments: edges) func `can see every edge on the wall`(edge: String, ground: String) throws {
        let file = try #require(Theme.embedded("wall").first)
        let palette = colours(in: String(decoding: file.bytes, as: UTF8.self)[...])
        #expect(try contrast(edge, ground, palette) >= 4.5)
    }

    @Test func `uses no colour for text that was not checked here`() throws {
        let file = try #require(Theme.embedded().first { $0.path == "assets/style.css" })
        let style = String(decoding: file.bytes, as: UTF8.self)
        for match in style.matches(of: /[ ;{]color: ([^;}]+)/) {
            let value = String(match.1)
            let known =
                ["inherit"] + ["ink", "soft", "signal", "good", "wait", "paper"].map { "var(--\($0))" }
            #expect(
                known.contains(value) || known.contains(value.replacing(" !important", with: "")),
                "\(value)"
            )
        }
    }

    private func contrast(_ first: String, _ second: String, _ palette: [String: String]) throws -> Double {
        let lights = try [first, second].map { try luminance(#require(palette[$0])) }.sorted()
        return (lights[1] + 0.05) / (lights[0] + 0.05)
    }

    /// The relative luminance of a colour (WCAG 2.2).
    private func luminance(_ hex: String) throws -> Double {
        let number = try #require(Int(hex.dropFirst(), radix: 16))
        let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part -> Double in
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
