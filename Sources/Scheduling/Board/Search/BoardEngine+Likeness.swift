extension BoardEngine {
    /// A board with the best seats that it can have and, among those, as many as can be of some earlier ones.
    ///
    /// Who compares two boards is not told that somebody lost a seat only because another one was as good. Where weights are
    /// too great to leave room for that preference, it is left out.
    ///
    /// - Parameters:
    ///   - board: what is placed where.
    ///   - former: the seats to prefer; the topics may have been elsewhere.
    /// - Returns: nil if the board breaks a rule.
    public func seated(_ board: [BoardPlacement], like former: [BoardSeat]) -> BoardPlan? {
        let scale = min(problem.attendees, problem.interests.count) * min(problem.slots, board.count) + 1
        let heaviest = problem.interests.reduce(1) { max($0, $1.weight) }
        guard !former.isEmpty, heaviest < BoardProblem.largest / scale else { return seated(board) }
        let liked = Set(former)
        var finer = problem
        finer.moveCost = 0
        for index in finer.interests.indices {
            let wish = finer.interests[index]
            let isLiked = liked.contains(BoardSeat(attendee: wish.attendee, topic: wish.topic))
            finer.interests[index].weight = wish.weight * scale + (isLiked ? 1 : 0)
        }
        return BoardEngine(finer)?.seated(board).map(weighed)
    }
}
