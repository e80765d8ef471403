/// A picture in a smaller size, for narrow screens.
public struct PictureVersion: Hashable, Sendable {
    /// Its width in pixels as it is shown.
    public let width: Int
    /// Its height in pixels as it is shown.
    public let height: Int
    /// The file.
    public let bytes: [UInt8]

    init(width: Int, height: Int, bytes: [UInt8]) {
        self.width = width
        self.height = height
        self.bytes = bytes
    }
}
