import Consistency
import Records

/// A number of `schemas/comparison.json`: what it is called, what it may be, what it means.
struct ComparisonNumber: Sendable {
  let name: String
  let meaning: Words
  private let limits: ClosedRange<Double>
  private let isWhole: Bool
  private let get: @Sendable (ComparisonSettings) -> Double
  private let set: @Sendable (inout ComparisonSettings, Double) -> Void

  /// Takes a number, if it may be that.
  func take(_ number: Double, into settings: inout ComparisonSettings) -> Bool {
    guard limits.contains(number), !isWhole || number == number.rounded() else { return false }
    set(&settings, number)
    return true
  }

  /// The number as reports print it.
  func text(of settings: ComparisonSettings) -> String {
    let value = get(settings)
    return value == value.rounded() ? String(Int(value)) : String(value)
  }

  /// What it may be, in words.
  var range: String {
    let ends = [limits.lowerBound, limits.upperBound].map {
      $0 == $0.rounded() ? String(Int($0)) : String($0)
    }
    return (isWhole ? "a whole number" : "a number") + " from \(ends[0]) to \(ends[1])"
  }

  /// All settings with their meanings, for a report.
  static func printed(_ settings: ComparisonSettings) -> [ComparisonReport.Setting] {
    all.map {
      ComparisonReport.Setting(name: $0.name, value: $0.text(of: settings), meaning: $0.meaning)
    }
  }

  private static func share(
    _ name: String, _ path: any WritableKeyPath<ComparisonSettings, Double> & Sendable,
    _ limits: ClosedRange<Double>, _ en: String, _ cy: String
  ) -> ComparisonNumber {
    ComparisonNumber(
      name: name, meaning: Words(en: en, cy: cy), limits: limits, isWhole: false,
      get: { $0[keyPath: path] }, set: { $0[keyPath: path] = $1 })
  }

  private static func whole(
    _ name: String, _ path: any WritableKeyPath<ComparisonSettings, Int> & Sendable,
    _ limits: ClosedRange<Double>, _ en: String, _ cy: String
  ) -> ComparisonNumber {
    ComparisonNumber(
      name: name, meaning: Words(en: en, cy: cy), limits: limits, isWhole: true,
      get: { Double($0[keyPath: path]) }, set: { $0[keyPath: path] = Int($1) })
  }

  static let all: [ComparisonNumber] = [
    share(
      "shareMargin", \.shareMargin, 0.001...1, "how large a difference between shares matters",
      "pa mor fawr y mae'n rhaid i wahaniaeth rhwng cyfrannau fod i gyfrif"),
    share(
      "agreementMargin", \.agreementMargin, 0.001...1,
      "how large a difference in agreement (kappa) matters",
      "pa mor fawr y mae'n rhaid i wahaniaeth mewn cytundeb (kappa) fod i gyfrif"),
    share(
      "daysMargin", \.daysMargin, 0.1...366, "how many days matter in steps that forces control",
      "faint o ddiwrnodau sy'n cyfrif mewn camau y mae heddluoedd yn eu rheoli"),
    share(
      "mixFloor", \.mixFloor, 0...1, "the least Cramér's V of a difference in mix",
      "yr isafswm V Cramér ar gyfer gwahaniaeth mewn cymysgedd"),
    share(
      "discoveryRate", \.discoveryRate, 0.000_1...0.2,
      "the false discovery rate within a family of indicators",
      "cyfradd darganfyddiadau ffug o fewn teulu o ddangosyddion"),
    share(
      "omnibusLevel", \.omnibusLevel, 0.001...1,
      "above this p over all forces nothing is called a clear difference",
      "uwchlaw'r p hwn dros bob heddlu ni elwir dim yn wahaniaeth clir"),
    share(
      "leastCompleteness", \.leastCompleteness, 0...1,
      "the least share of records in which a needed field is filled",
      "y gyfran leiaf o gofnodion y mae maes angenrheidiol wedi'i lenwi ynddynt"),
    whole(
      "promptDays", \.promptDays, 1...366,
      "days within which a referral should follow an encounter",
      "diwrnodau y dylai atgyfeiriad ddilyn cyfarfyddiad o'u mewn"),
    whole(
      "recordingDays", \.recordingDays, 1...366,
      "days within which a crime record should follow a referral",
      "diwrnodau y dylai cofnod trosedd ddilyn atgyfeiriad o'u mewn"),
    ComparisonNumber(
      name: "seed",
      meaning: Words(
        en: "the seed of permutations and bootstraps", cy: "hedyn trynewidiadau a bŵtstrapiau"),
      limits: 0...9_007_199_254_740_991, isWhole: true, get: { Double($0.seed) },
      set: { $0.seed = UInt64($1) }),
    whole(
      "resamplings", \.resamplings, 99...99_999, "how many permutations and bootstraps there are",
      "faint o drynewidiadau a bŵtstrapiau sydd"),
  ]
}
