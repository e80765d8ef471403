import Unconference
import Website

/// Where things of an event are on the site, where the site knows where it lives.
enum PublicAddress {
    /// The page of a session.
    static func session(_ topic: PublicTopic, of event: Event, on site: String?) -> String? {
        site.map { $0 + Address.session(event: event.slug, topic: topic.slug).path.dropFirst() }
    }
}
