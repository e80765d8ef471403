import Testing
import Unconference

@Suite struct SimilarityTests {
    private let texts = [
        "Three months after launch it went quiet: whom do I ask first?",
        "Our directors posted once, then never again",
        "My ambassadors were appointed, none volunteered",
        "Our ambassadors burned out: what did we owe them?",
        "Legal wants to approve every comment",
    ]

    @Test(arguments: [
        ("It went quiet three months after the launch", 0),
        ("legal approves comments", 4),
        ("ambassador burnout: burned out ambassadors", 3),
    ])
    func `puts the nearest text first`(text: String, index: Int) {
        #expect(Similarity(texts).nearest(to: text).first?.index == index)
    }

    @Test func `finds nothing where nothing is shared`() {
        #expect(Similarity(texts).nearest(to: "parking and catering").isEmpty)
        #expect(Similarity(texts).nearest(to: "").isEmpty)
        #expect(Similarity([]).nearest(to: "anything at all").isEmpty)
    }

    @Test func `holds the same words for nearest of all`() {
        let found = Similarity(texts).nearest(to: texts[2])
        #expect(found.first?.index == 2)
        #expect(found.first?.nearness == 1000)
    }

    @Test func `finds a short question in the long note that answers it`() {
        let note =
            "Legal wants to approve every comment. "
            + String(repeating: "We talked about many other matters. ", count: 40)
        #expect(Similarity([note, texts[0]]).nearest(to: "legal approves every comment").first?.index == 0)
    }
}
