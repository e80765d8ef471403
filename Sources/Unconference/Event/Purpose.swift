/// Why an event is held: the need before the tool.
public struct Purpose: Hashable, Codable, Sendable {
    /// One thing that will be counted to see whether the purpose was met.
    public struct Measure: Hashable, Codable, Sendable {
        /// Its short name.
        public var id: Slug
        /// What is counted.
        public var text: String
        /// How many would be a success.
        public var target: Int?
        /// When it is counted.
        public var due: LocalDate?

        /// A measure.
        public init(id: Slug, text: String, target: Int? = nil, due: LocalDate? = nil) {
            self.id = id
            self.text = text
            self.target = target
            self.due = due
        }
    }

    /// What is wrong in the world.
    public var need: String
    /// For whom.
    public var audience: String
    /// What will be different afterwards.
    public var outcome: String
    /// How one will know.
    public var measures: [Measure]
    /// Who stands behind it.
    public var sponsor: String?
    /// When the event's private data is deleted; by default so many days after the end as the site keeps profiles.
    public var retireOn: LocalDate?

    /// A purpose.
    public init(
        need: String,
        audience: String,
        outcome: String,
        measures: [Measure] = [],
        sponsor: String? = nil,
        retireOn: LocalDate? = nil
    ) {
        self.need = need
        self.audience = audience
        self.outcome = outcome
        self.measures = measures
        self.sponsor = sponsor
        self.retireOn = retireOn
    }
}
