import Formats
import Testing

@Suite struct JSONWriterTests {
    @Test func `writes objects, rows, strings and thousandths`() {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("board")
            writer.array { writer in
                writer.row(0, 1, -2)
                writer.row(12, 3)
            }
            writer.key("why")
            writer.string("a \"b\"\\\n\u{01}é")
            writer.key("optimal")
            writer.boolean(false)
            writer.key("seconds")
            writer.thousandths(1900)
            writer.key("none")
            writer.null()
        }
        writer.newline()
        #expect(
            writer.text == """
                {"board": [[0, 1, -2], [12, 3]], "why": "a \\"b\\"\\\\\\n\\u0001é", "optimal": false, \
                "seconds": 1.9, "none": null}

                """
        )
    }

    @Test(arguments: [(0, "0.0"), (5, "0.005"), (1234, "1.234"), (-1500, "-1.5"), (2_000_000, "2000.0")])
    func `writes thousandths with as few digits as they need`(value: Int, expected: String) {
        var writer = JSONWriter()
        writer.thousandths(value)
        #expect(writer.text == expected)
    }
}
