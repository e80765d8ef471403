public import Pictures

/// A picture or a document of the site, ready to be published.
public struct Media: Sendable {
    /// What it is, without what else was in the file.
    public let picture: Picture
    /// Where it is published, below the output folder.
    public let path: String

    /// A picture or a document.
    ///
    /// - Parameters:
    ///   - picture: what was read.
    ///   - path: where it lies below `Content/`.
    init(_ picture: Picture, at path: String) {
        self.picture = picture
        // People are sent the address of a document; a picture's is seen by browsers, which may then keep it for ever.
        guard picture.format != .pdf else {
            self.path = path
            return
        }
        let stem = path.lastIndex(of: ".").map { path[..<$0] } ?? path[...]
        self.path = "\(stem).\(Fingerprint(of: picture.bytes)).\(picture.format.endings[0])"
    }
}
