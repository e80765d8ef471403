import Testing

@testable import Website

@Suite struct NaturalOrderTests {
    @Test(arguments: [
        ["part-2", "part-10", "part-10-b"], ["a", "a-1", "b"],
        ["t1", "t01", "t2"].sorted(by: NaturalOrder.precedes),
        ["7", "10", "a"], ["v1-9", "v1-10", "v2-1"], ["x99999999999999999999", "x100000000000000000000"],
    ])
    func `compares digits in a row as numbers`(names: [String]) {
        for (index, name) in names.enumerated() {
            for (other, later) in names.enumerated() {
                #expect(NaturalOrder.precedes(name, later) == (index < other), "\(name), \(later)")
            }
        }
    }
}
