import CanonicalModel
import Records

extension Rule {
  /// Asked only where the charity knows the NRM reference, so that there is a referral, and where the
  /// first responder's own drops hold referrals of the month after: then they reach far enough. The
  /// responder is known by its code, which is also the name of its profile.
  static let onwardReferralNotFound = Rule(
    RuleID(.crossPartner, 3), .warning, level: .crossPartner,
    title: Words(
      en: "Onward referral that the first responder does not have",
      cy: "Atgyfeiriad ymlaen nad yw gan yr ymatebydd cyntaf"),
    explanation: Words(
      en: """
        A support provider says that it referred a person on, with the NRM reference, and the first \
        responder's drop has no such referral. One of the two records is wrong, or a person was \
        lost.
        """,
      cy: """
        Mae darparwr cymorth yn dweud iddo atgyfeirio person ymlaen, gyda'r cyfeirnod NRM, ac nid \
        oes atgyfeiriad o'r fath ym mhecyn yr ymatebydd cyntaf. Mae un o'r ddau gofnod yn \
        anghywir, neu collwyd person.
        """),
    message: Words(
      en: "the first responder's drop has no referral with this reference",
      cy: "nid oes atgyfeiriad â'r cyfeirnod hwn ym mhecyn yr ymatebydd cyntaf"),
    fix: Words(
      en: "Ask the first responder whether the referral was made, and under what reference.",
      cy: "Gofynnwch i'r ymatebydd cyntaf a wnaed yr atgyfeiriad, ac o dan ba gyfeirnod."),
    authority: .statements(.onwardReferralArrives),
    kinds: [.referral, .supportContact], needs: [.nrmReference], silentWithout: [.nrmReference],
    examples: [
      .flags(
        "no such referral",
        files: [
          ExampleFile("bawso", [.referredOnward("NRM 1234", "2023-10-20")]),
          ExampleFile("gwent-police", drop: .wholeYear, [.referral("NRM 5678", "2023-11-20")]),
        ]),
      .passes(
        "the referral is there",
        files: [
          ExampleFile("bawso", [.referredOnward("NRM 1234", "2023-10-20")]),
          ExampleFile(
            "gwent-police", drop: .wholeYear,
            [.referral("NRM 5678", "2023-11-20"), .referral("nrm-1234", "2023-10-21")]),
        ]),
      .passes(
        "nothing of the first responder",
        files: [
          ExampleFile("bawso", [.referredOnward("NRM 1234", "2023-10-20")])
        ]),
      .passes(
        "its drop ends too early",
        files: [
          ExampleFile("bawso", [.referredOnward("NRM 1234", "2023-12-20")]),
          ExampleFile("gwent-police", drop: .wholeYear, [.referral("NRM 5678", "2023-12-01")]),
        ]),
      .passes(
        "its drop begins too late",
        files: [
          ExampleFile("bawso", [.referredOnward("NRM 1234", "2022-12-20")]),
          ExampleFile("gwent-police", drop: .wholeYear, [.referral("NRM 5678", "2023-01-20")]),
        ]),
    ],
    comparing: DatasetCheck(
      .unanswered, among: .everywhere, field: .referredOnwardTo, needsSeveralFiles: true
    ) {
      record, circumstances, entries in
      if record.kind == .supportContact {
        if let question = record.questionOfOnwardReferral { entries.add(question) }
      } else if let partner = circumstances.partner {
        record.answerOnwardReferrals(partner, circumstances.drop, &entries)
      }
    })
}

extension CanonicalRecord {
  /// The first responder is asked for the reference, if it tells of the month after.
  fileprivate var questionOfOnwardReferral: DatasetEntry? {
    guard let responder = code(.referredOnwardTo), let day = day(.referredOnwardOn) else {
      return nil
    }
    let reference = keyOfCase
    guard reference != 0 else { return nil }
    let name = StableHash.of(responder.description.utf8)
    return .asks(StableHash.of(reference, name), of: StableHash.of(name, day.monthNumber + 1))
  }

  /// Answers for its reference, and tells that the partner's drops hold referrals of its month and
  /// reach back to the month before.
  fileprivate func answerOnwardReferrals(
    _ partner: String, _ drop: DropFacts?, _ entries: inout DatasetEntries
  ) {
    let name = StableHash.of(partner.utf8)
    var audience: UInt64 = 0
    if let day = event?.day, let begin = drop?.period.from,
      begin.monthNumber + (begin.day > 1 ? 1 : 0) < day.monthNumber
    {
      audience = StableHash.of(name, day.monthNumber)
    }
    let reference = keyOfCase
    guard audience != 0 || reference != 0 else { return }
    entries.add(.answers(reference == 0 ? 0 : StableHash.of(reference, name), as: audience))
  }
}

extension CivilDate {
  /// Months counted through the years.
  fileprivate var monthNumber: UInt64 { UInt64(year) * 12 + UInt64(month) }
}

extension DropFacts {
  fileprivate static let wholeYear = DropFacts.example(
    "2023", of: "gwent-police", "2023-01-01", "2023-12-31")
}

extension ExampleRecord {
  fileprivate static func referredOnward(_ reference: String, _ day: String) -> ExampleRecord {
    ExampleRecord(
      .supportContact,
      [
        .nrmReference: reference, .referredOnwardTo: "gwent-police", .referredOnwardOn: day,
      ])
  }

  fileprivate static func referral(_ reference: String, _ day: String) -> ExampleRecord {
    ExampleRecord(.referral, [.nrmReference: reference, .route: "nrm", .referredOn: day])
  }
}
