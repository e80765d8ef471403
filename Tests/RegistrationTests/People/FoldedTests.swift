import Foundation
import Registration
import Testing

@Suite struct FoldedTests {
    @Test(arguments: [
        "", " ", "Acme Ltd.", "ACME  LTD", "a.b,c", " .Acme, London. ", "\tAcme\r\nWorks", "Zürich Rail",
        "Ærø & Co.",
        "İstanbul", "ﬁne", "A\u{1F}B", "...", "x",
    ])
    func `reads plain names as it reads all others`(text: String) {
        let expected = text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            .split { $0.isWhitespace || $0 == "." || $0 == "," }.joined(separator: " ")
        #expect(Gathering.folded(text) == expected)
    }
}
