import Fixtures
import Registration
import Testing

@Suite struct ExampleTests {
    @Test(arguments: 0..<20 as Range<UInt64>)
    func `random gatherings keep every rule of the board and are the same for one seed`(seed: UInt64) {
        let gathering = Gathering.random(seed: seed)
        #expect(BoardRules.violations(in: gathering).isEmpty)
        #expect(gathering == Gathering.random(seed: seed))
        #expect(gathering != Gathering.random(seed: seed + 1))
    }
}
