import Foundation
import Unconference

extension Gathering {
    /// The number that the next person gets: never one that somebody has or had who was erased.
    public var nextParticipant: Participant.ID {
        Participant.ID(max(participants.lastKey?.number ?? 0, courses[event.slug]?.lastErased ?? 0) + 1)
    }

    /// The person meant by a number, an e-mail address or a name that only one person has.
    public func participant(_ reference: String) throws(Refusal) -> Participant {
        if let number = Int(digits: reference) {
            guard let person = participants[Participant.ID(number)] else { throw .noParticipant(reference) }
            return person
        }
        let wanted = reference.precomposedStringWithCanonicalMapping.lowercased()
        let byEmail = participants.unordered.filter { $0.email?.lowercased() == wanted }
        let found =
            byEmail.isEmpty
            ? participants.unordered.filter { $0.name.lowercased() == wanted } : Array(byEmail)
        guard let first = found.first else { throw .noParticipant(reference) }
        guard found.count == 1 else { throw .severalParticipants(reference, found.map(\.id).sorted()) }
        return first
    }

    /// The topic meant by a number or a slug.
    public func topic(_ reference: String) throws(Refusal) -> Topic {
        let text = reference.hasPrefix("#") ? String(reference.dropFirst()) : reference
        if let number = Int(digits: text), let topic = topics[Topic.ID(number)] { return topic }
        if let topic = topics.unordered.first(where: { $0.slug.text == text }) { return topic }
        throw .noTopic(reference, nearest: Nearest.name(to: text, among: topics.sorted.map(\.slug.text)))
    }

    /// Whether a person agreed to something: their last answer, and none means no.
    public func hasConsent(_ participant: Participant.ID, to purpose: Consent.Purpose) -> Bool {
        lastAnswer(participant, to: purpose) == true
    }

    /// A person's last answer to a question of consent; nil when they never gave one.
    public func lastAnswer(_ participant: Participant.ID, to purpose: Consent.Purpose) -> Bool? {
        consents.unordered.filter { $0.participant == participant && $0.purpose == purpose }
            .max { $0.number < $1.number }?.given
    }

    /// The name of an organisation that counts, other names resolved; nil for none.
    public func organisation(of person: Participant) -> String? {
        guard let name = person.organisation else { return nil }
        let folded = Gathering.folded(name)
        let alias = aliases.sorted.first { Gathering.folded($0.alias) == folded }
        return alias?.name ?? name
    }

    /// A text without case, accents and double spaces, for comparing what people typed.
    public static func folded(_ text: String) -> String {
        if let plain = foldedPlain(text) { return plain }
        return text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            .split { $0.isWhitespace || $0 == "." || $0 == "," }.joined(separator: " ")
    }

    /// The same for a text of plain ASCII, as most names of thousands are; nil for any other.
    private static func foldedPlain(_ text: String) -> String? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            switch byte {
            case 0x80...: return nil
            case 0x09...0x0D, 0x20, UInt8(ascii: "."), UInt8(ascii: ","):
                if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
            case 0x41...0x5A: bytes.append(byte | 0x20)
            default: bytes.append(byte)
            }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
