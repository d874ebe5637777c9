/// The shipped shares of each level among pairs of one person and among pairs of two.
enum DefaultLevels {
  static let all: [[LinkageSettings.Level]] = PersonComparison.allCases.map { comparison in
    pairs(comparison).map { LinkageSettings.Level($0.0, $0.1) }
  }

  private static func pairs(_ comparison: PersonComparison) -> [(Double, Double)] {
    switch comparison {
    case .given: given
    case .family: family
    case .nameOrder: [(0.98, 0.97), (0.02, 0.03)]
    case .birthDate: birthDate
    case .sex: [(0.98, 0.5), (0.02, 0.5)]
    case .country: [(0.93, 0.1), (0.03, 0.05), (0.04, 0.85)]
    case .birthplace: [(0.8, 0.02), (0.08, 0.01), (0.12, 0.97)]
    case .address: address
    case .phone: [(0.6, 0.00002), (0.06, 0.0001), (0.34, 0.99988)]
    case .email: [(0.7, 0.00002), (0.06, 0.0001), (0.24, 0.99988)]
    case .occupation: [(0.7, 0.04), (0.08, 0.02), (0.22, 0.94)]
    case .language: [(0.9, 0.2), (0.02, 0.02), (0.08, 0.78)]
    case .other1, .other2, .other3: [(0.75, 0.03), (0.07, 0.01), (0.18, 0.96)]
    case .identifier: [(0.85, 0.000001), (0.05, 0.00001), (0.02, 0.000001), (0.08, 0.999988)]
    }
  }

  private static let given = [
    (0.70, 0.01), (0.05, 0.003), (0.09, 0.004), (0.03, 0.003), (0.01, 0.002), (0.04, 0.015),
    (0.02, 0.005), (0.02, 0.06), (0.04, 0.898),
  ]
  private static let family = [
    (0.74, 0.003), (0.04, 0.002), (0.1, 0.002), (0.03, 0.002), (0.01, 0.001), (0.02, 0.01),
    (0.01, 0.001), (0.01, 0.05), (0.04, 0.929),
  ]
  private static let birthDate = [
    (0.76, 0.00006), (0.03, 0.001), (0.03, 0.003), (0.015, 0.00006), (0.08, 0.0014),
    (0.006, 0.0006), (0.015, 0.009), (0.008, 0.0027), (0.01, 0.0017), (0.01, 0.006),
    (0.01, 0.014), (0.01, 0.03), (0.016, 0.93148),
  ]
  private static let address = [
    (0.5, 0.0001), (0.08, 0.0006), (0.1, 0.001), (0.04, 0.002), (0.08, 0.01), (0.05, 0.01),
    (0.05, 0.1), (0.1, 0.8763),
  ]
}
