import CanonicalModel
import Records

extension Rule {
  /// A warning: no source says that a file must not be sent twice, and nothing of it is wrong.
  static let fileSentTwice = Rule(
    RuleID(.crossPartner, 6), .warning, level: .dataset,
    title: Words(en: "Same file twice", cy: "Yr un ffeil ddwywaith"),
    explanation: Words(
      en: """
        Two files of the run have the same bytes. Every record in them counts twice.
        """,
      cy: """
        Mae gan ddwy ffeil yn y rhediad yr un beitiau. Mae pob cofnod ynddynt yn cyfrif ddwywaith.
        """),
    message: Words(
      en: "the file has the same bytes as another one of the run, and counts {records} again",
      cy: "mae gan y ffeil yr un beitiau ag un arall yn y rhediad, ac mae'n cyfrif {records} eto"),
    fix: Words(
      en: "Leave one of the two out.", cy: "Hepgorwch un o'r ddwy."),
    authority: .statements(.fileCountsOnce),
    kinds: RecordKind.allCases,
    examples: [
      .flags(
        "sent again",
        files: [
          ExampleFile("gwent-police", name: "same.csv", [.ofRoute("nrm")]),
          ExampleFile("gwent-police", name: "same.csv", [.ofRoute("nrm")]),
        ]),
      .passes(
        "two files",
        files: [
          ExampleFile("gwent-police", name: "one.csv", [.ofRoute("nrm")]),
          ExampleFile("gwent-police", name: "other.csv", [.ofRoute("nrm")]),
        ]),
    ],
    tallying: TallyCheck(
      .run,
      conclude: { files, _, flags in
        var first: [String: TalliedFile] = [:]
        for file in files where file.facts.records > 0 {
          guard let known = first[file.facts.sha256] else {
            first[file.facts.sha256] = file
            continue
          }
          flags.flag(
            TallyFlags.Spot(file), related: [TallyFlags.Spot(known)],
            ["records": .count(file.facts.records, .records)])
        }
      }))
}

extension ExampleRecord {
  fileprivate static func ofRoute(_ route: String) -> ExampleRecord {
    ExampleRecord(.referral, [.route: route])
  }
}
