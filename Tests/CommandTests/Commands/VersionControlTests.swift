import Foundation
import Testing

/// The data file and Git: `doctor` says where everybody's names could get into a history.
@Suite(.enabled(if: hasGit, "this machine has no Git"))
struct VersionControlTests {
    private func git(_ arguments: String..., in folder: URL) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-c", "init.defaultBranch=main"] + arguments
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "git \(arguments)")
    }

    /// What `doctor` says of Git.
    private func codes(_ site: TestSite) throws -> [String] {
        let run = try site.run("doctor")
        let all = run.errors + run.text
        return ["private-tracked", "private-not-ignored"].filter(all.contains)
    }

    @Test func `says whether the data file is under version control, or could come to be`() throws {
        let site = try TestSite.withEvent(attribution: "consent")
        try site.did("participant", "add", "Ada Example")
        try? FileManager.default.removeItem(at: site.root.appending(path: ".gitignore"))
        #expect(try codes(site) == [])
        try git("init", in: site.root)
        #expect(try codes(site) == ["private-not-ignored"])
        // Another file of that name is another file.
        try site.write("old/unconf.sqlite", "x")
        try git("add", "--force", "old/unconf.sqlite", in: site.root)
        #expect(try codes(site) == ["private-not-ignored"])
        try site.write(".git/info/exclude", "*.sqlite\n")
        #expect(try codes(site) == [])
        try git("add", "--force", "unconf.sqlite", in: site.root)
        #expect(try codes(site) == ["private-tracked"])
        // However the list of files is written.
        try git("update-index", "--index-version", "4", in: site.root)
        #expect(try codes(site) == ["private-tracked"])
    }

    @Test func `sees a site within a repository that lies elsewhere`() throws {
        let site = try TestSite.withEvent(attribution: "consent")
        try site.did("participant", "add", "Ada Example")
        let away = Scratch.path()
        defer { try? FileManager.default.removeItem(at: away) }
        try git("init", "--separate-git-dir", away.path, in: site.root)
        try git("add", "--force", "unconf.sqlite", in: site.root)
        #expect(try codes(site) == ["private-tracked"])
    }
}

private let hasGit = ["/usr/bin/git", "/usr/local/bin/git"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
}
