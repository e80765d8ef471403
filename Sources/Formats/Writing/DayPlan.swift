import Unconference

/// The day of an unconference as practice has it: sessions of fifty minutes with ten between, and room to meet.
enum DayPlan {
    /// One part of the day, in minutes since midnight; its title is among the words of a language.
    struct Part {
        var id: String
        var starts: Int
        var ends: Int
        var kind: Slot.Kind
    }

    static let parts = [
        Part(id: "doors", starts: 540, ends: 570, kind: .break),
        Part(id: "opening", starts: 570, ends: 630, kind: .plenary),
        Part(id: "wall", starts: 630, ends: 645, kind: .plenary),
        Part(id: "s1", starts: 645, ends: 695, kind: .session),
        Part(id: "s2", starts: 705, ends: 755, kind: .session),
        Part(id: "lunch", starts: 755, ends: 810, kind: .break),
        Part(id: "market", starts: 810, ends: 825, kind: .plenary),
        Part(id: "s3", starts: 825, ends: 875, kind: .session),
        Part(id: "coffee", starts: 885, ends: 925, kind: .meet),
        Part(id: "s4", starts: 935, ends: 985, kind: .session),
        Part(id: "closing", starts: 995, ends: 1020, kind: .plenary),
    ]
}
