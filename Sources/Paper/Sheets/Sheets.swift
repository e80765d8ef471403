/// Every kind of paper, in the order of the help and of the pack's table of contents.
public let sheets: [any Sheet.Type] = [
    TopicCards.self,
    BlankCards.self,
    BoardSheet.self,
    BoardPoster.self,
    DoorList.self,
    Badges.self,
    RoomSigns.self,
    Principles.self,
    Slips.self,
    NotesWanted.self,
]
