import Records
import Testing

@testable import Reports

/// Colours that can be told apart, and words that claim no more than is known.
@Suite struct PageLookTests {
  struct Rule: CustomTestStringConvertible {
    let testDescription: String
    let colour: String
    let ground: String
  }

  /// Every rule of the style that sets letters or their ground; white and near-black where it sets one alone.
  static let rules: [Rule] = "\(PageStyle.css)\(ValidationStyle.css)".matches(
    of: /([^{}]+)\{([^{}]*)\}/
  ).compactMap {
    let body = String($0.2)
    func colour(_ names: Regex<(Substring, Substring)>) -> String? {
      body.firstMatch(of: names).map { String($0.1) }
    }
    let letters = colour(/(?:^|;)color:(#[0-9a-f]{3,6})/)
    let ground = colour(/(?:^|;)background:(#[0-9a-f]{3,6})/)
    guard letters != nil || ground != nil else { return nil }
    return Rule(
      testDescription: String($0.1).trimmed, colour: letters ?? "#0b0c0c", ground: ground ?? "#fff")
  }

  @Test func findsTheRules() { #expect(Self.rules.count > 15) }

  @Test(arguments: rules)
  func lettersStandOutFromTheirGround(_ rule: Rule) throws {
    #expect(try Luminance.contrast(rule.colour, rule.ground) >= 4.5)
  }

  /// Lines and shapes against paper (WCAG 1.4.11).
  @Test(arguments: SeriesLook.palette + [ChartPen.ink, ChartPen.grey])
  func shapesStandOutFromThePaper(_ colour: String) throws {
    #expect(try Luminance.contrast(colour, ChartPen.paper) >= 3)
  }

  @Test func knowsWhatContrastIs() throws {
    #expect(try abs(Luminance.contrast("#000", "#fff") - 21) < 0.001)
    #expect(try abs(Luminance.contrast("#777777", "#ffffff") - 4.48) < 0.01)
  }

  /// No two forces of four look alike when colour is gone; nor do marks of verdicts.
  @Test func needsNoColour() {
    let looks = (0..<4).map(SeriesLook.init)
    #expect(Set(looks.map(\.shape)).count == 4)
    #expect(Set(looks.map(\.dash)).count == 4)
    #expect(Set(VerdictMark.legend.map(\.symbol)).count == VerdictMark.legend.count)
  }

  // MARK: - Words

  /// Consistency notes §3: words that a comparison of forces may not use.
  nonisolated(unsafe) static let banned =
    /(?i)\b(best|worst|league|ranked|failing|significant|proves|caused by|compliance rate|no difference)\b/

  @Test(arguments: PageSample.comparisons.filter { $0.language == .english })
  func claimsNoMoreThanIsKnown(_ sample: PageSample) throws {
    for element in try sample.parsed().elements where element.name != "style" {
      #expect(!element.text.contains(Self.banned), "\(element.text)")
    }
  }

  /// Nobody is called good or bad for what has no better side, or for what the national authority decides.
  @Test(arguments: ComparisonVerdict.allCases, [0.2, -0.2, nil])
  func colourIsForWhatHasABetterSide(_ verdict: ComparisonVerdict, _ difference: Double?) {
    let force = InventedComparison.forces[0]
    var row = ForceResult(force: force, verdict: verdict, reading: Words(same: ""))
    row.difference = difference
    let neutral = InventedIndicators.info("A01", "x", .force, .neutral, 1)
    let national = InventedIndicators.info("F01", "x", .national, .higherIsBetter, 1)
    let sided: Set<VerdictMark.Look> = [.better, .worse, .perhapsBetter, .perhapsWorse]
    #expect(!sided.contains(VerdictMark(row, neutral).look))
    #expect(!sided.contains(VerdictMark(row, national).look))
  }

  @Test func pointsTheWayOfTheDifference() {
    let force = InventedComparison.forces[0]
    let lower = InventedIndicators.info("B01", "x", .force, .lowerIsBetter, 1)
    var row = ForceResult(force: force, verdict: .clearDifference, reading: Words(same: ""))
    row.difference = 3
    #expect(VerdictMark(row, lower).symbol == "▲" && VerdictMark(row, lower).look == .worse)
    row.difference = -3
    #expect(VerdictMark(row, lower).symbol == "▼" && VerdictMark(row, lower).look == .better)
    row.difference = nil
    #expect(VerdictMark(row, lower).symbol == "◆" && VerdictMark(row, lower).look == .neutral)
    row.verdict = .possibleDifference
    #expect(VerdictMark(row, lower).symbol == "◇")
  }
}

/// Relative luminance and contrast as WCAG 2.2 defines them.
enum Luminance {
  struct NoColour: Error {}

  static func contrast(_ left: String, _ right: String) throws -> Double {
    let (a, b) = (try of(left), try of(right))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  static func of(_ colour: String) throws -> Double {
    var digits = Array(colour.dropFirst())
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    guard digits.count == 6 else { throw NoColour() }
    let parts = try stride(from: 0, to: 6, by: 2).map { place in
      guard let value = Int(String(digits[place...(place + 1)]), radix: 16) else {
        throw NoColour()
      }
      return linear(Double(value) / 255)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private static func linear(_ value: Double) -> Double {
    guard value > 0.04045 else { return value / 12.92 }
    // ((v + 0.055) / 1.055) ^ 2.4, as a power of five-fifths: x² · x^(2/5).
    let base = (value + 0.055) / 1.055
    return base * base * fifthRoot(base * base)
  }

  private static func fifthRoot(_ number: Double) -> Double {
    var root = 1.0
    for _ in 0..<100 {
      root -= (root * root * root * root * root - number) / (5 * root * root * root * root)
    }
    return root
  }
}

extension String {
  fileprivate var trimmed: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
