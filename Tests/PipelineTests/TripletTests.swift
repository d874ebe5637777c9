import Records
import Testing

/// The same referrals, written by hand in each format of the exchange.
@Suite struct TripletTests {
  /// Five referrals: one as it should be, one with faults, one with gaps, a child's, and a report under
  /// the duty to notify.
  static let csv = """
    nrmReference,route,givenNames,familyName,aliases,dateOfBirth,statedAge,gender,nationalities,\
    referredOn,firstResponder,consentsToReferral,ageGroupAtReferral,exploitationTypes,\
    exploitationStartedOn,exploitationEndedOn,narrative,postcode
    NRM900001,nrm,Siân Ŵyn,Tŷ-Gwyn,"Lil ""Bach""|Nia",1990-02-28,33,female,GBR|VNM,2023-11-02,\
    gwent-police,yes,adult,criminal|labour,2022,2023-05,"Met at 9 < 10 & ""early"",
    then again.",NP99 1AA
    NRM900002,nrm,Jo,Example,,2023-02-30,thirty,heliotrope,GBR,2023-11-03,\
    gwent-police,no,adult,labour,2023-05,2022,Short,NP99
    NRM900003,nrm,unknown,,refused,,,,unknown,2023-11-04,\
    gwent-police,yes,adult,sexual,,,not known,
    NRM900004,nrm,Gwenllïan,Trebrŵyn,,2009,14,Benyw,Welsh,2023-11-05,\
    Heddlu Gwent,n/a,Child,criminal.county-lines,2023-09,2023-10-31,"Aeth ar goll, \
    a daeth yn ôl â dau ffôn.",NP99 2AB
    NRM900005,dtn,,,,,,Gwryw,ROU|ALB,2023-11,\
    gwent-police,no,Oedolyn,labour.wages-taken,2021,,Did not want to be named; said no more.,

    """

  static let objects = [
    """
    {"nrmReference":"NRM900001","route":"nrm","givenNames":"Si\\u00e2n Ŵyn",\
    "familyName":"Tŷ-Gwyn","aliases":["Lil \\"Bach\\"","Nia"],"dateOfBirth":"1990-02-28",\
    "statedAge":33,"gender":"female","nationalities":["GBR","VNM"],"referredOn":"2023-11-02",\
    "firstResponder":"gwent-police","consentsToReferral":"yes","ageGroupAtReferral":"adult",\
    "exploitationTypes":["criminal","labour"],"exploitationStartedOn":"2022",\
    "exploitationEndedOn":"2023-05",\
    "narrative":"Met at 9 < 10 & \\"early\\",\\nthen again.","postcode":"NP99 1AA"}
    """,
    """
    {"nrmReference":"NRM900002","route":"nrm","givenNames":"Jo","familyName":"Example",\
    "dateOfBirth":"2023-02-30","statedAge":"thirty","gender":"heliotrope",\
    "nationalities":["GBR"],"referredOn":"2023-11-03","firstResponder":"gwent-police",\
    "consentsToReferral":"no","ageGroupAtReferral":"adult","exploitationTypes":["labour"],\
    "exploitationStartedOn":"2023-05","exploitationEndedOn":"2022","narrative":"Short",\
    "postcode":"NP99"}
    """,
    """
    {"nrmReference":"NRM900003","route":"nrm","givenNames":"unknown","familyName":"",\
    "aliases":["refused"],"statedAge":null,"nationalities":["unknown"],\
    "referredOn":"2023-11-04","firstResponder":"gwent-police","consentsToReferral":"yes",\
    "ageGroupAtReferral":"adult","exploitationTypes":["sexual"],"narrative":"not known"}
    """,
    """
    {"postcode":"NP99 2AB","narrative":"Aeth ar goll, a daeth yn \\u00f4l \\u00e2 dau ff\\u00f4n.",\
    "exploitationStartedOn":"2023-09","exploitationEndedOn":"2023-10-31",\
    "exploitationTypes":["criminal.county-lines"],"ageGroupAtReferral":"Child",\
    "consentsToReferral":"n/a","firstResponder":"Heddlu Gwent","referredOn":"2023-11-05",\
    "nationalities":["Welsh"],"gender":"Benyw","statedAge":"14","dateOfBirth":"2009",\
    "familyName":"Trebrŵyn","givenNames":"Gwenllïan","route":"nrm","nrmReference":"NRM900004"}
    """,
    """
    {"nrmReference":"NRM900005","route":"dtn","givenNames":null,"familyName":null,"aliases":[],\
    "gender":"Gwryw","nationalities":["ROU","ALB"],"referredOn":"2023-11",\
    "firstResponder":"gwent-police","consentsToReferral":"no","ageGroupAtReferral":"Oedolyn",\
    "exploitationTypes":["labour.wages-taken"],"exploitationStartedOn":"2021",\
    "narrative":"Did not want to be named; said no more."}
    """,
  ]

