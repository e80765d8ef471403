/// A second tree of the site that readers see, made of further names for the same files.
///
/// It is made while the build finds out what to change in it, since the disk takes as long over thousands of names as a small
/// change takes altogether.
final class SiteCopy: Sendable {
    private let staging: Staging
    private let work: Errand<Bool>

    /// Begins a copy.
    ///
    /// - Parameters:
    ///   - paths: the files of the site.
    ///   - staging: where they go.
    init(of paths: [String], into staging: Staging) {
        self.staging = staging
        work = Errand { paths.allSatisfy(staging.take) }
    }

    /// Waits for the last file, and gives the folder with all of them; nil where the disk did not take one.
    func finish() -> Staging? { work.result() ? staging : nil }
}
