import CanonicalModel
import Records

extension Rule {
  /// The class did not exist yet when the crime was recorded. Measured by the day of recording: an
  /// offence of long ago is recorded under the class of today.
  ///
  /// That the class is new since that day was read; its number, 106, is only recalled.
  static let classBeforeItsTime = Rule(
    RuleID(.crime, 3), .warning,
    title: Words(
      en: "Class of modern slavery before it existed",
      cy: "Dosbarth caethwasiaeth fodern cyn iddo fodoli"),
    explanation: Words(
      en: """
        Modern slavery is a class of recorded crime since 1 April 2015. Earlier crimes stand under \
        other classes; one that was changed later makes a rise that never was.
        """,
      cy: """
        Mae caethwasiaeth fodern yn ddosbarth o drosedd a gofnodir ers 1 Ebrill 2015. Mae \
        troseddau cynharach o dan ddosbarthiadau eraill; mae un a newidiwyd wedyn yn dangos \
        cynnydd na fu.
        """),
    message: Words(
      en: "the crime was recorded on {recorded}, and its class is modern slavery",
      cy: "cofnodwyd y drosedd ar {recorded}, a chaethwasiaeth fodern yw ei dosbarth"),
    fix: Words(
      en: "Send the class under which the crime was recorded, or correct the day.",
      cy: "Anfonwch y dosbarth y cofnodwyd y drosedd oddi tano, neu cywirwch y diwrnod."),
    authority: .statements(.classIsNumber106, .modernSlaveryIsAClass),
    effective: .until("2015-03-31"), datedBy: .crimeRecordedOn,
    kinds: [.crimeRecord, .referral], needs: [.crimeClass, .crimeRecordedOn],
    silentWithout: [.crimeClass, .crimeRecordedOn],
    examples: [
      .flags(
        "the last day", [.crimeRecordedOn: "2015-03-31", .crimeClass: "106"], kind: .crimeRecord),
      .flags(
        "a part of the class", [.crimeRecordedOn: "2014-11", .crimeClass: "106/2"],
        kind: .crimeRecord),
      .passes(
        "the first day", [.crimeRecordedOn: "2015-04-01", .crimeClass: "106"], kind: .crimeRecord),
      .passes(
        "a year that leaves it open", [.crimeRecordedOn: "2015", .crimeClass: "106"],
        kind: .crimeRecord),
      .passes(
        "an offence of long ago",
        [.crimeRecordedOn: "2018-02-06", .offenceStartedOn: "2012", .crimeClass: "106"],
        kind: .crimeRecord),
      .passes(
        "another class", [.crimeRecordedOn: "2014-11-03", .crimeClass: "1061"],
        kind: .crimeRecord),
    ],
    check: { record, _, flags in
      guard record.isModernSlaveryCrime, let recorded = record.date(.crimeRecordedOn) else {
        return
      }
      flags.flag(.crimeClass, related: [.crimeRecordedOn], ["recorded": .date(recorded)])
    })
}
