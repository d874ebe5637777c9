import CanonicalModel
import Records

/// So many records at least have to lie outside before all of them say something: a few may be late
/// corrections, which carry no day of the period.
private let fewestRecords = 5

extension Rule {
  /// A drop may hold updates of old referrals, so a record outside the period is no flaw. Told is what
  /// cannot be: a name and a manifest that speak of two periods, a period that the extract was made
  /// before the end of, and at least five records of which none has any day in the period.
  static let otherPeriod = Rule(
    RuleID(.file, 15), .warning, level: .file,
    title: Words(
      en: "Extract of another period than it says",
      cy: "Detholiad o gyfnod gwahanol i'r hyn a ddywed"),
    explanation: Words(
      en: """
        A drop counts for the period that its manifest or its name tells. If it holds another one, \
        a period is missing and another is counted twice.
        """,
      cy: """
        Mae pecyn yn cyfrif am y cyfnod a ddywed ei faniffest neu ei enw. Os oes ynddo gyfnod \
        arall, mae un cyfnod ar goll a'r llall wedi'i gyfrif ddwywaith.
        """),
    message: Words(en: "the period is in doubt: {flaw}", cy: "mae'r cyfnod yn amheus: {flaw}"),
    fix: Words(
      en: "Export the period again, or correct the manifest or the file's name.",
      cy: "Allforiwch y cyfnod eto, neu cywirwch y maniffest neu enw'r ffeil."),
    authority: .statements(.dropCoversItsPeriod),
    kinds: RecordKind.allCases,
    examples: [
      .flags(
        "the name tells another quarter",
        files: [
          ExampleFile(
            "bawso", name: "drop/bawso_2023Q2.csv", drop: .period("2023-10-01", "2023-12-31"),
            [ExampleRecord(.referral, [.referredOn: "2023-10-05"])])
        ]),
      .flags(
        "the name tells other months",
        files: [
          ExampleFile(
            "bawso", name: "drop/2023-01_2023-03.csv", drop: .period("2023-10-01", "2023-12-31"),
            [ExampleRecord(.referral, [.referredOn: "2023-10-05"])])
        ]),
      .flags(
        "the extract was made before the period ended",
        files: [
          ExampleFile(
            "bawso", drop: .period("2023-10-01", "2023-12-31", extractedOn: "2023-12-30"),
            [ExampleRecord(.referral, [.referredOn: "2023-10-05"])])
        ]),
      .flags(
        "no record of the period",
        files: [
          ExampleFile(
            "bawso", drop: .period("2023-10-01", "2023-12-31"), times: 5,
            [ExampleRecord(.referral, [.referredOn: "2023-09-30"])])
        ]),
      .flags(
        "no record of the quarter in the name",
        files: [
          ExampleFile(
            "bawso", name: "drop/bawso-2021-ch4.csv", times: 5,
            [ExampleRecord(.referral, [.referredOn: "2023-10-05"])])
        ]),
      .passes(
        "a name, a manifest and records of one quarter",
        files: [
          ExampleFile(
            "bawso", name: "drop/bawso_2023Q4.csv",
            drop: .period("2023-10-01", "2023-12-31", extractedOn: "2023-12-31"), times: 5,
            [ExampleRecord(.referral, [.referredOn: "2023-12-31"])])
        ]),
      .passes(
        "a quarter of the financial year",
        files: [
          ExampleFile(
            "bawso", name: "drop/Q4 2023-24.csv", drop: .period("2024-01-01", "2024-03-31"),
            [ExampleRecord(.referral, [.referredOn: "2024-01-05"])])
        ]),
      .passes(
        "old referrals with a decision of the period",
        files: [
          ExampleFile(
            "bawso", drop: .period("2023-10-01", "2023-12-31"), times: 5,
            [
              ExampleRecord(
                .referral, [.referredOn: "2022-03-01", .conclusiveGroundsOn: "2023-10-01"])
            ])
        ]),
      .passes(
        "a year that may hold the period",
        files: [
          ExampleFile(
            "bawso", drop: .period("2023-10-01", "2023-12-31"), times: 5,
            [ExampleRecord(.referral, [.referredOn: "2023"])])
        ]),
      .passes(
        "four late corrections",
        files: [
          ExampleFile(
            "bawso", drop: .period("2023-10-01", "2023-12-31"), times: 4,
            [ExampleRecord(.referral, [.referredOn: "2023-09-30"])])
        ]),
      .passes(
        "a day in the name",
        files: [
          ExampleFile(
            "bawso", name: "drop/bawso-2024-01-15.csv", drop: .period("2023-10-01", "2023-12-31"),
            [ExampleRecord(.referral, [.referredOn: "2023-10-05"])])
        ]),
    ],
    tallying: TallyCheck(
      count: { record, circumstances, counts in
        guard let event = record.event else { return }
        counts.add(0)
        counts.note(event.earliest)
        counts.note(event.latest)
        if let period = circumstances.drop?.period, record.mayTouch(period, event) {
          counts.add(1)
        }
      },
      conclude: { files, _, flags in
        for file in files {
          if let flaw = flaw(of: file) { flags.flag(.init(file), ["flaw": .term(flaw)]) }
        }
      }))
}

