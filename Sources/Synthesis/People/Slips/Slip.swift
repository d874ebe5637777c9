/// In what way a record says something else of a person than others do. Not all are mistakes: a name in
/// another script is right, and a birthday that nobody knows is rightly the first of January.
enum Slip: String, CaseIterable, Sendable {
  // Names
  case middleDropped = "middle-dropped"
  case middleInitial = "middle-initial"
  case initialsOnly = "initials-only"
  case orderSwapped = "order-swapped"
  case fatherAsFamily = "father-as-family"
  case doubleHalved = "double-halved"
  case maidenName = "maiden-name"
  case aliasListed = "alias-listed"
  case aliasAsName = "alias-as-name"
  case respelt
  case marksLost = "marks-lost"
  case nativeScript = "native-script"
  case mistyped
  case misread
  case nameMissing = "name-missing"
  // Day of birth
  case newYear = "new-year"
  case yearOnly = "year-only"
  case monthOnly = "month-only"
  case dayAndMonthSwapped = "day-and-month-swapped"
  case digitMistyped = "digit-mistyped"
  case digitsSwapped = "digits-swapped"
  case yearBeside = "year-beside"
  case birthMissing = "birth-missing"
  // The rest
  case sexMissing = "sex-missing"
  case sexMistaken = "sex-mistaken"
  case nationalityMissing = "nationality-missing"
  case nationalityMistaken = "nationality-mistaken"
  case moved
  case numberMistyped = "number-mistyped"
  case numberOfAnother = "number-of-another"

  /// In how many of a thousand records of people who can have it.
  var rate: Int {
    switch self {
    case .middleDropped: 330
    case .middleInitial: 60
    case .initialsOnly: 15
    case .orderSwapped: 30
    case .fatherAsFamily: 220
    case .doubleHalved: 300
    case .maidenName: 300
    case .aliasListed: 400
    case .aliasAsName: 50
    case .respelt: 180
    case .marksLost: 500
    case .nativeScript: 70
    case .mistyped: 75
    case .misread: 12
    case .nameMissing: 6
    case .newYear: 40
    case .yearOnly: 20
    case .monthOnly: 6
    case .dayAndMonthSwapped: 25
    case .digitMistyped: 15
    case .digitsSwapped: 8
    case .yearBeside: 10
    case .birthMissing: 45
    case .sexMissing: 20
    case .sexMistaken: 4
    case .nationalityMissing: 50
    case .nationalityMistaken: 15
    case .moved: 260
    case .numberMistyped: 25
    case .numberOfAnother: 500
    }
  }
}

/// Which slips a record has.
struct SlipSet: Sendable, Equatable {
  private(set) var bits: UInt64 = 0

  mutating func insert(_ slip: Slip) { bits |= 1 << SlipSet.places[slip, default: 0] }

  func contains(_ slip: Slip) -> Bool { bits & 1 << SlipSet.places[slip, default: 0] != 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: Slip.allCases.enumerated().map { ($0.element, UInt64($0.offset)) })

  /// With a `|` between them.
  func append(to output: inout [UInt8]) {
    var rest = bits
    while rest != 0 {
      output.append(contentsOf: Slip.allCases[rest.trailingZeroBitCount].rawValue.utf8)
      rest &= rest - 1
      if rest != 0 { output.append("|") }
    }
  }
}
