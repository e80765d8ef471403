/// One of the independent proofs that make up a limit: it may run on any thread.
public struct BoardProofTask: Sendable {
    let model: BoardModel
    let kind: BoardSlotClass
    let index: Int
    let prices: BoardPrices
    let column: BoardColumn
    let scale: Int
    /// By how much the limit may be looser than it could be.
    let slack: Int

    /// Runs the proof.
    ///
    /// - Parameters:
    ///   - nodes: how many nodes its search may have.
    ///   - stop: asked often; once true, the limit so far is returned.
    public func run(nodes: Int, stop: @escaping () -> Bool) -> BoardSlotProof {
        let pricing = BoardPricing(model, kind, scale: scale)
        pricing.set(prices, index)
        let start = pricing.improve(column.topics, stop: stop)
        let proof = BoardProof(pricing, incumbent: start, stop: stop)
        let limit = proof.limit(slack: slack, nodes: nodes)
        let columns = [proof.incumbent] + proof.finds
        return BoardSlotProof(limit: limit, columns: columns, wasCutShort: proof.wasCutShort)
    }
}
