/// A file that goes with a letter.
public struct LetterFile: Hashable, Sendable {
    /// Its name: letters, digits, hyphens and a dot.
    public let name: String
    /// What sort of file it is, such as `text/calendar; charset=utf-8; method=PUBLISH`.
    let type: String
    /// What is in it.
    public let text: String

    /// A calendar.
    ///
    /// - Parameters:
    ///   - name: its name without an ending; what is no letter, digit or hyphen is left out.
    ///   - text: the calendar as iCalendar has it.
    public static func calendar(_ name: String, _ text: String) -> LetterFile {
        let plain = name.utf8.filter { HeaderText.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }.prefix(60)
        let stem = String(decoding: plain, as: UTF8.self)
        return LetterFile(
            name: (stem.isEmpty ? "event" : stem) + ".ics",
            type: "text/calendar; charset=utf-8",
            text: text
        )
    }

    private init(name: String, type: String, text: String) {
        self.name = name
        self.type = type
        self.text = text
    }
}
