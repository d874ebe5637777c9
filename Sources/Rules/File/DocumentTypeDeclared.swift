import Records

extension Rule {
  /// A document type can name files to read and entities that grow without end, and no export needs
  /// one. The file is refused before any of it is followed.
  static let documentTypeDeclared = Rule(
    RuleID(.file, 11), .error,
    title: Words(en: "Document type declared in XML", cy: "Datgan math o ddogfen yn XML"),
    explanation: Words(
      en: """
        A document type can make a reader open other files, or fill its memory. Cyson refuses it.
        """,
      cy: """
        Gall math o ddogfen beri i ddarllenydd agor ffeiliau eraill, neu lenwi ei gof. Mae Cyson \
        yn ei wrthod.
        """),
    message: Words(
      en: "the file declares a document type",
      cy: "mae'r ffeil yn datgan math o ddogfen"),
    fix: Words(en: "Export the file without a DOCTYPE.", cy: "Allforiwch y ffeil heb DOCTYPE."),
    authority: .statements(.documentTypesAreRefused),
    examples: [
      .flags(
        "an entity that names a file",
        "<!DOCTYPE cyson [<!ENTITY e SYSTEM \"other.txt\">]><cyson><record>"
          + "<nrmReference>&e;</nrmReference></record></cyson>", as: .xml),
      .passes(
        "no document type",
        "<cyson><record><nrmReference>X1</nrmReference><route>nrm</route>"
          + "</record></cyson>", as: .xml),
    ],
    explaining: .documentTypeDeclared)
}