  static let ndjson = objects.joined(separator: "\n") + "\n"
  static let json = "{\"records\": [\n" + objects.joined(separator: ",\n") + "\n]}\n"

  static let xml = """
    <?xml version="1.0" encoding="UTF-8"?>
    <cyson>
      <record><nrmReference>NRM900001</nrmReference><route>nrm</route>
        <givenNames>Si&#xE2;n Ŵyn</givenNames><familyName>Tŷ-Gwyn</familyName>
        <aliases>Lil "Bach"</aliases><aliases>Nia</aliases>
        <dateOfBirth>1990-02-28</dateOfBirth><statedAge>33</statedAge><gender>female</gender>
        <nationalities>GBR</nationalities><nationalities>VNM</nationalities>
        <referredOn>2023-11-02</referredOn><firstResponder>gwent-police</firstResponder>
        <consentsToReferral>yes</consentsToReferral>
        <ageGroupAtReferral>adult</ageGroupAtReferral>
        <exploitationTypes>criminal</exploitationTypes>
        <exploitationTypes>labour</exploitationTypes>
        <exploitationStartedOn>2022</exploitationStartedOn>
        <exploitationEndedOn>2023-05</exploitationEndedOn>
        <narrative>Met at 9 &lt; 10 <![CDATA[& "early"]]>,
    then again.</narrative><postcode>NP99 1AA</postcode></record>
      <record><nrmReference>NRM900002</nrmReference><route>nrm</route>
        <givenNames>Jo</givenNames><familyName>Example</familyName>
        <dateOfBirth>2023-02-30</dateOfBirth><statedAge>thirty</statedAge>
        <gender>heliotrope</gender><nationalities>GBR</nationalities>
        <referredOn>2023-11-03</referredOn><firstResponder>gwent-police</firstResponder>
        <consentsToReferral>no</consentsToReferral>
        <ageGroupAtReferral>adult</ageGroupAtReferral>
        <exploitationTypes>labour</exploitationTypes>
        <exploitationStartedOn>2023-05</exploitationStartedOn>
        <exploitationEndedOn>2022</exploitationEndedOn>
        <narrative>Short</narrative><postcode>NP99</postcode></record>
      <record><nrmReference>NRM900003</nrmReference><route>nrm</route>
        <givenNames>unknown</givenNames><familyName></familyName><aliases>refused</aliases>
        <nationalities>unknown</nationalities><referredOn>2023-11-04</referredOn>
        <firstResponder>gwent-police</firstResponder>
        <consentsToReferral>yes</consentsToReferral>
        <ageGroupAtReferral>adult</ageGroupAtReferral>
        <exploitationTypes>sexual</exploitationTypes>
        <narrative>not known</narrative></record>
      <record><nrmReference>NRM900004</nrmReference><route>nrm</route>
        <givenNames>Gwenll&#239;an</givenNames><familyName>Trebrŵyn</familyName>
        <dateOfBirth>2009</dateOfBirth><statedAge>14</statedAge><gender>Benyw</gender>
        <nationalities>Welsh</nationalities><referredOn>2023-11-05</referredOn>
        <firstResponder>Heddlu Gwent</firstResponder>
        <consentsToReferral>n/a</consentsToReferral>
        <ageGroupAtReferral>Child</ageGroupAtReferral>
        <exploitationTypes>criminal.county-lines</exploitationTypes>
        <exploitationStartedOn>2023-09</exploitationStartedOn>
        <exploitationEndedOn>2023-10-31</exploitationEndedOn>
        <narrative>Aeth ar goll, a daeth yn ôl â dau ffôn.</narrative>
        <postcode>NP99 2AB</postcode></record>
      <record><nrmReference>NRM900005</nrmReference><route>dtn</route><givenNames/>
        <gender>Gwryw</gender><nationalities>ROU</nationalities>
        <nationalities>ALB</nationalities><referredOn>2023-11</referredOn>
        <firstResponder>gwent-police</firstResponder>
        <consentsToReferral>no</consentsToReferral>
        <ageGroupAtReferral>Oedolyn</ageGroupAtReferral>
        <exploitationTypes>labour.wages-taken</exploitationTypes>
        <exploitationStartedOn>2021</exploitationStartedOn>
        <narrative>Did not want to be named; said no more.</narrative></record>
    </cyson>

    """

