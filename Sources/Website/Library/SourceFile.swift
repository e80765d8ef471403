/// A file of the site folder: read by the caller, or read again whenever it is needed.
public struct SourceFile: Sendable {
    /// The path relative to the site folder, such as `Content/index.md`; files of a theme: relative to the theme.
    public var path: String
    /// How findings name it.
    public var name: String
    private var content: Content

    private enum Content: Sendable {
        case kept([UInt8])
        case read(@Sendable () -> [UInt8])
    }

    /// What is in it.
    public var bytes: [UInt8] {
        switch content {
        case .kept(let bytes): bytes
        case .read(let read): read()
        }
    }

    /// A file.
    ///
    /// - Parameters:
    ///   - path: the path relative to the folder it belongs to, with `/` between its parts.
    ///   - bytes: what is in it.
    ///   - name: how findings name it; the path where nothing is said.
    public init(path: String, bytes: [UInt8], name: String? = nil) {
        self.path = path
        self.name = name ?? path
        content = .kept(bytes)
    }

    /// A file that is not kept in memory.
    ///
    /// - Parameters:
    ///   - path: the path relative to the folder it belongs to, with `/` between its parts.
    ///   - name: how findings name it; the path where nothing is said.
    ///   - read: gives what is in it, the same every time.
    public init(path: String, name: String? = nil, read: @escaping @Sendable () -> [UInt8]) {
        self.path = path
        self.name = name ?? path
        content = .read(read)
    }

    /// The same file under another name in findings.
    func named(_ name: String) -> SourceFile {
        var file = self
        file.name = name
        return file
    }
}
