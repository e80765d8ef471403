public import Unconference

extension BoardProblem {
    /// What is wrong with the problem; without an error it has a plan.
    ///
    /// - Parameter place: where an entry stands in the file it was read from.
    public func findings(at place: (BoardEntry) -> Place? = { _ in nil }) -> [Finding] {
        withoutActuallyEscaping(place) { place in
            var check = BoardCheck(problem: self, place: place)
            check.checkAll()
            return check.findings
        }
    }
}
