/// A file of the site folder, read by the caller.
public struct SourceFile: Hashable, Sendable {
    /// The path relative to the site folder, such as `Content/index.md`; files of a theme: relative to the theme.
    public var path: String
    /// What is in it.
    public var bytes: [UInt8]
    /// How findings name it.
    public var name: String

    /// A file.
    ///
    /// - Parameters:
    ///   - path: the path relative to the folder it belongs to, with `/` between its parts.
    ///   - bytes: what is in it.
    ///   - name: how findings name it; the path where nothing is said.
    public init(path: String, bytes: [UInt8], name: String? = nil) {
        self.path = path
        self.bytes = bytes
        self.name = name ?? path
    }

    /// The same file under another name in findings.
    func named(_ name: String) -> SourceFile { SourceFile(path: path, bytes: bytes, name: name) }
}
