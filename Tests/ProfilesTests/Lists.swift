import CanonicalModel
import Records

/// Two small lists and the words for what is missing.
enum Lists {
  static let genders = list(.genders, ["female": ["Benyw", "F"], "male": ["Gwryw", "M"]])
  static let yesNo = list(.yesNo, ["yes": [], "no": [], "not-sure": ["Not sure", "DontKnow"]])
  static let nationalities = list(
    .nationalities, ["GBR": ["British"], "ROU": ["Romanian"], "VNM": ["Vietnamese"]])
  static let all = CodeLists([genders, nationalities])
  static let missingWords =
    list(.missingWords, ["unknown": ["N/K"], "refused": ["Declined"], "not-supplied": ["-"]])
    .spellings

  private static func list(_ id: CodeListID, _ codes: KeyValuePairs<Code, [String]>) -> CodeList {
    CodeList(
      id: id,
      rows: codes.map { code, aliases in
        CodeList.Row(
          code: code, label: Words(same: code.description), effective: .always, replacedBy: nil,
          aliases: aliases, source: "a test", confidence: .seen)
      })
  }
}
