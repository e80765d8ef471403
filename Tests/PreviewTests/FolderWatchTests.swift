import Foundation
import Testing

@testable import Preview

@Suite struct FolderWatchTests {
    private let root: URL

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: "watch-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: root.appending(path: "Content/pages"),
            withIntermediateDirectories: true
        )
    }

    private func write(_ path: String, _ text: String = "x") throws {
        try Data(text.utf8).write(to: root.appending(path: path))
    }

    @Test func `hears of a file that is written, moved or taken away, however deep`() throws {
        var watch = try FolderWatch([.init(root.appending(path: "Content").path)])
        #expect(try !watch.wait(milliseconds: 20))
        try write("Content/pages/a.md")
        #expect(try watch.wait(milliseconds: 2000))
        #expect(try !watch.wait(milliseconds: 20))
        try FileManager.default.moveItem(
            at: root.appending(path: "Content/pages/a.md"),
            to: root.appending(path: "Content/b.md")
        )
        #expect(try watch.wait(milliseconds: 2000))
        try FileManager.default.removeItem(at: root.appending(path: "Content/b.md"))
        #expect(try watch.wait(milliseconds: 2000))
    }

    @Test func `hears of files in folders that were made later`() throws {
        var watch = try FolderWatch([.init(root.appending(path: "Content").path)])
        let later = root.appending(path: "Content/pages/later")
        try FileManager.default.createDirectory(at: later, withIntermediateDirectories: true)
        #expect(try watch.wait(milliseconds: 2000))
        try write("Content/pages/later/a.md")
        #expect(try watch.wait(milliseconds: 2000))
    }

    @Test func `hears of files in a folder that was not there at the beginning`() throws {
        var watch = try FolderWatch([
            .init(root.path, names: ["unconf.yml", "Themes"]), .init(root.path + "/Themes"),
        ])
        let theme = root.appending(path: "Themes/own/assets")
        try FileManager.default.createDirectory(at: theme, withIntermediateDirectories: true)
        #expect(try watch.wait(milliseconds: 2000))
        try write("Themes/own/assets/own.css")
        #expect(try watch.wait(milliseconds: 2000))
        try write("Notes.txt")
        #expect(try !watch.wait(milliseconds: 100))
    }

    @Test func `does not hear of what an editor keeps for itself, nor of other names`() throws {
        var watch = try FolderWatch([
            .init(root.path, names: ["unconf.yml"]), .init(root.appending(path: "Content").path),
        ])
        try write("Content/.a.md.swp")
        try write("other.txt")
        #expect(try !watch.wait(milliseconds: 60))
        try write("unconf.yml")
        #expect(try watch.wait(milliseconds: 2000))
    }

    @Test func `takes a burst of changes for one`() throws {
        var watch = try FolderWatch([.init(root.appending(path: "Content").path)])
        for number in 0..<200 { try write("Content/pages/\(number).md") }
        #expect(try watch.wait(milliseconds: 2000))
        #expect(try !watch.wait(milliseconds: 60))
    }

    @Test func `passes over a folder that does not exist`() throws {
        _ = try FolderWatch([.init(root.appending(path: "Themes").path)])
    }
}
