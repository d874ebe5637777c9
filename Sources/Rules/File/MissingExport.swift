import Records

extension Rule {
  /// The finding stands in the last drop, at the beginning of the file that came then. A kind of record is asked
  /// for where its partner sent anything; a partner of whom nothing came is one finding, where the run has the
  /// files of several others: a drop that is checked alone asks for nobody else's.
  static let missingExport = Rule(
    RuleID(.file, 57), .warning, level: .dataset,
    title: Words(
      en: "Export of the last drop that did not come", cy: "Allforiad o'r pecyn diwethaf na ddaeth"),
    explanation: Words(
      en: """
        The partner sent such records the last time, and of these there is no file now. It was \
        forgotten or lost on the way, its days are over, or it came in a shape in which it is not \
        recognised.
        """,
      cy: """
        Anfonodd y partner gofnodion o'r fath y tro diwethaf, ac nid oes ffeil ohonynt nawr. Fe'i \
        anghofiwyd neu fe'i collwyd ar y ffordd, daeth i ben, neu daeth mewn ffurf nad yw'n cael ei \
        hadnabod.
        """),
    message: Words(
      en: "the last drop has {records} here; now the partner has no file of: {kinds}",
      cy: "mae gan y pecyn diwethaf {records} yma; nawr nid oes gan y partner ffeil o: {kinds}"),
    fix: Words(
      en: """
        Send the export, a file without records where there are none, or say that it is no longer \
        sent. Where it came, see what is said of it: it was not recognised.
        """,
      cy: """
        Anfonwch yr allforiad, ffeil heb gofnodion lle nad oes rhai, neu dywedwch na chaiff ei anfon \
        mwyach. Os daeth, gwelwch beth a ddywedir amdano: ni chafodd ei adnabod.
        """),
    authority: .statements(.exportComesAgain),
    examples: [
      .flags(
        "referrals came, and no crimes", last: [referrals, crimes], next: [referrals]),
      .passes("both came", last: [referrals, crimes], next: [crimes, referrals]),
      .passes(
        "crimes without a record", last: [referrals, crimes],
        next: [referrals, ExampleData(name: "crimes.csv", text: crimeHead)]),
    ],
    explaining: .missingSinceLastDrop)
}

private let referrals = ExampleData(name: "referrals.csv", text: "nrmReference,route\nNRM 1,nrm\n")
private let crimes = ExampleData(
  name: "crimes.csv", text: crimeHead + "C 1,2023-02-01,gwent-police\n")
private let crimeHead = "crimeReference,crimeRecordedOn,recordingForce\n"
