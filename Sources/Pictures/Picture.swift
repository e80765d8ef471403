public import Unconference

/// A picture or a document as it may be published: what it is, how large, and without anything but itself.
///
/// Where a photo was taken, when, with what and by whom is taken away without touching the picture. How it is to be turned
/// and what its colours mean stays.
public struct Picture: Hashable, Sendable {
    /// What it is.
    public let format: PictureFormat
    /// Its width in pixels as it is shown, where that is known.
    public let width: Int?
    /// Its height in pixels as it is shown, where that is known.
    public let height: Int?
    /// The file without what else was in it.
    public let bytes: [UInt8]
    /// What is worth knowing about it.
    public let findings: [Finding]

    init(format: PictureFormat, size: (width: Int, height: Int)?, bytes: [UInt8], findings: [Finding] = []) {
        self.format = format
        width = size?.width
        height = size?.height
        self.bytes = bytes
        self.findings = findings
    }

    /// What it says in words that can be read without eyes, line by line: those of a drawing, and of nothing else.
    public var words: [String] { format == .svg ? SVGFile.words(in: bytes) : [] }

    /// The most bytes that a file may have.
    public static let largest = 32 << 20
    /// The most pixels that a picture may have.
    static let mostPixels = 100_000_000
    /// From so many bytes on a phone waits for it.
    static let slow = 1_500_000

    /// Reads a file, and takes away what does not belong to the picture.
    ///
    /// Throws where it is none that can be published, or is broken, so that what is in it can't be known.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - file: how findings name it.
    public static func read(_ bytes: [UInt8], file: String) throws(Failure) -> Picture {
        let place = Place(file: file)
        guard bytes.count <= largest else {
            throw Failure(
                "picture-too-large",
                "the file has \(bytes.count) bytes, at most \(largest) are published",
                at: place,
                help: "save it smaller"
            )
        }
        guard let format = PictureFormat(of: bytes) else {
            throw Failure(
                "picture-unreadable",
                "this is no picture or document that is published",
                at: place,
                help: "JPEG, PNG, GIF, WebP, AVIF, SVG and PDF are; save it as one of them"
            )
        }
        let cleaned: Cleaned
        do throws(BrokenPicture) {
            cleaned = try clean(bytes, format)
        } catch {
            throw Failure(
                error.code,
                error.message,
                at: place,
                help: error.help
            )
        }
        var findings = cleaned.remarks.map {
            Finding(.warning, $0.code, $0.message, at: place, help: $0.help)
        }
        if let size = cleaned.size {
            let (pixels, overflows) = size.width.multipliedReportingOverflow(by: size.height)
            guard size.width > 0, size.height > 0, !overflows, pixels <= mostPixels else {
                throw Failure(
                    "picture-too-large",
                    "the picture is \(size.width) by \(size.height) pixels",
                    at: place,
                    help: "save it smaller; browsers would run out of memory"
                )
            }
        }
        if let dot = file.lastIndex(of: "."),
            !format.endings.contains(file[file.index(after: dot)...].lowercased())
        {
            findings.append(
                Finding(
                    .warning,
                    "picture-name",
                    "the file is a \(format.rawValue.uppercased()) by its content, and its name says otherwise",
                    at: place,
                    help: "rename it to end in .\(format.endings[0])"
                )
            )
        }
        let picture = Picture(format: format, size: cleaned.size, bytes: cleaned.bytes, findings: findings)
        guard format != .pdf, cleaned.bytes.count > slow, picture.widths.isEmpty else { return picture }
        // Of other formats no smaller sizes are made.
        findings.append(
            Finding(
                .warning,
                "picture-slow",
                "the picture has \(cleaned.bytes.count / 1_000_000) MB, and a phone waits for it",
                at: place,
                help: "save it no wider than 1600 pixels"
            )
        )
        return Picture(format: format, size: cleaned.size, bytes: cleaned.bytes, findings: findings)
    }

    private static func clean(_ bytes: [UInt8], _ format: PictureFormat) throws(BrokenPicture) -> Cleaned {
        switch format {
        case .jpeg: try JPEGFile.cleaned(bytes)
        case .png: try PNGFile.cleaned(bytes)
        case .gif: try GIFFile.cleaned(bytes)
        case .webp: try WebPFile.cleaned(bytes)
        case .avif: try AVIFFile.cleaned(bytes)
        case .svg: try SVGFile.cleaned(bytes)
        case .pdf: PDFFile.cleaned(bytes)
        }
    }
}
