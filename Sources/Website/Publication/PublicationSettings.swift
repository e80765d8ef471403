public import Unconference

/// As of when, and how, a site is published.
public struct PublicationSettings: Hashable, Sendable {
    /// The day that counts as today.
    public var date: LocalDate
    /// Whether drafts are shown too.
    public var showsDrafts: Bool
    /// Whether links name `index.html`, so that the site can be walked through on a disk.
    public var linksNameFiles: Bool

    /// Settings for a day; without drafts, with the promised addresses.
    public init(date: LocalDate, showsDrafts: Bool = false, linksNameFiles: Bool = false) {
        self.date = date
        self.showsDrafts = showsDrafts
        self.linksNameFiles = linksNameFiles
    }
}
