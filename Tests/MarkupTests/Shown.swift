import Markup
import Unconference

/// The HTML of some Markdown, without front matter.
func html(
    _ markdown: String,
    _ options: RenderOptions = .fragment,
    smartPunctuation: Bool = false
) throws -> String {
    let document = try Document(
        Array(markdown.utf8),
        file: "text.md",
        hasFrontMatter: false,
        smartPunctuation: smartPunctuation
    )
    return String(decoding: document.render(options).html, as: UTF8.self)
}

extension RenderOptions {
    /// A fragment without anchors, as specifications write it.
    static var plain: RenderOptions {
        var options = RenderOptions.fragment
        options.hasAnchors = false
        return options
    }
}
