extension Gathering {
    /// How many records are about a person or a topic that is not there.
    ///
    /// None, unless undoing what made the person or the topic would leave them behind.
    var danglingCount: Int {
        let backings =
            hostings.unordered.map(\.key) + seconds.unordered.map(\.key) + interests.unordered.map(\.key)
        var count = backings.count { topics[$0.topic] == nil || participants[$0.participant] == nil }
        count += consents.unordered.count { participants[$0.participant] == nil }
        count += answers.unordered.count { participants[$0.participant] == nil }
        count += placements.unordered.count { topics[$0.topic] == nil }
        count += mergeProposals.unordered.count { topics[$0.key.from] == nil || topics[$0.key.into] == nil }
        count += meetings.unordered.count { $0.people.contains { participants[$0] == nil } }
        count += rawNotes.unordered.count { topics[$0.topic] == nil }
        count += ahaMoments.unordered.count { participants[$0.participant] == nil }
        count += commitments.unordered.count { participants[$0.participant] == nil }
        count += candidacies.unordered.count { participants[$0.participant] == nil }
        count += joinings.unordered.count { participants[$0.key.participant] == nil }
        count += mailings.unordered.count { participants[$0.participant] == nil }
        count += toldPlacements.unordered.count { topics[$0.topic] == nil }
        count += meetingReplies.unordered.count { participants[$0.key.participant] == nil }
        count += avoidances.unordered.count {
            participants[$0.key.participant] == nil || participants[$0.key.other] == nil
        }
        count += sessionStates.unordered.count { topics[$0.topic] == nil }
        count += lineages.unordered.count { topics[$0.topic] == nil || topics[$0.origin] == nil }
        count += tableCards.unordered.count { topics[$0.key.topic] == nil }
        count += dots.unordered.count { dot in
            tableCards[dot.key.card] == nil || dot.key.participant.map { participants[$0] == nil } ?? false
        }
        count += contactSwaps.unordered.count { participants[$0.key.participant] == nil }
        count += pitchTurns.unordered.count { topics[$0.topic] == nil }
        count += topics.unordered.count { topic in
            topic.proposer.map { participants[$0] == nil } ?? false
                || topic.mergedInto.map { topics[$0] == nil } ?? false
        }
        return count
    }
}
