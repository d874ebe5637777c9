import CanonicalModel
import Records

extension Rule {
  /// The organisation could not refer on that day: not yet, or no longer.
  ///
  /// An error only since the online form has a closed list, and only where the days of the
  /// organisation are known from that list. A council or a unit that was merely renamed, and days
  /// that we remember, make a milder finding. Organisations with a rule of their own are left out.
  static let firstResponderNotInForce = Rule(
    RuleID(.referral, 1), .error,
    title: Words(
      en: "First responder that could not refer on the day",
      cy: "Ymatebydd cyntaf na allai atgyfeirio ar y diwrnod"),
    explanation: Words(
      en: """
        Only listed organisations can refer, and the list changes. This one was not on it on the \
        day of the referral.
        """,
      cy: """
        Dim ond sefydliadau ar y rhestr sy'n gallu atgyfeirio, ac mae'r rhestr yn newid. Nid oedd \
        yr un hwn arni ar ddiwrnod yr atgyfeiriad.
        """),
    message: Words(
      en: "{responder} could not refer on {referred}",
      cy: "ni allai {responder} atgyfeirio ar {referred}"),
    fix: Words(
      en: "Compare the organisation and the day with the form, and use the name of that day.",
      cy: """
        Cymharwch y sefydliad a'r diwrnod â'r ffurflen, a defnyddiwch enw'r diwrnod hwnnw.
        """),
    authority: .statements(.formListsOrganisations),
    needs: [.firstResponder, .referredOn],
    silentWithout: [.firstResponder, .referredOn],
    examples: [
      .flags(
        "the day before it joined",
        [.firstResponder: "belfast-womens-aid", .referredOn: "2022-03-01"]),
      .flags(
        "a name that had gone", [.firstResponder: "ukba", .referredOn: "2013-04-01"]),
      .flags(
        "closed, and off the list", [.firstResponder: "poppy-project", .referredOn: "2019-08-07"]),
      .passes(
        "the day it joined", [.firstResponder: "belfast-womens-aid", .referredOn: "2022-03-02"]),
      .passes("its last day", [.firstResponder: "ukba", .referredOn: "2013-03-31"]),
      .passes(
        "a year that holds both", [.firstResponder: "belfast-womens-aid", .referredOn: "2022"]),
      .passes(
        "not a first responder, as another rule says",
        [.firstResponder: "non-fr.prison", .referredOn: "2024-03-01"]),
    ],
    check: { record, circumstances, flags in
      guard let responder = record.code(.firstResponder), let day = record.day(.referredOn),
        !circumstances.lists.isInForce(responder, in: .firstResponders, on: day),
        let list = circumstances.lists[.firstResponders], list.contains(responder),
        !hasRuleOfItsOwn(responder, on: day)
      else { return }
      flags.flag(
        .firstResponder, related: [.referredOn],
        [
          "responder": .code(responder, label: list.label(of: responder)),
          "referred": .day(day),
        ], as: severity(list.rows(for: responder), on: day))
    })
}

/// Whether another rule of the family speaks of the organisation on that day.
private func hasRuleOfItsOwn(_ responder: Code, on day: CivilDate) -> Bool {
  switch responder {
  case .localAuthority, .refugeeCouncil: true
  case .poppyProject: Rule.closedPoppyProject.info.effective.contains(day)
  default:
    [Code].notFirstResponders.names(responder) || [Code].regionalUnits.names(responder)
  }
}

/// Milder than an error where the dates are not those of the closed list.
private func severity(_ rows: [CodeList.Row], on day: CivilDate) -> Severity? {
  if rows.contains(where: { $0.confidence == .unsure }) { return .info }
  let isCertain = rows.allSatisfy { row in
    row.confidence == .seen && row.replacedBy == nil && !isUnit(row.code)
  }
  return isCertain && EffectiveDates.closedResponderList.contains(day) ? nil : .warning
}

/// A council or an office of an organisation that could refer under another name of the list.
private func isUnit(_ code: Code) -> Bool {
  let text = code.description
  return ["la-", "ie-", "ag-"].contains { text.hasPrefix($0) }
    || [Code].renamedResponders.names(code)
}
