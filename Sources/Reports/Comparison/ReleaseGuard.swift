import Records

/// The last look at a report that is to leave: walks through everything it holds, knows nothing of how counts were withheld,
/// and finds any that was not. What it finds is not written.
package enum ReleaseGuard {
  /// Where a small count still stands, by the names of what holds it; empty for a report that may be written.
  package static func faults(of report: ComparisonReport) -> [String] {
    guard report.tier != .restricted else { return [] }
    var walk = Walk(isPublic: report.tier == .public)
    walk.visit(report, at: "report")
    return walk.faults
  }

  private struct Walk {
    let isPublic: Bool
    var faults: [String] = []

    mutating func visit(_ value: Any, at path: String) {
      if let why = fault(value, path) { faults.append("\(path): \(why)") }
      if value is String || value is Double || value is Int || value is Bool { return }
      for (number, child) in Mirror(reflecting: value).children.enumerated() {
        visit(child.value, at: "\(path).\(child.label ?? String(number))")
      }
    }

    private func fault(_ value: Any, _ path: String) -> String? {
      switch value {
      case let count as ShownCount: fault(count)
      case let point as FunnelChart.Point:
        isSmall(point.records) || isPublic && !point.records.isMultiple(of: 5)
          ? "a size that is not rounded" : nil
      case let point as ControlChart.Point:
        point.value.map { $0 > 0 && $0 < 5 } ?? false ? "a value of few" : nil
      case let curve as CurveChart.Curve: curve.open.isEmpty ? nil : "days of single people"
      case let input as InputSummary: isSmall(input.records) ? "a file of few" : nil
      case let words as Words: tellsFew(words, path) ? "a sentence with a count of few" : nil
      default: nil
      }
    }

    private func fault(_ count: ShownCount) -> String? {
      switch count {
      case .exact(let number):
        isSmall(number) ? "a count of few" : isPublic ? "a count that is not rounded" : nil
      case .rounded(let number): number.isMultiple(of: 5) ? nil : "a count that is not rounded"
      case .withheld: nil
      }
    }

    private func isSmall(_ number: Int) -> Bool { (1...4).contains(number) }

    /// Sentences about forces, which say "3 of 58".
    private func tellsFew(_ words: Words, _ path: String) -> Bool {
      guard path.hasSuffix(".reading") || path.hasSuffix(".sees") else { return false }
      return tellsFew(words.en, "of") || tellsFew(words.cy, "o")
    }

    private func tellsFew(_ text: String, _ of: Substring) -> Bool {
      let parts = text.split(separator: " ")
      return zip(parts, parts.dropFirst()).contains { number, next in
        Int(number).map(isSmall) ?? false && next == of
      }
        || zip(parts, parts.dropFirst()).contains { next, number in
          next == of && Int(number.prefix { $0.isNumber }).map(isSmall) ?? false
            && number.drop { $0.isNumber }.allSatisfy { $0.isPunctuation }
        }
    }
  }
}
