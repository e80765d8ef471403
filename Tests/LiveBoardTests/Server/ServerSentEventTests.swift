import Testing

@testable import LiveBoard

@Suite struct ServerSentEventTests {
    @Test(arguments: [
        ("", ["data: "]), ("a", ["data: a"]), ("a\nb", ["data: a", "data: b"]),
        ("a\r\nb\rc", ["data: a", "data: b", "data: c"]),
        ("a\n", ["data: a", "data: "]), ("a\u{2028}b\u{85}c", ["data: a\u{2028}b\u{85}c"]),
        ("\r\r\n", ["data: ", "data: ", "data: "]),
    ])
    func `gives each line of what is told a line of its own`(data: String, lines: [String]) {
        let text = ServerSentEvent(name: "change", id: "7.3", data: data).text
        #expect(text == "event: change\nid: 7.3\n" + lines.map { $0 + "\n" }.joined() + "\n")
    }
}
