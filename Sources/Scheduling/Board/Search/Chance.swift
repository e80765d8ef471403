/// How large a loss annealing accepts, at a temperature of 1, by a table of −ln((k + ½) / 1024).
///
/// It is made with additions, multiplications and divisions only, which give the same bits on every machine.
enum Chance {
    static let losses: [Double] = (0..<1024).map { -logarithm((Double($0) + 0.5) / 1024) }

    /// The natural logarithm of a number in 0 < x < 1, by halving and the series of artanh.
    private static func logarithm(_ number: Double) -> Double {
        var (x, halvings) = (number, 0.0)
        while x < 0.75 {
            x *= 2
            halvings += 1
        }
        let y = (x - 1) / (x + 1)
        var (power, sum) = (y, 0.0)
        for k in 0..<20 {
            sum += power / Double(2 * k + 1)
            power *= y * y
        }
        return 2 * sum - halvings * 0.693147180559945309
    }
}
