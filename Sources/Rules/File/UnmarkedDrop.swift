import CanonicalModel
import Records

extension Rule {
  /// Asked of files that a manifest stands beside: a file by itself is no drop yet. A marking that
  /// nobody can read is a marking; where the two schemes cannot be compared nothing is told.
  static let unmarkedDrop = Rule(
    RuleID(.file, 13), .warning, level: .file,
    title: Words(
      en: "Drop without a marking, or marked too low",
      cy: "Pecyn heb farc, neu â marc rhy isel"),
    explanation: Words(
      en: """
        Whoever handles the file goes by the marking of the whole. It is at least as high as that \
        of any record inside.
        """,
      cy: """
        Mae pwy bynnag sy'n trin y ffeil yn dilyn marc y cyfan. Mae o leiaf mor uchel â marc unrhyw \
        gofnod ynddi.
        """),
    message: Words(
      en: "the drop is marked {marking}, and the records {records}",
      cy: "marc y pecyn yw {marking}, a marc y cofnodion yw {records}"),
    fix: Words(
      en: "Put the highest marking of the records into the manifest.",
      cy: "Rhowch farc uchaf y cofnodion yn y maniffest."),
    authority: .statements(.fileBearsHighestMarking),
    kinds: RecordKind.allCases,
    examples: [
      .flags(
        "nothing is marked",
        files: [
          ExampleFile("gwent-police", drop: .marked(nil), [ExampleRecord(.referral, [:])])
        ]),
      .flags(
        "a record is marked higher than the drop",
        files: [
          ExampleFile(
            "gwent-police", drop: .marked("OFFICIAL"),
            [ExampleRecord(.referral, [.protectiveMarking: "official-sensitive"])])
        ]),
      .flags(
        "of two old markings the lower",
        files: [
          ExampleFile(
            "gwent-police", drop: .marked("RESTRICTED"),
            [ExampleRecord(.intelligenceReport, [.protectiveMarking: "confidential"])])
        ]),
      .passes(
        "as high as its records",
        files: [
          ExampleFile(
            "gwent-police", drop: .marked("OFFICIAL-SENSITIVE"),
            [ExampleRecord(.referral, [.protectiveMarking: "official-sensitive"])])
        ]),
      .passes(
        "an old marking that may be as high",
        files: [
          ExampleFile(
            "gwent-police", drop: .marked("RESTRICTED"),
            [ExampleRecord(.referral, [.protectiveMarking: "official-sensitive"])])
        ]),
      .passes(
        "marked in its records, and not in the manifest",
        files: [
          ExampleFile(
            "gwent-police", drop: .marked(nil),
            [ExampleRecord(.referral, [.protectiveMarking: "official"])])
        ]),
      .passes(
        "marked in other words",
        files: [
          ExampleFile(
            "gwent-police", drop: .marked("OFFICIAL, POLICE EYES ONLY"),
            [ExampleRecord(.referral, [:])])
        ]),
      .passes(
        "marked above the header",
        files: [
          ExampleFile(
            "gwent-police", drop: .marked(nil), titles: ["OFFICIAL-SENSITIVE"],
            [ExampleRecord(.referral, [:])])
        ]),
      .passes("no manifest", [.route: "nrm"]),
    ],
    tallying: TallyCheck(
      count: { record, _, counts in
        if let marking = record.code(.protectiveMarking) {
          counts.add(0, of: marking, at: .protectiveMarking)
        } else if !record.lacks(.protectiveMarking) {
          counts.add(1)
        }
      },
      conclude: { files, circumstances, flags in
        for file in files where file.facts.drop != nil { tell(of: file, circumstances, &flags) }
      }))
}

private func tell(of file: TalliedFile, _ circumstances: Circumstances, _ flags: inout TallyFlags) {
  let lists = circumstances.lists
  let inside = file.counts.codes(0)
  let outside = file.facts.markings(lists)
  if outside.isEmpty {
    let isMarked = file.facts.drop?.marking != nil || !inside.isEmpty || file.counts[1] > 0
    guard !isMarked, file.facts.records > 0 else { return }
    return flags.flag(.init(file), ["marking": .term(notAtAll), "records": .term(notAtAll)])
  }
  for marking in inside {
    guard let height = MarkingHeight(marking) else { continue }
    let isTooLow = outside.allSatisfy {
      MarkingHeight($0)?.isCertainlyBelow(height) ?? false
    }
    guard isTooLow, let low = outside.first else { continue }
    flags.flag(
      .init(file, .init(0, marking)),
      [
        "marking": .code(low, label: lists.label(of: low, in: .markings)),
        "records": .code(marking, label: lists.label(of: marking, in: .markings)),
      ],
      count: file.counts[0, marking])
  }
}

private let notAtAll = Words(en: "not at all", cy: "dim o gwbl")
