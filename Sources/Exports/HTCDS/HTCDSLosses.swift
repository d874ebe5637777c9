import CanonicalModel
import Records

/// Counts the values that HTCDS cannot hold, and why.
struct HTCDSLosses {
  enum Reason: String, CaseIterable {
    case noField = "no-field"
    case noValue = "no-value"
    case notADay = "not-a-day"
    case oneValue = "one-value"
    case saysLess = "says-less"
    case notACase = "not-a-case"
    case reasonForNone = "reason-for-none"

    var words: String {
      switch self {
      case .noField: "HTCDS has no field for it."
      case .noValue: "HTCDS has no such value; where it lets one say Other, that stands there."
      case .notADay: "HTCDS takes whole days, and only the month or the year is known."
      case .oneValue: "HTCDS has room for one value of a case, and another stands there."
      case .saysLess: "It stands as a value of HTCDS that says less."
      case .notACase: "HTCDS has cases and their victims; this belongs to none."
      case .reasonForNone: "HTCDS does not say why there is no value."
      }
    }
  }

  private struct Tally {
    var stated = 0
    var held = 0
    var missing = 0
    var noted = [Int](repeating: 0, count: Reason.allCases.count)
  }

  private var tallies: [[Tally]] = Array(
    repeating: Array(repeating: Tally(), count: CanonicalField.count), count: EntityKind.all.count)

  /// Counts what an entity says, once.
  mutating func add(_ entity: MergedEntity, isOfCases: Bool) {
    for value in entity.values {
      // That sources disagree is a reason too.
      var (stated, missing) = (0, value.contents.isEmpty ? 1 : 0)
      for content in value.contents {
        switch content {
        case .missing(.notSupplied): break
        case .missing: missing += 1
        default: stated += 1
        }
      }
      count(value.field, of: entity.kind) {
        $0.missing += missing
        if isOfCases {
          $0.stated += stated
        } else {
          $0.noted[Reason.notACase.place] += stated
        }
      }
    }
  }

  mutating func hold(_ field: CanonicalField, of kind: EntityKind) {
    count(field, of: kind) { $0.held += 1 }
  }

  mutating func holdMissing(_ field: CanonicalField, of kind: EntityKind) {
    count(field, of: kind) { $0.missing -= 1 }
  }

  mutating func lose(_ field: CanonicalField, of kind: EntityKind, _ reason: Reason) {
    count(field, of: kind) {
      $0.noted[reason.place] += 1
      // Accounted for, though not held.
      $0.held += 1
    }
  }

  private mutating func count(
    _ field: CanonicalField, of kind: EntityKind, _ body: (inout Tally) -> Void
  ) {
    guard let place = HTCDSLosses.places[kind] else { return }
    body(&tallies[place][Int(field.rawValue)])
  }

  private static let places = Dictionary(uniqueKeysWithValues: zip(EntityKind.all, 0...))

  /// Calls `body` with every loss: by kind, field and reason.
  func forEach(_ body: (EntityKind, CanonicalField, Reason, Int) -> Void) {
    for (place, kind) in EntityKind.all.enumerated() {
      for field in CanonicalField.allCases {
        let tally = tallies[place][Int(field.rawValue)]
        var counts = tally.noted
        counts[Reason.reasonForNone.place] += tally.missing
        let rest: Reason = HTCDSColumn.byField[field] == nil ? .noField : .oneValue
        counts[rest.place] += tally.stated - tally.held
        for reason in Reason.allCases where counts[reason.place] > 0 {
          body(kind, field, reason, counts[reason.place])
        }
      }
    }
  }
}

extension HTCDSLosses.Reason {
  fileprivate var place: Int {
    switch self {
    case .noField: 0
    case .noValue: 1
    case .notADay: 2
    case .oneValue: 3
    case .saysLess: 4
    case .notACase: 5
    case .reasonForNone: 6
    }
  }
}
