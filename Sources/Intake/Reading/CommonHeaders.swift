/// What columns mean that no shop owns: questions that organisers asked, and the headers of tables made by hand.
enum CommonHeaders {
    /// The field that a header stands for; nil when its words say nothing.
    static func field(of header: HeaderName) -> ImportField? {
        if let field = exact[header.compact] { return field }
        if isPrivate(header) { return .ignore }
        for (field, phrases) in phrases where phrases.contains(where: { header.contains($0) }) {
            return field
        }
        for (field, stems) in stems
        where header.wordCount <= 8 && stems.contains(where: { header.contains(stem: $0) }) {
            return field
        }
        return nil
    }

    /// Whether a column holds what nobody needs here: addresses, telephones, dates of birth, money, machines.
    static func isPrivate(_ header: HeaderName) -> Bool {
        if dropped.contains(header.compact) { return true }
        // In a long question “address” is a verb and “mobile” describes people.
        if header.wordCount <= 4, shortStems.contains(where: { header.contains(stem: $0) }) { return true }
        return privatePhrases.contains { header.contains($0) }
    }

    private static let exact: [String: ImportField] = {
        let names: [ImportField: [String]] = [
            .name: [
                "name", "full name", "your name", "attendee name", "participant", "nom complet", "nombre",
                "naam",
            ],
            .firstName: ["first name", "given name", "forename", "vorname", "prenom", "voornaam"],
            .lastName: [
                "last name", "surname", "family name", "nachname", "nom de famille", "apellido", "achternaam",
            ],
            .email: [
                "email", "e-mail", "email address", "e-mail address", "your email", "your email address",
                "mail",
                "e-mail-adresse", "adresse e-mail", "correo electronico",
            ],
            .organisation: [
                "organisation", "organization", "company", "company name", "employer", "institution",
                "affiliation",
                "your organisation", "your organization", "your company", "where do you work", "firma",
                "entreprise",
                "unternehmen", "empresa",
            ],
            .role: [
                "role", "your role", "job", "your job", "job title", "your job title", "position",
                "what do you do",
                "which role fits you best", "funktion", "rolle",
            ],
            .stage: ["stage", "your stage", "journey", "journey stage", "phase"],
            .kind: ["kind", "audience", "i am a", "i am", "i come as", "attendee type", "audience kind"],
            .asks: ["asks", "ask", "wants", "looking for"],
            .offers: ["offers", "offer"],
            .stuck: ["stuck", "stuck on"],
            .access: ["access", "accessibility", "access needs", "access requirements"],
            .diet: ["diet", "dietary", "dietary needs", "dietary requirements", "food"],
        ]
        var table: [String: ImportField] = [:]
        for (field, headers) in names {
            for header in headers { table[HeaderName(header).compact] = field }
        }
        return table
    }()

    private static let phrases: [(ImportField, [String])] = [
        (
            .stuck,
            [
                "stuck", "are you struggling", "do you struggle", "biggest challenge", "biggest problem",
                "main challenge",
            ]
        ),
        (
            .offers,
            [
                "can help", "could help", "can offer", "could offer", "happy to share", "can share",
                "could share",
                "can teach", "could teach", "willing to share", "help others",
            ]
        ),
        (
            .asks,
            [
                "like to learn", "want to learn", "hope to learn", "wish to learn", "learn about",
                "want help",
                "need help", "like help", "looking for help", "would like to know",
            ]
        ),
        (
            .stage,
            ["journey", "which stage", "what stage", "stage are you", "how far are you", "how far along"]
        ),
        (.role, ["job title", "what is your role", "what s your role", "your role"]),
        (.organisation, ["organisation do you work", "company do you work", "organization do you work"]),
    ]

    private static let stems: [(ImportField, [String])] = [
        (.access, ["accessib", "wheelchair", "step free"]),
        (.diet, ["dietary", "diet", "allerg", "vegetarian"]),
    ]

    private static let dropped: Set<String> = Set(
        [
            "ip", "zip", "city", "town", "county", "state", "country", "region", "street", "fax", "dob",
            "gender", "sex",
            "age", "price", "amount", "total", "currency", "discount", "fees", "vat", "iban", "bic", "ort",
            "plz", "land",
            "strasse", "barcode", "qr code", "user agent", "utm source", "utm medium", "utm campaign",
            "twitter id",
            "total paid", "order total", "voucher", "coupon", "promo code",
        ].map { HeaderName($0).compact }
    )

    private static let shortStems = [
        "address", "postcode", "postal", "zip", "phone", "telephone", "mobile", "cellphone", "wallet",
        "passport",
        "birth", "iban", "payment", "telefon", "adresse", "geburt", "telefono", "direccion",
    ]

    private static let privatePhrases = [
        "phone number", "telephone number", "mobile number", "date of birth", "home address",
        "postal address",
        "billing address", "ip address", "card number", "bank account", "eth address", "solana address",
        "vat id",
        "passport number", "emergency contact",
    ]
}
