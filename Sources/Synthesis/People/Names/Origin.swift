/// Where somebody comes from, and what that means for how their name is made and written down.
struct Origin: Sendable {
  /// How a name is put together.
  enum Order: Sendable {
    /// Given names, family name.
    case western
    /// Family name, middle name, given name; forms swap them.
    case familyFirst
    /// Own name, the father's, the grandfather's; sources take one or the other for a family name.
    case patronymic
  }

  let nationality: Nationality
  let names: CountryNames
  let order: Order
  let script: NativeScript
  /// How many of a hundred have only a year of birth, which is written down as its first day.
  let unknownBirthdays: Int
  /// How Latin spellings of one name differ.
  let spellings: Respelling
  /// What a source mistakes the nationality for.
  let neighbour: [UInt8]

  private init(
    _ code: String, _ language: String, _ names: CountryNames, _ order: Order = .western,
    _ script: NativeScript = .latin, unknownBirthdays: Int = 1, _ spellings: Respelling = .none,
    neighbour: String, isEuropean: Bool = false
  ) {
    nationality = Nationality(code, .european, language, isEuropean: isEuropean)
    self.names = names
    self.order = order
    self.script = script
    self.unknownBirthdays = unknownBirthdays
    self.spellings = spellings
    self.neighbour = Array(neighbour.utf8)
  }

  /// A hundred, in shares like those of the referrals of Wales in recent years (Home Office), with
  /// some more of the smaller groups so that each is seen among a few thousand people.
  static let hundred: [Origin] = shares.flatMap { Array(repeating: $0.1, count: $0.0) }

  static let shares: [(Int, Origin)] = [
    (20, Origin("GBR", "English", .english, neighbour: "IRL", isEuropean: true)),
    (18, Origin("GBR", "English", .cymru, neighbour: "IRL", isEuropean: true)),
    (14, Origin("ALB", "Albanian", .albanian, .western, .latin, .albanian, neighbour: "XKX")),
    (
      9,
      Origin(
        "VNM", "Vietnamese", .vietnamese, .familyFirst, .latin, unknownBirthdays: 8,
        neighbour: "CHN")
    ),
    (
      5,
      Origin(
        "SDN", "Arabic", .sudanese, .patronymic, .arabic, unknownBirthdays: 25, .arabic,
        neighbour: "ERI")
    ),
    (
      5,
      Origin(
        "ERI", "Tigrinya", .eritrean, .patronymic, .ethiopic, unknownBirthdays: 15, .ethiopic,
        neighbour: "ETH")
    ),
    (
      5,
      Origin(
        "ROU", "Romanian", .romanian, .western, .latin, .romanian, neighbour: "MDA",
        isEuropean: true)
    ),
    (
      3,
      Origin(
        "IRQ", "Arabic", .iraqi, .patronymic, .arabic, unknownBirthdays: 20, .arabic,
        neighbour: "IRN")
    ),
    (
      3,
      Origin(
        "IRN", "Persian", .iranian, .western, .arabic, unknownBirthdays: 6, .arabic,
        neighbour: "IRQ")
    ),
    (
      2,
      Origin(
        "AFG", "Pashto", .afghan, .western, .arabic, unknownBirthdays: 35, .arabic,
        neighbour: "PAK")
    ),
    (
      1,
      Origin(
        "SYR", "Arabic", .syrian, .western, .arabic, unknownBirthdays: 8, .arabic,
        neighbour: "IRQ")
    ),
    (
      1,
      Origin(
        "SOM", "Somali", .somali, .patronymic, .latin, unknownBirthdays: 35, .arabic,
        neighbour: "ETH")
    ),
    (
      1,
      Origin(
        "ETH", "Amharic", .ethiopian, .patronymic, .ethiopic, unknownBirthdays: 15, .ethiopic,
        neighbour: "ERI")
    ),
    (2, Origin("NGA", "Yoruba", .nigerian, .western, .latin, .nigerian, neighbour: "GHA")),
    (
      2, Origin("CHN", "Mandarin", .chinese, .familyFirst, .han, .chinese, neighbour: "VNM")
    ),
    (3, Origin("IND", "Punjabi", .indian, .western, .latin, .southAsian, neighbour: "PAK")),
    (
      2,
      Origin(
        "BGD", "Bengali", .bangladeshi, .western, .latin, unknownBirthdays: 12, .southAsian,
        neighbour: "IND")
    ),
    (
      1,
      Origin(
        "PAK", "Urdu", .pakistani, .western, .latin, unknownBirthdays: 10, .southAsian,
        neighbour: "IND")
    ),
    (
      1,
      Origin(
        "POL", "Polish", .polish, .western, .latin, .polish, neighbour: "UKR", isEuropean: true)
    ),
    (
      1,
      Origin(
        "BGR", "Bulgarian", .bulgarian, .western, .cyrillic, .cyrillic, neighbour: "ROU",
        isEuropean: true)
    ),
    (1, Origin("UKR", "Ukrainian", .ukrainian, .western, .cyrillic, .cyrillic, neighbour: "POL")),
  ]
}
