import Planning
import Testing

@Suite struct RunnerTests {
    @Test(arguments: [1, 2, 7]) func `gives results in the order of their numbers, on any threads`(
        threads: Int
    ) {
        let runner = Runner(Effort(.iterations(10), threads: threads))
        #expect(runner.run(100) { $0 * $0 } == (0..<100).map { $0 * $0 })
        #expect(runner.repeated { $0 } == Array(0..<Runner.countedRestarts))
    }

    @Test func `runs one piece even when there is no time`() {
        let runner = Runner(Effort(.seconds(0), threads: 2))
        #expect(runner.stop()())
        #expect(runner.repeated { $0 }.first == 0)
    }

    @Test func `ends when somebody interrupts`() {
        let interrupt = Interrupt()
        let runner = Runner(Effort(.iterations(10), threads: 1), interrupt: interrupt)
        let stop = runner.stop()
        #expect(!stop())
        interrupt.raise()
        #expect(stop())
    }
}
