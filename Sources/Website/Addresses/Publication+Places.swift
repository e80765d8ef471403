import Markup
import Unconference

extension Publication {
    /// For so many dead links of one text it is said what they may have meant.
    private static let proposals = 32

    /// The file of the site behind a path; nil where there is none, or a picture.
    func plan(at path: String) -> PagePlan? {
        let path = path.dropIndexName
        guard path.first == "/" else { return nil }
        return plan(of: path.dropFirst() + (path.last == "/" ? "index.html" : ""))
    }

    /// The plan of a file.
    ///
    /// - Parameter file: its path below the output folder.
    public func plan(of file: some StringProtocol) -> PagePlan? {
        var (low, high) = (0, plans.count)
        while low < high {
            let middle = (low + high) / 2
            if plans[middle].path < file { low = middle + 1 } else { high = middle }
        }
        return low < plans.count && plans[low].path == file ? plans[low] : nil
    }

    /// The files of the site in which the links of a text lead to places.
    func pagesWithPlaces(of rendering: ProseRendering) -> [String] {
        guard !rendering.places.isEmpty else { return [] }
        return Set(rendering.places.compactMap { $0.path.flatMap(plan)?.path }).sorted()
    }

    /// Links of a text to places that their page does not have, each with where it was written.
    ///
    /// - Parameters:
    ///   - rendering: the text.
    ///   - html: the page that shows it; made only where a link leads to a place on it.
    func deadPlaces(of rendering: ProseRendering, on html: @autoclosure () -> [UInt8]) -> [Finding] {
        guard !rendering.places.isEmpty, let document = rendering.document else { return [] }
        var own: PageAnchors?
        var dead: [(link: FragmentLink, help: String?)] = []
        for link in rendering.places {
            let places: PageAnchors
            if let path = link.path {
                // Of an older address, of a feed or of a picture nobody knows what it holds.
                guard let plan = plan(at: path), case .page = plan.making else { continue }
                places = knownPlaces.places(of: plan.path) { page(plan) }
            } else {
                places = own ?? PageAnchors(in: html())
                own = places
            }
            guard !places.contains(link.name) else { continue }
            let nearest = dead.count < Publication.proposals ? places.nearest(to: link.name) : nil
            dead.append((link, nearest.map { "did you mean \(link.path ?? "")#\($0)?" }))
        }
        let places = document.places(ofLinksTo: Set(dead.map(\.link.written)))
        return dead.map { link, help in
            Finding(
                .warning,
                "dead-link",
                "nothing on \(link.path ?? "this page") is at #\(link.name)",
                at: places[link.written] ?? Place(file: document.file),
                help: help
            )
        }
    }
}
