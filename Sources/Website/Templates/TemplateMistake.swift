/// Why a template can't be read.
struct TemplateMistake: Error, Hashable {
    /// What is wrong.
    let message: String
    /// The line on which it is, counted from 1.
    let line: Int
    /// What to do, where there is something to say beyond the message.
    var help: String?

    /// What to write instead of a section of other template languages; nil for any other name.
    static func foreignHelp(for name: String) -> String? {
        switch name {
        case "each", "for", "foreach", "range":
            "write `{{#topics}}…{{/topics}}`: a section stands once for each in its list"
        case "if", "with":
            "write `{{#hasTopics}}…{{/hasTopics}}`: a section stands where its name has a value"
        case "unless": "write `{{^hasTopics}}…{{/hasTopics}}`: it stands where its name has no value"
        default: nil
        }
    }
}
