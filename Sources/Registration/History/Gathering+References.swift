extension Gathering {
    /// How many records are about a person or a topic that is not there.
    ///
    /// None, unless undoing what made the person or the topic would leave them behind.
    var danglingCount: Int {
        Gathering.kinds.reduce(0) { $0 + dangling($1) }
            + dots.unordered.count { tableCards[$0.key.card] == nil }
    }

    private func dangling<Kind: Record>(_ kind: Kind.Type) -> Int {
        self[keyPath: kind.register].unordered.count { record in
            record.people.contains { participants[$0] == nil } || record.topics.contains { topics[$0] == nil }
        }
    }
}
