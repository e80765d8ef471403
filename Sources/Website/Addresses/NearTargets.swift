import Unconference

/// The addresses of a site by where they lie and how they end, to find the one that a mistyped one means.
struct NearTargets: Sendable {
    /// What stands in each folder, without the folder.
    private var names: [String: [String]] = [:]
    /// The folders in which something has a name.
    private var folders: [String: [String]] = [:]

    /// Addresses that begin with `/`.
    init(_ paths: some Sequence<String>) {
        for path in paths {
            let folder = path.parentFolder
            let name = String(path.dropFirst(folder.count))
            names[folder, default: []].append(name)
            folders[name, default: []].append(folder)
        }
    }

    /// One of its own folder with nearly its name, one of the folder's neighbours, or the only one elsewhere that ends
    /// in the same way; nil where there is none.
    func nearest(to path: String) -> String? {
        let folder = path.parentFolder
        // Long addresses of one folder are mostly alike, whatever they lead to: only what differs is compared.
        for place in [folder, folder.parentFolder] {
            let known = names[place] ?? []
            if let name = Nearest.name(to: String(path.dropFirst(place.count)), among: known) {
                return place + name
            }
        }
        let name = String(path.dropFirst(folder.count))
        guard !name.isEmpty else { return nil }
        let alike = folders[name, default: []].map { $0 + name }
        let ending = alike.filter { $0.hasSuffix(path) }
        return ending.count == 1 ? ending[0] : alike.count == 1 ? alike[0] : nil
    }
}
