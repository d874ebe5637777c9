/// The name of a finding in a report: a fingerprint of rule, field and record, which survives moved
/// lines. Findings that share a fingerprint are numbered in the order of the report.
package struct FindingID: Hashable, Sendable {
  package enum Name: Hashable, Sendable {
    case fingerprint(UInt64)
    /// A name that somebody else gave.
    case text(String)
  }

  package let name: Name
  /// 1 for the first finding with this name.
  package var occurrence = 1

  package init(_ fingerprint: UInt64) { name = .fingerprint(fingerprint) }

  init(_ name: Name, occurrence: Int = 1) {
    self.name = name
    self.occurrence = occurrence
  }

  /// The id as a report spells it; nothing where it is spelled otherwise.
  package init?(spelled text: some StringProtocol) {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts[0].utf8.count == 16, let number = UInt64(parts[0], radix: 16) else { return nil }
    self.init(number)
    if parts.count > 1 {
      guard let occurrence = Int(parts[1]), occurrence > 1 else { return nil }
      self.occurrence = occurrence
    }
    guard description == text else { return nil }
  }
}

extension FindingID: CustomStringConvertible, ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { name = .text(text) }

  /// Sixteen hexadecimal digits, and the number of the occurrence from the second on.
  package var description: String {
    let text =
      switch name {
      case .fingerprint(let number): FindingID.hexadecimal(number)
      case .text(let text): text
      }
    return occurrence > 1 ? "\(text)-\(occurrence)" : text
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
