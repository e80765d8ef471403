/// Every kind of export that is understood, in the order in which a file is compared with them.
public let importers: [any Importer] = [
    EventbriteImporter(),
    PretixPositionsImporter(),
    PretixOrdersImporter(),
    PretixCheckInImporter(),
    LumaImporter(),
    TitoImporter(),
    HiEventsImporter(),
    AlfioImporter(),
    MeetupImporter(),
    MeetupMembersImporter(),
    MobilizonImporter(),
    GoogleFormsImporter(),
    AttendizeImporter(),
    SchellingBoardImporter(),
    TableImporter(),
]
