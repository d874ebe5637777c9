import CanonicalModel
import Records

extension Stratum {
  /// The stratum of what is recorded of a case; its day decides on the regime.
  package init(_ recorded: Recorded, on date: PartialDate?) {
    self.init(
      regime: date.map { Regime($0.earliest) } ?? .trafficking,
      age: Age(recorded, on: date), exploitation: Exploitation(recorded))
  }
}

extension Stratum.Age {
  /// At the referral: by the flag, else by the date of birth, else by the age that is stated. Somebody who
  /// was adult when exploited is so later too. Not sure is not known, whatever the law makes of it.
  package init(_ recorded: Recorded, on date: PartialDate?) {
    switch recorded.code(.ageGroupAtReferral) {
    case "adult": self = .adult
    case "child": self = .child
    case .some: self = .unknown
    case nil:
      self =
        Stratum.Age.counted(recorded, on: date)
        ?? (recorded.code(.ageGroupAtExploitation) == "adult" ? .adult : .unknown)
    }
  }

  /// In years.
  private static let majority = 18

  private static func counted(_ recorded: Recorded, on date: PartialDate?) -> Stratum.Age? {
    if let birth = recorded.date(.dateOfBirth), let date {
      let most = birth.earliest.wholeYears(until: date.latest)
      let least = birth.latest.wholeYears(until: date.earliest)
      if least >= majority { return .adult }
      if most < majority { return .child }
      return nil
    }
    return recorded.integer(.statedAge).map { $0 >= majority ? .adult : .child }
  }
}

extension Stratum.Exploitation {
  /// Criminal where one of the types is, or the category says so. Where labour and criminal were one, nobody
  /// can tell, and they are other.
  package init(_ recorded: Recorded) {
    let types = recorded.codes(.exploitationTypes)
    let category = recorded.code(.exploitationCategory)
    if types.contains(where: \.isCriminal) || category?.isCriminal ?? false {
      self = .criminal
    } else if types.contains(where: { $0 != "other" }) || category.map({ $0 != "unknown" }) ?? false
    {
      self = .other
    } else {
      self = .unspecified
    }
  }
}

extension Code {
  /// Whether a type or a category of exploitation has criminal exploitation in it.
  fileprivate var isCriminal: Bool {
    guard self != "labour-and-criminal" else { return false }
    let parts = description.split { $0 == "+" || $0 == "." }
    return parts.contains("criminal") || parts.contains("crim")
  }
}
