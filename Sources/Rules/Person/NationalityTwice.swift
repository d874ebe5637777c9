import CanonicalModel
import Records

extension Rule {
  /// One nationality given as two.
  ///
  /// A warning, not an error: the form takes it. British is left out, for the form lists English,
  /// Scottish, Welsh and Northern Irish apart, and who gives two of them gives what they are.
  static let nationalityTwice = Rule(
    RuleID(.person, 18), .warning,
    title: Words(en: "The same nationality twice", cy: "Yr un genedligrwydd ddwywaith"),
    explanation: Words(
      en: """
        A second nationality is for somebody who has two. The same one twice makes a dual \
        national of a person who is none, or stands for one that was lost.
        """,
      cy: """
        Mae ail genedligrwydd ar gyfer rhywun sydd â dwy. Mae'r un un ddwywaith yn gwneud i \
        rywun ymddangos â dwy, neu'n sefyll am un a gollwyd.
        """),
    message: Words(
      en: "{nationality} is given as a nationality twice",
      cy: "rhoddir {nationality} fel cenedligrwydd ddwywaith"),
    fix: Words(
      en: "Leave the second one out, or send the one that was meant.",
      cy: "Hepgorwch yr ail, neu anfonwch yr un a olygwyd."),
    authority: .statements(.formAsksForSecondNationality),
    kinds: RecordKind.allCases,
    needs: [.nationalities], silentWithout: [.nationalities],
    examples: [
      .flags("twice", [.nationalities: "ALB", .nationalities: "ALB"]),
      .flags(
        "third like the first",
        [.nationalities: "ALB", .nationalities: "ITA", .nationalities: "ALB"]),
      .flags(
        "of a MARAC case", [.nationalities: "ROU", .nationalities: "ROU"], kind: .maracCase),
      .passes("two", [.nationalities: "VNM", .nationalities: "GBR"]),
      .passes("Welsh and British", [.nationalities: "GBR", .nationalities: "GBR"]),
      .passes("one", [.nationalities: "ALB"]),
      .passes(
        "neither known", [.nationalities: "?unknown", .nationalities: "?unknown"]),
    ],
    check: { record, circumstances, flags in
      guard let head = record.value(.nationalities), head.isFollowed else { return }
      var seen: [Code] = []
      record.forEach(.nationalities) { value in
        // Nobody has eight nationalities; what stands behind is not compared.
        guard case .code(let code) = value.content, code != .british, seen.count < 8 else { return }
        if seen.names(code) {
          let label = circumstances.lists.label(of: code, in: .nationalities)
          flags.flag(value, ["nationality": .code(code, label: label)])
        }
        seen.append(code)
      }
    })
}
