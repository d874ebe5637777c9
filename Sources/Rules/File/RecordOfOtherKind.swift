import Records

extension Rule {
  /// Only what `cyson normalise` wrote says of each record what it is.
  static let recordOfOtherKind = Rule(
    RuleID(.file, 52), .error,
    title: Words(en: "Record of another kind", cy: "Cofnod o fath arall"),
    explanation: Words(
      en: """
        Each record of the file says what it is about. A file is read by the rules for the kind of its \
        first record; a record of another kind is not read at all.
        """,
      cy: """
        Mae pob cofnod yn y ffeil yn dweud am beth y mae. Darllenir ffeil yn ôl y rheolau ar gyfer math \
        ei chofnod cyntaf; ni ddarllenir cofnod o fath arall o gwbl.
        """),
    message: Words(
      en: "the record is not of the kind of the first record and was not read",
      cy: "nid yw'r cofnod o fath y cofnod cyntaf, ac ni chafodd ei ddarllen"),
    fix: Words(
      en: "Put each kind of record into a file of its own.",
      cy: "Rhowch bob math o gofnod mewn ffeil ar ei phen ei hun."),
    authority: .statements(.recordsStandWhereAgreed),
    examples: [
      .flags("an encounter among referrals", records("referral", "encounter"), as: .ndjson),
      .passes("referrals alone", records("referral", "referral"), as: .ndjson),
    ],
    explaining: .recordOfOtherKind)

  private static func records(_ kinds: String...) -> String {
    kinds.map {
      #"{"recordKind":"\#($0)","partner":"gwent-police","#
        + "\"identification\":{\"nrmReference\":\"X1\"}}\n"
    }.joined()
  }
}
