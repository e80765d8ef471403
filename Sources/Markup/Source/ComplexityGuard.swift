import Unconference

/// Refuses texts that would cost libcmark more than their size.
enum ComplexityGuard {
    /// Why a text is refused, or nil.
    static func check(_ source: SourceText, file: String, limits: Limits) -> Failure? {
        nil
    }
}
