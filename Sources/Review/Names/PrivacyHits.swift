/// Names and domains that were found in some words.
struct PrivacyHits {
    /// The words.
    var tokens: [Token]
    /// Names and addresses.
    var names: [NameFinder.Hit]
    /// Domains, which count only where no name was found in them.
    var domains: [NameFinder.Hit]
}
