/// The shipped shares of each level among two people of one home.
enum DefaultHousemates {
  /// Nothing for what is a person's own.
  static func shares(_ comparison: PersonComparison) -> [Double]? {
    switch comparison {
    case .family: [0.7, 0.02, 0.07, 0.01, 0.01, 0.01, 0.005, 0.01, 0.165]
    case .country: [0.9, 0.03, 0.07]
    case .birthplace: [0.3, 0.05, 0.65]
    case .address: [0.6, 0.05, 0.2, 0.02, 0.03, 0.03, 0.03, 0.04]
    case .phone: [0.3, 0.02, 0.68]
    case .email: [0.05, 0.01, 0.94]
    case .language: [0.9, 0.02, 0.08]
    default: nil
    }
  }
}
