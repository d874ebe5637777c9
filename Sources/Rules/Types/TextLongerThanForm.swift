import CanonicalModel
import Records

private let limit = 15_000

/// The text areas of the national form that the model keeps.
private let textAreas: [CanonicalField] = [.narrative, .exploiterDetails, .refusalReason]

extension Rule {
  /// The national form takes 15,000 characters in a text area, so a longer text was not in it.
  static let textLongerThanForm = Rule(
    RuleID(.types, 16), .warning,
    title: Words(
      en: "Text longer than the national form takes",
      cy: "Testun hirach nag y mae'r ffurflen genedlaethol yn ei dderbyn"),
    explanation: Words(
      en: """
        The form takes 15,000 characters. A longer text differs from what the Home Office holds, \
        or several texts were joined.
        """,
      cy: """
        Mae'r ffurflen yn derbyn 15,000 o nodau. Mae testun hirach yn wahanol i'r hyn sydd gan y \
        Swyddfa Gartref, neu unwyd sawl testun.
        """),
    message: Words(
      en: "{field}: the text has {length}, the form takes {limit}",
      cy: "{field}: mae gan y testun {length}, mae'r ffurflen yn derbyn {limit}"),
    fix: Words(
      en: "Send the text that went into the form.",
      cy: "Anfonwch y testun a aeth i'r ffurflen."),
    authority: .statements(.formLimitsText),
    effective: .from("2019-04-29"), needs: [],
    examples: [
      .flags(
        "one character more",
        [.referredOn: "2019-04-29", .narrative: String(repeating: "a", count: limit + 1)]),
      .passes(
        "as much as the form takes",
        [.referredOn: "2020-01-15", .narrative: String(repeating: "ŵ", count: limit)]),
      .passes(
        "before the online form",
        [.referredOn: "2019-04-28", .narrative: String(repeating: "a", count: limit + 1)]),
    ],
    check: { record, _, flags in
      for field in textAreas {
        // A text has at most as many characters as bytes, so most are done with here.
        guard let bytes = record.withText(field, { $0.count }), bytes > limit,
          let length = record.text(field)?.count(where: { $0 & 0xC0 != 0x80 })
        else { continue }
        guard length > limit else { continue }
        flags.flag(
          field,
          [
            "field": .field(field.name, label: field.definition.label),
            "length": .count(length, .characters), "limit": .count(limit, .characters),
          ])
      }
    })
}
