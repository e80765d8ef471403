/// The finite field of a prime power: sums and products in which everything but zero has an inverse.
struct FiniteField: Sendable {
    /// How many elements there are; they are numbered 0 upward, 0 and 1 being what they are.
    let order: Int
    private let prime: Int
    private let degree: Int
    private let products: [Int32]

    /// The field of that order, or nil if the order is no prime power (or greater than 1024).
    init?(order: Int) {
        guard order > 1, order <= 1024 else { return nil }
        guard let prime = (2...order).first(where: { order % $0 == 0 }) else { return nil }
        var degree = 0
        var rest = order
        while rest % prime == 0 {
            rest /= prime
            degree += 1
        }
        guard rest == 1 else { return nil }
        self.order = order
        self.prime = prime
        self.degree = degree
        // Try modulus after modulus until no product of two non-zero elements is zero.
        for tail in 0..<order {
            let modulus = Self.digits(tail, prime, degree)
            var products = [Int32](repeating: 0, count: order * order)
            var isField = true
            search: for one in 1..<order {
                for other in one..<order {
                    let product = Self.product(one, other, prime, degree, modulus)
                    if product == 0 {
                        isField = false
                        break search
                    }
                    products[one * order + other] = Int32(product)
                    products[other * order + one] = Int32(product)
                }
            }
            if isField {
                self.products = products
                return
            }
        }
        return nil
    }

    /// The sum of two elements.
    func sum(_ one: Int, _ other: Int) -> Int {
        var (one, other, result, power) = (one, other, 0, 1)
        for _ in 0..<degree {
            result += (one % prime + other % prime) % prime * power
            one /= prime
            other /= prime
            power *= prime
        }
        return result
    }

    /// The product of two elements.
    func product(_ one: Int, _ other: Int) -> Int { Int(products[one * order + other]) }

    private static func digits(_ value: Int, _ prime: Int, _ degree: Int) -> [Int] {
        var value = value
        return (0..<degree).map { _ in
            defer { value /= prime }
            return value % prime
        }
    }

    /// The product of two polynomials modulo xᵈ − modulus.
    private static func product(_ one: Int, _ other: Int, _ prime: Int, _ degree: Int, _ modulus: [Int])
        -> Int
    {
        let a = digits(one, prime, degree)
        let b = digits(other, prime, degree)
        var product = [Int](repeating: 0, count: 2 * degree)
        for (i, x) in a.enumerated() {
            for (j, y) in b.enumerated() { product[i + j] = (product[i + j] + x * y) % prime }
        }
        for power in stride(from: 2 * degree - 1, through: degree, by: -1) where product[power] != 0 {
            for (index, digit) in modulus.enumerated() {
                let place = power - degree + index
                product[place] = (product[place] + product[power] * digit) % prime
            }
            product[power] = 0
        }
        return product.prefix(degree).reversed().reduce(0) { $0 * prime + $1 }
    }
}