private func flaw(of file: TalliedFile) -> Words? {
  let readings = PeriodInName.readings(of: file.facts.lastName)
  let period = file.facts.drop?.period ?? .always
  if let from = period.from, let until = period.until {
    guard from <= until else { return endsBeforeItBegins }
    if !readings.isEmpty, !readings.contains(where: { $0.overlaps(from...until) }) {
      return nameSaysOtherwise
    }
  }
  if let until = period.until, let extract = file.facts.drop?.extractedOn, extract < until {
    return endsAfterExtract
  }
  guard file.counts[0] >= fewestRecords else { return nil }
  if !period.isAlways { return file.counts[1] == 0 ? noRecordInside : nil }
  guard !readings.isEmpty, let first = file.counts.firstDay, let last = file.counts.lastDay
  else { return nil }
  return readings.contains { $0.overlaps(first...last) } ? nil : noRecordInside
}

private let endsBeforeItBegins = Words(
  en: "it ends before it begins", cy: "mae'n dod i ben cyn iddo ddechrau")
private let nameSaysOtherwise = Words(
  en: "the file's name tells another one than the manifest",
  cy: "mae enw'r ffeil yn dweud cyfnod gwahanol i'r maniffest")
private let endsAfterExtract = Words(
  en: "it ends after the day of the extract", cy: "mae'n dod i ben ar ôl diwrnod y detholiad")
private let noRecordInside = Words(
  en: "no record has a day inside it", cy: "nid oes gan yr un cofnod ddiwrnod ynddo")

extension CanonicalRecord {
  /// Whether its event, or any other day that tells what has happened, may lie in the period.
  fileprivate func mayTouch(_ period: EffectiveDates, _ event: PartialDate) -> Bool {
    if period.mayContain(event) { return true }
    for value in values {
      guard case .date(let date) = value.content, value.field.tellsOfThePast,
        period.mayContain(date), value.source != SharingEnvelope.source
      else { continue }
      return true
    }
    return false
  }
}

extension EffectiveDates {
  fileprivate func mayContain(_ date: PartialDate) -> Bool {
    if let from, date.latest < from { return false }
    if let until, date.earliest > until { return false }
    return true
  }
}

extension DropFacts {
  /// A drop of which only the period counts, and when it was extracted.
  fileprivate static func period(_ from: String, _ until: String, extractedOn: String? = nil)
    -> DropFacts
  {
    var drop = DropFacts()
    drop.period = .between(from, until)
    drop.extractedOn = extractedOn.flatMap { CivilDate($0) }
    return drop
  }
}
