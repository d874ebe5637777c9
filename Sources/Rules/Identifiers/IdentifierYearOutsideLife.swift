import CanonicalModel
import Records

extension Rule {
  /// The year in a PNC id or a CRO number is that in which the person's file was opened.
  ///
  /// Two digits stand for either century, so a short year is a flaw only when neither will do: one
  /// lies behind the record's event and the other before the person's birth. A year behind the
  /// event but not behind the extract is only worth knowing, since systems keep one entry for a
  /// person and may fill in an id that came later.
  static let identifierYearOutsideLife = Rule(
    RuleID(.identifiers, 3), .warning,
    title: Words(
      en: "Year of a PNC id or CRO number outside the person's life",
      cy: "Blwyddyn rhif PNC neu CRO y tu allan i oes y person"),
    explanation: Words(
      en: """
        The year in the id is that in which the person's file was opened. It cannot lie behind \
        the record, nor before the person was born.
        """,
      cy: """
        Y flwyddyn yn y rhif yw'r un yr agorwyd ffeil y person ynddi. Ni all fod ar ôl y cofnod, \
        na chyn geni'r person.
        """),
    message: Words(
      en: "{field}: the year in {value} is later than the event of {event}, or before the birth",
      cy: "{field}: mae'r flwyddyn yn {value} ar ôl digwyddiad {event}, neu cyn yr enedigaeth"),
    fix: Words(
      en: "Check that the id belongs to this person and that its year was not mistyped.",
      cy: "Gwiriwch fod y rhif yn perthyn i'r person hwn ac na chamdeipiwyd ei flwyddyn."),
    authority: .statements(.numbersTellTheYear),
    kinds: RecordKind.withPerson, needs: [],
    examples: [
      .flags(
        "a PNC id of the year after the referral",
        [.referredOn: "2018-05-01", .pncID: "2019/0000001P"]),
      .flags(
        "a CRO number of a year that neither century allows",
        [.referredOn: "2024-05-01", .dateOfBirth: "1990-01-02", .croNumber: "065656/31R"]),
      .flags(
        "a later id that the extract allows, worth knowing",
        [.referredOn: "2018-05-01", .pncID: "2019/0000001P"], asOf: "2024-06-30"),
      .passes(
        "a PNC id of the year of the referral",
        [.referredOn: "2019-05-01", .pncID: "2019/0000001P"]
      ),
      .passes(
        "two digits that may be of the last century",
        [.referredOn: "2024-05-01", .croNumber: "065656/91H"]),
      .passes(
        "two digits before the birth, for this century allows them",
        [.referredOn: "2024-05-01", .dateOfBirth: "1990-01-02", .pncID: "02/73319Z"]),
    ],
    check: { record, circumstances, flags in
      guard record.isStated(.pncID) || record.isStated(.croNumber), let event = record.event
      else { return }
      let years = (
        record.withText(.pncID) { PNCIdentifier($0)?.year },
        record.withText(.croNumber) { CROIdentifier($0)?.year }
      )
      for (field, year) in [(CanonicalField.pncID, years.0), (.croNumber, years.1)] {
        guard let year = year ?? nil, !record.allowsFile(openedIn: year, by: event.latest)
        else { continue }
        let isInExtract = circumstances.asOf.map { record.allowsFile(openedIn: year, by: $0) }
        flags.flag(
          field,
          [
            "field": .field(field.name, label: field.definition.label),
            "value": record.masked(field), "event": .date(event),
          ],
          as: isInExtract == true ? .info : nil)
      }
    })
}

extension CanonicalRecord {
  /// Whether a year, in two digits or four, can lie between the person's birth and `last`.
  fileprivate func allowsFile(openedIn year: Int, by last: CivilDate) -> Bool {
    guard year < 100 else { return allowsFile(openedInFull: year, by: last) }
    return allowsFile(openedInFull: 2000 + year, by: last)
      || allowsFile(openedInFull: 1900 + year, by: last)
  }

  private func allowsFile(openedInFull year: Int, by last: CivilDate) -> Bool {
    guard let start = CivilDate(year: year, month: 1, day: 1), start <= last,
      let end = CivilDate(year: year, month: 12, day: 31)
    else { return false }
    return birthDate?.isCertainlyAfter(end) != true
  }
}
