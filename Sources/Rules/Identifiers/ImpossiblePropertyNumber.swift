import CanonicalModel
import Records

extension Rule {
  /// Zeros in front are taken: some systems fill the number up to twelve digits.
  ///
  /// Whether it lies in the range of the partner's own authority is not looked at: no public table
  /// has the ranges, and people move.
  static let impossiblePropertyNumber = Rule(
    RuleID(.identifiers, 6), .warning,
    title: Words(en: "UPRN that cannot be right", cy: "UPRN na all fod yn gywir"),
    explanation: Words(
      en: """
        A unique property reference number has at most twelve digits and nothing else. Another \
        number points to no address, or to somebody else's.
        """,
      cy: """
        Mae gan rif eiddo unigryw ddeuddeg digid ar y mwyaf a dim byd arall. Nid yw rhif arall yn \
        pwyntio at gyfeiriad, neu mae'n pwyntio at gyfeiriad rhywun arall.
        """),
    message: Words(
      en: "the UPRN {value} is not a number of one to twelve digits",
      cy: "nid yw'r UPRN {value} yn rhif o un i ddeuddeg digid"),
    fix: Words(
      en: "Copy the number from the address register again, as text.",
      cy: "Copïwch y rhif o'r gofrestr cyfeiriadau eto, fel testun."),
    authority: .statements(.propertyNumberHasTwelveDigits),
    kinds: RecordKind.allCases, needs: [.uprn], silentWithout: [.uprn],
    examples: [
      .flags("thirteen digits", [.uprn: "1000111222333"]),
      .flags("on an intelligence report", [.uprn: "1000111222333"], kind: .intelligenceReport),
      .flags("nothing but zeros", [.uprn: "0"]),
      .flags("a letter among them", [.uprn: "10011122233O"]),
      .passes("twelve digits", [.uprn: "100111222333"]),
      .passes("one digit", [.uprn: "7"]),
      .passes("filled up with zeros", [.uprn: "000012345678"]),
      .passes("withheld", [.uprn: "?redacted"]),
    ],
    check: { record, _, flags in
      guard record.withText(.uprn, isPropertyNumber) == false else { return }
      flags.flag(.uprn, ["value": record.masked(.uprn)])
    })
}

private func isPropertyNumber(_ text: Span<UInt8>) -> Bool {
  var digits = 0
  var isZero = true
  for index in text.indices where !text[index].isBlank {
    guard text[index].isDigit else { return false }
    digits += 1
    isZero = isZero && text[index] == UInt8(ascii: "0")
  }
  return (1...12).contains(digits) && !isZero
}
