import Records

/// A partner that nobody has seen before, in each shape that it could send.
enum NewPartner {
  /// A profile of one export with a reference and a day.
  static func profile(
    partner: String = "canolfan-newydd", format: SourceFormat, records: String,
    signature: String, reference: String, day: String, extra: String = ""
  ) -> String {
    """
    {
      "partner": "\(partner)",
      "name": {"en": "New Centre", "cy": "Canolfan Newydd"},
      "kind": "ngo",
      "language": "cy",
      "exports": [
        {
          "id": "\(partner)/contacts-2023",
          "recordKind": "support-contact",
          "effective": {"from": "2023-04-01"},
          "format": "\(format.rawValue)",
          "records": {"path": "\(records)"},
          "signature": \(signature),
          "fields": {
            "localReference": {"from": "\(reference)", "as": "identifier"},
            "contactedOn": {"from": "\(day)", "as": "date", "pattern": "dd/MM/yyyy"}
          },
          "ignored": {}\(extra)
        }
      ]
    }

    """
  }

  struct Shape: Sendable {
    let name: String
    let format: SourceFormat
    let profile: String
    let file: String
  }

  static let csv = Shape(
    name: "CSV", format: .csv,
    profile: profile(
      format: .csv, records: "", signature: #"{"columns": ["Rhif achos", "Gwelwyd"]}"#,
      reference: "Rhif achos", day: "Gwelwyd"),
    file: "Rhif achos,Gwelwyd\nCN-1,03/10/2023\nCN-2,04/10/2023\n")
  static let json = Shape(
    name: "JSON", format: .json,
    profile: profile(
      format: .json, records: "/cysylltiadau", signature: #"{"keys": ["rhif", "gwelwyd"]}"#,
      reference: "achos/rhif", day: "gwelwyd"),
    file: """
      {"cysylltiadau": [
        {"achos": {"rhif": "CN-1"}, "gwelwyd": "03/10/2023"},
        {"achos": {"rhif": "CN-2"}, "gwelwyd": "04/10/2023"}
      ]}
      """)
  static let named = Shape(
    name: "XML with a namespace", format: .xml, profile: xml(namespace: "urn:example:newydd"),
    file: xml("cn:", declaration: " xmlns:cn='urn:example:newydd'"))
  static let byDefault = Shape(
    name: "XML with a default namespace", format: .xml,
    profile: xml(namespace: "urn:example:newydd"),
    file: xml("", declaration: " xmlns=\"urn:example:newydd\""))
  static let nameless = Shape(
    name: "XML without a namespace", format: .xml, profile: xml(namespace: nil),
    file: xml("", declaration: ""))
  /// A profile that names none takes a file with any.
  static let anyName = Shape(
    name: "XML with a namespace that the profile leaves out", format: .xml,
    profile: xml(namespace: nil), file: xml("x:", declaration: " xmlns:x='urn:example:other'"))

  static let shapes = [csv, json, named, byDefault, nameless, anyName]

  static func xml(namespace: String?) -> String {
    let named = namespace.map { ", \"namespace\": \"\($0)\"" } ?? ""
    return profile(
      format: .xml, records: "/Cysylltiadau/Cyswllt",
      signature: "{\"root\": \"Cysylltiadau\"\(named)}", reference: "@rhif", day: "Gwelwyd")
  }

  private static func xml(_ prefix: String, declaration: String) -> String {
    """
    <\(prefix)Cysylltiadau\(declaration) xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
      <\(prefix)Cyswllt rhif="CN-1"><\(prefix)Gwelwyd>03/10/2023</\(prefix)Gwelwyd></\(prefix)Cyswllt>
      <\(prefix)Cyswllt rhif="CN-2" xsi:type="Byr"><\(prefix)Gwelwyd xsi:nil="true"/></\(prefix)Cyswllt>
    </\(prefix)Cysylltiadau>

    """
  }
}
