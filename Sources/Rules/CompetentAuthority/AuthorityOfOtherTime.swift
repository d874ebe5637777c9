import CanonicalModel
import Records

extension Rule {
  /// The authority was not there when the case was decided.
  ///
  /// A case may pass from one authority to the next, so the first decision alone proves nothing
  /// against one that came later: only the decision that ended the case does. One that was gone can
  /// have taken no decision at all. A warning, for the days of the authorities were read, and that
  /// none decides before it is there goes without saying.
  static let authorityOfOtherTime = Rule(
    RuleID(.competentAuthority, 1), .warning,
    title: Words(
      en: "Competent authority that did not exist on the day",
      cy: "Awdurdod cymwys nad oedd yn bodoli ar y diwrnod"),
    explanation: Words(
      en: """
        Who decides has changed over the years. This authority was not there on the day of the \
        decision, so the authority or the day is wrong.
        """,
      cy: """
        Mae'r sawl sy'n penderfynu wedi newid dros y blynyddoedd. Nid oedd yr awdurdod hwn yno ar \
        ddiwrnod y penderfyniad, felly mae'r awdurdod neu'r diwrnod yn anghywir.
        """),
    message: Words(
      en: "{authority} decided on {decided}, when it did not exist",
      cy: "penderfynodd {authority} ar {decided}, pan nad oedd yn bodoli"),
    fix: Words(
      en: "Send the authority that took the decision, and the one before it as the previous one.",
      cy: "Anfonwch yr awdurdod a wnaeth y penderfyniad, a'r un o'i flaen fel yr un blaenorol."),
    authority: .statements(
      .singleAuthorityBegins, .enforcementAuthorityBegins, .twoAuthoritiesUpTo2019,
      .pilotBegins),
    needs: [.competentAuthority],
    silentWithout: [.competentAuthority],
    examples: [
      .flags(
        "the day after it ended",
        [
          .competentAuthority: "ukhtc", .reasonableGrounds: "positive",
          .reasonableGroundsOn: "2019-04-29",
        ]),
      .flags(
        "the case ended the day before it began",
        [
          .competentAuthority: "sca", .conclusiveGrounds: "positive",
          .conclusiveGroundsOn: "2019-04-28",
        ]),
      .flags(
        "a negative decision that ended the case",
        [
          .competentAuthority: "ieca", .reasonableGrounds: "negative",
          .reasonableGroundsOn: "2021-11-07",
        ]),
      .passes(
        "its last day",
        [
          .competentAuthority: "ukhtc", .reasonableGrounds: "positive",
          .reasonableGroundsOn: "2019-04-28",
        ]),
      .passes(
        "its first day",
        [
          .competentAuthority: "sca", .conclusiveGrounds: "positive",
          .conclusiveGroundsOn: "2019-04-29",
        ]),
      .passes(
        "a case that it took over",
        [
          .competentAuthority: "sca", .reasonableGrounds: "positive",
          .reasonableGroundsOn: "2018-05-01", .conclusiveGroundsOn: "2020-02-01",
        ]),
      .passes(
        "a case that was looked at again",
        [
          .competentAuthority: "sca", .reasonableGrounds: "negative",
          .reasonableGroundsOn: "2018-05-01", .reconsiderationRequestedOn: "2019-05-10",
        ]),
      .passes(
        "a month that holds both",
        [.competentAuthority: "sca", .conclusiveGroundsOn: "2019-04"]),
    ],
    check: { record, circumstances, flags in
      guard let authority = record.code(.competentAuthority),
        let list = circumstances.lists[.competentAuthorities]
      else { return }
      let isDecided = flags.flag(.conclusiveGroundsOn, of: authority, record, list)
      if !isDecided { _ = flags.flag(.reasonableGroundsOn, of: authority, record, list) }
    })
}

extension Flags {
  /// Flags a decision that the authority cannot have taken; whether it did.
  fileprivate mutating func flag(
    _ field: CanonicalField, of authority: Code, _ record: CanonicalRecord, _ list: CodeList
  ) -> Bool {
    guard let decided = record.date(field) else { return false }
    let time = list.time(of: authority, on: decided)
    if time == .open { leaveUndecided() }
    guard time == .gone || time == .toCome && record.isEndedBy(field) else { return false }
    flag(
      field, related: [.competentAuthority],
      [
        "authority": .code(authority, label: list.label(of: authority)),
        "decided": .date(decided),
      ], as: list.isUnsure(authority) ? .info : nil)
    return true
  }
}

extension CanonicalRecord {
  /// Whether the decision of that day ended the case.
  fileprivate func isEndedBy(_ field: CanonicalField) -> Bool {
    guard lacks(.reconsiderationRequestedOn) else { return false }
    if field == .conclusiveGroundsOn { return true }
    return code(.reasonableGrounds) == .negative && lacks(.conclusiveGroundsOn)
  }
}

/// How the days of an authority lie to a date.
private enum AuthorityTime { case there, toCome, gone, open }

extension CodeList {
  fileprivate func time(of authority: Code, on date: PartialDate) -> AuthorityTime {
    let isAtStart = isInForce(authority, on: date.earliest)
    let isAtEnd = isInForce(authority, on: date.latest)
    if isAtStart && isAtEnd { return .there }
    if isAtStart != isAtEnd { return .open }
    let rows = rows(for: authority)
    if rows.allSatisfy({ $0.effective.from.map { $0 > date.latest } ?? false }) { return .toCome }
    return rows.allSatisfy { $0.effective.until.map { $0 < date.earliest } ?? false }
      ? .gone : .open
  }

  fileprivate func isUnsure(_ code: Code) -> Bool {
    rows(for: code).contains { $0.confidence == .unsure }
  }
}
