import CanonicalModel
import Records

/// As much of a person as shows whether a shared reference is shared by one person or by two. To tell
/// people apart without a reference is the work of the other pass.
package struct MatterPerson: Sendable {
  /// How two records agree in who they are about.
  package enum Agreement: String, Sendable {
    case agrees
    /// Nothing that could be compared.
    case unknown
    /// Part of it agrees, part does not.
    case doubtful
    /// Nobody would take them for one.
    case contradicts
  }

  package var birthDate: PartialDate?
  package var sex: Code?
  /// Each name as its words, in capitals without accents.
  package private(set) var names: [[[UInt8]]] = []
  /// Where no more than these is shared.
  package private(set) var initials: [UInt8] = []
  /// Parts of the name, until both are there.
  private var parts: [[UInt8]] = []

  package init() {}

  /// Whether it says nothing that a person could be told by.
  package var isEmpty: Bool { names.isEmpty && initials.isEmpty && birthDate == nil }

  /// Adds a name whose words may stand in any order.
  package mutating func addName(_ name: [UInt8]) {
    let words = PlainName.words(name)
    if !words.isEmpty { names.append(words) }
  }

  /// Adds what is known of a name by its first letters.
  package mutating func addInitials(_ text: [UInt8]) {
    initials += PlainName.words(text).joined()
    initials.sort()
  }

  mutating func take(_ text: [UInt8], of field: CanonicalField) {
    switch field {
    case .fullName, .aliases: addName(text)
    case .givenNames, .familyName: parts += PlainName.words(text)
    case .initials: addInitials(text)
    default: break
    }
  }

  mutating func finish() {
    if !parts.isEmpty { names.append(parts) }
    parts = []
  }

  /// How both agree; the same from either side.
  package func agreement(with other: MatterPerson) -> Agreement {
    switch (names(with: other), birthDates(with: other)) {
    case (.alike, .differ): .doubtful
    case (.alike, _): .agrees
    case (.partly, .same), (.partly, .near), (.possible, .same): .agrees
    case (.possible, .unknown): .unknown
    // Of a family, perhaps: a referral is of one person alone.
    case (.partly, .differ): .contradicts
    case (.partly, _), (.possible, _): .doubtful
    case (.differ, .same), (.unlikely, .same), (.unlikely, .near), (.unlikely, .unknown): .doubtful
    case (.differ, _), (.unlikely, .differ), (.unknown, .differ): .contradicts
    case (.unknown, .same), (.unknown, .near): .unknown
    case (.unknown, .unknown):
      sex != nil && other.sex != nil && sex != other.sex ? .doubtful : .unknown
    }
  }

  // MARK: - Names

  private enum Names { case alike, partly, possible, unlikely, differ, unknown }

  private func names(with other: MatterPerson) -> Names {
    if !names.isEmpty, !other.names.isEmpty {
      let levels = names.flatMap { left in other.names.map { PlainName.likeness(left, $0) } }
      return (levels.max() ?? 0) == 2 ? .alike : levels.max() == 1 ? .partly : .differ
    }
    let left = initials.isEmpty ? names.map(PlainName.initials) : [initials]
    let right = other.initials.isEmpty ? other.names.map(PlainName.initials) : [other.initials]
    guard !left.isEmpty, !right.isEmpty else { return .unknown }
    let isPossible = left.contains { here in
      right.contains { PlainName.isPart(here, of: $0) || PlainName.isPart($0, of: here) }
    }
    return isPossible ? .possible : .unlikely
  }

  // MARK: - Dates of birth

  private enum Dates { case same, near, differ, unknown }

  private func birthDates(with other: MatterPerson) -> Dates {
    guard let left = birthDate, let right = other.birthDate else { return .unknown }
    guard left != right else { return .same }
    guard left.isCertainlyBefore(right) || right.isCertainlyBefore(left) else { return .near }
    let (here, there) = (left.earliest.parts, right.earliest.parts)
    // 1 January is often an estimate, and so is a date that is no day.
    let isEstimate = [left, right].contains {
      $0.day == nil || ($0.earliest.month, $0.earliest.day) == (1, 1)
    }
    if isEstimate, abs(here.year - there.year) <= 2 { return .near }
    if here.year == there.year, here.month == there.day, here.day == there.month { return .near }
    let digits = zip(left.description.utf8, right.description.utf8).filter { $0 != $1 }.count
    return digits == 1 ? .near : .differ
  }
}
