import Records

extension Rule {
  /// Behind the first fault an XML parser may not go on (XML 1.0 §1.2, "fatal error").
  static let xmlNotWellFormed = Rule(
    RuleID(.syntax, 1), .error,
    title: Words(en: "XML not well formed", cy: "XML heb ei ffurfio'n gywir"),
    explanation: Words(
      en: "The file breaks the rules of XML itself, so nothing behind the fault can be read.",
      cy: "Mae'r ffeil yn torri rheolau XML ei hun, felly ni ellir darllen dim sydd ar ôl y nam."),
    message: Words(
      en: "the XML is not well formed: {reason}",
      cy: "nid yw'r XML wedi'i ffurfio'n gywir: {reason}"),
    fix: Words(
      en: "Export the file again with a tool that writes XML, and do not edit it by hand.",
      cy: "Allforiwch y ffeil eto ag offeryn sy'n ysgrifennu XML, a pheidiwch â'i golygu â llaw."),
    authority: .statements(.xmlIsWellFormed),
    examples: [
      .flags(
        "an element closed by another name",
        "<cyson><record><nrmReference>X1</route></record></cyson>", as: .xml),
      .passes(
        "every element closed",
        "<cyson><record><nrmReference>X1</nrmReference><route>nrm</route>"
          + "</record></cyson>", as: .xml),
    ],
    explaining: .xmlNotWellFormed)
}
