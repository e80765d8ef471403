import Unconference

/// The text of a file as a page shows it: the first paragraph, the parts under their headings, and a list of them.
struct ProseModel: TemplateModel {
    /// The anchor of the text's own heading, where that is the page's title.
    let anchor: String?
    /// The first paragraph without its tags, to stand larger than the rest.
    let lead: HTML?
    /// What follows, in parts.
    let parts: [ProsePart]
    /// Links to the parts, where there are enough to choose from.
    let contents: [LinkItem]
    /// The footnotes of all parts.
    let footnotes: HTML?
    /// Whether the footnotes have room beside the lines that refer to them.
    var isInMargin = false

    /// Whether there is nothing to show.
    var isEmpty: Bool { lead == nil && parts.isEmpty }

    /// No text at all.
    static let empty = ProseModel(anchor: nil, lead: nil, parts: [], contents: [], footnotes: nil)

    static let fields = Fields<ProseModel>(
        .text("anchor") { $0.anchor },
        .html("leadHTML") { $0.lead },
        .list("parts") { $0.parts },
        .html("footnotesHTML") { $0.footnotes },
        .flag("isInMargin") { $0.isInMargin },
        .list("contents") { $0.contents },
        .flag("hasContents") { $0.contents.count > 2 }
    )
}

/// A part of a text: a heading of the second level with all that stands below it, or what stands before the first.
struct ProsePart: TemplateModel {
    /// What the part stands for, where the theme sets it apart.
    let heading: NoteHeading?
    let html: HTML

    static let fields = Fields<ProsePart>(
        .html("partHTML") { $0.html },
        .flag("isWorked") { $0.heading == .worked },
        .flag("isFailed") { $0.heading == .failed },
        .flag("isDifferently") { $0.heading == .differently },
        .flag("isOpen") { $0.heading == .open }
    )
}
