import CanonicalModel
import Records

extension Rule {
  /// A narrative on which hardly a decision can rest.
  ///
  /// Only worth knowing: guidance asks for an account of what was seen and sets no length; two hundred
  /// characters are a measure of this project. A short account that names an indicator is one. Up to
  /// February 2023 the form had one box for it; since then it asks many questions, and one answer
  /// may be short.
  static let thinNarrative = Rule(
    RuleID(.referral, 17), .info,
    title: Words(en: "Narrative that says little", cy: "Naratif nad yw'n dweud llawer"),
    explanation: Words(
      en: """
        The decision rests on what the first responder saw and heard. This account is short and \
        names no sign of exploitation.
        """,
      cy: """
        Mae'r penderfyniad yn dibynnu ar yr hyn a welodd ac a glywodd yr ymatebydd cyntaf. Mae'r \
        hanes hwn yn fyr ac nid yw'n enwi unrhyw arwydd o gamfanteisio.
        """),
    message: Words(
      en: "the narrative has {length} and names no indicator",
      cy: "mae gan y naratif {length} ac nid yw'n enwi unrhyw ddangosydd"),
    fix: Words(
      en: "Send the account from the form; if it is all there is, nothing needs to change.",
      cy: "Anfonwch yr hanes o'r ffurflen; os dyna'r cyfan sydd, nid oes angen newid dim."),
    authority: .statements(.narrativeTellsWhatWasSeen, .narrativeIsMeasured),
    effective: .until("2023-02-01"), needs: [.narrative],
    silentWithout: [.narrative],
    examples: [
      .flags(
        "no more than a reference, on the last day",
        [.referredOn: "2023-02-01", .narrative: "See the report of the officer who attended."]),
      .flags(
        "Welsh", [.referredOn: "2022-03-01", .narrative: "Gweler adroddiad y swyddog."]),
      .passes(
        "short, and names an indicator",
        [.referredOn: "2022-03-01", .narrative: "Owes a debt and was not paid for his work."]),
      .passes(
        "the day after", [.referredOn: "2023-02-02", .narrative: "See the officer's report."]),
      .passes(
        "an answer and no account, as another rule says",
        [.referredOn: "2022-03-01", .narrative: "Yes"]),
      .passes(
        "a report, on which nobody decides",
        [.route: "dtn", .referredOn: "2022-03-01", .narrative: "See the officer's report."]),
      .passes("withheld", [.referredOn: "2022-03-01", .narrative: "?redacted"]),
      .passes("none", [.referredOn: "2022-03-01"]),
    ],
    check: { record, _, flags in
      guard !record.isDutyToNotify else { return }
      let length = record.withText(.narrative) { text in
        text.count < 600 ? text.lengthWithoutIndicator : nil
      }
      guard let length = length ?? nil else { return }
      flags.flag(.narrative, ["length": .count(length, .characters)])
    })
}

/// How many characters an account has in which indicators are looked for. What is shorter is the
/// answer to another question, as `TYP-010` says, and what is longer is taken for enough.
private let looked = 8..<200

extension Span<UInt8> {
  /// How many characters a short text has in which no indicator is named; nothing for any other.
  fileprivate var lengthWithoutIndicator: Int? {
    var length = 0
    var isWordStart = true
    for index in indices {
      let byte = self[index]
      if byte & 0xC0 != 0x80 { length += 1 }
      if isWordStart, IndicatorTerms.begin(self, at: index) { return nil }
      isWordStart = !byte.isLetter && byte < 0x80 && byte != UInt8(ascii: "'")
    }
    return looked.contains(length) ? length : nil
  }
}

extension UInt8 {
  /// Whether it is an ASCII letter.
  fileprivate var isLetter: Bool { (self | 0x20) &- 97 < 26 }
}
