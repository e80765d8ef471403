import Unconference

/// What something is known by that many pages of a publication show in the same way.
enum FragmentKey: Hashable, Sendable {
    /// The card of a note, by its position.
    case note(Int)
    /// The link to a tag's page, by the tag as a text has it.
    case tag(String)
    /// The menu of pages that belong to a part of the site.
    case menu(Address)
    /// The links at the foot of a page.
    case foot
}
