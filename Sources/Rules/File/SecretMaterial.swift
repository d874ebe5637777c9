import CanonicalModel
import Records

extension Rule {
  /// Only a warning, for the scheme of markings is remembered; what it asks is to stop at once.
  static let secretMaterial = Rule(
    RuleID(.file, 12), .warning, level: .file,
    title: Words(
      en: "Material marked SECRET or TOP SECRET",
      cy: "Deunydd wedi'i farcio'n SECRET neu'n TOP SECRET"),
    explanation: Words(
      en: """
        Systems that exchange such exports are not built for secret material. The file must not be \
        loaded, and nobody should send it on before its owner has been asked.
        """,
      cy: """
        Nid yw systemau sy'n cyfnewid allforion o'r fath wedi'u hadeiladu ar gyfer deunydd cudd. \
        Rhaid peidio â llwytho'r ffeil, ac ni ddylai neb ei hanfon ymlaen cyn gofyn i'w pherchennog.
        """),
    message: Words(
      en: "{where} {marking}; keep the file apart and do not load it",
      cy: "{where} {marking}; cadwch y ffeil ar wahân a pheidiwch â'i llwytho"),
    fix: Words(
      en: """
        Take the file off this system as your security officer says, and send one without the \
        material.
        """,
      cy: """
        Tynnwch y ffeil oddi ar y system hon yn ôl cyfarwyddyd eich swyddog diogelwch, ac anfonwch \
        un heb y deunydd.
        """),
    authority: .statements(.secretsStayAway),
    kinds: RecordKind.allCases,
    examples: [
      .flags(
        "a record", [.reportedOn: "2023-11-01", .protectiveMarking: "secret"],
        kind: .intelligenceReport),
      .flags(
        "the manifest",
        files: [
          ExampleFile("gwent-police", drop: .marked("TOP SECRET"), [ExampleRecord(.referral, [:])])
        ]),
      .flags(
        "the manifest, with a caveat",
        files: [
          ExampleFile(
            "gwent-police", drop: .marked("UK SECRET - UK EYES ONLY"),
            [ExampleRecord(.referral, [:])])
        ]),
      .flags(
        "above the header",
        files: [
          ExampleFile(
            "gwent-police", titles: ["SECRET: tasking"], [ExampleRecord(.referral, [:])])
        ]),
      .passes(
        "a lower marking", [.reportedOn: "2023-11-01", .protectiveMarking: "official-sensitive"],
        kind: .intelligenceReport),
      .passes(
        "a title that speaks of a secret",
        files: [
          ExampleFile(
            "gwent-police", drop: .marked("OFFICIAL"), titles: ["Secret Santa fund, referrals"],
            [ExampleRecord(.referral, [:])])
        ]),
      .passes(
        "a marking that is withheld", [.protectiveMarking: "?redacted"], kind: .intelligenceReport),
    ],
    tallying: TallyCheck(
      .run,
      count: { record, _, counts in
        guard let marking = record.code(.protectiveMarking) else { return }
        if marking == .secret || marking == .topSecret {
          counts.add(0, of: marking, at: .protectiveMarking)
        }
      },
      conclude: { files, circumstances, flags in
        for file in files { tell(of: file, circumstances, &flags) }
      }))
}

private func tell(of file: TalliedFile, _ circumstances: Circumstances, _ flags: inout TallyFlags) {
  for marking in [Code.topSecret, .secret] {
    let number = file.counts[0, marking]
    let label = Argument.code(marking, label: circumstances.lists.label(of: marking, in: .markings))
    if number > 0 {
      flags.flag(
        .init(file, .init(0, marking)), ["where": .term(aRecord), "marking": label], count: number)
    }
    if file.facts.markings(circumstances.lists).contains(marking) {
      flags.flag(.init(file), ["where": .term(theFile), "marking": label])
    }
  }
}

private let aRecord = Words(en: "a record is marked", cy: "marc y cofnod yw")
private let theFile = Words(en: "the file is marked", cy: "marc y ffeil yw")

extension DropFacts {
  /// A drop of which only the marking counts.
  static func marked(_ marking: String?) -> DropFacts {
    var drop = DropFacts()
    drop.marking = marking
    return drop
  }
}
