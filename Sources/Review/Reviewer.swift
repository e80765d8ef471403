import Registration
public import Unconference

/// Reads a text before the public does, with every check in turn.
public struct Reviewer: Sendable {
    /// All checks, in the order in which their remarks are given.
    public static let checks: [any ContentCheck.Type] = [
        PrivacyCheck.self, HeadCountCheck.self, FailureCheck.self, AccessibilityCheck.self,
    ]

    private let privacy: PrivacyCheck
    private let others: [any ContentCheck]
    private let context: ReviewContext

    /// A reviewer who knows what the context has; preparing it costs more than reading a text.
    public init(_ context: ReviewContext) {
        self.context = context
        privacy = PrivacyCheck(context)
        others = Reviewer.checks.filter { $0 != PrivacyCheck.self }.map { $0.init(context) }
    }

    /// Everything that there is to say about a text, privacy first.
    public func remarks(on manuscript: Manuscript) -> [Remark] {
        privacy.remarks(on: manuscript) + others.flatMap { $0.remarks(on: manuscript) }
    }

    /// Whether there is anybody who could be given away: else ``privacyRemarks(on:)`` finds nothing in any text.
    public var knowsNames: Bool { privacy.hasNames }

    /// What gives somebody away, and nothing else: what a build asks before it publishes.
    public func privacyRemarks(on manuscript: Manuscript) -> [Remark] { privacy.remarks(on: manuscript) }

    /// What the name of a file gives away, such as that of a picture, and what a drawing says in words.
    ///
    /// - Parameters:
    ///   - words: what it says; where in the file that stands isn't known.
    ///   - session: the topic that the file is about, if any.
    public func remarks(
        onFileName file: String,
        saying words: [String] = [],
        event: Slug? = nil,
        session: Slug? = nil
    ) -> [Remark] {
        let text = words.isEmpty ? [] : Array((words.joined(separator: "\n\n") + "\n").utf8)
        let manuscript = Manuscript(.page, file: file, bytes: text, event: event, session: session)
        return privacy.remarks(on: manuscript).map { remark in
            var finding = remark.finding
            finding.place = Place(file: file)
            return Remark(finding)
        }
    }

    /// Every proposed replacement in a text.
    public func corrections(of manuscript: Manuscript) -> [Correction] {
        Correction.made(of: remarks(on: manuscript).compactMap(\.correction), in: manuscript.bytes)
    }

    /// The text with every proposed replacement written; nil when there is nothing to replace.
    public func corrected(_ manuscript: Manuscript) -> [UInt8]? {
        let corrections = corrections(of: manuscript)
        return corrections.isEmpty ? nil : Correction.applied(corrections, to: manuscript.bytes)
    }

    /// The stamp that says a text is clean under the rule of its event; nil when it gives somebody away.
    public func stamp(for manuscript: Manuscript) -> ClearedStamp? {
        guard let event = manuscript.event, let scope = context.watchlist.scopes[event],
            !privacy.remarks(on: manuscript).map(\.finding).hasErrors
        else { return nil }
        return ClearedStamp(of: manuscript.bytes, under: scope.rule)
    }
}
