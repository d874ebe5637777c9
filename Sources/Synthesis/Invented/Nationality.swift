/// A nationality, how often it comes, and the names that go with it.
struct Nationality: Sendable {
  let code: [UInt8]
  let names: NamePool
  /// Whether a citizen was free to move to the United Kingdom, which decided until April 2019 who
  /// took the decision.
  let isEuropean: Bool
  let isBritish: Bool
  let language: [UInt8]

  init(
    _ code: String, _ names: NamePool, _ language: String, isEuropean: Bool = false
  ) {
    self.code = Array(code.utf8)
    self.names = names
    self.isEuropean = isEuropean
    isBritish = code == "GBR"
    self.language = Array(language.utf8)
  }

  static let british = Nationality("GBR", .welsh, "English", isEuropean: true)
  static let vietnamese = Nationality("VNM", .vietnamese, "Vietnamese")

  /// A hundred, each as often as it came among the referrals of the Welsh forces in 2022 and 2023
  /// (Home Office), with some of the rest of the United Kingdom.
  static let hundred: [Nationality] = [
    (52, .british),
    (14, Nationality("ALB", .albanian, "Albanian")),
    (8, Nationality("VNM", .vietnamese, "Vietnamese")), (4, Nationality("SDN", .arabic, "Arabic")),
    (4, Nationality("ERI", .african, "Tigrinya")),
    (3, Nationality("ROU", .european, "Romanian", isEuropean: true)),
    (2, Nationality("IND", .southAsian, "Punjabi")), (2, Nationality("IRN", .arabic, "Persian")),
    (2, Nationality("AFG", .arabic, "Pashto")), (1, Nationality("PAK", .southAsian, "Urdu")),
    (1, Nationality("BGD", .southAsian, "Bengali")), (1, Nationality("IRQ", .arabic, "Arabic")),
    (1, Nationality("SOM", .arabic, "Somali")), (1, Nationality("ETH", .african, "Amharic")),
    (1, Nationality("NGA", .african, "Yoruba")), (1, Nationality("SYR", .arabic, "Arabic")),
    (1, Nationality("POL", .european, "Polish", isEuropean: true)),
    (1, Nationality("BGR", .european, "Bulgarian", isEuropean: true)),
  ].flatMap { Array(repeating: $0.1, count: $0.0) }
}
