/// A second tree of the site that readers see, made of further names for the same files.
///
/// It is made beside other work, since the disk takes as long over thousands of names as a small change takes altogether: a
/// first build makes one while it leaves its record, and the first change finds it; a change that finds none makes one while
/// it looks for what to change in it.
final class SiteCopy: Sendable {
    private enum State: Sendable {
        /// It is being made where new sites are made.
        case begun(Staging, BackgroundTask<Bool>)
        /// It has lain in its own place since the first build.
        case kept
    }

    private let place: OutputFolder
    private let state: State

    /// Begins a copy.
    ///
    /// - Parameters:
    ///   - paths: the files of the site.
    ///   - staging: where they go.
    ///   - place: the folder of the site.
    init(of paths: [String], into staging: Staging, of place: OutputFolder) {
        self.place = place
        state = .begun(staging, BackgroundTask { paths.allSatisfy(staging.take) })
    }

    /// The copy that a first build has kept.
    init(keptBy place: OutputFolder) {
        self.place = place
        state = .kept
    }

    /// Waits for the last file, and gives the folder with all of them, where new sites are made; nil where the disk did not
    /// take one.
    func finish() -> Staging? {
        switch state {
        case .begun(let staging, let work): work.result() ? staging : nil
        case .kept: place.takeCopy()
        }
    }

    /// Waits for the last file, and keeps the copy for the first change; where the disk did not take it, none is kept.
    func keep() {
        if finish() == nil || !place.keepCopy() { place.abandon() }
    }

    /// Gives a copy up that was begun; one that is kept goes on waiting.
    func abandon() {
        guard case .begun(_, let work) = state else { return }
        _ = work.result()
        place.abandon()
    }
}
