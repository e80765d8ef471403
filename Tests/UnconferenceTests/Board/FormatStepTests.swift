import Testing
import Unconference

/// How sessions of each format run.
@Suite struct FormatStepTests {
    @Test(arguments: SessionFormat.allCases)
    func `takes as long as the session does, and every step its time`(format: SessionFormat) {
        for minutes in 10...180 {
            let steps = format.steps(minutes: minutes)
            #expect(steps.reduce(0) { $0 + $1.seconds } == minutes * 60, "\(minutes)")
            #expect(
                steps.allSatisfy { $0.seconds >= 20 && !$0.name.isEmpty && !$0.words.isEmpty },
                "\(minutes)"
            )
            #expect(steps.last?.name == "Write it down")
        }
    }

    @Test func `does not fall over a length that is none`() {
        for minutes in [Int.min, -1, 0, Int.max] {
            #expect(SessionFormat.worldCafe.steps(minutes: minutes).allSatisfy { $0.seconds > 0 })
        }
    }

    @Test func `gives each of three a turn in a troika of fifty minutes`() {
        let steps = SessionFormat.troika.steps(minutes: 50)
        #expect(steps.count { $0.name == "One tells" } == 3)
        #expect(steps.first?.seconds == 120)
    }

    @Test func `gives the first rounds of one, two, four, all their twelve minutes`() {
        let steps = SessionFormat.oneTwoFourAll.steps(minutes: 50)
        #expect(steps.prefix(4).map(\.seconds) == [60, 120, 240, 300])
    }

    @Test(arguments: SessionFormat.allCases)
    func `runs alike in every language, and says it in each`(format: SessionFormat) {
        let english = format.steps(minutes: 50)
        for language in [OwnLanguage.german, .french] {
            let steps = format.steps(minutes: 50, in: language)
            #expect(steps.map(\.seconds) == english.map(\.seconds))
            #expect(Set(steps.map(\.words)).isDisjoint(with: english.map(\.words)))
            #expect(
                steps.allSatisfy { !$0.name.isEmpty && $0.words.hasSuffix(".") || $0.words.hasSuffix("?") }
            )
        }
        #expect(
            SessionFormat.troika.steps(minutes: 50, in: .german)[0].words.hasPrefix("Durchgang 1 von 3. ")
        )
    }
}
