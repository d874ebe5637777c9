import Records

extension Rule {
  /// A record that is no JSON is passed over, and the reader goes on with the next one it finds.
  static let jsonNotValid = Rule(
    RuleID(.syntax, 2), .error,
    title: Words(en: "JSON not valid", cy: "JSON annilys"),
    explanation: Words(
      en: "The text breaks the grammar of JSON, so its values cannot be read.",
      cy: "Mae'r testun yn torri gramadeg JSON, felly ni ellir darllen ei werthoedd."),
    message: Words(en: "the JSON is not valid: {reason}", cy: "nid yw'r JSON yn ddilys: {reason}"),
    fix: Words(
      en: "Export the file again with a tool that writes JSON, and do not edit it by hand.",
      cy: "Allforiwch y ffeil eto ag offeryn sy'n ysgrifennu JSON, a pheidiwch â'i golygu â llaw."),
    authority: .statements(.jsonConforms),
    examples: [
      .flags(
        "a word without quotation marks",
        "{\"nrmReference\":\"X1\",\"route\":nrm}\n", as: .ndjson),
      .passes(
        "a word in quotation marks",
        "{\"nrmReference\":\"X1\",\"route\":\"nrm\"}\n", as: .ndjson),
    ],
    explaining: .jsonNotValid)
}
