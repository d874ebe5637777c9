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

  /// What is a person's own and nevertheless more often alike among housemates than by chance, with the level and
  /// its share: a child bears a parent's name, and twins have one date of birth: in Britain one birth in
  /// seventy is of twins. Taken a little high, for the sake of precision. Not learnt: what is learnt would be one
  /// person once more.
  static func kinship(_ comparison: PersonComparison) -> (level: UInt8, share: Double)? {
    switch comparison {
    case .given: (NameLevel.equal, 0.02)
    case .birthDate: (BirthLevel.equal, 0.03)
    default: nil
    }
  }

  /// The shares among housemates where the shipped or learnt ones are not at hand: those among any two, and
  /// what kinship adds.
  static func shares(_ comparison: PersonComparison, chances: [Double]) -> [Double] {
    guard let (level, share) = kinship(comparison) else { return chances }
    var shares = chances.map { $0 * (1 - share) }
    shares[Int(level) - 1] += share
    return shares
  }
}
