import CanonicalModel
import Records

extension Rule {
  /// Only of what an export says itself: what Cyson converts is by the crosswalk. The original may
  /// stand beside it in codes, or as a whole grade; of one whose source is C another rule says already
  /// that the conversion is to be asked about (`sometimesReliableConverted`).
  static let convertedAgainstCrosswalk = Rule(
    RuleID(.intelligence, 20), .warning,
    title: Words(
      en: "Grade converted otherwise than the crosswalk",
      cy: "Gradd wedi'i throsi'n wahanol i'r tabl trosi"),
    explanation: Words(
      en: """
        The report bears a grade and what it was converted to, and no table converts the one into \
        the other: the code is another one, the source was sometimes reliable, or the newer scheme \
        was converted back.
        """,
      cy: """
        Mae gan yr adroddiad radd a'r hyn y'i troswyd iddo, ac nid oes tabl sy'n trosi'r naill i'r \
        llall: mae'r cod yn wahanol, roedd y ffynhonnell yn ddibynadwy weithiau, neu fe droswyd y \
        cynllun newydd yn ôl.
        """),
    message: Words(
      en: "{field} is {code}, and the original is {original}",
      cy: "{field}: {code}, a'r gwreiddiol yw: {original}"),
    fix: Words(
      en: "Send the original grade, and leave the converted one empty or ask the originator.",
      cy:
        "Anfonwch y radd wreiddiol, a gadewch yr un a droswyd yn wag neu gofynnwch i'r sawl a'i creodd."
    ),
    authority: .statements(.codesConvertByTable, .conversionLosesGrades),
    kinds: [.intelligenceReport], needs: [],
    examples: [
      .flags(
        "a mostly reliable source that became untested",
        [.sourceEvaluation: "5x5x5.B", .convertedSourceEvaluation: "3x5x2.2"],
        kind: .intelligenceReport),
      .flags(
        "a source that was sometimes reliable",
        [.sourceEvaluation: "5x5x5.C", .convertedSourceEvaluation: "3x5x2.2"],
        kind: .intelligenceReport),
      .flags(
        "back into the older scheme",
        [.handlingCode: "3x5x2.P", .convertedHandlingCode: "5x5x5.1"],
        kind: .intelligenceReport),
      .flags(
        "a restricted handling that became free",
        [.originalGrade: "E44", .intelligenceEvaluation: "3x5x2.D", .handlingCode: "3x5x2.P"],
        kind: .intelligenceReport),
      .flags(
        "a whole grade turned back into the older scheme",
        [.originalGrade: "2BP", .sourceEvaluation: "5x5x5.E"], kind: .intelligenceReport),
      .passes(
        "a whole grade by the table",
        [
          .originalGrade: "E31", .sourceEvaluation: "3x5x2.2",
          .intelligenceEvaluation: "3x5x2.B", .handlingCode: "3x5x2.P",
        ], kind: .intelligenceReport),
      .passes(
        "a source graded C, as another rule says",
        [.originalGrade: "C31", .sourceEvaluation: "3x5x2.2"], kind: .intelligenceReport),
      .passes(
        "an original that is no grade", [.originalGrade: "seen", .sourceEvaluation: "3x5x2.2"],
        kind: .intelligenceReport),
      .passes(
        "by the table",
        [
          .sourceEvaluation: "5x5x5.E", .convertedSourceEvaluation: "3x5x2.2",
          .intelligenceEvaluation: "5x5x5.4", .convertedIntelligenceEvaluation: "3x5x2.D",
          .handlingCode: "5x5x5.4", .convertedHandlingCode: "3x5x2.C",
        ], kind: .intelligenceReport),
      .passes(
        "known to be true, and corroborated",
        [.intelligenceEvaluation: "5x5x5.1", .convertedIntelligenceEvaluation: "3x5x2.B"],
        kind: .intelligenceReport),
      .passes(
        "left open",
        [.sourceEvaluation: "5x5x5.C", .convertedSourceEvaluation: "?unknown"],
        kind: .intelligenceReport),
      .passes(
        "the newer scheme, sent twice",
        [.handlingCode: "3x5x2.P", .convertedHandlingCode: "3x5x2.P"],
        kind: .intelligenceReport),
    ],
    check: { record, circumstances, flags in
      let whole = record.wholeOriginalGrade
      for part in GradePart.allCases {
        if let whole, let converted = record.code(part.field),
          GradeCrosswalk.contradicts(converted, whole[part], as: part)
        {
          return flags.flag(
            part.field, related: [.originalGrade],
            [
              "field": .field(part.field),
              "code": .code(converted, in: part.field, circumstances.lists),
              "original": .code(whole[part], in: part.field, circumstances.lists),
            ])
        }
        guard let converted = record.code(part.convertedField),
          let original = record.code(part.field), converted != original,
          !GradeCrosswalk.allows(converted, for: original, as: part)
        else { continue }
        return flags.flag(
          part.convertedField, related: [part.field],
          [
            "field": .field(part.convertedField),
            "code": .code(converted, in: part.field, circumstances.lists),
            "original": .code(original, in: part.field, circumstances.lists),
          ])
      }
    })
}

extension GradeCrosswalk {
  /// Whether a code of one scheme cannot have been made of that code of the other.
  fileprivate static func contradicts(_ converted: Code, _ original: Code, as part: GradePart)
    -> Bool
  {
    GradingScheme(converted) != GradingScheme(original)
      && !allows(converted, for: original, as: part)
  }

  /// Whoever knows that what was known to be true is corroborated, too, may say so.
  fileprivate static func allows(_ converted: Code, for original: Code, as part: GradePart) -> Bool
  {
    if counterpart(of: original, as: part) == .code(converted) { return true }
    return part == .intelligence && original == .knownToBeTrue && converted == .corroborated
  }
}

extension CanonicalRecord {
  /// The original grade in one piece; nothing where its source is C.
  fileprivate var wholeOriginalGrade: IntelligenceGrade? {
    guard let grade = withText(.originalGrade, { IntelligenceGrade($0) }) ?? nil,
      GradeCrosswalk.counterpart(of: grade[.source], as: .source) != .open
    else { return nil }
    return grade
  }
}
