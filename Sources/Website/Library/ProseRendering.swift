import Markup
import Unconference

/// A text as its page shows it.
struct ProseRendering: Sendable {
    /// What templates are given.
    let model: ProseModel
    /// The text in one piece.
    let html: [UInt8]
    /// What in it could not be found or was left out for safety, and links that lead nowhere.
    let findings: [Finding]
    /// What its links into this site depend on, as ``NoteUses/names(ofFile:)`` has it.
    let links: [UInt64]
    /// Its links to places within pages, which can be followed once these are made.
    let places: [FragmentLink]
    /// The text as it was parsed, where it has such links.
    let document: Document?
}
