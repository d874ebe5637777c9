import CanonicalModel
import Records

extension Rule {
  /// An error, because the file is refused: that is what Cyson itself demands, whatever is remembered of
  /// the scheme of markings. The walk stops by itself, whether the rule is asked or not: a file that bears the marking is not read, of a
  /// drop that bears it no file is, and at a record that bears it the reading of its file ends.
  static let secretMaterial = Rule(
    RuleID(.file, 12), .error, level: .file,
    title: Words(
      en: "Material marked SECRET or TOP SECRET",
      cy: "Deunydd wedi'i farcio'n SECRET neu'n TOP SECRET"),
    explanation: Words(
      en: """
        Systems that exchange such exports are not built for secret material. The file must not be \
        loaded, and nobody should send it on before its owner has been asked. What stands behind \
        the marking was not read.
        """,
      cy: """
        Nid yw systemau sy'n cyfnewid allforion o'r fath wedi'u hadeiladu ar gyfer deunydd cudd. \
        Rhaid peidio â llwytho'r ffeil, ac ni ddylai neb ei hanfon ymlaen cyn gofyn i'w \
        pherchennog. Ni ddarllenwyd yr hyn sydd y tu ôl i'r marc.
        """),
    message: Words(
      en: "{where} {marking}; {stop}, so keep it apart and do not load it",
      cy: "{where} {marking}; {stop}, felly cadwch y deunydd ar wahân a pheidiwch â'i lwytho"),
    fix: Words(
      en: """
        Take the file off this system as your security officer says, and send one without the \
        material.
        """,
      cy: """
        Tynnwch y ffeil oddi ar y system hon yn ôl cyfarwyddyd eich swyddog diogelwch, ac anfonwch \
        un heb y deunydd.
        """),
    authority: .statements(.secretsAreNotRead, .secretsStayAway),
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
        "the envelope of the manifest",
        files: [
          ExampleFile(
            "gwent-police", drop: .sharing([.protectiveMarking: "secret"]),
            [ExampleRecord(.referral, [:])])
        ]),
      .flags(
        "the name of the file",
        files: [
          ExampleFile(
            "gwent-police", name: "drop/SECRET_tasking.csv", [ExampleRecord(.referral, [:])])
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
        if marking.isSecret { counts.add(0, of: marking, at: .protectiveMarking) }
      },
      conclude: { files, circumstances, flags in
        var folders: Set<String> = []
        for file in files {
          tell(of: file, circumstances, &flags)
          guard let drop = file.facts.drop, folders.insert(drop.folder).inserted else { continue }
          for marking in drop.markings(circumstances.lists).filter(\.isSecret).prefix(1) {
            flags.flag(
              .init(manifestOf: file, at: drop.marking == nil ? envelope : "marking"),
              arguments(theDrop, marking, noFile, circumstances))
          }
        }
      }))
}

/// Where the marking stands in the manifest that has none for the whole.
private let envelope = "sharing/protectiveMarking"

private func tell(of file: TalliedFile, _ circumstances: Circumstances, _ flags: inout TallyFlags) {
  for marking in [Code.topSecret, .secret] where file.counts[0, marking] > 0 {
    flags.flag(.init(file, .init(0, marking)), arguments(aRecord, marking, here, circumstances))
  }
  for marking in file.facts.ownMarkings(circumstances.lists).filter(\.isSecret).prefix(1) {
    flags.flag(.init(file), arguments(theFile, marking, nothing, circumstances))
  }
}

private func arguments(
  _ place: Words, _ marking: Code, _ stop: Words, _ circumstances: Circumstances
) -> Arguments {
  [
    "where": .term(place),
    "marking": .code(marking, label: circumstances.lists.label(of: marking, in: .markings)),
    "stop": .term(stop),
  ]
}

private let aRecord = Words(en: "a record is marked", cy: "marc y cofnod yw")
private let theFile = Words(en: "the file is marked", cy: "marc y ffeil yw")
private let theDrop = Words(en: "the drop is marked", cy: "marc y pecyn yw")
private let here = Words(
  en: "the reading of the file ended here", cy: "daeth darllen y ffeil i ben yma")
private let nothing = Words(en: "the file was not read", cy: "ni ddarllenwyd y ffeil")
private let noFile = Words(
  en: "none of its files was read", cy: "ni ddarllenwyd yr un o'i ffeiliau")

extension DropFacts {
  /// A drop of which only the marking counts.
  static func marked(_ marking: String?) -> DropFacts {
    var drop = DropFacts()
    drop.marking = marking
    return drop
  }
}
