import Foundation
import Testing

@testable import Website

@Suite struct EmbeddedThemeTests {
    private var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes")
    }

    @Test func `has two themes`() { #expect(Theme.shipped == ["default", "wall"]) }

    @Test(arguments: Theme.shipped) func `carries the same files as the folder`(name: String) throws {
        let folder = folder.appending(path: name)
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
            let values = try folder.appending(path: path).resourceValues(forKeys: [.isRegularFileKey])
            return values.isRegularFile == true
        }
        let help: Comment = "touch Package.swift after adding a file to Themes, and build again"
        #expect(Theme.embedded(name).map(\.path).sorted() == paths.sorted(), help)
        for file in Theme.embedded(name) {
            let bytes = try Data(contentsOf: folder.appending(path: file.path))
            #expect(file.bytes == [UInt8](bytes), "\(file.path)")
        }
    }

    @Test func `needs one file for the wall, and takes the rest from the default`() throws {
        #expect(Theme.embedded("wall").map(\.path) == ["assets/own.css"])
        let pages = try SampleSite().publication(theme: Theme.read("wall")).renderAll()
        let plain = try SampleSite().publication().renderAll()
        #expect(pages.count == plain.count + 1)
        let home = try #require(pages.first { $0.path == "index.html" })
        let text = String(decoding: home.bytes, as: UTF8.self)
        let own = try #require(text.firstRange(of: "assets/own."))
        #expect(try #require(text.firstRange(of: "assets/style.")).lowerBound < own.lowerBound)
    }

    @Test func `stays small`() throws {
        let style = try #require(Theme.read("default").assets["style.css"])
        #expect(style.bytes.count < 30_000)
        let scripts = Theme.embedded().filter { $0.path.hasSuffix(".js") }
        #expect(scripts.reduce(0) { $0 + $1.bytes.count } < 20_000)
    }

    @Test func `has no script or style in tags, and nothing from elsewhere`() {
        for file in Theme.embedded() where file.path.hasSuffix(".mustache") || file.path.hasSuffix(".css") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let tags = text.split(separator: "<script", omittingEmptySubsequences: false).dropFirst()
            #expect(
                tags.allSatisfy {
                    $0.hasPrefix(" src=\"{{") || $0.hasPrefix(" type=\"application/ld+json\">")
                },
                "\(file.path)"
            )
            #expect(!text.contains("style=\""), "\(file.path)")
            #expect(!text.contains("<style"), "\(file.path)")
            #expect(!text.contains("@import"), "\(file.path)")
            #expect(!text.contains("url("), "\(file.path)")
        }
    }
}
