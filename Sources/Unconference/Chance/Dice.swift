/// Random numbers from a seed, the same on every machine: SplitMix64 (Steele, Lea and Flood 2014).
///
/// Its steps are open to the rooms that throw it millions of times.
public struct Dice: RandomNumberGenerator, Sendable {
    @usableFromInline var state: UInt64

    /// - Parameter seed: the same seed gives the same numbers.
    @inlinable
    public init(seed: UInt64) { state = seed }

    /// One of several numbered streams of a seed.
    @inlinable
    public init(seed: UInt64, stream: Int) {
        var mixer = Dice(seed: seed ^ 0x6A09_E667_F3BC_C909)
        state = mixer.next() &+ UInt64(bitPattern: Int64(stream)) &* 0xD1B5_4A32_D192_ED03
    }

    /// The next 64 random bits.
    @inlinable
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number from 0 up to, not including, a limit below 2³²; 0 if there is none.
    @inlinable
    public mutating func below(_ limit: Int) -> Int {
        guard limit > 1 else { return 0 }
        return Int(truncatingIfNeeded: ((next() >> 32) &* UInt64(UInt32(truncatingIfNeeded: limit))) >> 32)
    }

    /// Puts the elements into a random order.
    @inlinable
    public mutating func shuffle<Element>(_ elements: inout [Element]) {
        guard elements.count > 1 else { return }
        for last in stride(from: elements.count - 1, to: 0, by: -1) {
            elements.swapAt(last, below(last + 1))
        }
    }
}
