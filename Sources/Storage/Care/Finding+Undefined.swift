public import Unconference

extension Finding {
    /// That the data file knows an event whose folder is not there: nobody can look for the names of its people.
    public static func eventWithoutDefinition(_ event: Slug, _ severity: Severity, in file: String) -> Finding
    {
        Finding(
            severity,
            "event-without-definition",
            "the data file knows an event “\(event)”, and there is no Content/events/\(event)/event.md",
            at: Place(file: file),
            help:
                "was its folder renamed? then give it its old name; what is to be gone goes with `unconf retire`, while event.md is there"
        )
    }
}
