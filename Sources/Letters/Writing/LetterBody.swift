import Registration
import Unconference

/// The text of a letter, part by part: our words in lines of a readable length, other people's on lines of their own.
struct LetterBody {
    private var parts: [String]
    private let language: OwnLanguage

    /// A letter that greets somebody.
    ///
    /// - Parameters:
    ///   - person: whom.
    ///   - language: in which language.
    init(to person: Participant, in language: OwnLanguage) {
        self.language = language
        let hello = language.said("Hello", german: "Guten Tag", french: "Bonjour")
        parts = [hello + (Harmless.name(person.name).map { " \($0)" } ?? "") + ","]
    }

    /// Adds a paragraph of our own words, in the language of the letter.
    mutating func say(
        _ english: @autoclosure () -> String,
        german: @autoclosure () -> String,
        french: @autoclosure () -> String
    ) {
        parts.append(LetterBody.wrapped(language.said(english(), german: german(), french: french())))
    }

    /// Adds what somebody typed, each on a line of its own.
    mutating func quote(_ lines: [String]) {
        parts.append(
            lines.map { "    " + Harmless.line($0) }.filter { $0 != "    " }.joined(separator: "\n")
        )
    }

    /// Adds an address of our own.
    mutating func address(_ url: String) { parts.append("    " + HeaderText.line(url)) }

    /// Adds the way in to the board: the person's own link, made when the letter is sent.
    mutating func ownLink(to board: String) {
        parts.append("    " + HeaderText.line(board) + "/in/" + Mailing.linkMark)
    }

    /// The whole text, signed by those who call the event.
    func signed(by event: Event) -> String {
        let names = event.organisers.map { HeaderText.line($0.name) }.filter { !$0.isEmpty }
        let organisers = language.said("The organisers", german: "Die Veranstalter", french: "L’équipe")
        let signature = names.isEmpty ? organisers : names.joined(separator: ", ")
        return (parts.filter { !$0.isEmpty } + [signature]).joined(separator: "\n\n") + "\n"
    }

    private static func wrapped(_ text: String) -> String {
        var lines: [String] = []
        for word in HeaderText.line(text).split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= 72 {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}
