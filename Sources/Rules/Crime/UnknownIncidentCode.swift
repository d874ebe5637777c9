import CanonicalModel
import Records

extension Rule {
  /// The class of the crime is an N200 code of which there is none.
  ///
  /// In the field for incident codes such a code stands in no list, which `TYP-018` says. A warning:
  /// what was read is the list of codes as it was in 2019.
  static let unknownIncidentCode = Rule(
    RuleID(.crime, 9), .warning,
    title: Words(en: "N200 code that does not exist", cy: "Cod N200 nad yw'n bod"),
    explanation: Words(
      en: "The incident codes of modern slavery are N200/01 to N200/06. Another counts nowhere.",
      cy: """
        Codau digwyddiad caethwasiaeth fodern yw N200/01 hyd N200/06. Nid yw un arall yn cyfrif yn \
        unman.
        """),
    message: Words(
      en: "the class is N200 with the number {number}",
      cy: "y dosbarth yw N200 gyda'r rhif {number}"),
    fix: Words(
      en: "Look the incident up, and send its code from 01 to 06.",
      cy: "Chwiliwch am y digwyddiad, ac anfonwch ei god o 01 hyd 06."),
    authority: .statements(.incidentCodesOfN200),
    kinds: [.referral, .crimeRecord], needs: [.crimeClass], silentWithout: [.crimeClass],
    examples: [
      .flags("one too many", [.crimeClass: "N200/07"]),
      .flags("nought", [.crimeClass: "n200-0"], kind: .crimeRecord),
      .passes("the last one", [.crimeClass: "N200/06"]),
      .passes("written short", [.crimeClass: "N200 6"], kind: .crimeRecord),
      .passes("without a number", [.crimeClass: "N200"]),
      .passes("a crime", [.crimeClass: "106/1"]),
    ],
    check: { record, _, flags in
      guard let number = record.withText(.crimeClass, numberOfIncident) ?? nil,
        !(1...6).contains(number)
      else { return }
      flags.flag(.crimeClass, ["number": .number(number)])
    })
}

/// The number behind N200 and a sign: one or two digits, and nothing else.
private func numberOfIncident(_ text: Span<UInt8>) -> Int? {
  guard (6...7).contains(text.count), text[0].lowercasedASCII == UInt8(ascii: "n"),
    text[1] == UInt8(ascii: "2"), text[2] == UInt8(ascii: "0"), text[3] == UInt8(ascii: "0"),
    !text[4].isLetterOrDigit
  else { return nil }
  var number = 0
  for index in 5..<text.count {
    guard text[index].isDigit else { return nil }
    number = number * 10 + Int(text[index] &- 48)
  }
  return number
}
