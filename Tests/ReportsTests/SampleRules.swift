import Records

extension SampleReport {
  static let rules = [
    RuleInfo(
      id: dateRule,
      title: Words(en: "Decision before the referral", cy: "Penderfyniad cyn atgyfeirio"),
      severity: .error, level: .record, effective: .from("2009-04-01"), explanation: why,
      fix: Words(
        en: "Compare both dates with the decision letter.",
        cy: "Cymharwch y ddau ddyddiad â'r llythyr."),
      fixBy: .competentAuthority, authority: .invented(.seen),
      message: Words(
        en: "decided on {decided}, referred on {referred}",
        cy: "penderfynwyd ar {decided}, atgyfeiriwyd ar {referred}")),
    RuleInfo(
      id: codeRule, title: Words(en: "Code that no list holds", cy: "Cod nad yw ar restr"),
      severity: .warning, level: .record, effective: .between("2015-07-31", "2023-01-29"),
      explanation: why, fix: Words(en: "Add the code to the list.", cy: "Ychwanegwch y cod."),
      fixBy: .profileKeeper, authority: .invented(.recalled),
      message: Words(en: "{value} is no {field}", cy: "nid yw {value} yn {field}")),
    RuleInfo(
      id: rowRule, title: Words(en: "Row of another length", cy: "Rhes o hyd arall"),
      severity: .info, level: .file, explanation: why,
      fix: Words(en: "Export the file again.", cy: "Allforiwch y ffeil eto."),
      fixBy: .partner, authority: .invented(.unsure),
      message: Words(
        en: "the row has {found} of {expected}", cy: "mae gan y rhes {found} o {expected}")),
    RuleInfo(
      id: sharingRule, title: Words(en: "Sharing not agreed", cy: "Rhannu heb gytundeb"),
      severity: .warning, level: .crossPartner, explanation: why,
      fix: Words(en: "Name the agreement.", cy: "Enwch y cytundeb."),
      fixBy: .partner, authority: .invented(.seen),
      message: Words(
        en: "the gateway {gateway} is {state} for {partner}, see {rule}",
        cy: "mae'r porth {gateway} {state} ar gyfer {partner}, gweler {rule}")),
  ]

  private static let why = Words(en: "It is invented.", cy: "Mae'n ddychmygol.")
}

extension Authority {
  /// A document that says nothing.
  fileprivate static func invented(_ confidence: Confidence) -> Authority {
    .statements(
      Statement(
        Source("S00", "invented", by: "nobody", "none"), 1, .must, confidence,
        en: "It is invented.", cy: "Mae'n ddychmygol."))
  }
}
