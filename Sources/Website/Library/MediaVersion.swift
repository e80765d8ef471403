/// A picture in a smaller size, ready to be published beside it.
public struct MediaVersion: Sendable {
    /// Its width in pixels as it is shown.
    public let width: Int
    /// The file, which is read when it is published.
    let file: SourceFile

    /// A picture in a smaller size.
    ///
    /// - Parameters:
    ///   - width: its width in pixels as it is shown.
    ///   - file: what is in it; its path does not matter.
    public init(width: Int, file: SourceFile) {
        self.width = width
        self.file = file
    }
}
