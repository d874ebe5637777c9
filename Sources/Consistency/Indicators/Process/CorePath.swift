import CanonicalModel
import Records
import Statistics

extension Indicator {
  /// G01: whether cases show the steps that guidance asks for, in its order.
  static let corePath = share(corePathInfo, pathReader, beside: ruleQuestions) {
    view in
    let path = view.path
    guard path.isClosed else { return .outside(Exclusion.stillOpen) }
    if let reason = view.untestable(path, NormativeProcess.rules) { return .outside(reason) }
    let rules = NormativeProcess.rules.filter { $0.applies(to: path) }
    return .when(rules.allSatisfy { $0.verdict(on: path).isKept })
  }
  .withRules()

  /// Any force may have made the crime record, any partner may know of the consent.
  static let pathReader = CaseReader.merged(.firstResponder)

  private static let corePathInfo = IndicatorInfo(
    id: "G01",
    title: Words(en: "Core path evidenced", cy: "Llwybr craidd â thystiolaeth"),
    question: Words(
      en: "Do cases follow the required steps in order?",
      cy: "A yw achosion yn dilyn y camau gofynnol mewn trefn?"),
    numerator: Words(
      en: "those of which all rules of the path that apply hold",
      cy: "y rhai y mae holl reolau'r llwybr sy'n berthnasol iddynt yn dal"),
    denominator: Words(
      en: """
        cases that the force referred or notified and that are over: decided, withdrawn or closed, and old enough for a \
        crime record to have come
        """,
      cy: """
        achosion a atgyfeiriodd neu a hysbysodd yr heddlu ac sydd ar ben: wedi'u penderfynu, eu tynnu'n ôl neu eu cau, ac \
        yn ddigon hen i gofnod trosedd fod wedi dod
        """),
    control: .joint, polarity: .higherIsBetter, harm: 2,
    interpretation: Words(
      en: """
        A step that no record shows is not evidenced; whether it was done is for the force and its partners to say.
        """,
      cy: """
        Mae cam nad oes cofnod yn ei ddangos heb dystiolaeth; mater i'r heddlu a'i bartneriaid yw dweud a gafodd ei wneud.
        """),
    pitfalls: [
      Words(
        en: "A missing event is not a missing step: an export may lack what was done.",
        cy:
          "Nid yw digwyddiad coll yn gam coll: efallai nad yw allforiad yn cynnwys yr hyn a wnaed."),
      Words(
        en: "An open case cannot be counted against a rule that it may still keep.",
        cy: "Ni ellir cyfrif achos agored yn erbyn rheol y gall ei chadw o hyd."),
      Words(
        en: "Events of one day have no order.", cy: "Nid oes trefn i ddigwyddiadau'r un diwrnod."),
    ])

  /// Beside it, rule by rule.
  private static let ruleQuestions = NormativeProcess.rules.map { rule in
    CompanionQuestion(rule.label) { view in
      let path = view.path
      guard path.isClosed else { return .outside(Exclusion.stillOpen) }
      guard rule.applies(to: path) else { return .outside(Exclusion.notApplicable) }
      if let reason = view.untestable(path, [rule]) { return .outside(reason) }
      return .when(rule.verdict(on: path).isKept)
    }
  }

  /// With what becomes of each rule, in four values, open cases among them.
  private func withRules() -> Indicator {
    Indicator(info: info, role: role, needs: needs, minimum: .path) { table, context in
      var gathered = gather(table, context)
      var tally = CaseTally()
      let paths = Indicator.pathReader.views(table, context, into: &tally).map(\.path)
      gathered.notes.insert(NormativeProcess.authority, at: 0)
      gathered.pictures = { forces in [RuleTable(paths: paths, forces: forces).table] }
      return gathered
    }
  }
}

extension CaseView {
  /// What happened to the case.
  var path: PathRow { CasePath(self).row(matter.stratum) }

  /// Why rules cannot be tested on the case: nobody knows whom they are about, or no source has a field in which it
  /// could be evidenced.
  fileprivate func untestable(_ path: PathRow, _ rules: [ProcessRule]) -> Words? {
    if path.isAdult == nil, !matter.isDutyToNotify { return Exclusion.ageUnknown }
    for rule in rules where rule.applies(to: path) && !rule.fields.isEmpty {
      guard !rule.fields.contains(where: isKept) else { continue }
      return Exclusion.notSupplied(rule.fields[0])
    }
    return nil
  }

  /// Whether a source of the case, or another export of the force, has the field.
  private func isKept(_ field: CanonicalField) -> Bool {
    if matter.sources.contains(where: { $0.supplied.contains(field) }) { return true }
    return table.drop(of: force)?.supplied.values.contains { $0.contains(field) } ?? false
  }
}

extension Exclusion {
  static let stillOpen = Words(
    en: "still open, or too recent for a crime record to have come",
    cy: "yn dal ar agor, neu'n rhy ddiweddar i gofnod trosedd fod wedi dod")
}

/// Each rule by force in four values.
private struct RuleTable {
  let paths: [PathRow]
  let forces: [ComparedForce]

  private static let values: [(value: Verdict4, label: Words)] = [
    (.satisfied, Words(en: "Holds", cy: "Yn dal")),
    (.possiblySatisfied, Words(en: "Holds so far", cy: "Yn dal hyd yma")),
    (.possiblyViolated, Words(en: "Not yet evidenced", cy: "Heb dystiolaeth eto")),
    (
      .violated,
      Words(en: "Not evidenced, or out of order", cy: "Heb dystiolaeth, neu allan o drefn")
    ),
  ]

  var table: ComparedTable {
    var table = ComparedTable(
      title: Words(en: "Rules of the path", cy: "Rheolau'r llwybr"),
      columns: Self.values.map(\.label),
      rows: NormativeProcess.rules.flatMap { rule in forces.map { row(rule, $0) } })
    table.notes = [
      Words(
        en: "Open cases are in the two middle columns as long as what is missing may still come.",
        cy: "Mae achosion agored yn y ddwy golofn ganol tra gall yr hyn sydd ar goll ddod o hyd.")
    ]
    return table
  }

  private func row(_ rule: ProcessRule, _ force: ComparedForce) -> ComparedTable.Row {
    let own = paths.filter { $0.force == force.code && rule.applies(to: $0) }
      .map { rule.verdict(on: $0) }
    return ComparedTable.Row(
      heading: Words(
        en: "\(rule.label.en): \(force.name.en)", cy: "\(rule.label.cy): \(force.name.cy)"),
      cells: Self.values.map { value in .count(.exact(own.count { $0 == value.value })) })
  }
}
