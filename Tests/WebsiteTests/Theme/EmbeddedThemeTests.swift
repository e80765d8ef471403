import Foundation
import Testing

@testable import Website

@Suite struct EmbeddedThemeTests {
    private var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Themes/default")
    }

    @Test func `carries the same files as the folder`() throws {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
            let values = try folder.appending(path: path).resourceValues(forKeys: [.isRegularFileKey])
            return values.isRegularFile == true
        }
        let help: Comment = "touch Package.swift after adding a file to Themes/default, and build again"
        #expect(Theme.embedded.map(\.path).sorted() == paths.sorted(), help)
        for file in Theme.embedded {
            let bytes = try Data(contentsOf: folder.appending(path: file.path))
            #expect(file.bytes == [UInt8](bytes), "\(file.path)")
        }
    }

    @Test func `stays small`() throws {
        let style = try #require(Theme.embedded.first { $0.path == "assets/style.css" })
        #expect(style.bytes.count < 30_000)
        let scripts = Theme.embedded.filter { $0.path.hasSuffix(".js") }
        #expect(scripts.reduce(0) { $0 + $1.bytes.count } < 20_000)
    }

    @Test func `has no script or style in tags, and nothing from elsewhere`() {
        for file in Theme.embedded where file.path.hasSuffix(".mustache") || file.path.hasSuffix(".css") {
            let text = String(decoding: file.bytes, as: UTF8.self)
            let tags = text.split(separator: "<script", omittingEmptySubsequences: false).dropFirst()
            #expect(tags.allSatisfy { $0.hasPrefix(" src=\"{{") }, "\(file.path)")
            #expect(!text.contains("style=\""), "\(file.path)")
            #expect(!text.contains("<style"), "\(file.path)")
            #expect(!text.contains("@import"), "\(file.path)")
            #expect(!text.contains("url("), "\(file.path)")
        }
    }
}
