import CanonicalModel
import Records

extension Rule {
  /// A partner's files hold answers to both questions in one field.
  ///
  /// What is wrong stands at each record (`REF-022`); this says it once to who counts over the files.
  static let questionsPooled = Rule(
    RuleID(.referral, 24), .warning, level: .dataset,
    title: Words(
      en: "Two questions pooled in one field", cy: "Dau gwestiwn wedi'u cyfuno mewn un maes"),
    explanation: Words(
      en: """
        The form turned its question round on 31 March 2025. Answers from before and after stand in \
        one field, and no count over them means anything.
        """,
      cy: """
        Trodd y ffurflen ei chwestiwn o chwith ar 31 Mawrth 2025. Saif atebion o'r cyfnod cynt ac \
        wedyn mewn un maes, ac nid oes ystyr i unrhyw gyfrif drostynt.
        """),
    message: Words(
      en: "{field} holds answers of {before} to the one question and of {after} to the other",
      cy: "mae {field} yn dal atebion o {before} i'r naill gwestiwn ac o {after} i'r llall"),
    fix: Words(
      en: "Map the key by the day of each referral before counting.",
      cy: "Mapiwch yr allwedd yn ôl diwrnod pob atgyfeiriad cyn cyfrif."),
    fixBy: .profileKeeper,
    authority: .statements(.formTurnsQuestionRound),
    needs: [.referredOn],
    silentWithout: [.referredOn],
    examples: [
      .flags(
        "one file over the day",
        [
          ExampleRecord(.referral, [.referredOn: "2025-03-30", .isFirstChanceToReport: "yes"]),
          ExampleRecord(.referral, [.referredOn: "2025-03-31", .isFirstChanceToReport: "no"]),
        ]),
      .flags(
        "two files of one partner",
        files: [
          ExampleFile(
            "gwent-police", name: "2024/a.csv",
            [ExampleRecord(.referral, [.referredOn: "2024-05-01", .hasReportedBefore: "no"])]),
          ExampleFile(
            "gwent-police", name: "2025/a.csv",
            [ExampleRecord(.referral, [.referredOn: "2025-05-01", .hasReportedBefore: "no"])]),
        ]),
      .passes(
        "each in its own field",
        [
          ExampleRecord(.referral, [.referredOn: "2025-03-30", .isFirstChanceToReport: "yes"]),
          ExampleRecord(.referral, [.referredOn: "2025-03-31", .hasReportedBefore: "no"]),
        ]),
      .passes(
        "a month that holds the day",
        [
          ExampleRecord(.referral, [.referredOn: "2025-03", .isFirstChanceToReport: "yes"]),
          ExampleRecord(.referral, [.referredOn: "2025-02", .isFirstChanceToReport: "no"]),
        ]),
      .passes(
        "two partners",
        files: [
          ExampleFile(
            "gwent-police", name: "2024/a.csv",
            [ExampleRecord(.referral, [.referredOn: "2024-05-01", .hasReportedBefore: "no"])]),
          ExampleFile(
            "bawso", name: "2025/a.csv",
            [ExampleRecord(.referral, [.referredOn: "2025-05-01", .hasReportedBefore: "no"])]),
        ]),
    ],
    tallying: TallyCheck(
      .run,
      count: { record, _, counts in
        for (number, field) in pooled.enumerated() where record.isStated(field) {
          guard let referred = record.date(.referredOn) else { return }
          if referred.isCertainlyBefore(turned) { counts.add(2 * number, at: field) }
          if referred.earliest >= turned { counts.add(2 * number + 1, at: field) }
        }
      },
      conclude: { files, _, flags in
        var seen: Set<String> = []
        for file in files {
          guard let partner = file.facts.partner, seen.insert(partner).inserted else { continue }
          let own = files.filter { $0.facts.partner == partner }
          for (number, field) in pooled.enumerated() { flags.flagPool(of: field, number, in: own) }
        }
      }))
}

private let pooled: [CanonicalField] = [.isFirstChanceToReport, .hasReportedBefore]
private let turned = CivilDate(year: 2025, month: 3, day: 31) ?? CivilDate(dayNumber: 0)

extension TallyFlags {
  /// Flags the first file that holds answers of the time when the form did not ask for the field.
  fileprivate mutating func flagPool(
    of field: CanonicalField, _ number: Int, in files: [TalliedFile]
  ) {
    let (old, new) = (2 * number, 2 * number + 1)
    let before = files.reduce(0) { $0 + $1.counts[old] }
    let after = files.reduce(0) { $0 + $1.counts[new] }
    let (right, wrong) = field == .isFirstChanceToReport ? (old, new) : (new, old)
    guard before > 0, after > 0,
      let first = files.first(where: { $0.counts[wrong] > 0 }),
      let other = files.first(where: { $0.counts[right] > 0 })
    else { return }
    flag(
      Spot(first, TallyCounts.Key(wrong)), related: [Spot(other, TallyCounts.Key(right))],
      [
        "field": .field(field.name, label: field.definition.label),
        "before": .count(before, .referrals), "after": .count(after, .referrals),
      ], count: wrong == new ? after : before)
  }
}
