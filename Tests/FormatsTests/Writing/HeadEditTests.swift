import Formats
import Testing

@Suite struct HeadEditTests {
    private func edited(_ text: String, _ values: (String, String)...) -> String? {
        HeadEdit.setting(values.map { (key: $0.0, value: $0.1) }, in: Array(text.utf8))
            .map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [
        ("---\nstatus: open\n---\nstatus: x\n", "---\nstatus: answered\n---\nstatus: x\n"),
        ("---\nstatus: open   # one of two\n---\n", "---\nstatus: answered   # one of two\n---\n"),
        ("---\ntitle: a\n---\n", "---\ntitle: a\nstatus: answered\n---\n"),
        ("---\r\nstatus: open\r\ntitle: a\r\n---\r\nb", "---\r\nstatus: answered\r\ntitle: a\r\n---\r\nb"),
        ("---\r\nstatus: open # c\r\n---\r\n", "---\r\nstatus: answered # c\r\n---\r\n"),
        ("\u{FEFF}---\nstatus:\n  open\n# c\n...\n", "\u{FEFF}---\nstatus: answered\n# c\n...\n"),
        ("---\nstatus:\n- a\n- b\ntitle: c\n---", "---\nstatus: answered\ntitle: c\n---"),
        ("---\nstatus: [a,\n  b\n]\ntitle: c\n---", "---\nstatus: answered\ntitle: c\n---"),
        ("---\nstatus: \"a # b\"\n---\n", "---\nstatus: answered\n---\n"),
        ("---\n---\n", "---\nstatus: answered\n---\n"),
        (
            "---\nstatus: draft  # don't publish before \"Maren\" agrees\n---\n",
            "---\nstatus: answered  # don't publish before \"Maren\" agrees\n---\n"
        ),
        ("---\nstatus: \"draft\"\t# not yet\n---\n", "---\nstatus: answered\t# not yet\n---\n"),
        ("---\nstatus: 'it''s # x' # y\n---\n", "---\nstatus: answered # y\n---\n"),
        ("---\nstatus: [\"a # b\", c] # y\n---\n", "---\nstatus: answered # y\n---\n"),
        ("---\nstatus: draft\n  # ask first\n---\n", "---\nstatus: answered\n  # ask first\n---\n"),
        ("---\nstatus:   # which\n  - a\n---\n", "---\nstatus: answered   # which\n---\n"),
    ])
    func `sets a key in its place and leaves the rest`(text: String, expected: String) {
        #expect(edited(text, ("status", "answered")) == expected)
    }

    @Test func `sets several keys`() {
        #expect(
            edited("---\nb: 1\na: 2\n---\n", ("a", "3"), ("b", "4"), ("c", "5"))
                == "---\nb: 4\na: 3\nc: 5\n---\n"
        )
    }

    @Test(arguments: [
        "", "status: open\n", "+++\nstatus = \"open\"\n+++\n", "---\nstatus: open\n", " ---\n---\n",
    ])
    func `leaves alone what has no head in YAML`(text: String) {
        #expect(edited(text, ("status", "answered")) == nil)
    }

    @Test func `loses no comment between the lines of a value`() {
        #expect(edited("---\nstatus:\n  - a  # the good one\n  - b\n---\n", ("status", "x")) == nil)
        #expect(edited("---\nstatus: [a,\n  b] # both\n---\n", ("status", "x")) == nil)
    }
}
