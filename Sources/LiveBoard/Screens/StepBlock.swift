import Unconference

/// Steps of a format that come several times one after the other, so that a door can say “3 times” instead of all of them.
struct StepBlock: Hashable {
    /// The steps.
    let steps: [FormatStep]
    /// How often they come.
    let times: Int

    /// The steps of a session in blocks: the longest repetition is one, whatever stands before or after it another.
    static func blocks(of steps: [FormatStep]) -> [StepBlock] {
        for first in steps.indices {
            for length in stride(from: 1, through: (steps.count - first) / 2, by: 1) {
                let block = Array(steps[first..<first + length])
                func isThere(_ times: Int) -> Bool {
                    let start = first + times * length
                    guard start + length <= steps.count else { return false }
                    return zip(steps[start..<start + length], block).allSatisfy {
                        $0.name == $1.name && $0.seconds == $1.seconds
                    }
                }
                var times = 1
                while isThere(times) { times += 1 }
                guard times > 1 else { continue }
                let before = Array(steps[..<first])
                let after = Array(steps[(first + times * length)...])
                return (before.isEmpty ? [] : [StepBlock(steps: before, times: 1)])
                    + [StepBlock(steps: block, times: times)]
                    + (after.isEmpty ? [] : [StepBlock(steps: after, times: 1)])
            }
        }
        return [StepBlock(steps: steps, times: 1)]
    }
}
