import Fixtures
import Registration
import Testing
import Unconference

@Suite struct PitchQueueTests {
    private let mia = Actor.helper(.scribe, "mia")

    private func queue(_ gathering: Gathering) -> [Int] {
        PitchQueue(of: gathering).waiting.map(\.number)
    }

    @Test(arguments: [(0, 60), (15, 60), (16, 45), (25, 45), (26, 30), (300, 30)])
    func `the more pitches, the shorter each`(count: Int, seconds: Int) {
        #expect(PitchQueue.seconds(for: count) == seconds)
    }

    @Test func `pitches come by number, one at a time, and the last ends the round`() throws {
        var gathering = Gathering.example
        #expect(queue(gathering) == [1, 2, 3, 4])
        try gathering.act(CallPitch(), by: mia)
        var now = PitchQueue(of: gathering)
        #expect(now.now == Topic.ID(1) && now.since == .weeksBefore)
        #expect(now.next == [Topic.ID(2), Topic.ID(3), Topic.ID(4)])
        try gathering.act(CallPitch(Topic.ID(3)), by: mia)
        #expect(PitchQueue(of: gathering).heard == [Topic.ID(1)])
        #expect(gathering.refusal(of: CallPitch(Topic.ID(3)))?.code == "speaks-already")
        for _ in 0..<3 { try gathering.act(CallPitch(), by: mia) }
        now = PitchQueue(of: gathering)
        #expect(now.now == nil && now.waiting.isEmpty && now.heard.count == 4)
        #expect(gathering.refusal(of: CallPitch())?.code == "queue-empty")
        #expect(gathering.refusal(of: SkipPitch())?.code == "queue-empty")
        #expect(gathering.roomView(for: .room).queue == now)
    }

    @Test func `who is not in the room comes last, and the next is called`() throws {
        var gathering = Gathering.example
        try gathering.act(SkipPitch(Topic.ID(2)), by: mia)
        #expect(queue(gathering) == [1, 3, 4, 2])
        try gathering.act(CallPitch(), by: mia)
        try gathering.act(SkipPitch(), by: mia)
        #expect(PitchQueue(of: gathering).now == Topic.ID(3))
        #expect(queue(gathering) == [4, 2, 1])
    }

    @Test func `the order can be changed, and late pitches come at the end`() throws {
        var gathering = Gathering.example
        try gathering.act(MovePitch(Topic.ID(4), to: 1), by: mia)
        try gathering.act(MovePitch(Topic.ID(1), to: 99), by: mia)
        #expect(queue(gathering) == [4, 2, 3, 1])
        var form = TopicForm()
        form.title = "The assistant answers; do people still ask each other?"
        try gathering.act(PitchTopic(form, proposer: nil, hosts: []), by: mia)
        #expect(queue(gathering) == [4, 2, 3, 1, 5])
        #expect(gathering.refusal(of: MovePitch(Topic.ID(4), to: 0))?.code == "bad-position")
        #expect(gathering.refusal(of: MovePitch(Topic.ID(9), to: 1))?.code == "no-topic")
    }

    @Test func `what was merged, withdrawn or made from another has no turn`() throws {
        var gathering = Gathering.example
        try gathering.act(CallPitch(), by: mia)
        try gathering.act(MergeTopics(Topic.ID(1), into: Topic.ID(2), consenting: .bothAloud), by: mia)
        try gathering.act(SplitTopic(Topic.ID(3), "a", "b"), by: mia)
        #expect(PitchQueue(of: gathering).now == nil)
        #expect(queue(gathering) == [2, 3, 4])
    }

    @Test func `each step can be undone`() throws {
        var keeper = HistoryKeeper(.example)
        try keeper.act(CallPitch(), by: mia)
        try keeper.act(SkipPitch(), by: mia)
        try keeper.act(MovePitch(Topic.ID(4), to: 1), by: mia)
        for _ in 0..<3 { try keeper.undo(by: mia) }
        #expect(keeper.gathering == .example)
    }
}
