import Unconference

extension Fields {
    /// Where the event is.
    func venue() -> Venue? {
        guard let fields = group("venue", example: "venue: {name: The Old Bindery}") else { return nil }
        let name = fields.requiredLine("name", help: "say what the place is called")
        let address = fields.text("address")
        let url = fields.address("url")
        let stepFree = fields.flag("step-free")
        return name.map { Venue(name: $0, address: address, url: url, stepFree: stepFree) }
    }

    /// Who calls the event.
    func organisers() -> [Organiser] {
        groups("organisers", example: "organisers: [{name: The team, contact: hello@example.org}]")
            .compactMap { fields in
                let name = fields.requiredLine("name", help: "say who it is")
                let contact = fields.line("contact")
                return name.map { Organiser(name: $0, contact: contact) }
            }
    }

    /// Who pays for what.
    func sponsors() -> [Sponsor] {
        groups("sponsors", example: "sponsors: [{name: A printing house, pays-for: the room}]")
            .compactMap { fields in
                let name = fields.requiredLine("name", help: "say who it is")
                let url = fields.address("url")
                let logo = fields.sitePath("logo")
                let paysFor = fields.line("pays-for")
                return name.map { Sponsor(name: $0, url: url, logo: logo, paysFor: paysFor) }
            }
    }

    /// Whom to turn to.
    func conduct() -> Conduct? {
        guard let fields = group("conduct", example: "conduct: {contact: conduct@example.org}") else {
            return nil
        }
        let contact = fields.requiredLine("contact", help: "say whom people can turn to")
        let page = fields.slug("page")
        return contact.map { Conduct(contact: $0, page: page) }
    }

    /// The path of a file of the site.
    private func sitePath(_ key: String) -> String? {
        guard let line = line(key) else { return nil }
        let parts = line.split(separator: "/", omittingEmptySubsequences: false)
        let isPath =
            !line.contains(":") && !line.contains("\\") && !parts.contains("..") && !line.hasPrefix("//")
            && line.unicodeScalars.allSatisfy { $0.value >= 32 && !"\"<>?#".unicodeScalars.contains($0) }
        if isPath { return line }
        report.error(
            "wrong-value",
            "\(name(key)) is “\(line.shortened(to: 60))”; it takes the path of a picture of this site",
            at: mark(of: key),
            help: "put the picture into the site folder; pages load nothing from elsewhere"
        )
        return nil
    }
}
