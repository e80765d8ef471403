/// Why a template can't be read.
struct TemplateMistake: Error, Hashable {
    /// What is wrong.
    let message: String
    /// The line on which it is, counted from 1.
    let line: Int
}
