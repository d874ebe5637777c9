import Records

extension Rule {
  /// Half a pair cannot be written in UTF-8 at all (RFC 3629 §3), so the value is not as it was.
  static let loneSurrogate = Rule(
    RuleID(.encoding, 2), .error,
    title: Words(en: "Half of a character", cy: "Hanner nod"),
    explanation: Words(
      en: "The text holds one half of a pair that spells a character, so the character is lost.",
      cy: "Mae'r testun yn cynnwys un hanner o bâr sy'n sillafu nod, felly mae'r nod ar goll."),
    message: Words(
      en: "half of a surrogate pair stands alone",
      cy: "mae hanner pâr dirprwyol yn sefyll ar ei ben ei hun"),
    fix: Words(
      en: "Export the value again; texts are often cut in the middle of a character.",
      cy: "Allforiwch y gwerth eto; yn aml caiff testunau eu torri yng nghanol nod."),
    authority: .statements(.internetJSONHasNoSurrogates),
    examples: [
      .flags(
        "the first half alone",
        "{\"nrmReference\":\"X1\",\"route\":\"nrm\",\"narrative\":\"\\ud83d\"}\n", as: .ndjson),
      .passes(
        "both halves",
        "{\"nrmReference\":\"X1\",\"route\":\"nrm\","
          + "\"narrative\":\"\\ud83d\\ude00\"}\n", as: .ndjson),
    ],
    explaining: .loneSurrogate)
}
