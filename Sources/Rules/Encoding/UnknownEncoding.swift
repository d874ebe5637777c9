import Records

extension Rule {
  /// The name is masked: it is a text of the file like any other.
  static let unknownEncoding = Rule(
    RuleID(.encoding, 12), .error,
    title: Words(en: "Encoding that is not known", cy: "Amgodiad anhysbys"),
    explanation: Words(
      en: """
        Cyson does not read the encoding that the file declares, and has read it as UTF-8. Letters \
        beyond those of English may be wrong.
        """,
      cy: """
        Nid yw Cyson yn darllen yr amgodiad y mae'r ffeil yn ei ddatgan, ac fe'i darllenodd fel \
        UTF-8. Gall llythrennau y tu hwnt i rai'r Saesneg fod yn anghywir.
        """),
    message: Words(
      en: "the encoding {name} is not one that is read",
      cy: "nid yw'r amgodiad {name} yn un a ddarllenir"),
    fix: Words(
      en: "Export the file as UTF-8, and declare that.",
      cy: "Allforiwch y ffeil fel UTF-8, a datganwch hynny."),
    authority: .statements(.xmlEncodingIsKnown),
    examples: [
      .flags("a name that nobody knows", declaring("x-klingon"), as: .xml),
      .passes("UTF-8", declaring("utf-8"), as: .xml),
    ],
    explaining: .unknownEncoding)

  private static func declaring(_ encoding: String) -> String {
    "<?xml version=\"1.0\" encoding=\"\(encoding)\"?>"
      + "<cyson><record><nrmReference>X1</nrmReference><route>nrm</route></record></cyson>"
  }
}
