import CanonicalModel
import Records

extension Rule {
  /// A record whose fact lies behind the day of the run has a finding of its own (`TYP-007`). This one
  /// is about the drop's own day: that it is missing, has not come, or lies before records that the
  /// run's later day would let pass.
  /// A warning: that an extract is dated is known in the field and was not read.
  static let wrongExtractDay = Rule(
    RuleID(.file, 14), .warning, level: .file,
    title: Words(
      en: "Day of the extract missing or impossible",
      cy: "Diwrnod y detholiad ar goll neu'n amhosibl"),
    explanation: Words(
      en: """
        Waiting times, ages and what is still open are counted up to the day on which the extract \
        was made. Without it, or with a wrong one, they are wrong.
        """,
      cy: """
        Cyfrifir amseroedd aros, oedrannau a'r hyn sy'n dal ar agor hyd at y diwrnod y gwnaed y \
        detholiad. Hebddo, neu gydag un anghywir, maent yn anghywir.
        """),
    message: Words(en: "the manifest {flaw}", cy: "mae'r maniffest {flaw}"),
    fix: Words(
      en: "Put the day on which the data were taken from the system into the manifest.",
      cy: "Rhowch y diwrnod y tynnwyd y data o'r system yn y maniffest."),
    authority: .statements(.extractIsDated),
    kinds: RecordKind.allCases,
    examples: [
      .flags(
        "no day",
        files: [
          ExampleFile("gwent-police", drop: DropFacts(), [ExampleRecord(.referral, [:])])
        ]),
      .flags(
        "a day that has not come",
        files: [
          ExampleFile(
            "gwent-police", drop: .extracted("2024-01-16"), [ExampleRecord(.referral, [:])])
        ], asOf: "2024-01-15"),
      .flags(
        "a day before its own records",
        files: [
          ExampleFile(
            "gwent-police", drop: .extracted("2023-10-15"),
            [ExampleRecord(.referral, [.referredOn: "2023-10-16"])])
        ], asOf: "2024-01-15"),
      .passes(
        "the day of its newest record",
        files: [
          ExampleFile(
            "gwent-police", drop: .extracted("2023-10-15"),
            [ExampleRecord(.referral, [.referredOn: "2023-10-15"])])
        ], asOf: "2024-01-15"),
      .passes(
        "today",
        files: [
          ExampleFile(
            "gwent-police", drop: .extracted("2024-01-15"), [ExampleRecord(.referral, [:])])
        ], asOf: "2024-01-15"),
      .passes(
        "a record of a month that holds the day",
        files: [
          ExampleFile(
            "gwent-police", drop: .extracted("2023-10-15"),
            [ExampleRecord(.referral, [.referredOn: "2023-10"])])
        ], asOf: "2024-01-15"),
      .passes("no manifest", [.referredOn: "2023-10-16"], asOf: "2024-01-15"),
    ],
    tallying: TallyCheck(
      .run,
      count: { record, circumstances, counts in
        guard let extract = circumstances.drop?.extractedOn, let today = circumstances.asOf,
          extract < today, record.dates.last > extract
        else { return }
        for value in record.values {
          guard case .date(let date) = value.content, date.isCertainlyAfter(extract),
            !date.isCertainlyAfter(today), value.field.tellsOfThePast,
            // A drop is shared after its extract was made, and says so in its manifest.
            value.source != SharingEnvelope.source
          else { continue }
          return counts.add(0, at: value.field)
        }
      },
      conclude: { files, circumstances, flags in
        var folders: Set<String> = []
        for file in files {
          guard let drop = file.facts.drop else { continue }
          let isNew = folders.insert(drop.folder).inserted
          guard let extract = drop.extractedOn else {
            let isSilent = isNew && !drop.hasUnreadableExtractDay
            if isSilent { flags.flag(.init(manifestOf: file), ["flaw": .term(noDay)]) }
            continue
          }
          if let today = circumstances.asOf, extract > today {
            if isNew {
              flags.flag(.init(manifestOf: file, at: "extractedOn"), ["flaw": .term(notYet)])
            }
          } else if file.counts[0] > 0 {
            flags.flag(.init(file, .init(0)), ["flaw": .term(tooEarly)], count: file.counts[0])
          }
        }
      }))
}

private let noDay = Words(
  en: "does not say on which day the extract was made",
  cy: "heb ddweud ar ba ddiwrnod y gwnaed y detholiad")
private let notYet = Words(
  en: "names a day for the extract that has not come",
  cy: "yn enwi diwrnod i'r detholiad nad yw wedi dod")
private let tooEarly = Words(
  en: "names a day for the extract before which this had not happened",
  cy: "yn enwi diwrnod i'r detholiad pan nad oedd hyn wedi digwydd eto")

extension DropFacts {
  /// A drop of which only the day of the extract counts.
  fileprivate static func extracted(_ day: String) -> DropFacts {
    var drop = DropFacts()
    drop.extractedOn = CivilDate(day)
    return drop
  }
}
