/// What a picture or a document is, by its content; names may lie.
public enum PictureFormat: String, Hashable, Sendable, CaseIterable {
    case jpeg
    case png
    case gif
    case webp
    case avif
    case svg
    /// Printed matter: copied, and linked rather than shown.
    case pdf

    /// How names of such files end, the usual one first.
    public var endings: [String] {
        switch self {
        case .jpeg: ["jpg", "jpeg"]
        case .png, .gif, .webp, .avif, .svg, .pdf: [rawValue]
        }
    }

    /// The format of some bytes; nil for anything that is not published.
    public init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: PNGFile.signature) {
            self = .png
        } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
            self = .gif
        } else if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
            self = .webp
        } else if bytes.dropFirst(4).starts(with: "ftypavif".utf8)
            || bytes.dropFirst(4).starts(with: "ftypavis".utf8)
        {
            self = .avif
        } else if bytes.starts(with: "%PDF-".utf8) {
            self = .pdf
        } else if SVGFile.isSVG(bytes) {
            self = .svg
        } else {
            return nil
        }
    }
}
