import Testing
import Unconference

@Suite struct NearestTests {
    @Test(arguments: [
        ("atribution", "attribution"), ("capcity", "capacity"), ("TITEL", "title"), ("slot", "slots"),
    ])
    func `finds the name that was meant`(written: String, meant: String) {
        #expect(Nearest.name(to: written, among: ["title", "attribution", "capacity", "slots"]) == meant)
    }

    @Test(arguments: ["", "zzz", "completely different"])
    func `finds none where nothing is near`(written: String) {
        #expect(Nearest.name(to: written, among: ["title", "capacity"]) == nil)
    }

    @Test func `measures as the plain table of edits does`() {
        var random = Dice(seed: 7)
        func word() -> String {
            String((0..<Int(random.next() % 9)).map { _ in "abcé".randomElement(using: &random) ?? "a" })
        }
        for _ in 0..<400 {
            let written = word()
            let known = (0..<8).map { _ in word() }
            let limit = max(1, written.count / 3)
            let distances = known.map { edits(Array(written), Array($0)) }
            let least = distances.min() ?? .max
            let expected = least <= limit ? known[distances.firstIndex(of: least) ?? 0] : nil
            #expect(Nearest.name(to: written, among: known) == expected, "\(written) among \(known)")
        }
    }

    /// Optimal string alignment, written down without any thought of speed.
    private func edits(_ a: [Character], _ b: [Character]) -> Int {
        var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in 0...a.count { table[i][0] = i }
        for j in 0...b.count { table[0][j] = j }
        for i in stride(from: 1, through: a.count, by: 1) {
            for j in stride(from: 1, through: b.count, by: 1) {
                table[i][j] = min(
                    table[i - 1][j] + 1,
                    table[i][j - 1] + 1,
                    table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
                )
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
                }
            }
        }
        return table[a.count][b.count]
    }

    @Test func `prints a finding as editors understand it`() {
        let finding = Finding(
            .error,
            "unknown-key",
            "there is no key `titel`",
            at: Place(file: "event.md", line: 3, column: 1),
            help: "did you mean `title`?"
        )
        #expect(
            finding.description == """
                event.md:3:1: error: there is no key `titel` [unknown-key]
                  help: did you mean `title`?
                """
        )
    }
}
