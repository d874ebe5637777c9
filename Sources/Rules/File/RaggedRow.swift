import Records

extension Rule {
  /// One unquoted comma in an organisation's name is enough: official lists have been split that
  /// way ("Newry" and " Mourne and Down District Council").
  static let raggedRow = Rule(
    RuleID(.file, 7), .error,
    title: Words(
      en: "Row with too many or too few columns",
      cy: "Rhes â gormod neu rhy ychydig o golofnau"),
    explanation: Words(
      en: "Behind the missing or added column every value may stand under the wrong name.",
      cy: "Ar ôl y golofn goll neu ychwanegol gall pob gwerth sefyll o dan yr enw anghywir."),
    message: Words(
      en: "the row has {found} and the header has {expected}",
      cy: "mae gan y rhes {found} a chan y pennawd {expected}"),
    fix: Words(
      en: "Put quotation marks round values that hold a separator or a line end.",
      cy: "Rhowch ddyfynodau o amgylch gwerthoedd sy'n cynnwys gwahanydd neu ddiwedd llinell."),
    authority: .statements(.rowsMatchTheHeader, .csvFieldsAreEven),
    examples: [
      .flags(
        "a comma that is not quoted",
        "nrmReference,route,localAuthority\nX1,nrm,Newry, Mourne and Down\n", as: .csv),
      .passes(
        "a comma that is quoted",
        "nrmReference,route,localAuthority\nX1,nrm,\"Newry, Mourne and Down\"\n", as: .csv),
    ],
    explaining: .raggedRow)
}
