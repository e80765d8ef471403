/// Everything that an event can be taken out as, in the order of the help.
let exporters: [any Exporter.Type] = [
    CalendarExporter.self,
    ScheduleXMLExporter.self,
    ScheduleJSONExporter.self,
    ParticipantsExporter.self,
    TopicsExporter.self,
    VCardExporter.self,
]
