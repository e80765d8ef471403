import Testing
import Unconference

@testable import LiveBoard

/// The steps of a format as a door shows them.
@Suite struct StepBlockTests {
    @Test(arguments: SessionFormat.allCases, [10, 25, 50, 90, 240])
    func `blocks are the steps, none left out and none twice`(format: SessionFormat, minutes: Int) {
        let steps = format.steps(minutes: minutes)
        let blocks = StepBlock.blocks(of: steps)
        let names = blocks.flatMap { block in (0..<block.times).flatMap { _ in block.steps.map(\.name) } }
        #expect(names == steps.map(\.name))
        #expect(blocks.count <= 3)
    }

    @Test func `a troika is three times the same`() {
        let blocks = StepBlock.blocks(of: SessionFormat.troika.steps(minutes: 50))
        #expect(blocks.map(\.times) == [3, 1])
        #expect(blocks[0].steps.count == 4)
    }

    @Test func `no steps are one block of none`() {
        #expect(StepBlock.blocks(of: []).flatMap(\.steps).isEmpty)
    }
}
