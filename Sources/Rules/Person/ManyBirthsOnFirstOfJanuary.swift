import CanonicalModel
import Records

extension Rule {
  /// A year that became a day: one such birth proves nothing, many in one file do.
  ///
  /// By chance one birth in 365 is on 1 January. Fewer than 30 births say too little of a share, and
  /// five or more on that day are so many that chance alone makes them, at the worst number of
  /// births (166, where five are 3 %), in one file of nine thousand.
  static let manyBirthsOnFirstOfJanuary = Rule(
    RuleID(.person, 3), .warning, level: .file,
    title: Words(
      en: "Many births on 1 January in a file", cy: "Llawer o enedigaethau ar 1 Ionawr mewn ffeil"),
    explanation: Words(
      en: """
        So many births on 1 January are estimates. Taken for days, they make different people \
        look alike, and ages are up to a year wrong.
        """,
      cy: """
        Amcangyfrifon yw cynifer o enedigaethau ar 1 Ionawr. O'u cymryd yn ddiwrnodau, maent yn \
        gwneud i wahanol bobl edrych yr un fath, a gall oedran fod hyd at flwyddyn yn anghywir.
        """),
    message: Words(
      en: "of {births} dates of birth in the file, {estimated} are 1 January",
      cy: "o'r {births} dyddiad geni yn y ffeil, mae {estimated} yn 1 Ionawr"),
    fix: Words(
      en: "Send the year alone where only the year is known.",
      cy: "Anfonwch y flwyddyn yn unig lle nad oes ond y flwyddyn yn hysbys."),
    authority: .statements(.estimatedAgesFallOnNewYear),
    kinds: RecordKind.withPerson, needs: [.dateOfBirth],
    silentWithout: [.dateOfBirth],
    examples: [
      .flags(
        "five of forty",
        files: [
          ExampleFile(
            "gwent-police", times: 5,
            [
              ExampleRecord(.referral, [.dateOfBirth: "1990-01-01"]),
              ExampleRecord(.referral, [.dateOfBirth: "1984-05-17"]),
              ExampleRecord(.referral, [.dateOfBirth: "1985-06-18"]),
              ExampleRecord(.referral, [.dateOfBirth: "1986-07-19"]),
              ExampleRecord(.referral, [.dateOfBirth: "1987-08-20"]),
              ExampleRecord(.referral, [.dateOfBirth: "1988-09-21"]),
              ExampleRecord(.referral, [.dateOfBirth: "1989-10-22"]),
              ExampleRecord(.referral, [.dateOfBirth: "1991-11-23"]),
            ])
        ]),
      .passes(
        "too few births to say",
        files: [
          ExampleFile(
            "gwent-police", times: 5,
            [
              ExampleRecord(.referral, [.dateOfBirth: "1990-01-01"]),
              ExampleRecord(.referral, [.dateOfBirth: "1984-05-17"]),
            ])
        ]),
      .passes(
        "four of forty may be chance",
        files: [
          ExampleFile(
            "gwent-police", times: 4,
            [
              ExampleRecord(.referral, [.dateOfBirth: "1990-01-01"]),
              ExampleRecord(.referral, [.dateOfBirth: "1984-05-17"]),
              ExampleRecord(.referral, [.dateOfBirth: "1985-06-18"]),
              ExampleRecord(.referral, [.dateOfBirth: "1986-07-19"]),
              ExampleRecord(.referral, [.dateOfBirth: "1987-08-20"]),
              ExampleRecord(.referral, [.dateOfBirth: "1988-09-21"]),
              ExampleRecord(.referral, [.dateOfBirth: "1989-10-22"]),
              ExampleRecord(.referral, [.dateOfBirth: "1991-11-23"]),
              ExampleRecord(.referral, [.dateOfBirth: "1992-12-24"]),
              ExampleRecord(.referral, [.dateOfBirth: "1993-02-25"]),
            ])
        ]),
      .passes(
        "years alone",
        files: [
          ExampleFile(
            "gwent-police", times: 40, [ExampleRecord(.referral, [.dateOfBirth: "1990"])])
        ]),
    ],
    tallying: TallyCheck(
      count: { record, _, counts in
        guard let birth = record.birthDate, birth.exported.precision == .day else { return }
        counts.add(births)
        if birth.isFirstOfJanuary { counts.add(firstOfJanuary, at: .dateOfBirth) }
      },
      conclude: { files, _, flags in
        for file in files {
          let (all, estimated) = (file.counts[births], file.counts[firstOfJanuary])
          guard all >= 30, estimated >= 5, estimated * 100 > all * 3 else { continue }
          flags.flag(
            TallyFlags.Spot(file, TallyCounts.Key(firstOfJanuary)),
            ["births": .number(all), "estimated": .number(estimated)], count: estimated)
        }
      }))
}

private let births = 0
private let firstOfJanuary = 1
