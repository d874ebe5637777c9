/// The parts of the catalogue, in the order in which a record meets them.
package enum RuleFamily: String, CaseIterable, Sendable {
  case syntax = "SYN"
  case encoding = "ENC"
  case limits = "LIM"
  case file = "FIL"
  case types = "TYP"
  case identifiers = "IDN"
  case person = "PER"
  case consent = "CON"
  case privacy = "PRV"
  case referral = "REF"
  case competentAuthority = "CAU"
  case decisions = "DEC"
  case time = "TIM"
  case exploitation = "EXP"
  case location = "LOC"
  case crime = "CRM"
  case intelligence = "INT"
  case marking = "MRK"
  case sharing = "SHR"
  case crossPartner = "XPT"
  case aggregates = "AGG"
  case output = "OUT"
}

/// The name of a rule, such as `DEC-003`: its family and a number that is never used again.
package struct RuleID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let family: RuleFamily
  package let number: Int

  package init(_ family: RuleFamily, _ number: Int) {
    self.family = family
    self.number = number
  }

  /// The id as it is written, such as `DEC-003`; nothing where it is written otherwise.
  package init?(spelled text: String) {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let family = RuleFamily(rawValue: String(parts[0])),
      let number = Int(parts[1])
    else { return nil }
    self.init(family, number)
    guard description == text else { return nil }
  }

  package var description: String { "\(family.rawValue)-\(number.padded(3))" }

  /// By the text, so that lists read in the order in which one looks an id up.
  package static func < (left: RuleID, right: RuleID) -> Bool {
    (left.family.rawValue, left.number) < (right.family.rawValue, right.number)
  }
}
