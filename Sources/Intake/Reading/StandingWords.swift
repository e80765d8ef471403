import Registration

/// The words that ticket shops have for where a ticket stands.
enum StandingWords {
    /// What a word means, nothing said being that the holder comes; nil for a word that is not known.
    static func standing(_ word: String?) -> ImportedStanding? {
        guard let word else { return .attending }
        let name = HeaderName(word)
        return name.compact.isEmpty ? .attending : table[name.compact]
    }

    private static let table: [String: ImportedStanding] = {
        let words: [ImportedStanding: [String]] = [
            .attending: [
                "attending", "approved", "confirmed", "complete", "completed", "paid", "active", "accepted",
                "valid",
                "yes", "going", "registered", "acquired", "free", "manual", "offline", "participant",
                "administrator",
                "creator", "moderator", "partially refunded", "partially transferred", "overpaid", "ok",
                "true", "1",
                "bezahlt", "bestatigt", "zugesagt", "aktiv", "paye", "payee", "confirme", "confirmee",
                "pagado",
                "confirmado", "betaald", "bevestigd", "pagato", "confermato",
            ],
            .checkedIn: ["checked in", "attended", "present", "eingecheckt", "enregistre"],
            .waiting: [
                "pending", "pending approval", "approval pending", "pending overdue", "waitlist",
                "waitlisted", "waiting",
                "waiting list", "on waitlist", "unpaid", "awaiting payment", "awaiting offline payment",
                "to be paid", "offered",
                "not approved", "not confirmed", "reserved", "ausstehend", "unbezahlt", "en attente",
                "pendiente",
                "in attesa",
            ],
            .cancelled: [
                "not attending", "cancelled", "canceled", "canceled paid fee", "no", "not going",
                "transferred",
                "released", "cancelled by attendee", "storniert", "abgesagt", "annule", "annulee",
                "cancelado",
                "geannuleerd", "annullato", "false", "0",
            ],
            .refunded: [
                "refunded", "refunded canceled", "refunded cancelled", "erstattet", "rembourse",
                "reembolsado",
            ],
            .declined: ["declined", "rejected", "denied", "abgelehnt", "refuse", "rechazado"],
            .void: [
                "void", "voided", "deleted", "abandoned", "expired", "invalid", "invalidated", "blocked",
                "revoked",
                "abgelaufen", "expire",
            ],
            .invited: ["invited", "maybe", "interested", "eingeladen"],
        ]
        var table: [String: ImportedStanding] = [:]
        for (standing, names) in words {
            for name in names { table[HeaderName(name).compact] = standing }
        }
        return table
    }()
}

extension StandingWords {
    /// Whether a cell about the door says that its holder came.
    static func says(_ cell: String) -> Bool {
        !["", "0", "no", "n", "false", "never", "noshow", "absent", "[]"].contains(HeaderName(cell).compact)
    }
}
