import Registration

/// Meetup's list of who comes to an event: separated by tabs, without addresses, whatever its name says.
struct MeetupImporter: Importer {
    let kind = "meetup"
    let title = "Meetup event attendees"
    let signature = [["RSVP"], ["User ID"], ["URL of Member Profile", "RSVPed on"]]
    let columns: [ColumnRule] = [
        ColumnRule(.name, "Name"),
        ColumnRule(.number, "User ID"),
        ColumnRule(.checkedIn, "Attendance"),
        ColumnRule(.status, "RSVP"),
        ColumnRule(.guests, "Guests"),
        ColumnRule(.registered, "RSVPed on"),
        .drop("Title", "Event Host", "Joined Group on", "URL of Member Profile", "Member ID", "Notes"),
    ]

    /// The answer, and whether somebody noted that they came.
    func standing(of row: SheetRow) -> SourceStanding {
        guard let standing = StandingWords.standing(row.text(.status)) else {
            return .unknown(row.text(.status) ?? "")
        }
        let came = ["yes", "attended", "present", "1", "true", "checkedin"]
            .contains(HeaderName(row.text(.checkedIn) ?? "").compact)
        return .known(standing == .attending && came ? .checkedIn : standing)
    }
}
