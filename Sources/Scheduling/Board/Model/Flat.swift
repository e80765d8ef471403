/// A row of plain values at a fixed address: what the inner loops of the search read and write.
///
/// Debug builds check each index; release builds do not, so nothing that comes from outside may index it unchecked.
final class Flat<Element: BitwiseCopyable>: @unchecked Sendable {
    let values: UnsafeMutableBufferPointer<Element>

    init(repeating value: Element, count: Int) {
        values = .allocate(capacity: max(count, 1))
        values.initialize(repeating: value)
    }

    convenience init(_ elements: [Element], filler: Element) {
        self.init(repeating: filler, count: elements.count)
        for (index, element) in elements.enumerated() { values[index] = element }
    }

    deinit { values.deallocate() }
}
