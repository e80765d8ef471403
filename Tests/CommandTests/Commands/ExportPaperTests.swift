import Foundation
import Testing

/// Paper from the command line, and the folder that is kept fresh while the board is served.
@Suite struct ExportPaperTests {
    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    @Test func `every kind is written where it is asked for, closed to others where it is private`() throws {
        let site = try TestSite.pitched()
        for (kind, isPrivate) in [
            ("cards", true), ("door-list", true), ("principles", false), ("board", true),
        ] {
            let file = site.root.appending(path: "\(kind).html").path
            try site.did("export", kind, "--output", file)
            #expect(try mode(file) == (isPrivate ? 0o600 : 0o644), "\(kind)")
            #expect(try site.read("\(kind).html").hasPrefix("<!DOCTYPE html>"))
            try site.refused("export", kind, "--output", file, with: "file-exists")
        }
        try FileManager.default.createDirectory(
            at: site.root.appending(path: "desk"),
            withIntermediateDirectories: true
        )
        try site.did("export", "cards", "--blank", "3", "--first", "17", "--output", "desk")
        let cards = try site.read("desk/blank-cards.html")
        #expect(cards.matches(of: #/aria-label="Card (\d+)"/#).map { $0.1 } == ["17", "18", "19"])
    }

    @Test func `private paper is refused where the site is published`() throws {
        let site = try TestSite.pitched()
        for place in ["Content", "Themes", "Output"] {
            try site.refused("export", "badges", "--output", "\(place)/x.html", with: "private-in-public")
            try site.refused("export", "print", "--output", place, with: "private-in-public")
            try site.refused("export", "print", "--output", "\(place)/x", with: "private-in-public")
        }
        try site.refused("export", "print", with: "no-output")
        try site.refused("export", "badgers", with: "unknown-export")
        #expect(try site.run("export", "badges", "--blank", "8").status == 64)
        #expect(try site.run("export", "cards", "--blank", "0").status == 64)
        #expect(try site.run("export", "cards", "--paper", "a0").status == 64)
    }

    @Test func `all paper lies in one folder with a first page, and is made again in the same place`() throws
    {
        let site = try TestSite.pitched()
        for paper in ["a4", "letter"] {
            try site.did("export", "print", "--output", "pack", "--paper", paper, "--blank", "8")
            #expect(try mode(site.root.appending(path: "pack").path) == 0o700)
            let files = try site.files(under: "pack")
            #expect(files.count == 12)
            for name in files.keys {
                #expect(try mode(site.root.appending(path: "pack/\(name)").path) == 0o600, "\(name)")
            }
            let first = try site.read("pack/index.html")
            for match in first.matches(of: #/href="([^"]+)"/#) { #expect(site.has("pack/\(match.1)")) }
            #expect(try site.read("pack/.gitignore") == "*\n")
        }
        #expect(try site.read("pack/door-list.html").contains("size: 215.9mm 279.4mm"))
        try site.write("pack/notes.txt", "mine")
        try site.refused("export", "print", "--output", "pack", with: "folder-not-empty")
        #expect(try site.read("pack/notes.txt") == "mine")
    }

    @Test func `codes lead to the board that is named`() throws {
        let site = try TestSite.pitched()
        let without = try site.did("export", "cards").text
        #expect(!without.contains("<svg class=\"qr\""))
        let with = try site.did("export", "cards", "--url", "https://board.example.org").text
        #expect(with.contains("<svg class=\"qr\""))
        try site.refused("export", "cards", "--url", "board", with: "bad-board-url")
    }

    /// Serves the board until something is so, then ends it as a power cut would.
    private func serving(_ site: TestSite, until isSo: () throws -> Bool) throws -> (so: Bool, said: String) {
        let said = site.root.appending(path: "said.txt")
        try site.write("said.txt", "")
        let errors = try FileHandle(forWritingTo: said)
        let board = try site.program.start(
            ["serve", "--port", "0", "--bind", "127.0.0.1"],
            output: .nullDevice,
            errors: errors
        )
        var so = false
        let end = Date().addingTimeInterval(40)
        while !so, Date() < end {
            Thread.sleep(forTimeInterval: 0.2)
            so = try isSo()
        }
        board.kill()
        _ = board.wait()
        try errors.close()
        return (so, try site.read("said.txt"))
    }

    @Test func `while the board is served its papers are fresh, and go when somebody is erased`() throws {
        let site = try TestSite.pitched()
        var hasPitched = false
        let (so, _) = try serving(site) {
            guard site.has("print/index.html") else { return false }
            if !hasPitched {
                try site.did("topic", "pitch", "Who types the cards in?")
                hasPitched = true
            }
            return try site.read("print/cards.html").contains("Who types the cards in?")
        }
        #expect(so)
        #expect(try mode(site.root.appending(path: "print").path) == 0o700)
        for name in try site.files(under: "print").keys {
            #expect(try mode(site.root.appending(path: "print/\(name)").path) == 0o600, "\(name)")
        }
        #expect(try site.read(".gitignore").contains("print/"))
        try site.did("participant", "erase", "1", "--yes")
        #expect(!site.has("print"))
    }

    @Test func `a folder that can't be written is said once, and the board goes on`() throws {
        let site = try TestSite.pitched()
        // A file in its place: no folder can be made there, as on a disk that is full.
        try site.write("print", "in the way")
        let start = Date()
        let (so, said) = try serving(site) {
            // Long enough for three looks.
            try site.read("said.txt").contains("so they are not fresh")
                && Date().timeIntervalSince(start) > 10
        }
        #expect(so, "\(said)")
        #expect(said.components(separatedBy: "so they are not fresh").count == 2)
        #expect(said.contains("The board of"))
    }
}
