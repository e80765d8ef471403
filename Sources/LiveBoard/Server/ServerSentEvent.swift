/// Something that an open page is told, as the HTML standard has it.
struct ServerSentEvent {
    /// What the page listens for.
    let name: String
    /// By which the page says, when its line broke, what it heard last.
    let id: String
    /// What it is told.
    let data: String

    /// The event as it is sent; every line of the data is a line of its own, however it ends.
    var text: String {
        var text = "event: \(name)\nid: \(id)\n"
        for line in data.split(omittingEmptySubsequences: false, whereSeparator: ServerSentEvent.endsLine) {
            text += "data: \(line)\n"
        }
        return text + "\n"
    }

    private static func endsLine(_ character: Character) -> Bool {
        character == "\n" || character == "\r" || character == "\r\n"
    }
}