  static let texts: [(SourceFormat, String)] = [
    (.csv, csv), (.json, json), (.ndjson, ndjson), (.xml, xml),
  ]

  /// What a finding says, but for where and in which format.
  private func outline(_ report: Report) -> [String] {
    report.findings.map { finding in
      let values = finding.arguments.entries.map {
        "\($0.name)=\($0.argument.value(disclosure: nil))"
      }
      return "\(finding.place.record) \(finding.rule) \(finding.severity) \(finding.field ?? "") "
        + values.joined(separator: " ")
    }.sorted()
  }

  @Test(arguments: [SourceFormat.json, .ndjson, .xml])
  func givesTheSameCanonicalRecords(_ format: SourceFormat) throws {
    let text = try #require(Self.texts.first { $0.0 == format }).1
    let expected = try Walk.canonicalRecords(Array(Self.csv.utf8))
    #expect(expected.split(separator: "\n").count == 5)
    #expect(try Walk.canonicalRecords(Array(text.utf8)) == expected)
  }

  @Test(arguments: [SourceFormat.json, .ndjson, .xml])
  func raisesTheSameRulesAtTheSameFields(_ format: SourceFormat) async throws {
    let text = try #require(Self.texts.first { $0.0 == format }).1
    let expected = try await Walk.report(Array(Self.csv.utf8), .csv)
    let found = try await Walk.report(Array(text.utf8), format)
    #expect(outline(found) == outline(expected))
    let rules = Set(expected.findings.map(\.rule.description))
    #expect(rules.isSuperset(of: ["CON-001", "TYP-001", "TYP-017", "TYP-018", "EXP-010"]))
    #expect(found.inputs.map(\.records) == [5])
  }

  @Test func writesWhatTheSourceSaid() throws {
    let lines = try Walk.canonicalRecords(Array(Self.csv.utf8)).split(separator: "\n")
    let first = try #require(lines.first)
    for part in [
      #""givenNames":"Siân Ŵyn""#, #""familyName":"Tŷ-Gwyn""#, #""aliases":["Lil \"Bach\"","Nia"]"#,
      #""dateOfBirth":"1990-02-28""#, #""statedAge":33"#, #""nationalities":["GBR","VNM"]"#,
      #""exploitationStartedOn":"2022""#, #""exploitationEndedOn":"2023-05""#,
      #""narrative":"Met at 9 < 10 & \"early\",\nthen again.""#,
    ] { #expect(first.contains(part), "\(part)") }
    #expect(lines[1].contains(#""dateOfBirth":{"missing":"unreadable"}"#))
    #expect(lines[2].contains(#""givenNames":{"missing":"unknown"}"#))
    #expect(lines[2].contains(#""aliases":[{"missing":"refused"}]"#))
    #expect(!lines[2].contains("statedAge"))
    #expect(lines[3].contains(#""firstResponder":"gwent-police""#))
    #expect(lines[3].contains(#""narrative":"Aeth ar goll, a daeth yn ôl â dau ffôn.""#))
    #expect(lines[4].contains(#""referredOn":"2023-11""#) && !lines[4].contains("Name"))
  }
}
