/// Prices as people write them.
enum PriceText {
    /// A price without decimals where it has none, else with two: `10`, `12.50`.
    static func text(_ price: Double) -> String {
        let cents = Int((min(max(price, 0), 10_000_000) * 100).rounded())
        let rest = cents % 100
        return rest == 0 ? String(cents / 100) : "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
