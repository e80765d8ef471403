public import Unconference
public import Website

extension SiteFolder {
    /// The notes and questions of the site as its pages show them; those that can't be read are passed over, `unconf check`
    /// names them.
    ///
    /// - Parameters:
    ///   - date: the day that counts as today.
    ///   - drafts: whether what nobody may read yet is among them.
    public func writings(on date: LocalDate, drafts: Bool) -> [Writing] {
        let sources = try? SiteSources(self)
        return sources?.selection(PublicationSettings(date: date, showsDrafts: drafts)).writings ?? []
    }
}
