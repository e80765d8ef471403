/// What people typed, as it may stand in the body of a letter to others: on one line, and with nothing that a mail program
/// would make a link of.
enum Harmless {
    /// The text with its addresses broken, so that a name or a title can't lead anybody anywhere.
    static func line(_ text: String) -> String {
        let clean = Array(
            HeaderText.line(text).replacing("://", with: "[:]//").replacing("@", with: "(at)")
        )
        var result = ""
        for (index, character) in clean.enumerated() {
            let isBetween =
                character == "." && isWord(clean, index - 1) && isWord(clean, index + 1)
                && clean[index + 1].isLetter && isWord(clean, index + 2)
            result += isBetween ? "[.]" : String(character)
        }
        return result
    }

    /// A name to greet somebody by; nil where it is more than a name.
    static func name(_ text: String) -> String? {
        let clean = HeaderText.line(text)
        guard !clean.isEmpty, clean == line(clean), clean.count <= 60, !clean.contains("/") else {
            return nil
        }
        return clean
    }

    private static func isWord(_ text: [Character], _ index: Int) -> Bool {
        text.indices.contains(index) && (text[index].isLetter || text[index].isNumber)
    }
}
