import Records

extension Rule {
  /// Apart from broken syntax: a file that ends too early was cut on its way, and is whole
  /// elsewhere.
  static let truncated = Rule(
    RuleID(.syntax, 6), .error,
    title: Words(en: "File cut short", cy: "Ffeil wedi'i thorri'n fyr"),
    explanation: Words(
      en: "The file ends in the middle of a record, so at least that record is lost.",
      cy: "Mae'r ffeil yn gorffen yng nghanol cofnod, felly mae'r cofnod hwnnw o leiaf ar goll."),
    message: Words(
      en: "the file ends before it is complete",
      cy: "mae'r ffeil yn gorffen cyn ei bod yn gyflawn"),
    fix: Words(
      en: "Send the whole file again, and compare its size with the original.",
      cy: "Anfonwch y ffeil gyfan eto, a chymharwch ei maint â'r gwreiddiol."),
    authority: .statements(.jsonConforms, .xmlIsWellFormed),
    examples: [
      .flags(
        "JSON that ends inside a record",
        "{\"records\":[{\"nrmReference\":\"X1\",\"rou", as: .json),
      .flags("XML that ends inside a record", "<cyson><record><nrmReference>X1</nrmRef", as: .xml),
      .passes(
        "JSON that closes all it opens",
        "{\"records\":[{\"nrmReference\":\"X1\",\"route\":\"nrm\"}]}", as: .json),
    ],
    explaining: .truncated)
}
