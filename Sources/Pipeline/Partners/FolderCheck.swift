import Profiles
import Records

/// A profile among the others of its folder.
enum FolderCheck {
  static func remarks(on file: ProfileFile, _ reading: ProfileReading, others: [ProfileFile])
    -> [ProfileRemark]
  {
    guard let partner = reading.partner else { return [] }
    let position = (reading.document["partner"] ?? reading.document).position
    var remarks: [ProfileRemark] = []
    if let other = others.first(where: { $0.reading?.partner == partner }) {
      remarks.append(twice(other.path, at: position))
    }
    if file.folder.hasSuffix("/partners"), file.name != "/\(partner).json" {
      remarks.append(otherName(partner, at: position))
    }
    let broken = others.filter { $0.reading == nil }
    return remarks + broken.map { notCompared($0.path, at: position) }
  }

  private static func twice(_ path: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .mistake, "partner-twice", at: position,
      what: Words(
        en: "\(path) is a profile of the same partner", cy: "proffil yr un partner yw \(path)"),
      mend: Words(
        en: "put the exports of both into one file", cy: "rhowch allforiadau y ddau mewn un ffeil"))
  }

  private static func otherName(_ partner: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .hint, "file-name", at: position,
      what: Words(
        en: "the file does not bear the partner's name",
        cy: "nid yw'r ffeil yn dwyn enw'r partner"),
      mend: Words(en: "call it \(partner).json", cy: "galwch hi'n \(partner).json"))
  }

  private static func notCompared(_ path: String, at position: TextPosition) -> ProfileRemark {
    ProfileRemark(
      .hint, "not-compared", at: position,
      what: Words(
        en: "\(path) is not JSON, so its signatures were not held against these",
        cy: "nid JSON yw \(path), felly ni chymharwyd ei lofnodion â'r rhain"),
      mend: Words(en: "mend it first", cy: "trwsiwch ef yn gyntaf"))
  }
}
