import CanonicalModel
import Records

/// A settled value as it is kept: a hash of 32 bits, and for a date how well it was known. Two values look
/// alike once in four thousand million, and then a change is missed, never made up.
package struct SettledValue: Hashable, Sendable {
  package let hash: UInt32
  package let precision: PartialDate.Precision

  package init(hash: UInt32, precision: PartialDate.Precision) {
    self.hash = hash
    self.precision = precision
  }
}

/// What a record says of a value that another one had in the field.
package enum SettledAnswer: Sendable {
  case same
  case differs
  /// It says nothing any more.
  case gone
  /// It says something that cannot be compared: withheld, not readable, several values, or a decision
  /// that is looked at again.
  case silent
}

extension CanonicalRecord {
  /// The value to keep of a settled field; nothing where it has none that can be compared.
  package func settledValue(_ field: CanonicalField) -> SettledValue? {
    guard !isSilent(of: field) else { return nil }
    if let date = settledDate(field) { return SettledValue(date, in: field) }
    return settledCode(field).map {
      SettledValue(
        hash: SettledValue.hash(UInt64(bitPattern: Int64($0.mixed)), 3, field), precision: .day)
    }
  }

  /// What this record says of a value that another one had.
  package func answer(to old: SettledValue, in field: CanonicalField) -> SettledAnswer {
    if isSilent(of: field) { return .silent }
    if let date = settledDate(field) { return old.agrees(with: date, in: field) ? .same : .differs }
    if let value = settledValue(field) { return value.hash == old.hash ? .same : .differs }
    switch value(field)?.content {
    case nil, .missing(.notSupplied)?, .missing(.unknown)?: return .gone
    // A decision that is no decision any more.
    case .code? where SettledFields.isDecision(field): return .differs
    default: return .silent
    }
  }

  private func isSilent(of field: CanonicalField) -> Bool {
    let definition = field.definition
    if definition.part == .decision, isLookedAtAgain { return true }
    return definition.part == .person && isDutyToNotify
  }

  /// A day of birth on the first of January mostly stands for its year.
  private func settledDate(_ field: CanonicalField) -> PartialDate? {
    guard field == .dateOfBirth else { return date(field) }
    guard let birth = birthDate else { return nil }
    return birth.isFirstOfJanuary
      ? PartialDate(year: birth.exported.earliest.year) : birth.exported
  }

  private func settledCode(_ field: CanonicalField) -> Code? {
    guard let code = code(field), value(field)?.isFollowed == false else { return nil }
    switch field {
    case .reasonableGrounds, .conclusiveGrounds: return isDecided(field) ? code : nil
    // What other words mean differs between versions of an export.
    case .gender: return code == "female" || code == "male" ? code : nil
    default: return code
    }
  }
}

extension SettledValue {
  init(_ date: PartialDate, in field: CanonicalField) {
    self.init(
      hash: SettledValue.hash(date.earliest, date.precision, field), precision: date.precision)
  }

  /// Whether a date can be the same as this one: the finer of the two lies in the coarser.
  func agrees(with date: PartialDate, in field: CanonicalField) -> Bool {
    if date.precision.rawValue <= precision.rawValue {
      return SettledValue.hash(start(of: date.earliest, precision), precision, field) == hash
    }
    var day = date.earliest
    while day <= date.latest {
      if SettledValue.hash(day, precision, field) == hash { return true }
      day = precision == .day ? day.adding(days: 1) : monthAfter(day)
    }
    return false
  }

  private func start(of day: CivilDate, _ precision: PartialDate.Precision) -> CivilDate {
    switch precision {
    case .day: day
    case .month: CivilDate(year: day.year, month: day.month, day: 1) ?? day
    case .year: CivilDate(year: day.year, month: 1, day: 1) ?? day
    }
  }

  private func monthAfter(_ day: CivilDate) -> CivilDate {
    day.adding(days: CivilDate.daysInMonth(day.month, of: day.year))
  }

  private static func hash(
    _ day: CivilDate, _ precision: PartialDate.Precision, _ field: CanonicalField
  ) -> UInt32 {
    hash(UInt64(bitPattern: Int64(day.dayNumber)), UInt64(precision.rawValue), field)
  }

  fileprivate static func hash(_ word: UInt64, _ sort: UInt64, _ field: CanonicalField) -> UInt32 {
    let hash = StableHash.of(word, UInt64(field.rawValue) << 2 | sort, 0x6C61_7374)
    return UInt32(truncatingIfNeeded: hash >> 32)
  }
}
