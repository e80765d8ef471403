import Foundation
import Testing

@testable import Website

@Suite struct PageKindListTests {
    private var root: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
    }

    @Test func `knows every page kind that has a file`() throws {
        let folder = root.appending(path: "Sources/Website/Pages")
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let name = file.deletingPathExtension().lastPathComponent
            guard try String(contentsOf: file, encoding: .utf8).contains("struct \(name): PageKind") else {
                continue
            }
            let isListed = pageKinds.contains { String(describing: type(of: $0)) == name }
            #expect(isListed, "\(name).swift is not in `pageKinds`")
        }
    }

    @Test func `knows every kind of file for machines`() throws {
        let folder = root.appending(path: "Sources/Website/Build")
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            for match in try String(contentsOf: file, encoding: .utf8).matches(of: /struct (\w+): FileKind/) {
                let isListed = fileKinds.contains { String(describing: type(of: $0)) == String(match.1) }
                #expect(isListed, "\(match.1) is not in `fileKinds`")
            }
        }
    }

    @Test func `gives each page kind a template of its own`() {
        #expect(Set(pageKinds.map(\.template)).count == pageKinds.count)
    }
}
