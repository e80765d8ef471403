/// Meetup's list of a group's members, who are not those who come to an event.
struct MeetupMembersImporter: Importer {
    let kind = "meetup-members"
    let title = "Meetup members"
    let signature = [["Total RSVPs"], ["Member ID"]]
    let columns: [ColumnRule] = []
    let objection: String? = "this is a list of a group's members, not of those who come to an event"
}
