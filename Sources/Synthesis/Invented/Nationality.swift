/// A nationality, how often it comes, and the names that go with it.
struct Nationality: Sendable {
  let code: [UInt8]
  let names: NamePool
  /// Whether a citizen was free to move to the United Kingdom, which decided until April 2019 who
  /// took the decision.
  let isEuropean: Bool
  let isBritish: Bool

  private init(_ code: String, _ names: NamePool, isEuropean: Bool = false) {
    self.code = Array(code.utf8)
    self.names = names
    self.isEuropean = isEuropean
    isBritish = code == "GBR"
  }

  /// A hundred, each as often as it came among the referrals of the Welsh forces in 2022 and 2023
  /// (Home Office), with some of the rest of the United Kingdom.
  static let hundred: [Nationality] = [
    (52, Nationality("GBR", .welsh, isEuropean: true)), (14, Nationality("ALB", .albanian)),
    (8, Nationality("VNM", .vietnamese)), (4, Nationality("SDN", .arabic)),
    (4, Nationality("ERI", .african)), (3, Nationality("ROU", .european, isEuropean: true)),
    (2, Nationality("IND", .southAsian)), (2, Nationality("IRN", .arabic)),
    (2, Nationality("AFG", .arabic)), (1, Nationality("PAK", .southAsian)),
    (1, Nationality("BGD", .southAsian)), (1, Nationality("IRQ", .arabic)),
    (1, Nationality("SOM", .arabic)), (1, Nationality("ETH", .african)),
    (1, Nationality("NGA", .african)), (1, Nationality("SYR", .arabic)),
    (1, Nationality("POL", .european, isEuropean: true)),
    (1, Nationality("BGR", .european, isEuropean: true)),
  ].flatMap { Array(repeating: $0.1, count: $0.0) }
}
