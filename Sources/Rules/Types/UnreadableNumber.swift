import Records

extension Rule {
  /// A number with words around it is not cut out of them: "17 or 18" is no age.
  static let unreadableNumber = Rule(
    RuleID(.types, 17), .error, level: .record,
    title: Words(en: "Number that cannot be read", cy: "Rhif na ellir ei ddarllen"),
    explanation: Words(
      en: "The field holds a whole number, and this value is none.",
      cy: "Rhif cyfan sydd i fod yn y maes, ac nid yw'r gwerth hwn yn un."),
    message: Words(
      en: "{field}: {value} is not a whole number",
      cy: "{field}: nid rhif cyfan yw {value}"),
    fix: Words(en: "Send the number in digits.", cy: "Anfonwch y rhif mewn digidau."),
    authority: .statements(.numbersAreNumbers),
    examples: [
      .flags("in words", "nrmReference,route,statedAge\nX1,nrm,seventeen\n", as: .csv),
      .passes("in digits", "nrmReference,route,statedAge\nX1,nrm,17\n", as: .csv),
    ],
    explaining: .unreadableNumber)
}
