import Formats
import Testing
import Unconference

@Suite struct PackingTests {
    @Test(arguments: [0, 1, 127, 128, 300, Int.max, -1, -64, -65, Int.min])
    func `reads the numbers that were written`(number: Int) throws {
        var packer = Packer()
        packer.pack(number)
        packer.pack(UInt64(bitPattern: Int64(number)))
        var unpacker = Unpacker(packer.bytes)
        #expect(try unpacker.integer() == number)
        #expect(try unpacker.number() == UInt64(bitPattern: Int64(number)))
        #expect(unpacker.isAtEnd)
    }

    private var sample: [UInt8] {
        var packer = Packer()
        packer.pack("Größe, 東京")
        packer.pack(true)
        packer.pack("there" as String?) { $0.pack($1) }
        packer.pack(nil as String?) { $0.pack($1) }
        packer.pack(all: [3, -1, 4]) { $0.pack($1) }
        packer.pack([0, 255, 128] as [UInt8])
        return packer.bytes
    }

    private struct Sample: Equatable {
        var text: String
        var flag: Bool
        var there: String?
        var missing: String?
        var numbers: [Int]
        var data: [UInt8]
    }

    private func read(_ bytes: [UInt8]) throws -> Sample {
        var unpacker = Unpacker(bytes)
        let sample = Sample(
            text: try unpacker.text(),
            flag: try unpacker.flag(),
            there: try unpacker.optional { packed throws(Unpacker.Mistake) in try packed.text() },
            missing: try unpacker.optional { packed throws(Unpacker.Mistake) in try packed.text() },
            numbers: try unpacker.all { packed throws(Unpacker.Mistake) in try packed.integer() },
            data: Array(try unpacker.data())
        )
        guard unpacker.isAtEnd else { throw Unpacker.Mistake() }
        return sample
    }

    @Test func `reads back what was written`() throws {
        let expected = Sample(
            text: "Größe, 東京",
            flag: true,
            there: "there",
            missing: nil,
            numbers: [3, -1, 4],
            data: [0, 255, 128]
        )
        #expect(try read(sample) == expected)
    }

    @Test func `refuses whatever was cut short`() {
        for count in 0..<sample.count {
            #expect(throws: (any Error).self) { try read(Array(sample.prefix(count))) }
        }
    }

    @Test(
        arguments: [
            [0xFF], [0xC3], [0xF0, 0x90, 0x80], [0xED, 0xA0, 0x80], [0x61, 0xE2, 0x82, 0x62], [0xC0, 0xAF],
            Array(repeating: 0x61, count: 40) + [0xF0, 0x90, 0x80],
        ] as [[UInt8]]
    )
    func `takes no bytes for a text that are none`(bytes: [UInt8]) {
        var packer = Packer()
        packer.pack(bytes)
        var unpacker = Unpacker(packer.bytes)
        #expect(throws: Unpacker.Mistake.self) { try unpacker.text() }
    }

    @Test func `never traps on other bytes`() {
        var dice = Dice(seed: 88)
        for _ in 0..<3000 {
            var bytes = sample
            for _ in 0..<3 {
                bytes[dice.below(bytes.count)] = UInt8(dice.below(256))
            }
            _ = try? read(bytes)
        }
    }
}
