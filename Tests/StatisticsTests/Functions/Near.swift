/// Whether two numbers agree to a relative tolerance; near zero, to the tolerance itself.
func isNear(_ value: Double, _ expected: Double, _ tolerance: Double = 1e-9) -> Bool {
  abs(value - expected) <= tolerance * max(abs(expected), 1e-3)
}

/// Whether two lists agree, number by number.
func isNear(_ values: [Double], _ expected: [Double], _ tolerance: Double = 1e-9) -> Bool {
  values.count == expected.count
    && zip(values, expected).allSatisfy { isNear($0, $1, tolerance) }
}
