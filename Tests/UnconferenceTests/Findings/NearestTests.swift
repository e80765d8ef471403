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
