public import Registration

/// What a source's word for a ticket's standing means.
public enum SourceStanding: Hashable, Sendable {
    /// It is known.
    case known(ImportedStanding)
    /// Nobody here knows the word.
    case unknown(String)
}
