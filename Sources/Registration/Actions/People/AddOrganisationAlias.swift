/// Says that two names mean one organisation.
public struct AddOrganisationAlias: Action {
    /// The name in the history.
    public static let name = "alias-organisation"

    private let alias: String
    private let organisation: String

    /// - Parameters:
    ///   - alias: the other name.
    ///   - organisation: the name that counts.
    public init(_ alias: String, of organisation: String) {
        self.alias = alias
        self.organisation = organisation
    }

    /// Keeps the other name.
    public func apply(to draft: inout Draft) throws(Refusal) -> String {
        try draft.requireOrganiser()
        let other = try PlainText.required(alias, .organisation)
        let name = try PlainText.required(organisation, .organisation)
        guard Gathering.folded(other) != Gathering.folded(name) else {
            throw Refusal(.invalid, "same-name", "“\(other)” and “\(name)” are the same name already")
        }
        draft.put(OrganisationAlias(alias: other, name: name))
        return "noted another name of an organisation"
    }
}
