import Testing

@testable import Website

@Suite struct ChartModelTests {
    @Test func `draws each bar against the widest`() throws {
        let chart = try #require(
            ChartModel(title: "x", bars: [("a", 10, "10"), ("b", 5, "5"), ("c", nil, "fewer")])
        )
        #expect(chart.bars.map(\.width) == [100, 50, 0])
    }

    @Test func `leaves out what may not be said`() throws {
        let chart = try #require(
            ChartModel(title: "x", bars: [("a", 10, "10"), ("b", nil, nil), ("c", 7, "7")])
        )
        #expect(chart.bars.map(\.label) == ["a", "c"])
    }

    @Test func `draws each bar against its own goal, and none past it`() throws {
        let chart = try #require(
            ChartModel(
                title: "x",
                goals: [("a", 14, 12, "14 of 12"), ("b", 7, 10, ""), ("c", nil, 10, ""), ("d", 7, nil, "")]
            )
        )
        #expect(chart.bars.map(\.width) == [100, 70, 0, 0])
        #expect(chart.bars.map(\.isDrawn) == [true, true, true, false])
        #expect(ChartModel(title: "x", goals: []) == nil)
    }

    @Test func `draws nothing where there is nothing to compare`() {
        #expect(ChartModel(title: "x", bars: []) == nil)
        #expect(ChartModel(title: "x", bars: [("a", 10, "10")]) == nil)
        #expect(ChartModel(title: "x", bars: [("a", nil, "fewer"), ("b", nil, "fewer")]) == nil)
    }
}
