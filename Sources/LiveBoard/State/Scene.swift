import Registration
import Synchronization
import Unconference

/// The event as it stands at one moment, with the views that were asked for so far.
///
/// Reading never waits for writing: whoever reads holds a scene, and the next change makes another.
final class Scene: Sendable {
    /// Everything.
    let gathering: Gathering
    /// Counts the changes that anybody else can see; the same number means the same board.
    let revision: Int
    private let sights: Mutex<[Audience: Sight]>
    private let owns = Mutex<[Participant.ID: OwnView]>([:])

    /// A view, with the pieces of pages that were made from it, and the language that they are in.
    struct Sight: Sendable {
        let view: RoomView
        let language: OwnLanguage
        let pieces = Pieces()

        init(_ view: RoomView) {
            self.view = view
            language = OwnLanguage(of: view.event.language)
        }
    }

    /// A scene.
    init(_ gathering: Gathering, revision: Int, sights: [Audience: Sight] = [:]) {
        self.gathering = gathering
        self.revision = revision
        self.sights = Mutex(sights)
    }

    /// The view that an audience may have.
    func view(for audience: Audience) -> RoomView { sight(for: audience).view }

    /// The view that an audience may have, with its pieces.
    func sight(for audience: Audience) -> Sight {
        if let known = sights.withLock({ $0[audience] }) { return known }
        let made = Sight(gathering.roomView(for: audience))
        sights.withLock { $0[audience] = made }
        return made
    }

    /// What somebody sees of themselves; nil when there is no such person.
    func own(of id: Participant.ID) -> OwnView? {
        if let known = owns.withLock({ $0[id] }) { return known }
        let made = OwnView(of: id, in: gathering)
        owns.withLock { $0[id] = made }
        return made
    }

    /// The scene after changes.
    ///
    /// - Parameters:
    ///   - gathering: the gathering afterwards.
    ///   - changes: what changed, where that is known.
    func next(_ gathering: Gathering, changes: [Change]?) -> Scene {
        if let changes, gathering.event == self.gathering.event, changes.allSatisfy(isUnseen) {
            // The desk sees totals, so its view is made again when somebody looks.
            let kept = sights.withLock { $0.filter { $0.key != .desk } }
            return Scene(gathering, revision: revision, sights: kept)
        }
        let scene = Scene(gathering, revision: revision)
        // Tables and meetings are shown from the gathering itself, beside the views. People come and go too often for news to
        // everybody: the door and the desk look by themselves.
        let isSame =
            changes?.contains(where: isBesideViews) != true
            && scene.view(for: .room) == view(for: .room)
            && scene.view(for: .everybody) == view(for: .everybody)
        return isSame ? scene : Scene(gathering, revision: revision + 1, sights: scene.sights.withLock { $0 })
    }

    /// Whether others see a change on pages that are not made from the views: a table's cards, whom one meets.
    private func isBesideViews(_ change: Change) -> Bool {
        switch change {
        case .tableCard, .meeting: true
        default: false
        }
    }

    /// Whether nobody else sees anything of a change.
    private func isUnseen(_ change: Change) -> Bool {
        switch change {
        case .interest: !gathering.phase.showsTotals
        case .rawNote, .ahaMoment, .commitment, .joining, .avoidance, .meetingReply, .contactSwap:
            true
        default: false
        }
    }
}
