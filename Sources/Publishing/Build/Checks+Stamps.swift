public import Review
public import Unconference

extension Checks {
    /// The stamps of an event's clean notes, by the names of their files.
    ///
    /// - Parameter manuscripts: the texts to look at.
    public func stamps(of event: Slug, among manuscripts: [Manuscript]) -> [String: String] {
        var stamps: [String: String] = [:]
        for manuscript in manuscripts where manuscript.kind == .note && manuscript.event == event {
            let name = manuscript.file.split(separator: "/").last.map(String.init) ?? ""
            if let stamp = stamp(of: manuscript) { stamps[name] = stamp }
        }
        return stamps
    }

    /// A clean note's stamp; nil where it gives somebody away or its event is not in the data file.
    private func stamp(of manuscript: Manuscript) -> String? { reviewer.stamp(for: manuscript)?.description }
}
