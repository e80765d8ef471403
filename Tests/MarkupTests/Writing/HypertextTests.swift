import Markup
import Testing

/// Markup comes from literals; values are text, whatever they hold.
@Suite struct HypertextTests {
    @Test(arguments: [
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("\" onload='x'", "&quot; onload=&#39;x&#39;"), ("a & b", "a &amp; b"), ("żółć 🎉", "żółć 🎉"),
        ("", ""),
    ])
    func `escapes values, in elements as in attributes`(_ text: String, _ escaped: String) {
        let piece: Hypertext = "<p title=\"\(text)\">\(text)</p>"
        #expect(String(decoding: piece.bytes, as: UTF8.self) == "<p title=\"\(escaped)\">\(escaped)</p>")
    }

    @Test func `puts pieces into each other as they are`() {
        let inner: Hypertext = "<b>\("<")</b>"
        let outer: Hypertext =
            "<p>\(inner)\(each: [1, 2], { "<i>\($0)</i>" })\(if: false, "no")\(nil as Hypertext?)</p>"
        #expect(String(decoding: outer.bytes, as: UTF8.self) == "<p><b>&lt;</b><i>1</i><i>2</i></p>")
    }
}
