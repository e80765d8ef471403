/// Flat working memory of one search: columns of plain numbers, freed together.
///
/// Columns are checked for bounds in debug builds and are plain memory in release builds.
final class Arena {
    private var freeing: [() -> Void] = []

    /// A column of `count` numbers that are all `value`.
    func column<Element: BitwiseCopyable>(
        of count: Int,
        filledWith value: Element
    ) -> UnsafeMutableBufferPointer<Element> {
        let column = UnsafeMutableBufferPointer<Element>.allocate(capacity: count)
        column.initialize(repeating: value)
        freeing.append { column.deallocate() }
        return column
    }

    /// A column with the given numbers.
    func column<Element: BitwiseCopyable>(_ values: [Element]) -> UnsafeMutableBufferPointer<Element> {
        let column = UnsafeMutableBufferPointer<Element>.allocate(capacity: values.count)
        _ = column.initialize(from: values)
        freeing.append { column.deallocate() }
        return column
    }

    deinit {
        for free in freeing { free() }
    }
}
