import CanonicalModel
import Records

extension Rule {
  /// The case was decided once before its authority was there, so another one had it first.
  ///
  /// Nothing is wrong with the case; who counts by authority needs both.
  static let firstAuthorityForgotten = Rule(
    RuleID(.competentAuthority, 5), .info,
    title: Words(
      en: "Transferred case without its first authority",
      cy: "Achos a drosglwyddwyd heb ei awdurdod cyntaf"),
    explanation: Words(
      en: """
        Some cases went from one authority to the next, as from the Single Competent Authority to \
        Immigration Enforcement's. Then both are kept: who decides now, and who decided before.
        """,
      cy: """
        Aeth rhai achosion o un awdurdod i'r nesaf, fel o'r Awdurdod Cymwys Sengl i un Gorfodi \
        Mewnfudo. Yna cedwir y ddau: pwy sy'n penderfynu yn awr, a phwy a benderfynodd o'r blaen.
        """),
    message: Words(
      en: "{authority} has the case, which was first decided on {decided} by another",
      cy: "mae'r achos gan {authority}, a phenderfynwyd arno gyntaf ar {decided} gan un arall"),
    fix: Words(
      en: "Send who decided first as the previous competent authority.",
      cy: "Anfonwch pwy a benderfynodd gyntaf fel yr awdurdod cymwys blaenorol."),
    authority: .statements(.casesAreTransferred, .enforcementAuthorityBegins),
    needs: [.competentAuthority, .previousCompetentAuthority, .reasonableGroundsOn],
    silentWithout: [.competentAuthority, .reasonableGroundsOn],
    examples: [
      .flags(
        "decided the day before the enforcement authority began",
        [.competentAuthority: "ieca", .reasonableGroundsOn: "2021-11-07"]),
      .passes(
        "decided on its first day",
        [.competentAuthority: "ieca", .reasonableGroundsOn: "2021-11-08"]),
      .passes(
        "both are given",
        [
          .competentAuthority: "ieca", .previousCompetentAuthority: "sca",
          .reasonableGroundsOn: "2021-06-01",
        ]),
      .passes(
        "decided in a month that holds its first day",
        [.competentAuthority: "ieca", .reasonableGroundsOn: "2021-11"]),
      .passes(
        "the case ended before the authority began, as another rule says",
        [
          .competentAuthority: "sca", .reasonableGroundsOn: "2019-01-09",
          .conclusiveGroundsOn: "2019-04-28",
        ]),
      .passes(
        "an authority that was gone, as another rule says",
        [.competentAuthority: "ukba", .reasonableGroundsOn: "2014-01-01"]),
    ],
    check: { record, circumstances, flags in
      guard let authority = record.code(.competentAuthority),
        let decided = record.date(.reasonableGroundsOn),
        let list = circumstances.lists[.competentAuthorities],
        !list.isInForce(authority, on: decided.latest), list.contains(authority),
        record.lacks(.previousCompetentAuthority), !record.isEndedByFirstDecision,
        !record.hasEnded(before: authority, in: list),
        list.rows(for: authority).allSatisfy({ row in
          row.effective.from.map { $0 > decided.latest } ?? false
        })
      else { return }
      flags.flag(
        .previousCompetentAuthority, related: [.competentAuthority, .reasonableGroundsOn],
        [
          "authority": .code(authority, label: list.label(of: authority)),
          "decided": .date(decided),
        ])
    })
}

extension CanonicalRecord {
  /// Whether the second decision was taken before the authority was there, which another rule says.
  fileprivate func hasEnded(before authority: Code, in list: CodeList) -> Bool {
    guard lacks(.reconsiderationRequestedOn), let decided = date(.conclusiveGroundsOn)
    else { return false }
    return !list.isInForce(authority, on: decided.latest)
  }

  /// Then another rule says that the authority was not there.
  fileprivate var isEndedByFirstDecision: Bool {
    code(.reasonableGrounds) == .negative && lacks(.reconsiderationRequestedOn)
      && lacks(.conclusiveGroundsOn)
  }
}
