public import Pictures

/// A picture or a document of the site, ready to be published.
public struct Media: Sendable {
    /// What it is, without what else was in the file.
    public let picture: Picture
    /// Where it is published, below the output folder.
    public let path: String
    /// The same in smaller sizes, narrowest first.
    var versions: [MediaVersion] = []
    /// What the names of smaller sizes are made of: where it lies, what is in it, and how it ends.
    private let name: (stem: String, content: Fingerprint, ending: String)

    /// A picture or a document.
    ///
    /// - Parameters:
    ///   - picture: what was read.
    ///   - path: where it lies below `Content/`.
    init(_ picture: Picture, at path: String) {
        self.picture = picture
        // People are sent the address of a document; a picture's is seen by browsers, which may then keep it for ever.
        let stem = path.lastIndex(of: ".").map { path[..<$0] } ?? path[...]
        let content = Fingerprint(of: picture.format == .pdf ? [] : picture.bytes)
        name = (String(stem), content, picture.format.endings[0])
        self.path = picture.format == .pdf ? path : "\(stem).\(content).\(name.ending)"
    }

    /// Where a smaller size is published, below the output folder.
    ///
    /// Its name follows from the picture and the way in which versions are made, so that nobody has to make it to know it.
    func path(of version: MediaVersion) -> String {
        let made = Fingerprint(of: Array("\(name.content) \(Picture.recipe)".utf8))
        return "\(name.stem)-\(version.width).\(made).\(name.ending)"
    }
}
