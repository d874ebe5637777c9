import CanonicalModel
import Records

extension Rule {
  /// Only info, and only for bare numbers of ten or eleven digits: how forces number is remembered.
  ///
  /// A number made in December may be recorded as a crime in January, and one that was looked at for
  /// long in the year after. Told is what cannot be so: a number of a year that had not begun, or of
  /// one that was over for more than a year.
  static let crimeReferenceOfAnotherYear = Rule(
    RuleID(.identifiers, 13), .info,
    title: Words(
      en: "Crime reference of another year than the record",
      cy: "Cyfeirnod trosedd o flwyddyn wahanol i'r cofnod"),
    explanation: Words(
      en: """
        The first two digits tell the year in which the number was made. Where the crime was \
        recorded in quite another year, one of the two is mistyped, or a zero was lost in front.
        """,
      cy: """
        Mae'r ddau ddigid cyntaf yn dweud ym mha flwyddyn y gwnaed y rhif. Lle cofnodwyd y drosedd \
        mewn blwyddyn gwbl wahanol, camdeipiwyd un o'r ddau, neu collwyd sero o'i flaen.
        """),
    message: Words(
      en: "the crime reference {value} is not of {year}, the year of the record",
      cy: "nid yw'r cyfeirnod trosedd {value} o {year}, blwyddyn y cofnod"),
    fix: Words(
      en: "Compare the reference with the day on which the crime was recorded.",
      cy: "Cymharwch y cyfeirnod â'r diwrnod y cofnodwyd y drosedd."),
    authority: .statements(.crimeReferenceBeginsWithYear),
    kinds: [.crimeRecord, .referral, .encounter], needs: [.crimeReference, .crimeRecordedOn],
    silentWithout: [.crimeReference, .crimeRecordedOn],
    examples: [
      .flags(
        "a year that had not begun",
        [.crimeReference: "2400123456", .crimeRecordedOn: "2023-12-31"]),
      .flags(
        "two years before", [.crimeReference: "21000123456", .crimeRecordedOn: "2023-01-01"]),
      .passes("its own year", [.crimeReference: "2300123456", .crimeRecordedOn: "2023-12-31"]),
      .passes(
        "the year before", [.crimeReference: "2200123456", .crimeRecordedOn: "2023-01-01"]),
      .passes(
        "of the last century", [.crimeReference: "9900123456", .crimeRecordedOn: "2000-01-03"]),
      .passes("another layout", [.crimeReference: "42/123456/22", .crimeRecordedOn: "2017-05-01"]),
      .passes("fewer digits", [.crimeReference: "24001234", .crimeRecordedOn: "2017-05-01"]),
      .passes(
        "recorded on a day that is withheld",
        [.crimeReference: "2400123456", .crimeRecordedOn: "?redacted"]),
      .passes(
        "recorded in a year that holds it",
        [.crimeReference: "2300123456", .crimeRecordedOn: "2023"]),
    ],
    check: { record, _, flags in
      guard let recorded = record.date(.crimeRecordedOn)?.earliest.year,
        let short = record.withText(.crimeReference, shortYear) ?? nil
      else { return }
      // The century in which the year is nearest to the record's.
      let distance = (short - recorded % 100 + 150) % 100 - 50
      if (-1...0).contains(distance) { return }
      flags.flag(
        .crimeReference, related: [.crimeRecordedOn],
        ["value": record.masked(.crimeReference), "year": .number(recorded)])
    })
}

/// The first two of ten or eleven digits.
private func shortYear(_ text: Span<UInt8>) -> Int? {
  guard (10...11).contains(text.count) else { return nil }
  for index in text.indices where !text[index].isDigit { return nil }
  return Int(text[0] - 48) * 10 + Int(text[1] - 48)
}
