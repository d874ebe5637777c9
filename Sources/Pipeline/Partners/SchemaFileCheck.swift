import Profiles
import Readers
import Records

/// The XSD that an export names: it must be there, compile, and know the root of the signature.
enum SchemaFileCheck {
  static func remarks(on profile: ProfileReading, in folder: String) throws(RunError)
    -> [ProfileRemark]
  {
    var remarks: [ProfileRemark] = []
    for reading in profile.exports {
      guard let name = reading.export.schemaFile else { continue }
      let position = (reading.document["schema"] ?? reading.document).position
      if let remark = remark(on: name, in: folder, reading.export.signature, at: position) {
        remarks.append(remark)
      }
    }
    return remarks
  }

  private static func remark(
    on name: String, in folder: String, _ signature: Signature, at position: TextPosition
  ) -> ProfileRemark? {
    do throws(ReadError) {
      let schema = try XMLSchema(path: "\(folder)/\(name)")
      guard case .root(let root, let namespace) = signature,
        !schema.declares(root: root, namespace: namespace)
      else { return nil }
      return otherRoot(name, root, namespace, at: position)
    } catch {
      switch error {
      case .schemaNotUsable(_, let line): return notCompiling(name, line, at: position)
      default: return notThere(name, at: position)
      }
    }
  }

  private static func notThere(_ name: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "no-schema-file", at: position,
      what: Words(
        en: "\(name) is not beside the profile, or cannot be read",
        cy: "nid yw \(name) wrth ochr y proffil, neu ni ellir ei ddarllen"),
      mend: Words(
        en: "put the XSD there, or remove \"schema\"",
        cy: "rhowch yr XSD yno, neu dilëwch \"schema\""
      ))
  }

  private static func notCompiling(_ name: String, _ line: Int, at position: TextPosition)
    -> ProfileRemark
  {
    ProfileRemark(
      .mistake, "schema-not-compiling", at: position,
      what: Words(
        en: "\(name) is no XML schema that can be used: see its line \(line)",
        cy: "nid sgema XML y gellir ei defnyddio yw \(name): gweler ei llinell \(line)"),
      mend: Words(
        en: "mend it; it has to stand on its own, for what it includes is not loaded",
        cy: "trwsiwch hi; rhaid iddi sefyll ar ei phen ei hun, gan na lwythir yr hyn y mae'n ei "
          + "gynnwys"))
  }

  private static func otherRoot(
    _ name: String, _ root: String, _ namespace: String?, at position: TextPosition
  ) -> ProfileRemark {
    let full = namespace.map { "\(root) {\($0)}" } ?? root
    return ProfileRemark(
      .mistake, "schema-of-other-root", at: position,
      what: Words(
        en: "\(name) does not know the root of the signature, \(full)",
        cy: "nid yw \(name) yn adnabod gwraidd y llofnod, \(full)"),
      mend: Words(
        en:
          "write root and namespace as the schema has them (targetNamespace), or name its own XSD",
        cy: "ysgrifennwch y gwraidd a'r gofod enwau fel y maent yn y sgema (targetNamespace), neu "
          + "enwch ei XSD ei hun"))
  }
}
