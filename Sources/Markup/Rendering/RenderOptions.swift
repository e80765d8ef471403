/// How a document becomes HTML.
public struct RenderOptions: Sendable {
    /// What becomes of images.
    public enum Images: Sendable {
        /// Any image whose address is safe, under that address.
        case asWritten
        /// Only those that a lookup knows, by the address as written; others become links.
        case lookup(@Sendable (String) -> ImageSource?)
    }

    /// What becomes of images.
    public var images = Images.asWritten
    /// Says more of a picture that is not there, by its address: what is wrong, and what to do.
    public var missingImage: (@Sendable (String) -> (message: String, help: String)?)?
    /// Gives another address for a link within the site or to its own hosts, by the address as written; nil keeps it.
    public var link: (@Sendable (String) -> String?)?
    /// The site's own hosts, in lower case: links to them are not outside links.
    public var ownHosts: [String] = []
    /// Whether this is for a page: `rel` on outside links, a class on those that say their address, lazy images, classes
    /// instead of old attributes in tables, labels for task boxes, code and tables that the keyboard reaches.
    public var isPage = false
    /// Whether headings have anchors.
    public var hasAnchors = true
    /// What every anchor begins with, where several texts share a page.
    public var anchorPrefix = ""
    /// How many levels headings go down, so that a page may have its title above them.
    public var headingShift = 0
    /// The few words that are added to a text.
    public var words = RenderWords()

    /// A fragment by itself, as near to GitHub's HTML as can be.
    public static let fragment = RenderOptions()

    /// A part of a page, whose images come from a lookup.
    ///
    /// - Parameters:
    ///   - image: the site's file for an image's address as written, or nil if there is none.
    public static func page(image: @escaping @Sendable (String) -> ImageSource?) -> RenderOptions {
        var options = RenderOptions()
        options.images = .lookup(image)
        options.isPage = true
        return options
    }

    /// A fragment by itself.
    public init() {}
}
